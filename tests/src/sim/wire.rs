//! All links of a world, and its clock.

use std::collections::BTreeMap;
use std::io::IoSlice;
use std::net::SocketAddr;

use mtproto_crypto::SecureRandom;
use mtproto_engine::reactor::network::{Readiness, SocketToken};
use mtproto_engine::{Monotonic, NetworkError};

use super::link::{Link, Troubles};
use super::plan::Plan;
use super::tap::Packets;

/// A socket of a reactor.
pub(super) type LinkKey = (u16, u32, u32);

/// The network between reactors and server.
#[derive(Debug)]
pub(super) struct Wire {
    pub(super) now: Monotonic,
    pub(super) plan: Plan,
    /// The keys of the secret that clients use, for those who listen.
    secrets: Vec<[u8; 16]>,
    pub(super) links: BTreeMap<LinkKey, Link>,
    /// Links that were opened since the world looked last, with the address they are for.
    pub(super) opened: Vec<(LinkKey, SocketAddr)>,
    /// Links that have another key since the world looked last.
    pub(super) renamed: Vec<(LinkKey, LinkKey)>,
    /// Faults are over: new links have none, old ones keep theirs.
    pub(super) is_calm: bool,
    random: SecureRandom,
    /// A running hash of everything that was written, by whom and when.
    digest: u64,
    /// What clients have written.
    pub(super) packets: Packets,
    pub(super) bytes_up: u64,
    pub(super) bytes_down: u64,
}

impl Wire {
    pub(super) fn new(plan: Plan, random: SecureRandom) -> Self {
        Self {
            now: Monotonic(0),
            secrets: plan.secret.iter().map(|secret| *secret.key()).collect(),
            plan,
            links: BTreeMap::new(),
            opened: Vec::new(),
            renamed: Vec::new(),
            is_calm: false,
            random,
            digest: 0xcbf2_9ce4_8422_2325,
            packets: Packets::default(),
            bytes_up: 0,
            bytes_down: 0,
        }
    }

    pub(super) const fn digest(&self) -> u64 {
        self.digest
    }

    fn digest_bytes(&mut self, bytes: &[u8]) {
        let mix = |digest: u64, word: u64| (digest ^ word).wrapping_mul(0x0100_0000_01b3).rotate_left(17);
        self.digest = mix(self.digest, self.now.0);
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.digest = mix(self.digest, u64::from_le_bytes(word));
        }
    }

    pub(super) fn connect(
        &mut self,
        reactor: u16,
        socket: SocketToken,
        address: SocketAddr,
    ) -> Result<(), NetworkError> {
        let key = (reactor, socket.slot, socket.generation);
        let calm = self.is_calm;
        if self.swallows(address) {
            self.links.insert(key, Link::new(Monotonic::NEVER, false, Troubles::NONE));
            return Ok(());
        }
        let refused = !calm && self.random.wire_below(1_000) < self.plan.refuse_per_mille;
        if refused && self.random.wire_below(4) == 0 {
            return Err(NetworkError::Unreachable);
        }
        let troubles = if calm { Troubles::NONE } else { Troubles::draw(&self.plan, &mut self.random) };
        let delay_ms = u64::from(self.random.wire_below(200));
        let opens_at = self.now + std::time::Duration::from_millis(delay_ms);
        self.links.insert(key, Link::new(opens_at, refused, troubles));
        if !refused {
            self.opened.push((key, address));
        }
        Ok(())
    }

    /// Whether attempts to reach this address meet silence at this moment.
    fn swallows(&self, address: SocketAddr) -> bool {
        let hole = self.plan.black_hole.filter(|hole| hole.ipv6 == address.is_ipv6());
        hole.is_some_and(|hole| !self.is_calm && (hole.from..hole.until).contains(&self.now))
    }

    /// A socket goes on under another token.
    pub(super) fn rename(&mut self, from: LinkKey, to: LinkKey) -> Result<(), NetworkError> {
        let mut link = self.links.remove(&from).ok_or(NetworkError::Aborted)?;
        link.tell_again();
        self.links.insert(to, link);
        self.opened.iter_mut().filter(|(key, _)| *key == from).for_each(|(key, _)| *key = to);
        self.renamed.push((from, to));
        Ok(())
    }

    pub(super) fn readiness(&mut self, reactor: u16, ready: &mut Vec<Readiness>) {
        let (now, plan) = (self.now, &self.plan);
        for (&(_, slot, generation), link) in self.links.range_mut((reactor, 0, 0)..(reactor + 1, 0, 0)) {
            let (readable, writable, read_closed) = link.readiness(now, plan);
            if readable || writable {
                let socket = SocketToken { slot, generation };
                ready.push(Readiness { socket, readable, writable, read_closed });
            }
        }
    }

    pub(super) fn client_writes(
        &mut self,
        key: LinkKey,
        parts: &[IoSlice<'_>],
    ) -> Result<usize, NetworkError> {
        let Some(link) = self.links.get_mut(&key) else { return Err(NetworkError::Aborted) };
        let taken = link.client_writes(parts, self.now, &self.plan, &mut self.random)?;
        link.tap.listen(&taken, &self.secrets, &mut self.packets);
        self.bytes_up += taken.len() as u64;
        self.digest_bytes(&taken);
        Ok(taken.len())
    }

    pub(super) fn server_writes(&mut self, key: LinkKey, bytes: &[u8]) {
        if let Some(link) = self.links.get_mut(&key) {
            link.server_writes(bytes, self.now, &self.plan, &mut self.random);
            self.bytes_down += bytes.len() as u64;
            self.digest_bytes(bytes);
        }
    }

    /// When something happens next, given when each reactor looks again.
    pub(super) fn next_event(&self, busy_until: impl Fn(u16) -> Monotonic) -> Monotonic {
        let events = self.links.iter().map(|((reactor, ..), link)| link.next_event(busy_until(*reactor)));
        events.min().unwrap_or(Monotonic::NEVER)
    }
}
