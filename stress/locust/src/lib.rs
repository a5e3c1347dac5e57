//! The worker's end of Locust's distributed protocol, without sockets, clocks and threads: bytes and times go in, bytes and
//! orders come out.
//!
//! A Locust master coordinates load generators: it tells each how many users of which class it should run, and shows what
//! they report. The layers from below:
//!
//! - [`zmtp`]: the framing of ZeroMQ over TCP, as much of it as a `DEALER` needs;
//! - [`message`]: what master and worker say to each other, in MessagePack;
//! - [`report`]: the numbers a worker sends every three seconds;
//! - [`membership`]: when what is said: joining, heartbeats, orders, a master that was restarted.
//!
//! Whatever a master sends, nothing here panics, waits, or takes more memory than was received.
#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod fuzzing;
pub mod membership;
pub mod message;
pub mod report;
pub mod zmtp;

pub use membership::{Membership, MembershipError, Order, Vitals};
pub use message::{FromMaster, Spawn};
pub use report::{Entry, ErrorEntry, Report};
