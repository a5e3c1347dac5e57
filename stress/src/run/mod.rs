//! The main thread of a load: starts the engine, moves the run from phase to phase, adds up, reports.

mod director;
mod partial;
mod show;
mod steer;
mod stock;

use std::sync::Arc;
use std::time::Duration;

use mtproto_engine::{Engine, Fault, Monotonic};

use crate::campaign;
use crate::cli::options::Format;
use crate::cli::planning::PlanOptions;
use crate::cli::setup::Destination;
use crate::clock::{self, Stopwatch};
use crate::diagnosis::{Symptom, explain};
use crate::embedded::EmbeddedServer;
use crate::failure::{ABORTED, Failure, SATURATED, SUCCESS, THRESHOLDS_FAILED, UNREACHABLE};
use crate::measure::collector::Collector;
use crate::measure::errors::ErrorSource;
use crate::measure::health::Verdict;
use crate::measure::{Measurement, Shape, Stage, process};
use crate::metrics::{Outlets, Published};
use crate::plan::{LoadPlan, Work};
use crate::plan_hash::plan_hash;
use crate::population::Population;
use crate::preflight::{self, Demand};
use crate::progress::Progress;
use crate::report::finished::{Cpu, Finished};
use crate::report::units::{count, span};
use crate::report::{build, output};
use crate::result::{RunResult, ThresholdSection};
use crate::run_control::{Phase, RunControl};
use crate::server_watch::ServerSample;
use crate::signals::Signals;
use crate::thresholds::{Gauges, Observed};
use crate::work::deliver::DELIVERED;
pub(crate) use director::Director;
use partial::Partial;
use steer::Factors;
use stock::{State, Stock};

/// A load with everything around it.
#[derive(Debug)]
pub(crate) struct RunRequest<'a> {
    /// The command.
    pub(crate) command: &'static str,
    /// The load in words.
    pub(crate) load: String,
    /// The names of the operations.
    pub(crate) operation_names: Vec<String>,
    /// What is loaded.
    pub(crate) destination: Destination,
    /// The load.
    pub(crate) plan: LoadPlan,
    /// What else the user has said.
    pub(crate) options: PlanOptions<'a>,
}

impl RunRequest<'_> {
    /// How long the load is measured; none if only the number of operations ends it.
    pub(crate) fn duration(&self) -> Option<Duration> {
        self.plan.schedule.measured()
    }

    /// How long the load runs before it is measured.
    pub(crate) fn warmup(&self) -> Duration {
        self.options.model.warmup
    }
}

/// Ends of a run that are failures.
const NONE_MADE: &str = "no session could be made";
const ALL_LOST: &str = "all sessions were lost";
const ABORTED_BY_THRESHOLD: &str = "ended by a threshold";

/// Sessions that a load has at least, however it is steered.
const MIN_SESSIONS: u64 = 1;

/// How long closing may take.
const CLOSE_TIME: Duration = Duration::from_secs(2);
/// How long the main thread waits for a report before it looks at the clock and the signals.
const PATIENCE: Duration = Duration::from_millis(20);

/// Runs a load and reports it; gives the exit code.
///
/// # Errors
/// If the load does not fit this machine, the engine does not start, no session could be made, or the result cannot be
/// written.
pub(crate) fn run(request: &RunRequest<'_>) -> Result<u8, Failure> {
    if request.options.model.print_plan_hash {
        return print_plan_hash(request);
    }
    if let Some(folder) = &request.options.run.campaign {
        return campaign::run(request, folder);
    }
    let measured = measure(request)?;
    output::write(request.options.output, &measured.result)?;
    match measured.unreachable {
        Some(cause) if measured.result.exit_code == UNREACHABLE => Err(Failure::Unreachable(cause)),
        _ => Ok(measured.result.exit_code),
    }
}

/// What came of a load.
#[derive(Debug)]
pub(crate) struct Measured {
    /// The result.
    pub(crate) result: RunResult,
    /// Why no session could be made, if that is so.
    pub(crate) unreachable: Option<String>,
}

/// Runs a load and writes nothing but what grows with it.
///
/// # Errors
/// If the load does not fit this machine, or the engine does not start.
pub(crate) fn measure(request: &RunRequest<'_>) -> Result<Measured, Failure> {
    let signals = Signals::install()
        .map_err(|source| Failure::Io { what: "signals could not be taken over".to_owned(), source })?;
    measure_directed(request, signals, None)
}

