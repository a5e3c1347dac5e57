//! Why no session could be made: from the class of the error to the cause and the fix.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::target::Target;

/// What is known when a session fails.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symptom<'a> {
    /// The class, as in the table of errors.
    pub(crate) class: &'a str,
    /// The text of the error.
    pub(crate) example: &'a str,
    /// Where the connection went.
    pub(crate) target: Target,
    /// The name of the transport that was tried.
    pub(crate) transport: &'a str,
}

/// One sentence: what the cause is and what to do. Looks at the port once more if the symptom alone does not tell.
pub(crate) fn explain(symptom: Symptom<'_>) -> String {
    let Symptom { class, example, target, transport } = symptom;
    let address = target.address;
    match class {
        "connect:refused" => {
            format!("nobody listens at {address}: start the server, or correct the host and port")
        }
        "connect:timeout" => format!(
            "{address} did not answer: a firewall drops packets, the host is down, or the address is wrong; check it, or allow \
             more time with --connect-timeout"
        ),
        "connect:unreachable" => {
            format!("there is no way to {address}: check the address, the network interface and the routes")
        }
        "connect:eaddrnotavail" => format!(
            "no local address or port is left for {address}: --source-ip must name addresses of this machine, and each gives \
             one range of ports"
        ),
        "connect:emfile" => "no file descriptor is left: raise the limit with ulimit -n".to_owned(),
        "connect:eacces" => {
            format!("the operating system forbids connecting to {address}: look for a local firewall rule")
        }
        "handshake:fingerprint" => format!(
            "{} does not have the key that was given: {example}; give the public key of this server with --server-key",
            target.address
        ),
        "transport:-444" => format!(
            "the server at {address} does not serve datacenter {}: name the right one, as in dc4@{address}",
            target.datacenter
        ),
        "transport:-404" => format!(
            "the server at {address} answered -404: it does not know this datacenter or key; name the datacenter, as in \
             dc4@{address}, and check the transport ({transport} was tried)"
        ),
        "transport:-429" => {
            format!("the server at {address} refuses so many connections (-429): lower -c or -R")
        }
        // The error says at which proxy, and what to check.
        _ if class.starts_with("proxy:") => format!("{example} ({class})"),
        _ if class.starts_with("handshake:") || class.starts_with("transport:") => unanswered(symptom),
        _ => format!("{address}: {example} ({class})"),
    }
}

/// The server closed the connection, said nothing, or said something that is no answer.
fn unanswered(symptom: Symptom<'_>) -> String {
    let Symptom { class, example, target, transport } = symptom;
    let address = target.address;
    match greeting(address) {
        Some(Greeting::Http) => format!(
            "an HTTP server answers at {address}. If it is no MTProto server, correct the port (a web server often has 80 or \
             8080); if it speaks HTTP beside other transports: wrong --transport ({transport} was tried) or a missing --secret"
        ),
        Some(Greeting::Tls) => format!(
            "a TLS server answers at {address}, not a plain MTProto server: correct the port, or give the secret (ee..) if it \
             is an MTProxy that only looks like TLS"
        ),
        Some(Greeting::Ssh) => format!("an SSH server answers at {address}: correct the port"),
        None if class.ends_with(":timeout") || class.ends_with(":silence") => format!(
            "{address} takes connections and does not answer the key exchange: wrong --transport ({transport} was tried), a wrong \
             or missing --secret, or a server that hangs"
        ),
        None if class.ends_with(":closed") || class.ends_with(":reset") => format!(
            "{address} closes the connection during the key exchange: wrong --transport ({transport} was tried), a wrong or \
             missing --secret, or no MTProto server"
        ),
        None => format!("{address}: {example} ({class})"),
    }
}

enum Greeting {
    Http,
    Tls,
    Ssh,
}

/// What kind of server answers a request that no MTProto server understands.
fn greeting(address: SocketAddr) -> Option<Greeting> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.write_all(b"GET / HTTP/1.0\r\n\r\n").ok()?;
    let mut answer = [0; 16];
    let length = stream.read(&mut answer).ok()?;
    match answer.get(..length)? {
        [b'H', b'T', b'T', b'P', ..] => Some(Greeting::Http),
        // A TLS alert.
        [0x15, 0x03, ..] => Some(Greeting::Tls),
        [b'S', b'S', b'H', b'-', ..] => Some(Greeting::Ssh),
        _ => None,
    }
}

const PATIENCE: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use super::{Symptom, explain};
    use crate::target::Target;
    use std::io::{Read, Write};
    use std::net::TcpListener;

    fn symptom(class: &str, address: std::net::SocketAddr) -> String {
        let target = Target { datacenter: 2, address };
        explain(Symptom { class, example: "no example", target, transport: "intermediate" })
    }

    #[test]
    fn causes_come_with_fixes() {
        let nowhere = "127.0.0.1:9".parse().unwrap();
        assert!(symptom("connect:refused", nowhere).contains("nobody listens at 127.0.0.1:9"));
        assert!(symptom("transport:-444", nowhere).contains("datacenter 2"));
        assert!(symptom("handshake:closed", nowhere).contains("--transport"));
        assert!(symptom("something:new", nowhere).contains("something:new"));
    }

    #[test]
    fn a_web_server_is_recognised() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = std::thread::Builder::new().spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 64];
            let _ = stream.read(&mut request).unwrap();
            stream.write_all(b"HTTP/1.0 400 Bad Request\r\n\r\n").unwrap();
        });
        assert!(symptom("handshake:closed", address).contains("HTTP server answers"));
        server.unwrap().join().unwrap();
    }
}
