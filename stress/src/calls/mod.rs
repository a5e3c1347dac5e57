//! The calls a load is made of: how each is written, what answer proves it, and how often it is made.

mod named;
mod template;

use std::fmt;
use std::sync::Arc;

use mtproto_engine::{Envelope, Request, RequestBody};
use mtproto_tl::api_subset::{HelpGetConfig, HelpGetNearestDc, NearestDc};
use mtproto_tl::mtstress::{MtstressEcho, MtstressEchoed};
use mtproto_tl::schema::similar;
use mtproto_tl::service::ping::{Ping, Pong};
use mtproto_tl::table::Table;
use mtproto_tl::{Constructor, Encode, Writer, api_subset};

use crate::arrival::PlanRandom;
pub(crate) use named::NamedCall;
pub(crate) use template::{Source, Users, letters};

/// Gives the schema in which calls are looked up, if one is needed.
pub(crate) type TableOf<'a> = &'a dyn Fn() -> Result<&'static Table, String>;

/// A call that a load can be made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    /// `ping`, answered by the session layer of the server.
    Ping,
    /// `help.getConfig`, answered by every server.
    GetConfig,
    /// `help.getNearestDc`, a small answer.
    GetNearestDc,
    /// `mtstress.echo` with this many bytes; only the embedded datacenter knows it.
    Echo(u32),
    /// Any other method of the schema, with its arguments.
    Named(Arc<NamedCall>),
}

impl fmt::Display for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ping => formatter.write_str("ping"),
            Self::GetConfig => formatter.write_str("help.getConfig"),
            Self::GetNearestDc => formatter.write_str("help.getNearestDc"),
            Self::Echo(bytes) => write!(formatter, "echo:{bytes}"),
            Self::Named(call) => formatter.write_str(&call.label),
        }
    }
}

impl Call {
    /// Reads a call: a short name, or any method of the schema as `name{"field": value}`.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub(crate) fn parse(text: &str, table: TableOf<'_>) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("echo", size)) => size
                .parse()
                .ok()
                .filter(|size| *size <= ECHO_BYTES_MAX)
                .map(Self::Echo)
                .ok_or_else(|| format!("{size:?} is no size: write echo:0 to echo:{ECHO_BYTES_MAX}")),
            None if text == "ping" => Ok(Self::Ping),
            None if matches!(text, "getConfig" | "help.getConfig" | "help.getConfig{}") => Ok(Self::GetConfig),
            None if matches!(text, "getNearestDc" | "help.getNearestDc" | "help.getNearestDc{}") => {
                Ok(Self::GetNearestDc)
            }
            None if text == "echo" => Ok(Self::Echo(64)),
            _ => NamedCall::compile(text, table()?).map(|call| Self::Named(Arc::new(call))).map_err(|wrong| {
                let short = similar(text, ["ping", "getConfig", "getNearestDc", "echo"].into_iter(), 1);
                match short.first() {
                    Some(short) if !text.contains(['{', '.']) => format!(
                        "{text:?} is no call, did you mean {short}? There are ping, getConfig, getNearestDc, echo:SIZE, and every \
                         method of the schema"
                    ),
                    _ => wrong,
                }
            }),
        }
    }
}

impl Call {
    /// The call beside these: the same method with other arguments is another operation, and gets a number.
    pub(crate) fn numbered<'a>(mut self, others: impl Iterator<Item = &'a Self>) -> Self {
        if let Self::Named(named) = &mut self {
            let before =
                others.filter(|other| other.to_string().split('#').next() == Some(&named.name)).count();
            if before > 0 {
                let named = Arc::make_mut(named);
                named.label = format!("{}#{}", named.name, before + 1);
            }
        }
        self
    }
}

/// Well below what one message may carry.
const ECHO_BYTES_MAX: u32 = 512 << 10;

/// Calls with their weights, as the user wrote them: `ping=8,getConfig=1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mix(pub(crate) Vec<(Call, u32)>);

