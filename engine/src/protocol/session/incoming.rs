//! The first checks of a verified packet, in the order the protocol gives them.
//!
//! The packet itself was verified before anything in here looks at it. What passes goes on to [`super::dispatch`].

use mtproto_tl::message::MessageView;
use mtproto_tl::{MessageId, Reader};

use super::message_id::at;
use super::received_ids::{Novelty, ReceivedIds};
use crate::ids::SessionId;
use crate::limits::{
    MESSAGE_AGE_SECONDS_MAX, MESSAGE_AHEAD_SECONDS_MAX, PADDING_BYTES_MAX, PADDING_BYTES_MIN,
};
use crate::protocol::event::SessionError;
use crate::time::ServerTime;

/// The plaintext of a packet, taken apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IncomingPacket<'a> {
    pub(crate) session_id: SessionId,
    pub(crate) message: MessageView<'a>,
}

impl<'a> IncomingPacket<'a> {
    /// Reads the encrypted part, salt first. The salt of the server is not looked at, as the protocol has it.
    ///
    /// # Errors
    /// [`SessionError::MessageLength`] if the length is impossible, or leaves too little or too much padding.
    ///
    /// spec: mtproto/security_guidelines#checking-message-length
    pub(crate) fn read(plaintext: &'a [u8]) -> Result<Self, SessionError> {
        let mut reader = Reader::new(plaintext);
        let read = |reader: &mut Reader<'a>| {
            reader.i64()?;
            Ok::<_, mtproto_tl::DecodeError>((SessionId(reader.i64()?), MessageView::decode(reader)?))
        };
        let (session_id, message) = read(&mut reader).map_err(|_| SessionError::MessageLength)?;
        if !(PADDING_BYTES_MIN..=PADDING_BYTES_MAX).contains(&reader.remaining()) || message.body.len() < 4 {
            return Err(SessionError::MessageLength);
        }
        Ok(Self { session_id, message })
    }
}

/// Judges the identifier of the outermost message of a packet: parity, repetition, and, if the server's time is known,
/// the window. Notes it if it is new.
///
/// spec: mtproto/security_guidelines#checking-msg-id
pub(crate) fn judge(
    received: &mut ReceivedIds,
    id: MessageId,
    server_time: Option<ServerTime>,
) -> Result<Novelty, SessionError> {
    if !id.is_response() && !id.is_notification() {
        return Err(SessionError::MessageIdParity);
    }
    if let Some(now) = server_time {
        let (oldest, latest) = window(now);
        if !(oldest..=latest).contains(&id) {
            // A repetition is harmless, however old.
            return match received.receipt(id) {
                mtproto_tl::service::Receipt::Received => Ok(Novelty::Duplicate),
                _ => Err(SessionError::MessageIdTime),
            };
        }
    }
    match received.note(id) {
        Novelty::TooOld => Err(SessionError::MessageTooOld),
        novelty => Ok(novelty),
    }
}

/// The lowest and the highest identifier a message may have now.
///
/// spec: mtproto/description#message-identifier-msg-id
pub(crate) fn window(now: ServerTime) -> (MessageId, MessageId) {
    let now = at(now).0;
    let seconds = |seconds: u32| i64::from(seconds) << 32;
    (
        MessageId(now.saturating_sub(seconds(MESSAGE_AGE_SECONDS_MAX))),
        MessageId(now.saturating_add(seconds(MESSAGE_AHEAD_SECONDS_MAX))),
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use mtproto_tl::MessageId;
    use mtproto_tl::message::MessageView;
    use mtproto_tl::writer::Writer;

    use super::*;

    fn plaintext(body_bytes: usize, padding_bytes: usize) -> Vec<u8> {
        let body = vec![7; body_bytes];
        let message = MessageView { msg_id: MessageId(1), seq_no: 1, body: &body };
        let mut bytes = vec![0; 16 + message.encoded_len() + padding_bytes];
        let mut writer = Writer::new(&mut bytes);
        writer.i64(11);
        writer.i64(22);
        message.encode(&mut writer);
        bytes
    }

    #[test]
    fn padding_must_be_neither_too_short_nor_too_long() {
        for (padding_bytes, good) in [(0, false), (11, false), (12, true), (1_024, true), (1_025, false)] {
            let bytes = plaintext(40, padding_bytes);
            let packet = IncomingPacket::read(&bytes);
            assert_eq!(packet.is_ok(), good, "{padding_bytes}");
            if let Ok(packet) = packet {
                assert_eq!((packet.session_id, packet.message.body.len()), (SessionId(22), 40));
            }
        }
    }

    #[test]
    fn impossible_lengths_are_refused() {
        for length in [-4_i32, 3, 41, 100, i32::MAX, i32::MIN, 0] {
            let mut bytes = plaintext(40, 24);
            bytes[28..32].copy_from_slice(&length.to_le_bytes());
            assert_eq!(IncomingPacket::read(&bytes).unwrap_err(), SessionError::MessageLength, "{length}");
        }
        assert!(IncomingPacket::read(&[0; 31]).is_err());
    }

    #[test]
    fn identifiers_are_judged_by_parity_repetition_and_time() {
        let now = ServerTime::from_unix_seconds(1_700_000_000);
        let id = |seconds: i64, low: i64| MessageId(at(now).0 + (seconds << 32) + low);
        let mut received = ReceivedIds::default();
        let mut judge = |id| judge(&mut received, id, Some(now));
        assert_eq!(judge(id(0, 0)), Err(SessionError::MessageIdParity));
        assert_eq!(judge(id(0, 2)), Err(SessionError::MessageIdParity));
        assert_eq!(judge(id(0, 1)), Ok(Novelty::New));
        assert_eq!(judge(id(0, 1)), Ok(Novelty::Duplicate));
        assert_eq!(judge(id(-299, 3)), Ok(Novelty::New));
        assert_eq!(judge(id(-301, 3)), Err(SessionError::MessageIdTime));
        assert_eq!(judge(id(29, 3)), Ok(Novelty::New));
        assert_eq!(judge(id(31, 3)), Err(SessionError::MessageIdTime));
        let later = now + Duration::from_secs(400);
        assert_eq!(super::judge(&mut received, id(0, 1), Some(later)), Ok(Novelty::Duplicate));
        assert_eq!(super::judge(&mut received, id(-301, 3), None), Ok(Novelty::New), "the time is not known");
    }
}
