//! Errors by class: stable names, counted, with the first and last time and one example each.

use std::borrow::Cow;
use std::collections::BTreeMap;

use mtproto_engine::protocol::handshake::HandshakeError;
use mtproto_engine::protocol::proxy::GreetingError;
use mtproto_engine::protocol::transport::FrameError;
use mtproto_engine::{CloseReason, Fault, Monotonic, NetworkError, ProxyError, ProxyFailure, RequestError};

/// Classes kept; what comes after counts as [`OTHER`].
const CLASSES_MAX: usize = 256;
const OTHER: &str = "other";
/// A server chooses the text of its errors; no class becomes longer than this.
const CLASS_BYTES_MAX: usize = 64;

/// Where an error happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ErrorSource {
    /// While a session was being made, or when its socket broke.
    Session,
    /// In the call with this number in the mix.
    Call(u8),
}

/// One class of errors of one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorEntry {
    pub(crate) count: u64,
    pub(crate) first: Monotonic,
    pub(crate) last: Monotonic,
    pub(crate) example: Box<str>,
    pub(crate) fault: Fault,
}

/// All errors, by source and class.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorTable {
    entries: BTreeMap<ErrorSource, BTreeMap<Box<str>, ErrorEntry>>,
    classes: usize,
}

impl ErrorTable {
    /// Counts one error. `example` is asked for only the first time.
    pub(crate) fn record(
        &mut self,
        source: ErrorSource,
        class: &str,
        fault: Fault,
        at: Monotonic,
        example: impl FnOnce() -> String,
    ) {
        self.add(source, class, || ErrorEntry {
            count: 0,
            first: at,
            last: at,
            example: example().into_boxed_str(),
            fault,
        })
        .seen(1, at, at);
    }

    /// Adds everything another table has counted.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (source, class, theirs) in other.iter() {
            self.add(source, class, || ErrorEntry { count: 0, ..theirs.clone() }).seen(
                theirs.count,
                theirs.first,
                theirs.last,
            );
        }
    }

    fn add(
        &mut self,
        source: ErrorSource,
        class: &str,
        make: impl FnOnce() -> ErrorEntry,
    ) -> &mut ErrorEntry {
        let classes = self.entries.entry(source).or_default();
        let class = if self.classes < CLASSES_MAX || classes.contains_key(class) { class } else { OTHER };
        if !classes.contains_key(class) {
            self.classes += 1;
        }
        classes.entry(Box::from(class)).or_insert_with(make)
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.classes = 0;
    }

    /// Every class with where it happened.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (ErrorSource, &str, &ErrorEntry)> {
        self.entries.iter().flat_map(|(source, classes)| {
            classes.iter().map(|(class, entry)| (*source, class.as_ref(), entry))
        })
    }

    /// All errors together.
    pub(crate) fn count(&self) -> u64 {
        self.iter().map(|(_, _, entry)| entry.count).sum()
    }
}

impl ErrorEntry {
    fn seen(&mut self, count: u64, first: Monotonic, last: Monotonic) {
        self.count += count;
        self.first = self.first.min(first);
        self.last = self.last.max(last);
    }
}

/// The class of an error that the server answered: `rpc:420:FLOOD_WAIT_X`. Numbers become one `X`.
pub(crate) fn rpc_error_class(code: i32, message: &str) -> String {
    let mut class = format!("rpc:{code}:");
    let mut in_number = false;
    for character in message.chars() {
        if class.len() >= CLASS_BYTES_MAX {
            break;
        }
        if !character.is_ascii_digit() {
            class.push(if character.is_ascii_graphic() { character } else { '_' });
        } else if !in_number {
            class.push('X');
        }
        in_number = character.is_ascii_digit();
    }
    class
}

/// The class of a request that the engine gave up on, and who is to blame.
pub(crate) fn request_error_class(error: RequestError) -> (String, Fault) {
    let class = match error {
        RequestError::Cancelled(_) => "cancelled".to_owned(),
        RequestError::ConnectionStopped(_) | RequestError::FateUnknown(_) => {
            return ("closed".to_owned(), Fault::Peer);
        }
        RequestError::DeadlineReached(_) => return ("timeout".to_owned(), Fault::Peer),
        RequestError::Rejected { code } => format!("mt:bad_msg_{code}"),
        RequestError::Backlogged => "generator:backlogged".to_owned(),
        RequestError::TooLarge { .. } => "generator:too_large".to_owned(),
        RequestError::ConnectionGone => "closed".to_owned(),
        RequestError::AnswerUnreadable => "answer:unreadable".to_owned(),
    };
    (class, error.fault())
}

/// The class of the end of a socket, and who is to blame. `stage` is how far the session had come.
pub(crate) fn close_class(reason: &CloseReason, stage: &'static str) -> (String, Fault) {
    match reason {
        CloseReason::Binding(error) => ("binding:refused".to_owned(), error.fault()),
        CloseReason::Network(error) => (format!("{stage}:{}", network_error_name(*error)), error.fault()),
        CloseReason::PeerClosed => (format!("{stage}:closed"), Fault::Peer),
        CloseReason::Silence { .. } => (format!("{stage}:silence"), Fault::Network),
        CloseReason::Frame(error) => (format!("transport:{}", frame_error_name(*error)), Fault::Peer),
        CloseReason::Transport(error) => (format!("transport:{}", error.code), Fault::Peer),
        CloseReason::Handshake(error) => {
            (format!("handshake:{}", handshake_error_name(error)), error.fault())
        }
        CloseReason::Session(_) => ("mt:session".to_owned(), Fault::Peer),
        CloseReason::Proxy(error) => {
            let ProxyError { stage, failure } = error;
            (format!("proxy:{}:{}", stage.name(), proxy_failure_name(failure)), error.fault())
        }
        CloseReason::Requested => (format!("{stage}:requested"), Fault::Caller),
    }
}

