//! The embedded datacenter of a load, in a process of its own.
//!
//! A second process, so that the server's processor time and memory are not mistaken for the generator's. It is this
//! program again, as `serve`. Its standard input is a pipe of ours: when we end, however we end, the pipe closes and the
//! server ends too. It has a process group of its own, so that Ctrl-C reaches us alone and the report can still be made.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::{env, io};

use mtproto_crypto::{RsaKeyError, RsaPublicKey};
use mtproto_engine::{ProxyLink, ProxySecret};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::server_watch::{STATS_EVERY, ServerWatch};
use crate::target::{DEFAULT_DATACENTER, Target};

/// What `serve` says about itself in one line of JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ServerAnnouncement {
    /// The version of this line.
    pub(crate) version: u32,
    /// Where each datacenter listens.
    pub(crate) datacenters: Vec<AnnouncedDatacenter>,
    /// The public key.
    pub(crate) public_key_pem: String,
    /// The fingerprint of the key, as 16 hexadecimal digits.
    pub(crate) fingerprint: String,
    /// The process.
    pub(crate) pid: u32,
    /// The proxy in front of it, if there is one.
    #[serde(default)]
    pub(crate) proxy: Option<AnnouncedProxy>,
}

/// A proxy and how it is reached.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AnnouncedProxy {
    /// Its address, for SOCKS5 and HTTP CONNECT.
    pub(crate) address: SocketAddr,
    /// The links of the MTProxy, one for each kind of secret; the last is the best disguised.
    pub(crate) links: Vec<String>,
}

/// A datacenter and where it listens.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AnnouncedDatacenter {
    /// Its number.
    pub(crate) datacenter: u16,
    /// Its address.
    pub(crate) address: SocketAddr,
}

/// The embedded datacenter did not come up.
#[derive(Debug, Error)]
pub(crate) enum EmbeddedError {
    /// The second process could not be started.
    #[error("the embedded datacenter could not be started as a second process: {0}")]
    Start(#[source] io::Error),
    /// It ended, or said something else than where it listens.
    #[error("the embedded datacenter did not say where it listens: {said}")]
    Silent {
        /// What it said on its error stream, or its output.
        said: String,
    },
    /// Its key cannot be read.
    #[error("the embedded datacenter gave a key that cannot be read: {0}")]
    Key(#[from] RsaKeyError),
}

/// The second process. Dropping it ends it.
#[derive(Debug)]
pub(crate) struct EmbeddedServer {
    process: Child,
    /// Open for as long as the server shall live.
    lifeline: Option<ChildStdin>,
    /// What it says about itself.
    pub(crate) watch: Option<ServerWatch>,
    /// Connections it takes at a time.
    pub(crate) connections_max: u64,
    /// What it announced.
    pub(crate) targets: Vec<Target>,
    /// Its public key.
    pub(crate) key: RsaPublicKey,
    /// The MTProxy in front of it, if one was wanted.
    pub(crate) proxy: Option<ProxyLink>,
}

impl EmbeddedServer {
    /// Starts it on a free port of the loopback interface, with this many threads and ready for this many connections.
    /// With a secret it takes only connections that have it, as a proxy does. If `proxied`, there is a proxy before it, and the
    /// secret is that of the proxy.
    ///
    /// # Errors
    /// If the process cannot be started or does not announce itself.
    pub(crate) fn start(
        connections: u64,
        threads: usize,
        secret: Option<&ProxySecret>,
        proxied: bool,
    ) -> Result<Self, EmbeddedError> {
        let program = env::current_exe().map_err(EmbeddedError::Start)?;
        let connections_max = connections.saturating_add(MORE_CONNECTIONS);
        let mut command = Command::new(program);
        command
            .args(["serve", "--format", "json", "--until-stdin-closes", "--listen", "127.0.0.1:0"])
            .args(["--stats-every", &format!("{}ms", STATS_EVERY.as_millis())])
            .args(["--datacenter", &DEFAULT_DATACENTER.to_string()])
            .args(["--connections", &connections_max.saturating_add(SPARE_CONNECTIONS).to_string()])
            .args(["--threads", &threads.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .process_group(0);
        if proxied {
            command.args(["--proxy", "127.0.0.1:0"]);
        }
        // The options of the load are not those of its server.
        for (name, _) in env::vars_os() {
            if name.to_string_lossy().starts_with("MTSTRESS_") {
                command.env_remove(name);
            }
        }
        // Nor is their configuration file.
        command.env("MTSTRESS_CONFIG", "");
        if let Some(secret) = secret {
            // Not as an argument, which every user of the machine can read.
            command.env("MTSTRESS_SECRET", secret.to_text());
        }
        let mut process = command.spawn().map_err(EmbeddedError::Start)?;
        let lifeline = process.stdin.take();
        let mut line = String::new();
        let mut output = process.stdout.take().map(BufReader::new);
        if let Some(output) = &mut output {
            let read = output.read_line(&mut line);
            debug_assert!(read.is_ok() || line.is_empty(), "an error leaves the line unusable");
        }
        let Ok(announcement) = serde_json::from_str::<ServerAnnouncement>(&line) else {
            return Err(EmbeddedError::Silent { said: last_words(process, line) });
        };
        let targets = announcement.datacenters.iter();
        let links = announcement.proxy.as_ref().map(|proxy| proxy.links.as_slice()).unwrap_or_default();
        let proxy = links.last().and_then(|link| link.parse().ok());
        let watch = output.and_then(|output| ServerWatch::start(process.id(), output).ok());
        Ok(Self {
            watch,
            targets: targets
                .map(|entry| Target { datacenter: entry.datacenter, address: entry.address })
                .collect(),
            key: RsaPublicKey::from_pem(&announcement.public_key_pem)?,
            proxy,
            connections_max,
            process,
            lifeline,
        })
    }

    /// The process identifier, for those who want to watch it.
    pub(crate) fn pid(&self) -> u32 {
        self.process.id()
    }
}

/// For probes beside the load.
const SPARE_CONNECTIONS: u64 = 100;

/// For sessions that are added by hand while the load runs.
const MORE_CONNECTIONS: u64 = 900;

fn last_words(mut process: Child, line: String) -> String {
    let _ = process.kill();
    let mut words = String::new();
    if let Some(mut errors) = process.stderr.take() {
        let read = errors.read_to_string(&mut words);
        debug_assert!(read.is_ok() || words.is_empty(), "an error leaves the words unusable");
    }
    let _ = process.wait();
    [words.trim(), line.trim(), "nothing"]
        .into_iter()
        .find(|said| !said.is_empty())
        .unwrap_or_default()
        .to_owned()
}

impl Drop for EmbeddedServer {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        // It would end by itself now; a server that hangs must not outlive its load.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
