//! The scrape endpoint of `--prometheus`. A thread of its own answers scrapes with what the last interval has left; reactors
//! know nothing of it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::Duration;

use super::exposition::{Exposition, Form, Shared};
use super::families::Batch;
use crate::failure::Failure;

/// A scraper that does not finish its request in this time is let go.
const SCRAPE_TIME: Duration = Duration::from_secs(5);
/// Bytes of a request that are read; a scraper's is far shorter.
const REQUEST_BYTES_MAX: u64 = 16 << 10;

/// The endpoint. It ends with this, so that the next part of a run can listen on the same address.
#[derive(Debug)]
pub(crate) struct Exporter {
    shared: Shared,
    address: SocketAddr,
    ending: Arc<AtomicBool>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Drop for Exporter {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::Release);
        // It waits for somebody to come; if nobody can, it ends with the program.
        if TcpStream::connect_timeout(&self.address, SCRAPE_TIME).is_ok()
            && let Some(thread) = self.thread.take()
        {
            let _ = thread.join();
        }
    }
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
        let exposition = Exposition::new(Arc::clone(&shared));
        let ending = Arc::new(AtomicBool::new(false));
        let is_ending = Arc::clone(&ending);
        let serve = move || {
            for stream in listener.incoming().flatten() {
                if is_ending.load(Ordering::Acquire) {
                    return;
                }
                // A scraper that goes away is its own affair.
                let _ = answer(stream, &exposition);
            }
        };
        let thread =
            thread::Builder::new().name("mtstress-metrics".to_owned()).spawn(serve).map_err(failed)?;
        Ok(Self { shared, address, ending, thread: Some(thread) })
    }

    /// Where it listens.
    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Leaves what is known now for scrapers.
    pub(crate) fn publish(&self, batch: Arc<Batch>) {
        *self.shared.lock().unwrap_or_else(PoisonError::into_inner) = Some(batch);
    }
}

fn answer(mut stream: TcpStream, exposition: &Exposition) -> std::io::Result<()> {
    stream.set_read_timeout(Some(SCRAPE_TIME))?;
    stream.set_write_timeout(Some(SCRAPE_TIME))?;
    let mut lines = BufReader::new((&stream).take(REQUEST_BYTES_MAX)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let mut accept = String::new();
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("accept")
        {
            accept = format!("{accept},{value}");
        }
    }
    let path = request.split_whitespace().nth(1).unwrap_or_default();
    if !matches!(path.split('?').next(), Some("/" | "/metrics")) {
        return stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    }
    let form = Form::accepted(&accept);
    let body = exposition.encode(form);
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        form.content_type(),
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

#[cfg(test)]
mod tests {
    use super::Exporter;
    use crate::metrics::families::Batch;
    use crate::metrics::families::tests::published;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::sync::Arc;

    fn get(exporter: &Exporter, path: &str, accept: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(exporter.address()).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\naccept: {accept}\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_scrape_gets_what_was_published() {
        let exporter = Exporter::start("127.0.0.1:0".parse().unwrap()).unwrap();
        exporter.publish(Arc::new(Batch::new(published())));
        let text = String::from_utf8(get(&exporter, "/metrics", "text/plain")).unwrap();
        for line in [
            "mtstress_ops_total{op=\"rpc:ping\",result=\"ok\"} 3",
            "mtstress_service_seconds_count{op=\"rpc:ping\"} 3",
            "mtstress_service_seconds_bucket{le=\"0.005\",op=\"rpc:ping\"} 3",
            "mtstress_connections{state=\"ready\"} 5.0",
            "mtstress_service_seconds_bucket{le=\"+Inf\",op=\"rpc:ping\"} 3",
            "mtstress_info{run=\"R1\",shard=\"1/2\",build=\"7\"} 1.0",
            "# EOF",
        ] {
            assert!(text.lines().any(|found| found == line), "no {line:?} in\n{text}");
        }
        assert!(get(&exporter, "/other", "*/*").starts_with(b"HTTP/1.1 404"));
        let bytes = get(&exporter, "/metrics?x=1", "application/vnd.google.protobuf;encoding=delimited");
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            text.contains("proto=io.prometheus.client.MetricFamily") && text.contains("mtstress_ops_total")
        );
        let address = exporter.address();
        drop(exporter);
        assert_eq!(Exporter::start(address).unwrap().address(), address, "the next one can listen there");
    }
}
