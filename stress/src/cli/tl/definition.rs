//! Definitions: found by name, number or words, and as JSON.

use std::collections::BTreeSet;

use mtproto_tl::ConstructorId;
use mtproto_tl::schema::{Definition, Kind, SumType, Type};
use mtproto_tl::table::Table;
use serde_json::{Value, json};

/// The name that goes with this text: the text itself, unless it is the number of a definition.
pub(super) fn name_of(table: &Table, text: &str) -> String {
    let digits = text.strip_prefix('#').or_else(|| text.strip_prefix("0x")).unwrap_or(text);
    let id = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 8 || digits.len() < text.len());
    let known = id.and_then(|id| table.schema().find_id(ConstructorId(id)));
    known.map_or_else(|| text.to_owned(), |definition| definition.name.clone())
}

/// The type of this name: a primitive, a boxed type, a vector of them, or what a method answers with.
pub(super) fn type_of(table: &Table, text: &str) -> Result<Type, String> {
    let text = text.trim();
    for (vector, boxed) in [("Vector<", true), ("vector<", false)] {
        if let Some(item) = text.strip_prefix(vector).and_then(|rest| rest.strip_suffix('>')) {
            return Ok(Type::Vector { boxed, item: Box::new(type_of(table, item)?) });
        }
    }
    let primitive = match text {
        "int" => Type::Int,
        "long" => Type::Long,
        "double" => Type::Double,
        "int128" => Type::Int128,
        "int256" => Type::Int256,
        "string" => Type::String,
        "bytes" => Type::Bytes,
        "Bool" => Type::Bool,
        "Object" => Type::Object,
        name => {
            let schema = table.schema();
            if let Some(index) = schema.types.iter().position(|ty| ty.name == name) {
                return Ok(Type::Boxed(index));
            }
            let definition = table.find(name).map_err(|wrong| wrong.to_string())?;
            return Ok(match definition.kind {
                Kind::Function => definition.result.clone(),
                Kind::Constructor => Type::Object,
            });
        }
    };
    Ok(primitive)
}

/// A definition for programs.
pub(super) fn json(table: &Table, definition: &Definition) -> Value {
    let schema = table.schema();
    let fields: Vec<Value> = definition
        .fields
        .iter()
        .filter(|field| field.ty != Type::Flags)
        .map(|field| {
            let flag = field.condition.map(|condition| {
                let word = definition.fields.get(condition.word).map_or("flags", |word| word.name.as_str());
                format!("{word}.{}", condition.bit)
            });
            json!({
                "name": field.name,
                "type": schema.type_name(&field.ty),
                "optional": field.condition.is_some(),
                "flag": flag,
            })
        })
        .collect();
    json!({
        "name": definition.name,
        "id": format!("{:08x}", definition.id.0),
        "kind": if definition.kind == Kind::Function { "method" } else { "constructor" },
        "result": schema.type_name(&definition.result),
        "fields": fields,
        "line": definition.text,
        "documentation": definition.documentation,
    })
}

/// A type for programs.
pub(super) fn type_json(table: &Table, ty: &SumType) -> Value {
    let known = ty.constructors.iter().filter_map(|index| table.schema().definitions.get(*index));
    json!({ "type": ty.name, "constructors": known.map(|known| json(table, known)).collect::<Vec<_>>() })
}

/// The numbers of everything a value is made of.
pub(super) fn ids_in(table: &Table, value: &Value) -> BTreeSet<u32> {
    let mut ids = BTreeSet::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(object) => {
                let name = object.get("_").and_then(Value::as_str);
                ids.extend(name.and_then(|name| table.schema().find(name)).map(|definition| definition.id.0));
                open.extend(object.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    ids
}

/// The definitions whose line has all of the words; those that have them in the name first.
pub(super) fn search<'a>(table: &'a Table, words: &[String], names_only: bool) -> Vec<&'a Definition> {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let mut found: Vec<(bool, &Definition)> = table
        .schema()
        .definitions
        .iter()
        .filter_map(|definition| {
            let name = definition.name.to_lowercase();
            if names_only {
                let begins = words.iter().all(|word| name.starts_with(word.as_str()));
                return begins.then_some((false, definition));
            }
            let in_name = words.iter().all(|word| name.contains(word.as_str()));
            let line = definition.text.to_lowercase();
            let in_line = || words.iter().all(|word| line.contains(word.as_str()));
            (in_name || in_line()).then_some((!in_name, definition))
        })
        .collect();
    found.sort_by(|(a, first), (b, second)| (a, &first.name).cmp(&(b, &second.name)));
    found.into_iter().map(|(_, definition)| definition).collect()
}

#[cfg(test)]
mod tests {
    use super::{name_of, search, type_of};
    use mtproto_tl::schema::Type;
    use mtproto_tl::table::Table;

    #[test]
    fn definitions_are_found_by_number_and_by_words() {
        let table = Table::built_in();
        for number in ["7da07ec9", "#7da07ec9", "0x7da07ec9"] {
            assert_eq!(name_of(table, number), "inputPeerSelf");
        }
        assert_eq!(name_of(table, "ping"), "ping");
        let words = ["send".to_owned(), "Message".to_owned()];
        let found = search(table, &words, false);
        let names: Vec<&str> = found.iter().map(|definition| definition.name.as_str()).collect();
        assert!(names.contains(&"messages.sendMessage") && names.len() > 3, "{names:?}");
        assert!(search(table, &["messages.send".to_owned()], true).len() > 5);
        assert!(search(table, &["nowhere at all".to_owned()], false).is_empty());
    }

    #[test]
    fn types_are_read_as_the_schema_writes_them() {
        let table = Table::built_in();
        let vector = Type::Vector { boxed: true, item: Box::new(Type::Long) };
        assert_eq!(type_of(table, "Vector<long>"), Ok(vector));
        assert!(matches!(type_of(table, "help.getConfig"), Ok(Type::Boxed(_))));
        assert!(type_of(table, "InputPer").unwrap_err().contains("did you mean"));
    }
}
