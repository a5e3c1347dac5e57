//! Entry points for the fuzz targets: bytes in, a panic if a promise is broken.

use crate::auth_key::{AuthKey, Direction};
use crate::batch::{OpenJob, SealJob, open_many, seal_many};

/// A stranger's packet never opens and never panics.
///
/// # Panics
/// If it opens.
pub fn open_foreign_packet(packet: &mut [u8]) {
    let key = AuthKey::from_bytes([0x5a; 256]);
    if let Ok(job) = OpenJob::new(&key, Direction::ServerToClient, packet) {
        let mut jobs = [job];
        open_many(&mut jobs);
        assert!(jobs[0].result().is_err(), "nobody but the owner of the key seals packets that open");
    }
}

/// What is sealed opens to itself.
///
/// # Panics
/// If it does not.
pub fn seal_and_open(packet: &mut [u8]) {
    let key = AuthKey::from_bytes([0x5a; 256]);
    let before = packet.to_vec();
    if let Ok(job) = SealJob::new(&key, Direction::ClientToServer, packet) {
        seal_many(&mut [job]);
        if let Ok(job) = OpenJob::new(&key, Direction::ClientToServer, packet) {
            let mut jobs = [job];
            open_many(&mut jobs);
            assert!(jobs[0].result().is_ok(), "a sealed packet opens");
        }
        assert!(before.iter().skip(24).eq(packet.iter().skip(24)), "and holds what was sealed");
    }
}
