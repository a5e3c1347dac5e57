//! Every framing, obfuscated or not, with and without secrets, and however the bytes are cut.

use mtproto_crypto::aes_ctr::KeyStream;
use mtproto_crypto::batch::{OpenJob, open_many};
use mtproto_crypto::sha256::sha256;
use mtproto_crypto::{Direction, SecureRandom};
use mtproto_tl::Encode;
use mtproto_tl::service::Ping;

use super::client::Client;
use super::world::World;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    Abridged,
    Intermediate,
    Padded,
    Full,
}

const SECRET: [u8; 16] = [0x5e; 16];

/// A client's side of a framing, written down once more.
pub(super) struct Wire {
    framing: Framing,
    send: Option<KeyStream>,
    pub(super) receive: Option<KeyStream>,
    pub(super) opening: Vec<u8>,
    sent: u32,
    received: u32,
}

impl Wire {
    pub(super) fn plain(framing: Framing) -> Self {
        let opening = match framing {
            Framing::Abridged => vec![0xef],
            Framing::Intermediate => vec![0xee; 4],
            Framing::Padded => vec![0xdd; 4],
            Framing::Full => Vec::new(),
        };
        Self { framing, send: None, receive: None, opening, sent: 0, received: 0 }
    }

    pub(super) fn obfuscated(framing: Framing, secret: Option<[u8; 16]>, dc: i16) -> Self {
        let mut header = SecureRandom::from_seed([8; 32]).wire_bytes::<64>();
        let tag = match framing {
            Framing::Abridged => 0xef,
            Framing::Intermediate => 0xee,
            _ => 0xdd,
        };
        header[56..60].fill(tag);
        header[60..62].copy_from_slice(&dc.to_le_bytes());
        let mut reversed = header;
        reversed.reverse();
        let stream = |bytes: &[u8; 64]| {
            let mut key: [u8; 32] = bytes[8..40].try_into().unwrap();
            if let Some(secret) = secret {
                key = sha256(&[&key, &secret]);
            }
            KeyStream::new(&key, bytes[40..56].try_into().unwrap())
        };
        let (mut send, receive) = (stream(&header), stream(&reversed));
        let mut encrypted = header;
        send.apply(&mut encrypted);
        let opening = [&header[..56], &encrypted[56..]].concat();
        Self { framing, send: Some(send), receive: Some(receive), opening, sent: 0, received: 0 }
    }

    pub(super) fn frame(&mut self, packet: &[u8], quick_ack: bool) -> Vec<u8> {
        let length = u32::try_from(packet.len()).unwrap();
        let flag = if quick_ack { 1 << 31 } else { 0 };
        let mut bytes = match self.framing {
            Framing::Abridged => {
                let words = u8::try_from(length / 4).unwrap();
                if words < 0x7f {
                    vec![words | if quick_ack { 0x80 } else { 0 }]
                } else {
                    vec![if quick_ack { 0xff } else { 0x7f }, words, 0, 0]
                }
            }
            Framing::Intermediate => (length | flag).to_le_bytes().to_vec(),
            Framing::Padded => ((length + 7) | flag).to_le_bytes().to_vec(),
            Framing::Full => [(length + 12).to_le_bytes(), self.sent.to_le_bytes()].concat(),
        };
        bytes.extend_from_slice(packet);
        match self.framing {
            Framing::Padded => bytes.extend_from_slice(&[0x33; 7]),
            Framing::Full => bytes.extend_from_slice(&crc32(&bytes).to_le_bytes()),
            _ => {}
        }
        self.sent += 1;
        if let Some(stream) = &mut self.send {
            stream.apply(&mut bytes);
        }
        bytes
    }

