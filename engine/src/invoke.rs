//! Typed calls: a struct goes in, the value of its answer comes out.
//!
//! [`Session`] is a connection as a program sees it that calls an API. What it calls is anything that implements
//! [`RemoteCall`]; the engine knows no API of its own.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use mtproto_tl::{DecodeError, RemoteCall, Writer};
use thiserror::Error;

use crate::error::{CallError, RequestError, SubmitError, SubmitReason};
use crate::ids::{ConnectionId, RequestId};
use crate::pending::{CallResult, Pending};
use crate::request::{InlineBody, Request, RequestBody};
use crate::rpc_error::RpcErrorClass;
use crate::submitter::Submitter;

impl RequestBody {
    /// The bytes of a call: in place if they are few, on the heap if not.
    ///
    /// # Errors
    /// [`SubmitReason::TooLarge`] if a string in it is too long to have an encoding.
    pub fn of(call: &impl RemoteCall) -> Result<Self, SubmitReason> {
        let bytes = call.encoded_len();
        let mut held = [0; InlineBody::BYTES_MAX];
        let body = if let Some(room) = held.get_mut(..bytes) {
            write(call, room)?;
            Self::copy_of(room)
        } else {
            // Not even the longest packet has so much room, and a string without an encoding has no length.
            if bytes > crate::limits::MESSAGE_BYTES_MAX {
                return Err(SubmitReason::TooLarge { bytes });
            }
            let mut owned = vec![0; bytes];
            write(call, &mut owned)?;
            Self::Owned(owned)
        };
        Ok(body)
    }
}

/// Writes a call into the room that was measured for it.
fn write(call: &impl RemoteCall, room: &mut [u8]) -> Result<(), SubmitReason> {
    let mut writer = Writer::new(room);
    call.encode(&mut writer);
    writer.finish().map(drop).map_err(|overflow| SubmitReason::TooLarge { bytes: overflow.needed })
}

/// A connection and a way to it: typed calls go in.
///
/// ```no_run
/// # use mtproto_engine::{InvokeError, Session};
/// # fn example<C: mtproto_tl::RemoteCall>(session: &Session, call: &C) -> Result<(), InvokeError> {
/// let answer: C::Answer = session.invoke(call).wait()?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Session {
    submitter: Submitter,
    connection: ConnectionId,
    deadline: Option<Duration>,
}

impl Session {
    /// The connection behind it.
    #[must_use]
    pub const fn connection(&self) -> ConnectionId {
        self.connection
    }

    /// The same session whose calls fail if they have no outcome this long after they were made.
    #[must_use]
    pub const fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Makes a call. What could not even be submitted is told where the answer would have come.
    pub fn invoke<C: RemoteCall>(&self, call: &C) -> Answering<C> {
        let body = match RequestBody::of(call) {
            Ok(body) => body,
            Err(reason) => return Answering::refused(reason),
        };
        let request = Request::new(body);
        let request = match self.deadline {
            Some(deadline) => request.deadline(deadline),
            None => request,
        };
        match self.submitter.call(self.connection, request) {
            Ok(pending) => Answering { state: State::Pending(pending), of: PhantomData },
            Err(SubmitError { reason, .. }) => Answering::refused(reason),
        }
    }
}

impl Submitter {
    /// A connection as something that is called.
    #[must_use]
    pub fn session(&self, connection: ConnectionId) -> Session {
        Session { submitter: self.clone(), connection, deadline: None }
    }
}

/// An answer on its way: wait for it, or await it.
#[derive(Debug)]
#[must_use = "the answer arrives here"]
pub struct Answering<C> {
    state: State,
    of: PhantomData<fn() -> C>,
}

#[derive(Debug)]
enum State {
    Pending(Pending),
    Refused(SubmitReason),
}

impl<C: RemoteCall> Answering<C> {
    const fn refused(reason: SubmitReason) -> Self {
        Self { state: State::Refused(reason), of: PhantomData }
    }

    /// The request that was made, if it was taken in.
    #[must_use]
    pub const fn request(&self) -> Option<RequestId> {
        match &self.state {
            State::Pending(pending) => Some(pending.request()),
            State::Refused(_) => None,
        }
    }

    /// Waits on this thread until the answer is there.
    ///
    /// # Errors
    /// [`InvokeError`]: what became of the call if it was not answered.
    pub fn wait(self) -> Result<C::Answer, InvokeError> {
        match self.state {
            State::Pending(pending) => answer::<C>(pending.wait()),
            State::Refused(reason) => Err(refused(reason)),
        }
    }
}

impl<C: RemoteCall> Future for Answering<C> {
    type Output = Result<C::Answer, InvokeError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.state {
            State::Pending(pending) => Poll::Ready(answer::<C>(ready!(Pin::new(pending).poll(context)))),
            State::Refused(reason) => Poll::Ready(Err(refused(*reason))),
        }
    }
}

