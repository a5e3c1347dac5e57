//! A network that a test scripts: sockets are queues of bytes, time moves when nothing else is left to do.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::io::IoSlice;
use std::net::{IpAddr, SocketAddr};
use std::rc::Rc;

use crate::error::NetworkError;
use crate::reactor::network::{Network, ReadOutcome, Readiness, SocketToken};
use crate::time::Monotonic;

/// One scripted socket.
pub(super) struct Wire {
    pub(super) token: SocketToken,
    /// The attempt to open it ends.
    opens: bool,
    /// What the client will read.
    pub(super) to_client: VecDeque<u8>,
    /// What the client has written.
    pub(super) from_client: Vec<u8>,
    /// The peer sends no more.
    pub(super) has_ended: bool,
    /// A read gives no more than this.
    pub(super) read_max: usize,
    /// The socket takes so many more bytes.
    pub(super) write_room: usize,
    /// What every write meets.
    pub(super) write_failure: Option<NetworkError>,
    /// Bytes of each write, in order.
    pub(super) writes: Vec<usize>,
    /// The largest number of bytes that one tick read.
    pub(super) read_in_tick: usize,
    pub(super) read_in_tick_max: usize,
}

#[derive(Default)]
pub(super) struct World {
    pub(super) now: Monotonic,
    /// How far the clock moves each time that it is read, in nanoseconds.
    pub(super) clock_step: u64,
    /// By slot.
    pub(super) wires: BTreeMap<u32, Wire>,
    pub(super) ready: Vec<Readiness>,
    /// Every socket that was asked for.
    pub(super) connects: Vec<SocketToken>,
    /// The next attempts end like this.
    pub(super) refusals: VecDeque<NetworkError>,
    /// Addresses where attempts never end.
    pub(super) silent: Vec<SocketAddr>,
    pub(super) closed: Vec<SocketToken>,
    /// Waits that were allowed to sleep.
    pub(super) sleeps: usize,
}

impl World {
    pub(super) fn wire(&mut self, slot: u32) -> &mut Wire {
        self.wires.get_mut(&slot).expect("the socket is open")
    }

    /// Tells the reactor about a socket.
    pub(super) fn tell(&mut self, slot: u32, readable: bool, writable: bool) {
        if let Some(wire) = self.wires.get(&slot) {
            let read_closed = wire.has_ended;
            self.ready.push(Readiness { socket: wire.token, readable, writable, read_closed });
        }
    }

    /// Tells that a socket is open, if it is.
    fn tell_open(&mut self, slot: u32) {
        if self.wire(slot).opens {
            self.tell(slot, false, true);
        }
    }

    /// Lets the client read these bytes.
    pub(super) fn send(&mut self, slot: u32, bytes: &[u8]) {
        self.wire(slot).to_client.extend(bytes);
        self.tell(slot, true, false);
    }

    /// The peer closes its side.
    pub(super) fn end(&mut self, slot: u32) {
        self.wire(slot).has_ended = true;
        self.tell(slot, true, false);
    }

    /// The socket takes this many more bytes.
    pub(super) fn make_room(&mut self, slot: u32, bytes: usize) {
        self.wire(slot).write_room += bytes;
        self.tell(slot, false, true);
    }
}

/// The reactor's end.
#[derive(Clone, Default)]
pub(super) struct Script(pub(super) Rc<RefCell<World>>);

impl Network for Script {
    fn now(&mut self) -> Monotonic {
        let world = &mut *self.0.borrow_mut();
        world.now.0 += world.clock_step;
        world.now
    }

    fn wait(&mut self, until: Monotonic, ready: &mut Vec<Readiness>) -> Monotonic {
        let world = &mut *self.0.borrow_mut();
        let began = world.now;
        for wire in world.wires.values_mut() {
            wire.read_in_tick = 0;
        }
        if until > began {
            world.sleeps += 1;
            if world.ready.is_empty() && until != Monotonic::NEVER {
                world.now = until;
            }
        }
        ready.append(&mut world.ready);
        began
    }

    fn connect(
        &mut self,
        socket: SocketToken,
        address: SocketAddr,
        _source: Option<IpAddr>,
    ) -> Result<(), NetworkError> {
        let world = &mut *self.0.borrow_mut();
        world.connects.push(socket);
        if let Some(error) = world.refusals.pop_front() {
            return Err(error);
        }
        let wire = Wire {
            token: socket,
            opens: !world.silent.contains(&address),
            to_client: VecDeque::new(),
            from_client: Vec::new(),
            has_ended: false,
            read_max: usize::MAX,
            write_room: usize::MAX >> 1,
            write_failure: None,
            writes: Vec::new(),
            read_in_tick: 0,
            read_in_tick_max: 0,
        };
        world.wires.insert(socket.slot, wire);
        world.tell_open(socket.slot);
        Ok(())
    }

    fn finish_connect(&mut self, socket: SocketToken) -> Result<bool, NetworkError> {
        assert_eq!(self.0.borrow_mut().wire(socket.slot).token, socket);
        Ok(true)
    }

    fn rename(&mut self, from: SocketToken, to: SocketToken) -> Result<(), NetworkError> {
        let world = &mut *self.0.borrow_mut();
        let wire = world.wires.remove(&from.slot).expect("only what is open gets another token");
        assert_eq!(wire.token, from);
        let replaced = world.wires.insert(to.slot, Wire { token: to, ..wire });
        assert!(replaced.is_none(), "the place is free");
        world.tell_open(to.slot);
        Ok(())
    }

    fn read(&mut self, socket: SocketToken, room: &mut [u8]) -> Result<ReadOutcome, NetworkError> {
        let world = &mut *self.0.borrow_mut();
        let wire = world.wire(socket.slot);
        assert_eq!(wire.token, socket, "reads belong to the socket that is open");
        let bytes = room.len().min(wire.read_max).min(wire.to_client.len());
        if bytes == 0 {
            return Ok(if wire.has_ended { ReadOutcome::Ended } else { ReadOutcome::WouldBlock });
        }
        room.iter_mut().zip(wire.to_client.drain(..bytes)).for_each(|(place, byte)| *place = byte);
        wire.read_in_tick += bytes;
        wire.read_in_tick_max = wire.read_in_tick_max.max(wire.read_in_tick);
        if bytes < room.len() && !wire.to_client.is_empty() {
            // A short read says "that was all", so more has to be announced.
            world.tell(socket.slot, true, false);
        }
        Ok(ReadOutcome::Bytes(bytes))
    }

    fn write_vectored(&mut self, socket: SocketToken, parts: &[IoSlice<'_>]) -> Result<usize, NetworkError> {
        let world = &mut *self.0.borrow_mut();
        let wire = world.wire(socket.slot);
        assert_eq!(wire.token, socket, "writes belong to the socket that is open");
        if let Some(error) = wire.write_failure {
            return Err(error);
        }
        let offered: usize = parts.iter().map(|part| part.len()).sum();
        assert!(offered > 0, "an empty write tells nothing");
        let taken = offered.min(wire.write_room);
        wire.from_client.extend(parts.iter().flat_map(|part| part.iter()).take(taken));
        wire.write_room -= taken;
        wire.writes.push(taken);
        Ok(taken)
    }

    fn close(&mut self, socket: SocketToken) {
        let world = &mut *self.0.borrow_mut();
        let wire = world.wires.remove(&socket.slot).expect("only what is open is closed");
        assert_eq!(wire.token, socket);
        world.closed.push(socket);
    }
}
