//! Entry points for the fuzz targets: bytes in, a panic if a promise is broken.

mod web;

use mtproto_crypto::SecureRandom;

use crate::download::{FileDownload, Wanted};
use crate::limits::PACKET_BYTES_RECEIVED_MAX;
use crate::protocol::packet_layout::{
    FRAME_CHECKSUM_BYTES, FRAME_HEADER_BYTES_MAX, FRAME_PADDING_BYTES_MAX, PACKET_BYTES_MIN,
};
use crate::protocol::transport::server::{Detection, ServerDeframed, ServerTransport, detect};
use crate::protocol::transport::{Deframed, FrameError, Framing, Obfuscation, Transport, TransportConfig};

pub use self::web::{http_answers, http_requests, websocket_frames, websocket_upgrade};

/// No frame is larger, whatever its header says.
const FRAME_BYTES_MAX: usize = PACKET_BYTES_RECEIVED_MAX + FRAME_HEADER_BYTES_MAX + FRAME_CHECKSUM_BYTES;

/// A server's decrypted bytes, cut into frames at once and in pieces: the same frames come out, and each lies where it says.
/// The first byte chooses the framing, the second the pieces.
///
/// # Panics
/// If a promise is broken.
pub fn client_deframe(input: &[u8]) {
    let &[framing, piece, ref stream @ ..] = input else { return };
    let config = TransportConfig { framing: chosen_framing(framing), obfuscation: None };
    let client = || Transport::new(&config, 2, &mut SecureRandom::from_seed([0; 32])).0;
    let (mut whole, mut pieces) = (client(), client());
    let deframe = |client: &mut Transport, bytes: &[u8]| client.deframe(bytes).map(Found::from);
    let at_once = frames(stream, stream.len(), |bytes| deframe(&mut whole, bytes));
    let in_pieces = frames(stream, usize::from(piece), |bytes| deframe(&mut pieces, bytes));
    assert_eq!(at_once, in_pieces, "frames do not depend on how the stream is cut");
}

/// The answers that a download gets, each behind its length in two bytes: whatever they are, bytes come in order and only up to the
/// end, and it ends.
///
/// # Panics
/// If a promise is broken.
pub fn download_answers(input: &[u8]) {
    let mut download = FileDownload::new(vec![1, 2, 3, 4]);
    let (mut rest, mut at) = (input, 0);
    for _ in 0..DOWNLOAD_STEPS_MAX {
        match download.wanted() {
            Wanted::Done => return,
            Wanted::Bytes { offset, bytes } => {
                assert!(offset == at && !bytes.is_empty(), "every byte once, in order");
                at += bytes.len() as u64;
            }
            Wanted::Master(_) | Wanted::Cdn { .. } => {
                let Some((length, tail)) = rest.split_first_chunk() else { return };
                let length = usize::from(u16::from_le_bytes(*length)).min(tail.len());
                let (answer, tail) = tail.split_at(length);
                rest = tail;
                if answer.is_empty() {
                    download.cdn_lost();
                } else if download.answered(Ok(answer)).is_err() {
                    assert!(matches!(download.wanted(), Wanted::Done), "an error is its end");
                    return;
                }
            }
        }
    }
}

/// More steps than any input has answers for.
const DOWNLOAD_STEPS_MAX: usize = 1 << 16;

/// A client's bytes from the first on: its transport is found out, then its frames are cut out as in
/// [`client_deframe`]. The first byte chooses the pieces.
///
/// # Panics
/// If a promise is broken.
pub fn server_detect_and_deframe(input: &[u8]) {
    let Some((&piece, stream)) = input.split_first() else { return };
    let secrets = [[0; 16], [1; 16]];
    for count in 0..stream.len().min(70) {
        let more = detect(stream.get(..count).unwrap_or_default(), &secrets);
        if !matches!(more, Detection::NeedMore) {
            assert!(
                same_kind(&more, &detect(stream, &secrets)),
                "more bytes do not change what was detected"
            );
            break;
        }
    }
    let Detection::Detected(mut at_once) = detect(stream, &secrets) else { return };
    let Detection::Detected(mut in_pieces) = detect(stream, &secrets) else { return };
    assert!(at_once.consumed <= stream.len(), "an opening is there before it is used up");
    let mut stream = stream.get(at_once.consumed..).unwrap_or_default().to_vec();
    at_once.transport.decrypt(&mut stream);
    let deframe = |server: &mut ServerTransport, bytes: &[u8]| server.deframe(bytes).map(Found::from);
    let found = frames(&stream, stream.len(), |bytes| deframe(&mut at_once.transport, bytes));
    let found_in_pieces =
        frames(&stream, usize::from(piece), |bytes| deframe(&mut in_pieces.transport, bytes));
    assert_eq!(found, found_in_pieces, "frames do not depend on how the stream is cut");
}

