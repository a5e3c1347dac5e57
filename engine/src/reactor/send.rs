//! From the connections to the sockets: packets in batches, frames, one vectored write for each socket.

use std::io::IoSlice;

use super::Reactor;
use super::connections::SocketState;
use super::crypto_batch::{Sent, reuse};
use super::network::Network;
use super::offload::Offload;
use crate::handler::Handler;
use crate::limits::{OUT_QUEUE_BYTES_HIGH, OUT_QUEUE_BYTES_LOW, OUTPUT_ROUNDS_PER_TICK_MAX};
use crate::protocol::crypto_job::OutgoingPacket;

impl<N: Network, H: Handler, O: Offload> Reactor<N, H, O> {
    /// Goes over the connections that have something to do, again for those that still have, a few times.
    pub(super) fn send_output(&mut self) {
        self.is_progressing = false;
        for _ in 0..OUTPUT_ROUNDS_PER_TICK_MAX {
            self.run_commands();
            if self.work.is_empty() {
                return;
            }
            self.is_progressing = self.send_round();
        }
    }

    /// Gives each listed connection one turn. Says whether anything came of it.
    pub(super) fn send_round(&mut self) -> bool {
        let mut progressed = false;
        let mut left = self.work.len();
        while left > 0 {
            // The tick may be long when a batch's turn comes, and `sent_at` is to say when it was written, not when the tick began.
            self.desk.now = self.network.now().max(self.desk.now);
            left -= self.collect_packets(left);
            progressed |= self.sealing.len() > 0;
            self.seal_and_frame();
            let visited = std::mem::take(&mut self.visited);
            for slot in &visited {
                self.write_out(*slot);
                progressed |= self.finish_turn(*slot);
            }
            self.visited = visited;
        }
        progressed
    }

    /// Asks up to `limit` listed connections for packets, until the batch is full. Says how many were asked.
    fn collect_packets(&mut self, limit: usize) -> usize {
        self.visited.clear();
        let mut count = 0;
        while count < limit && !self.sealing.is_full() {
            let Some(slot) = self.work.pop_front() else { break };
            count += 1;
            let Some(entry) = self.connections.get_mut(slot) else { continue };
            if !entry.is_listed {
                continue;
            }
            entry.is_listed = false;
            self.visited.push(slot);
            if !entry.takes_packets() {
                continue;
            }
            let mut queued = entry.out.bytes();
            while queued < OUT_QUEUE_BYTES_HIGH && !self.sealing.is_full() {
                let mut turn = self.lent.turn(self.desk.now);
                let Some(packet) = entry.connection.poll_packet(&mut turn) else { break };
                queued += packet_bytes(&packet);
                self.sealing.push(slot, packet);
            }
        }
        count
    }

    fn seal_and_frame(&mut self) {
        if self.sealing.len() == 0 {
            return;
        }
        let sealed = self.sealing.seal();
        self.desk.stats.packets_sealed += sealed;
        self.desk.stats.seal_batches += u64::from(sealed > 0);
        for (slot, sent) in self.sealing.drain() {
            let Some(entry) = self.connections.get_mut(slot) else { continue };
            let frame = match sent {
                Sent::Opening(frame) => frame,
                Sent::Sealed(packet, receipt_token) => {
                    let mut turn = self.lent.turn(self.desk.now);
                    entry.connection.frame(&mut turn, packet, receipt_token)
                }
            };
            self.desk.stats.frames_out += 1;
            self.desk.stats.out_queue_bytes += frame.bytes().len() as u64;
            entry.out.push(frame, &mut self.spares);
        }
    }

    /// Writes what waits for a socket, as far as it takes it.
    fn write_out(&mut self, slot: u32) {
        let Some(entry) = self.connections.get_mut(slot) else { return };
        if entry.socket != SocketState::Open {
            return;
        }
        while !entry.out.is_empty() && !entry.write_blocked {
            let mut parts: Vec<IoSlice<'_>> = reuse(std::mem::take(&mut self.parts_memory));
            entry.out.parts(&mut parts);
            let result = self.network.write_vectored(entry.token, &parts);
            self.parts_memory = reuse(parts);
            self.desk.stats.writes += 1;
            match result {
                // After a write in part the next one says for sure that the socket is full, and arms its readiness.
                Ok(bytes) => {
                    entry.write_blocked = bytes == 0;
                    self.desk.stats.writes_blocked += u64::from(bytes == 0);
                    self.desk.stats.bytes_written += bytes as u64;
                    self.desk.stats.out_queue_bytes -= bytes as u64;
                    entry.out.advance(bytes, &mut self.lent.pool, &mut self.spares);
                }
                // What the peer said before it closed may say why: it is read first.
                Err(error) => {
                    entry.write_error = Some(error);
                    entry.write_blocked = true;
                    entry.read_closed = true;
                    if !std::mem::replace(&mut entry.is_readable, true) {
                        self.readable.push_back(slot);
                    }
                }
            }
        }
        if entry.out.bytes() >= OUT_QUEUE_BYTES_HIGH {
            entry.is_stuffed = true;
        } else if entry.out.bytes() <= OUT_QUEUE_BYTES_LOW {
            entry.is_stuffed = false;
        }
    }

    /// Takes the events of a connection, notes its deadline, and lists it again if it has more to say. Says whether there
    /// were events.
    fn finish_turn(&mut self, slot: u32) -> bool {
        let mut had_events = false;
        while let Some(event) = self.connections.get_mut(slot).and_then(|entry| entry.connection.poll_event())
        {
            had_events = true;
            self.handle_event(slot, event);
        }
        let Some(entry) = self.connections.get(slot) else { return had_events };
        if entry.has_stopped {
            self.remove(slot);
            return had_events;
        }
        self.deadlines.set(slot, entry.connection.next_deadline());
        if entry.takes_packets() && entry.connection.has_output() {
            self.list(slot);
        }
        had_events
    }
}

fn packet_bytes(packet: &OutgoingPacket) -> usize {
    match packet {
        OutgoingPacket::Opening(frame) => frame.bytes().len(),
        OutgoingPacket::Plain(job) => job.packet.plaintext().len(),
        OutgoingPacket::Unencrypted(packet) => packet.packet().len(),
    }
}
