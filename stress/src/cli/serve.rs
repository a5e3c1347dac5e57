//! `mtstress serve`: an embedded datacenter on its own, with everything a client needs to reach it.

use std::fs;
use std::io::{self, Read, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use clap::Args;
use mtproto_crypto::{RsaPrivateKey, SecureRandom};
use mtproto_datacenter::proxy::{ForwardingProxy, ProxyConfig};
use mtproto_datacenter::{Datacenter, DatacenterConfig, DatacenterError, FaultPlan, load_or_create_key};
use mtproto_engine::{ProxyLink, ProxySecret};
use mtproto_tl::table::Table;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::options::Format;
use super::setup::cores;
use super::values::{parse_count, parse_duration, parse_positive, parse_secret};
use crate::embedded::{AnnouncedDatacenter, AnnouncedProxy, ServerAnnouncement};
use crate::failure::{Failure, SUCCESS};
use crate::preflight;
use crate::report::units::{bytes, count};
use crate::server_watch::ServerCounts;
use crate::target::{DEFAULT_DATACENTER, key_in_one_line};

/// Options of `serve`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ServeOptions {
    /// Where to listen; port 0 takes a free one. Several datacenters take this port and the following ones
    #[arg(short, long, value_name = "IP:PORT", env = "MTSTRESS_LISTEN", default_value = "127.0.0.1:0")]
    listen: SocketAddr,

    /// Numbers of the datacenters, separated by commas
    #[arg(long, value_name = "N,..", env = "MTSTRESS_DATACENTER", value_delimiter = ',', default_values_t = [DEFAULT_DATACENTER])]
    datacenter: Vec<u16>,

    /// The number of the one that is a CDN: clients that can are sent there for files; it has a key of its own and no accounts
    #[arg(long, value_name = "N", env = "MTSTRESS_CDN")]
    cdn: Option<u16>,

    /// RSA private key of the server, as PEM; made and written there if there is no such file. Without this option a new key
    /// is made each time
    #[arg(long, value_name = "FILE", env = "MTSTRESS_KEY")]
    key: Option<PathBuf>,

    /// Write the public key to this file, as PEM
    #[arg(long, value_name = "FILE", env = "MTSTRESS_PUBLIC_KEY_OUT")]
    public_key_out: Option<PathBuf>,

    /// Take only obfuscated connections with this secret, as an MTProxy does (hexadecimal or base64). With --proxy it is the secret
    /// of the proxy instead
    #[arg(long, value_name = "HEX|BASE64", env = "MTSTRESS_SECRET", value_parser = parse_secret, hide_env_values = true)]
    secret: Option<ProxySecret>,

    /// Start a forwarding proxy too, which listens here: MTProxy, SOCKS5 and HTTP CONNECT on one port, to these datacenters only.
    /// Without --secret a key is made, and taken in all three kinds
    #[arg(long, value_name = "IP:PORT", env = "MTSTRESS_PROXY")]
    proxy: Option<SocketAddr>,

    /// Connections at a time
    #[arg(short, long, value_name = "N", env = "MTSTRESS_CONNECTIONS", default_value = "200k", value_parser = parse_positive)]
    connections: u64,

    /// Threads that serve connections, and as many that compute key exchanges; one per core by default
    #[arg(short, long, value_name = "N", env = "MTSTRESS_THREADS", value_parser = parse_count)]
    threads: Option<u64>,

    /// Misbehave: faults separated by commas. Each is a name with a value if it takes one, then @ and how many chances to
    /// pass, x and how often (x* for ever), ~ and the chance in a thousand: rpc-error=420:FLOOD_WAIT_3@20x5, lose-answerx*~10
    #[arg(long, value_name = "FAULT,..", env = "MTSTRESS_FAULTS", default_value = "", value_parser = parse_faults)]
    faults: FaultPlan,

    /// What goes to the standard output
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: Format,

    /// End when the standard input ends: for a parent process
    #[arg(long, hide = true)]
    until_stdin_closes: bool,

    /// Write counters as a line of JSON this often: for a parent process
    #[arg(long, hide = true, value_name = "T", value_parser = parse_duration)]
    stats_every: Option<Duration>,
}

