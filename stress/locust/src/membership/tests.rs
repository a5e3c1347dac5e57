//! A worker and a master that follows a script.

use std::time::Duration;

use rmpv::Value;

use super::{Membership, MembershipError, Order, Vitals};
use crate::report::Report;
use crate::zmtp::{self, Decoder, Event};

/// The master's end of one connection.
#[derive(Default)]
struct Master {
    heard: Decoder,
}

const VITALS: Vitals = Vitals { cpu: 5.0, memory: 1_000 };

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

impl Master {
    /// Takes a connection.
    fn accept(worker: &mut Membership, now: Duration) -> Self {
        worker.connected();
        let mut opening = zmtp::greeting().to_vec();
        opening.extend_from_slice(b"\x04\x1c\x05READY\x0bSocket-Type\x00\x00\x00\x06ROUTER");
        worker.received(&opening, now).unwrap();
        // The decoder is a worker's; a master's differs only in the type of socket it wants.
        let mut master = Self::default();
        let sent = worker.outgoing().to_vec();
        worker.written(sent.len());
        assert_eq!(sent.get(..64), Some(zmtp::greeting().as_slice()));
        master.heard.push(&opening);
        assert_eq!(master.heard.next_event(), Ok(Some(Event::Greeted)));
        assert_eq!(master.heard.next_event(), Ok(Some(Event::Ready)));
        master
    }

    /// What the worker has said since the last call.
    fn heard(&mut self, worker: &mut Membership) -> Vec<String> {
        let sent = worker.outgoing().to_vec();
        worker.written(sent.len());
        self.heard.push(&sent);
        let mut kinds = Vec::new();
        while let Some(Event::Message(body)) = self.heard.next_event().unwrap() {
            let value = rmpv::decode::read_value(&mut body.as_slice()).unwrap();
            let parts = value.as_array().unwrap();
            assert_eq!(
                parts[2].as_str(),
                Some("host_1"),
                "the identity of the message is that of the socket"
            );
            let state =
                parts[1].as_map().and_then(|map| map.iter().find(|(key, _)| key.as_str() == Some("state")));
            let kind = parts[0].as_str().unwrap();
            kinds.push(
                state.map_or_else(
                    || kind.to_owned(),
                    |(_, state)| format!("{kind} {}", state.as_str().unwrap()),
                ),
            );
        }
        kinds
    }
}

fn say(worker: &mut Membership, kind: &str, data: Value, now: Duration) {
    let (mut body, mut frame) = (Vec::new(), Vec::new());
    rmpv::encode::write_value(&mut body, &Value::Array(vec![kind.into(), data, "host_1".into()])).unwrap();
    zmtp::message(&body, &mut frame);
    worker.received(&frame, now).unwrap();
}

fn ack(index: u64) -> Value {
    Value::Map(vec![("index".into(), index.into())])
}

fn spawn(timestamp: f64, users: u64) -> Value {
    Value::Map(vec![
        ("timestamp".into(), timestamp.into()),
        ("user_classes_count".into(), Value::Map(vec![("ping".into(), users.into())])),
        ("parsed_options".into(), Value::Map(vec![])),
    ])
}

fn orders(worker: &mut Membership) -> Vec<Order> {
    std::iter::from_fn(|| worker.next_order()).collect()
}

/// A worker that has joined at second zero.
fn joined() -> (Membership, Master) {
    let mut worker = Membership::new("host_1");
    let mut master = Master::accept(&mut worker, seconds(0.0));
    worker.tick(seconds(0.0), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["client_ready"]);
    say(&mut worker, "ack", ack(0), seconds(0.1));
    assert_eq!(orders(&mut worker), [Order::Joined { index: 0 }]);
    worker.tick(seconds(0.2), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["heartbeat ready"]);
    say(&mut worker, "heartbeat", Value::Nil, seconds(0.2));
    (worker, master)
}

/// The same with a test that runs.
fn running() -> (Membership, Master) {
    let (mut worker, mut master) = joined();
    say(&mut worker, "spawn", spawn(100.0, 4), seconds(1.0));
    assert!(matches!(orders(&mut worker).as_slice(), [Order::Spawn(spawn)] if spawn.user_count() == 4));
    worker.spawning_complete(&[("ping".to_owned(), 4)]);
    worker.tick(seconds(1.3), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["spawning", "spawning_complete", "heartbeat running"]);
    say(&mut worker, "heartbeat", Value::Nil, seconds(1.3));
    (worker, master)
}

#[test]
fn a_worker_says_that_it_is_ready_until_it_is_heard_and_nothing_else_before() {
    let mut worker = Membership::new("host_1");
    let mut master = Master::accept(&mut worker, seconds(0.0));
    for (time, wanted) in [(0.0, 1), (0.5, 0), (4.9, 0), (5.0, 1), (9.0, 0), (10.1, 1)] {
        worker.tick(seconds(time), VITALS).unwrap();
        assert!(!worker.is_report_due(seconds(time)), "no report before the master knows the worker");
        assert_eq!(master.heard(&mut worker), vec!["client_ready"; wanted], "at {time} s");
    }
}

#[test]
fn heartbeats_come_every_second_and_reports_every_three() {
    let (mut worker, mut master) = joined();
    let mut reports = 0;
    let mut beats = 0;
    for step in 1..=120_u32 {
        let now = seconds(0.2 + f64::from(step) / 10.0);
        worker.tick(now, VITALS).unwrap();
        if worker.is_report_due(now) {
            worker.report(&Report::new(0.0), now);
        }
        for kind in master.heard(&mut worker) {
            match kind.as_str() {
                "heartbeat ready" => beats += 1,
                "stats" => reports += 1,
                other => panic!("{other}"),
            }
            say(&mut worker, "heartbeat", Value::Nil, now);
        }
    }
    assert!((11..=12).contains(&beats) && (4..=5).contains(&reports), "{beats} beats, {reports} reports");
}

