//! What the main thread notes while a load runs: phases with their processor time, memory, the end.

use std::time::{Duration, SystemTime};

use mtproto_engine::{Monotonic, ReactorStats};

use crate::clock::utc;
use crate::measure::process;
use crate::result::SteeringSection;
use crate::run_control::Phase;
use crate::server_watch::ServerSample;

/// What the main thread noted while the load ran.
#[derive(Clone, Debug)]
pub(crate) struct Finished {
    /// When it began.
    pub(super) started_at: SystemTime,
    /// The phases that are over.
    pub(super) phases: Vec<PassedPhase>,
    /// How it ended.
    pub(crate) end: &'static str,
    /// What the server said when the measured time began, and when it ended.
    pub(crate) server: (Option<ServerSample>, Option<ServerSample>),
    /// What was changed by hand.
    pub(crate) steering: Vec<SteeringSection>,
    /// When the load was paused; the last pause may have no end yet.
    pauses: Vec<(Duration, Option<Duration>)>,
    /// Most sessions ready at a time.
    pub(crate) open_max: u64,
    /// Sessions ready when the load began.
    pub(crate) ready_at_load: u64,
    /// Memory in use before there were sessions.
    pub(super) resident_at_start: Option<u64>,
    /// Memory in use when the load began.
    pub(crate) resident_at_load: Option<u64>,
    /// Memory in use when the load had run for an interval.
    pub(crate) resident_loaded: Option<u64>,
    /// Memory in use when the load ended.
    pub(crate) resident_at_end: Option<u64>,
    /// The last numbers of the reactors, all together.
    pub(crate) wire: ReactorStats,
}

/// One phase that is over.
#[derive(Clone, Copy, Debug)]
pub(super) struct PassedPhase {
    pub(super) phase: Phase,
    /// From the start of the run.
    pub(super) from: Duration,
    pub(super) to: Duration,
    pub(super) cpu: Cpu,
}

/// Processor time spent in a phase.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cpu {
    /// By this process.
    pub(crate) ours: Duration,
    /// By the embedded datacenter.
    pub(crate) server: Option<Duration>,
    /// What the threads of this process waited for a processor.
    pub(crate) waited: Option<Duration>,
}

impl Cpu {
    /// Up to now.
    pub(crate) fn now(server: Option<u32>) -> Self {
        Self {
            ours: process::cpu_time(),
            server: server.and_then(process::cpu_time_of),
            waited: process::run_queue_wait(),
        }
    }

    fn since(self, before: Self) -> Self {
        let passed =
            |now: Option<Duration>, before| now.zip(before).map(|(now, before)| now.saturating_sub(before));
        Self {
            ours: self.ours.saturating_sub(before.ours),
            server: passed(self.server, before.server),
            waited: passed(self.waited, before.waited),
        }
    }
}

impl Finished {
    /// A run that begins.
    pub(crate) fn new(started_at: SystemTime, resident_at_start: Option<u64>) -> Self {
        Self {
            started_at,
            phases: Vec::new(),
            end: "completed",
            server: (None, None),
            steering: Vec::new(),
            pauses: Vec::new(),
            open_max: 0,
            ready_at_load: 0,
            resident_at_start,
            resident_at_load: None,
            resident_loaded: None,
            resident_at_end: None,
            wire: ReactorStats::default(),
        }
    }

    /// When the run began.
    pub(crate) const fn started_at(&self) -> SystemTime {
        self.started_at
    }

    /// A phase is over.
    pub(crate) fn phase_ended(&mut self, phase: Phase, from: (Duration, Cpu), to: (Duration, Cpu)) {
        self.phases.push(PassedPhase { phase, from: from.0, to: to.0, cpu: to.1.since(from.1) });
    }

    /// A phase, if the run had it.
    pub(super) fn phase(&self, phase: Phase) -> Option<&PassedPhase> {
        self.phases.iter().find(|passed| passed.phase == phase)
    }

    /// How long a phase took, without pauses.
    pub(super) fn seconds(&self, phase: Phase) -> f64 {
        self.phase(phase).map_or(0.0, |passed| {
            (passed.to - passed.from).saturating_sub(self.paused_in(passed.from, passed.to)).as_secs_f64()
        })
    }

    /// The load is paused from `at` on.
    pub(crate) fn pause(&mut self, at: Duration) {
        self.pauses.push((at, None));
    }

    /// The load goes on; false if it was not paused.
    pub(crate) fn resume(&mut self, at: Duration) -> bool {
        let open = self.pauses.last_mut().filter(|(_, to)| to.is_none());
        open.map(|(_, to)| *to = Some(at)).is_some()
    }

    /// Whether the load is paused now.
    pub(crate) fn is_paused(&self) -> bool {
        self.pauses.last().is_some_and(|(_, to)| to.is_none())
    }

    /// How long the load was paused between two times of the run.
    pub(crate) fn paused_in(&self, from: Duration, to: Duration) -> Duration {
        let parts = self.pauses.iter().map(|(paused, resumed)| {
            resumed.unwrap_or(Duration::MAX).min(to).saturating_sub((*paused).max(from))
        });
        parts.sum()
    }

    /// The time of the run at which the clock of a load that began at `from` had come to `load`.
    pub(super) fn at_load_time(&self, from: Duration, load: Duration) -> Duration {
        self.pauses.iter().fold(from.saturating_add(load), |at, (paused, resumed)| {
            let pause = resumed.map_or(Duration::ZERO, |resumed| resumed.saturating_sub(*paused));
            if *paused < at { at + pause } else { at }
        })
    }

    /// A time of the engine on the calendar.
    pub(crate) fn utc(&self, time: Monotonic) -> String {
        utc(self.started_at + Duration::from_nanos(time.0))
    }
}

#[cfg(test)]
mod tests {
    use super::{Cpu, Finished};
    use crate::run_control::Phase;
    use std::time::{Duration, SystemTime};

    #[test]
    fn pauses_are_no_part_of_the_measured_time() {
        let second = Duration::from_secs;
        let mut finished = Finished::new(SystemTime::UNIX_EPOCH, None);
        assert!(!finished.resume(second(1)) && !finished.is_paused());
        finished.pause(second(12));
        assert!(finished.is_paused());
        assert_eq!(finished.paused_in(second(10), second(15)), second(3));
        assert!(finished.resume(second(16)));
        finished.phase_ended(Phase::Measure, (second(10), Cpu::default()), (second(34), Cpu::default()));
        assert_eq!(finished.seconds(Phase::Measure), 20.0);
        // A stage that began one second into the load began before the pause; one that began later, after it.
        assert_eq!(finished.at_load_time(second(10), second(1)), second(11));
        assert_eq!(finished.at_load_time(second(10), second(5)), second(19));
    }
}
