//! One account's link to one datacenter. Routes inputs to the parts and collects their outputs.

mod course;
mod http;
mod keys;
mod proxies;
mod race;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use mtproto_crypto::{AuthKey, AuthKeyId};
use mtproto_tl::Reader;
use mtproto_tl::message::UnencryptedMessage;

use self::race::Attempts;
use super::core::Core;
use super::crypto_job::{OpenJob, OutgoingPacket, PacketPlace, SealJob};
use super::event::{CloseReason, ConnectionEvent, SessionError, StopReason};
use super::handshake::task::OffloadResult;
use super::key_exchange::KeyExchange;
use super::lifecycle::{AWAITING_AUTH_TOKEN, AWAITING_LOST_MESSAGES, Lifecycle, Transition};
use super::link::{Link, LinkState, Piece};
use super::packet_layout::{AUTH_KEY_ID_BYTES, ENCRYPTION_BLOCK_BYTES, PACKET_HEADER_BYTES};
use super::reconnect::Reconnect;
use super::service::time_sync::Clock;
use super::service::{MessageService, ServiceSet};
use super::session::assembly::{Assembled, Introduction, NoPacket, Occasion, RequestsAllowed, assemble};
use super::session::dispatch::Dispatch;
use super::session::{Session, Under};
use super::timer_table::TimerKind;
use super::{Sink, Turn};
use crate::buffer::{FramedPacket, SealedPacket};
use crate::config::ConnectionConfig;
use crate::context::LeaseAnswer;
use crate::handler::StateChange;
use crate::ids::{AccountId, ConnectionId, RequestId};
use crate::request::{EnqueueError, QueuedRequest};
use crate::status::{ConnectionStatus, Presence, PresenceStage, ProxyPresence};
use crate::time::Monotonic;

/// The sans-IO connection. See [`crate::protocol`] for the rules of driving it.
#[derive(Debug)]
pub struct Connection {
    /// One for all connections of a reactor that differ in nothing but the account: the account in it may be another's.
    config: Arc<ConnectionConfig>,
    core: Core,
    services: ServiceSet,
    link: Link,
    key_exchange: KeyExchange,
    reconnect: Reconnect,
    /// What was tried since it waited last.
    attempts: Attempts,
    /// A login was asked for over this socket.
    asked_login: bool,
    /// How often in a row the server did not know the key.
    key_refusals: u8,
    /// The status told last.
    status: ConnectionStatus,
    /// What a user was told last: the stage, and whether the proxy has issues.
    shown: (PresenceStage, bool),
    /// The application said that there is no network.
    network_is_down: bool,
    has_output: bool,
}

const _: () = assert!(size_of::<Connection>() <= 1_216, "an idle connection is its struct and little else");

impl Connection {
    /// A connection that has done nothing yet; its first events follow from the first drain.
    #[must_use]
    pub fn new(id: ConnectionId, config: ConnectionConfig, turn: &mut Turn<'_>) -> Self {
        Self::of_account(id, config.account, Arc::new(config), turn)
    }

    /// The same with settings that are shared with other connections: the account in them does not count.
    #[must_use]
    pub fn of_account(
        id: ConnectionId,
        account: AccountId,
        config: Arc<ConnectionConfig>,
        turn: &mut Turn<'_>,
    ) -> Self {
        let clock = Clock::new(turn.context.time());
        let core = Core::new(id, account, clock, Session::new(turn.random), &config);
        let mut connection = Self {
            services: ServiceSet::new(&config),
            reconnect: Reconnect::default(),
            config,
            core,
            link: Link::new(),
            key_exchange: KeyExchange::default(),
            attempts: Attempts::default(),
            asked_login: false,
            key_refusals: 0,
            status: ConnectionStatus::WaitingToReconnect,
            shown: (PresenceStage::Connecting, false),
            network_is_down: false,
            has_output: false,
        };
        connection.find_key(turn);
        connection.try_to_connect(turn);
        connection.settle();
        connection
    }

    /// The identifier it was made with.
    #[must_use]
    pub const fn id(&self) -> ConnectionId {
        self.core.id
    }

    /// What it was told.
    #[must_use]
    pub fn config(&self) -> ConnectionConfig {
        ConnectionConfig { account: self.core.scope.account, ..ConnectionConfig::clone(&self.config) }
    }

    /// Whether the engine logs the account in.
    #[must_use]
    pub fn is_logged_in_by_engine(&self) -> bool {
        self.config.login.is_engines()
    }

