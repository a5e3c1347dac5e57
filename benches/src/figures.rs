//! Figures that are not times: a bench writes them as a table, and `results` puts the table into `RESULTS.md`.

use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The folder of criterion's measurements, and of the figures beside them.
#[must_use]
pub fn measurements_folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("../target"), PathBuf::from).join("criterion")
}

/// Keeps a Markdown table under a title, for `results`. Prints it too.
///
/// # Errors
/// If the folder cannot be written.
pub fn write(title: &str, table: &str) -> io::Result<()> {
    eprintln!("{title}\n{table}");
    let folder = measurements_folder().join("figures");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(format!("{title}.md")), table)
}

/// All figures below the folder of measurements, as Markdown with their titles as headings.
///
/// # Errors
/// If one cannot be read. None at all is no error.
pub fn read_all(measurements: &Path) -> io::Result<String> {
    let Ok(folder) = fs::read_dir(measurements.join("figures")) else { return Ok(String::new()) };
    let mut paths: Vec<PathBuf> = folder.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut out = String::new();
    for path in paths {
        let title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        out += &format!("### {title}\n\n{}\n", fs::read_to_string(&path)?);
    }
    Ok(out)
}