const EXAMPLES: &str = "\
Examples:
  mtstress serve --listen 0.0.0.0:4443 --key dc.pem       one port, and the same key each time
  mtstress serve --faults lose-answerx*~10,close@100       one that misbehaves
  mtstress serve --proxy 0.0.0.0:1080                     with a proxy in front: MTProxy, SOCKS5 and HTTP CONNECT";

fn parse_faults(text: &str) -> Result<FaultPlan, String> {
    FaultPlan::parse(text).map_err(|error| error.to_string())
}

/// Serves until a signal comes.
///
/// # Errors
/// If a port, a key or a file cannot be had.
pub(crate) fn run(options: &ServeOptions) -> Result<u8, Failure> {
    preflight::raise_descriptors();
    let datacenter = Datacenter::start(config(options)?)?;
    let proxy = options.proxy.map(|listen| start_proxy(listen, options, &datacenter)).transpose()?;
    announce(options, &datacenter, proxy.as_ref()).map_err(|source| Failure::Io {
        what: "the standard output could not be written".to_owned(),
        source,
    })?;
    // Calls that are read by the schema are not to wait until it is read, whoever makes the first.
    let _ = Table::built_in();
    if options.until_stdin_closes {
        serve_parent(&datacenter, options.stats_every);
    } else {
        let mut signals = Signals::new([SIGINT, SIGTERM])
            .map_err(|source| Failure::Io { what: "signals could not be taken over".to_owned(), source })?;
        let _ = signals.forever().next();
        eprintln!("{}", last_words(&datacenter));
    }
    drop(proxy);
    datacenter.stop();
    Ok(SUCCESS)
}

/// Until the parent has gone; tells it the counters meanwhile, if it wants them.
fn serve_parent(datacenter: &Datacenter, stats_every: Option<Duration>) {
    thread::scope(|scope| {
        let (lifeline, parent_lives) = channel::<()>();
        if let Some(every) = stats_every {
            scope.spawn(move || {
                let ended = || parent_lives.recv_timeout(every) != Err(RecvTimeoutError::Timeout);
                // A parent that does not read any more has gone.
                while !ended() && write_stats(datacenter).is_ok() {}
            });
        }
        let mut ignored = Vec::new();
        // An end and an error mean the same: the parent has gone.
        let _ = io::stdin().take(1).read_to_end(&mut ignored);
        drop(lifeline);
    });
}

fn write_stats(datacenter: &Datacenter) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &ServerCounts::from(datacenter.stats()))?;
    writeln!(out)?;
    out.flush()
}

fn config(options: &ServeOptions) -> Result<DatacenterConfig, Failure> {
    let mut listen = Vec::new();
    for (offset, number) in (0..).zip(&options.datacenter) {
        let mut address = options.listen;
        if address.port() != 0 {
            let port = address.port().checked_add(offset).ok_or_else(|| {
                Failure::Usage(format!(
                    "no port is left for datacenter {number}: choose a smaller port than {address}"
                ))
            })?;
            address.set_port(port);
        }
        listen.push((*number, address));
    }
    let threads = options.threads.and_then(|threads| usize::try_from(threads).ok()).unwrap_or_else(cores);
    let mut config = DatacenterConfig::new(listen);
    config.key = options.key.as_deref().map(private_key).transpose()?;
    if options.proxy.is_none() {
        config.secrets = options.secret.iter().map(|secret| *secret.key()).collect();
    }
    config.threads = threads;
    config.workers = threads;
    config.connections_max = usize::try_from(options.connections).unwrap_or(usize::MAX);
    config.faults = options.faults.clone();
    config.rules.cdn = options.cdn;
    Ok(config)
}

/// Reads the key, or makes one and writes it for the next time.
fn private_key(path: &Path) -> Result<RsaPrivateKey, Failure> {
    let mut random = SecureRandom::from_os().map_err(DatacenterError::from)?;
    load_or_create_key(path, &mut random).map_err(|error| match error {
        // A key is never to be deleted lightly: somebody may have given it to clients.
        DatacenterError::Key { path, source } => Failure::Usage(format!(
            "{} holds no usable RSA private key ({source}): give a 2048-bit key as PEM, or name a file that does not exist to \
             have one made",
            path.display()
        )),
        other => other.into(),
    })
}

