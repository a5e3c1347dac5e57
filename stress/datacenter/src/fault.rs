//! Misbehaviour on command: which fault strikes, how often, and after how many chances.
//!
//! A [`FaultPlan`] is a list of [`Fault`]s. Each kind of fault has its own *chances*, the moments at which it could
//! strike; [`FaultKind`] names them. A fault lets the first `skip` chances pass, then strikes `times` times, each with a
//! probability. Tests write plans, programs read them from their command line with [`FaultPlan::parse`].

use std::str::FromStr;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use thiserror::Error;

use crate::clock::Now;

/// One kind of misbehaviour. The chance of each is given in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// \[encrypted packet\] The message, or the container as a whole, is refused with this code; 48 comes as `bad_server_salt`.
    RefuseMessage(i32),
    /// \[encrypted packet\] The session's state is lost: unacknowledged answers are gone, `new_session_created` follows.
    ForgetSession,
    /// \[encrypted packet\] The key is forgotten: this and every later packet of it gets -404.
    ForgetKey,
    /// \[encrypted packet\] Every salt changes at once.
    RotateSalts,
    /// \[packet\] This transport error is sent instead of an answer, and the connection closed.
    TransportError(i32),
    /// \[packet\] The connection is closed without an answer.
    Close,
    /// \[packet\] Nothing is sent on this connection any more, and nothing is said about it.
    Silence,
    /// \[packet\] Nothing is sent on this connection for this long.
    Stall(Duration),
    /// \[connection\] The connection is closed after this many bytes were sent.
    CloseAfterBytes(u64),
    /// \[packet sent\] A frame follows that announces more than any packet has.
    OversizeFrame,
    /// \[packet sent\] Random bytes follow the packet, outside of any frame.
    GarbageFrame,
    /// \[encrypted packet sent\] One bit of it is flipped.
    CorruptPacket,
    /// \[encrypted packet sent\] It names another session.
    WrongSession,
    /// \[encrypted packet sent\] Its identifier has the low bits of a client.
    ClientMessageId,
    /// \[answer\] It is sent twice, with one identifier.
    DuplicateAnswer,
    /// \[answer\] It is not sent at first. It comes when the client asks for it, on the next connection, or after half a
    /// minute without an acknowledgement.
    LoseAnswer,
    /// \[answer\] It comes this much later.
    DelayAnswer(Duration),
    /// \[answer\] It comes as `gzip_packed` inside `gzip_packed`.
    NestedGzip,
    /// \[answer\] Instead of it `rpc_error` with this code and text.
    RpcError {
        /// The code.
        code: i32,
        /// The text.
        message: String,
    },
    /// \[acknowledgement\] `msgs_ack` is not sent.
    LoseAcknowledgement,
    /// \[acknowledgement\] `msgs_ack` is sent with the packet after the next.
    DelayAcknowledgement,
    /// \[`resPQ`\] Its nonce is not the client's.
    WrongNonce,
    /// \[`resPQ`\] It names a key nobody has.
    UnknownFingerprint,
    /// \[`resPQ`\] Its `pq` is a prime number.
    PrimePq,
    /// \[`server_DH_params`\] The outer server nonce is another one.
    WrongServerNonce,
    /// \[`server_DH_params`\] The inner nonce is another one.
    WrongInnerNonce,
    /// \[`server_DH_params`\] The hash before the inner data is wrong.
    WrongAnswerHash,
    /// \[`server_DH_params`\] The modulus is no prime.
    BadPrime,
    /// \[`server_DH_params`\] The generator does not fit the modulus.
    BadGenerator,
    /// \[`server_DH_params`\] The server's share is 1.
    SmallGa,
    /// \[`server_DH_params`\] `server_DH_params_fail` instead.
    DhParamsFail,
    /// \[`dh_gen`\] The hash of the new nonce is wrong, as from somebody who does not know the key.
    ForgedDhGenOk,
    /// \[`dh_gen`\] `dh_gen_retry` instead, as if another key had the same identifier.
    DhGenRetry,
    /// \[`dh_gen`\] `dh_gen_fail` instead.
    DhGenFail,
    /// \[key exchange message\] -404 instead of an answer.
    RefuseExchange,
    /// \[read at a CDN\] One bit of the part is flipped.
    CdnTamperedPart,
    /// \[read at a CDN\] The part has a byte more than was asked for.
    CdnOversizePart,
    /// \[read at a CDN\] The token is known no longer.
    CdnTokenInvalid,
    /// \[read at a CDN\] The file has to be brought there, though it was.
    CdnReuploadNeeded,
    /// \[hashes of a CDN file\] The first hash is wrong.
    CdnWrongHash,
    /// \[hashes of a CDN file\] The first hash is missing.
    CdnHashGap,
    /// \[always\] The server's wall clock is ahead by this many seconds, or behind if negative.
    ClockSkew(i64),
}

