//! Sending metrics: a bounded queue and a thread for each receiver.
//!
//! The main thread leaves a batch and goes on. The thread sends the oldest one, and after a failure tries again after a pause
//! that grows. If the receiver is away for long, the oldest batches are lost and counted: all counters are totals since the start of
//! the run, so that a later batch says what an earlier one would have said.

mod http;
#[cfg(feature = "otlp")]
mod otlp;
#[cfg(feature = "remote_write")]
mod remote_write;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::families::Batch;
use crate::arrival::PlanRandom;
use crate::cli::options::MetricsOptions;
use crate::clock::Stopwatch;
use crate::failure::Failure;
use crate::result::ExportSection;
use http::Endpoint;

/// Batches that wait at most.
const QUEUE_MAX: usize = 120;
/// The pause after the first failure; it doubles with each further one.
const PAUSE_FIRST: Duration = Duration::from_millis(200);
const PAUSE_MAX: Duration = Duration::from_secs(10);
/// How long the end of a run waits for what is still to be sent.
const FLUSH_TIME: Duration = Duration::from_secs(5);

/// Why a batch was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Refusal {
    /// It may be taken later, perhaps not before this time.
    Later(String, Option<Duration>),
    /// It will never be taken.
    Never(String),
}

/// Somebody who takes batches.
trait Receiver: Send + fmt::Debug {
    /// Gives it one.
    fn send(&mut self, batch: &Batch) -> Result<(), Refusal>;
}

/// A receiver with its queue and thread.
#[derive(Debug)]
pub(super) struct Pusher {
    kind: &'static str,
    /// Without what is secret in it.
    url: String,
    shared: Arc<Shared>,
    thread: Option<thread::JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    queue: VecDeque<Arc<Batch>>,
    /// Set when the run ends.
    closing: Option<Stopwatch>,
    sent: u64,
    retries: u64,
    lost: u64,
    /// What went wrong first.
    error: Option<String>,
    /// Whether that was said.
    is_said: bool,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Starts a thread for each receiver that the options name.
///
/// # Errors
/// If a URL or a header is wrong, or a thread cannot be started.
pub(super) fn start(options: &MetricsOptions, seed: u64) -> Result<Vec<Pusher>, Failure> {
    let mut pushers = Vec::new();
    let endpoint = |option: &str, url: &str| {
        Endpoint::new(url, &options.export_header)
            .map_err(|error| Failure::Usage(format!("{option}: {error}")))
    };
    #[cfg(feature = "remote_write")]
    if let Some(url) = &options.remote_write {
        let endpoint = endpoint("--remote-write", url)?;
        let url = endpoint.shown();
        pushers.push(Pusher::start("remote_write", url, remote_write::RemoteWrite::new(endpoint), seed)?);
    }
    #[cfg(feature = "otlp")]
    if let Some(url) = &options.otlp {
        let endpoint = endpoint("--otlp", &otlp::with_path(url))?;
        let url = endpoint.shown();
        pushers.push(Pusher::start("otlp", url, otlp::Otlp::new(endpoint), seed)?);
    }
    Ok(pushers)
}

/// Ends all of them at the same time.
pub(super) fn finish(pushers: Vec<Pusher>, mut say: impl FnMut(&str)) -> Vec<ExportSection> {
    for pusher in &pushers {
        pusher.shared.lock().closing = Some(Stopwatch::start());
        pusher.shared.changed.notify_all();
    }
    let ended = pushers.into_iter().map(|mut pusher| {
        // A thread that died has left its counts.
        let _ = pusher.thread.take().map(thread::JoinHandle::join);
        pusher.complaint().iter().for_each(|complaint| say(complaint));
        pusher.finish()
    });
    ended.collect()
}

impl Pusher {
    fn start(
        kind: &'static str,
        url: String,
        receiver: impl Receiver + 'static,
        seed: u64,
    ) -> Result<Self, Failure> {
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        let failed = |source| Failure::Io {
            what: "a thread that sends metrics could not be started".to_owned(),
            source,
        };
        let thread = thread::Builder::new()
            .name(format!("mtstress-{kind}"))
            .spawn(move || serve(&theirs, receiver, PlanRandom::new(seed, PAUSE_STREAM)))
            .map_err(failed)?;
        Ok(Self { kind, url, shared, thread: Some(thread) })
    }

