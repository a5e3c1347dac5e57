//! Placeholders: read once, and written in their form on the wire each time.

use std::sync::Arc;

use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::schema::Type;

use super::Source;
use super::filler::{DIGITS_MAX, Filler, LONG_HEADER};
use super::table_file;

/// Longer texts and byte strings are not made up.
const VALUE_BYTES_MAX: usize = 512 << 10;

/// What goes with the user of `{{peer.random}}`; it stands behind that in the objects that name users.
pub(in crate::calls) const PEER_HASH: &str = "peer.random.access_hash";

/// A value in its form on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Four bytes.
    Int(Number),
    /// Eight bytes.
    Long(Number),
    /// So many random bytes.
    Random(usize),
    /// A string of bytes, made of these pieces.
    String(Vec<Piece>),
}

/// A number of 64 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Number {
    Counter,
    Random,
    /// `from` and the `span` numbers from there on.
    Between {
        from: u64,
        span: u64,
    },
    TimeMilliseconds,
    /// The user of the session.
    User,
    /// The user of any session.
    Peer,
    /// What goes with the user that was drawn last.
    PeerHash,
    Fixed(u64),
    /// A column of a table.
    Column(Arc<[u64]>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Literal(Vec<u8>),
    /// A column of a table.
    Column(Arc<[Box<str>]>),
    Digits(Number),
    Text {
        shortest: usize,
        longest: usize,
    },
    Bytes(usize),
}

impl Value {
    pub(super) fn compile(ty: &Type, text: &str) -> Result<Self, String> {
        let pieces = Piece::parse(text)?;
        let number = match pieces.as_slice() {
            [Piece::Digits(number)] => Some(number.clone()),
            [Piece::Column(rows)] if matches!(ty, Type::Int | Type::Long) => Some(column(rows, text)?),
            [Piece::Literal(digits)] if matches!(ty, Type::Int | Type::Long) => {
                let digits = std::str::from_utf8(digits).ok().and_then(whole_number);
                digits.map(Number::Fixed)
            }
            _ => None,
        };
        let refused = |what: &str| Err(format!("{text:?} makes no {what}"));
        match (ty, number) {
            (Type::Int, Some(Number::TimeMilliseconds | Number::User | Number::Peer)) => {
                refused("int: it takes 64 bits")
            }
            (Type::Int, Some(number)) => Ok(Self::Int(number)),
            (Type::Int, None) => refused(
                "int: only placeholders for numbers do, such as {{counter}} and {{rand64}}, and they stand alone",
            ),
            (Type::Long, Some(number)) => Ok(Self::Long(number)),
            (Type::Long, None) => refused(
                "long: only placeholders for numbers do, such as {{counter}} and {{rand64}}, and they stand alone",
            ),
            (Type::Int128, Some(Number::Random)) => Ok(Self::Random(16)),
            (Type::Int256, Some(Number::Random)) => Ok(Self::Random(32)),
            (Type::Bytes, _) => Ok(Self::String(pieces)),
            (Type::String, _) if pieces.iter().any(|piece| matches!(piece, Piece::Bytes(_))) => {
                refused("string: {{bytes:n}} is for fields of type bytes, {{text:a..b}} for strings")
            }
            (Type::String, _) => Ok(Self::String(pieces)),
            _ => refused("value of this type: write the value itself"),
        }
    }

    /// Whether it is about the user of a session.
    pub(super) fn needs_users(&self) -> bool {
        let is_user = |number: &Number| matches!(number, Number::User | Number::Peer);
        match self {
            Self::Int(number) | Self::Long(number) => is_user(number),
            Self::Random(_) => false,
            Self::String(pieces) => {
                pieces.iter().any(|piece| matches!(piece, Piece::Digits(number) if is_user(number)))
            }
        }
    }

    pub(super) fn bytes_max(&self) -> usize {
        match self {
            Self::Int(_) => 4,
            Self::Long(_) => 8,
            Self::Random(bytes) => *bytes,
            Self::String(pieces) => string_encoded_len(pieces.iter().map(Piece::bytes_max).sum()),
        }
    }

    pub(super) fn bytes_min(&self) -> usize {
        match self {
            Self::String(pieces) => string_encoded_len(pieces.iter().map(Piece::bytes_min).sum()),
            other => other.bytes_max(),
        }
    }

    /// Strings are written behind the longest header and moved when their length is known.
    pub(super) fn room(&self) -> usize {
        match self {
            Self::String(pieces) => {
                let most = pieces.iter().map(Piece::bytes_max).sum::<usize>();
                (LONG_HEADER + most).next_multiple_of(4)
            }
            other => other.bytes_max(),
        }
    }

    pub(super) fn write(&self, filler: &mut Filler<'_>, source: &mut Source<'_>) {
        match self {
            Self::Int(number) => {
                let [a, b, c, d, ..] = source.number(number).to_le_bytes();
                filler.put(&[a, b, c, d]);
            }
            Self::Long(number) => filler.put(&source.number(number).to_le_bytes()),
            Self::Random(bytes) => filler.random(*bytes, source.random),
            Self::String(pieces) => {
                filler.string(|filler| pieces.iter().for_each(|piece| piece.write(filler, source)));
            }
        }
    }
}

