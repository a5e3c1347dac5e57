//! What the main thread notes while a load runs: phases with their processor time, memory, the end.

use std::time::{Duration, SystemTime};

use mtproto_engine::{Monotonic, ReactorStats};

use crate::clock::utc;
use crate::measure::process;
use crate::run_control::Phase;

/// What the main thread noted while the load ran.
#[derive(Clone, Debug)]
pub(crate) struct Finished {
    /// When it began.
    pub(super) started_at: SystemTime,
    /// The phases that are over.
    pub(super) phases: Vec<PassedPhase>,
    /// How it ended.
    pub(crate) end: &'static str,
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

    /// How long a phase took.
    pub(super) fn seconds(&self, phase: Phase) -> f64 {
        self.phase(phase).map_or(0.0, |passed| (passed.to - passed.from).as_secs_f64())
    }

    /// A time of the engine on the calendar.
    pub(super) fn utc(&self, time: Monotonic) -> String {
        utc(self.started_at + Duration::from_nanos(time.0))
    }
}
