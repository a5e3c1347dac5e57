//! The house rules of `ARCHITECTURE.md` that a program can check.

use std::collections::{BTreeMap, BTreeSet};

use mtproto_tests::repository::{self, TextFile};

/// Files that may contain unsafe code, by the start of their path.
const UNSAFE_ALLOWED: &[&str] = &["crypto/src/", "stress/src/counting_allocator.rs", "benches/"];

/// Files a program writes, which nobody reads from top to bottom.
const GENERATED: &[&str] = &["tl/api/src/generated/", "tl/api/tests/agreement/everything.rs"];

/// Stop signs; see the section on size in `ARCHITECTURE.md`.
const FILE_LINES_MAX: usize = 700;
const FUNCTION_LINES_MAX: usize = 70;
/// A kernel of the processor's instructions is one loop that must not be cut.
const KERNEL_LINES_MAX: usize = 100;
const FILE_BYTES_MAX: u64 = 600 << 10;

fn rust_files() -> Vec<TextFile> {
    let mut files = repository::files(&["rs"]);
    files.retain(|file| !GENERATED.iter().any(|generated| file.path.starts_with(generated)));
    assert!(files.len() > 50, "the walk finds the sources");
    files
}

/// Fails with all complaints at once, so that one run shows everything.
fn report(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn files_and_functions_are_short() {
    let mut complaints = Vec::new();
    for file in rust_files() {
        let lines: Vec<&str> = file.text.lines().collect();
        if lines.len() > FILE_LINES_MAX {
            complaints.push(format!("{}: {} lines", file.path, lines.len()));
        }
        for (start, line) in lines.iter().enumerate() {
            let is_function = line.trim_start().split(' ').any(|word| word == "fn") && line.ends_with('{');
            if !is_function || line.trim_start().starts_with("//") {
                continue;
            }
            let indent = line.len() - line.trim_start().len();
            let end = format!("{}}}", " ".repeat(indent));
            let length = lines[start..].iter().position(|line| *line == end).unwrap_or(0) + 1;
            let most = if file.path.contains("/x86_64/") || file.path.contains("aarch64") {
                KERNEL_LINES_MAX
            } else {
                FUNCTION_LINES_MAX
            };
            if length > most {
                complaints.push(format!("{}:{}: a function of {length} lines", file.path, start + 1));
            }
        }
    }
    report(&complaints);
}

#[test]
fn every_file_begins_with_what_it_is_for() {
    let without: Vec<String> = rust_files()
        .into_iter()
        .filter(|file| !file.text.starts_with("//! ") && !file.text.starts_with("//!\n"))
        .map(|file| file.path)
        .collect();
    report(&without);
}

#[test]
fn nothing_is_left_for_later() {
    const WORDS: &[&str] = &["TODO", "FIXME", "XXX", "HACK", "todo!(", "unimplemented!(", "dbg!("];
    let mut complaints = Vec::new();
    for file in rust_files().iter().filter(|file| file.path != "tests/tidy.rs") {
        for (number, line) in file.text.lines().enumerate() {
            if let Some(word) = WORDS.iter().find(|word| line.contains(**word)) {
                complaints.push(format!("{}:{}: {word}", file.path, number + 1));
            }
        }
    }
    report(&complaints);
}

#[test]
fn unsafe_code_stays_in_its_rooms() {
    let complaints: Vec<String> = rust_files()
        .iter()
        .filter(|file| !UNSAFE_ALLOWED.iter().any(|allowed| file.path.starts_with(allowed)))
        .flat_map(|file| {
            let lines = file.text.lines().enumerate().filter(|(_, line)| {
                let code = line.split("//").next().unwrap_or_default();
                ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern"]
                    .iter()
                    .any(|word| code.contains(word))
            });
            lines.map(|(number, _)| format!("{}:{}", file.path, number + 1)).collect::<Vec<_>>()
        })
        .filter(|place| !place.starts_with("tests/tidy.rs"))
        .collect();
    report(&complaints);
}

#[test]
fn unsafe_code_in_crypto_stays_with_the_processor() {
    let complaints: Vec<String> = rust_files()
        .into_iter()
        .filter(|file| file.path.starts_with("crypto/src/"))
        .filter(|file| !file.path.contains("x86_64") && !file.path.contains("aarch64"))
        .filter(|file| file.text.contains("unsafe {") || file.text.contains("unsafe fn"))
        .map(|file| file.path)
        .collect();
    report(&complaints);
}

/// Every source file must be named by a `mod` line, a target of a manifest, or be a crate root.
#[test]
fn every_source_file_is_part_of_a_crate() {
    let files = rust_files();
    let manifests = repository::files(&["toml"]);
    let named: BTreeSet<String> = files
        .iter()
        .flat_map(|file| file.text.lines())
        .filter_map(|line| {
            let line = line.trim().strip_suffix(';')?;
            line.rsplit_once("mod ").map(|(_, name)| name.to_owned())
        })
        .collect();
    let complaints: Vec<String> = files
        .iter()
        .filter(|file| {
            let stem = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
            let folder = file.path.rsplit('/').nth(1).unwrap_or_default();
            let is_root = matches!(stem, "lib" | "main" | "build");
            let is_module = named.contains(stem) || stem == "mod" && named.contains(folder);
            let is_target = manifests.iter().any(|manifest| manifest.text.contains(&format!("{stem}.rs\"")));
            let is_auto_target = ["/tests/", "/examples/", "/bin/", "/fuzz_targets/"]
                .iter()
                .any(|folder| file.path.contains(folder));
            !(is_root || is_module || is_target || is_auto_target)
        })
        .map(|file| file.path.clone())
        .collect();
    report(&complaints);
}

/// The table of parity names tests; a test that was renamed must not leave a promise behind.
#[test]
fn every_test_that_the_table_of_parity_names_is_there() {
    let tables = repository::files(&["md"]);
    let table = tables.iter().find(|file| file.path == "tests/parity.md").map(|file| file.text.as_str());
    let rows: Vec<&str> = table.unwrap_or_default().lines().filter(|line| line.starts_with("| ")).collect();
    // The head, and a row for each feature.
    assert_eq!(rows.len(), 26);
    let sources = rust_files();
    let mut complaints = Vec::new();
    for name in rows.iter().flat_map(|row| row.split('`').skip(1).step_by(2)) {
        let is_test = |file: &TextFile| file.text.contains(&format!("fn {name}("));
        if name.contains('_') && name.len() > 12 && !sources.iter().any(is_test) {
            complaints.push(format!("tests/parity.md: no test is called {name}"));
        }
    }
    report(&complaints);
}

/// The packages a manifest depends on, by section.
fn dependencies(manifest: &str) -> Vec<(String, String)> {
    let mut section = String::new();
    let mut found = Vec::new();
    for line in manifest.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']').to_owned();
        } else if section.ends_with("dependencies")
            && section != "workspace.dependencies"
            && let Some((name, _)) = line.split_once(['=', '.'])
            && !line.starts_with('#')
            && !line.starts_with(' ')
        {
            found.push((section.clone(), name.trim().to_owned()));
        }
    }
    found
}

