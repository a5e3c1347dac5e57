//! What does a frame cost, out and in, whole and in pieces, for each transport?
//!
//! The peer does what most implementations do: every frame out is a fresh vector that the packet is copied into, and what
//! comes in is gathered in one vector and every packet copied out of it. It knows the intermediate framing only, and no key
//! stream.
#![expect(clippy::expect_used, reason = "a bench that cannot run has nothing to measure")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_crypto::SecureRandom;
use mtproto_engine::buffer::{BufferPool, ReceivedPacket};
use mtproto_engine::protocol::transport::server::{Detection, ServerTransport, detect};
use mtproto_engine::protocol::transport::{Deframed, Framing, Obfuscation, Transport, TransportConfig};

/// Encrypted parts: a short call, a full segment, a container, a part of a file.
const ENCRYPTED_BYTES: [usize; 4] = [128, 1_024, 32 << 10, 1 << 20];

/// What one read of a distant server brings.
const SEGMENT_BYTES: usize = 1_448;

const TRANSPORTS: [(&str, Framing, bool); 6] = [
    ("ours_abridged", Framing::Abridged, false),
    ("ours_intermediate", Framing::Intermediate, false),
    ("ours_padded", Framing::PaddedIntermediate, false),
    ("ours_full", Framing::Full, false),
    ("ours_intermediate_obfuscated", Framing::Intermediate, true),
    ("ours_padded_obfuscated", Framing::PaddedIntermediate, true),
];

fn pair(framing: Framing, obfuscated: bool, random: &mut SecureRandom) -> (Transport, ServerTransport) {
    let obfuscation = obfuscated.then(Obfuscation::default);
    let (client, opening) = Transport::new(&TransportConfig { framing, obfuscation }, 2, random);
    let mut opening = opening.as_ref().to_vec();
    opening.resize(opening.len().max(8), 0);
    match detect(&opening, &[]) {
        Detection::Detected(detected) => (client, detected.transport),
        other => panic!("{other:?}"),
    }
}

fn out(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("frame");
    let mut random = SecureRandom::from_seed([1; 32]);
    for bytes in ENCRYPTED_BYTES {
        group.throughput(Throughput::Bytes(bytes as u64));
        for (name, framing, obfuscated) in TRANSPORTS {
            let (mut client, _) = pair(framing, obfuscated, &mut random);
            let mut pool = BufferPool::new();
            group.bench_function(BenchmarkId::new(name, bytes), |bencher| {
                bencher.iter(|| {
                    let packet = pool.take(bytes).expect("a buffer").into_plain(bytes).into_sealed();
                    let framed = client.frame(packet, false, &mut random);
                    black_box(framed.bytes());
                    pool.recycle(framed);
                });
            });
        }
        let packet = vec![1; 24 + bytes];
        group.bench_function(BenchmarkId::new("fresh_vector", bytes), |bencher| {
            bencher.iter(|| {
                let mut frame = Vec::with_capacity(4 + packet.len());
                frame.extend_from_slice(&u32::try_from(packet.len()).expect("small").to_le_bytes());
                frame.extend_from_slice(black_box(&packet));
                frame
            });
        });
    }
    group.finish();
}

/// As many frames of a server as make about 256 KiB, at least one. The first packet and the number of packets too.
fn stream(server: &mut ServerTransport, bytes: usize, random: &mut SecureRandom) -> Vec<u8> {
    let mut packet = vec![0; 24 + bytes];
    random.fill_wire(&mut packet);
    let mut wire = Vec::new();
    while wire.is_empty() || wire.len() + bytes < 256 << 10 {
        server.frame(&packet, random, &mut wire);
    }
    wire
}

/// Cuts every frame and says how many bytes of packets there were, and how many bytes are left over.
fn cut_all(client: &mut Transport, mut bytes: &[u8]) -> (usize, usize, Option<usize>) {
    let mut packets_bytes = 0;
    loop {
        match client.deframe(bytes).expect("frames") {
            Deframed::Packet { frame_bytes, packet } => {
                packets_bytes += black_box(&bytes[packet]).len();
                bytes = &bytes[frame_bytes..];
            }
            Deframed::Incomplete { frame_bytes } => return (packets_bytes, bytes.len(), frame_bytes),
            other => panic!("{other:?}"),
        }
    }
}