/// The same, if there is one under the direction of somebody else.
///
/// # Errors
/// If the load does not fit this machine, or the engine does not start.
pub(crate) fn measure_directed<'a>(
    request: &'a RunRequest<'a>,
    signals: Signals,
    director: Option<&'a mut (dyn Director + 'a)>,
) -> Result<Measured, Failure> {
    for threshold in &request.options.run.threshold {
        threshold.check(&request.operation_names, &Stage::ALL.map(Stage::name)).map_err(Failure::Usage)?;
    }
    let chosen = request.options.output;
    output::check(chosen)?;
    let mut progress = Progress::new(chosen.format == Format::Quiet);
    progress.say(&request.destination.in_words());
    let demand = Demand {
        connections: request.plan.sessions,
        reactors: request.plan.reactors as u64,
        sources: preflight::distinct(&request.plan.sources),
        targets: request.plan.targets.len() as u64,
    };
    if cfg!(debug_assertions) {
        progress.say("warning: this is a debug build: its numbers say little; build with --release");
    }
    preflight::check(demand)?.iter().for_each(|line| progress.say(line));

    let plan = Arc::new(request.plan.clone());
    let first = match (plan.renews_sessions(), request.warmup().is_zero()) {
        (false, _) => Phase::Ramp,
        (true, false) => Phase::Warmup,
        (true, true) => Phase::Measure,
    };
    let kinds = if plan.directed { plan.work.groups() } else { 0 };
    let control = Arc::new(RunControl::new(first, plan.reactors).with_users(kinds));
    let mut collector = Collector::new(
        plan.reactors,
        Shape { operations: plan.work.operations(), segments: plan.schedule.segments().len() },
        plan.interval,
    );
    let stock = Stock::new(request)?;
    let outlets = Outlets::open(&chosen.metrics, request.plan.seed)?;
    outlets.in_words().iter().for_each(|line| progress.say(line));
    wait_for_start(request, &mut collector, &signals, &mut progress);
    let resident_at_start = process::resident_bytes();
    let started_at = clock::now();
    let engine = Engine::start(request.destination.engine_config(plan.reactors), |index| {
        Population::new(Arc::clone(&plan), Arc::clone(&control), index.0.into(), collector.recorder())
    })?;
    let server = request.destination.embedded.as_deref().map(EmbeddedServer::pid);
    progress.open_screen(|| show::view(request, started_at), chosen, &control, &signals);
    let mut conductor = Conductor {
        request,
        director,
        factors: Factors::default(),
        partial: Partial::default(),
        load_from: first.is_loaded().then_some(Duration::ZERO),
        interrupted: false,
        control,
        collector,
        engine,
        signals,
        progress,
        watch: Stopwatch::start(),
        phase: first,
        phase_from: Duration::ZERO,
        finished: Finished::new(started_at, resident_at_start),
        stock,
        outlets,
        cpu_from: Cpu::now(server),
    };
    conductor.conduct();
    conductor.finish()
}

/// What the main thread knows while the load runs.
struct Conductor<'a> {
    request: &'a RunRequest<'a>,
    /// Who says how long the load lasts, if it is not the plan.
    director: Option<&'a mut (dyn Director + 'a)>,
    /// What was changed by hand.
    factors: Factors,
    partial: Partial,
    /// When the load began.
    load_from: Option<Duration>,
    /// Whether a signal has ended the run.
    interrupted: bool,
    control: Arc<RunControl>,
    collector: Collector,
    engine: Engine,
    signals: Signals,
    progress: Progress,
    watch: Stopwatch,
    phase: Phase,
    /// When the phase began.
    phase_from: Duration,
    finished: Finished,
    stock: Stock,
    outlets: Outlets,
    /// Processor time at the beginning of the phase.
    cpu_from: Cpu,
}

