//! Gathers the packets of all connections, runs them through the cryptography side by side, and hands them back in order.
//!
//! The vectors of jobs live only as long as the packets they borrow, but their memory is kept from one batch to the next:
//! see [`reuse`].

use mtproto_crypto::Direction;
use mtproto_crypto::batch;

use crate::buffer::{ReceiveArena, SealedPacket};
use crate::limits::JOBS_PER_BATCH_MAX;
use crate::protocol::crypto_job::{OpenJob, OutgoingPacket, PacketPlace, SealJob};

/// Bytes before the plaintext of a packet: key identifier and message key.
const PACKET_HEADER_BYTES: usize = batch::PACKET_HEADER_BYTES;

/// An emptied vector whose elements may borrow something else now. Keeps the memory: collecting into a vector from a
/// vector of the same layout happens in place.
pub(super) fn reuse<From, To>(mut emptied: Vec<From>) -> Vec<To> {
    emptied.clear();
    emptied.into_iter().filter_map(|_none_is_left| None).collect()
}

/// Received packets of one tick, on their way to be opened.
#[derive(Debug, Default)]
pub(crate) struct OpenBatch {
    /// What connections add to in [`Connection::receive`](crate::protocol::connection::Connection::receive).
    pub(crate) jobs: Vec<OpenJob>,
    /// The slot of each job's connection.
    pub(crate) slots: Vec<u32>,
    /// Whether each packet can be trusted.
    verified: Vec<bool>,
    memory: Vec<batch::OpenJob<'static>>,
}

impl OpenBatch {
    /// The jobs that were added since the last call belong to the connection in `slot`.
    pub(crate) fn attribute(&mut self, slot: u32) {
        self.slots.resize(self.jobs.len(), slot);
    }

    /// Opens everything, in place, in rounds of at most [`JOBS_PER_BATCH_MAX`]. Returns the number of rounds.
    pub(crate) fn open(&mut self, arena: &mut ReceiveArena) -> u64 {
        let mut rounds = 0;
        let mut parts = arena.parts();
        self.verified.clear();
        for jobs in self.jobs.chunks_mut(JOBS_PER_BATCH_MAX) {
            let mut opening: Vec<batch::OpenJob<'_>> = reuse(std::mem::take(&mut self.memory));
            let first = self.verified.len();
            for OpenJob { key, place } in jobs {
                let packet = match place {
                    PacketPlace::Arena(range) => parts.take(range.clone()),
                    PacketPlace::Buffer(packet) => packet.packet_mut(),
                };
                let job = batch::OpenJob::new(key, Direction::ServerToClient, packet);
                // A length that no encryption produces: not verified, and not in the batch.
                self.verified.push(job.is_ok());
                opening.extend(job);
            }
            batch::open_many(&mut opening);
            let in_batch = self.verified[first..].iter_mut().filter(|has_job| **has_job);
            in_batch.zip(&opening).for_each(|(verified, job)| *verified = job.result().is_ok());
            self.memory = reuse(opening);
            rounds += 1;
        }
        rounds
    }

    /// The plaintext of a job, none if it did not verify.
    pub(crate) fn plaintext<'a>(&'a mut self, index: usize, arena: &'a mut ReceiveArena) -> Option<&'a [u8]> {
        if !*self.verified.get(index)? {
            return None;
        }
        let packet = match &mut self.jobs.get_mut(index)?.place {
            PacketPlace::Arena(range) => arena.slice_mut(range.clone()),
            PacketPlace::Buffer(packet) => packet.packet_mut(),
        };
        packet.get(PACKET_HEADER_BYTES..)
    }
}

/// Packets on their way out, in the order in which they were made.
#[derive(Debug, Default)]
pub(crate) struct SealBatch {
    packets: Vec<(u32, OutgoingPacket)>,
    /// Receipt tokens of the packets that were sealed, in order.
    tokens: Vec<u32>,
    memory: Vec<batch::SealJob<'static>>,
}

/// A packet that has been through the batch.
#[derive(Debug)]
pub(crate) enum Sent {
    /// Needs no frame.
    Opening(crate::buffer::FramedPacket),
    /// Needs a frame. With the token of its receipt if that is wanted.
    Sealed(SealedPacket, Option<u32>),
}

impl SealBatch {
    pub(crate) fn push(&mut self, slot: u32, packet: OutgoingPacket) {
        self.packets.push((slot, packet));
    }

    pub(crate) const fn len(&self) -> usize {
        self.packets.len()
    }

    pub(crate) const fn is_full(&self) -> bool {
        self.packets.len() >= JOBS_PER_BATCH_MAX
    }

    /// Seals what has to be sealed. Returns the number of packets that were.
    pub(crate) fn seal(&mut self) -> u64 {
        let mut sealing: Vec<batch::SealJob<'_>> = reuse(std::mem::take(&mut self.memory));
        for (_slot, packet) in &mut self.packets {
            if let OutgoingPacket::Plain(SealJob { key, packet, .. }) = packet {
                let job = batch::SealJob::new(key, Direction::ClientToServer, packet.packet_mut());
                debug_assert!(job.is_ok(), "assembly makes packets of a length that can be sealed");
                sealing.extend(job);
            }
        }
        batch::seal_many(&mut sealing);
        self.tokens.clear();
        self.tokens.extend(sealing.iter().map(batch::SealJob::receipt_token));
        self.memory = reuse(sealing);
        self.tokens.len() as u64
    }

    /// The packets with their slots, in the order in which they came.
    pub(crate) fn drain(&mut self) -> impl Iterator<Item = (u32, Sent)> + '_ {
        let mut tokens = self.tokens.drain(..);
        self.packets.drain(..).map(move |(slot, packet)| {
            let sent = match packet {
                OutgoingPacket::Opening(frame) => Sent::Opening(frame),
                OutgoingPacket::Unencrypted(packet) => Sent::Sealed(packet, None),
                OutgoingPacket::Plain(SealJob { packet, quick_ack, .. }) => {
                    let token = tokens.next();
                    Sent::Sealed(packet.into_sealed(), token.filter(|_token| quick_ack))
                }
            };
            (slot, sent)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::reuse;

    #[test]
    fn the_memory_of_an_emptied_vector_is_kept() {
        let mut texts: Vec<&str> = Vec::with_capacity(64);
        texts.push("borrowed");
        let (place, capacity) = (texts.as_ptr().addr(), texts.capacity());
        let again: Vec<&'static str> = reuse(texts);
        assert!(again.is_empty());
        assert_eq!((again.as_ptr().addr(), again.capacity()), (place, capacity));
    }
}
