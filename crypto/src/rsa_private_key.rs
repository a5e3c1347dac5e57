//! The private half of an RSA key: a datacenter's. Clients never hold one.
//!
//! The power is computed modulo the two primes and put together (twice, with exponents half as long), with GMP's
//! constant-time exponentiation. The reductions around it are GMP's ordinary ones. GMP may leave copies of what it
//! worked on in memory it has freed; the parts kept here are wiped.

use std::fmt;

use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey, LineEnding};
use rsa::pkcs8::DecodePrivateKey;
use rsa::traits::PrivateKeyParts;
use rsa::{BoxedUint, PrivateKey as ParsedKey};
use rug::Integer;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use crate::big_integer::{BIG_BYTES, SecretInteger, to_bytes};
use crate::random::SecureRandom;
use crate::rsa_public_key::{PemBlock, RsaKeyError, RsaPublicKey, pem_blocks};

/// The public exponent of every key made here; all of Telegram's have it too.
const PUBLIC_EXPONENT: u32 = 65_537;

const PRIME_BYTES: usize = BIG_BYTES / 2;

const PKCS1: &str = "RSA PRIVATE KEY";
const PKCS8: &str = "PRIVATE KEY";

type Half = Zeroizing<[u8; PRIME_BYTES]>;

/// A 2048-bit RSA private key with two primes of 1024 bits. Wiped on drop, never printed.
pub struct RsaPrivateKey {
    public: RsaPublicKey,
    p: Half,
    q: Half,
    /// The private exponent modulo `p - 1` and modulo `q - 1`.
    exponents: [Half; 2],
    /// The inverse of `q` modulo `p`.
    coefficient: Half,
}

impl ZeroizeOnDrop for RsaPrivateKey {}

impl RsaPrivateKey {
    /// Makes a key from the secret stream. Takes tens of milliseconds.
    #[must_use]
    pub fn generate(random: &mut SecureRandom) -> Self {
        loop {
            let (p, q) = (generate_prime(random), generate_prime(random));
            // Primes this long never collide or resist the exponent in practice; a second draw answers if they do.
            if let Ok(key) = Self::from_primes(p, q, PUBLIC_EXPONENT) {
                return key;
            }
        }
    }

    /// Reads a text that holds one private key, as PKCS#1 (`RSA PRIVATE KEY`) or as PKCS#8 (`PRIVATE KEY`), not
    /// encrypted.
    ///
    /// # Errors
    /// If there is no key, more than one, or one that cannot be read or used.
    pub fn from_pem(text: &str) -> Result<Self, RsaKeyError> {
        let blocks = pem_blocks(text, &[PKCS1, PKCS8])?;
        let [PemBlock { label, text }] = blocks.as_slice() else {
            return Err(match blocks.len() {
                0 => RsaKeyError::NoKey { expected: "RSA PRIVATE KEY` or `PRIVATE KEY" },
                found => RsaKeyError::SeveralKeys { found },
            });
        };
        let malformed = RsaKeyError::Malformed { label };
        let parsed = match *label {
            PKCS1 => ParsedKey::from_pkcs1_pem(text).map_err(|_| malformed)?,
            _ => ParsedKey::from_pkcs8_pem(text).map_err(|_| malformed)?,
        };
        let public = {
            use rsa::traits::PublicKeyParts;
            RsaPublicKey::from_components(&parsed.n_bytes(), &parsed.e_bytes())?
        };
        let [p, q] = parsed.primes() else { return Err(RsaKeyError::Inconsistent) };
        let (p, q) = (Zeroizing::new(p.to_be_bytes()), Zeroizing::new(q.to_be_bytes()));
        let key =
            Self::from_primes(SecretInteger::from_bytes(&p), SecretInteger::from_bytes(&q), public.e())?;
        if key.public == public { Ok(key) } else { Err(RsaKeyError::Inconsistent) }
    }

