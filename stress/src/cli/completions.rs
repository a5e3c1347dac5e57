//! `mtstress completions` and `mtstress man`: what a package installs beside the program.

use std::io;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::Cli;
use crate::failure::{Failure, SUCCESS};

/// Options of `completions`.
#[derive(Args, Debug)]
pub(crate) struct CompletionsOptions {
    /// The shell
    shell: Shell,
}

/// Prints a completion script.
///
/// # Errors
/// None.
pub(crate) fn run(options: &CompletionsOptions) -> Result<u8, Failure> {
    clap_complete::generate(options.shell, &mut Cli::command(), "mtstress", &mut io::stdout());
    Ok(SUCCESS)
}

/// Prints the manual page of the program, and below it that of each command.
///
/// # Errors
/// If the standard output cannot be written.
pub(crate) fn manual() -> Result<u8, Failure> {
    let failed = |source| Failure::Io { what: "the manual page could not be written".to_owned(), source };
    let mut command = Cli::command();
    command.build();
    clap_mangen::Man::new(command.clone()).render(&mut io::stdout()).map_err(failed)?;
    for subcommand in command.get_subcommands().filter(|subcommand| subcommand.get_name() != "help") {
        let man = clap_mangen::Man::new(subcommand.clone());
        man.render_description_section(&mut io::stdout()).map_err(failed)?;
        man.render_options_section(&mut io::stdout()).map_err(failed)?;
    }
    Ok(SUCCESS)
}
