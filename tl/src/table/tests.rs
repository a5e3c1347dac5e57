//! Values there and back, and mistakes that are told where they are.

use serde_json::json;

use super::{Table, parse_call};
use crate::constructor::Encode;
use crate::schema::Type;
use crate::service::Ping;

/// A generator of numbers that look random and depend on the seed only (xorshift).
fn generator(mut state: u64) -> impl FnMut() -> u64 {
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    }
}

#[test]
fn random_values_of_every_definition_survive_the_way_there_and_back() {
    const SEED: u64 = 0x6d74_7072_6f74_6f21;
    const ROUNDS: usize = 3;
    let table = Table::built_in();
    let mut random = generator(SEED);
    assert!(table.schema().definitions.len() > 2_500);
    for definition in &table.schema().definitions {
        for round in 0..ROUNDS {
            let value = table.random(definition, &mut random);
            let told = || format!("seed {SEED:#x}, round {round}, {}: {value}", definition.text);
            let bytes =
                table.encode(&definition.name, &value).unwrap_or_else(|error| panic!("{error}, {}", told()));
            assert_eq!(bytes.len() % 4, 0, "{}", told());
            assert_eq!(table.skip(&bytes), Ok(bytes.len()), "{}", told());
            let again = table.decode(&bytes).unwrap_or_else(|error| panic!("{error}, {}", told()));
            // The two truth values come back as such and not as objects.
            if !again.is_boolean() {
                assert_eq!(table.encode(&definition.name, &again).unwrap(), bytes, "{}", told());
            }
            for cut in [bytes.len() / 2 / 4 * 4, bytes.len() - 1] {
                assert!(cut < 4 || table.decode(&bytes[..cut]).is_err() || cut == bytes.len(), "{}", told());
            }
        }
    }
}

#[test]
fn mutated_values_are_read_or_refused() {
    const SEED: u64 = 0x7461_626c_6521;
    let table = Table::built_in();
    let mut random = generator(SEED);
    let definitions = &table.schema().definitions;
    for round in 0..20_000_usize {
        let definition = &definitions[usize::try_from(random() >> 8).unwrap() % definitions.len()];
        let value = table.random(definition, &mut random);
        let mut bytes = table.encode(&definition.name, &value).unwrap();
        for _ in 0..=random() % 3 {
            let at = usize::try_from(random() >> 8).unwrap() % bytes.len();
            bytes[at] =
                [0, 1, 0x7f, 0xfe, 0xff, random().to_le_bytes()[2]][usize::try_from(random() % 6).unwrap()];
        }
        let outcome = std::panic::catch_unwind(|| (table.decode(&bytes).is_ok(), table.skip(&bytes).is_ok()));
        let (decoded, skipped) =
            outcome.unwrap_or_else(|_| panic!("seed {SEED:#x}, round {round}: {bytes:02x?}"));
        assert!(!decoded || skipped, "seed {SEED:#x}, round {round}: what can be decoded can be skipped");
    }
}

