//! The project's own calls, for load tests against its own server.
//!
//! A load test needs calls and updates whose size it can choose. No such call exists in the public API, so these are
//! made up; their numbers follow from their lines by the usual rule. No other server knows them.

constructor! {
    /// Sends bytes that come back.
    "mtstress.echo#6623593e payload:bytes = mtstress.Echo"
    pub struct MtstressEcho<'a> {
        /// Any bytes.
        pub payload: &'a [u8],
    }
}

constructor! {
    /// The answer to [`MtstressEcho`].
    "mtstress.echoed#3ca6f9ec payload:bytes = mtstress.Echo"
    pub struct MtstressEchoed<'a> {
        /// The same bytes.
        pub payload: &'a [u8],
    }
}

constructor! {
    /// Asks for updates: as many [`MtstressUpdatePushed`], soon, on this connection.
    "mtstress.push#caebafad count:int payload_bytes:int = Bool"
    pub struct MtstressPush {
        /// How many.
        pub count: i32,
        /// The size of the payload of each.
        pub payload_bytes: i32,
    }
}

constructor! {
    /// One update that was asked for with [`MtstressPush`].
    "mtstress.updatePushed#7d9e9987 sequence:long payload:bytes = Update"
    pub struct MtstressUpdatePushed<'a> {
        /// Counts the updates of a connection from zero, so that gaps and repetitions show.
        pub sequence: i64,
        /// As many bytes as were asked for.
        pub payload: &'a [u8],
    }
}