impl Piece {
    /// Text and placeholders, in order.
    fn parse(text: &str) -> Result<Vec<Self>, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once("{{") {
            if !literal.is_empty() {
                pieces.push(Self::Literal(literal.as_bytes().to_vec()));
            }
            let Some((inside, after)) = after.split_once("}}") else {
                return Err(format!("{text:?}: the {{{{ has no }}}}"));
            };
            pieces.push(Self::placeholder(inside.trim())?);
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Self::Literal(rest.as_bytes().to_vec()));
        }
        Ok(pieces)
    }

    fn placeholder(inside: &str) -> Result<Self, String> {
        let wrong = |what: &str| format!("{{{{{inside}}}}}: {what}");
        let size = |text: &str| {
            let size = text.trim().parse::<usize>().ok().filter(|size| *size <= VALUE_BYTES_MAX);
            size.ok_or_else(|| wrong(&format!("{text:?} is no size from 0 to {VALUE_BYTES_MAX}")))
        };
        let (name, argument) =
            inside.split_once(':').map_or((inside, None), |(name, rest)| (name, Some(rest)));
        let number = match inside {
            "counter" => Some(Number::Counter),
            "rand64" => Some(Number::Random),
            "time_ms" => Some(Number::TimeMilliseconds),
            "user.id" => Some(Number::User),
            "peer.random" => Some(Number::Peer),
            PEER_HASH => Some(Number::PeerHash),
            _ => None,
        };
        match (name, argument, number) {
            (_, _, Some(number)) => Ok(Self::Digits(number)),
            ("text", Some(range), _) => {
                let (shortest, longest) = ends(range);
                let (shortest, longest) = (size(shortest)?, size(longest)?);
                if shortest > longest {
                    return Err(wrong("it begins above its end: swap the two"));
                }
                Ok(Self::Text { shortest, longest })
            }
            ("rand", Some(range), _) => between(range).map(Self::Digits).map_err(|what| wrong(&what)),
            ("bytes", Some(bytes), _) => Ok(Self::Bytes(size(bytes)?)),
            ("csv", Some(place), _) => {
                table_file::column(place.trim()).map(Self::Column).map_err(|what| wrong(&what))
            }
            ("env", Some(variable), _) => match std::env::var(variable.trim()) {
                Ok(value) => Ok(Self::Literal(value.into_bytes())),
                Err(_) => Err(wrong(&format!("{} is not set in the environment", variable.trim()))),
            },
            _ => Err(unknown(inside)),
        }
    }

    fn bytes_max(&self) -> usize {
        match self {
            Self::Literal(text) => text.len(),
            Self::Column(rows) => rows.iter().map(|row| row.len()).max().unwrap_or(0),
            Self::Digits(_) => DIGITS_MAX,
            Self::Text { longest, .. } => *longest,
            Self::Bytes(bytes) => *bytes,
        }
    }

    fn bytes_min(&self) -> usize {
        match self {
            Self::Digits(_) => 1,
            Self::Column(rows) => rows.iter().map(|row| row.len()).min().unwrap_or(0),
            Self::Text { shortest, .. } => *shortest,
            Self::Literal(_) | Self::Bytes(_) => self.bytes_max(),
        }
    }

    fn write(&self, filler: &mut Filler<'_>, source: &mut Source<'_>) {
        match self {
            Self::Literal(text) => filler.put(text),
            Self::Column(rows) => filler.put(source.row(rows).map_or(&[][..], |row| row.as_bytes())),
            Self::Digits(number) => filler.digits(source.number(number)),
            Self::Text { shortest, longest } => {
                let span = u32::try_from(longest - shortest + 1).unwrap_or(u32::MAX);
                let length = shortest + usize::try_from(source.random.below(span)).unwrap_or(0);
                filler.letters(length, source.random);
            }
            Self::Bytes(bytes) => filler.random(*bytes, source.random),
        }
    }
}

/// The two ends of a range; one number is both.
fn ends(range: &str) -> (&str, &str) {
    range.split_once("..").unwrap_or((range, range))
}

/// `a..b`, both included.
fn between(range: &str) -> Result<Number, String> {
    let (from, to) = ends(range);
    let number = |text: &str| {
        let number = text.trim().parse::<i64>();
        number.map_err(|_| format!("{text:?} is no whole number: write for example rand:1..100"))
    };
    let (from, to) = (number(from)?, number(to)?);
    if from > to {
        return Err("it begins above its end: swap the two".to_owned());
    }
    let span = to.abs_diff(from).checked_add(1).ok_or("it has every number: write rand64")?;
    Ok(Number::Between { from: from.cast_unsigned(), span })
}

/// A column whose cells are all numbers.
fn column(rows: &[Box<str>], text: &str) -> Result<Number, String> {
    let numbers = rows
        .iter()
        .map(|cell| whole_number(cell).ok_or_else(|| format!("{text:?}: {cell:?} is no whole number")));
    Ok(Number::Column(numbers.collect::<Result<_, _>>()?))
}

fn whole_number(text: &str) -> Option<u64> {
    let text = text.trim();
    text.parse::<i64>().map(i64::cast_unsigned).ok().or_else(|| text.parse().ok())
}

fn unknown(inside: &str) -> String {
    const KNOWN: [&str; 10] =
        ["counter", "rand64", "rand", "time_ms", "text", "bytes", "user.id", "peer.random", "csv", "env"];
    let name = inside.split(':').next().unwrap_or_default();
    let meant = mtproto_tl::schema::similar(name, KNOWN.into_iter(), 1);
    let meant = meant.first().map(|meant| format!(", did you mean {meant}")).unwrap_or_default();
    format!(
        "{{{{{inside}}}}} is no placeholder{meant}. There are {{{{counter}}}}, {{{{rand64}}}}, {{{{rand:a..b}}}}, {{{{time_ms}}}}, \
         {{{{text:a..b}}}}, {{{{bytes:n}}}}, {{{{user.id}}}}, {{{{peer.random}}}}, {{{{csv:file.column}}}} and {{{{env:NAME}}}}"
    )
}
