//! Inputs to begin from: the known answers of `tests/vectors`, and what the protocol's own parts write.

use std::sync::LazyLock;

use mtproto_tl::table::Table;
use serde_json::{Value, json};

use crate::vector;

/// Every hexadecimal string of a vector file, as bytes.
#[must_use]
pub fn vector_bytes(name: &str) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    collect(&vector::load(name), &mut |text| {
        if text.len() >= 8
            && text.len().is_multiple_of(2)
            && text.bytes().all(|byte| byte.is_ascii_hexdigit())
        {
            found.push(vector::bytes(&Value::from(text)));
        }
    });
    found
}

fn collect(value: &Value, take: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => take(text),
        Value::Array(values) => values.iter().for_each(|value| collect(value, take)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, take)),
        _ => {}
    }
}

/// One random object of many constructors, as the table writes it.
pub(super) fn objects() -> Vec<Vec<u8>> {
    static OBJECTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
        let table = Table::built_in();
        let mut state = 7_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            state ^ state >> 29
        };
        let definitions = table.schema().definitions.iter().step_by(9);
        let objects = definitions.filter_map(|definition| {
            let value = table.random(definition, &mut random);
            table.encode(&definition.name, &value).ok()
        });
        objects.chain(vector_bytes("tl_primitives")).chain(vector_bytes("auth_key_full_flow")).collect()
    });
    OBJECTS.clone()
}

pub(super) fn gzip() -> Vec<Vec<u8>> {
    let plain: Vec<u8> = (0..4_000_u32).flat_map(u32::to_le_bytes).collect();
    let mut packed = Vec::new();
    mtproto_tl::gzip::pack(&plain, &mut packed);
    vec![packed]
}

pub(super) fn schema() -> Vec<Vec<u8>> {
    let lines = mtproto_tl::schema::MTPROTO.lines().filter(|line| !line.is_empty());
    let mut lines: Vec<Vec<u8>> = lines.map(|line| line.as_bytes().to_vec()).collect();
    lines.push(b"---functions---\na#00000001 {X:Type} flags:# b:flags.3?Vector<int> !X = Vector X;".to_vec());
    lines
}

pub(super) fn packets() -> Vec<Vec<u8>> {
    vector_bytes("messages_v2")
}

pub(super) fn numbers() -> Vec<Vec<u8>> {
    vector_bytes("pq").into_iter().filter(|bytes| bytes.len() <= 8).collect()
}

pub(super) fn keys() -> Vec<Vec<u8>> {
    mtproto_crypto::public_keys::test().iter().map(|key| key.to_pem().into_bytes()).collect()
}

pub(super) fn streams() -> Vec<Vec<u8>> {
    let mut streams = vector_bytes("transports");
    streams.extend(vector_bytes("obfuscated2"));
    streams.extend([[0, 9].as_slice(), &[0xef, 6], &[1; 24]].map(<[u8]>::to_vec));
    // As a datacenter is spoken to that begins with HTTP: behind the byte that says where the stream is cut.
    streams.extend(http_requests());
    streams.extend(upgrades().into_iter().map(|upgrade| [&[200][..], &upgrade, UPGRADED].concat()));
    streams
}

/// Frames of a client behind its upgrade.
const UPGRADED: &[u8] = b"\x82\x84\x01\x02\x03\x04\xee\xed\xec\xeb\x89\x80\x01\x02\x03\x04";

pub(super) fn http_answers() -> Vec<Vec<u8>> {
    let packet = [7; 40];
    [
        (&b"\x05HTTP/1.1 200 OK\r\nContent-Length: 40\r\nConnection: keep-alive\r\n\r\n"[..], &packet[..]),
        (
            b"\x30HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n",
            b"12345678\r\n0;x=y\r\nA: b\r\n\r\n",
        ),
        (b"\x01HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 404 Not Found\r\n\r\n", b""),
        (b"\x09HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n", b"\x6c\xfe\xff\xff"),
    ]
    .map(|(head, body)| [head, body].concat())
    .to_vec()
}

pub(super) fn http_requests() -> Vec<Vec<u8>> {
    let packet = [1; 24];
    [
        &b"\x07POST /api HTTP/1.1\r\nHost: 127.0.0.1:443\r\nContent-Length: 24\r\n\r\n"[..],
        b"\x40POST HTTP://h/apiw_test?x HTTP/1.0\r\nContent-Length: 24\r\nconnection: Keep-Alive, te\r\n\r\n",
        b"\x01POST /api HTTP/1.1\r\nContent-Length: 24\r\nExpect: 100-continue\r\n\r\n",
    ]
    .map(|head| [head, &packet, head.get(1..).unwrap_or_default(), &packet].concat())
    .to_vec()
}

pub(super) fn websocket_frames() -> Vec<Vec<u8>> {
    [
        &b"\x00\x03\x82\x05Hello\x02\x03Hel\x89\x02hi\x80\x02lo\x88\x02\x03\xe8"[..],
        b"\x01\x05\x82\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58\x89\x80\x01\x02\x03\x04",
        b"\x00\x09\x82\x7e\x00\x80",
        b"\x00\x09\x82\x7f\x00\x00\x00\x00\x00\x01\x00\x00",
    ]
    .map(<[u8]>::to_vec)
    .to_vec()
}

