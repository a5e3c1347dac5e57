//! Which address of a datacenter to try next, and how to speak to it.
//!
//! A scheme is an address, one of its ports and a transport. Each carries a score of failures: a failure adds one, a
//! connection that worked clears it, and scores fade, so that what was down for a while gets its turn again. The lowest
//! score is next; among equals configured ports and transports go before guessed ones, the preferred family of addresses
//! before the other, or after a failure the family that has not just failed; and what is equal in all of that takes turns,
//! so that load is spread evenly.
//!
//! Where a datacenter has addresses of both families, an attempt that takes long gets a rival of the other family
//! ([`SchemeSet::rival`]): whichever socket opens first is used, as in RFC 8305.

use std::cell::Cell;
use std::net::SocketAddr;
use std::time::Duration;

use super::datacenter::DatacenterAddress;
use crate::limits::RACE_HEAD_START;
use crate::protocol::transport::TransportConfig;
use crate::time::Monotonic;

/// Which addresses and transports may be tried, and in which order. Part of [`crate::EngineConfig`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemePolicy {
    /// Which family of addresses.
    pub family: FamilyPolicy,
    /// How long an attempt may take before one with an address of the other family runs beside it, where there is one.
    /// `None` never lets two run. By default [`RACE_HEAD_START`].
    pub head_start: Option<Duration>,
    /// Ports to try on hosts whose own port does not work, unless an address forbids it. None by default.
    pub more_ports: Vec<u16>,
    /// Transports to try where a connection's own does not work. None by default.
    pub fallback_transports: Vec<TransportConfig>,
    /// Where addresses come from.
    pub discovery: Discovery,
}

impl Default for SchemePolicy {
    /// Configured ports and transports alone, IPv4 first.
    fn default() -> Self {
        Self {
            family: FamilyPolicy::default(),
            head_start: Some(RACE_HEAD_START),
            more_ports: Vec::new(),
            fallback_transports: Vec::new(),
            discovery: Discovery::default(),
        }
    }
}

/// Which of IPv4 and IPv6.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FamilyPolicy {
    /// IPv4, and IPv6 where IPv4 fails.
    #[default]
    PreferIpv4,
    /// IPv6, and IPv4 where IPv6 fails.
    PreferIpv6,
    /// IPv4 alone.
    OnlyIpv4,
    /// IPv6 alone.
    OnlyIpv6,
}

impl FamilyPolicy {
    const fn allows(self, address: &SocketAddr) -> bool {
        match self {
            Self::PreferIpv4 | Self::PreferIpv6 => true,
            Self::OnlyIpv4 => address.is_ipv4(),
            Self::OnlyIpv6 => address.is_ipv6(),
        }
    }

    fn rank(self, address: &SocketAddr) -> u8 {
        match self {
            Self::PreferIpv4 => u8::from(address.is_ipv6()),
            Self::PreferIpv6 => u8::from(address.is_ipv4()),
            Self::OnlyIpv4 | Self::OnlyIpv6 => 0,
        }
    }
}

/// Where addresses come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Discovery {
    /// From the configuration alone: what a test or a load generator wants that means one target.
    #[default]
    Pinned,
    /// From the configuration first, then from the server's list (`help.getConfig`), which is asked for over the first
    /// connection that is ready and again when it has expired.
    FromServer,
}

/// Names a scheme of a datacenter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchemeKey {
    /// Host and port.
    pub address: SocketAddr,
    /// Zero for a connection's own transport, or the number of a fallback, counted from one.
    pub fallback: u8,
}

/// What a connection is to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Which one it is.
    pub key: SchemeKey,
    /// How to speak.
    pub transport: TransportConfig,
    /// Whether the address serves only media.
    pub media: bool,
}

/// What a connection needs of a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchemeWish<'a> {
    /// How it would like to speak.
    pub transport: TransportConfig,
    /// Whether it carries media: addresses for media are used if there are any, and by nobody else.
    pub media: bool,
    /// Whether it goes through a proxy: addresses for proxies are used if there are any.
    pub proxied: bool,
    /// What failed a moment ago, the latest last.
    pub avoid: &'a [SchemeKey],
}

