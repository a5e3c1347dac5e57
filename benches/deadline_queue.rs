//! What do the timers of a reactor cost, for each packet that moves one and for each that is due?
//!
//! `later` is the common case: every packet moves a silence deadline later. `fire` lets a due connection surface and enters it
//! again. The peer keeps an exact order in a tree.

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_engine::Monotonic;
use mtproto_engine::reactor::deadline_queue::DeadlineQueue;

/// Operations in one iteration.
const STEPS: u64 = 1_024;

const CONNECTIONS: [u32; 3] = [1_000, 10_000, 100_000];

/// Scatters slots, so that neighbours in time are not neighbours in memory.
const fn slot(step: u64, connections: u32) -> u32 {
    #[expect(clippy::cast_possible_truncation, reason = "a remainder of a u32 fits")]
    {
        (step.wrapping_mul(0x9e37_79b9_7f4a_7c15) % connections as u64) as u32
    }
}

/// The exact order, in a tree.
struct Tree {
    order: BTreeSet<(Monotonic, u32)>,
    due: Vec<Monotonic>,
}

impl Tree {
    fn set(&mut self, slot: u32, due: Monotonic) {
        let old = std::mem::replace(&mut self.due[slot as usize], due);
        self.order.remove(&(old, slot));
        self.order.insert((due, slot));
    }

    fn pop(&mut self) -> Option<u32> {
        self.order.pop_first().map(|(_due, slot)| slot)
    }
}

fn filled(connections: u32) -> (DeadlineQueue, Tree) {
    let mut queue = DeadlineQueue::default();
    let mut tree = Tree { order: BTreeSet::new(), due: vec![Monotonic::NEVER; connections as usize] };
    for slot in 0..connections {
        let due = Monotonic(1_000_000 + u64::from(slot) * 1_000);
        queue.set(slot, due);
        tree.set(slot, due);
    }
    (queue, tree)
}

fn later(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("deadline_queue_later");
    group.throughput(Throughput::Elements(STEPS));
    for connections in CONNECTIONS {
        let (mut queue, mut tree) = filled(connections);
        let mut step = 0;
        let mut time = 2_000_000_000;
        group.bench_function(BenchmarkId::new("ours", connections), |bencher| {
            bencher.iter(|| {
                for _ in 0..STEPS {
                    step += 1;
                    time += 1;
                    queue.set(slot(step, connections), black_box(Monotonic(time)));
                }
            });
        });
        group.bench_function(BenchmarkId::new("tree", connections), |bencher| {
            bencher.iter(|| {
                for _ in 0..STEPS {
                    step += 1;
                    time += 1;
                    tree.set(slot(step, connections), black_box(Monotonic(time)));
                }
            });
        });
    }
    group.finish();
}

fn fire(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("deadline_queue_fire");
    group.throughput(Throughput::Elements(STEPS));
    for connections in CONNECTIONS {
        let (mut queue, mut tree) = filled(connections);
        let mut time = 2_000_000_000;
        group.bench_function(BenchmarkId::new("ours", connections), |bencher| {
            bencher.iter(|| {
                for _ in 0..STEPS {
                    time += 1_000;
                    let slot = queue.pop_due(Monotonic(u64::MAX - 1)).unwrap_or(0);
                    queue.set(slot, black_box(Monotonic(time)));
                }
            });
        });
        group.bench_function(BenchmarkId::new("tree", connections), |bencher| {
            bencher.iter(|| {
                for _ in 0..STEPS {
                    time += 1_000;
                    let slot = tree.pop().unwrap_or(0);
                    tree.set(slot, black_box(Monotonic(time)));
                }
            });
        });
    }
    group.finish();
}

criterion_group! { name = benches; config = mtproto_benches::short_run(); targets = later, fire }
criterion_main!(benches);
