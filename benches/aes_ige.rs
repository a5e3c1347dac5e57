//! What does AES-256-IGE cost for each message, alone and beside others, key schedule included?
//!
//! Messages of equal length, each with a key of its own. The chain of the mode binds one message to the latency of the
//! cipher; the question is what is gained from the other lanes. Peers work on one message, in any batch: grammers, and
//! the generic mode of the package `ige` over `aes`.

#[cfg(feature = "peers")]
use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_crypto::Backend;
use mtproto_crypto::aes_ige::{AesKeyIv, IgeJob, decrypt_many_on, encrypt_many_on};

/// A call, an answer, a container, a part of a file.
const BYTES: [usize; 4] = [64, 1_024, 4_096, 65_536];

const LANES: [usize; 5] = [1, 2, 4, 8, 16];

/// Between two messages, so that they do not fight for the same cache lines.
const STAGGER: usize = 272;

fn ige(criterion: &mut Criterion) {
    for (name, decrypt) in [("ige_encrypt", false), ("ige_decrypt", true)] {
        let mut group = criterion.benchmark_group(name);
        for bytes in BYTES {
            for lanes in LANES {
                ours(&mut group, decrypt, bytes, lanes);
                group.throughput(Throughput::Elements(1));
                #[cfg(feature = "peers")]
                peers(&mut group, decrypt, bytes, lanes);
                #[cfg(feature = "openssl")]
                openssl_ige(&mut group, decrypt, bytes, lanes);
            }
        }
        group.finish();
    }
}

fn parameter(bytes: usize, lanes: usize) -> String {
    format!("{bytes} B x {lanes}")
}

fn ours(group: &mut BenchmarkGroup<'_, WallTime>, decrypt: bool, bytes: usize, lanes: usize) {
    group.throughput(Throughput::Elements(lanes as u64));
    let keys: Vec<AesKeyIv> =
        (0..=u8::MAX).take(lanes).map(|n| AesKeyIv { key: [n; 32], iv: [7; 32] }).collect();
    for backend in Backend::available() {
        let mut messages: Vec<Vec<u8>> = (0..lanes).map(|_| vec![5; bytes + STAGGER]).collect();
        group.bench_function(
            BenchmarkId::new(format!("ours_{backend}"), parameter(bytes, lanes)),
            |bencher| {
                bencher.iter(|| {
                    let pairs = keys.iter().zip(&mut messages);
                    let jobs =
                        pairs.filter_map(|(key, message)| IgeJob::new(key, &mut message[..bytes]).ok());
                    if decrypt { decrypt_many_on(backend, jobs) } else { encrypt_many_on(backend, jobs) }
                });
            },
        );
    }
}

#[cfg(feature = "peers")]
fn peers(group: &mut BenchmarkGroup<'_, WallTime>, decrypt: bool, bytes: usize, lanes: usize) {
    use aes::Aes256;
    use ige::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};

    let (key, iv) = ([1; 32], [7; 32]);
    let mut message = vec![5; bytes];
    group.bench_function(BenchmarkId::new("grammers", parameter(bytes, lanes)), |bencher| {
        bencher.iter(|| {
            if decrypt {
                grammers_crypto::aes::ige_decrypt(black_box(&mut message), &key, &iv);
            } else {
                grammers_crypto::aes::ige_encrypt(black_box(&mut message), &key, &iv);
            }
        });
    });
    group.bench_function(BenchmarkId::new("ige_aes", parameter(bytes, lanes)), |bencher| {
        bencher.iter(|| {
            let blocks = aes::cipher::Array::slice_as_chunks_mut(black_box(&mut message)).0;
            if decrypt {
                ige::Decryptor::<Aes256>::new(&key.into(), &iv.into()).decrypt_blocks(blocks);
            } else {
                ige::Encryptor::<Aes256>::new(&key.into(), &iv.into()).encrypt_blocks(blocks);
            }
        });
    });
}

/// What C programs call: the mode of OpenSSL, over its code without AES instructions. Not in place.
#[cfg(feature = "openssl")]
#[expect(clippy::expect_used, reason = "a bench that cannot run has nothing to measure")]
fn openssl_ige(group: &mut BenchmarkGroup<'_, WallTime>, decrypt: bool, bytes: usize, lanes: usize) {
    use openssl::aes::{AesKey, aes_ige};
    use openssl::symm::Mode;

    let key = [1; 32];
    let (message, mut output) = (vec![5; bytes], vec![0; bytes]);
    group.bench_function(BenchmarkId::new("openssl", parameter(bytes, lanes)), |bencher| {
        bencher.iter(|| {
            let mut iv = [7; 32];
            let (key, mode) = if decrypt {
                (AesKey::new_decrypt(&key), Mode::Decrypt)
            } else {
                (AesKey::new_encrypt(&key), Mode::Encrypt)
            };
            aes_ige(black_box(&message), &mut output, &key.expect("a key of 32 bytes"), &mut iv, mode);
        });
    });
}

fn config() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(300))
}

criterion_group! { name = benches; config = config(); targets = ige }
criterion_main!(benches);