    /// The key as a PKCS#1 text, wiped on drop.
    #[must_use]
    pub fn to_pem(&self) -> Zeroizing<String> {
        let integer = BoxedUint::from_be_slice_vartime;
        ParsedKey::from_p_q(
            integer(self.p.as_slice()),
            integer(self.q.as_slice()),
            BoxedUint::from(self.public.e()),
        )
        .ok()
        .and_then(|key| key.to_pkcs1_pem(LineEnding::LF).ok())
        .unwrap_or_else(|| unreachable!("every key that was accepted can be written"))
    }

    /// The public half.
    #[must_use]
    pub const fn public_key(&self) -> &RsaPublicKey {
        &self.public
    }

    fn from_primes(p: SecretInteger, q: SecretInteger, e: u32) -> Result<Self, RsaKeyError> {
        let n = Integer::from(&*p * &*q);
        let n = to_bytes::<BIG_BYTES>(&n).ok_or(RsaKeyError::Inconsistent)?;
        let public = RsaPublicKey::from_components(&n, &e.to_be_bytes())?;
        if *p == *q {
            return Err(RsaKeyError::Inconsistent);
        }
        let exponent = |prime: &Integer| {
            let order = SecretInteger::from(Integer::from(prime - 1));
            Integer::from(e).invert(&order).map(SecretInteger::from).map_err(|_| RsaKeyError::Inconsistent)
        };
        let coefficient = q.invert_ref(&p).map(|inverse| SecretInteger::from(Integer::from(inverse)));
        Ok(Self {
            public,
            exponents: [half(&exponent(&p)?)?, half(&exponent(&q)?)?],
            coefficient: half(&coefficient.ok_or(RsaKeyError::Inconsistent)?)?,
            p: half(&p)?,
            q: half(&q)?,
        })
    }

    #[cfg(test)]
    pub(crate) fn from_prime_bytes(p: &[u8], q: &[u8]) -> Self {
        let [p, q] = [p, q].map(SecretInteger::from_bytes);
        Self::from_primes(p, q, PUBLIC_EXPONENT).unwrap()
    }

    /// `value^d mod n`, where `value` lies below `n`; nothing otherwise.
    pub(crate) fn power(&self, value: &[u8; BIG_BYTES]) -> Option<Zeroizing<[u8; BIG_BYTES]>> {
        if value >= self.public.n() {
            return None;
        }
        let [p, q, coefficient] =
            [&self.p, &self.q, &self.coefficient].map(|part| SecretInteger::from_bytes(part.as_slice()));
        let [of_p, of_q] = [(&p, &self.exponents[0]), (&q, &self.exponents[1])].map(|(prime, exponent)| {
            let exponent = SecretInteger::from_bytes(exponent.as_slice());
            let mut power = SecretInteger::from_bytes(value);
            *power %= &**prime;
            power.secure_pow_mod_mut(&exponent, prime);
            power
        });
        // Garner: the power is `of_q + q * ((of_p - of_q) / q mod p)`.
        let mut power = SecretInteger::from(Integer::from(&*of_p - &*of_q));
        *power *= &*coefficient;
        power.modulo_mut(&p);
        *power *= &*q;
        *power += &*of_q;
        to_bytes(&power).map(Zeroizing::new)
    }
}

impl fmt::Debug for RsaPrivateKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RsaPrivateKey({:?}, redacted)", self.public)
    }
}

fn half(value: &SecretInteger) -> Result<Half, RsaKeyError> {
    to_bytes(value).map(Zeroizing::new).ok_or(RsaKeyError::Inconsistent)
}

/// A prime of 1024 bits, the two highest of them set, so that two such primes make a product of 2048 bits.
fn generate_prime(random: &mut SecureRandom) -> SecretInteger {
    let mut start = Zeroizing::new([0; PRIME_BYTES]);
    random.fill_secret(start.as_mut_slice());
    start[0] |= 0xc0;
    let mut prime = SecretInteger::from_bytes(start.as_slice());
    prime.next_prime_mut();
    prime
}

