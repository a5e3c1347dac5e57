//! A plain client: writes every byte itself and remembers every message that comes back.

use std::time::Duration;

use mtproto_crypto::batch::{OpenJob, SealJob, open_many, seal_many};
use mtproto_crypto::{AuthKey, Direction};
use mtproto_tl::container::ContainerView;
use mtproto_tl::gzip::{GzipPacked, unpack};
use mtproto_tl::message::{MessageView, UnencryptedMessage};
use mtproto_tl::service::{BadMsgNotification, BadServerSalt, RpcError, RpcResult};
use mtproto_tl::{Constructor, Decode, Encode, Reader};

use super::world::{INITIAL_SALT, World};
use crate::ServerConnection;

/// One message from the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Received {
    pub(super) msg_id: i64,
    pub(super) seq_no: i32,
    pub(super) body: Vec<u8>,
}

impl Received {
    /// The body as this object, if it is one.
    pub(super) fn as_object<'a, T: Decode<'a> + Constructor>(&'a self) -> Option<T> {
        let mut reader = Reader::new(&self.body);
        if reader.peek_constructor() != Ok(T::ID) {
            return None;
        }
        Some(T::decode(&mut reader).unwrap())
    }
}

/// Something else from the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Other {
    /// An unencrypted message.
    Plain {
        msg_id: i64,
        body: Vec<u8>,
    },
    TransportError(i32),
    QuickAck(u32),
    /// A packet that does not open.
    Forged,
}

/// A client with one connection, one key and one session.
#[derive(Debug)]
pub(super) struct Client {
    pub(super) connection: ServerConnection,
    pub(super) key: AuthKey,
    pub(super) session_id: i64,
    pub(super) salt: i64,
    pub(super) last_msg_id: i64,
    pub(super) content_count: i32,
    /// Whether the framing's first bytes were sent.
    opened: bool,
    pending: Vec<u8>,
    /// Everything that has come and was not taken yet.
    pub(super) received: Vec<Received>,
    pub(super) others: Vec<Other>,
    /// Sessions named by the packets that came.
    pub(super) sessions: Vec<i64>,
    /// Message identifiers of the packets that came: of a container, or of the message that was alone.
    pub(super) packets: Vec<(i64, i32)>,
}

impl Client {
    /// A client with a key the server knows.
    pub(super) fn new(world: &mut World) -> Self {
        let key = world.permanent_key();
        Self::with_key(world, key)
    }

    pub(super) fn with_key(world: &mut World, key: AuthKey) -> Self {
        Self {
            connection: world.connection(),
            key,
            session_id: 0x7e57,
            salt: INITIAL_SALT,
            last_msg_id: 0,
            content_count: 0,
            opened: false,
            pending: Vec::new(),
            received: Vec::new(),
            others: Vec::new(),
            sessions: Vec::new(),
            packets: Vec::new(),
        }
    }

    /// The same session on a new connection.
    pub(super) fn reconnect(&mut self, world: &mut World) {
        self.connection.socket_closed(&mut world.turn());
        self.connection = world.connection();
        self.opened = false;
        self.pending.clear();
    }

    /// An identifier for a message of now.
    pub(super) fn next_msg_id(&mut self, world: &World) -> i64 {
        self.last_msg_id = world.now.msg_id_base().max(self.last_msg_id + 4);
        self.last_msg_id
    }

    pub(super) fn content_seq_no(&mut self) -> i32 {
        self.content_count += 1;
        2 * self.content_count - 1
    }

    pub(super) const fn service_seq_no(&self) -> i32 {
        2 * self.content_count
    }

    /// Sends a call and returns its identifier.
    pub(super) fn call(&mut self, world: &mut World, object: &impl Encode) -> i64 {
        let (msg_id, seq_no) = (self.next_msg_id(world), self.content_seq_no());
        self.send_message(world, msg_id, seq_no, &object.to_vec());
        msg_id
    }

    /// Sends a service message and returns its identifier.
    pub(super) fn service(&mut self, world: &mut World, object: &impl Encode) -> i64 {
        let (msg_id, seq_no) = (self.next_msg_id(world), self.service_seq_no());
        self.send_message(world, msg_id, seq_no, &object.to_vec());
        msg_id
    }

