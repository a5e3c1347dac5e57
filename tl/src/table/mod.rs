//! Any value of any schema at run time, by name: JSON to bytes and back, without generated code.
//!
//! [`Table`] walks a parsed [`Schema`]: the built-in layer, or a user's own text on top of it. It is for scenario files,
//! command lines and fuzzers; programs that know their types at compile time use those.
//!
//! # JSON
//!
//! An object is `{"_": "inputPeerUser", "user_id": "42", ...}`. The `_` may be left out where the type has one constructor.
//!
//! | TL | JSON, read | JSON, written |
//! |---|---|---|
//! | `int` | number | number |
//! | `long` | number, or a string with a decimal or `0x` number, so that 64 bits survive | string |
//! | `double` | number | number |
//! | `int128`, `int256` | string of 32 or 64 hexadecimal digits | the same |
//! | `string` | string | string; an object with `hex:` bytes if it is no UTF-8 |
//! | `bytes` | base64, or hexadecimal behind `hex:` | base64 |
//! | `Bool`, `flags.N?true` | true or false | true or false; an absent flag is left out |
//! | `Vector` | array | array |
//! | conditional field | absent or null if it is not there | left out |
//!
//! Flags words are computed. Missing and surplus fields are errors that name the field.
//!
//! # Limits
//!
//! Depth is bounded by [`DEPTH_MAX`], counts by the bytes that are there. An unknown constructor is data where any object may
//! stand, and an error where its length cannot be known.

mod call;
mod decode;
mod encode;
mod encoding;
mod error;
mod random;
mod show;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use serde_json::Value;

pub use call::{CallError, parse_call};
pub use encode::Hole;
pub use error::{EncodeError, EncodeErrorKind};

use crate::error::DecodeError;
use crate::reader::Reader;
use crate::schema::{self, Definition, Schema, SchemaError, Type};

/// How deep values may be nested. The deepest real ones have about a dozen levels.
pub const DEPTH_MAX: usize = 64;

/// Encodes, decodes and prints every type of a schema.
#[derive(Clone, Debug)]
pub struct Table {
    schema: Schema,
}

impl Table {
    /// The built-in API layer with the service messages. Parsed at the first call, in some milliseconds.
    ///
    /// # Panics
    /// Never: the built-in texts are parsed by a test.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the texts are part of the program, and a test parses them")]
    pub fn built_in() -> &'static Self {
        static BUILT_IN: OnceLock<Table> = OnceLock::new();
        BUILT_IN.get_or_init(|| Self::with(&[]).expect("the built-in schema is valid"))
    }

    /// The built-in layer and further texts, such as the methods a private server adds. What these define replaces what the
    /// layer has under the same name or number.
    ///
    /// # Errors
    /// [`SchemaError`] with the place in the text that is at fault.
    pub fn with(texts: &[&str]) -> Result<Self, SchemaError> {
        // The message of a container has a name that the API uses for something else; it never stands alone.
        let inside = |line: &&str| {
            ["message#", "msg_container#", "msg_copy#"].iter().any(|name| line.starts_with(name))
        };
        let service: Vec<&str> = schema::MTPROTO.lines().filter(|line| !inside(line)).collect();
        let service = service.join("\n");
        let layer = [service.as_str(), schema::API, schema::MTSTRESS];
        Ok(Self { schema: schema::parse_over(&layer, texts)? })
    }

    /// Only this schema.
    #[must_use]
    pub const fn new(schema: Schema) -> Self {
        Self { schema }
    }

    /// The schema behind it.
    #[must_use]
    pub const fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The definition with this name.
    ///
    /// # Errors
    /// [`EncodeErrorKind::UnknownName`], with what may have been meant.
    pub fn find(&self, name: &str) -> Result<&Definition, EncodeError> {
        self.schema.find(name).ok_or_else(|| {
            let similar = self.schema.similar(name, 3).into_iter().map(str::to_owned).collect();
            EncodeError::at(&[], EncodeErrorKind::UnknownName { name: name.to_owned(), similar })
        })
    }

    /// The bytes of a constructor or a call with these fields.
    ///
    /// # Errors
    /// [`EncodeError`] with the path of the value that is at fault.
    pub fn encode(&self, name: &str, fields: &Value) -> Result<Vec<u8>, EncodeError> {
        let definition = self.find(name)?;
        let mut encoder = encode::Encoder::new(&self.schema);
        encoder.definition(definition, fields)?;
        Ok(encoder.into_bytes())
    }

    /// The same, with holes where primitives are given as strings that `is_hole` takes: for values that change from call to
    /// call. Whoever fills them need not know the schema.
    ///
    /// # Errors
    /// [`EncodeError`] with the path of the value that is at fault.
    pub fn encode_with_holes(
        &self,
        name: &str,
        fields: &Value,
        is_hole: &dyn Fn(&str) -> bool,
    ) -> Result<(Vec<u8>, Vec<Hole>), EncodeError> {
        let definition = self.find(name)?;
        let mut encoder = encode::Encoder::new(&self.schema).leaving_holes(is_hole);
        encoder.definition(definition, fields)?;
        Ok(encoder.into_bytes_and_holes())
    }

    /// The value of one boxed object, which must be everything there is.
    ///
    /// # Errors
    /// [`DecodeError`] with the place of the byte that is at fault.
    pub fn decode(&self, bytes: &[u8]) -> Result<Value, DecodeError> {
        self.decode_as(&Type::Object, bytes)
    }

    /// The value of this type, which must be everything there is. For answers whose type the call tells, such as
    /// `Vector<long>`.
    ///
    /// # Errors
    /// [`DecodeError`] with the place of the byte that is at fault.
    pub fn decode_as(&self, ty: &Type, bytes: &[u8]) -> Result<Value, DecodeError> {
        let mut reader = Reader::new(bytes);
        let value = decode::Decoder::new(&self.schema, &mut reader).value(ty, 0)?;
        reader.finish()?;
        Ok(value)
    }

    /// Checks one boxed object without making a value, and says how many bytes it takes.
    ///
    /// # Errors
    /// [`DecodeError`] with the place of the byte that is at fault.
    pub fn skip(&self, bytes: &[u8]) -> Result<usize, DecodeError> {
        let mut reader = Reader::new(bytes);
        decode::skip(&self.schema, &mut reader, &Type::Object, 0)?;
        Ok(reader.position())
    }

    /// A random value of a definition, as JSON. All of its randomness comes from `random`, so that a seed makes it again.
    pub fn random(&self, definition: &Definition, random: &mut dyn FnMut() -> u64) -> Value {
        random::Generator::new(&self.schema, random).definition(definition, 0)
    }

    /// What a person wants to know of a definition: its fields and types, its result, and what else makes that result.
    ///
    /// # Errors
    /// [`EncodeErrorKind::UnknownName`], with what may have been meant.
    pub fn show(&self, name: &str) -> Result<String, EncodeError> {
        if let Some(ty) = self.schema.types.iter().find(|ty| ty.name == name) {
            return Ok(show::sum_type(&self.schema, ty));
        }
        Ok(show::definition(&self.schema, self.find(name)?))
    }
}
