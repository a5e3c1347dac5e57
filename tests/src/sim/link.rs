//! One simulated socket: two queues of pieces on their way, and what goes wrong with them.

use std::collections::VecDeque;
use std::io::IoSlice;
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_engine::{Monotonic, NetworkError};

use super::plan::Plan;
use super::tap::Tap;

/// Bytes on their way.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) arrives_at: Monotonic,
    pub(super) bytes: Vec<u8>,
}

/// One direction of a link.
#[derive(Debug, Default)]
pub(super) struct Way {
    pieces: VecDeque<Piece>,
    /// When the piece sent last arrives: nothing overtakes it.
    last_arrival: Monotonic,
    /// Bytes on their way.
    pub(super) bytes: usize,
}

impl Way {
    /// Sends bytes, cut into pieces that arrive one after the other.
    fn send(&mut self, bytes: &[u8], now: Monotonic, plan: &Plan, random: &mut SecureRandom) {
        let mut rest = bytes;
        while !rest.is_empty() {
            // Many small pieces of a large message would only make the run slow.
            let most = plan.piece_bytes_max.max(u32::try_from(bytes.len() / 8).unwrap_or(u32::MAX));
            let cut = rest.len().min(1 + random.wire_below(most) as usize);
            let (piece, tail) = rest.split_at(cut);
            let delay = Duration::from_nanos(u64::from(random.wire_below(nanoseconds(plan.delay_max))));
            self.last_arrival = self.last_arrival.max(now + delay);
            self.bytes += piece.len();
            self.pieces.push_back(Piece { arrives_at: self.last_arrival, bytes: piece.to_vec() });
            rest = tail;
        }
    }

    /// Everything that has arrived, in one piece.
    pub(super) fn take_arrived(&mut self, now: Monotonic) -> Vec<u8> {
        let mut arrived = Vec::new();
        while self.pieces.front().is_some_and(|piece| piece.arrives_at <= now) {
            let Some(piece) = self.pieces.pop_front() else { break };
            arrived.extend_from_slice(&piece.bytes);
        }
        self.bytes -= arrived.len();
        arrived
    }

    /// Reads into `room` what has arrived.
    fn read(&mut self, now: Monotonic, room: &mut [u8]) -> usize {
        let mut filled = 0;
        while filled < room.len()
            && let Some(piece) = self.pieces.front_mut().filter(|piece| piece.arrives_at <= now)
        {
            let taken = piece.bytes.len().min(room.len() - filled);
            room[filled..filled + taken].copy_from_slice(&piece.bytes[..taken]);
            piece.bytes.drain(..taken);
            if piece.bytes.is_empty() {
                self.pieces.pop_front();
            }
            filled += taken;
        }
        self.bytes -= filled;
        filled
    }

    fn next_arrival(&self) -> Monotonic {
        self.pieces.front().map_or(Monotonic::NEVER, |piece| piece.arrives_at)
    }

    fn has_arrived(&self, now: Monotonic) -> bool {
        self.next_arrival() <= now
    }

    fn delay_all(&mut self, pause: Duration) {
        self.pieces.iter_mut().for_each(|piece| piece.arrives_at = piece.arrives_at + pause);
        self.last_arrival = self.last_arrival + pause;
    }
}

fn nanoseconds(duration: Duration) -> u32 {
    u32::try_from(duration.as_nanos()).unwrap_or(u32::MAX)
}

/// What a link does after so many bytes, both directions together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Troubles {
    reset_after: Option<u64>,
    silent_after: Option<u64>,
    stall_after: Option<u64>,
    flip_at: Option<u64>,
}

impl Troubles {
    pub(super) const NONE: Self =
        Self { reset_after: None, silent_after: None, stall_after: None, flip_at: None };

    pub(super) fn draw(plan: &Plan, random: &mut SecureRandom) -> Self {
        // The key exchange takes about a kilobyte: half of the troubles strike inside of it.
        let mut after = |per_mille: u32| {
            let strikes = random.wire_below(1_000) < per_mille;
            let most = if random.wire_below(2) == 0 { 1_500 } else { 60_000 };
            strikes.then_some(u64::from(random.wire_below(most)))
        };
        Self {
            reset_after: after(plan.reset_per_mille),
            silent_after: after(plan.half_open_per_mille),
            stall_after: after(plan.stall_per_mille),
            flip_at: after(plan.flip_per_mille),
        }
    }
}

/// The life of a simulated socket.
#[derive(Debug)]
pub(super) struct Link {
    /// The attempt ends then.
    pub(super) opens_at: Monotonic,
    pub(super) refused: bool,
    pub(super) to_client: Way,
    pub(super) to_server: Way,
    troubles: Troubles,
    bytes_total: u64,
    /// Reset: both ends see it from now on.
    pub(super) is_reset: bool,
    /// Nothing arrives any more, and nobody is told.
    is_silent: bool,
    /// The server's end is closed: the client reads the end behind the last piece.
    pub(super) server_closed: bool,
    pub(super) client_closed: bool,
    /// What the client was told already, so that readiness is told once.
    told_open: bool,
    told_arrival: bool,
    told_end: bool,
    wants_room: bool,
    pub(super) tap: Tap,
}

impl Link {
    pub(super) fn new(opens_at: Monotonic, refused: bool, troubles: Troubles) -> Self {
        Self {
            opens_at,
            refused,
            to_client: Way::default(),
            to_server: Way::default(),
            troubles,
            bytes_total: 0,
            is_reset: false,
            is_silent: false,
            server_closed: false,
            client_closed: false,
            told_open: false,
            told_arrival: false,
            told_end: false,
            wants_room: false,
            tap: Tap::default(),
        }
    }

