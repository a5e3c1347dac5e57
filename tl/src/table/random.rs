//! Random values that fit the schema, for tests, fuzzers and load.

use serde_json::{Map, Value};

use super::encoding::{to_base64, to_hex};
use crate::schema::{Definition, Kind, Schema, Type};

/// Below this depth values get small: absent where they may be, empty where they can.
const DEPTH_RICH: usize = 4;

/// Below this depth only the constructor with the fewest fields is taken, so that recursive types end.
const DEPTH_BUSHY: usize = 6;

/// Makes values.
pub(super) struct Generator<'a> {
    schema: &'a Schema,
    random: &'a mut dyn FnMut() -> u64,
}

impl<'a> Generator<'a> {
    pub(super) const fn new(schema: &'a Schema, random: &'a mut dyn FnMut() -> u64) -> Self {
        Self { schema, random }
    }

    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(u64::MAX);
        usize::try_from((self.random)() % bound).unwrap_or(0)
    }

    pub(super) fn definition(&mut self, definition: &Definition, depth: usize) -> Value {
        let mut object = Map::new();
        object.insert("_".to_owned(), Value::from(definition.name.clone()));
        // Fields of one bit are there together or not at all.
        let word = (self.random)();
        for field in definition.fields.iter().filter(|field| field.ty != Type::Flags) {
            let is_there = field.condition.is_none_or(|condition| {
                depth < DEPTH_RICH
                    && word.rotate_right(13 * u32::try_from(condition.word).unwrap_or(0)) >> condition.bit & 1
                        == 1
            });
            if is_there {
                object.insert(field.name.clone(), self.value(&field.ty, depth + 1));
            }
        }
        Value::Object(object)
    }

    fn value(&mut self, ty: &Type, depth: usize) -> Value {
        match ty {
            Type::Flags => Value::from(0),
            Type::Int => Value::from(self.number().cast_signed() >> 32),
            Type::Long => Value::from(self.number().cast_signed().to_string()),
            Type::Double => {
                Value::from(f64::from(u32::try_from((self.random)() >> 40).unwrap_or(0)) / 8.0 - 1e5)
            }
            Type::Int128 => Value::from(to_hex(&self.bytes(16))),
            Type::Int256 => Value::from(to_hex(&self.bytes(32))),
            Type::String => {
                let length = self.length();
                Value::from(
                    (0..length)
                        .map(|_| ['a', 'B', '7', ' ', 'é', '漢'].get(self.below(6)).copied().unwrap_or('a'))
                        .collect::<String>(),
                )
            }
            Type::Bytes => {
                let length = self.length();
                Value::from(to_base64(&self.bytes(length)))
            }
            Type::Bool | Type::True => Value::from(*ty == Type::True || (self.random)() & 1 == 1),
            // Any object will do: one without fields of its own.
            Type::Object => Value::Object(Map::from_iter([("_".to_owned(), Value::from("help.getConfig"))])),
            Type::Boxed(index) => self.boxed(*index, depth),
            Type::Bare(index) => match self.schema.definitions.get(*index) {
                Some(definition) => self.definition(definition, depth),
                None => Value::Null,
            },
            Type::Vector { item, .. } => {
                let count = if depth < DEPTH_RICH { self.below(4) } else { 0 };
                Value::Array((0..count).map(|_| self.value(item, depth + 1)).collect())
            }
        }
    }

    fn boxed(&mut self, index: usize, depth: usize) -> Value {
        let Some(ty) = self.schema.types.get(index) else { return Value::Null };
        let definitions = ty.constructors.iter().filter_map(|index| self.schema.definitions.get(*index));
        let mut choices: Vec<&Definition> =
            definitions.filter(|known| known.kind == Kind::Constructor).collect();
        if depth >= DEPTH_BUSHY {
            let nested = |known: &Definition| {
                let required = known.fields.iter().filter(|field| field.condition.is_none());
                required.filter(|field| matches!(field.ty, Type::Boxed(_) | Type::Bare(_))).count()
            };
            choices.sort_by_key(|known| nested(known));
            choices.truncate(1);
        }
        let choice = self.below(choices.len());
        choices.get(choice).map_or(Value::Null, |definition| self.definition(definition, depth))
    }

    /// Small and large numbers alike.
    fn number(&mut self) -> u64 {
        let number = (self.random)();
        match number & 7 {
            0 => 0,
            1 => u64::MAX,
            2 => 1 << 63,
            _ => number,
        }
    }

    /// Lengths around the change of the string form are drawn more often than others.
    fn length(&mut self) -> usize {
        match self.below(8) {
            0 => 250 + self.below(10),
            _ => self.below(24),
        }
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| (self.random)().to_le_bytes()[3]).collect()
    }
}
