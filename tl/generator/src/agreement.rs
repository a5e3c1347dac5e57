//! Writes the test that lets every constructor and every call agree with the table.

use mtproto_tl::schema::{Definition, Field, Kind, Type};

use crate::constructors;
use crate::names;
use crate::plan::Plan;
use crate::source::Source;
use crate::types::{number, path, visible};

/// Enough for a function to compile quickly.
const CHECKS_PER_FUNCTION: usize = 40;

/// The file of checks.
pub(crate) fn file(plan: &Plan<'_>) -> String {
    let mut checks: Vec<Source> = Vec::new();
    for (index, ty) in plan.schema.types.iter().enumerate().filter(|(_, ty)| ty.name != "Bool") {
        let constructors = plan.constructors(index);
        if plan.only(index).is_none() {
            let mut source = Source::default();
            let view = path("views", &ty.name);
            source.line(format!("check.sum(\"{}\", |bytes| {view}::read(bytes)?.to_value());", ty.name));
            checks.push(source);
        }
        for (_, definition) in constructors {
            if visible(definition).next().is_some() {
                checks.push(constructor(plan, definition));
            }
        }
    }
    let functions = plan.functions.values().flatten().filter(|function| function.result != Type::Object);
    checks.extend(functions.map(|function| call(plan, function)));

    let mut source = Source::default();
    source.line("//! Every constructor and every call, written by `mtproto-tl-generator`.");
    source.blank();
    source.line("use mtproto_api::*;");
    source.line("use mtproto_tl::Encode;");
    source.blank();
    source.line("use crate::checks::{Check, agree, agree_maybe};");
    source.blank();
    source.line("#[rustfmt::skip]");
    source.line("pub(crate) fn everything(check: &mut Check) {");
    let chunks: Vec<&[Source]> = checks.chunks(CHECKS_PER_FUNCTION).collect();
    (0..chunks.len()).for_each(|chunk| source.line(format!("part_{chunk}(check);")));
    source.line("}");
    for (chunk, checks) in chunks.iter().enumerate() {
        source.blank();
        source.line("#[rustfmt::skip]");
        source.line(format!("fn part_{chunk}(check: &mut Check) {{"));
        checks.iter().for_each(|check| check.text().lines().for_each(|line| source.line_as_it_is(line)));
        source.line("}");
    }
    source.into_text()
}

fn constructor(plan: &Plan<'_>, definition: &Definition) -> Source {
    debug_assert_eq!(definition.kind, Kind::Constructor, "calls have no views");
    let mut source = Source::default();
    source.line(format!(
        "check.constructor::<{}>(\"{}\", |view, value| {{",
        path("types", &definition.name),
        definition.name
    ));
    for field in visible(definition) {
        let name = names::field(&field.name);
        source.line(match (field.condition, &field.ty) {
            (None, _) | (_, Type::True) => format!("agree(view.{name}(), &value.{name});"),
            (Some(_), _) if plan.is_boxed_field(field) => {
                format!("agree_maybe(view.{name}(), value.{name}.as_deref());")
            }
            (Some(_), _) => format!("agree_maybe(view.{name}(), value.{name}.as_ref());"),
        });
    }
    source.line("});");
    source
}

/// Reads the fields of a call into variables, and makes the call of them.
fn call(plan: &Plan<'_>, function: &Definition) -> Source {
    let mut source = Source::default();
    let input = if function.fields.is_empty() { "_" } else { "input" };
    source.line(format!("check.call(\"{}\", {}, |{input}| {{", function.name, number(function)));
    for field in &function.fields {
        let name = names::field(&field.name);
        match &field.ty {
            Type::Flags => source.line(format!("let {} = input.flags()?;", names::snake(&field.name))),
            Type::True => {}
            _ => {
                let ty = plan.owned(&field.ty);
                let ty = if field.condition.is_some() { format!("Option<{ty}>") } else { ty };
                source.line(format!("let {name}: {ty} = {};", constructors::take(function, field)));
                lent_items(&mut source, field);
            }
        }
    }
    let namespace = match names::split(&function.name).0 {
        "" => "root",
        namespace => namespace,
    };
    let values: Vec<String> = visible(function).map(|field| value(function, field)).collect();
    let values = if values.is_empty() { String::new() } else { format!(" {{ {} }}", values.join(", ")) };
    source.line(format!("Ok({namespace}::{}{values}.to_vec())", names::pascal(&function.name)));
    source.line("});");
    source
}

/// Strings in vectors are lent one by one.
fn lent_items(source: &mut Source, field: &Field) {
    let Type::Vector { item, .. } = &field.ty else { return };
    if !matches!(**item, Type::String | Type::Bytes) {
        return;
    }
    let (name, lend) =
        (names::field(&field.name), if **item == Type::String { "as_str" } else { "as_slice" });
    let items = format!("iter().map(|item| item.{lend}()).collect::<Vec<_>>()");
    source.line(match field.condition {
        None => format!("let {name} = {name}.{items};"),
        Some(_) => format!("let {name} = {name}.as_ref().map(|items| items.{items});"),
    });
}

/// A field of the call, from its variable.
fn value(function: &Definition, field: &Field) -> String {
    let name = names::field(&field.name);
    match (&field.ty, field.condition) {
        (Type::True, _) => format!("{name}: {}", constructors::take(function, field)),
        (Type::String | Type::Bytes | Type::Vector { .. }, None) => format!("{name}: &{name}"),
        (Type::String | Type::Bytes | Type::Vector { .. }, Some(_)) => format!("{name}: {name}.as_deref()"),
        _ => name,
    }
}
