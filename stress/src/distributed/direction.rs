//! A load under the direction of a master.

use std::time::Duration;

use mtproto_locust::{Order, Report, Spawn, Vitals};

use super::classes::Classes;
use super::master::Master;
use super::payload::Pending;
use super::worker::rate_of;
use crate::clock::{self, Stopwatch};
use crate::measure::health::{Health, Verdict};
use crate::measure::{Measurement, Shape, process};
use crate::report::units::count;
use crate::run::Director;
use crate::run_control::RunControl;
use crate::steering::Change;

/// Why a master's test has ended here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// The master has stopped the test.
    Stopped,
    /// The master ends, and so do we.
    Quit,
    /// There is no master any more that knows of the test.
    Abandoned,
}

/// One test of a master.
#[derive(Debug)]
pub(super) struct Direction<'a> {
    master: &'a mut Master,
    classes: &'a Classes,
    limits: Limits,
    /// Operations per second as of the last order, in the open model.
    rate: Option<f64>,
    pending: Pending,
    /// The order that is to be carried out, if it is new.
    spawn: Option<Spawn>,
    /// Whether the users that were asked for are there.
    settled: bool,
    ending: Option<Ending>,
    /// Since when the master waits for our last words.
    quit: Option<Stopwatch>,
    has_left: bool,
    vitals: Vitals,
    /// Users that are there, as of the last turn.
    users: Vec<(String, u64)>,
    said_saturated: bool,
    news: Vec<String>,
}

/// What a worker can do, and what it was asked for first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Users at most.
    pub(super) users_max: u64,
    /// Operations per second, in the open model.
    pub(super) rate: Option<f64>,
}

/// How long the last answers are waited for before the last words are said: the master waits for half a second.
const LAST_ANSWERS: Duration = Duration::from_millis(300);

/// A rate of nothing at all would never be looked at again.
const RATE_FACTOR_MIN: f64 = 1e-6;

/// A clock time as the master counts it.
pub(super) fn unix_now() -> f64 {
    clock::now().duration_since(std::time::SystemTime::UNIX_EPOCH).map_or(0.0, |passed| passed.as_secs_f64())
}

impl<'a> Direction<'a> {
    /// A test that begins with this order.
    pub(super) fn new(
        (master, classes): (&'a mut Master, &'a Classes),
        (names, shape): (&[String], Shape),
        limits: Limits,
        spawn: Spawn,
    ) -> Self {
        Self {
            master,
            classes,
            limits,
            rate: limits.rate,
            pending: Pending::new(names, shape, unix_now()),
            spawn: Some(spawn),
            settled: false,
            ending: None,
            quit: None,
            has_left: false,
            vitals: Vitals { cpu: 0.0, memory: process::resident_bytes().unwrap_or(0) },
            users: classes.count(|_| 0),
            said_saturated: false,
            news: Vec::new(),
        }
    }

    /// Why the test has ended, if it was not our own doing.
    pub(super) const fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// Whether the last words were said.
    pub(super) const fn has_left(&self) -> bool {
        self.has_left
    }

    /// What the master has not been told yet. All users are gone.
    pub(super) fn last_report(&mut self) -> Report {
        self.pending.take(self.classes.count(|_| 0), unix_now())
    }

    /// Carries an order out.
    fn direct(&mut self, spawn: &Spawn, control: &RunControl) {
        let mut left = self.limits.users_max;
        let mut unknown = Vec::new();
        let mut wanted = vec![0; self.classes.names().len()];
        for (class, users) in &spawn.users {
            let place = self.classes.number(class).and_then(|number| wanted.get_mut(number));
            match place {
                Some(wanted) => *wanted = *users,
                None if *users > 0 => unknown.push(class.as_str()),
                None => {}
            }
        }
        if !unknown.is_empty() {
            self.complain(format!(
                "this worker knows no user class {}: it has {}; print the master's file with the same calls (mtstress locustfile)",
                unknown.join(", "),
                self.classes.names().join(", ")
            ));
        }
        let asked: u64 = wanted.iter().sum();
        if asked > self.limits.users_max {
            self.complain(format!(
                "{} users are asked for and this worker takes {}: start more workers, or give it more with -c",
                count(asked),
                count(self.limits.users_max)
            ));
        }
        for (kind, users) in wanted.into_iter().enumerate() {
            let users = users.min(left);
            left -= users;
            control.users().want(kind, users);
        }
        self.settled = false;
        self.direct_rate(spawn, control);
    }

