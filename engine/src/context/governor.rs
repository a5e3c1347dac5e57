//! How fast all reactors together may dial, agree on keys and log in, so that a server restart meets no storm of ours.
//!
//! Each limit is a schedule: instead of counting, it remembers when the next attempt is due. Whoever asks gets a time at
//! once, now or later, and need not ask again; so nobody starves, nobody polls, and no second ever sees more attempts than
//! the limit. A datacenter that answers with a flood error is left alone for a while that grows as it repeats itself.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::time::Duration;

use crate::ids::DatacenterId;
use crate::limits::{FLOOD_DELAY_MAX, FLOOD_DELAY_MIN, FLOOD_FORGOTTEN_AFTER};
use crate::time::{Monotonic, whole_nanoseconds};

/// The limits. Part of [`crate::EngineConfig`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rates {
    pub(crate) connects_per_second: NonZeroU32,
    pub(crate) handshakes_per_second: NonZeroU32,
    pub(crate) logins_per_minute: NonZeroU32,
}

/// The answer to a connection that wants to dial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialAnswer {
    /// Dial at this time, which is yours.
    At(Monotonic),
    /// The datacenter wants to be left alone: ask again at this time.
    AskAgain(Monotonic),
}

/// The schedules of one engine.
#[derive(Clone, Debug)]
pub struct Governor {
    connects: Schedule,
    handshakes: Schedule,
    logins: Schedule,
    floods: BTreeMap<DatacenterId, Flood>,
}

impl Governor {
    pub(crate) fn new(rates: Rates) -> Self {
        const SECOND: Duration = Duration::from_secs(1);
        const MINUTE: Duration = Duration::from_secs(60);
        Self {
            connects: Schedule::new(rates.connects_per_second, SECOND),
            handshakes: Schedule::new(rates.handshakes_per_second, SECOND),
            logins: Schedule::new(rates.logins_per_minute, MINUTE),
            floods: BTreeMap::new(),
        }
    }

    /// Reserves a dial to a datacenter. `jitter` is any random number: it spreads those that have to ask again.
    pub fn reserve_dial(&mut self, datacenter: DatacenterId, now: Monotonic, jitter: u32) -> DialAnswer {
        match self.floods.get(&datacenter) {
            Some(flood) if flood.until > now => {
                DialAnswer::AskAgain(flood.until + part_of(flood.pause, jitter))
            }
            _ => DialAnswer::At(self.connects.reserve(now)),
        }
    }

    /// Takes a place for a dial that is a luxury: only if one is free right now. Whoever has to wait asks again later.
    pub fn take_spare_dial(&mut self, datacenter: DatacenterId, now: Monotonic) -> bool {
        let is_flooded = self.floods.get(&datacenter).is_some_and(|flood| flood.until > now);
        let is_free = !is_flooded && self.connects.next_due <= now;
        is_free && self.connects.reserve(now) == now
    }

    /// Reserves a key exchange and says when it may begin.
    pub fn reserve_handshake(&mut self, now: Monotonic) -> Monotonic {
        self.handshakes.reserve(now)
    }

    /// Reserves a login and says when it may be sent.
    pub fn reserve_login(&mut self, now: Monotonic) -> Monotonic {
        self.logins.reserve(now)
    }

    /// A datacenter said that there are too many connections (transport error -429). Many that hear it at once count once.
    pub fn flooded(&mut self, datacenter: DatacenterId, now: Monotonic) {
        let flood = self.floods.entry(datacenter).or_default();
        if flood.until > now {
            return;
        }
        let is_new =
            flood.pause == Duration::ZERO || now.saturating_since(flood.until) > FLOOD_FORGOTTEN_AFTER;
        flood.pause = if is_new { FLOOD_DELAY_MIN } else { (flood.pause * 2).min(FLOOD_DELAY_MAX) };
        flood.until = now + flood.pause;
    }
}

