//! The keys of Telegram's datacenters that are built in: one for production, one for the test environment.
//!
//! The server offers several fingerprints while it changes keys; the current key is always among them, so the retired
//! ones are not here. Keys of CDN datacenters come from `help.getCdnConfig`, keys of other servers from the caller.

use crate::rsa_public_key::RsaPublicKey;

const PRODUCTION: &str = "\
-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEA6LszBcC1LGzyr992NzE0ieY+BSaOW622Aa9Bd4ZHLl+TuFQ4lo4g
5nKaMBwK/BIb9xUfg0Q29/2mgIR6Zr9krM7HjuIcCzFvDtr+L0GQjae9H0pRB2OO
62cECs5HKhT5DZ98K33vmWiLowc621dQuwKWSQKjWf50XYFw42h21P2KXUGyp2y/
+aEyZ+uVgLLQbRA1dEjSDZ2iGRy12Mk5gpYc397aYp438fsJoHIgJ2lgMv5h7WY9
t6N/byY9Nw9p21Og3AoXSL2q/2IJ1WRUhebgAdGVMlV1fkuOQoEzR7EdpqtQD9Cs
5+bfo3Nhmcyvk5ftB0WkJ9z6bNZ7yxrP8wIDAQAB
-----END RSA PUBLIC KEY-----
";

const TEST: &str = "\
-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAyMEdY1aR+sCR3ZSJrtztKTKqigvO/vBfqACJLZtS7QMgCGXJ6XIR
yy7mx66W0/sOFa7/1mAZtEoIokDP3ShoqF4fVNb6XeqgQfaUHd8wJpDWHcR2OFwv
plUUI1PLTktZ9uW2WE23b+ixNwJjJGwBDJPQEQFBE+vfmH0JP503wr5INS1poWg/
j25sIWeYPHYeOrFp/eXaqhISP6G+q2IeTaWTXpwZj4LzXq5YOpk4bYEQ6mvRq7D1
aHWfYmlEGepfaYR8Q0YqvvhYtMte3ITnuSJs171+GDqpdKcSwHnd6FudwGO4pcCO
j4WcDuXc2CTHgH8gFTNhp/Y8/SpDOhvn9QIDAQAB
-----END RSA PUBLIC KEY-----
";

/// The keys of the production datacenters, the current one first.
#[must_use]
pub fn production() -> Vec<RsaPublicKey> {
    built_in(PRODUCTION)
}

/// The keys of the test environment's datacenters, the current one first.
#[must_use]
pub fn test() -> Vec<RsaPublicKey> {
    built_in(TEST)
}

fn built_in(text: &str) -> Vec<RsaPublicKey> {
    RsaPublicKey::all_from_pem(text).unwrap_or_else(|error| unreachable!("a built-in key: {error}"))
}

#[cfg(test)]
mod tests {
    use super::{production, test};

    #[test]
    fn the_built_in_keys_have_the_published_fingerprints() {
        let fingerprints = |keys: Vec<crate::RsaPublicKey>| -> Vec<u64> {
            keys.iter().map(|key| u64::from_ne_bytes(key.fingerprint().to_ne_bytes())).collect()
        };
        assert_eq!(fingerprints(production()), [0xd09d_1d85_de64_fd85]);
        assert_eq!(fingerprints(test()), [0xb258_98df_208d_2603]);
    }
}