    /// Sends one message with these numbers.
    pub(super) fn send_message(&mut self, world: &mut World, msg_id: i64, seq_no: i32, body: &[u8]) {
        let packet = self.packet(msg_id, seq_no, body);
        self.send_packet(world, &packet, false);
    }

    /// An encrypted packet with one message.
    pub(super) fn packet(&self, msg_id: i64, seq_no: i32, body: &[u8]) -> Vec<u8> {
        let mut plain = Vec::new();
        plain.extend_from_slice(&self.salt.to_le_bytes());
        plain.extend_from_slice(&self.session_id.to_le_bytes());
        plain.extend_from_slice(&message(msg_id, seq_no, body));
        let padding = (plain.len() + 12).next_multiple_of(16) - plain.len();
        plain.extend(std::iter::repeat_n(0xaa, padding));
        self.seal(&plain)
    }

    /// An encrypted packet with this plaintext.
    pub(super) fn seal(&self, plain: &[u8]) -> Vec<u8> {
        let mut packet = vec![0; 24];
        packet.extend_from_slice(plain);
        seal_many(&mut [SealJob::new(&self.key, Direction::ClientToServer, &mut packet).unwrap()]);
        packet
    }

    /// Sends a packet in the intermediate framing.
    pub(super) fn send_packet(&mut self, world: &mut World, packet: &[u8], quick_ack: bool) {
        let flag = if quick_ack { 1 << 31 } else { 0 };
        let mut bytes = (u32::try_from(packet.len()).unwrap() | flag).to_le_bytes().to_vec();
        bytes.extend_from_slice(packet);
        self.send_bytes(world, &bytes);
    }

    /// Sends an unencrypted message and returns what came back.
    pub(super) fn exchange(&mut self, world: &mut World, body: &[u8]) -> Vec<Other> {
        let mut packet = vec![0; 8];
        packet.extend_from_slice(&self.next_msg_id(world).to_le_bytes());
        packet.extend_from_slice(&u32::try_from(body.len()).unwrap().to_le_bytes());
        packet.extend_from_slice(body);
        self.send_packet(world, &packet, false);
        std::mem::take(&mut self.others)
    }

    /// Sends bytes behind the framing's first ones.
    pub(super) fn send_bytes(&mut self, world: &mut World, bytes: &[u8]) {
        if !std::mem::replace(&mut self.opened, true) {
            self.connection.receive(&mut [0xee; 4], &mut world.turn());
        }
        self.connection.receive(&mut bytes.to_vec(), &mut world.turn());
        self.collect(world);
    }

    /// Lets time pass, with everything that becomes due in it.
    pub(super) fn wait(&mut self, world: &mut World, time: Duration) {
        let end = world.now.monotonic + time;
        while let Some(due) = self.connection.next_deadline()
            && due <= end
            && !self.connection.is_closing()
        {
            world.advance(due.saturating_sub(world.now.monotonic));
            self.connection.deadline_reached(&mut world.turn());
            self.collect(world);
        }
        world.advance(end.saturating_sub(world.now.monotonic));
    }

    /// Takes everything the server has to say.
    pub(super) fn collect(&mut self, world: &mut World) {
        loop {
            let output = self.connection.output().to_vec();
            if output.is_empty() {
                break;
            }
            self.pending.extend_from_slice(&output);
            self.connection.output_taken(output.len(), &mut world.turn());
        }
        while let Some(frame) = next_frame(&mut self.pending) {
            match frame {
                Frame::QuickAck(token) => self.others.push(Other::QuickAck(token)),
                Frame::Packet(packet) => self.packet_received(packet),
            }
        }
    }

