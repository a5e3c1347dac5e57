//! SHA-1, where the protocol still asks for it: key identifiers, fingerprints and the key exchange.
//!
//! A thin face over the `sha1` package. It runs a handful of times per key exchange and never per packet, so it
//! has no kernel of its own.

use sha1::{Digest, Sha1};

/// The SHA-1 of the parts, one after another.
#[must_use]
pub fn sha1(parts: &[&[u8]]) -> [u8; 20] {
    let mut hash = Sha1::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}
