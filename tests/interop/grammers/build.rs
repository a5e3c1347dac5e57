//! grammers knows the keys of the public servers only, in a table inside of its key exchange. This takes the source file of that key
//! exchange as it was published, and adds a question to the table. Nothing else of it changes.

use std::path::{Path, PathBuf};
use std::{env, fs};

const PACKAGE: &str = "grammers-mtproto-0.11.0";
const TABLE: &str = "    Some(match fingerprint {";
const QUESTION: &str =
    "    if let Some(key) = crate::configured_key(fingerprint) {\n        return Some(key);\n    }\n";

fn main() {
    let path = published_source();
    let source = fs::read_to_string(&path).unwrap();
    assert_eq!(source.matches(TABLE).count(), 1, "one table of keys in {}", path.display());
    // A module that is included cannot have documentation of its own.
    let source: String =
        source.lines().filter(|line| !line.starts_with("//!")).flat_map(|line| [line, "\n"]).collect();
    let source = source.replace(TABLE, &format!("{QUESTION}{TABLE}"));
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("authentication.rs"), source).unwrap();
    println!("cargo::rerun-if-changed=build.rs");
}

/// Where cargo has unpacked the package for this build.
fn published_source() -> PathBuf {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .unwrap_or_else(|| PathBuf::from(env::var_os("HOME").expect("a home directory")).join(".cargo"));
    let registries = home.join("registry/src");
    fs::read_dir(&registries)
        .unwrap_or_else(|error| panic!("{}: {error}", registries.display()))
        .map(|registry| registry.unwrap().path().join(PACKAGE).join("src/authentication.rs"))
        .find(|path| path.exists())
        .unwrap_or_else(|| panic!("{PACKAGE} below {}", registries.display()))
}
