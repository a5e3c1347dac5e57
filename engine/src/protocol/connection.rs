//! One account's link to one datacenter. Routes inputs to the parts and collects their outputs.

use crate::buffer::{FramedPacket, SealedPacket};
use crate::config::ConnectionConfig;
use crate::context::LeaseAnswer;
use crate::ids::{ConnectionId, RequestId};
use crate::protocol::crypto_job::{OpenJob, OutgoingPacket};
use crate::protocol::event::{CloseReason, ConnectionEvent};
use crate::protocol::handshake::task::OffloadResult;
use crate::protocol::{Sink, Turn};
use crate::request::{EnqueueError, QueuedRequest};
use crate::status::ConnectionStatus;
use crate::time::Monotonic;

/// The sans-IO connection. See [`crate::protocol`] for the rules of driving it.
#[derive(Debug)]
pub struct Connection {
    id: ConnectionId,
}

#[expect(missing_docs, unused_variables, clippy::todo, reason = "skeleton")]
impl Connection {
    /// A connection that has done nothing yet; its first events follow from the first drain.
    #[must_use]
    pub fn new(id: ConnectionId, config: ConnectionConfig, turn: &mut Turn<'_>) -> Self {
        todo!()
    }
    #[must_use]
    pub const fn id(&self) -> ConnectionId {
        self.id
    }
    pub fn enqueue(&mut self, turn: &mut Turn<'_>, request: QueuedRequest) -> Result<(), Box<EnqueueError>> {
        todo!()
    }
    /// Forgets a request; its outcome (`Cancelled`) leaves through the sink. Unknown requests are ignored.
    pub fn cancel(&mut self, turn: &mut Turn<'_>, request: RequestId, sink: &mut impl Sink) {
        todo!()
    }
    pub fn pause(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        todo!()
    }
    pub fn resume(&mut self, turn: &mut Turn<'_>) {
        todo!()
    }
    /// Ends it for good: every request ends through the sink, a close event and `StateChange::Stopped` follow.
    pub fn stop(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        todo!()
    }

    /// Answers [`ConnectionEvent::AskConnect`].
    pub fn connect_at(&mut self, turn: &mut Turn<'_>, time: Monotonic) {
        todo!()
    }
    /// Answers [`ConnectionEvent::AskLease`], again when a waiting lease is granted.
    pub fn lease_answered(&mut self, turn: &mut Turn<'_>, answer: LeaseAnswer) {
        todo!()
    }
    pub fn socket_opened(&mut self, turn: &mut Turn<'_>) {
        todo!()
    }
    /// The socket is gone (also the answer to a failed `OpenSocket`). Not called after `CloseSocket`.
    pub fn socket_closed(&mut self, turn: &mut Turn<'_>, reason: CloseReason, sink: &mut impl Sink) {
        todo!()
    }
    /// Takes bytes that were read to `arena[at..at + bytes.len()]`, changes them in place, cuts frames, handles
    /// unencrypted packets at once, and appends a job for each encrypted packet. Trouble shows as events.
    pub fn receive(
        &mut self,
        turn: &mut Turn<'_>,
        bytes: &mut [u8],
        at: usize,
        jobs: &mut Vec<OpenJob>,
        sink: &mut impl Sink,
    ) {
        todo!()
    }
    /// A packet of [`Connection::receive`] was opened: `plaintext` is the encrypted part (salt first), or none if it did not
    /// verify. Results come in the order of the jobs of this connection.
    pub fn packet_opened(&mut self, turn: &mut Turn<'_>, plaintext: Option<&[u8]>, sink: &mut impl Sink) {
        todo!()
    }
    pub fn task_finished(&mut self, turn: &mut Turn<'_>, result: OffloadResult, sink: &mut impl Sink) {
        todo!()
    }
    /// Something in the replica changed that this connection may care for (key, salts, time, addresses).
    pub fn context_changed(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        todo!()
    }
    pub fn deadline_reached(&mut self, turn: &mut Turn<'_>, sink: &mut impl Sink) {
        todo!()
    }

    /// Whether `poll_packet` may give something now. Cheap: one load.
    #[must_use]
    pub fn has_output(&self) -> bool {
        todo!()
    }
    /// The next packet to seal or send; none if there is nothing (or no buffer). The driver asks only while the socket's out
    /// queue is below its high mark.
    pub fn poll_packet(&mut self, turn: &mut Turn<'_>) -> Option<OutgoingPacket> {
        todo!()
    }
    /// Puts a sealed packet into its frame. Called for every packet of `poll_packet`, in order. `receipt_token` is the
    /// token of the sealing for jobs with `quick_ack`.
    pub fn frame(
        &mut self,
        turn: &mut Turn<'_>,
        packet: SealedPacket,
        receipt_token: Option<u32>,
    ) -> FramedPacket {
        todo!()
    }
    pub fn poll_event(&mut self) -> Option<ConnectionEvent> {
        todo!()
    }
    /// When to call `deadline_reached` if nothing else happens; [`Monotonic::NEVER`] if never.
    #[must_use]
    pub fn next_deadline(&self) -> Monotonic {
        todo!()
    }
    #[must_use]
    pub fn status(&self) -> ConnectionStatus {
        todo!()
    }
}
