//! Reads schema text: the TL language as far as schemas of this field use it.
//!
//! Constructors and functions, `flags:#` and any number of further flags words, conditional fields, `Vector` and `vector`,
//! bare (`%Type`, `constructor`) and boxed types, `{X:Type}` and `!X`, comments as documentation, `---types---` and
//! `---functions---`, `// LAYER n`. Names may be used before they are defined.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::definition::{Condition, Definition, Field, Kind, Schema, SumType, Type};
use super::similar::similar;
use super::statement::{Statement, Statements, Word};
use super::{computed_id, printed_id};
use crate::constructor::ConstructorId;

/// A schema text that cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {kind}")]
pub struct SchemaError {
    /// The line, from one.
    pub line: u32,
    /// The column in characters, from one.
    pub column: u32,
    /// What is wrong.
    pub kind: SchemaErrorKind,
}

/// Vectors in vectors: real schemas have two.
const VECTOR_DEPTH_MAX: usize = 8;

/// What is wrong with a schema text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SchemaErrorKind {
    /// Two definitions have one number.
    #[error("the number {id} is that of `{other}` already")]
    DuplicateId {
        /// The number.
        id: ConstructorId,
        /// Who has it.
        other: String,
    },
    /// Two definitions have one name.
    #[error("`{0}` is defined already")]
    DuplicateName(String),
    /// A bit beyond those of a flags word.
    #[error("a flags word has the bits 0 to 31, not {0}")]
    FlagBit(String),
    /// A condition on a word that does not stand before the field.
    #[error("no flags word `{0}` stands before this field")]
    FlagsWord(String),
    /// A comment or a definition has no end.
    #[error("{0} has no end")]
    NoEnd(&'static str),
    /// No `=` and result type.
    #[error("a definition ends with `= Type`")]
    NoResult,
    /// A word that is no field, or a name that is no name.
    #[error("`{0}` is not a field: write name:type")]
    NotAField(String),
    /// The number behind `#` is not a hexadecimal number of 32 bits.
    #[error("`{0}` is not a constructor number: write up to eight hexadecimal digits")]
    NotANumber(String),
    /// Angle brackets that do not match, or nothing inside.
    #[error("`{0}` is not a type")]
    NotAType(String),
    /// A type or constructor that the text does not define.
    #[error("the type `{name}` is not defined{suggestion}")]
    UnknownType {
        /// The name.
        name: String,
        /// `, did you mean ...?`, or nothing.
        suggestion: String,
    },
    /// Vectors in vectors in vectors, and so on.
    #[error("vectors are nested deeper than {VECTOR_DEPTH_MAX}")]
    VectorDepth,
}

/// Reads a schema from one or more texts, such as the built-in one and a user's own on top.
///
/// # Errors
/// [`SchemaError`] with line and column in the text that is at fault.
pub fn parse(texts: &[&str]) -> Result<Schema, SchemaError> {
    parse_over(texts, &[])
}

/// Reads a schema from texts of which the later ones win: what `over` defines takes the place of what `base` defines under
/// the same name or number.
///
/// # Errors
/// [`SchemaError`] with line and column in the text that is at fault.
pub fn parse_over(base: &[&str], over: &[&str]) -> Result<Schema, SchemaError> {
    let mut schema = Schema::default();
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for (position, text) in base.iter().chain(over).enumerate() {
        let mut statements = Statements::new(text);
        let mut of_text = Vec::new();
        while let Some(statement) = statements.next_statement()? {
            of_text.push(Draft::read(statement)?);
        }
        // Texts overlap: each has the few types that all need.
        let known: BTreeSet<(Kind, String)> =
            drafts.iter().map(|draft| (draft.kind, draft.text.clone())).collect();
        of_text.retain(|draft| !known.contains(&(draft.kind, draft.text.clone())));
        if position >= base.len() {
            let names: BTreeSet<(Kind, &str)> =
                of_text.iter().map(|draft| (draft.kind, draft.bare_name())).collect();
            let ids: BTreeSet<ConstructorId> =
                of_text.iter().filter_map(|draft| Some(draft.id().ok()?.0)).collect();
            let is_replaced = |draft: &Draft<'_>| {
                names.contains(&(draft.kind, draft.bare_name()))
                    || draft.id().is_ok_and(|(id, _)| ids.contains(&id))
            };
            drafts.retain(|draft| !is_replaced(draft));
        }
        drafts.extend(of_text);
        schema.layer = statements.layer().or(schema.layer);
    }
    drafts.retain(|draft| !draft.is_built_in());
    let names = Names::collect(&drafts)?;
    for draft in &drafts {
        let index = schema.definitions.len();
        let definition = draft.resolve(&names)?;
        schema.by_name.insert(definition.name.clone(), index);
        if let Some(other) = schema.by_id.insert(definition.id, index) {
            let other = schema.definitions.get(other).map(|other| other.name.clone()).unwrap_or_default();
            return Err(draft.name.error(SchemaErrorKind::DuplicateId { id: definition.id, other }));
        }
        schema.definitions.push(definition);
    }
    schema.types = names.types;
    Ok(schema)
}