impl Conductor<'_> {
    /// Until everything is closed.
    fn conduct(&mut self) {
        loop {
            self.collector.wait(PATIENCE);
            self.close_interval();
            self.obey_commands();
            self.finished.open_max = self.finished.open_max.max(self.control.ready());
            self.follow_director();
            if self.signals.exit_code().is_some() && !self.interrupted {
                self.interrupted = true;
                self.interrupt();
            }
            match self.next_phase() {
                None => {}
                Some(Phase::Close) if self.phase == Phase::Close => return,
                Some(phase) => self.enter(phase),
            }
        }
    }

    /// Lets the one who directs the load do its part.
    fn follow_director(&mut self) {
        let Some(director) = &mut self.director else { return };
        let end = director.turn(&self.control);
        director.take_news().iter().for_each(|line| self.progress.say(line));
        if let Some(end) = end
            && self.phase < Phase::Drain
        {
            self.finished.end = end;
            self.enter(Phase::Drain);
        }
    }

    /// Ends the run early because of a signal: what is loaded is drained, and what is drained already is not waited for.
    fn interrupt(&mut self) {
        if self.phase < Phase::Close {
            self.finished.end = "interrupted";
            self.enter(if self.phase.is_loaded() { Phase::Drain } else { Phase::Close });
        }
    }

    /// The phase whose time has come; [`Phase::Close`] during that phase means the end.
    fn next_phase(&mut self) -> Option<Phase> {
        let now = self.watch.elapsed();
        let passed = now.saturating_sub(self.phase_from);
        let passed = passed.saturating_sub(self.finished.paused_in(self.phase_from, now));
        let request = self.request;
        match self.phase {
            Phase::Ramp => {
                let (settled, failed) = (self.control.settled(), self.control.failed());
                // Not one of twice as many as are tried at a time: the rest would fail too.
                let hopeless = request.plan.connect_inflight.saturating_mul(2 * request.plan.reactors as u64);
                let hopeless = failed == settled && failed >= hopeless.min(request.plan.sessions);
                if hopeless {
                    self.finished.end = NONE_MADE;
                    return Some(Phase::Close);
                }
                let loaded = if request.warmup().is_zero() { Phase::Measure } else { Phase::Warmup };
                (settled >= request.plan.sessions).then_some(loaded)
            }
            Phase::Warmup => (passed >= request.warmup()).then_some(Phase::Measure),
            Phase::Measure => {
                let renews = request.plan.renews_sessions();
                let (settled, failed) = (self.control.settled(), self.control.failed());
                if request.plan.directed {
                    return None;
                } else if renews && failed == settled && failed >= request.plan.sessions {
                    self.finished.end = NONE_MADE;
                } else if !renews && self.control.ready() == 0 && !self.reconnects() {
                    self.finished.end = ALL_LOST;
                } else if self.control.all_exhausted() {
                    if request.plan.count.is_some() {
                        self.finished.end = "count reached";
                    }
                } else if request.duration().is_none_or(|duration| passed < duration + head_start(request)) {
                    return None;
                }
                Some(Phase::Drain)
            }
            Phase::Drain => (passed >= request.options.run.drain || self.control.all_idle_in(Phase::Drain))
                .then_some(Phase::Close),
            Phase::Close => {
                (passed >= CLOSE_TIME || self.control.all_idle_in(Phase::Close)).then_some(Phase::Close)
            }
        }
    }

    fn cpu(&self) -> Cpu {
        Cpu::now(self.request.destination.embedded.as_deref().map(EmbeddedServer::pid))
    }

    /// Sessions there shall be at a time.
    fn wanted(&self) -> u64 {
        let users = self.control.users();
        if self.request.plan.directed {
            (0..users.kinds()).map(|kind| users.wanted(kind)).sum()
        } else {
            self.request.plan.sessions
        }
    }

    fn reconnects(&self) -> bool {
        self.request.plan.reconnect != mtproto_engine::ReconnectPolicy::Never
    }

    fn enter(&mut self, phase: Phase) {
        let now = self.watch.elapsed();
        let cpu = self.cpu();
        self.finished.phase_ended(self.phase, (self.phase_from, self.cpu_from), (now, cpu));
        if self.phase == Phase::Ramp {
            self.finished.resident_at_load = process::resident_bytes();
            self.finished.ready_at_load = self.control.ready();
            let (ready, failed) = (self.control.ready(), self.control.failed());
            self.progress.say(&format!(
                "ramp: {} sessions ready, {} failed, after {}",
                count(ready),
                count(failed),
                span(now)
            ));
        }
        match phase {
            Phase::Measure => self.finished.server.0 = server(self.request),
            Phase::Drain => self.finished.server.1 = server(self.request),
            _ => {}
        }
        if phase == Phase::Drain {
            self.finished.resident_at_end = process::resident_bytes();
            self.finished.resume(now);
        }
        if phase.is_loaded() {
            self.load_from.get_or_insert(now);
        }
        self.phase = phase;
        self.phase_from = now;
        self.cpu_from = cpu;
        self.control.enter(phase);
        self.show_phase();
    }

    /// Takes stock if all reactors have reported an interval.
    fn close_interval(&mut self) {
        let wanted = self.wanted();
        let Some((interval, passed)) = self.collector.next_interval() else { return };
        let state = State {
            elapsed: self.watch.elapsed(),
            phase: self.phase,
            ready: self.control.ready(),
            settled: self.control.settled(),
            wanted,
            stats: self.engine.reactor_stats(),
            server: server(self.request),
            passed,
        };
        let taken = self.stock.interval_ended(self.request, interval, state);
        if let Some(director) = &mut self.director {
            director.interval_ended(interval, &self.stock.health, taken.snapshot.busy);
        }
        if !self.outlets.is_empty() {
            let offered = taken.snapshot.offered;
            self.outlets.publish(self.published(offered));
            self.outlets.complaints().iter().for_each(|complaint| self.progress.say(complaint));
        }
        self.show_interval(&taken);
        self.collector.begin_interval();
        self.progress.show(&taken.snapshot);
        self.keep_partial_result();
        if let Some(threshold) = taken.abort.filter(|_| self.phase == Phase::Measure) {
            self.progress.say(&format!("ending the run: {threshold} does not hold"));
            self.finished.end = ABORTED_BY_THRESHOLD;
            self.enter(Phase::Drain);
        }
    }

    /// What others shall see.
    fn published(&self, offered: Option<f64>) -> Published {
        let request = self.request;
        let wire = self.engine.stats();
        let (shard, shards) = request.plan.shard;
        let published = Published {
            at: clock::now(),
            started_at: self.finished.started_at(),
            run: build::run_id(self.finished.started_at(), request.plan.seed),
            shard: (shards > 1).then(|| format!("{}/{shards}", shard + 1)),
            labels: self.labels(),
            names: request.operation_names.clone(),
            ready: self.control.ready(),
            making: request.plan.sessions.saturating_sub(self.control.settled()),
            rates: offered.map(|offered| {
                (request.plan.schedule.level_at(self.load_time()) * self.factors.rate, offered)
            }),
            bytes: (wire.bytes_read, wire.bytes_written),
            busy: self.stock.busy().to_vec(),
            ..Published::default()
        };
        measured(published, request, self.collector.total())
    }

    fn labels(&self) -> Vec<(String, String)> {
        let own =
            [("version", env!("CARGO_PKG_VERSION").to_owned()), ("command", self.request.command.to_owned())];
        let own = own.map(|(key, value)| (key.to_owned(), value));
        own.into_iter().chain(self.request.options.run.tag.iter().cloned()).collect()
    }

    /// Ends the engine, so that the last requests end too, and reports.
    fn finish(mut self) -> Result<Measured, Failure> {
        let now = self.watch.elapsed();
        let cpu = self.cpu();
        self.finished.phase_ended(self.phase, (self.phase_from, self.cpu_from), (now, cpu));
        self.finished.wire = self.engine.stats();
        let last = (!self.outlets.is_empty()).then(|| self.published(None));
        self.engine.shutdown()?;
        if let Some(director) = &mut self.director {
            director.load_ended(self.collector.rest());
        }
        let mut total = self.collector.finish();
        settle(self.request, &mut total, now);
        self.progress.end_line();
        if let Some(last) = last {
            // The last numbers, in which nothing is in flight any more.
            self.outlets.publish(measured(last, self.request, &total));
        }
        let exports = self.outlets.finish(|complaint| self.progress.say(complaint));

        let unreachable = unreachable(self.request, &total, self.finished.end);
        let thresholds = thresholds(self.request, &self.finished, &self.stock, &total);
        let saturated = self.stock.health.verdict() == Verdict::Saturated;
        let code = match (self.signals.exit_code(), &unreachable) {
            (Some(code), _) => code,
            (None, Some(_)) => UNREACHABLE,
            (None, None) if self.finished.end == ABORTED_BY_THRESHOLD => ABORTED,
            (None, None) if saturated && self.request.options.run.is_strict() => SATURATED,
            (None, None) if thresholds.iter().any(|threshold| !threshold.ok) => THRESHOLDS_FAILED,
            (None, None) => SUCCESS,
        };
        self.finished.resident_loaded = self.stock.resident_loaded;
        let taken =
            build::Taken { health: &self.stock.health, series: &self.stock.series, thresholds, exports };
        let result = build::report(self.request, &self.finished, &total, taken, code);
        if code == SATURATED {
            self.progress.say(
                "error: the generator was saturated and --strict forbids that: these numbers describe this machine, not the server; \
                 ask for less (-r, -c), give it more processors, or say --strict=false",
            );
        }
        Ok(Measured { result, unreachable })
    }
}

