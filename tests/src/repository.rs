//! The repository as a tree of files, for the tests that read it.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder with the root manifest.
#[must_use]
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_path_buf()
}

/// A text file and its path from the root, with forward slashes.
#[derive(Clone, Debug)]
pub struct TextFile {
    /// From the root.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// Every file of ours with one of these extensions, sorted by path. What a build or a foreign package manager makes is left
/// out, as is everything hidden but the CI folder.
#[must_use]
pub fn files(extensions: &[&str]) -> Vec<TextFile> {
    let root = root();
    let mut found = Vec::new();
    walk(&root, &mut |path| {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if !extensions.contains(&extension) {
            return;
        }
        let Ok(text) = fs::read_to_string(path) else { return };
        let relative = path.strip_prefix(&root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        found.push(TextFile { path: relative, text });
    });
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Every file of ours and its size in bytes.
#[must_use]
pub fn sizes() -> Vec<(String, u64)> {
    let root = root();
    let mut found = Vec::new();
    walk(&root, &mut |path| {
        let relative = path.strip_prefix(&root).unwrap_or(path).to_string_lossy().into_owned();
        found.push((relative, fs::metadata(path).map_or(0, |data| data.len())));
    });
    found
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            let foreign =
                matches!(name, "target" | "node_modules" | "venv" | "__pycache__" | "corpus" | "artifacts");
            if !foreign && (!name.starts_with('.') || name == ".ci") {
                walk(&path, visit);
            }
        } else {
            visit(&path);
        }
    }
}