/// A fault and when it strikes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What happens.
    pub kind: FaultKind,
    /// Chances that pass before it first strikes.
    pub skip: u32,
    /// How often it strikes; `None` without end.
    pub times: Option<u32>,
    /// How likely it strikes at a chance, in thousandths.
    pub per_mille: u32,
}

impl Fault {
    /// Strikes at the first chance, once.
    #[must_use]
    pub const fn once(kind: FaultKind) -> Self {
        Self { kind, skip: 0, times: Some(1), per_mille: 1_000 }
    }

    /// Strikes at every chance.
    #[must_use]
    pub const fn always(kind: FaultKind) -> Self {
        Self { kind, skip: 0, times: None, per_mille: 1_000 }
    }

    /// Lets `chances` chances pass first.
    #[must_use]
    pub const fn after(mut self, chances: u32) -> Self {
        self.skip = chances;
        self
    }

    /// Strikes so often.
    #[must_use]
    pub const fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Strikes with this probability, in thousandths.
    #[must_use]
    pub const fn per_mille(mut self, per_mille: u32) -> Self {
        self.per_mille = per_mille;
        self
    }
}

/// The misbehaviour of a datacenter, in the order in which it is tried. Empty by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FaultPlan {
    /// The faults. At one chance the first that strikes counts.
    pub faults: Vec<Fault>,
}

impl FaultPlan {
    /// No misbehaviour.
    #[must_use]
    pub const fn none() -> Self {
        Self { faults: Vec::new() }
    }

    /// A plan of one fault.
    #[must_use]
    pub fn one(fault: Fault) -> Self {
        Self { faults: vec![fault] }
    }

    /// Adds a fault behind the others.
    #[must_use]
    pub fn and(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Reads a comma-separated list of faults, each as [`Fault::from_str`] has it.
    ///
    /// # Errors
    /// If a fault cannot be read.
    pub fn parse(text: &str) -> Result<Self, FaultSyntaxError> {
        let faults = text.split(',').filter(|fault| !fault.trim().is_empty()).map(str::parse);
        Ok(Self { faults: faults.collect::<Result<_, _>>()? })
    }
}

/// A fault of a command line cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "{text:?} is no fault: expected NAME[=VALUE][@SKIP][xTIMES|x*][~PER_MILLE], such as refuse-message=48@10x3"
)]
pub struct FaultSyntaxError {
    /// What was given.
    pub text: String,
}

impl FromStr for Fault {
    type Err = FaultSyntaxError;

    /// Reads `NAME[=VALUE][@SKIP][xTIMES|x*][~PER_MILLE]`.
    ///
    /// Names are those of [`FaultKind`] in lower case with dashes; times are in milliseconds; `rpc-error` takes
    /// `CODE:TEXT`.
    fn from_str(text: &str) -> Result<Self, FaultSyntaxError> {
        parse_fault(text.trim()).ok_or_else(|| FaultSyntaxError { text: text.to_owned() })
    }
}

fn parse_fault(text: &str) -> Option<Fault> {
    let (text, per_mille) = split_number(text, '~')?;
    let (text, times) = match text.strip_suffix("x*") {
        Some(rest) => (rest, None),
        None => match split_number(text, 'x') {
            Some((rest, times)) => (rest, Some(times.unwrap_or(1))),
            // An x that belongs to the name or the value.
            None => (text, Some(1)),
        },
    };
    let (text, skip) = split_number(text, '@')?;
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    let kind = parse_kind(name, value)?;
    Some(Fault { kind, skip: skip.unwrap_or(0), times, per_mille: per_mille.unwrap_or(1_000) })
}

/// Cuts a number behind the last `mark`; `None` if something else stands there.
fn split_number(text: &str, mark: char) -> Option<(&str, Option<u32>)> {
    match text.rsplit_once(mark) {
        Some((rest, number)) => Some((rest, Some(number.parse().ok()?))),
        None => Some((text, None)),
    }
}

