//! The primitive types: numbers of boxed primitives, strings with padding, vectors.
//!
//! Numbers and strings themselves are read and written by [`Reader`] and [`Writer`];
//! here are the rules both sides share, and the views of vectors.

use std::fmt;

use crate::constructor::{ConstructorId, Decode, Encode};
use crate::error::DecodeError;
use crate::message::MessageId;
use crate::reader::Reader;
use crate::writer::Writer;

/// `vector#1cb5c415 {t:Type} # [ t ] = Vector t`
pub const VECTOR: ConstructorId = ConstructorId(0x1cb5_c415);
/// `boolTrue#997275b5 = Bool`
pub const BOOL_TRUE: ConstructorId = ConstructorId(0x9972_75b5);
/// `boolFalse#bc799737 = Bool`
pub const BOOL_FALSE: ConstructorId = ConstructorId(0xbc79_9737);
/// `null#56730bcc = Null`
pub const NULL: ConstructorId = ConstructorId(0x5673_0bcc);

/// The longest string with a length of one byte.
pub const STRING_SHORT_BYTES_MAX: u8 = 253;
/// The first byte of a string whose length follows in three bytes.
pub const STRING_LONG_FORM: u8 = 254;
/// The longest string there is: its length has 24 bits.
pub const STRING_BYTES_MAX: usize = (1 << 24) - 1;

/// How many bytes of padding follow `bytes` bytes to fill up a multiple of four.
#[inline]
pub(crate) const fn padding_bytes(bytes: usize) -> usize {
    bytes.wrapping_neg() % 4
}

/// How many bytes a string of `length` bytes takes on the wire, with its length and its padding.
#[must_use]
pub const fn string_encoded_len(length: usize) -> usize {
    let header_bytes = if length > STRING_SHORT_BYTES_MAX as usize { 4 } else { 1 };
    header_bytes + length + padding_bytes(header_bytes + length)
}

impl Decode<'_> for bool {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.boolean()
    }
}

impl Encode for bool {
    fn encoded_len(&self) -> usize {
        4
    }

    fn encode(&self, writer: &mut Writer<'_>) {
        writer.boolean(*self);
    }
}

/// A `Vector<long>`, on the wire or in memory.
///
/// Most of these vectors hold message identifiers, others plain numbers; the wire does not tell. A view from the
/// wire has been checked for length and is read item by item as it is used.
#[derive(Clone, Copy)]
pub struct Longs<'a>(LongsSource<'a>);

#[derive(Clone, Copy)]
enum LongsSource<'a> {
    Wire(&'a [[u8; 8]]),
    Numbers(&'a [i64]),
    MessageIds(&'a [MessageId]),
}

impl<'a> Longs<'a> {
    /// The items in these bytes; what does not make up a whole item is left out.
    pub(crate) const fn from_wire(items: &'a [u8]) -> Self {
        Self(LongsSource::Wire(items.as_chunks().0))
    }

    /// How many items there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self.0 {
            LongsSource::Wire(items) => items.len(),
            LongsSource::Numbers(items) => items.len(),
            LongsSource::MessageIds(items) => items.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at `index`, if there are so many.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<i64> {
        match self.0 {
            LongsSource::Wire(items) => items.get(index).map(|bytes| i64::from_le_bytes(*bytes)),
            LongsSource::Numbers(items) => items.get(index).copied(),
            LongsSource::MessageIds(items) => items.get(index).map(|id| id.0),
        }
    }

    /// The items as numbers, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = i64> + use<'a> {
        let longs = *self;
        (0..longs.len()).map(move |index| longs.get(index).unwrap_or_default())
    }

    /// The items as message identifiers, in order.
    pub fn message_ids(&self) -> impl ExactSizeIterator<Item = MessageId> + use<'a> {
        self.iter().map(MessageId)
    }

    /// How many bytes the boxed vector takes on the wire.
    #[must_use]
    pub const fn encoded_len(&self) -> usize {
        8 + 8 * self.len()
    }

    pub(crate) fn write_items(&self, writer: &mut Writer<'_>) {
        match self.0 {
            LongsSource::Wire(items) => writer.raw(items.as_flattened()),
            LongsSource::Numbers(items) => items.iter().for_each(|&number| writer.i64(number)),
            LongsSource::MessageIds(items) => items.iter().for_each(|id| writer.i64(id.0)),
        }
    }
}

impl Default for Longs<'_> {
    fn default() -> Self {
        Self(LongsSource::Numbers(&[]))
    }
}

