//! Files on one reactor: what each session does next with its file, and what came of it.

use std::sync::Arc;
use std::time::Duration;

use mtproto_engine::{Fault, Monotonic, Outcome, RequestBody, Response};

use super::Population;
use super::ended::Ended;
use super::file_job::{FileJob, Progress, Step};
use super::in_flight::Flight;
use super::part_pool::PartPool;
use crate::arrival::PlanRandom;
use crate::measure::Clocks;
use crate::measure::errors::ErrorSource;
use crate::plan::{LoadPlan, Work};
use crate::work::FileWork;
use crate::work::files::{Direction, FileOperation, fill_part};

/// The files of all sessions of this reactor.
#[derive(Debug)]
pub(super) struct Files {
    /// By place of the session; the first step makes the first file.
    jobs: Vec<Option<Box<FileJob>>>,
    pool: PartPool,
    random: PlanRandom,
    seed: u64,
}

/// A step that is about to begin.
#[derive(Debug)]
pub(super) struct NextStep {
    step: Step,
    /// The number of its operation.
    pub(super) number: u8,
    /// Which part it is about.
    pub(super) part: u16,
}

impl Files {
    /// Nothing was begun.
    pub(super) fn new(plan: &LoadPlan, index: usize, sessions: usize) -> Self {
        let sessions = if matches!(plan.work, Work::Files(_)) { sessions } else { 0 };
        Self {
            jobs: vec![None; sessions],
            pool: PartPool::default(),
            random: PlanRandom::new(plan.seed, STREAM | plan.shard.0 << 20 | index as u64),
            seed: plan.seed,
        }
    }

    fn job(&mut self, work: &FileWork, slot: usize, now: Monotonic) -> Option<&mut FileJob> {
        let place = self.jobs.get_mut(slot)?;
        Some(place.get_or_insert_with(|| Box::new(FileJob::new(work, &mut self.random, now))))
    }

    /// Whether a session has something to do, and if not, when the server lets it.
    pub(super) fn readiness(&mut self, work: &FileWork, slot: usize, now: Monotonic) -> Readiness {
        match self.job(work, slot, now) {
            Some(job) if job.paused_until > now => Readiness::At(job.paused_until),
            Some(job) if job.step().is_some() => Readiness::Now,
            _ => Readiness::Later,
        }
    }

    /// The next step of a session, with its call.
    pub(super) fn next(
        &mut self,
        work: &FileWork,
        slot: usize,
        now: Monotonic,
    ) -> Option<(NextStep, RequestBody)> {
        let step = self.job(work, slot, now)?.step()?;
        let job = self.jobs.get_mut(slot)?.as_deref_mut()?;
        let part = |number: u32| u16::try_from(number).unwrap_or(u16::MAX);
        let (operation, part, body) = match step {
            Step::Save(number) => {
                let body = save(work, job, number, &mut self.pool, self.seed);
                (FileOperation::UploadPart, part(number), body)
            }
            Step::Finish => {
                let (file_id, parts, is_big) = job.input();
                (FileOperation::Finish, 0, RequestBody::Owned(work.finish_body(file_id, parts, is_big)))
            }
            Step::Read(number) => {
                let body = RequestBody::copy_of(&work.read_body(job.document()?, number));
                (FileOperation::DownloadPart, part(number), body)
            }
        };
        Some((NextStep { step, number: work.number_of(operation), part }, body))
    }

    /// The engine has taken the call of the step.
    pub(super) fn begun(&mut self, slot: usize, next: &NextStep) {
        if let Some(job) = self.jobs.get_mut(slot).and_then(Option::as_deref_mut) {
            job.begun(next.step);
        }
    }

    /// A session is over: what it has uploaded belongs to its key, which the next one does not have.
    pub(super) fn forget(&mut self, slot: u32) {
        if let Some(job) = self.jobs.get_mut(slot as usize) {
            *job = None;
        }
    }

    /// The length of the part that a call was about.
    pub(super) fn length(&self, slot: usize, part: u16) -> u64 {
        let job = self.jobs.get(slot).and_then(Option::as_deref);
        job.map_or(0, |job| job.length(part.into()) as u64)
    }
}

/// Whether a session has something to do with its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readiness {
    /// It has.
    Now,
    /// Not before this time: the server has said so.
    At(Monotonic),
    /// When something in flight has ended.
    Later,
}

/// Files have a stream of their own, far from those of the reactors and of operations.
const STREAM: u64 = 1 << 44;

/// The call that uploads a part, written where it stays until it is encrypted.
fn save(work: &FileWork, job: &mut FileJob, number: u32, pool: &mut PartPool, seed: u64) -> RequestBody {
    let part = job.part(number);
    let mut buffer = pool.take(FileWork::saved_bytes(&part));
    if let Some(room) = Arc::get_mut(&mut buffer) {
        work.write_save(&part, room, |place| {
            fill_part(seed, part.file_id, number, place);
            job.hash_sent(number, place);
        });
    }
    let lent = Arc::clone(&buffer);
    pool.keep(buffer);
    RequestBody::Shared(lent)
}

/// The operation that a flight is one of.
fn operation_of(work: &FileWork, flight: &Flight) -> Option<FileOperation> {
    work.operations().get(usize::from(flight.call)).copied()
}

