//! What constructors look like on the wire, as data: one walk for all of them.
//!
//! Views are checked, and find their fields, by walking over these tables instead of over code made for each constructor. That
//! keeps two thousand types small.

use mtproto_tl::primitive::VECTOR;
use mtproto_tl::table::DEPTH_MAX;
use mtproto_tl::{ConstructorId, DecodeError, DecodeErrorKind, Reader};

/// A constructor: its number and its fields in the order of the wire.
#[derive(Debug)]
pub struct Layout {
    /// Its name in the schema.
    pub name: &'static str,
    /// Its number.
    pub id: ConstructorId,
    /// Its fields, flags words included.
    pub fields: &'static [Field],
}

impl Layout {
    /// A constructor.
    #[must_use]
    pub const fn new(name: &'static str, id: u32, fields: &'static [Field]) -> Self {
        Self { name, id: ConstructorId(id), fields }
    }
}

/// A type with several constructors.
#[derive(Debug)]
pub struct Sum {
    /// Its name in the schema.
    pub name: &'static str,
    /// Its constructors in the order of their numbers.
    pub constructors: &'static [(u32, &'static Layout)],
}

impl Sum {
    /// A type with these constructors, which are in the order of their numbers.
    #[must_use]
    pub const fn new(name: &'static str, constructors: &'static [(u32, &'static Layout)]) -> Self {
        Self { name, constructors }
    }

    /// The constructor with this number.
    #[must_use]
    pub fn find(&self, id: ConstructorId) -> Option<&'static Layout> {
        let index = self.constructors.binary_search_by_key(&id.0, |(id, _)| *id).ok()?;
        self.constructors.get(index).map(|(_, layout)| *layout)
    }
}

/// A field of a constructor.
#[derive(Debug)]
pub struct Field {
    /// Its name in the schema.
    pub name: &'static str,
    /// What it looks like.
    pub shape: Shape,
    /// The flags word (0 to 6) times 32 and the bit in it, or [`Self::ALWAYS`].
    condition: u8,
}

impl Field {
    const ALWAYS: u8 = u8::MAX;

    /// A field that is always there.
    #[must_use]
    pub const fn always(name: &'static str, shape: Shape) -> Self {
        Self { name, shape, condition: Self::ALWAYS }
    }

