//! The calls a datacenter answers: the trait a program implements to add its own.
//!
//! The server takes off all wrappers, refuses what a real one refuses before the call is looked at, and asks the
//! program's [`Api`] first. What that leaves is looked up among the built-in calls; what is left then gets
//! `INPUT_METHOD_INVALID`.

use std::fmt;
use std::time::Duration;

use mtproto_tl::service::RpcError;
use mtproto_tl::{ConstructorId, Encode, Writer};

use crate::accounts::Delivery;
use crate::clock::Now;

/// Answers calls. One instance serves all threads of a datacenter; calls of one session come in order.
pub trait Api: Send + Sync {
    /// Answers `call` into `answer`, or says that it is unknown.
    fn call(&self, call: &Call<'_>, answer: &mut Answer<'_>) -> Handled;
}

/// Whether an [`Api`] knows a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handled {
    /// It was answered.
    Answered,
    /// It is none of this API's; the next one is asked.
    Unknown,
}

/// An API without calls: only the built-in ones are answered.
#[derive(Clone, Copy, Debug, Default)]
pub struct BuiltInOnly;

impl Api for BuiltInOnly {
    fn call(&self, _: &Call<'_>, _: &mut Answer<'_>) -> Handled {
        Handled::Unknown
    }
}

/// One call, its wrappers taken off.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    /// The first four bytes of `body`.
    pub method: ConstructorId,
    /// The call as one boxed object.
    pub body: &'a [u8],
    /// The datacenter it was sent to.
    pub datacenter: u16,
    /// The permanent key of the caller: the one a temporary key is bound to, or the one that was used. Stands for the
    /// caller's identity.
    pub auth_key_id: u64,
    /// The session of the call.
    pub session_id: i64,
    /// The message of the call.
    pub msg_id: i64,
    /// The layer the client speaks; zero if it never said.
    pub layer: i32,
    /// Whether the call came with `invokeWithoutUpdates`.
    pub without_updates: bool,
    /// When it was received.
    pub now: Now,
}

impl fmt::Debug for Call<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Call")
            .field("method", &self.method)
            .field("bytes", &self.body.len())
            .field("datacenter", &self.datacenter)
            .finish_non_exhaustive()
    }
}

/// Takes the answer to one call. What is written last counts.
#[derive(Debug)]
pub struct Answer<'a> {
    pub(crate) result: &'a mut Vec<u8>,
    pub(crate) start: usize,
    pub(crate) is_error: bool,
    pub(crate) delay: Duration,
    pub(crate) updates: Option<Updates>,
    pub(crate) delivery: Option<Delivery>,
}

/// Updates that a call asked for: `mtstress.updatePushed` with this payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Updates {
    pub(crate) count: u32,
    pub(crate) payload_bytes: usize,
}

impl<'a> Answer<'a> {
    /// An answer that is appended to `result`.
    pub(crate) const fn new(result: &'a mut Vec<u8>) -> Self {
        let start = result.len();
        Self { result, start, is_error: false, delay: Duration::ZERO, updates: None, delivery: None }
    }

    /// Answers with this object.
    pub fn object(&mut self, object: &impl Encode) {
        self.is_error = false;
        self.result.truncate(self.start);
        append(self.result, object);
    }

    /// Answers with the bytes of one boxed object, a multiple of four.
    pub fn raw(&mut self, object: &[u8]) {
        self.is_error = false;
        self.result.truncate(self.start);
        self.result.extend_from_slice(object);
    }

    /// Answers with the bytes that the caller appends to what it gets: one boxed object of this size.
    pub(crate) fn in_place(&mut self, bytes: usize) -> &mut Vec<u8> {
        self.is_error = false;
        self.result.truncate(self.start);
        self.result.reserve(bytes);
        self.result
    }

    /// Answers with `rpc_error`.
    pub fn error(&mut self, code: i32, message: &str) {
        self.object(&RpcError { error_code: code, error_message: message.as_bytes() });
        self.is_error = true;
    }

    /// Holds the answer back for this long. The call counts as being processed meanwhile.
    pub const fn after(&mut self, delay: Duration) {
        self.delay = delay;
    }

    /// Sends so many updates on the connection of the call, each with a payload of this size.
    pub const fn push_updates(&mut self, count: u32, payload_bytes: usize) {
        self.updates = Some(Updates { count, payload_bytes });
    }
}

/// Appends an object to `bytes`.
pub(crate) fn append(bytes: &mut Vec<u8>, object: &impl Encode) {
    let start = bytes.len();
    bytes.resize(start + object.encoded_len(), 0);
    let mut writer = Writer::new(&mut bytes[start..]);
    object.encode(&mut writer);
    // Only a string of more than 16 MiB has no encoding, and none is that long here.
    debug_assert!(writer.finish().is_ok(), "an object is encoded in encoded_len() bytes");
}
