//! The race of two families of addresses: who begins, who wins, what is remembered.

use super::*;
use crate::context::SchemePolicy;
use crate::context::{DatacenterAddress, SchemeKey, ScoredAddress};
use crate::error::NetworkError;
use crate::limits::CONNECT_TIMEOUT;

/// What becomes of an attempt.
#[derive(Clone, Copy, Debug)]
enum Manner {
    Opens(Duration),
    Refuses(Duration),
    Silent,
}
use Manner::{Opens, Refuses, Silent};

const NOW: Duration = Duration::ZERO;
const QUICK: Duration = Duration::from_millis(20);
const SLOW: Duration = Duration::from_millis(900);

/// An attempt under way: where to, and when it ends.
#[derive(Clone, Copy, Debug)]
struct Attempt {
    address: SocketAddr,
    ends_at: Monotonic,
    opens: bool,
}

/// A connection with addresses of both families, and a driver that does with sockets what a reactor does.
struct Course {
    rig: Rig,
    known: Vec<ScoredAddress>,
    manners: Vec<(SocketAddr, Manner)>,
    first: Option<Attempt>,
    rival: Option<Attempt>,
    /// Attempts by milliseconds from the start.
    begun: Vec<(u64, SocketAddr)>,
    opened: Option<(u64, SocketAddr)>,
    /// Whether the schedule has room for rivals.
    has_room: bool,
    start: Monotonic,
    closed: Vec<SocketAddr>,
}

fn v4(host: u8) -> SocketAddr {
    ([10, 0, 0, host], 443).into()
}

fn v6(host: u16) -> SocketAddr {
    ([0xfd00, 0, 0, 0, 0, 0, 0, host], 443).into()
}

impl Course {
    fn new(manners: &[(SocketAddr, Manner)]) -> Self {
        Self::with(manners, config())
    }

    fn with(manners: &[(SocketAddr, Manner)], config: ConnectionConfig) -> Self {
        let config = ConnectionConfig { address: None, ..config };
        let rig = Rig::unconnected(config, Some(auth_info(false)), true, 1);
        let addresses: Vec<_> =
            manners.iter().map(|(at, _)| DatacenterAddress::new(DatacenterId(2), *at)).collect();
        let known = crate::context::transport_scheme::expand(&addresses, &SchemePolicy::default(), &[]);
        let start = rig.now;
        let mut course = Self {
            rig,
            known,
            manners: manners.to_vec(),
            first: None,
            rival: None,
            begun: Vec::new(),
            opened: None,
            has_room: true,
            start,
            closed: Vec::new(),
        };
        course.tell_schemes();
        course
    }

    fn tell_schemes(&mut self) {
        self.rig.replica.set_schemes(DatacenterId(2), self.known.clone());
    }

    /// Runs for so long, from the first attempt on, or until a socket is open.
    fn run(&mut self, duration: Duration) -> Option<(u64, SocketAddr)> {
        let until = self.rig.now + duration;
        let rig = &mut self.rig;
        rig.connection.context_changed(turn!(rig), &mut rig.sink);
        self.follow();
        while self.opened.is_none() {
            let ends = [self.first, self.rival].into_iter().flatten().map(|attempt| attempt.ends_at);
            let next = ends.chain([self.rig.connection.next_deadline()]).min().unwrap();
            if next > until {
                self.rig.advance_to(until);
                break;
            }
            self.rig.advance_to(next.max(self.rig.now));
            self.settle_sockets();
            let rig = &mut self.rig;
            rig.connection.deadline_reached(turn!(rig), &mut rig.sink);
            self.follow();
        }
        self.opened
    }

    fn settle_sockets(&mut self) {
        let now = self.rig.now;
        let is_over = |attempt: &Option<Attempt>| attempt.is_some_and(|attempt| attempt.ends_at <= now);
        let refused = NetworkError::Refused;
        if is_over(&self.first) {
            let ended = self.first.take().unwrap();
            let rig = &mut self.rig;
            if ended.opens {
                self.closed.extend(self.rival.take().map(|rival| rival.address));
                rig.connection.socket_opened(turn!(rig));
                self.opened(ended.address);
            } else {
                self.first = self.rival.take();
                rig.connection.socket_closed(turn!(rig), refused.into(), &mut rig.sink);
            }
            self.follow();
        }
        if is_over(&self.rival) {
            let ended = self.rival.take().unwrap();
            let rig = &mut self.rig;
            if ended.opens {
                self.closed.extend(self.first.take().map(|first| first.address));
                rig.connection.rival_opened(turn!(rig));
                self.opened(ended.address);
            } else {
                let turn = turn!(rig);
                rig.connection.rival_closed(turn, refused);
            }
            self.follow();
        }
    }

    fn opened(&mut self, address: SocketAddr) {
        self.opened = Some((self.milliseconds(), address));
    }

