//! What the live screen is told, and when.

use std::time::{Duration, SystemTime};

use super::stock::Taken;
use super::{Conductor, RunRequest};
use crate::measure::latency::LatencyHistogram;
use crate::measure::series::Percentiles;
use crate::measure::{CallMeasure, Measurement, Stage, sum};
use crate::plan::Work;
use crate::report::build;
use crate::report::units::{count, precise, rate, rounded};
use crate::run_control::Phase;
use crate::schedule::ArrivalKind;
use crate::screen::view::{ErrorView, Facts, OperationView, Progress, StepView, View};
use crate::thresholds::{Gauges, Observed};

/// Classes of errors that are shown.
const ERRORS_MAX: usize = 50;

/// The screen before anything has happened.
pub(super) fn view(request: &RunRequest<'_>, started_at: SystemTime) -> View {
    let plan = &request.plan;
    let stages = plan.schedule.segments().iter();
    let lasts = request.duration().map(|duration| duration + request.warmup());
    let targets: Vec<String> = plan.targets.iter().map(ToString::to_string).collect();
    let way = request.destination.way();
    let target = match &request.destination.embedded {
        Some(_) => "embedded datacenter".to_owned(),
        None => targets.join(" "),
    };
    let facts = Facts {
        command: request.command.to_owned(),
        load: request.load.clone(),
        target: if way.is_empty() || way == "direct" { target } else { format!("{target} through {way}") },
        model: model(request),
        has_calls: plan.work.has_requests(),
        is_open: plan.schedule.arrival().is_some(),
        step: plan.interval.as_secs_f64(),
        run: build::run_id(started_at, plan.seed),
        stages: stages.map(|stage| (stage.name.clone(), stage.from, stage.to)).collect(),
        lasts,
        count: plan.count,
    };
    let progress = Progress {
        phase: Phase::Ramp,
        load_time: Duration::ZERO,
        at: 0.0,
        paused: false,
        wanted: plan.sessions,
        rate: plan.schedule.arrival().map(|_| plan.schedule.level_at(Duration::ZERO)),
        factors: (1.0, 1.0),
        changes: 0,
    };
    View::new(facts, progress)
}

/// How operations are started, in a few words.
fn model(request: &RunRequest<'_>) -> String {
    let plan = &request.plan;
    let rate_text =
        || plan.schedule.mean_rate().map_or_else(String::new, |mean| format!(" {}/s", rate(mean)));
    let text = match plan.schedule.arrival() {
        Some(burst @ ArrivalKind::Burst { .. }) => format!("open, {burst}"),
        Some(_) if request.options.model.stages.is_some() => "open, stages".to_owned(),
        Some(kind) => format!("open, {kind}{}", rate_text()),
        None => match plan.work {
            Work::Calls(_) | Work::Deliver(_) | Work::Files(_) => {
                format!("closed, {} in flight per session", count(plan.work.pipeline().into()))
            }
            Work::Keys => "closed".to_owned(),
            Work::Hold => "hold".to_owned(),
        },
    };
    format!("{text}, seed {}", plan.seed)
}