const fn refused(reason: SubmitReason) -> InvokeError {
    InvokeError::Failed(reason.as_request_error())
}

/// The outcome of a call as its type has it.
fn answer<C: RemoteCall>(outcome: CallResult) -> Result<C::Answer, InvokeError> {
    match outcome {
        Ok(bytes) => C::read_answer(&bytes).map_err(|error| InvokeError::Unreadable {
            call: C::NAME,
            error,
            answer: bytes,
        }),
        Err(CallError::RpcError { code, message }) => Err(InvokeError::Rpc(RpcRefusal { code, message })),
        Err(CallError::Failed(error)) => Err(InvokeError::Failed(error)),
        Err(CallError::EngineStopped) => Err(InvokeError::EngineStopped),
    }
}

/// Why a typed call has no answer.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvokeError {
    /// The engine stopped before there was an outcome.
    #[error("the engine stopped before there was an outcome")]
    EngineStopped,
    /// The engine gave up on the call, or did not take it in.
    #[error(transparent)]
    Failed(#[from] RequestError),
    /// The server refused the call.
    #[error(transparent)]
    Rpc(#[from] RpcRefusal),
    /// The answer is none that the layer knows. Here it is.
    #[error("the answer to {call} cannot be read: {error}")]
    Unreadable {
        /// The name of the call.
        call: &'static str,
        /// What is wrong with the answer.
        error: DecodeError,
        /// Its bytes.
        answer: Vec<u8>,
    },
}

/// What a server says when it refuses a call: a code, and a word that may end with a number. [`Self::class`] reads them.
///
/// spec: mtproto/service_messages#rpc-error
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the server refused the call: {code} {message}")]
pub struct RpcRefusal {
    /// Its kind, by and large as in HTTP: 303 see other, 400 bad request, 401 unauthorized, 420 flood, 500 internal.
    pub code: i32,
    /// The text, such as `FLOOD_WAIT_3`.
    pub message: String,
}

impl RpcRefusal {
    /// What it means.
    #[must_use]
    pub fn class(&self) -> RpcErrorClass {
        RpcErrorClass::of(self.code, &self.message)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use mtproto_tl::service::Ping;
    use mtproto_tl::{DecodeError, Encode, RemoteCall, Writer};

    use super::{InvokeError, answer};
    use crate::error::{CallError, SubmitReason};
    use crate::request::RequestBody;
    use crate::rpc_error::{FloodKind, RpcErrorClass};

    /// A call of any length that is answered with a number.
    struct Padded(usize);

    impl Encode for Padded {
        fn encoded_len(&self) -> usize {
            let mut counter = Writer::new(&mut []);
            self.encode(&mut counter);
            counter.position()
        }

        fn encode(&self, writer: &mut Writer<'_>) {
            writer.u32(7);
            writer.bytes(&vec![1; self.0]);
        }
    }

    impl RemoteCall for Padded {
        type Answer = i64;
        const NAME: &'static str = "test.padded";

        fn read_answer(answer: &[u8]) -> Result<i64, DecodeError> {
            let mut reader = mtproto_tl::Reader::new(answer);
            let number = reader.i64()?;
            reader.finish()?;
            Ok(number)
        }
    }

    #[test]
    fn a_call_becomes_the_bytes_it_writes() {
        for length in [0, 1, 41, 42, 46, 300, 1 << 19] {
            let call = Padded(length);
            assert_eq!(RequestBody::of(&call).unwrap().as_slice(), call.to_vec(), "{length}");
        }
        let none = RequestBody::of(&Padded(1 << 24)).unwrap_err();
        assert!(matches!(none, SubmitReason::TooLarge { .. }));
    }

    #[test]
    fn outcomes_become_values_and_unreadable_answers_are_kept() {
        assert_eq!(answer::<Padded>(Ok(vec![5, 0, 0, 0, 0, 0, 0, 0])), Ok(5));
        let odd = Ping { ping_id: 1 }.to_vec();
        match answer::<Padded>(Ok(odd.clone())) {
            Err(InvokeError::Unreadable { call, answer, .. }) => {
                assert_eq!((call, answer), ("test.padded", odd))
            }
            other => panic!("{other:?}"),
        }
        let refused = CallError::RpcError { code: 420, message: "FLOOD_WAIT_3".to_owned() };
        let Err(InvokeError::Rpc(refusal)) = answer::<Padded>(Err(refused)) else { panic!("it was refused") };
        let wait = Some(Duration::from_secs(3));
        assert_eq!(refusal.class(), RpcErrorClass::Flood { kind: FloodKind::Calls, wait });
    }
}