    fn milliseconds(&self) -> u64 {
        u64::try_from(self.rig.now.saturating_since(self.start).as_millis()).unwrap()
    }

    fn begin(&mut self, address: SocketAddr) -> Attempt {
        self.begun.push((self.milliseconds(), address));
        let manner = self.manners.iter().find(|(at, _)| *at == address).unwrap().1;
        let (after, opens) = match manner {
            Opens(after) => (Some(after), true),
            Refuses(after) => (Some(after), false),
            Silent => (None, false),
        };
        let ends_at = after.map_or(Monotonic::NEVER, |after| self.rig.now + after);
        Attempt { address, ends_at, opens }
    }

    fn follow(&mut self) {
        while let Some(event) = self.rig.connection.poll_event() {
            let now = self.rig.now;
            match event {
                ConnectionEvent::AskConnect => {
                    let rig = &mut self.rig;
                    rig.connection.connect_at(turn!(rig), now);
                }
                ConnectionEvent::OpenSocket { address, .. } => self.first = Some(self.begin(address)),
                ConnectionEvent::OpenRival { address, .. } => {
                    assert!(self.rig.connection.awaits_rival());
                    let has_room = self.has_room;
                    if has_room {
                        self.rival = Some(self.begin(address));
                    }
                    let rig = &mut self.rig;
                    let turn = turn!(rig);
                    if has_room {
                        rig.connection.rival_began(turn)
                    } else {
                        rig.connection.rival_refused(turn)
                    }
                }
                ConnectionEvent::RivalRemains => {
                    self.closed.extend(self.first.take().map(|first| first.address));
                    self.first = self.rival.take();
                    assert!(self.first.is_some());
                }
                ConnectionEvent::CloseSocket => {
                    let sockets = [self.first.take(), self.rival.take()];
                    self.closed.extend(sockets.into_iter().flatten().map(|attempt| attempt.address));
                }
                ConnectionEvent::SchemeFailed(key) => self.score(key, |scored, now| scored.failed(now)),
                ConnectionEvent::SchemeWorked(key) => {
                    self.score(key, |scored, _| {
                        scored.worked();
                    });
                }
                ConnectionEvent::State(change) => self.rig.states.push(change),
                _ => {}
            }
        }
    }

    fn score(&mut self, key: SchemeKey, change: impl Fn(&mut ScoredAddress, Monotonic)) {
        let now = self.rig.now;
        self.known.iter_mut().filter(|scored| scored.key() == key).for_each(|scored| change(scored, now));
        self.tell_schemes();
    }