impl Conductor<'_> {
    /// Tells the screen where the run is.
    pub(super) fn show_phase(&mut self) {
        let progress = self.where_it_is();
        let at = progress.at;
        self.progress.update_screen(|view| {
            if view.progress.phase != progress.phase {
                view.mark(at);
            }
            view.progress = progress;
        });
    }

    /// Tells the screen what an interval has brought.
    pub(super) fn show_interval(&mut self, taken: &Taken) {
        if !self.progress.has_screen() {
            return;
        }
        let request = self.request;
        let total = self.collector.total();
        let progress = self.where_it_is();
        let in_warmup = self.phase == Phase::Warmup;
        let calls = total.operations(|part| request.plan.schedule.is_warmup(part) == in_warmup);
        let gauges = Gauges {
            seconds: self.measured_so_far().as_secs_f64(),
            open: self.finished.open_max,
            busy: self.stock.health.busy_max(),
        };
        let observed =
            Observed { names: &request.operation_names, calls: &calls, measurement: total, gauges };
        let thresholds = self.stock.thresholds.finish(&observed);
        let operations = operations(&request.operation_names, &calls, taken, request);
        let errors = self.errors(total);
        let wire = self.engine.stats();
        let health = &self.stock.health;
        let step = request.plan.interval;
        let seconds = health.intervals().map(|intervals| precise(intervals) * step.as_secs_f64());
        let reasons = health.signs().into_iter().map(|(sign, _)| sign.words().to_owned()).collect();
        let (busy, loop_lag) = (self.stock.busy().to_vec(), total.loop_lag.quantile(0.99));
        let (connections, requests, steps) = (total.connections, total.requests, steps(total));
        self.progress.update_screen(|view| {
            view.push_row(&taken.row, progress.at, taken.passed);
            view.progress = progress;
            view.operations = operations;
            view.steps = steps;
            (view.connections, view.requests) = (connections, requests);
            view.errors = errors;
            view.thresholds = thresholds;
            let generator = &mut view.generator;
            (generator.busy, generator.loop_lag, generator.reasons) = (busy, loop_lag, reasons);
            generator.now = Some(taken.verdict);
            generator.seconds = seconds;
            generator.send_lag = taken.row.send_lag_p99;
            generator.resident = taken.row.resident;
            generator.bytes = (wire.bytes_read, wire.bytes_written);
        });
    }

    fn where_it_is(&self) -> Progress {
        let plan = &self.request.plan;
        let load_time = self.load_time();
        let level = plan.schedule.arrival().map(|_| plan.schedule.level_at(load_time) * self.factors.rate);
        Progress {
            phase: self.phase,
            load_time,
            at: self.watch.elapsed().as_secs_f64(),
            paused: self.finished.is_paused(),
            wanted: rounded(precise(self.planned_sessions()) * self.factors.sessions),
            rate: level,
            factors: (self.factors.rate, self.factors.sessions),
            changes: self.finished.steering.len(),
        }
    }

    /// How long it was measured until now.
    fn measured_so_far(&self) -> Duration {
        match self.phase {
            Phase::Ramp | Phase::Warmup => Duration::ZERO,
            _ => self.load_time().saturating_sub(self.request.warmup()),
        }
    }

    fn errors(&self, total: &Measurement) -> Vec<ErrorView> {
        let mut errors: Vec<ErrorView> = total
            .errors
            .iter()
            .map(|(source, class, entry)| ErrorView {
                class: class.to_owned(),
                operation: build::operation_of(self.request, source),
                count: entry.count,
                last: time_of_day(&self.finished.utc(entry.last)),
                example: entry.example.to_string(),
            })
            .collect();
        errors.sort_by_key(|error| std::cmp::Reverse(error.count));
        errors.truncate(ERRORS_MAX);
        errors
    }
}

/// The time of day in a time as results carry it.
pub(crate) fn time_of_day(utc: &str) -> String {
    utc.get(11..19).unwrap_or(utc).to_owned()
}

fn operations(
    names: &[String],
    calls: &[CallMeasure],
    taken: &Taken,
    request: &RunRequest<'_>,
) -> Vec<OperationView> {
    let seconds = request.plan.interval.as_secs_f64() * precise(taken.passed);
    let rates = taken.row.operations.iter().map(|row| precise(row.done) / seconds);
    let rates: Vec<f64> = rates.chain(std::iter::repeat(0.0)).take(names.len()).collect();
    let one = |name: &str, call: &CallMeasure, rate: f64| OperationView {
        name: name.to_owned(),
        rate,
        done: call.completed,
        failed: call.failed,
        latency: Percentiles::of(call.headline()),
        service: Percentiles::of(&call.service),
        send_lag: Percentiles::of(&call.send_lag),
    };
    let all = (calls.len() > 1).then(|| one("all", &sum(calls), rates.iter().sum()));
    let named = names.iter().zip(calls).zip(&rates);
    named.map(|((name, call), rate)| one(name, call, *rate)).chain(all).collect()
}

fn steps(total: &Measurement) -> Vec<StepView> {
    let step = |stage: Stage| {
        let histogram: &LatencyHistogram = total.stage(stage);
        StepView { name: stage.name(), count: histogram.count(), latency: Percentiles::of(histogram) }
    };
    Stage::ALL.into_iter().map(step).filter(|step| step.count > 0).collect()
}
