//! What several results give together.

use super::{MergeError, merge};
use crate::arrival::PlanRandom;
use crate::report::html::tests::sample;
use crate::result::latency::empty_histogram;
use crate::result::{
    HeatSection, LatencySection, OperationSection, PartSection, RunResult, ShardSection, ThresholdSection,
};
use crate::thresholds::judge;
use hdrhistogram::Histogram;

const SHARDS: usize = 4;

/// The histograms of one operation: latency, service, lag.
type Samples = [Histogram<u64>; 3];

fn result(index: usize, of: usize, operations: &[(&str, &Samples)], heat: &[u64]) -> RunResult {
    let mut result = sample(1);
    result.thresholds.clear();
    result.run.shard = ShardSection { index: index as u64, of: of as u64 };
    result.operations = operations
        .iter()
        .map(|(name, [latency, service, lag])| OperationSection {
            name: (*name).to_owned(),
            count: latency.len(),
            latency_us: LatencySection::new(latency),
            service_us: LatencySection::new(service),
            send_lag_us: LatencySection::new(lag),
            ..OperationSection::default()
        })
        .collect();
    let row = heat.iter().enumerate().filter(|(_, count)| **count > 0);
    let row = row.map(|(bucket, count)| (u32::try_from(bucket).unwrap(), *count)).collect();
    result.series.heat = HeatSection { bounds_us: vec![100, 10_000], rows: vec![row] };
    result
}

/// What one generator, or one part of it, has measured.
#[derive(Clone)]
struct Measured {
    operations: [Samples; 2],
    key_exchange: Histogram<u64>,
    lifetime: Histogram<u64>,
    heat: [u64; 3],
    failed: [u64; 2],
    errors: u64,
}

impl Measured {
    fn new() -> Self {
        let empty = || [empty_histogram(), empty_histogram(), empty_histogram()];
        Self {
            operations: [empty(), empty()],
            key_exchange: empty_histogram(),
            lifetime: empty_histogram(),
            heat: [0; 3],
            failed: [0; 2],
            errors: 0,
        }
    }

    fn record(&mut self, value: u64, operation: usize, kind: u32) {
        match kind {
            0..3 => self.operations[operation][kind as usize].saturating_record(value),
            3 => self.key_exchange.saturating_record(value),
            4 => self.lifetime.saturating_record(value),
            _ => {
                self.failed[operation] += 1;
                self.errors += 1;
            }
        }
        self.heat[usize::from(value > 100) + usize::from(value > 10_000)] += 1;
    }

    /// Its result, after it was written and read.
    fn result(&self, index: usize, of: usize) -> RunResult {
        let [ping, config] = &self.operations;
        let mut result = result(index, of, &[("rpc:ping", ping), ("rpc:config", config)], &self.heat);
        for (operation, failed) in result.operations.iter_mut().zip(self.failed) {
            operation.failed = failed;
        }
        result.setup[1].latency_us = LatencySection::new(&self.key_exchange);
        result.connections.lifetime_us = LatencySection::new(&self.lifetime);
        result.errors[0].count = self.errors;
        if self.errors == 0 {
            result.errors.clear();
        }
        result.thresholds = THRESHOLDS
            .map(|expr| ThresholdSection { expr: expr.to_owned(), ..ThresholdSection::default() })
            .into();
        serde_json::from_str(&serde_json::to_string(&result).unwrap()).unwrap()
    }
}

const THRESHOLDS: [&str; 4] =
    ["p99(rpc:ping) < 9s", "err_rate(*) < 10%", "count(rpc:420:*) == 0", "p50(auth_key) < 1ms"];

fn below(random: &mut PlanRandom, number: usize) -> usize {
    random.below(u32::try_from(number).unwrap()) as usize
}

