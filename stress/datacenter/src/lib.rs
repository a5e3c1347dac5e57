//! An MTProto 2.0 datacenter as a library: the server that tests, benches and `mtstress serve` talk to.
//!
//! It shares no session code with the client engine, so that a misunderstanding of one cannot hide in the other. It is
//! strict: what a real server rejects, it rejects with the same code. And it misbehaves on command; see [`fault`].
//!
//! Two ways to use it:
//!
//! - [`Datacenter::start`] opens ports and serves them with threads of its own;
//! - [`Server`] and [`ServerConnection`] do no IO: bytes, time and randomness go in, bytes and deadlines come out. A
//!   simulator drives them under its own clock.
//!
//! Programs add calls by implementing [`Api`].
#![forbid(unsafe_code)]

mod accounts;
pub mod api;
mod built_in;
mod clock;
pub mod config;
mod connection;
mod datacenter;
mod error;
pub mod fault;
mod files;
mod front;
#[doc(hidden)]
pub mod fuzzing;
mod handshake;
mod id_map;
mod key;
mod key_file;
mod limits;
pub mod proxy;
mod refusal;
mod salt;
mod seen_hellos;
mod server;
mod session;
mod stats;
#[cfg(test)]
mod tests;

pub use api::{Answer, Api, Call, Handled};
pub use clock::Now;
pub use config::{DatacenterConfig, Rules};
pub use connection::{ServerConnection, ServerTurn};
pub use datacenter::Datacenter;
pub use error::DatacenterError;
pub use fault::{Fault, FaultKind, FaultPlan, Faults};
pub use key_file::load_or_create_key;
pub use server::Server;
pub use stats::DatacenterStats;
