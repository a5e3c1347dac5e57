//! Binding a temporary key to a permanent one: the last place where version 1 of the encryption lives.
//!
//! spec: api/pfs

use std::sync::{Arc, PoisonError};

use mtproto_crypto::key_derivation::packet_key_iv_v1;
use mtproto_crypto::sha1::sha1;
use mtproto_crypto::{AuthKey, Direction, aes_ige};
use mtproto_tl::envelope::AuthBindTempAuthKey;
use mtproto_tl::handshake::BindAuthKeyInner;
use mtproto_tl::message::MessageView;
use mtproto_tl::{Decode, Reader};

use super::entry::{KeyEntry, Lifetime};
use super::registry::KeyRegistry;

/// The call and the message it came in.
#[derive(Debug)]
pub(crate) struct BindRequest<'a> {
    pub(crate) call: AuthBindTempAuthKey<'a>,
    pub(crate) msg_id: i64,
    pub(crate) session_id: i64,
    /// Whether a key bound before makes way.
    pub(crate) one_temporary_key: bool,
}

const INVALID: &str = "ENCRYPTED_MESSAGE_INVALID";

/// Binds the key that carried the call.
///
/// # Errors
/// The text of the error 400 that the client gets.
pub(crate) fn bind(
    registry: &KeyRegistry,
    carrier: &KeyEntry,
    request: &BindRequest<'_>,
) -> Result<(), &'static str> {
    let call = &request.call;
    let Lifetime::Temporary(temporary) = &carrier.lifetime else { return Err("TEMP_AUTH_KEY_EMPTY") };
    let permanent =
        registry.find(call.perm_auth_key_id.cast_unsigned(), carrier.datacenter).ok_or(INVALID)?;
    if !matches!(permanent.lifetime, Lifetime::Permanent) {
        return Err(INVALID);
    }
    let inner = open_bind_inner(&permanent.key, call.encrypted_message, request.msg_id).ok_or(INVALID)?;
    let expected = BindAuthKeyInner {
        nonce: call.nonce,
        temp_auth_key_id: carrier.id().cast_signed(),
        perm_auth_key_id: call.perm_auth_key_id,
        temp_session_id: request.session_id,
        expires_at: call.expires_at,
    };
    if inner != expected {
        return Err(INVALID);
    }
    // The client reckons the time from when it asked, the server from when it heard: a little slack.
    const SLACK_SECONDS: i32 = 60;
    if call.expires_at.abs_diff(temporary.expires_at) > SLACK_SECONDS.unsigned_abs() {
        return Err("EXPIRES_AT_INVALID");
    }
    {
        let mut bound_to = temporary.bound_to.lock().unwrap_or_else(PoisonError::into_inner);
        if bound_to.as_ref().is_some_and(|bound| bound.id() != permanent.id()) {
            return Err("TEMP_AUTH_KEY_ALREADY_BOUND");
        }
        *bound_to = Some(Arc::clone(&permanent));
    }
    carrier.set_bound();
    if request.one_temporary_key {
        unbind_others(registry, carrier, &permanent);
    }
    Ok(())
}

/// Takes the binding from every other temporary key of `permanent`. Goes over all keys: the rule is a test's, and binds
/// are rare.
fn unbind_others(registry: &KeyRegistry, carrier: &KeyEntry, permanent: &Arc<KeyEntry>) {
    registry.for_each(|entry| {
        if let Lifetime::Temporary(temporary) = &entry.lifetime
            && entry.id() != carrier.id()
        {
            let mut bound_to = temporary.bound_to.lock().unwrap_or_else(PoisonError::into_inner);
            if bound_to.as_ref().is_some_and(|bound| Arc::ptr_eq(bound, permanent)) {
                *bound_to = None;
            }
        }
    });
}

/// Bytes in front of the encrypted part: the key's identifier and `msg_key`.
const HEADER_BYTES: usize = 24;
/// Random bytes that stand for salt and session in front of the message.
const RANDOM_BYTES: usize = 16;
/// `bind_auth_key_inner`, boxed.
const INNER_BYTES: usize = 40;
/// From the random bytes to the end of the message: what `msg_key` is the hash of.
const HASHED_BYTES: usize = RANDOM_BYTES + 16 + INNER_BYTES;

/// Decrypts and checks what the permanent key has to say.
pub(crate) fn open_bind_inner(
    permanent: &AuthKey,
    encrypted: &[u8],
    msg_id: i64,
) -> Option<BindAuthKeyInner> {
    let (header, encrypted) = encrypted.split_first_chunk::<HEADER_BYTES>()?;
    let (key_id, msg_key) = header.split_first_chunk::<8>()?;
    let msg_key: &[u8; 16] = msg_key.first_chunk()?;
    if u64::from_le_bytes(*key_id) != permanent.id().0 {
        return None;
    }
    let key_iv = packet_key_iv_v1(permanent, Direction::ClientToServer, msg_key);
    let mut plain = encrypted.to_vec();
    aes_ige::decrypt(&key_iv.key, &key_iv.iv, &mut plain).ok()?;
    let (hashed, padding) = plain.split_at_checked(HASHED_BYTES)?;
    if sha1(&[hashed])[4..20] != *msg_key || padding.len() >= 16 {
        return None;
    }
    let mut reader = Reader::new(hashed.get(RANDOM_BYTES..)?);
    let message = MessageView::decode(&mut reader).ok()?;
    if message.msg_id.0 != msg_id || message.seq_no != 0 || message.body.len() != INNER_BYTES {
        return None;
    }
    BindAuthKeyInner::decode(&mut Reader::new(message.body)).ok()
}
