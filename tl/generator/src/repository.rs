//! The files that are read and written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mtproto_tl::schema::{Definition, Schema, Type};

use crate::plan::Plan;
use crate::{Difference, GenerateError, agreement, functions, groups, index, schema_file};

const SCHEMA: &str = "tl/schema/api.tl";
const GENERATED: &str = "tl/api/src/generated";
const MANIFEST: &str = "tl/api/Cargo.toml";
const AGREEMENT: &str = "tl/api/tests/agreement/everything.rs";

const FEATURES_BEGIN: &str = "# begin of the namespaces\n";
const FEATURES_END: &str = "# end of the namespaces\n";

/// A file that does not follow from the schema any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale(pub PathBuf);

/// The tree with the schema and the code that follows from it.
#[derive(Clone, Debug)]
pub struct Repository {
    root: PathBuf,
}

impl Repository {
    /// The tree with this root.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Writes everything that follows from the schema, and removes what does not. Says how many files changed.
    ///
    /// # Errors
    /// If the schema is at fault, or a file cannot be written.
    pub fn generate(&self) -> Result<usize, GenerateError> {
        let files = self.wanted()?;
        let stale = self.stale_among(&files)?;
        for Stale(path) in &stale {
            match files.get(path) {
                Some(text) => self.write(path, text)?,
                None => fs::remove_file(self.root.join(path)).map_err(|error| file(path, error))?,
            }
        }
        Ok(stale.len())
    }

    /// The files that do not follow from the schema.
    ///
    /// # Errors
    /// If the schema is at fault, or a file cannot be read.
    pub fn check(&self) -> Result<Vec<Stale>, GenerateError> {
        self.stale_among(&self.wanted()?)
    }

    /// Moves to the schema in this text, which is kept in our own form and order. Says what it changes.
    ///
    /// `provenance` tells where the text is from, for the head of the file.
    ///
    /// # Errors
    /// If the text is at fault, or a file cannot be written.
    pub fn update(&self, text: &str, provenance: &str) -> Result<Difference, GenerateError> {
        let schema = schema_file::read(text)?;
        let layer = schema.layer.ok_or(GenerateError::NoLayer)?;
        let old = schema_file::read(&self.read(Path::new(SCHEMA))?)?;
        self.write(Path::new(SCHEMA), &schema_file::canonical(&schema, layer, provenance))?;
        self.generate()?;
        Ok(Difference::between(&old, &schema))
    }

    /// Every file that is to be there, by its path from the root.
    fn wanted(&self) -> Result<BTreeMap<PathBuf, String>, GenerateError> {
        let text = self.read(Path::new(SCHEMA))?;
        let schema = schema_file::read(&text)?;
        let layer = schema.layer.ok_or(GenerateError::NoLayer)?;
        check_types(&schema)?;
        let plan = Plan::new(&schema)?;
        let canonical = schema_file::canonical(&schema, layer, &schema_file::provenance(&text));
        let mut files = BTreeMap::from([
            (PathBuf::from(SCHEMA), canonical),
            (PathBuf::from(MANIFEST), self.manifest(&plan)?),
            (PathBuf::from(AGREEMENT), agreement::file(&plan)),
        ]);
        let mut add = |name: &str, text: String| files.insert(Path::new(GENERATED).join(name), text);
        let mut modules = Vec::new();
        for group in &plan.groups {
            let (text, of_group) = groups::file(&plan, group);
            add(&format!("{}.rs", group.name), text);
            modules.push((group, of_group));
        }
        for (namespace, of_namespace) in &plan.functions {
            let name = if namespace.is_empty() { "root" } else { namespace };
            add(&format!("functions/{name}.rs"), functions::file(&plan, namespace, of_namespace));
        }
        add("functions/mod.rs", index::functions(&plan));
        add("mod.rs", index::file(layer, &modules));
        Ok(files)
    }

    /// The manifest with the features of the schema.
    fn manifest(&self, plan: &Plan<'_>) -> Result<String, GenerateError> {
        let path = Path::new(MANIFEST);
        let text = self.read(path)?;
        let parts = text
            .split_once(FEATURES_BEGIN)
            .and_then(|(before, rest)| Some((before, rest.split_once(FEATURES_END)?)));
        let Some((before, (_, after))) = parts else {
            return Err(GenerateError::NoPlaceForFeatures(path.to_path_buf()));
        };
        Ok(format!("{before}{FEATURES_BEGIN}{}{FEATURES_END}{after}", index::manifest(plan)))
    }

    /// What differs from the files there are: other content, missing, or too many.
    fn stale_among(&self, wanted: &BTreeMap<PathBuf, String>) -> Result<Vec<Stale>, GenerateError> {
        let differs = |(path, text): (&PathBuf, &String)| match fs::read_to_string(self.root.join(path)) {
            Ok(present) => (present != *text).then(|| Stale(path.clone())),
            Err(_) => Some(Stale(path.clone())),
        };
        let mut stale: Vec<Stale> = wanted.iter().filter_map(differs).collect();
        for folder in [Path::new(GENERATED).to_path_buf(), Path::new(GENERATED).join("functions")] {
            // A folder that is not there has nothing too many.
            let Ok(entries) = fs::read_dir(self.root.join(&folder)) else { continue };
            for entry in entries {
                let entry = entry.map_err(|error| file(&folder, error))?;
                let path = folder.join(entry.file_name());
                if entry.path().is_file() && !wanted.contains_key(&path) {
                    stale.push(Stale(path));
                }
            }
        }
        stale.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(stale)
    }

    fn read(&self, path: &Path) -> Result<String, GenerateError> {
        fs::read_to_string(self.root.join(path)).map_err(|error| file(path, error))
    }

    fn write(&self, path: &Path, text: &str) -> Result<(), GenerateError> {
        let whole = self.root.join(path);
        let folder = whole.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder).and_then(|()| fs::write(&whole, text)).map_err(|error| file(path, error))
    }
}

fn file(path: &Path, error: std::io::Error) -> GenerateError {
    GenerateError::File { path: path.to_path_buf(), error }
}

/// Bare constructors, bare vectors and objects of any type are part of the language, but no API layer uses them in its fields.
fn check_types(schema: &Schema) -> Result<(), GenerateError> {
    fn is_expressible(ty: &Type) -> bool {
        match ty {
            Type::Bare(_) => false,
            Type::Vector { boxed, item } => *boxed && is_expressible(item),
            _ => true,
        }
    }
    let odd = |definition: &&Definition| definition.fields.iter().any(|field| !is_expressible(&field.ty));
    match schema.definitions.iter().find(odd) {
        Some(definition) => Err(GenerateError::Type(definition.name.clone())),
        None => Ok(()),
    }
}
