//! Where datacenters can be reached.

use std::net::SocketAddr;

use crate::ids::DatacenterId;

/// One address of a datacenter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatacenterAddress {
    /// The datacenter.
    pub datacenter: DatacenterId,
    /// Host and port.
    pub address: SocketAddr,
    /// Whether it serves only downloads and uploads of media.
    pub media_only: bool,
}

impl DatacenterAddress {
    /// An ordinary address.
    #[must_use]
    pub const fn new(datacenter: DatacenterId, address: SocketAddr) -> Self {
        Self { datacenter, address, media_only: false }
    }
}
