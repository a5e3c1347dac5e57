//! `mtstress completions` and `mtstress man`: what a package installs beside the program.

use std::io::{self, Write};

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::Cli;
use crate::failure::{Failure, SUCCESS};

/// Options of `completions`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct CompletionsOptions {
    /// The shell
    shell: Shell,
}

const EXAMPLES: &str = "\
Examples:
  mtstress completions bash > ~/.local/share/bash-completion/completions/mtstress
  mtstress completions zsh > ~/.zfunc/_mtstress
  mtstress completions fish > ~/.config/fish/completions/mtstress.fish";

/// Prints a completion script.
///
/// # Errors
/// None.
pub(crate) fn run(options: &CompletionsOptions) -> Result<u8, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Cli::command(), "mtstress", &mut script);
    script.extend_from_slice(names_of_the_schema(options.shell).as_bytes());
    let failed = |source| Failure::Io { what: "the script could not be written".to_owned(), source };
    io::stdout().write_all(&script).map_err(failed)?;
    Ok(SUCCESS)
}

/// What completes the names of methods and constructors behind `tl show` and `tl random`, where a shell can ask the program.
const fn names_of_the_schema(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => BASH_NAMES,
        Shell::Fish => FISH_NAMES,
        _ => "",
    }
}

const BASH_NAMES: &str = r#"
_mtstress_with_names() {
    local word="${COMP_WORDS[COMP_CWORD]}"
    if [[ "${COMP_WORDS[1]}" == tl && "${COMP_WORDS[2]}" =~ ^(show|random)$ && "$COMP_CWORD" == 3 && "$word" != -* ]]; then
        COMPREPLY=($(mtstress tl search --names "$word" 2>/dev/null))
    else
        _mtstress "$@"
    fi
}
complete -F _mtstress_with_names -o bashdefault -o default mtstress
"#;

const FISH_NAMES: &str = r#"
complete -c mtstress -n "__fish_seen_subcommand_from tl; and __fish_seen_subcommand_from show random" -f \
    -a "(mtstress tl search --names (commandline -ct) 2>/dev/null)"
"#;

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
