//! `rpc_result` and what may stand in it; giving up on an answer.

use crate::message::MessageId;

constructor! {
    /// The answer to a call.
    ///
    /// The object is what the call returns, [`RpcError`], one of [`RpcDropAnswer`], or any of these `gzip_packed`.
    ///
    /// spec: mtproto/service_messages#response-to-an-rpc-query
    "rpc_result#f35c6d01 req_msg_id:long result:Object = RpcResult"
    pub struct RpcResult<'a> {
        /// The message with the call; never a container's identifier.
        pub req_msg_id: MessageId,
        /// One boxed object.
        pub result: &'a [u8] = rest,
    }
}

constructor! {
    /// The call failed.
    ///
    /// spec: mtproto/service_messages#rpc-error
    "rpc_error#2144ca19 error_code:int error_message:string = RpcError"
    pub struct RpcError<'a> {
        /// Similar to an HTTP status.
        pub error_code: i32,
        /// Such as `FLOOD_WAIT_3`; ought to be ASCII, but a peer may send anything.
        pub error_message: &'a [u8],
    }
}

constructor! {
    /// Tells the server that the answer to a call is no longer wanted.
    ///
    /// The one service query whose answer comes in an `rpc_result`: [`RpcDropAnswer`].
    ///
    /// spec: mtproto/service_messages#cancellation-of-an-rpc-query
    "rpc_drop_answer#58e4a740 req_msg_id:long = RpcDropAnswer"
    pub struct RpcDropAnswerRequest {
        /// The message with the call.
        pub req_msg_id: MessageId,
    }
}

constructor! {
    /// The server does not know the call, or its answer has been acknowledged already.
    "rpc_answer_unknown#5e2ad36e = RpcDropAnswer"
    pub struct RpcAnswerUnknown;
}

constructor! {
    /// The call was being processed; no answer will be sent, but it may have had effects.
    "rpc_answer_dropped_running#cd78e586 = RpcDropAnswer"
    pub struct RpcAnswerDroppedRunning;
}

constructor! {
    /// There was an answer already, and the server has removed it.
    "rpc_answer_dropped#a43ad8b7 msg_id:long seq_no:int bytes:int = RpcDropAnswer"
    pub struct RpcAnswerDropped {
        /// The message with the answer.
        pub msg_id: MessageId,
        /// Its sequence number.
        pub seq_no: i32,
        /// Its length.
        pub bytes: i32,
    }
}

sum_type! {
    /// What became of a call whose answer was given up.
    pub enum RpcDropAnswer {
        /// The server does not know the call.
        Unknown(RpcAnswerUnknown),
        /// The call was being processed.
        DroppedRunning(RpcAnswerDroppedRunning),
        /// There was an answer already.
        Dropped(RpcAnswerDropped),
    }
}
