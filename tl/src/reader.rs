//! A checked cursor over TL bytes.
//!
//! The input is whatever a packet, a container or a wrapper held; what is read borrows from it. A failed read
//! leaves the reader where it was, but nobody should go on from there.

use crate::constructor::ConstructorId;
use crate::error::{DecodeError, DecodeErrorKind, saturated};
use crate::primitive::{BOOL_FALSE, BOOL_TRUE, Longs, STRING_LONG_FORM, VECTOR, padding_bytes};

/// Reads TL values from the front of a byte slice.
///
/// The reader remembers how far it is and which constructor it is in, for the sake of its errors.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    input_bytes: usize,
    constructor: Option<ConstructorId>,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `input`.
    #[must_use]
    pub const fn new(input: &'a [u8]) -> Self {
        Self { rest: input, input_bytes: input.len(), constructor: None }
    }

    /// How many bytes have been read.
    #[must_use]
    pub const fn position(&self) -> usize {
        // `rest` is always a tail of the input, so this cannot wrap.
        self.input_bytes - self.rest.len()
    }

    /// How many bytes are left.
    #[must_use]
    pub const fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// Whether everything has been read.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Looks at the next constructor number without reading it.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer than four bytes are left.
    #[inline]
    pub fn peek_constructor(&self) -> Result<ConstructorId, DecodeError> {
        match self.rest.first_chunk() {
            Some(bytes) => Ok(ConstructorId(u32::from_le_bytes(*bytes))),
            None => Err(self.truncated(4)),
        }
    }

    /// Reads a constructor number; errors from here on name it.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer than four bytes are left.
    #[inline]
    pub fn constructor(&mut self) -> Result<ConstructorId, DecodeError> {
        let constructor = ConstructorId(self.u32()?);
        self.constructor = Some(constructor);
        Ok(constructor)
    }

    /// Reads a constructor number that can only be `expected`; errors from here on name it.
    ///
    /// # Errors
    /// [`DecodeErrorKind::UnexpectedConstructor`] if it is another one, [`DecodeErrorKind::Truncated`] if fewer
    /// than four bytes are left.
    #[inline]
    pub fn expect(&mut self, expected: ConstructorId) -> Result<(), DecodeError> {
        let found = self.peek_constructor()?;
        if found != expected {
            return Err(self.error(DecodeErrorKind::UnexpectedConstructor { expected, found }));
        }
        self.constructor().map(|_| ())
    }

    /// Reads the next `N` bytes as they are.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer are left.
    #[inline]
    pub fn array<const N: usize>(&mut self) -> Result<&'a [u8; N], DecodeError> {
        let Some((array, rest)) = self.rest.split_first_chunk() else { return Err(self.truncated(N)) };
        self.rest = rest;
        Ok(array)
    }

    /// Reads `#`, an unsigned 32-bit number.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer than four bytes are left.
    #[inline]
    pub fn u32(&mut self) -> Result<u32, DecodeError> {
        self.array().map(|bytes| u32::from_le_bytes(*bytes))
    }

    /// Reads `int`.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer than four bytes are left.
    #[inline]
    pub fn i32(&mut self) -> Result<i32, DecodeError> {
        self.array().map(|bytes| i32::from_le_bytes(*bytes))
    }

    /// Reads `long`.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer than eight bytes are left.
    #[inline]
    pub fn i64(&mut self) -> Result<i64, DecodeError> {
        self.array().map(|bytes| i64::from_le_bytes(*bytes))
    }

    /// Reads `double`.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer than eight bytes are left.
    #[inline]
    pub fn f64(&mut self) -> Result<f64, DecodeError> {
        self.array().map(|bytes| f64::from_le_bytes(*bytes))
    }

    /// Reads `int128`: sixteen bytes in the order of the wire.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer are left.
    #[inline]
    pub fn int128(&mut self) -> Result<[u8; 16], DecodeError> {
        self.array().copied()
    }

    /// Reads `int256`: thirty-two bytes in the order of the wire.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer are left.
    #[inline]
    pub fn int256(&mut self) -> Result<[u8; 32], DecodeError> {
        self.array().copied()
    }

    /// Reads `Bool`, which is always boxed.
    ///
    /// # Errors
    /// [`DecodeErrorKind::UnknownConstructor`] if it is neither true nor false.
    #[inline]
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        let value = match self.peek_constructor()? {
            BOOL_TRUE => true,
            BOOL_FALSE => false,
            found => return Err(self.error(DecodeErrorKind::UnknownConstructor { found })),
        };
        self.raw(4).map(|_| value)
    }

    /// Reads the next `bytes` bytes as they are.
    ///
    /// # Errors
    /// [`DecodeErrorKind::Truncated`] if fewer are left.
    #[inline]
    pub fn raw(&mut self, bytes: usize) -> Result<&'a [u8], DecodeError> {
        let Some((taken, rest)) = self.rest.split_at_checked(bytes) else {
            return Err(self.truncated(bytes));
        };
        self.rest = rest;
        Ok(taken)
    }

    /// Reads `bytes` or `string`: a length, as many bytes, and padding to a multiple of four.
    ///
    /// The contents of the padding are ignored, and a short string in the long form is accepted, as the protocol
    /// has it. Nothing is assumed about the text encoding.
    ///
    /// # Errors
    /// [`DecodeErrorKind::InvalidStringLength`] for the unused first byte 0xff, [`DecodeErrorKind::Truncated`] if
    /// the string or its padding is cut off.
    #[inline]
    pub fn bytes(&mut self) -> Result<&'a [u8], DecodeError> {
        let (header_bytes, length) = match self.rest {
            [u8::MAX, ..] => return Err(self.error(DecodeErrorKind::InvalidStringLength)),
            [STRING_LONG_FORM, a, b, c, ..] => (4, u32::from_le_bytes([*a, *b, *c, 0]) as usize),
            [short, ..] if *short < STRING_LONG_FORM => (1, usize::from(*short)),
            _ => return Err(self.truncated(4)),
        };
        // Lengths have 24 bits at most, so these sums are far from the end of `usize`.
        let padded = header_bytes + length + padding_bytes(header_bytes + length);
        let whole = self.raw(padded)?;
        Ok(whole.get(header_bytes..header_bytes + length).unwrap_or_default())
    }

    /// Reads a boxed `Vector<long>`.
    ///
    /// # Errors
    /// [`DecodeErrorKind::CountTooLarge`] if the count is more than the remaining bytes can hold,
    /// [`DecodeErrorKind::UnexpectedConstructor`] if it is no vector.
    #[inline]
    pub fn longs(&mut self) -> Result<Longs<'a>, DecodeError> {
        self.skip_id(VECTOR)?;
        let count = self.count(size_of::<i64>())?;
        self.raw(count * size_of::<i64>()).map(Longs::from_wire)
    }

    /// Reads a count of items which take at least `item_bytes_min` bytes each.
    ///
    /// The count is compared with the bytes that are left before anybody relies on it.
    ///
    /// # Errors
    /// [`DecodeErrorKind::CountTooLarge`] if so many items cannot follow.
    pub fn count(&mut self, item_bytes_min: usize) -> Result<usize, DecodeError> {
        let Some((bytes, rest)) = self.rest.split_first_chunk() else { return Err(self.truncated(4)) };
        let count = u32::from_le_bytes(*bytes);
        let max = saturated(rest.len() / item_bytes_min.max(1));
        if count > max {
            return Err(self.error(DecodeErrorKind::CountTooLarge { count, max }));
        }
        self.rest = rest;
        Ok(count as usize)
    }

    /// Everything that is left, which is read by this.
    #[must_use]
    pub const fn rest(&mut self) -> &'a [u8] {
        let rest = self.rest;
        self.rest = &[];
        rest
    }

    /// Ends the reading of one object: nothing may be left.
    ///
    /// # Errors
    /// [`DecodeErrorKind::TrailingBytes`] if something is.
    pub fn finish(self) -> Result<(), DecodeError> {
        if self.rest.is_empty() {
            return Ok(());
        }
        Err(self.error(DecodeErrorKind::TrailingBytes { remaining: saturated(self.rest.len()) }))
    }

    /// Like [`Self::expect`], and gives back the constructor around it for [`Self::leave`].
    #[inline]
    pub(crate) fn enter(&mut self, constructor: ConstructorId) -> Result<Option<ConstructorId>, DecodeError> {
        let outer = self.constructor;
        self.expect(constructor)?;
        Ok(outer)
    }

    /// Ends what [`Self::enter`] began: errors from here on name the outer constructor again.
    #[inline]
    pub(crate) const fn leave(&mut self, outer: Option<ConstructorId>) {
        self.constructor = outer;
    }

    /// Reads the number of a boxed primitive, without making it the constructor that errors name.
    #[inline]
    pub(crate) fn skip_id(&mut self, expected: ConstructorId) -> Result<(), DecodeError> {
        let outer = self.enter(expected)?;
        self.leave(outer);
        Ok(())
    }

    /// An error of this kind at this place.
    #[cold]
    #[must_use]
    pub fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError::new(kind, self.position(), self.constructor)
    }

    #[cold]
    fn truncated(&self, needed: usize) -> DecodeError {
        self.error(DecodeErrorKind::Truncated {
            needed: saturated(needed),
            remaining: saturated(self.rest.len()),
        })
    }
}
