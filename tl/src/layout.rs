//! How a field of a declared constructor stands on the wire.
//!
//! [`constructor!`](crate::declare) puts these together. They also carry the schema's spelling of each type, which
//! is held against the line.

use std::convert::identity;
use std::fmt;

use crate::constructor::{Constructor, Decode, Encode};
use crate::error::DecodeError;
use crate::line;
use crate::message::MessageId;
use crate::primitive::{Item, List, Longs, string_encoded_len};
use crate::reader::Reader;
use crate::writer::Writer;

/// The fields of a constructor, without its number.
pub(crate) trait Bare<'a>: Sized {
    /// The fields as [`line::declares`] takes them.
    const FIELDS: &'static [&'static [&'static str]];

    /// The flags word that follows from which optional fields are there; zero if there is none.
    fn flags(&self) -> u32;

    fn read_fields(reader: &mut Reader<'a>) -> Result<Self, DecodeError>;

    fn fields_len(&self) -> usize;

    fn write_fields(&self, writer: &mut Writer<'_>);
}

/// One field.
pub(crate) trait Field<'a>: Sized {
    /// The schema's name of the type. `string` and `bytes` are one on the wire, and are called `bytes` here.
    const TYPE: &'static str;

    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError>;

    fn field_len(&self) -> usize;

    fn write(&self, writer: &mut Writer<'_>);

    /// How the field looks in debug output.
    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// One field which is there only if a bit of the flags word is set.
pub(crate) trait OptionalField<'a>: Sized {
    /// The schema's name of the type behind the question mark.
    const TYPE: &'static str;

    fn is_present(&self) -> bool;

    /// Reads the field, if it is there.
    fn read(is_present: bool, reader: &mut Reader<'a>) -> Result<Self, DecodeError>;

    fn field_len(&self) -> usize;

    fn write(&self, writer: &mut Writer<'_>);

    /// How the field looks in debug output.
    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// Debug output of a field.
pub(crate) struct Described<F>(pub(crate) F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Debug for Described<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

/// Shows the beginning of some bytes, and how many there are.
pub(crate) fn describe_bytes(bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const SHOWN_MAX: usize = 32;
    for byte in bytes.iter().take(SHOWN_MAX) {
        write!(f, "{byte:02x}")?;
    }
    match bytes.len() {
        0..=SHOWN_MAX => write!(f, "({} bytes)", bytes.len()),
        more => write!(f, "..({more} bytes)"),
    }
}

/// Numbers: how the schema calls them, their bytes, and the method that reads and writes them.
macro_rules! number_field {
    ($($type:ty, $name:literal, $bytes:literal, $method:ident, $wrap:expr, $unwrap:expr;)*) => { $(
        impl Field<'_> for $type {
            const TYPE: &'static str = $name;

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                reader.$method().map($wrap)
            }

            #[inline]
            fn field_len(&self) -> usize {
                $bytes
            }

            #[inline]
            fn write(&self, writer: &mut Writer<'_>) {
                writer.$method($unwrap(*self));
            }

            fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
        }
    )* };
}

number_field! {
    i32, "int", 4, i32, identity, identity;
    i64, "long", 8, i64, identity, identity;
    MessageId, "long", 8, i64, MessageId, |id: Self| id.0;
    bool, "Bool", 4, boolean, identity, identity;
}

/// Bytes of a fixed number, with their own debug output.
macro_rules! array_field {
    ($($name:literal, $bytes:literal;)*) => { $(
        impl Field<'_> for [u8; $bytes] {
            const TYPE: &'static str = $name;

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                reader.array().copied()
            }

            #[inline]
            fn field_len(&self) -> usize {
                $bytes
            }

            #[inline]
            fn write(&self, writer: &mut Writer<'_>) {
                writer.raw(self);
            }

            fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                describe_bytes(self, f)
            }
        }

        impl<'a> Field<'a> for &'a [u8; $bytes] {
            const TYPE: &'static str = $name;

            #[inline]
            fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
                reader.array()
            }

            #[inline]
            fn field_len(&self) -> usize {
                $bytes
            }

            #[inline]
            fn write(&self, writer: &mut Writer<'_>) {
                writer.raw(*self);
            }

            fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                describe_bytes(*self, f)
            }
        }
    )* };
}

array_field! {
    "int128", 16;
    "int256", 32;
}

impl<'a> Field<'a> for &'a [u8] {
    const TYPE: &'static str = "bytes";

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        reader.bytes()
    }

    #[inline]
    fn field_len(&self) -> usize {
        string_encoded_len(self.len())
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.bytes(self);
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        describe_bytes(self, f)
    }
}

impl<'a> Field<'a> for Longs<'a> {
    const TYPE: &'static str = "Vector<long>";

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        reader.longs()
    }

    #[inline]
    fn field_len(&self) -> usize {
        self.encoded_len()
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.longs(*self);
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl<'a, T: Item<'a> + fmt::Debug> Field<'a> for List<'a, T> {
    const TYPE: &'static str = T::VECTOR;

    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        List::read(reader)
    }

    fn field_len(&self) -> usize {
        self.list_len()
    }

    fn write(&self, writer: &mut Writer<'_>) {
        List::write(self, writer);
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A constructor in the field of another one is boxed.
impl<'a, T: Bare<'a> + Constructor + Decode<'a> + Encode + fmt::Debug> Field<'a> for T {
    const TYPE: &'static str = line::result(T::SCHEMA);

    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        Self::decode(reader)
    }

    fn field_len(&self) -> usize {
        self.encoded_len()
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.encode(writer);
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A flag that is its own bit and takes no bytes.
impl OptionalField<'_> for bool {
    const TYPE: &'static str = "true";

    fn is_present(&self) -> bool {
        *self
    }

    fn read(is_present: bool, _: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(is_present)
    }

    fn field_len(&self) -> usize {
        0
    }

    fn write(&self, _: &mut Writer<'_>) {}

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl<'a, T: Field<'a>> OptionalField<'a> for Option<T> {
    const TYPE: &'static str = T::TYPE;

    fn is_present(&self) -> bool {
        self.is_some()
    }

    fn read(is_present: bool, reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        match is_present {
            true => T::read(reader).map(Some),
            false => Ok(None),
        }
    }

    fn field_len(&self) -> usize {
        self.as_ref().map_or(0, T::field_len)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        if let Some(value) = self {
            value.write(writer);
        }
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => value.describe(f),
            None => f.write_str("None"),
        }
    }
}
