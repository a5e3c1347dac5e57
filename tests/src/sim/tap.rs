//! Listens to what clients write, before the network damages it: it can be read, and no two packets look alike.

use std::collections::BTreeSet;

use mtproto_engine::protocol::transport::FrameError;
use mtproto_engine::protocol::transport::fake_tls::records::Records;
use mtproto_engine::protocol::transport::server::{
    Detection, HttpBeginning, ServerDeframed, ServerTransport, begin_http, detect,
};
use mtproto_engine::protocol::transport::websocket::frames::WebSocket;

/// What a packet begins with: the identifier of its key, and the key of the message.
const HEAD_BYTES: usize = 24;

/// One socket that is listened to.
#[derive(Debug, Default)]
pub(super) struct Tap {
    transport: Option<ServerTransport>,
    /// After the upgrade to a WebSocket, until the transport in it is known.
    socket: Option<WebSocket>,
    /// After a hello of TLS, until the transport behind it is known.
    records: Option<Records>,
    /// What was not read yet: the opening as received, frames decrypted.
    bytes: Vec<u8>,
    /// Nothing can be read any more, and that has been said.
    is_lost: bool,
}

/// The packets of all sockets, as far as they are encrypted.
#[derive(Debug, Default)]
pub(super) struct Packets {
    seen: BTreeSet<[u8; HEAD_BYTES]>,
    /// What is wrong, first come first.
    pub(super) complaints: Vec<String>,
}

impl Packets {
    /// How many there were.
    pub(super) fn count(&self) -> usize {
        self.seen.len()
    }

    /// Two packets with one key of the message were encrypted with the same key and vector.
    fn add(&mut self, packet: &[u8]) {
        let Some(head) = packet.first_chunk::<HEAD_BYTES>() else { return };
        let is_encrypted = head[..8] != [0; 8];
        if is_encrypted && !self.seen.insert(*head) {
            self.complaints.push(format!("two packets begin with {head:02x?}"));
        }
    }
}

impl Tap {
    /// Takes what was written, and gives the packets that are complete with it.
    pub(super) fn listen(&mut self, written: &[u8], secrets: &[[u8; 16]], packets: &mut Packets) {
        if self.is_lost {
            return;
        }
        if let Err(error) = self.hear(written, secrets, packets) {
            packets.complaints.push(format!("a client writes what cannot be read: {error}"));
            self.is_lost = true;
        }
    }

    fn hear(
        &mut self,
        written: &[u8],
        secrets: &[[u8; 16]],
        packets: &mut Packets,
    ) -> Result<(), FrameError> {
        let mut fresh = written.to_vec();
        let count = match (&mut self.transport, &mut self.socket, &mut self.records) {
            (Some(transport), ..) => transport.receive(&mut fresh)?,
            (None, Some(socket), _) => socket.strip(&mut fresh)?,
            (None, None, Some(records)) => records.strip(&mut fresh)?,
            (None, None, None) => fresh.len(),
        };
        self.bytes.extend_from_slice(&fresh[..count]);
        if self.transport.is_some() {
            return self.cut(packets);
        }
        match detect(&self.bytes, secrets) {
            Detection::NeedMore => Ok(()),
            Detection::Detected(mut detected) => {
                self.bytes.drain(..detected.consumed);
                detected.transport.decrypt(&mut self.bytes);
                self.transport = Some(match (self.socket.take(), self.records.take()) {
                    (Some(socket), _) => detected.transport.within_websocket(socket),
                    (None, Some(records)) => detected.transport.within_tls(records),
                    (None, None) => detected.transport,
                });
                self.cut(packets)
            }
            Detection::Tls if self.records.is_none() => {
                // The hello is one record.
                let hello = self
                    .bytes
                    .get(3..5)
                    .map(|length| 5 + usize::from(u16::from_be_bytes([length[0], length[1]])));
                let Some(hello) = hello.filter(|hello| *hello <= self.bytes.len()) else { return Ok(()) };
                self.records = Some(Records::default());
                let behind = self.bytes.split_off(hello);
                self.bytes.clear();
                self.hear(&behind, secrets, packets)
            }
            Detection::Http if self.socket.is_none() => match begin_http(&self.bytes) {
                HttpBeginning::NeedMore => Ok(()),
                HttpBeginning::Posts(transport) => {
                    self.transport = Some(transport);
                    self.cut(packets)
                }
                HttpBeginning::WebSocket { consumed, socket, .. } => {
                    self.socket = Some(socket);
                    let frames = self.bytes.split_off(consumed);
                    self.bytes.clear();
                    self.hear(&frames, secrets, packets)
                }
                HttpBeginning::Refused { .. } => self.complain("an upgrade that is none", packets),
            },
            other => self.complain(&format!("{other:?}"), packets),
        }
    }

    fn complain(&mut self, about: &str, packets: &mut Packets) -> Result<(), FrameError> {
        packets.complaints.push(format!("a client begins with {about}"));
        self.is_lost = true;
        Ok(())
    }

    fn cut(&mut self, packets: &mut Packets) -> Result<(), FrameError> {
        let Some(transport) = &mut self.transport else { return Ok(()) };
        let mut from = 0;
        loop {
            match transport.deframe(&self.bytes[from..])? {
                ServerDeframed::Packet { frame_bytes, packet, .. } => {
                    packets.add(&self.bytes[from..][packet]);
                    from += frame_bytes;
                }
                ServerDeframed::Nothing { frame_bytes } => from += frame_bytes,
                ServerDeframed::Incomplete { .. } => break,
            }
        }
        self.bytes.drain(..from);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use mtproto_crypto::SecureRandom;
    use mtproto_engine::protocol::transport::{Framing, Transport, TransportConfig};

    use super::{Packets, Tap};

    #[test]
    fn two_packets_alike_are_heard_in_any_pieces() {
        let config = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
        let (_, opening) = Transport::new(&config, 2, &mut SecureRandom::from_seed([1; 32]));
        let frame = |first: u8| [[64, 0, 0, 0].as_slice(), &[first; 64]].concat();
        let stream = [opening.as_ref(), &frame(0), &frame(0), &frame(1), &frame(2)].concat();
        for piece in [1, 7, stream.len()] {
            let (mut tap, mut packets) = (Tap::default(), Packets::default());
            stream.chunks(piece).for_each(|bytes| tap.listen(bytes, &[], &mut packets));
            assert_eq!(packets.complaints, [""; 0], "unencrypted ones may repeat");
            tap.listen(&frame(1), &[], &mut packets);
            assert_eq!(packets.complaints.len(), 1);
        }
    }
}
