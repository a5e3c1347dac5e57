//! Buffers: the pool of a reactor, packets that only move forward, and the receive arena.

mod packet_buffer;
mod pool;
mod receive_arena;
mod return_queue;
#[cfg(test)]
mod tests;

pub use packet_buffer::{EmptyPacket, FramedPacket, PlainPacket, ReceivedPacket, SealedPacket};
pub use pool::{Buffer, BufferPool, ClassStats, PoolLimits, PoolStats, SizeClass};
pub use receive_arena::{ArenaParts, ReceiveArena};
pub use return_queue::{DetachedBody, ReturnQueue};

pub use crate::protocol::packet_layout::ENCRYPTED_START;
