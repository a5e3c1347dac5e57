//! Thresholds as they are written.

use std::str::FromStr;
use std::time::Duration;

use super::{Clock, Comparison, Quantity, Selector, Statistic, Threshold};
use crate::cli::values::parse_duration;

/// Longest window, in which many histograms must be kept.
const WINDOW_MAX: Duration = Duration::from_secs(600);

const FORM: &str = "write for example 'p99(rpc:ping) < 50ms', 'err_rate(*) < 0.1%', 'rate(rpc:*) >= 19k/s', 'count(timeout) == 0' or \
     'p99(rpc:ping, window=10s) < 80ms for 30s abort'";

impl FromStr for Threshold {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |what: &str| format!("{text:?}: {what}: {FORM}");
        let (left, comparison, right) = split(text).ok_or_else(|| wrong("there is no comparison"))?;
        let (name, arguments) = match left.split_once('(') {
            None => (left, ""),
            Some((name, rest)) => {
                (name.trim(), rest.strip_suffix(')').ok_or_else(|| wrong("a parenthesis is not closed"))?)
            }
        };
        let quantity = quantity(name).ok_or_else(|| wrong(&format!("{name:?} is no quantity")))?;
        let (mut selector, mut window) = (Selector(String::new()), None);
        for argument in arguments.split(',').map(str::trim).filter(|argument| !argument.is_empty()) {
            match argument.strip_prefix("window=") {
                Some(time) => window = Some(parse_duration(time).map_err(|error| wrong(&error))?),
                None => selector = Selector(argument.to_owned()),
            }
        }
        if window.is_some_and(|window| window.is_zero() || window > WINDOW_MAX) {
            return Err(wrong("a window is from 1s to 10m"));
        }
        let mut words = right.split_whitespace();
        let limit = words.next().ok_or_else(|| wrong("there is no limit"))?;
        let limit = limit_of(quantity, limit).map_err(|error| wrong(&error))?;
        let (mut patience, mut abort) = (Duration::ZERO, false);
        while let Some(word) = words.next() {
            match word {
                "abort" => abort = true,
                "for" => {
                    let time = words.next().unwrap_or_default();
                    patience = parse_duration(time).map_err(|error| wrong(&error))?;
                }
                other => return Err(wrong(&format!("{other:?} is not understood"))),
            }
        }
        let text = text.trim().to_owned();
        Ok(Self { text, quantity, selector, comparison, limit, window, patience, abort })
    }
}

/// The parts before and after the comparison.
fn split(text: &str) -> Option<(&str, Comparison, &str)> {
    const SIGNS: [(&str, Comparison); 6] = [
        ("<=", Comparison::LessOrEqual),
        (">=", Comparison::GreaterOrEqual),
        ("==", Comparison::Equal),
        ("!=", Comparison::NotEqual),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
    ];
    // The sign of `window=` has no second character and no angle.
    let found = SIGNS.iter().filter_map(|(sign, comparison)| Some((text.find(sign)?, sign, *comparison)));
    let (at, sign, comparison) = found.min_by_key(|(at, sign, _)| (*at, std::cmp::Reverse(sign.len())))?;
    Some((text.get(..at)?.trim(), comparison, text.get(at + sign.len()..)?.trim()))
}

fn quantity(name: &str) -> Option<Quantity> {
    let (clock, rest) =
        [("latency.", Clock::Latency), ("service.", Clock::Service), ("send_lag.", Clock::SendLag)]
            .into_iter()
            .find_map(|(prefix, clock)| Some((clock, name.strip_prefix(prefix)?)))
            .unwrap_or((Clock::Latency, name));
    if let Some(statistic) = statistic(rest) {
        return Some(Quantity::Time(clock, statistic));
    }
    match name {
        "err_rate" | "error_rate" => Some(Quantity::ErrorRate),
        "rate" => Some(Quantity::Rate),
        "count" => Some(Quantity::Count),
        "offered" => Some(Quantity::Offered),
        "dropped" => Some(Quantity::Dropped),
        "open_connections" => Some(Quantity::OpenConnections),
        "busy" => Some(Quantity::Busy),
        _ => None,
    }
}

fn statistic(text: &str) -> Option<Statistic> {
    match text {
        "min" => Some(Statistic::Quantile(0.0)),
        "max" => Some(Statistic::Quantile(1.0)),
        "med" | "median" => Some(Statistic::Quantile(0.5)),
        "mean" | "avg" => Some(Statistic::Mean),
        _ => {
            let percent: f64 = text.strip_prefix('p')?.parse().ok()?;
            (0.0..=100.0).contains(&percent).then_some(Statistic::Quantile(percent / 100.0))
        }
    }
}

fn limit_of(quantity: Quantity, text: &str) -> Result<f64, String> {
    let number = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
    match quantity {
        Quantity::Time(..) => {
            let scaled = [("us", 1e-3), ("µs", 1e-3), ("ms", 1.0), ("s", 1e3)];
            scaled
                .into_iter()
                .find_map(|(unit, scale)| Some(number(text.strip_suffix(unit)?)? * scale))
                .ok_or_else(|| format!("{text:?} is no time, write 50ms, 800us or 1.5s"))
        }
        Quantity::ErrorRate | Quantity::Busy => match text.strip_suffix('%') {
            Some(percent) => number(percent).map(|percent| percent / 100.0),
            None => number(text),
        }
        .ok_or_else(|| format!("{text:?} is no share, write 0.1% or 0.001")),
        Quantity::Rate
        | Quantity::Count
        | Quantity::Offered
        | Quantity::Dropped
        | Quantity::OpenConnections => {
            let plain = text.strip_suffix("/s").unwrap_or(text);
            [("k", 1e3), ("m", 1e6)]
                .into_iter()
                .find_map(|(suffix, scale)| Some(number(plain.strip_suffix(suffix)?)? * scale))
                .or_else(|| number(plain))
                .ok_or_else(|| format!("{text:?} is no count or rate, write 500, 19k or 19k/s"))
        }
    }
}
