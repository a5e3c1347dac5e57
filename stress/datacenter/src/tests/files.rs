//! Files that are uploaded in parts, become documents, and are read again.

use mtproto_tl::table::Table;
use serde_json::{Value, json};

use super::client::Client;
use super::world::{DATACENTER, World};

/// Makes a call of the schema, and gives its answer or the text of its error.
fn call(client: &mut Client, world: &mut World, name: &str, fields: &Value) -> Result<Value, String> {
    let body = Table::built_in().encode(name, fields).unwrap();
    let (msg_id, seq_no) = (client.next_msg_id(world), client.content_seq_no());
    client.send_message(world, msg_id, seq_no, &body);
    match client.error_of(msg_id) {
        Some((_, text)) => Err(text),
        None => Ok(Table::built_in().decode(&client.result_of(msg_id).unwrap()).unwrap()),
    }
}

fn hex(bytes: &[u8]) -> Value {
    json!(bytes.iter().fold("hex:".to_owned(), |text, byte| format!("{text}{byte:02x}")))
}

fn save(
    client: &mut Client,
    world: &mut World,
    (file, part): (i32, usize),
    bytes: &[u8],
) -> Result<Value, String> {
    let fields = json!({ "file_id": file, "file_part": part, "bytes": hex(bytes) });
    call(client, world, "upload.saveFilePart", &fields)
}

fn finish(client: &mut Client, world: &mut World, file: i32, parts: usize) -> Result<Value, String> {
    let input = json!({ "_": "inputFile", "id": file, "parts": parts, "name": "a.bin", "md5_checksum": "" });
    let media = json!({
        "_": "inputMediaUploadedDocument", "file": input, "mime_type": "application/octet-stream",
        "attributes": [{ "_": "documentAttributeFilename", "file_name": "a.bin" }],
    });
    call(client, world, "messages.uploadMedia", &json!({ "peer": "inputPeerSelf", "media": media }))
}

/// A location of a document, as clients make it of what they were given.
fn location(document: &Value) -> Value {
    json!({
        "_": "inputDocumentFileLocation", "id": document["id"], "access_hash": document["access_hash"],
        "file_reference": document["file_reference"], "thumb_size": "",
    })
}

fn read(
    client: &mut Client,
    world: &mut World,
    location: &Value,
    (offset, limit): (i64, i32),
) -> Result<Value, String> {
    let fields = json!({ "location": location, "offset": offset, "limit": limit });
    call(client, world, "upload.getFile", &fields)
}

/// Bytes that do not compress, and of which no two parts are the same.
fn content(bytes: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(bytes).collect()
}

#[test]
fn what_was_uploaded_can_be_read() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let whole = content(10_000);
    for (part, bytes) in whole.chunks(4_096).enumerate().rev() {
        assert_eq!(save(&mut client, &mut world, (7, part), bytes), Ok(json!(true)));
    }
    let media = finish(&mut client, &mut world, 7, 3).unwrap();
    let document = &media["document"];
    assert_eq!((&document["size"], &document["dc_id"]), (&json!("10000"), &json!(DATACENTER)));
    let place = location(document);
    let mut came = Vec::new();
    for offset in [0, 4_096, 8_192, 12_288] {
        let part = read(&mut client, &mut world, &place, (offset, 4_096)).unwrap();
        let again = Table::built_in().encode("upload.file", &part).unwrap();
        let mut reader = mtproto_tl::Reader::new(&again);
        reader.raw(12).unwrap();
        came.extend_from_slice(reader.bytes().unwrap());
    }
    assert!(came == whole, "the bytes are the same");
    let hashes =
        call(&mut client, &mut world, "upload.getFileHashes", &json!({ "location": place, "offset": 0 }))
            .unwrap();
    assert_eq!((hashes.as_array().unwrap().len(), &hashes[0]["limit"]), (1, &json!(10_000)));
    let spent = finish(&mut client, &mut world, 7, 3);
    assert_eq!(spent, Err("FILE_PART_0_MISSING".to_owned()), "the parts became the document");
}

