//! Where everything stands in a packet and in its buffer.
//!
//! An outgoing packet is built at its final place; nothing of it is ever moved:
//!
//! ```text
//!  0              104         112        128    136        144    152    156    160
//!  | front room   |auth_key_id| msg_key  | salt |session_id|msg_id|seq_no|length| body ... | padding | tail room
//!  | header ends  |           |          | <------------ encrypted in place --------------------> |
//! ```
//!
//! `spec: mtproto/description#encrypted-message-encrypted-data`

/// Size of an `auth_key_id`.
pub const AUTH_KEY_ID_BYTES: usize = 8;

/// Size of a `msg_key`.
pub const MSG_KEY_BYTES: usize = 16;

/// In front of the encrypted part: `auth_key_id` and `msg_key`.
pub const PACKET_HEADER_BYTES: usize = AUTH_KEY_ID_BYTES + MSG_KEY_BYTES;

/// Buffers begin at multiples of this, a cache line, and so does the encrypted part in them.
pub const ALIGNMENT_BYTES: usize = 64;

/// Where the encrypted part begins in every packet buffer. What stands before it has room for the head of an HTTP request,
/// the longest of all headers.
pub const ENCRYPTED_START: usize = 2 * ALIGNMENT_BYTES;

/// Where the packet itself, its `auth_key_id`, begins in every packet buffer.
pub const PACKET_START: usize = ENCRYPTED_START - PACKET_HEADER_BYTES;

/// Room for the header of a frame, before the packet.
pub const FRONT_ROOM_BYTES: usize = PACKET_START;

/// Room for what a framing puts behind a packet.
pub const TAIL_ROOM_BYTES: usize = 16;

/// The encrypted part is a multiple of this.
pub const ENCRYPTION_BLOCK_BYTES: usize = 16;

/// `server_salt`, counted from the start of the encrypted part.
pub const SALT_OFFSET: usize = 0;

/// `session_id`, counted from the start of the encrypted part.
pub const SESSION_ID_OFFSET: usize = 8;

/// `msg_id` of the outermost message, counted from the start of the encrypted part.
pub const MESSAGE_OFFSET: usize = 16;

/// In front of the body of every message: `msg_id`, `seq_no` and the length of the body.
pub const MESSAGE_HEADER_BYTES: usize = 16;

/// The body of the outermost message, counted from the start of the encrypted part.
pub const BODY_OFFSET: usize = MESSAGE_OFFSET + MESSAGE_HEADER_BYTES;

/// At the start of a container: its constructor and the number of messages.
pub const CONTAINER_HEADER_BYTES: usize = 8;

/// In front of the body of an unencrypted message: `auth_key_id` (zero), `msg_id` and the length of the body
/// (`spec: mtproto/description#unencrypted-message`).
pub const UNENCRYPTED_HEADER_BYTES: usize = 20;

/// The length of the body of an unencrypted message, counted from its `auth_key_id`.
pub const UNENCRYPTED_LENGTH_OFFSET: usize = 16;

/// No packet, encrypted or not, is smaller. What is smaller is a transport error, an acknowledgement, or nothing.
pub const PACKET_BYTES_MIN: usize = UNENCRYPTED_HEADER_BYTES + 4;

/// The longest header a framing puts in front of a packet: length and sequence number of the full transport.
pub const FRAME_HEADER_BYTES_MAX: usize = 8;

/// In front of the first frame of a connection in disguise: a change of cipher, and the header of a record.
pub const FAKE_TLS_PREFIX_BYTES_MAX: usize = 6 + 5;

/// In front of a frame in a WebSocket: two bytes, a length of eight, and the mask.
pub const WEBSOCKET_HEADER_BYTES_MAX: usize = 2 + 8 + 4;

/// Padding of the padded intermediate framing, at most.
pub const FRAME_PADDING_BYTES_MAX: usize = 15;

/// The checksum of the full framing.
pub const FRAME_CHECKSUM_BYTES: usize = 4;

const _: () = {
    assert!(ALIGNMENT_BYTES.is_power_of_two(), "a start can be aligned to it");
    assert!(ENCRYPTED_START.is_multiple_of(ALIGNMENT_BYTES), "the encrypted part is aligned");
    assert!(ENCRYPTED_START.is_multiple_of(ENCRYPTION_BLOCK_BYTES), "blocks are aligned");
    assert!(FRAME_HEADER_BYTES_MAX + FAKE_TLS_PREFIX_BYTES_MAX <= FRONT_ROOM_BYTES, "every header has room");
    assert!(FRAME_HEADER_BYTES_MAX + WEBSOCKET_HEADER_BYTES_MAX <= FRONT_ROOM_BYTES, "every header has room");
    assert!(FRAME_PADDING_BYTES_MAX <= TAIL_ROOM_BYTES, "the padding of a frame has room");
    assert!(FRAME_CHECKSUM_BYTES <= TAIL_ROOM_BYTES, "the checksum of a frame has room");
    assert!(MESSAGE_OFFSET == SESSION_ID_OFFSET + 8 && SESSION_ID_OFFSET == SALT_OFFSET + 8, "without gaps");
    assert!(
        PACKET_HEADER_BYTES + BODY_OFFSET > PACKET_BYTES_MIN,
        "the unencrypted packet is the smaller one"
    );
};
