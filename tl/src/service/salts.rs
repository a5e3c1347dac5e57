//! `get_future_salts` and its answer.

use crate::error::DecodeError;
use crate::layout::Bare;
use crate::message::MessageId;
use crate::primitive::{Item, List};
use crate::reader::Reader;
use crate::writer::Writer;

constructor! {
    /// Asks for the salts of the coming hours.
    ///
    /// spec: mtproto/service_messages#request-for-several-future-salts
    "get_future_salts#b921bd04 num:int = FutureSalts"
    pub struct GetFutureSalts {
        /// How many, from 1 to 64.
        pub num: i32,
    }
}

constructor! {
    /// One salt and the time in which the server accepts it.
    "future_salt#0949d9dc valid_since:int valid_until:int salt:long = FutureSalt"
    pub struct FutureSalt {
        /// From when on, in seconds of unix time on the server's clock.
        pub valid_since: i32,
        /// Until when. The times of neighbouring salts overlap.
        pub valid_until: i32,
        /// The salt.
        pub salt: i64,
    }
}

impl<'a> Item<'a> for FutureSalt {
    const VECTOR: &'static str = "vector<future_salt>";
    const VECTOR_IS_BOXED: bool = false;
    const BYTES_MIN: usize = 16;

    fn read_item(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        Self::read_fields(reader)
    }

    fn item_len(&self) -> usize {
        self.fields_len()
    }

    fn write_item(&self, writer: &mut Writer<'_>) {
        self.write_fields(writer);
    }
}

constructor! {
    /// The answer to [`GetFutureSalts`]: a plain message, not an `rpc_result`.
    "future_salts#ae500895 req_msg_id:long now:int salts:vector<future_salt> = FutureSalts"
    pub struct FutureSalts<'a> {
        /// The message that asked.
        pub req_msg_id: MessageId,
        /// The server's clock, in seconds of unix time.
        pub now: i32,
        /// The salts. Neither the vector nor its items carry a constructor number.
        pub salts: List<'a, FutureSalt>,
    }
}
