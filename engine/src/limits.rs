//! Every bound of the engine, with its unit in its name and its reason beside it.
//!
//! Bounds of the wire come from the protocol documentation or from what established peers accept; the others are ours.
//! Compile-time checks at the end state how they depend on each other.

use std::time::Duration;

/// Messages we put into one container at most: what the reference client sends.
pub const CONTAINER_MESSAGES_SENT_MAX: usize = 1_000;

/// Messages a received container may hold (`spec: mtproto/service_messages#containers`).
pub const CONTAINER_MESSAGES_RECEIVED_MAX: usize = 1_024;

/// A container is closed when it has reached this size: what established clients use.
pub const CONTAINER_BYTES_TARGET: usize = 32 << 10;

/// The largest message body we send. Servers close the connection on larger ones.
pub const MESSAGE_BYTES_MAX: usize = 1_044_404;

/// The largest packet we take in; a larger announcement closes the connection.
pub const PACKET_BYTES_RECEIVED_MAX: usize = 4 << 20;

/// Memory for packets beyond the largest buffer class, per reactor.
pub const OVERSIZE_BYTES_MAX: usize = 64 << 20;

/// Small buffers (4 KiB) one reactor hands out: one for each connection that has something to say in a storm.
pub const BUFFERS_SMALL_MAX: usize = 65_536;

/// Medium buffers (64 KiB) one reactor hands out: full containers waiting for sockets and frames that come in pieces.
pub const BUFFERS_MEDIUM_MAX: usize = 4_096;

/// Large buffers (2 MiB) one reactor hands out: parts of files on their way.
pub const BUFFERS_LARGE_MAX: usize = 128;

/// Buffers that wait to be taken back from other threads; more are freed where they are.
pub const BUFFERS_RETURNING_MAX: usize = 256;

/// Data in one record of the disguise as TLS: what the reference client sends.
pub const FAKE_TLS_RECORD_BYTES_MAX: usize = 2_878;

/// A frame of a WebSocket announces no more: room for the largest packet, and for some that a server puts together.
pub const WEBSOCKET_FRAME_BYTES_MAX: u64 = 2 * PACKET_BYTES_RECEIVED_MAX as u64;

/// HTTP requests of a connection that are open: one in which the server waits for something to say, and one behind it with
/// what we have to say, which ends the first.
pub const HTTP_REQUESTS_OPEN_MAX: u8 = 2;

/// How long a server may wait for something to say before it answers an HTTP request: what the protocol gives, and what
/// established clients ask for (`spec: mtproto/service_messages#http-wait-long-poll`).
pub const HTTP_WAIT_MAX: Duration = Duration::from_secs(25);

/// How long we wait with the next HTTP request after a server that had nothing to say has said so much too early: what
/// established clients do.
pub const HTTP_PAUSE: Duration = Duration::from_millis(500);

/// Padding of an encrypted packet, at least (`spec: mtproto/description#encrypted-message`).
pub const PADDING_BYTES_MIN: usize = 12;

/// Padding of an encrypted packet, at most (`spec: mtproto/description#encrypted-message`).
pub const PADDING_BYTES_MAX: usize = 1_024;

/// Acknowledgements owed before a packet is sent only for them.
pub const ACKNOWLEDGEMENTS_OWED_MAX: usize = 16;

/// Bytes of unacknowledged content before a packet is sent only for acknowledgements.
pub const ACKNOWLEDGEMENTS_OWED_BYTES_MAX: usize = 1 << 20;

/// An idle connection owes nothing for longer than this.
pub const ACKNOWLEDGEMENT_DELAY_MAX: Duration = Duration::from_secs(30);

/// Identifiers in one acknowledgement or state request at most (`spec: mtproto/service_messages_about_messages`).
pub const IDENTIFIERS_PER_SERVICE_MESSAGE_MAX: usize = 8_192;

/// Received message identifiers remembered against replay. Anything older than all of them fails the session.
pub const RECEIVED_IDS_KEPT: usize = 1_000;

/// A received message may be this old (`spec: mtproto/description#message-identifier-msg-id`).
pub const MESSAGE_AGE_SECONDS_MAX: u32 = 300;

/// A received message may be this far ahead of our clock (`spec: mtproto/description#message-identifier-msg-id`).
pub const MESSAGE_AHEAD_SECONDS_MAX: u32 = 30;

/// Salts asked for at once: the most the protocol gives.
pub const FUTURE_SALTS_REQUESTED: i32 = 64;

/// How long a salt is believed that the server named without a time: it changes salts every half an hour, and takes the
/// one before for as long again (`spec: mtproto/description#server-salt`).
pub const SALT_BELIEVED_FOR: Duration = Duration::from_secs(30 * 60);

/// More salts are asked for when those known last no longer than this.
pub const SALTS_REFRESH_BEFORE: Duration = Duration::from_secs(5 * 60);

