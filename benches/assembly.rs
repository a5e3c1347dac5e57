//! What does the protocol cost on the way out, without the seal: a call taken in, planned, and written into its packet?
//!
//! Calls of 40 bytes, one packet for all that are submitted together. The figures are per packet and include one copy of
//! it, which the bench needs to answer; divide by the count for the cost of a call. The peer does nothing but that copy.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_benches::lone_connection::LoneConnection;

fn assembly(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("assembly");
    for count in [1, 16, 256] {
        group.throughput(Throughput::Elements(count as u64));
        let mut lone = LoneConnection::new();
        let mut packet = Vec::new();
        group.bench_function(BenchmarkId::new("submit_and_write", count), |bencher| {
            bencher.iter_custom(|rounds| {
                let mut took = Duration::ZERO;
                for _ in 0..rounds {
                    packet.clear();
                    let begun = Instant::now();
                    lone.submit(count, black_box(&[3; 40]));
                    lone.assemble(|plaintext| packet.extend_from_slice(plaintext));
                    took += begun.elapsed();
                    let answers = lone.answers_to(&packet, &[5; 16]);
                    lone.opened(&answers);
                }
                took
            });
        });
        let mut copy = Vec::with_capacity(packet.len());
        group.bench_function(BenchmarkId::new("copy", count), |bencher| {
            bencher.iter(|| {
                copy.clear();
                copy.extend_from_slice(black_box(&packet));
            });
        });
    }
    group.finish();
}

criterion_group! { name = benches; config = mtproto_benches::short_run(); targets = assembly }
criterion_main!(benches);
