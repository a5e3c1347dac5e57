//! `results NAME GROUP...`: writes the tables of these criterion groups into section NAME of `benches/RESULTS.md`.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

use mtproto_benches::{figures, results};

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(name) = arguments.next() else {
        eprintln!("usage: results NAME GROUP...   (run by benches/run)");
        return ExitCode::from(2);
    };
    let groups: Vec<String> = arguments.collect();
    match write(&name, &groups) {
        Ok(count) => {
            eprintln!("results: {count} figures in section {name} of benches/RESULTS.md");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("results: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(name: &str, groups: &[String]) -> std::io::Result<usize> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = figures::measurements_folder();
    let measurements = results::collect(&folder, groups)?;
    let heading = format!(
        "## {name}\n\nProcessor: {}. Compiler: {}. Commit: {}. Command: `./dev bench {name}`.\n\n",
        processor(),
        output("rustc", &["--version"]),
        output("git", &["rev-parse", "--short", "HEAD"]),
    );
    let path = root.join("RESULTS.md");
    let document = fs::read_to_string(&path).unwrap_or_else(|_| "# Results\n".to_owned());
    let section = heading + &results::tables(&measurements) + &figures::read_all(&folder)?;
    fs::write(path, results::replace_section(&document, name, &section))?;
    Ok(measurements.len())
}

fn processor() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |key: &str| {
        let line = text.lines().find(|line| line.starts_with(key));
        line.and_then(|line| line.split_once(": ")).map(|(_, value)| value.to_owned()).unwrap_or_default()
    };
    format!("{} (family {}, model {})", field("model name"), field("cpu family"), field("model\t"))
}

fn output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}
