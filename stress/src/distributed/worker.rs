//! The life of a worker: waiting for a master, one test after the other, leaving.

use std::thread;
use std::time::Duration;

use mtproto_locust::{Order, Report, Spawn, Vitals};

use super::classes::{Classes, Kinds};
use super::direction::{Direction, Ending, Limits, unix_now};
use super::master::{Master, MasterPlace};
use super::outputs;
use crate::arrival::Distribution;
use crate::cli::model::ModelOptions;
use crate::cli::options::{ConnectionOptions, Format, OutputOptions, RunOptions, TargetOptions};
use crate::cli::rpc::{CallLoad, CallOptions, request};
use crate::cli::setup::Destination;
use crate::failure::{Failure, SATURATED, SUCCESS, THRESHOLDS_FAILED};
use crate::measure::{Shape, process};
use crate::plan::LoadPlan;
use crate::report::output;
use crate::report::units::span;
use crate::run::{Measured, RunRequest, measure_directed};
use crate::signals::Signals;
use crate::target::TargetText;
use crate::work::Accounts;

/// A worker as it was asked for.
#[derive(Debug)]
pub(crate) struct Worker<'a> {
    /// Where the master is.
    pub(crate) place: MasterPlace,
    /// The name under which the master shall know it.
    pub(crate) identity: String,
    /// How long to wait for a master.
    pub(crate) patience: Duration,
    /// What is loaded; without a target, but with the key of a server, what the master says.
    pub(crate) target: &'a TargetOptions,
    /// Whose sessions the users are, if anybody's.
    pub(crate) accounts: Option<Accounts>,
    /// The calls, and how users make them.
    pub(crate) calls: &'a CallOptions,
    /// The classes of users and the calls of each.
    pub(crate) kinds: Kinds,
    /// Users at most.
    pub(crate) users_max: u64,
    /// Threads that carry the load.
    pub(crate) threads: usize,
    /// When operations are made.
    pub(crate) model: &'a ModelOptions,
    /// How sessions come.
    pub(crate) connections: &'a ConnectionOptions,
    /// What else is asked of a test.
    pub(crate) run: &'a RunOptions,
    /// What is shown and written.
    pub(crate) output: &'a OutputOptions,
}

/// How often an idle worker looks at its connection.
const PATIENCE: Duration = Duration::from_millis(20);

/// Total operations per second, as an option of the master.
const OP_RATE: &str = "op_rate";
/// Operations per second of each user, as an option of the master.
const USER_RATE: &str = "user_rate";

/// Takes part in what a master does until the master ends, or a signal comes. Gives the exit code.
///
/// # Errors
/// If there is no master for too long, the target cannot be used, or a result cannot be written.
pub(crate) fn run(worker: &Worker<'_>) -> Result<u8, Failure> {
    let signals = Signals::install()
        .map_err(|source| Failure::Io { what: "signals could not be taken over".to_owned(), source })?;
    let mut life = Life::new(worker, signals)?;
    life.say(&[format!(
        "worker {}: classes {}, at most {} users, waiting for a master at {}:{}",
        worker.identity,
        life.classes.names().join(", "),
        worker.users_max,
        worker.place.host,
        worker.place.port
    )]);
    loop {
        if let Some(code) = life.turn()? {
            return Ok(code);
        }
        thread::park_timeout(PATIENCE);
    }
}

/// A worker while it lives.
struct Life<'a> {
    worker: &'a Worker<'a>,
    signals: Signals,
    master: Master,
    classes: Classes,
    names: Vec<String>,
    /// What is loaded, if that is known before a test.
    destination: Option<Destination>,
    /// Tests so far.
    tests: u64,
    /// The gravest exit code of all tests.
    exit_code: u8,
}

impl<'a> Life<'a> {
    fn new(worker: &'a Worker<'a>, signals: Signals) -> Result<Self, Failure> {
        let names: Vec<String> = worker.kinds.mix.0.iter().map(|(call, _)| format!("rpc:{call}")).collect();
        let mut life = Self {
            worker,
            signals,
            master: Master::new(worker.place.clone(), &worker.identity),
            classes: worker.kinds.classes.clone(),
            names,
            destination: None,
            tests: 0,
            exit_code: SUCCESS,
        };
        if !life.is_told_the_target() {
            life.destination = Some(life.destination(worker.target)?);
        }
        output::check(worker.output)?;
        Ok(life)
    }

    /// Whether the master says what is loaded.
    fn is_told_the_target(&self) -> bool {
        let target = self.worker.target;
        target.targets.is_empty() && target.transport.via.is_none() && !target.server_key.is_empty()
    }

    fn destination(&self, target: &TargetOptions) -> Result<Destination, Failure> {
        let destination = Destination::new(target, self.worker.users_max, self.worker.threads)?;
        Ok(destination.with_layer(self.worker.kinds.mix.layer()))
    }

    fn say(&self, lines: &[String]) {
        if self.worker.output.format != Format::Quiet {
            lines.iter().for_each(|line| eprintln!("{line}"));
        }
    }

