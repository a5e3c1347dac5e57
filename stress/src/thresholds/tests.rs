//! Thresholds: what is read, what holds, and what ends a run.

use super::{Clock, Comparison, Gauges, Observed, Quantity, Statistic, Threshold, Watch};
use crate::measure::errors::ErrorSource;
use crate::measure::{Measurement, Shape};
use mtproto_engine::{Fault, Monotonic};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

fn threshold(text: &str) -> Threshold {
    text.parse().unwrap()
}

/// A second in which pings took so many milliseconds.
fn second(milliseconds: u64, failed: u64) -> Measurement {
    let mut measurement = Measurement::new(Shape { operations: 2, segments: 1 });
    let ping = measurement.call(0, 0).unwrap();
    ping.completed = 100;
    ping.failed = failed;
    (0..100).for_each(|_| ping.service.record(Duration::from_millis(milliseconds)));
    measurement
}

fn check(watch: &mut Watch, measurement: &Measurement) -> (Option<String>, Vec<(bool, Option<f64>)>) {
    let names = ["rpc:ping".to_owned(), "rpc:echo".to_owned()];
    let calls = measurement.operations(|_| true);
    let gauges = Gauges { seconds: 1.0, open: 7, busy: 0.5 };
    let observed = Observed { names: &names, calls: &calls, measurement, gauges };
    let aborted = watch.interval_ended(&observed).map(str::to_owned);
    (aborted, watch.finish(&observed).into_iter().map(|section| (section.ok, section.value)).collect())
}

fn once(text: &str, measurement: &Measurement) -> (bool, Option<f64>) {
    check(&mut Watch::new(&[threshold(text)], SECOND), measurement).1[0]
}

#[test]
fn thresholds_are_read_as_they_are_documented() {
    let parsed = threshold("p99(rpc:ping, window=10s) < 80ms for 30s abort");
    assert_eq!(parsed.quantity, Quantity::Time(Clock::Latency, Statistic::Quantile(0.99)));
    assert_eq!((parsed.window, parsed.patience, parsed.abort), (Some(10 * SECOND), 30 * SECOND, true));
    assert_eq!(
        threshold("send_lag.p99 < 1ms").quantity,
        Quantity::Time(Clock::SendLag, Statistic::Quantile(0.99))
    );
    assert_eq!(threshold("rate(rpc:*) >= 19k/s").limit.total_cmp(&19_000.0), std::cmp::Ordering::Equal);
    assert_eq!(threshold("count(transport:-404) == 0").comparison, Comparison::Equal);
    assert_eq!(threshold("open_connections >= 200k").limit.total_cmp(&200_000.0), std::cmp::Ordering::Equal);
    assert!((threshold("err_rate(auth_key) < 0.1%").limit - 0.001).abs() < 1e-12);
    assert!((threshold("p99.9 <= 800us").limit - 0.8).abs() < 1e-12);
    for wrong in [
        "",
        "p99",
        "p99 < 5",
        "p101(x) < 5ms",
        "speed > 3",
        "p99(rpc:ping < 5ms",
        "rate > fast",
        "p99 < 5ms soon",
    ] {
        let error = wrong.parse::<Threshold>().unwrap_err();
        assert!(error.contains("write for example"), "{wrong}: {error}");
    }
}

#[test]
fn every_quantity_is_computed_and_compared() {
    let mut measured = second(40, 1);
    measured.errors.record(ErrorSource::Call(0), "timeout", Fault::Peer, Monotonic(1), String::new);
    let (ok, value) = once("p99(rpc:ping) < 50ms", &measured);
    assert!(ok && (value.unwrap() - 40.0).abs() < 0.1, "{value:?}");
    assert!(!once("max < 30ms", &measured).0);
    assert!(!once("err_rate(*) < 0.1%", &measured).0 && once("err_rate(*) < 1%", &measured).0);
    assert_eq!(once("rate(rpc:*) >= 100", &measured), (true, Some(100.0)));
    assert_eq!(once("count(timeout) == 0", &measured), (false, Some(1.0)));
    assert_eq!(once("count(transport:-404) == 0", &measured), (true, Some(0.0)));
    assert_eq!(once("open_connections >= 8", &measured), (false, Some(7.0)));
    assert_eq!(once("busy < 85%", &measured), (true, Some(50.0)));
    assert_eq!(once("p99(rpc:echo) < 1s", &measured), (false, None), "nothing measured holds nothing");
}

#[test]
fn a_window_sees_what_the_whole_run_hides_and_ends_it_after_its_patience() {
    let text = "p99(rpc:ping, window=2s) < 80ms for 2s abort";
    let mut watch = Watch::new(&[threshold(text)], SECOND);
    for _ in 0..5 {
        assert_eq!(check(&mut watch, &second(10, 0)).0, None);
    }
    assert_eq!(check(&mut watch, &second(200, 0)).0, None, "violated for one second");
    let (aborted, ended) = check(&mut watch, &second(200, 0));
    assert_eq!(aborted.as_deref(), Some(text));
    assert!(!ended[0].0 && ended[0].1.unwrap() > 190.0);
}

#[test]
fn a_violation_shorter_than_its_patience_is_forgiven() {
    let mut watch = Watch::new(&[threshold("p99(rpc:ping, window=1s) < 80ms for 3s")], SECOND);
    for milliseconds in [10, 200, 200, 10, 10] {
        check(&mut watch, &second(milliseconds, 0));
    }
    assert!(check(&mut watch, &second(10, 0)).1[0].0);
}

#[test]
fn an_abort_without_a_window_looks_at_everything_so_far() {
    let mut watch = Watch::new(&[threshold("err_rate(*) < 10% abort")], SECOND);
    assert_eq!(check(&mut watch, &second(1, 5)).0, None);
    assert!(check(&mut watch, &second(1, 90)).0.is_some());
}

#[test]
fn misspelt_names_are_found_before_the_run() {
    let names = ["rpc:ping".to_owned()];
    let error = threshold("p99(rpc:pong) < 5ms").check(&names, &["auth_key"]).unwrap_err();
    assert!(error.contains("did you mean rpc:ping"), "{error}");
    for fine in [
        "p99(rpc:*) < 5ms",
        "p99(auth_key) < 1s",
        "open_connections > 1",
        "count(mt:bad_salt) == 0",
        "p99 < 1s",
    ] {
        threshold(fine).check(&names, &["auth_key"]).unwrap();
    }
}