#[test]
fn the_table_agrees_with_the_types_written_by_hand() {
    let table = Table::built_in();
    let (name, arguments) = parse_call(r#"ping{"ping_id": "-7"}"#).unwrap();
    assert_eq!(table.encode(&name, &arguments).unwrap(), Ping { ping_id: -7 }.to_vec());
    for known in crate::catalogue::KNOWN {
        if matches!(known.name, "msg_container" | "msg_copy") {
            continue;
        }
        let Some(definition) = table.schema().find_id(known.id) else {
            panic!("{} is not in the table", known.name)
        };
        assert_eq!(definition.name, known.name);
    }
}

#[test]
fn a_call_from_the_command_line_is_encoded() {
    let table = Table::built_in();
    let text = r#"messages.sendMessage{"peer":{"_":"inputPeerSelf"},"message":"hi","random_id":1}"#;
    let (name, arguments) = parse_call(text).unwrap();
    let bytes = table.encode(&name, &arguments).unwrap();
    let value = table.decode(&bytes).unwrap();
    assert_eq!(
        value,
        json!({"_": "messages.sendMessage", "peer": {"_": "inputPeerSelf"}, "message": "hi", "random_id": "1"})
    );
    let short = json!({"peer": "inputPeerSelf", "message": "hi", "random_id": "0x1", "silent": false});
    assert_eq!(table.encode(&name, &short).unwrap(), bytes);
    assert_eq!(parse_call("help.getConfig").unwrap(), ("help.getConfig".to_owned(), json!({})));
    assert_eq!(parse_call(r#"{"_":"ping","ping_id":3}"#).unwrap().0, "ping");
    assert!(parse_call("ping{oops}").unwrap_err().to_string().contains("not JSON"));
    assert!(parse_call("{}").is_err());
}

#[test]
fn mistakes_name_the_field_and_what_was_meant() {
    let table = Table::built_in();
    let told = |name: &str, value| table.encode(name, &value).unwrap_err().to_string();
    assert_eq!(
        told("messages.sendMesage", json!({})),
        "the schema has no `messages.sendMesage`, did you mean `messages.sendMessage`, `messages.sendMedia`, `messages.editMessage`?"
    );
    assert_eq!(told("ping", json!({})), "missing field `ping_id` (long)");
    assert_eq!(told("ping", json!({"pingid": 1})), "`ping` has no field `pingid`, did you mean `ping_id`?");
    assert_eq!(
        told("ping", json!({"ping_id": "x"})),
        "ping_id: x does not fit into long, which has 64 bits and a sign"
    );
    assert_eq!(
        told("ping", json!({"ping_id": [1]})),
        "ping_id: a number, or a string with one is wanted here, not an array"
    );
    assert_eq!(
        told(
            "messages.getMessages",
            json!({"id": [{"_": "inputMessageID", "id": 1}, {"_": "inputMessageId", "id": 1}]})
        ),
        "id[1]: the schema has no `inputMessageId`, did you mean `inputMessageID`, `inputMessagePinned`, `inputGameID`?"
    );
    let wrong = told("messages.readHistory", json!({"peer": "inputUserSelf", "max_id": 1}));
    assert!(
        wrong.starts_with("peer: `inputUserSelf` is not InputPeer: that is one of inputPeerChannel, "),
        "{wrong}"
    );
    let none = told("messages.readHistory", json!({"peer": {"user_id": 1}, "max_id": 1}));
    assert!(none.starts_with("peer: say which constructor with \"_\": InputPeer is one of "), "{none}");
    assert_eq!(
        told("messages.readHistory", json!({"peer": "inputPeerSelf", "max_id": 3_000_000_000_u32})),
        "max_id: 3000000000 does not fit into int, which has 32 bits and a sign"
    );
}

#[test]
fn unknown_objects_are_data_and_answers_have_their_own_type() {
    let table = Table::built_in();
    let unknown = [0x11, 0x22, 0x33, 0x44, 1, 2, 3, 4];
    assert_eq!(table.decode(&unknown).unwrap(), json!({"_": "#44332211", "raw": "ESIzRAECAwQ="}));
    let longs = [0x15, 0xc4, 0xb5, 0x1c, 1, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0];
    let ty = Type::Vector { boxed: true, item: Box::new(Type::Long) };
    assert_eq!(table.decode_as(&ty, &longs).unwrap(), json!(["5"]));
    let many = [0x15, 0xc4, 0xb5, 0x1c, 0xff, 0xff, 0xff, 0x7f];
    assert!(table.decode_as(&ty, &many).is_err());
}

#[test]
fn deep_nesting_is_refused_both_ways() {
    let table = Table::built_in();
    let mut value = json!({"_": "textEmpty"});
    for _ in 0..100 {
        value = json!({"_": "textBold", "text": value});
    }
    assert!(
        table
            .encode("textItalic", &json!({"text": value}))
            .unwrap_err()
            .to_string()
            .contains("nested deeper")
    );
    let bold = table.schema().find("textBold").unwrap().id.0.to_le_bytes();
    assert!(table.decode(&bold.repeat(10_000)).is_err());
    assert!(table.skip(&bold.repeat(10_000)).is_err());
}

#[test]
fn a_users_own_text_extends_the_layer() {
    let table = Table::with(&["---functions---\nmine.hello#12345678 name:string = Bool;"]).unwrap();
    assert_eq!(table.encode("mine.hello", &json!({"name": "x"})).unwrap()[..4], [0x78, 0x56, 0x34, 0x12]);
    assert!(table.show("mine.hello").unwrap().contains("method of Bool"));
    assert!(table.show("InputPeer").unwrap().contains("inputPeerSelf#7da07ec9 = InputPeer;"));
    assert!(Table::with(&["a b:Nothing = A;"]).is_err());
}

#[test]
fn a_users_own_text_replaces_what_it_redefines() {
    let before = Table::built_in().schema().definitions.len();
    let table = Table::with(&[
        "inputPeerSelf#00000001 extra:int = InputPeer;",
        "renamed#35a95cb9 chat_id:long = InputPeer;",
    ])
    .unwrap();
    assert_eq!(
        table.encode("inputPeerSelf", &json!({"extra": 5})).unwrap(),
        [1, 0, 0, 0, 5, 0, 0, 0],
        "the name is another one's now"
    );
    assert!(
        table.find("inputPeerChat").is_err() && table.find("renamed").is_ok(),
        "the number is another one's now"
    );
    assert_eq!(table.schema().definitions.len(), before);
    assert!(Table::with(&["a#1 = A;", "b#1 = A;"]).unwrap().find("a").is_err(), "the later text wins");
    assert!(Table::with(&["a#1 = A; b#1 = A;"]).is_err(), "within one text numbers are unique");
}

#[test]
fn holes_are_left_for_primitives_only() {
    let table = Table::built_in();
    let is_hole = |text: &str| text.contains("{{");
    let value = json!({"peer": {"_": "inputPeerUser", "user_id": "{{id}}", "access_hash": 1}, "message": "{{text}}", "random_id": 7});
    let (bytes, holes) = table.encode_with_holes("messages.sendMessage", &value, &is_hole).unwrap();
    let told: Vec<_> =
        holes.iter().map(|hole| (hole.offset, hole.path.as_str(), hole.text.as_str())).collect();
    // Number, flags and the number of the peer stand in front of the first.
    assert_eq!(told, [(12, "peer.user_id", "{{id}}"), (20, "message", "{{text}}")]);
    assert_eq!((holes[0].ty.clone(), holes[1].ty.clone()), (Type::Long, Type::String));
    assert_eq!(bytes.len(), 28);
    let wrong = json!({"peer": "{{peer}}", "message": "", "random_id": 7});
    assert!(table.encode_with_holes("messages.sendMessage", &wrong, &is_hole).is_err());
}