pub(super) fn upgrades() -> Vec<Vec<u8>> {
    [
        &b"GET /apiws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: binary\r\nSec-WebSocket-Version: 13\r\n\r\n"[..],
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
            Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: binary\r\n\r\n",
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
    ]
    .map(<[u8]>::to_vec)
    .to_vec()
}

pub(super) fn hellos() -> Vec<Vec<u8>> {
    vector_bytes("faketls")
}

pub(super) fn proxies() -> Vec<Vec<u8>> {
    [
        &b"\x03\x05\x00\x05\x00\x00\x01\x7f\x00\x00\x01\x04\x38"[..],
        b"\x01\x05\x02\x01\x00\x05\x00\x00\x03\x09localhost\x04\x38",
        b"\x02\x05\xff",
        b"\x10HTTP/1.1 200 Connection established\r\nVia: someone\r\n\r\n",
        b"\x07HTTP/1.0 407 Proxy Authentication Required\r\n\r\n",
    ]
    .map(<[u8]>::to_vec)
    .to_vec()
}

pub(super) fn links() -> Vec<Vec<u8>> {
    [
        "tg://proxy?server=proxy.example&port=443&secret=dd00112233445566778899aabbccddeeff",
        "https://t.me/proxy?server=127.0.0.1&port=8443&secret=ee00112233445566778899aabbccddeeff6578616d706c652e636f6d",
        "https://t.me/proxy?server=%3A%3A1&port=1&secret=ABEiM0RVZneImaq7zN3u_w#comment",
    ]
    .map(|link| link.as_bytes().to_vec())
    .to_vec()
}

/// Answers of a key exchange without their nonces, which the target writes.
pub(super) fn answers() -> Vec<Vec<u8>> {
    vector_bytes("auth_key_full_flow").into_iter().chain([super::protocol::right_res_pq(&[0; 16])]).collect()
}

pub(super) fn sessions() -> Vec<Vec<u8>> {
    let mut sessions = Vec::new();
    collect(&vector::load("string_sessions"), &mut |text| {
        if (351..=369).contains(&text.len()) {
            sessions.push(text.as_bytes().to_vec());
        }
    });
    sessions
}

pub(super) fn records() -> Vec<Vec<u8>> {
    let record = |salts: u8| {
        let mut record = vec![1; 257];
        record.extend([salts, 0]);
        (0..salts).for_each(|salt| record.extend([[salt; 8], [1, 0, 0, 0, 2, 0, 0, 0]].concat()));
        record
    };
    vec![record(0), record(1), record(5)]
}

/// What a download hears: a redirection, keys, a block; a file that is not redirected; a block that has to be brought first.
pub(super) fn downloads() -> Vec<Vec<u8>> {
    let table = Table::built_in();
    let block = [0x5a; 100];
    let hex = |bytes: &[u8]| {
        let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
        std::iter::once("hex:".to_owned()).chain(digits).collect::<String>()
    };
    let hash = json!({
        "_": "fileHash", "offset": 0, "limit": block.len(), "hash": hex(&mtproto_crypto::sha256::sha256(&[&block])),
    });
    let object = |name: &str, fields: &Value| match table.encode(name, fields) {
        Ok(object) => object,
        Err(error) => panic!("{name}: {error}"),
    };
    let redirect = object(
        "upload.fileCdnRedirect",
        &json!({
            "dc_id": 203, "file_token": "hex:01", "encryption_key": hex(&[7; 32]), "encryption_iv": hex(&[8; 16]),
            "file_hashes": [hash],
        }),
    );
    let pem = mtproto_crypto::public_keys::test().first().map(mtproto_crypto::RsaPublicKey::to_pem);
    let key = json!({ "_": "cdnPublicKey", "dc_id": 203, "public_key": pem.unwrap_or_default() });
    let keys = object("cdnConfig", &json!({ "public_keys": [key] }));
    let part = object("upload.cdnFile", &json!({ "bytes": hex(&block) }));
    let reupload = object("upload.cdnFileReuploadNeeded", &json!({ "request_token": "hex:02" }));
    let file =
        object("upload.file", &json!({ "type": "storage.fileUnknown", "mtime": 1, "bytes": hex(&block) }));
    let hashes: Vec<u8> = [0x1cb5_c415_u32.to_le_bytes(), [0; 4]].concat();
    let told = |answers: &[&Vec<u8>]| -> Vec<u8> {
        let with_length = |answer: &&Vec<u8>| {
            let length = u16::try_from(answer.len()).unwrap_or(u16::MAX).to_le_bytes();
            [length.as_slice(), answer].concat()
        };
        answers.iter().flat_map(with_length).collect()
    };
    vec![
        told(&[&redirect, &keys, &part, &hashes]),
        told(&[&redirect, &keys, &reupload, &hashes, &part, &hashes]),
        told(&[&redirect, &keys, &Vec::new(), &keys, &part, &hashes]),
        told(&[&file]),
    ]
}
