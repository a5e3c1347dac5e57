//! `cargo run -p mtproto-tl-generator -- generate | check | update FILE [PROVENANCE]`
#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "a command that people call tells what it did")]

use std::path::Path;
use std::process::ExitCode;

use mtproto_tl_generator::{GenerateError, Repository};

const USAGE: &str = "\
generate                    write tl/api from tl/schema/api.tl
check                       fail if it would write anything
update FILE [PROVENANCE]    move to the schema in FILE, and say what changes";

fn main() -> ExitCode {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2).unwrap_or(here);
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&Repository::at(root), &arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(repository: &Repository, arguments: &[&str]) -> Result<ExitCode, GenerateError> {
    match arguments {
        ["generate"] => println!("{} files changed", repository.generate()?),
        ["check"] => {
            let stale = repository.check()?;
            for file in &stale {
                println!("stale: {}", file.0.display());
            }
            if !stale.is_empty() {
                println!("run `cargo run -p mtproto-tl-generator -- generate`");
                return Ok(ExitCode::FAILURE);
            }
        }
        ["update", file, provenance @ ..] => {
            let read = std::fs::read_to_string(file);
            let text =
                read.map_err(|error| GenerateError::File { path: Path::new(file).to_path_buf(), error })?;
            let provenance = match provenance {
                [] => format!("Provenance: {file}."),
                words => words.join(" "),
            };
            println!("{}", repository.update(&text, &provenance)?);
        }
        _ => {
            println!("{USAGE}");
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}
