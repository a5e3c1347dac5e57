//! Buffers: the pool of a reactor, packets that only move forward, and the receive arena.

mod skeleton;
pub use skeleton::*;