fn announce(options: &ServeOptions, datacenter: &Datacenter, proxy: Option<&RunningProxy>) -> io::Result<()> {
    let pem = datacenter.public_key_pem();
    if let Some(path) = &options.public_key_out {
        fs::write(path, &pem)?;
    }
    let mut out = io::stdout().lock();
    match options.format {
        Format::Quiet => {}
        Format::Json => {
            let announced = datacenter.addresses().iter();
            let announcement = ServerAnnouncement {
                version: 1,
                datacenters: announced
                    .map(|(datacenter, address)| AnnouncedDatacenter {
                        datacenter: *datacenter,
                        address: *address,
                    })
                    .collect(),
                public_key_pem: pem,
                fingerprint: format!("{:016x}", datacenter.fingerprint()),
                pid: std::process::id(),
                proxy: proxy.map(RunningProxy::announced),
            };
            serde_json::to_writer(&mut out, &announcement)?;
            writeln!(out)?;
        }
        Format::Text => {
            let key = options
                .public_key_out
                .as_ref()
                .map_or_else(|| key_in_one_line(&pem), |path| path.display().to_string());
            for (number, address) in datacenter.addresses() {
                writeln!(out, "datacenter {number} listens on {address}")?;
            }
            writeln!(out, "public key, fingerprint {:016x}:\n{pem}", datacenter.fingerprint())?;
            if let Some((number, address)) = datacenter.addresses().first() {
                let secret = options
                    .secret
                    .as_ref()
                    .filter(|_| proxy.is_none())
                    .map_or_else(String::new, |secret| format!(" --secret {}", secret.to_text()));
                writeln!(out, "to try it, paste:")?;
                for command in ["probe", "rpc -c 100 -d 10s", "handshake -c 16 -d 10s"] {
                    writeln!(out, "  mtstress {command} dc{number}@{address}{secret} --server-key {key}")?;
                }
            }
            if let Some(proxy) = proxy {
                let AnnouncedProxy { address, links } = proxy.announced();
                writeln!(out, "the proxy listens on {address}, for SOCKS5, HTTP CONNECT and as an MTProxy:")?;
                for link in links {
                    writeln!(out, "  mtstress probe '{link}' --server-key {key}")?;
                }
            }
            writeln!(out, "\nCtrl-C ends it.")?;
        }
    }
    out.flush()
}

/// A proxy in front of the datacenters.
#[derive(Debug)]
struct RunningProxy {
    proxy: ForwardingProxy,
    secrets: Vec<ProxySecret>,
}

impl RunningProxy {
    fn announced(&self) -> AnnouncedProxy {
        let address = self.proxy.address();
        let link = |secret: &ProxySecret| {
            let (server, port) = (address.ip().to_string(), address.port());
            ProxyLink { server, port, secret: secret.clone() }.to_string()
        };
        AnnouncedProxy { address, links: self.secrets.iter().map(link).collect() }
    }
}

fn start_proxy(
    listen: SocketAddr,
    options: &ServeOptions,
    datacenter: &Datacenter,
) -> Result<RunningProxy, Failure> {
    let secrets = match &options.secret {
        Some(secret) => vec![secret.clone()],
        None => {
            let key = SecureRandom::from_os().map_err(DatacenterError::from)?.wire_bytes();
            let domain = PROXY_DOMAIN.to_owned();
            vec![ProxySecret::Plain(key), ProxySecret::Padded(key), ProxySecret::FakeTls { key, domain }]
        }
    };
    let mut config = ProxyConfig::new(datacenter.addresses().to_vec());
    config.listen = listen;
    config.secrets.clone_from(&secrets);
    Ok(RunningProxy { proxy: ForwardingProxy::start(config)?, secrets })
}

/// A name that belongs to nobody.
const PROXY_DOMAIN: &str = "www.example.com";

fn last_words(datacenter: &Datacenter) -> String {
    let stats = datacenter.stats();
    format!(
        "served {} connections, {} key exchanges, {} calls; in {}, out {}",
        count(stats.connections_accepted),
        count(stats.handshakes_finished),
        count(stats.calls_answered),
        bytes(stats.bytes_received),
        bytes(stats.bytes_sent)
    )
}