/// What a server frames a client gets back, under every disguise. The first byte chooses the transport, the others are the
/// packet.
///
/// # Panics
/// If it does not.
pub fn frame_and_deframe(input: &[u8]) {
    let Some((&chosen, content)) = input.split_first() else { return };
    let mut random = SecureRandom::from_seed([chosen; 32]);
    let framing = chosen_framing(chosen);
    let obfuscation = (chosen & 4 != 0 && framing != Framing::Full)
        .then(|| Obfuscation { secret: (chosen & 8 != 0).then_some([1; 16]) });
    let (mut client, opening) = Transport::new(&TransportConfig { framing, obfuscation }, 2, &mut random);
    let mut opening = opening.as_ref().to_vec();
    opening.resize(opening.len().max(8), 0);
    let Detection::Detected(mut server) = detect(&opening, &[[1; 16]]) else {
        panic!("a client's opening is understood")
    };
    let mut packet = vec![1; 24];
    packet.extend_from_slice(content);
    packet.resize(24 + content.len().next_multiple_of(16).max(16), 2);
    let mut wire = Vec::new();
    server.transport.frame(&packet, &mut random, &mut wire);
    client.decrypt(&mut wire);
    let Ok(Deframed::Packet { frame_bytes, packet: found }) = client.deframe(&wire) else {
        panic!("a server's frame is understood")
    };
    assert_eq!(frame_bytes, wire.len(), "nothing is left over");
    assert!(wire.get(found) == Some(&packet), "a packet comes out as it went in");
}

/// A frame that was found, or what was found instead.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    Incomplete(Option<usize>),
    Client(usize, Deframed),
    Server(usize, ServerDeframed),
}

impl From<Deframed> for Found {
    fn from(deframed: Deframed) -> Self {
        match &deframed {
            Deframed::Incomplete { frame_bytes } => Self::Incomplete(*frame_bytes),
            Deframed::Packet { frame_bytes, packet } => {
                assert!(packet.len() >= PACKET_BYTES_MIN, "a packet is a packet");
                assert!(packet.end <= *frame_bytes, "a packet lies in its frame");
                Self::Client(*frame_bytes, deframed)
            }
            Deframed::QuickAck { frame_bytes, token } => {
                assert!(token >> 31 == 1, "a token is marked");
                assert!(
                    *frame_bytes <= FRAME_HEADER_BYTES_MAX + 8 + FRAME_PADDING_BYTES_MAX,
                    "a token is small"
                );
                Self::Client(*frame_bytes, deframed)
            }
            Deframed::Error { frame_bytes, .. }
            | Deframed::Nothing { frame_bytes }
            | Deframed::Part { frame_bytes }
            | Deframed::PartsEnd { frame_bytes } => Self::Client(*frame_bytes, deframed),
        }
    }
}

impl From<ServerDeframed> for Found {
    fn from(deframed: ServerDeframed) -> Self {
        match &deframed {
            ServerDeframed::Incomplete { frame_bytes } => Self::Incomplete(*frame_bytes),
            ServerDeframed::Packet { frame_bytes, packet, .. } => {
                assert!(packet.len() >= PACKET_BYTES_MIN, "a packet is a packet");
                assert!(packet.end <= *frame_bytes, "a packet lies in its frame");
                Self::Server(*frame_bytes, deframed)
            }
            ServerDeframed::Nothing { frame_bytes } => Self::Server(*frame_bytes, deframed),
        }
    }
}

/// All frames of a stream that comes in pieces, up to the first error or the incomplete end.
fn frames(
    stream: &[u8],
    piece_bytes: usize,
    mut deframe: impl FnMut(&[u8]) -> Result<Found, FrameError>,
) -> Vec<Result<Found, FrameError>> {
    let (mut found, mut from, mut to) = (Vec::new(), 0, 0);
    loop {
        let held = stream.get(from..to).unwrap_or_default();
        let result = deframe(held);
        match &result {
            Ok(Found::Incomplete(frame_bytes)) => {
                let missing = frame_bytes.is_none_or(|bytes| held.len() < bytes && bytes <= FRAME_BYTES_MAX);
                assert!(missing, "an incomplete frame is possible, and larger than what is there");
                if to == stream.len() {
                    found.push(result);
                    return found;
                }
                to = stream.len().min(to + piece_bytes.max(1));
            }
            Ok(Found::Client(frame_bytes, _) | Found::Server(frame_bytes, _)) => {
                assert!((1..=held.len()).contains(frame_bytes), "a frame is there before it is used up");
                from += frame_bytes;
                found.push(result);
            }
            Err(_) => {
                found.push(result);
                return found;
            }
        }
    }
}

