//! How much of a difference may be chance.

use hdrhistogram::Histogram;

use super::DEVIATIONS;
use crate::report::units::precise;
use crate::result::RunResult;

/// Parts of a run whose values vary like those of so many short runs.
const BATCHES: usize = 10;

/// How much the mean of a column may be off, as a share of it: from the means of parts of the measured time, which count the
/// slow waves of a run that neighbouring steps share. Zero if the run is too short to say.
pub(super) fn batch_noise(result: &RunResult, column: &str) -> f64 {
    let Some(values) = result.series.column(column) else { return 0.0 };
    let measured = result.stages.iter().find(|stage| stage.name == "measure");
    let step = if result.series.step_s > 0.0 { result.series.step_s } else { 1.0 };
    let within = |index: usize| {
        let from = precise(index as u64) * step;
        measured.is_none_or(|stage| from >= stage.from_s && from + step <= stage.to_s + 1e-9)
    };
    let values: Vec<f64> =
        values.into_iter().enumerate().filter(|(index, _)| within(*index)).map(|(_, value)| value).collect();
    if values.len() < BATCHES {
        return 0.0;
    }
    let batches: Vec<f64> = values.chunks(values.len() / BATCHES).take(BATCHES).map(mean).collect();
    let mean_of_all = mean(&batches);
    if mean_of_all <= 0.0 {
        return 0.0;
    }
    let squares = batches.iter().map(|value| (value - mean_of_all).powi(2)).sum::<f64>();
    let degrees = precise(batches.len() as u64 - 1);
    let deviation = (squares / degrees).sqrt() / precise(batches.len() as u64).sqrt();
    // The difference of two such means.
    DEVIATIONS * deviation * std::f64::consts::SQRT_2 / mean_of_all
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / precise(values.len().max(1) as u64)
}

/// How much a percentile may be off because it was computed of so many samples, as a share of it: the percentiles between which
/// the true one lies, by the spread of a binomial count.
pub(super) fn quantile_noise(histogram: &Histogram<u64>, quantile: f64) -> f64 {
    let count = precise(histogram.len());
    let middle = precise(histogram.value_at_quantile(quantile));
    if count == 0.0 || middle <= 0.0 {
        return 0.0;
    }
    let spread = DEVIATIONS * (quantile * (1.0 - quantile) / count).sqrt();
    let at = |quantile: f64| precise(histogram.value_at_quantile(quantile.clamp(0.0, 1.0)));
    let (low, high) = (at(quantile - spread), at(quantile + spread));
    // Beyond the samples nothing is known: the last of them bounds nothing.
    if quantile + spread >= 1.0 {
        return f64::INFINITY;
    }
    ((high - middle).max(middle - low) / middle) * std::f64::consts::SQRT_2
}
