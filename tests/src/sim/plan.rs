//! What a run is made of, drawn from its seed.

use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_datacenter::{Fault, FaultKind, FaultPlan};
use mtproto_engine::{
    Framing, Monotonic, Obfuscation, ProxySecret, ResendPolicy, TemporaryKeys, TransportConfig,
};

/// The make-up of a world.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Reactors, from 1 to 3.
    pub reactors: u16,
    /// Accounts; connections of one account share a key.
    pub accounts: u64,
    /// Connections of all accounts.
    pub connections: u64,
    /// Framing and disguise, by connection in turn.
    pub transports: Vec<TransportConfig>,
    /// How long requests are made and faults happen.
    pub trouble: Duration,
    /// Time between two requests of a connection, on average.
    pub think: Duration,
    /// What happens to requests whose fate becomes unknown.
    pub resend: ResendPolicy,
    /// One way through a link.
    pub delay_max: Duration,
    /// The largest piece a link delivers at once.
    pub piece_bytes_max: u32,
    /// Bytes a socket takes before the peer has read some.
    pub window_bytes: usize,
    /// Links that are reset after some bytes, in thousandths.
    pub reset_per_mille: u32,
    /// Links on which nothing arrives any more after some bytes, in thousandths.
    pub half_open_per_mille: u32,
    /// Links that pause after some bytes, in thousandths.
    pub stall_per_mille: u32,
    /// Links that flip a bit somewhere, in thousandths.
    pub flip_per_mille: u32,
    /// Connection attempts that are refused, in thousandths.
    pub refuse_per_mille: u32,
    /// Seconds between restarts of the server that lose every session; none if it stays up.
    pub restart_every: Option<Duration>,
    /// Time between changes of all salts.
    pub rotate_every: Option<Duration>,
    /// The server's wall clock minus that of the client at the start, in seconds.
    pub clock_offset: i64,
    /// A jump of the server's wall clock in the middle of the trouble, in seconds.
    pub clock_jump: i64,
    /// How much later a result of offloaded work comes, at most; results overtake each other.
    pub offload_delay_max: Duration,
    /// Misbehaviour of the server itself.
    pub server_faults: FaultPlan,
    /// Requests that get a deadline, in thousandths.
    pub deadline_per_mille: u32,
    /// Requests that are cancelled after a while, in thousandths.
    pub cancel_per_mille: u32,
    /// Large payloads, in thousandths.
    pub large_per_mille: u32,
    /// Pauses of a connection by the application, in thousandths of its requests.
    pub pause_per_mille: u32,
    /// Time between updates that the server pushes to everybody; none if it has no news.
    pub push_every: Option<Duration>,
    /// When the server restarts without the keys it knew; none if it keeps them.
    pub forget_keys_at: Option<Duration>,
    /// The secret that the server wants of everybody, as an MTProxy does.
    pub secret: Option<ProxySecret>,
    /// How long temporary keys live, if packets travel under such.
    pub temporary_keys: Option<TemporaryKeys>,
    /// Whether the datacenters have IPv6 addresses as well.
    pub both_families: bool,
    /// When attempts to reach one family of addresses meet silence; none if never.
    pub black_hole: Option<BlackHole>,
    /// In the middle of the trouble, by so many seconds: the client's clock leaps ahead of everybody's, or, if this is negative,
    /// the client sleeps while the server goes on.
    pub leap: i64,
    /// Calls of the handler that take long, in thousandths: meanwhile its reactor does nothing else.
    pub slow_per_mille: u32,
    /// How long such a call of the handler takes at most.
    pub slow_max: Duration,
    /// Time between bursts of requests that come from other threads, by way of the lanes; none if there are no such threads.
    pub outside_every: Option<Duration>,
    /// Requests that fit a lane.
    pub lane_requests_max: usize,
}

/// A time in which one family of addresses cannot be reached, and nobody says so.
#[derive(Clone, Copy, Debug)]
pub struct BlackHole {
    /// Whether IPv6 is lost, or else IPv4.
    pub ipv6: bool,
    /// From when.
    pub from: Monotonic,
    /// Until when.
    pub until: Monotonic,
}

