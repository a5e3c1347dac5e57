//! Schedules: how many operations there are, when, and that a seed makes the same ones again.

use super::{Arrival, ArrivalKind, Schedule, Stages};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn schedule(rate: f64, kind: ArrivalKind, seed: u64) -> Schedule {
    Schedule::new((Duration::ZERO, Some(10 * SECOND)), rate, None, Some(kind), (seed, None))
}

fn staged(text: &str, kind: ArrivalKind) -> Schedule {
    let stages: Stages = text.parse().unwrap();
    Schedule::new((Duration::ZERO, Some(stages.lasts())), 0.0, Some(&stages), Some(kind), (1, None))
}

#[test]
fn uniform_operations_are_where_they_should_be_after_any_number() {
    let times: Vec<Arrival> = schedule(1_000.0, ArrivalKind::Uniform, 1).arrivals(0, 1).collect();
    assert_eq!(times.len(), 10_000);
    for arrival in times {
        let wanted = Duration::from_micros(arrival.number * 1_000);
        assert!(arrival.at.abs_diff(wanted) < Duration::from_nanos(10), "{arrival:?}");
    }
}

#[test]
fn poisson_gaps_have_the_mean_and_the_spread_of_users_who_know_nothing_of_each_other() {
    let times: Vec<f64> = schedule(2_000.0, ArrivalKind::Poisson, 7)
        .arrivals(0, 1)
        .map(|arrival| arrival.at.as_secs_f64())
        .collect();
    assert!((times.len() as f64 - 20_000.0).abs() < 600.0, "{}", times.len());
    let gaps: Vec<f64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
    let variance = gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / gaps.len() as f64;
    assert!((variance.sqrt() / mean - 1.0).abs() < 0.05, "an exponential has its mean as its deviation");
}

#[test]
fn the_same_seed_gives_the_same_schedule_and_another_seed_another() {
    let times = |seed| schedule(500.0, ArrivalKind::Poisson, seed).arrivals(0, 1).collect::<Vec<_>>();
    assert_eq!(times(3), times(3));
    assert_ne!(times(3), times(4));
}

#[test]
fn a_schedule_is_the_same_however_many_share_it() {
    for kind in [ArrivalKind::Uniform, ArrivalKind::Poisson, ArrivalKind::Burst { count: 7, every: SECOND }] {
        let whole: Vec<Arrival> = schedule(300.0, kind, 5).arrivals(0, 1).collect();
        for parts in [2, 3, 16] {
            let mut shared: Vec<Arrival> =
                (0..parts).flat_map(|index| schedule(300.0, kind, 5).arrivals(index, parts)).collect();
            shared.sort_by_key(|arrival| arrival.number);
            assert_eq!(shared, whole, "{kind} in {parts} parts");
        }
    }
}

#[test]
fn a_ramp_has_half_the_operations_of_its_end_and_stages_join_without_a_gap() {
    let schedule = staged("0>1000:4s,1000:2s,>0:4s", ArrivalKind::Uniform);
    let arrivals: Vec<Arrival> = schedule.arrivals(0, 1).collect();
    let per_stage = |stage| arrivals.iter().filter(|arrival| arrival.segment == stage).count();
    assert_eq!([per_stage(0), per_stage(1), per_stage(2)], [2_000, 2_000, 2_000]);
    assert!(arrivals.is_sorted_by_key(|arrival| arrival.at));
    let steady: Vec<&Arrival> = arrivals.iter().filter(|arrival| arrival.segment == 1).collect();
    assert!(
        steady
            .windows(2)
            .all(|pair| (pair[1].at - pair[0].at).abs_diff(Duration::from_millis(1)).as_nanos() < 10)
    );
    assert!((schedule.mean_rate().unwrap() - 600.0).abs() < 1e-6);
    assert!((schedule.level_at(2 * SECOND) - 500.0).abs() < 1e-6);
}

#[test]
fn an_operation_belongs_to_the_part_it_is_scheduled_in() {
    let both = (2 * SECOND, Some(3 * SECOND));
    let schedule = Schedule::new(both, 10.0, None, Some(ArrivalKind::Uniform), (1, None));
    let arrivals: Vec<Arrival> = schedule.arrivals(0, 1).collect();
    assert_eq!(arrivals.iter().filter(|arrival| schedule.is_warmup(arrival.segment)).count(), 20);
    assert_eq!(arrivals.len(), 50);
    assert_eq!(arrivals[20].at, 2 * SECOND, "the border belongs to what comes after it");
    assert!(!schedule.is_warmup(arrivals[20].segment));
    assert_eq!(schedule.measured(), Some(3 * SECOND));
}

#[test]
fn bursts_come_at_once_and_a_count_ends_the_schedule() {
    let kind: ArrivalKind = "burst:5@2s".parse().unwrap();
    let arrivals: Vec<Arrival> = schedule(0.0, kind, 1).arrivals(0, 1).collect();
    assert_eq!(arrivals.len(), 25);
    assert!(
        arrivals
            .iter()
            .all(|arrival| arrival.at.as_secs() == arrival.number / 5 * 2 && arrival.at.subsec_nanos() == 0)
    );
    let counted =
        Schedule::new((Duration::ZERO, None), 100.0, None, Some(ArrivalKind::Uniform), (1, Some(42)));
    assert_eq!(counted.arrivals(0, 1).count(), 42);
}

