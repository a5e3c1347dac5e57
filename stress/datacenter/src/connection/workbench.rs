//! Where the packets of many connections lie side by side while they are opened and sealed.
//!
//! One per thread; everything in it is reused from tick to tick.

use std::ops::Range;
use std::sync::Arc;

use mtproto_crypto::Direction;
use mtproto_crypto::batch::{OpenJob, SealJob, open_many, seal_many};

use crate::key::KeyEntry;
use crate::session::{Packed, Scratch};

/// Packets sealed or opened in one batch: more do not fit the first-level caches.
pub(crate) const JOBS_PER_BATCH: usize = 64;

/// Output buffers kept for reuse.
const SPARE_BUFFERS_MAX: usize = 256;

/// Where a received packet lies.
#[derive(Debug)]
pub(super) enum PacketBytes {
    /// In the bytes that all connections of the tick were read into.
    Shared(Range<usize>),
    /// In a buffer of its own, because it came in pieces.
    Own(Vec<u8>, Range<usize>),
}

/// A received packet: to be opened, or opened.
#[derive(Debug)]
pub(crate) struct Incoming {
    /// The driver's number for the connection.
    pub(crate) connection: usize,
    pub(super) key: Arc<KeyEntry>,
    pub(super) packet: PacketBytes,
    pub(super) quick_ack: bool,
    pub(super) is_genuine: bool,
}

/// A packet to be sealed, or sealed.
#[derive(Debug)]
pub(crate) struct Outgoing {
    /// The driver's number for the connection.
    pub(crate) connection: usize,
    pub(super) key: Arc<KeyEntry>,
    pub(super) packed: Packed,
}

/// The packets of one tick.
#[derive(Debug, Default)]
pub(crate) struct Workbench {
    incoming: std::collections::VecDeque<Incoming>,
    outgoing: std::collections::VecDeque<Outgoing>,
    /// The packets to be sealed.
    pub(super) plain: Vec<u8>,
    pub(super) scratch: Scratch,
    spare: Vec<Vec<u8>>,
}

impl Workbench {
    pub(super) fn add_incoming(&mut self, incoming: Incoming) {
        self.incoming.push_back(incoming);
    }

    pub(super) fn add_outgoing(&mut self, outgoing: Outgoing) {
        self.outgoing.push_back(outgoing);
    }

    /// Received packets that wait to be opened.
    pub(crate) fn incoming_count(&self) -> usize {
        self.incoming.len()
    }

    /// Packets that wait to be sealed.
    pub(crate) fn outgoing_count(&self) -> usize {
        self.outgoing.len()
    }

    /// Opens every received packet, those in `shared` in place.
    pub(crate) fn open(&mut self, shared: &mut [u8]) {
        let mut rest = shared;
        let mut rest_start = 0;
        let mut jobs = Vec::with_capacity(self.incoming.len().min(JOBS_PER_BATCH));
        let mut marks: Vec<&mut bool> = Vec::with_capacity(jobs.capacity());
        for incoming in &mut self.incoming {
            let packet = match &mut incoming.packet {
                PacketBytes::Own(bytes, range) => bytes.get_mut(range.clone()).unwrap_or_default(),
                PacketBytes::Shared(range) => {
                    // Packets were cut in the order in which they lie, so that what is left is enough.
                    let (before, after) =
                        std::mem::take(&mut rest).split_at_mut(range.end.saturating_sub(rest_start));
                    rest = after;
                    let start = range.start.saturating_sub(rest_start);
                    rest_start = range.end;
                    before.get_mut(start..).unwrap_or_default()
                }
            };
            if let Ok(job) = OpenJob::new(&incoming.key.key, Direction::ClientToServer, packet) {
                jobs.push(job);
                marks.push(&mut incoming.is_genuine);
            }
            if jobs.len() == JOBS_PER_BATCH {
                open_marked(&mut jobs, &mut marks);
            }
        }
        open_marked(&mut jobs, &mut marks);
    }

    pub(crate) fn next_opened(&mut self) -> Option<Incoming> {
        self.incoming.pop_front()
    }

    /// Seals every packet in place.
    pub(crate) fn seal(&mut self) {
        let mut rest = self.plain.as_mut_slice();
        let mut rest_start = 0;
        let mut jobs = Vec::with_capacity(self.outgoing.len().min(JOBS_PER_BATCH));
        for outgoing in &self.outgoing {
            let range = &outgoing.packed.range;
            let (packet, after) =
                std::mem::take(&mut rest).split_at_mut(range.end.saturating_sub(rest_start));
            rest = after;
            let start = range.start.saturating_sub(rest_start);
            rest_start = range.end;
            let packet = packet.get_mut(start..).unwrap_or_default();
            if let Ok(job) = SealJob::new(&outgoing.key.key, Direction::ServerToClient, packet) {
                jobs.push(job);
            }
            if jobs.len() == JOBS_PER_BATCH {
                seal_many(&mut jobs);
                jobs.clear();
            }
        }
        seal_many(&mut jobs);
    }

    pub(crate) fn next_sealed(&mut self) -> Option<Outgoing> {
        self.outgoing.pop_front()
    }

    /// Everything sealed was framed: its room can be used again.
    pub(crate) fn clear_sealed(&mut self) {
        self.plain.clear();
    }

    /// An empty buffer.
    pub(super) fn take_buffer(&mut self) -> Vec<u8> {
        self.spare.pop().unwrap_or_default()
    }

    /// A buffer for reuse.
    pub(super) fn give_buffer(&mut self, mut buffer: Vec<u8>) {
        if self.spare.len() < SPARE_BUFFERS_MAX && buffer.capacity() <= crate::limits::POOLED_BUFFER_BYTES_MAX
        {
            buffer.clear();
            self.spare.push(buffer);
        }
    }
}

/// Opens one batch and marks the packets that are genuine.
fn open_marked(jobs: &mut Vec<OpenJob<'_>>, marks: &mut Vec<&mut bool>) {
    open_many(jobs);
    for (job, mark) in jobs.drain(..).zip(marks.drain(..)) {
        *mark = job.result().is_ok();
    }
}
