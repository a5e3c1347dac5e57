//! From a missing key to one that can be used: the lease, the handshake with its unencrypted messages, and for a
//! temporary key its binding.
//!
//! The rules of the exchange are in [`super::handshake`], those of the binding in [`super::service::bind_key`]; here is
//! what a connection does around them. A temporary key is replaced while the old one carries the traffic, so all of this
//! may run beside it.

use std::sync::Arc;

use mtproto_crypto::{AuthKey, AuthKeyId};
use mtproto_tl::Writer;
use mtproto_tl::message::UnencryptedMessage;

use super::Turn;
use super::core::Core;
use super::crypto_job::{OutgoingPacket, SealJob};
use super::event::{ConnectionEvent, SessionError};
use super::handshake::task::OffloadResult;
use super::handshake::{AgreedKey, Handshake, HandshakeConfig, HandshakeError, HandshakeOutput};
use super::service::bind_key::{BindError, Binding, Bound};
use super::session::message_id::MessageIds;
use super::timer_table::TimerKind;
use crate::buffer::SealedPacket;
use crate::config::{ConnectionConfig, Padding};
use crate::context::{KeyLifetime, KeySelector, LeaseAnswer, ServerSalts, TemporaryKey, WantedKey};
use crate::limits::{HANDSHAKE_LEASE_TIME, SALT_BELIEVED_FOR};
use crate::time::whole_nanoseconds;

/// How far the connection is in getting a key.
#[derive(Debug, Default)]
pub(crate) enum KeyExchange {
    /// It does not try.
    #[default]
    Idle,
    /// It asked for the lease, or stands in line for it.
    Leasing(WantedKey),
    /// It has the lease and talks to the server.
    Running(Box<Running>),
    /// It has a temporary key and lets the server bind it.
    Binding(Box<Binding>),
}

/// A handshake and what it wants to say.
#[derive(Debug)]
pub(crate) struct Running {
    selector: KeySelector,
    /// Seconds a temporary key shall live.
    expires_in: Option<u32>,
    handshake: Handshake,
    /// Not those of the session: before the exchange the clock may be a year off.
    message_ids: MessageIds,
    body: Option<Vec<u8>>,
}

/// What a step of the exchange came to.
#[derive(Debug)]
pub(crate) enum Step {
    /// More steps follow.
    Going,
    /// A permanent key was agreed, and the exchange is over.
    Permanent(Box<AgreedKey>),
    /// A temporary key was agreed, and is to be bound.
    Temporary(Box<AgreedKey>, u32),
}

impl KeyExchange {
    /// There is a socket, and this key is wanted.
    pub(crate) fn ask(&mut self, wanted: WantedKey, core: &mut Core) {
        if matches!(self, Self::Idle | Self::Leasing(_)) {
            *self = Self::Leasing(wanted);
            core.events.push(ConnectionEvent::AskLease(wanted));
        }
    }

    /// The lease is granted, or not.
    pub(crate) fn answered(
        &mut self,
        answer: LeaseAnswer,
        dc_field: i16,
        config: &ConnectionConfig,
        core: &mut Core,
        turn: &mut Turn<'_>,
    ) {
        // Otherwise the key comes with a change of the context, or the lease with another answer.
        let (LeaseAnswer::Granted, Self::Leasing(WantedKey { selector, .. })) = (answer, &*self) else {
            return;
        };
        let selector = *selector;
        let expires_in = match selector {
            KeySelector::Permanent => None,
            KeySelector::TemporaryMain | KeySelector::TemporaryMedia => Some(lifetime_seconds(config, turn)),
        };
        let server_keys = config.cdn_keys.as_ref().unwrap_or_else(|| turn.context.server_keys()).clone();
        let handshake = HandshakeConfig { server_keys, dc: dc_field.into(), expires_in };
        let (handshake, body) = Handshake::begin(handshake, turn.now, turn.random);
        let message_ids = MessageIds::default();
        let running = Running { selector, expires_in, handshake, message_ids, body: Some(body) };
        *self = Self::Running(Box::new(running));
        core.timers.set(TimerKind::Handshake, turn.now + HANDSHAKE_LEASE_TIME);
    }

    /// The body of an unencrypted message came.
    ///
    /// # Errors
    /// It is not what the exchange needs.
    pub(crate) fn message_received(
        &mut self,
        body: &[u8],
        core: &mut Core,
        turn: &mut Turn<'_>,
    ) -> Result<Step, HandshakeError> {
        let Self::Running(running) = self else { return Err(HandshakeError::UnexpectedMessage) };
        let output = running.handshake.message_received(body, turn.now, turn.random)?;
        Ok(self.follow(output, core))
    }

    /// A computation is done. One that was asked for by an exchange which is over is ignored.
    ///
    /// # Errors
    /// The computation found the server's numbers unusable.
    pub(crate) fn task_finished(
        &mut self,
        result: OffloadResult,
        core: &mut Core,
        turn: &mut Turn<'_>,
    ) -> Result<Step, HandshakeError> {
        let Self::Running(running) = self else { return Ok(Step::Going) };
        let output = running.handshake.task_finished(result, turn.now, turn.random)?;
        Ok(self.follow(output, core))
    }

    fn follow(&mut self, output: HandshakeOutput, core: &mut Core) -> Step {
        let Self::Running(running) = self else { return Step::Going };
        match output {
            HandshakeOutput::Send(body) => running.body = Some(body),
            HandshakeOutput::Offload(task) => core.events.push(ConnectionEvent::StartTask(task)),
            HandshakeOutput::Finished(agreed) => match running.expires_in {
                Some(expires_in) => return Step::Temporary(agreed, expires_in),
                None => {
                    core.timers.clear(TimerKind::Handshake);
                    *self = Self::Idle;
                    return Step::Permanent(agreed);
                }
            },
            HandshakeOutput::Nothing => {}
        }
        Step::Going
    }

