//! Writes what is common to constructors and calls: fields, reading, writing; and the structs with their views.

use mtproto_tl::schema::{Condition, Definition, Field, Type};

use crate::names;
use crate::plan::Plan;
use crate::source::Source;
use crate::types::{number, visible};

/// The name of the variable with a flags word.
fn word_name(definition: &Definition, word: usize) -> String {
    definition.fields.get(word).map(|field| names::snake(&field.name)).unwrap_or_default()
}

/// The fields, other than pure flags, that are there if this bit is set.
fn values_of(definition: &Definition, condition: Condition) -> Vec<&Field> {
    visible(definition).filter(|field| field.condition == Some(condition) && field.ty != Type::True).collect()
}

/// The name of the variable that tells whether fields that share a bit are there.
fn shared_name(definition: &Definition, condition: Condition) -> String {
    format!("{}_{}", word_name(definition, condition.word), condition.bit)
}

/// The `pub` fields of a struct.
pub(crate) fn fields(
    source: &mut Source,
    plan: &Plan<'_>,
    definition: &Definition,
    ty: impl Fn(&Field) -> String,
) {
    for field in visible(definition) {
        source.line(format!("/// `{}`", plan.line(definition, field)));
        source.line(format!("pub {}: {},", names::field(&field.name), ty(field)));
    }
}

/// The function that takes the fields that must be there and leaves the others out.
pub(crate) fn new(source: &mut Source, definition: &Definition, ty: impl Fn(&Field) -> String) {
    let required = visible(definition).filter(|field| field.condition.is_none());
    let arguments: Vec<String> =
        required.map(|field| format!("{}: {}", names::field(&field.name), ty(field))).collect();
    source.line("/// With the fields that must be there, and without the others.");
    source.line("#[must_use]");
    source.line(format!("pub const fn new({}) -> Self {{", arguments.join(", ")));
    let values: Vec<String> = visible(definition)
        .map(|field| match (field.condition, &field.ty) {
            (None, _) => names::field(&field.name),
            (Some(_), Type::True) => format!("{}: false", names::field(&field.name)),
            (Some(_), _) => format!("{}: None", names::field(&field.name)),
        })
        .collect();
    source.line(format!("Self {{ {} }}", values.join(", ")));
    source.line("}");
}

/// Whether some fields may be left out and others not, so that [`new`] is worth having.
pub(crate) fn has_new(definition: &Definition) -> bool {
    let is_optional = |field: &Field| field.condition.is_some();
    visible(definition).any(is_optional) && !visible(definition).all(is_optional)
}

/// What the compiler writes for the struct. Where everything may be left out, there is a default.
pub(crate) fn derive(source: &mut Source, definition: &Definition) {
    let fields: Vec<&Field> = visible(definition).collect();
    let is_optional = !fields.is_empty() && fields.iter().all(|field| field.condition.is_some());
    let default = if is_optional { ", Default" } else { "" };
    source.line(format!("#[derive(Clone, Debug{default}, PartialEq)]"));
}

/// Whether a field depends on this flags word.
fn is_used(definition: &Definition, word: &Field) -> bool {
    let depends = |field: &Field| {
        let condition = field.condition.and_then(|condition| definition.fields.get(condition.word));
        condition.is_some_and(|known| known.name == word.name)
    };
    definition.fields.iter().any(depends)
}

/// How a field is read from `input`.
pub(crate) fn take(definition: &Definition, field: &Field) -> String {
    match (field.condition, &field.ty) {
        (None, Type::True) => "true".to_owned(),
        (None, _) => "input.take()?".to_owned(),
        (Some(condition), ty) => {
            let word = word_name(definition, condition.word);
            match ty {
                Type::True => format!("has({word}, {})", condition.bit),
                _ => format!("input.take_if({word}, {})?", condition.bit),
            }
        }
    }
}

/// Lines that read all fields: variables up to the last flags word, then the struct.
fn take_fields(source: &mut Source, definition: &Definition) {
    let last_word = definition.fields.iter().rposition(|field| field.ty == Type::Flags);
    let (before, after) = definition.fields.split_at(last_word.map_or(0, |index| index + 1));
    for field in before {
        match field.ty {
            Type::Flags if !is_used(definition, field) => source.line("input.flags()?;"),
            Type::Flags => source.line(format!("let {} = input.flags()?;", names::snake(&field.name))),
            _ => source.line(format!("let {} = {};", names::field(&field.name), take(definition, field))),
        }
    }
    let read_before =
        before.iter().filter(|field| field.ty != Type::Flags).map(|field| names::field(&field.name));
    let read_after =
        after.iter().map(|field| format!("{}: {}", names::field(&field.name), take(definition, field)));
    let values: Vec<String> = read_before.chain(read_after).collect();
    source.line(format!("Ok(Self {{ {} }})", values.join(", ")));
}

