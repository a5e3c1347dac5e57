//! The floor: sockets and nothing else.

use std::io::{ErrorKind, Read, Write};
use std::net::SocketAddr;

use mio::net::{TcpListener, TcpStream};
use mio::{Events, Interest, Poll, Token};

/// About the size of a packet with a small call.
const PACKET_BYTES: usize = 112;

const LISTENER: Token = Token(usize::MAX);
const BOTH: Interest = Interest::READABLE.add(Interest::WRITABLE);

/// Sends back whatever comes. Never ends; the bench ends its process.
pub(crate) fn serve() {
    let mut poll = Poll::new().expect("a poller");
    let mut listener = TcpListener::bind(([127, 0, 0, 1], 0).into()).expect("a port");
    poll.registry().register(&mut listener, LISTENER, Interest::READABLE).expect("a place");
    mtproto_benches::server_process::announce(listener.local_addr().expect("an address"), "");
    let end = std::thread::Builder::new().spawn(|| {
        let _ended = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    end.expect("a thread");
    let (mut events, mut streams) = (Events::with_capacity(1_024), Vec::<TcpStream>::new());
    let mut bytes = vec![0; 64 << 10];
    loop {
        poll.poll(&mut events, None).expect("it waits");
        for event in &events {
            if event.token() == LISTENER {
                while let Ok((mut stream, _)) = listener.accept() {
                    stream.set_nodelay(true).expect("an option");
                    poll.registry().register(&mut stream, Token(streams.len()), BOTH).expect("a place");
                    streams.push(stream);
                }
            } else if event.is_readable()
                && let Ok(count) = streams[event.token().0].read(&mut bytes)
                && count > 0
            {
                streams[event.token().0].write_all(&bytes[..count]).expect("the client reads");
            }
        }
    }
}

pub(crate) struct Client {
    poll: Poll,
    streams: Vec<TcpStream>,
}

impl Client {
    pub(crate) fn start(address: SocketAddr, connections: usize) -> Self {
        let poll = Poll::new().expect("a poller");
        let open = |index| {
            let stream = std::net::TcpStream::connect(address).expect("the server listens");
            stream.set_nodelay(true).and_then(|()| stream.set_nonblocking(true)).expect("options");
            let mut stream = TcpStream::from_std(stream);
            poll.registry().register(&mut stream, Token(index), BOTH).expect("a place");
            stream
        };
        let streams = (0..connections).map(open).collect();
        Self { poll, streams }
    }

    /// Sends on every socket and again when the echo is there, `rounds` times over all sockets together.
    pub(crate) fn run(&mut self, rounds: u64, in_flight: usize) {
        let packet = vec![7; PACKET_BYTES * in_flight];
        let mut missing = vec![packet.len(); self.streams.len()];
        let mut left = rounds - self.streams.len() as u64;
        let mut waiting = self.streams.len();
        for stream in &mut self.streams {
            stream.write_all(&packet).expect("there is room");
        }
        let (mut events, mut bytes) = (Events::with_capacity(1_024), vec![0; 64 << 10]);
        while waiting > 0 {
            self.poll.poll(&mut events, None).expect("it waits");
            for event in &events {
                let index = event.token().0;
                match self.streams[index].read(&mut bytes) {
                    Ok(count) => missing[index] -= count,
                    Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                    Err(error) => panic!("{error}"),
                }
                if missing[index] == 0 && left > 0 {
                    left -= 1;
                    missing[index] = packet.len();
                    self.streams[index].write_all(&packet).expect("there is room");
                } else if missing[index] == 0 {
                    waiting -= 1;
                    missing[index] = usize::MAX;
                }
            }
        }
    }
}
