//! Owned values: read as a whole and written as a whole.

use mtproto_tl::primitive::VECTOR;
use mtproto_tl::table::DEPTH_MAX;
use mtproto_tl::{ConstructorId, DecodeError, Reader, Writer};

use crate::layout::{self, Layout};
use crate::text::Text;

/// So many items at most are made room for before the first one was read: a count is cheap to announce.
const ITEMS_RESERVED_MAX: usize = 64;

/// Bytes that owned values are read from, and how deep the reading is.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    reader: Reader<'a>,
    depth: usize,
}

impl<'a> Input<'a> {
    /// At the start of these bytes.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { reader: Reader::new(bytes), depth: 0 }
    }

    /// Reads a flags word.
    ///
    /// # Errors
    /// If fewer than four bytes are left.
    pub fn flags(&mut self) -> Result<u32, DecodeError> {
        self.reader.u32()
    }

    /// Reads a value.
    ///
    /// # Errors
    /// If the bytes have another layout.
    pub fn take<T: Take>(&mut self) -> Result<T, DecodeError> {
        T::take(self)
    }

    /// Reads a value if a bit (0 to 31) of a flags word is set.
    ///
    /// # Errors
    /// If the bytes have another layout.
    pub fn take_if<T: Take>(&mut self, flags: u32, bit: u32) -> Result<Option<T>, DecodeError> {
        if has(flags, bit) { T::take(self).map(Some) } else { Ok(None) }
    }

    /// Ends the reading: nothing may be left.
    ///
    /// # Errors
    /// If something is.
    pub fn finish(self) -> Result<(), DecodeError> {
        self.reader.finish()
    }

    /// The number of the constructor that begins here.
    pub(crate) fn constructor(&mut self) -> Result<u32, DecodeError> {
        self.reader.constructor().map(|id| id.0)
    }

    /// The fields of a constructor whose number was read.
    pub(crate) fn fields<T: Fields>(&mut self) -> Result<T, DecodeError> {
        if self.depth > DEPTH_MAX {
            return Err(layout::too_deep(&self.reader));
        }
        self.depth += 1;
        let fields = T::take_fields(self);
        self.depth -= 1;
        fields
    }

    /// The same in a box: the fields of large constructors stay out of the stack frame of the enum.
    #[inline(never)]
    pub(crate) fn boxed<T: Fields>(&mut self) -> Result<Box<T>, DecodeError> {
        self.fields().map(Box::new)
    }

    /// A constructor of the only kind that can stand here.
    pub(crate) fn only<T: Fields>(&mut self) -> Result<T, DecodeError> {
        self.reader.expect(T::LAYOUT.id)?;
        self.fields()
    }

    /// An object that the layer does not know: everything that is left.
    pub(crate) fn raw(&mut self, id: u32) -> Box<RawObject> {
        Box::new(RawObject { id: ConstructorId(id), bytes: self.reader.rest().to_vec() })
    }
}

/// A value that owns what it holds and can be read.
pub trait Take: Sized {
    /// The fewest bytes a value takes.
    const BYTES_MIN: usize = 4;

    /// Reads it.
    ///
    /// # Errors
    /// If the bytes have another layout.
    fn take(input: &mut Input<'_>) -> Result<Self, DecodeError>;
}

/// A value that can be written.
pub trait Put {
    /// Writes it.
    fn put(&self, writer: &mut Writer<'_>);
}

/// The fields of a constructor, without its number.
pub trait Fields: Sized {
    /// What it looks like on the wire.
    const LAYOUT: &'static Layout;

    /// Reads them.
    ///
    /// # Errors
    /// If the bytes have another layout.
    fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError>;

