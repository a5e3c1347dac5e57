//! What does a request cost on its way from a caller's thread to a reactor?
//!
//! `alone` passes it through the queue on one thread: the price of the queue itself. `producers` has that many threads push as fast
//! as they can while the reactor's side pops: the price under contention. Peers: a mutex around a deque, and channels.

use std::collections::VecDeque;
use std::sync::Barrier;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::task::Waker;
use std::thread;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use crossbeam::channel::{Receiver, Sender, bounded};
use mtproto_engine::limits::LANE_REQUESTS_MAX;
use mtproto_engine::manager_queue::{QueueLane, Submission};
use mtproto_engine::request::QueuedRequest;
use mtproto_engine::{ConnectionId, Monotonic, ReactorIndex, Request, RequestId};
use parking_lot::Mutex;

/// A queue under test.
trait Queue: Send + Sync + 'static {
    fn new() -> Self;
    /// False if it is full.
    fn push(&self, submission: Submission) -> bool;
    fn pop(&self) -> Option<Submission>;
}

impl Queue for QueueLane {
    fn new() -> Self {
        Self::new(1, 1, LANE_REQUESTS_MAX, Waker::noop().clone())
    }

    fn push(&self, submission: Submission) -> bool {
        self.submit(submission).is_ok()
    }

    fn pop(&self) -> Option<Submission> {
        self.pop_request()
    }
}

struct Locked(Mutex<VecDeque<Submission>>);

impl Queue for Locked {
    fn new() -> Self {
        Self(Mutex::new(VecDeque::with_capacity(LANE_REQUESTS_MAX)))
    }

    fn push(&self, submission: Submission) -> bool {
        let mut queue = self.0.lock();
        let has_room = queue.len() < LANE_REQUESTS_MAX;
        if has_room {
            queue.push_back(submission);
        }
        has_room
    }

    fn pop(&self) -> Option<Submission> {
        self.0.lock().pop_front()
    }
}

struct Crossbeam(Sender<Submission>, Receiver<Submission>);

impl Queue for Crossbeam {
    fn new() -> Self {
        let (sender, receiver) = bounded(LANE_REQUESTS_MAX);
        Self(sender, receiver)
    }

    fn push(&self, submission: Submission) -> bool {
        self.0.try_send(submission).is_ok()
    }

    fn pop(&self) -> Option<Submission> {
        self.1.try_recv().ok()
    }
}

struct Standard(SyncSender<Submission>, Mutex<std::sync::mpsc::Receiver<Submission>>);

impl Queue for Standard {
    fn new() -> Self {
        let (sender, receiver) = sync_channel(LANE_REQUESTS_MAX);
        Self(sender, Mutex::new(receiver))
    }

    fn push(&self, submission: Submission) -> bool {
        self.0.try_send(submission).is_ok()
    }

    fn pop(&self) -> Option<Submission> {
        self.1.lock().try_recv().ok()
    }
}

fn submission(count: u64) -> Submission {
    Submission {
        connection: ConnectionId::new(ReactorIndex(0), 1),
        request: QueuedRequest {
            id: RequestId::new(1, count),
            request: Request::new(&b"ping"[..]),
            submitted_at: Monotonic(0),
            pending: None,
        },
    }
}

fn alone<Q: Queue>(criterion: &mut Criterion, name: &str) {
    let mut group = criterion.benchmark_group("manager_queue_alone");
    group.throughput(Throughput::Elements(1));
    let queue = Q::new();
    let mut count = 0;
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            count += 1;
            queue.push(submission(count));
            queue.pop()
        });
    });
    group.finish();
}

/// Time from the first push to the last pop of `count` requests that `producers` threads push between them.
fn contended<Q: Queue>(producers: u64, count: u64) -> Duration {
    let queue = Q::new();
    let start_line = Barrier::new(usize::try_from(producers).unwrap_or(1) + 1);
    thread::scope(|scope| {
        for producer in 0..producers {
            let (queue, start_line) = (&queue, &start_line);
            // What does not divide evenly is pushed by the first.
            let share = count / producers + if producer == 0 { count % producers } else { 0 };
            scope.spawn(move || {
                start_line.wait();
                for number in 1..=share {
                    while !queue.push(submission(number)) {
                        thread::yield_now();
                    }
                }
            });
        }
        start_line.wait();
        #[expect(clippy::disallowed_methods, reason = "a bench measures time")]
        let start = Instant::now();
        let mut popped = 0;
        while popped < count {
            match queue.pop() {
                Some(_) => popped += 1,
                None => thread::yield_now(),
            }
        }
        start.elapsed()
    })
}

fn producers<Q: Queue>(criterion: &mut Criterion, name: &str) {
    let mut group = criterion.benchmark_group("manager_queue_producers");
    group.throughput(Throughput::Elements(1));
    for producers in [1, 2, 4] {
        group.bench_function(BenchmarkId::new(name, producers), |bencher| {
            bencher.iter_custom(|count| contended::<Q>(producers, count));
        });
    }
    group.finish();
}

fn every(criterion: &mut Criterion) {
    alone::<QueueLane>(criterion, "ours");
    alone::<Locked>(criterion, "mutex");
    alone::<Crossbeam>(criterion, "crossbeam_channel");
    alone::<Standard>(criterion, "std_channel");
    producers::<QueueLane>(criterion, "ours");
    producers::<Locked>(criterion, "mutex");
    producers::<Crossbeam>(criterion, "crossbeam_channel");
    producers::<Standard>(criterion, "std_channel");
}

criterion_group! { name = benches; config = mtproto_benches::short_run(); targets = every }
criterion_main!(benches);
