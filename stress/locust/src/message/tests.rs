//! Messages against the bytes of a genuine master and worker.

use rmpv::Value;
use rmpv::encode::write_value;

use super::{FromMaster, MessageError, Pairs, ToMaster, WorkerState};

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn said(message: ToMaster<'_>) -> String {
    hexadecimal(&message.encode("gen01").unwrap())
}

#[test]
fn what_a_worker_says_are_the_bytes_of_a_genuine_one() {
    assert_eq!(said(ToMaster::ClientReady), "93ac636c69656e745f7265616479ffa567656e3031");
    assert_eq!(said(ToMaster::Spawning), "93a8737061776e696e67c0a567656e3031");
    assert_eq!(
        said(ToMaster::SpawningComplete(&[("Ping".to_owned(), 6)])),
        "93b1737061776e696e675f636f6d706c65746582b2757365725f636c61737365735f636f756e7481a450696e6706aa757365725f636f756e7406a56765\
         6e3031"
            .replace(' ', "")
    );
    let heartbeat = ToMaster::Heartbeat { state: WorkerState::Ready, cpu: 12.5, memory: 50_000_000 };
    assert_eq!(
        said(heartbeat),
        "93a968656172746265617483a57374617465a57265616479b163757272656e745f6370755f7573616765cb4029000000000000b463757272656e745f6d\
         656d6f72795f7573616765ce02faf080a567656e3031"
    );
    assert_eq!(said(ToMaster::ClientStopped), "93ae636c69656e745f73746f70706564c0a567656e3031");
    assert_eq!(said(ToMaster::Quit), "93a471756974c0a567656e3031");
}

#[test]
fn keys_of_maps_are_numbers_where_a_master_wants_numbers() {
    let written = |value: &dyn Fn(&mut Vec<u8>)| {
        let mut out = Vec::new();
        value(&mut out);
        hexadecimal(&out)
    };
    let float = written(&|out| rmp_serde::encode::write(out, &Pairs(&[(1.25, 3)])).unwrap());
    let whole = written(&|out| rmp_serde::encode::write(out, &Pairs(&[(7, 1)])).unwrap());
    assert_eq!((float.as_str(), whole.as_str()), ("81cb3ff400000000000003", "810701"));
}

#[test]
fn a_heartbeat_always_has_a_number_for_the_processor() {
    let heartbeat = ToMaster::Heartbeat { state: WorkerState::Running, cpu: f64::NAN, memory: 0 };
    assert!(said(heartbeat).contains("6370755f7573616765cb0000000000000000"));
}

fn from_master(kind: &str, data: Value) -> Result<FromMaster, MessageError> {
    let mut bytes = Vec::new();
    write_value(&mut bytes, &Value::Array(vec![kind.into(), data, "gen01".into()])).unwrap();
    FromMaster::decode(&bytes)
}

fn map(fields: &[(&str, Value)]) -> Value {
    Value::Map(fields.iter().map(|(name, value)| ((*name).into(), value.clone())).collect())
}

#[test]
fn a_spawn_is_read_with_the_options_of_the_masters_file() {
    let data = map(&[
        ("timestamp", 1_700_000_000.5.into()),
        ("user_classes_count", map(&[("ping", 6.into()), ("help_getConfig", 2.into())])),
        ("host", Value::Nil),
        ("stop_timeout", 0.0.into()),
        (
            "parsed_options",
            map(&[
                ("num_users", 16.into()),
                ("op_rate", 777.5.into()),
                ("headless", true.into()),
                ("note", "evening".into()),
                ("users", Value::Nil),
            ]),
        ),
    ]);
    let FromMaster::Spawn(spawn) = from_master("spawn", data).unwrap() else { panic!("a spawn") };
    assert_eq!(spawn.users, [("ping".to_owned(), 6), ("help_getConfig".to_owned(), 2)]);
    assert_eq!((spawn.user_count(), spawn.host.as_deref()), (8, None));
    assert_eq!(
        (spawn.number("op_rate"), spawn.number("headless"), spawn.number("none")),
        (Some(777.5), None, None)
    );
    assert_eq!(spawn.text("note"), Some("evening"));
    assert!((spawn.share() - 0.5).abs() < 1e-9);
}

#[test]
fn the_other_messages_are_read_too() {
    assert_eq!(from_master("ack", map(&[("index", 3.into())])), Ok(FromMaster::Ack { index: 3 }));
    assert_eq!(from_master("ack", Value::Nil), Ok(FromMaster::Ack { index: 0 }));
    let complete = from_master("spawning_complete", map(&[("user_count", 8.into())]));
    assert_eq!(complete, Ok(FromMaster::SpawningComplete { user_count: 8 }));
    for (kind, wanted) in [
        ("stop", FromMaster::Stop),
        ("quit", FromMaster::Quit),
        ("heartbeat", FromMaster::Heartbeat),
        ("reconnect", FromMaster::Reconnect),
        ("update_user_class", FromMaster::Other("update_user_class".to_owned())),
    ] {
        assert_eq!(from_master(kind, Value::Nil), Ok(wanted));
    }
}

#[test]
fn what_cannot_be_understood_is_an_error_and_no_panic() {
    assert!(matches!(FromMaster::decode(&[0xa5, 0x78]), Err(MessageError::NotMessagePack(_))));
    assert!(matches!(
        FromMaster::decode(&[0xdd, 0xff, 0xff, 0xff, 0xff]),
        Err(MessageError::NotMessagePack(_))
    ));
    assert!(matches!(FromMaster::decode(&[0x91; 100_000]), Err(MessageError::NotMessagePack(_))));
    assert_eq!(FromMaster::decode(&[0x93, 0xa1, b'x', 0xc0, 0xa1, b'g', 0]), Err(MessageError::Trailing(1)));
    assert_eq!(FromMaster::decode(&[0x92, 0xa1, b'x', 0xc0]), Err(MessageError::Shape));
    assert_eq!(FromMaster::decode(&[0x93, 1, 0xc0, 0xc0]), Err(MessageError::Shape));
    let spawn = |fields: &[(&str, Value)]| from_master("spawn", map(fields));
    assert!(matches!(spawn(&[]), Err(MessageError::Field { field: "timestamp", .. })));
    let users =
        |count: Value| spawn(&[("timestamp", 1.0.into()), ("user_classes_count", map(&[("ping", count)]))]);
    assert!(users((-1).into()).is_err() && users(u64::MAX.into()).is_err() && users(Value::Nil).is_err());
    assert!(users(5.into()).is_ok());
}
