//! Real sockets over loopback: the engine against the embedded datacenter, and against peers that are no datacenter.
//!
//! Waits have generous limits that only a hang reaches; nothing is measured in time.

mod bed;
mod hostile;
mod lifecycle;
mod traffic;
