//! Binds a temporary key to the permanent one: the only thing the permanent key ever vouches for.
//!
//! It happens in a session of its own under the temporary key, one message at a time, before or beside all other
//! traffic; the connection then goes on in that session. If the server says that it cannot read what the permanent key
//! wrote, the most likely reason is that it does not know that key any more. That is too grave to believe at once: a ping
//! under the permanent key asks it directly.
//!
//! spec: api/pfs

mod bind_error;
mod inner;

use std::sync::Arc;

use mtproto_crypto::{AuthKey, AuthKeyId, SecureRandom};
use mtproto_tl::container::ContainerView;
use mtproto_tl::envelope::AuthBindTempAuthKey;
use mtproto_tl::handshake::BindAuthKeyInner;
use mtproto_tl::message::{MessageView, is_content_related, write_message_header};
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::service::{
    BadMsgCode, BadMsgNotification, BadServerSalt, NewSessionCreated, Ping, RpcError, RpcResult,
};
use mtproto_tl::{Constructor, Decode, Encode, MessageId, Reader, Writer};

pub use self::bind_error::BindError;
use self::inner::ENCRYPTED_INNER_BYTES;
pub(crate) use self::inner::encrypt_inner;
use crate::buffer::{BufferPool, PlainPacket};
use crate::config::{ApiEnvironment, Padding};
use crate::context::{KeySelector, ServerSalts, TemporaryKey};
use crate::limits::{REJECTIONS_PER_MESSAGE_MAX, SALT_BELIEVED_FOR};
use crate::protocol::core::Core;
use crate::protocol::event::{ConnectionEvent, SessionError};
use crate::protocol::packet_layout::BODY_OFFSET;
use crate::protocol::session::Session;
use crate::protocol::session::assembly::{Introduction, padding_bytes};
use crate::protocol::session::dispatch::starts_with;
use crate::protocol::session::incoming::{IncomingPacket, judge};
use crate::protocol::session::message_id::time_of;
use crate::protocol::session::received_ids::Novelty;
use crate::time::Monotonic;

/// A binding on its way.
#[derive(Debug)]
pub(crate) struct Binding {
    permanent: Arc<AuthKey>,
    selector: KeySelector,
    temporary: TemporaryKey,
    /// Where it happens. Replaced if its identifiers have to begin anew.
    session: Session,
    salt: i64,
    stage: Stage,
    /// What was sent last, and not answered.
    sent: Option<(MessageId, i32)>,
    /// Whether the call tells the server who we are: some want to know before they bind.
    introduces: bool,
    rejections: u8,
}

/// What the server is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// To bind the key.
    Bind,
    /// Whether it knows the permanent key.
    Verify,
}

/// A key that is ready to use.
#[derive(Debug)]
pub(crate) struct Bound {
    pub(crate) selector: KeySelector,
    pub(crate) bound_to: AuthKeyId,
    pub(crate) key: TemporaryKey,
    /// The session it was bound in, which is the connection's from now on.
    pub(crate) session: Session,
}

/// What a packet brought.
#[derive(Debug)]
enum Answer {
    Nothing,
    Bound,
    Failed(BindError),
}

impl Binding {
    pub(crate) fn new(
        permanent: Arc<AuthKey>,
        selector: KeySelector,
        temporary: TemporaryKey,
        salt: i64,
        random: &mut SecureRandom,
    ) -> Self {
        Self {
            permanent,
            selector,
            temporary,
            session: Session::new(random),
            salt,
            stage: Stage::Bind,
            sent: None,
            introduces: false,
            rejections: 0,
        }
    }

    /// The key of its packets.
    pub(crate) const fn key(&self) -> &Arc<AuthKey> {
        match self.stage {
            Stage::Bind => &self.temporary.key,
            Stage::Verify => &self.permanent,
        }
    }

    /// Whether this is one of the keys it deals with.
    pub(crate) fn knows(&self, key: AuthKeyId) -> bool {
        key == self.temporary.key.id() || self.verifies() == Some(key)
    }

    /// The permanent key, if the server is being asked whether it knows it.
    pub(crate) fn verifies(&self) -> Option<AuthKeyId> {
        (self.stage == Stage::Verify).then(|| self.permanent.id())
    }

    /// Whether there is something to send.
    pub(crate) const fn has_message(&self) -> bool {
        self.sent.is_none()
    }

