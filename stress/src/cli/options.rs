//! Options that several commands share. Each can be given by the environment too, as `MTSTRESS_NAME`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use clap::{Args, ValueEnum};
use mtproto_engine::ProxySecret;

use super::values::{
    SourceAddresses, TransportName, parse_count, parse_duration, parse_positive, parse_rate, parse_secret,
    parse_sources, parse_timeout, parse_transport,
};
use crate::key_cache::KeyCacheOptions;
use crate::report::output::OutputFile;
use crate::target::TargetText;
use crate::thresholds::Threshold;
use crate::via::ViaText;

/// What is loaded, and how it is spoken to.
#[derive(Args, Clone, Debug)]
pub(crate) struct TargetOptions {
    /// Servers: `host:port`, or `dcN@host:port` to name the datacenter, or the link of an MTProxy (tg://proxy?.. or
    /// https://t.me/proxy?..). Several are used in turn. Without one, mtstress starts its own embedded datacenter and loads that
    #[arg(value_name = "TARGET", env = "MTSTRESS_TARGET", value_delimiter = ',')]
    pub(crate) targets: Vec<TargetText>,

    /// RSA public key of the server: a PEM file, or its base64 text in one line (repeatable)
    #[arg(long, value_name = "FILE", env = "MTSTRESS_SERVER_KEY", value_delimiter = ',')]
    pub(crate) server_key: Vec<String>,

    #[command(flatten)]
    pub(crate) key_cache: KeyCacheOptions,

    #[command(flatten)]
    pub(crate) transport: TransportOptions,
}

/// Framing, disguise, and where connections come from.
#[derive(Args, Clone, Debug)]
pub(crate) struct TransportOptions {
    /// Framing: abridged, intermediate, padded or full; with +obf the stream is obfuscated (not full). Or websocket, or http
    #[arg(long, value_name = "NAME", env = "MTSTRESS_TRANSPORT", default_value = "padded", value_parser = parse_transport)]
    pub(crate) transport: TransportName,

    /// Secret of the target, if that is an MTProxy: hexadecimal or base64. Switches obfuscation on, padding if it begins with dd,
    /// and the disguise as TLS if it begins with ee
    #[arg(long, value_name = "HEX|BASE64", env = "MTSTRESS_SECRET", value_parser = parse_secret, hide_env_values = true)]
    pub(crate) secret: Option<ProxySecret>,

    /// Proxy on the way: socks5://user:password@host:port, socks5h://.. (the proxy looks names up), http://.., or the link of an
    /// MTProxy, which chooses the address of the datacenter itself
    #[arg(long, value_name = "PROXY", env = "MTSTRESS_VIA", hide_env_values = true)]
    pub(crate) via: Option<ViaText>,

    /// Close connections with a reset (SO_LINGER of zero): none stays in TIME_WAIT, so that a test of many short connections does not
    /// run out of ports
    #[arg(long, env = "MTSTRESS_RESET")]
    pub(crate) reset: bool,

    /// Addresses to connect from, used in turn: addresses, ranges such as 10.0.0.16-10.0.0.31, blocks such as 10.0.0.16/28, and
    /// if:eth0 for those of an interface, separated by commas. Each adds a whole range of ports
    #[arg(long, value_name = "IP,..", env = "MTSTRESS_SOURCE_IP", value_delimiter = ',', value_parser = parse_sources)]
    pub(crate) source_ip: Vec<SourceAddresses>,
}

/// How many sessions there are and how they come.
#[derive(Args, Clone, Debug)]
pub(crate) struct ConnectionOptions {
    /// Sessions at a time, each over a connection of its own; 500, 2k and 1.5m are understood
    #[arg(short, long, value_name = "N", env = "MTSTRESS_CONNECTIONS", value_parser = parse_positive)]
    pub(crate) connections: Option<u64>,

    /// New connections per second; 0 is no limit
    #[arg(short = 'R', long, value_name = "N/s", env = "MTSTRESS_CONNECT_RATE", default_value = "1000", value_parser = parse_rate)]
    pub(crate) connect_rate: f64,

    /// Sessions in the making at a time per thread, so that the queue of the server is not what is measured: 16 for the
    /// embedded datacenter, 128 for others
    #[arg(long, value_name = "N", env = "MTSTRESS_CONNECT_INFLIGHT", value_parser = parse_positive)]
    pub(crate) connect_inflight: Option<u64>,

    /// Sessions that share one authorization key; each has a key exchange of its own by default
    #[arg(long, value_name = "N", env = "MTSTRESS_SESSIONS_PER_KEY", default_value = "1", value_parser = parse_positive)]
    pub(crate) sessions_per_key: u64,

    /// Whether a session whose connection broke is opened again
    #[arg(long, value_name = "WHEN", env = "MTSTRESS_RECONNECT", default_value = "never")]
    pub(crate) reconnect: Reconnect,