/// Salts are not asked for again sooner: what the reference client waits.
pub const SALT_RETRY_DELAY: Duration = Duration::from_secs(60);

/// How long the server may take to say what became of messages before it is asked again.
pub const STATE_REQUEST_PATIENCE: Duration = Duration::from_secs(10);

/// How long a request may be in flight before the server is asked what became of it: what the reference client waits.
pub const UNANSWERED_PATIENCE: Duration = Duration::from_secs(60);

/// After this many questions about a request in flight, one for each [`UNANSWERED_PATIENCE`], another socket is tried.
pub const UNANSWERED_QUESTIONS_MAX: u8 = 5;

/// How long answers may still come under a session that was replaced.
pub const PREVIOUS_SESSION_PATIENCE: Duration = Duration::from_secs(15);

/// Answers to questions of the server (pings, states) that wait for a packet; more questions are not heard.
pub const SERVICE_MESSAGES_WAITING_MAX: usize = 64;

/// After this many rejections in a row, with nothing accepted between them, the socket is closed.
pub const REJECTIONS_IN_A_ROW_MAX: u8 = 16;

/// How long a connection keeps the memory of a busy time.
pub const TRIM_DELAY: Duration = Duration::from_secs(10);

/// How soon a connection looks again for memory to give back, if not all of it was idle.
pub const TRIM_AGAIN_DELAY: Duration = Duration::from_secs(60);

/// A packed answer may not become larger than this.
pub const GUNZIP_BYTES_MAX: usize = 16 << 20;

/// A rejected message is sent again this often, then failed.
pub const REJECTIONS_PER_MESSAGE_MAX: u8 = 5;

/// Requests a connection holds, waiting and unanswered together: resend memory is known.
pub const REQUESTS_PER_CONNECTION_MAX: usize = 1_024;

/// Bytes of the requests a connection holds.
pub const REQUEST_BYTES_PER_CONNECTION_MAX: usize = 4 << 20;

/// Requests from other threads that wait for one reactor. A queue slot takes 128 bytes, so a lane holds 2 MiB.
pub const LANE_REQUESTS_MAX: usize = 16_384;

/// Commands from other threads that wait for one reactor.
pub const LANE_CONTROL_MAX: usize = 4_096;

/// Tasks a reactor may have with the offload workers: a storm of handshakes queues at its source.
pub const HANDSHAKES_OFFLOADED_MAX: usize = 64;

/// Results of offloaded work that wait for one reactor: one for each task it may have outstanding (handshake steps and
/// key store calls), so that a result is never refused.
pub const LANE_RESULTS_MAX: usize = HANDSHAKES_OFFLOADED_MAX + KEY_STORE_CALLS_MAX;

/// Key store calls a reactor may have with the offload workers.
pub const KEY_STORE_CALLS_MAX: usize = 64;

/// Requests one tick takes from other threads: sockets are not starved by callers.
pub const REQUESTS_PER_TICK_MAX: usize = 1_024;

/// Readiness events one wait takes: the waiting costs one system call for all, and what the connections of a tick touch
/// still fits the second-level cache.
pub const EVENTS_PER_TICK_MAX: usize = 128;

/// Bytes one tick reads from one connection: a busy link does not starve the others.
pub const READ_BYTES_PER_CONNECTION_PER_TICK: usize = 64 << 10;

/// With less room than this in the arena no read is begun: it would only cut a packet in two.
pub const READ_BYTES_MIN: usize = 4 << 10;

/// Bytes the reads of one tick share.
pub const RECEIVE_ARENA_BYTES: usize = 1 << 20;

/// Packets sealed or opened in one batch: more do not fit the first-level caches.
pub const JOBS_PER_BATCH_MAX: usize = 64;

/// At this many bytes waiting for a socket its connection is not asked for more packets.
pub const OUT_QUEUE_BYTES_HIGH: usize = 256 << 10;

/// At this many bytes waiting for a socket its connection is asked again.
pub const OUT_QUEUE_BYTES_LOW: usize = 64 << 10;

/// Frames given to one vectored write.
pub const FRAMES_PER_WRITE_MAX: usize = 64;

/// How often one tick goes over the connections that still have something to say before the sockets are asked again.
pub const OUTPUT_ROUNDS_PER_TICK_MAX: usize = 4;

/// Connection attempts per second of the whole engine, so that a server restart meets no storm of our making.
pub const CONNECTS_PER_SECOND_MAX: u32 = 2_000;

/// Key exchanges per second of the whole engine: as many as sockets, so that none waits with an open one.
pub const HANDSHAKES_PER_SECOND_MAX: u32 = 2_000;

/// Logins per minute of the whole engine. The public service takes about thirty; a private one more.
pub const LOGINS_PER_MINUTE_MAX: u32 = 1_200;

