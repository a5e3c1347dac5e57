//! From a missing key to an agreed one: the lease, the handshake, and its unencrypted messages.
//!
//! The rules of the exchange are in [`super::handshake`]; here is what a connection does around it.

use mtproto_tl::Writer;
use mtproto_tl::message::UnencryptedMessage;

use super::Turn;
use super::core::Core;
use super::event::ConnectionEvent;
use super::handshake::task::OffloadResult;
use super::handshake::{AgreedKey, Handshake, HandshakeConfig, HandshakeError, HandshakeOutput};
use super::timer_table::TimerKind;
use crate::buffer::SealedPacket;
use crate::context::LeaseAnswer;
use crate::limits::HANDSHAKE_LEASE_TIME;

/// How far the connection is in getting a key.
#[derive(Debug, Default)]
pub(crate) enum KeyExchange {
    /// It does not try.
    #[default]
    Idle,
    /// It asked for the lease, or stands in line for it.
    Leasing,
    /// It has the lease and talks to the server.
    Running(Box<Running>),
}

/// A handshake and what it wants to say.
#[derive(Debug)]
pub(crate) struct Running {
    handshake: Handshake,
    body: Option<Vec<u8>>,
}

impl KeyExchange {
    /// There is a socket and no key.
    pub(crate) fn ask(&mut self, core: &mut Core) {
        if matches!(self, Self::Idle) {
            *self = Self::Leasing;
            core.events.push(ConnectionEvent::AskLease);
        }
    }

    /// The lease is granted, or not.
    pub(crate) fn answered(&mut self, answer: LeaseAnswer, dc: i16, core: &mut Core, turn: &mut Turn<'_>) {
        // Otherwise the key comes with a change of the context, or the lease with another answer.
        if answer == LeaseAnswer::Granted && matches!(self, Self::Leasing) {
            let server_keys = turn.context.server_keys().clone();
            let config = HandshakeConfig { server_keys, dc: dc.into(), expires_in: None };
            let (handshake, body) = Handshake::begin(config, turn.now, turn.random);
            *self = Self::Running(Box::new(Running { handshake, body: Some(body) }));
            core.timers.set(TimerKind::Handshake, turn.now + HANDSHAKE_LEASE_TIME);
        }
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
    ) -> Result<Option<Box<AgreedKey>>, HandshakeError> {
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
    ) -> Result<Option<Box<AgreedKey>>, HandshakeError> {
        let Self::Running(running) = self else { return Ok(None) };
        let output = running.handshake.task_finished(result, turn.now, turn.random)?;
        Ok(self.follow(output, core))
    }

    fn follow(&mut self, output: HandshakeOutput, core: &mut Core) -> Option<Box<AgreedKey>> {
        match output {
            HandshakeOutput::Send(body) => {
                if let Self::Running(running) = self {
                    running.body = Some(body);
                }
            }
            HandshakeOutput::Offload(task) => core.events.push(ConnectionEvent::StartTask(task)),
            HandshakeOutput::Finished(agreed) => {
                core.timers.clear(TimerKind::Handshake);
                *self = Self::Idle;
                return Some(agreed);
            }
            HandshakeOutput::Nothing => {}
        }
        None
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
        matches!(self, Self::Running(running) if running.body.is_some())
    }

    /// The message to send, as a packet. None if there is none, or no buffer.
    ///
    /// spec: mtproto/description#unencrypted-message
    pub(crate) fn packet(&mut self, core: &mut Core, turn: &mut Turn<'_>) -> Option<SealedPacket> {
        let Self::Running(running) = self else { return None };
        let body = running.body.as_ref()?;
        let msg_id = core.session.message_ids.next(core.clock.now(turn.now));
        let message = UnencryptedMessage { msg_id, body };
        let bytes = message.encoded_len();
        let mut packet = turn.pool.take(bytes)?;
        message.encode(&mut Writer::new(packet.unencrypted_room()));
        running.body = None;
        Some(packet.into_unencrypted(bytes))
    }
}
