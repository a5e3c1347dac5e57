//! Packets of every length, in batches of every shape, on every backend, against the formulas and the vectors.

use super::{
    OpenError, OpenJob, PACKET_HEADER_BYTES, SealJob, open_many, open_many_on, seal_many, seal_many_on,
};
use crate::auth_key::{AuthKey, AuthKeyId, Direction};
use crate::capability::Backend;
use crate::oracle;
use crate::random::SecureRandom;
use crate::test_vectors::{Vectors, direction};

const DIRECTIONS: [Direction; 2] = [Direction::ClientToServer, Direction::ServerToClient];

/// What is known of one packet of a batch.
struct Case {
    key: AuthKey,
    direction: Direction,
    plaintext: Vec<u8>,
    sealed: Vec<u8>,
    token: u32,
}

fn cases(random: &mut SecureRandom, block_counts: &[usize]) -> Vec<Case> {
    block_counts
        .iter()
        .map(|count| {
            let key = AuthKey::from_bytes(random.wire_bytes());
            let direction = DIRECTIONS[random.wire_below(2) as usize];
            let mut plaintext = vec![0; count * 16];
            random.fill_wire(&mut plaintext);
            let (sealed, token) = oracle::seal(&key, direction, &plaintext);
            Case { key, direction, plaintext, sealed, token }
        })
        .collect()
}

/// Opens all packets as one batch; gives them back with their results.
fn open_all(backend: Backend, cases: &[Case], packets: &mut [Vec<u8>]) -> Vec<Result<(), OpenError>> {
    let mut jobs: Vec<OpenJob<'_>> = cases
        .iter()
        .zip(packets)
        .map(|(case, packet)| OpenJob::new(&case.key, case.direction, packet).unwrap())
        .collect();
    open_many_on(backend, &mut jobs);
    jobs.iter().map(OpenJob::result).collect()
}

/// Seals and opens packets with these numbers of blocks as one batch on every backend.
fn check(seed: u8, block_counts: &[usize]) {
    let cases = cases(&mut SecureRandom::from_seed([seed; 32]), block_counts);
    for backend in Backend::available() {
        let mut packets: Vec<Vec<u8>> =
            cases.iter().map(|case| [&[0xee; PACKET_HEADER_BYTES], &case.plaintext[..]].concat()).collect();
        let mut jobs: Vec<SealJob<'_>> = cases
            .iter()
            .zip(&mut packets)
            .map(|(case, packet)| SealJob::new(&case.key, case.direction, packet).unwrap())
            .collect();
        seal_many_on(backend, &mut jobs);
        let tokens: Vec<u32> = jobs.iter().map(SealJob::receipt_token).collect();
        let told = |index| format!("{backend}, seed {seed}, packet {index} of {block_counts:?}");
        for (index, (case, packet)) in cases.iter().zip(&packets).enumerate() {
            assert!(*packet == case.sealed, "sealed: {}", told(index));
            assert!(tokens[index] == case.token, "token: {}", told(index));
        }
        let results = open_all(backend, &cases, &mut packets);
        for (index, (case, packet)) in cases.iter().zip(&packets).enumerate() {
            assert_eq!(results[index], Ok(()), "{}", told(index));
            assert!(packet[PACKET_HEADER_BYTES..] == case.plaintext, "opened: {}", told(index));
            assert!(packet[..PACKET_HEADER_BYTES] == case.sealed[..PACKET_HEADER_BYTES], "{}", told(index));
        }
    }
}

#[test]
fn every_length_alone_and_in_a_full_batch() {
    for count in 1..=64 {
        check(1, &[count]);
        check(2, &[count; 16]);
    }
}

#[test]
fn every_batch_shape_of_equal_lengths() {
    for jobs in 0..=33 {
        check(3, &vec![1; jobs]);
        check(4, &vec![9; jobs]);
    }
    check(5, &[8; 64]);
    check(5, &[8; 150]);
}

#[test]
fn every_batch_shape_of_mixed_lengths() {
    let mut random = SecureRandom::from_seed([6; 32]);
    for jobs in 1..=33 {
        for seed in 0..3 {
            let counts: Vec<usize> = (0..jobs).map(|_| 1 + random.wire_below(64) as usize).collect();
            check(seed, &counts);
        }
    }
    let counts: Vec<usize> = (0..200).map(|_| 1 + random.wire_below(100) as usize).collect();
    check(7, &counts);
}

#[test]
fn one_long_packet_among_short_ones() {
    let mut counts = vec![3; 40];
    counts[11] = 2_000;
    check(8, &counts);
}

