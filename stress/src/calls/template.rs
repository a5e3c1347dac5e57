//! Calls with values that change each time: `{{counter}}`, `{{rand64}}`, `{{time_ms}}`, `{{text:a..b}}`, `{{bytes:n}}`.
//!
//! A template is compiled once, from the bytes of the call with holes in them. Filling it in copies the bytes between the
//! holes and writes the values: no text is looked at and no schema.

use std::time::SystemTime;

use mtproto_engine::RequestBody;
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::schema::Type;
use mtproto_tl::table::Hole;

use crate::arrival::PlanRandom;
use crate::clock;

/// Longer texts and byte strings are not made up.
const VALUE_BYTES_MAX: usize = 512 << 10;

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

/// A value in its form on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    /// Four bytes.
    Int(Number),
    /// Eight bytes.
    Long(Number),
    /// So many random bytes.
    Random(usize),
    /// A string of bytes, made of these pieces.
    String(Vec<Piece>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    Counter,
    Random,
    TimeMilliseconds,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Literal(Vec<u8>),
    Digits(Number),
    Text { shortest: usize, longest: usize },
    Bytes(usize),
}

/// What the values of one call are made of.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    /// The number of the call.
    pub(crate) counter: u64,
    /// For everything random.
    pub(crate) random: &'a mut PlanRandom,
}