/// How long a datacenter is left alone after its first flood error (transport error -429), at least.
pub const FLOOD_DELAY_MIN: Duration = Duration::from_secs(5);

/// How long a datacenter is left alone that answers with one flood error after another.
pub const FLOOD_DELAY_MAX: Duration = Duration::from_secs(160);

/// After this long without another flood error the next one is the first again.
pub const FLOOD_FORGOTTEN_AFTER: Duration = Duration::from_secs(60);

/// Other addresses a connection tries at once, one after another, before it waits.
pub const FAILOVERS_IN_A_ROW_MAX: usize = 8;

/// How long an attempt to connect may take before one with an address of the other family runs beside it, unless the
/// configuration says otherwise. What RFC 8305 recommends.
pub const RACE_HEAD_START: Duration = Duration::from_millis(250);

/// How long opening a socket may take unless a connection says otherwise.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Keys proposed in one handshake while the server finds their identifiers taken. Two in a row are already no chance.
pub const HANDSHAKE_KEYS_PROPOSED_MAX: u8 = 4;

/// How long one connection may keep the others of its account from running a handshake.
pub const HANDSHAKE_LEASE_TIME: Duration = Duration::from_secs(30);

/// How often a temporary key is looked at, at least: the server's clock may turn out to be another one.
pub const KEY_LOOK_INTERVAL: Duration = Duration::from_secs(10 * 60);

/// A temporary key is not used in the last seconds of its life: the clocks may differ a little.
pub const KEY_UNUSED_BEFORE_END: Duration = Duration::from_secs(10);

/// How soon the renewal of a temporary key is tried again, at the earliest.
pub const KEY_RENEWAL_RETRY_DELAY: Duration = Duration::from_secs(60);

/// How long answers may still come under a temporary key that was replaced. It is valid for much longer.
pub const PREVIOUS_KEY_PATIENCE: Duration = Duration::from_secs(5 * 60);

/// Kinds of calls that are counted apart: some more than the largest API has methods.
pub const METHODS_COUNTED_MAX: usize = 1_024;

/// How often a login is tried before its connections stop.
pub const LOGIN_ATTEMPTS_MAX: u8 = 5;

/// How long a login waits before it is tried again, the first time; then twice as long each time.
pub const LOGIN_RETRY_DELAY: Duration = Duration::from_secs(1);

/// The longest flood wait of a login that is waited for.
pub const LOGIN_FLOOD_WAIT_MAX: Duration = Duration::from_secs(60 * 60);

/// How soon the server's list of addresses is asked for again after that has failed, and at most how often.
pub const DISCOVERY_RETRY_DELAY: Duration = Duration::from_secs(60);

/// How long the server's list of addresses is believed at most.
pub const DISCOVERY_INTERVAL_MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// How long a shutdown waits for sockets to take what is queued.
pub const SHUTDOWN_FLUSH_TIME: Duration = Duration::from_millis(500);

/// The largest number of reactors: they are kept in a set of one bit each.
pub const REACTORS_MAX: usize = 128;

/// The largest number of offload workers.
pub const OFFLOAD_WORKERS_MAX: usize = 1_024;

/// A difference of our clocks below this is noise and not passed on.
pub const TIME_DIFFERENCE_TOLERANCE: Duration = Duration::from_secs(1);

/// Memory one idle, ready connection may cost the engine, with its key and its place in every table.
pub const IDLE_CONNECTION_BYTES_MAX: usize = 4 << 10;

const _: () = {
    assert!(PADDING_BYTES_MIN + 15 <= PADDING_BYTES_MAX, "the smallest padding can always be rounded up");
    assert!(
        OUT_QUEUE_BYTES_LOW < OUT_QUEUE_BYTES_HIGH,
        "a stopped connection starts again below where it stopped"
    );
    assert!(READ_BYTES_MIN < READ_BYTES_PER_CONNECTION_PER_TICK, "a budget allows a read");
    assert!(READ_BYTES_PER_CONNECTION_PER_TICK <= RECEIVE_ARENA_BYTES, "one budget fits the arena");
    assert!(MESSAGE_BYTES_MAX < PACKET_BYTES_RECEIVED_MAX, "what we send a peer like us would take in");
    assert!(
        CONTAINER_MESSAGES_SENT_MAX <= CONTAINER_MESSAGES_RECEIVED_MAX,
        "what we send a peer like us would take in"
    );
    assert!(
        SALTS_REFRESH_BEFORE.as_secs() < SALT_BELIEVED_FOR.as_secs(),
        "a salt is not asked for again as soon as it is known"
    );
    assert!(
        REJECTIONS_IN_A_ROW_MAX > REJECTIONS_PER_MESSAGE_MAX,
        "one message that cannot be sent does not cost the socket"
    );
    assert!(REACTORS_MAX <= u128::BITS as usize, "a set of reactors is one number");
};
