//! Definitions as people read them.

use std::fmt::Write as _;

use crate::schema::{Definition, Kind, Schema, SumType, Type};

/// A definition, field by field.
pub(super) fn definition(schema: &Schema, definition: &Definition) -> String {
    let mut text = String::new();
    if !definition.documentation.is_empty() {
        let _ = writeln!(text, "{}\n", definition.documentation);
    }
    let kind = if definition.kind == Kind::Function { "method" } else { "constructor" };
    let result = schema.type_name(&definition.result);
    let _ = writeln!(text, "{} #{:08x}   {kind} of {result}", definition.name, definition.id.0);
    let settable = definition.fields.iter().filter(|field| field.ty != Type::Flags);
    let width = settable.clone().map(|field| field.name.len()).max().unwrap_or(0);
    for field in settable {
        let optional = if field.condition.is_some() { "   optional" } else { "" };
        let _ = writeln!(text, "  {:width$}  {}{optional}", field.name, schema.type_name(&field.ty));
    }
    let _ = writeln!(text, "\n{};", definition.text);
    if definition.kind == Kind::Function
        && let Type::Boxed(index) = definition.result
        && let Some(ty) = schema.types.get(index)
    {
        let _ = writeln!(text, "\nanswers with {}", sum_type(schema, ty).trim_end());
    }
    text
}

/// A type and what makes it.
pub(super) fn sum_type(schema: &Schema, ty: &SumType) -> String {
    let mut text = format!("{}:\n", ty.name);
    for constructor in ty.constructors.iter().filter_map(|index| schema.definitions.get(*index)) {
        let _ = writeln!(text, "  {};", constructor.text);
    }
    text
}