/// One scheme and how it did.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoredAddress {
    /// The address, with the port to try.
    pub address: DatacenterAddress,
    /// The transport instead of the connection's own, and its number.
    fallback: Option<(u8, TransportConfig)>,
    /// Zero for what was configured, more for what is a guess.
    guess: u8,
    family: u8,
    failures: u32,
    failed_at: Monotonic,
}

/// After this much time without another failure a scheme is as good as new.
const SCORE_LIFETIME: Duration = Duration::from_secs(120);

impl ScoredAddress {
    /// An address of which nothing is known.
    #[must_use]
    pub const fn new(address: DatacenterAddress) -> Self {
        Self { address, fallback: None, guess: 0, family: 0, failures: 0, failed_at: Monotonic(0) }
    }

    /// Which scheme it is.
    #[must_use]
    pub fn key(&self) -> SchemeKey {
        let fallback = self.fallback.map_or(0, |(number, _)| number);
        SchemeKey { address: self.address.address, fallback }
    }

    /// Recent failures.
    #[must_use]
    pub fn score(&self, now: Monotonic) -> u32 {
        if now.saturating_since(self.failed_at) < SCORE_LIFETIME { self.failures } else { 0 }
    }

    /// A connection with it failed.
    pub fn failed(&mut self, now: Monotonic) {
        self.failures = self.score(now).saturating_add(1);
        self.failed_at = now;
    }

    /// A connection with it worked. Says whether that changed anything.
    pub const fn worked(&mut self) -> bool {
        let had_failed = self.failures > 0;
        self.failures = 0;
        had_failed
    }

    fn rank(&self, avoid: &[SchemeKey], now: Monotonic) -> (u32, u8, u8) {
        let failed_just_now = u32::from(avoid.contains(&self.key()));
        // Families take turns: what stands in the way of one address often stands in the way of all of its family.
        let family = avoid.last().map_or(self.family, |last| u8::from(self.is_of_family(last)));
        (self.score(now).saturating_add(failed_just_now), self.guess, family)
    }

    const fn is_of_family(&self, other: &SchemeKey) -> bool {
        self.address.address.is_ipv4() == other.address.is_ipv4()
    }

    fn scheme(&self, wish: &SchemeWish<'_>) -> Scheme {
        let wanted = self.fallback.map_or(wish.transport, |(_, transport)| transport);
        Scheme { key: self.key(), transport: self.address.transport(wanted), media: self.address.media_only }
    }
}

/// Every scheme for these addresses, in order. Scores of those that `known` has already are kept.
#[must_use]
pub fn expand(
    addresses: &[DatacenterAddress],
    policy: &SchemePolicy,
    known: &[ScoredAddress],
) -> Vec<ScoredAddress> {
    let mut schemes: Vec<ScoredAddress> = Vec::new();
    let transports =
        (0..=u8::MAX).zip(std::iter::once(None).chain(policy.fallback_transports.iter().copied().map(Some)));
    for (number, transport) in transports {
        for (port_guess, address) in addresses.iter().flat_map(|address| ports(address, &policy.more_ports)) {
            if !policy.family.allows(&address.address) {
                continue;
            }
            let scheme = ScoredAddress {
                fallback: transport.map(|transport| (number, transport)),
                guess: number.saturating_add(port_guess),
                family: policy.family.rank(&address.address),
                ..ScoredAddress::new(address)
            };
            let same = |other: &&ScoredAddress| other.key() == scheme.key();
            if schemes.iter().any(|other| same(&other)) {
                continue;
            }
            let (failures, failed_at) =
                known.iter().find(same).map_or((0, Monotonic(0)), |known| (known.failures, known.failed_at));
            schemes.push(ScoredAddress { failures, failed_at, ..scheme });
        }
    }
    schemes
}