    /// The message to send, as a packet to seal with [`Self::key`]. None if there is no buffer.
    pub(crate) fn packet(
        &mut self,
        core: &Core,
        api: &ApiEnvironment,
        now: Monotonic,
        padding: Padding,
        pool: &mut BufferPool,
        random: &mut SecureRandom,
    ) -> Option<PlainPacket> {
        let introduction = core.introduction(api);
        let body_bytes = match self.stage {
            Stage::Bind if self.introduces => introduction.encoded_bytes() + BIND_BYTES,
            Stage::Bind => BIND_BYTES,
            Stage::Verify => PING_BYTES,
        };
        let payload_bytes = BODY_OFFSET + body_bytes;
        let encrypted_bytes = payload_bytes + padding_bytes(payload_bytes, padding, random);
        let mut packet = pool.take(encrypted_bytes)?;
        let msg_id = self.session.message_ids.next(core.clock.now(now));
        let seq_no = match self.stage {
            Stage::Bind => self.session.sequence.content(),
            Stage::Verify => self.session.sequence.service(),
        };
        let (room, _) = packet.encrypted_room().split_at_mut(encrypted_bytes);
        let (payload, rest) = room.split_at_mut(payload_bytes);
        let mut writer = Writer::new(payload);
        writer.i64(self.salt);
        writer.i64(self.session.id.0);
        write_message_header(&mut writer, msg_id, seq_no, body_bytes);
        match self.stage {
            Stage::Bind => self.write_call(msg_id, introduction, random, &mut writer),
            Stage::Verify => Ping { ping_id: random.wire_u64().cast_signed() }.encode(&mut writer),
        }
        random.fill_wire(rest);
        self.sent = Some((msg_id, seq_no));
        Some(packet.into_plain(encrypted_bytes))
    }

    fn write_call(
        &self,
        msg_id: MessageId,
        introduction: Introduction<'_>,
        random: &mut SecureRandom,
        writer: &mut Writer<'_>,
    ) {
        let inner = BindAuthKeyInner {
            nonce: random.wire_u64().cast_signed(),
            temp_auth_key_id: self.temporary.key.id().0.cast_signed(),
            perm_auth_key_id: self.permanent.id().0.cast_signed(),
            temp_session_id: self.session.id.0,
            expires_at: self.temporary.lifetime.expires_at.cast_signed(),
        };
        let encrypted_message = encrypt_inner(&self.permanent, msg_id, &inner, &random.wire_bytes());
        let call = AuthBindTempAuthKey {
            perm_auth_key_id: inner.perm_auth_key_id,
            nonce: inner.nonce,
            expires_at: inner.expires_at,
            encrypted_message: &encrypted_message,
        }
        .to_vec();
        if self.introduces {
            introduction.write(&call, writer);
        } else {
            writer.raw(&call);
        }
    }

    /// Takes the plaintext of a packet that was verified with [`Self::key`]. Says whether the key is bound now.
    ///
    /// # Errors
    /// The server broke a rule.
    pub(crate) fn packet_opened(
        &mut self,
        plaintext: &[u8],
        core: &mut Core,
        now: Monotonic,
        random: &mut SecureRandom,
    ) -> Result<Result<bool, BindError>, SessionError> {
        let IncomingPacket { session_id, message } = IncomingPacket::read(plaintext)?;
        if session_id != self.session.id {
            return Err(SessionError::WrongSession);
        }
        let novelty = judge(&mut self.session.received, message.msg_id, core.clock.trusted(now))?;
        if novelty == Novelty::Duplicate {
            return Ok(Ok(false));
        }
        if let Some(time) = core.clock.message_came(message.msg_id, now) {
            core.events.push(ConnectionEvent::TimeLearned(time));
        }
        let answer = if starts_with(message.body, ContainerView::ID) {
            let mut answer = Answer::Nothing;
            if let Ok(container) = ContainerView::decode(&mut Reader::new(message.body)) {
                for message in &container {
                    if self.session.received.note(message.msg_id) == Novelty::New
                        && matches!(answer, Answer::Nothing)
                    {
                        answer = self.message(&message, core, now, random);
                    }
                }
            }
            answer
        } else {
            self.message(&message, core, now, random)
        };
        Ok(match answer {
            Answer::Nothing => Ok(false),
            Answer::Bound => Ok(true),
            Answer::Failed(error) => Err(error),
        })
    }

