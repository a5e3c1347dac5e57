//! Where results go: files, each in the form that its suffix names, and the standard output.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::format::FileFormat;
use super::stream::StreamForm;
use super::text;
use crate::cli::options::{Format, OutputOptions};
use crate::failure::Failure;
use crate::result::RunResult;

/// A file for the result.
#[derive(Clone, Debug)]
pub(crate) struct OutputFile {
    /// Its name.
    pub(crate) path: PathBuf,
    /// What its suffix says.
    form: Form,
}

/// When a file is written.
#[derive(Clone, Copy, Debug)]
enum Form {
    /// At the end, as a whole.
    Whole(FileFormat),
    /// While the run goes on.
    Stream(StreamForm),
}

impl OutputFile {
    /// The file with this name.
    ///
    /// # Errors
    /// If the suffix names no form.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let path = PathBuf::from(text);
        if let Some(form) = StreamForm::of(&path) {
            return Ok(Self { path, form: Form::Stream(form) });
        }
        FileFormat::of(&path).map(|format| Self { path, form: Form::Whole(format) })
    }

    /// The same, of a result that is there already: what grows with a run cannot be made of it.
    ///
    /// # Errors
    /// If the suffix names no such form.
    pub(crate) fn parse_whole(text: &str) -> Result<Self, String> {
        let file = Self::parse(text)?;
        match file.form {
            Form::Whole(_) => Ok(file),
            Form::Stream(_) => Err(format!(
                "{text}: is written while a run goes on: give it to the run itself, with -o {text}"
            )),
        }
    }

    /// The form it grows in while the run goes on.
    pub(crate) const fn stream(&self) -> Option<StreamForm> {
        match self.form {
            Form::Whole(_) => None,
            Form::Stream(form) => Some(form),
        }
    }

    /// What is to stand in it; nothing if it was written while the run went on.
    pub(crate) fn render(&self, result: &RunResult, baseline: Option<&RunResult>) -> Option<String> {
        match self.form {
            Form::Whole(format) => Some(format.render(result, baseline)),
            Form::Stream(_) => None,
        }
    }
}

/// A result that cannot be written is found out before the load, not after an hour of it.
///
/// # Errors
/// If a file cannot be written.
pub(crate) fn check(output: &OutputOptions) -> Result<(), Failure> {
    for file in &output.output {
        let opened = std::fs::OpenOptions::new().create(true).append(true).open(&file.path);
        opened.map_err(|source| Failure::Io {
            what: format!("the result cannot be written to {}", file.path.display()),
            source,
        })?;
    }
    Ok(())
}

/// The files that hold what was measured so far while a run goes on: those that a program reads again.
fn kept(output: &OutputOptions) -> impl Iterator<Item = &OutputFile> {
    output.output.iter().filter(|file| matches!(file.form, Form::Whole(FileFormat::Json)))
}

/// Whether anything is kept of a run that is killed.
pub(crate) fn keeps_partial(output: &OutputOptions) -> bool {
    kept(output).next().is_some()
}

/// Writes what was measured so far. Whenever the program is killed, the file is whole: it is written beside it and takes its
/// place.
///
/// # Errors
/// If it cannot be written.
pub(crate) fn write_partial(output: &OutputOptions, result: &RunResult) -> Result<(), Failure> {
    for file in kept(output) {
        let mut beside = file.path.clone().into_os_string();
        beside.push(".partial");
        let beside = PathBuf::from(beside);
        write_file(&beside, &file.render(result, None).unwrap_or_default())?;
        std::fs::rename(&beside, &file.path).map_err(|source| Failure::Io {
            what: format!("the result could not be written to {}", file.path.display()),
            source,
        })?;
    }
    Ok(())
}

/// Writes a result wherever it was asked for.
///
/// # Errors
/// If a file or the standard output cannot be written.
pub(crate) fn write(output: &OutputOptions, report: &RunResult) -> Result<(), Failure> {
    let mut written: Vec<String> = Vec::new();
    for file in &output.output {
        if let Some(content) = file.render(report, None) {
            write_file(&file.path, &content)?;
        }
        written.push(file.path.display().to_string());
    }
    match output.format {
        Format::Quiet => Ok(()),
        Format::Json => print(&(serde_json::to_string(report).unwrap_or_default() + "\n")),
        Format::Text if written.is_empty() => print(&text::render(report)),
        Format::Text => {
            let result = written.iter().find(|name| name.ends_with(".json"));
            let compare = result.map_or_else(String::new, |name| {
                format!("   compare: mtstress compare baseline.json {name}")
            });
            print(&format!("{}\nwritten: {}{compare}\n", text::render(report), written.join(" ")))
        }
    }
}

/// Writes one file.
///
/// # Errors
/// If it cannot be written.
pub(crate) fn write_file(path: &Path, content: &str) -> Result<(), Failure> {
    std::fs::write(path, content).map_err(|source| Failure::Io {
        what: format!("the result could not be written to {}", path.display()),
        source,
    })
}

/// Writes to the standard output.
///
/// # Errors
/// If it cannot be written; that nobody reads any more is no error.
pub(crate) fn print(content: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(content.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|source| Failure::Io {
            what: "the standard output could not be written".to_owned(),
            source,
        }),
    }
}
