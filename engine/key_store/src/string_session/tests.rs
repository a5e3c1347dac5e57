//! What Telethon and Pyrogram wrote themselves is read, and written again in the same letters.

use std::net::SocketAddr;

use super::{Origin, StringSession, StringSessionError};

/// One string of the vector file and what is known of it, `key=value` by `key=value`.
struct Known {
    text: String,
    origin: Origin,
}

fn known() -> Vec<(Known, serde_json::Value)> {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../../../tests/vectors/string_sessions.json")).unwrap();
    let vectors = file["vectors"].as_array().unwrap().clone();
    vectors
        .into_iter()
        .map(|vector| {
            let origin = match vector["origin"].as_str().unwrap() {
                "telethon" => Origin::Telethon,
                "pyrogram" => Origin::Pyrogram,
                _ => Origin::OldPyrogram,
            };
            (Known { text: vector["text"].as_str().unwrap().to_owned(), origin }, vector)
        })
        .collect()
}

/// The key of all vectors.
fn key_byte(index: usize) -> u8 {
    u8::try_from((index * 7 + 3) & 0xff).unwrap()
}

#[test]
fn what_their_authors_wrote_is_read() {
    let known = known();
    assert_eq!(known.len(), 8);
    for (Known { text, origin }, vector) in known {
        let session = StringSession::parse(&format!(" {text}\n")).unwrap();
        assert_eq!(session.origin, origin);
        assert_eq!(u64::from(session.datacenter.0), vector["dc"].as_u64().unwrap());
        assert!(session.key.as_bytes().iter().enumerate().all(|(index, byte)| *byte == key_byte(index)));
        if origin == Origin::Telethon {
            let ip = vector["ip"].as_str().unwrap().parse().unwrap();
            let port = u16::try_from(vector["port"].as_u64().unwrap()).unwrap();
            assert_eq!(session.address, Some(SocketAddr::new(ip, port)));
            assert_eq!(session.to_telethon().unwrap().as_str(), text);
            assert!(matches!(session.to_pyrogram(), Err(StringSessionError::Missing("Pyrogram", _))));
        } else {
            let user = session.user.unwrap();
            assert_eq!(user.id, vector["user_id"].as_u64().unwrap());
            assert_eq!(user.is_bot, vector["is_bot"].as_bool().unwrap());
            assert_eq!(user.test_mode, vector["test_mode"].as_bool().unwrap());
            assert_eq!(user.api_id.map(u64::from), vector["api_id"].as_u64());
            assert!(matches!(session.to_telethon(), Err(StringSessionError::Missing("Telethon", _))));
            if origin == Origin::Pyrogram {
                assert_eq!(session.to_pyrogram().unwrap().as_str(), text);
            }
        }
        assert_eq!(session.auth_info().key, session.key);
    }
}

#[test]
fn what_is_none_is_refused_with_the_reason() {
    let texts: Vec<String> = known().into_iter().map(|(known, _)| known.text).collect();
    let (telethon, pyrogram) = (&texts[0], &texts[3]);
    let refused = |text: &str| StringSession::parse(text).unwrap_err();
    assert_eq!(refused(" \n"), StringSessionError::Empty);
    assert_eq!(refused(&telethon[1..]), StringSessionError::Length(352));
    assert_eq!(refused(&format!("2{}", &telethon[1..])), StringSessionError::Version('2'));
    assert_eq!(refused(&telethon.replacen("Ap", "+/", 1)), StringSessionError::Base64);
    // The padding gone, there is room for one more byte.
    assert_eq!(refused(&telethon.replace('=', "A")), StringSessionError::Trailing);
    assert_eq!(refused(&format!("1AA{}", &telethon[3..])), StringSessionError::Datacenter(0));
    assert_eq!(refused(&"A".repeat(362)), StringSessionError::NoKey);
    let flag = format!("{}B", &pyrogram[..361]);
    assert!(matches!(refused(&flag), StringSessionError::Flag(_) | StringSessionError::Base64));
    assert_eq!(refused(&"é".repeat(181)), StringSessionError::Base64);
    assert!(matches!(refused(&format!("é{}", &telethon[2..])), StringSessionError::Version('é')));
}
