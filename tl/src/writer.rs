//! Appends TL values to a slice of fixed size.
//!
//! The slice usually is the body part of a packet buffer, and its size has been planned from
//! [`Encode::encoded_len`](crate::Encode::encoded_len). The writer touches nothing behind its position.

use thiserror::Error;

use crate::constructor::ConstructorId;
use crate::primitive::{
    BOOL_FALSE, BOOL_TRUE, Longs, STRING_BYTES_MAX, STRING_LONG_FORM, STRING_SHORT_BYTES_MAX, VECTOR,
    padding_bytes,
};

/// Writes TL values to the front of a byte slice.
///
/// Overflow is sticky: what does not fit is counted and dropped, nothing that comes later is written either, and
/// [`Writer::finish`] tells. So a sequence of writes needs one check, at its end.
#[derive(Debug)]
pub struct Writer<'a> {
    buffer: &'a mut [u8],
    /// How much has been written, or would have been: beyond the end of the buffer once something did not fit.
    position: usize,
}

/// The slice was too small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the buffer is too small, {needed} bytes are needed")]
pub struct Overflow {
    /// How many bytes everything would have taken; `usize::MAX` if no buffer helps, because a string was longer
    /// than [`STRING_BYTES_MAX`].
    pub needed: usize,
}

impl<'a> Writer<'a> {
    /// A writer at the start of `buffer`, whose old content does not matter.
    #[must_use]
    pub const fn new(buffer: &'a mut [u8]) -> Self {
        Self { buffer, position: 0 }
    }

    /// How many bytes have been written, or would have been if they had fitted.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.position
    }

    /// Ends the writing and tells how many bytes it took.
    ///
    /// # Errors
    /// [`Overflow`] if not everything fitted; the slice then holds an incomplete object.
    pub const fn finish(self) -> Result<usize, Overflow> {
        if self.position > self.buffer.len() {
            return Err(Overflow { needed: self.position });
        }
        Ok(self.position)
    }

    /// Writes a constructor number.
    #[inline]
    pub fn constructor(&mut self, constructor: ConstructorId) {
        self.u32(constructor.0);
    }

    /// Writes `#`, an unsigned 32-bit number.
    #[inline]
    pub fn u32(&mut self, value: u32) {
        self.raw(&value.to_le_bytes());
    }

    /// Writes `int`.
    #[inline]
    pub fn i32(&mut self, value: i32) {
        self.raw(&value.to_le_bytes());
    }

    /// Writes `long`.
    #[inline]
    pub fn i64(&mut self, value: i64) {
        self.raw(&value.to_le_bytes());
    }

    /// Writes `double`.
    #[inline]
    pub fn f64(&mut self, value: f64) {
        self.raw(&value.to_le_bytes());
    }

    /// Writes `int128`: sixteen bytes in this order.
    #[inline]
    pub fn int128(&mut self, value: &[u8; 16]) {
        self.raw(value);
    }

    /// Writes `int256`: thirty-two bytes in this order.
    #[inline]
    pub fn int256(&mut self, value: &[u8; 32]) {
        self.raw(value);
    }

    /// Writes `Bool`, which is always boxed.
    pub fn boolean(&mut self, value: bool) {
        self.constructor(if value { BOOL_TRUE } else { BOOL_FALSE });
    }

    /// Writes bytes as they are. The caller keeps to multiples of four.
    #[inline]
    pub fn raw(&mut self, bytes: &[u8]) {
        let end = self.position.saturating_add(bytes.len());
        if let Some(room) = self.buffer.get_mut(self.position..end) {
            room.copy_from_slice(bytes);
        }
        self.position = end;
    }

    /// Writes `bytes` or `string`: the length in its shortest form, the bytes, and zeros up to a multiple of four.
    ///
    /// A value longer than [`STRING_BYTES_MAX`] has no encoding and counts as overflow.
    pub fn bytes(&mut self, value: &[u8]) {
        const ZEROS: [u8; 3] = [0; 3];
        let header_bytes = match u8::try_from(value.len()) {
            Ok(length) if length <= STRING_SHORT_BYTES_MAX => {
                self.raw(&[length]);
                1
            }
            _ => {
                self.long_string_header(value.len());
                4
            }
        };
        self.raw(value);
        let padding = padding_bytes(header_bytes + value.len() % 4);
        self.raw(ZEROS.get(..padding).unwrap_or_default());
    }

    fn long_string_header(&mut self, length: usize) {
        match u32::try_from(length) {
            Ok(length) if length as usize <= STRING_BYTES_MAX => {
                self.u32(length << 8 | u32::from(STRING_LONG_FORM));
            }
            _ => self.position = usize::MAX,
        }
    }

    /// Writes a boxed `Vector<long>`.
    pub fn longs<'l>(&mut self, longs: impl Into<Longs<'l>>) {
        let longs = longs.into();
        self.constructor(VECTOR);
        self.count(longs.len());
        longs.write_items(self);
    }

    /// Writes the count of a vector. One that has no encoding counts as overflow.
    pub fn count(&mut self, count: usize) {
        match u32::try_from(count) {
            Ok(count) => self.u32(count),
            // So many items fit nowhere, so this is the same overflow a little earlier.
            Err(_) => self.position = usize::MAX,
        }
    }
}