    /// Where it sends, in words.
    pub(super) fn in_words(&self) -> String {
        format!("{} ({})", self.url, self.kind.replace('_', " "))
    }

    /// Takes a batch in.
    pub(super) fn take(&self, batch: Arc<Batch>) {
        let mut state = self.shared.lock();
        state.queue.push_back(batch);
        if state.queue.len() > QUEUE_MAX {
            state.queue.pop_front();
            state.lost += 1;
        }
        drop(state);
        self.shared.changed.notify_all();
    }

    /// What went wrong, if that was not said yet.
    pub(super) fn complaint(&self) -> Option<String> {
        let mut state = self.shared.lock();
        let error = state.error.clone().filter(|_| !state.is_said)?;
        state.is_said = true;
        Some(format!(
            "warning: metrics do not arrive at {}: {error}; the run goes on, and the report counts them",
            self.url
        ))
    }

    fn finish(self) -> ExportSection {
        let state = self.shared.lock();
        ExportSection {
            kind: self.kind.to_owned(),
            url: self.url,
            sent: state.sent,
            retries: state.retries,
            lost: state.lost + state.queue.len() as u64,
            error: state.error.clone().unwrap_or_default(),
        }
    }
}

/// Nobody else's stream of random numbers.
const PAUSE_STREAM: u64 = u64::MAX - 1;

/// Sends until the run has ended and nothing is left, or the time for that is over.
fn serve(shared: &Shared, mut receiver: impl Receiver, mut random: PlanRandom) {
    let mut failures = 0_u32;
    while let Some(batch) = oldest(shared) {
        let taken = receiver.send(&batch);
        let mut state = shared.lock();
        let pause = match taken {
            Ok(()) => {
                state.sent += 1;
                None
            }
            Err(Refusal::Never(error)) => {
                state.lost += 1;
                state.error.get_or_insert(error);
                None
            }
            Err(Refusal::Later(error, at_least)) => {
                state.retries += 1;
                state.error.get_or_insert(error);
                Some(at_least.unwrap_or_default().max(pause(failures, &mut random)))
            }
        };
        match pause {
            None => {
                failures = 0;
                // The queue may have lost it meanwhile.
                if state.queue.front().is_some_and(|front| Arc::ptr_eq(front, &batch)) {
                    state.queue.pop_front();
                }
            }
            Some(pause) => {
                failures += 1;
                wait(shared, state, pause);
            }
        }
    }
}

/// Twice as long after each failure, and by chance up to a half shorter, so that many generators do not come back at once.
fn pause(failures: u32, random: &mut PlanRandom) -> Duration {
    let longest = PAUSE_FIRST.saturating_mul(1 << failures.min(16)).min(PAUSE_MAX);
    longest - longest.mul_f64(crate::report::units::precise(random.below(1_000).into()) / 2_000.0)
}

/// The batch to send next, once there is one; none when the thread shall end.
fn oldest(shared: &Shared) -> Option<Arc<Batch>> {
    let mut state = shared.lock();
    loop {
        match (state.queue.front(), state.closing) {
            (_, Some(closing)) if closing.elapsed() >= FLUSH_TIME => return None,
            (Some(batch), _) => return Some(Arc::clone(batch)),
            (None, Some(_)) => return None,
            (None, None) => state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
        }
    }
}

/// Waits this long, or until the time to flush is over.
fn wait(shared: &Shared, mut state: MutexGuard<'_, State>, pause: Duration) {
    let watch = Stopwatch::start();
    loop {
        let left = pause.saturating_sub(watch.elapsed());
        let left =
            state.closing.map_or(left, |closing| left.min(FLUSH_TIME.saturating_sub(closing.elapsed())));
        if left.is_zero() {
            return;
        }
        state = shared.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
    }
}

#[cfg(test)]
mod tests {
    use super::{Batch, Pusher, QUEUE_MAX, Receiver, Refusal, pause};
    use crate::arrival::PlanRandom;
    use crate::metrics::families::tests::published;
    use std::sync::Arc;
    use std::sync::mpsc::{Receiver as End, Sender, channel};
    use std::time::Duration;

