//! What does the obfuscated stream cost for each byte?
//!
//! One stream, its key expanded, in calls of the length given. The peer `aes_ctr` is what most Rust implementations use
//! (grammers among them): the packages `aes` and `ctr`.

use std::hint::black_box;
use std::time::Duration;

use aes::Aes256;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ctr::Ctr128BE;
use ctr::cipher::{KeyIvInit, StreamCipher};
use mtproto_crypto::Backend;
use mtproto_crypto::aes_ctr::KeyStream;

/// A call, a segment, a container, a read of a fast connection.
const BYTES: [usize; 4] = [64, 1_024, 4_096, 65_536];

const KEY: [u8; 32] = [1; 32];
const IV: [u8; 16] = [2; 16];

fn key_stream(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("key_stream");
    for bytes in BYTES {
        group.throughput(Throughput::Bytes(bytes as u64));
        let mut data = vec![0; bytes];
        for backend in Backend::available() {
            let mut stream = KeyStream::new_on(backend, &KEY, &IV);
            group.bench_function(BenchmarkId::new(format!("ours_{backend}"), bytes), |bencher| {
                bencher.iter(|| stream.apply(black_box(&mut data)));
            });
        }
        let mut stream = Ctr128BE::<Aes256>::new(&KEY.into(), &IV.into());
        group.bench_function(BenchmarkId::new("aes_ctr", bytes), |bencher| {
            bencher.iter(|| stream.apply_keystream(black_box(&mut data)));
        });
        #[cfg(feature = "openssl")]
        openssl_key_stream(&mut group, bytes);
    }
    group.finish();
}

#[cfg(feature = "openssl")]
#[expect(clippy::expect_used, reason = "a bench that cannot run has nothing to measure")]
fn openssl_key_stream(
    group: &mut criterion::BenchmarkGroup<'_, criterion::measurement::WallTime>,
    bytes: usize,
) {
    use openssl::symm::{Cipher, Crypter, Mode};
    let mut stream = Crypter::new(Cipher::aes_256_ctr(), Mode::Encrypt, &KEY, Some(&IV))
        .expect("OpenSSL knows the cipher");
    let (input, mut output) = (vec![0; bytes], vec![0; bytes + 16]);
    group.bench_function(BenchmarkId::new("openssl", bytes), |bencher| {
        bencher.iter(|| stream.update(black_box(&input), &mut output).expect("room for the output"));
    });
}

fn config() -> Criterion {
    Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
}

criterion_group! { name = benches; config = config(); targets = key_stream }
criterion_main!(benches);
