//! What does the client's proof of work cost?
//!
//! Numbers as the servers send them: products of two primes of 31 bits. One pass factors all of a fixed set, because the
//! time for one depends on luck; the figure is per number. The peer walks (Pollard's rho) with 128-bit remainders.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use mtproto_crypto::SecureRandom;
use mtproto_crypto::factorize::factorize;

/// Enough for the mean to settle.
const NUMBERS: usize = 128;

/// Products of two different primes of 31 bits, the same in every run.
fn numbers() -> Vec<u64> {
    let mut random = SecureRandom::from_seed([1; 32]);
    let mut prime = || {
        loop {
            let candidate = random.wire_u32() >> 1 | 1 << 30 | 1;
            // Three times a prime is a product of two primes.
            if factorize(3 * u64::from(candidate)).is_some() {
                return u64::from(candidate);
            }
        }
    };
    (0..NUMBERS).map(|_| prime() * prime()).collect()
}

fn pq(criterion: &mut Criterion) {
    let numbers = numbers();
    let mut group = criterion.benchmark_group("pq");
    group.throughput(Throughput::Elements(NUMBERS as u64));
    group.sample_size(20);
    group.bench_function("ours", |bencher| {
        bencher.iter(|| {
            for number in &numbers {
                black_box(factorize(black_box(*number)));
            }
        });
    });
    #[cfg(feature = "peers")]
    group.bench_function("grammers", |bencher| {
        bencher.iter(|| {
            for number in &numbers {
                black_box(grammers_crypto::factorize(black_box(*number)));
            }
        });
    });
    group.finish();
}

criterion_group! { name = benches; config = mtproto_benches::short_run(); targets = pq }
criterion_main!(benches);
