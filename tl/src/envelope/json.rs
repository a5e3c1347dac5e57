//! The extent of a `JSONValue`, so that what follows it can be found.
//!
//! The parameters of `initConnection` are JSON in TL form. Nobody here looks inside, but the call stands behind
//! them, so their end must be known. Values nest; the walk counts what is still to come instead of recursing, so
//! depth costs nothing and needs no bound.

use std::fmt;

use crate::constructor::ConstructorId;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::layout::{Field, describe_bytes};
use crate::primitive::VECTOR;
use crate::reader::Reader;
use crate::writer::Writer;

/// `jsonNull#3f6d7b68 = JSONValue`
const JSON_NULL: ConstructorId = ConstructorId(0x3f6d_7b68);
/// `jsonBool#c7345e6a value:Bool = JSONValue`
const JSON_BOOL: ConstructorId = ConstructorId(0xc734_5e6a);
/// `jsonNumber#2be0dfa4 value:double = JSONValue`
const JSON_NUMBER: ConstructorId = ConstructorId(0x2be0_dfa4);
/// `jsonString#b71e767a value:string = JSONValue`
const JSON_STRING: ConstructorId = ConstructorId(0xb71e_767a);
/// `jsonArray#f7444763 value:Vector<JSONValue> = JSONValue`
const JSON_ARRAY: ConstructorId = ConstructorId(0xf744_4763);
/// `jsonObject#99c1d49d value:Vector<JSONObjectValue> = JSONValue`
const JSON_OBJECT: ConstructorId = ConstructorId(0x99c1_d49d);
/// `jsonObjectValue#c0de1bd9 key:string value:JSONValue = JSONObjectValue`
const JSON_OBJECT_VALUE: ConstructorId = ConstructorId(0xc0de_1bd9);

/// One boxed `JSONValue`, as bytes of which only the extent has been checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct JsonValue<'a>(&'a [u8]);

impl<'a> JsonValue<'a> {
    /// The value in these bytes.
    ///
    /// # Errors
    /// [`DecodeError`] if it is not exactly one boxed value.
    pub fn new(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        let value = Self::read(&mut reader)?;
        reader.finish()?;
        Ok(value)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.0
    }
}

impl fmt::Debug for JsonValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        describe_bytes(self.0, f)
    }
}

impl<'a> Field<'a> for JsonValue<'a> {
    const TYPE: &'static str = "JSONValue";

    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let mut walk = reader.clone();
        // How many boxed values are still to come. Each takes at least four bytes, and no count beyond the
        // remaining bytes is accepted, so the sum cannot overflow and the walk is as long as the input at most.
        let mut pending: usize = 1;
        while let Some(after_this) = pending.checked_sub(1) {
            pending = after_this + step_into(&mut walk)?;
        }
        reader.raw(walk.position() - reader.position()).map(Self)
    }

    fn field_len(&self) -> usize {
        self.0.len()
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.raw(self.0);
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// Reads one value up to those inside it, and tells how many these are.
///
/// An entry of an object counts as a value with one value inside. That takes some sequences for values which are
/// none, but it finds the end of every one that is.
fn step_into(walk: &mut Reader<'_>) -> Result<usize, DecodeError> {
    let found = walk.peek_constructor()?;
    let known = [JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT, JSON_OBJECT_VALUE];
    if !known.contains(&found) {
        return Err(walk.error(DecodeErrorKind::UnknownConstructor { found }));
    }
    walk.skip_id(found)?;
    match found {
        JSON_BOOL => walk.boolean().map(|_| 0),
        JSON_NUMBER => walk.f64().map(|_| 0),
        JSON_STRING => walk.bytes().map(|_| 0),
        JSON_OBJECT_VALUE => walk.bytes().map(|_| 1),
        JSON_ARRAY | JSON_OBJECT => {
            walk.skip_id(VECTOR)?;
            walk.count(4)
        }
        _ => Ok(0),
    }
}