fn parse_kind(name: &str, value: &str) -> Option<FaultKind> {
    let milliseconds = || value.parse().ok().map(Duration::from_millis);
    let plain = match name {
        "refuse-message" => return value.parse().ok().map(FaultKind::RefuseMessage),
        "transport-error" => return value.parse().ok().map(FaultKind::TransportError),
        "stall" => return milliseconds().map(FaultKind::Stall),
        "delay-answer" => return milliseconds().map(FaultKind::DelayAnswer),
        "close-after-bytes" => return value.parse().ok().map(FaultKind::CloseAfterBytes),
        "clock-skew" => return value.parse().ok().map(FaultKind::ClockSkew),
        "rpc-error" => {
            let (code, message) = value.split_once(':')?;
            return Some(FaultKind::RpcError { code: code.parse().ok()?, message: message.to_owned() });
        }
        "forget-session" => FaultKind::ForgetSession,
        "forget-key" => FaultKind::ForgetKey,
        "rotate-salts" => FaultKind::RotateSalts,
        "close" => FaultKind::Close,
        "silence" => FaultKind::Silence,
        "oversize-frame" => FaultKind::OversizeFrame,
        "garbage-frame" => FaultKind::GarbageFrame,
        "corrupt-packet" => FaultKind::CorruptPacket,
        "wrong-session" => FaultKind::WrongSession,
        "client-message-id" => FaultKind::ClientMessageId,
        "duplicate-answer" => FaultKind::DuplicateAnswer,
        "lose-answer" => FaultKind::LoseAnswer,
        "nested-gzip" => FaultKind::NestedGzip,
        "lose-acknowledgement" => FaultKind::LoseAcknowledgement,
        "delay-acknowledgement" => FaultKind::DelayAcknowledgement,
        "wrong-nonce" => FaultKind::WrongNonce,
        "unknown-fingerprint" => FaultKind::UnknownFingerprint,
        "prime-pq" => FaultKind::PrimePq,
        "wrong-server-nonce" => FaultKind::WrongServerNonce,
        "wrong-inner-nonce" => FaultKind::WrongInnerNonce,
        "wrong-answer-hash" => FaultKind::WrongAnswerHash,
        "bad-prime" => FaultKind::BadPrime,
        "bad-generator" => FaultKind::BadGenerator,
        "small-ga" => FaultKind::SmallGa,
        "dh-params-fail" => FaultKind::DhParamsFail,
        "forged-dh-gen-ok" => FaultKind::ForgedDhGenOk,
        "dh-gen-retry" => FaultKind::DhGenRetry,
        "dh-gen-fail" => FaultKind::DhGenFail,
        "refuse-exchange" => FaultKind::RefuseExchange,
        "cdn-tampered-part" => FaultKind::CdnTamperedPart,
        "cdn-oversize-part" => FaultKind::CdnOversizePart,
        "cdn-token-invalid" => FaultKind::CdnTokenInvalid,
        "cdn-reupload-needed" => FaultKind::CdnReuploadNeeded,
        "cdn-wrong-hash" => FaultKind::CdnWrongHash,
        "cdn-hash-gap" => FaultKind::CdnHashGap,
        _ => return None,
    };
    value.is_empty().then_some(plain)
}

/// A moment at which faults may strike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chance {
    Connection,
    Packet,
    EncryptedPacket,
    PacketSent,
    EncryptedPacketSent,
    Answer,
    Acknowledgement,
    ExchangeMessage,
    ResPq,
    DhParams,
    DhGen,
    CdnRead,
    CdnHashes,
    Always,
}

impl FaultKind {
    const fn chance(&self) -> Chance {
        match self {
            Self::RefuseMessage(_) | Self::ForgetSession | Self::ForgetKey | Self::RotateSalts => {
                Chance::EncryptedPacket
            }
            Self::TransportError(_) | Self::Close | Self::Silence | Self::Stall(_) => Chance::Packet,
            Self::CloseAfterBytes(_) => Chance::Connection,
            Self::OversizeFrame | Self::GarbageFrame => Chance::PacketSent,
            Self::CorruptPacket | Self::WrongSession | Self::ClientMessageId => Chance::EncryptedPacketSent,
            Self::DuplicateAnswer
            | Self::LoseAnswer
            | Self::DelayAnswer(_)
            | Self::NestedGzip
            | Self::RpcError { .. } => Chance::Answer,
            Self::LoseAcknowledgement | Self::DelayAcknowledgement => Chance::Acknowledgement,
            Self::WrongNonce | Self::UnknownFingerprint | Self::PrimePq => Chance::ResPq,
            Self::WrongServerNonce
            | Self::WrongInnerNonce
            | Self::WrongAnswerHash
            | Self::BadPrime
            | Self::BadGenerator
            | Self::SmallGa
            | Self::DhParamsFail => Chance::DhParams,
            Self::ForgedDhGenOk | Self::DhGenRetry | Self::DhGenFail => Chance::DhGen,
            Self::RefuseExchange => Chance::ExchangeMessage,
            Self::CdnTamperedPart
            | Self::CdnOversizePart
            | Self::CdnTokenInvalid
            | Self::CdnReuploadNeeded => Chance::CdnRead,
            Self::CdnWrongHash | Self::CdnHashGap => Chance::CdnHashes,
            Self::ClockSkew(_) => Chance::Always,
        }
    }
}

