//! Known answers of TL, from `tests/vectors`. Those of the other crates are run where the code is.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use mtproto_crypto::sha256::sha256;
use mtproto_tests::vector::{bytes, load};
use mtproto_tl::container::{CONTAINER_HEADER_BYTES, ContainerView, write_container_header};
use mtproto_tl::message::MessageView;
use mtproto_tl::service::{MsgsAck, Ping};
use mtproto_tl::table::Table;
use mtproto_tl::{Decode, Encode, Longs, Reader, Writer, schema};
use serde_json::{Value, json};

/// What a writer makes.
fn written(write: impl FnOnce(&mut Writer<'_>)) -> Vec<u8> {
    let mut buffer = vec![0xaa; 4_096];
    let mut writer = Writer::new(&mut buffer);
    write(&mut writer);
    let length = writer.finish().unwrap();
    buffer.truncate(length);
    buffer
}

fn string_case(case: &Value) {
    let value = case["value"].as_str().unwrap();
    let Some(repeated) = value.strip_prefix("\"a\" repeated ").and_then(|rest| rest.strip_suffix(" times"))
    else {
        assert_eq!(written(|writer| writer.bytes(value.as_bytes())), bytes(&case["hex"]), "{value}");
        assert_eq!(Reader::new(&bytes(&case["hex"])).bytes().unwrap(), value.as_bytes());
        return;
    };
    let text = vec![b'a'; repeated.parse().unwrap()];
    let encoded = written(|writer| writer.bytes(&text));
    assert_eq!(encoded.len(), usize::try_from(case["total_len"].as_u64().unwrap()).unwrap(), "{value}");
    assert!(encoded.starts_with(&bytes(&case["prefix_hex"])), "{value}");
    assert_eq!(sha256(&[&encoded]).to_vec(), bytes(&case["sha256"]), "{value}");
    assert_eq!(Reader::new(&encoded).bytes().unwrap(), text);
}

/// The two messages of the container case, read and written again.
fn container_case(expected: &[u8]) {
    let view = ContainerView::decode(&mut Reader::new(expected)).unwrap();
    let messages: Vec<MessageView<'_>> = view.iter().collect();
    assert_eq!(messages.iter().map(|message| message.seq_no).collect::<Vec<_>>(), [1, 2]);
    let again = written(|writer| {
        write_container_header(writer, messages.len());
        messages.iter().for_each(|message| message.encode(writer));
    });
    assert_eq!(again, expected);
    assert_eq!(again[..CONTAINER_HEADER_BYTES], expected[..CONTAINER_HEADER_BYTES]);
}

fn longs(values: &Value) -> Vec<i64> {
    values.as_array().unwrap().iter().map(|value| value.as_str().unwrap().parse().unwrap()).collect()
}

#[test]
fn primitives() {
    let vectors = load("tl_primitives");
    let cases = vectors["cases"].as_array().unwrap();
    assert!(cases.len() >= 35);
    for case in cases {
        let (value, ty) = (&case["value"], case["type"].as_str().unwrap());
        if ty == "string" {
            string_case(case);
            continue;
        }
        let expected = bytes(&case["hex"]);
        let made = match ty {
            "int" => written(|writer| writer.i32(i32::try_from(value.as_i64().unwrap()).unwrap())),
            "long" => written(|writer| writer.i64(value.as_str().unwrap().parse().unwrap())),
            "double" => written(|writer| writer.f64(value.as_f64().unwrap())),
            "int128" => written(|writer| writer.int128(&bytes(value).try_into().unwrap())),
            "Bool" => written(|writer| writer.boolean(value == "true")),
            "Vector<long>" => written(|writer| writer.longs(longs(value).as_slice())),
            "vector<long> (bare)" => written(|writer| writer.longs(longs(value).as_slice()))[4..].to_vec(),
            "ping#7abe77ec" => Ping { ping_id: 1 }.to_vec(),
            "msgs_ack#62d6b459" => {
                MsgsAck { msg_ids: Longs::from([0x0102_0304_0506_0708].as_slice()) }.to_vec()
            }
            "msg_container#73f1f8dc" => {
                container_case(&expected);
                continue;
            }
            "upload.getFile flags" => {
                let location = json!({"_": "inputTakeoutFileLocation"});
                let call = json!({"cdn_supported": true, "location": location, "offset": 0, "limit": 0});
                Table::built_in().encode("upload.getFile", &call).unwrap()[..8].to_vec()
            }
            other => panic!("a case nobody reads: {other}"),
        };
        assert_eq!(made, expected, "{case}");
    }
}

#[test]
fn constructor_numbers() {
    let vectors = load("tl_crc32");
    let lines = vectors["lines"].as_array().unwrap();
    assert!(lines.len() >= 40);
    for case in lines {
        // Some cases give the normal form alone; it is its own normal form.
        let normal = case["crc_input"].as_str().unwrap();
        let line = case["line"].as_str().unwrap_or(normal);
        assert_eq!(schema::normal_form(line), normal);
        assert_eq!(format!("{:08x}", schema::computed_id(line).0), case["id"].as_str().unwrap(), "{line}");
    }
}