/// Whatever the samples, however many parts there are, however unevenly they share and in whatever order they are named: what
/// the parts give is what one run with all samples would have given.
#[test]
fn four_shards_merged_equal_one_run_with_the_same_samples() {
    for seed in 0..60 {
        let mut random = PlanRandom::new(seed, 0);
        let shards = if seed < 20 { SHARDS } else { 1 + random.below(9) as usize };
        let mut whole = Measured::new();
        let mut parts = vec![Measured::new(); shards];
        // Some runs have few samples, some of them none at all.
        let samples = [0, 1, 50, 5_000][random.below(4) as usize];
        for _ in 0..samples {
            // From microseconds to a minute, some beyond what histograms reach.
            let value = 1_u64 << random.below(27);
            let value = value + random.next() % value;
            // The first one gets more than the others, the last one often nothing.
            let shard = below(&mut random, shards).min(below(&mut random, shards));
            let (operation, kind) = (random.below(2) as usize, random.below(6));
            parts[shard].record(value, operation, kind);
            whole.record(value, operation, kind);
        }
        let mut results: Vec<RunResult> =
            parts.iter().enumerate().map(|(index, part)| part.result(index + 1, shards)).collect();
        for last in (1..results.len()).rev() {
            let other = below(&mut random, last + 1);
            results.swap(last, other);
        }
        let (merged, warnings) = merge(&results).unwrap();
        assert_eq!(warnings, Vec::<String>::new(), "seed {seed}");
        let one = whole.result(1, 1);
        assert_eq!(merged.operations, one.operations, "seed {seed}");
        assert_eq!(merged.setup[1], one.setup[1], "seed {seed}");
        assert_eq!(merged.connections.lifetime_us, one.connections.lifetime_us, "seed {seed}");
        assert_eq!(merged.series.heat, one.series.heat, "seed {seed}");
        assert_eq!(merged.errors, one.errors, "seed {seed}");
        assert_eq!(merged.run.shard, one.run.shard, "seed {seed}");
        assert_eq!(merged.thresholds, judge(std::slice::from_ref(&one), &one), "seed {seed}");
        assert_eq!(merged.totals.started, 1_000 * shards as u64, "seed {seed}");
        assert_eq!(merged.series.rows[1][1], 250.0 * shards as f64, "seed {seed}: counts add up");
        assert_eq!(merged.series.rows[1][5], 990.0, "seed {seed}: of percentiles the worst counts");
    }
}

#[test]
fn thresholds_are_about_the_whole_and_decide_the_exit_code() {
    let empty = [empty_histogram(), empty_histogram(), empty_histogram()];
    let part = |index, count: u64, failed| {
        let mut part = result(index, 2, &[("rpc:ping", &empty)], &[]);
        (part.operations[0].count, part.operations[0].failed) = (count, failed);
        let own =
            |expr: &str| ThresholdSection { expr: expr.to_owned(), ok: false, ..ThresholdSection::default() };
        part.thresholds = vec![own("rate(rpc:ping) >= 400/s"), own("err_rate(*) < 1%")];
        part.exit_code = 99;
        part
    };
    // Each alone has not the rate, and one of them has too many errors.
    let (merged, _) = merge(&[part(1, 1_000, 0), part(2, 1_000, 15)]).unwrap();
    assert_eq!(merged.exit_code, 0, "{:?}", merged.thresholds);
    assert_eq!(merged.thresholds[0].value, Some(500.0));
    let (merged, _) = merge(&[part(1, 1_000, 0), part(2, 1_000, 150)]).unwrap();
    assert_eq!((merged.thresholds[0].ok, merged.thresholds[1].ok, merged.exit_code), (true, false, 99));
    let mut saturated = part(2, 1_000, 0);
    saturated.exit_code = 5;
    assert_eq!(merge(&[part(1, 1_000, 0), saturated]).unwrap().0.exit_code, 5, "what else was wrong is kept");
}

