//! The wake protocol: no push is ever slept over, and no waker is called twice for one sleep.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Wake, Waker};
use std::thread;

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

struct Unpark(Unparker);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// A consumer that sleeps without a time limit hangs if one push is slept over.
#[test]
fn no_push_is_slept_over() {
    const PRODUCERS: u32 = 3;
    const EACH: u64 = 20_000;
    let parker = Parker::new();
    let lane = QueueLane::new(1, 1, 8, Waker::from(Arc::new(Unpark(parker.unparker().clone()))));
    thread::scope(|scope| {
        for _ in 0..PRODUCERS {
            scope.spawn(|| {
                for count in 1..=EACH {
                    let mut waiting = submission(count);
                    let connection = waiting.connection;
                    while let Err(refused) = lane.submit(waiting) {
                        waiting = Submission { connection, request: refused.request };
                        thread::yield_now();
                    }
                }
            });
        }
        let mut received = 0;
        while received < u64::from(PRODUCERS) * EACH {
            if lane.prepare_to_sleep() {
                parker.park();
            }
            lane.woken();
            while lane.pop_request().is_some() {
                received += 1;
            }
        }
    });
    assert!(lane.is_empty());
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
