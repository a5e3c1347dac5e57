//! How a connection begins: what the client speaks, and what is around it.

use mtproto_engine::protocol::transport::FrameError;
use mtproto_engine::protocol::transport::fake_tls::{client_hello, server_hello};
use mtproto_engine::protocol::transport::server::{
    Detected, Detection, HttpBeginning, begin_http, detect, end_over,
};

use super::http::HttpDesk;
use super::workbench::Workbench;
use super::{ServerConnection, ServerTurn};
use crate::refusal;

impl ServerConnection {
    /// Finds out what the client speaks, from its first bytes.
    pub(super) fn find_transport(
        &mut self,
        connection: usize,
        bytes: &mut [u8],
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        let count = match (&mut self.records, &mut self.socket) {
            (Some(records), _) => records.strip(bytes),
            (None, Some(socket)) => socket.strip(bytes).map_err(FrameError::from),
            (None, None) => Ok(bytes.len()),
        };
        let count = match count {
            Ok(count) => count,
            Err(error) => return self.refuse_stream(error),
        };
        self.partial.extend_from_slice(bytes.get(..count).unwrap_or_default());
        self.reply_in_websocket(turn);
        match detect(&self.partial, self.server.secrets()) {
            Detection::NeedMore => {}
            Detection::Detected(detected) => self.transport_found(connection, detected, bench, turn),
            Detection::Tls if self.records.is_none() && !self.server.secrets().is_empty() => {
                self.take_hello(connection, bench, turn);
            }
            Detection::Http if self.records.is_none() && self.socket.is_none() => {
                self.take_http(connection, bench, turn);
            }
            Detection::Http | Detection::Tls | Detection::Unknown => self.refuse_packet(),
        }
    }

    fn transport_found(
        &mut self,
        connection: usize,
        detected: Detected,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) {
        let needs_secret = !self.server.secrets().is_empty();
        if needs_secret && detected.secret.is_none() {
            return self.refuse_packet();
        }
        let mut transport = detected.transport;
        if self.socket.is_some() && !transport.is_obfuscated() {
            return self.refuse_packet();
        }
        let mut rest = self.partial.split_off(detected.consumed.min(self.partial.len()));
        self.partial = Vec::new();
        transport.decrypt(&mut rest);
        if let Some(records) = self.records.take() {
            transport = transport.within_tls(*records);
        }
        if let Some(socket) = self.socket.take() {
            transport = transport.within_websocket(*socket);
        }
        self.transport = Some(transport);
        // Only a proxy's secret makes the number of the datacenter binding; without one it may be random.
        let dc = detected.dc_field.filter(|_| detected.secret.is_some());
        if dc.is_some_and(|dc| !self.server.is_datacenter(self.datacenter, i32::from(dc))) {
            return self.refuse(refusal::OTHER_DATACENTER, turn);
        }
        self.complete_own(connection, rest, bench, turn);
    }

    /// Answers the hello of the disguise as TLS, if it was made with one of the secrets, just now, and once.
    fn take_hello(&mut self, connection: usize, bench: &mut Workbench, turn: &mut ServerTurn<'_>) {
        let unix = self.server.faults().skewed(turn.now).unix_seconds().cast_unsigned();
        let (hello, bytes) = match client_hello::verify(&self.partial, self.server.secrets(), unix) {
            Ok(None) => return,
            Ok(Some((hello, bytes))) if self.server.hellos.is_new(hello.random) => (hello, bytes),
            _ => return self.refuse_packet(),
        };
        let Some(key) = self.server.secrets().get(hello.secret) else { return self.refuse_packet() };
        let answer = server_hello::answer(&hello, key, turn.random);
        self.ready_output(bench);
        self.out.extend_from_slice(&answer);
        let mut rest = self.partial.split_off(bytes.min(self.partial.len()));
        self.partial = Vec::new();
        self.records = Some(Box::default());
        self.find_transport(connection, &mut rest, bench, turn);
    }

    /// HTTP: packets are posted, or a WebSocket is asked for. A proxy with secrets speaks the first to nobody, and inside the
    /// second its secret is asked for.
    fn take_http(&mut self, connection: usize, bench: &mut Workbench, turn: &mut ServerTurn<'_>) {
        match begin_http(&self.partial) {
            HttpBeginning::NeedMore => {}
            HttpBeginning::Posts(_) | HttpBeginning::Refused { .. } if !self.server.secrets().is_empty() => {
                self.refuse_packet();
            }
            HttpBeginning::Posts(transport) => {
                self.transport = Some(transport);
                self.http = Some(Box::<HttpDesk>::default());
                let begun = std::mem::take(&mut self.partial);
                self.ready_output(bench);
                self.complete_own(connection, begun, bench, turn);
            }
            HttpBeginning::WebSocket { consumed, answer, socket } => {
                self.ready_output(bench);
                self.out.extend_from_slice(&answer);
                let mut rest = self.partial.split_off(consumed.min(self.partial.len()));
                self.partial = Vec::new();
                self.socket = Some(Box::new(socket));
                self.find_transport(connection, &mut rest, bench, turn);
            }
            HttpBeginning::Refused { answer } => {
                self.out.extend_from_slice(&answer);
                self.refuse_packet();
            }
        }
    }

    /// What a WebSocket asks for beside packets: the answer to a ping, or to its end.
    pub(super) fn reply_in_websocket(&mut self, turn: &mut ServerTurn<'_>) {
        let has_ended = match (&mut self.socket, &mut self.transport) {
            (Some(socket), _) => {
                let reply = socket.take_reply(turn.random);
                self.out.extend_from_slice(&reply.unwrap_or_default());
                socket.has_ended()
            }
            (None, Some(transport)) => {
                transport.reply(turn.random, &mut self.out);
                transport.is_over()
            }
            (None, None) => false,
        };
        if has_ended {
            self.close();
        }
    }

    /// The bytes cannot be read. HTTP and WebSockets have a way to say so.
    pub(super) fn refuse_stream(&mut self, error: FrameError) {
        self.out.extend_from_slice(&end_over(error));
        self.refuse_packet();
    }
}
