//! What does the protocol cost on the way in, after the packet was opened: checks, the walk of the container, finding the
//! request of each answer, and its end in the sink?
//!
//! Answers of 16 bytes to calls in flight. The figures are per packet; divide by the count for the cost of an answer.
//! `beside_700` has as many other calls in flight, `packed_answers` bring four kilobytes each, compressed to a few bytes. The
//! peer is the walk alone.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_benches::lone_connection::LoneConnection;
use mtproto_tl::container::ContainerView;
use mtproto_tl::gzip::{GzipPacked, pack};
use mtproto_tl::message::MessageView;
use mtproto_tl::service::RpcResult;
use mtproto_tl::{Decode, Encode, Reader};

fn dispatch(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("dispatch");
    for count in [1, 16, 256] {
        group.throughput(Throughput::Elements(count as u64));
        let packed = packed_answer();
        let cases = [
            ("answers", 0, &[5; 16][..]),
            ("answers_beside_700", 700, &[5; 16]),
            ("packed_answers", 0, &packed),
        ];
        for (name, beside, result) in cases {
            let mut lone = LoneConnection::new();
            lone.submit(beside, &[3; 40]);
            lone.assemble(|_| ());
            let mut packet = Vec::new();
            group.bench_function(BenchmarkId::new(name, count), |bencher| {
                bencher.iter_custom(|rounds| {
                    let mut took = Duration::ZERO;
                    for _ in 0..rounds {
                        packet.clear();
                        lone.submit(count, &[3; 40]);
                        lone.assemble(|plaintext| packet.extend_from_slice(plaintext));
                        let answers = lone.answers_to(&packet, result);
                        let begun = Instant::now();
                        lone.opened(black_box(&answers));
                        took += begun.elapsed();
                    }
                    took
                });
            });
        }
        let mut lone = LoneConnection::new();
        let mut packet = Vec::new();
        lone.submit(count, &[3; 40]);
        lone.assemble(|plaintext| packet.extend_from_slice(plaintext));
        let answers = lone.answers_to(&packet, &[5; 16]);
        group.bench_function(BenchmarkId::new("updates", count), |bencher| {
            bencher.iter_custom(|rounds| {
                let mut took = Duration::ZERO;
                for _ in 0..rounds {
                    let updates = lone.updates(count, &[7; 64]);
                    let begun = Instant::now();
                    lone.opened(black_box(&updates));
                    took += begun.elapsed();
                    // Acknowledgements leave.
                    lone.assemble(|_| ());
                }
                took
            });
        });
        group.bench_function(BenchmarkId::new("walk_alone", count), |bencher| {
            bencher.iter(|| walk(black_box(&answers)));
        });
    }
    group.finish();
}

/// An answer that came packed.
fn packed_answer() -> Vec<u8> {
    let mut packed_data = Vec::new();
    pack(&[5; 4_096], &mut packed_data);
    GzipPacked { packed_data: &packed_data }.to_vec()
}

/// Reads every answer and does nothing with it.
fn walk(plaintext: &[u8]) -> i64 {
    let Ok(outer) = MessageView::decode(&mut Reader::new(&plaintext[16..])) else { return 0 };
    let answer = |body| RpcResult::decode(&mut Reader::new(body)).map_or(0, |result| result.req_msg_id.0);
    match ContainerView::decode(&mut Reader::new(outer.body)) {
        Ok(container) => container.iter().map(|message| answer(message.body)).fold(0, i64::wrapping_add),
        Err(_) => answer(outer.body),
    }
}

criterion_group! { name = benches; config = mtproto_benches::short_run(); targets = dispatch }
criterion_main!(benches);
