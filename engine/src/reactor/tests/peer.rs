//! A server in a hundred lines: intermediate framing, one key, and an echo for every call.

use std::sync::Arc;

use mtproto_crypto::batch::{OpenJob, SealJob, open_many, seal_many};
use mtproto_crypto::{AuthKey, Direction};

const HEADER_BYTES: usize = 24;
const MESSAGE_START: usize = HEADER_BYTES + 32;
const CONTAINER: u32 = 0x73f1_f8dc;
const FUTURE_SALTS: u32 = 0xae50_0895;
const GET_FUTURE_SALTS: u32 = 0xb921_bd04;
const MSGS_ACK: u32 = 0x62d6_b459;
const PING: u32 = 0x7abe_77ec;
const PING_DELAY_DISCONNECT: u32 = 0xf342_7b8c;
const PONG: u32 = 0x3477_73c5;
const RPC_RESULT: u32 = 0xf35c_6d01;

/// The salt of the only key, good for ever.
pub(super) const SALT: i64 = 0x5a17;

/// One message of the client that wants an answer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Call {
    pub(super) msg_id: u64,
    pub(super) body: Vec<u8>,
}

pub(super) struct Peer {
    key: Arc<AuthKey>,
    /// Bytes of the wire that were looked at.
    consumed: usize,
    session_id: [u8; 8],
    last_msg_id: u64,
    seq_no: u32,
    /// Packets that came.
    pub(super) packets: usize,
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
}

fn long(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap())
}

impl Peer {
    pub(super) fn new(key: Arc<AuthKey>) -> Self {
        Self { key, consumed: 0, session_id: [0; 8], last_msg_id: 0, seq_no: 0, packets: 0 }
    }

    /// Takes in what the client has written up to now. Service calls get their answer in `replies`; the other calls are
    /// returned.
    pub(super) fn receive(&mut self, written: &[u8], replies: &mut Vec<u8>) -> Vec<Call> {
        let mut calls = Vec::new();
        if self.consumed == 0 && written.len() >= 4 {
            assert_eq!(word(written, 0), 0xeeee_eeee, "the client speaks the intermediate framing");
            self.consumed = 4;
        }
        while written.len() >= self.consumed + 4 {
            let length = word(written, self.consumed) as usize & 0x7fff_ffff;
            let Some(packet) = written.get(self.consumed + 4..self.consumed + 4 + length) else { break };
            self.consumed += 4 + length;
            let mut packet = packet.to_vec();
            self.open(&mut packet, &mut calls);
        }
        calls.retain(|call| !self.serve(call, replies));
        calls
    }

    fn open(&mut self, packet: &mut [u8], calls: &mut Vec<Call>) {
        self.packets += 1;
        let mut jobs = [OpenJob::new(&self.key, Direction::ClientToServer, packet).unwrap()];
        open_many(&mut jobs);
        jobs[0].result().unwrap();
        self.session_id = packet[32..40].try_into().unwrap();
        let msg_id = long(packet, 40);
        self.last_msg_id = self.last_msg_id.max(msg_id);
        let length = word(packet, 52) as usize;
        Self::unpack(msg_id, &packet[MESSAGE_START..MESSAGE_START + length], calls);
    }

    fn unpack(msg_id: u64, body: &[u8], calls: &mut Vec<Call>) {
        if word(body, 0) != CONTAINER {
            calls.push(Call { msg_id, body: body.to_vec() });
            return;
        }
        let mut at = 8;
        for _ in 0..word(body, 4) {
            let length = word(body, at + 12) as usize;
            Self::unpack(long(body, at), &body[at + 16..at + 16 + length], calls);
            at += 16 + length;
        }
    }

    /// Answers a service call; false if it is none.
    fn serve(&mut self, call: &Call, replies: &mut Vec<u8>) -> bool {
        let mut answer = Vec::new();
        match word(&call.body, 0) {
            MSGS_ACK => return true,
            PING | PING_DELAY_DISCONNECT => {
                answer.extend(PONG.to_le_bytes());
                answer.extend(call.msg_id.to_le_bytes());
                answer.extend(&call.body[4..12]);
            }
            GET_FUTURE_SALTS => {
                let now = u32::try_from(call.msg_id >> 32).unwrap();
                answer.extend(FUTURE_SALTS.to_le_bytes());
                answer.extend(call.msg_id.to_le_bytes());
                answer.extend(now.to_le_bytes());
                answer.extend(1_u32.to_le_bytes());
                answer.extend((now - 1).to_le_bytes());
                answer.extend(u32::MAX.to_le_bytes());
                answer.extend(SALT.to_le_bytes());
            }
            _ => return false,
        }
        replies.extend(self.message(&answer));
        true
    }

    /// The answer to a call, as bytes for the wire: its own body after two words that name it.
    pub(super) fn echo(&mut self, call: &Call) -> Vec<u8> {
        self.result(call, &call.body)
    }

    /// The result of a call.
    pub(super) fn result(&mut self, call: &Call, result: &[u8]) -> Vec<u8> {
        let mut body = RPC_RESULT.to_le_bytes().to_vec();
        body.extend(call.msg_id.to_le_bytes());
        body.extend(result);
        self.message(&body)
    }

    /// A message of the server's, framed.
    pub(super) fn message(&mut self, body: &[u8]) -> Vec<u8> {
        // An odd identifier a little above the last one of the client, and above the one before.
        self.last_msg_id = (self.last_msg_id + 4) & !3 | 1;
        let mut packet = vec![0; HEADER_BYTES];
        packet.extend(SALT.to_le_bytes());
        packet.extend(self.session_id);
        packet.extend(self.last_msg_id.to_le_bytes());
        packet.extend((self.seq_no * 2 + 1).to_le_bytes());
        self.seq_no += 1;
        packet.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
        packet.extend(body);
        let padded = (packet.len() - HEADER_BYTES + 12).next_multiple_of(16);
        packet.resize(HEADER_BYTES + padded, 0);
        seal_many(&mut [SealJob::new(&self.key, Direction::ServerToClient, &mut packet).unwrap()]);
        let mut frame = u32::try_from(packet.len()).unwrap().to_le_bytes().to_vec();
        frame.extend(packet);
        frame
    }
}