impl Mix {
    /// One call only.
    pub(crate) fn only(call: Call) -> Self {
        Self(vec![(call, 1)])
    }
}

impl fmt::Display for Mix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let [(call, _)] = self.0.as_slice() {
            return call.fmt(formatter);
        }
        let parts: Vec<String> = self.0.iter().map(|(call, weight)| format!("{call}={weight}")).collect();
        formatter.write_str(&parts.join(","))
    }
}

impl Mix {
    /// Reads a mix: calls with their weights, separated by commas that stand outside of the arguments.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub(crate) fn parse(text: &str, table: TableOf<'_>) -> Result<Self, String> {
        let mut entries: Vec<(Call, u32)> = Vec::new();
        for entry in entries_of(text) {
            let (call, weight) = weight_of(entry);
            let call = Call::parse(call.trim(), table)?;
            let weight = weight
                .trim()
                .parse()
                .ok()
                .filter(|weight| (1..=WEIGHT_MAX).contains(weight))
                .ok_or_else(|| format!("{weight:?} is no weight: choose 1 to {WEIGHT_MAX}"))?;
            if entries.iter().any(|(other, _)| *other == call) {
                return Err(format!("{call} stands twice in the mix: give it one weight"));
            }
            let call = call.numbered(entries.iter().map(|(other, _)| other));
            entries.push((call, weight));
        }
        if entries.len() > CALLS_MAX {
            return Err(format!("a mix has at most {CALLS_MAX} calls"));
        }
        Ok(Self(entries))
    }

    /// The layer of the schema in which calls were looked up, if any was.
    pub(crate) fn layer(&self) -> Option<u32> {
        self.named().find_map(|call| call.layer)
    }

    /// The calls that were looked up in the schema.
    pub(crate) fn named(&self) -> impl Iterator<Item = &NamedCall> {
        self.0.iter().filter_map(|(call, _)| match call {
            Call::Named(named) => Some(named.as_ref()),
            _ => None,
        })
    }
}

/// The parts of a list whose commas count only outside of braces, brackets and quotation marks.
fn entries_of(text: &str) -> Vec<&str> {
    let (mut entries, mut start) = (Vec::new(), 0);
    for at in outside(text, ',') {
        entries.push(text.get(start..at).unwrap_or_default());
        start = at + 1;
    }
    entries.push(text.get(start..).unwrap_or_default());
    entries
}

/// A call and its weight, which is 1 if none is given.
fn weight_of(entry: &str) -> (&str, &str) {
    match outside(entry, '=').last().copied() {
        Some(at) => (entry.get(..at).unwrap_or_default(), entry.get(at + 1..).unwrap_or_default()),
        None => (entry, "1"),
    }
}

/// Where `wanted` stands outside of JSON.
fn outside(text: &str, wanted: char) -> Vec<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
    let mut found = Vec::new();
    for (at, character) in text.char_indices() {
        match character {
            _ if std::mem::take(&mut escaped) => {}
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 && character == wanted => found.push(at),
            _ => {}
        }
    }
    found
}

const WEIGHT_MAX: u32 = 1_000_000;
/// Each call has histograms of its own on each reactor; the operation's number takes one byte.
pub(crate) const CALLS_MAX: usize = 64;

/// A call ready to be sent as often as needed.
#[derive(Clone, Debug)]
pub(crate) struct PreparedCall {
    /// The call.
    pub(crate) call: Call,
    body: RequestBody,
    answer: Answer,
    answer_bytes: Option<usize>,
}

/// What an answer may begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Any object: the schema does not say more.
    Any,
    /// This constructor.
    One(u32),
    /// One of these constructors, in order.
    OneOf(Arc<[u32]>),
}

impl Answer {
    fn accepts(&self, id: u32) -> bool {
        match self {
            Self::Any => true,
            Self::One(only) => *only == id,
            Self::OneOf(ids) => ids.binary_search(&id).is_ok(),
        }
    }
}

