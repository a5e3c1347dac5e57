//! Bytes to JSON, and over them without making anything, by the schema.

use serde_json::{Map, Number, Value};

use super::encoding::{to_base64, to_hex};
use crate::constructor::ConstructorId;
use crate::error::{DecodeError, DecodeErrorKind};
use crate::primitive::{BOOL_FALSE, BOOL_TRUE, VECTOR};
use crate::reader::Reader;
use crate::schema::{Definition, Field, Kind, Schema, Type};

/// Reads values one behind the other.
pub(super) struct Decoder<'r, 'a, 's> {
    schema: &'s Schema,
    reader: &'r mut Reader<'a>,
}

impl<'r, 'a, 's> Decoder<'r, 'a, 's> {
    pub(super) const fn new(schema: &'s Schema, reader: &'r mut Reader<'a>) -> Self {
        Self { schema, reader }
    }

    pub(super) fn value(&mut self, ty: &Type, depth: usize) -> Result<Value, DecodeError> {
        check_depth(self.reader, depth)?;
        Ok(match ty {
            Type::Flags => Value::from(self.reader.u32()?),
            Type::Int => Value::from(self.reader.i32()?),
            // As a string: most readers of JSON lose the lower bits of such numbers.
            Type::Long => Value::from(self.reader.i64()?.to_string()),
            Type::Double => {
                let number = self.reader.f64()?;
                Number::from_f64(number).map_or_else(|| Value::from(number.to_string()), Value::Number)
            }
            Type::Int128 => Value::from(to_hex(self.reader.array::<16>()?)),
            Type::Int256 => Value::from(to_hex(self.reader.array::<32>()?)),
            Type::String => string(self.reader.bytes()?),
            Type::Bytes => Value::from(to_base64(self.reader.bytes()?)),
            Type::Bool => Value::from(self.reader.boolean()?),
            Type::True => Value::from(true),
            Type::Object => self.object(depth)?,
            Type::Boxed(index) => {
                let definition = boxed(self.schema, self.reader, *index)?;
                self.fields(definition, depth)?
            }
            Type::Bare(index) => match self.schema.definitions.get(*index) {
                Some(definition) => self.fields(definition, depth)?,
                None => Value::Null,
            },
            Type::Vector { boxed, item } => self.vector(*boxed, item, depth)?,
        })
    }

    fn vector(&mut self, boxed: bool, item: &Type, depth: usize) -> Result<Value, DecodeError> {
        let count = vector_count(self.schema, self.reader, boxed, item)?;
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(self.value(item, depth + 1)?);
        }
        Ok(Value::Array(items))
    }

    /// Whatever stands there. What the schema does not know is the rest of the bytes, as they are.
    fn object(&mut self, depth: usize) -> Result<Value, DecodeError> {
        let id = self.reader.peek_constructor()?;
        match id {
            BOOL_TRUE | BOOL_FALSE => return self.value(&Type::Bool, depth),
            VECTOR => return self.vector(true, &Type::Object, depth),
            _ => {}
        }
        match self.schema.find_id(id) {
            Some(definition) => {
                self.reader.constructor()?;
                self.fields(definition, depth)
            }
            None => {
                let mut object = Map::new();
                object.insert("_".to_owned(), Value::from(format!("#{:08x}", id.0)));
                object.insert("raw".to_owned(), Value::from(to_base64(self.reader.rest())));
                Ok(Value::Object(object))
            }
        }
    }

    fn fields(&mut self, definition: &Definition, depth: usize) -> Result<Value, DecodeError> {
        let mut object = Map::new();
        object.insert("_".to_owned(), Value::from(definition.name.clone()));
        let mut words = Words::new(definition);
        for (index, field) in definition.fields.iter().enumerate() {
            if field.ty == Type::Flags {
                words.set(index, self.reader.u32()?);
            } else if words.has(field) {
                object.insert(field.name.clone(), self.value(&field.ty, depth + 1)?);
            }
        }
        Ok(Value::Object(object))
    }
}

/// Walks over a value.
pub(super) fn skip(
    schema: &Schema,
    reader: &mut Reader<'_>,
    ty: &Type,
    depth: usize,
) -> Result<(), DecodeError> {
    check_depth(reader, depth)?;
    match ty {
        Type::Flags | Type::Int => drop(reader.u32()?),
        Type::Long | Type::Double => drop(reader.i64()?),
        Type::Int128 => drop(reader.array::<16>()?),
        Type::Int256 => drop(reader.array::<32>()?),
        Type::String | Type::Bytes => drop(reader.bytes()?),
        Type::Bool => drop(reader.boolean()?),
        Type::True => {}
        Type::Object => {
            let id = reader.peek_constructor()?;
            match (id, schema.find_id(id)) {
                (BOOL_TRUE | BOOL_FALSE, _) => drop(reader.boolean()?),
                (VECTOR, _) => skip_vector(schema, reader, true, &Type::Object, depth)?,
                (_, Some(definition)) => {
                    reader.constructor()?;
                    skip_fields(schema, reader, definition, depth)?;
                }
                (_, None) => drop(reader.rest()),
            }
        }
        Type::Boxed(index) => {
            let definition = boxed(schema, reader, *index)?;
            skip_fields(schema, reader, definition, depth)?;
        }
        Type::Bare(index) => {
            if let Some(definition) = schema.definitions.get(*index) {
                skip_fields(schema, reader, definition, depth)?;
            }
        }
        Type::Vector { boxed, item } => skip_vector(schema, reader, *boxed, item, depth)?,
    }
    Ok(())
}

