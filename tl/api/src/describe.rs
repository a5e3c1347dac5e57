//! Views in debug output, written by their layouts.

use std::cell::RefCell;
use std::fmt;

use mtproto_tl::{DecodeError, Reader};

use crate::layout::{self, Layout, Shape};
use crate::text::Text;

/// Writes the fields that begin here.
pub(crate) fn fields(f: &mut fmt::Formatter<'_>, layout: &Layout, reader: &mut Reader<'_>) -> fmt::Result {
    let start = reader.clone();
    let mut out = f.debug_struct(layout.name);
    for (index, field) in layout.fields.iter().enumerate() {
        let mut reader = start.clone();
        match (layout::seek(&mut reader, layout, index), &field.shape) {
            (Ok(true), Shape::Flags) => {}
            (Ok(true), Shape::True) => {
                out.field(field.name, &true);
            }
            (Ok(true), shape) => {
                out.field(field.name, &Described { shape, reader: RefCell::new(reader) });
            }
            _ => {}
        }
    }
    out.finish()
}

/// A value that begins at the reader's place.
struct Described<'s, 'a> {
    shape: &'s Shape,
    reader: RefCell<Reader<'a>>,
}

impl fmt::Debug for Described<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut reader = self.reader.borrow().clone();
        match describe(f, self.shape, &mut reader) {
            Ok(written) => written,
            Err(error) => write!(f, "({error})"),
        }
    }
}

fn describe(
    f: &mut fmt::Formatter<'_>,
    shape: &Shape,
    reader: &mut Reader<'_>,
) -> Result<fmt::Result, DecodeError> {
    Ok(match *shape {
        Shape::Flags => write!(f, "{:#x}", reader.u32()?),
        Shape::Int => write!(f, "{}", reader.i32()?),
        Shape::Long => write!(f, "{}", reader.i64()?),
        Shape::Double => write!(f, "{}", reader.f64()?),
        Shape::Int128 => write!(f, "{:02x?}", reader.array::<16>()?),
        Shape::Int256 => write!(f, "{:02x?}", reader.array::<32>()?),
        Shape::Text => write!(f, "{:?}", Text::new(reader.bytes()?)),
        Shape::Bytes => write!(f, "({} bytes)", reader.bytes()?.len()),
        Shape::Bool => write!(f, "{}", reader.boolean()?),
        Shape::True => f.write_str("true"),
        Shape::Object => write!(f, "({} bytes)", reader.rest().len()),
        Shape::Boxed(layout) => {
            reader.expect(layout.id)?;
            fields(f, layout, reader)
        }
        Shape::Sum(sum) => {
            let id = reader.constructor()?;
            match sum.find(id) {
                Some(layout) => fields(f, layout, reader),
                None => write!(f, "{id}({} bytes)", reader.rest().len()),
            }
        }
        Shape::Vector(item) => {
            let count = layout::vector_count(reader, item)?;
            let mut list = f.debug_list();
            for _ in 0..count {
                list.entry(&Described { shape: item, reader: RefCell::new(reader.clone()) });
                layout::skip(reader, item, 0)?;
            }
            list.finish()
        }
    })
}

/// Whether the field with this index looks like this, for an assertion.
pub(crate) fn is_shape(layout: &Layout, index: usize, shape: &Shape) -> bool {
    fn is_same(a: &Shape, b: &Shape) -> bool {
        match (a, b) {
            (Shape::Boxed(a), Shape::Boxed(b)) => a.id == b.id,
            (Shape::Sum(a), Shape::Sum(b)) => a.name == b.name,
            (Shape::Vector(a), Shape::Vector(b)) => is_same(a, b),
            _ => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }
    layout.fields.get(index).is_some_and(|field| is_same(&field.shape, shape))
}