    /// Cuts one packet or receipt from the front of decrypted bytes.
    pub(super) fn deframe(&mut self, bytes: &mut Vec<u8>) -> Option<Result<Vec<u8>, u32>> {
        let first = *bytes.first()?;
        let word = bytes.first_chunk().map(|word| u32::from_le_bytes(*word));
        let (header, length) = match self.framing {
            Framing::Abridged if first & 0x80 != 0 => {
                let token = u32::from_be_bytes(*bytes.first_chunk().unwrap());
                bytes.drain(..4);
                return Some(Err(token));
            }
            Framing::Abridged if first == 0x7f => (4, usize::try_from(word? >> 8).unwrap() * 4),
            Framing::Abridged => (1, usize::from(first) * 4),
            Framing::Full => {
                let total = usize::try_from(word?).unwrap();
                assert_eq!(bytes[4..8], self.received.to_le_bytes());
                self.received += 1;
                let checksum = crc32(&bytes[..total - 4]);
                assert_eq!(bytes[total - 4..total], checksum.to_le_bytes());
                let packet = bytes[8..total - 4].to_vec();
                bytes.drain(..total);
                return Some(Ok(packet));
            }
            _ if word? & 1 << 31 != 0 => {
                bytes.drain(..4);
                return Some(Err(word?));
            }
            _ => (4, usize::try_from(word?).unwrap()),
        };
        let mut packet = bytes[header..header + length].to_vec();
        bytes.drain(..header + length);
        if packet.len() > 24 {
            let padding = (packet.len() - 24) % 16;
            packet.truncate(packet.len() - padding);
        }
        Some(Ok(packet))
    }
}

/// CRC-32 as the framing defines it, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc: u32, byte| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 },
        )
    })
}

/// Sends three pings, cut into pieces of `step` bytes, and says how many packets and receipts came back.
fn talk(world: &mut World, mut wire: Wire, step: usize) -> (usize, usize) {
    let mut client = Client::new(world);
    let mut bytes = wire.opening.clone();
    for _ in 0..3 {
        let msg_id = client.next_msg_id(world);
        let packet = client.packet(msg_id, 0, &Ping { ping_id: 1 }.to_vec());
        bytes.extend(wire.frame(&packet, wire.framing != Framing::Full));
    }
    let (mut packets, mut receipts) = (0, 0);
    let mut pending = Vec::new();
    for piece in bytes.chunks_mut(step) {
        client.connection.receive(piece, &mut world.turn());
        let mut output = client.connection.output().to_vec();
        client.connection.output_taken(output.len(), &mut world.turn());
        if let Some(stream) = &mut wire.receive {
            stream.apply(&mut output);
        }
        pending.extend(output);
        while let Some(frame) = wire.deframe(&mut pending) {
            match frame {
                Ok(mut packet) if packet.len() > 24 => {
                    let mut jobs =
                        [OpenJob::new(&client.key, Direction::ServerToClient, &mut packet).unwrap()];
                    open_many(&mut jobs);
                    assert_eq!(jobs[0].result(), Ok(()));
                    packets += 1;
                }
                Ok(error) => panic!("{error:?}"),
                Err(token) => {
                    assert!(token >> 31 == 1);
                    receipts += 1;
                }
            }
        }
    }
    (packets, receipts)
}

#[test]
fn every_framing_is_recognised_and_kept() {
    for framing in [Framing::Abridged, Framing::Intermediate, Framing::Padded, Framing::Full] {
        for step in [1, 3, 64, 100_000] {
            let mut world = World::new();
            let (packets, receipts) = talk(&mut world, Wire::plain(framing), step);
            assert!(packets >= 1, "{framing:?} in pieces of {step}");
            assert_eq!(receipts, if framing == Framing::Full { 0 } else { 3 }, "{framing:?} {step}");
            if framing != Framing::Full {
                let (packets, receipts) = talk(&mut world, Wire::obfuscated(framing, None, 77), step);
                assert!(packets >= 1 && receipts == 3, "obfuscated {framing:?} in pieces of {step}");
            }
        }
    }
}