impl Plan {
    /// Draws a plan.
    #[must_use]
    pub fn draw(random: &mut SecureRandom) -> Self {
        // Each kind of fault exists in about a third of all runs.
        let sometimes = |random: &mut SecureRandom, most: u32| match random.wire_below(3) {
            0 => 1 + random.wire_below(most),
            _ => 0,
        };
        let accounts = 1 + u64::from(random.wire_below(3));
        Self {
            reactors: 1 + u16::try_from(random.wire_below(3)).unwrap_or(0),
            accounts,
            connections: accounts + u64::from(random.wire_below(6)),
            transports: (0..3).map(|_| transport(random)).collect(),
            trouble: Duration::from_secs(60 + u64::from(random.wire_below(240))),
            think: Duration::from_millis(50 + u64::from(random.wire_below(2_000))),
            resend: [ResendPolicy::Ask, ResendPolicy::Repeat, ResendPolicy::Fail]
                [random.wire_below(3) as usize],
            delay_max: Duration::from_millis(1 + u64::from(random.wire_below(300))),
            piece_bytes_max: [1, 7, 100, 1_500, 65_536][random.wire_below(5) as usize],
            window_bytes: [300, 4_096, 65_536, 1 << 20][random.wire_below(4) as usize],
            reset_per_mille: sometimes(random, 400),
            half_open_per_mille: sometimes(random, 200),
            stall_per_mille: sometimes(random, 400),
            flip_per_mille: sometimes(random, 300),
            refuse_per_mille: sometimes(random, 300),
            restart_every: (sometimes(random, 2) > 0)
                .then(|| Duration::from_secs(5 + u64::from(random.wire_below(60)))),
            rotate_every: (sometimes(random, 2) > 0)
                .then(|| Duration::from_secs(5 + u64::from(random.wire_below(60)))),
            clock_offset: skew(random),
            clock_jump: skew(random),
            offload_delay_max: Duration::from_millis(u64::from(sometimes(random, 3_000))),
            server_faults: server_faults(random),
            deadline_per_mille: sometimes(random, 300),
            cancel_per_mille: sometimes(random, 200),
            large_per_mille: sometimes(random, 60),
            pause_per_mille: sometimes(random, 20),
            push_every: None,
            forget_keys_at: None,
            secret: None,
            temporary_keys: None,
            both_families: false,
            black_hole: None,
            leap: 0,
            slow_per_mille: 0,
            slow_max: Duration::ZERO,
            outside_every: None,
            lane_requests_max: 1_024,
        }
    }

    /// Draws what came later, from a stream of its own: the worlds of old seeds keep their character.
    #[must_use]
    pub fn draw_more(mut self, random: &mut SecureRandom) -> Self {
        if random.wire_below(8) == 0 {
            self.connections = self.accounts + 20 + u64::from(random.wire_below(40));
            // As many requests as ever, spread over more connections.
            self.think *= 10;
            // Every piece on its way is a moment at which all of them are looked at.
            self.piece_bytes_max = self.piece_bytes_max.max(1_500);
            self.window_bytes = self.window_bytes.max(4_096);
        }
        if random.wire_below(3) == 0 {
            self.push_every = Some(Duration::from_millis(500 + u64::from(random.wire_below(10_000))));
        }
        if random.wire_below(12) == 0 {
            let part = random.wire_below(1_000);
            self.forget_keys_at = Some(self.trouble * part / 1_000);
        }
        if random.wire_below(4) == 0 {
            // A server forgets one of them now and then.
            let per_mille = [0, 0, 2, 20][random.wire_below(4) as usize];
            let forgets = Fault::always(FaultKind::ForgetKey).per_mille(per_mille);
            self.server_faults = self.server_faults.and(forgets);
            self.temporary_keys = Some(TemporaryKeys {
                lifetime: Duration::from_secs(u64::from(60 + random.wire_below(400))),
                renew_after_percent: [40, 75, 100][random.wire_below(3) as usize],
            });
        }
        if random.wire_below(5) == 0 {
            let key = random.wire_bytes();
            self.secret = Some(if random.wire_below(2) == 0 {
                ProxySecret::Plain(key)
            } else {
                ProxySecret::Padded(key)
            });
        }
        if random.wire_below(4) == 0 {
            self.both_families = true;
            if random.wire_below(3) > 0 {
                let at = |part: u32| Monotonic(0) + self.trouble * part / 1_000;
                let from = random.wire_below(700);
                self.black_hole = Some(BlackHole {
                    ipv6: random.wire_below(3) == 0,
                    from: at(from),
                    until: at(from + random.wire_below(700)),
                });
            }
        }
        if random.wire_below(3) == 0 {
            let count = self.transports.len();
            for transport in self.transports.iter_mut().skip(random.wire_below(2) as usize * count / 2) {
                let framing = [Framing::WebSocket, Framing::Http][random.wire_below(2) as usize];
                *transport = TransportConfig { framing, obfuscation: None };
            }
        }
        self
    }

    /// Draws what came later still, from another stream.
    #[must_use]
    pub fn draw_last(mut self, random: &mut SecureRandom) -> Self {
        if random.wire_below(4) == 0 {
            self.slow_per_mille = 1 + random.wire_below(50);
            self.slow_max = Duration::from_millis(u64::from(1 + random.wire_below(5_000)));
        }
        if random.wire_below(3) == 0 {
            self.outside_every = Some(Duration::from_millis(500 + u64::from(random.wire_below(10_000))));
            self.lane_requests_max = [1, 3, 8, 1_024][random.wire_below(4) as usize];
        }
        if random.wire_below(8) == 0 {
            let seconds = [400, 86_400, 31_536_000][random.wire_below(3) as usize];
            self.leap = if random.wire_below(2) == 0 { seconds } else { -seconds };
        }
        // A proxy that looks like TLS wants clocks that agree.
        let clocks_agree = self.clock_offset == 0 && self.clock_jump == 0 && self.leap == 0;
        if random.wire_below(4) == 0 && clocks_agree {
            let domain = "sim.example".to_owned();
            self.secret = Some(ProxySecret::FakeTls { key: random.wire_bytes(), domain });
        }
        self
    }

