//! The scenario file: what may stand in it. Serde reads it, and the JSON Schema for editors is made of the same types.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

/// A scenario of mtstress: what is loaded, by whom, how much, and what has to hold.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Scenario {
    /// The version of this form: 1.
    pub(crate) version: u32,
    /// What it is called in reports.
    pub(crate) name: String,
    /// What everything random follows from: the same seed and settings give the same schedule.
    pub(crate) seed: Option<u64>,
    /// What is loaded; the embedded datacenter without it.
    pub(crate) target: TargetPart,
    /// Schemas in which calls are looked up, besides the built-in layer.
    pub(crate) schema: SchemaPart,
    /// Whose sessions they are, where a population does not say otherwise.
    pub(crate) accounts: AccountsPart,
    /// Who makes calls; may be written `population` too.
    #[serde(alias = "population")]
    pub(crate) users: Vec<User>,
    /// How much, and for how long.
    pub(crate) load: LoadPart,
    /// What has to hold.
    pub(crate) threshold: Vec<ThresholdPart>,
    /// Where results go.
    pub(crate) output: OutputPart,
    /// Words for the result, such as the build that is loaded.
    pub(crate) tags: BTreeMap<String, String>,
}

/// What is loaded, and how it is spoken to.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct TargetPart {
    /// Servers, used in turn: `host:port` or `dcN@host:port`.
    pub(crate) addr: Vec<String>,
    /// Files with their RSA public keys, seen from the folder of the scenario.
    pub(crate) server_keys: Vec<String>,
    /// Framing and disguise: abridged, intermediate, padded or full; the first three also with +obf. Or websocket, or http.
    pub(crate) transport: Option<String>,
    /// The secret of an MTProxy.
    pub(crate) secret: Option<String>,
    /// Addresses to connect from, and blocks of them.
    pub(crate) source_ip: Vec<String>,
}

/// Schemas in which calls are looked up.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SchemaPart {
    /// Files with the calls of a private server, seen from the folder of the scenario.
    pub(crate) files: Vec<String>,
    /// Whether nothing but these files is known.
    pub(crate) only: bool,
}

/// Whose sessions they are.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct AccountsPart {
    /// Bots: a file with their tokens, one a line, seen from the folder of the scenario; or made-up.
    pub(crate) bot_tokens: Option<String>,
    /// The number of the first account in the key cache; each further session has the next.
    pub(crate) first: Option<u64>,
    /// A file with the keys of accounts, seen from the folder of the scenario; for all populations.
    pub(crate) key_cache: Option<String>,
    /// Identifier of the application; for all populations.
    pub(crate) api_id: Option<i32>,
    /// What goes with the identifier when a bot logs in; for all populations.
    pub(crate) api_hash: Option<String>,
}

/// A population.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct User {
    /// Its name.
    pub(crate) name: String,
    /// Its share of the sessions, and in the open model of the operations; 1 if not given.
    pub(crate) weight: Option<u32>,
    /// So many sessions instead of a share.
    pub(crate) connections: Option<u64>,
    /// Framing and disguise, if not those of the target.
    pub(crate) transport: Option<String>,
    /// Its accounts, if not those of all: bot_tokens, or the first number.
    pub(crate) accounts: Option<AccountsPart>,
    /// What its members do: calls, and a pause after each. Without calls they only hold their sessions.
    #[serde(rename = "loop")]
    pub(crate) steps: Vec<Step>,
}

/// A call or a pause.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Step {
    /// A method of the schema, or ping, getConfig, getNearestDc, echo:SIZE.
    pub(crate) call: Option<String>,
    /// Its arguments. Texts may hold `{{counter}}`, `{{rand64}}`, `{{rand:a..b}}`, `{{time_ms}}`, `{{text:a..b}}`, `{{bytes:n}}`,
    /// `{{user.id}}`, `{{peer.random}}`, `{{csv:file.column}}` and `{{env:NAME}}`.
    pub(crate) args: Option<serde_json::Map<String, serde_json::Value>>,
    /// How often it is made, beside the other calls of the population; 1 if not given.
    pub(crate) weight: Option<u32>,
    /// A pause between an answer and the next call: const:1s, uniform:1s..3s or exp:2s.
    pub(crate) think: Option<String>,
}

/// How much, and for how long.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LoadPart {
    /// `open`: operations come at a rate, whether or not others were answered. `closed`: each session asks after its answer.
    pub(crate) model: Option<Model>,
    /// Operations per second, in the open model: 500, "20k/s".
    pub(crate) rate: Option<Quantity>,
    /// How operations follow each other: uniform, poisson, burst:N@T.
    pub(crate) arrival: Option<String>,
    /// Parts with their levels: "0>5k:1m,5k:5m,5k>0:30s".
    pub(crate) stages: Option<String>,
    /// Sessions at a time.
    pub(crate) connections: Option<Quantity>,
    /// New connections per second.
    pub(crate) connect_rate: Option<Quantity>,
    /// How long sessions live.
    pub(crate) churn: Option<String>,
    /// Calls in flight per session at most.
    pub(crate) pipeline: Option<u16>,
    /// Requests in flight at most, in the open model.
    pub(crate) max_inflight: Option<Quantity>,
    /// Load for this long before it is measured.
    pub(crate) warmup: Option<String>,
    /// How long it is measured.
    pub(crate) duration: Option<String>,
    /// Operations after which it ends.
    pub(crate) count: Option<Quantity>,
    /// How long answers are waited for at the end.
    pub(crate) drain: Option<String>,
    /// Time allowed for a call.
    pub(crate) timeout: Option<String>,
    /// Threads that carry the load.
    pub(crate) threads: Option<u64>,
    /// Whether the run is invalid if the generator was the bottleneck.
    pub(crate) strict: bool,
}

/// When operations are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Model {
    /// At a rate.
    Open,
    /// After the answer to the one before.
    Closed,
}

/// Something that has to hold.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ThresholdPart {
    /// Such as `p99(rpc:ping) < 50ms`.
    pub(crate) expr: String,
}

/// Where results go.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct OutputPart {
    /// Files in the form their suffix names: .json, .html, .md, .csv, ...
    pub(crate) files: Vec<String>,
    /// Time between two lines of progress, and the step of the series.
    pub(crate) interval: Option<String>,
}

/// A number, or a text with one and its unit.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Quantity {
    /// A whole number.
    Whole(u64),
    /// Any other.
    Number(f64),
    /// With a unit.
    Text(String),
}

impl std::fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(formatter),
            Self::Number(number) => number.fmt(formatter),
            Self::Text(text) => formatter.write_str(text),
        }
    }
}
