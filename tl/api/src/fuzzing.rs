//! An entry point for fuzzers: a plain function that returns for any bytes, and panics if a promise is broken.

use std::fmt::Debug;

use mtproto_tl::{ConstructorId, Reader, Writer};

use crate::layout::{self, Layout, Shape};
use crate::owned::{Put, Take, measured, read};
use crate::view::Lend;

/// Reads `data` through a view and as a value.
///
/// Both read it or neither does. What was checked once is found again field by field, in any order. The value of the view is the value
/// that is read, and what it writes is read as the same. `is_in_table` says whether a table of this layer takes `data` for one object:
/// views agree with it about everything that the layer knows.
///
/// # Panics
/// If one of these promises is broken.
pub fn view<'a, V>(data: &'a [u8], is_in_table: bool)
where
    V: Lend<'a> + Debug,
    V::Value: Take + Put + Debug,
{
    let owned = read::<V::Value>(data);
    let Ok(view) = V::read(data) else {
        assert!(owned.is_err(), "a value is read where no view is");
        assert!(!is_in_table || !knows(&V::SHAPE, data), "the table reads where no view is");
        return;
    };
    let knows_all = walk(&mut Reader::new(data), &V::SHAPE);
    assert!(is_in_table || !knows_all, "a view is read where the table reads nothing");
    let shown = format!("{view:?}");
    assert!(!shown.is_empty(), "a view is shown");
    // Compared as text: some numbers are not equal to themselves.
    let value = view.to_value();
    assert_eq!(format!("{value:?}"), format!("{owned:?}"), "the value of a view is what is read as a value");
    if let Ok(value) = value {
        let mut written = vec![0; measured(&value)];
        let mut writer = Writer::new(&mut written);
        value.put(&mut writer);
        assert!(writer.finish().is_ok(), "a value has as many bytes as were measured");
        let again = read::<V::Value>(&written);
        assert_eq!(format!("{again:?}"), format!("{owned:?}"), "what a value writes is read as the same");
    }
}

/// Whether an object that begins like `data` can be of this shape.
fn knows(shape: &Shape, data: &[u8]) -> bool {
    let id = data.first_chunk().map_or(ConstructorId(0), |id| ConstructorId(u32::from_le_bytes(*id)));
    match shape {
        Shape::Boxed(layout) => layout.id == id,
        Shape::Sum(sum) => sum.find(id).is_some(),
        _ => false,
    }
}

/// Finds every field as the methods of views do. Says whether the layer knows all that is there.
fn walk(reader: &mut Reader<'_>, shape: &Shape) -> bool {
    match *shape {
        Shape::Boxed(layout) => {
            assert_eq!(reader.expect(layout.id), Ok(()), "{}", layout.name);
            walk_fields(reader, layout)
        }
        Shape::Sum(sum) => {
            let id = reader.constructor().unwrap_or(ConstructorId(0));
            sum.find(id).is_some_and(|layout| walk_fields(reader, layout))
        }
        Shape::Vector(item) => {
            let count = layout::vector_count(reader, item);
            assert!(count.is_ok(), "a vector was counted before");
            let mut knows_all = true;
            for _ in 0..count.unwrap_or(0) {
                knows_all &= walk(&mut reader.clone(), item);
                assert_eq!(layout::skip(reader, item, 0), Ok(()), "an item was checked before");
            }
            knows_all
        }
        _ => {
            assert_eq!(layout::skip(reader, shape, 0), Ok(()), "a value was checked before");
            !matches!(shape, Shape::Object)
        }
    }
}

fn walk_fields(reader: &Reader<'_>, layout: &Layout) -> bool {
    let mut knows_all = true;
    for (index, field) in layout.fields.iter().enumerate() {
        let mut found = reader.clone();
        let is_there = layout::seek(&mut found, layout, index);
        assert!(is_there.is_ok(), "{} of {} is found", field.name, layout.name);
        if is_there == Ok(true) {
            knows_all &= walk(&mut found, &field.shape);
        }
    }
    knows_all
}