#[test]
fn every_dependency_has_a_written_reason() {
    let architecture = std::fs::read_to_string(repository::root().join("ARCHITECTURE.md")).unwrap();
    let mut complaints = Vec::new();
    for manifest in repository::files(&["toml"]).iter().filter(|file| file.path.ends_with("Cargo.toml")) {
        if manifest.path.starts_with("tests/interop") || manifest.path.starts_with("tests/fuzz") {
            continue;
        }
        for (_, name) in dependencies(&manifest.text) {
            let in_table = architecture
                .lines()
                .any(|line| line.starts_with("| `") && line.contains(&format!("`{name}`")));
            if !name.starts_with("mtproto-") && !in_table {
                complaints.push(format!(
                    "{}: {name} is not in the table of ARCHITECTURE.md section 4",
                    manifest.path
                ));
            }
        }
    }
    report(&complaints);
}

#[test]
fn crates_depend_in_one_direction_only() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("tl/Cargo.toml", [].as_slice()),
        ("tl/api/Cargo.toml", &["mtproto-tl"]),
        ("tl/generator/Cargo.toml", &["mtproto-tl"]),
        ("crypto/Cargo.toml", &[]),
        ("engine/Cargo.toml", &["mtproto-tl", "mtproto-crypto"]),
        ("engine/key_store/Cargo.toml", &["mtproto-crypto", "mtproto-engine"]),
        ("stress/datacenter/Cargo.toml", &["mtproto-tl", "mtproto-crypto", "mtproto-engine"]),
        ("stress/locust/Cargo.toml", &[]),
    ]);
    let mut complaints = Vec::new();
    for manifest in repository::files(&["toml"]) {
        let Some(allowed) = allowed.get(manifest.path.as_str()) else { continue };
        for (section, name) in dependencies(&manifest.text) {
            if section == "dependencies" && name.starts_with("mtproto-") && !allowed.contains(&name.as_str())
            {
                complaints.push(format!("{} must not depend on {name}", manifest.path));
            }
        }
    }
    report(&complaints);
}

