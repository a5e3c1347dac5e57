//! The simulator: reactors, an embedded datacenter and the network between them, under virtual time and from one seed.
//!
//! A [`World`] is a few real reactors on a simulated [`Network`](mtproto_engine::reactor::network::Network), the real server
//! without its sockets, and links with delay, fragmentation and faults. Each run first draws which faults exist at all
//! ([`Plan`]), so that runs differ in kind and not only in degree. Everything follows from the seed, byte for byte; the
//! run's digest shows it.
//!
//! What is checked while it runs and at its end:
//!
//! 1. every request ends exactly once, and an answer is the answer to its own request;
//! 2. no buffer is lost: all are back at the end;
//! 3. time passes: no reactor spins at one instant;
//! 4. once faults stop, all work ends within a bounded virtual time, and connections are ready again;
//! 5. what waits for sockets stays within its limit;
//! 6. what clients write can be read, and no two packets of a key have the same `msg_key`;
//! 7. updates can be read, and come once as long as the server keeps its sessions;
//! 8. the loss of a login is told once;
//! 9. messages are rejected only where a fault explains it, and never for their form;
//! 10. at the end the server holds nothing that a client with a connection did not acknowledge, unless it rejected messages;
//! 11. the same seed gives the same bytes.

mod client;
mod ledger;
mod link;
mod network;
mod offload;
mod plan;
mod tap;
mod wire;
mod world;

use mtproto_crypto::SecureRandom;

pub use ledger::Totals;
pub use plan::{BlackHole, Plan};
pub use world::{Report, World};

/// Runs a plan of one's own to its end.
///
/// # Panics
/// If a checker complains.
#[must_use]
pub fn run_plan(seed: u64, plan: Plan) -> Report {
    let mut bytes = [2; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    World::with_plan(seed, plan, SecureRandom::from_seed(bytes)).run()
}

/// Runs one seed to its end.
///
/// # Panics
/// If a checker complains. The text has the seed.
#[must_use]
pub fn run(seed: u64) -> Report {
    World::new(seed).run()
}