impl PreparedCall {
    /// Writes the call down.
    pub(crate) fn new(call: Call) -> Self {
        let (body, answer, answer_bytes) = match &call {
            Call::Ping => (RequestBody::copy_of(&encoded_ping(0)), Answer::One(Pong::ID.0), None),
            Call::GetConfig => {
                let answer = Answer::One(api_subset::Config::ID.0);
                (RequestBody::copy_of(&HelpGetConfig {}.to_vec()), answer, None)
            }
            Call::GetNearestDc => {
                (RequestBody::copy_of(&HelpGetNearestDc {}.to_vec()), Answer::One(NearestDc::ID.0), None)
            }
            Call::Echo(bytes) => {
                let payload = vec![ECHO_BYTE; usize::try_from(*bytes).unwrap_or(0)];
                let body = RequestBody::Shared(Arc::from(MtstressEcho { payload: &payload }.to_vec()));
                let answer_bytes = MtstressEchoed { payload: &payload }.encoded_len();
                (body, Answer::One(MtstressEchoed::ID.0), Some(answer_bytes))
            }
            Call::Named(named) => {
                // What a constant call is; what a changing one may look like, for its size.
                let random = &mut PlanRandom::new(0, 0);
                let body = named.template.fill(&mut Source { counter: 0, random, users: Users::default() });
                let body = match body {
                    RequestBody::Owned(bytes) => RequestBody::Shared(Arc::from(bytes)),
                    small => small,
                };
                (body, named.answer.clone(), None)
            }
        };
        Self { call, body, answer, answer_bytes }
    }

    /// The serialised call. A ping carries `serial`, so that no two are equal; a template is filled in.
    pub(crate) fn body(&self, serial: u64, random: &mut PlanRandom, users: Users<'_>) -> RequestBody {
        match &self.call {
            Call::Ping => RequestBody::copy_of(&encoded_ping(serial)),
            Call::Named(named) if !named.template.is_constant() => {
                named.template.fill(&mut Source { counter: serial, random, users })
            }
            _ => self.body.clone(),
        }
    }

    /// Whether it has users of sessions in it.
    pub(crate) fn needs_users(&self) -> bool {
        matches!(&self.call, Call::Named(named) if named.template.needs_users())
    }

    /// A request that makes the call and is about no user.
    pub(crate) fn request(&self, random: &mut PlanRandom) -> Request {
        Request::new(self.body(0, random, Users::default())).envelope(self.envelope())
    }

    /// Who wraps it: a ping and its like are messages of their own and no API calls.
    pub(crate) fn envelope(&self) -> Envelope {
        match &self.call {
            Call::Ping => Envelope::Bare,
            Call::Named(named) if named.is_service => Envelope::Bare,
            _ => Envelope::Auto,
        }
    }

    /// The size of the serialised call; of one that changes, the middle between its least and its most.
    pub(crate) fn bytes(&self) -> u64 {
        match &self.call {
            Call::Named(named) => {
                let (least, most) = named.template.bytes();
                (least + most).div_ceil(2) as u64
            }
            _ => self.body.as_slice().len() as u64,
        }
    }

    /// Whether `answer` is one to this call: the right object, and for an echo all of it.
    pub(crate) fn accepts(&self, answer: &[u8]) -> bool {
        answer.first_chunk().is_some_and(|id| self.answer.accepts(u32::from_le_bytes(*id)))
            && self.answer_bytes.is_none_or(|bytes| bytes == answer.len())
    }
}

/// A byte that no padding is made of, and that does not compress away the size of the call.
const ECHO_BYTE: u8 = 0xa5;

/// On the stack: pings are the most frequent call, and a load makes no allocation per request.
fn encoded_ping(serial: u64) -> [u8; PING_BYTES] {
    let mut bytes = [0; PING_BYTES];
    Ping { ping_id: serial.cast_signed() }.encode(&mut Writer::new(&mut bytes));
    bytes
}

const PING_BYTES: usize = 12;