    /// Does as it is told, and says what it was given.
    #[derive(Debug)]
    struct Puppet {
        orders: End<Result<(), Refusal>>,
        given: Sender<Duration>,
    }

    impl Receiver for Puppet {
        fn send(&mut self, batch: &Batch) -> Result<(), Refusal> {
            let order = self.orders.recv().unwrap_or(Ok(()));
            let _ = self.given.send(batch.at.duration_since(batch.started_at).unwrap());
            order
        }
    }

    fn batch(second: u64) -> Arc<Batch> {
        let mut published = published();
        published.at = published.started_at + Duration::from_secs(second);
        Arc::new(Batch::new(published))
    }

    fn puppet() -> (Pusher, Sender<Result<(), Refusal>>, End<Duration>) {
        let ((order, orders), (given, gave)) = (channel(), channel());
        let pusher = Pusher::start("puppet", "http://x".to_owned(), Puppet { orders, given }, 7).unwrap();
        (pusher, order, gave)
    }

    #[test]
    fn a_batch_is_sent_again_after_a_failure_and_the_failure_is_said_once() {
        let (pusher, order, gave) = puppet();
        (1..=2).for_each(|second| pusher.take(batch(second)));
        order.send(Err(Refusal::Later("503".to_owned(), None))).unwrap();
        order.send(Err(Refusal::Later("502".to_owned(), None))).unwrap();
        drop(order);
        let given: Vec<u64> = gave.iter().take(4).map(|given| given.as_secs()).collect();
        assert_eq!(given, [1, 1, 1, 2]);
        assert!(pusher.complaint().unwrap().contains("503"));
        assert_eq!(pusher.complaint(), None);
        let report = super::finish(vec![pusher], |_| {}).remove(0);
        assert_eq!((report.sent, report.retries, report.lost, report.error.as_str()), (2, 2, 0, "503"));
    }

    #[test]
    fn what_is_refused_for_good_is_counted_and_not_sent_again() {
        let (pusher, order, gave) = puppet();
        pusher.take(batch(1));
        order.send(Err(Refusal::Never("400".to_owned()))).unwrap();
        drop(order);
        assert_eq!(gave.recv().unwrap().as_secs(), 1);
        pusher.take(batch(2));
        let report = super::finish(vec![pusher], |_| {}).remove(0);
        assert_eq!((report.sent, report.retries, report.lost), (1, 0, 1));
        assert_eq!(gave.iter().map(|given| given.as_secs()).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn a_receiver_that_hangs_costs_old_batches_and_no_time() {
        let (pusher, order, _gave) = puppet();
        let many = QUEUE_MAX as u64 + 30;
        (0..many).for_each(|second| pusher.take(batch(second)));
        assert_eq!(pusher.shared.lock().queue.len(), QUEUE_MAX);
        drop(order);
        let report = super::finish(vec![pusher], |_| {}).remove(0);
        // The first one may have been on its way when it was lost.
        assert!(report.lost == 30 && report.sent >= QUEUE_MAX as u64, "{report:?}");
    }

    #[test]
    fn pauses_grow_to_a_limit() {
        let mut random = PlanRandom::new(1, 2);
        let pauses: Vec<u128> = (0..40).map(|failures| pause(failures, &mut random).as_millis()).collect();
        assert!((100..=200).contains(&pauses[0]) && (5_000..=10_000).contains(&pauses[39]), "{pauses:?}");
    }
}
