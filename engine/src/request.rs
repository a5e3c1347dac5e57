//! Requests on their way in and responses on their way out.
//!
//! A caller makes a [`Request`]; a [`crate::Submitter`] or a [`crate::ReactorHandle`] turns it into a
//! [`QueuedRequest`], which travels to its connection; a [`Response`] comes back. The body is an API call that has been
//! serialised already: the engine never looks inside.

use std::fmt;
use std::num::NonZeroU64;
use std::sync::Arc;
use std::time::Duration;

use mtproto_tl::gzip::{GzipPacked, pack};
use mtproto_tl::{ConstructorId, Encode};

use crate::error::{RequestError, SubmitReason};
use crate::ids::{ConnectionId, DatacenterId, RequestId};
use crate::limits::REQUESTS_PER_CONNECTION_MAX;
use crate::pending::PendingCell;
use crate::time::{Monotonic, whole_nanoseconds};

/// The serialised API call of a request.
#[derive(Clone)]
pub enum RequestBody {
    /// Bytes that live in the program.
    Static(&'static [u8]),
    /// Bytes shared between requests: one serialisation, many submissions.
    Shared(Arc<[u8]>),
    /// Bytes made for this request.
    Owned(Vec<u8>),
    /// A small call, copied without an allocation.
    Inline(InlineBody),
}

impl RequestBody {
    /// Copies `bytes`: in place if they are few, on the heap if not.
    #[must_use]
    pub fn copy_of(bytes: &[u8]) -> Self {
        InlineBody::new(bytes).map_or_else(|| Self::Owned(bytes.to_vec()), Self::Inline)
    }

    /// The bytes of the call.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        match self {
            Self::Static(bytes) => bytes,
            Self::Shared(bytes) => bytes,
            Self::Owned(bytes) => bytes,
            Self::Inline(bytes) => bytes.as_slice(),
        }
    }
}

impl fmt::Debug for RequestBody {
    /// Says how many bytes there are, not which: calls carry what users write.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RequestBody({} bytes)", self.as_slice().len())
    }
}

impl From<&'static [u8]> for RequestBody {
    fn from(bytes: &'static [u8]) -> Self {
        Self::Static(bytes)
    }
}

impl From<Arc<[u8]>> for RequestBody {
    fn from(bytes: Arc<[u8]>) -> Self {
        Self::Shared(bytes)
    }
}

impl From<Vec<u8>> for RequestBody {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Owned(bytes)
    }
}

/// Up to [`InlineBody::BYTES_MAX`] bytes held in place.
#[derive(Clone, Copy)]
pub struct InlineBody {
    length: u8,
    bytes: [u8; Self::BYTES_MAX],
}

impl InlineBody {
    /// Chosen so that a [`RequestBody`] takes 48 bytes, less than one cache line.
    pub const BYTES_MAX: usize = 46;

    /// Copies `bytes`; none if they are too many.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Option<Self> {
        let length = u8::try_from(bytes.len()).ok()?;
        let mut held = [0; Self::BYTES_MAX];
        held.get_mut(..bytes.len())?.copy_from_slice(bytes);
        Some(Self { length, bytes: held })
    }

    /// The bytes held.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or(&self.bytes)
    }
}

impl fmt::Debug for InlineBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "InlineBody({} bytes)", self.length)
    }
}

/// What to do with a request that was sent when its socket broke: the server may or may not have acted on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ResendPolicy {
    /// Ask the server what became of it, then act on the answer. Acts once.
    #[default]
    Ask,
    /// Fail it with [`RequestError::FateUnknown`] and do nothing.
    Fail,
    /// Send it again at once with the identifier it had; the server drops a duplicate.
    Repeat,
}

/// Whether the engine puts its own envelope around a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Envelope {
    /// The first call of a connection that initialises is wrapped in `invokeWithLayer(initConnection(...))`.
    #[default]
    Auto,
    /// The body is sent as it is.
    Bare,
}