#[test]
fn parts_of_a_campaign_follow_each_other() {
    let samples = |value: u64| {
        let mut histogram = empty_histogram();
        (0..100).for_each(|_| histogram.saturating_record(value));
        [histogram.clone(), histogram.clone(), histogram]
    };
    let part = |index: u64, value| {
        let mut part = result(1, 1, &[("rpc:ping", &samples(value))], &[1, 0, 0]);
        part.run.part = PartSection { index, of: 3, name: format!("stage {index}") };
        part.run.started_at = format!("2026-11-23T1{index}:00:00.000Z");
        part.series.t0 = part.run.started_at.clone();
        part.connections.open_max = 10 * index;
        part
    };
    let (merged, warnings) = merge(&[part(2, 2_000), part(1, 1_000), part(3, 4_000)]).unwrap();
    assert_eq!(warnings, Vec::<String>::new());
    let ping = merged.operation("rpc:ping").unwrap();
    assert_eq!((ping.count, ping.latency_us.p50, ping.latency_us.max), (300, 2_000, 4_001));
    assert_eq!((merged.run.measured_s, ping.rate, merged.connections.open_max), (12.0, 25.0, 30));
    assert_eq!(merged.series.rows.len(), 12, "an hour between two parts is no part of the run");
    assert_eq!(merged.stages.last().unwrap().to_s, 15.0);
    assert_eq!(merged.run.part, PartSection::default());
    let (_, warnings) = merge(&[part(1, 1), part(3, 1)]).unwrap();
    assert!(warnings[0].contains("parts 2 are missing"), "{warnings:?}");
    assert!(matches!(merge(&[part(1, 1), part(1, 1)]), Err(MergeError::Twice { index: 1, of: 3, .. })));
}

#[test]
fn a_long_run_that_has_joined_its_steps_fits_a_short_one() {
    let empty = [empty_histogram(), empty_histogram(), empty_histogram()];
    let fine = result(1, 2, &[("a", &empty)], &[1, 2, 0]);
    let mut coarse = result(2, 2, &[("a", &empty)], &[4, 0, 0]);
    coarse.series.step_s = 2.0;
    coarse.series.rows.truncate(2);
    let (merged, warnings) = merge(&[fine, coarse]).unwrap();
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!((merged.series.step_s, merged.series.rows.len()), (2.0, 2));
    assert_eq!(merged.series.rows[1][1], 250.0 + 250.0 + 250.0);
    assert_eq!(merged.series.heat.rows[0], [(0, 5), (1, 2)]);
}

#[test]
fn the_order_of_the_parts_does_not_matter_and_late_ones_are_moved() {
    let empty = [empty_histogram(), empty_histogram(), empty_histogram()];
    let early = result(1, 2, &[("a", &empty)], &[1, 0, 0]);
    let mut late = result(2, 2, &[("b", &empty)], &[0, 2, 0]);
    late.run.started_at = "2026-11-23T12:00:02.000Z".to_owned();
    late.series.t0 = late.run.started_at.clone();
    let (merged, _) = merge(&[late.clone(), early.clone()]).unwrap();
    assert_eq!(merged.series.rows.len(), 6);
    assert_eq!(merged.series.heat.rows, [vec![(0, 1)], vec![], vec![(1, 2)]]);
    assert_eq!(merged.series.rows, merge(&[early, late]).unwrap().0.series.rows);
}

#[test]
fn what_is_no_part_is_refused_and_what_is_missing_is_said() {
    let part = |index| result(index, 3, &[], &[]);
    let (_, warnings) = merge(&[part(1), part(3)]).unwrap();
    assert!(warnings[0].contains("parts 2 are missing"), "{warnings:?}");
    assert!(matches!(merge(&[part(1), part(1)]), Err(MergeError::Twice { index: 1, .. })));
    assert_eq!(merge(&[]).unwrap_err(), MergeError::Nothing);
    let mut other = part(2);
    other.run.config.load = "another".to_owned();
    assert!(matches!(merge(&[part(1), other]), Err(MergeError::Different(..))));
    let mut damaged = sample(1);
    damaged.operations[0].latency_us.hdr = "AAAA".to_owned();
    assert!(matches!(merge(&[damaged]), Err(MergeError::Damaged(..))));
}
