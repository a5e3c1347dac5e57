//! Reads what criterion measured and writes tables of medians and ratios.
//!
//! A bench is `group/function/parameter`. A table has a group's parameters as rows and its functions as columns; ours begin
//! with `ours`, everything else is a peer. All figures of a table come from one run on one machine, which is the only
//! way they can be compared.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

/// One measured function at one parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// The question of the table.
    pub group: String,
    /// What was measured.
    pub function: String,
    /// The size, the number of lanes, or whatever else varied; empty if nothing did.
    pub parameter: String,
    /// Nanoseconds for one iteration.
    pub median_ns: f64,
    /// Half the width of the confidence interval of the median, in nanoseconds.
    pub spread_ns: f64,
    /// Things done in one iteration: a batch of sixteen messages is sixteen.
    pub elements: u64,
    /// Bytes worked on in one iteration.
    pub bytes: Option<u64>,
}

impl Measurement {
    /// Nanoseconds for each of its elements.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "element counts are far below 2^52")]
    pub fn ns_per_element(&self) -> f64 {
        self.median_ns / self.elements.max(1) as f64
    }

    /// What two functions of a row are compared by: nanoseconds for a byte, or else for an element.
    #[expect(clippy::cast_precision_loss, reason = "byte counts are far below 2^52")]
    fn cost(&self) -> f64 {
        self.bytes.map_or_else(|| self.ns_per_element(), |bytes| self.median_ns / bytes.max(1) as f64)
    }

    fn is_ours(&self) -> bool {
        self.function.starts_with("ours")
    }
}

/// Every measurement below criterion's folder whose group begins with one of `groups` (all, if there are none).
///
/// # Errors
/// If the folder cannot be read. Files that are not criterion's are passed over.
pub fn collect(folder: &Path, groups: &[String]) -> io::Result<Vec<Measurement>> {
    let mut found = Vec::new();
    visit(folder, &mut found)?;
    found.retain(|measurement: &Measurement| {
        groups.is_empty() || groups.iter().any(|group| measurement.group.starts_with(group))
    });
    Ok(found)
}

fn visit(folder: &Path, found: &mut Vec<Measurement>) -> io::Result<()> {
    let mut entries: Vec<_> =
        fs::read_dir(folder)?.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    entries.sort();
    for path in entries {
        if path.ends_with("new") {
            found.extend(read(&path));
        } else {
            visit(&path, found)?;
        }
    }
    Ok(())
}

fn read(folder: &Path) -> Option<Measurement> {
    let json = |name: &str| -> Option<Value> {
        serde_json::from_str(&fs::read_to_string(folder.join(name)).ok()?).ok()
    };
    let (benchmark, estimates) = (json("benchmark.json")?, json("estimates.json")?);
    let text = |key: &str| benchmark[key].as_str().unwrap_or_default().to_owned();
    let throughput = &benchmark["throughput"];
    let median = &estimates["median"];
    let interval = &median["confidence_interval"];
    Some(Measurement {
        group: text("group_id"),
        function: text("function_id"),
        parameter: text("value_str"),
        median_ns: median["point_estimate"].as_f64()?,
        spread_ns: (interval["upper_bound"].as_f64()? - interval["lower_bound"].as_f64()?) / 2.0,
        elements: throughput["Elements"]
            .as_u64()
            .or_else(|| throughput["ElementsAndBytes"]["elements"].as_u64())
            .unwrap_or(1),
        bytes: throughput["Bytes"].as_u64().or_else(|| throughput["ElementsAndBytes"]["bytes"].as_u64()),
    })
}

/// One Markdown table for each group: medians, and how many times faster ours are than each peer.
#[must_use]
pub fn tables(measurements: &[Measurement]) -> String {
    let mut groups: BTreeMap<&str, Vec<&Measurement>> = BTreeMap::new();
    for measurement in measurements {
        groups.entry(&measurement.group).or_default().push(measurement);
    }
    let mut out = String::new();
    for (group, members) in groups {
        write_table(&mut out, group, &members);
    }
    out
}

