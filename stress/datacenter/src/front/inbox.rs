//! What other threads tell a front.

use std::io;
use std::sync::{Mutex, PoisonError};

use mio::net::TcpStream;
use mio::{Registry, Token, Waker};

use crate::connection::Nudge;
use crate::handshake::TaskResult;

/// One message to a front.
#[derive(Debug)]
pub(crate) enum Note {
    /// A socket was accepted for this datacenter.
    Accepted(TcpStream, u16),
    /// The result of a task of this connection.
    Finished(u64, TaskResult),
    /// This connection has something to send.
    Nudged(u64),
    /// Close every connection.
    DropAll,
    /// Flush, close and end.
    Stop,
}

/// The way into one front.
#[derive(Debug)]
pub(crate) struct Inbox {
    notes: Mutex<Vec<Note>>,
    waker: Waker,
}

impl Inbox {
    pub(crate) fn new(registry: &Registry, token: Token) -> io::Result<Self> {
        Ok(Self { notes: Mutex::default(), waker: Waker::new(registry, token)? })
    }

    /// Adds a note, and wakes the front unless it was woken already.
    pub(crate) fn send(&self, note: Note) {
        let was_empty = {
            let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
            notes.push(note);
            notes.len() == 1
        };
        if was_empty {
            // It fails only if the front is gone, and then nobody wants the note.
            drop(self.waker.wake());
        }
    }

    /// Takes all notes, in order, into `notes`, which is empty.
    pub(crate) fn take(&self, notes: &mut Vec<Note>) {
        std::mem::swap(&mut *self.notes.lock().unwrap_or_else(PoisonError::into_inner), notes);
    }
}

impl Nudge for Inbox {
    fn nudge(&self, connection: u64) {
        self.send(Note::Nudged(connection));
    }
}