/// For how long a server wants to be left alone.
fn wait_of(outcome: &Outcome<'_>) -> Option<Duration> {
    let Outcome::RpcError { code: 420, message } = outcome else { return None };
    let seconds = message.rsplit_once("WAIT_")?.1.parse().ok()?;
    Some(Duration::from_secs(seconds))
}

/// The part that a server misses.
fn missing_of(outcome: &Outcome<'_>) -> Option<u32> {
    let Outcome::RpcError { message, .. } = outcome else { return None };
    message.strip_prefix("FILE_PART_")?.strip_suffix("_MISSING")?.parse().ok()
}

impl Population {
    /// A call about a file has ended: the file goes on.
    pub(super) fn file_call_ended(&mut self, flight: &Flight, ended: &Ended, response: &Response<'_>) {
        let plan = Arc::clone(&self.plan);
        let Work::Files(work) = &plan.work else { return };
        let Some(operation) = operation_of(work, flight) else { return };
        let now = response.received_at;
        let is_current =
            self.session(flight.slot).is_some_and(|session| session.connection == Some(flight.connection));
        if !is_current {
            return;
        }
        let Some(job) = self.files.jobs.get_mut(flight.slot as usize).and_then(Option::as_deref_mut) else {
            return;
        };
        let part = u32::from(flight.lane);
        let step = match operation {
            FileOperation::UploadPart => Step::Save(part),
            FileOperation::DownloadPart => Step::Read(part),
            _ => Step::Finish,
        };
        let counts = &mut self.recorder.measurement().files;
        let progress = match (ended, &response.outcome) {
            (Ended::Answered { .. }, Outcome::Response(answer)) => answered(work, job, step, answer),
            (Ended::Unfinished, _) => {
                job.unfinished();
                return;
            }
            (_, outcome) => {
                counts.repeated += 1;
                match (wait_of(outcome), missing_of(outcome)) {
                    (Some(wait), _) => {
                        counts.waits += 1;
                        job.wait(step, now + wait)
                    }
                    (None, Some(number)) if step == Step::Finish => job.missing(number),
                    _ => job.failed(step),
                }
            }
        };
        self.file_went_on(work, flight, progress, now);
    }

    fn file_went_on(&mut self, work: &FileWork, flight: &Flight, progress: Progress, now: Monotonic) {
        let slot = flight.slot as usize;
        let Some(job) = self.files.jobs.get_mut(slot).and_then(Option::as_mut) else { return };
        let began_at = job.began_at;
        let counts = &mut self.recorder.measurement().files;
        let (operation, is_good) = match progress {
            Progress::Going => return,
            Progress::Uploaded => {
                counts.uploaded += 1;
                (FileOperation::UploadFile, true)
            }
            Progress::Downloaded => {
                counts.downloaded += 1;
                (FileOperation::DownloadFile, true)
            }
            Progress::Damaged => {
                counts.damaged += 1;
                (FileOperation::DownloadFile, false)
            }
            Progress::Broken => {
                counts.broken += 1;
                let operation = match job.document() {
                    Some(_) => FileOperation::DownloadFile,
                    None => FileOperation::UploadFile,
                };
                (operation, false)
            }
        };
        match (progress, work.direction) {
            (Progress::Uploaded, Direction::Both | Direction::Download)
            | (Progress::Downloaded, Direction::Download) => job.download(now),
            _ => {
                let next = FileJob::new(work, &mut self.files.random, now);
                **job = next;
            }
        }
        self.count_file(work.number_of(operation), (is_good, progress), flight.segment, (began_at, now));
    }

    /// Counts a file that is up, or down, or was given up.
    fn count_file(
        &mut self,
        number: u8,
        (is_good, progress): (bool, Progress),
        segment: u8,
        (began_at, now): (Monotonic, Monotonic),
    ) {
        let measurement = self.recorder.measurement();
        if progress == Progress::Damaged {
            measurement.errors.record(ErrorSource::Call(number), "file:damaged", Fault::Peer, now, || {
                "the SHA-256 of what came down is not that of what went up".to_owned()
            });
        }
        if progress == Progress::Broken {
            measurement.errors.record(ErrorSource::Call(number), "file:given_up", Fault::Peer, now, || {
                "too many of its calls failed in a row".to_owned()
            });
        }
        let Some(call) = measurement.call(segment.into(), number.into()) else { return };
        call.offered += 1;
        call.started += 1;
        if is_good {
            call.completed += 1;
            call.record(Clocks { scheduled: None, submitted: began_at, sent: Some(began_at), ended: now });
        } else {
            call.failed += 1;
        }
    }

    /// Whether a session has something to do with its file.
    pub(super) fn file_readiness(&mut self, slot: u32, now: Monotonic) -> Readiness {
        match &self.plan.work {
            Work::Files(work) => self.files.readiness(work, slot as usize, now),
            _ => Readiness::Now,
        }
    }
}

fn answered(work: &FileWork, job: &mut FileJob, step: Step, answer: &[u8]) -> Progress {
    match step {
        Step::Save(_) => job.saved(),
        Step::Finish => match work.document(answer) {
            Some(document) => job.finished(document),
            None => job.failed(step),
        },
        Step::Read(number) => match work.part_in(answer) {
            Some(bytes) => job.read(number, bytes),
            None => job.failed(step),
        },
    }
}