/// A definition whose types are still words.
struct Draft<'a> {
    kind: Kind,
    name: Word<'a>,
    generics: Vec<&'a str>,
    fields: Vec<Word<'a>>,
    result: Word<'a>,
    result_text: String,
    documentation: String,
    text: String,
}

impl<'a> Draft<'a> {
    fn read(statement: Statement<'a>) -> Result<Self, SchemaError> {
        let Statement { kind, words, documentation } = statement;
        let mut words = words.into_iter();
        let Some(name) = words.next() else { unreachable!("a statement has a word") };
        let (mut generics, mut fields, mut result) = (Vec::new(), Vec::new(), Vec::new());
        let mut after_equals = false;
        let mut text = name.text.to_owned();
        for word in words {
            text.push(' ');
            text.push_str(word.text);
            let generic = word.text.strip_prefix('{').and_then(|word| word.strip_suffix(":Type}"));
            match generic {
                _ if word.text == "=" && !after_equals => after_equals = true,
                _ if after_equals => result.push(word),
                Some(generic) => generics.push(generic),
                None => fields.push(word),
            }
        }
        let Some(first) = result.first().copied() else { return Err(name.error(SchemaErrorKind::NoResult)) };
        let result_text = result.iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
        Ok(Self { kind, name, generics, fields, result: first, result_text, documentation, text })
    }

    /// The name without its number.
    fn bare_name(&self) -> &'a str {
        self.name.text.split('#').next().unwrap_or_default()
    }

    /// `vector` and the types of the language itself, which this crate has in its code.
    fn is_built_in(&self) -> bool {
        self.fields.iter().any(|word| matches!(word.text, "[" | "?" | "#"))
            || self.fields.is_empty()
                && matches!(self.bare_name(), "int" | "long" | "double" | "string" | "bytes")
            || self.text.contains(" ? =")
    }

    fn id(&self) -> Result<(ConstructorId, ConstructorId), SchemaError> {
        let computed = computed_id(&self.text);
        if !self.name.text.contains('#') {
            return Ok((computed, computed));
        }
        match printed_id(&self.text) {
            Some(printed) => Ok((printed, computed)),
            None => Err(self.name.error(SchemaErrorKind::NotANumber(self.name.text.to_owned()))),
        }
    }

    fn resolve(&self, names: &Names<'_>) -> Result<Definition, SchemaError> {
        let mut fields: Vec<Field> = Vec::new();
        for word in &self.fields {
            let field = self.field(*word, &fields, names)?;
            fields.push(field);
        }
        let (id, computed_id) = self.id()?;
        Ok(Definition {
            name: self.bare_name().to_owned(),
            id,
            computed_id,
            kind: self.kind,
            fields,
            result: self.ty(self.result, &self.result_text, names)?,
            line: self.name.line,
            documentation: self.documentation.clone(),
            text: self.text.clone(),
        })
    }

    fn field(&self, word: Word<'a>, before: &[Field], names: &Names<'_>) -> Result<Field, SchemaError> {
        let not_a_field = || word.error(SchemaErrorKind::NotAField(word.text.to_owned()));
        let (name, ty) = word.text.split_once(':').ok_or_else(not_a_field)?;
        if !is_name(name) {
            return Err(not_a_field());
        }
        let name = name.to_owned();
        let Some((condition, ty)) = ty.split_once('?') else {
            return Ok(Field { name, condition: None, ty: self.ty(word, ty, names)? });
        };
        let (flags, bit) = condition.split_once('.').ok_or_else(not_a_field)?;
        let position = before.iter().position(|field| field.name == flags && field.ty == Type::Flags);
        let word_index = position.ok_or_else(|| word.error(SchemaErrorKind::FlagsWord(flags.to_owned())))?;
        let bit = bit.parse().ok().filter(|bit| *bit < 32);
        let bit = bit.ok_or_else(|| word.error(SchemaErrorKind::FlagBit(condition.to_owned())))?;
        Ok(Field {
            name,
            condition: Some(Condition { word: word_index, bit }),
            ty: self.ty(word, ty, names)?,
        })
    }

    fn ty(&self, word: Word<'a>, text: &str, names: &Names<'_>) -> Result<Type, SchemaError> {
        let text = text.trim();
        if text.matches('<').count() > VECTOR_DEPTH_MAX {
            return Err(word.error(SchemaErrorKind::VectorDepth));
        }
        let variable = text.strip_prefix('!').unwrap_or(text);
        if self.generics.contains(&variable) {
            return Ok(Type::Object);
        }
        for (vector, boxed) in [("Vector", true), ("vector", false), ("%Vector", false)] {
            let Some(item) = text.strip_prefix(vector).filter(|item| item.starts_with(['<', ' '])) else {
                continue;
            };
            let item = match item.strip_prefix('<') {
                Some(item) => item.strip_suffix('>'),
                None => Some(item.trim()),
            };
            let item = item.ok_or_else(|| word.error(SchemaErrorKind::NotAType(text.to_owned())))?;
            return Ok(Type::Vector { boxed, item: Box::new(self.ty(word, item, names)?) });
        }
        names.resolve(text).ok_or_else(|| {
            if !is_name(text.trim_start_matches('%')) {
                return word.error(SchemaErrorKind::NotAType(text.to_owned()));
            }
            word.error(SchemaErrorKind::UnknownType {
                name: text.to_owned(),
                suggestion: names.suggestion(text),
            })
        })
    }
}

