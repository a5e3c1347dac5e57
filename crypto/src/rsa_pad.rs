//! `RSA_PAD`: the padding scheme that carries the client's first secret to the datacenter.
//!
//! A random key encrypts the padded data and its hash, a hash of the result masks that key, and both together are the
//! number that RSA encrypts (`spec: mtproto/auth_key#presenting-proof-of-work-server-authentication`). The datacenter's
//! side also reads the scheme that came before, a SHA-1 in front of the data.

use subtle::ConstantTimeEq;
use thiserror::Error;
use zeroize::{Zeroize, Zeroizing};

use crate::aes_ige;
use crate::arithmetic::Arithmetic;
use crate::big_integer::BIG_BYTES;
use crate::montgomery::{PowerJob, public_powers};
use crate::random::SecureRandom;
use crate::rsa_private_key::RsaPrivateKey;
use crate::rsa_public_key::RsaPublicKey;
use crate::sha1::sha1;
use crate::sha256::sha256;

/// The most data the scheme carries.
pub const DATA_BYTES_MAX: usize = 144;

/// Bytes of the data once it is padded.
pub const PADDED_BYTES: usize = 192;

const TEMP_KEY_BYTES: usize = 32;

/// Where the SHA-1 of the old scheme ends and its data begins.
const OLD_DATA_START: usize = 21;

/// Why data cannot be padded, or what was received cannot be unpadded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RsaPadError {
    /// The data is longer than the scheme carries.
    #[error("{bytes} bytes of data; the padding carries at most 144")]
    TooLong {
        /// The length that was given.
        bytes: usize,
    },
    /// What was received is not a number below the modulus, or neither scheme's hash is right.
    #[error("encrypted data that was not padded by either scheme for this key")]
    Corrupt,
}

/// Pads and encrypts `data` for the holder of the private half of `key`.
///
/// Draws a new temporary key until the padded number lies below the modulus: seldom more than twice.
///
/// # Errors
/// If the data is longer than [`DATA_BYTES_MAX`].
pub fn encrypt(
    key: &RsaPublicKey,
    data: &[u8],
    random: &mut SecureRandom,
) -> Result<[u8; BIG_BYTES], RsaPadError> {
    let mut job = [EncryptJob::new(key, data)?];
    encrypt_many(&mut job, random);
    let [job] = job;
    Ok(job.encrypted)
}

/// Data to be padded and encrypted among others.
pub struct EncryptJob<'a> {
    key: &'a RsaPublicKey,
    data: &'a [u8],
    encrypted: [u8; BIG_BYTES],
}

impl<'a> EncryptJob<'a> {
    /// `data` for the holder of the private half of `key`.
    ///
    /// # Errors
    /// If the data is longer than [`DATA_BYTES_MAX`].
    pub const fn new(key: &'a RsaPublicKey, data: &'a [u8]) -> Result<Self, RsaPadError> {
        if data.len() > DATA_BYTES_MAX {
            return Err(RsaPadError::TooLong { bytes: data.len() });
        }
        Ok(Self { key, data, encrypted: [0; BIG_BYTES] })
    }

    /// What [`encrypt_many`] made; zeros before.
    #[must_use]
    pub const fn encrypted(&self) -> &[u8; BIG_BYTES] {
        &self.encrypted
    }
}

