//! The obfuscated transport: 64 opening bytes from which both sides derive two key streams, so that nothing in the
//! stream has a shape.
//!
//! `spec: mtproto/mtproto-transports#transport-obfuscation`

use mtproto_crypto::SecureRandom;
use mtproto_crypto::aes_ctr::KeyStream;
use mtproto_crypto::sha256::sha256;

use super::{Framing, Obfuscation, abridged, intermediate, padded_intermediate};

/// The opening a client sends.
pub(super) const OPENING_BYTES: usize = 64;

const KEY_START: usize = 8;
const IV_START: usize = 40;
const TAG_START: usize = 56;
const DC_START: usize = 60;

/// Both key streams of a connection.
#[derive(Debug)]
pub(super) struct KeyStreams {
    pub(super) receive: KeyStream,
    pub(super) send: KeyStream,
}

type Header = [u8; OPENING_BYTES];

/// Draws an opening and derives the streams of a client. `dc_field` zero leaves the field random, as clients do that
/// talk to a datacenter directly.
pub(super) fn open(
    framing: Framing,
    obfuscation: Obfuscation,
    dc_field: i16,
    random: &mut SecureRandom,
) -> (KeyStreams, Header) {
    loop {
        // What is drawn becomes keys, but keys that are on the wire for all to see.
        let drawn = random.wire_bytes();
        if !looks_like_another_protocol(&drawn) {
            return open_with(drawn, framing, obfuscation, dc_field);
        }
    }
}

pub(super) fn open_with(
    mut header: Header,
    framing: Framing,
    obfuscation: Obfuscation,
    dc_field: i16,
) -> (KeyStreams, Header) {
    put(&mut header, TAG_START, &tag(framing));
    if dc_field != 0 {
        put(&mut header, DC_START, &dc_field.to_le_bytes());
    }
    let mut streams =
        KeyStreams { send: stream(&header, obfuscation), receive: stream(&reversed(&header), obfuscation) };
    let mut encrypted = header;
    streams.send.apply(&mut encrypted);
    if let (Some(to), Some(from)) = (header.get_mut(TAG_START..), encrypted.get(TAG_START..)) {
        to.copy_from_slice(from);
    }
    (streams, header)
}

/// What a server reads out of an opening.
pub(super) struct Opened {
    pub(super) streams: KeyStreams,
    pub(super) framing: Framing,
    pub(super) dc_field: i16,
}

/// Tries an opening with a secret, or without. None if it was not made with it.
pub(super) fn accept(opening: &Header, obfuscation: Obfuscation) -> Option<Opened> {
    let mut streams =
        KeyStreams { receive: stream(opening, obfuscation), send: stream(&reversed(opening), obfuscation) };
    let mut header = *opening;
    streams.receive.apply(&mut header);
    let &tag = header.get(TAG_START..)?.first_chunk()?;
    let &dc_field = header.get(DC_START..)?.first_chunk()?;
    Some(Opened { streams, framing: framing(tag)?, dc_field: i16::from_le_bytes(dc_field) })
}

/// Openings that a server would take for something else.
fn looks_like_another_protocol(header: &Header) -> bool {
    let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = *header;
    let first = [b0, b1, b2, b3];
    b0 == abridged::IDENTIFIER
        || [intermediate::IDENTIFIER, padded_intermediate::IDENTIFIER].contains(&first)
        || [*b"HEAD", *b"POST", *b"GET ", *b"OPTI", [0x16, 3, 1, 2]].contains(&first)
        || [b4, b5, b6, b7] == [0; 4]
}

const fn tag(framing: Framing) -> [u8; 4] {
    match framing {
        Framing::Abridged => [abridged::IDENTIFIER; 4],
        Framing::Intermediate => intermediate::IDENTIFIER,
        Framing::PaddedIntermediate => padded_intermediate::IDENTIFIER,
        Framing::Full | Framing::WebSocket | Framing::Http => {
            panic!("only what can stand in a bare stream has a tag")
        }
    }
}

fn framing(tag: [u8; 4]) -> Option<Framing> {
    [Framing::Abridged, Framing::Intermediate, Framing::PaddedIntermediate]
        .into_iter()
        .find(|&framing| self::tag(framing) == tag)
}

/// The stream whose key and initialisation vector stand in a header.
fn stream(header: &Header, obfuscation: Obfuscation) -> KeyStream {
    let key = chunk::<32>(header, KEY_START);
    let iv = chunk::<16>(header, IV_START);
    match &obfuscation.secret {
        Some(secret) => KeyStream::new(&sha256(&[&key, secret]), &iv),
        None => KeyStream::new(&key, &iv),
    }
}

fn reversed(header: &Header) -> Header {
    let mut reversed = *header;
    reversed.reverse();
    reversed
}

fn chunk<const N: usize>(header: &Header, at: usize) -> [u8; N] {
    let mut chunk = [0; N];
    for (to, from) in chunk.iter_mut().zip(header.iter().skip(at)) {
        *to = *from;
    }
    chunk
}

fn put(header: &mut Header, at: usize, bytes: &[u8]) {
    for (to, from) in header.iter_mut().skip(at).zip(bytes) {
        *to = *from;
    }
}