/// How long a datacenter wants to be left alone.
#[derive(Clone, Copy, Debug, Default)]
struct Flood {
    until: Monotonic,
    pause: Duration,
}

/// One limit.
#[derive(Clone, Debug)]
struct Schedule {
    interval: Duration,
    next_due: Monotonic,
}

impl Schedule {
    fn new(count: NonZeroU32, each: Duration) -> Self {
        // Rounded up: rounded down, a window could hold one more than the limit.
        let interval = whole_nanoseconds(each).div_ceil(count.get().into());
        Self { interval: Duration::from_nanos(interval), next_due: Monotonic(0) }
    }

    fn reserve(&mut self, now: Monotonic) -> Monotonic {
        let due = self.next_due.max(now);
        self.next_due = due + self.interval;
        due
    }
}

/// A random part of a duration.
pub(crate) fn part_of(whole: Duration, random: u32) -> Duration {
    let part = (u128::from(whole_nanoseconds(whole)) * u128::from(random)) >> u32::BITS;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;
    use std::collections::BinaryHeap;
    use std::num::NonZeroU32;
    use std::time::Duration;

    use mtproto_crypto::SecureRandom;

    use super::{DialAnswer, Governor, Rates};
    use crate::config::ReconnectPolicy;
    use crate::ids::DatacenterId;
    use crate::limits::{FLOOD_DELAY_MAX, FLOOD_DELAY_MIN, FLOOD_FORGOTTEN_AFTER};
    use crate::protocol::reconnect::Reconnect;
    use crate::time::Monotonic;

    const SECOND: u64 = 1_000_000_000;
    const DATACENTER: DatacenterId = DatacenterId(2);

    fn governor(per_second: u32) -> Governor {
        let rate = NonZeroU32::new(per_second).unwrap();
        Governor::new(Rates {
            connects_per_second: rate,
            handshakes_per_second: rate,
            logins_per_minute: rate,
        })
    }

    fn dial(governor: &mut Governor, now: Monotonic) -> Monotonic {
        match governor.reserve_dial(DATACENTER, now, 0) {
            DialAnswer::At(time) => time,
            DialAnswer::AskAgain(time) => panic!("asked to come again at {time:?}"),
        }
    }

    /// The most that any window of this length holds.
    fn most_within(times: &[Monotonic], window: u64) -> usize {
        let mut first = 0;
        (0..times.len())
            .map(|last| {
                while times[last].0 - times[first].0 >= window {
                    first += 1;
                }
                last - first + 1
            })
            .max()
            .unwrap_or(0)
    }

    #[test]
    fn no_second_holds_more_than_the_limit_whenever_one_asks() {
        for per_second in [1, 3, 7, 100, 2_000] {
            let mut governor = governor(per_second);
            let mut random = SecureRandom::from_seed([u8::try_from(per_second % 251).unwrap(); 32]);
            let mut now = Monotonic(0);
            let mut times = Vec::new();
            for _ in 0..5_000 {
                now = now + Duration::from_micros(u64::from(random.wire_below(2_000)));
                times.push(dial(&mut governor, now));
            }
            assert!(times.is_sorted());
            assert!(most_within(&times, SECOND) <= per_second as usize);
        }
    }

    #[test]
    fn an_idle_governor_lets_the_first_pass_at_once_and_logins_are_counted_by_the_minute() {
        let mut governor = governor(30);
        let now = Monotonic(3_600 * SECOND);
        assert_eq!(dial(&mut governor, now), now);
        assert_eq!(governor.reserve_handshake(now), now);
        let logins: Vec<_> = (0..31).map(|_| governor.reserve_login(now)).collect();
        assert_eq!((logins[0], logins[30]), (now, now + Duration::from_secs(60)));
    }

    #[test]
    fn a_spare_dial_is_taken_only_where_nobody_has_to_wait_for_it() {
        let mut governor = governor(10);
        let now = Monotonic(5 * SECOND);
        assert!(governor.take_spare_dial(DATACENTER, now));
        assert!(!governor.take_spare_dial(DATACENTER, now), "it was counted");
        let next = dial(&mut governor, now);
        assert_eq!(next, now + Duration::from_millis(100), "those that must dial come after it");
        assert!(!governor.take_spare_dial(DATACENTER, next));
        let later = next + Duration::from_millis(100);
        governor.flooded(DATACENTER, later);
        assert!(!governor.take_spare_dial(DATACENTER, later), "it wants to be left alone");
        assert!(governor.take_spare_dial(DatacenterId(3), later));
    }

    /// What the connections of a fleet do after a restart of the server: back off with full jitter, ask, dial.
    #[test]
    fn fifty_thousand_dropped_connections_come_back_without_a_storm() {
        const CONNECTIONS: usize = 50_000;
        const PER_SECOND: usize = 2_000;
        let mut governor = governor(u32::try_from(PER_SECOND).unwrap());
        let mut random = SecureRandom::from_seed([5; 32]);
        let policy = ReconnectPolicy::default();
        // The server is away for three seconds: attempts before that fail and back off further.
        let (dropped_at, back_at) = (Monotonic(100 * SECOND), Monotonic(103 * SECOND));
        let mut fleet: Vec<_> = (0..CONNECTIONS).map(|_| Reconnect::default()).collect();
        let mut asking = BinaryHeap::new();
        for (index, reconnect) in fleet.iter_mut().enumerate() {
            let delay = reconnect.failed(policy, &mut random).unwrap();
            asking.push(Reverse((dropped_at + delay, index)));
        }
        let (mut dials, mut returned) = (Vec::new(), Vec::new());
        while let Some(Reverse((now, index))) = asking.pop() {
            let at = dial(&mut governor, now);
            dials.push(at);
            if at >= back_at {
                returned.push(at);
            } else {
                let delay = fleet[index].failed(policy, &mut random).unwrap();
                asking.push(Reverse((at + delay, index)));
            }
        }
        dials.sort_unstable();
        assert_eq!(returned.len(), CONNECTIONS);
        let most = most_within(&dials, SECOND);
        assert!(most <= PER_SECOND, "{most} dials in one second");
        let took = returned.iter().max().unwrap().saturating_since(back_at);
        let bound = Duration::from_secs((CONNECTIONS / PER_SECOND) as u64);
        assert!(took <= bound + bound / 10, "{took:?} for {bound:?}");
    }

    #[test]
    fn a_flooded_datacenter_is_left_alone_and_longer_each_time() {
        let mut governor = governor(1_000);
        let mut now = Monotonic(SECOND);
        let mut pauses = Vec::new();
        for _ in 0..8 {
            for _ in 0..1_000 {
                governor.flooded(DATACENTER, now);
            }
            let DialAnswer::AskAgain(first) = governor.reserve_dial(DATACENTER, now, 0) else { panic!() };
            let DialAnswer::AskAgain(last) = governor.reserve_dial(DATACENTER, now, u32::MAX) else {
                panic!()
            };
            assert_eq!(governor.reserve_dial(DatacenterId(3), now, 0), DialAnswer::At(now));
            let pause = first.saturating_since(now);
            assert!(last.saturating_since(first) > pause * 9 / 10, "they come back spread out");
            pauses.push(pause);
            now = first;
            assert_eq!(dial(&mut governor, now), now, "it goes on by itself");
            now = now + Duration::from_secs(1);
        }
        assert_eq!(pauses[0], FLOOD_DELAY_MIN);
        assert_eq!(pauses[1], FLOOD_DELAY_MIN * 2);
        assert_eq!(*pauses.last().unwrap(), FLOOD_DELAY_MAX);
        now = now + FLOOD_DELAY_MAX + FLOOD_FORGOTTEN_AFTER;
        governor.flooded(DATACENTER, now);
        let again = DialAnswer::AskAgain(now + FLOOD_DELAY_MIN);
        assert_eq!(governor.reserve_dial(DATACENTER, now, 0), again);
    }
}
