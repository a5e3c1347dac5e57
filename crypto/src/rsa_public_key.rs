//! The public half of a datacenter's RSA key: reading it, its fingerprint, and the power that encrypts.
//!
//! Clients hold a short list of these and pick the one whose fingerprint the server offers
//! (`spec: mtproto/auth_key#presenting-proof-of-work-server-authentication`). What is encrypted, and how it is
//! padded: [`crate::rsa_pad`].

use std::fmt;
use std::sync::Arc;

use rsa::pkcs1::{DecodeRsaPublicKey, EncodeRsaPublicKey, LineEnding};
use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, PublicKey as ParsedKey};
use thiserror::Error;

use crate::big_integer::{BIG_BYTES, from_bytes, padded, to_bytes};
use crate::montgomery::Modulus;
use crate::sha1::sha1;

/// Bits of every modulus the protocol knows.
const MODULUS_BITS: u32 = 2_048;

const PKCS1: &str = "RSA PUBLIC KEY";
const SPKI: &str = "PUBLIC KEY";

/// Why a key cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RsaKeyError {
    /// The text holds no block of a kind that was asked for.
    #[error("no PEM block `{expected}` in the text")]
    NoKey {
        /// The labels that would have been read.
        expected: &'static str,
    },
    /// One key was asked for and the text holds several.
    #[error("{found} keys in a text that should hold one")]
    SeveralKeys {
        /// How many there are.
        found: usize,
    },
    /// A block began and never ended, or its inside is not the structure its label promises.
    #[error("a PEM block `{label}` that cannot be read: cut off, not base64, or not such a key inside")]
    Malformed {
        /// The label of the block.
        label: &'static str,
    },
    /// The modulus has another length than the protocol's 2048 bits.
    #[error("a modulus of {bits} bits; the protocol knows 2048 only")]
    ModulusLength {
        /// Significant bits of the modulus.
        bits: u32,
    },
    /// The modulus is even.
    #[error("an even modulus is no RSA modulus")]
    EvenModulus,
    /// The public exponent is even, below three, or longer than 32 bits.
    #[error("a public exponent that is even, below 3 or longer than 32 bits")]
    Exponent,
    /// The parts of a private key do not fit each other.
    #[error("a private key whose parts do not fit each other")]
    Inconsistent,
}

/// A 2048-bit RSA public key with its fingerprint.
#[derive(Clone)]
pub struct RsaPublicKey {
    n: [u8; BIG_BYTES],
    e: u32,
    fingerprint: i64,
    modulus: Arc<Modulus>,
}

impl RsaPublicKey {
    /// Reads a text that holds one key, as PKCS#1 (`RSA PUBLIC KEY`) or as SPKI (`PUBLIC KEY`).
    ///
    /// # Errors
    /// If there is no key, more than one, or one that cannot be read or used.
    pub fn from_pem(text: &str) -> Result<Self, RsaKeyError> {
        let mut keys = Self::all_from_pem(text)?;
        match (keys.pop(), keys.len()) {
            (Some(key), 0) => Ok(key),
            (_, others) => Err(RsaKeyError::SeveralKeys { found: others + 1 }),
        }
    }

    /// Reads every public key of a text; what stands between the blocks is ignored.
    ///
    /// # Errors
    /// If there is no key, or one that cannot be read or used.
    pub fn all_from_pem(text: &str) -> Result<Vec<Self>, RsaKeyError> {
        let blocks = pem_blocks(text, &[PKCS1, SPKI])?;
        if blocks.is_empty() {
            return Err(RsaKeyError::NoKey { expected: "RSA PUBLIC KEY` or `PUBLIC KEY" });
        }
        blocks.into_iter().map(Self::from_block).collect()
    }

    fn from_block(PemBlock { label, text }: PemBlock<'_>) -> Result<Self, RsaKeyError> {
        let malformed = RsaKeyError::Malformed { label };
        let parsed = match label {
            PKCS1 => ParsedKey::from_pkcs1_pem(text).map_err(|_| malformed)?,
            _ => ParsedKey::from_public_key_pem(text).map_err(|_| malformed)?,
        };
        Self::from_components(&parsed.n_bytes(), &parsed.e_bytes())
    }

