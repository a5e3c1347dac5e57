//! The answer to a hello: three records, with an authenticator over both hellos in the place of the random field.

use mtproto_crypto::{Secret, SecureRandom, decoy_key_share};

use super::client_hello::VerifiedHello;
use super::{
    HelloError, RANDOM_BYTES, RECORD_HEADER_BYTES, around_random, authenticator, put_random, with_length,
};
use crate::protocol::proxy::{GreetingError, Step};

/// Between the first record and the length of the third: a change of cipher, and the head of application data.
const MIDDLE: [u8; 9] = [0x14, 3, 3, 0, 1, 1, 0x17, 3, 3];

/// What a hello says of itself, its length included.
const HANDSHAKE_RECORD: [u8; 3] = [0x16, 3, 3];

/// Records are not larger (RFC 8446, section 5.2).
const RECORD_BYTES_MAX: usize = (16 << 10) + 256;

/// A hello was sent; this knows the answer when it sees it.
#[derive(Debug)]
pub struct AwaitedHello {
    key: Secret<16>,
    client_random: [u8; RANDOM_BYTES],
}

impl AwaitedHello {
    pub(super) fn new(key: [u8; 16], client_random: [u8; RANDOM_BYTES]) -> Self {
        Self { key: Secret::new(key), client_random }
    }

    /// Looks for the answer at the front of received bytes. None if there is more to come; else its size.
    ///
    /// # Errors
    ///
    /// It is none, or by someone who does not know the secret.
    pub fn verify(&self, bytes: &[u8]) -> Result<Option<usize>, HelloError> {
        let Some(first_bytes) = expect(bytes, &HANDSHAKE_RECORD)? else { return Ok(None) };
        let Some(rest_bytes) = expect(bytes.get(first_bytes..).unwrap_or_default(), &MIDDLE)? else {
            return Ok(None);
        };
        let Some(flight) = bytes.get(..first_bytes + rest_bytes) else { return Ok(None) };
        let (before, random, behind) = around_random(flight).ok_or(HelloError::NotUnderstood)?;
        let parts: [&[u8]; 4] = [&self.client_random, before, &[0; RANDOM_BYTES], behind];
        if authenticator(self.key.expose(), &parts) == Secret::new(*random) {
            Ok(Some(flight.len()))
        } else {
            Err(HelloError::WrongSecret)
        }
    }

    pub(in crate::protocol) fn answered<S>(&self, bytes: &[u8]) -> Result<Step<S>, GreetingError> {
        Ok(self.verify(bytes)?.map_or(Step::Wait, |consumed| Step::Ready { consumed }))
    }
}

/// What begins with `head` and a length: its whole size. None if there is more to come.
fn expect(bytes: &[u8], head: &[u8]) -> Result<Option<usize>, HelloError> {
    if !head.starts_with(bytes.get(..head.len()).unwrap_or(bytes)) {
        return Err(HelloError::NotUnderstood);
    }
    let Some(length) = bytes.get(head.len()..).and_then(|rest| rest.first_chunk()) else { return Ok(None) };
    let length = usize::from(u16::from_be_bytes(*length));
    if length > RECORD_BYTES_MAX {
        return Err(HelloError::NotUnderstood);
    }
    Ok(Some(head.len() + 2 + length))
}

/// Answers a verified hello, with as many bytes of meaningless data as a certificate might have.
#[must_use]
pub fn answer(hello: &VerifiedHello, key: &[u8; 16], random: &mut SecureRandom) -> Vec<u8> {
    const DATA_BYTES_MIN: usize = 1_024;
    const DATA_BYTES_SPREAD: u32 = 3_072;
    let mut flight = HANDSHAKE_RECORD.to_vec();
    with_length(&mut flight, |out| {
        out.extend_from_slice(&[2, 0]);
        with_length(out, |out| {
            out.extend_from_slice(&[3, 3]);
            out.extend_from_slice(&[0; RANDOM_BYTES]);
            out.push(32);
            out.extend_from_slice(&hello.session_id);
            out.extend_from_slice(&[0x13, 1, 0]);
            with_length(out, |out| {
                out.extend_from_slice(&[0x00, 0x33, 0, 36, 0x00, 0x1d, 0, 32]);
                out.extend_from_slice(&decoy_key_share::x25519(random));
                out.extend_from_slice(&[0x00, 0x2b, 0, 2, 3, 4]);
            });
        });
    });
    flight.extend_from_slice(&MIDDLE);
    with_length(&mut flight, |out| {
        let start = out.len();
        out.resize(start + DATA_BYTES_MIN + random.wire_below(DATA_BYTES_SPREAD) as usize, 0);
        random.fill_wire(out.get_mut(start..).unwrap_or_default());
    });
    let digest = *authenticator(key, &[&hello.random, &flight]).expose();
    put_random(&mut flight, &digest);
    flight
}

const _: () =
    assert!(MIDDLE.len() == 6 + RECORD_HEADER_BYTES - 2, "a whole record, and another but for its length");
