//! Why a datacenter cannot start.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use mtproto_crypto::{RandomUnavailable, RsaKeyError};
use thiserror::Error;

/// A datacenter could not be started. The text names what to change.
#[derive(Debug, Error)]
pub enum DatacenterError {
    /// There is nothing to listen on.
    #[error("no address to listen on: give at least one datacenter number and address")]
    NothingToListenOn,
    /// A datacenter number that the protocol's messages cannot carry.
    #[error("datacenter number {number} is out of range: use 1 to 9999")]
    DatacenterNumber {
        /// What was asked for.
        number: u16,
    },
    /// Somebody else has the port.
    #[error("{address} is in use by another program: choose another port, or port 0 for any free one")]
    AddressInUse {
        /// What was asked for.
        address: SocketAddr,
    },
    /// The system does not let this user have the port.
    #[error(
        "{address} may not be opened by this user: choose a port above 1023, or grant CAP_NET_BIND_SERVICE"
    )]
    PermissionDenied {
        /// What was asked for.
        address: SocketAddr,
    },
    /// The machine has no such address.
    #[error("{address} is not an address of this machine: listen on one of its own, or on 0.0.0.0")]
    AddressNotAvailable {
        /// What was asked for.
        address: SocketAddr,
    },
    /// Listening failed for another reason.
    #[error("cannot listen on {address}")]
    Listen {
        /// What was asked for.
        address: SocketAddr,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The system gave no poll, waker or thread.
    #[error(
        "the system refused a {what}: raise the limits of open files (ulimit -n) and threads (ulimit -u)"
    )]
    Resource {
        /// What was refused.
        what: &'static str,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The operating system gave no randomness.
    #[error("no random bytes from the operating system")]
    Random(#[from] RandomUnavailable),
    /// The key file cannot be read or written.
    #[error(
        "cannot use the key file {path}: check that the folder exists and that this user may read and write it"
    )]
    KeyFile {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The key file holds no usable key.
    #[error("the key file {path} holds no usable RSA private key: delete it to have a new one made")]
    Key {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        #[source]
        source: RsaKeyError,
    },
}

impl DatacenterError {
    /// Sorts a failure to listen by what can be done about it.
    pub(crate) fn listen(address: SocketAddr, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::AddrInUse => Self::AddressInUse { address },
            io::ErrorKind::PermissionDenied => Self::PermissionDenied { address },
            io::ErrorKind::AddrNotAvailable => Self::AddressNotAvailable { address },
            _ => Self::Listen { address, source },
        }
    }
}
