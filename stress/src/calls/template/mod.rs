//! Calls with values that change each time: `{{counter}}`, `{{rand64}}`, `{{rand:a..b}}`, `{{time_ms}}`, `{{text:a..b}}`,
//! `{{bytes:n}}`, `{{user.id}}`, `{{peer.random}}`, `{{csv:file.column}}`, `{{env:NAME}}`.
//!
//! A template is compiled once, from the bytes of the call with holes in them. Filling it in copies the bytes between the
//! holes and writes the values: no text is looked at and no schema.

mod filler;
mod table_file;
mod value;

use std::time::SystemTime;

use mtproto_engine::RequestBody;
use mtproto_tl::table::Hole;

use crate::arrival::PlanRandom;
use crate::clock;
use filler::Filler;
pub(crate) use filler::letters;
pub(super) use value::PEER_HASH;
use value::{Number, Value};

/// A string that a template stands in.
pub(super) fn is_template(text: &str) -> bool {
    text.contains("{{")
}

/// A call that is written anew each time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    /// Everything but the values.
    fixed: Vec<u8>,
    /// Values, and where in `fixed` they belong; in order.
    values: Vec<(usize, Value)>,
    /// The room it is written in: not less than it takes.
    room: usize,
}

/// What the values of one call are made of.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    /// The number of the call.
    pub(crate) counter: u64,
    /// For everything random.
    pub(crate) random: &'a mut PlanRandom,
    /// The users of the session and of all others.
    pub(crate) users: Users<'a>,
}

/// Users that calls can be about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Users<'a> {
    /// The user of the session.
    pub(crate) own: i64,
    /// The users of all sessions.
    pub(crate) all: &'a [i64],
    /// The one that was drawn last: a call names its number and what goes with it.
    drawn: i64,
}

impl<'a> Users<'a> {
    /// The user of a session, and those of all sessions.
    pub(crate) const fn new(own: i64, all: &'a [i64]) -> Self {
        Self { own, all, drawn: 0 }
    }
}

impl Source<'_> {
    fn number(&mut self, number: &Number) -> u64 {
        match number {
            Number::Counter => self.counter,
            Number::Random => self.random.next(),
            Number::Between { from, span } => from.wrapping_add(self.random.next() % span),
            Number::TimeMilliseconds => {
                let passed = clock::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
                u64::try_from(passed.as_millis()).unwrap_or(0)
            }
            Number::User => self.users.own.cast_unsigned(),
            Number::Peer => {
                let count = u32::try_from(self.users.all.len()).unwrap_or(u32::MAX);
                let place = if count == 0 { 0 } else { self.random.below(count) };
                let drawn = usize::try_from(place).ok().and_then(|place| self.users.all.get(place));
                self.users.drawn = drawn.copied().unwrap_or(self.users.own);
                self.users.drawn.cast_unsigned()
            }
            // Servers give it to those who may know it; those that ask for it take no other.
            Number::PeerHash => 0,
            Number::Fixed(value) => *value,
            Number::Column(rows) => self.row(rows).copied().unwrap_or(0),
        }
    }

    /// The row of a table whose turn it is.
    fn row<'r, T>(&self, rows: &'r [T]) -> Option<&'r T> {
        let place = self.counter.checked_rem(rows.len() as u64)?;
        rows.get(usize::try_from(place).ok()?)
    }
}

impl Template {
    /// The template for these bytes with these holes.
    ///
    /// # Errors
    /// What is wrong with a placeholder, in words.
    pub(crate) fn compile(fixed: Vec<u8>, holes: &[Hole]) -> Result<Self, String> {
        let mut values = Vec::with_capacity(holes.len());
        for hole in holes {
            let value =
                Value::compile(&hole.ty, &hole.text).map_err(|wrong| format!("{}: {wrong}", hole.path))?;
            values.push((hole.offset, value));
        }
        let room = fixed.len() + values.iter().map(|(_, value)| value.room()).sum::<usize>();
        Ok(Self { fixed, values, room })
    }

    /// Whether it has the user of its session or of another in it.
    pub(crate) fn needs_users(&self) -> bool {
        self.values.iter().any(|(_, value)| value.needs_users())
    }

