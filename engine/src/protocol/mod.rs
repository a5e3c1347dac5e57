//! The state machine of the protocol. It does no IO: bytes, time and randomness go in; bytes, events and deadlines
//! come out.
//!
//! For whoever drives a [`connection::Connection`]: the reactor, the simulator, a test, a bench.
//!
//! **The rule of one instant.** Give any number of inputs that share one [`Turn::now`]. Then drain all outputs
//! ([`poll_packet`](connection::Connection::poll_packet) until none, each packet framed in order after sealing;
//! [`poll_event`](connection::Connection::poll_event) until none; then
//! [`next_deadline`](connection::Connection::next_deadline)). Only then may `now` move on. It never moves back.
//!
//! **Two ways out.** *Bodies* (responses and updates) leave through a [`Sink`], because they borrow the receive arena.
//! *Facts* leave through events, because they own their data and can wait.
//!
//! **The seam in the middle.** Sealing and opening are not in here: jobs are handed over and results taken back, so
//! that the driver can put the jobs of many connections into one batch.
#![warn(clippy::indexing_slicing)]

pub mod connection;
mod core;
pub mod crypto_job;
pub mod event;
pub mod handshake;
mod key_exchange;
pub mod lifecycle;
mod link;
pub mod packet_layout;
pub mod proxy;
pub(crate) mod reconnect;
mod service;
mod session;
mod timer_table;
pub mod transport;

use std::sync::Arc;

use mtproto_crypto::SecureRandom;
use mtproto_tl::gzip::Unpacker;

use crate::buffer::BufferPool;
use crate::context::ContextReplica;
use crate::handler::Update;
use crate::pending::PendingCell;
use crate::request::Response;
use crate::time::Monotonic;

/// What a driver lends to a connection for one call.
#[derive(Debug)]
pub struct Turn<'a> {
    /// The instant of this turn.
    pub now: Monotonic,
    /// The facts shared between connections, as this reactor knows them.
    pub context: &'a ContextReplica,
    /// The randomness of this reactor.
    pub random: &'a mut SecureRandom,
    /// The buffers of this reactor.
    pub pool: &'a mut BufferPool,
    /// Where this reactor unpacks what servers packed.
    pub unpacking: &'a mut Unpacking,
}

/// Memory for unpacking `gzip_packed` objects one after another: one per reactor. Nothing is held before the first.
#[derive(Debug, Default)]
pub struct Unpacking {
    unpacker: Option<Unpacker>,
    /// The object unpacked last.
    object: Vec<u8>,
}

impl Unpacking {
    fn unpacker(&mut self) -> &mut Unpacker {
        self.unpacker.get_or_insert_default()
    }

    /// Takes back the memory of an object that was lent out.
    fn put_back(&mut self, mut object: Vec<u8>) {
        object.clear();
        object.shrink_to(UNPACKED_BYTES_KEPT);
        if object.capacity() > self.object.capacity() {
            self.object = object;
        }
    }
}

/// Memory for unpacked objects that is kept from one to the next.
const UNPACKED_BYTES_KEPT: usize = 1 << 20;

/// Takes the bodies that leave a connection. They borrow the driver's memory and must not outlive the call.
pub trait Sink {
    /// A request has ended. `pending` is the waiting caller's end if there is one.
    fn response(&mut self, response: Response<'_>, pending: Option<Arc<PendingCell>>);

    /// The server sent something nobody asked for.
    fn update(&mut self, update: Update<'_>);
}