impl Source<'_> {
    fn number(&mut self, number: Number) -> u64 {
        match number {
            Number::Counter => self.counter,
            Number::Random => self.random.next(),
            Number::TimeMilliseconds => {
                let passed = clock::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
                u64::try_from(passed.as_millis()).unwrap_or(0)
            }
        }
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

impl Value {
    fn compile(ty: &Type, text: &str) -> Result<Self, String> {
        let pieces = Piece::parse(text)?;
        let number = match pieces.as_slice() {
            [Piece::Digits(number)] => Some(*number),
            _ => None,
        };
        let refused = |what: &str| Err(format!("{text:?} makes no {what}"));
        match (ty, number) {
            (Type::Int, Some(Number::TimeMilliseconds)) => refused("int: it takes 64 bits"),
            (Type::Int, Some(number)) => Ok(Self::Int(number)),
            (Type::Int, None) => refused("int: only {{counter}} and {{rand64}} do, and they stand alone"),
            (Type::Long, Some(number)) => Ok(Self::Long(number)),
            (Type::Long, None) => {
                refused("long: only {{counter}}, {{rand64}} and {{time_ms}} do, and they stand alone")
            }
            (Type::Int128, Some(Number::Random)) => Ok(Self::Random(16)),
            (Type::Int256, Some(Number::Random)) => Ok(Self::Random(32)),
            (Type::Bytes, _) => Ok(Self::String(pieces)),
            (Type::String, _) if pieces.iter().any(|piece| matches!(piece, Piece::Bytes(_))) => {
                refused("string: {{bytes:n}} is for fields of type bytes, {{text:a..b}} for strings")
            }
            (Type::String, _) => Ok(Self::String(pieces)),
            _ => refused("value of this type: write the value itself"),
        }
    }

    fn bytes_max(&self) -> usize {
        match self {
            Self::Int(_) => 4,
            Self::Long(_) => 8,
            Self::Random(bytes) => *bytes,
            Self::String(pieces) => string_encoded_len(pieces.iter().map(Piece::bytes_max).sum()),
        }
    }

    fn bytes_min(&self) -> usize {
        match self {
            Self::String(pieces) => string_encoded_len(pieces.iter().map(Piece::bytes_min).sum()),
            other => other.bytes_max(),
        }
    }

    /// Strings are written behind the longest header and moved when their length is known.
    fn room(&self) -> usize {
        match self {
            Self::String(pieces) => {
                let most = pieces.iter().map(Piece::bytes_max).sum::<usize>();
                (LONG_HEADER + most).next_multiple_of(4)
            }
            other => other.bytes_max(),
        }
    }

    fn write(&self, filler: &mut Filler<'_>, source: &mut Source<'_>) {
        match self {
            Self::Int(number) => {
                let [a, b, c, d, ..] = source.number(*number).to_le_bytes();
                filler.put(&[a, b, c, d]);
            }
            Self::Long(number) => filler.put(&source.number(*number).to_le_bytes()),
            Self::Random(bytes) => filler.random(*bytes, source.random),
            Self::String(pieces) => {
                filler.string(|filler| pieces.iter().for_each(|piece| piece.write(filler, source)));
            }
        }
    }
}

impl Piece {
    /// Text and placeholders, in order.
    fn parse(text: &str) -> Result<Vec<Self>, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once("{{") {
            if !literal.is_empty() {
                pieces.push(Self::Literal(literal.as_bytes().to_vec()));
            }
            let Some((inside, after)) = after.split_once("}}") else {
                return Err(format!("{text:?}: the {{{{ has no }}}}"));
            };
            pieces.push(Self::placeholder(inside.trim())?);
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Self::Literal(rest.as_bytes().to_vec()));
        }
        Ok(pieces)
    }

    fn placeholder(inside: &str) -> Result<Self, String> {
        let size = |text: &str| {
            let size = text.trim().parse::<usize>().ok().filter(|size| *size <= VALUE_BYTES_MAX);
            size.ok_or_else(|| format!("{{{{{inside}}}}}: {text:?} is no size from 0 to {VALUE_BYTES_MAX}"))
        };
        match inside.split_once(':') {
            None if inside == "counter" => Ok(Self::Digits(Number::Counter)),
            None if inside == "rand64" => Ok(Self::Digits(Number::Random)),
            None if inside == "time_ms" => Ok(Self::Digits(Number::TimeMilliseconds)),
            Some(("text", range)) => {
                let (shortest, longest) = range.split_once("..").unwrap_or((range, range));
                let (shortest, longest) = (size(shortest)?, size(longest)?);
                if shortest > longest {
                    return Err(format!("{{{{{inside}}}}} begins above its end: swap the two"));
                }
                Ok(Self::Text { shortest, longest })
            }
            Some(("bytes", bytes)) => Ok(Self::Bytes(size(bytes)?)),
            _ => {
                let name = inside.split(':').next().unwrap_or_default();
                let known = ["counter", "rand64", "time_ms", "text", "bytes"];
                let meant = mtproto_tl::schema::similar(name, known.into_iter(), 1);
                let meant = meant.first().map(|meant| format!(", did you mean {meant}")).unwrap_or_default();
                Err(format!(
                    "{{{{{inside}}}}} is no placeholder{meant}. There are {{{{counter}}}}, {{{{rand64}}}}, {{{{time_ms}}}}, \
                     {{{{text:a..b}}}} and {{{{bytes:n}}}}"
                ))
            }
        }
    }

    const fn bytes_max(&self) -> usize {
        match self {
            Self::Literal(text) => text.len(),
            Self::Digits(_) => DIGITS_MAX,
            Self::Text { longest, .. } => *longest,
            Self::Bytes(bytes) => *bytes,
        }
    }

    const fn bytes_min(&self) -> usize {
        match self {
            Self::Digits(_) => 1,
            Self::Text { shortest, .. } => *shortest,
            Self::Literal(_) | Self::Bytes(_) => self.bytes_max(),
        }
    }

    fn write(&self, filler: &mut Filler<'_>, source: &mut Source<'_>) {
        match self {
            Self::Literal(text) => filler.put(text),
            Self::Digits(number) => filler.digits(source.number(*number)),
            Self::Text { shortest, longest } => {
                let span = u32::try_from(longest - shortest + 1).unwrap_or(u32::MAX);
                let length = shortest + usize::try_from(source.random.below(span)).unwrap_or(0);
                filler.letters(length, source.random);
            }
            Self::Bytes(bytes) => filler.random(*bytes, source.random),
        }
    }
}

