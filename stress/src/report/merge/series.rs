//! Several runs over time as one.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use super::sums::names;
use crate::report::units::rounded;
use crate::result::{HeatSection, OperationSeries, RunResult, SeriesSection};

/// When something began, in seconds from when the first part did.
fn offset(start: &str, first: &str) -> f64 {
    let time = |text: &str| humantime::parse_rfc3339_weak(text).unwrap_or(SystemTime::UNIX_EPOCH);
    time(start).duration_since(time(first)).unwrap_or(Duration::ZERO).as_secs_f64()
}

/// What ran at the same time.
pub(super) fn series(parts: &[RunResult], first: &RunResult, warnings: &mut Vec<String>) -> SeriesSection {
    let Some(alike) = alike(parts, warnings) else { return first.series.clone() };
    let step = alike.first().map_or(1.0, |series| series.step_s);
    let shift = |series: &SeriesSection| {
        let steps = rounded(offset(&series.t0, &first.series.t0) / step);
        usize::try_from(steps).unwrap_or(0)
    };
    let shifts: Vec<usize> = alike.iter().map(shift).collect();
    placed(&alike, &shifts, &first.series.t0)
}

/// What ran one after the other, without the pauses in between.
pub(super) fn in_turn(parts: &[RunResult], warnings: &mut Vec<String>) -> SeriesSection {
    let Some(first) = parts.first() else { return SeriesSection::default() };
    let Some(alike) = alike(parts, warnings) else { return first.series.clone() };
    let shifts = alike.iter().scan(0, |passed, series| {
        let shift = *passed;
        *passed += series.rows.len();
        Some(shift)
    });
    placed(&alike, &shifts.collect::<Vec<usize>>(), &first.series.t0)
}

/// The series of the parts in equal steps; none if that cannot be. A long run has joined its steps, a short one has not.
fn alike(parts: &[RunResult], warnings: &mut Vec<String>) -> Option<Vec<SeriesSection>> {
    let all = || parts.iter().map(|part| &part.series).filter(|series| !series.rows.is_empty());
    let longest = all().map(|series| series.step_s).fold(0.0, f64::max);
    let columns = all().next().map(|series| &series.columns)?;
    let coarsened = all().map(|series| {
        let factor = longest / series.step_s;
        let whole = usize::try_from(rounded(factor)).ok().filter(|whole| *whole > 0)?;
        let fits = (factor - factor.round()).abs() < 1e-6 && series.columns == *columns;
        fits.then(|| coarser(series, whole))
    });
    let coarsened: Option<Vec<SeriesSection>> = coarsened.collect();
    if coarsened.is_none() {
        warnings
            .push("the parts have different steps: the run over time is that of the first alone".to_owned());
    }
    coarsened
}

/// The same in steps that are longer by a factor.
fn coarser(series: &SeriesSection, factor: usize) -> SeriesSection {
    if factor <= 1 {
        return series.clone();
    }
    let rows_of = |columns: &[String], rows: &[Vec<f64>]| -> Vec<Vec<f64>> {
        // A state of several steps is the largest of them.
        let largest =
            |column: &String| is_worst(column) || matches!(column.as_str(), "conns" | "resident_bytes");
        let largest: Vec<bool> = columns.iter().map(largest).collect();
        rows.chunks(factor).map(|steps| joined(steps, &largest)).collect()
    };
    let heat = series.heat.rows.chunks(factor).map(|steps| {
        let mut sum: BTreeMap<u32, u64> = BTreeMap::new();
        steps.iter().flatten().for_each(|(bucket, count)| *sum.entry(*bucket).or_default() += count);
        sum.into_iter().collect()
    });
    let operations = series.operations.iter().map(|operation| OperationSeries {
        name: operation.name.clone(),
        columns: operation.columns.clone(),
        rows: rows_of(&operation.columns, &operation.rows),
    });
    SeriesSection {
        step_s: series.step_s * crate::report::units::precise(factor as u64),
        t0: series.t0.clone(),
        columns: series.columns.clone(),
        rows: rows_of(&series.columns, &series.rows),
        heat: HeatSection { bounds_us: series.heat.bounds_us.clone(), rows: heat.collect() },
        operations: operations.collect(),
    }
}

