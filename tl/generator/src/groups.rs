//! Writes the files of types: in each the layouts, the structs, the enums and the views of one group.

use std::collections::BTreeMap;

use mtproto_tl::schema::Definition;

use crate::constructors;
use crate::names;
use crate::plan::{Group, Plan};
use crate::source::Source;
use crate::types::{is_empty, number, path};

/// The modules of a file, each by room and namespace.
type Rooms = BTreeMap<(&'static str, String), Source>;

/// The name of the module for a room and a namespace.
pub(crate) fn module(room: &str, namespace: &str) -> String {
    if namespace.is_empty() { room.to_owned() } else { format!("{room}_{namespace}") }
}

/// The file of a group, and the modules in it.
pub(crate) fn file(plan: &Plan<'_>, group: &Group) -> (String, Vec<(&'static str, String)>) {
    let mut rooms = Rooms::new();
    for ty in &group.types {
        let type_name = plan.type_name(*ty);
        let namespace = names::split(type_name).0.to_owned();
        for (_, definition) in plan.constructors(*ty) {
            let layouts = rooms.entry(("layouts", String::new())).or_default();
            constructors::layout(layouts, plan, definition);
            let namespace = names::split(&definition.name).0.to_owned();
            if plan.only(*ty).is_some() {
                let types = rooms.entry(("types", namespace)).or_default();
                constructors::constructor(types, plan, definition);
                types.blank();
                types.line(format!("boxed!({});", names::pascal(&definition.name)));
            } else if !is_empty(definition) {
                constructors::constructor(rooms.entry(("types", namespace)).or_default(), plan, definition);
            }
        }
        if plan.only(*ty).is_none() {
            let variants = variants(plan, *ty);
            layout(rooms.entry(("layouts", String::new())).or_default(), plan, *ty);
            owned(rooms.entry(("enums", namespace.clone())).or_default(), type_name, &variants);
            view(rooms.entry(("views", namespace)).or_default(), type_name, &variants);
        }
    }
    let mut source = Source::default();
    source.line("//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.");
    let modules = rooms.keys().map(|(room, namespace)| (*room, namespace.clone())).collect();
    for ((room, namespace), content) in rooms {
        source.blank();
        source.line(format!("pub(super) mod {} {{", module(room, &namespace)));
        source.line("use crate::generated::names::*;");
        source.blank();
        for line in content.into_text().trim_matches('\n').lines() {
            source.line_as_it_is(line);
        }
        source.line("}");
    }
    (source.into_text(), modules)
}

/// One variant of an enum.
struct Variant<'s> {
    definition: &'s Definition,
    name: String,
    is_boxed: bool,
}

fn variants<'s>(plan: &Plan<'s>, ty: usize) -> Vec<Variant<'s>> {
    let type_name = plan.type_name(ty);
    let constructors = plan.constructors(ty).into_iter();
    constructors
        .map(|(index, definition)| Variant {
            definition,
            name: names::variant(&definition.name, type_name),
            is_boxed: plan.is_boxed(index),
        })
        .collect()
}

impl Variant<'_> {
    fn path(&self) -> String {
        path("types", &self.definition.name)
    }

    /// One arm for each kind of variant.
    fn arm(&self, source: &mut Source, empty: impl Fn(&str) -> String, full: impl Fn(&str) -> String) {
        source.line(if is_empty(self.definition) { empty(&self.name) } else { full(&self.name) });
    }
}

fn layout(source: &mut Source, plan: &Plan<'_>, ty: usize) {
    let type_name = plan.type_name(ty);
    let mut constructors = plan.constructors(ty);
    constructors.sort_by_key(|(_, definition)| definition.id);
    source.line(format!("/// The constructors of `{type_name}`, by number."));
    source
        .line(format!("pub static SUM_{}: Sum = Sum::new(\"{type_name}\", &[", names::screaming(type_name)));
    for (_, definition) in constructors {
        source.line(format!("({}, &layouts::{}),", number(definition), names::screaming(&definition.name)));
    }
    source.line("]);");
}

