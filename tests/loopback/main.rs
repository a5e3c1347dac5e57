//! Real sockets over loopback: the engine against the embedded datacenter, and against peers that are no datacenter.
//!
//! Waits have generous limits that only a hang reaches; nothing is measured in time.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod bed;
mod cdn;
mod datacenters;
mod families;
mod hostile;
mod lifecycle;
mod proxies;
mod temporary_keys;
mod traffic;
mod web;
