//! The framing against bytes that a real master took and sent.

use super::{Decoder, Event, FRAME_BYTES_MAX, ZmtpError, greeting, message, pong, ready};

fn bytes(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// What the socket of a master says first.
fn greeting_of_a_master() -> Vec<u8> {
    let mut greeting = bytes("ff00000000000000017f 0301 4e554c4c");
    greeting.resize(64, 0);
    greeting
}

const READY_OF_A_MASTER: &str =
    "04 29 05 5245414459 0b 536f636b65742d54797065 00000006 524f55544552 08 4964656e74697479 00000000";

fn events(decoder: &mut Decoder) -> Result<Vec<Event>, ZmtpError> {
    let mut events = Vec::new();
    while let Some(event) = decoder.next_event()? {
        events.push(event);
    }
    Ok(events)
}

#[test]
fn what_is_sent_are_the_bytes_a_master_takes() {
    let mut wanted = bytes("ff00000000000000017f 0300 4e554c4c");
    wanted.resize(64, 0);
    assert_eq!(greeting().to_vec(), wanted);
    let mut out = Vec::new();
    ready("rawhost_0001", &mut out);
    let wanted = "04 35 05 5245414459 0b 536f636b65742d54797065 00000006 4445414c4552 08 4964656e74697479 0000000c \
                  726177686f73745f30303031";
    assert_eq!(out, bytes(wanted));
    out.clear();
    message(&[1, 2, 3], &mut out);
    pong(b"ctx", &mut out);
    assert_eq!(out, bytes("00 03 010203 04 08 04504f4e47 637478"));
    out.clear();
    message(&[7; 256], &mut out);
    assert_eq!(out.get(..10), Some(bytes("02 0000000000000100 07").as_slice()));
}

#[test]
fn a_conversation_is_read_however_it_is_cut() {
    let mut stream = greeting_of_a_master();
    stream.extend(bytes(READY_OF_A_MASTER));
    stream.extend(bytes("00 03 aabbcc"));
    stream.extend(bytes("04 09 0450494e47 000a 6162"));
    message(&[9; 300], &mut stream);
    let wanted = vec![
        Event::Greeted,
        Event::Ready,
        Event::Message(vec![0xaa, 0xbb, 0xcc]),
        Event::Ping(b"ab".to_vec()),
        Event::Message(vec![9; 300]),
    ];
    for size in [1, 2, 7, 63, 64, 65, stream.len()] {
        let mut decoder = Decoder::default();
        let mut found = Vec::new();
        for piece in stream.chunks(size) {
            decoder.push(piece);
            found.extend(events(&mut decoder).unwrap());
        }
        assert_eq!(found, wanted, "in pieces of {size}");
    }
}

#[test]
fn peers_that_are_no_master_are_told_apart() {
    let error = |stream: &[u8]| {
        let mut decoder = Decoder::default();
        decoder.push(stream);
        events(&mut decoder).unwrap_err()
    };
    assert_eq!(error(b"HTTP/1.1 400"), ZmtpError::NoGreeting);
    assert_eq!(error(&bytes("ff00000000000000017e")), ZmtpError::NoGreeting);
    let mut old = greeting_of_a_master();
    old[10] = 1;
    assert_eq!(error(&old), ZmtpError::Version(1));
    let mut curve = greeting_of_a_master();
    curve[12..17].copy_from_slice(b"CURVE");
    assert_eq!(error(&curve), ZmtpError::Mechanism("CURVE".to_owned()));
    let after = |frame: &str| error(&[greeting_of_a_master(), bytes(frame)].concat());
    let publisher = "04 19 05 5245414459 0b 536f636b65742d54797065 00000003 505542";
    assert_eq!(after(publisher), ZmtpError::SocketType("PUB".to_owned()));
    assert_eq!(after("04 0a 05 4552524f52 03 6e6f21"), ZmtpError::Refused("no!".to_owned()));
    assert!(matches!(after("00 01 aa"), ZmtpError::Malformed(_)));
    assert!(matches!(after("01 01 aa"), ZmtpError::Malformed(_)));
    assert!(matches!(after("08 01 aa"), ZmtpError::Malformed(_)));
    assert!(matches!(after("04 0a 05 5245414459 0b 536f63"), ZmtpError::Malformed(_)));
    assert!(matches!(after("04 00"), ZmtpError::Malformed(_)));
}

#[test]
fn a_length_is_believed_only_up_to_a_bound_and_takes_no_memory() {
    let mut decoder = Decoder::default();
    decoder.push(&greeting_of_a_master());
    decoder.push(&bytes(READY_OF_A_MASTER));
    decoder.push(&bytes("02 ffffffffffffffff"));
    decoder.next_event().unwrap();
    decoder.next_event().unwrap();
    assert_eq!(decoder.next_event(), Err(ZmtpError::TooLong(u64::MAX)));
    let mut decoder = Decoder::default();
    decoder.push(&greeting_of_a_master());
    decoder.push(&[2]);
    decoder.push(&(FRAME_BYTES_MAX as u64).to_be_bytes());
    assert_eq!(events(&mut decoder), Ok(vec![Event::Greeted]));
    assert!(decoder.received.capacity() < 4_096);
}
