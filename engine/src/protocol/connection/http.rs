//! What a connection does because a transport has rules of its own: over HTTP it keeps the server able to speak, and it does
//! not answer the end of a WebSocket with more packets.

use mtproto_tl::Constructor;
use mtproto_tl::container::ContainerView;

use super::Connection;
use crate::limits::{HTTP_PAUSE, HTTP_WAIT_MAX};
use crate::protocol::Turn;
use crate::protocol::packet_layout::{BODY_OFFSET, CONTAINER_HEADER_BYTES};
use crate::protocol::session::service_message::ServiceMessage;
use crate::protocol::timer_table::TimerKind;
use crate::time::Monotonic;

impl Connection {
    /// A packet leaves. `is_heard` says whether the server may answer it with whatever the session brings.
    pub(super) fn packet_leaves(&mut self, is_heard: bool, now: Monotonic) {
        if let Some(http) = self.link.http() {
            http.packet_leaves(is_heard, now);
        }
    }

    /// Over HTTP a server can say something only while a request is open: if none is, one is made that says nothing but how
    /// long it may be left open. Any other packet of the session is as good, and the server then waits as long by itself.
    ///
    /// spec: mtproto/service_messages#http-wait-long-poll
    pub(super) fn keep_listening(&mut self) {
        let is_deaf = self.link.http().is_some_and(|http| http.is_deaf());
        if is_deaf
            && self.core.can_send()
            && self.core.session.outbox.is_empty()
            && !self.core.timers.runs(TimerKind::HttpPause)
        {
            self.core.session.outbox.push_back(ServiceMessage::HttpWait);
        }
    }

    /// A server that has nothing to say and does not wait either would be asked again and again: it is given a pause.
    pub(super) fn pause_if_silent(&mut self, plaintext: &[u8], now: Monotonic) {
        let Some(asked_at) = self.link.http().and_then(|http| http.idle_since_asked_at()) else { return };
        let said_too_early = now.saturating_since(asked_at) < HTTP_WAIT_MAX / 2;
        if said_too_early && is_empty_container(plaintext) {
            self.core.session.outbox.retain(|message| *message != ServiceMessage::HttpWait);
            self.core.timers.set(TimerKind::HttpPause, now + HTTP_PAUSE);
        }
    }

    /// The peer has ended a WebSocket. What was said to the end is answered, and the socket is the peer's to close.
    pub(super) fn await_close(&mut self, turn: &Turn<'_>) {
        if !self.core.timers.runs(TimerKind::Connect) {
            self.core.timers.set(TimerKind::Connect, turn.now + self.config.connect_timeout);
        }
    }
}

/// Whether a packet holds a container of nothing: what a server says that has nothing to say.
fn is_empty_container(plaintext: &[u8]) -> bool {
    let [b0, b1, b2, b3] = ContainerView::ID.0.to_le_bytes();
    let container: [u8; CONTAINER_HEADER_BYTES] = [b0, b1, b2, b3, 0, 0, 0, 0];
    plaintext.get(BODY_OFFSET..).is_some_and(|body| body.starts_with(&container))
}
