//! What does SHA-256 cost for each message, alone and beside others?
//!
//! Messages of equal length. One message uses half of a SHA unit; two fill it, and sixteen share their message schedules on
//! the vector units. Peers hash one message, in any batch.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_crypto::Backend;
use mtproto_crypto::sha256::sha256_many_on;
use sha2::{Digest, Sha256};

/// A call, an answer, a container, a part of a file.
const BYTES: [usize; 4] = [64, 1_024, 4_096, 65_536];

const MESSAGES: [usize; 4] = [1, 2, 16, 64];

/// Between two messages, so that they do not fight for the same cache lines.
const STAGGER: usize = 272;

fn hashes(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("sha256");
    for bytes in BYTES {
        for count in MESSAGES {
            let parameter = format!("{bytes} B x {count}");
            group.throughput(Throughput::Elements(count as u64));
            let buffers: Vec<Vec<u8>> = (0..count).map(|_| vec![5; bytes + STAGGER]).collect();
            let messages: Vec<&[u8]> = buffers.iter().map(|buffer| &buffer[..bytes]).collect();
            let mut hashes = vec![[0; 32]; count];
            for backend in Backend::available() {
                group.bench_function(BenchmarkId::new(format!("ours_{backend}"), &parameter), |bencher| {
                    bencher.iter(|| sha256_many_on(backend, black_box(&messages), &mut hashes));
                });
            }
            group.throughput(Throughput::Elements(1));
            group.bench_function(BenchmarkId::new("sha2", &parameter), |bencher| {
                bencher.iter(|| Sha256::digest(black_box(messages[0])));
            });
            #[cfg(feature = "peers")]
            group.bench_function(BenchmarkId::new("ring", &parameter), |bencher| {
                bencher.iter(|| ring::digest::digest(&ring::digest::SHA256, black_box(messages[0])));
            });
            #[cfg(feature = "openssl")]
            group.bench_function(BenchmarkId::new("openssl", &parameter), |bencher| {
                bencher.iter(|| openssl::sha::sha256(black_box(messages[0])));
            });
        }
    }
    group.finish();
}

fn config() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(300))
}

criterion_group! { name = benches; config = config(); targets = hashes }
criterion_main!(benches);
