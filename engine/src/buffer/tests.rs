//! What the pool and the stages promise each other.

use mtproto_crypto::SecureRandom;

use super::{Buffer, BufferPool, EmptyPacket, PoolLimits, SizeClass};
use crate::limits::{MESSAGE_BYTES_MAX, PACKET_BYTES_RECEIVED_MAX};
use crate::protocol::packet_layout::{ENCRYPTED_START, TAIL_ROOM_BYTES};
use crate::protocol::transport::{Framing, Obfuscation, Transport, TransportConfig};

const SMALL_ROOM: usize = (4 << 10) - ENCRYPTED_START - TAIL_ROOM_BYTES;
/// The largest encrypted part whose frame fits a small buffer, in records too.
const SMALL_PART: usize = SMALL_ROOM - 16;

#[test]
fn the_encrypted_part_is_aligned_and_has_the_room_asked_for() {
    let mut pool = BufferPool::new();
    let mut taken = Vec::new();
    for bytes in [0, 16, SMALL_PART, SMALL_PART + 16, 65_000, 65_536, MESSAGE_BYTES_MAX, 2 << 20, 5 << 20] {
        let mut packet = pool.take(bytes).unwrap();
        let room = packet.encrypted_room();
        assert!(room.as_ptr().addr().is_multiple_of(ENCRYPTED_START));
        assert!(room.len() >= bytes, "{} for {bytes}", room.len());
        taken.push(packet);
    }
    assert_eq!(pool.stats().small.in_use, 3);
    assert_eq!(pool.stats().oversize.allocated, 2);
    taken.into_iter().for_each(|packet| pool.recycle(packet));
    assert_eq!(pool.in_use(), 0);
}

#[test]
fn starts_are_staggered_from_buffer_to_buffer() {
    for bytes in [16, 10_000, 1 << 20] {
        let mut pool = BufferPool::new();
        let mut packets: Vec<EmptyPacket> = (0..8).map(|_| pool.take(bytes).unwrap()).collect();
        let mut places: Vec<usize> =
            packets.iter_mut().map(|packet| packet.encrypted_room().as_ptr().addr() % 1_024).collect();
        places.sort_unstable();
        let expected: Vec<usize> = (0..8).map(|slot| slot * 128).collect();
        assert_eq!(places, expected);
    }
}

#[test]
fn rooms_of_one_class_are_equal() {
    let mut pool = BufferPool::new();
    let mut packets: Vec<EmptyPacket> = (0..50).map(|_| pool.take(100).unwrap()).collect();
    assert!(packets.iter_mut().all(|packet| packet.encrypted_room().len() == SMALL_ROOM));
}

#[test]
fn nothing_is_allocated_in_a_steady_state() {
    let mut pool = BufferPool::new();
    let tick = |pool: &mut BufferPool| {
        let packets: Vec<EmptyPacket> =
            [16, 16, 30_000, 16, 1 << 20].map(|bytes| pool.take(bytes).unwrap()).into();
        let mut received = pool.take_received(100_000).unwrap();
        for _ in 0..2 {
            assert!(received.append(&[1; 50_000], pool).is_some());
        }
        packets.into_iter().for_each(|packet| pool.recycle(packet));
        pool.recycle(received);
    };
    tick(&mut pool);
    let allocated = |pool: &BufferPool| {
        let stats = pool.stats();
        [stats.small, stats.medium, stats.large, stats.oversize].map(|class| class.allocated)
    };
    let before = allocated(&pool);
    for _ in 0..100 {
        tick(&mut pool);
        pool.trim();
    }
    assert_eq!(allocated(&pool), before);
}

#[test]
fn limits_are_kept_and_counted() {
    let limits = PoolLimits { small: 2, medium: 1, large: 0, oversize_bytes: 5 << 20 };
    let mut pool = BufferPool::with_limits(limits);
    let first = pool.take(16).unwrap();
    let second = pool.take(16).unwrap();
    assert!(pool.take(16).is_none());
    let medium = pool.take(10_000).unwrap();
    assert!(pool.take(10_000).is_none());
    assert!(pool.take(1 << 20).is_none());
    let oversize = pool.take(4 << 20).unwrap();
    assert!(pool.take(3 << 20).is_none());
    assert!(pool.take(usize::MAX).is_none());
    let stats = pool.stats();
    assert_eq!((stats.small.in_use, stats.small.in_use_max, stats.small.refused), (2, 2, 1));
    assert_eq!((stats.medium.refused, stats.large.refused, stats.oversize.refused), (1, 1, 1));
    assert_eq!(pool.in_use(), 4);
    pool.recycle(first);
    assert!(pool.take(16).is_some());
    pool.recycle(oversize);
    assert!(pool.take(4 << 20).is_some());
    drop((second, medium));
}

