//! Every key and initialisation vector the protocol derives from others.
//!
//! Version 2 serves all traffic (`spec: mtproto/description#defining-aes-key-and-initialization-vector`). Version 1
//! lives on in one place, the message that binds a temporary key
//! (`spec: mtproto/description_v1#defining-aes-key-and-initialization-vector`). The key exchange has a derivation of
//! its own (`spec: mtproto/auth_key`). All are pure functions; [`crate::batch`] derives version 2 many at a time.

use zeroize::Zeroize;

use crate::aes_ige::AesKeyIv;
use crate::auth_key::{AuthKey, Direction};
use crate::sha1::sha1;
use crate::sha256::{big_endian, sha256};

/// AES key and initialisation vector of a packet, version 2.
#[must_use]
pub fn packet_key_iv(key: &AuthKey, direction: Direction, msg_key: &[u8; 16]) -> AesKeyIv {
    let mut a = sha256(&[msg_key, key.slice::<36>(0, direction)]);
    let mut b = sha256(&[key.slice::<36>(40, direction), msg_key]);
    // Outer quarters of one hash around the middle of the other.
    let mut key_iv = AesKeyIv { key: a, iv: b };
    key_iv.key[8..24].copy_from_slice(&b[8..24]);
    key_iv.iv[8..24].copy_from_slice(&a[8..24]);
    a.as_mut_slice().zeroize();
    b.as_mut_slice().zeroize();
    key_iv
}

/// The two messages whose hashes [`mix`] takes, each of 52 bytes, written to the start of a block.
pub(crate) fn packet_key_iv_messages(
    key: &AuthKey,
    direction: Direction,
    msg_key: &[u8; 16],
    [a, b]: &mut [[u8; 64]; 2],
) {
    a[..16].copy_from_slice(msg_key);
    a[16..52].copy_from_slice(key.slice::<36>(0, direction));
    b[..36].copy_from_slice(key.slice::<36>(40, direction));
    b[36..52].copy_from_slice(msg_key);
}

/// Key and vector from the two hashes, in words.
pub(crate) fn mix(a: &[u32; 8], b: &[u32; 8], key_iv: &mut AesKeyIv) {
    let [a0, a1, a2, a3, a4, a5, a6, a7] = *a;
    let [b0, b1, b2, b3, b4, b5, b6, b7] = *b;
    key_iv.key = big_endian([a0, a1, b2, b3, b4, b5, a6, a7]);
    key_iv.iv = big_endian([b0, b1, a2, a3, a4, a5, b6, b7]);
}

/// AES key and initialisation vector, version 1: for the `bind_auth_key_inner` message only.
#[must_use]
pub fn packet_key_iv_v1(key: &AuthKey, direction: Direction, msg_key: &[u8; 16]) -> AesKeyIv {
    let mut a = sha1(&[msg_key, key.slice::<32>(0, direction)]);
    let mut b = sha1(&[key.slice::<16>(32, direction), msg_key, key.slice::<16>(48, direction)]);
    let mut c = sha1(&[key.slice::<32>(64, direction), msg_key]);
    let mut d = sha1(&[msg_key, key.slice::<32>(96, direction)]);
    let mut key_iv = AesKeyIv::ZERO;
    join(&mut key_iv.key, &[&a[..8], &b[8..20], &c[4..16]]);
    join(&mut key_iv.iv, &[&a[8..20], &b[..8], &c[16..20], &d[..8]]);
    for hash in [&mut a, &mut b, &mut c, &mut d] {
        hash.zeroize();
    }
    key_iv
}

/// `tmp_aes_key` and `tmp_aes_iv` of the key exchange.
#[must_use]
pub fn handshake_key_iv(new_nonce: &[u8; 32], server_nonce: &[u8; 16]) -> AesKeyIv {
    let mut new_server = sha1(&[new_nonce, server_nonce]);
    let mut server_new = sha1(&[server_nonce, new_nonce]);
    let mut new_new = sha1(&[new_nonce, new_nonce]);
    let mut key_iv = AesKeyIv::ZERO;
    join(&mut key_iv.key, &[&new_server, &server_new[..12]]);
    join(&mut key_iv.iv, &[&server_new[12..], &new_new, &new_nonce[..4]]);
    for hash in [&mut new_server, &mut server_new, &mut new_new] {
        hash.zeroize();
    }
    key_iv
}

/// `new_nonce_hash1`, `2` or `3` of the key exchange: which one, is `number`.
///
/// `aux_hash` is [`AuthKey::aux_hash`] of the key the exchange ended with.
#[must_use]
pub fn new_nonce_hash(new_nonce: &[u8; 32], number: u8, aux_hash: u64) -> [u8; 16] {
    let hash = sha1(&[new_nonce, &[number], &aux_hash.to_le_bytes()]);
    let mut tail = [0; 16];
    tail.copy_from_slice(&hash[4..]);
    tail
}