#[cfg(test)]
mod tests {
    use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
    use rug::Integer;

    use super::RsaPrivateKey;
    use crate::big_integer::{from_bytes, to_bytes};
    use crate::random::SecureRandom;
    use crate::rsa_public_key::RsaKeyError;
    use crate::test_vectors::Vectors;

    #[test]
    fn the_power_undoes_the_public_one() {
        let mut random = SecureRandom::from_seed([1; 32]);
        let key = RsaPrivateKey::generate(&mut random);
        let n = from_bytes(key.public_key().n());
        let mut numbers = vec![Integer::new(), Integer::from(1), Integer::from(&n - 1)];
        numbers.push(from_bytes(key.p.as_slice()));
        numbers.push(from_bytes(key.q.as_slice()) * 3);
        numbers.extend((0..8).map(|_| from_bytes(&random.wire_bytes::<256>()) % &n));
        for number in numbers {
            let number = to_bytes(&number).unwrap();
            assert_eq!(*key.power(&key.public_key().power(&number)).unwrap(), number);
        }
        assert!(key.power(key.public_key().n()).is_none());
    }

    #[test]
    fn the_modulus_and_the_power_of_the_known_key() {
        let file = Vectors::load(include_str!("../../tests/vectors/rsa.json"));
        let vector = file.list("vectors").into_iter().find(|vector| vector.has("p_hex")).unwrap();
        let [p, q] = ["p_hex", "q_hex"].map(|name| vector.bytes_of_any_length(name));
        let key = RsaPrivateKey::from_prime_bytes(&p, &q);
        assert_eq!(*key.public_key().n(), vector.bytes("modulus_hex"));
        assert_eq!(*key.power(&vector.bytes("encrypted_data")).unwrap(), vector.bytes("key_aes_encrypted"));
    }

    #[test]
    fn texts_of_both_kinds_are_read_and_written() {
        let key = RsaPrivateKey::generate(&mut SecureRandom::from_seed([2; 32]));
        let text = key.to_pem();
        let read = RsaPrivateKey::from_pem(&text).unwrap();
        assert_eq!((read.public_key(), &read.p, &read.exponents), (key.public_key(), &key.p, &key.exponents));
        let pkcs8 = rsa::PrivateKey::from_pkcs8_pem(
            &<rsa::PrivateKey as rsa::pkcs1::DecodeRsaPrivateKey>::from_pkcs1_pem(&text)
                .unwrap()
                .to_pkcs8_pem(LineEnding::LF)
                .unwrap(),
        )
        .unwrap();
        let pkcs8 = pkcs8.to_pkcs8_pem(LineEnding::CRLF).unwrap();
        assert_eq!(RsaPrivateKey::from_pem(&pkcs8).unwrap().public_key(), key.public_key());
        assert_eq!(
            RsaPrivateKey::from_pem(&format!("{}{}", *text, *pkcs8)).unwrap_err(),
            RsaKeyError::SeveralKeys { found: 2 }
        );
    }

    #[test]
    fn bad_texts_are_refused_and_nothing_is_printed() {
        let key = RsaPrivateKey::generate(&mut SecureRandom::from_seed([3; 32]));
        let public = key.public_key().to_pem();
        assert!(matches!(RsaPrivateKey::from_pem(&public), Err(RsaKeyError::NoKey { .. })));
        assert!(matches!(RsaPrivateKey::from_pem(&key.to_pem()[..500]), Err(RsaKeyError::Malformed { .. })));
        let fingerprint =
            format!("{:016x}", u64::from_ne_bytes(key.public_key().fingerprint().to_ne_bytes()));
        assert_eq!(format!("{key:?}"), format!("RsaPrivateKey(RsaPublicKey({fingerprint}), redacted)"));
    }
}
