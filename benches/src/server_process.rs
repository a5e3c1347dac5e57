//! A server in a process of its own, so that a bench counts the client's work and memory alone.
//!
//! The process is the bench's own program: it looks at [`asked_for`] first, serves what it finds there, and ends when its
//! input does.
#![expect(clippy::expect_used, reason = "a bench that cannot run stops")]

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use mtproto_datacenter::{Datacenter, DatacenterConfig};
use mtproto_engine::DatacenterId;
use nix::sys::resource::{Resource, getrlimit, setrlimit};

/// Says that this process is a server, and which.
const VARIABLE: &str = "MTPROTO_BENCH_SERVER";

/// The kind of server that this process is to be, if it is one.
#[must_use]
pub fn asked_for() -> Option<String> {
    env::var(VARIABLE).ok()
}

/// The server is the embedded datacenter with one thread.
///
/// # Panics
/// If it cannot start.
pub fn serve_datacenter(id: DatacenterId) {
    let mut config = DatacenterConfig::loopback(&[id.0]);
    (config.threads, config.workers) = (1, 1);
    let datacenter = Datacenter::start(config).expect("the datacenter starts");
    let address = datacenter.address(id.0).expect("it listens");
    announce(address, &datacenter.public_key().to_pem().replace('\n', "|"));
    let _ended = std::io::stdin().read_to_end(&mut Vec::new());
}

/// Tells the bench where the server listens, and its key if it has one.
///
/// # Panics
/// If the bench does not listen.
pub fn announce(address: SocketAddr, key: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "{address} {key}").and_then(|()| out.flush()).expect("the client reads");
}

/// As many descriptors as the process may have.
pub fn raise_descriptor_limit() {
    if let Ok((_soft, hard)) = getrlimit(Resource::RLIMIT_NOFILE) {
        let _unchanged = setrlimit(Resource::RLIMIT_NOFILE, hard, hard);
    }
}

/// A running server. Ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// What else it said: the datacenter its public key, as PEM.
    pub key: String,
}

impl Server {
    /// Starts this program as a server of this kind.
    ///
    /// # Panics
    /// If the process does not start, or does not say where it is.
    #[must_use]
    pub fn start(kind: &str) -> Self {
        let program = env::current_exe().expect("the bench knows its own file");
        let mut child = Command::new(program)
            .env(VARIABLE, kind)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server's process starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("its output is ours");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let (address, key) = line.trim_end().split_once(' ').unwrap_or_else(|| (line.trim_end(), ""));
        Self { child, address: address.parse().expect("an address"), key: key.replace('|', "\n") }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ended = self.child.wait();
    }
}