#[test]
fn every_backend_agrees_with_the_vectors_of_other_clients() {
    let file = Vectors::load(include_str!("../../../tests/vectors/messages_v2.json"));
    for vector in file.list("vectors") {
        let key = AuthKey::from_bytes(vector.bytes("auth_key"));
        let direction = direction(vector.number("x"));
        let expected = vector.bytes_of_any_length("packet");
        for backend in Backend::available() {
            let mut packet = expected.clone();
            let mut jobs = [OpenJob::new(&key, direction, &mut packet).unwrap()];
            open_many_on(backend, &mut jobs);
            assert_eq!(jobs[0].result(), Ok(()), "{backend}");
            if vector.has("plaintext_with_padding") {
                let plaintext = vector.bytes_of_any_length("plaintext_with_padding");
                assert_eq!(packet[PACKET_HEADER_BYTES..], plaintext, "{backend}");
            }
            if vector.has("body") {
                let body = vector.bytes_of_any_length("body");
                assert_eq!(packet[PACKET_HEADER_BYTES + 32..][..body.len()], body, "{backend}");
            }
            packet[..PACKET_HEADER_BYTES].fill(0);
            let mut jobs = [SealJob::new(&key, direction, &mut packet).unwrap()];
            seal_many_on(backend, &mut jobs);
            if vector.has("quick_ack_token_u32") {
                let token = format!("{:#010x}", jobs[0].receipt_token());
                assert_eq!(token, vector.text("quick_ack_token_u32"), "{backend}");
            }
            assert_eq!(packet, expected, "{backend}");
        }
    }
}

#[test]
fn a_flipped_bit_anywhere_never_opens_and_leaves_no_plaintext() {
    let case = &cases(&mut SecureRandom::from_seed([9; 32]), &[5])[0];
    for backend in Backend::available() {
        for bit in 0..case.sealed.len() * 8 {
            let mut packet = case.sealed.clone();
            packet[bit / 8] ^= 1 << (bit % 8);
            let mut jobs = [OpenJob::new(&case.key, case.direction, &mut packet).unwrap()];
            open_many_on(backend, &mut jobs);
            match jobs[0].result() {
                Err(OpenError::OtherKey { expected, found }) => {
                    assert!(bit < 64, "bit {bit} is not part of the identifier");
                    assert_eq!((expected, found.0 ^ expected.0), (case.key.id(), 1 << bit));
                }
                Err(OpenError::MsgKeyMismatch) => {
                    assert!(packet[PACKET_HEADER_BYTES..].iter().all(|byte| *byte == 0), "wiped");
                }
                other => panic!("bit {bit} on {backend}: {other:?}"),
            }
        }
    }
}

#[test]
fn one_bad_packet_fails_alone_wherever_it_stands() {
    for jobs in [1, 2, 3, 8, 16, 17, 33] {
        let counts: Vec<usize> = (0..jobs).map(|index| 4 + index % 3).collect();
        let cases = cases(&mut SecureRandom::from_seed([10; 32]), &counts);
        for backend in Backend::available() {
            for bad in 0..jobs {
                for at in [3, 10, 60] {
                    let mut packets: Vec<Vec<u8>> = cases.iter().map(|case| case.sealed.clone()).collect();
                    packets[bad][at] ^= 0x10;
                    let results = open_all(backend, &cases, &mut packets);
                    for (index, result) in results.iter().enumerate() {
                        assert_eq!(result.is_err(), index == bad, "{backend}, {index} of {jobs}, bad {bad}");
                        let plaintext = &packets[index][PACKET_HEADER_BYTES..];
                        assert_eq!(plaintext == cases[index].plaintext, index != bad);
                    }
                }
            }
        }
    }
}

#[test]
fn neither_another_key_nor_the_other_direction_opens() {
    let case = &cases(&mut SecureRandom::from_seed([11; 32]), &[6])[0];
    let other = AuthKey::from_bytes([1; 256]);
    let mut packet = case.sealed.clone();
    let mut jobs = [OpenJob::new(&other, case.direction, &mut packet).unwrap()];
    assert_eq!(jobs[0].result(), Err(OpenError::NotOpened));
    open_many(&mut jobs);
    assert_eq!(
        jobs[0].result(),
        Err(OpenError::OtherKey { expected: other.id(), found: AuthKeyId(case.key.id().0) })
    );
    assert_eq!(packet, case.sealed, "a packet of another key is left as it was");
    let mut jobs = [OpenJob::new(&case.key, case.direction.reversed(), &mut packet).unwrap()];
    open_many(&mut jobs);
    assert_eq!(jobs[0].result(), Err(OpenError::MsgKeyMismatch));
}

#[test]
fn only_whole_packets_make_jobs() {
    let key = AuthKey::from_bytes([2; 256]);
    for bytes in 0..200 {
        let fits = bytes >= PACKET_HEADER_BYTES + 16 && (bytes - PACKET_HEADER_BYTES).is_multiple_of(16);
        let mut packet = vec![0; bytes];
        let seal = SealJob::new(&key, Direction::ClientToServer, &mut packet).map(|_| ());
        assert_eq!(seal.is_ok(), fits, "{bytes}");
        let open = OpenJob::new(&key, Direction::ClientToServer, &mut packet).map(|_| ());
        assert_eq!(open, seal);
        if let Err(error) = seal {
            assert_eq!(error.bytes, bytes);
        }
    }
}

#[test]
fn an_empty_batch_is_no_work() {
    seal_many(&mut []);
    open_many(&mut []);
}