    fn message(
        &mut self,
        message: &MessageView<'_>,
        core: &mut Core,
        now: Monotonic,
        random: &mut SecureRandom,
    ) -> Answer {
        if self.stage == Stage::Verify {
            // Whatever it says, be it that the salt is wrong, it says it under the permanent key.
            return Answer::Failed(BindError::NotReadable);
        }
        if is_content_related(message.seq_no) {
            self.session.acknowledgements.owe(message.msg_id, message.body.len());
        }
        let reader = &mut Reader::new(message.body);
        match reader.peek_constructor() {
            Ok(RpcResult::ID) => match RpcResult::decode(reader) {
                Ok(answer) => self.result(&answer, random),
                Err(_) => Answer::Nothing,
            },
            Ok(NewSessionCreated::ID) => {
                if let Ok(notice) = NewSessionCreated::decode(reader) {
                    self.session.created = Some(notice.unique_id);
                    self.name_salt(notice.server_salt, core, now);
                }
                Answer::Nothing
            }
            Ok(BadServerSalt::ID) => match BadServerSalt::decode(reader) {
                Ok(notice) if self.is_ours(notice.bad_msg_id, notice.bad_msg_seqno) => {
                    self.name_salt(notice.new_server_salt, core, now);
                    self.rejected(notice.error_code, core)
                }
                _ => Answer::Nothing,
            },
            Ok(BadMsgNotification::ID) => match BadMsgNotification::decode(reader) {
                Ok(notice) if self.is_ours(notice.bad_msg_id, notice.bad_msg_seqno) => {
                    if matches!(notice.code(), BadMsgCode::MsgIdTooLow | BadMsgCode::MsgIdTooHigh)
                        && let Some(time) = core.clock.set(time_of(message.msg_id), now)
                    {
                        core.events.push(ConnectionEvent::TimeLearned(time));
                    }
                    if notice.code() != BadMsgCode::MsgIdTooLow {
                        self.session = Session::new(random);
                    }
                    self.rejected(notice.error_code, core)
                }
                _ => Answer::Nothing,
            },
            _ => Answer::Nothing,
        }
    }

    fn is_ours(&self, msg_id: MessageId, seq_no: i32) -> bool {
        self.sent == Some((msg_id, seq_no))
    }

    fn name_salt(&mut self, salt: i64, core: &Core, now: Monotonic) {
        self.salt = salt;
        self.temporary.salts = ServerSalts::adopted(salt, core.clock.now(now), SALT_BELIEVED_FOR);
    }

    fn rejected(&mut self, code: i32, core: &mut Core) -> Answer {
        core.events.push(ConnectionEvent::Rejected { code });
        self.rejections += 1;
        self.sent = None;
        if self.rejections > REJECTIONS_PER_MESSAGE_MAX {
            return Answer::Failed(BindError::Rejected { code });
        }
        Answer::Nothing
    }

    fn result(&mut self, answer: &RpcResult<'_>, random: &mut SecureRandom) -> Answer {
        if self.sent.is_none_or(|(msg_id, _)| msg_id != answer.req_msg_id) {
            return Answer::Nothing;
        }
        let reader = &mut Reader::new(answer.result);
        if !starts_with(answer.result, RpcError::ID) {
            return match reader.boolean() {
                Ok(true) => Answer::Bound,
                _ => Answer::Failed(BindError::Unreadable),
            };
        }
        let Ok(error) = RpcError::decode(reader) else { return Answer::Failed(BindError::Unreadable) };
        match std::str::from_utf8(error.error_message).unwrap_or_default() {
            "ENCRYPTED_MESSAGE_INVALID" => {
                self.stage = Stage::Verify;
                self.session = Session::new(random);
                self.sent = None;
                self.salt = 0;
                Answer::Nothing
            }
            "CONNECTION_NOT_INITED" | "CONNECTION_LAYER_INVALID" if !self.introduces => {
                self.introduces = true;
                self.sent = None;
                Answer::Nothing
            }
            text => Answer::Failed(BindError::of_call(error.error_code, text)),
        }
    }

    /// The key is bound: what the connection goes on with.
    pub(crate) fn finish(self) -> Bound {
        let Self { permanent, selector, temporary, session, .. } = self;
        Bound { selector, bound_to: permanent.id(), key: temporary, session }
    }
}

/// `auth.bindTempAuthKey` with all in it.
const BIND_BYTES: usize = 4 + 8 + 8 + 4 + string_encoded_len(ENCRYPTED_INNER_BYTES);
/// `ping`.
const PING_BYTES: usize = 12;
