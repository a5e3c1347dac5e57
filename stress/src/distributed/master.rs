//! The connection to a master: opened, opened again, written and read without ever waiting for the other end.
//!
//! Names are looked up and connections opened by a thread of their own, since both can take long and a load may be running.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::str::FromStr;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use mtproto_locust::{Membership, Order, Report, Vitals};

use crate::clock::Stopwatch;

/// Where the master listens for workers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MasterPlace {
    /// A name or an address.
    pub(crate) host: String,
    /// The port, which is not that of the web page.
    pub(crate) port: u16,
}

/// The port of a master that was not told another.
pub(crate) const DEFAULT_PORT: u16 = 5557;

impl FromStr for MasterPlace {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (host, port) = match text.rsplit_once(':') {
            Some((host, port)) if !host.contains(':') || host.starts_with('[') => (host, Some(port)),
            _ => (text, None),
        };
        let port = port.map_or(Ok(DEFAULT_PORT), |port| {
            port.parse()
                .map_err(|_| format!("{port:?} is not a port: write HOST or HOST:PORT, as in master:5557"))
        })?;
        let host = host.trim_matches(['[', ']']).to_owned();
        if host.is_empty() {
            Err("the host is missing: write HOST or HOST:PORT".to_owned())
        } else {
            Ok(Self { host, port })
        }
    }
}

/// The connection, and this worker's place among the workers of the master.
#[derive(Debug)]
pub(crate) struct Master {
    place: MasterPlace,
    membership: Membership,
    watch: Stopwatch,
    state: Connection,
    /// How long to wait before the next attempt.
    backoff: Duration,
    /// Since when there is no master.
    away_since: Option<Duration>,
    /// Things to be told to people, oldest first.
    news: Vec<String>,
}

#[derive(Debug)]
enum Connection {
    /// None before this time.
    Waiting(Duration),
    Opening(Receiver<io::Result<TcpStream>>),
    Open(TcpStream),
}

const BACKOFF_MIN: Duration = Duration::from_millis(100);
const BACKOFF_MAX: Duration = Duration::from_secs(5);
const CONNECT_TIME: Duration = Duration::from_secs(5);
/// Reads in one turn; there may be a load to look after.
const READS_MAX: usize = 16;
/// How long the last words may take.
const LAST_WORDS_TIME: Duration = Duration::from_millis(500);

impl Master {
    /// A connection that will be opened, for a worker with this identity.
    pub(crate) fn new(place: MasterPlace, identity: &str) -> Self {
        Self {
            place,
            membership: Membership::new(identity),
            watch: Stopwatch::start(),
            state: Connection::Waiting(Duration::ZERO),
            backoff: BACKOFF_MIN,
            away_since: Some(Duration::ZERO),
            news: Vec::new(),
        }
    }

    /// The worker as the master sees it.
    pub(crate) const fn membership(&self) -> &Membership {
        &self.membership
    }

    /// What people should be told.
    pub(crate) fn take_news(&mut self) -> Vec<String> {
        std::mem::take(&mut self.news)
    }

    /// How long there has been no master, if there is none.
    pub(crate) fn away_for(&self) -> Option<Duration> {
        self.away_since.map(|since| self.watch.elapsed().saturating_sub(since))
    }

