//! The server's side of one connection, plain and direct: it opens what comes, notes every message, and says what a test
//! tells it to say. It has no rules of its own.

use std::sync::Arc;

use mtproto_crypto::batch::{OpenJob, SealJob, open_many, seal_many};
use mtproto_crypto::{AuthKey, AuthKeyId, Direction, SecureRandom};
use mtproto_tl::container::ContainerView;
use mtproto_tl::message::{MessageView, UnencryptedMessage};
use mtproto_tl::{Constructor, ConstructorId, Decode, Encode, MessageId, Reader, Writer};

use crate::protocol::packet_layout::PACKET_HEADER_BYTES;
use crate::protocol::session::message_id::at;
use crate::protocol::transport::TransportError;
use crate::protocol::transport::server::{
    Detection, HttpBeginning, ServerDeframed, ServerTransport, begin_http, detect,
};
use crate::time::ServerTime;

/// A message of the client, as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Received {
    pub(super) key: AuthKeyId,
    pub(super) session_id: i64,
    pub(super) msg_id: MessageId,
    pub(super) seq_no: i32,
    /// The container around it.
    pub(super) container: Option<MessageId>,
    pub(super) body: Vec<u8>,
}

impl Received {
    pub(super) fn is(&self, constructor: ConstructorId) -> bool {
        self.body.first_chunk() == Some(&constructor.0.to_le_bytes())
    }

    /// The body as what it must be.
    pub(super) fn read<'a, T: Decode<'a>>(&'a self) -> T {
        T::decode(&mut Reader::new(&self.body)).unwrap()
    }
}

/// A packet of the client: the outermost message with what was around it.
#[derive(Clone, Debug)]
pub(super) struct Packet {
    pub(super) salt: i64,
    pub(super) outer: MessageId,
    pub(super) outer_seq_no: i32,
    pub(super) is_container: bool,
    pub(super) padding_bytes: usize,
    pub(super) quick_ack: Option<u32>,
}

/// The other end.
pub(super) struct Server {
    pub(super) key: Arc<AuthKey>,
    /// Keys whose packets it takes besides.
    pub(super) other_keys: Vec<Arc<AuthKey>>,
    /// Its clock; tests move it.
    pub(super) clock: ServerTime,
    pub(super) session_id: i64,
    pub(super) packets: Vec<Packet>,
    /// Bodies of unencrypted messages.
    pub(super) unencrypted: Vec<Vec<u8>>,
    received: Vec<Received>,
    transport: Option<ServerTransport>,
    inbox: Vec<u8>,
    /// Bytes for the client.
    pub(super) out: Vec<u8>,
    last_id: i64,
    content_count: i32,
    random: SecureRandom,
}

impl Server {
    pub(super) fn new(key: Arc<AuthKey>, clock: ServerTime) -> Self {
        Self {
            key,
            other_keys: Vec::new(),
            clock,
            session_id: 0,
            packets: Vec::new(),
            unencrypted: Vec::new(),
            received: Vec::new(),
            transport: None,
            inbox: Vec::new(),
            out: Vec::new(),
            last_id: 0,
            content_count: 0,
            random: SecureRandom::from_seed([77; 32]),
        }
    }

    /// Whether the client has spoken on the socket.
    pub(super) fn is_connected(&self) -> bool {
        self.transport.is_some()
    }

    /// HTTP requests that are not answered.
    pub(super) fn open_requests(&self) -> usize {
        self.transport.as_ref().map_or(0, ServerTransport::open_requests)
    }

    /// The socket is gone.
    pub(super) fn disconnected(&mut self) {
        self.transport = None;
        self.inbox.clear();
        self.out.clear();
    }

    pub(super) fn bytes_came(&mut self, bytes: &[u8]) {
        let fresh = self.inbox.len();
        self.inbox.extend_from_slice(bytes);
        if let Some(transport) = &mut self.transport {
            transport.decrypt(&mut self.inbox[fresh..]);
        } else {
            match detect(&self.inbox, &[]) {
                Detection::Detected(detected) => {
                    self.inbox.drain(..detected.consumed);
                    let mut transport = detected.transport;
                    transport.decrypt(&mut self.inbox);
                    self.transport = Some(transport);
                }
                Detection::Http => {
                    if let HttpBeginning::Posts(transport) = begin_http(&self.inbox) {
                        self.transport = Some(transport);
                    }
                }
                _ => {}
            }
        }
        while let Some(transport) = &mut self.transport {
            match transport.deframe(&self.inbox).unwrap() {
                ServerDeframed::Incomplete { .. } => break,
                ServerDeframed::Nothing { frame_bytes } => drop(self.inbox.drain(..frame_bytes)),
                ServerDeframed::Packet { frame_bytes, packet, quick_ack } => {
                    let bytes = self.inbox[packet].to_vec();
                    self.inbox.drain(..frame_bytes);
                    self.packet_came(bytes, quick_ack);
                }
            }
        }
    }

