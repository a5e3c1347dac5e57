//! Demands on a run: `p99(rpc:ping) < 50ms`, over all of it or over every window, with an early end if asked for.

mod judge;
mod parse;
mod watch;

pub(crate) use judge::judge;
pub(crate) use watch::{Gauges, Observed, Watch};

use std::time::Duration;

/// One demand.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Threshold {
    /// As it was written.
    pub(crate) text: String,
    quantity: Quantity,
    /// The operations, steps or error classes it is about.
    selector: Selector,
    comparison: Comparison,
    /// In milliseconds, as a share, per second, or a count.
    limit: f64,
    /// The part of the time it is computed over; all of it by default.
    window: Option<Duration>,
    /// How long it must be violated before that counts.
    patience: Duration,
    /// Whether a violation ends the run.
    abort: bool,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Quantity {
    /// A statistic of a time.
    Time(Clock, Statistic),
    /// Share of the ended operations that failed.
    ErrorRate,
    /// Completed per second.
    Rate,
    /// Completed, or errors of a class.
    Count,
    /// Asked for by the schedule.
    Offered,
    /// Asked for and not started.
    Dropped,
    /// Sessions ready.
    OpenConnections,
    /// Share of the time the busiest reactor was busy.
    Busy,
}

/// Which of the times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clock {
    /// From the schedule, or in the closed model from the socket.
    Latency,
    /// From the socket.
    Service,
    /// Up to the socket.
    SendLag,
}

/// Which value of many.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Statistic {
    Quantile(f64),
    Mean,
}

/// Names with `*` for any text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Selector(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

impl Comparison {
    fn holds(self, value: f64, limit: f64) -> bool {
        match self {
            Self::Less => value < limit,
            Self::LessOrEqual => value <= limit,
            Self::Greater => value > limit,
            Self::GreaterOrEqual => value >= limit,
            Self::Equal => (value - limit).abs() < f64::EPSILON * limit.abs().max(1.0),
            Self::NotEqual => !Self::Equal.holds(value, limit),
        }
    }

    /// Whether a larger value is the worse one.
    const fn dislikes_large(self) -> bool {
        matches!(self, Self::Less | Self::LessOrEqual | Self::Equal)
    }
}

impl Selector {
    /// Whether a name fits. `all` and an empty one fit every name.
    fn fits(&self, name: &str) -> bool {
        fn fits(pattern: &str, name: &str) -> bool {
            match pattern.split_once('*') {
                None => pattern == name,
                Some((start, rest)) => name.strip_prefix(start).is_some_and(|name| {
                    (0..=name.len()).any(|from| name.get(from..).is_some_and(|tail| fits(rest, tail)))
                }),
            }
        }
        matches!(self.0.as_str(), "" | "all") || fits(&self.0, name)
    }
}

impl Quantity {
    /// The unit in reports.
    const fn unit(self) -> &'static str {
        match self {
            Self::Time(..) => "ms",
            Self::ErrorRate | Self::Busy => "%",
            Self::Rate => "/s",
            Self::Count | Self::Offered | Self::Dropped | Self::OpenConnections => "",
        }
    }

    /// A value in the unit of reports.
    fn shown(self, value: f64) -> f64 {
        let value = if self.unit() == "%" { value * 100.0 } else { value };
        (value * 1e6).round() / 1e6
    }
}

impl Threshold {
    /// What makes sure that a misspelt name is found before the run: names of operations, steps and error classes.
    ///
    /// # Errors
    /// Which names there are.
    pub(crate) fn check(&self, operations: &[String], steps: &[&str]) -> Result<(), String> {
        let known = operations.iter().map(String::as_str).chain(steps.iter().copied());
        let is_class = self.quantity == Quantity::Count && !self.selector.0.starts_with("rpc:*");
        if is_class || known.clone().any(|name| self.selector.fits(name)) || self.needs_no_name() {
            return Ok(());
        }
        let names: Vec<&str> = known.collect();
        let similar = mtproto_tl::schema::similar(&self.selector.0, names.iter().copied(), 1);
        let hint = similar.first().map_or_else(String::new, |name| format!(", did you mean {name}?"));
        Err(format!(
            "{:?}: this run has no operation {}{hint} (there are {})",
            self.text,
            self.selector.0,
            names.join(", ")
        ))
    }

    const fn needs_no_name(&self) -> bool {
        matches!(self.quantity, Quantity::OpenConnections | Quantity::Busy)
    }
}

#[cfg(test)]
mod tests;