    /// Reads, writes, and opens the connection again if it broke. Waits for nothing. Gives the next order.
    pub(crate) fn turn(&mut self, vitals: Vitals) -> Option<Order> {
        let now = self.watch.elapsed();
        match &self.state {
            Connection::Waiting(until) if now >= *until => self.open(),
            Connection::Waiting(_) => {}
            Connection::Opening(answer) => match answer.try_recv() {
                Ok(Ok(stream)) => {
                    self.membership.connected();
                    self.state = Connection::Open(stream);
                }
                Ok(Err(error)) => self.lost(&error.to_string(), now),
                Err(TryRecvError::Empty) => {}
                Err(TryRecvError::Disconnected) => self.lost("no thread could be started", now),
            },
            Connection::Open(_) => {}
        }
        if let Err(why) = self.exchange(vitals, now) {
            self.lost(&why, now);
        }
        let order = self.membership.next_order();
        match order {
            Some(Order::Joined { .. }) => {
                self.backoff = BACKOFF_MIN;
                if self.away_since.take().is_some() {
                    let (place, index) = (&self.place, self.membership.index());
                    self.news.push(format!(
                        "joined the master at {}:{} as worker {index}",
                        place.host, place.port
                    ));
                }
            }
            Some(Order::Reconnect) => self.lost("the master asks for another connection", now),
            _ => {}
        }
        if self.membership.is_member() {
            self.away_since = None;
        }
        order
    }

    fn open(&mut self) {
        let (send, answer) = channel();
        let place = self.place.clone();
        let connect = move || {
            // An error means that nobody waits any more.
            let _ = send.send(connect(&place));
        };
        // If there is no thread, the sender is gone and the next turn says so.
        let _ = thread::Builder::new().name("mtstress-master".to_owned()).spawn(connect);
        self.state = Connection::Opening(answer);
    }

    /// The connection is gone; another one is tried a little later.
    fn lost(&mut self, why: &str, now: Duration) {
        let place = &self.place;
        if self.away_since.is_none() || self.backoff == BACKOFF_MIN {
            self.news.push(format!("no master at {}:{} ({why}): trying again", place.host, place.port));
        }
        self.away_since.get_or_insert(now);
        self.membership.disconnected();
        // Workers that have lost the same master do not all come back at the same moment.
        let part = now.subsec_nanos() % 512;
        self.state = Connection::Waiting(now + self.backoff + self.backoff * part / 1_024);
        self.backoff = (self.backoff * 2).min(BACKOFF_MAX);
    }

    fn exchange(&mut self, vitals: Vitals, now: Duration) -> Result<(), String> {
        let Connection::Open(stream) = &mut self.state else {
            return self.membership.tick(now, vitals).map_err(|error| error.to_string());
        };
        let mut bytes = [0; 16_384];
        for _ in 0..READS_MAX {
            match stream.read(&mut bytes) {
                Ok(0) => return Err("it has closed the connection".to_owned()),
                Ok(count) => {
                    let read = bytes.get(..count).unwrap_or_default();
                    self.membership.received(read, now).map_err(|error| error.to_string())?;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.to_string()),
            }
        }
        self.membership.tick(now, vitals).map_err(|error| error.to_string())?;
        while !self.membership.outgoing().is_empty() {
            match stream.write(self.membership.outgoing()) {
                Ok(count) => self.membership.written(count),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.to_string()),
            }
        }
        Ok(())
    }

    /// Whether a report is due.
    pub(crate) fn is_report_due(&self) -> bool {
        self.membership.is_report_due(self.watch.elapsed())
    }

    /// Sends a report.
    pub(crate) fn report(&mut self, report: &Report) {
        self.membership.report(report, self.watch.elapsed());
    }

    /// Says that the users that were asked for are there.
    pub(crate) fn spawning_complete(&mut self, users: &[(String, u64)]) {
        self.membership.spawning_complete(users);
    }

    /// Shows something to the people who look at the master.
    pub(crate) fn exception(&mut self, message: &str, details: &str) {
        self.membership.exception(message, details);
    }

    /// Says that the test that was to be stopped has ended.
    pub(crate) fn stopped(&mut self, report: &Report) {
        self.membership.stopped(report, self.watch.elapsed());
    }

    /// Joins whoever is there, after a test that nobody directed any more has ended.
    pub(crate) fn rejoin(&mut self) {
        self.membership.rejoin(self.watch.elapsed());
    }

    /// Says the last words and sees that they arrive.
    pub(crate) fn leave(&mut self, report: &Report) {
        self.membership.leave(report);
        if let Connection::Open(stream) = &mut self.state {
            // A master that does not take them any more has gone before us.
            let _ = last_words(stream, self.membership.outgoing());
        }
        self.membership.disconnected();
        self.state = Connection::Waiting(Duration::MAX);
    }
}