    /// Another connection that knows the same.
    fn next(self, manners: &[(SocketAddr, Manner)]) -> Self {
        let mut next = Self::new(manners);
        next.known = self.known;
        next.rig.advance_to(self.rig.now);
        next.start = next.rig.now;
        next.tell_schemes();
        next
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap()
}

const HEAD_START: u64 = 250;

#[test]
fn an_attempt_that_is_quick_runs_alone() {
    let mut course = Course::new(&[(v4(1), Opens(QUICK)), (v6(1), Opens(NOW))]);
    assert_eq!(course.run(CONNECT_TIMEOUT), Some((20, v4(1))));
    assert_eq!(course.begun, [(0, v4(1))]);
    assert_eq!(milliseconds(RACE_HEAD_START), HEAD_START);
}

#[test]
fn a_family_that_swallows_everything_costs_the_head_start_once() {
    let manners = [(v4(1), Silent), (v6(1), Opens(QUICK))];
    let mut course = Course::new(&manners);
    assert_eq!(course.run(CONNECT_TIMEOUT), Some((HEAD_START + 20, v6(1))));
    assert_eq!(course.begun, [(0, v4(1)), (HEAD_START, v6(1))]);
    assert_eq!(course.closed, [v4(1)], "the loser is closed");
    // The winner is remembered.
    let mut next = course.next(&manners);
    assert_eq!(next.run(CONNECT_TIMEOUT), Some((20, v6(1))));
    assert_eq!(next.begun, [(0, v6(1))]);
    // Until the other family may have recovered.
    next.rig.advance_to(next.rig.now + Duration::from_secs(600));
    let mut later = next.next(&[(v4(1), Opens(QUICK)), (v6(1), Opens(QUICK))]);
    assert_eq!(later.run(CONNECT_TIMEOUT), Some((20, v4(1))));
}

#[test]
fn a_family_that_refuses_gives_way_at_once_and_families_take_turns() {
    let mut course = Course::new(&[v4(1), v4(2), v6(1), v6(2)].map(|address| (address, Refuses(QUICK))));
    assert_eq!(course.run(Duration::from_millis(80)), None);
    let begun: Vec<_> = course.begun.iter().map(|(at, address)| (*at, address.is_ipv4())).collect();
    assert_eq!(begun, [(0, true), (20, false), (40, true), (60, false)], "{:?}", course.begun);
}

#[test]
fn a_slow_first_one_may_still_win() {
    let mut course = Course::new(&[(v4(1), Opens(SLOW)), (v6(1), Silent)]);
    assert_eq!(course.run(CONNECT_TIMEOUT), Some((900, v4(1))));
    assert_eq!(course.begun, [(0, v4(1)), (HEAD_START, v6(1))]);
    assert_eq!(course.closed, [v6(1)]);
    assert!(course.known.iter().all(|scored| scored.score(course.rig.now) == 0), "nothing has failed");
}

#[test]
fn a_rival_that_fails_leaves_the_first_alone_and_another_one_follows() {
    let mut course = Course::new(&[(v4(1), Opens(SLOW)), (v6(1), Refuses(QUICK)), (v6(2), Refuses(QUICK))]);
    assert_eq!(course.run(CONNECT_TIMEOUT), Some((900, v4(1))));
    let rivals: Vec<_> = course.begun[1..].iter().map(|(at, _)| *at).collect();
    assert_eq!(rivals, [HEAD_START, 2 * HEAD_START + 20], "{:?}", course.begun);
    assert_ne!(course.begun[1].1, course.begun[2].1);
}

#[test]
fn a_first_one_that_fails_late_leaves_the_way_to_its_rival() {
    let mut course = Course::new(&[(v4(1), Refuses(SLOW)), (v6(1), Opens(2 * SLOW))]);
    assert_eq!(course.run(CONNECT_TIMEOUT), Some((HEAD_START + 1_800, v6(1))));
    assert_eq!(course.begun.len(), 2, "nobody dials twice: {:?}", course.begun);
    assert!(course.rig.closes().is_empty(), "the attempt as a whole went on");
}

#[test]
fn both_families_dead_end_in_a_wait_and_either_may_recover() {
    let manners = [(v4(1), Silent), (v6(1), Silent)];
    let mut course = Course::new(&manners);
    let until = CONNECT_TIMEOUT + RACE_HEAD_START;
    assert_eq!(course.run(until), None);
    assert_eq!(course.begun, [(0, v4(1)), (HEAD_START, v6(1))], "each gets its whole time");
    assert_eq!(course.closed, [v4(1), v6(1)]);
    assert_eq!(course.rig.closes(), [CloseReason::Network(NetworkError::TimedOut)]);
    assert_eq!(course.known.iter().map(|scored| scored.score(course.rig.now)).collect::<Vec<_>>(), [1, 1]);
    assert_eq!(course.rig.status(), ConnectionStatus::WaitingToReconnect);
    for recovered in [v4(1), v6(1)] {
        let mut course = Course::new(&manners);
        course.run(until);
        course
            .manners
            .iter_mut()
            .filter(|(at, _)| *at == recovered)
            .for_each(|(_, manner)| *manner = Opens(NOW));
        let opened = course.run(CONNECT_TIMEOUT);
        assert_eq!(opened.map(|(_, address)| address), Some(recovered));
    }
}

#[test]
fn a_full_schedule_delays_the_rival_and_never_the_first() {
    let mut course = Course::new(&[(v4(1), Silent), (v6(1), Opens(QUICK))]);
    course.has_room = false;
    assert_eq!(course.run(Duration::from_secs(1)), None);
    assert_eq!(course.begun, [(0, v4(1))]);
    course.has_room = true;
    let (at, address) = course.run(CONNECT_TIMEOUT).unwrap();
    assert_eq!((address, at), (v6(1), 5 * HEAD_START + 20));
}

#[test]
fn nothing_races_where_there_is_one_family_or_one_way() {
    let one_family = Course::new(&[(v4(1), Silent), (v4(2), Opens(NOW))]);
    let source = ConnectionConfig { source_address: Some([10, 0, 0, 9].into()), ..config() };
    let from_there = Course::with(&[(v4(1), Silent), (v6(1), Opens(NOW))], source);
    for mut course in [one_family, from_there] {
        assert_eq!(course.run(Duration::from_secs(5)), None);
        assert_eq!(course.begun.len(), 1, "{:?}", course.begun);
    }
}

#[test]
fn a_pause_ends_both_attempts() {
    let mut course = Course::new(&[(v4(1), Silent), (v6(1), Silent)]);
    assert_eq!(course.run(Duration::from_secs(1)), None);
    let rig = &mut course.rig;
    rig.connection.pause(turn!(rig), &mut rig.sink);
    course.follow();
    assert_eq!(course.closed, [v4(1), v6(1)]);
    let rig = &mut course.rig;
    rig.connection.rival_opened(turn!(rig));
    assert_eq!(rig.status(), ConnectionStatus::Paused, "what was on its way is ignored");
}