/// An address with its own port, and with those that may be guessed.
fn ports<'a>(
    address: &'a DatacenterAddress,
    more: &'a [u16],
) -> impl Iterator<Item = (u8, DatacenterAddress)> + 'a {
    let more = if address.this_port_only { &[] } else { more };
    let with_port = move |&port: &u16| {
        let mut other = address.clone();
        other.address.set_port(port);
        (1, other)
    };
    std::iter::once((0, address.clone())).chain(more.iter().map(with_port))
}

/// The schemes of one datacenter as a reactor sees them, with the turn that is next.
#[derive(Debug, Default)]
pub struct SchemeSet {
    schemes: Vec<ScoredAddress>,
    turn: Cell<u32>,
}

impl SchemeSet {
    /// These schemes; equals begin to take turns at `turn`.
    #[must_use]
    pub const fn new(schemes: Vec<ScoredAddress>, turn: u32) -> Self {
        Self { schemes, turn: Cell::new(turn) }
    }

    /// The schemes, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[ScoredAddress] {
        &self.schemes
    }

    /// Replaces the schemes; turns go on.
    pub fn replace(&mut self, schemes: Vec<ScoredAddress>) {
        self.schemes = schemes;
    }

    /// Whether there is a scheme for this wish.
    #[must_use]
    pub fn can_serve(&self, wish: &SchemeWish<'_>) -> bool {
        self.candidates(wish).next().is_some()
    }

    /// Whether a scheme that was not tried just now promises more than the one that has failed last.
    #[must_use]
    pub fn has_better(&self, wish: &SchemeWish<'_>, now: Monotonic) -> bool {
        let Some(last) = wish.avoid.last() else { return false };
        let failed = self.candidates(wish).find(|scheme| scheme.key() == *last);
        let Some(failed_score) = failed.map(|scheme| scheme.score(now)) else { return false };
        let mut untried = self.candidates(wish).filter(|scheme| !wish.avoid.contains(&scheme.key()));
        untried.any(|scheme| scheme.score(now) <= failed_score)
    }

    /// The scheme to try next. Takes a turn among equals.
    #[must_use]
    pub fn next(&self, wish: &SchemeWish<'_>, now: Monotonic) -> Option<Scheme> {
        let best = self.candidates(wish).map(|scheme| scheme.rank(wish.avoid, now)).min()?;
        let equals = || self.candidates(wish).filter(|scheme| scheme.rank(wish.avoid, now) == best);
        let turn = self.turn.get();
        self.turn.set(turn.wrapping_add(1));
        let place = turn as usize % equals().count().max(1);
        equals().nth(place).map(|scheme| scheme.scheme(wish))
    }

    /// The scheme to try beside `first`, which takes long: the best one of the other family that has not failed just now.
    /// None if `first` is not, or no longer, among those for this wish.
    #[must_use]
    pub fn rival(&self, wish: &SchemeWish<'_>, first: SchemeKey, now: Monotonic) -> Option<Scheme> {
        let guess = self.candidates(wish).find(|scheme| scheme.key() == first)?.guess;
        let rivals = self.candidates(wish).filter(|scheme| {
            !scheme.is_of_family(&first) && scheme.guess <= guess && !wish.avoid.contains(&scheme.key())
        });
        rivals.min_by_key(|scheme| (scheme.score(now), scheme.guess)).map(|scheme| scheme.scheme(wish))
    }

    fn candidates<'a>(
        &'a self,
        wish: &SchemeWish<'_>,
    ) -> impl Iterator<Item = &'a ScoredAddress> + 'a + use<'a> {
        let wants_media = wish.media && self.schemes.iter().any(|scheme| scheme.address.media_only);
        let fits_media = move |scheme: &&ScoredAddress| scheme.address.media_only == wants_media;
        // Those for proxies are for proxies, as far as there are others.
        let of_kind = self.schemes.iter().filter(fits_media);
        let has = |for_proxies| of_kind.clone().any(|scheme| scheme.address.for_proxies == for_proxies);
        let for_proxies = if has(wish.proxied) { wish.proxied } else { !wish.proxied };
        let fits = move |scheme: &&ScoredAddress| scheme.address.for_proxies == for_proxies;
        self.schemes.iter().filter(fits_media).filter(fits)
    }
}

#[cfg(test)]
mod tests;