fn joined(steps: &[Vec<f64>], largest: &[bool]) -> Vec<f64> {
    let value = |column: usize, is_largest: bool| {
        let values = steps.iter().filter_map(|step| step.get(column).copied());
        if is_largest { values.fold(0.0, f64::max) } else { values.sum() }
    };
    largest.iter().enumerate().map(|(column, is_largest)| value(column, *is_largest)).collect()
}

/// All of them in one, each moved by some steps.
fn placed(all: &[SeriesSection], shifts: &[usize], t0: &str) -> SeriesSection {
    let Some(first) = all.first() else { return SeriesSection::default() };
    let by_operation = |name: &str| {
        let same =
            |series: &SeriesSection| series.operations.iter().find(|series| series.name == name).cloned();
        let found: Vec<(OperationSeries, usize)> =
            all.iter().zip(shifts).filter_map(|(series, shift)| Some((same(series)?, *shift))).collect();
        let columns = found.first().map(|(series, _)| series.columns.clone()).unwrap_or_default();
        let rows = rows(&columns, found.iter().map(|(series, shift)| (&series.rows, *shift)));
        OperationSeries { name: name.to_owned(), columns, rows }
    };
    let operations = all.iter().flat_map(|series| &series.operations).map(|series| series.name.as_str());
    SeriesSection {
        step_s: first.step_s,
        t0: t0.to_owned(),
        columns: first.columns.clone(),
        rows: rows(&first.columns, all.iter().map(|series| &series.rows).zip(shifts.iter().copied())),
        heat: heat(all, shifts),
        operations: names(operations).into_iter().map(by_operation).collect(),
    }
}

/// Rows of several series, each moved by some steps: counts add up, of times and shares the worst counts.
fn rows<'a>(columns: &[String], parts: impl Iterator<Item = (&'a Vec<Vec<f64>>, usize)>) -> Vec<Vec<f64>> {
    let worst: Vec<bool> = columns.iter().map(|column| is_worst(column)).collect();
    let mut merged: Vec<Vec<f64>> = Vec::new();
    for (rows, shift) in parts {
        for (index, row) in rows.iter().enumerate() {
            while merged.len() <= index + shift {
                merged.push(vec![0.0; columns.len()]);
            }
            let Some(sums) = merged.get_mut(index + shift) else { continue };
            for ((sum, value), worst) in sums.iter_mut().zip(row).zip(&worst) {
                *sum = if *worst { sum.max(*value) } else { *sum + value };
            }
        }
    }
    merged
}

/// Columns that do not add up: percentiles, shares, verdicts.
fn is_worst(column: &str) -> bool {
    column.ends_with("_us") || matches!(column, "busy" | "verdict" | "throttled")
}

fn heat(all: &[SeriesSection], shifts: &[usize]) -> HeatSection {
    let bounds = all.iter().map(|series| &series.heat.bounds_us).find(|bounds| !bounds.is_empty());
    let Some(bounds) = bounds else { return HeatSection::default() };
    let mut sums: Vec<BTreeMap<u32, u64>> = Vec::new();
    for (series, shift) in all.iter().zip(shifts).filter(|(series, _)| series.heat.bounds_us == *bounds) {
        for (index, row) in series.heat.rows.iter().enumerate() {
            while sums.len() <= index + shift {
                sums.push(BTreeMap::new());
            }
            if let Some(sum) = sums.get_mut(index + shift) {
                row.iter().for_each(|(bucket, count)| *sum.entry(*bucket).or_default() += count);
            }
        }
    }
    HeatSection {
        bounds_us: bounds.clone(),
        rows: sums.into_iter().map(|sum| sum.into_iter().collect()).collect(),
    }
}
