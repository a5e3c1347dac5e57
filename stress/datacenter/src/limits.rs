//! Every bound of the server, with its unit in its name and its reason beside it.

use std::time::Duration;

/// Received identifiers a session remembers. An older one that comes again gets code 20.
pub(crate) const RECEIVED_IDS_KEPT: usize = 1_024;

/// Sent messages a session keeps until they are acknowledged.
pub(crate) const SENT_MESSAGES_KEPT: usize = 4_096;

/// Bytes of sent messages a session keeps until they are acknowledged; one message may be larger.
pub(crate) const SENT_BYTES_KEPT: usize = 8 << 20;

/// Sessions one key may have; a packet of one more gets -429.
pub(crate) const SESSIONS_PER_KEY_MAX: usize = 16 << 10;

/// A session without a connection is forgotten after this.
pub(crate) const SESSION_IDLE_TIME: Duration = Duration::from_secs(15 * 60);

/// Sessions one connection may speak for at a time. Clients use one.
pub(crate) const SESSIONS_PER_CONNECTION_MAX: usize = 8;

/// Keys the server keeps. A key exchange beyond them is refused with -429.
pub(crate) const KEYS_MAX: usize = 4 << 20;

/// Proofs of logins that were given out and not used; the oldest makes room.
pub(crate) const PROOFS_MAX: usize = 64 << 10;

/// A proof of a login is good for so long, in seconds.
pub(crate) const PROOF_SECONDS: i32 = 60;

/// Key exchanges in progress; the oldest makes room.
pub(crate) const EXCHANGES_MAX: usize = 32 << 10;

/// An unfinished key exchange is kept so long, and its answers repeated (`spec: mtproto/auth_key`).
pub(crate) const EXCHANGE_TIME: Duration = Duration::from_secs(600);

/// Messages a received container may hold (`spec: mtproto/service_messages#containers`).
pub(crate) const CONTAINER_MESSAGES_RECEIVED_MAX: usize = 1_024;

/// Messages put into one container.
pub(crate) const CONTAINER_MESSAGES_SENT_MAX: usize = 1_020;

/// A container is closed when it has this size; a larger message stands alone.
pub(crate) const CONTAINER_BYTES_TARGET: usize = 32 << 10;

/// The largest frame taken in. A larger announcement closes the connection.
pub(crate) const FRAME_BYTES_MAX: usize = 4 << 20;

/// The largest message body taken in, which is what real servers take.
pub(crate) const MESSAGE_BYTES_MAX: usize = 1 << 20;

/// A packed message may not become larger than this.
pub(crate) const UNPACKED_BYTES_MAX: usize = 8 << 20;

/// Wrappers around one call.
pub(crate) const WRAPPERS_MAX: usize = 8;

/// Calls of a session that wait for another one, and answers that are held back.
pub(crate) const WAITING_CALLS_MAX: usize = 4_096;

/// How long a call waits for the one it names (`spec: api/invoking`).
pub(crate) const PREDECESSOR_TIME: Duration = Duration::from_millis(500);

/// An answer that a fault has lost is sent again after this, unless it was acknowledged.
pub(crate) const REDELIVERY_TIME: Duration = Duration::from_secs(30);

/// Identifiers in one service message.
pub(crate) const IDENTIFIERS_MAX: usize = 8_192;

/// A received message may be this old, in seconds (`spec: mtproto/description#message-identifier-msg-id`).
pub(crate) const MESSAGE_AGE_SECONDS_MAX: i64 = 300;

/// A received message may be this far ahead, in seconds (`spec: mtproto/description#message-identifier-msg-id`).
pub(crate) const MESSAGE_AHEAD_SECONDS_MAX: i64 = 30;

/// Time of one salt; the one before stays valid for as long again.
pub(crate) const SALT_SECONDS: i64 = 1_800;

/// A salt is taken this long before its time, for clients whose clock is a little ahead.
pub(crate) const SALT_EARLY_SECONDS: i64 = 60;

/// Salts one answer holds.
pub(crate) const FUTURE_SALTS_MAX: i32 = 64;

/// HTTP requests of a connection that are open at once; a client that makes more is turned away.
pub(crate) const HTTP_REQUESTS_MAX: usize = 256;

/// No HTTP request is left open for longer, whatever its `http_wait` says.
pub(crate) const HTTP_WAIT_MAX: Duration = Duration::from_secs(60);

/// At this many bytes waiting for the socket nothing more is read from it or made for it.
pub(crate) const OUTPUT_BYTES_HIGH: usize = 256 << 10;

/// Output buffers larger than this are not kept for reuse.
pub(crate) const POOLED_BUFFER_BYTES_MAX: usize = 128 << 10;

/// A client that has not sent one valid packet after this is turned away.
pub(crate) const FIRST_PACKET_TIME: Duration = Duration::from_secs(60);

/// A longer delay asked for with `ping_delay_disconnect` counts as this.
pub(crate) const DISCONNECT_DELAY_SECONDS_MAX: i32 = 24 * 60 * 60;

/// Updates one call of `mtstress.push` may ask for, and the size of each.
pub(crate) const PUSHED_UPDATES_MAX: i32 = 10_000_000;
/// See [`PUSHED_UPDATES_MAX`].
pub(crate) const PUSHED_BYTES_MAX: i32 = 512 << 10;

/// Parts one file may have (`spec: api/files#uploading-files`).
pub(crate) const FILE_PARTS_MAX: u32 = 4_000;

/// The largest part (`spec: api/files#uploading-files`).
pub(crate) const FILE_PART_BYTES_MAX: usize = 512 << 10;

/// Larger files are uploaded with `upload.saveBigFilePart` (`spec: api/files#uploading-files`).
pub(crate) const SMALL_FILE_BYTES_MAX: usize = 10 << 20;

/// Reads do not cross a multiple of this (`spec: api/files#downloading-files`).
pub(crate) const FILE_READ_BYTES_MAX: usize = 1 << 20;

/// What an upload or a document counts as beyond its bytes, so that many small ones are bounded too.
pub(crate) const FILE_ENTRY_BYTES: usize = 512;

/// See [`FILE_ENTRY_BYTES`]: for each part.
pub(crate) const PART_ENTRY_BYTES: usize = 64;

/// Documents that clients may be sent to a CDN for; the oldest token makes room.
pub(crate) const CDN_FILES_MAX: usize = 1_024;

/// Hashes one answer of `upload.getFileHashes` holds, and the block of each.
pub(crate) const FILE_HASHES_MAX: usize = 8;
/// See [`FILE_HASHES_MAX`].
pub(crate) const FILE_HASH_BLOCK_BYTES: usize = 128 << 10;

/// A resent answer older than this travels in a container, whose fresh identifier passes the client's window.
pub(crate) const SENT_AGE_ALONE: Duration = Duration::from_secs(120);

/// How long a connection that the server closes waits for its socket to take the last bytes.
pub(crate) const LINGER_TIME: Duration = Duration::from_secs(5);