    /// A temporary key was agreed: it is to be bound to the permanent one.
    ///
    /// # Errors
    /// There is no permanent key any more.
    pub(crate) fn bind(
        &mut self,
        agreed: AgreedKey,
        expires_in: u32,
        core: &Core,
        turn: &mut Turn<'_>,
    ) -> Result<(), BindError> {
        let Self::Running(running) = self else { return Ok(()) };
        let selector = running.selector;
        let permanent = core.permanent.clone().ok_or(BindError::PermanentKeyGone)?;
        // The server's own clock at the moment at which it heard of the key: what it reckons from.
        let made_at = agreed.server_time.unix_seconds();
        let server_now = core.clock.now(turn.now);
        let temporary = TemporaryKey {
            key: agreed.key,
            salts: ServerSalts::adopted(agreed.server_salt, server_now, SALT_BELIEVED_FOR),
            initialised: false,
            lifetime: KeyLifetime { made_at, expires_at: made_at.saturating_add(expires_in) },
        };
        let binding = Binding::new(permanent, selector, temporary, agreed.server_salt, turn.random);
        *self = Self::Binding(Box::new(binding));
        Ok(())
    }

    /// The key of packets that belong to the exchange.
    pub(crate) fn key(&self) -> Option<&Arc<AuthKey>> {
        match self {
            Self::Binding(binding) => Some(binding.key()),
            _ => None,
        }
    }

    /// Whether packets of this key belong to the exchange, if only as late ones.
    pub(crate) fn knows(&self, key: AuthKeyId) -> bool {
        matches!(self, Self::Binding(binding) if binding.knows(key))
    }

    /// Whether a handshake runs: its steps may be what the server refuses.
    pub(crate) const fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    /// The permanent key, if the server is being asked whether it knows it.
    pub(crate) fn verifies(&self) -> Option<AuthKeyId> {
        match self {
            Self::Binding(binding) => binding.verifies(),
            _ => None,
        }
    }

    /// A packet under [`Self::key`] was opened. Returns the bound key when there is one.
    ///
    /// # Errors
    /// The server broke a rule, or did not bind the key.
    pub(crate) fn packet_opened(
        &mut self,
        key: AuthKeyId,
        plaintext: &[u8],
        core: &mut Core,
        turn: &mut Turn<'_>,
    ) -> Result<Result<Option<Box<Bound>>, BindError>, SessionError> {
        let Self::Binding(binding) = self else { return Ok(Ok(None)) };
        if binding.key().id() != key {
            return Ok(Ok(None));
        }
        match binding.packet_opened(plaintext, core, turn.now, turn.random)? {
            Ok(false) => Ok(Ok(None)),
            Ok(true) => {
                core.timers.clear(TimerKind::Handshake);
                let Self::Binding(binding) = std::mem::take(self) else { return Ok(Ok(None)) };
                Ok(Ok(Some(Box::new(binding.finish()))))
            }
            Err(error) => Ok(Err(error)),
        }
    }

    /// A key came from elsewhere, or the socket is gone.
    pub(crate) fn give_up(&mut self, core: &mut Core) {
        if !matches!(std::mem::take(self), Self::Idle) {
            core.timers.clear(TimerKind::Handshake);
            core.events.push(ConnectionEvent::EndLease);
        }
    }

    /// Whether a message waits to be sent.
    pub(crate) fn has_message(&self) -> bool {
        match self {
            Self::Running(running) => running.body.is_some(),
            Self::Binding(binding) => binding.has_message(),
            Self::Idle | Self::Leasing(_) => false,
        }
    }

    /// The message to send, as a packet. None if there is none, or no buffer.
    pub(crate) fn packet(
        &mut self,
        padding: Padding,
        core: &mut Core,
        turn: &mut Turn<'_>,
    ) -> Option<OutgoingPacket> {
        match self {
            Self::Running(running) => running.packet(core, turn).map(OutgoingPacket::Unencrypted),
            Self::Binding(binding) => {
                let api = turn.context.api();
                let packet = binding.packet(core, api, turn.now, padding, turn.pool, turn.random)?;
                let key = Arc::clone(binding.key());
                Some(OutgoingPacket::Plain(SealJob { key, packet, quick_ack: false }))
            }
            Self::Idle | Self::Leasing(_) => None,
        }
    }
}

impl Running {
    /// spec: mtproto/description#unencrypted-message
    fn packet(&mut self, core: &Core, turn: &mut Turn<'_>) -> Option<SealedPacket> {
        let body = self.body.as_ref()?;
        let msg_id = self.message_ids.next(core.clock.now(turn.now));
        let message = UnencryptedMessage { msg_id, body };
        let bytes = message.encoded_len();
        let mut packet = turn.pool.take(bytes)?;
        message.encode(&mut Writer::new(packet.unencrypted_room()));
        self.body = None;
        Some(packet.into_unencrypted(bytes))
    }
}

/// How long a temporary key shall live: what the configuration says, less up to a twenty-fourth.
fn lifetime_seconds(config: &ConnectionConfig, turn: &mut Turn<'_>) -> u32 {
    let lifetime = config.temporary_keys.unwrap_or_default().lifetime;
    let most = u32::try_from(whole_nanoseconds(lifetime) / 1_000_000_000).unwrap_or(u32::MAX);
    let most = most.clamp(LIFETIME_SECONDS_MIN, i32::MAX.unsigned_abs());
    most - turn.random.wire_below(most / 24 + 1)
}

/// Less could not be told from a clock that is a little off.
const LIFETIME_SECONDS_MIN: u32 = 60;
