//! The wake protocol: no push is ever slept over, and no waker is called twice for one sleep.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::task::{Wake, Waker};
use std::thread;
use std::time::Duration;

use crossbeam::sync::{Parker, Unparker};

use super::QueueLane;
use crate::error::{CallError, CommandError, SubmitReason};
use crate::ids::{ConnectionId, ReactorIndex, RequestId};
use crate::manager_queue::{Control, ManagerQueue, Placement, Submission};
use crate::pending::Pending;
use crate::request::{QueuedRequest, Request};
use crate::time::Monotonic;

#[derive(Default)]
struct Count(AtomicUsize);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

fn submission(count: u64) -> Submission {
    Submission {
        connection: ConnectionId::new(ReactorIndex(0), 1),
        request: QueuedRequest {
            id: RequestId::new(1, count),
            request: Request::new(&b"call"[..]),
            submitted_at: Monotonic(0),
            pending: None,
        },
    }
}

#[test]
fn only_the_first_push_of_a_sleep_wakes() {
    let wakes = Arc::new(Count::default());
    let lane = QueueLane::new(1, 4, 4, Waker::from(Arc::clone(&wakes)));
    let woken = || wakes.0.load(Ordering::SeqCst);
    lane.submit(submission(1)).unwrap();
    assert_eq!(woken(), 0, "a reactor that runs needs no waking");
    assert!(!lane.prepare_to_sleep(), "what was pushed while it ran keeps it awake");
    assert!(lane.pop_request().is_some());
    assert!(lane.prepare_to_sleep());
    lane.submit(submission(2)).unwrap();
    lane.submit(submission(3)).unwrap();
    lane.control(Control::Close(ConnectionId::new(ReactorIndex(0), 1))).unwrap();
    assert_eq!(woken(), 1);
    lane.woken();
    while lane.pop_request().is_some() {}
    while lane.pop_control().is_some() {}
    assert!(lane.prepare_to_sleep());
    lane.wake();
    lane.wake();
    assert_eq!(woken(), 2);
}

#[test]
fn a_full_queue_gives_the_request_back() {
    let lane = QueueLane::new(1, 1, 2, Waker::noop().clone());
    lane.submit(submission(1)).unwrap();
    lane.submit(submission(2)).unwrap();
    let refused = lane.submit(submission(3)).unwrap_err();
    assert_eq!((refused.reason, refused.request.id), (SubmitReason::QueueFull, RequestId::new(1, 3)));
    let connection = submission(3).connection;
    lane.control(Control::Pause(connection)).unwrap();
    assert_eq!(lane.control(Control::Resume(connection)), Err(CommandError::QueueFull));
}

/// Wakes a parked thread, and counts.
struct Unpark(Unparker, AtomicUsize);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.1.fetch_add(1, Ordering::SeqCst);
        self.0.unpark();
    }
}

/// Longer than a push takes to wake somebody. Reached only if one was slept over.
const FOREVER: Duration = Duration::from_secs(3);

/// Sleeps until somebody wakes. False if nobody did although something lies in the lane.
fn sleep(lane: &QueueLane, parker: &Parker, wakes: &Unpark, before: usize) -> bool {
    // Those that woke a consumer which then did not sleep may end the first sleeps, one for each producer.
    for _ in 0..=PRODUCERS_MAX {
        parker.park_timeout(FOREVER);
        if wakes.1.load(Ordering::SeqCst) != before || lane.is_empty() {
            return true;
        }
    }
    false
}

/// Pops `expected` requests and sleeps in between whenever it may, as a reactor does. False if it slept over a push.
fn consume(lane: &QueueLane, parker: &Parker, wakes: &Unpark, expected: u64, consumed: &AtomicU64) -> bool {
    let mut count = 0;
    while count < expected {
        // Moves the way to sleep over the moments of the push.
        (0..count % 61).for_each(|_| std::hint::spin_loop());
        let before = wakes.1.load(Ordering::SeqCst);
        if lane.prepare_to_sleep() && !sleep(lane, parker, wakes, before) {
            return false;
        }
        lane.woken();
        while lane.pop_request().is_some() {
            count += 1;
            consumed.store(count, Ordering::SeqCst);
        }
    }
    true
}

const PRODUCERS_MAX: u64 = 3;

/// Lets each of `producers` push `each` requests; with `in_step` it waits for each to be taken, so that every push meets a
/// consumer that is about to sleep.
fn race(producers: u64, each: u64, in_step: bool) {
    let parker = Parker::new();
    let wakes = Arc::new(Unpark(parker.unparker().clone(), AtomicUsize::new(0)));
    let lane = QueueLane::new(1, 1, 8, Waker::from(Arc::clone(&wakes)));
    let (consumed, is_lost) = (AtomicU64::new(0), AtomicBool::new(false));
    thread::scope(|scope| {
        for _ in 0..producers {
            scope.spawn(|| {
                for count in 1..=each {
                    let mut waiting = submission(count);
                    let connection = waiting.connection;
                    while let Err(refused) = lane.submit(waiting) {
                        waiting = Submission { connection, request: refused.request };
                        thread::yield_now();
                    }
                    let is_taken = || consumed.load(Ordering::SeqCst) >= count;
                    while in_step && !is_taken() && !is_lost.load(Ordering::SeqCst) {
                        std::hint::spin_loop();
                    }
                    // Moves the push over the moments of the way to sleep.
                    (0..count % 64).for_each(|_| std::hint::spin_loop());
                    if is_lost.load(Ordering::SeqCst) {
                        return;
                    }
                }
            });
        }
        is_lost.store(!consume(&lane, &parker, &wakes, producers * each, &consumed), Ordering::SeqCst);
    });
    assert!(!is_lost.load(Ordering::SeqCst), "a push was slept over");
    assert!(lane.is_empty());
}

/// The narrow place, where threads that race hardly ever meet: whoever pushes there either wakes or is seen.
#[test]
fn a_push_on_the_way_to_sleep_wakes_or_is_seen() {
    let wakes = Arc::new(Count::default());
    let lane = QueueLane::new(1, 4, 4, Waker::from(Arc::clone(&wakes)));
    let may_sleep = lane.clear_then_look(|| lane.submit(submission(1)).unwrap());
    assert!(!may_sleep || wakes.0.load(Ordering::SeqCst) > 0);
}

#[test]
fn no_push_is_slept_over() {
    race(1, 100_000, true);
    race(PRODUCERS_MAX, 20_000, false);
}

/// Calls race with the end of the reactor; each must learn of it.
#[test]
fn no_call_is_forgotten_at_the_end() {
    for round in 0..200 {
        let queue = Arc::new(ManagerQueue::new([Waker::noop().clone()], 64, Placement::Even));
        thread::scope(|scope| {
            let caller = scope.spawn(|| {
                let mut calls = Vec::new();
                for count in 1..=64 {
                    let mut submission = submission(count);
                    let (pending, cell) =
                        Pending::new(submission.connection, submission.request.id, Arc::clone(&queue));
                    submission.request.pending = Some(cell);
                    if queue.submit(submission).is_ok() {
                        calls.push(pending);
                    }
                }
                calls
            });
            for _ in 0..round {
                std::hint::spin_loop();
            }
            queue.lane(ReactorIndex(0)).unwrap().close();
            for call in caller.join().unwrap() {
                assert_eq!(call.wait(), Err(CallError::EngineStopped));
            }
        });
        assert_eq!(queue.submit(submission(1)).unwrap_err().reason, SubmitReason::ConnectionGone);
    }
}