/// Digits of the largest number of 64 bits.
const DIGITS_MAX: usize = 20;

/// Letters by their frequency in no language at all, with a blank now and then; thirty-two, so that five bits choose one.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyzaeio  ";

/// What stands in front of a long string of bytes.
const LONG_HEADER: usize = 4;

/// Writes one value behind the other. The room was measured before; what would not fit is left out.
struct Filler<'a> {
    room: &'a mut [u8],
    at: usize,
}

impl Filler<'_> {
    fn put(&mut self, bytes: &[u8]) {
        if let Some(room) = self.room.get_mut(self.at..self.at + bytes.len()) {
            room.copy_from_slice(bytes);
            self.at += bytes.len();
        }
    }

    fn take(&mut self, length: usize) -> &mut [u8] {
        let from = self.at;
        self.at = (from + length).min(self.room.len());
        self.room.get_mut(from..from + length).unwrap_or_default()
    }

    fn random(&mut self, length: usize, random: &mut PlanRandom) {
        for chunk in self.take(length).chunks_mut(8) {
            let bytes = random.next().to_le_bytes();
            chunk.copy_from_slice(bytes.get(..chunk.len()).unwrap_or_default());
        }
    }

    fn letters(&mut self, length: usize, random: &mut PlanRandom) {
        for chunk in self.take(length).chunks_mut(12) {
            let mut bits = random.next();
            for letter in chunk {
                *letter = LETTERS.get(usize::try_from(bits & 31).unwrap_or(0)).copied().unwrap_or(b'a');
                bits >>= 5;
            }
        }
    }

    fn digits(&mut self, mut number: u64) {
        let mut digits = [0; DIGITS_MAX];
        let mut from = DIGITS_MAX;
        for place in digits.iter_mut().rev() {
            *place = b'0' + (number % 10).to_le_bytes()[0];
            number /= 10;
            from -= 1;
            if number == 0 {
                break;
            }
        }
        self.put(digits.get(from..).unwrap_or_default());
    }

    /// A string of bytes whose length is known only when it stands there.
    fn string(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.at;
        self.take(LONG_HEADER);
        write(self);
        let length = self.at - start - LONG_HEADER;
        let [a, b, c, _] = u32::try_from(length).unwrap_or(0).to_le_bytes();
        let (long, short) = ([254, a, b, c], [a]);
        let header: &[u8] = if length < 254 {
            self.room.copy_within(start + LONG_HEADER..self.at, start + short.len());
            self.at -= LONG_HEADER - short.len();
            &short
        } else {
            &long
        };
        if let Some(room) = self.room.get_mut(start..start + header.len()) {
            room.copy_from_slice(header);
        }
        let padded = (self.at - start).next_multiple_of(4);
        let padding = padded - (self.at - start);
        self.take(padding).fill(0);
    }
}

#[cfg(test)]
mod tests {
    use super::{Source, Template, is_template};
    use crate::arrival::PlanRandom;
    use mtproto_tl::table::{Table, parse_call};
    use serde_json::json;

    fn compile(text: &str) -> Result<Template, String> {
        let (name, arguments) = parse_call(text).unwrap();
        let (fixed, holes) = Table::built_in().encode_with_holes(&name, &arguments, &is_template).unwrap();
        Template::compile(fixed, &holes)
    }

    fn fill(template: &Template, counter: u64, random: &mut PlanRandom) -> serde_json::Value {
        let body = template.fill(&mut Source { counter, random });
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
            let body = template.fill(&mut Source { counter: counter * counter, random: &mut random });
            let value = Table::built_in().decode(body.as_slice()).unwrap();
            let message = value["message"].as_str().unwrap();
            assert!(message.starts_with(&format!("no {}: ", counter * counter)) && message.ends_with('!'));
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
}