    /// A world without faults, in which a few connections talk now and then for so long.
    #[must_use]
    pub fn quiet(lasting: Duration, think: Duration) -> Self {
        let transport = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
        Self {
            reactors: 1,
            accounts: 2,
            connections: 4,
            transports: vec![transport; 3],
            trouble: lasting,
            think,
            resend: ResendPolicy::Ask,
            delay_max: Duration::from_millis(50),
            piece_bytes_max: 65_536,
            window_bytes: 1 << 20,
            reset_per_mille: 0,
            half_open_per_mille: 0,
            stall_per_mille: 0,
            flip_per_mille: 0,
            refuse_per_mille: 0,
            restart_every: None,
            rotate_every: None,
            clock_offset: 0,
            clock_jump: 0,
            offload_delay_max: Duration::from_millis(10),
            server_faults: FaultPlan::none(),
            deadline_per_mille: 0,
            cancel_per_mille: 0,
            large_per_mille: 0,
            pause_per_mille: 0,
            push_every: None,
            forget_keys_at: None,
            secret: None,
            temporary_keys: None,
            both_families: false,
            black_hole: None,
            leap: 0,
            slow_per_mille: 0,
            slow_max: Duration::ZERO,
            outside_every: None,
            lane_requests_max: 1_024,
        }
    }

    /// Whether a rejection with this code may be the work of a fault, and not of the client.
    #[must_use]
    pub fn explains_rejection(&self, code: i32) -> bool {
        let faults = |wanted: &FaultKind| self.server_faults.faults.iter().any(|fault| fault.kind == *wanted);
        let clocks_differ = self.clock_offset != 0 || self.clock_jump != 0 || self.leap != 0;
        let asked_for = faults(&FaultKind::RefuseMessage(code));
        let rotates = faults(&FaultKind::RotateSalts) || self.rotate_every.is_some();
        asked_for
            || match code {
                16 | 17 | 20 => clocks_differ,
                48 => clocks_differ || rotates,
                _ => false,
            }
    }

    /// Whether the server keeps every session as long as its client does.
    #[must_use]
    pub fn keeps_sessions(&self) -> bool {
        self.server_faults.faults.is_empty()
            && self.restart_every.is_none()
            && self.forget_keys_at.is_none()
            && self.temporary_keys.is_none()
            && self.rotate_every.is_none()
            && self.clock_offset == 0
            && self.clock_jump == 0
            && self.leap == 0
    }
}

fn transport(random: &mut SecureRandom) -> TransportConfig {
    let framing = [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate, Framing::Full]
        [random.wire_below(4) as usize];
    let obfuscated = framing != Framing::Full && random.wire_below(2) == 0;
    TransportConfig { framing, obfuscation: obfuscated.then(Obfuscation::default) }
}

/// Most clocks agree; some are off by what a time zone, a day or a dead battery makes.
fn skew(random: &mut SecureRandom) -> i64 {
    const SECONDS: [i64; 8] = [0, 0, 0, 20, 400, 3_600, 86_400, 31_536_000];
    let seconds = SECONDS[random.wire_below(8) as usize];
    if random.wire_below(2) == 0 { seconds } else { -seconds }
}

/// Up to three kinds of misbehaviour, each now and then.
fn server_faults(random: &mut SecureRandom) -> FaultPlan {
    let kinds = [
        FaultKind::RefuseMessage(16),
        FaultKind::RefuseMessage(17),
        FaultKind::RefuseMessage(20),
        FaultKind::RefuseMessage(32),
        FaultKind::RefuseMessage(48),
        FaultKind::ForgetSession,
        FaultKind::RotateSalts,
        FaultKind::TransportError(-429),
        FaultKind::Close,
        FaultKind::Silence,
        FaultKind::Stall(Duration::from_secs(20)),
        FaultKind::OversizeFrame,
        FaultKind::GarbageFrame,
        FaultKind::CorruptPacket,
        FaultKind::WrongSession,
        FaultKind::ClientMessageId,
        FaultKind::DuplicateAnswer,
        FaultKind::LoseAnswer,
        FaultKind::DelayAnswer(Duration::from_secs(7)),
        FaultKind::LoseAcknowledgement,
        FaultKind::DelayAcknowledgement,
        FaultKind::WrongNonce,
        FaultKind::WrongServerNonce,
        FaultKind::ForgedDhGenOk,
        FaultKind::DhGenRetry,
        FaultKind::DhGenFail,
        FaultKind::RefuseExchange,
    ];
    let count = random.wire_below(4);
    let mut plan = FaultPlan::none();
    for _ in 0..count {
        let index = random.wire_below(u32::try_from(kinds.len()).unwrap_or(1)) as usize;
        let per_mille = 5 + random.wire_below(60);
        plan = plan.and(Fault::always(kinds[index].clone()).per_mille(per_mille));
    }
    plan
}
