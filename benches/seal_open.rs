//! What does a packet cost from end to end, alone and in a batch, of equal and of mixed lengths?
//!
//! The length is that of the encrypted part. Opening includes copying the packet in, on both sides, because it works in
//! place. The peer works on one packet, in any batch; its sealing includes the random padding it draws itself.
#![expect(clippy::expect_used, reason = "a bench that cannot run measures nothing")]

use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_crypto::batch::{OpenJob, PACKET_HEADER_BYTES, SealJob, open_many_on, seal_many_on};
use mtproto_crypto::{AuthKey, Backend, Direction, SecureRandom};

/// A call, an answer, a part of a container.
const BYTES: [usize; 3] = [128, 1_024, 16_384];

const PACKETS: [usize; 6] = [1, 2, 4, 8, 16, 64];

/// Between two packets, so that they do not fight for the same cache lines.
const STAGGER: usize = 272;

const KEY: [u8; 256] = [0x42; 256];

/// The packets of one batch, and where each ends.
struct Packets {
    key: AuthKey,
    buffers: Vec<Vec<u8>>,
    lengths: Vec<usize>,
}

impl Packets {
    fn new(encrypted: &[usize]) -> Self {
        let lengths: Vec<usize> = encrypted.iter().map(|bytes| PACKET_HEADER_BYTES + bytes).collect();
        let buffers = lengths.iter().map(|length| vec![5; length + STAGGER]).collect();
        Self { key: AuthKey::from_bytes(KEY), buffers, lengths }
    }

    fn seal(&mut self, backend: Backend) {
        let packets =
            self.buffers.iter_mut().zip(&self.lengths).map(|(buffer, length)| &mut buffer[..*length]);
        let mut jobs: Vec<SealJob<'_>> = packets
            .map(|packet| SealJob::new(&self.key, Direction::ServerToClient, packet).expect("whole blocks"))
            .collect();
        seal_many_on(backend, &mut jobs);
        black_box(&jobs);
    }

    fn open(&mut self, backend: Backend, sealed: &[Vec<u8>]) {
        let packets = self.buffers.iter_mut().zip(sealed).map(|(buffer, sealed)| {
            let packet = &mut buffer[..sealed.len()];
            packet.copy_from_slice(sealed);
            packet
        });
        let mut jobs: Vec<OpenJob<'_>> = packets
            .map(|packet| OpenJob::new(&self.key, Direction::ServerToClient, packet).expect("whole blocks"))
            .collect();
        open_many_on(backend, &mut jobs);
        assert!(jobs.iter().all(|job| job.result().is_ok()), "every packet opens");
    }

    fn sealed(&mut self) -> Vec<Vec<u8>> {
        self.seal(Backend::active());
        self.buffers.iter().zip(&self.lengths).map(|(buffer, length)| buffer[..*length].to_vec()).collect()
    }
}

/// Lengths as a bot sees them: most are short, a few are parts of files.
fn mixed() -> Vec<usize> {
    let mut random = SecureRandom::from_seed([1; 32]);
    let mut length = || match random.wire_below(100) {
        0..70 => 96 + random.wire_below(160),
        70..95 => 512 + random.wire_below(3_584),
        _ => 16_384 + random.wire_below(49_152),
    };
    (0..256).map(|_| (length() as usize).next_multiple_of(16)).collect()
}

fn packets(criterion: &mut Criterion) {
    let batches = BYTES.iter().flat_map(|bytes| PACKETS.map(|count| vec![*bytes; count]));
    for name in ["seal", "open"] {
        let mut group = criterion.benchmark_group(name);
        for lengths in batches.clone() {
            measure(&mut group, name, &format!("{} B x {}", lengths[0], lengths.len()), &lengths);
        }
        measure(&mut group, name, "mixed x 256", &mixed());
        group.finish();
    }
}

fn measure(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, parameter: &str, lengths: &[usize]) {
    group.throughput(Throughput::Elements(lengths.len() as u64));
    let mut packets = Packets::new(lengths);
    let sealed = packets.sealed();
    for backend in Backend::available() {
        group.bench_function(BenchmarkId::new(format!("ours_{backend}"), parameter), |bencher| {
            bencher.iter(|| match name {
                "seal" => packets.seal(backend),
                _ => packets.open(backend, &sealed),
            });
        });
    }
    #[cfg(feature = "peers")]
    grammers(group, name, parameter, lengths, &sealed);
}

/// One after another, as many as the batch has different lengths.
#[cfg(feature = "peers")]
fn grammers(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    parameter: &str,
    lengths: &[usize],
    sealed: &[Vec<u8>],
) {
    let is_equal = lengths.iter().all(|length| *length == lengths[0]);
    let count = if is_equal { 1 } else { lengths.len() };
    group.throughput(Throughput::Elements(count as u64));
    let key = grammers_crypto::AuthKey::from_bytes(KEY);
    // It pads by itself, whole blocks by 32 bytes.
    let plaintexts: Vec<Vec<u8>> = lengths[..count].iter().map(|length| vec![5; length - 32]).collect();
    let longest = lengths.iter().max().copied().unwrap_or(0);
    let mut buffer = grammers_crypto::DequeBuffer::with_capacity(longest + 64, 64);
    let mut packet = Vec::new();
    group.bench_function(BenchmarkId::new("grammers", parameter), |bencher| {
        bencher.iter(|| {
            for (plaintext, sealed) in plaintexts.iter().zip(sealed) {
                if name == "seal" {
                    buffer.clear();
                    buffer.extend(plaintext.iter().copied());
                    grammers_crypto::encrypt_data_v2(&mut buffer, &key);
                    black_box(buffer.as_ref());
                } else {
                    packet.clear();
                    packet.extend_from_slice(sealed);
                    black_box(grammers_crypto::decrypt_data_v2(&mut packet, &key).expect("it opens"));
                }
            }
        });
    });
}

fn config() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(400))
}

criterion_group! { name = benches; config = config(); targets = packets }
criterion_main!(benches);