    /// Time allowed for opening a socket
    #[arg(long, value_name = "T", env = "MTSTRESS_CONNECT_TIMEOUT", default_value = "10s", value_parser = parse_timeout)]
    pub(crate) connect_timeout: Duration,

    /// Time allowed for a call, and for making a session once its socket is open
    #[arg(long, value_name = "T", env = "MTSTRESS_TIMEOUT", default_value = "20s", value_parser = parse_timeout)]
    pub(crate) timeout: Duration,
}

/// When a broken connection is opened again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reconnect {
    /// Not at all: the load has one session less, and the report says so
    Never,
    /// After half a second, then after twice as long, up to half a minute
    Backoff,
}

/// How long the load lasts and what carries it.
#[derive(Args, Clone, Debug)]
pub(crate) struct RunOptions {
    /// How long the load is measured, after the ramp and the warm-up
    #[arg(short, long, visible_short_alias = 'z', value_name = "T", env = "MTSTRESS_DURATION", value_parser = parse_duration)]
    pub(crate) duration: Option<Duration>,

    /// Stop after N operations; with --duration, whichever is first
    #[arg(short = 'n', long, value_name = "N", env = "MTSTRESS_COUNT", value_parser = parse_positive)]
    pub(crate) count: Option<u64>,

    /// How long to wait for answers at the end
    #[arg(long, value_name = "T", env = "MTSTRESS_DRAIN", default_value = "5s", value_parser = parse_duration)]
    pub(crate) drain: Duration,

    /// Threads that carry the load; one per core by default
    #[arg(short, long, value_name = "N", env = "MTSTRESS_THREADS", value_parser = parse_count)]
    pub(crate) threads: Option<u64>,

    /// What everything random follows from: same seed and settings, same plan. Printed; drawn from the clock by default
    #[arg(long, value_name = "N", env = "MTSTRESS_SEED")]
    pub(crate) seed: Option<u64>,

    /// Be part I of N of a run that several generators share: sessions, rates and operations are divided, and the schedule is
    /// that of the whole. Give all parts the same --seed
    #[arg(long, value_name = "I/N", env = "MTSTRESS_SHARD", value_parser = parse_shard)]
    pub(crate) shard: Option<(u64, u64)>,

    /// Begin at this time, so that several generators begin together: +30s, or 2026-11-25T12:00:00Z
    #[arg(long, value_name = "TIME", env = "MTSTRESS_START_AT", value_parser = parse_start)]
    pub(crate) start_at: Option<SystemTime>,

    /// Run in parts and keep each result in this folder: every stage of --stages, against every target if there are several, is a
    /// part with its own sessions. The same command again, after a crash too, goes on with the parts that are not done; the result
    /// is that of all parts
    #[arg(long, value_name = "DIR", env = "MTSTRESS_CAMPAIGN")]
    pub(crate) campaign: Option<PathBuf>,

    /// End with exit code 5 if the generator was the bottleneck; the default where CI is set, --strict=false switches it off
    #[arg(long, value_name = "BOOL", env = "MTSTRESS_STRICT", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(crate) strict: Option<bool>,

    /// What must hold, or exit code 99: 'p99(rpc:ping) < 50ms', 'err_rate(*) < 0.1%', 'rate(rpc:*) >= 19k/s', 'dropped == 0',
    /// 'p99(rpc:ping, window=10s) < 80ms for 30s abort' (repeatable; in the environment separated by ;)
    #[arg(long, value_name = "EXPR", env = "MTSTRESS_THRESHOLD", value_delimiter = ';')]
    pub(crate) threshold: Vec<Threshold>,

    /// A note for the result, as key=value (repeatable)
    #[arg(long, value_name = "KEY=VALUE", env = "MTSTRESS_TAG", value_delimiter = ',', value_parser = parse_tag)]
    pub(crate) tag: Vec<(String, String)>,
}

impl RunOptions {
    /// Whether a saturated generator spoils the run.
    pub(crate) fn is_strict(&self) -> bool {
        self.strict.unwrap_or_else(|| {
            std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false" && value != "0")
        })
    }
}

/// Reads a part of a divided run; gives it counted from zero.
fn parse_shard(text: &str) -> Result<(u64, u64), String> {
    let wrong = || format!("{text:?} is no part: write I/N, from 1/N to N/N, for example 2/4");
    let (index, of) = text.split_once('/').ok_or_else(wrong)?;
    let (index, of): (u64, u64) = (index.parse().map_err(|_| wrong())?, of.parse().map_err(|_| wrong())?);
    if (1..=of).contains(&index) && of <= SHARDS_MAX { Ok((index - 1, of)) } else { Err(wrong()) }
}

