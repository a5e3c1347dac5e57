//! Entry points for fuzzers: plain functions that must return for any bytes.

use std::time::Duration;

use crate::membership::{Membership, Order, Vitals};
use crate::message::{FromMaster, ToMaster, WorkerState};
use crate::report::Report;
use crate::zmtp::{self, Decoder, FRAME_BYTES_MAX};

/// What a master says on the wire, from its greeting on: read whole and in pieces, with the same outcome.
///
/// # Panics
/// If a promise is broken.
pub fn stream(input: &[u8]) {
    let read = |piece: usize| {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        for bytes in input.chunks(piece) {
            decoder.push(bytes);
            loop {
                match decoder.next_event() {
                    Ok(Some(event)) => events.push(event),
                    Ok(None) => break,
                    Err(error) => return (events, Some(error)),
                }
            }
        }
        (events, None)
    };
    let whole = read(input.len().max(1));
    assert_eq!(whole, read(7), "it matters how the stream is cut");
}

/// A worker whose master says anything: what it sends back is well-formed, and every order can be obeyed.
///
/// # Panics
/// If a promise is broken.
pub fn master(input: &[u8]) {
    let mut worker = Membership::new("host_1");
    worker.connected();
    let mut now = Duration::ZERO;
    let mut alive = worker.received(&opening(), now).is_ok();
    let mut said = worker.outgoing().to_vec();
    for piece in input.split(|byte| *byte == 0x0a) {
        now += Duration::from_millis(900);
        // Most inputs are messages: those that are streams are the other target's.
        let mut framed = Vec::new();
        zmtp::message(piece, &mut framed);
        alive = alive && worker.received(&framed, now).is_ok() && worker.tick(now, Vitals::default()).is_ok();
        if !alive {
            worker.disconnected();
            worker.connected();
            alive = worker.received(&opening(), now).is_ok();
        }
        while let Some(order) = worker.next_order() {
            let report = Report::new(0.0);
            match order {
                Order::Spawn(spawn) => {
                    assert!((0.0..=1.0).contains(&spawn.share()));
                    worker.spawning_complete(&spawn.users);
                }
                Order::Stop => worker.stopped(&report, now),
                Order::Quit => worker.leave(&report),
                Order::Abandoned(_) => worker.rejoin(now),
                Order::Joined { .. } | Order::Reconnect => {}
            }
        }
        assert!(worker.outgoing().len() <= said.len() + FRAME_BYTES_MAX);
        said = worker.outgoing().to_vec();
        worker.written(said.len());
    }
}

/// The greeting and the `READY` of a master.
fn opening() -> Vec<u8> {
    let mut bytes = zmtp::greeting().to_vec();
    bytes.extend_from_slice(b"\x04\x1c\x05READY\x0bSocket-Type\x00\x00\x00\x06ROUTER");
    bytes
}

/// One message of a master.
pub fn message(input: &[u8]) {
    if let Ok(FromMaster::Spawn(spawn)) = FromMaster::decode(input) {
        let _ = (spawn.share(), spawn.user_count(), spawn.number("op_rate"), spawn.text("note"));
    }
}

/// Inputs to begin from: the stream of a master, and messages as it says them.
#[must_use]
pub fn seeds() -> Vec<Vec<u8>> {
    let spawn = b"\x93\xa5spawn\x85\xa9timestamp\xcb\x41\xd9\x54\xfc\x40\x00\x00\x00\xb2user_classes_count\x82\xa4ping\x06\
                  \xaehelp_getConfig\x02\xa4host\xc0\xacstop_timeout\xcb\x00\x00\x00\x00\x00\x00\x00\x00\xaeparsed_options\x82\
                  \xa9num_users\x10\xa7op_rate\xcb\x40\x88\x4c\x00\x00\x00\x00\x00\xa6host_1";
    let messages: [&[u8]; 5] = [
        spawn,
        b"\x93\xa3ack\x81\xa5index\x00\xa6host_1",
        b"\x93\xa4stop\xc0\xa6host_1",
        b"\x93\xa4quit\xc0\xa6host_1",
        b"\x93\xa9heartbeat\xc0\xa6host_1",
    ];
    let mut seeds: Vec<Vec<u8>> = messages.iter().map(|message| message.to_vec()).collect();
    let mut stream = opening();
    for body in messages {
        zmtp::message(body, &mut stream);
    }
    seeds.push(messages.join(&0x0a));
    seeds.push(stream);
    let heartbeat = ToMaster::Heartbeat { state: WorkerState::Running, cpu: 1.0, memory: 5 };
    seeds.extend(heartbeat.encode("host_1"));
    seeds
}

#[cfg(test)]
mod tests {
    use super::{master, message, seeds, stream};
    use crate::message::FromMaster;

    /// A few thousand changed inputs at every run of the suite; the fuzz targets do the same for longer.
    #[test]
    fn changed_inputs_break_no_promise() {
        let mut state = 7_u64;
        let mut next = |bound: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(state >> 33).unwrap() % bound.max(1)
        };
        let seeds = seeds();
        for _ in 0..5_000 {
            let mut input = seeds[next(seeds.len())].clone();
            for _ in 0..next(6) {
                let at = next(input.len());
                match next(3) {
                    0 => input.truncate(at),
                    1 => input.insert(at, u8::try_from(next(256)).unwrap()),
                    _ => input[at..].iter_mut().take(1).for_each(|byte| *byte ^= 1 << (at % 8)),
                }
            }
            stream(&input);
            master(&input);
            message(&input);
        }
    }

    #[test]
    fn the_inputs_to_begin_from_are_what_they_should_be() {
        let seeds = seeds();
        for seed in &seeds {
            stream(seed);
            master(seed);
            message(seed);
        }
        assert!(
            matches!(FromMaster::decode(&seeds[0]), Ok(FromMaster::Spawn(spawn)) if spawn.user_count() == 8)
        );
    }
}
