//! Entry points for the fuzz targets: bytes in, a panic if a promise is broken.

use crate::auth_key::{AuthKey, Direction};
use crate::batch::{OpenJob, SealJob, open_many, seal_many};
use crate::diffie_hellman::DhParameters;
use crate::factorize::factorize_bytes;
use crate::rsa_private_key::RsaPrivateKey;
use crate::rsa_public_key::RsaPublicKey;

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

/// What a server claims to be a product of two primes is refused or split, and the answer is right.
///
/// # Panics
/// If it is wrong.
pub fn factor(pq: &[u8]) {
    if let Ok((p, q)) = factorize_bytes(pq) {
        let number = pq.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte));
        assert!(1 < p && p < q && u64::from(p) * u64::from(q) == number, "{number} is not {p} * {q}");
    }
}

/// A stranger's prime, generator and share are judged without a panic. The prime is the well-known one unless the input
/// is long enough to bring its own, which is hardly ever tested to the end.
pub fn judge_exchange_numbers(g: i32, dh_prime: &[u8], share: &[u8]) {
    let well_known = DhParameters::well_known();
    let dh_prime = if dh_prime.len() < 256 { well_known.dh_prime() } else { dh_prime };
    if let Ok(parameters) = DhParameters::check(dh_prime, g) {
        let _ = parameters.check_share(share);
    }
    let _ = well_known.check_share(share);
}

/// Any text is read as keys or refused.
pub fn read_keys(text: &str) {
    let _ = RsaPublicKey::all_from_pem(text);
    let _ = RsaPrivateKey::from_pem(text);
}
