//! Borrowed values: checked once, then read where they lie.
//!
//! [`Lend::read`] walks over a whole object and checks every length, count, number and depth in it. After that nothing in it
//! can be wrong, so that views have plain methods: a field is found by walking over those in front of it, and nothing is
//! allocated. Text and bytes are slices of the message, vectors are iterators.

use std::fmt;
use std::marker::PhantomData;

use mtproto_tl::{ConstructorId, DecodeError, Reader};

use crate::describe;
use crate::layout::{self, LastFound, Shape};
use crate::owned::{Fields, Input, RawObject};
use crate::text::Text;

/// A value that is borrowed from the bytes of a message.
pub trait Lend<'a>: Copy {
    /// The value that owns what it holds.
    type Value;

    /// What it looks like on the wire.
    const SHAPE: Shape;

    /// What stands for a value that is not there.
    const ABSENT: Self;

    /// Takes the value that begins here. The reader may be left anywhere in it.
    ///
    /// # Errors
    /// If the bytes have another layout. Does not look deeper than it must; [`Lend::read`] does.
    fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError>;

    /// The same value, owning what it holds. Text that is not UTF-8 is repaired.
    ///
    /// # Errors
    /// If the bytes have another layout, which [`Lend::read`] has excluded.
    fn to_value(self) -> Result<Self::Value, DecodeError>;

    /// Checks one boxed value, which must be everything there is, and lends it.
    ///
    /// # Errors
    /// [`DecodeError`] with the place of the byte that is at fault.
    fn read(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        layout::skip(&mut reader, &Self::SHAPE, 0)?;
        reader.finish()?;
        Self::lend(&mut Reader::new(bytes))
    }
}

/// A constructor `T`, borrowed. Its fields are methods, named as in `T`.
pub struct View<'a, T> {
    /// From the first field on; the end is found by walking.
    fields: &'a [u8],
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for View<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for View<'_, T> {}

impl<T: Fields> fmt::Debug for View<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        describe::fields(f, T::LAYOUT, &mut Reader::new(self.fields))
    }
}

impl<'a, T: Fields> Lend<'a> for View<'a, T> {
    type Value = T;
    const SHAPE: Shape = Shape::Boxed(T::LAYOUT);
    const ABSENT: Self = View { fields: &[], of: PhantomData };

    fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        reader.expect(T::LAYOUT.id)?;
        Ok(Self { fields: reader.rest(), of: PhantomData })
    }

    fn to_value(self) -> Result<T, DecodeError> {
        T::take_fields(&mut Input::new(self.fields))
    }
}

/// The field with this index, which is always there.
#[inline]
pub(crate) fn at<'a, T: Fields, F: Lend<'a>>(view: View<'a, T>, index: usize) -> F {
    let mut reader = Reader::new(view.fields);
    debug_assert!(describe::is_shape(T::LAYOUT, index, &F::SHAPE), "field {index} of {}", T::LAYOUT.name);
    match layout::seek(&mut reader, T::LAYOUT, index) {
        // The bytes were checked when the view was made, so the rest loses nothing.
        Ok(true) => F::lend(&mut reader).unwrap_or(F::ABSENT),
        _ => F::ABSENT,
    }
}

/// The field with this index, if it is there.
#[inline]
pub(crate) fn maybe_at<'a, T: Fields, F: Lend<'a>>(view: View<'a, T>, index: usize) -> Option<F> {
    let mut reader = Reader::new(view.fields);
    debug_assert!(describe::is_shape(T::LAYOUT, index, &F::SHAPE), "field {index} of {}", T::LAYOUT.name);
    match layout::seek(&mut reader, T::LAYOUT, index) {
        Ok(true) => F::lend(&mut reader).ok(),
        _ => None,
    }
}

/// Whether the bit of the field with this index is set.
#[inline]
pub(crate) fn flag_at<T: Fields>(view: View<'_, T>, index: usize) -> bool {
    layout::flag(&mut Reader::new(view.fields), T::LAYOUT, index).unwrap_or(false)
}

/// The value of a view as an enum holds it, in a box or not.
pub(crate) fn own<T: Fields, V: From<T>>(view: View<'_, T>) -> Result<V, DecodeError> {
    view.to_value().map(V::from)
}

/// An object that the layer does not know, or that may be of any type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RawView<'a> {
    /// Its number.
    pub id: ConstructorId,
    /// What follows: everything that is left.
    pub bytes: &'a [u8],
}

