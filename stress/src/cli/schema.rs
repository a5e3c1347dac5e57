//! Which schema the names of calls come from.

use std::path::PathBuf;

use clap::Args;
use mtproto_tl::schema;
use mtproto_tl::table::Table;

use crate::failure::Failure;

/// The built-in layer, a user's own text on top of it, or that text alone.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct SchemaOptions {
    /// Further schema text, such as the methods a private server adds; what it defines replaces what the built-in layer has
    /// under the same name (repeatable)
    #[arg(long, value_name = "FILE.tl", env = "MTSTRESS_SCHEMA", value_delimiter = ',')]
    schema: Vec<PathBuf>,

    /// Know nothing but the text of --schema
    #[arg(long, env = "MTSTRESS_SCHEMA_ONLY", requires = "schema")]
    schema_only: bool,
}

impl SchemaOptions {
    /// The table of all that can be named. One from a user's own text lives as long as the program.
    ///
    /// # Errors
    /// If a file cannot be read, or is no schema.
    pub(crate) fn table(&self) -> Result<&'static Table, Failure> {
        if self.schema.is_empty() {
            return Ok(Table::built_in());
        }
        let mut texts = Vec::new();
        for path in &self.schema {
            let text = std::fs::read_to_string(path).map_err(|source| Failure::Io {
                what: format!("the schema {} could not be read", path.display()),
                source,
            })?;
            texts.push(text);
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let table =
            if self.schema_only { schema::parse(&texts).map(Table::new) } else { Table::with(&texts) };
        let table = table.map_err(|wrong| {
            let names: Vec<String> = self.schema.iter().map(|path| path.display().to_string()).collect();
            Failure::Usage(format!("{}: {wrong}", names.join(", ")))
        })?;
        Ok(Box::leak(Box::new(table)))
    }
}
