//! The calls a load is made of: how each is written, what answer proves it, and how often it is made.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use mtproto_engine::{Envelope, RequestBody};
use mtproto_tl::api_subset::{HelpGetConfig, HelpGetNearestDc, NearestDc};
use mtproto_tl::mtstress::{MtstressEcho, MtstressEchoed};
use mtproto_tl::service::ping::{Ping, Pong};
use mtproto_tl::{Constructor, Encode, Writer, api_subset};

use crate::arrival::PlanRandom;

/// A call that a load can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    /// `ping`, answered by the session layer of the server.
    Ping,
    /// `help.getConfig`, answered by every server.
    GetConfig,
    /// `help.getNearestDc`, a small answer.
    GetNearestDc,
    /// `mtstress.echo` with this many bytes; only the embedded datacenter knows it.
    Echo(u32),
}

impl fmt::Display for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ping => formatter.write_str("ping"),
            Self::GetConfig => formatter.write_str("help.getConfig"),
            Self::GetNearestDc => formatter.write_str("help.getNearestDc"),
            Self::Echo(bytes) => write!(formatter, "echo:{bytes}"),
        }
    }
}

impl FromStr for Call {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("echo", size)) => size
                .parse()
                .ok()
                .filter(|size| *size <= ECHO_BYTES_MAX)
                .map(Self::Echo)
                .ok_or_else(|| format!("{size:?} is no size: write echo:0 to echo:{ECHO_BYTES_MAX}")),
            None if text == "ping" => Ok(Self::Ping),
            None if matches!(text, "getConfig" | "help.getConfig") => Ok(Self::GetConfig),
            None if matches!(text, "getNearestDc" | "help.getNearestDc") => Ok(Self::GetNearestDc),
            None if text == "echo" => Ok(Self::Echo(64)),
            _ => Err(format!("{text:?} is no call: choose ping, getConfig, getNearestDc or echo:SIZE")),
        }
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

impl FromStr for Mix {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut entries: Vec<(Call, u32)> = Vec::new();
        for entry in text.split(',') {
            let (call, weight) = entry.split_once('=').unwrap_or((entry, "1"));
            let call: Call = call.trim().parse()?;
            let weight = weight
                .trim()
                .parse()
                .ok()
                .filter(|weight| (1..=WEIGHT_MAX).contains(weight))
                .ok_or_else(|| format!("{weight:?} is no weight: choose 1 to {WEIGHT_MAX}"))?;
            if entries.iter().any(|(other, _)| *other == call) {
                return Err(format!("{call} stands twice in the mix: give it one weight"));
            }
            entries.push((call, weight));
        }
        if entries.len() > CALLS_MAX {
            return Err(format!("a mix has at most {CALLS_MAX} calls"));
        }
        Ok(Self(entries))
    }
}

const WEIGHT_MAX: u32 = 1_000_000;
/// Each call has histograms of its own on each reactor; the operation's number takes one byte of a token.
const CALLS_MAX: usize = 16;

/// A call ready to be sent as often as needed, without being written again.
#[derive(Clone, Debug)]
pub(crate) struct PreparedCall {
    /// The call.
    pub(crate) call: Call,
    body: RequestBody,
    answer: u32,
    answer_bytes: Option<usize>,
}

impl PreparedCall {
    /// Writes the call down.
    pub(crate) fn new(call: Call) -> Self {
        match call {
            Call::Ping => Self {
                call,
                body: RequestBody::copy_of(&Ping { ping_id: 0 }.to_vec()),
                answer: Pong::ID.0,
                answer_bytes: None,
            },
            Call::GetConfig => Self {
                call,
                body: RequestBody::copy_of(&HelpGetConfig {}.to_vec()),
                answer: api_subset::Config::ID.0,
                answer_bytes: None,
            },
            Call::GetNearestDc => Self {
                call,
                body: RequestBody::copy_of(&HelpGetNearestDc {}.to_vec()),
                answer: NearestDc::ID.0,
                answer_bytes: None,
            },
            Call::Echo(bytes) => {
                let payload = vec![ECHO_BYTE; usize::try_from(bytes).unwrap_or(0)];
                Self {
                    call,
                    body: RequestBody::Shared(Arc::from(MtstressEcho { payload: &payload }.to_vec())),
                    answer: MtstressEchoed::ID.0,
                    answer_bytes: Some(MtstressEchoed { payload: &payload }.encoded_len()),
                }
            }
        }
    }

