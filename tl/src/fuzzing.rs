//! Entry points for fuzzers: plain functions that must return for any bytes.
//!
//! Each also checks a property: what was decoded can be encoded, in exactly the bytes announced, and decodes to the
//! same value again.

use crate::api_subset::*;
use crate::catalogue::for_each_constructor;
use crate::constructor::{Constructor, Decode, Encode};
use crate::container::ContainerView;
use crate::envelope::*;
use crate::gzip::{self, GzipPacked};
use crate::handshake::*;
use crate::message::{MessageView, MsgCopy, UnencryptedMessage};
use crate::mtstress::*;
use crate::reader::Reader;
use crate::service::*;

/// Reads `data` as a sequence of primitives, chosen by its own bytes.
pub fn reader(data: &[u8]) {
    let mut reader = Reader::new(data);
    while let Some(&choice) = data.get(reader.position()) {
        let position = reader.position();
        let result = match choice % 8 {
            0 => reader.bytes().map(drop),
            1 => reader.longs().map(drop),
            2 => reader.boolean().map(drop),
            3 => reader.i64().map(drop),
            4 => reader.int128().map(drop),
            5 => reader.int256().map(drop),
            6 => reader.constructor().map(drop),
            _ => reader.u32().map(drop),
        };
        match result {
            Ok(()) => assert!(reader.position() > position, "every value takes bytes"),
            Err(_) => break,
        }
    }
}

/// Reads `data` as a message of any kind, and as a container.
pub fn container(data: &[u8]) {
    drop(MessageView::decode(&mut Reader::new(data)));
    drop(UnencryptedMessage::decode_after_key_id(&mut Reader::new(data)));
    if let Ok(view) = ContainerView::decode(&mut Reader::new(data)) {
        assert_eq!(view.iter().count(), view.len(), "every message counted is there");
    }
}

/// Unpacks `data` within a limit that a small bomb passes.
pub fn gzip(data: &[u8]) {
    const LIMIT: usize = 64 * 1024;
    let mut output = Vec::new();
    match gzip::unpack(data, &mut output, LIMIT) {
        Ok(()) => assert!(output.len() <= LIMIT, "no more than the limit comes out"),
        Err(_) => assert!(output.is_empty(), "nothing is left of what was refused"),
    }
}

/// Takes the wrappers off `data` until it is a call, or wrong.
pub fn wrappers(data: &[u8]) {
    let mut call = data;
    while let Ok(Some(wrapper)) = Wrapper::peel(call) {
        assert!(wrapper.query().len() < call.len(), "every wrapper takes bytes");
        call = wrapper.query();
    }
}

/// Reads `data` as the object it says it is, and as each sum type.
pub fn object(data: &[u8]) {
    let Ok(id) = Reader::new(data).peek_constructor() else { return };
    macro_rules! probe_by_id {
        ($($name:ident)+) => {
            match id {
                $( $name::ID => probe!($name, data), )+
                _ => {}
            }
        };
    }
    for_each_constructor!(probe_by_id);
    probe!(PQInnerData, data);
    probe!(ServerDhParams, data);
    probe!(SetClientDhParamsAnswer, data);
    probe!(DestroyAuthKeyRes, data);
    probe!(DestroySessionRes, data);
    probe!(RpcDropAnswer, data);
    probe!(Reaction, data);
}

/// Decodes, encodes, and decodes again.
macro_rules! probe {
    ($name:ident, $data:ident) => {
        if let Ok(value) = $name::decode(&mut Reader::new($data)) {
            let bytes = value.to_vec();
            let again = $name::decode(&mut Reader::new(&bytes));
            assert_eq!(again.as_ref(), Ok(&value), "what was written is what was read");
        }
    };
}
use probe;