    fn turn(&mut self) -> Result<Option<u8>, Failure> {
        let vitals = Vitals { cpu: 0.0, memory: process::resident_bytes().unwrap_or(0) };
        let order = self.master.turn(vitals);
        let news = self.master.take_news();
        self.say(&news);
        let nothing = Report { users: self.classes.count(|_| 0), ..Report::new(unix_now()) };
        match order {
            Some(Order::Spawn(spawn)) => return self.test(spawn),
            Some(Order::Stop) => self.master.stopped(&nothing),
            Some(Order::Abandoned(_)) => self.master.rejoin(),
            Some(Order::Quit) => {
                self.master.leave(&nothing);
                return Ok(Some(self.exit_code));
            }
            Some(Order::Joined { .. } | Order::Reconnect) | None => {}
        }
        if self.master.is_report_due() {
            self.master.report(&nothing);
        }
        if let Some(code) = self.signals.exit_code() {
            self.master.leave(&nothing);
            return Ok(Some(code));
        }
        match self.master.away_for().filter(|away| *away > self.worker.patience) {
            Some(away) => {
                let MasterPlace { host, port } = &self.worker.place;
                Err(Failure::Unreachable(format!(
                    "no master at {host}:{port} for {}: start one with `mtstress locustfile > locustfile.py; locust --master -f \
                     locustfile.py`, or name its host with --master-host (its port for workers is 5557, not that of the web page)",
                    span(away)
                )))
            }
            None => Ok(None),
        }
    }

    /// Carries out one test. Gives the exit code if it was the last.
    fn test(&mut self, spawn: Spawn) -> Result<Option<u8>, Failure> {
        let Some(users) = (!spawn.users.is_empty()).then(|| spawn.user_count()) else { return Ok(None) };
        self.tests += 1;
        self.say(&[format!("test {} begins with {users} users", self.tests)]);
        let told = match self.destination.take().map_or_else(|| self.told_destination(&spawn), Ok) {
            Ok(destination) => destination,
            Err(failure) => {
                // The test goes on without this worker, and people see why.
                self.master.exception(&failure.to_string(), &self.worker.identity);
                self.say(&[format!("error: {failure}")]);
                return Ok(None);
            }
        };
        let outputs = outputs::of_test(self.worker.output, self.tests);
        let rate = rate_of(&spawn);
        let model = ModelOptions { rate, ..self.worker.model.clone() };
        let mut run = self.worker.run.clone();
        run.tag.push(("worker".to_owned(), self.master.membership().index().to_string()));
        let calls = self.worker.calls.clone();
        let calls = if model.is_open() { calls.without_pause() } else { calls };
        let request = directed(self.worker, told, &calls, &model, (&run, &outputs))?;
        let segments = request.plan.schedule.segments().len();
        let shape = Shape { operations: self.names.len(), segments };
        let master = (&mut self.master, &self.classes);
        let limits = Limits { users_max: self.worker.users_max, rate };
        let mut direction = Direction::new(master, (&self.names, shape), limits, spawn);
        let measured = measure_directed(&request, self.signals.clone(), Some(&mut direction));
        let (ending, has_left, report) = (direction.ending(), direction.has_left(), direction.last_report());
        let last_rate = direction.rate();
        // The result first: who sees the test stopped at the master finds it here.
        let written = measured.and_then(|Measured { mut result, .. }| {
            self.exit_code = self.exit_code.max(code_of(result.exit_code));
            result.model.rate = last_rate;
            output::write(request.options.output, &result)
        });
        if !self.is_told_the_target() {
            self.destination = Some(request.destination);
        }
        match ending {
            Some(Ending::Stopped) => self.master.stopped(&report),
            Some(Ending::Abandoned) => self.master.rejoin(),
            Some(Ending::Quit) | None if !has_left => self.master.leave(&report),
            Some(Ending::Quit) | None => {}
        }
        written?;
        Ok(match ending {
            Some(Ending::Stopped | Ending::Abandoned) => None,
            Some(Ending::Quit) => Some(self.exit_code),
            None => Some(self.signals.exit_code().unwrap_or(self.exit_code)),
        })
    }

    fn told_destination(&self, spawn: &Spawn) -> Result<Destination, Failure> {
        let host = spawn.host.as_deref().ok_or_else(|| {
            Failure::Usage(
                "no target: give the worker one, or write host:port into the field Host of the master"
                    .to_owned(),
            )
        })?;
        let target: TargetText =
            host.parse().map_err(|wrong| Failure::Usage(format!("the master's host {host:?}: {wrong}")))?;
        self.destination(&TargetOptions { targets: vec![target], ..self.worker.target.clone() })
    }
}

/// The load of a test, whose users the master counts.
fn directed<'b>(
    worker: &Worker<'b>,
    destination: Destination,
    calls: &'b CallOptions,
    model: &'b ModelOptions,
    (run, output): (&'b RunOptions, &'b OutputOptions),
) -> Result<RunRequest<'b>, Failure> {
    let mut populations = worker.kinds.plans.clone();
    if model.is_open() {
        // Nothing waits for answers then.
        populations.iter_mut().for_each(|users| users.think = Distribution::ZERO);
    }
    let request = request(CallLoad {
        command: "worker",
        title: "",
        destination,
        mix: worker.kinds.mix.clone(),
        populations,
        accounts: worker.accounts.clone(),
        connections: worker.users_max,
        threads: worker.threads,
        duration: None,
        call_options: calls,
        model,
        pipeline: 1,
        connection_options: worker.connections,
        run_options: run,
        output,
    })?;
    Ok(RunRequest { plan: LoadPlan { directed: true, ..request.plan }, ..request })
}

/// Operations per second on this worker, if the master gives a rate: its part of one for all, or so many per user.
pub(super) fn rate_of(spawn: &Spawn) -> Option<f64> {
    let number = |name| spawn.number(name).filter(|rate| *rate > 0.0);
    #[expect(clippy::cast_precision_loss, reason = "users are far below 2^53")]
    let users = spawn.user_count() as f64;
    number(OP_RATE).map(|rate| rate * spawn.share()).or_else(|| number(USER_RATE).map(|rate| rate * users))
}

/// What counts for the exit code of a worker: what it was itself asked to hold. The rest is for the master to judge.
const fn code_of(test: u8) -> u8 {
    match test {
        SATURATED | THRESHOLDS_FAILED => test,
        _ => SUCCESS,
    }
}