#[test]
fn rates_from_one_in_two_seconds_to_a_million_a_second_keep_their_schedule() {
    assert_eq!(schedule(0.5, ArrivalKind::Uniform, 1).arrivals(0, 1).count(), 5);
    let fast = schedule(1e6, ArrivalKind::Uniform, 1);
    let last = fast.arrivals(0, 1).take(3_000_000).last().unwrap();
    assert!(last.at.abs_diff(Duration::from_nanos(2_999_999_000)) < Duration::from_nanos(100), "{last:?}");
}

#[test]
fn stages_and_arrivals_that_are_wrong_are_told_the_right_form() {
    for text in ["", "5k", "5k:", "x:1s", "0:1s", "1>2>3:1s", "5k:0"] {
        assert!(text.parse::<Stages>().is_err(), "{text}");
    }
    for text in ["", "gauss", "burst:5", "burst:0@1s", "burst:5@0"] {
        assert!(text.parse::<ArrivalKind>().is_err(), "{text}");
    }
}

/// The operations of all parts of a load whose rate is changed at a time, each part told when it gets there.
fn scaled(kind: ArrivalKind, parts: u64, changes: &[(Duration, f64)]) -> Vec<Arrival> {
    let schedule = schedule(100.0, kind, 5);
    let mut all: Vec<Arrival> = Vec::new();
    for index in 0..parts {
        let mut arrivals = schedule.arrivals(index, parts);
        let mut next = arrivals.next();
        for (at, factor) in changes {
            while let Some(arrival) = next.take_if(|arrival| arrival.at <= *at) {
                all.push(arrival);
                next = arrivals.next();
            }
            arrivals.scale(*at, *factor, next.take());
            next = arrivals.next();
        }
        all.extend(next.into_iter().chain(arrivals));
    }
    all.sort_by_key(|arrival| arrival.number);
    all
}

#[test]
fn a_rate_that_is_changed_gives_what_was_asked_for_however_many_share_it() {
    let changes = [(4 * SECOND, 1.5), (6 * SECOND, 0.5), (9 * SECOND, 1.0)];
    let whole = scaled(ArrivalKind::Uniform, 1, &changes);
    let between = |from, to| {
        whole.iter().filter(|arrival| arrival.at >= from * SECOND && arrival.at < to * SECOND).count()
    };
    // 100, 150, 50 and 100 per second; borders may fall to either side.
    for ((from, to), wanted) in [((0, 4), 400), ((4, 6), 300), ((6, 9), 150), ((9, 10), 100)] {
        assert!(between(from, to).abs_diff(wanted) <= 1, "{from}..{to}: {}", between(from, to));
    }
    assert!(whole.is_sorted_by_key(|arrival| arrival.at));
    assert!(
        whole.iter().enumerate().all(|(number, arrival)| arrival.number == number as u64),
        "none is missing"
    );
    for parts in [2, 3, 7] {
        assert_eq!(scaled(ArrivalKind::Uniform, parts, &changes), whole, "{parts} parts");
        let poisson = scaled(ArrivalKind::Poisson, parts, &changes);
        assert_eq!(poisson, scaled(ArrivalKind::Poisson, 1, &changes), "{parts} parts");
        assert!(poisson.len().abs_diff(950) < 100, "{}", poisson.len());
    }
}

#[test]
fn a_change_that_is_taken_back_leaves_the_rest_of_the_schedule_at_its_rate() {
    let planned: Vec<Arrival> = schedule(100.0, ArrivalKind::Uniform, 5).arrivals(0, 1).collect();
    let same = scaled(ArrivalKind::Uniform, 1, &[(3 * SECOND, 1.0)]);
    assert_eq!(planned.len(), same.len());
    assert!(planned.iter().zip(&same).all(|(one, other)| one.at.abs_diff(other.at).as_nanos() < 10));
    let slow = scaled(ArrivalKind::Uniform, 1, &[(3 * SECOND, 0.01), (5 * SECOND, 1.0)]);
    assert!(slow.len().abs_diff(802) <= 1, "{}", slow.len());
    assert_eq!(scaled(ArrivalKind::Burst { count: 5, every: SECOND }, 1, &[(3 * SECOND, 9.0)]).len(), 50);
}

#[test]
fn a_slow_rate_that_is_raised_does_not_wait_for_the_operation_of_the_slow_one() {
    let schedule = schedule(0.2, ArrivalKind::Uniform, 1);
    let mut arrivals = schedule.arrivals(0, 1);
    assert_eq!(arrivals.next().map(|arrival| arrival.at), Some(Duration::ZERO));
    let waiting = arrivals.next();
    assert_eq!(waiting.map(|arrival| arrival.at), Some(5 * SECOND));
    // A second passes, a fifth of the operation; what is left of it takes four tenths of a second now.
    arrivals.scale(SECOND, 10.0, waiting);
    assert_eq!(arrivals.next().map(|arrival| arrival.at), Some(Duration::from_millis(1_400)));
}