    /// Takes the modulus and the public exponent, both big-endian; zeros in front do not count.
    ///
    /// # Errors
    /// If the modulus is not an odd number of exactly 2048 bits, or the exponent is even, below three or longer than
    /// 32 bits.
    pub fn from_components(n: &[u8], e: &[u8]) -> Result<Self, RsaKeyError> {
        let modulus = from_bytes(n);
        let bits = modulus.significant_bits();
        if bits != MODULUS_BITS {
            return Err(RsaKeyError::ModulusLength { bits });
        }
        let n = to_bytes(&modulus).ok_or(RsaKeyError::ModulusLength { bits })?;
        if modulus.is_even() {
            return Err(RsaKeyError::EvenModulus);
        }
        let e = padded(e).map(u32::from_be_bytes).ok_or(RsaKeyError::Exponent)?;
        if e < 3 || e % 2 == 0 {
            return Err(RsaKeyError::Exponent);
        }
        Ok(Self { n, e, fingerprint: fingerprint(&n, e), modulus: Arc::new(Modulus::new(&n)) })
    }

    /// The last eight bytes of the SHA-1 of the key as a TL structure, read little-endian: what the server offers
    /// in `resPQ` and the client names in `req_DH_params`.
    #[must_use]
    pub const fn fingerprint(&self) -> i64 {
        self.fingerprint
    }

    /// The key as a PKCS#1 text.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let n = BoxedUint::from_be_slice_vartime(&self.n);
        ParsedKey::new(n, BoxedUint::from(self.e))
            .ok()
            .and_then(|key| key.to_pkcs1_pem(LineEnding::LF).ok())
            .unwrap_or_else(|| unreachable!("every key that was accepted can be written"))
    }

    /// The modulus, big-endian.
    pub(crate) const fn n(&self) -> &[u8; BIG_BYTES] {
        &self.n
    }

    /// The public exponent.
    pub(crate) const fn e(&self) -> u32 {
        self.e
    }

    /// The modulus, ready to compute with.
    pub(crate) fn modulus(&self) -> &Modulus {
        &self.modulus
    }

    /// `value^e mod n`.
    #[cfg(test)]
    pub(crate) fn power(&self, value: &[u8; BIG_BYTES]) -> [u8; BIG_BYTES] {
        use crate::montgomery::{PowerJob, public_powers};
        let mut job = [PowerJob::of_base(&self.modulus, value)];
        public_powers(crate::Arithmetic::active(), &mut job, self.e);
        *job[0].power()
    }
}

impl PartialEq for RsaPublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.n == other.n && self.e == other.e
    }
}

impl Eq for RsaPublicKey {}

impl fmt::Debug for RsaPublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [fingerprint] = [u64::from_ne_bytes(self.fingerprint.to_ne_bytes())];
        write!(formatter, "RsaPublicKey({fingerprint:016x})")
    }
}

/// The SHA-1 runs over `rsa_public_key n:string e:string` without its constructor number.
fn fingerprint(n: &[u8; BIG_BYTES], e: u32) -> i64 {
    // A string of 256 bytes has the long form of the length; what is left of four bytes is already aligned. A short
    // one has one byte of length and is filled up with zeros.
    let e = e.to_be_bytes();
    let zeros = e.iter().take_while(|byte| **byte == 0).count();
    let e = &e[zeros..];
    let (e_length, e_zeros): (&[u8], &[u8]) = match e.len() {
        1 => (&[1], &[0, 0]),
        2 => (&[2], &[0]),
        3 => (&[3], &[]),
        _ => (&[4], &[0, 0, 0]),
    };
    let hash = sha1(&[&[0xfe, 0x00, 0x01, 0x00], n, e_length, e, e_zeros]);
    let [.., f0, f1, f2, f3, f4, f5, f6, f7] = hash;
    i64::from_le_bytes([f0, f1, f2, f3, f4, f5, f6, f7])
}

/// One block of a PEM text, delimiters included.
pub(crate) struct PemBlock<'a> {
    pub(crate) label: &'static str,
    pub(crate) text: &'a str,
}

/// Every block of a PEM text whose label is among these.
pub(crate) fn pem_blocks<'a>(
    text: &'a str,
    labels: &[&'static str],
) -> Result<Vec<PemBlock<'a>>, RsaKeyError> {
    const BEGIN: &str = "-----BEGIN ";
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(BEGIN) {
        rest = &rest[start..];
        let mut next = BEGIN.len();
        for label in labels {
            if rest[BEGIN.len()..].strip_prefix(label).is_some_and(|after| after.starts_with("-----")) {
                let end = format!("-----END {label}-----");
                let length = rest.find(&end).ok_or(RsaKeyError::Malformed { label })? + end.len();
                blocks.push(PemBlock { label, text: &rest[..length] });
                next = length;
            }
        }
        rest = &rest[next..];
    }
    Ok(blocks)
}

#[cfg(test)]
pub(crate) mod tests {
    use rsa::pkcs8::{EncodePublicKey, LineEnding};
    use rsa::{BoxedUint, PublicKey};

    use super::{RsaKeyError, RsaPublicKey};
    use crate::test_vectors::Vectors;