fn connect(place: &MasterPlace) -> io::Result<TcpStream> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
    for address in (place.host.as_str(), place.port).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, CONNECT_TIME) {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                stream.set_nonblocking(true)?;
                return Ok(stream);
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Writes the rest and waits until the master has read it: a socket that is closed with bytes unread takes back what was
/// written last.
fn last_words(stream: &mut TcpStream, words: &[u8]) -> io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_write_timeout(Some(LAST_WORDS_TIME))?;
    stream.set_read_timeout(Some(LAST_WORDS_TIME))?;
    stream.write_all(words)?;
    stream.shutdown(std::net::Shutdown::Write)?;
    let mut bytes = [0; 4_096];
    for _ in 0..READS_MAX {
        if stream.read(&mut bytes)? == 0 {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{DEFAULT_PORT, Master, MasterPlace, Order, Vitals};
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::time::Duration;

    #[test]
    fn a_master_is_named_with_or_without_its_port() {
        let place = |text: &str| text.parse::<MasterPlace>();
        let wanted = |host: &str, port| Ok(MasterPlace { host: host.to_owned(), port });
        assert_eq!(place("master"), wanted("master", DEFAULT_PORT));
        assert_eq!(place("10.0.0.5:6000"), wanted("10.0.0.5", 6_000));
        assert_eq!(place("[::1]:6000"), wanted("::1", 6_000));
        assert_eq!(place("::1"), wanted("::1", DEFAULT_PORT));
        assert!(place("master:web").is_err() && place(":5557").is_err());
    }

    /// Takes a connection as a master does and reads until the worker says that it is ready.
    fn accept(listener: &TcpListener) -> TcpStream {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(&mtproto_locust::zmtp::greeting()).unwrap();
        stream.write_all(b"\x04\x1c\x05READY\x0bSocket-Type\x00\x00\x00\x06ROUTER").unwrap();
        let mut said = Vec::new();
        let mut bytes = [0; 1_024];
        while !said.windows(12).any(|part| part == b"client_ready") {
            let count = stream.read(&mut bytes).unwrap();
            assert!(count > 0, "the worker has hung up");
            said.extend_from_slice(&bytes[..count]);
        }
        stream
    }

    fn ack(stream: &mut TcpStream) {
        let mut frame = Vec::new();
        mtproto_locust::zmtp::message(b"\x93\xa3ack\x81\xa5index\x00\xa6host_1", &mut frame);
        stream.write_all(&frame).unwrap();
    }

    /// Turns until the order comes.
    fn joined(master: &mut Master) {
        while master.turn(Vitals::default()) != Some(Order::Joined { index: 0 }) {
            std::thread::park_timeout(Duration::from_millis(1));
        }
    }

    #[test]
    fn a_worker_finds_a_master_that_was_restarted_on_the_same_port() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = std::thread::Builder::new().spawn(move || {
            let mut first = accept(&listener);
            ack(&mut first);
            drop(first);
            let mut second = accept(&listener);
            ack(&mut second);
            let mut rest = Vec::new();
            second.read_to_end(&mut rest).unwrap();
            rest
        });
        let place = MasterPlace { host: address.ip().to_string(), port: address.port() };
        let mut master = Master::new(place, "host_1");
        joined(&mut master);
        joined(&mut master);
        assert!(master.away_for().is_none());
        assert!(master.take_news().iter().any(|line| line.contains("trying again")));
        master.leave(&mtproto_locust::Report::new(0.0));
        let rest = server.unwrap().join().unwrap();
        assert!(rest.windows(4).any(|part| part == b"quit"), "the last words arrive");
    }
}
