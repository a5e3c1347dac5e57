//! The cryptography of MTProto 2.0.
//!
//! # Map
//!
//! Packets:
//! - [`batch`] seals and opens packets, many side by side; it is the only entry traffic uses;
//! - [`key_derivation`] has every key and initialisation vector the protocol derives;
//! - [`aes_ige`] and [`sha256`] hold the two algorithms of a packet, with kernels for several messages at once;
//! - [`aes_ctr`] is the key stream of the obfuscated transport, [`hmac`] the authenticator of its fake TLS form,
//!   [`decoy_key_share`] what that form shows to observers.
//!
//! Key exchange:
//! - [`factorize`] splits `pq`, [`rsa_public_key`], [`rsa_private_key`], [`rsa_pad`] and [`public_keys`] are the
//!   datacenter's keys and the padding scheme around them, [`diffie_hellman`] the checks and the exponentiations;
//! - [`sha1`] is there because identifiers and the handshake still ask for it.
//!
//! Under both: [`AuthKey`], [`Secret`], [`SecureRandom`], and [`Backend`], which says once what this processor can do.
//!
//! # Threats
//!
//! The peer and everybody on the path choose every byte that is opened, verified or parsed here: such bytes never
//! panic, and a failure says nothing but that it failed. An observer on the network, or a neighbour on the processor,
//! measures time.
//!
//! Constant time, that is without branches or addresses that depend on secrets: AES, SHA-256 and SHA-1 and all that is
//! built from them (with the `aes` package's bit-sliced code where the processor has no AES instructions), the
//! comparison of `msg_key`, and every `==` on [`Secret`] and [`AuthKey`]. Lengths are public.
//!
//! *Not* constant time: [`factorize`], checks of public parameters, and the public half of RSA. What the exponentiations
//! of [`diffie_hellman`] promise is written there.
//!
//! `./dev bench constant_time` looks for secrets in the time, with Welch's t-test over inputs that differ in nothing else; how
//! to read what it prints, and what it printed, is at the head of `benches/constant_time/src/main.rs`. It found nothing.
//!
//! Keys, schedules and plaintext that failed verification are wiped. Copies that the compiler left in registers or in
//! dead stack slots are out of reach.
//!
//! # Unsafe code
//!
//! Denied here, and opened in the `x86_64` and `aarch64` files and nowhere else: vector loads and stores, entering a kernel after the
//! processor was asked, and one file of assembly.

#[cfg(all(target_arch = "aarch64", not(miri)))]
mod aarch64;
pub mod aes_ctr;
pub mod aes_ige;
mod arithmetic;
mod auth_key;
pub mod batch;
mod capability;
#[doc(hidden)]
pub mod fuzzing;
pub mod hmac;
pub mod key_derivation;
pub mod random;
pub mod secret;
pub mod sha1;
pub mod sha256;
#[cfg(all(target_arch = "x86_64", not(miri)))]
mod x86_64;

mod big_integer;
pub mod decoy_key_share;
pub mod diffie_hellman;
pub mod factorize;
mod montgomery;
pub mod public_keys;
pub mod rsa_pad;
pub mod rsa_private_key;
pub mod rsa_public_key;

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod test_vectors;

pub use arithmetic::Arithmetic;
pub use auth_key::{AUTH_KEY_BYTES, AuthKey, AuthKeyId, Direction};
pub use capability::Backend;
pub use random::{RandomUnavailable, SecureRandom};
pub use rsa_private_key::RsaPrivateKey;
pub use rsa_public_key::{RsaKeyError, RsaPublicKey};
pub use secret::Secret;