    /// Whether every call is the same.
    pub(crate) const fn is_constant(&self) -> bool {
        self.values.is_empty()
    }

    /// The fewest and the most bytes a call takes.
    pub(crate) fn bytes(&self) -> (usize, usize) {
        let sum = |of: fn(&Value) -> usize| self.values.iter().map(|(_, value)| of(value)).sum::<usize>();
        (self.fixed.len() + sum(Value::bytes_min), self.fixed.len() + sum(Value::bytes_max))
    }

    /// One call. Small ones are made without an allocation, others with one.
    pub(crate) fn fill(&self, source: &mut Source<'_>) -> RequestBody {
        let mut small = [0; SMALL_BYTES_MAX];
        match small.get_mut(..self.room) {
            Some(room) => {
                let length = self.fill_into(room, source);
                RequestBody::copy_of(room.get(..length).unwrap_or_default())
            }
            None => {
                let mut bytes = vec![0; self.room];
                let length = self.fill_into(&mut bytes, source);
                bytes.truncate(length);
                RequestBody::Owned(bytes)
            }
        }
    }

    fn fill_into(&self, room: &mut [u8], source: &mut Source<'_>) -> usize {
        let mut filler = Filler { room, at: 0 };
        let mut from = 0;
        for (offset, value) in &self.values {
            filler.put(self.fixed.get(from..*offset).unwrap_or_default());
            from = *offset;
            value.write(&mut filler, source);
        }
        filler.put(self.fixed.get(from..).unwrap_or_default());
        filler.at
    }
}

/// Little more than a request holds in place.
const SMALL_BYTES_MAX: usize = 64;

#[cfg(test)]
mod tests {
    use super::{Source, Template, Users, is_template};
    use crate::arrival::PlanRandom;
    use mtproto_tl::table::{Table, parse_call};
    use serde_json::json;

    fn compile(text: &str) -> Result<Template, String> {
        let (name, arguments) = parse_call(text).unwrap();
        let (fixed, holes) = Table::built_in().encode_with_holes(&name, &arguments, &is_template).unwrap();
        Template::compile(fixed, &holes)
    }

    fn fill(template: &Template, counter: u64, random: &mut PlanRandom) -> serde_json::Value {
        let body = template.fill(&mut Source { counter, random, users: Users::new(7, &[70, 71]) });
        let (least, most) = template.bytes();
        assert!(
            (least..=most).contains(&body.as_slice().len()),
            "{least}..{most}: {}",
            body.as_slice().len()
        );
        Table::built_in().decode(body.as_slice()).unwrap()
    }