impl<'a> RawView<'a> {
    /// Reads it as this constructor, whose number it has.
    pub(crate) fn view<T>(self) -> View<'a, T> {
        View { fields: self.bytes, of: PhantomData }
    }

    /// The same object, owning its bytes.
    pub(crate) fn own(self) -> Box<RawObject> {
        Box::new(RawObject { id: self.id, bytes: self.bytes.to_vec() })
    }
}

impl fmt::Debug for RawView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({} bytes)", self.id, self.bytes.len())
    }
}

impl<'a> Lend<'a> for RawView<'a> {
    type Value = RawObject;
    const SHAPE: Shape = Shape::Object;
    const ABSENT: Self = RawView { id: ConstructorId(0), bytes: &[] };

    fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        Ok(Self { id: reader.constructor()?, bytes: reader.rest() })
    }

    fn to_value(self) -> Result<RawObject, DecodeError> {
        Ok(RawObject { id: self.id, bytes: self.bytes.to_vec() })
    }
}

/// A vector whose items are read as they are asked for.
pub struct Vector<'a, F> {
    items: &'a [u8],
    count: usize,
    of: PhantomData<fn() -> F>,
}

impl<F> Clone for Vector<'_, F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Vector<'_, F> {}

impl<'a, F: Lend<'a>> Vector<'a, F> {
    /// How many items there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The items in order.
    #[must_use]
    pub const fn iter(&self) -> Items<'a, F> {
        Items { rest: Reader::new(self.items), left: self.count, last: LastFound::NONE, of: PhantomData }
    }
}

impl<'a, F: Lend<'a>> IntoIterator for Vector<'a, F> {
    type Item = F;
    type IntoIter = Items<'a, F>;

    fn into_iter(self) -> Items<'a, F> {
        self.iter()
    }
}

impl<'a, F: Lend<'a> + fmt::Debug> fmt::Debug for Vector<'a, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a, F: Lend<'a>> Lend<'a> for Vector<'a, F> {
    type Value = Vec<F::Value>;
    const SHAPE: Shape = Shape::Vector(&F::SHAPE);
    const ABSENT: Self = Vector { items: &[], count: 0, of: PhantomData };

    fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let count = layout::vector_count(reader, &F::SHAPE)?;
        Ok(Self { items: reader.rest(), count, of: PhantomData })
    }

    fn to_value(self) -> Result<Self::Value, DecodeError> {
        self.iter().map(Lend::to_value).collect()
    }
}

/// The iterator of a [`Vector`].
#[derive(Clone, Debug)]
pub struct Items<'a, F> {
    rest: Reader<'a>,
    left: usize,
    last: LastFound,
    of: PhantomData<fn() -> F>,
}

impl<'a, F: Lend<'a>> Iterator for Items<'a, F> {
    type Item = F;

    fn next(&mut self) -> Option<F> {
        self.left = self.left.checked_sub(1)?;
        // The bytes were checked when the view was made, so neither loses anything.
        let item = F::lend(&mut self.rest.clone()).unwrap_or(F::ABSENT);
        if self.left > 0 && layout::skip_item(&mut self.rest, &F::SHAPE, &mut self.last, 0).is_err() {
            self.left = 0;
        }
        Some(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<'a, F: Lend<'a>> ExactSizeIterator for Items<'a, F> {}

macro_rules! lend_plain {
    ($($shape:ident: $type:ty, $absent:expr, $value:ty, |$reader:ident| $lend:expr, |$plain:ident| $own:expr;)+) => { $(
        impl<'a> Lend<'a> for $type {
            type Value = $value;
            const SHAPE: Shape = Shape::$shape;
            const ABSENT: Self = $absent;

            #[inline]
            fn lend($reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
                $lend
            }

            fn to_value(self) -> Result<$value, DecodeError> {
                let $plain = self;
                Ok($own)
            }
        }
    )+ };
}

lend_plain! {
    Int: i32, 0, i32, |reader| reader.i32(), |plain| plain;
    Long: i64, 0, i64, |reader| reader.i64(), |plain| plain;
    Double: f64, 0.0, f64, |reader| reader.f64(), |plain| plain;
    Bool: bool, false, bool, |reader| reader.boolean(), |plain| plain;
    Int128: &'a [u8; 16], &[0; 16], [u8; 16], |reader| reader.array(), |plain| *plain;
    Int256: &'a [u8; 32], &[0; 32], [u8; 32], |reader| reader.array(), |plain| *plain;
    Bytes: &'a [u8], &[], Vec<u8>, |reader| reader.bytes(), |plain| plain.to_vec();
    Text: Text<'a>, Text::new(&[]), String, |reader| reader.bytes().map(Text::new), |plain| plain.to_string();
}
