//! Service messages: what client and server tell each other about messages, sessions, salts and keys.
//!
//! They stand in a packet or container like any message. Which of them are content-related is the sender's
//! affair; the receiver goes by the sequence number.
//!
//! spec: mtproto/service_messages, mtproto/service_messages_about_messages

pub mod acknowledgement;
pub mod auth_key;
pub mod bad_message;
pub mod http_wait;
pub mod ping;
pub mod rpc;
pub mod salts;
pub mod session;
pub mod state;

pub use acknowledgement::MsgsAck;
pub use auth_key::{
    DestroyAuthKey, DestroyAuthKeyFail, DestroyAuthKeyNone, DestroyAuthKeyOk, DestroyAuthKeyRes,
};
pub use bad_message::{BadMsgCode, BadMsgNotification, BadServerSalt};
pub use http_wait::HttpWait;
pub use ping::{Ping, PingDelayDisconnect, Pong};
pub use rpc::{
    RpcAnswerDropped, RpcAnswerDroppedRunning, RpcAnswerUnknown, RpcDropAnswer, RpcDropAnswerRequest,
    RpcError, RpcResult,
};
pub use salts::{FutureSalt, FutureSalts, GetFutureSalts};
pub use session::{
    DestroySession, DestroySessionNone, DestroySessionOk, DestroySessionRes, NewSessionCreated,
};
pub use state::{
    MessageState, MsgDetailedInfo, MsgNewDetailedInfo, MsgResendAnsReq, MsgResendReq, MsgsAllInfo,
    MsgsStateInfo, MsgsStateReq, Receipt,
};
