//! `bad_msg_notification` and `bad_server_salt`: the server refuses a message.
//!
//! Both are ordinary protocol. They count only if they name a message or container that was sent recently, with
//! its sequence number; that guards against old ones being played back.
//!
//! spec: mtproto/service_messages_about_messages#notice-of-ignored-error-message

use crate::message::MessageId;

constructor! {
    /// A message or a whole container was refused.
    "bad_msg_notification#a7eff811 bad_msg_id:long bad_msg_seqno:int error_code:int = BadMsgNotification"
    pub struct BadMsgNotification {
        /// The message or the container.
        pub bad_msg_id: MessageId,
        /// Its sequence number.
        pub bad_msg_seqno: i32,
        /// Why; see [`Self::code`].
        pub error_code: i32,
    }
}

impl BadMsgNotification {
    /// The reason as one of those that the protocol lists.
    #[must_use]
    pub const fn code(&self) -> BadMsgCode {
        BadMsgCode::new(self.error_code)
    }
}

constructor! {
    /// A message or a whole container was refused because of its salt; here is the right one.
    "bad_server_salt#edab447b bad_msg_id:long bad_msg_seqno:int error_code:int new_server_salt:long = BadMsgNotification"
    pub struct BadServerSalt {
        /// The message or the container.
        pub bad_msg_id: MessageId,
        /// Its sequence number.
        pub bad_msg_seqno: i32,
        /// Always 48; see [`Self::code`].
        pub error_code: i32,
        /// The salt to use from now on.
        pub new_server_salt: i64,
    }
}

impl BadServerSalt {
    /// The reason as one of those that the protocol lists.
    #[must_use]
    pub const fn code(&self) -> BadMsgCode {
        BadMsgCode::new(self.error_code)
    }
}

/// Why a message was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BadMsgCode {
    /// 16: the identifier lies too far in the past; most likely the client's clock is behind.
    MsgIdTooLow,
    /// 17: the identifier lies in the future; most likely the client's clock is ahead.
    MsgIdTooHigh,
    /// 18: the lowest two bits of the identifier are not those of a client.
    MsgIdBitsWrong,
    /// 19: the container has the identifier of an earlier message.
    ContainerIdReused,
    /// 20: the message is so old that the server cannot tell whether it has seen it.
    MessageTooOld,
    /// 32: the sequence number is lower than that of an earlier message.
    SeqNoTooLow,
    /// 33: the sequence number is higher than that of a later message.
    SeqNoTooHigh,
    /// 34: the sequence number is odd, but the message is not content-related.
    SeqNoNotEven,
    /// 35: the sequence number is even, but the message is content-related.
    SeqNoNotOdd,
    /// 48: the salt is wrong.
    ServerSaltWrong,
    /// 64: the container is not valid.
    ContainerInvalid,
    /// A number the protocol does not list.
    Other(i32),
}

impl BadMsgCode {
    /// The reason with this number.
    #[must_use]
    pub const fn new(error_code: i32) -> Self {
        match error_code {
            16 => Self::MsgIdTooLow,
            17 => Self::MsgIdTooHigh,
            18 => Self::MsgIdBitsWrong,
            19 => Self::ContainerIdReused,
            20 => Self::MessageTooOld,
            32 => Self::SeqNoTooLow,
            33 => Self::SeqNoTooHigh,
            34 => Self::SeqNoNotEven,
            35 => Self::SeqNoNotOdd,
            48 => Self::ServerSaltWrong,
            64 => Self::ContainerInvalid,
            other => Self::Other(other),
        }
    }

    /// How many there are, for tables of counters.
    pub const COUNT: usize = 12;

    /// The position of this reason in a table of [`Self::COUNT`] counters; those that are not listed share the last.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::MsgIdTooLow => 0,
            Self::MsgIdTooHigh => 1,
            Self::MsgIdBitsWrong => 2,
            Self::ContainerIdReused => 3,
            Self::MessageTooOld => 4,
            Self::SeqNoTooLow => 5,
            Self::SeqNoTooHigh => 6,
            Self::SeqNoNotEven => 7,
            Self::SeqNoNotOdd => 8,
            Self::ServerSaltWrong => 9,
            Self::ContainerInvalid => 10,
            Self::Other(_) => 11,
        }
    }

    /// The number of this reason.
    #[must_use]
    pub const fn error_code(self) -> i32 {
        match self {
            Self::MsgIdTooLow => 16,
            Self::MsgIdTooHigh => 17,
            Self::MsgIdBitsWrong => 18,
            Self::ContainerIdReused => 19,
            Self::MessageTooOld => 20,
            Self::SeqNoTooLow => 32,
            Self::SeqNoTooHigh => 33,
            Self::SeqNoNotEven => 34,
            Self::SeqNoNotOdd => 35,
            Self::ServerSaltWrong => 48,
            Self::ContainerInvalid => 64,
            Self::Other(other) => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_keeps_its_value() {
        for error_code in -1..100 {
            assert_eq!(BadMsgCode::new(error_code).error_code(), error_code);
        }
        let listed = (-1..100).filter(|&code| !matches!(BadMsgCode::new(code), BadMsgCode::Other(_)));
        let listed: Vec<_> = listed.collect();
        assert_eq!(listed, [16, 17, 18, 19, 20, 32, 33, 34, 35, 48, 64]);
        let indices: Vec<_> = listed.iter().map(|&code| BadMsgCode::new(code).index()).collect();
        assert_eq!(indices, (0..BadMsgCode::COUNT - 1).collect::<Vec<_>>());
        assert_eq!(BadMsgCode::new(-1).index(), BadMsgCode::COUNT - 1);
    }
}
