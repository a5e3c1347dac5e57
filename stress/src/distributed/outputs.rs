//! Where the results of a worker go: a worker lives through several tests, and none may overwrite the result of another.

use std::path::{Path, PathBuf};

use crate::cli::options::OutputOptions;

/// The outputs of test number `number`, counted from one: the first has the names that were asked for, the second
/// `part-2.json` instead of `part.json`.
pub(super) fn of_test(options: &OutputOptions, number: u64) -> OutputOptions {
    // A master directs, and keys would only contradict it.
    let mut options = OutputOptions { no_tui: true, ..options.clone() };
    if number > 1 {
        for file in &mut options.output {
            file.path = numbered(&file.path, number);
        }
    }
    options
}

fn numbered(path: &Path, number: u64) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // Suffixes may have two parts.
    let (stem, suffix) = name.split_once('.').unwrap_or((&name, ""));
    path.with_file_name(format!("{stem}-{number}.{suffix}"))
}

#[cfg(test)]
mod tests {
    use super::numbered;
    use std::path::Path;

    #[test]
    fn results_of_later_tests_have_names_of_their_own() {
        for (name, wanted) in [
            ("part.json", "part-2.json"),
            ("out/a.series.csv", "out/a-2.series.csv"),
            ("/x.y/b.hlog", "/x.y/b-2.hlog"),
        ] {
            assert_eq!(numbered(Path::new(name), 2), Path::new(wanted));
        }
    }
}
