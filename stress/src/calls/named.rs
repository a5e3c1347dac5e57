//! A method of the schema with its arguments, looked up and compiled before the load begins.

use std::hint::black_box;
use std::sync::Arc;

use mtproto_tl::primitive::{BOOL_FALSE, BOOL_TRUE, VECTOR};
use mtproto_tl::schema::{self, Definition, Kind, Type};
use mtproto_tl::table::{Table, parse_call};
use serde_json::{Value, json};

use super::Answer;
use super::template::{PEER_HASH, Source, Template, Users, is_template};
use crate::arrival::PlanRandom;
use crate::clock::Stopwatch;

/// A method with its arguments.
#[derive(Clone, Debug)]
pub(crate) struct NamedCall {
    /// The name of the method.
    pub(crate) name: String,
    /// The name in reports: that of the method, with a number if a mix has it several times.
    pub(crate) label: String,
    /// As it was typed.
    text: String,
    /// Its bytes.
    pub(crate) template: Template,
    /// What the server may answer with.
    pub(super) answer: Answer,
    /// What the server answers with, for those who show it.
    pub(crate) result: Type,
    /// Whether it is a message of the protocol and no API call.
    pub(super) is_service: bool,
    /// The layer of the schema it was looked up in.
    pub(crate) layer: Option<u32>,
}

impl PartialEq for NamedCall {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for NamedCall {}

/// Methods of the key exchange: the engine makes that itself, and before there are sessions.
const KEY_EXCHANGE: [&str; 4] = ["req_pq", "req_pq_multi", "req_DH_params", "set_client_DH_params"];

impl NamedCall {
    /// The call `name{"field": value}`, whose strings may hold placeholders.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub(crate) fn compile(text: &str, table: &Table) -> Result<Self, String> {
        let (name, arguments) = parse_call(text).map_err(|wrong| wrong.to_string())?;
        let definition = table.find(&name).map_err(|wrong| wrong.to_string())?;
        if definition.kind != Kind::Function {
            return Err(format!(
                "`{name}` is not a method but a constructor of {}: only methods can be called",
                table.schema().type_name(&definition.result)
            ));
        }
        if KEY_EXCHANGE.contains(&name.as_str()) {
            return Err(format!(
                "`{name}` belongs to the key exchange, which is made for every session: measure it with `mtstress handshake`"
            ));
        }
        // A peer is an object where the schema wants one, and a number elsewhere.
        let peers = [Some("inputPeerUser"), Some("inputUser"), None];
        let forms =
            peers.map(|peer| peer.map_or_else(|| arguments.clone(), |peer| with_peers(&arguments, peer)));
        let mut encoded = forms.iter().map(|form| table.encode_with_holes(&name, form, &is_template));
        let encoded = match encoded.find(Result::is_ok) {
            Some(encoded) => encoded,
            None => table.encode_with_holes(&name, &arguments, &is_template),
        };
        let (fixed, holes) = encoded.map_err(|wrong| format!("{name}: {wrong}"))?;
        let template = Template::compile(fixed, &holes).map_err(|wrong| format!("{name}: {wrong}"))?;
        Ok(Self {
            label: name.clone(),
            name,
            text: text.to_owned(),
            template,
            answer: answer_of(table, &definition.result),
            result: definition.result.clone(),
            is_service: is_service(definition),
            layer: table.schema().layer,
        })
    }
}

impl NamedCall {
    /// One line about its size and, if it changes from call to call, what writing it costs here and now.
    pub(crate) fn in_words(&self) -> String {
        let (least, most) = self.template.bytes();
        let size = if least == most { most.to_string() } else { format!("{least} to {most}") };
        if self.template.is_constant() {
            return format!("{}, {size} bytes, the same each time", self.label);
        }
        let mut random = PlanRandom::new(0, 0);
        let watch = Stopwatch::start();
        for counter in 0..COST_ROUNDS {
            let (counter, users) = (counter.into(), Users::default());
            black_box(self.template.fill(&mut Source { counter, random: &mut random, users }));
        }
        let each = watch.elapsed() / COST_ROUNDS;
        format!("{}, {size} bytes, written anew each time in {} ns", self.label, each.as_nanos())
    }
}

/// Enough for a mean, and done within a millisecond.
const COST_ROUNDS: u32 = 1_000;

/// The arguments with an object of this constructor wherever `{{peer.random}}` stands alone.
fn with_peers(value: &Value, constructor: &str) -> Value {
    match value {
        Value::String(text) if text.trim() == "{{peer.random}}" => json!({
            "_": constructor, "user_id": "{{peer.random}}", "access_hash": format!("{{{{{PEER_HASH}}}}}"),
        }),
        Value::Array(values) => values.iter().map(|value| with_peers(value, constructor)).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), with_peers(value, constructor)));
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

/// Messages of the protocol travel without the wrappers of API calls.
fn is_service(definition: &Definition) -> bool {
    schema::declarations(schema::MTPROTO).any(|line| schema::printed_id(line) == Some(definition.id))
}

/// What an answer of this type begins with.
fn answer_of(table: &Table, result: &Type) -> Answer {
    match result {
        Type::Bool => {
            let mut ids = [BOOL_FALSE.0, BOOL_TRUE.0];
            ids.sort_unstable();
            Answer::OneOf(Arc::from(ids))
        }
        Type::Vector { boxed: true, .. } => Answer::One(VECTOR.0),
        Type::Boxed(index) => {
            let schema = table.schema();
            let constructors = schema.types.get(*index).map_or(&[][..], |ty| &ty.constructors);
            let mut ids: Vec<u32> = constructors
                .iter()
                .filter_map(|index| schema.definitions.get(*index))
                .map(|known| known.id.0)
                .collect();
            ids.sort_unstable();
            Answer::OneOf(Arc::from(ids))
        }
        _ => Answer::Any,
    }
}