/// The first server salt of a new key: the first eight bytes of both nonces, exclusive-ored.
#[must_use]
pub fn initial_salt(new_nonce: &[u8; 32], server_nonce: &[u8; 16]) -> i64 {
    let mut salt = [0; 8];
    for (byte, (new, server)) in salt.iter_mut().zip(new_nonce.iter().zip(server_nonce)) {
        *byte = new ^ server;
    }
    i64::from_le_bytes(salt)
}

/// Fills `target` with the parts, one after another; together they are exactly as long.
fn join(target: &mut [u8; 32], parts: &[&[u8]]) {
    let mut rest = target.as_mut_slice();
    for part in parts {
        let (head, tail) = rest.split_at_mut(part.len());
        head.copy_from_slice(part);
        rest = tail;
    }
    debug_assert!(rest.is_empty(), "the parts fill the target");
}

#[cfg(test)]
mod tests {
    use super::{handshake_key_iv, initial_salt, new_nonce_hash, packet_key_iv, packet_key_iv_v1};
    use crate::auth_key::{AuthKey, Direction};
    use crate::sha1::sha1;
    use crate::test_vectors::{Vectors, direction};

    #[test]
    fn both_versions_agree_with_the_vectors_of_other_clients() {
        let file = Vectors::load(include_str!("../../tests/vectors/kdf.json"));
        for vector in file.list("vectors") {
            let key = AuthKey::from_bytes(vector.bytes("auth_key"));
            let (direction, msg_key) = (direction(vector.number("x")), vector.bytes("msg_key"));
            let key_iv = match vector.number("version") {
                1 => packet_key_iv_v1(&key, direction, &msg_key),
                2 => packet_key_iv(&key, direction, &msg_key),
                version => panic!("no derivation of version {version}"),
            };
            assert_eq!(key_iv.key, vector.bytes("aes_key"));
            assert_eq!(key_iv.iv, vector.bytes("aes_iv"));
        }
    }

    #[test]
    fn the_identifiers_of_a_key_agree_with_the_vectors() {
        let file = Vectors::load(include_str!("../../tests/vectors/kdf.json"));
        let vector = file.object("auth_key_ids");
        let key = AuthKey::from_bytes(vector.bytes("auth_key"));
        assert_eq!(key.id().0.to_le_bytes(), vector.bytes("auth_key_id_bytes"));
        assert_eq!(key.aux_hash().to_le_bytes(), vector.bytes("aux_hash_bytes"));
        let msg_key = file.object("msg_key_v1");
        assert_eq!(sha1(&[msg_key.text("data_ascii").as_bytes()])[4..], msg_key.bytes::<16>("msg_key"));
    }

    #[test]
    fn the_key_exchange_agrees_with_the_vectors() {
        let file = Vectors::load(include_str!("../../tests/vectors/handshake_nonces.json"));
        for vector in file.list("tmp_aes") {
            let key_iv = handshake_key_iv(&vector.bytes("new_nonce"), &vector.bytes("server_nonce"));
            assert_eq!(key_iv.key, vector.bytes("tmp_aes_key"));
            assert_eq!(key_iv.iv, vector.bytes("tmp_aes_iv"));
        }
        for vector in file.list("new_nonce_hash") {
            let key = AuthKey::from_bytes(vector.bytes("auth_key"));
            let number = u8::try_from(vector.number("number")).unwrap();
            let hash = new_nonce_hash(&vector.bytes("new_nonce"), number, key.aux_hash());
            assert_eq!(hash, vector.bytes("new_nonce_hash"));
        }
        let vector = file.object("initial_salt");
        let salt = initial_salt(&vector.bytes("new_nonce"), &vector.bytes("server_nonce"));
        assert_eq!(salt.to_le_bytes(), vector.bytes("server_salt_bytes"));
    }

    #[test]
    fn the_binding_message_agrees_with_the_vector() {
        let file = Vectors::load(include_str!("../../tests/vectors/bind_temp_key.json"));
        let key = AuthKey::from_bytes(file.bytes("perm_auth_key"));
        let mut message: [u8; 80] =
            [file.bytes_of_any_length("plaintext_before_padding"), file.bytes_of_any_length("padding")]
                .concat()
                .try_into()
                .unwrap();
        let msg_key: [u8; 16] = sha1(&[&message[..72]])[4..].try_into().unwrap();
        assert_eq!(msg_key, file.bytes("msg_key"));
        let key_iv = packet_key_iv_v1(&key, Direction::ClientToServer, &msg_key);
        assert_eq!(key_iv.key, file.bytes("aes_key"));
        assert_eq!(key_iv.iv, file.bytes("aes_iv"));
        crate::aes_ige::encrypt(&key_iv.key, &key_iv.iv, &mut message).unwrap();
        let sealed = [&key.id().0.to_le_bytes()[..], &msg_key, &message].concat();
        assert_eq!(sealed, file.bytes_of_any_length("encrypted_message"));
    }
}