/// Lines that write all fields of `self` to `writer`.
pub(crate) fn put_fields(source: &mut Source, definition: &Definition) {
    for (index, field) in definition.fields.iter().enumerate() {
        let name = names::field(&field.name);
        match (&field.ty, field.condition) {
            (Type::Flags, _) => put_flags(source, definition, index),
            (Type::True, _) => {}
            (Type::Object, _) => source.line(format!("self.{name}.encode(writer);")),
            (_, None) => source.line(format!("self.{name}.put(writer);")),
            (_, Some(condition)) if values_of(definition, condition).len() > 1 => {
                let shared = shared_name(definition, condition);
                source.line(format!("put_if({shared}, &self.{name}, writer);"));
            }
            (_, Some(_)) => source.line(format!("self.{name}.put(writer);")),
        }
    }
}

/// Lines that compute and write a flags word.
fn put_flags(source: &mut Source, definition: &Definition, word: usize) {
    let mut bits: Vec<String> = Vec::new();
    for bit in 0..32 {
        let condition = Condition { word, bit };
        let values = values_of(definition, condition);
        let there = |field: &&Field| format!("self.{}.is_some()", names::field(&field.name));
        match values.as_slice() {
            [] => {
                let flags = visible(definition).filter(|field| field.condition == Some(condition));
                let flags: Vec<String> =
                    flags.map(|field| format!("self.{}", names::field(&field.name))).collect();
                if !flags.is_empty() {
                    bits.push(format!("bit({}, {bit})", flags.join(" || ")));
                }
            }
            [only] => bits.push(format!("bit({}, {bit})", there(only))),
            several => {
                let shared = shared_name(definition, condition);
                let all: Vec<String> = several.iter().map(there).collect();
                source.line(format!("let {shared} = {};", all.join(" && ")));
                bits.push(format!("bit({shared}, {bit})"));
            }
        }
    }
    let word = if bits.is_empty() { "0_u32".to_owned() } else { bits.join(" | ") };
    source.line(format!("writer.u32({word});"));
}

/// The layout of a constructor.
pub(crate) fn layout(source: &mut Source, plan: &Plan<'_>, definition: &Definition) {
    source.line(format!("/// `{}`", definition.name));
    let head = format!(
        "pub static {}: Layout = Layout::new(\"{}\", {}, &[",
        names::screaming(&definition.name),
        definition.name,
        number(definition)
    );
    if definition.fields.is_empty() {
        return source.line(format!("{head}]);"));
    }
    source.line(head);
    for field in &definition.fields {
        let shape = plan.shape(&field.ty);
        match field.condition {
            None => source.line(format!("Field::always(\"{}\", {shape}),", field.name)),
            Some(condition) => {
                let words = definition.fields.iter().take(condition.word);
                let word = words.filter(|field| field.ty == Type::Flags).count();
                source.line(format!("Field::when({word}, {}, \"{}\", {shape}),", condition.bit, field.name));
            }
        }
    }
    source.line("]);");
}

/// The struct of a constructor, how it is read and written, and its view.
pub(crate) fn constructor(source: &mut Source, plan: &Plan<'_>, definition: &Definition) {
    let name = names::pascal(&definition.name);
    source.blank();
    source.documentation(&definition.documentation, &definition.text);
    derive(source, definition);
    if visible(definition).next().is_none() {
        // Not even flags, or none that mean anything.
        source.line(format!("pub struct {name};"));
    } else {
        source.line(format!("pub struct {name} {{"));
        fields(source, plan, definition, |field| plan.owned_field(field));
        source.line("}");
    }
    if has_new(definition) {
        source.blank();
        source.line(format!("impl {name} {{"));
        new(source, definition, |field| plan.owned_field(field));
        source.line("}");
    }
    source.blank();
    source.line(format!("impl Fields for {name} {{"));
    source.line(format!("const LAYOUT: &'static Layout = &layouts::{};", names::screaming(&definition.name)));
    let (input, writer) = if definition.fields.is_empty() { ("_", "_") } else { ("input", "writer") };
    source.line(format!("fn take_fields({input}: &mut Input<'_>) -> Result<Self, DecodeError> {{"));
    take_fields(source, definition);
    source.line("}");
    source.line("#[inline]");
    source.line(format!("fn put_fields(&self, {writer}: &mut Writer<'_>) {{"));
    put_fields(source, definition);
    source.line("}");
    source.line("}");
    if visible(definition).next().is_some() {
        view(source, plan, definition);
    }
}

/// The methods of the view of a constructor.
fn view(source: &mut Source, plan: &Plan<'_>, definition: &Definition) {
    source.blank();
    source.line(format!("impl<'a> View<'a, {}> {{", names::pascal(&definition.name)));
    for (index, field) in definition.fields.iter().enumerate().filter(|(_, field)| field.ty != Type::Flags) {
        let (name, ty) = (names::field(&field.name), plan.view(&field.ty));
        let (ty, get) = match (field.condition, &field.ty) {
            (_, Type::True) => (ty, "flag_at"),
            (Some(_), _) => (format!("Option<{ty}>"), "maybe_at"),
            (None, _) => (ty, "at"),
        };
        source.line(format!("/// `{}`", plan.line(definition, field)));
        source.line(format!("#[inline] pub fn {name}(self) -> {ty} {{ {get}(self, {index}) }}"));
    }
    source.line("}");
}