    /// The account cannot be logged in: the connection has no use.
    pub fn login_refused(&mut self, turn: &mut Turn<'_>, code: i32, message: &str, sink: &mut impl Sink) {
        if self.core.lifecycle.awaits(AWAITING_AUTH_TOKEN) {
            let message = message.to_owned();
            self.stop_with(StopReason::LoginRefused { code, message }, turn, sink);
        }
        self.settle();
    }

    /// Takes a request in.
    ///
    /// # Errors
    /// The request comes back if there is no room for it, if it is too large, or if the connection has stopped.
    pub fn enqueue(&mut self, turn: &mut Turn<'_>, request: QueuedRequest) -> Result<(), Box<EnqueueError>> {
        self.core.enqueue(turn, request)?;
        self.settle();
        Ok(())
    }

    /// Forgets a request; its outcome (`Cancelled`) leaves through the sink. Unknown requests are ignored.
    pub fn cancel(&mut self, turn: &mut Turn<'_>, request: RequestId, sink: &mut impl Sink) {
        self.core.cancel(request, turn.now, sink);
        self.settle();
    }

    /// Closes the socket until [`Connection::resume`]. Requests wait; what was in flight has an unknown fate.
    pub fn pause(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        if self.core.lifecycle.apply(Transition::Paused) {
            self.close(CloseReason::Requested, turn, sink);
        }
        self.settle();
    }

    /// The application knows whether there is a network. Without one no attempt is made; when it is back, the first begins at
    /// once. Requests wait.
    pub fn set_network(&mut self, turn: &mut Turn<'_>, available: bool, sink: &mut impl Sink) {
        if std::mem::replace(&mut self.network_is_down, !available) == available {
            if available {
                self.core.timers.clear(TimerKind::Reconnect);
                self.try_to_connect(turn);
            } else {
                self.close(CloseReason::Requested, turn, sink);
                self.give_up_attempt();
            }
        }
        self.settle();
    }

    /// What a user is told.
    #[must_use]
    pub fn presence(&self) -> Presence {
        let (stage, has_issues) = self.shown;
        let proxy = self.config.proxy.as_ref().and_then(|route| {
            let mtproxy = route.mtproxy.as_ref().map(|proxy| proxy.address);
            let address = route.upstream.as_ref().map(|proxy| proxy.address).or(mtproxy)?;
            Some(ProxyPresence { address, has_issues })
        });
        Presence { stage, proxy }
    }

    /// Ends a pause.
    pub fn resume(&mut self, turn: &mut Turn<'_>) {
        if self.core.lifecycle.apply(Transition::Resumed) {
            self.try_to_connect(turn);
        }
        self.settle();
    }

    /// Answers [`ConnectionEvent::AskConnect`].
    pub fn connect_at(&mut self, turn: &mut Turn<'_>, time: Monotonic) {
        if self.link.state() == LinkState::Asked {
            self.link.set_state(LinkState::Scheduled);
            self.core.timers.set(TimerKind::Reconnect, time);
            if time <= turn.now {
                self.connect_now(turn);
            }
        }
        self.settle();
    }

    /// Answers [`ConnectionEvent::AskConnect`]: the datacenter wants to be left alone until then.
    pub fn ask_again_at(&mut self, time: Monotonic) {
        if self.link.state() == LinkState::Asked {
            self.link.set_state(LinkState::Closed);
            self.core.timers.set(TimerKind::Reconnect, time);
        }
        self.settle();
    }

    /// Answers [`ConnectionEvent::AskLease`], again when a waiting lease is granted.
    pub fn lease_answered(&mut self, turn: &mut Turn<'_>, answer: LeaseAnswer) {
        let dc_field = self.link.dc_field(self.config.dc_field);
        self.key_exchange.answered(answer, dc_field, &self.config, &mut self.core, turn);
        self.settle();
    }

    /// The socket that [`ConnectionEvent::OpenSocket`] asked for is open.
    pub fn socket_opened(&mut self, turn: &mut Turn<'_>) {
        if self.link.state() != LinkState::Connecting {
            return;
        }
        self.opened(turn);
        self.settle();
    }

    /// The socket is gone (also the answer to a failed `OpenSocket`). Not called after `CloseSocket`. If a rival of the attempt
    /// runs, its socket has taken the place of this one.
    pub fn socket_closed(&mut self, turn: &mut Turn<'_>, reason: CloseReason, sink: &mut impl Sink) {
        if self.link.has_attempt() {
            let reason = self.explained(reason);
            if !self.rival_takes_over(&reason, turn) {
                self.lost(reason, turn, sink);
            }
        }
        self.settle();
    }

