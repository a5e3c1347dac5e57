//! Heads of HTTP messages: collected as they come, checked strictly, read for the few fields that matter here.
//!
//! RFC 9112. What two readers could understand differently is refused: lines that are folded or end in a bare line feed, and
//! lengths that contradict each other.

use super::HttpError;

/// No honest head is longer.
pub(crate) const HEAD_BYTES_MAX: usize = 8 << 10;

/// No honest head has more fields.
const FIELDS_MAX: usize = 64;

const LINE_END: &[u8] = b"\r\n";
const HEAD_END: &[u8] = b"\r\n\r\n";

/// The head of a message, checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head<'a> {
    /// The first line.
    pub(crate) start: &'a [u8],
    /// The lines behind it.
    fields: &'a [u8],
}

/// How long a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyLength {
    /// So many bytes.
    Bytes(u64),
    /// In chunks that tell their lengths.
    Chunked,
    /// The head does not say.
    Unsaid,
}

impl<'a> Head<'a> {
    /// Reads a head that ends with its blank line.
    ///
    /// # Errors
    /// It is none.
    pub(crate) fn parse(head: &'a [u8]) -> Result<Self, HttpError> {
        let head = head.strip_suffix(LINE_END).ok_or(HttpError::Head)?;
        let end = find(head, LINE_END).ok_or(HttpError::Head)?;
        let (start, rest) = head.split_at(end);
        let fields = rest.get(LINE_END.len()..).ok_or(HttpError::Head)?;
        let head = Self { start, fields };
        let is_text = |byte: &u8| *byte == b'\t' || (b' '..=b'~').contains(byte) || *byte >= 0x80;
        let lines_are_sound = std::iter::once(start).chain(head.lines()).all(|line| line.iter().all(is_text));
        let fields_are_sound = head.lines().all(|line| split_field(line).is_some());
        if lines_are_sound && fields_are_sound && head.lines().count() <= FIELDS_MAX {
            Ok(head)
        } else {
            Err(HttpError::Head)
        }
    }

    fn lines(&self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let mut rest = self.fields;
        std::iter::from_fn(move || {
            let end = find(rest, LINE_END)?;
            let line = rest.get(..end)?;
            rest = rest.get(end + LINE_END.len()..)?;
            Some(line)
        })
    }

    /// The values of a field, whose name is given in lower case.
    pub(crate) fn values(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.lines()
            .filter_map(split_field)
            .filter(move |(found, _)| found.eq_ignore_ascii_case(name.as_bytes()))
            .map(|(_, value)| value)
    }

    /// The only value of a field. None if there are several, or none.
    pub(crate) fn value(&self, name: &str) -> Option<&'a [u8]> {
        let mut values = self.values(name);
        values.next().filter(|_| values.next().is_none())
    }

    /// Whether a field, which is a list, has this entry. Case does not matter.
    pub(crate) fn lists(&self, name: &str, entry: &str) -> bool {
        self.values(name)
            .flat_map(|value| value.split(|&byte| byte == b','))
            .any(|found| found.trim_ascii().eq_ignore_ascii_case(entry.as_bytes()))
    }

    /// How long the body is.
    ///
    /// # Errors
    /// The head says two things, or something that nobody can read.
    pub(super) fn body_length(&self) -> Result<BodyLength, HttpError> {
        let mut codings = self.values("transfer-encoding");
        let mut lengths = self.values("content-length");
        let length = lengths.next();
        if let Some(coding) = codings.next() {
            let is_chunked = coding.eq_ignore_ascii_case(b"chunked") && codings.next().is_none();
            return match length {
                None if is_chunked => Ok(BodyLength::Chunked),
                None => Err(HttpError::Coding),
                Some(_) => Err(HttpError::LengthUnclear),
            };
        }
        let Some(length) = length else { return Ok(BodyLength::Unsaid) };
        if lengths.any(|other| other != length) {
            return Err(HttpError::LengthUnclear);
        }
        number(length, 10).map(BodyLength::Bytes).ok_or(HttpError::LengthUnclear)
    }
}

/// A number of digits and nothing else.
pub(super) fn number(digits: &[u8], radix: u32) -> Option<u64> {
    let text = std::str::from_utf8(digits).ok()?;
    let is_number = !text.is_empty() && text.chars().all(|letter| letter.is_digit(radix));
    u64::from_str_radix(text, radix).ok().filter(|_| is_number)
}

/// Name and value of a line.
fn split_field(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = line.iter().position(|&byte| byte == b':')?;
    let (name, value) = line.split_at(colon);
    let is_token = |byte: &u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte);
    let is_name = !name.is_empty() && name.iter().all(is_token);
    Some((name, value.get(1..)?.trim_ascii())).filter(|_| is_name)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// Where a head ends, its blank line included, if it is there.
///
/// # Errors
/// It is longer than any.
pub(crate) fn end(bytes: &[u8]) -> Result<Option<usize>, HttpError> {
    let looked_at = bytes.get(..HEAD_BYTES_MAX).unwrap_or(bytes);
    match find(looked_at, HEAD_END) {
        Some(at) => Ok(Some(at + HEAD_END.len())),
        None if bytes.len() >= HEAD_BYTES_MAX => Err(HttpError::HeadTooLong),
        None => Ok(None),
    }
}

/// What has come of a head, or of a line, that is not whole. Empty, and without memory, most of the time.
#[derive(Debug, Default)]
pub(super) struct Collector(Vec<u8>);

