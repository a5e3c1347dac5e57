//! Messages of the protocol's own that wait for the next packet.

use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::service::{
    DestroySession, GetFutureSalts, HttpWait, MsgResendReq, MsgsStateInfo, MsgsStateReq, Ping,
    PingDelayDisconnect, Pong, RpcDropAnswerRequest,
};
use mtproto_tl::{Encode, MessageId, Writer};

use crate::ids::SessionId;
use crate::limits::{FUTURE_SALTS_REQUESTED, HTTP_WAIT_MAX};

/// A message of a service, with what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ServiceMessage {
    /// Another session of the key is over.
    DestroySession(SessionId),
    /// The answer to a request is no longer wanted.
    DropAnswer {
        /// The message with the request.
        req_msg_id: MessageId,
    },
    /// Salts of the coming hours are wanted.
    FutureSalts,
    /// The server of an HTTP connection may say what there is, as soon as there is something.
    HttpWait,
    /// A sign of life is wanted, and the end of the connection if none of these comes in time.
    Ping {
        /// Comes back.
        ping_id: i64,
        /// Seconds; none for a ping that asks for nothing else.
        disconnect_delay: Option<i32>,
    },
    /// Answers a ping of the server.
    Pong {
        /// The message with the ping.
        msg_id: MessageId,
        /// What it brought.
        ping_id: i64,
    },
    /// Messages of the server are wanted again.
    ResendRequest(Vec<MessageId>),
    /// Answers a question of the server about its messages.
    StateInfo {
        /// The message with the question.
        req_msg_id: MessageId,
        /// One byte for each message.
        info: Vec<u8>,
    },
    /// Asks what became of these messages.
    StateRequest(Vec<MessageId>),
}

/// Which kind of service message was sent, for the service that has to send it again if it is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ServiceKind {
    Acknowledgements,
    DestroySession,
    DropAnswer,
    FutureSalts,
    HttpWait,
    Ping,
    Pong,
    ResendRequest,
    StateInfo,
    StateRequest,
}

impl ServiceMessage {
    pub(crate) const fn kind(&self) -> ServiceKind {
        match self {
            Self::DestroySession(_) => ServiceKind::DestroySession,
            Self::DropAnswer { .. } => ServiceKind::DropAnswer,
            Self::FutureSalts => ServiceKind::FutureSalts,
            Self::HttpWait => ServiceKind::HttpWait,
            Self::Ping { .. } => ServiceKind::Ping,
            Self::Pong { .. } => ServiceKind::Pong,
            Self::ResendRequest(_) => ServiceKind::ResendRequest,
            Self::StateInfo { .. } => ServiceKind::StateInfo,
            Self::StateRequest(_) => ServiceKind::StateRequest,
        }
    }
}

impl Encode for ServiceMessage {
    fn encoded_len(&self) -> usize {
        match self {
            Self::DestroySession(_) | Self::DropAnswer { .. } | Self::Ping { disconnect_delay: None, .. } => {
                12
            }
            Self::FutureSalts => 8,
            Self::Ping { disconnect_delay: Some(_), .. } | Self::HttpWait => 16,
            Self::Pong { .. } => 20,
            Self::ResendRequest(ids) | Self::StateRequest(ids) => 12 + 8 * ids.len(),
            Self::StateInfo { info, .. } => 12 + string_encoded_len(info.len()),
        }
    }

    fn encode(&self, writer: &mut Writer<'_>) {
        match self {
            Self::DestroySession(session) => DestroySession { session_id: session.0 }.encode(writer),
            Self::DropAnswer { req_msg_id } => {
                RpcDropAnswerRequest { req_msg_id: *req_msg_id }.encode(writer)
            }
            Self::FutureSalts => GetFutureSalts { num: FUTURE_SALTS_REQUESTED }.encode(writer),
            Self::HttpWait => {
                let max_wait = i32::try_from(HTTP_WAIT_MAX.as_millis()).unwrap_or(i32::MAX);
                HttpWait { max_delay: 0, wait_after: 0, max_wait }.encode(writer);
            }
            Self::Ping { ping_id, disconnect_delay: None } => Ping { ping_id: *ping_id }.encode(writer),
            Self::Ping { ping_id, disconnect_delay: Some(delay) } => {
                PingDelayDisconnect { ping_id: *ping_id, disconnect_delay: *delay }.encode(writer);
            }
            Self::Pong { msg_id, ping_id } => Pong { msg_id: *msg_id, ping_id: *ping_id }.encode(writer),
            Self::ResendRequest(ids) => MsgResendReq { msg_ids: ids.as_slice().into() }.encode(writer),
            Self::StateInfo { req_msg_id, info } => {
                MsgsStateInfo { req_msg_id: *req_msg_id, info }.encode(writer);
            }
            Self::StateRequest(ids) => MsgsStateReq { msg_ids: ids.as_slice().into() }.encode(writer),
        }
    }
}

#[cfg(test)]
mod tests {
    use mtproto_tl::{Encode, MessageId};

    use super::ServiceMessage;

    #[test]
    fn lengths_are_those_that_are_written() {
        let ids = vec![MessageId(4), MessageId(8)];
        let messages = [
            ServiceMessage::DestroySession(crate::ids::SessionId(7)),
            ServiceMessage::DropAnswer { req_msg_id: MessageId(4) },
            ServiceMessage::FutureSalts,
            ServiceMessage::HttpWait,
            ServiceMessage::Ping { ping_id: 1, disconnect_delay: None },
            ServiceMessage::Ping { ping_id: 1, disconnect_delay: Some(75) },
            ServiceMessage::Pong { msg_id: MessageId(4), ping_id: 1 },
            ServiceMessage::ResendRequest(ids.clone()),
            ServiceMessage::StateInfo { req_msg_id: MessageId(4), info: vec![1; 300] },
            ServiceMessage::StateRequest(ids),
        ];
        for message in messages {
            assert_eq!(message.to_vec().len(), message.encoded_len(), "{message:?}");
        }
    }
}
