//! Messages: their identifiers, their headers, and the unencrypted form of the key exchange.
//!
//! The same sixteen bytes of header stand before a message inside a packet and inside a container, so both use the
//! functions here.

use crate::constructor::{Constructor, ConstructorId, Decode, Encode};
use crate::error::{DecodeError, DecodeErrorKind, saturated};
use crate::line;
use crate::reader::Reader;
use crate::writer::Writer;

/// Identifies a message within a session, and tells when and by whom it was made.
///
/// The upper 32 bits are seconds of unix time on the server's clock, the lower ones a fraction of a second, and the
/// lowest two bits say who speaks.
///
/// spec: mtproto/description#message-identifier-msg-id
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(pub i64);

impl MessageId {
    /// Whether a client made it.
    #[must_use]
    pub const fn is_from_client(self) -> bool {
        self.0 & 3 == 0
    }

    /// Whether a server made it, in response to a client's message.
    #[must_use]
    pub const fn is_response(self) -> bool {
        self.0 & 3 == 1
    }

    /// Whether a server made it of its own accord.
    #[must_use]
    pub const fn is_notification(self) -> bool {
        self.0 & 3 == 3
    }

    /// The whole seconds of unix time in it.
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        self.0 >> 32
    }
}

/// Whether a message with this `seq_no` is content-related, so that it must be acknowledged.
///
/// spec: mtproto/description#message-sequence-number-msg-seqno
#[must_use]
pub const fn is_content_related(seq_no: i32) -> bool {
    seq_no & 1 == 1
}

/// `message#5bb8e511`, which only ever stands without its number on the wire.
pub const MESSAGE: ConstructorId = ConstructorId(0x5bb8_e511);

/// `msg_id`, `seq_no` and the length: what stands before the body.
pub const MESSAGE_HEADER_BYTES: usize = 16;

/// Writes what stands before the body of a message, in a packet as well as in a container.
///
/// `body_bytes` is a multiple of four and at most `i32::MAX`, which the size limits of a packet see to.
pub fn write_message_header(writer: &mut Writer<'_>, msg_id: MessageId, seq_no: i32, body_bytes: usize) {
    writer.i64(msg_id.0);
    writer.i32(seq_no);
    writer.u32(saturated(body_bytes));
}

/// A message whose body has been checked to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageView<'a> {
    /// Its identifier.
    pub msg_id: MessageId,
    /// Its sequence number; odd if it is content-related.
    pub seq_no: i32,
    /// One boxed object.
    pub body: &'a [u8],
}

impl<'a> MessageView<'a> {
    /// Reads header and body.
    ///
    /// In a packet the padding is left over, in a container the next message.
    ///
    /// # Errors
    /// [`DecodeErrorKind::InvalidMessageLength`] if the length is negative or not a multiple of four,
    /// [`DecodeErrorKind::Truncated`] if header or body are cut off.
    pub fn decode(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let msg_id = MessageId(reader.i64()?);
        let seq_no = reader.i32()?;
        let body = read_body(reader)?;
        Ok(Self { msg_id, seq_no, body })
    }

    /// How many bytes header and body take.
    #[must_use]
    pub const fn encoded_len(&self) -> usize {
        MESSAGE_HEADER_BYTES + self.body.len()
    }

    /// Writes header and body.
    pub fn encode(&self, writer: &mut Writer<'_>) {
        write_message_header(writer, self.msg_id, self.seq_no, self.body.len());
        writer.raw(self.body);
    }
}

/// Reads a length and as many bytes.
fn read_body<'a>(reader: &mut Reader<'a>) -> Result<&'a [u8], DecodeError> {
    let length = reader.i32()?;
    match usize::try_from(length) {
        Ok(bytes) if bytes % 4 == 0 => reader.raw(bytes),
        _ => Err(reader.error(DecodeErrorKind::InvalidMessageLength { length })),
    }
}

/// `auth_key_id`, `msg_id` and the length: what stands before the body of an unencrypted message.
pub const UNENCRYPTED_HEADER_BYTES: usize = 20;

/// Writes what stands before the body of an unencrypted message.
///
/// `body_bytes` is a multiple of four and at most `i32::MAX`, which the size limits of a packet see to.
pub fn write_unencrypted_header(writer: &mut Writer<'_>, msg_id: MessageId, body_bytes: usize) {
    writer.i64(0);
    writer.i64(msg_id.0);
    writer.u32(saturated(body_bytes));
}

/// A message of the key exchange: no key yet, so no encryption, no session and no sequence number.
///
/// spec: mtproto/description#unencrypted-message
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnencryptedMessage<'a> {
    /// Its identifier.
    pub msg_id: MessageId,
    /// One boxed object of the key exchange.
    pub body: &'a [u8],
}

impl<'a> UnencryptedMessage<'a> {
    /// Reads a message behind its `auth_key_id`, which the caller found to be zero to come here.
    ///
    /// Bytes behind the body are left over; some clients send random ones there.
    ///
    /// # Errors
    /// [`DecodeErrorKind::InvalidMessageLength`] if the length is negative or not a multiple of four,
    /// [`DecodeErrorKind::Truncated`] if header or body are cut off.
    pub fn decode_after_key_id(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let msg_id = MessageId(reader.i64()?);
        let body = read_body(reader)?;
        Ok(Self { msg_id, body })
    }

    /// How many bytes header and body take.
    #[must_use]
    pub const fn encoded_len(&self) -> usize {
        UNENCRYPTED_HEADER_BYTES + self.body.len()
    }

    /// Writes header, the zero `auth_key_id` included, and body.
    pub fn encode(&self, writer: &mut Writer<'_>) {
        write_unencrypted_header(writer, self.msg_id, self.body.len());
        writer.raw(self.body);
    }
}

/// Wraps a message that is sent again. Deprecated; nobody sends it, but a receiver must know it.
///
/// `msg_copy#e06046b2 orig_message:Message = MessageCopy`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MsgCopy<'a> {
    /// The message as it was sent the first time.
    pub orig_message: MessageView<'a>,
}

impl Constructor for MsgCopy<'_> {
    const ID: ConstructorId = line::id(Self::SCHEMA);
    const NAME: &'static str = line::name(Self::SCHEMA);
    const SCHEMA: &'static str = "msg_copy#e06046b2 orig_message:Message = MessageCopy";
}

impl<'a> Decode<'a> for MsgCopy<'a> {
    /// Takes the message with or without its number: the schema line has it boxed, implementations have it bare.
    /// The number cannot be the beginning of a bare message whose length fits, except by a chance of one in 2³².
    fn decode(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let outer = reader.enter(Self::ID)?;
        if reader.peek_constructor()? == MESSAGE {
            let mut boxed = reader.clone();
            boxed.skip_id(MESSAGE)?;
            if let Ok(orig_message) = MessageView::decode(&mut boxed) {
                *reader = boxed;
                reader.leave(outer);
                return Ok(Self { orig_message });
            }
        }
        let orig_message = MessageView::decode(reader)?;
        reader.leave(outer);
        Ok(Self { orig_message })
    }
}

impl Encode for MsgCopy<'_> {
    fn encoded_len(&self) -> usize {
        4 + self.orig_message.encoded_len()
    }

    fn encode(&self, writer: &mut Writer<'_>) {
        writer.constructor(Self::ID);
        self.orig_message.encode(writer);
    }
}