    /// The serialised call. A ping carries `serial`, so that no two are equal.
    pub(crate) fn body(&self, serial: u64) -> RequestBody {
        match self.call {
            Call::Ping => RequestBody::copy_of(&encoded_ping(serial)),
            Call::GetConfig | Call::GetNearestDc | Call::Echo(_) => self.body.clone(),
        }
    }

    /// Who wraps it: a ping is a message of its own and no API call.
    pub(crate) const fn envelope(&self) -> Envelope {
        match self.call {
            Call::Ping => Envelope::Bare,
            Call::GetConfig | Call::GetNearestDc | Call::Echo(_) => Envelope::Auto,
        }
    }

    /// The size of the serialised call.
    pub(crate) fn bytes(&self) -> u64 {
        self.body.as_slice().len() as u64
    }

    /// Whether `answer` is one to this call: the right object, and for an echo all of it.
    pub(crate) fn accepts(&self, answer: &[u8]) -> bool {
        answer.first_chunk().is_some_and(|id| u32::from_le_bytes(*id) == self.answer)
            && self.answer_bytes.is_none_or(|bytes| bytes == answer.len())
    }
}

/// A byte that no padding is made of, and that does not compress away the size of the call.
const ECHO_BYTE: u8 = 0xa5;

/// A mix ready for use: calls chosen at random by their weights.
#[derive(Clone, Debug)]
pub(crate) struct PreparedMix {
    calls: Vec<PreparedCall>,
    /// Sums of the weights up to each call.
    bounds: Vec<u32>,
}

impl PreparedMix {
    /// Writes all calls of a mix down.
    pub(crate) fn new(mix: &Mix) -> Self {
        let mut sum = 0;
        let bounds = mix.0.iter().map(|(_, weight)| {
            sum += weight;
            sum
        });
        let bounds = bounds.collect();
        Self { calls: mix.0.iter().map(|(call, _)| PreparedCall::new(*call)).collect(), bounds }
    }

    /// The number of a call, drawn by the weights.
    pub(crate) fn choose(&self, random: &mut PlanRandom) -> usize {
        match self.bounds.as_slice() {
            [] | [_] => 0,
            [.., total] => {
                let point = random.below(*total);
                self.bounds.partition_point(|bound| *bound <= point)
            }
        }
    }

    /// How many calls there are.
    pub(crate) fn len(&self) -> usize {
        self.calls.len()
    }

    /// The call with this number.
    pub(crate) fn call(&self, number: usize) -> Option<&PreparedCall> {
        self.calls.get(number)
    }
}

/// On the stack: pings are the most frequent call, and a load makes no allocation per request.
fn encoded_ping(serial: u64) -> [u8; PING_BYTES] {
    let mut bytes = [0; PING_BYTES];
    Ping { ping_id: serial.cast_signed() }.encode(&mut Writer::new(&mut bytes));
    bytes
}

const PING_BYTES: usize = 12;

#[cfg(test)]
mod tests {
    use super::{Call, Mix, PreparedCall, PreparedMix, encoded_ping};
    use crate::arrival::PlanRandom;
    use mtproto_tl::Encode;
    use mtproto_tl::service::ping::Ping;

    #[test]
    fn calls_and_mixes_are_read_and_shown_alike() {
        for text in ["ping=8,help.getConfig=1", "echo:64", "help.getNearestDc", "ping=1,echo:0=1"] {
            assert_eq!(text.parse::<Mix>().unwrap().to_string(), text);
        }
        assert_eq!("getConfig".parse::<Call>().unwrap(), Call::GetConfig);
        for text in ["", "pong", "ping=0", "ping,ping", "echo:big", "echo:999999999", "ping=x"] {
            assert!(text.parse::<Mix>().is_err(), "{text}");
        }
    }

    #[test]
    fn weights_decide_how_often_a_call_is_made() {
        let mix = PreparedMix::new(&"ping=8,getConfig=1,echo=1".parse().unwrap());
        let mut random = PlanRandom::new(5, 0);
        let mut counts = [0_u32; 3];
        for _ in 0..10_000 {
            counts[mix.choose(&mut random)] += 1;
        }
        assert!((7_800..8_200).contains(&counts[0]) && counts[1] > 850 && counts[2] > 850, "{counts:?}");
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