impl Collector {
    /// Takes what belongs to a head from the front of `bytes`, says how much that was, and reads the head once it is
    /// whole. What does not begin with `beginning` is not waited for.
    ///
    /// # Errors
    /// It is no head.
    pub(super) fn head<T>(
        &mut self,
        beginning: &[u8],
        bytes: &[u8],
        read: impl FnOnce(Head<'_>) -> Result<T, HttpError>,
    ) -> Result<(usize, Option<T>), HttpError> {
        let mut begun = self.0.iter().chain(bytes).zip(beginning);
        if !begun.all(|(byte, expected)| byte == expected) {
            return Err(HttpError::Head);
        }
        if self.0.is_empty()
            && let Some(end) = end(bytes)?
        {
            let head = Head::parse(bytes.get(..end).unwrap_or_default())?;
            return read(head).map(|read| (end, Some(read)));
        }
        let held = self.0.len();
        let more = bytes.get(..HEAD_BYTES_MAX - held.min(HEAD_BYTES_MAX)).unwrap_or(bytes);
        self.0.extend_from_slice(more);
        let Some(end) = end(&self.0)? else { return Ok((bytes.len(), None)) };
        let whole = std::mem::take(&mut self.0);
        let head = Head::parse(whole.get(..end).unwrap_or_default())?;
        read(head).map(|read| (end - held, Some(read)))
    }

    /// The same for a line, which `read` gets without its end.
    ///
    /// # Errors
    /// It is too long, or `read` refuses it.
    pub(super) fn line<T>(
        &mut self,
        bytes: &[u8],
        read: impl FnOnce(&[u8]) -> Result<T, HttpError>,
    ) -> Result<(usize, Option<T>), HttpError> {
        for (taken, &byte) in (1..).zip(bytes) {
            self.0.push(byte);
            if let Some(line) = self.0.strip_suffix(LINE_END) {
                let read = read(line)?;
                self.0 = Vec::new();
                return Ok((taken, Some(read)));
            }
            if self.0.len() > LINE_BYTES_MAX {
                return Err(HttpError::Chunk);
            }
        }
        Ok((bytes.len(), None))
    }
}

/// The line before a chunk, and each line behind the last one.
const LINE_BYTES_MAX: usize = 256;

#[cfg(test)]
mod tests {
    use super::{BodyLength, Collector, HEAD_BYTES_MAX, Head};
    use crate::protocol::transport::http::HttpError;

    fn length(fields: &str) -> Result<BodyLength, HttpError> {
        Head::parse(format!("HTTP/1.1 200 OK\r\n{fields}\r\n").as_bytes())?.body_length()
    }

    #[test]
    fn fields_are_found_whatever_their_case_and_number() {
        let head = b"GET / HTTP/1.1\r\nHOST: a\r\nconnection:keep-alive , Upgrade\r\nX: 1\r\nx:\t2 \r\n\r\n";
        let head = Head::parse(head).unwrap();
        assert_eq!(head.start, b"GET / HTTP/1.1");
        assert_eq!((head.value("host"), head.value("x"), head.value("y")), (Some(&b"a"[..]), None, None));
        assert_eq!(head.values("x").collect::<Vec<_>>(), [b"1", b"2"]);
        assert!(head.lists("connection", "upgrade") && !head.lists("connection", "close"));
        assert_eq!(Head::parse(b"HTTP/1.1 200 OK\r\n\r\n").unwrap().body_length(), Ok(BodyLength::Unsaid));
    }

    #[test]
    fn lengths_are_read_only_where_they_are_clear() {
        assert_eq!(length("Content-Length: 24\r\n"), Ok(BodyLength::Bytes(24)));
        assert_eq!(length("Content-Length: 24\r\nContent-Length: 24\r\n"), Ok(BodyLength::Bytes(24)));
        assert_eq!(length("Transfer-Encoding: Chunked\r\n"), Ok(BodyLength::Chunked));
        assert_eq!(length("Transfer-Encoding: gzip, chunked\r\n"), Err(HttpError::Coding));
        for unclear in [
            "Content-Length: 24\r\nContent-Length: 25\r\n",
            "Content-Length: 24\r\nTransfer-Encoding: chunked\r\n",
            "Content-Length: +24\r\n",
            "Content-Length: 0x18\r\n",
            "Content-Length: \r\n",
            "Content-Length: 99999999999999999999\r\n",
        ] {
            assert_eq!(length(unclear), Err(HttpError::LengthUnclear), "{unclear}");
        }
    }

    #[test]
    fn what_readers_could_understand_differently_is_refused() {
        let many = "A: 1\r\n".repeat(65);
        for wrong in
            ["A: 1\r\n folded\r\n", "A : 1\r\n", ": 1\r\n", "A\r\n", "A: 1\nB: 2\r\n", "A: \x01\r\n", &many]
        {
            assert_eq!(length(wrong), Err(HttpError::Head), "{wrong:?}");
        }
    }

    #[test]
    fn a_head_is_found_in_any_pieces_and_an_endless_one_ends() {
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n";
        let stream = [&head[..], b"body"].concat();
        for piece in 1..stream.len() {
            let mut collector = Collector::default();
            let mut taken = 0;
            let found = stream.chunks(piece).find_map(|bytes| {
                let (more, found) = collector.head(b"HTTP/", bytes, |head| head.body_length()).unwrap();
                taken += more;
                found
            });
            assert_eq!((taken, found), (head.len(), Some(BodyLength::Bytes(4))), "{piece}");
        }
        for piece in [1, 1_000, 2 * HEAD_BYTES_MAX] {
            let endless = b"HTTP/1.1 200 OK\r\n".iter().chain(std::iter::repeat(&b'a')).copied();
            let endless: Vec<u8> = endless.take(2 * HEAD_BYTES_MAX).collect();
            let mut collector = Collector::default();
            let outcome =
                endless.chunks(piece).find_map(|bytes| collector.head(b"HTTP/", bytes, |_| Ok(())).err());
            assert_eq!(outcome, Some(HttpError::HeadTooLong));
        }
    }
}
