//! Thresholds on a result that is whole: what several parts give together is judged again.

use hdrhistogram::Histogram;

use super::{Clock, Quantity, Statistic, Threshold};
use crate::report::units::precise;
use crate::result::latency::empty_histogram;
use crate::result::{LatencySection, OperationSection, RunResult, ThresholdSection};

/// What becomes of the thresholds of the parts on the whole. One over a window was judged by every part while it ran, and its
/// windows are not in a result: it holds if it held in all of them. For an upper limit of a percentile that is never too kind, since
/// the percentile of all samples lies between those of the parts.
pub(crate) fn judge(parts: &[RunResult], whole: &RunResult) -> Vec<ThresholdSection> {
    let mut texts: Vec<&str> = Vec::new();
    for section in parts.iter().flat_map(|part| &part.thresholds) {
        if !texts.contains(&section.expr.as_str()) {
            texts.push(&section.expr);
        }
    }
    let judged = texts.into_iter().map(|text| {
        let sections: Vec<&ThresholdSection> =
            parts.iter().flat_map(|part| &part.thresholds).filter(|section| section.expr == text).collect();
        match text.parse::<Threshold>() {
            Ok(threshold) if threshold.window.is_none() => on_whole(&threshold, &sections, whole),
            Ok(threshold) => worst(&sections, threshold.comparison.dislikes_large()),
            // Written by a newer program.
            Err(_) => worst(&sections, true),
        }
    });
    judged.collect()
}

fn on_whole(threshold: &Threshold, sections: &[&ThresholdSection], whole: &RunResult) -> ThresholdSection {
    let value = value(threshold, whole);
    let aborted = sections.iter().any(|section| section.aborted);
    ThresholdSection {
        expr: threshold.text.clone(),
        ok: !aborted && value.is_some_and(|value| threshold.comparison.holds(value, threshold.limit)),
        value: value.map(|value| threshold.quantity.shown(value)),
        unit: threshold.quantity.unit().to_owned(),
        aborted,
    }
}

/// The worst of several.
fn worst(sections: &[&ThresholdSection], dislikes_large: bool) -> ThresholdSection {
    let values = sections.iter().filter_map(|section| section.value);
    let value = if dislikes_large { values.reduce(f64::max) } else { values.reduce(f64::min) };
    let first = sections.first().map(|section| (*section).clone()).unwrap_or_default();
    ThresholdSection {
        value,
        ok: sections.iter().all(|section| section.ok),
        aborted: sections.iter().any(|section| section.aborted),
        ..first
    }
}

/// The value in the unit of the limit; none if there is nothing to compute it from.
fn value(threshold: &Threshold, whole: &RunResult) -> Option<f64> {
    let selector = &threshold.selector;
    let operations = || {
        whole.operations.iter().filter(|operation| operation.name != "all" && selector.fits(&operation.name))
    };
    let steps = || whole.setup.iter().filter(|step| !selector.0.is_empty() && selector.fits(&step.name));
    let is_operation = operations().next().is_some();
    let sum = |of: fn(&OperationSection) -> u64| operations().map(of).sum::<u64>();
    let (completed, failed) = if is_operation {
        (sum(|operation| operation.count), sum(|operation| operation.failed))
    } else {
        let keys = steps().any(|step| step.name == "auth_key");
        (steps().map(|step| step.latency_us.count).sum(), if keys { whole.connections.failed } else { 0 })
    };
    match threshold.quantity {
        Quantity::Time(clock, statistic) => {
            let of = |operation: &OperationSection| match clock {
                Clock::Latency => operation.latency_us.clone(),
                Clock::Service => operation.service_us.clone(),
                Clock::SendLag => operation.send_lag_us.clone(),
            };
            let sections: Vec<LatencySection> = if is_operation {
                operations().map(of).collect()
            } else {
                steps().map(|step| step.latency_us.clone()).collect()
            };
            milliseconds(&together(&sections)?, statistic)
        }
        Quantity::ErrorRate => {
            let ended = completed + failed;
            (ended > 0).then(|| precise(failed) / precise(ended))
        }
        Quantity::Rate => (whole.run.measured_s > 0.0).then(|| precise(completed) / whole.run.measured_s),
        Quantity::Count if completed > 0 => Some(precise(completed)),
        Quantity::Count if is_operation => Some(0.0),
        Quantity::Count => {
            let errors = whole.errors.iter().filter(|error| selector.fits(&error.class));
            Some(precise(errors.map(|error| error.count).sum()))
        }
        Quantity::Offered => Some(precise(sum(|operation| operation.offered))),
        Quantity::Dropped => Some(precise(sum(|operation| operation.dropped))),
        Quantity::OpenConnections => Some(precise(whole.connections.open_max)),
        Quantity::Busy => Some(whole.generator.busy_max),
    }
}

fn together(sections: &[LatencySection]) -> Option<Histogram<u64>> {
    let mut all = empty_histogram();
    for section in sections {
        all.add(section.histogram().ok()?).ok()?;
    }
    (!all.is_empty()).then_some(all)
}

fn milliseconds(histogram: &Histogram<u64>, statistic: Statistic) -> Option<f64> {
    Some(match statistic {
        Statistic::Quantile(quantile) => {
            precise(histogram.value_at_quantile(quantile).min(histogram.max())) / 1e3
        }
        Statistic::Mean => histogram.mean() / 1e3,
    })
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::report::html::tests::sample;
    use crate::result::{RunResult, ThresholdSection};

    /// A result whose latencies grow with `factor`, with these thresholds, which did not hold.
    fn part(factor: u64, texts: &[&str]) -> RunResult {
        let mut result = sample(factor);
        let failed = |expr: &&str| ThresholdSection {
            expr: (*expr).to_owned(),
            value: Some(factor as f64),
            ok: false,
            ..ThresholdSection::default()
        };
        result.thresholds = texts.iter().map(failed).collect();
        result
    }

    #[test]
    fn every_quantity_is_judged_on_the_whole() {
        let whole = sample(1);
        for (text, ok, value) in [
            ("p99(rpc:ping) < 2ms", true, Some(0.99)),
            ("p50(rpc:*) > 1ms", false, Some(0.5)),
            ("service.p99 < 1ms", true, Some(0.99)),
            ("send_lag.p99 < 1ms", false, None),
            ("p99(auth_key) < 1ms", true, Some(0.99)),
            ("err_rate(*) <= 1%", true, Some(1.0)),
            ("rate(rpc:ping) >= 247/s", true, Some(247.5)),
            ("count(rpc:ping) == 990", true, Some(990.0)),
            ("count(rpc:420:*) < 10", false, Some(10.0)),
            ("offered == 1k", true, Some(1_000.0)),
            ("dropped == 0", true, Some(0.0)),
            ("busy < 85%", false, Some(99.0)),
        ] {
            let judged = judge(&[part(1, &[text])], &whole).remove(0);
            assert_eq!((judged.ok, judged.value), (ok, value), "{text}: {judged:?}");
        }
    }

    #[test]
    fn a_window_holds_if_it_held_everywhere_and_its_worst_value_is_told() {
        let text = "p99(rpc:ping, window=10s) < 80ms";
        let mut parts = [part(3, &[text]), part(5, &[text])];
        assert_eq!(judge(&parts, &sample(1)).len(), 1);
        parts[0].thresholds[0].ok = true;
        let judged = judge(&parts, &sample(1)).remove(0);
        assert_eq!((judged.ok, judged.value), (false, Some(5.0)));
        parts[1].thresholds[0].ok = true;
        assert!(judge(&parts, &sample(1))[0].ok);
    }
}