fn write_table(out: &mut String, group: &str, members: &[&Measurement]) {
    let mut functions: Vec<&str> = members.iter().map(|member| member.function.as_str()).collect();
    functions.sort_by_key(|function| (!function.starts_with("ours"), *function));
    functions.dedup();
    let mut parameters: Vec<&str> = members.iter().map(|member| member.parameter.as_str()).collect();
    parameters.sort_by_key(|parameter| (leading_number(parameter), *parameter));
    parameters.dedup();

    let _ = writeln!(out, "### {group}\n");
    let _ = writeln!(out, "| | {} |", functions.join(" | "));
    let _ = writeln!(out, "|---|{}", "---:|".repeat(functions.len()));
    for parameter in parameters {
        let row: Vec<&Measurement> =
            members.iter().filter(|member| member.parameter == parameter).copied().collect();
        let best = row
            .iter()
            .filter(|member| member.is_ours())
            .map(|member| member.cost())
            .fold(f64::INFINITY, f64::min);
        let cells = functions.iter().map(|function| {
            let Some(cell) = row.iter().find(|member| member.function == *function) else {
                return String::new();
            };
            let mut text = amount(cell.ns_per_element());
            let _ = write!(text, " ±{:.0} %", 100.0 * cell.spread_ns / cell.median_ns);
            if !cell.is_ours() && best.is_finite() {
                let _ = write!(text, " (ours **{:.1}x**)", cell.cost() / best);
            }
            text
        });
        let _ = writeln!(out, "| {parameter} | {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    out.push('\n');
}

/// Sorts `64` before `1024` and both before words.
fn leading_number(text: &str) -> u64 {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(u64::MAX)
}

/// A time with three digits and a unit.
fn amount(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        small if small < 1e3 => (small, "ns"),
        middle if middle < 1e6 => (middle / 1e3, "µs"),
        large if large < 1e9 => (large / 1e6, "ms"),
        huge => (huge / 1e9, "s"),
    };
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.decimals$} {unit}")
}

/// Puts `section` between the markers with this name, or at the end if there are none yet.
#[must_use]
pub fn replace_section(document: &str, name: &str, section: &str) -> String {
    let (begin, end) = (format!("<!-- begin {name} -->"), format!("<!-- end {name} -->"));
    let section = format!("{begin}\n\n{}\n\n{end}", section.trim());
    match (document.find(&begin), document.find(&end)) {
        (Some(from), Some(to)) if from < to => {
            format!("{}{section}{}", &document[..from], &document[to + end.len()..])
        }
        _ => format!("{}\n\n{section}\n", document.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Measurement, amount, replace_section, tables};

    fn measurement(function: &str, parameter: &str, median_ns: f64, elements: u64) -> Measurement {
        let (group, bytes) = ("seal".to_owned(), None);
        let (function, parameter) = (function.to_owned(), parameter.to_owned());
        Measurement { group, function, parameter, median_ns, spread_ns: median_ns / 100.0, elements, bytes }
    }

    #[test]
    fn a_table_puts_ours_first_and_compares_what_one_element_costs() {
        let table = tables(&[
            measurement("peer", "1024", 3000.0, 1),
            measurement("ours", "1024", 1600.0, 16),
            measurement("ours", "64", 800.0, 16),
        ]);
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(rows[0], "| | ours | peer |");
        assert_eq!(rows[2], "| 64 | 50.0 ns ±1 % |  |");
        assert_eq!(rows[3], "| 1024 | 100 ns ±1 % | 3.00 µs ±1 % (ours **30.0x**) |");
    }

    #[test]
    fn times_have_three_digits() {
        assert_eq!(
            [1.234, 12.34, 123.4, 1234.0, 1.2e7].map(amount),
            ["1.23 ns", "12.3 ns", "123 ns", "1.23 µs", "12.0 ms"]
        );
    }

    #[test]
    fn a_section_is_replaced_and_its_surroundings_stay() {
        let first = replace_section("# Head\n", "a", "one");
        assert_eq!(first, "# Head\n\n<!-- begin a -->\n\none\n\n<!-- end a -->\n");
        let second = replace_section(&replace_section(&first, "b", "three"), "a", "two");
        assert!(second.contains("two") && second.contains("three") && !second.contains("one"));
    }
}