#[test]
fn references_to_the_specification_name_a_page_of_it() {
    const PAGES: &[&str] = &[
        "mtproto/",
        "mtproto/auth_key",
        "mtproto/description",
        "mtproto/description_v1",
        "mtproto/mtproto-transports",
        "mtproto/security_guidelines",
        "mtproto/serialize",
        "mtproto/service_messages",
        "mtproto/service_messages_about_messages",
        "mtproto/TL",
        "mtproto/samples-auth_key",
        "mtproto/transports",
        "mtproto/TL-formal",
    ];
    let mut complaints = Vec::new();
    for file in rust_files().iter().filter(|file| file.path != "tests/tidy.rs") {
        for (number, line) in file.text.lines().enumerate() {
            let Some((_, reference)) = line.split_once("spec: ") else { continue };
            for page in reference.split(", ").filter(|page| page.contains('/')) {
                let page = page.split(['#', '`', ')', ' ', ';', '.']).next().unwrap_or_default();
                if !PAGES.contains(&page) && !page.starts_with("api/") && page != "core" {
                    complaints.push(format!("{}:{}: unknown page {page}", file.path, number + 1));
                }
            }
        }
    }
    report(&complaints);
}

#[test]
fn the_repository_speaks_of_the_project_alone() {
    const WORDS: &[&str] = &["../shared", "/work/", "contracts.md", "subagent"];
    let mut complaints = Vec::new();
    for file in repository::files(&["rs", "md", "toml", "sh", "py", "ts", "js", "json", "yaml", "yml"]) {
        if file.path == "tests/tidy.rs" || file.path.ends_with("package-lock.json") {
            continue;
        }
        for (number, line) in file.text.lines().enumerate() {
            if let Some(word) = WORDS.iter().find(|word| line.contains(**word)) {
                complaints.push(format!("{}:{}: {word}", file.path, number + 1));
            }
        }
    }
    report(&complaints);
}

#[test]
fn no_file_is_large() {
    let complaints: Vec<String> = repository::sizes()
        .into_iter()
        .filter(|(path, bytes)| {
            *bytes > FILE_BYTES_MAX && !GENERATED.iter().any(|generated| path.starts_with(generated))
        })
        .map(|(path, bytes)| format!("{path}: {bytes} bytes"))
        .collect();
    report(&complaints);
}

#[test]
fn every_vector_file_is_read_by_a_test() {
    let sources = rust_files();
    let unused: Vec<String> = repository::files(&["json"])
        .into_iter()
        .filter_map(|file| {
            file.path.strip_prefix("tests/vectors/").map(|name| name.trim_end_matches(".json").to_owned())
        })
        .filter(|name| {
            let (loaded, included) = (format!("\"{name}\""), format!("vectors/{name}.json"));
            !sources.iter().any(|source| source.text.contains(&loaded) || source.text.contains(&included))
        })
        .collect();
    report(&unused);
}
