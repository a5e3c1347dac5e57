//! The schema in the repository: checked, and in a form and an order of its own, so that two layers can be compared line by
//! line whatever client they came from.

use std::fmt::Write as _;

use mtproto_tl::schema::{Definition, Kind, Schema, parse};

use crate::GenerateError;

/// Constructors whose printed number does not follow from their line: their lines were changed after the number was given.
const HISTORICAL: &[&str] = &[];

/// What the language has built in; the parser leaves it out.
const VECTOR: &str = "vector#1cb5c415 {t:Type} # [ t ] = Vector t;";

/// Reads a schema and checks the number of every constructor.
pub(crate) fn read(text: &str) -> Result<Schema, GenerateError> {
    let schema = parse(&[text])?;
    let odd = schema.odd_ids().find(|definition| !HISTORICAL.contains(&definition.name.as_str()));
    match odd {
        Some(definition) => Err(GenerateError::Number {
            line: definition.line,
            name: definition.name.clone(),
            printed: definition.id.0,
            computed: definition.computed_id.0,
        }),
        None => Ok(schema),
    }
}

/// The text of a schema in the form of the repository: types by name, their constructors by name, functions by name.
pub(crate) fn canonical(schema: &Schema, layer: u32, provenance: &str) -> String {
    let mut text = format!("// The API of layer {layer}.\n//\n");
    for line in provenance.lines() {
        let _ = writeln!(text, "// {line}");
    }
    let _ = write!(
        text,
        "// Sorted and checked by `cargo run -p mtproto-tl-generator -- update FILE`.\n\n// LAYER {layer}\n\n---types---\n{VECTOR}\n"
    );
    let mut definitions: Vec<&Definition> = schema.definitions.iter().collect();
    definitions.sort_by_key(|definition| match definition.kind {
        Kind::Constructor => {
            (Kind::Constructor, schema.type_name(&definition.result), definition.name.clone())
        }
        Kind::Function => (Kind::Function, String::new(), definition.name.clone()),
    });
    let mut kind = Kind::Constructor;
    for definition in definitions {
        if definition.kind != kind {
            text.push_str("---functions---\n");
            kind = definition.kind;
        }
        for line in definition.documentation.lines() {
            let _ = writeln!(text, "// {line}");
        }
        let _ = writeln!(text, "{};", definition.text);
    }
    text
}

/// What the head of a file of ours says about where its text came from.
pub(crate) fn provenance(text: &str) -> String {
    let head = text
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with("// ") && !line.contains("Sorted and checked"));
    head.map(|line| line.trim_start_matches("// ")).collect::<Vec<_>>().join("\n")
}

/// What changed from one layer to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Names that are new.
    pub added: Vec<String>,
    /// Names that are gone.
    pub removed: Vec<String>,
    /// Names whose line has changed: the old line and the new one.
    pub changed: Vec<(String, String)>,
}

impl Difference {
    pub(crate) fn between(old: &Schema, new: &Schema) -> Self {
        let mut difference = Self::default();
        let key = |definition: &Definition| (definition.kind, definition.name.clone());
        let find = |schema: &Schema, wanted: &Definition| {
            schema.definitions.iter().find(|known| key(known) == key(wanted)).map(|known| known.text.clone())
        };
        for definition in &new.definitions {
            match find(old, definition) {
                None => difference.added.push(definition.name.clone()),
                Some(text) if text != definition.text => {
                    difference.changed.push((text, definition.text.clone()));
                }
                Some(_) => {}
            }
        }
        let gone = old.definitions.iter().filter(|definition| find(new, definition).is_none());
        difference.removed = gone.map(|definition| definition.name.clone()).collect();
        difference
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for name in &self.added {
            writeln!(f, "added    {name}")?;
        }
        for name in &self.removed {
            writeln!(f, "removed  {name}")?;
        }
        for (old, new) in &self.changed {
            writeln!(f, "changed  {old}\n      to {new}")?;
        }
        write!(
            f,
            "{} added, {} removed, {} changed",
            self.added.len(),
            self.removed.len(),
            self.changed.len()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_number_is_told_with_its_line() {
        let error = read("// LAYER 1\nboolTrue#997275b6 = Bool;").unwrap_err();
        assert_eq!(
            error.to_string(),
            "line 2: boolTrue has the number 997275b6, but 997275b5 follows from its line"
        );
    }

    #[test]
    fn the_form_of_the_repository_is_sorted_and_stays_as_it_is() {
        let text = "b#1 = B; a#2 = B;\n---functions---\nz#3 = B; y#4 = B;";
        let schema = parse(&[text]).unwrap();
        let first = canonical(&schema, 7, "From a test.");
        assert!(first.contains("a#2 = B;\nb#1 = B;\n---functions---\ny#4 = B;\nz#3 = B;\n"), "{first}");
        assert_eq!(provenance(&first), "From a test.");
        let again = parse(&[first.as_str()]).unwrap();
        assert_eq!((again.layer, canonical(&again, 7, "From a test.")), (Some(7), first));
    }

    #[test]
    fn what_changed_is_told_by_name() {
        let old = parse(&["a#1 = A; b#2 x:int = A; c#3 = A;"]).unwrap();
        let new = parse(&["a#1 = A; b#4 x:long = A; d#5 = A;"]).unwrap();
        let told = Difference::between(&old, &new).to_string();
        assert_eq!(
            told,
            "added    d\nremoved  c\nchanged  b#2 x:int = A\n      to b#4 x:long = A\n1 added, 1 removed, 1 changed"
        );
    }
}