/// An API call to make, and how.
#[derive(Clone, Debug)]
pub struct Request {
    /// The serialised call.
    pub body: RequestBody,
    /// Nanoseconds after submission for which the outcome is wanted: half the size of a duration.
    deadline: Option<NonZeroU64>,
    /// Requests of the same connection that the server must have finished first.
    pub after: After,
    /// Any number of the caller's; comes back with the response.
    pub token: u64,
    /// What happens if its fate becomes unknown.
    pub resend: ResendPolicy,
    /// Whether the engine may wrap it.
    pub envelope: Envelope,
    /// Whether the server is asked to confirm the receipt of the packet at once.
    pub quick_ack: bool,
    /// Whether it came from another datacenter, whose server sent it here.
    pub(crate) moved: bool,
}

impl Request {
    /// A request with the default policies and without a deadline.
    #[must_use]
    pub fn new(body: impl Into<RequestBody>) -> Self {
        Self {
            body: body.into(),
            deadline: None,
            after: After::Nothing,
            token: 0,
            resend: ResendPolicy::default(),
            envelope: Envelope::default(),
            quick_ack: false,
            moved: false,
        }
    }

    /// Fails the request with [`RequestError::DeadlineReached`] if it has no outcome this long after submission.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = NonZeroU64::new(whole_nanoseconds(deadline).max(1));
        self
    }

    /// How long after submission the outcome is still wanted; none for ever.
    #[must_use]
    pub fn time_limit(&self) -> Option<Duration> {
        self.deadline.map(|nanoseconds| Duration::from_nanos(nanoseconds.get()))
    }

    /// Lets the server run the call only after that of `request` on the same connection (`invokeAfterMsg`).
    #[must_use]
    pub fn after(mut self, request: RequestId) -> Self {
        self.after = After::One(request);
        self
    }

    /// Lets the server run the call only after those of all `requests` on the same connection (`invokeAfterMsgs`). More than
    /// [`REQUESTS_PER_CONNECTION_MAX`] cannot be open there.
    #[must_use]
    pub fn after_all(mut self, requests: impl IntoIterator<Item = RequestId>) -> Self {
        let requests: Vec<_> = requests.into_iter().take(REQUESTS_PER_CONNECTION_MAX).collect();
        self.after = match requests.as_slice() {
            [] => After::Nothing,
            [only] => After::One(*only),
            _ => After::All(Box::new(requests)),
        };
        self
    }

    /// Compresses the call (`gzip_packed`), if that makes it smaller by a tenth at least. Worth its time for calls of a
    /// kilobyte and more that are text; never for parts of files.
    ///
    /// spec: mtproto/service_messages#packed-object
    #[must_use]
    pub fn packed(mut self) -> Self {
        let body = self.body.as_slice();
        let mut packed = Vec::new();
        if body.len() >= PACKED_BYTES_MIN && pack(body, &mut packed) {
            let object = GzipPacked { packed_data: &packed }.to_vec();
            if object.len() <= body.len() / 10 * 9 {
                self.body = RequestBody::Owned(object);
            }
        }
        self
    }

    /// The constructor that the call begins with.
    #[must_use]
    pub fn method(&self) -> ConstructorId {
        ConstructorId(self.body.as_slice().first_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes)))
    }

    /// Sets the number that comes back with the response.
    #[must_use]
    pub const fn token(mut self, token: u64) -> Self {
        self.token = token;
        self
    }

    /// Sets what happens if the socket breaks after sending.
    #[must_use]
    pub const fn resend(mut self, policy: ResendPolicy) -> Self {
        self.resend = policy;
        self
    }

    /// Sets whether the engine may wrap the call.
    #[must_use]
    pub const fn envelope(mut self, envelope: Envelope) -> Self {
        self.envelope = envelope;
        self
    }

    /// Asks the server to confirm the receipt of the packet at once.
    #[must_use]
    pub const fn quick_ack(mut self) -> Self {
        self.quick_ack = true;
        self
    }
}

/// Smaller calls are not worth compressing.
const PACKED_BYTES_MIN: usize = 512;