#[test]
fn a_secret_is_needed_where_there_is_one() {
    let world = || World::with(|config| config.secrets = vec![[1; 16], SECRET]);
    for dc in [2, -2] {
        let wire = Wire::obfuscated(Framing::Padded, Some(SECRET), dc);
        assert!(talk(&mut world(), wire, 5).0 >= 1);
    }
    let refused = |wire: Wire| {
        let mut world = world();
        let mut connection = world.connection();
        connection.receive(&mut wire.opening.clone(), &mut world.turn());
        (connection.is_closing(), connection.output().len())
    };
    assert_eq!(refused(Wire::plain(Framing::Abridged)), (true, 0));
    assert_eq!(refused(Wire::obfuscated(Framing::Padded, None, 2)), (true, 0));
    assert_eq!(refused(Wire::obfuscated(Framing::Padded, Some([7; 16]), 2)), (true, 0));
    let (closing, output) = refused(Wire::obfuscated(Framing::Intermediate, Some(SECRET), 3));
    assert!(closing && output == 8, "-444: another datacenter, {output} bytes");
}

#[test]
fn other_protocols_are_turned_away() {
    for opening in [b"\x16\x03\x01\x02\x00\x01\x00\x01".as_slice(), &[0x31; 64]] {
        let mut world = World::new();
        let mut connection = world.connection();
        connection.receive(&mut opening.to_vec(), &mut world.turn());
        assert!(connection.is_closing() && connection.output().is_empty());
    }
}

#[test]
fn the_disguise_as_tls_is_answered_once() {
    use mtproto_engine::protocol::transport::fake_tls::client_hello::{ClientHello, HelloShape};
    let mut world = World::with(|config| config.secrets = vec![SECRET]);
    let unix = world.now.unix_seconds().cast_unsigned();
    let mut random = SecureRandom::from_seed([6; 32]);
    let hello = ClientHello::new(HelloShape::Current, "example.org", &SECRET, unix, &mut random);
    let record = hello.record().to_vec();
    let mut client = Client::new(&mut world);
    for piece in record.clone().chunks_mut(100) {
        client.connection.receive(piece, &mut world.turn());
    }
    let flight = client.connection.output().to_vec();
    assert_eq!(hello.into_awaited().verify(&flight), Ok(Some(flight.len())));
    client.connection.output_taken(flight.len(), &mut world.turn());
    let mut wire = Wire::obfuscated(Framing::Padded, Some(SECRET), 2);
    let mut stream = wire.opening.clone();
    let msg_id = client.next_msg_id(&world);
    stream.extend(wire.frame(&client.packet(msg_id, 0, &Ping { ping_id: 1 }.to_vec()), false));
    let mut bytes = vec![0x14, 3, 3, 0, 1, 1];
    for piece in stream.chunks(70) {
        bytes.extend_from_slice(&[0x17, 3, 3, 0, u8::try_from(piece.len()).unwrap()]);
        bytes.extend_from_slice(piece);
    }
    for piece in bytes.chunks_mut(9) {
        client.connection.receive(piece, &mut world.turn());
    }
    let output = client.connection.output();
    assert_eq!(output[..3], [0x17, 3, 3]);
    let mut inner = output[5..].to_vec();
    wire.receive.as_mut().unwrap().apply(&mut inner);
    let mut packet = wire.deframe(&mut inner).unwrap().unwrap();
    let mut jobs = [OpenJob::new(&client.key, Direction::ServerToClient, &mut packet).unwrap()];
    open_many(&mut jobs);
    assert_eq!(jobs[0].result(), Ok(()));
    // The same hello again, and one of another secret.
    let other = ClientHello::new(HelloShape::Current, "example.org", &[1; 16], unix, &mut random);
    for mut refused in [record, other.record().to_vec()] {
        let mut connection = world.connection();
        connection.receive(&mut refused, &mut world.turn());
        assert!(connection.is_closing() && connection.output().is_empty());
    }
}
