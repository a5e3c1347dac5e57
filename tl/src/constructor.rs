//! Constructor numbers, and the traits of everything that has one.

use std::fmt;

use crate::catalogue;
use crate::error::DecodeError;
use crate::reader::Reader;
use crate::writer::Writer;

/// The number that stands before every boxed value and tells which constructor made it.
///
/// Displayed as `name#number` if the constructor is in the [catalogue], else as `#number`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstructorId(pub u32);

impl fmt::Display for ConstructorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = catalogue::find(*self).map_or("", |known| known.name);
        write!(f, "{name}#{:08x}", self.0)
    }
}

impl fmt::Debug for ConstructorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A type that is exactly one constructor of the schema.
pub trait Constructor {
    /// Its number, taken from [`Self::SCHEMA`].
    const ID: ConstructorId;

    /// Its name, spelled as in the schema.
    const NAME: &'static str;

    /// Its line in the schema, without the closing semicolon.
    const SCHEMA: &'static str;
}

/// A type that can be read from TL bytes in its boxed form.
pub trait Decode<'a>: Sized {
    /// Reads one boxed value.
    ///
    /// A value that ends with another object of unknown kind, such as the call inside a wrapper, takes everything
    /// that is left.
    ///
    /// # Errors
    /// [`DecodeError`] if the bytes have another layout.
    fn decode(reader: &mut Reader<'a>) -> Result<Self, DecodeError>;
}

/// A type that can be written as TL bytes in its boxed form.
pub trait Encode {
    /// How many bytes [`Self::encode`] writes.
    fn encoded_len(&self) -> usize;

    /// Writes the boxed value.
    fn encode(&self, writer: &mut Writer<'_>);

    /// The boxed value in a vector of its own.
    ///
    /// For tests and rare messages; packets are written in place with [`Self::encode`].
    ///
    /// # Panics
    /// If a string in it is longer than [`STRING_BYTES_MAX`](crate::primitive::STRING_BYTES_MAX): such a value has
    /// no encoding, and whoever made it broke that promise.
    fn to_vec(&self) -> Vec<u8> {
        let mut bytes = vec![0; self.encoded_len()];
        let mut writer = Writer::new(&mut bytes);
        self.encode(&mut writer);
        assert!(writer.finish().is_ok(), "a value is encoded in encoded_len() bytes");
        bytes
    }
}
