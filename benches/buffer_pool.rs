//! What does a buffer from the pool cost, against asking the allocator each time?
//!
//! The peers are fresh vectors: one that is cleared (what safe code needs to write into it at any place), and one that is
//! only reserved (which can only be appended to). Sizes are rooms for encrypted parts, one for each size class.
#![expect(clippy::expect_used, reason = "a bench that cannot run has nothing to measure")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_engine::buffer::{BufferPool, EmptyPacket};

const ROOM_BYTES: [usize; 3] = [1_024, 32 << 10, 1 << 20];

/// As many packets as one batch seals.
const BATCH: usize = 64;

/// What one read gives of a large frame.
const READ_BYTES: usize = 64 << 10;

fn one(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("buffer_take_and_recycle");
    for bytes in ROOM_BYTES {
        let mut pool = BufferPool::new();
        group.bench_function(BenchmarkId::new("ours", bytes), |bencher| {
            bencher.iter(|| {
                let packet = pool.take(black_box(bytes)).expect("a buffer");
                pool.recycle(black_box(packet));
            });
        });
        group.bench_function(BenchmarkId::new("cleared_vector", bytes), |bencher| {
            bencher.iter(|| black_box(vec![0_u8; black_box(bytes)]));
        });
        group.bench_function(BenchmarkId::new("reserved_vector", bytes), |bencher| {
            bencher.iter(|| black_box(Vec::<u8>::with_capacity(black_box(bytes))));
        });
    }
    group.finish();
}

fn batch(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("buffer_batch_written");
    group.throughput(Throughput::Elements(BATCH as u64));
    for bytes in [1_024, 32 << 10] {
        let mut pool = BufferPool::new();
        let mut packets: Vec<EmptyPacket> = Vec::with_capacity(BATCH);
        group.bench_function(BenchmarkId::new("ours", bytes), |bencher| {
            bencher.iter(|| {
                packets.extend((0..BATCH).map(|_| {
                    let mut packet = pool.take(bytes).expect("a buffer");
                    packet.encrypted_room()[..bytes].fill(1);
                    packet
                }));
                for packet in packets.drain(..) {
                    pool.recycle(packet);
                }
            });
        });
        let mut vectors: Vec<Vec<u8>> = Vec::with_capacity(BATCH);
        group.bench_function(BenchmarkId::new("cleared_vector", bytes), |bencher| {
            bencher.iter(|| {
                vectors.extend((0..BATCH).map(|_| {
                    let mut vector = vec![0; bytes];
                    vector.fill(black_box(1));
                    vector
                }));
                black_box(&mut vectors).clear();
            });
        });
    }
    group.finish();
}

fn growing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("buffer_frame_in_pieces");
    let read = vec![1; READ_BYTES];
    for bytes in [256 << 10, 1 << 20] {
        group.throughput(Throughput::Bytes(bytes as u64));
        let mut pool = BufferPool::new();
        group.bench_function(BenchmarkId::new("ours", bytes), |bencher| {
            bencher.iter(|| {
                let mut frame = pool.take_received(bytes).expect("a buffer");
                while !frame.is_complete() {
                    frame.append(&read, &mut pool).expect("a buffer");
                }
                pool.recycle(black_box(frame));
            });
        });
        group.bench_function(BenchmarkId::new("growing_vector", bytes), |bencher| {
            bencher.iter(|| {
                let mut frame = Vec::new();
                while frame.len() < bytes {
                    frame.extend_from_slice(&read);
                }
                black_box(frame)
            });
        });
    }
    group.finish();
}

criterion_group! { name = benches; config = mtproto_benches::short_run(); targets = one, batch, growing }
criterion_main!(benches);
