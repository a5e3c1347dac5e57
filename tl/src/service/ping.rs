//! `ping` and `pong`: is anybody there?
//!
//! The answer comes as a plain message, not as an `rpc_result`.

use crate::message::MessageId;

constructor! {
    /// Asks the other side for a sign of life.
    ///
    /// spec: mtproto/service_messages#ping-messages-ping-pong
    "ping#7abe77ec ping_id:long = Pong"
    pub struct Ping {
        /// Comes back in the answer.
        pub ping_id: i64,
    }
}

constructor! {
    /// Like [`Ping`], and lets the server close the connection unless another one arrives in time.
    ///
    /// spec: mtproto/service_messages#deferred-connection-closure--ping
    "ping_delay_disconnect#f3427b8c ping_id:long disconnect_delay:int = Pong"
    pub struct PingDelayDisconnect {
        /// Comes back in the answer.
        pub ping_id: i64,
        /// Seconds until the server closes this connection; each such ping starts the time again.
        pub disconnect_delay: i32,
    }
}

constructor! {
    /// The answer to [`Ping`] and [`PingDelayDisconnect`].
    "pong#347773c5 msg_id:long ping_id:long = Pong"
    pub struct Pong {
        /// The message that asked.
        pub msg_id: MessageId,
        /// What it brought.
        pub ping_id: i64,
    }
}