    /// A field that is there if a bit (0 to 31) of the flags word with this index (0 to 6) is set.
    #[must_use]
    pub const fn when(word: u8, bit: u8, name: &'static str, shape: Shape) -> Self {
        Self { name, shape, condition: word << 5 | bit }
    }
}

/// What a value looks like on the wire.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `#`
    Flags,
    /// `int`
    Int,
    /// `long`
    Long,
    /// `double`
    Double,
    /// `int128`
    Int128,
    /// `int256`
    Int256,
    /// `string`
    Text,
    /// `bytes`
    Bytes,
    /// `Bool`
    Bool,
    /// `true`, which takes no bytes.
    True,
    /// An object of any type: everything that is left.
    Object,
    /// A type with one constructor.
    Boxed(&'static Layout),
    /// A type with several.
    Sum(&'static Sum),
    /// `Vector`
    Vector(&'static Self),
}

impl Shape {
    /// The fewest bytes a value takes, at least one, so that a count without bytes behind it is refused.
    const fn bytes_min(self) -> usize {
        match self {
            Self::Long | Self::Double => 8,
            Self::Int128 => 16,
            Self::Int256 => 32,
            Self::Vector(_) => 8,
            _ => 4,
        }
    }
}

/// The flags words of a constructor, as far as its fields have been walked over.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Words {
    words: [u32; Self::MAX],
    count: usize,
}

impl Words {
    /// More than any schema has.
    const MAX: usize = 4;

    fn push(&mut self, word: u32) {
        if let Some(slot) = self.words.get_mut(self.count) {
            *slot = word;
            self.count += 1;
        }
    }

    /// Whether the field is there; none if its flags word was not reached yet.
    fn known(&self, field: &Field) -> Option<bool> {
        if field.condition == Field::ALWAYS {
            return Some(true);
        }
        let word = usize::from(field.condition >> 5);
        let words = self.words.get(..self.count)?;
        words.get(word).map(|word| word >> (field.condition & 31) & 1 == 1)
    }
}

/// Walks over one field. Says whether it was there.
fn step(
    reader: &mut Reader<'_>,
    field: &Field,
    words: &mut Words,
    depth: usize,
) -> Result<bool, DecodeError> {
    if let Shape::Flags = field.shape {
        words.push(reader.u32()?);
        return Ok(true);
    }
    let is_there = words.known(field).unwrap_or(false);
    if is_there {
        skip(reader, &field.shape, depth)?;
    }
    Ok(is_there)
}

/// Walks from the start of the fields to the one with this index. Says whether it is there.
#[inline]
pub(crate) fn seek(reader: &mut Reader<'_>, layout: &Layout, index: usize) -> Result<bool, DecodeError> {
    let Some((wanted, before)) = layout.fields.get(..=index).and_then(<[Field]>::split_last) else {
        return Ok(false);
    };
    let mut words = Words::default();
    for field in before {
        step(reader, field, &mut words, 0)?;
        if words.known(wanted) == Some(false) {
            return Ok(false);
        }
    }
    Ok(words.known(wanted).unwrap_or(false))
}

/// Whether the bit of the field with this index is set. Walks no further than to its flags word.
pub(crate) fn flag(reader: &mut Reader<'_>, layout: &Layout, index: usize) -> Result<bool, DecodeError> {
    let Some((wanted, before)) = layout.fields.get(..=index).and_then(<[Field]>::split_last) else {
        return Ok(false);
    };
    let mut words = Words::default();
    for field in before {
        step(reader, field, &mut words, 0)?;
        if let Some(is_set) = words.known(wanted) {
            return Ok(is_set);
        }
    }
    Ok(words.known(wanted).unwrap_or(false))
}

/// Walks over all fields of a constructor.
pub(crate) fn skip_fields(reader: &mut Reader<'_>, layout: &Layout, depth: usize) -> Result<(), DecodeError> {
    if depth > DEPTH_MAX {
        return Err(too_deep(reader));
    }
    let mut words = Words::default();
    for field in layout.fields {
        step(reader, field, &mut words, depth + 1)?;
    }
    Ok(())
}

/// The error for objects that are nested too deep.
#[cold]
pub(crate) fn too_deep(reader: &Reader<'_>) -> DecodeError {
    reader.error(DecodeErrorKind::TooDeep { max: u32::try_from(DEPTH_MAX).unwrap_or(u32::MAX) })
}

/// Walks over a value. An object that the layer does not know takes everything that is left.
pub(crate) fn skip(reader: &mut Reader<'_>, shape: &Shape, depth: usize) -> Result<(), DecodeError> {
    match *shape {
        Shape::Flags | Shape::Int => drop(reader.array::<4>()?),
        Shape::Long | Shape::Double => drop(reader.array::<8>()?),
        Shape::Int128 => drop(reader.array::<16>()?),
        Shape::Int256 => drop(reader.array::<32>()?),
        Shape::Text | Shape::Bytes => drop(reader.bytes()?),
        Shape::Bool => drop(reader.boolean()?),
        Shape::True => {}
        Shape::Object => drop(reader.rest()),
        Shape::Boxed(layout) => {
            reader.expect(layout.id)?;
            skip_fields(reader, layout, depth)?;
        }
        Shape::Sum(sum) => {
            let layout = sum.find(reader.constructor()?);
            skip_object(reader, layout, depth)?;
        }
        Shape::Vector(item) => {
            let count = vector_count(reader, item)?;
            skip_items(reader, item, count, depth)?;
        }
    }
    Ok(())
}

/// The count of a vector, compared with the bytes that are left.
pub(crate) fn vector_count(reader: &mut Reader<'_>, item: &Shape) -> Result<usize, DecodeError> {
    reader.expect(VECTOR)?;
    reader.count(item.bytes_min())
}

fn skip_items(reader: &mut Reader<'_>, item: &Shape, count: usize, depth: usize) -> Result<(), DecodeError> {
    if let Shape::Int | Shape::Long | Shape::Double = item {
        // They were counted against the bytes that are there.
        return reader.raw(count * item.bytes_min()).map(drop);
    }
    let mut last = LastFound::NONE;
    for _ in 0..count {
        skip_item(reader, item, &mut last, depth + 1)?;
    }
    Ok(())
}

/// The constructor of the item before: those of a vector are mostly of one kind, and finding it anew takes longer than all else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LastFound(Option<&'static Layout>);

impl LastFound {
    /// No item yet.
    pub(crate) const NONE: Self = Self(None);

    fn find(&mut self, sum: &Sum, id: ConstructorId) -> Option<&'static Layout> {
        if let Some(layout) = self.0.filter(|layout| layout.id == id) {
            return Some(layout);
        }
        let found = sum.find(id)?;
        self.0 = Some(found);
        Some(found)
    }
}

/// Walks over an item of a vector.
#[inline]
pub(crate) fn skip_item(
    reader: &mut Reader<'_>,
    item: &Shape,
    last: &mut LastFound,
    depth: usize,
) -> Result<(), DecodeError> {
    let Shape::Sum(sum) = *item else { return skip(reader, item, depth) };
    let layout = last.find(sum, reader.constructor()?);
    skip_object(reader, layout, depth)
}

/// Walks over the fields of a constructor, or over all that is left if the layer does not know it.
#[inline]
fn skip_object(reader: &mut Reader<'_>, layout: Option<&Layout>, depth: usize) -> Result<(), DecodeError> {
    match layout {
        Some(layout) => skip_fields(reader, layout, depth),
        None => {
            let _everything = reader.rest();
            Ok(())
        }
    }
}