/// With everything that was measured up to now.
fn measured(mut published: Published, request: &RunRequest<'_>, total: &Measurement) -> Published {
    let errors = total.errors.iter();
    published.calls = total.operations(|_| true);
    published.errors = errors
        .map(|(source, class, entry)| (build::operation_of(request, source), class.to_owned(), entry.count))
        .collect();
    published.connections = total.connections;
    published.files = matches!(request.plan.work, Work::Files(_)).then_some(total.files);
    published.deliveries = matches!(request.plan.work, Work::Deliver(_)).then_some(total.deliveries);
    published.loop_lag = total.loop_lag.clone();
    published
}

/// Counts what is known only when everything has ended: messages that never came.
fn settle(request: &RunRequest<'_>, total: &mut Measurement, elapsed: Duration) {
    if !matches!(request.plan.work, Work::Deliver(_)) {
        return;
    }
    let now = Monotonic(u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX));
    let source = ErrorSource::Call(u8::try_from(DELIVERED).unwrap_or(0));
    for _ in 0..total.settle_deliveries(0, DELIVERED) {
        total.errors.record(source, "delivery:lost", Fault::Peer, now, || {
            "the server took the message, and no update brought it before the run ended".to_owned()
        });
    }
}

/// What the server says about itself, if it says something.
fn server(request: &RunRequest<'_>) -> Option<ServerSample> {
    request.destination.embedded.as_ref()?.watch.as_ref()?.sample()
}