/// More generators than anybody has.
const SHARDS_MAX: u64 = 10_000;

fn parse_start(text: &str) -> Result<SystemTime, String> {
    if let Some(later) = text.strip_prefix('+') {
        return Ok(crate::clock::now() + parse_duration(later)?);
    }
    humantime::parse_rfc3339_weak(text).map_err(|_| {
        format!("{text:?} is no time: write +30s, or a time in UTC such as 2026-11-25T12:00:00Z")
    })
}

fn parse_tag(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or_else(|| format!("{text:?} is no tag: write key=value"))?;
    let fine =
        !key.is_empty() && key.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
    if fine {
        Ok((key.to_owned(), value.to_owned()))
    } else {
        Err(format!("{key:?} is no key: use letters, digits and _"))
    }
}

/// What is shown and written.
#[derive(Args, Clone, Debug)]
pub(crate) struct OutputOptions {
    /// Write the result to this file, in the form its suffix names: .json, .html, .md, .csv, .series.csv, .junit.xml or .hgrm at the
    /// end, .hlog or .ndjson while the run goes on
    /// (repeatable)
    #[arg(short, long, value_name = "FILE", env = "MTSTRESS_OUTPUT", value_delimiter = ',', value_parser = OutputFile::parse)]
    pub(crate) output: Vec<OutputFile>,

    /// What goes to the standard output; progress and messages always go to the standard error stream
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    pub(crate) format: Format,

    #[command(flatten)]
    pub(crate) metrics: MetricsOptions,

    /// The live screen in the terminal, with keys that steer the load: auto shows it where the standard output and the error
    /// stream are a terminal, the format is text and CI is not set; else there is a line of progress per interval
    #[arg(long, value_name = "WHEN", env = "MTSTRESS_TUI", default_value = "auto")]
    pub(crate) tui: When,

    /// Lines of progress instead of the live screen, as --tui off
    #[arg(long, env = "MTSTRESS_NO_TUI", conflicts_with = "tui")]
    pub(crate) no_tui: bool,

    /// Frames per second of the live screen
    #[arg(long, value_name = "N", env = "MTSTRESS_FPS", default_value = "10", value_parser = clap::value_parser!(u32).range(1..=60))]
    pub(crate) fps: u32,

    /// Time between two lines of progress, and the step of the series in the result
    #[arg(long, value_name = "T", env = "MTSTRESS_INTERVAL", default_value = "1s", value_parser = parse_interval)]
    pub(crate) interval: Duration,
}

/// Whether something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    /// Where it makes sense
    Auto,
    /// Whatever speaks against it
    On,
    /// Never
    Off,
}

impl OutputOptions {
    /// Whether the live screen is shown.
    pub(crate) fn has_screen(&self) -> bool {
        match self.tui {
            _ if self.no_tui || self.format == Format::Quiet => false,
            When::Auto => self.format == Format::Text && crate::screen::is_possible(),
            When::On => true,
            When::Off => false,
        }
    }
}

/// Who else gets metrics.
#[derive(Args, Clone, Debug)]
pub(crate) struct MetricsOptions {
    /// Serve metrics to Prometheus at this address while the run goes on, as 127.0.0.1:9464, with native histograms for scrapers
    /// that accept the protobuf form
    #[arg(long, value_name = "ADDR", env = "MTSTRESS_PROMETHEUS")]
    pub(crate) prometheus: Option<SocketAddr>,

    /// Send metrics to this receiver of Prometheus remote write once per --interval, as http://user:password@host:9090/api/v1/write
    /// (in builds with the feature remote_write)
    #[arg(long, value_name = "URL", env = "MTSTRESS_REMOTE_WRITE", hide_env_values = true)]
    pub(crate) remote_write: Option<String>,

    /// Send metrics to this OpenTelemetry collector once per --interval, as http://host:4318 (in builds with the feature otlp)
    #[arg(long, value_name = "URL", env = "MTSTRESS_OTLP", hide_env_values = true)]
    pub(crate) otlp: Option<String>,

    /// A header for all of them, as 'X-Scope-OrgID=7' (repeatable)
    #[arg(long, value_name = "NAME=VALUE", env = "MTSTRESS_EXPORT_HEADER", value_delimiter = ',', value_parser = parse_header, hide_env_values = true)]
    pub(crate) export_header: Vec<(String, String)>,
}

fn parse_header(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs: the same object that --output writes
    Json,
    /// Nothing at all, and no progress: only the exit code and the file
    Quiet,
}

fn parse_interval(text: &str) -> Result<Duration, String> {
    parse_duration(text).and_then(|interval| {
        if (Duration::from_millis(100)..=Duration::from_secs(60)).contains(&interval) {
            Ok(interval)
        } else {
            Err("must be from 100ms to 60s".to_owned())
        }
    })
}
