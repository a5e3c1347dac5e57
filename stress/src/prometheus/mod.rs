//! The scrape endpoint of `--prometheus`: what is measured so far, in the text form, and with the feature
//! `native_histograms` in the protobuf form too.
//!
//! The main thread leaves a copy of what it knows once per interval; a thread of its own answers scrapes. Reactors know
//! nothing of it.

mod metrics;
mod native;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use prometheus_client::registry::Registry;

use crate::failure::Failure;
pub(crate) use metrics::Published;

/// A scraper that does not finish its request in this time is let go.
const SCRAPE_TIME: Duration = Duration::from_secs(5);
/// Bytes of a request that are read; a scraper's is far shorter.
const REQUEST_BYTES_MAX: u64 = 16 << 10;

/// What the last interval left for scrapers.
pub(crate) type Shared = Arc<Mutex<Published>>;

/// The endpoint. Its thread ends with the program.
#[derive(Debug)]
pub(crate) struct Exporter {
    shared: Shared,
    address: SocketAddr,
}

impl Exporter {
    /// Listens on `address`.
    ///
    /// # Errors
    /// If the address cannot be listened on.
    pub(crate) fn start(address: SocketAddr) -> Result<Self, Failure> {
        let failed = |source| Failure::Io {
            what: format!("metrics cannot be served at {address} (--prometheus)"),
            source,
        };
        let listener = TcpListener::bind(address).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let shared = Shared::default();
        let mut registry = Registry::default();
        registry.register_collector(Box::new(metrics::Metrics(Arc::clone(&shared))));
        let serve = move || {
            for stream in listener.incoming().flatten() {
                // A scraper that goes away is its own affair.
                let _ = answer(stream, &registry);
            }
        };
        thread::Builder::new().name("mtstress-metrics".to_owned()).spawn(serve).map_err(failed)?;
        Ok(Self { shared, address })
    }

    /// Where it listens.
    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Leaves what is known now for scrapers.
    pub(crate) fn publish(&self, published: Published) {
        *self.shared.lock().unwrap_or_else(PoisonError::into_inner) = published;
    }
}

fn answer(mut stream: TcpStream, registry: &Registry) -> std::io::Result<()> {
    stream.set_read_timeout(Some(SCRAPE_TIME))?;
    stream.set_write_timeout(Some(SCRAPE_TIME))?;
    let mut lines = BufReader::new((&stream).take(REQUEST_BYTES_MAX)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let mut accepts_protobuf = false;
    for line in lines {
        let line = line?.to_lowercase();
        if line.is_empty() {
            break;
        }
        accepts_protobuf |= line.starts_with("accept:") && line.contains("application/vnd.google.protobuf");
    }
    let path = request.split_whitespace().nth(1).unwrap_or_default();
    if !matches!(path, "/" | "/metrics") {
        return stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    }
    let (kind, body) = encode(registry, accepts_protobuf);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

/// The metrics in the best form that the scraper accepts, with its name.
fn encode(registry: &Registry, accepts_protobuf: bool) -> (&'static str, Vec<u8>) {
    #[cfg(feature = "native_histograms")]
    if accepts_protobuf
        && let Ok(body) = prometheus_client::encoding::prometheus_protobuf::encode_to_vec(registry)
    {
        return (PROTOBUF, body);
    }
    #[cfg(not(feature = "native_histograms"))]
    let _ = accepts_protobuf;
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = prometheus_client::encoding::text::encode(&mut text, registry);
    ("application/openmetrics-text; version=1.0.0; charset=utf-8", text.into_bytes())
}

#[cfg(feature = "native_histograms")]
const PROTOBUF: &str =
    "application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited";

#[cfg(test)]
mod tests {
    use super::{Exporter, Published};
    use crate::measure::{Measurement, Shape};
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

    fn get(exporter: &Exporter, path: &str) -> String {
        let mut stream = TcpStream::connect(exporter.address()).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\naccept: text/plain\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_scrape_gets_what_was_published() {
        let exporter = Exporter::start("127.0.0.1:0".parse().unwrap()).unwrap();
        let mut measurement = Measurement::new(Shape { operations: 1, segments: 1 });
        let call = measurement.call(0, 0).unwrap();
        call.completed = 3;
        (0..3).for_each(|_| call.service.record(Duration::from_millis(4)));
        exporter.publish(Published {
            names: vec!["rpc:ping".to_owned()],
            calls: measurement.operations(|_| true),
            labels: vec![("run".to_owned(), "R1".to_owned()), ("build".to_owned(), "7".to_owned())],
            ready: 5,
            ..Published::default()
        });
        let text = get(&exporter, "/metrics");
        for line in [
            "mtstress_ops_total{op=\"rpc:ping\",result=\"ok\"} 3",
            "mtstress_service_seconds_count{op=\"rpc:ping\"} 3",
            "mtstress_service_seconds_bucket{le=\"0.005\",op=\"rpc:ping\"} 3",
            "mtstress_connections{state=\"ready\"} 5.0",
            "mtstress_service_seconds_bucket{le=\"+Inf\",op=\"rpc:ping\"} 3",
            "mtstress_info{run=\"R1\",build=\"7\"} 1.0",
            "# EOF",
        ] {
            assert!(text.lines().any(|found| found == line), "no {line:?} in\n{text}");
        }
        assert!(get(&exporter, "/other").starts_with("HTTP/1.1 404"));
    }
}