/// Waits until the time that several generators have agreed on.
fn wait_for_start(
    request: &RunRequest<'_>,
    collector: &mut Collector,
    signals: &Signals,
    progress: &mut Progress,
) {
    let Some(start) = request.options.run.start_at else { return };
    if start < clock::now() {
        progress.say("warning: the time of --start-at is over: beginning now");
        return;
    }
    progress.say(&format!("beginning at {}", clock::utc(start)));
    while let Ok(left) = start.duration_since(clock::now())
        && !left.is_zero()
        && signals.exit_code().is_none()
    {
        // Nobody reports yet: this is a wait that a signal can end.
        collector.wait(left.min(PATIENCE));
    }
}

/// What became of the thresholds.
fn thresholds(
    request: &RunRequest<'_>,
    finished: &Finished,
    stock: &Stock,
    total: &Measurement,
) -> Vec<ThresholdSection> {
    let calls = total.operations(|segment| !request.plan.schedule.is_warmup(segment));
    let gauges = Gauges {
        seconds: build::measured_seconds(request, finished),
        open: finished.open_max,
        busy: stock.health.busy_max(),
    };
    let names = &request.operation_names;
    stock.thresholds.finish(&Observed { names, calls: &calls, measurement: total, gauges })
}

/// Why not one session could be made, or not one was left, if that is so.
fn unreachable(request: &RunRequest<'_>, total: &Measurement, end: &'static str) -> Option<String> {
    let made = total.connections.ready + total.connections.keys;
    if end != ALL_LOST && (made > 0 || total.connections.failed == 0) {
        return None;
    }
    let errors = total.errors.iter().filter(|(source, ..)| *source == ErrorSource::Session);
    let (_, class, entry) = errors.max_by_key(|(_, _, entry)| entry.count)?;
    let target = request.plan.targets.first()?;
    let cause = explain(Symptom {
        class,
        example: &entry.example,
        target: *target,
        transport: &request.destination.transport_name,
    });
    Some(format!("{}: {cause}", if made > 0 { ALL_LOST } else { NONE_MADE }))
}

/// The schedule of the open model begins a little after the phase, when every reactor has heard of it; each ends with its last
/// operation, and this is only for one that hangs.
fn head_start(request: &RunRequest<'_>) -> Duration {
    if request.plan.schedule.arrival().is_some() { HEAD_START } else { Duration::ZERO }
}

const HEAD_START: Duration = Duration::from_millis(250);

fn print_plan_hash(request: &RunRequest<'_>) -> Result<u8, Failure> {
    output::print(&format!("{}\n", plan_hash(&request.plan, &request.load)))?;
    Ok(SUCCESS)
}