impl<'a> From<&'a [i64]> for Longs<'a> {
    fn from(numbers: &'a [i64]) -> Self {
        Self(LongsSource::Numbers(numbers))
    }
}

impl<'a> From<&'a [MessageId]> for Longs<'a> {
    fn from(ids: &'a [MessageId]) -> Self {
        Self(LongsSource::MessageIds(ids))
    }
}

impl PartialEq for Longs<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Longs<'_> {}

impl fmt::Debug for Longs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// A type that stands in a vector.
pub trait Item<'a>: Copy {
    /// The vector's type in schema text, such as `Vector<DcOption>` or `vector<future_salt>`.
    const VECTOR: &'static str;

    /// Whether the vector carries its own constructor number.
    const VECTOR_IS_BOXED: bool;

    /// The fewest bytes an item can take, at least one. Bounds the count that can be announced.
    const BYTES_MIN: usize;

    /// Reads one item.
    ///
    /// # Errors
    /// Whatever is wrong with it.
    fn read_item(reader: &mut Reader<'a>) -> Result<Self, DecodeError>;

    /// How many bytes the item takes.
    fn item_len(&self) -> usize;

    /// Writes one item.
    fn write_item(&self, writer: &mut Writer<'_>);
}

/// A vector of objects, on the wire or in memory.
///
/// A list from the wire was walked once when it was read, so every item in it is known to be readable.
pub struct List<'a, T>(ListSource<'a, T>);

enum ListSource<'a, T> {
    Wire { items: &'a [u8], count: usize },
    Values(&'a [T]),
}

impl<'a, T: Item<'a>> List<'a, T> {
    pub(crate) fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        if T::VECTOR_IS_BOXED {
            reader.skip_id(VECTOR)?;
        }
        let count = reader.count(T::BYTES_MIN)?;
        let mut walk = reader.clone();
        for _ in 0..count {
            T::read_item(&mut walk)?;
        }
        let items = reader.raw(walk.position() - reader.position())?;
        Ok(Self(ListSource::Wire { items, count }))
    }

    pub(crate) fn write(&self, writer: &mut Writer<'_>) {
        if T::VECTOR_IS_BOXED {
            writer.constructor(VECTOR);
        }
        writer.count(self.len());
        match self.0 {
            ListSource::Wire { items, .. } => writer.raw(items),
            ListSource::Values(values) => values.iter().for_each(|value| value.write_item(writer)),
        }
    }

    pub(crate) fn list_len(&self) -> usize {
        let items: usize = match self.0 {
            ListSource::Wire { items, .. } => items.len(),
            ListSource::Values(values) => values.iter().map(T::item_len).sum(),
        };
        items + if T::VECTOR_IS_BOXED { 8 } else { 4 }
    }

    /// How many items there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self.0 {
            ListSource::Wire { count, .. } => count,
            ListSource::Values(values) => values.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The items, in order.
    #[must_use]
    pub fn iter(&self) -> ListIter<'a, T> {
        match self.0 {
            ListSource::Wire { items, .. } => ListIter { wire: Reader::new(items), values: [].iter() },
            ListSource::Values(values) => ListIter { wire: Reader::new(&[]), values: values.iter() },
        }
    }
}

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<T> Clone for ListSource<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ListSource<'_, T> {}

impl<T> Default for List<'_, T> {
    fn default() -> Self {
        Self(ListSource::Values(&[]))
    }
}

impl<'a, T> From<&'a [T]> for List<'a, T> {
    fn from(values: &'a [T]) -> Self {
        Self(ListSource::Values(values))
    }
}

impl<'a, T: Item<'a> + PartialEq> PartialEq for List<'a, T> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl<'a, T: Item<'a> + Eq> Eq for List<'a, T> {}

impl<'a, T: Item<'a> + fmt::Debug> fmt::Debug for List<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// The iterator of [`List::iter`].
#[derive(Clone, Debug)]
pub struct ListIter<'a, T> {
    /// What is left of a list from the wire; empty for one in memory.
    wire: Reader<'a>,
    /// What is left of a list in memory; empty for one from the wire.
    values: std::slice::Iter<'a, T>,
}

impl<'a, T: Item<'a>> Iterator for ListIter<'a, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.wire.is_empty() {
            return self.values.next().copied();
        }
        // It was readable when the list was made, so `ok` loses nothing.
        T::read_item(&mut self.wire).ok()
    }
}
