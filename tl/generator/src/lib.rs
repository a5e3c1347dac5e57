//! Writes the crate `mtproto-api` from the schema of the Telegram API.
//!
//! [`Repository`] is the tree it reads and writes: the schema `tl/schema/api.tl`, the code under `tl/api/src/generated`, the
//! list of features in `tl/api/Cargo.toml`, and the test of agreement under `tl/api/tests`. Everything follows from the schema
//! alone, so that a check can tell whether it is stale.
//!
//! The way of the text: [`mtproto_tl::schema`] parses it, `schema_file` checks its numbers and brings it into our own order,
//! `plan` decides what goes where, and `groups`, `functions` and `agreement` write.
#![forbid(unsafe_code)]

mod agreement;
mod constructors;
mod functions;
mod groups;
mod index;
mod names;
mod plan;
mod repository;
mod schema_file;
mod source;
mod types;

use std::path::PathBuf;

use mtproto_tl::schema::SchemaError;
use thiserror::Error;

pub use repository::{Repository, Stale};
pub use schema_file::Difference;

/// Why nothing could be written.
#[derive(Debug, Error)]
pub enum GenerateError {
    /// A file cannot be read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// Two names of the schema become one in the code, or one that the code needs itself.
    #[error("the name {name} is taken already: give it a rule in names.rs or plan.rs")]
    Name {
        /// The name in the code.
        name: String,
    },
    /// The text does not say which layer it is.
    #[error("the text does not say its layer: add a line `// LAYER n`")]
    NoLayer,
    /// The manifest has no place for the features.
    #[error("{0} has no lines `# begin of the namespaces` and `# end of the namespaces`")]
    NoPlaceForFeatures(PathBuf),
    /// The printed number of a constructor does not follow from its line.
    #[error("line {line}: {name} has the number {printed:08x}, but {computed:08x} follows from its line")]
    Number {
        /// The line, from one.
        line: u32,
        /// The constructor or function.
        name: String,
        /// The number in the text.
        printed: u32,
        /// The number that follows from the line.
        computed: u32,
    },
    /// The text is no schema.
    #[error(transparent)]
    Schema(#[from] SchemaError),
    /// A type that the code has no form for.
    #[error("{0} has a type that generated code cannot express: extend types.rs")]
    Type(String),
}