/// The enum that owns its values.
fn owned(source: &mut Source, type_name: &str, variants: &[Variant<'_>]) {
    let name = names::pascal(type_name);
    source.blank();
    source.line(format!("/// `{type_name}`"));
    source.line("#[derive(Clone, Debug, PartialEq)]");
    source.line(format!("pub enum {name} {{"));
    for variant in variants {
        source.documentation(&variant.definition.documentation, &variant.definition.text);
        let path = variant.path();
        variant.arm(
            source,
            |name| format!("{name},"),
            |name| {
                if variant.is_boxed { format!("{name}(Box<{path}>),") } else { format!("{name}({path}),") }
            },
        );
    }
    source.line("/// What this layer does not know.");
    source.line("Raw(Box<RawObject>),");
    source.line("}");
    source.blank();
    source.line(format!("impl Take for {name} {{"));
    source.line("fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {");
    source.line("Ok(match input.constructor()? {");
    for variant in variants {
        let id = number(variant.definition);
        let take = if variant.is_boxed { "boxed" } else { "fields" };
        variant.arm(
            source,
            |name| format!("{id} => Self::{name},"),
            |name| format!("{id} => Self::{name}(input.{take}()?),"),
        );
    }
    ["id => Self::Raw(input.raw(id)),", "})", "}", "}"].iter().for_each(|line| source.line(line));
    source.blank();
    source.line(format!("impl Put for {name} {{"));
    source.line("#[inline]");
    source.line("fn put(&self, writer: &mut Writer<'_>) {");
    source.line("match self {");
    for variant in variants {
        let id = number(variant.definition);
        let value = if variant.is_boxed { "&**value" } else { "value" };
        variant.arm(
            source,
            |name| format!("Self::{name} => writer.u32({id}),"),
            |name| format!("Self::{name}(value) => put_boxed({id}, {value}, writer),"),
        );
    }
    ["Self::Raw(raw) => raw.put(writer),", "}", "}", "}"].iter().for_each(|line| source.line(line));
    source.blank();
    source.line(format!("object!({name});"));
}

/// The enum of views.
fn view(source: &mut Source, type_name: &str, variants: &[Variant<'_>]) {
    let (name, value) = (names::pascal(type_name), path("enums", type_name));
    source.blank();
    source.line(format!("/// `{type_name}`, borrowed."));
    source.line("#[derive(Clone, Copy, Debug)]");
    source.line(format!("pub enum {name}<'a> {{"));
    for variant in variants {
        source.line(format!("/// `{}`", variant.definition.name));
        let path = variant.path();
        variant.arm(source, |name| format!("{name},"), |name| format!("{name}(View<'a, {path}>),"));
    }
    source.line("/// What this layer does not know.");
    source.line("Raw(RawView<'a>),");
    source.line("}");
    source.blank();
    source.line(format!("impl<'a> Lend<'a> for {name}<'a> {{"));
    source.line(format!("type Value = {value};"));
    source.line(format!("const SHAPE: Shape = Shape::Sum(&layouts::SUM_{});", names::screaming(type_name)));
    source.line("const ABSENT: Self = Self::Raw(RawView::ABSENT);");
    source.line("#[inline]");
    source.line("fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {");
    source.line("let raw = RawView::lend(reader)?;");
    source.line("Ok(match raw.id.0 {");
    for variant in variants {
        let id = number(variant.definition);
        variant.arm(
            source,
            |name| format!("{id} => Self::{name},"),
            |name| format!("{id} => Self::{name}(raw.view()),"),
        );
    }
    ["_ => Self::Raw(raw),", "})", "}"].iter().for_each(|line| source.line(line));
    source.line("#[inline]");
    source.line(format!("fn to_value(self) -> Result<{value}, DecodeError> {{"));
    source.line("Ok(match self {");
    for variant in variants {
        variant.arm(
            source,
            |name| format!("Self::{name} => {value}::{name},"),
            |name| format!("Self::{name}(view) => {value}::{name}(own(view)?),"),
        );
    }
    source.line(format!("Self::Raw(raw) => {value}::Raw(raw.own()),"));
    ["})", "}", "}"].iter().for_each(|line| source.line(line));
}