    /// Takes bytes that were read to `arena[at..at + bytes.len()]`, changes them in place, cuts frames, handles
    /// unencrypted packets at once, and appends a job for each encrypted packet. Trouble shows as events.
    pub fn receive(
        &mut self,
        turn: &mut Turn<'_>,
        bytes: &mut [u8],
        at: usize,
        jobs: &mut Vec<OpenJob>,
        sink: &mut impl Sink,
    ) {
        if let Err(reason) = self.take_in(turn, bytes, at, jobs) {
            self.close(reason, turn, sink);
        }
        self.settle();
    }

    fn take_in(
        &mut self,
        turn: &mut Turn<'_>,
        bytes: &mut [u8],
        at: usize,
        jobs: &mut Vec<OpenJob>,
    ) -> Result<(), CloseReason> {
        let greeting_bytes = match self.link.state() {
            LinkState::Greeting => self.greeting_answered(bytes, turn)?,
            _ => 0,
        };
        let Some(bytes) = bytes.get_mut(greeting_bytes..).filter(|_| self.link.is_open()) else {
            return Ok(());
        };
        let count = self.link.receive(bytes)?;
        self.cut(turn, bytes.get(..count).unwrap_or_default(), at + greeting_bytes, jobs)?;
        if self.link.has_ended() {
            self.await_close(turn);
        }
        Ok(())
    }

    /// A packet of [`Connection::receive`] was opened: `plaintext` is the encrypted part (salt first), or none if it did not
    /// verify. Results come in the order of the jobs of this connection.
    pub fn packet_opened(&mut self, turn: &mut Turn<'_>, plaintext: Option<&[u8]>, sink: &mut impl Sink) {
        let Some(key) = self.link.packet_back().filter(|_| self.link.is_open()) else { return };
        let result = plaintext.ok_or(SessionError::PacketNotVerified);
        match result.and_then(|plaintext| self.plaintext_came(key, plaintext, turn, sink)) {
            Ok(()) => {
                self.valid_data();
                self.pause_if_silent(plaintext.unwrap_or_default(), turn.now);
            }
            Err(error) => self.core.close(error),
        }
        if self.core.key_unbound {
            self.key_came_loose(turn, sink);
        }
        self.follow_close(turn, sink);
        self.settle();
    }

    /// A computation of [`ConnectionEvent::StartTask`] is done.
    pub fn task_finished(&mut self, turn: &mut Turn<'_>, result: OffloadResult, sink: &mut impl Sink) {
        let step = self.key_exchange.task_finished(result, &mut self.core, turn);
        if let Err(reason) = self.exchange_step(step, turn) {
            self.close(reason, turn, sink);
        }
        self.settle();
    }

    /// The time of [`Connection::next_deadline`] has come.
    pub fn deadline_reached(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        while let Some(kind) = self.core.timers.take_due(turn.now) {
            match kind {
                TimerKind::Acknowledgement => self.core.session.acknowledgements.delay_over(),
                TimerKind::Connect => self.step_overdue(turn),
                TimerKind::Held => self.core.release_held(turn.now),
                // That it does not run any more is enough.
                TimerKind::HttpPause => {}
                TimerKind::Handshake => self.exchange_overdue(turn),
                TimerKind::KeyRenewal => self.look_at_key(turn, sink),
                TimerKind::PreviousSession => self.core.forget_previous_session(turn.now, sink),
                TimerKind::Reconnect => self.reconnect_due(turn),
                TimerKind::RequestDeadline => self.core.expire(turn.now, sink),
                TimerKind::Trim => {
                    self.core.trim(turn.now);
                    self.link.trim();
                }
                TimerKind::KeepAlive
                | TimerKind::LostMessages
                | TimerKind::SaltRefresh
                | TimerKind::Silence
                | TimerKind::Unanswered => self.services.deadline_reached(kind, &mut self.core, turn),
            }
            self.follow_close(turn, sink);
        }
        self.settle();
    }

    /// Whether `poll_packet` may give something now. Cheap: one load.
    #[must_use]
    pub const fn has_output(&self) -> bool {
        self.has_output
    }