/// Pads and encrypts the data of every job, as [`encrypt`] does. The keys may differ from job to job; those with the
/// same public exponent are computed side by side if they stand side by side.
pub fn encrypt_many(jobs: &mut [EncryptJob<'_>], random: &mut SecureRandom) {
    encrypt_many_on(Arithmetic::active(), jobs, random);
}

/// As [`encrypt_many`], with a chosen arithmetic: for tests and benches. One this processor lacks is replaced by the
/// next best.
pub fn encrypt_many_on(arithmetic: Arithmetic, jobs: &mut [EncryptJob<'_>], random: &mut SecureRandom) {
    for jobs in jobs.chunk_by_mut(|a, b| a.key.e() == b.key.e()) {
        let Some(e) = jobs.first().map(|job| job.key.e()) else { continue };
        let mut powers: Vec<PowerJob<'_>> = jobs
            .iter()
            .map(|job| {
                let padded = pad(job.data, random);
                PowerJob::of_base(job.key.modulus(), &draw(job.key, &padded, random))
            })
            .collect();
        public_powers(arithmetic, &mut powers, e);
        for (job, power) in jobs.iter_mut().zip(&powers) {
            job.encrypted = *power.power();
        }
    }
}

/// Decrypts with the datacenter's key and takes the padding off.
///
/// Returns the 192 padded bytes, data first and then random ones: the data says itself where it ends. If the current
/// scheme's hash does not fit, the old scheme is tried, and then only the data is returned that its SHA-1 covers.
///
/// # Errors
/// If neither scheme's hash is right.
pub fn decrypt(key: &RsaPrivateKey, encrypted: &[u8; BIG_BYTES]) -> Result<Zeroizing<Vec<u8>>, RsaPadError> {
    let number = key.power(encrypted).ok_or(RsaPadError::Corrupt)?;
    unpad(&number).or_else(|| unpad_old(&number)).ok_or(RsaPadError::Corrupt)
}

/// The data, then random bytes. The data is not longer than the padding: the jobs checked.
fn pad(data: &[u8], random: &mut SecureRandom) -> Zeroizing<[u8; PADDED_BYTES]> {
    let mut padded = Zeroizing::new([0; PADDED_BYTES]);
    let (front, rest) = padded.split_at_mut(data.len());
    front.copy_from_slice(data);
    random.fill_secret(rest);
    padded
}

/// Draws temporary keys until one makes a number below the modulus.
fn draw(
    key: &RsaPublicKey,
    padded: &[u8; PADDED_BYTES],
    random: &mut SecureRandom,
) -> Zeroizing<[u8; BIG_BYTES]> {
    let mut temp_key = Zeroizing::new([0; TEMP_KEY_BYTES]);
    loop {
        random.fill_secret(temp_key.as_mut_slice());
        let number = seal(padded, &temp_key);
        if *number < *key.n() {
            return number;
        }
    }
}

/// The number for one temporary key: the masked key, then the encrypted data and hash.
fn seal(padded: &[u8; PADDED_BYTES], temp_key: &[u8; TEMP_KEY_BYTES]) -> Zeroizing<[u8; BIG_BYTES]> {
    let mut number = Zeroizing::new([0; BIG_BYTES]);
    let (masked_key, body) = number.split_at_mut(TEMP_KEY_BYTES);
    let (reversed, hash) = body.split_at_mut(PADDED_BYTES);
    reversed.copy_from_slice(padded);
    reversed.reverse();
    hash.copy_from_slice(&sha256(&[temp_key, padded]));
    aes_ige::encrypt(temp_key, &[0; 32], body).unwrap_or_else(|_| unreachable!("224 bytes are whole blocks"));
    masked_key.copy_from_slice(temp_key);
    mask(masked_key, body);
    number
}

/// The padded data, if the hash in it is right.
fn unpad(number: &[u8; BIG_BYTES]) -> Option<Zeroizing<Vec<u8>>> {
    let mut number = Zeroizing::new(*number);
    let (masked_key, body) = number.split_first_chunk_mut::<TEMP_KEY_BYTES>()?;
    mask(masked_key, body);
    aes_ige::decrypt(masked_key, &[0; 32], body).ok()?;
    let (reversed, hash) = body.split_at_mut(PADDED_BYTES);
    reversed.reverse();
    let same: bool = sha256(&[masked_key, reversed]).ct_eq(hash).into();
    same.then(|| Zeroizing::new(reversed.to_vec()))
}

/// The data of the old scheme. Its hash covers the data alone and nothing says how long that is, so every length
/// that TL can have is tried.
fn unpad_old(number: &[u8; BIG_BYTES]) -> Option<Zeroizing<Vec<u8>>> {
    let (front, data) = number.split_at(OLD_DATA_START);
    let (zero, hash) = front.split_at(1);
    let length = (4..=data.len()).step_by(4).find(|length| sha1(&[&data[..*length]]).ct_eq(hash).into())?;
    (zero == [0]).then(|| Zeroizing::new(data[..length].to_vec()))
}

/// Masks the temporary key with the hash of the encrypted body, or takes that mask off again.
fn mask(key: &mut [u8], body: &[u8]) {
    let mut hash = sha256(&[body]);
    for (byte, mask) in key.iter_mut().zip(hash) {
        *byte ^= mask;
    }
    hash.zeroize();
}

#[cfg(test)]
mod tests {
    use rug::Integer;

    use super::{
        DATA_BYTES_MAX, EncryptJob, PADDED_BYTES, RsaPadError, decrypt, encrypt, encrypt_many_on, seal, unpad,
    };
    use crate::arithmetic::Arithmetic;
    use crate::big_integer::from_bytes;
    use crate::random::SecureRandom;
    use crate::rsa_private_key::RsaPrivateKey;
    use crate::rsa_public_key::RsaPublicKey;
    use crate::rsa_public_key::tests::known_key;
    use crate::test_vectors::Vectors;

    fn vectors() -> Vec<Vectors> {
        Vectors::load(include_str!("../../tests/vectors/rsa.json")).list("vectors")
    }

    /// The private key of the vectors, and its vector.
    fn private_key() -> (RsaPrivateKey, Vectors) {
        let vector = vectors().into_iter().find(|vector| vector.has("p_hex")).unwrap();
        let key = RsaPrivateKey::from_prime_bytes(
            &vector.bytes_of_any_length("p_hex"),
            &vector.bytes_of_any_length("q_hex"),
        );
        (key, vector)
    }

    fn padded(vector: &Vectors) -> [u8; PADDED_BYTES] {
        let data = [vector.bytes_of_any_length("data"), vector.bytes_of_any_length("random_padding")];
        data.concat().try_into().unwrap()
    }

    #[test]
    fn known_answers() {
        let mut checked = 0;
        for vector in vectors().iter().filter(|vector| vector.has("temp_key")) {
            let number = seal(&padded(vector), &vector.bytes("temp_key"));
            assert_eq!(*number, vector.bytes("key_aes_encrypted"));
            assert_eq!(unpad(&number).unwrap().as_slice(), padded(vector));
            let key = if vector.has("key") {
                known_key(vector.text("key"))
            } else {
                private_key().0.public_key().clone()
            };
            if vector.has("encrypted_data") {
                assert_eq!(key.power(&number), vector.bytes("encrypted_data"));
                checked += 1;
            } else {
                assert!(*number >= *key.n(), "a number that must be drawn again");
            }
        }
        assert_eq!(checked, 3);
    }

    #[test]
    fn a_recorded_exchange() {
        let file = Vectors::load(include_str!("../../tests/vectors/auth_key_full_flow.json"));
        let vector = file.object("flow").object("rsa_pad");
        let key = known_key(vector.text("key"));
        let number = seal(&padded(&vector), &vector.bytes("temp_key"));
        assert_eq!(key.power(&number), vector.bytes("encrypted_data"));
    }

    #[test]
    fn the_datacenter_reads_both_schemes() {
        let (key, vector) = private_key();
        let data = decrypt(&key, &vector.bytes("encrypted_data")).unwrap();
        assert_eq!(data.as_slice(), padded(&vector));

        let old = vectors().into_iter().find(|vector| vector.has("data_with_hash_255")).unwrap();
        let old_key = known_key(old.text("key"));
        let mut number = [0; 256];
        number[1..].copy_from_slice(&old.bytes::<255>("data_with_hash_255"));
        assert_eq!(old_key.power(&number), old.bytes("encrypted_data"));
        let encrypted = key.public_key().power(&number);
        assert_eq!(decrypt(&key, &encrypted).unwrap().as_slice(), old.bytes_of_any_length("data"));
    }

    #[test]
    fn what_one_side_encrypts_the_other_decrypts() {
        let mut random = SecureRandom::from_seed([7; 32]);
        let key = RsaPrivateKey::generate(&mut random);
        for length in [0, 1, 96, DATA_BYTES_MAX] {
            let mut data = vec![0; length];
            random.fill_wire(&mut data);
            let encrypted = encrypt(key.public_key(), &data, &mut random).unwrap();
            let decrypted = decrypt(&key, &encrypted).unwrap();
            assert_eq!((decrypted.len(), &decrypted[..length]), (PADDED_BYTES, data.as_slice()));
        }
    }

    #[test]
    fn many_at_a_time_with_keys_of_all_kinds() {
        let mut random = SecureRandom::from_seed([10; 32]);
        let keys = [(); 3].map(|()| RsaPrivateKey::generate(&mut random));
        for arithmetic in Arithmetic::available() {
            for count in 1..=9 {
                let data: Vec<[u8; 100]> = (0..count).map(|_| random.wire_bytes()).collect();
                let key = |index: usize| &keys[index % keys.len()];
                let mut jobs: Vec<EncryptJob<'_>> = data
                    .iter()
                    .enumerate()
                    .map(|(index, data)| EncryptJob::new(key(index).public_key(), data).unwrap())
                    .collect();
                encrypt_many_on(arithmetic, &mut jobs, &mut random);
                for (index, (job, data)) in jobs.iter().zip(&data).enumerate() {
                    let decrypted = decrypt(key(index), job.encrypted()).unwrap();
                    assert_eq!(decrypted[..100], *data, "{arithmetic}, job {index} of {count}");
                }
            }
        }
    }

    #[test]
    fn numbers_above_the_modulus_are_drawn_again() {
        // Just above 2^2047, half of all draws fail.
        let n = (Integer::from(1) << 2_047) + 1_u32;
        let n = crate::big_integer::to_bytes::<256>(&n).unwrap();
        let key = RsaPublicKey::from_components(&n, &[1, 0, 1]).unwrap();
        let mut random = SecureRandom::from_seed([8; 32]);
        for _ in 0..32 {
            let number = super::draw(&key, &[3; PADDED_BYTES], &mut random);
            assert!(from_bytes(number.as_slice()) < from_bytes(&n));
        }
    }

    #[test]
    fn hostile_input_is_refused() {
        let (key, vector) = private_key();
        let mut random = SecureRandom::from_seed([9; 32]);
        assert_eq!(
            encrypt(key.public_key(), &[0; DATA_BYTES_MAX + 1], &mut random),
            Err(RsaPadError::TooLong { bytes: 145 })
        );
        let good: [u8; 256] = vector.bytes("encrypted_data");
        for index in [0, 100, 255] {
            let mut bad = good;
            bad[index] ^= 1;
            assert_eq!(decrypt(&key, &bad).unwrap_err(), RsaPadError::Corrupt);
        }
        for number in [[0; 256], [0xff; 256], *key.public_key().n()] {
            assert_eq!(decrypt(&key, &number).unwrap_err(), RsaPadError::Corrupt);
        }
    }
}