    fn packet_came(&mut self, mut packet: Vec<u8>, quick_ack: bool) {
        if packet[..8] == [0; 8] {
            let message = UnencryptedMessage::decode_after_key_id(&mut Reader::new(&packet[8..])).unwrap();
            assert!(message.msg_id.is_from_client());
            self.unencrypted.push(message.body.to_vec());
            return;
        }
        let key_id = u64::from_le_bytes(*packet.first_chunk().unwrap());
        let keys = std::iter::once(&self.key).chain(&self.other_keys);
        let key = keys.into_iter().find(|key| key.id().0 == key_id).expect("a key of this server");
        let mut jobs = [OpenJob::new(key, Direction::ClientToServer, &mut packet).unwrap()];
        open_many(&mut jobs);
        jobs[0].result().unwrap();
        let key = key.id();
        let token = quick_ack.then(|| receipt_token(&self.key, &packet[PACKET_HEADER_BYTES..]));
        let mut reader = Reader::new(&packet[PACKET_HEADER_BYTES..]);
        let (salt, session_id) = (reader.i64().unwrap(), reader.i64().unwrap());
        let outer = MessageView::decode(&mut reader).unwrap();
        self.session_id = session_id;
        let is_container = outer.body.first_chunk() == Some(&ContainerView::ID.0.to_le_bytes());
        self.packets.push(Packet {
            salt,
            outer: outer.msg_id,
            outer_seq_no: outer.seq_no,
            is_container,
            padding_bytes: reader.remaining(),
            quick_ack: token,
        });
        let note = |message: MessageView<'_>, container| Received {
            key,
            session_id,
            msg_id: message.msg_id,
            seq_no: message.seq_no,
            container,
            body: message.body.to_vec(),
        };
        if is_container {
            let container = ContainerView::decode(&mut Reader::new(outer.body)).unwrap();
            self.received.extend(container.iter().map(|message| note(message, Some(outer.msg_id))));
        } else {
            self.received.push(note(outer, None));
        }
    }

    /// The messages that came since the last call.
    pub(super) fn take(&mut self) -> Vec<Received> {
        std::mem::take(&mut self.received)
    }

    /// The messages that came since the last call and are not the protocol's own.
    pub(super) fn take_calls(&mut self) -> Vec<Received> {
        let mut messages = self.take();
        messages.retain(|message| message.seq_no & 1 == 1);
        messages
    }

    pub(super) fn next_id(&mut self, low_bits: i64) -> MessageId {
        self.last_id = (at(self.clock).0 | low_bits).max((self.last_id & !3) + 4 + low_bits);
        MessageId(self.last_id)
    }

    pub(super) fn next_seq_no(&mut self, content: bool) -> i32 {
        let seq_no = 2 * self.content_count + i32::from(content);
        self.content_count += i32::from(content);
        seq_no
    }

    /// Says one thing. Content-related if it has to be acknowledged.
    pub(super) fn say(&mut self, content: bool, object: &impl Encode) -> MessageId {
        self.say_bytes(content, &object.to_vec())
    }

    pub(super) fn say_bytes(&mut self, content: bool, body: &[u8]) -> MessageId {
        let msg_id = self.next_id(1);
        let seq_no = self.next_seq_no(content);
        self.send(msg_id, seq_no, body);
        msg_id
    }

    /// Says several things in a container, each with its own identity.
    pub(super) fn say_together(&mut self, messages: &[(MessageId, i32, Vec<u8>)]) {
        let mut body = vec![0; 8 + messages.iter().map(|(_, _, body)| 16 + body.len()).sum::<usize>()];
        let mut writer = Writer::new(&mut body);
        mtproto_tl::container::write_container_header(&mut writer, messages.len());
        for (msg_id, seq_no, body) in messages {
            MessageView { msg_id: *msg_id, seq_no: *seq_no, body }.encode(&mut writer);
        }
        let msg_id = self.next_id(1);
        let seq_no = self.next_seq_no(false);
        self.send(msg_id, seq_no, &body);
    }

    /// Sends a message with any identity, in any session.
    pub(super) fn send(&mut self, msg_id: MessageId, seq_no: i32, body: &[u8]) {
        let message = MessageView { msg_id, seq_no, body };
        let payload_bytes = 16 + message.encoded_len();
        let encrypted_bytes = (payload_bytes + 12).next_multiple_of(16);
        let mut packet = vec![0; PACKET_HEADER_BYTES + encrypted_bytes];
        let mut writer = Writer::new(&mut packet[PACKET_HEADER_BYTES..]);
        writer.i64(0);
        writer.i64(self.session_id);
        message.encode(&mut writer);
        self.send_plaintext(packet);
    }

    /// Seals and sends a packet whose plaintext stands behind its header.
    pub(super) fn send_plaintext(&mut self, mut packet: Vec<u8>) {
        let mut jobs = [SealJob::new(&self.key, Direction::ServerToClient, &mut packet).unwrap()];
        seal_many(&mut jobs);
        self.send_packet(&packet);
    }

    pub(super) fn send_packet(&mut self, packet: &[u8]) {
        let transport = self.transport.as_mut().expect("the client has spoken");
        transport.frame(packet, &mut self.random, &mut self.out);
    }

    pub(super) fn send_unencrypted(&mut self, body: &[u8]) {
        let msg_id = self.next_id(1);
        let message = UnencryptedMessage { msg_id, body };
        let mut packet = vec![0; message.encoded_len()];
        message.encode(&mut Writer::new(&mut packet));
        self.send_packet(&packet);
    }

    pub(super) fn send_error(&mut self, code: i32) {
        let transport = self.transport.as_mut().expect("the client has spoken");
        transport.error(TransportError { code }, &mut self.random, &mut self.out);
    }

    pub(super) fn send_quick_ack(&mut self, token: u32) {
        self.transport.as_mut().expect("the client has spoken").quick_ack(token, &mut self.out);
    }
}

/// The token as a server computes it: from the hash of the plaintext it opened.
fn receipt_token(key: &AuthKey, plaintext: &[u8]) -> u32 {
    let hash = mtproto_crypto::sha256::sha256(&[&key.as_bytes()[88..120], plaintext]);
    u32::from_le_bytes([hash[0], hash[1], hash[2], hash[3]]) | 1 << 31
}