fn skip_vector(
    schema: &Schema,
    reader: &mut Reader<'_>,
    boxed: bool,
    item: &Type,
    depth: usize,
) -> Result<(), DecodeError> {
    let count = vector_count(schema, reader, boxed, item)?;
    for _ in 0..count {
        skip(schema, reader, item, depth + 1)?;
    }
    Ok(())
}

fn skip_fields(
    schema: &Schema,
    reader: &mut Reader<'_>,
    definition: &Definition,
    depth: usize,
) -> Result<(), DecodeError> {
    let mut words = Words::new(definition);
    for (index, field) in definition.fields.iter().enumerate() {
        if field.ty == Type::Flags {
            words.set(index, reader.u32()?);
        } else if words.has(field) {
            skip(schema, reader, &field.ty, depth + 1)?;
        }
    }
    Ok(())
}

/// The constructor that stands there, which must be one of the type's.
fn boxed<'s>(
    schema: &'s Schema,
    reader: &mut Reader<'_>,
    index: usize,
) -> Result<&'s Definition, DecodeError> {
    let id = reader.peek_constructor()?;
    let unknown = |reader: &Reader<'_>| reader.error(DecodeErrorKind::UnknownConstructor { found: id });
    let definition = schema.index_of_id(id).and_then(|at| schema.definitions.get(at));
    match definition {
        Some(definition)
            if definition.kind == Kind::Constructor && definition.result == Type::Boxed(index) =>
        {
            reader.constructor()?;
            Ok(definition)
        }
        _ => Err(unknown(reader)),
    }
}

/// The count of a vector, compared with the bytes that are left.
fn vector_count(
    schema: &Schema,
    reader: &mut Reader<'_>,
    boxed: bool,
    item: &Type,
) -> Result<usize, DecodeError> {
    if boxed {
        reader.skip_id(VECTOR)?;
    }
    reader.count(bytes_min(schema, item))
}

/// The fewest bytes a value takes, at least one, so that a count without bytes behind it is refused.
fn bytes_min(schema: &Schema, ty: &Type) -> usize {
    match ty {
        Type::Long | Type::Double => 8,
        Type::Int128 => 16,
        Type::Int256 => 32,
        Type::Bare(index) => {
            let fields = schema.definitions.get(*index).map_or(&[][..], |definition| &definition.fields);
            let plain = fields.iter().filter(|field| field.condition.is_none());
            // One level is enough for a bound, and a type that contains itself has no other.
            plain
                .map(|field| if matches!(field.ty, Type::Bare(_)) { 1 } else { bytes_min(schema, &field.ty) })
                .sum::<usize>()
                .max(1)
        }
        _ => 4,
    }
}

fn check_depth(reader: &Reader<'_>, depth: usize) -> Result<(), DecodeError> {
    if depth <= super::DEPTH_MAX {
        return Ok(());
    }
    let found = reader.peek_constructor().unwrap_or(ConstructorId(0));
    Err(reader.error(DecodeErrorKind::UnknownConstructor { found }))
}

/// Text if it is text, the bytes of it if not.
fn string(bytes: &[u8]) -> Value {
    match std::str::from_utf8(bytes) {
        Ok(text) => Value::from(text),
        Err(_) => Value::Object(Map::from_iter([("hex".to_owned(), Value::from(to_hex(bytes)))])),
    }
}

/// More than any schema has.
const FLAGS_WORDS_MAX: usize = 8;

/// The flags words of a value while its fields are read.
struct Words<'s> {
    definition: &'s Definition,
    words: [(usize, u32); FLAGS_WORDS_MAX],
    count: usize,
}

impl<'s> Words<'s> {
    const fn new(definition: &'s Definition) -> Self {
        Self { definition, words: [(0, 0); FLAGS_WORDS_MAX], count: 0 }
    }

    fn set(&mut self, index: usize, word: u32) {
        if let Some(slot) = self.words.get_mut(self.count) {
            *slot = (index, word);
            self.count += 1;
        }
    }

    fn has(&self, field: &Field) -> bool {
        debug_assert!(self.definition.fields.contains(field), "a field of this definition");
        field.condition.is_none_or(|condition| {
            let word = self.words.iter().take(self.count).find(|(index, _)| *index == condition.word);
            word.is_some_and(|(_, word)| word >> condition.bit & 1 == 1)
        })
    }
}
