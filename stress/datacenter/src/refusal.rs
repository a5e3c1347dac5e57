//! The transport errors a server sends instead of a packet.
//!
//! spec: mtproto/mtproto-transports#transport-errors

/// The key is not known here, or a step of the key exchange was wrong.
pub(crate) const NOT_FOUND: i32 = -404;
/// Too much of anything.
pub(crate) const FLOOD: i32 = -429;
/// The client means another datacenter.
pub(crate) const OTHER_DATACENTER: i32 = -444;
