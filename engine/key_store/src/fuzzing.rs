//! Entry points for the fuzz targets: bytes in, a panic if a promise is broken.

use crate::record;
use crate::string_session::{Origin, StringSession};

/// A record that can be read is written in the same bytes, unless it holds salts that are never valid or out of order.
///
/// # Panics
/// If it is not.
pub fn record(bytes: &[u8]) {
    let Some(info) = record::decode(bytes) else { return };
    let mut written = Vec::new();
    record::encode(&info, &mut written);
    assert!(written.len() <= bytes.len(), "nothing is added");
    assert!(record::decode(&written) == Some(info), "what was written is what was read");
}

/// A string session that can be read says the same when it is written again.
///
/// # Panics
/// If it does not.
pub fn string_session(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(session) = StringSession::parse(text) else { return };
    let written = match session.origin {
        Origin::Telethon => session.to_telethon(),
        Origin::Pyrogram => session.to_pyrogram(),
        // This form is not written any more.
        Origin::OldPyrogram => return,
    };
    assert_eq!(written.as_deref().map(String::as_str), Ok(text.trim()), "it is written as it was read");
}