#[test]
fn orders_to_spawn_count_once_and_only_newer_ones() {
    let (mut worker, _) = running();
    say(&mut worker, "spawn", spawn(99.0, 9), seconds(2.0));
    say(&mut worker, "spawn", spawn(100.0, 9), seconds(2.0));
    assert_eq!(orders(&mut worker), []);
    say(&mut worker, "spawn", spawn(101.0, 8), seconds(2.0));
    say(&mut worker, "spawn", spawn(102.0, 2), seconds(2.0));
    assert!(matches!(orders(&mut worker).as_slice(), [Order::Spawn(spawn)] if spawn.user_count() == 2));
}

#[test]
fn a_test_that_is_stopped_reports_stops_and_makes_the_worker_ready_again() {
    let (mut worker, mut master) = running();
    say(&mut worker, "stop", Value::Nil, seconds(3.0));
    say(&mut worker, "stop", Value::Nil, seconds(3.1));
    assert_eq!(orders(&mut worker), [Order::Stop]);
    worker.tick(seconds(3.2), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["heartbeat running"], "until it has ended");
    worker.stopped(&Report::new(0.0), seconds(3.3));
    worker.tick(seconds(3.3), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["stats", "client_stopped", "client_ready"]);
    say(&mut worker, "ack", ack(0), seconds(3.4));
    worker.tick(seconds(4.4), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["heartbeat ready"]);
    say(&mut worker, "spawn", spawn(50.0, 1), seconds(5.0));
    assert_eq!(orders(&mut worker).len(), 2, "the clock of another master may be behind");
}

#[test]
fn a_worker_that_leaves_says_so_last() {
    let (mut worker, mut master) = running();
    say(&mut worker, "quit", Value::Nil, seconds(3.0));
    assert_eq!(orders(&mut worker), [Order::Quit]);
    worker.leave(&Report::new(0.0));
    assert_eq!(master.heard(&mut worker), ["stats", "quit"]);
    worker.tick(seconds(60.0), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), Vec::<String>::new());
}

#[test]
fn an_idle_worker_joins_a_master_that_was_restarted() {
    let (mut worker, _) = joined();
    worker.disconnected();
    worker.tick(seconds(5.0), VITALS).unwrap();
    let mut master = Master::accept(&mut worker, seconds(6.0));
    worker.tick(seconds(6.0), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["client_ready"]);
    say(&mut worker, "ack", ack(1), seconds(6.1));
    assert_eq!(orders(&mut worker), [Order::Joined { index: 1 }]);
    // The connection stays and nobody answers: something in between has taken another master's place.
    worker.tick(seconds(17.0), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["client_ready"]);
}

#[test]
fn a_load_goes_on_if_only_the_connection_was_lost() {
    let (mut worker, _) = running();
    worker.disconnected();
    assert!(!worker.is_report_due(seconds(20.0)));
    let mut master = Master::accept(&mut worker, seconds(30.0));
    worker.tick(seconds(30.0), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["heartbeat running"]);
    assert!(!worker.is_report_due(seconds(30.1)), "not before it is known to be the same master");
    say(&mut worker, "heartbeat", Value::Nil, seconds(30.1));
    assert!(worker.is_report_due(seconds(30.1)));
    worker.tick(seconds(36.0), VITALS).unwrap();
    assert_eq!(orders(&mut worker), []);
}

#[test]
fn a_load_ends_if_the_master_was_restarted() {
    let (mut worker, _) = running();
    worker.disconnected();
    let mut master = Master::accept(&mut worker, seconds(10.0));
    for time in [10.0, 11.0, 12.0, 13.0, 14.1, 15.0] {
        worker.tick(seconds(time), VITALS).unwrap();
    }
    assert!(matches!(orders(&mut worker).as_slice(), [Order::Abandoned(why)] if why.contains("restarted")));
    master.heard(&mut worker);
    worker.rejoin(seconds(16.0));
    worker.tick(seconds(16.0), VITALS).unwrap();
    assert_eq!(master.heard(&mut worker), ["client_ready"], "and no report of a test it knows nothing of");
}

#[test]
fn a_load_ends_a_minute_after_its_master() {
    let (mut worker, _) = running();
    worker.disconnected();
    worker.tick(seconds(61.0), VITALS).unwrap();
    assert_eq!(orders(&mut worker), []);
    worker.tick(seconds(61.4), VITALS).unwrap();
    assert!(matches!(orders(&mut worker).as_slice(), [Order::Abandoned(why)] if why.contains("minute")));
    worker.tick(seconds(62.0), VITALS).unwrap();
    assert_eq!(orders(&mut worker), [], "once");
}

#[test]
fn a_master_that_never_answers_heartbeats_is_not_taken_for_dead() {
    let mut worker = Membership::new("host_1");
    let _ = Master::accept(&mut worker, seconds(0.0));
    say(&mut worker, "ack", ack(0), seconds(0.1));
    say(&mut worker, "spawn", spawn(1.0, 4), seconds(1.0));
    orders(&mut worker);
    worker.tick(seconds(500.0), VITALS).unwrap();
    assert_eq!(orders(&mut worker), []);
}

#[test]
fn a_master_that_does_not_read_is_given_up() {
    let (mut worker, _) = joined();
    worker.exception(&"x".repeat(9 << 20), "");
    assert!(matches!(worker.tick(seconds(1.0), VITALS), Err(MembershipError::Backlog(_))));
}

#[test]
fn an_identity_is_made_of_plain_characters() {
    assert_eq!(Membership::new("gen\u{e9} 01_ab\n").identity(), "gen01_ab");
}