/// The faults of a running datacenter. They can be changed at any time, from any thread.
#[derive(Debug)]
pub struct Faults {
    /// Whether there is any, so that a server without faults pays one load per chance.
    armed: AtomicBool,
    list: Mutex<Vec<Fault>>,
    /// Seconds the wall clock is ahead: the sum of all [`FaultKind::ClockSkew`].
    skew_seconds: AtomicI64,
    struck: AtomicU64,
}

impl Faults {
    pub(crate) fn new(plan: FaultPlan) -> Self {
        let faults = Self {
            armed: AtomicBool::new(false),
            list: Mutex::default(),
            skew_seconds: AtomicI64::new(0),
            struck: AtomicU64::new(0),
        };
        faults.set(plan);
        faults
    }

    /// Replaces all faults.
    pub fn set(&self, plan: FaultPlan) {
        let mut list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        *list = plan.faults;
        self.list_changed(&list);
    }

    /// Adds a fault behind the others.
    pub fn add(&self, fault: Fault) {
        let mut list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        list.push(fault);
        self.list_changed(&list);
    }

    fn list_changed(&self, list: &[Fault]) {
        let skews =
            list.iter().map(|fault| if let FaultKind::ClockSkew(seconds) = fault.kind { seconds } else { 0 });
        self.skew_seconds.store(skews.fold(0, i64::saturating_add), Ordering::Release);
        self.armed.store(!list.is_empty(), Ordering::Release);
    }

    /// How often any fault struck.
    pub(crate) fn struck(&self) -> u64 {
        self.struck.load(Ordering::Relaxed)
    }

    /// The instant as the server's wall clock shows it.
    pub(crate) fn skewed(&self, now: Now) -> Now {
        match self.skew_seconds.load(Ordering::Acquire) {
            0 => now,
            seconds => now.skewed(seconds),
        }
    }

    /// Faults that have not struck as often as they should. Those without end are always among them.
    #[must_use]
    pub fn remaining(&self) -> Vec<Fault> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The fault that strikes at this chance, if any.
    #[inline]
    pub(crate) fn strike(&self, chance: Chance, random: &mut SecureRandom) -> Option<FaultKind> {
        if self.armed.load(Ordering::Acquire) { self.strike_armed(chance, random) } else { None }
    }

    #[cold]
    fn strike_armed(&self, chance: Chance, random: &mut SecureRandom) -> Option<FaultKind> {
        let mut list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        let struck =
            list.iter_mut().position(|fault| fault.kind.chance() == chance && fault.takes(random))?;
        let kind = list.get(struck)?.kind.clone();
        self.struck.fetch_add(1, Ordering::Relaxed);
        list.retain(|fault| fault.times != Some(0));
        self.list_changed(&list);
        Some(kind)
    }
}

impl Fault {
    /// Uses up one chance, and says whether the fault strikes.
    fn takes(&mut self, random: &mut SecureRandom) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        let strikes = self.per_mille >= 1_000 || random.wire_below(1_000) < self.per_mille;
        if let (true, Some(times)) = (strikes, &mut self.times) {
            *times = times.saturating_sub(1);
        }
        strikes
    }
}

#[cfg(test)]
mod tests {
    use super::{Chance, Fault, FaultKind, FaultPlan, Faults};
    use mtproto_crypto::SecureRandom;
    use std::time::Duration;

    #[test]
    fn a_plan_is_read_from_text() {
        let plan =
            FaultPlan::parse("refuse-message=48@10x3, stall=1500x*, rpc-error=420:FLOOD_WAIT_3~250").unwrap();
        let expected = FaultPlan::one(Fault::once(FaultKind::RefuseMessage(48)).after(10).times(3))
            .and(Fault::always(FaultKind::Stall(Duration::from_millis(1_500))))
            .and(
                Fault::once(FaultKind::RpcError { code: 420, message: "FLOOD_WAIT_3".to_owned() })
                    .per_mille(250),
            );
        assert_eq!(plan, expected);
        for wrong in ["nonsense", "close=1", "stall", "stall=x", "close@x", "rpc-error=420"] {
            let error = FaultPlan::parse(wrong).unwrap_err();
            assert!(error.to_string().contains(wrong), "{error}");
        }
    }

    #[test]
    fn faults_strike_when_and_as_often_as_they_should() {
        let mut random = SecureRandom::from_seed([1; 32]);
        let faults = Faults::new(FaultPlan::one(Fault::once(FaultKind::Close).after(2).times(2)));
        let mut strike = |chance| faults.strike(chance, &mut random).is_some();
        assert!(!strike(Chance::Answer), "another chance does not count");
        assert_eq!([(); 5].map(|()| strike(Chance::Packet)), [false, false, true, true, false]);
        assert!(faults.remaining().is_empty());
        faults.add(Fault::always(FaultKind::Silence).per_mille(500));
        let hits = (0..1_000).filter(|_| strike(Chance::Packet)).count();
        assert!((400..600).contains(&hits), "{hits}");
    }
}