fn whole(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("deframe_whole");
    let mut random = SecureRandom::from_seed([2; 32]);
    for bytes in ENCRYPTED_BYTES {
        for (name, framing, obfuscated) in TRANSPORTS {
            if framing == Framing::Full {
                // Numbered frames cannot be cut twice; their checksum is measured on the way out.
                continue;
            }
            let (mut client, mut server) = pair(framing, obfuscated, &mut random);
            let mut wire = stream(&mut server, bytes, &mut random);
            let plain = {
                client.decrypt(&mut wire);
                wire
            };
            group.throughput(Throughput::Bytes(plain.len() as u64));
            let mut ciphertext = plain.clone();
            group.bench_function(BenchmarkId::new(name, bytes), |bencher| {
                bencher.iter(|| {
                    // The key stream runs over bytes of no meaning, the frames are cut out of the plain ones.
                    client.decrypt(&mut ciphertext);
                    cut_all(&mut client, &plain)
                });
            });
        }
        let (_, mut server) = pair(Framing::Intermediate, false, &mut random);
        let wire = stream(&mut server, bytes, &mut random);
        group.throughput(Throughput::Bytes(wire.len() as u64));
        group.bench_function(BenchmarkId::new("gather_and_copy", bytes), |bencher| {
            bencher.iter(|| gather_and_copy(&wire, wire.len()));
        });
    }
    group.finish();
}

fn in_pieces(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("deframe_in_pieces");
    let mut random = SecureRandom::from_seed([3; 32]);
    for bytes in ENCRYPTED_BYTES {
        let (mut client, mut server) = pair(Framing::Intermediate, false, &mut random);
        let wire = stream(&mut server, bytes, &mut random);
        group.throughput(Throughput::Bytes(wire.len() as u64));
        let mut pool = BufferPool::new();
        group.bench_function(BenchmarkId::new("ours_intermediate", bytes), |bencher| {
            bencher.iter(|| pooled_pieces(&mut client, &mut pool, &wire));
        });
        group.bench_function(BenchmarkId::new("gather_and_copy", bytes), |bencher| {
            bencher.iter(|| gather_and_copy(&wire, SEGMENT_BYTES));
        });
    }
    group.finish();
}

/// The way of a connection: whole frames are cut where they lie, and the cut one at the end of a segment moves to a buffer
/// of its own, where the following segments find it.
fn pooled_pieces(client: &mut Transport, pool: &mut BufferPool, wire: &[u8]) -> usize {
    let mut packets_bytes = 0;
    let mut partial: Option<ReceivedPacket> = None;
    for mut segment in wire.chunks(SEGMENT_BYTES) {
        while let Some(mut frame) = partial.take() {
            let taken = frame.append(segment, pool).expect("a buffer");
            segment = &segment[taken..];
            if !frame.is_complete() {
                partial = Some(frame);
                break;
            }
            match client.deframe(frame.bytes()).expect("a frame") {
                Deframed::Packet { packet, .. } => {
                    packets_bytes += black_box(&frame.bytes()[packet]).len();
                    pool.recycle(frame);
                }
                // A header that was cut in two tells the length only now.
                Deframed::Incomplete { frame_bytes } => {
                    frame.announce(frame_bytes.unwrap_or_else(|| frame.bytes().len() + 1));
                    partial = Some(frame);
                }
                other => panic!("{other:?}"),
            }
        }
        let (found, left, frame_bytes) = cut_all(client, segment);
        packets_bytes += found;
        if left > 0 {
            let mut frame = pool.take_received(frame_bytes.unwrap_or(left + 1)).expect("a buffer");
            frame.append(&segment[segment.len() - left..], pool).expect("a buffer");
            partial = Some(frame);
        }
    }
    packets_bytes
}

fn gather_and_copy(wire: &[u8], segment_bytes: usize) -> usize {
    let mut packets_bytes = 0;
    let mut gathered: Vec<u8> = Vec::new();
    for segment in wire.chunks(segment_bytes) {
        gathered.extend_from_slice(segment);
        let mut used = 0;
        while let Some(length) = gathered[used..].first_chunk() {
            let length = u32::from_le_bytes(*length) as usize;
            let Some(packet) = gathered.get(used + 4..used + 4 + length) else { break };
            packets_bytes += black_box(packet.to_vec()).len();
            used += 4 + length;
        }
        gathered.drain(..used);
    }
    packets_bytes
}

criterion_group! { name = benches; config = mtproto_benches::short_run(); targets = out, whole, in_pieces }
criterion_main!(benches);