/// What a call is to follow.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum After {
    /// Nothing in particular.
    #[default]
    Nothing,
    /// One request.
    One(RequestId),
    /// Several requests. Boxed, so that the others, which are the rule, stay small.
    All(Box<Vec<RequestId>>),
}

impl After {
    /// The requests.
    #[must_use]
    pub fn as_slice(&self) -> &[RequestId] {
        match self {
            Self::Nothing => &[],
            Self::One(request) => std::slice::from_ref(request),
            Self::All(requests) => requests,
        }
    }
}

/// How far a request had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Never sent: the server knows nothing of it.
    Queued,
    /// Sent at least once, receipt not confirmed.
    Sent,
    /// The server confirmed its receipt.
    Acknowledged,
}

/// What became of a request.
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'a> {
    /// The object the server answered: taken out of `rpc_result`, unpacked if it came packed.
    Response(&'a [u8]),
    /// The server refused the call.
    RpcError {
        /// The server's code, for example 420 or 400.
        code: i32,
        /// The server's text, for example `FLOOD_WAIT_3`.
        message: &'a str,
    },
    /// The engine gave up on it.
    Failed(RequestError),
}

/// The end of a request, given to [`crate::Handler::response`].
#[derive(Clone, Copy, Debug)]
pub struct Response<'a> {
    /// The connection that held the request in the end: the one it was submitted to, unless it was moved to another
    /// datacenter ([`crate::StateChange::RequestMoved`]).
    pub connection: ConnectionId,
    /// The datacenter of that connection; none if no connection took the request in.
    pub datacenter: Option<DatacenterId>,
    /// The request.
    pub request: RequestId,
    /// The constructor that the call begins with.
    pub method: ConstructorId,
    /// The number given with the request.
    pub token: u64,
    /// What became of it.
    pub outcome: Outcome<'a>,
    /// When it was submitted: for a request from another thread, when the reactor took it in.
    pub submitted_at: Monotonic,
    /// When it was last sent, if it was. The clock is read once for each batch of at most 64 packets, just before they are
    /// built, sealed and written; a socket that is full may take them later.
    pub sent_at: Option<Monotonic>,
    /// When the outcome was known: for an answer, when the wait for sockets returned that found it.
    pub received_at: Monotonic,
}

/// A request on its way from a submitter to its connection.
#[derive(Debug)]
pub struct QueuedRequest {
    /// The identifier the submitter gave it.
    pub id: RequestId,
    /// The request itself.
    pub request: Request,
    /// When the reactor took it in; deadlines count from here.
    pub submitted_at: Monotonic,
    /// Where its outcome goes if a [`crate::Pending`] waits for it; to the handler if none does.
    pub pending: Option<Arc<PendingCell>>,
}

/// A connection did not take a request in. Holds the request, so that nothing is lost.
#[derive(Debug)]
pub struct EnqueueError {
    /// Why.
    pub reason: SubmitReason,
    /// What was not taken.
    pub request: QueuedRequest,
}

#[cfg(test)]
mod tests {
    use super::{InlineBody, QueuedRequest, Request, RequestBody};

    #[test]
    fn small_calls_are_held_in_place_and_large_ones_on_the_heap() {
        let bytes: Vec<u8> = (0..=u8::MAX).collect();
        for length in 0..bytes.len() {
            let body = RequestBody::copy_of(&bytes[..length]);
            assert_eq!(body.as_slice(), &bytes[..length]);
            assert_eq!(matches!(body, RequestBody::Inline(_)), length <= InlineBody::BYTES_MAX);
        }
    }

    #[test]
    fn a_request_in_a_lane_stays_small() {
        assert!(size_of::<RequestBody>() <= 48);
        assert!(size_of::<QueuedRequest>() <= 112, "{}", size_of::<QueuedRequest>());
    }

    #[test]
    fn printing_a_request_shows_no_content() {
        let printed = format!("{:?}", Request::new(b"secret words".to_vec()));
        assert!(!printed.contains("115") && printed.contains("12 bytes"), "{printed}");
    }
}