#[test]
#[should_panic(expected = "comes back to the pool it was taken from")]
fn a_buffer_comes_home_only_once() {
    let packet = BufferPool::new().take(16).unwrap();
    BufferPool::new().recycle(packet);
}

#[test]
fn memory_returns_to_idle_after_a_large_packet_and_after_a_burst() {
    let mut pool = BufferPool::new();
    let idle = pool.held_bytes();
    assert_eq!(idle, 0);
    let mut received = pool.take_received(1 << 20).unwrap();
    while !received.is_complete() {
        let room = received.room(&mut pool).unwrap();
        let bytes = room.len();
        received.advance(bytes);
    }
    assert!(pool.held_bytes() > 1 << 20);
    pool.recycle(received);
    let burst: Vec<EmptyPacket> = (0..1_000).map(|_| pool.take(16).unwrap()).collect();
    burst.into_iter().for_each(|packet| pool.recycle(packet));
    pool.trim();
    pool.trim();
    assert!(pool.held_bytes() <= 100 << 10, "{}", pool.held_bytes());
    assert_eq!((pool.stats().large.free, pool.stats().medium.free), (0, 0));
}

#[test]
fn trimming_leaves_alone_what_is_in_circulation() {
    let mut pool = BufferPool::new();
    let mut busiest = 0;
    for round in 0..50_usize {
        let count = 100 + round % 7 * 20;
        busiest = busiest.max(count);
        let packets: Vec<EmptyPacket> = (0..count).map(|_| pool.take(10_000).unwrap()).collect();
        packets.into_iter().for_each(|packet| pool.recycle(packet));
        if round % 7 == 6 {
            pool.trim();
        }
    }
    assert_eq!(pool.stats().medium.allocated, busiest as u64);
}

#[test]
fn an_announcement_alone_costs_a_small_buffer() {
    let mut pool = BufferPool::new();
    let packet = pool.take_received(PACKET_BYTES_RECEIVED_MAX).unwrap();
    assert!(pool.held_bytes() <= 5 << 10, "{}", pool.held_bytes());
    pool.recycle(packet);
}

#[test]
fn a_frame_grows_together_from_any_pieces() {
    let mut random = SecureRandom::from_seed([3; 32]);
    for frame_bytes in [1, 40, 4_059, 4_060, 4_061, 70_000, 3_000_000] {
        for piece_max in [1_000, 100_000] {
            let mut frame = vec![0; frame_bytes];
            random.fill_wire(&mut frame);
            let mut pool = BufferPool::new();
            let mut received = pool.take_received(frame_bytes).unwrap();
            let mut at = 0;
            while !received.is_complete() {
                let end = frame_bytes.min(at + 1 + random.wire_below(piece_max) as usize);
                let taken = if random.wire_below(2) == 0 {
                    // More than belongs to the frame: the rest is not taken.
                    let mut more = frame[at..end].to_vec();
                    more.extend_from_slice(&[0xee; 7][..if end == frame_bytes { 7 } else { 0 }]);
                    received.append(&more, &mut pool).unwrap()
                } else {
                    let room = received.room(&mut pool).unwrap();
                    let count = room.len().min(end - at);
                    room[..count].copy_from_slice(&frame[at..at + count]);
                    received.advance(count);
                    count
                };
                at += taken;
                assert_eq!(received.missing_bytes(), frame_bytes - at);
            }
            assert!(received.bytes() == frame);
            assert_eq!(received.append(&[1], &mut pool), Some(0));
            assert_eq!(received.room(&mut pool).unwrap().len(), 0);
            assert_eq!(pool.in_use(), 1, "smaller buffers went back");
            received.set_packet(frame_bytes / 3..frame_bytes);
            assert!(received.packet_mut() == &frame[frame_bytes / 3..]);
            assert!(received.is_complete());
            pool.recycle(received);
            assert_eq!(pool.in_use(), 0);
        }
    }
}

#[test]
fn a_header_cut_in_two_tells_the_length_later() {
    let mut pool = BufferPool::new();
    let mut received = pool.take_received(3).unwrap();
    assert_eq!(received.append(&[1, 2], &mut pool), Some(2));
    assert_eq!(received.append(&[3, 4], &mut pool), Some(1));
    assert!(received.is_complete());
    received.announce(10_000);
    assert_eq!((received.missing_bytes(), received.bytes()), (9_997, &[1, 2, 3][..]));
    assert_eq!(received.append(&[9; 9_997], &mut pool), Some(9_997));
    assert!(received.is_complete());
    assert_eq!(received.bytes()[..4], [1, 2, 3, 9]);
}

