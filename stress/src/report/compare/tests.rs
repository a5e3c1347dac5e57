//! What counts as a difference, and what does not.

use super::text::{markdown, text};
use super::{Verdict, compare};
use crate::report::html::tests::sample;
use crate::result::LatencySection;
use crate::result::RunResult;
use crate::result::latency::empty_histogram;

/// A closed run of so many samples whose latencies are spread around a value.
fn run(around: u64, samples: u64, salt: u64) -> RunResult {
    let mut result = sample(1);
    let mut histogram = empty_histogram();
    let mut state = salt;
    for _ in 0..samples {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        histogram.saturating_record(around + (state >> 33) % around);
    }
    result.model.kind = "closed".to_owned();
    result.generator.verdict = "ok".to_owned();
    result.operations[0].latency_us = LatencySection::new(&histogram);
    result.setup.clear();
    result
}

#[test]
fn the_same_load_twice_is_the_same() {
    for salt in 1..60 {
        let comparison = compare(&run(500, 5_000, salt), &run(500, 5_000, salt + 1_000), 0.0);
        assert!(!comparison.has_regressed(), "salt {salt}: {}", text(&comparison));
    }
}

#[test]
fn a_tenth_slower_is_found_and_so_is_a_tenth_faster() {
    let (fast, slow) = (run(500, 50_000, 1), run(550, 50_000, 2));
    let slower = compare(&fast, &slow, 0.05);
    assert_eq!(slower.verdict, Verdict::Regressed, "{}", text(&slower));
    assert_eq!(compare(&slow, &fast, 0.05).verdict, Verdict::Improved);
    assert_eq!(compare(&fast, &slow, 0.2).verdict, Verdict::Same, "within the margin");
    assert!(text(&slower).contains("REGRESSED") && markdown(&slower).contains("| REGRESSED |"));
}

#[test]
fn few_samples_accuse_nobody() {
    let comparison = compare(&run(500, 20, 1), &run(550, 20, 2), 0.05);
    assert_eq!(comparison.verdict, Verdict::Same, "{}", text(&comparison));
}

#[test]
fn errors_that_are_new_are_a_regression() {
    let (mut before, mut after) = (run(500, 5_000, 1), run(500, 5_000, 1));
    (before.operations[0].failed, before.operations[0].count) = (0, 5_000);
    (after.operations[0].failed, after.operations[0].count) = (500, 4_500);
    assert_eq!(compare(&before, &after, 0.05).verdict, Verdict::Regressed);
    after.operations[0].failed = 1;
    assert_eq!(compare(&before, &after, 0.05).verdict, Verdict::Same, "one in five thousand is chance");
}

#[test]
fn what_may_mislead_is_said() {
    let (before, mut after) = (run(500, 100, 1), run(500, 100, 1));
    after.generator.verdict = "saturated".to_owned();
    after.run.config_hash = "other".to_owned();
    let told = compare(&before, &after, 0.05).warnings.join("\n");
    assert!(told.contains("saturated") && told.contains("different settings"), "{told}");
    assert!(compare(&before, &RunResult::default(), 0.05).warnings.join("").contains("in common"));
}