    /// The next packet to seal or send; none if there is nothing (or no buffer). The driver asks only while the socket's out
    /// queue is below its high mark.
    pub fn poll_packet(&mut self, turn: &mut Turn<'_>) -> Option<OutgoingPacket> {
        if !self.has_output {
            return None;
        }
        if self.link.has_opening() {
            return self.link.opening(turn.pool, turn.random).map(OutgoingPacket::Opening);
        }
        if !self.link.takes_packet() {
            self.has_output = false;
            return None;
        }
        if self.key_exchange.has_message() {
            let padding = self.link.padding(self.config.padding);
            let packet = self.key_exchange.packet(padding, &mut self.core, turn)?;
            self.packet_leaves(false, turn.now);
            self.await_first_data(turn);
            self.has_output = self.wants_output();
            return Some(packet);
        }
        if let Some(job) = self.farewell(turn) {
            self.packet_leaves(false, turn.now);
            self.has_output = self.wants_output();
            return Some(OutgoingPacket::Plain(job));
        }
        match self.sealable(turn) {
            Ok(job) => {
                self.packet_leaves(true, turn.now);
                self.has_output = self.wants_output();
                Some(OutgoingPacket::Plain(job))
            }
            Err(NoPacket::NothingToSay) => {
                self.has_output = false;
                None
            }
            Err(NoPacket::NoBuffer) => None,
        }
    }

    /// Puts a sealed packet into its frame. Called for every packet of `poll_packet`, in order. `receipt_token` is the
    /// token of the sealing for jobs with `quick_ack`.
    pub fn frame(
        &mut self,
        turn: &mut Turn<'_>,
        packet: SealedPacket,
        receipt_token: Option<u32>,
    ) -> FramedPacket {
        if let Some(token) = receipt_token {
            self.core.session.quick_acks.sealed(token);
        }
        self.link.frame(packet, receipt_token.is_some(), &self.config.transport, turn.random)
    }

    /// The next fact for the driver or the handler.
    pub fn poll_event(&mut self) -> Option<ConnectionEvent> {
        self.core.events.pop()
    }

    /// When to call `deadline_reached` if nothing else happens; [`Monotonic::NEVER`] if never.
    #[must_use]
    pub fn next_deadline(&self) -> Monotonic {
        self.core.timers.next()
    }

    /// What it is doing.
    #[must_use]
    pub const fn status(&self) -> ConnectionStatus {
        self.status
    }

    /// What it waits for.
    #[must_use]
    pub const fn lifecycle(&self) -> Lifecycle {
        self.core.lifecycle
    }

    /// Cuts received bytes into frames and sends each where it belongs.
    fn cut(
        &mut self,
        turn: &mut Turn<'_>,
        bytes: &[u8],
        at: usize,
        jobs: &mut Vec<OpenJob>,
    ) -> Result<(), CloseReason> {
        let mut from = 0;
        while let Some(rest) = bytes.get(from..).filter(|rest| !rest.is_empty()) {
            let (taken, piece) = self.link.next_piece(rest, turn.pool)?;
            match piece {
                Piece::Here(range) => {
                    let packet = rest.get(range.clone()).unwrap_or_default();
                    if let Some(key) = self.packet_received(turn, packet)? {
                        let range = at + from + range.start..at + from + range.end;
                        jobs.push(OpenJob { key, place: PacketPlace::Arena(range) });
                    }
                }
                Piece::Collected(frame) => match self.packet_received(turn, frame.bytes()) {
                    Ok(Some(key)) => jobs.push(OpenJob { key, place: PacketPlace::Buffer(frame) }),
                    done => {
                        turn.pool.recycle(frame);
                        done?;
                    }
                },
                Piece::QuickAck(token) => {
                    if let Some(request) = self.core.session.quick_acks.confirmed(token) {
                        self.core.events.state(StateChange::QuickAcknowledged(request));
                    }
                }
                Piece::Error(error) => return Err(error.into()),
                Piece::Nothing => {}
            }
            from += taken.max(1);
        }
        Ok(())
    }

