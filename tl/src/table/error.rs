//! What can be wrong with JSON that is to become TL.

use std::fmt;

use thiserror::Error;

/// JSON that does not fit the schema, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct EncodeError {
    /// From the outermost value, such as `peer.user_id` or `id[3]`; empty for the outermost value itself.
    pub path: String,
    /// What is wrong there.
    pub kind: EncodeErrorKind,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { self.kind.fmt(f) } else { write!(f, "{}: {}", self.path, self.kind) }
    }
}

impl EncodeError {
    pub(super) fn at(path: &[PathPart], kind: EncodeErrorKind) -> Self {
        Self { path: path_text(path), kind }
    }
}

/// A path as people write it: `peer.user_id`, `id[3]`.
pub(super) fn path_text(path: &[PathPart]) -> String {
    let mut text = String::new();
    for part in path {
        match part {
            PathPart::Field(name) if text.is_empty() => text.push_str(name),
            PathPart::Field(name) => text.extend([".", name]),
            PathPart::Item(index) => text.push_str(&format!("[{index}]")),
        }
    }
    text
}

/// A step into a value.
#[derive(Clone, Debug)]
pub(super) enum PathPart {
    Field(String),
    Item(usize),
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EncodeErrorKind {
    /// Values nested deeper than the table goes.
    #[error("values are nested deeper than {}", super::DEPTH_MAX)]
    Depth,
    /// Fields that have to be there.
    #[error("missing {}", list(.0))]
    Missing(Vec<String>),
    /// The text form of binary data cannot be read.
    #[error("{0}")]
    Text(String),
    /// The object does not say which constructor it is, and the type has several.
    #[error("say which constructor with \"_\": {ty} is one of {}", choices(.constructors))]
    NoConstructor {
        /// The type.
        ty: String,
        /// Its constructors.
        constructors: Vec<String>,
    },
    /// A number outside of the range of its type.
    #[error("{number} does not fit into {ty}")]
    Range {
        /// The number as it was written.
        number: String,
        /// The type.
        ty: &'static str,
    },
    /// Another JSON type is wanted.
    #[error("{wanted} is wanted here, not {found}")]
    Shape {
        /// What is wanted.
        wanted: String,
        /// What is there.
        found: &'static str,
    },
    /// A field that the constructor does not have.
    #[error("`{constructor}` has no field `{field}`{}", did_you_mean(.similar))]
    UnknownField {
        /// The constructor.
        constructor: String,
        /// The surplus field.
        field: String,
        /// What may have been meant.
        similar: Vec<String>,
    },
    /// A name that is not in the schema.
    #[error("the schema has no `{name}`{}", did_you_mean(.similar))]
    UnknownName {
        /// The name.
        name: String,
        /// What may have been meant.
        similar: Vec<String>,
    },
    /// A constructor of another type.
    #[error("`{constructor}` is not {ty}: that is one of {}", choices(.constructors))]
    WrongType {
        /// What was given.
        constructor: String,
        /// The type wanted.
        ty: String,
        /// Its constructors.
        constructors: Vec<String>,
    },
}

fn list(names: &[String]) -> String {
    let fields = if names.len() == 1 { "field" } else { "fields" };
    format!("{fields} {}", names.join(", "))
}

fn choices(names: &[String]) -> String {
    const SHOWN_MAX: usize = 12;
    let shown = names.iter().take(SHOWN_MAX).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > SHOWN_MAX { format!("{shown} and {} more", names.len() - SHOWN_MAX) } else { shown }
}

fn did_you_mean(similar: &[String]) -> String {
    if similar.is_empty() {
        return String::new();
    }
    format!(", did you mean `{}`?", similar.join("`, `"))
}