    /// The client writes: as much as the window takes. Gives that.
    pub(super) fn client_writes(
        &mut self,
        parts: &[IoSlice<'_>],
        now: Monotonic,
        plan: &Plan,
        random: &mut SecureRandom,
    ) -> Result<Vec<u8>, NetworkError> {
        self.check()?;
        // The news of the end travels behind the last bytes. Until then what is written goes nowhere.
        if self.server_closed && self.to_client.bytes == 0 {
            return Err(NetworkError::Aborted);
        }
        let room = plan.window_bytes.saturating_sub(self.to_server.bytes);
        // A full window meets long queues: only what it takes is looked at.
        let mut taken = Vec::new();
        for part in parts {
            taken.extend_from_slice(&part[..part.len().min(room - taken.len())]);
        }
        self.wants_room = taken.len() < parts.iter().map(|part| part.len()).sum::<usize>();
        self.transfer(&taken, true, now, plan, random);
        Ok(taken)
    }

    /// The server writes: everything, its queue is its own affair.
    pub(super) fn server_writes(
        &mut self,
        bytes: &[u8],
        now: Monotonic,
        plan: &Plan,
        random: &mut SecureRandom,
    ) {
        if !self.is_reset {
            self.transfer(bytes, false, now, plan, random);
        }
    }

    fn transfer(&mut self, bytes: &[u8], up: bool, now: Monotonic, plan: &Plan, random: &mut SecureRandom) {
        let begin = self.bytes_total;
        self.bytes_total += bytes.len() as u64;
        let passed = |after: &mut Option<u64>, total: u64| after.take_if(|after| *after < total).is_some();
        let mut bytes = bytes.to_vec();
        if let Some(at) = self.troubles.flip_at.take_if(|at| *at < self.bytes_total) {
            let at = usize::try_from(at.saturating_sub(begin)).unwrap_or(0);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << random.wire_below(8);
            }
        }
        if passed(&mut self.troubles.reset_after, self.bytes_total) {
            self.is_reset = true;
            return;
        }
        self.is_silent |= passed(&mut self.troubles.silent_after, self.bytes_total);
        if self.is_silent {
            return;
        }
        let way = if up { &mut self.to_server } else { &mut self.to_client };
        way.send(&bytes, now, plan, random);
        if passed(&mut self.troubles.stall_after, self.bytes_total) {
            let pause = Duration::from_millis(u64::from(random.wire_below(40_000)));
            self.to_client.delay_all(pause);
            self.to_server.delay_all(pause);
        }
    }

    /// The client reads what has arrived; none at the end.
    pub(super) fn client_reads(
        &mut self,
        now: Monotonic,
        room: &mut [u8],
    ) -> Result<Option<usize>, NetworkError> {
        self.check()?;
        self.told_arrival = false;
        let filled = self.to_client.read(now, room);
        let ended = filled == 0 && self.server_closed && self.to_client.bytes == 0;
        Ok((!ended).then_some(filled))
    }

    /// Whether nothing arrives any more.
    pub(super) const fn is_silent(&self) -> bool {
        self.is_silent
    }

    const fn check(&self) -> Result<(), NetworkError> {
        if self.is_reset { Err(NetworkError::Reset) } else { Ok(()) }
    }

    /// Whether [`Self::readiness`] would say something.
    pub(super) fn is_ready(&self, now: Monotonic, plan: &Plan) -> bool {
        if self.opens_at > now || self.client_closed {
            return false;
        }
        let arrived = self.to_client.has_arrived(now) && !self.told_arrival;
        let ended = self.is_reset || self.refused || self.server_closed && self.to_client.bytes == 0;
        let has_room = self.wants_room && self.to_server.bytes < plan.window_bytes;
        arrived || ended && !self.told_end || !self.told_open || has_room
    }

    /// What became possible for the client since it was told last: reading, writing, the end.
    pub(super) fn readiness(&mut self, now: Monotonic, plan: &Plan) -> (bool, bool, bool) {
        if self.opens_at > now || self.client_closed {
            return (false, false, false);
        }
        let arrived = self.to_client.has_arrived(now);
        let ended = self.is_reset || self.refused || self.server_closed && self.to_client.bytes == 0;
        let readable = arrived && !self.told_arrival || ended && !self.told_end;
        let has_room = self.wants_room && self.to_server.bytes < plan.window_bytes;
        let writable = !self.told_open || has_room;
        self.told_arrival |= arrived;
        self.told_end |= ended;
        self.told_open = true;
        self.wants_room &= !has_room;
        (readable, writable, ended)
    }

    /// The client asks anew what is ready.
    pub(super) const fn tell_again(&mut self) {
        self.told_open = false;
        self.told_arrival = false;
        self.told_end = false;
    }

    /// When something happens next. The client looks at nothing before `client_from`.
    pub(super) fn next_event(&self, client_from: Monotonic) -> Monotonic {
        let opens = if self.told_open { Monotonic::NEVER } else { self.opens_at };
        let client_waits = !self.told_arrival && !self.client_closed && !self.is_reset;
        let to_client = if client_waits { self.to_client.next_arrival() } else { Monotonic::NEVER };
        let to_server = if self.server_closed || self.is_reset {
            Monotonic::NEVER
        } else {
            self.to_server.next_arrival()
        };
        opens.min(to_client).max(client_from).min(to_server)
    }
}