#[test]
fn a_frame_that_cannot_grow_keeps_what_it_has() {
    let limits = PoolLimits { small: 1, medium: 0, large: 0, oversize_bytes: 0 };
    let mut pool = BufferPool::with_limits(limits);
    let mut received = pool.take_received(10_000).unwrap();
    assert_eq!(received.append(&[1; 3_000], &mut pool), Some(3_000));
    assert_eq!(received.append(&[1; 3_000], &mut pool), None);
    assert_eq!(received.bytes(), [1; 3_000]);
    assert_eq!(received.append(&[1; 500], &mut pool), Some(500));
}

/// Every byte of a fresh or used buffer is poison; no frame may show one. The packet's own bytes are never poison.
#[test]
fn no_old_byte_leaks_through_a_frame() {
    const POISON: u8 = 0xa5;
    let poisoned = |pool: &mut BufferPool, bytes| {
        let mut buffer: Buffer = pool.take(bytes).unwrap().into();
        assert_ne!(buffer.class(), SizeClass::Oversize);
        buffer.bytes_mut().fill(POISON);
        pool.recycle(buffer);
        pool.take(bytes).unwrap()
    };
    let framings = [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate, Framing::Full];
    for framing in framings {
        let mut random = SecureRandom::from_seed([2; 32]);
        let config = TransportConfig { framing, obfuscation: None };
        let (mut pool, mut poison_seen, mut bytes_seen) = (BufferPool::new(), 0, 0);
        for blocks in 1..250 {
            let (mut transport, _) = Transport::new(&config, 2, &mut random);
            let mut packet = poisoned(&mut pool, blocks * 16);
            packet.encrypted_room()[..blocks * 16].fill(0);
            let mut plain = packet.into_plain(blocks * 16);
            assert_eq!(plain.packet_mut().len(), 24 + blocks * 16);
            plain.packet_mut()[..24].fill(0);
            let framed = transport.frame(plain.into_sealed(), true, &mut random);
            poison_seen += framed.bytes().iter().filter(|&&byte| byte == POISON).count();
            bytes_seen += framed.bytes().len();
            pool.recycle(framed);
        }
        // Random padding and checksums hit the poison by chance: one byte in 256 of at most 4,000.
        assert!(poison_seen < 40, "{framing:?}: {poison_seen} of {bytes_seen}");
    }
}

#[test]
fn what_is_read_of_a_frame_is_what_was_written() {
    let mut pool = BufferPool::new();
    let mut buffer: Buffer = pool.take(16).unwrap().into();
    buffer.bytes_mut().fill(0xa5);
    pool.recycle(buffer);
    let mut received = pool.take_received(100).unwrap();
    assert_eq!(received.bytes(), [0; 0]);
    assert_eq!(received.append(&[1; 60], &mut pool), Some(60));
    assert_eq!(received.bytes(), [1; 60]);
    assert_eq!(received.packet_mut(), [1; 60]);
}

#[test]
fn the_stages_have_the_same_bytes_under_a_key_stream() {
    let config = TransportConfig { framing: Framing::Abridged, obfuscation: Some(Obfuscation::default()) };
    let mut random = SecureRandom::from_seed([4; 32]);
    let (mut transport, opening) = Transport::new(&config, 2, &mut random);
    let mut pool = BufferPool::new();
    let opened = pool.take(64).unwrap().into_framed(opening.as_ref());
    assert_eq!(opened.bytes(), opening.as_ref());
    let mut packet = pool.take(32).unwrap();
    packet.encrypted_room()[..32].fill(7);
    let plain = packet.into_plain(32);
    assert_eq!(plain.plaintext(), [7; 32]);
    let framed = transport.frame(plain.into_sealed(), false, &mut random);
    assert_eq!(framed.bytes().len(), 1 + 24 + 32);
    assert!(framed.bytes().iter().filter(|&&byte| byte == 7).count() < 10, "under the key stream");
}

#[test]
#[should_panic(expected = "made of blocks")]
fn a_plain_packet_is_made_of_blocks() {
    let _ = BufferPool::new().take(64).unwrap().into_plain(24);
}

#[test]
#[should_panic(expected = "ends where its room ends")]
fn a_packet_ends_in_its_room() {
    let _ = BufferPool::new().take(64).unwrap().into_plain(4_096);
}
