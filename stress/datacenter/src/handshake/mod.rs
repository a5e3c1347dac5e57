//! The key exchange, server side: from `req_pq` to `dh_gen_ok`.
//!
//! ```text
//!   req_pq ──► Asked ──req_DH_params──► Shared ──set_client_DH_params──► Done
//!                │                        │  ▲
//!                │                        │  └── dh_gen_retry: the identifier belongs to another key
//!                └────── any check fails: the exchange is forgotten, -404 ◄──┘
//! ```
//!
//! Exchanges are kept apart from connections: a client may repeat a request on another connection, and gets the same
//! answer again. Heavy arithmetic is a [`HeavyTask`], which the driver computes where it likes.
//!
//! spec: mtproto/auth_key

mod exchange;
mod prime;
mod share;
mod steps;
mod task;

pub(crate) use exchange::ExchangeTable;
pub(crate) use share::SharePool;
pub(crate) use steps::{ExchangeTurn, Step, message_received, task_finished};
pub(crate) use task::{HeavyTask, TaskResult};
