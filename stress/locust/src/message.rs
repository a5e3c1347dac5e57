//! What master and worker say to each other: an array of the kind, the data and the identity of the worker, in MessagePack.

use rmpv::Value;
use serde::ser::{Serialize, SerializeMap, Serializer};
use thiserror::Error;

use crate::report::Report;

/// A message of a master that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MessageError {
    /// The bytes are no MessagePack.
    #[error("a message of the master is no MessagePack: {0}")]
    NotMessagePack(String),
    /// Bytes follow the message.
    #[error("{0} bytes follow a message of the master")]
    Trailing(usize),
    /// It is no array of kind, data and identity.
    #[error("a message of the master is not an array of three whose first part is a text")]
    Shape,
    /// A field that must be there is not, or is of another type.
    #[error("a `{kind}` of the master has no usable `{field}`")]
    Field {
        /// The kind of the message.
        kind: &'static str,
        /// The field.
        field: &'static str,
    },
}

/// What a master says.
#[derive(Clone, Debug, PartialEq)]
pub enum FromMaster {
    /// The worker is known from now on.
    Ack {
        /// Counted from zero, the same for an identity as long as the master lives.
        index: u64,
    },
    /// How many users there shall be on this worker.
    Spawn(Spawn),
    /// All workers have the users they should.
    SpawningComplete {
        /// On all workers together.
        user_count: u64,
    },
    /// End the test.
    Stop,
    /// End the test and the worker.
    Quit,
    /// The answer to a heartbeat.
    Heartbeat,
    /// Open the connection again.
    Reconnect,
    /// Something that this worker has no use for.
    Other(String),
}

/// How many users there shall be: the whole number, not a difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Spawn {
    /// Unix time of the order; an order that is not newer than the last one is void.
    pub timestamp: f64,
    /// Users by class, on this worker.
    pub users: Vec<(String, u64)>,
    /// What stands in the field for the host.
    pub host: Option<String>,
    /// How long users may take to end, in seconds.
    pub stop_timeout: f64,
    /// Every option of the master, those that its file declares included.
    options: Vec<(String, Value)>,
}

/// Users of a class at most: more than any worker has.
const USERS_MAX: u64 = 100_000_000;

impl Spawn {
    /// Users on this worker.
    #[must_use]
    pub fn user_count(&self) -> u64 {
        self.users.iter().map(|(_, count)| count).sum()
    }

    /// An option of the master that is a number and not negative.
    #[must_use]
    pub fn number(&self, option: &str) -> Option<f64> {
        let (_, value) = self.options.iter().find(|(name, _)| name == option)?;
        value.as_f64().filter(|number| number.is_finite() && *number >= 0.0)
    }

    /// An option of the master that is a text.
    #[must_use]
    pub fn text(&self, option: &str) -> Option<&str> {
        self.options.iter().find(|(name, _)| name == option)?.1.as_str()
    }

    /// The part of the whole load that falls to this worker: its users of all users.
    #[must_use]
    pub fn share(&self) -> f64 {
        let here = precise(self.user_count());
        match self.number("num_users") {
            Some(all) if all > 0.0 => (here / all).min(1.0),
            _ => 1.0,
        }
    }

    fn read(data: &Value) -> Result<Self, MessageError> {
        let wrong = |field| MessageError::Field { kind: "spawn", field };
        let field = |name: &str| entry(data, name);
        let timestamp = field("timestamp").and_then(Value::as_f64).ok_or_else(|| wrong("timestamp"))?;
        let classes =
            field("user_classes_count").and_then(Value::as_map).ok_or_else(|| wrong("user_classes_count"))?;
        let mut users = Vec::new();
        for (name, count) in classes {
            let pair = name.as_str().zip(count.as_u64().filter(|count| *count <= USERS_MAX));
            let (name, count) = pair.ok_or_else(|| wrong("user_classes_count"))?;
            users.push((name.to_owned(), count));
        }
        let options = field("parsed_options").and_then(Value::as_map).map(Vec::as_slice).unwrap_or_default();
        let options = options.iter();
        let stop_timeout = field("stop_timeout").and_then(Value::as_f64).filter(|time| *time >= 0.0);
        Ok(Self {
            timestamp,
            users,
            host: field("host").and_then(Value::as_str).filter(|host| !host.is_empty()).map(str::to_owned),
            stop_timeout: stop_timeout.unwrap_or(0.0),
            options: options
                .filter_map(|(name, value)| Some((name.as_str()?.to_owned(), value.clone())))
                .collect(),
        })
    }
}

#[expect(clippy::cast_precision_loss, reason = "users are far below 2^53")]
const fn precise(count: u64) -> f64 {
    count as f64
}

fn entry<'a>(data: &'a Value, name: &str) -> Option<&'a Value> {
    data.as_map()?.iter().find(|(key, _)| key.as_str() == Some(name)).map(|(_, value)| value)
}

