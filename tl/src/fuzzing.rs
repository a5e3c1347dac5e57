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
    if let Ok(message) = MessageView::decode(&mut Reader::new(data)) {
        assert!(message.encoded_len() <= data.len(), "the body is part of the input");
    }
    if let Ok(message) = UnencryptedMessage::decode_after_key_id(&mut Reader::new(data)) {
        assert!(message.body.len() <= data.len(), "the body is part of the input");
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    /// A generator of numbers that look random and depend on the seed only (xorshift).
    struct Random(u64);

    impl Random {
        fn below(&mut self, bound: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 >> 33).unwrap() % bound
        }
    }

    /// Changes some bytes, the length, or both. Bytes that mean something are drawn more often than others.
    fn mutate(data: &mut Vec<u8>, random: &mut Random) {
        const MEANINGFUL: [u8; 8] = [0, 1, 4, 0x7f, 0x80, 0xfd, 0xfe, 0xff];
        for _ in 0..random.below(4) {
            if data.is_empty() {
                return;
            }
            let at = random.below(data.len());
            data[at] = match random.below(2) {
                0 => MEANINGFUL[random.below(MEANINGFUL.len())],
                _ => u8::try_from(random.below(256)).unwrap(),
            };
        }
        match random.below(4) {
            0 => data.truncate(random.below(data.len() + 1)),
            1 => data.extend_from_within(random.below(data.len() + 1)..),
            _ => {}
        }
    }

    fn run_all(data: &[u8]) {
        reader(data);
        container(data);
        wrappers(data);
        object(data);
        // Without its number and length, a packed object is a gzip stream.
        gzip(data.get(5..).unwrap_or_default());
    }

    #[test]
    fn mutated_objects_are_read_or_refused() {
        const SEED: u64 = 0x6d74_7072_6f74_6f21;
        // The interpreter is a thousand times slower, and looks for other things.
        const ROUNDS: usize = if cfg!(miri) { 50 } else { 100_000 };
        let corpus: Vec<Vec<u8>> = samples::every_constructor().into_iter().map(|(_, bytes)| bytes).collect();
        let mut random = Random(SEED);
        let mut data = Vec::new();
        for round in 0..ROUNDS {
            data.clear();
            data.extend_from_slice(&corpus[random.below(corpus.len())]);
            mutate(&mut data, &mut random);
            let outcome = std::panic::catch_unwind(|| run_all(&data));
            assert!(outcome.is_ok(), "seed {SEED:#x}, round {round}, input {data:02x?}");
        }
    }

    #[test]
    fn short_inputs_are_read_or_refused() {
        for length in 0..if cfg!(miri) { 2 } else { 3 } {
            for number in 0..256_usize.pow(length) {
                run_all(&number.to_le_bytes()[..usize::try_from(length).unwrap()]);
            }
        }
    }
}