    /// Changes the rate of an open load. What was closed at its beginning stays so.
    fn direct_rate(&mut self, spawn: &Spawn, control: &RunControl) {
        let Some((first, before)) = self.limits.rate.zip(self.rate) else { return };
        let rate = rate_of(spawn).unwrap_or(0.0);
        if rate.total_cmp(&before).is_ne() {
            self.rate = Some(rate);
            control.steering().make(Change::Rate((rate / first).max(RATE_FACTOR_MIN)));
        }
    }

    /// Operations per second as of the last order, in the open model.
    pub(super) const fn rate(&self) -> Option<f64> {
        self.rate
    }

    /// Says something here and to the people who look at the master.
    fn complain(&mut self, text: String) {
        self.master.exception(&text, self.master.membership().identity().to_owned().as_str());
        self.news.push(format!("warning: {text}"));
    }

    fn obey(&mut self, order: Order) -> Option<&'static str> {
        match order {
            Order::Spawn(spawn) => {
                self.spawn = Some(spawn);
                None
            }
            Order::Stop => {
                self.ending = Some(Ending::Stopped);
                Some("stopped by the master")
            }
            Order::Quit => {
                self.ending = Some(Ending::Quit);
                self.quit.get_or_insert_with(Stopwatch::start);
                Some("ended by the master")
            }
            Order::Abandoned(why) => {
                self.ending.get_or_insert(Ending::Abandoned);
                Some(why)
            }
            Order::Joined { .. } | Order::Reconnect => None,
        }
    }
}

impl Director for Direction<'_> {
    fn turn(&mut self, control: &RunControl) -> Option<&'static str> {
        let mut end = None;
        if !self.has_left
            && let Some(order) = self.master.turn(self.vitals)
        {
            end = self.obey(order);
        }
        if let Some(spawn) = self.spawn.take() {
            self.direct(&spawn, control);
        }
        self.users = self.classes.count(|kind| control.users().ready(kind));
        let are_there = |kind| control.users().ready(kind) == control.users().wanted(kind);
        if !self.settled && (0..control.users().kinds()).all(are_there) {
            self.settled = true;
            self.master.spawning_complete(&self.users);
        }
        if self.master.is_report_due() {
            let report = self.pending.take(self.users.clone(), unix_now());
            self.master.report(&report);
        }
        if self.quit.is_some_and(|since| since.elapsed() > LAST_ANSWERS) && !self.has_left {
            self.has_left = true;
            let report = self.last_report();
            self.master.leave(&report);
        }
        self.news.extend(self.master.take_news());
        end
    }

    fn take_news(&mut self) -> Vec<String> {
        std::mem::take(&mut self.news)
    }

    fn interval_ended(&mut self, interval: &Measurement, health: &Health, busy: f64) {
        self.pending.add(interval, unix_now());
        self.vitals = Vitals { cpu: busy * 100.0, memory: process::resident_bytes().unwrap_or(0) };
        if health.verdict() == Verdict::Saturated && !std::mem::replace(&mut self.said_saturated, true) {
            let signs: Vec<&str> = health.signs().into_iter().map(|(sign, _)| sign.words()).collect();
            self.complain(format!(
                "the generator is saturated ({}): what this worker measures describes its machine, not the server",
                signs.join(", ")
            ));
        }
    }

    fn load_ended(&mut self, rest: &Measurement) {
        self.pending.add(rest, unix_now());
        if self.ending == Some(Ending::Quit) && !std::mem::replace(&mut self.has_left, true) {
            let report = self.last_report();
            self.master.leave(&report);
        }
    }
}