/// Values lie in each other no deeper.
const DEPTH_MAX: usize = 32;

impl FromMaster {
    /// Reads a message.
    ///
    /// # Errors
    /// If it cannot be understood.
    pub fn decode(bytes: &[u8]) -> Result<Self, MessageError> {
        let mut rest = bytes;
        let value = rmpv::decode::read_value_with_max_depth(&mut rest, DEPTH_MAX)
            .map_err(|error| MessageError::NotMessagePack(error.to_string()))?;
        if !rest.is_empty() {
            return Err(MessageError::Trailing(rest.len()));
        }
        let Some([kind, data, _]) = value.as_array().map(Vec::as_slice) else {
            return Err(MessageError::Shape);
        };
        let kind = kind.as_str().ok_or(MessageError::Shape)?;
        let number = |name| entry(data, name).and_then(Value::as_u64);
        Ok(match kind {
            // Masters of before 2.11 give none.
            "ack" => Self::Ack { index: number("index").unwrap_or(0) },
            "spawn" => Self::Spawn(Spawn::read(data)?),
            "spawning_complete" => Self::SpawningComplete { user_count: number("user_count").unwrap_or(0) },
            "stop" => Self::Stop,
            "quit" => Self::Quit,
            "heartbeat" => Self::Heartbeat,
            "reconnect" => Self::Reconnect,
            other => Self::Other(other.chars().take(64).collect()),
        })
    }
}

/// What a worker does, as heartbeats say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkerState {
    /// Waiting for a test. A master that waits for its workers counts only these.
    Ready,
    /// Users are being made.
    Spawning,
    /// All users are there.
    Running,
}

impl WorkerState {
    const fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Spawning => "spawning",
            Self::Running => "running",
        }
    }
}

/// What a worker says.
#[derive(Clone, Copy, Debug)]
pub enum ToMaster<'a> {
    /// It wants to take part.
    ClientReady,
    /// It is alive.
    Heartbeat {
        /// What it does.
        state: WorkerState,
        /// How much of the busiest processor it takes, from 0 to 100. Always a number: without one a master ends.
        cpu: f64,
        /// Bytes of memory it takes.
        memory: u64,
    },
    /// It has the order and makes users.
    Spawning,
    /// It has the users that were asked for.
    SpawningComplete(&'a [(String, u64)]),
    /// What was done since the last report.
    Stats(&'a Report),
    /// All users have ended.
    ClientStopped,
    /// It leaves.
    Quit,
    /// Something to be shown to people.
    Exception {
        /// What it is, in a line.
        message: &'a str,
        /// More of it; equal ones are counted.
        details: &'a str,
    },
}

/// Tells a master to compare no versions.
const ANY_VERSION: i8 = -1;

impl ToMaster<'_> {
    /// Writes the message; none if it cannot be written, which no value of these types can bring about.
    #[must_use]
    pub fn encode(&self, identity: &str) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let mut serializer = rmp_serde::Serializer::new(&mut out).with_struct_map();
        (self.kind(), Data(self), identity).serialize(&mut serializer).ok()?;
        Some(out)
    }

    const fn kind(&self) -> &'static str {
        match self {
            Self::ClientReady => "client_ready",
            Self::Heartbeat { .. } => "heartbeat",
            Self::Spawning => "spawning",
            Self::SpawningComplete(_) => "spawning_complete",
            Self::Stats(_) => "stats",
            Self::ClientStopped => "client_stopped",
            Self::Quit => "quit",
            Self::Exception { .. } => "exception",
        }
    }
}

/// The middle part of a message.
struct Data<'a>(&'a ToMaster<'a>);

impl Serialize for Data<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            ToMaster::ClientReady => serializer.serialize_i8(ANY_VERSION),
            ToMaster::Heartbeat { state, cpu, memory } => {
                let mut map = serializer.serialize_map(Some(3))?;
                map.serialize_entry("state", state.name())?;
                map.serialize_entry("current_cpu_usage", if cpu.is_finite() { cpu } else { &0.0 })?;
                map.serialize_entry("current_memory_usage", memory)?;
                map.end()
            }
            ToMaster::SpawningComplete(users) => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("user_classes_count", &Pairs(users))?;
                map.serialize_entry("user_count", &users.iter().map(|(_, count)| count).sum::<u64>())?;
                map.end()
            }
            ToMaster::Stats(report) => report.serialize(serializer),
            ToMaster::Exception { message, details } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("msg", message)?;
                map.serialize_entry("traceback", details)?;
                map.end()
            }
            ToMaster::Spawning | ToMaster::ClientStopped | ToMaster::Quit => serializer.serialize_unit(),
        }
    }
}

/// Pairs as a map, in their order. Keys may be of any type: those of histograms are numbers.
pub(crate) struct Pairs<'a, K, V>(pub(crate) &'a [(K, V)]);

impl<K: Serialize, V: Serialize> Serialize for Pairs<'_, K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests;
