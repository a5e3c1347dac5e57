//! What the permanent key writes to vouch for a temporary one: a message in the first version of the encryption, inside of a
//! call in the second.

use mtproto_crypto::key_derivation::packet_key_iv_v1;
use mtproto_crypto::sha1::sha1;
use mtproto_crypto::{AuthKey, Direction, aes_ige};
use mtproto_tl::handshake::BindAuthKeyInner;
use mtproto_tl::message::write_message_header;
use mtproto_tl::{Encode, MessageId, Writer};

/// Random bytes in front of the message, where salt and session stand otherwise.
const RANDOM_BYTES: usize = 16;
/// `bind_auth_key_inner`, boxed.
const INNER_BYTES: usize = 40;
/// From the random bytes to the end of the message: what `msg_key` is the hash of.
const HASHED_BYTES: usize = RANDOM_BYTES + 16 + INNER_BYTES;
/// Up to a whole block.
const INNER_PADDING_BYTES: usize = 8;
/// What the permanent key writes: its identifier, `msg_key`, and the encrypted message.
pub(super) const ENCRYPTED_INNER_BYTES: usize = 8 + 16 + HASHED_BYTES + INNER_PADDING_BYTES;

/// `bind_auth_key_inner` encrypted with the permanent key, in the first version of the encryption. `random` stands in
/// front of the message and pads it.
///
/// spec: api/pfs#binding-message-contents
pub(crate) fn encrypt_inner(
    permanent: &AuthKey,
    msg_id: MessageId,
    inner: &BindAuthKeyInner,
    random: &[u8; RANDOM_BYTES + INNER_PADDING_BYTES],
) -> [u8; ENCRYPTED_INNER_BYTES] {
    let (front, padding) = random.split_at(RANDOM_BYTES);
    let mut plain = [0; HASHED_BYTES + INNER_PADDING_BYTES];
    let mut writer = Writer::new(&mut plain);
    writer.raw(front);
    write_message_header(&mut writer, msg_id, 0, INNER_BYTES);
    inner.encode(&mut writer);
    writer.raw(padding);
    let (hashed, _) = plain.split_at(HASHED_BYTES);
    let [_, _, _, _, msg_key @ ..] = sha1(&[hashed]);
    let key_iv = packet_key_iv_v1(permanent, Direction::ClientToServer, &msg_key);
    if aes_ige::encrypt(&key_iv.key, &key_iv.iv, &mut plain).is_err() {
        unreachable!("the message is a whole number of blocks");
    }
    let mut encrypted = [0; ENCRYPTED_INNER_BYTES];
    let mut writer = Writer::new(&mut encrypted);
    writer.i64(permanent.id().0.cast_signed());
    writer.raw(&msg_key);
    writer.raw(&plain);
    encrypted
}
