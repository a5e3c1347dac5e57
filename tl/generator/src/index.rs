//! Writes the module that holds all others together, and the features of the manifest.

use std::collections::BTreeMap;

use crate::groups::module;
use crate::plan::{Gate, Group, Plan};
use crate::source::Source;

/// The modules of one group: room and namespace of each.
pub(crate) type Modules = Vec<(&'static str, String)>;

/// The namespaces of calls that have features.
pub(crate) fn features<'p>(plan: &'p Plan<'_>) -> impl Iterator<Item = &'p str> {
    plan.functions.keys().map(String::as_str).filter(|namespace| !namespace.is_empty())
}

/// The condition of a group.
fn gate(source: &mut Source, gate: &Gate) {
    if let Gate::Any(features) = gate {
        let any: Vec<String> = features.iter().map(|feature| format!("feature = \"{feature}\"")).collect();
        source.line(match any.as_slice() {
            [only] => format!("#[cfg({only})]"),
            _ => format!("#[cfg(any({}))]", any.join(", ")),
        });
    }
}

/// `generated/mod.rs`.
pub(crate) fn file(layer: u32, groups: &[(&Group, Modules)]) -> String {
    let mut source = Source::default();
    source.line(format!("//! The API of layer {layer}. Written by `mtproto-tl-generator`."));
    source.blank();
    source.line("/// The layer of the schema.");
    source.line(format!("pub const LAYER: i32 = {layer};"));
    source.blank();
    source.line("pub(crate) mod functions;");
    for (group, _) in groups {
        gate(&mut source, &group.gate);
        source.line(format!("mod {};", group.name));
    }
    source.blank();
    source.line("/// What the other files use.");
    source.line("mod names {");
    source.line("pub(super) use crate::runtime::*;");
    source.line("pub(super) use crate::{enums, types, views};");
    source.line("pub(super) use super::layouts;");
    source.line("}");
    for (room, documentation) in [
        ("layouts", "What every constructor and every type looks like on the wire."),
        ("types", "Constructors that own what they hold. Each has a [`View`](crate::View)."),
        ("enums", "Types with several constructors, which own what they hold."),
        ("views", "Types with several constructors, borrowed from the bytes of a message."),
    ] {
        source.blank();
        source.line(format!("/// {documentation}"));
        source.line(format!("pub mod {room} {{"));
        room_modules(&mut source, room, groups);
        source.line("}");
    }
    source.into_text()
}

/// Re-exports of one room, with a module for each namespace.
fn room_modules(source: &mut Source, room: &str, groups: &[(&Group, Modules)]) {
    let mut namespaces: BTreeMap<&str, Vec<&Group>> = BTreeMap::new();
    for (group, modules) in groups {
        for (of, namespace) in modules {
            if *of == room {
                namespaces.entry(namespace).or_default().push(group);
            }
        }
    }
    for (namespace, groups) in namespaces {
        let up = if namespace.is_empty() { "super" } else { "super::super" };
        if !namespace.is_empty() {
            source.blank();
            source.line(format!("/// Of the namespace `{namespace}`."));
            source.line(format!("pub mod {namespace} {{"));
        }
        for group in groups {
            gate(source, &group.gate);
            source.line(format!("pub use {up}::{}::{}::*;", group.name, module(room, namespace)));
        }
        if !namespace.is_empty() {
            source.line("}");
        }
    }
}

/// `generated/functions/mod.rs`.
pub(crate) fn functions(plan: &Plan<'_>) -> String {
    let mut source = Source::default();
    source.line("//! The calls by namespace. Written by `mtproto-tl-generator`.");
    source.blank();
    source.line("pub mod root;");
    for namespace in features(plan) {
        source.line(format!("#[cfg(feature = \"{namespace}\")]"));
        source.line(format!("pub mod {namespace};"));
    }
    source.into_text()
}

/// The features of the manifest.
pub(crate) fn manifest(plan: &Plan<'_>) -> String {
    let mut text = String::new();
    for namespace in features(plan) {
        text.push_str(&format!("{namespace} = []\n"));
    }
    let all: Vec<String> = features(plan).map(|namespace| format!("    \"{namespace}\",\n")).collect();
    text.push_str(&format!("full = [\n{}]\n", all.concat()));
    text
}