#[test]
fn parts_that_break_the_rules_are_refused() {
    let mut world = World::new();
    let (mut client, mut other) = (Client::new(&mut world), Client::new(&mut world));
    let refused = |text: &str| Err(text.to_owned());
    assert_eq!(save(&mut client, &mut world, (1, 0), &[]), refused("FILE_PART_EMPTY"));
    assert_eq!(save(&mut client, &mut world, (1, 4_000), &[1]), refused("FILE_PART_INVALID"));
    let large = content((512 << 10) + 1_024);
    assert_eq!(save(&mut client, &mut world, (1, 0), &large), refused("FILE_PART_TOO_BIG"));
    save(&mut client, &mut world, (1, 0), &content(2_048)).unwrap();
    save(&mut client, &mut world, (1, 2), &content(2_048)).unwrap();
    assert_eq!(finish(&mut client, &mut world, 1, 3), refused("FILE_PART_1_MISSING"));
    assert_eq!(finish(&mut client, &mut world, 1, 0), refused("FILE_PARTS_INVALID"));
    assert_eq!(finish(&mut other, &mut world, 1, 3), refused("FILE_PART_0_MISSING"), "it is another's");
    save(&mut client, &mut world, (1, 1), &content(2_048)).unwrap();
    finish(&mut client, &mut world, 1, 3).unwrap();
}

#[test]
fn reads_that_break_the_rules_are_refused() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    save(&mut client, &mut world, (1, 0), &content(5_000)).unwrap();
    let place = location(&finish(&mut client, &mut world, 1, 1).unwrap()["document"]);
    for (offset, limit, text) in [
        (1, 4_096, "OFFSET_INVALID"),
        (-4_096, 4_096, "OFFSET_INVALID"),
        (0, 0, "LIMIT_INVALID"),
        (0, 5_000, "LIMIT_INVALID"),
        (0, 12_288, "LIMIT_INVALID"),
        (4_096, 1 << 20, "LIMIT_INVALID"),
        (0, 2 << 20, "LIMIT_INVALID"),
    ] {
        let result = read(&mut client, &mut world, &place, (offset, limit));
        assert_eq!(result, Err(text.to_owned()), "{offset} {limit}");
    }
    let precise = json!({ "precise": true, "location": place, "offset": 1_024, "limit": 3_072 });
    assert!(call(&mut client, &mut world, "upload.getFile", &precise).is_ok());
    let mut wrong = place.clone();
    wrong["access_hash"] = json!("1");
    let result = read(&mut client, &mut world, &wrong, (0, 4_096));
    assert_eq!(result, Err("FILE_ID_INVALID".to_owned()));
    wrong = place;
    wrong["file_reference"] = hex(b"another");
    let result = read(&mut client, &mut world, &wrong, (0, 4_096));
    assert_eq!(result, Err("FILE_REFERENCE_INVALID".to_owned()));
}

#[test]
fn memory_is_bounded_and_the_oldest_makes_room() {
    let mut world = World::with(|config| config.file_bytes_max = 64 << 10);
    let mut client = Client::new(&mut world);
    for file in 0..100 {
        save(&mut client, &mut world, (file, 0), &content(8_192)).unwrap();
        assert!(world.server.files().bytes() <= 64 << 10);
    }
    assert_eq!(finish(&mut client, &mut world, 0, 1), Err("FILE_PART_0_MISSING".to_owned()));
    let place = location(&finish(&mut client, &mut world, 99, 1).unwrap()["document"]);
    assert!(read(&mut client, &mut world, &place, (0, 4_096)).is_ok());
    for part in 0..6 {
        save(&mut client, &mut world, (200, part), &content(8_192)).unwrap();
    }
    save(&mut client, &mut world, (200, 6), &content(8_192)).unwrap();
    let gone = read(&mut client, &mut world, &place, (0, 4_096));
    assert_eq!(gone, Err("FILE_ID_INVALID".to_owned()));
    let more = save(&mut client, &mut world, (200, 7), &content(8_192));
    assert_eq!(more, Err("FILE_PARTS_INVALID".to_owned()), "one file larger than the budget");
    assert!(world.server.files().bytes() <= 64 << 10);
    finish(&mut client, &mut world, 200, 7).unwrap();
}