/// Letters, digits, underscores and dots, beginning with a letter.
fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '_' | '.'))
}

/// What names stand for.
struct Names<'a> {
    types: Vec<SumType>,
    type_indices: BTreeMap<&'a str, usize>,
    constructors: BTreeMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    fn collect(drafts: &'a [Draft<'_>]) -> Result<Self, SchemaError> {
        let mut names =
            Self { types: Vec::new(), type_indices: BTreeMap::new(), constructors: BTreeMap::new() };
        let mut functions = BTreeMap::new();
        for (index, draft) in drafts.iter().enumerate() {
            let name = draft.bare_name();
            if !is_name(name) {
                return Err(draft.name.error(SchemaErrorKind::NotAField(draft.name.text.to_owned())));
            }
            let known = match draft.kind {
                Kind::Constructor => names.constructors.insert(name, index),
                Kind::Function => functions.insert(name, index),
            };
            if known.is_some() {
                return Err(draft.name.error(SchemaErrorKind::DuplicateName(name.to_owned())));
            }
            if draft.kind == Kind::Constructor {
                let position = *names.type_indices.entry(draft.result_text.as_str()).or_insert_with(|| {
                    names.types.push(SumType { name: draft.result_text.clone(), constructors: Vec::new() });
                    names.types.len() - 1
                });
                if let Some(ty) = names.types.get_mut(position) {
                    ty.constructors.push(index);
                }
            }
        }
        Ok(names)
    }

    fn resolve(&self, text: &str) -> Option<Type> {
        Some(match text {
            "#" => Type::Flags,
            "int" => Type::Int,
            "long" => Type::Long,
            "double" => Type::Double,
            "int128" => Type::Int128,
            "int256" => Type::Int256,
            "string" => Type::String,
            "bytes" => Type::Bytes,
            "Bool" => Type::Bool,
            "true" => Type::True,
            "Object" => Type::Object,
            name => {
                if let Some(index) = self.type_indices.get(name) {
                    return Some(Type::Boxed(*index));
                }
                if let Some(index) = self.constructors.get(name) {
                    return Some(Type::Bare(*index));
                }
                // `%Type` is the one constructor of the type, without its number.
                let ty = self.types.get(*self.type_indices.get(name.strip_prefix('%')?)?)?;
                match ty.constructors.as_slice() {
                    [only] => Type::Bare(*only),
                    _ => return None,
                }
            }
        })
    }

    fn suggestion(&self, name: &str) -> String {
        let known = self.type_indices.keys().chain(self.constructors.keys()).copied();
        similar(name, known, 1).first().map(|name| format!(", did you mean `{name}`?")).unwrap_or_default()
    }
}