    /// Writes them. Fields that share a flag are written if all of them are there.
    fn put_fields(&self, writer: &mut Writer<'_>);
}

/// An object that the layer does not know, or that may be of any type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawObject {
    /// Its number.
    pub id: ConstructorId,
    /// What follows.
    pub bytes: Vec<u8>,
}

impl Put for RawObject {
    fn put(&self, writer: &mut Writer<'_>) {
        writer.constructor(self.id);
        writer.raw(&self.bytes);
    }
}

/// Reads a boxed value that owns what it holds, and is everything there is.
///
/// # Errors
/// [`DecodeError`] with the place of the byte that is at fault.
pub fn read<T: Take>(bytes: &[u8]) -> Result<T, DecodeError> {
    let mut input = Input::new(bytes);
    let value = T::take(&mut input)?;
    input.finish()?;
    Ok(value)
}

/// Whether a bit is set.
#[inline]
#[must_use]
pub const fn has(flags: u32, bit: u32) -> bool {
    flags >> bit & 1 == 1
}

/// A flags word with this bit.
#[inline]
pub(crate) const fn bit(is_set: bool, bit: u32) -> u32 {
    (is_set as u32) << bit
}

/// Writes a field that shares its flag with others.
pub(crate) fn put_if<T: Put>(all_are_there: bool, field: &Option<T>, writer: &mut Writer<'_>) {
    if all_are_there {
        field.put(writer);
    }
}

/// Writes a constructor with its number.
pub(crate) fn put_boxed<T: Fields>(id: u32, value: &T, writer: &mut Writer<'_>) {
    writer.u32(id);
    value.put_fields(writer);
}

/// How many bytes a value takes: what a writer without room counts.
pub(crate) fn measured(value: &impl Put) -> usize {
    let mut writer = Writer::new(&mut []);
    value.put(&mut writer);
    writer.position()
}

macro_rules! plain {
    ($($type:ty, $bytes_min:literal, |$input:ident| $take:expr, |$value:ident, $writer:ident| $put:expr;)+) => { $(
        impl Take for $type {
            const BYTES_MIN: usize = $bytes_min;

            #[inline]
            fn take($input: &mut Input<'_>) -> Result<Self, DecodeError> {
                $take
            }
        }

        impl Put for $type {
            #[inline]
            fn put(&self, $writer: &mut Writer<'_>) {
                let $value = self;
                $put;
            }
        }
    )+ };
}

plain! {
    i32, 4, |input| input.reader.i32(), |value, writer| writer.i32(*value);
    i64, 8, |input| input.reader.i64(), |value, writer| writer.i64(*value);
    f64, 8, |input| input.reader.f64(), |value, writer| writer.f64(*value);
    bool, 4, |input| input.reader.boolean(), |value, writer| writer.boolean(*value);
    [u8; 16], 16, |input| input.reader.int128(), |value, writer| writer.int128(value);
    [u8; 32], 32, |input| input.reader.int256(), |value, writer| writer.int256(value);
    Vec<u8>, 4, |input| input.reader.bytes().map(<[u8]>::to_vec), |value, writer| writer.bytes(value);
    String, 4, |input| input.reader.bytes().map(|bytes| Text::new(bytes).to_string()),
        |value, writer| writer.bytes(value.as_bytes());
}

impl Put for &str {
    fn put(&self, writer: &mut Writer<'_>) {
        writer.bytes(self.as_bytes());
    }
}

impl Put for &[u8] {
    fn put(&self, writer: &mut Writer<'_>) {
        writer.bytes(self);
    }
}

impl<T: Put> Put for &[T] {
    fn put(&self, writer: &mut Writer<'_>) {
        writer.constructor(VECTOR);
        writer.count(self.len());
        self.iter().for_each(|item| item.put(writer));
    }
}

impl<T: Put> Put for Vec<T> {
    fn put(&self, writer: &mut Writer<'_>) {
        self.as_slice().put(writer);
    }
}

impl<T: Take> Take for Vec<T> {
    const BYTES_MIN: usize = 8;

    fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
        input.reader.expect(VECTOR)?;
        let count = input.reader.count(T::BYTES_MIN)?;
        let mut items = Self::with_capacity(count.min(ITEMS_RESERVED_MAX));
        for _ in 0..count {
            items.push(T::take(input)?);
        }
        Ok(items)
    }
}

impl<T: Take> Take for Box<T> {
    const BYTES_MIN: usize = T::BYTES_MIN;

    fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
        T::take(input).map(Self::new)
    }
}

impl<T: Put> Put for Box<T> {
    fn put(&self, writer: &mut Writer<'_>) {
        (**self).put(writer);
    }
}

impl<T: Put> Put for Option<T> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        if let Some(value) = self {
            value.put(writer);
        }
    }
}

/// Lets the value of a type with one constructor be read and written.
macro_rules! boxed {
    ($name:ident) => {
        impl Take for $name {
            fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
                input.only()
            }
        }

        impl Put for $name {
            #[inline]
            fn put(&self, writer: &mut Writer<'_>) {
                writer.constructor(Self::LAYOUT.id);
                self.put_fields(writer);
            }
        }

        object!($name);
    };
}

/// Lets a value be used where the wire crate reads and writes objects.
macro_rules! object {
    ($name:ident) => {
        impl Encode for $name {
            #[inline]
            fn encoded_len(&self) -> usize {
                measured(self)
            }

            #[inline]
            fn encode(&self, writer: &mut Writer<'_>) {
                self.put(writer);
            }
        }
    };
}

pub(crate) use {boxed, object};