fn chosen_framing(byte: u8) -> Framing {
    match byte % 4 {
        0 => Framing::Abridged,
        1 => Framing::Intermediate,
        2 => Framing::PaddedIntermediate,
        _ => Framing::Full,
    }
}

fn same_kind(one: &Detection, other: &Detection) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use mtproto_crypto::SecureRandom;

    use super::{client_deframe, frame_and_deframe, server_detect_and_deframe};
    use crate::protocol::transport::server::{Detection, detect};
    use crate::protocol::transport::{Obfuscation, Transport, TransportConfig, TransportError};

    const ROUNDS: u32 = 100_000;

    fn byte_below(bound: u32, random: &mut SecureRandom) -> u8 {
        u8::try_from(random.wire_below(bound)).unwrap()
    }

    /// A stream as the server of the framing would send it, behind the two bytes that choose framing and pieces.
    fn from_server(random: &mut SecureRandom) -> Vec<u8> {
        let chosen = byte_below(4, random);
        let mut stream = vec![chosen, byte_below(40, random)];
        let opening: &[u8] = [&[0xef][..], &[0xee; 4], &[0xdd; 4], &[0; 8]][usize::from(chosen)];
        let Detection::Detected(mut server) = detect(opening, &[]) else { panic!("{opening:?}") };
        for _ in 0..random.wire_below(5) {
            match random.wire_below(4) {
                0 => server.transport.quick_ack(random.wire_u32(), &mut stream),
                1 => server.transport.error(TransportError::FLOOD, random, &mut stream),
                _ => {
                    let packet = vec![1; 24 + 16 * random.wire_below(8) as usize];
                    server.transport.frame(&packet, random, &mut stream);
                }
            }
        }
        stream
    }

    /// A stream as a client sends it, behind the byte that chooses the pieces.
    fn from_client(random: &mut SecureRandom) -> Vec<u8> {
        let framing = super::chosen_framing(byte_below(4, random));
        let obfuscation = (random.wire_below(4) == 0).then(Obfuscation::default);
        let config = TransportConfig { framing, obfuscation };
        if !config.is_possible() {
            return from_client(random);
        }
        let mut stream = vec![byte_below(40, random)];
        stream.extend_from_slice(Transport::new(&config, 2, random).1.as_ref());
        // Frames look alike from both sides.
        stream.extend_from_slice(&from_server(random)[2..]);
        stream
    }

    fn mutate(input: &mut Vec<u8>, random: &mut SecureRandom) {
        for _ in 0..random.wire_below(6) {
            let at = random.wire_below(u32::try_from(input.len()).unwrap() + 1) as usize;
            match random.wire_below(6) {
                0 => input.truncate(at),
                1 => input.insert(at, byte_below(256, random)),
                2 => input.insert(at, [0, 0x7f, 0x80, 0xef, 0xff][random.wire_below(5) as usize]),
                3 => {
                    let end = input.len().min(at + random.wire_below(20) as usize);
                    input.extend_from_within(at..end);
                }
                4 => drop(input.drain(at..input.len().min(at + 3))),
                _ => {
                    if let Some(byte) = input.get_mut(at) {
                        *byte ^= 1 << random.wire_below(8);
                    }
                }
            }
        }
    }

    /// Runs an entry over mutated streams. A failure names the seed and the input.
    fn rounds(seed: u8, entry: fn(&[u8]), stream: fn(&mut SecureRandom) -> Vec<u8>) {
        println!("seed {seed}");
        let mut random = SecureRandom::from_seed([seed; 32]);
        for round in 0..ROUNDS {
            let mut input = stream(&mut random);
            mutate(&mut input, &mut random);
            let outcome = catch_unwind(AssertUnwindSafe(|| entry(&input)));
            assert!(outcome.is_ok(), "seed {seed}, round {round}: {input:02x?}");
        }
    }

    #[test]
    fn client_deframing_survives_mutation() {
        rounds(1, client_deframe, from_server);
    }

    #[test]
    fn server_deframing_survives_mutation() {
        rounds(2, server_detect_and_deframe, from_client);
    }

    #[test]
    fn frames_survive_any_content() {
        rounds(3, frame_and_deframe, from_server);
    }
}