    #[test]
    fn what_is_filled_in_is_what_the_table_would_have_written() {
        let text = r#"messages.sendMessage{"peer": "inputPeerSelf", "message": "no {{counter}}: {{text:0..600}}!",
            "random_id": "{{rand64}}"}"#;
        let template = compile(text).unwrap();
        let mut random = PlanRandom::new(7, 0);
        for counter in 0..300 {
            let (counter, users) = (counter * counter, Users::default());
            let body = template.fill(&mut Source { counter, random: &mut random, users });
            let value = Table::built_in().decode(body.as_slice()).unwrap();
            let message = value["message"].as_str().unwrap();
            assert!(message.starts_with(&format!("no {counter}: ")) && message.ends_with('!'));
            assert_eq!(value["peer"], json!({"_": "inputPeerSelf"}));
            // Headers and padding included.
            let again = Table::built_in().encode("messages.sendMessage", &value).unwrap();
            assert_eq!(body.as_slice(), again);
        }
    }

    #[test]
    fn every_kind_of_field_has_its_form() {
        let template = compile(
            r#"upload.saveFilePart{"file_id": "{{counter}}", "file_part": "{{counter}}", "bytes": "{{bytes:1000}}"}"#,
        )
        .unwrap();
        let value = fill(&template, 77, &mut PlanRandom::new(1, 1));
        assert_eq!((value["file_id"].as_str(), value["file_part"].as_i64()), (Some("77"), Some(77)));
        assert_eq!(value["bytes"].as_str().unwrap().len(), 1_336);
        let template = compile(r#"req_pq_multi{"nonce": "{{rand64}}"}"#).unwrap();
        assert_eq!(template.bytes(), (20, 20));
        let mut random = PlanRandom::new(1, 2);
        assert_ne!(fill(&template, 0, &mut random), fill(&template, 0, &mut random));
        assert!(compile("help.getConfig").unwrap().is_constant());
    }

    #[test]
    fn the_same_seed_makes_the_same_calls() {
        let template = compile(r#"ping{"ping_id": "{{rand64}}"}"#).unwrap();
        let make = |seed| fill(&template, 1, &mut PlanRandom::new(seed, 0));
        assert_eq!(make(5), make(5));
        assert_ne!(make(5), make(6));
    }

    #[test]
    fn mistakes_say_what_there_is() {
        let told = |value: &str| {
            let call = format!(
                r#"messages.sendMessage{{"peer": "inputPeerSelf", "message": {value}, "random_id": 1}}"#
            );
            compile(&call).unwrap_err()
        };
        assert!(told(r#""{{conter}}""#).contains("did you mean counter"), "{}", told(r#""{{conter}}""#));
        assert!(told(r#""{{text:9..1}}""#).contains("swap"), "{}", told(r#""{{text:9..1}}""#));
        assert!(told(r#""{{text:big}}""#).contains("no size"));
        assert!(told(r#""{{counter""#).contains("has no }}"));
        assert!(told(r#""{{bytes:4}}""#).starts_with("message: "));
        let wrong = compile(r#"ping{"ping_id": "{{text:1..2}}"}"#).unwrap_err();
        assert!(wrong.starts_with("ping_id: ") && wrong.contains("no long"), "{wrong}");
        assert!(compile(r#"get_future_salts{"num": "{{time_ms}}"}"#).unwrap_err().contains("64 bits"));
    }

    #[test]
    fn users_rows_and_ranges_have_their_places() {
        let folder = std::env::temp_dir();
        let file = folder.join(format!("template-{}.csv", std::process::id()));
        std::fs::write(&file, "name,age\n\"a, b\",5\nc,-6\n").unwrap();
        let path = file.display();
        let text = format!(
            r#"messages.sendMessage{{"peer": {{"_": "inputPeerUser", "user_id": "{{{{user.id}}}}", "access_hash": "{{{{csv:{path}.age}}}}"}},
            "message": "{{{{csv:{path}.name}}}} {{{{rand:3..5}}}} {{{{peer.random}}}}", "random_id": "{{{{rand:0..1}}}}"}}"#
        );
        let template = compile(&text);
        let unknown = compile(&text.replace("csv:", "csv:none")).unwrap_err();
        let column = compile(&text.replace(".age", ".agw")).unwrap_err();
        let letters = compile(&text.replace(".age", ".name")).unwrap_err();
        std::fs::remove_file(&file).unwrap();
        let template = template.unwrap();
        let mut random = PlanRandom::new(3, 3);
        for counter in 0..20 {
            let value = fill(&template, counter, &mut random);
            let (name, age) = [("a, b", "5"), ("c", "-6")][usize::try_from(counter % 2).unwrap()];
            assert_eq!(
                (&value["peer"]["user_id"], &value["peer"]["access_hash"]),
                (&json!("7"), &json!(age))
            );
            let message = value["message"].as_str().unwrap().strip_prefix(name).unwrap();
            let rest: Vec<u64> = message.split_whitespace().map(|number| number.parse().unwrap()).collect();
            assert!((3..=5).contains(&rest[0]) && (70..=71).contains(&rest[1]), "{message}");
            assert!(["0", "1"].contains(&value["random_id"].as_str().unwrap()));
        }
        assert!(template.needs_users());
        assert!(unknown.contains("could not be read"), "{unknown}");
        assert!(column.contains("did you mean `age`"), "{column}");
        assert!(letters.contains("no whole number"), "{letters}");
        let told = compile(r#"ping{"ping_id": "{{env:NO_SUCH_NAME}}"}"#).unwrap_err();
        assert!(told.contains("NO_SUCH_NAME is not set"), "{told}");
        assert!(compile(r#"ping{"ping_id": "{{rand:5..1}}"}"#).unwrap_err().contains("swap"));
    }
}