/// Short and stable: what could not be read.
const fn frame_error_name(error: FrameError) -> &'static str {
    match error {
        FrameError::Http(_) => "http",
        FrameError::WebSocket(_) => "websocket",
        FrameError::Upgrade(_) => "upgrade",
        _ => "frame",
    }
}

/// Short and stable: what went wrong on the way through a proxy.
fn proxy_failure_name(failure: &ProxyFailure) -> Cow<'static, str> {
    let refused = match failure {
        ProxyFailure::Closed => return "eof".into(),
        ProxyFailure::Network(error) => return network_error_name(*error).into(),
        ProxyFailure::TimedOut { .. } => return "timeout".into(),
        ProxyFailure::Refused(error) => error,
    };
    match refused {
        GreetingError::NotUnderstood(_) => "not_understood".into(),
        GreetingError::CredentialsWanted | GreetingError::CredentialsRefused => "credentials".into(),
        GreetingError::SocksReply(reply) => format!("reply_{reply}").into(),
        GreetingError::HttpStatus(status) => format!("status_{status}").into(),
        GreetingError::Hello(_) => "bad_hello".into(),
        GreetingError::Upgrade(_) => "upgrade".into(),
    }
}

/// Short and stable: which check of the key exchange failed.
const fn handshake_error_name(error: &HandshakeError) -> &'static str {
    match error {
        HandshakeError::UnknownServerKeys { .. } => "fingerprint",
        HandshakeError::NonceMismatch(_)
        | HandshakeError::ServerNonceMismatch(_)
        | HandshakeError::NewNonceHashMismatch { .. } => "nonce",
        HandshakeError::PqLength { .. } | HandshakeError::Factorize(_) => "pq",
        HandshakeError::DhParamsRefused | HandshakeError::DhParamsRefusalForged => "dh_params_fail",
        HandshakeError::Parameters(_) => "dh_parameters",
        HandshakeError::KeyRefused | HandshakeError::TooManyRetries { .. } => "dh_gen_fail",
        HandshakeError::Unreadable { .. } | HandshakeError::UnexpectedMessage => "unreadable",
        HandshakeError::RsaPad(_)
        | HandshakeError::EncryptedAnswerLength { .. }
        | HandshakeError::EncryptedAnswerPadding { .. }
        | HandshakeError::InnerDataHashMismatch => "encryption",
    }
}

/// Short and stable: the names that the system's error numbers have.
const fn network_error_name(error: NetworkError) -> &'static str {
    match error {
        NetworkError::AddressNotAvailable => "eaddrnotavail",
        NetworkError::Aborted => "aborted",
        NetworkError::DescriptorsExhausted => "emfile",
        NetworkError::MemoryExhausted => "enobufs",
        NetworkError::Other(_) => "other",
        NetworkError::PermissionDenied => "eacces",
        NetworkError::Refused => "refused",
        NetworkError::Reset => "reset",
        NetworkError::TimedOut => "timeout",
        NetworkError::Unreachable => "unreachable",
    }
}

#[cfg(test)]
mod tests {
    use super::{CLASSES_MAX, ErrorSource, ErrorTable, rpc_error_class};
    use mtproto_engine::{Fault, Monotonic};

    const PING: ErrorSource = ErrorSource::Call(0);

    #[test]
    fn numbers_in_error_texts_do_not_make_new_classes() {
        assert_eq!(rpc_error_class(420, "FLOOD_WAIT_37"), "rpc:420:FLOOD_WAIT_X");
        assert_eq!(rpc_error_class(303, "FILE_MIGRATE_4"), "rpc:303:FILE_MIGRATE_X");
        assert!(rpc_error_class(400, &"LONG ".repeat(100)).len() <= 64);
    }

    #[test]
    fn a_server_cannot_make_the_table_grow() {
        let mut table = ErrorTable::default();
        for number in 0..1_000_u32 {
            table.record(PING, &format!("class-{number}"), Fault::Peer, Monotonic(1), String::new);
        }
        assert!(table.iter().count() <= CLASSES_MAX + 1);
        assert_eq!(table.count(), 1_000);
    }

    #[test]
    fn merged_tables_keep_the_span_of_time_and_the_first_example() {
        let (mut left, mut right) = (ErrorTable::default(), ErrorTable::default());
        left.record(PING, "timeout", Fault::Peer, Monotonic(20), || "left".to_owned());
        right.record(PING, "timeout", Fault::Peer, Monotonic(10), || "right".to_owned());
        right.record(PING, "timeout", Fault::Peer, Monotonic(30), || "late".to_owned());
        left.merge(&right);
        let (source, class, entry) = left.iter().next().unwrap();
        assert_eq!((source, class, entry.count), (PING, "timeout", 3));
        assert_eq!((entry.first, entry.last, entry.example.as_ref()), (Monotonic(10), Monotonic(30), "left"));
        left.clear();
        assert_eq!(left.count(), 0);
    }
}
