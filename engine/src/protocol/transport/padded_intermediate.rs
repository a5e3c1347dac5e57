//! The padded intermediate framing: the intermediate one with up to fifteen random bytes behind each packet, whose
//! number nobody is told.
//!
//! `spec: mtproto/mtproto-transports#padded-intermediate`

use mtproto_crypto::{Direction, SecureRandom};

use crate::protocol::packet_layout::{
    AUTH_KEY_ID_BYTES, ENCRYPTION_BLOCK_BYTES, FRAME_PADDING_BYTES_MAX, PACKET_HEADER_BYTES,
    UNENCRYPTED_HEADER_BYTES, UNENCRYPTED_LENGTH_OFFSET,
};

/// What a client sends first, once.
pub(super) const IDENTIFIER: [u8; 4] = [0xdd; 4];

/// Every length from none to the longest.
const PADDING_LENGTHS: u32 = 16;

const _: () = assert!(PADDING_LENGTHS as usize == FRAME_PADDING_BYTES_MAX + 1, "every length can be drawn");

/// A server draws from fewer: there are clients (Telethon is one) that cut off only what does not fill up a multiple of
/// four, and decrypt the rest.
const PADDING_LENGTHS_TO_CLIENT: u32 = 4;

/// How much padding the next frame gets.
pub(super) fn draw_padding_bytes(direction: Direction, random: &mut SecureRandom) -> usize {
    let lengths = match direction {
        Direction::ClientToServer => PADDING_LENGTHS,
        Direction::ServerToClient => PADDING_LENGTHS_TO_CLIENT,
    };
    random.wire_below(lengths) as usize
}

/// How much of a payload is the packet: an unencrypted one tells its length, an encrypted one is made of blocks. None if
/// the length it tells does not fit.
pub(super) fn packet_bytes(payload: &[u8]) -> Option<usize> {
    let auth_key_id = payload.first_chunk::<AUTH_KEY_ID_BYTES>()?;
    if *auth_key_id != [0; AUTH_KEY_ID_BYTES] {
        let encrypted_bytes = payload.len().checked_sub(PACKET_HEADER_BYTES)?;
        return Some(payload.len() - encrypted_bytes % ENCRYPTION_BLOCK_BYTES);
    }
    let length = payload.get(UNENCRYPTED_LENGTH_OFFSET..)?.first_chunk()?;
    let packet_bytes = UNENCRYPTED_HEADER_BYTES.checked_add(u32::from_le_bytes(*length) as usize)?;
    (packet_bytes <= payload.len()).then_some(packet_bytes)
}