    pub(super) fn packet_received(&mut self, mut packet: Vec<u8>) {
        if let Ok(code) = <[u8; 4]>::try_from(packet.as_slice()) {
            self.others.push(Other::TransportError(i32::from_le_bytes(code)));
            return;
        }
        if packet.starts_with(&[0; 8]) {
            let message = UnencryptedMessage::decode_after_key_id(&mut Reader::new(&packet[8..])).unwrap();
            let body = message.body.to_vec();
            self.others.push(Other::Plain { msg_id: message.msg_id.0, body });
            return;
        }
        let mut job = [OpenJob::new(&self.key, Direction::ServerToClient, &mut packet).unwrap()];
        open_many(&mut job);
        if job[0].result().is_err() {
            self.others.push(Other::Forged);
            return;
        }
        let mut reader = Reader::new(&packet[24..]);
        reader.i64().unwrap();
        self.sessions.push(reader.i64().unwrap());
        let message = MessageView::decode(&mut reader).unwrap();
        assert!((12..=1_024).contains(&reader.remaining()), "{} bytes of padding", reader.remaining());
        self.packets.push((message.msg_id.0, message.seq_no));
        if let Ok(container) = ContainerView::decode(&mut Reader::new(message.body)) {
            assert_eq!(message.seq_no % 2, 0, "a container is not content-related");
            for inner in container {
                assert!(inner.msg_id < message.msg_id, "a container is newer than what it holds");
                self.keep(&inner);
            }
        } else {
            self.keep(&message);
        }
    }

    fn keep(&mut self, message: &MessageView<'_>) {
        let body = message.body.to_vec();
        self.received.push(Received { msg_id: message.msg_id.0, seq_no: message.seq_no, body });
    }

    /// Takes all messages that came.
    pub(super) fn take(&mut self) -> Vec<Received> {
        std::mem::take(&mut self.received)
    }

    /// Takes all messages that came and are this object.
    pub(super) fn count_of<T: Constructor>(&self) -> usize {
        self.received
            .iter()
            .filter(|message| Reader::new(&message.body).peek_constructor() == Ok(T::ID))
            .count()
    }

    /// The result of a call, unpacked, if it has come.
    pub(super) fn result_of(&self, msg_id: i64) -> Option<Vec<u8>> {
        let result = self.received.iter().find_map(|message| {
            message.as_object::<RpcResult<'_>>().filter(|result| result.req_msg_id.0 == msg_id)
        })?;
        match GzipPacked::decode(&mut Reader::new(result.result)) {
            Ok(packed) => {
                let mut bytes = Vec::new();
                unpack(packed.packed_data, &mut bytes, 16 << 20).unwrap();
                Some(bytes)
            }
            Err(_) => Some(result.result.to_vec()),
        }
    }

    /// The error a call was answered with.
    pub(super) fn error_of(&self, msg_id: i64) -> Option<(i32, String)> {
        let result = self.result_of(msg_id)?;
        let error = RpcError::decode(&mut Reader::new(&result)).ok()?;
        Some((error.error_code, String::from_utf8(error.error_message.to_vec()).unwrap()))
    }

    /// The code a message was refused with.
    pub(super) fn refusal_of(&self, msg_id: i64) -> Option<i32> {
        self.received.iter().find_map(|message| {
            let notice = message.as_object::<BadMsgNotification>();
            let salt = message.as_object::<BadServerSalt>();
            let notice = notice.map(|notice| (notice.bad_msg_id, notice.error_code));
            let (id, code) = notice.or_else(|| salt.map(|salt| (salt.bad_msg_id, salt.error_code)))?;
            (id.0 == msg_id).then_some(code)
        })
    }
}

/// A message with its header.
pub(super) fn message(msg_id: i64, seq_no: i32, body: &[u8]) -> Vec<u8> {
    let mut bytes = msg_id.to_le_bytes().to_vec();
    bytes.extend_from_slice(&seq_no.to_le_bytes());
    bytes.extend_from_slice(&u32::try_from(body.len()).unwrap().to_le_bytes());
    bytes.extend_from_slice(body);
    bytes
}

/// The body of a container.
pub(super) fn container(messages: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = ContainerView::ID.0.to_le_bytes().to_vec();
    bytes.extend_from_slice(&u32::try_from(messages.len()).unwrap().to_le_bytes());
    bytes.extend(messages.concat());
    bytes
}

enum Frame {
    QuickAck(u32),
    Packet(Vec<u8>),
}

/// Cuts a frame of the intermediate framing from the front.
fn next_frame(bytes: &mut Vec<u8>) -> Option<Frame> {
    let length = u32::from_le_bytes(*bytes.first_chunk()?);
    if length >> 31 == 1 {
        bytes.drain(..4);
        return Some(Frame::QuickAck(length));
    }
    let packet = bytes.get(4..4 + usize::try_from(length).unwrap())?.to_vec();
    bytes.drain(..4 + packet.len());
    Some(Frame::Packet(packet))
}
