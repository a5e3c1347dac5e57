//! Beginning and end of a session on the server.

use crate::message::MessageId;

constructor! {
    /// The server has begun fresh state for the session this message arrives in.
    ///
    /// The session and its sequence numbers go on. Messages older than `first_msg_id` may be lost and are sent
    /// again; updates may be missing.
    ///
    /// spec: mtproto/service_messages#new-session-creation-notification
    "new_session_created#9ec20908 first_msg_id:long unique_id:long server_salt:long = NewSession"
    pub struct NewSessionCreated {
        /// The first message which the server processed in its fresh state.
        pub first_msg_id: MessageId,
        /// Differs each time the server begins anew; the same notice twice is to be processed once.
        pub unique_id: i64,
        /// The salt that is valid now.
        pub server_salt: i64,
    }
}

constructor! {
    /// Asks the server to forget another session of the same key.
    ///
    /// spec: mtproto/service_messages#request-to-destroy-session
    "destroy_session#e7512126 session_id:long = DestroySessionRes"
    pub struct DestroySession {
        /// Which one; never the session the message is sent in.
        pub session_id: i64,
    }
}

constructor! {
    /// The session is forgotten.
    "destroy_session_ok#e22045fc session_id:long = DestroySessionRes"
    pub struct DestroySessionOk {
        /// Which one.
        pub session_id: i64,
    }
}

constructor! {
    /// There was no such session.
    "destroy_session_none#62d350c9 session_id:long = DestroySessionRes"
    pub struct DestroySessionNone {
        /// Which one.
        pub session_id: i64,
    }
}

sum_type! {
    /// The answer to [`DestroySession`]: a plain message, not an `rpc_result`.
    pub enum DestroySessionRes {
        /// The session is forgotten.
        Ok(DestroySessionOk),
        /// There was no such session.
        None(DestroySessionNone),
    }
}