#[cfg(test)]
mod tests {
    use super::{Call, Mix, PreparedCall, Users, encoded_ping};
    use crate::arrival::PlanRandom;
    use mtproto_engine::Envelope;
    use mtproto_tl::Encode;
    use mtproto_tl::service::ping::Ping;
    use mtproto_tl::table::Table;

    fn mix(text: &str) -> Result<Mix, String> {
        Mix::parse(text, &|| Ok(Table::built_in()))
    }

    #[test]
    fn calls_and_mixes_are_read_and_shown_alike() {
        for text in ["ping=8,help.getConfig=1", "echo:64", "help.getNearestDc", "ping=1,echo:0=1"] {
            assert_eq!(mix(text).unwrap().to_string(), text);
            let no_table = Mix::parse(text, &|| panic!("short names need no schema"));
            assert_eq!(no_table.unwrap().to_string(), text);
        }
        assert_eq!(mix("getConfig").unwrap(), Mix::only(Call::GetConfig));
        for text in ["", "pong", "ping=0", "ping,ping", "echo:big", "echo:999999999", "ping=x", "ping,,ping"]
        {
            assert!(mix(text).is_err(), "{text}");
        }
        assert!(mix("pnig").unwrap_err().contains("did you mean ping?"));
    }

    #[test]
    fn any_method_of_the_schema_can_stand_in_a_mix() {
        let text = r#"ping=8,users.getUsers{"id": ["inputUserSelf", {"_": "inputUser", "user_id": 1, "access_hash": "2"}]}=3,updates.getState"#;
        let read = mix(text).unwrap();
        assert_eq!(read.to_string(), "ping=8,users.getUsers=3,updates.getState=1");
        assert_eq!(read.layer(), Table::built_in().schema().layer);
        let prepared: Vec<_> = read.0.iter().map(|(call, _)| PreparedCall::new(call.clone())).collect();
        let mut random = PlanRandom::new(1, 1);
        let body = prepared[1].body(0, &mut random, Users::default());
        let value = Table::built_in().decode(body.as_slice()).unwrap();
        assert_eq!(
            (value["_"].as_str(), value["id"][1]["user_id"].as_str()),
            (Some("users.getUsers"), Some("1"))
        );
        assert_eq!(prepared[1].envelope(), Envelope::Auto);
        assert!(prepared[1].accepts(&0x1cb5_c415_u32.to_le_bytes()), "a vector");
        assert!(!prepared[2].accepts(&0x1cb5_c415_u32.to_le_bytes()), "no updates.State");
        let twice = mix(r#"ping,ping{"ping_id":2}=3"#).unwrap();
        assert_eq!(twice.to_string(), "ping=1,ping#2=3");
        assert_eq!(PreparedCall::new(twice.0[1].0.clone()).envelope(), Envelope::Bare);
        for (text, part) in [
            (r#"users.getUser{"id": []}"#, "did you mean `users.getUsers`"),
            (r#"users.getUsers{"ids": []}"#, "did you mean `id`?"),
            ("users.getUsers", "missing field `id`"),
            ("inputPeerSelf", "not a method"),
            (r#"req_pq_multi{"nonce": "{{rand64}}"}"#, "key exchange"),
        ] {
            let wrong = mix(text).unwrap_err();
            assert!(wrong.contains(part), "{text}: {wrong}");
        }
    }

    #[test]
    fn a_ping_fills_its_place() {
        assert_eq!(encoded_ping(7).to_vec(), Ping { ping_id: 7 }.to_vec());
    }

    #[test]
    fn only_the_right_answer_is_accepted() {
        let echo = PreparedCall::new(Call::Echo(10));
        let answer = mtproto_tl::mtstress::MtstressEchoed { payload: &[1; 10] }.to_vec();
        assert!(echo.accepts(&answer));
        assert!(!echo.accepts(&answer[..answer.len() - 4]), "a shorter echo");
        assert!(!PreparedCall::new(Call::Ping).accepts(&answer), "another object");
        assert!(!PreparedCall::new(Call::Ping).accepts(&[]), "nothing");
    }
}
