//! The sockets: one thread per front, each with its own connections; workers for the arithmetic of key exchanges.
//!
//! The first front listens and deals accepted sockets out in turn. A tick reads what is there into one arena, opens all
//! packets in batches, lets the sessions answer, seals all answers in batches and writes each connection's bytes with one
//! call.

mod clock;
mod inbox;
mod listener;
mod slots;
mod thread;
mod workers;

pub(crate) use clock::Clock;
pub(crate) use inbox::{Inbox, Note};
pub(crate) use listener::{Accepted, Listener, bind};
pub(crate) use thread::{Front, FrontSetup};
pub(crate) use workers::Workers;