    /// An unencrypted packet is handled here and now. For an encrypted one, gives the key to open it with.
    fn packet_received(
        &mut self,
        turn: &mut Turn<'_>,
        packet: &[u8],
    ) -> Result<Option<Arc<AuthKey>>, CloseReason> {
        const UNENCRYPTED: [u8; AUTH_KEY_ID_BYTES] = [0; AUTH_KEY_ID_BYTES];
        if packet.first_chunk() == Some(&UNENCRYPTED) {
            self.unencrypted_received(turn, packet)?;
            return Ok(None);
        }
        let encrypted_bytes = packet.len().saturating_sub(PACKET_HEADER_BYTES);
        let is_whole = encrypted_bytes > 0 && encrypted_bytes.is_multiple_of(ENCRYPTION_BLOCK_BYTES);
        let keys = [self.core.key.as_ref(), self.key_exchange.key(), self.core.session.previous_key()];
        let named = |key: &&Arc<AuthKey>| packet.first_chunk() == Some(&key.id().0.to_le_bytes());
        match keys.into_iter().flatten().find(named).filter(|_| is_whole) {
            Some(key) => {
                let key = Arc::clone(key);
                self.link.packet_out(key.id());
                Ok(Some(key))
            }
            None => Err(SessionError::PacketNotVerified.into()),
        }
    }

    /// A packet under this key was verified: it belongs to the binding of a key, or to a session.
    fn plaintext_came(
        &mut self,
        key: AuthKeyId,
        plaintext: &[u8],
        turn: &mut Turn<'_>,
        sink: &mut impl Sink,
    ) -> Result<(), SessionError> {
        if self.key_exchange.knows(key) {
            let step = self.key_exchange.packet_opened(key, plaintext, &mut self.core, turn)?;
            self.bind_step(step, turn, sink);
            return Ok(());
        }
        let Self { core, services, .. } = self;
        Dispatch { core, services, turn, sink, under: Under::Current }.packet(key, plaintext)
    }

    /// A message of the key exchange.
    fn unencrypted_received(&mut self, turn: &mut Turn<'_>, packet: &[u8]) -> Result<(), CloseReason> {
        let mut reader = Reader::new(packet);
        let message = reader.i64().and_then(|_| UnencryptedMessage::decode_after_key_id(&mut reader));
        let Ok(message) = message else { return Err(SessionError::MessageLength.into()) };
        let step = self.key_exchange.message_received(message.body, &mut self.core, turn);
        self.exchange_step(step, turn)?;
        self.valid_data();
        Ok(())
    }

    /// What a session whose key was replaced still has to say.
    fn farewell(&mut self, turn: &mut Turn<'_>) -> Option<SealJob> {
        let previous = self.core.session.previous.as_mut()?;
        let server_time = self.core.clock.now(turn.now);
        let padding = self.link.padding(self.config.padding);
        let packet = previous.packet(server_time, padding, turn.pool, turn.random)?;
        Some(SealJob { key: Arc::clone(&previous.key), packet, quick_ack: false })
    }

    /// What to seal next.
    fn sealable(&mut self, turn: &mut Turn<'_>) -> Result<SealJob, NoPacket> {
        let Self { core, config, link, .. } = self;
        let mtproxy = config.mtproxy();
        let introduction = Introduction { api: turn.context.api_of(core.is_anonymous), mtproxy };
        let Some(key) = core.key.clone().filter(|_| core.can_send()) else {
            return Err(NoPacket::NothingToSay);
        };
        let server_time = core.clock.now(turn.now);
        let requests = if !core.lifecycle.is_ready() {
            if core.lifecycle.lacks_login_alone() { RequestsAllowed::Engines } else { RequestsAllowed::None }
        } else if core.lifecycle.awaits(AWAITING_LOST_MESSAGES) {
            RequestsAllowed::Unordered
        } else {
            RequestsAllowed::All
        };
        let occasion = Occasion {
            now: turn.now,
            server_time,
            // Without a valid salt the server names one in its answer.
            salt: core.salts.current(server_time).unwrap_or_default(),
            requests,
            initialise: core.must_introduce().then_some(introduction),
            padding: link.padding(config.padding),
        };
        let Assembled { packet, quick_ack } = assemble(&mut core.session, &occasion, turn.pool, turn.random)?;
        Ok(SealJob { key, packet, quick_ack })
    }

    /// Whether there may be something to send: asked after every input, so it only looks at lengths.
    fn wants_output(&self) -> bool {
        let session = &self.core.session;
        self.link.has_opening()
            || self.link.is_open()
                && self.link.takes_packet()
                && (self.key_exchange.has_message()
                    || session.previous.as_ref().is_some_and(|previous| previous.has_message())
                    || self.core.can_send()
                        && (!session.outbox.is_empty()
                            || session.acknowledgements.must_be_sent()
                            || session.outgoing.has_waiting()
                                && (self.core.lifecycle.is_ready()
                                    || self.core.lifecycle.lacks_login_alone())))
    }
}