    fn known_keys() -> Vec<Vectors> {
        Vectors::load(include_str!("../../tests/vectors/rsa_keys.json")).list("keys")
    }

    fn read(vector: &Vectors) -> RsaPublicKey {
        RsaPublicKey::from_components(&vector.bytes_of_any_length("modulus_hex"), &[1, 0, 1]).unwrap()
    }

    /// The published key with this fingerprint.
    pub(crate) fn known_key(fingerprint: &str) -> RsaPublicKey {
        let vectors = known_keys();
        read(vectors.iter().find(|vector| vector.text("fingerprint_u64") == fingerprint).unwrap())
    }

    #[test]
    fn the_fingerprints_of_all_published_keys() {
        for vector in known_keys() {
            assert_eq!(read(&vector).fingerprint().to_le_bytes(), vector.bytes("fingerprint_wire_bytes"));
            assert_eq!(
                format!("{:?}", read(&vector)),
                format!("RsaPublicKey({})", vector.text("fingerprint_u64"))
            );
        }
    }

    #[test]
    fn texts_of_both_kinds_are_read_and_written() {
        let mut all = String::from("keys:\r\n");
        let mut count = 0;
        for vector in known_keys().iter().filter(|vector| vector.has("pem_pkcs1")) {
            let key = RsaPublicKey::from_pem(vector.text("pem_pkcs1")).unwrap();
            assert_eq!(key, read(vector));
            assert_eq!(key.to_pem().trim_end(), vector.text("pem_pkcs1"));
            let n = BoxedUint::from_be_slice_vartime(&vector.bytes_of_any_length("modulus_hex"));
            let spki = PublicKey::new(n, BoxedUint::from(65_537_u32)).unwrap();
            let spki = spki.to_public_key_pem(LineEnding::CRLF).unwrap();
            assert_eq!(RsaPublicKey::from_pem(&spki).unwrap(), key);
            all.push_str(vector.text("pem_pkcs1"));
            all.push_str("\nand\n");
            all.push_str(&spki);
            count += 2;
        }
        assert_eq!(RsaPublicKey::all_from_pem(&all).unwrap().len(), count);
        assert_eq!(RsaPublicKey::from_pem(&all).unwrap_err(), RsaKeyError::SeveralKeys { found: count });
    }

    #[test]
    fn bad_texts_are_refused() {
        let good = known_key("d09d1d85de64fd85").to_pem();
        for text in ["", "-----BEGIN ", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            assert!(matches!(RsaPublicKey::from_pem(text), Err(RsaKeyError::NoKey { .. })), "{text}");
        }
        for text in [&good[..100], &good.replace('M', "!"), &good.replace("MII", "MIB")] {
            assert!(matches!(RsaPublicKey::from_pem(text), Err(RsaKeyError::Malformed { .. })), "{text}");
        }
    }

    #[test]
    fn bad_components_are_refused() {
        let n = *known_key("d09d1d85de64fd85").n();
        let mut even = n;
        even[255] &= 0xfe;
        let refused = |n: &[u8], e: &[u8]| RsaPublicKey::from_components(n, e).unwrap_err();
        assert_eq!(refused(&n[1..], &[3]), RsaKeyError::ModulusLength { bits: 2_040 });
        assert_eq!(refused(&[&n[..], &[1]].concat(), &[3]), RsaKeyError::ModulusLength { bits: 2_056 });
        assert_eq!(refused(&[], &[3]), RsaKeyError::ModulusLength { bits: 0 });
        assert_eq!(refused(&even, &[3]), RsaKeyError::EvenModulus);
        for e in [&[][..], &[0], &[1], &[2], &[1, 0, 0], &[1, 0, 0, 0, 1]] {
            assert_eq!(refused(&n, e), RsaKeyError::Exponent);
        }
        assert!(RsaPublicKey::from_components(&[&[0], &n[..]].concat(), &[0, 0, 0, 0, 3]).is_ok());
    }

    #[test]
    fn the_fingerprint_takes_exponents_of_every_length() {
        // Their TL strings have other lengths and other zeros behind them; the reference is written out here.
        let n = *known_key("d09d1d85de64fd85").n();
        for e in [&[3][..], &[1, 1], &[1, 0, 1], &[0x80, 0, 0, 1]] {
            let mut tl = vec![0xfe, 0, 1, 0];
            tl.extend(n);
            tl.extend(&e.len().to_le_bytes()[..1]);
            tl.extend(e);
            tl.resize(tl.len().next_multiple_of(4), 0);
            let hash = crate::sha1::sha1(&[&tl]);
            let key = RsaPublicKey::from_components(&n, e).unwrap();
            assert_eq!(key.fingerprint().to_le_bytes(), hash[12..]);
        }
    }
}
