//! JSON to bytes, by the schema.

use serde_json::{Map, Value};

use super::encoding::{from_base64, from_hex};
use super::error::{EncodeError, EncodeErrorKind, PathPart, path_text};
use crate::primitive::{BOOL_FALSE, BOOL_TRUE, STRING_BYTES_MAX, VECTOR, string_encoded_len};
use crate::schema::{Definition, Field, Schema, Type};
use crate::writer::Writer;

/// A place in encoded bytes that was left open: nothing stands there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hole {
    /// Where the value belongs: the bytes behind it follow at once.
    pub offset: usize,
    /// What it has to be.
    pub ty: Type,
    /// The field, from the outermost value, such as `reply_to.quote_text`.
    pub path: String,
    /// The text that stands for it.
    pub text: String,
}

/// Tells which strings leave holes.
pub(super) type IsHole<'a> = &'a dyn Fn(&str) -> bool;

/// Writes values one behind the other.
pub(super) struct Encoder<'a> {
    schema: &'a Schema,
    bytes: Vec<u8>,
    path: Vec<PathPart>,
    is_hole: Option<IsHole<'a>>,
    holes: Vec<Hole>,
}

impl<'a> Encoder<'a> {
    pub(super) const fn new(schema: &'a Schema) -> Self {
        Self { schema, bytes: Vec::new(), path: Vec::new(), is_hole: None, holes: Vec::new() }
    }

    /// Leaves holes where primitives are given as these strings.
    pub(super) const fn leaving_holes(mut self, is_hole: IsHole<'a>) -> Self {
        self.is_hole = Some(is_hole);
        self
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(super) fn into_bytes_and_holes(self) -> (Vec<u8>, Vec<Hole>) {
        (self.bytes, self.holes)
    }

    /// Whether this value is filled in later.
    fn leave_hole(&mut self, ty: &Type, value: &Value) -> bool {
        let (Some(is_hole), Value::String(text)) = (self.is_hole, value) else { return false };
        let primitive = matches!(
            ty,
            Type::Int | Type::Long | Type::Double | Type::Int128 | Type::Int256 | Type::String | Type::Bytes
        );
        if !primitive || !is_hole(text) {
            return false;
        }
        let path = path_text(&self.path);
        self.holes.push(Hole { offset: self.bytes.len(), ty: ty.clone(), path, text: text.clone() });
        true
    }

    /// Number and fields.
    pub(super) fn definition(&mut self, definition: &Definition, value: &Value) -> Result<(), EncodeError> {
        self.word(definition.id.0);
        self.fields(definition, value)
    }

    fn fields(&mut self, definition: &Definition, value: &Value) -> Result<(), EncodeError> {
        let object = match value {
            Value::Object(object) => object,
            Value::Null => &Map::new(),
            other => {
                return Err(self.shape(&format!("an object with the fields of `{}`", definition.name), other));
            }
        };
        self.check_names(definition, object)?;
        let words = flags_words(definition, object);
        for (index, field) in definition.fields.iter().enumerate() {
            if field.ty == Type::Flags {
                self.word(words.get(index).copied().unwrap_or_default());
                continue;
            }
            if field.condition.is_some() && (field.ty == Type::True || !is_present(object, field)) {
                continue;
            }
            self.path.push(PathPart::Field(field.name.clone()));
            self.value(&field.ty, object.get(&field.name).unwrap_or(&Value::Null))?;
            self.path.pop();
        }
        Ok(())
    }

    fn check_names(&self, definition: &Definition, object: &Map<String, Value>) -> Result<(), EncodeError> {
        let settable = || definition.fields.iter().filter(|field| field.ty != Type::Flags);
        for name in object.keys().filter(|name| *name != "_") {
            if !settable().any(|field| field.name == *name) {
                let names = settable().map(|field| field.name.as_str());
                let similar = crate::schema::similar(name, names, 1).into_iter().map(str::to_owned).collect();
                let (constructor, field) = (definition.name.clone(), name.clone());
                return Err(self.error(EncodeErrorKind::UnknownField { constructor, field, similar }));
            }
        }
        let missing: Vec<String> = settable()
            .filter(|field| field.condition.is_none() && !is_present(object, field))
            .map(|field| format!("`{}` ({})", field.name, self.schema.type_name(&field.ty)))
            .collect();
        if missing.is_empty() { Ok(()) } else { Err(self.error(EncodeErrorKind::Missing(missing))) }
    }

    fn value(&mut self, ty: &Type, value: &Value) -> Result<(), EncodeError> {
        if self.path.len() > super::DEPTH_MAX {
            return Err(self.error(EncodeErrorKind::Depth));
        }
        if self.leave_hole(ty, value) {
            return Ok(());
        }
        match ty {
            Type::Flags | Type::True => Ok(()),
            Type::Int => self.int(value),
            Type::Long => self.long(value),
            Type::Double => match value.as_f64() {
                Some(number) => self.raw(&number.to_le_bytes()),
                None => Err(self.shape("a number", value)),
            },
            Type::Int128 => self.fixed(value, 16),
            Type::Int256 => self.fixed(value, 32),
            Type::String => self.string(value),
            Type::Bytes => {
                let bytes = self.binary(value)?;
                self.tl_bytes(&bytes)
            }
            Type::Bool => match value {
                Value::Bool(true) => self.raw(&BOOL_TRUE.0.to_le_bytes()),
                Value::Bool(false) => self.raw(&BOOL_FALSE.0.to_le_bytes()),
                other => Err(self.shape("true or false", other)),
            },
            Type::Object => self.object(value),
            Type::Boxed(index) => self.boxed(*index, value),
            Type::Bare(index) => match self.schema.definitions.get(*index) {
                Some(definition) => self.fields(definition, value),
                None => Ok(()),
            },
            Type::Vector { boxed, item } => self.vector(*boxed, item, value),
        }
    }

    fn vector(&mut self, boxed: bool, item: &Type, value: &Value) -> Result<(), EncodeError> {
        let Value::Array(items) = value else { return Err(self.shape("an array", value)) };
        if boxed {
            self.word(VECTOR.0);
        }
        let Ok(count) = i32::try_from(items.len()) else {
            return Err(self.range(&items.len().to_string(), "a count"));
        };
        self.raw(&count.to_le_bytes())?;
        for (index, value) in items.iter().enumerate() {
            self.path.push(PathPart::Item(index));
            self.value(item, value)?;
            self.path.pop();
        }
        Ok(())
    }

    /// An object of any type: it has to say what it is.
    fn object(&mut self, value: &Value) -> Result<(), EncodeError> {
        match value {
            Value::Bool(_) => return self.value(&Type::Bool, value),
            Value::Array(_) => return self.vector(true, &Type::Object, value),
            _ => {}
        }
        let Some(name) = value.get("_").and_then(Value::as_str) else {
            return Err(self.shape("an object with \"_\" and its fields", value));
        };
        let Some(definition) = self.schema.find(name) else { return Err(self.unknown_name(name)) };
        self.definition(definition, value)
    }

    fn boxed(&mut self, index: usize, value: &Value) -> Result<(), EncodeError> {
        let Some(ty) = self.schema.types.get(index) else { return Ok(()) };
        let definition = |index: &usize| self.schema.definitions.get(*index);
        let names =
            || ty.constructors.iter().filter_map(definition).map(|known| known.name.clone()).collect();
        // A bare string is enough for a constructor without fields.
        let named = value.get("_").and_then(Value::as_str).or_else(|| value.as_str());
        let found = match (named, ty.constructors.as_slice()) {
            (Some(name), _) => ty.constructors.iter().filter_map(definition).find(|known| known.name == name),
            (None, [only]) => definition(only),
            (None, _) if value.is_object() => {
                let kind = EncodeErrorKind::NoConstructor { ty: ty.name.clone(), constructors: names() };
                return Err(self.error(kind));
            }
            (None, _) => return Err(self.shape(&format!("an object of type {}", ty.name), value)),
        };
        match (found, named) {
            (Some(found), _) if value.is_string() => self.definition(found, &Value::Null),
            (Some(found), _) => self.definition(found, value),
            (None, Some(name)) if self.schema.find(name).is_none() => Err(self.unknown_name(name)),
            (None, name) => {
                let constructor = name.unwrap_or_default().to_owned();
                Err(self.error(EncodeErrorKind::WrongType {
                    constructor,
                    ty: ty.name.clone(),
                    constructors: names(),
                }))
            }
        }
    }

    fn int(&mut self, value: &Value) -> Result<(), EncodeError> {
        let Value::Number(number) = value else { return Err(self.shape("a number", value)) };
        match number.as_i64().and_then(|number| i32::try_from(number).ok()) {
            Some(number) => self.raw(&number.to_le_bytes()),
            None => Err(self.range(&number.to_string(), "int, which has 32 bits and a sign")),
        }
    }

    fn long(&mut self, value: &Value) -> Result<(), EncodeError> {
        let (text, number) = match value {
            Value::Number(number) => (number.to_string(), number.as_i64()),
            Value::String(text) => {
                let hexadecimal = text.strip_prefix("0x").map(|digits| u64::from_str_radix(digits, 16).ok());
                (
                    text.clone(),
                    hexadecimal.map_or_else(|| text.parse().ok(), |number| number.map(u64::cast_signed)),
                )
            }
            other => return Err(self.shape("a number, or a string with one", other)),
        };
        match number {
            Some(number) => self.raw(&number.to_le_bytes()),
            None => Err(self.range(&text, "long, which has 64 bits and a sign")),
        }
    }

    fn fixed(&mut self, value: &Value, length: usize) -> Result<(), EncodeError> {
        let bytes = value.as_str().map(|text| text.strip_prefix("hex:").unwrap_or(text)).and_then(from_hex);
        match bytes.filter(|bytes| bytes.len() == length) {
            Some(bytes) => self.raw(&bytes),
            None => Err(self.shape(&format!("a string of {} hexadecimal digits", length * 2), value)),
        }
    }

    fn string(&mut self, value: &Value) -> Result<(), EncodeError> {
        match value {
            Value::String(text) => self.tl_bytes(text.as_bytes()),
            // How decoding writes a string that is no text.
            Value::Object(object) if object.len() == 1 && object.contains_key("hex") => {
                let bytes = object.get("hex").and_then(Value::as_str).and_then(from_hex);
                let bytes =
                    bytes.ok_or_else(|| self.shape("an object with hexadecimal digits as `hex`", value))?;
                self.tl_bytes(&bytes)
            }
            other => Err(self.shape("a string", other)),
        }
    }

    fn binary(&self, value: &Value) -> Result<Vec<u8>, EncodeError> {
        let Value::String(text) = value else {
            return Err(self.shape("a string of base64, or hex:...", value));
        };
        let bytes = match text.strip_prefix("hex:") {
            Some(digits) => from_hex(digits).ok_or("an even number of hexadecimal digits has to follow hex:"),
            None => from_base64(text).ok_or("bytes are written as base64, or as hex: and hexadecimal digits"),
        };
        bytes.map_err(|reason| self.error(EncodeErrorKind::Text(reason.to_owned())))
    }

    fn tl_bytes(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {
        if bytes.len() > STRING_BYTES_MAX {
            return Err(
                self.range(&format!("a string of {} bytes", bytes.len()), "a TL string, below 16 MiB")
            );
        }
        let start = self.bytes.len();
        self.bytes.resize(start + string_encoded_len(bytes.len()), 0);
        if let Some(room) = self.bytes.get_mut(start..) {
            Writer::new(room).bytes(bytes);
        }
        Ok(())
    }

    fn word(&mut self, word: u32) {
        self.bytes.extend_from_slice(&word.to_le_bytes());
    }

    fn raw(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn error(&self, kind: EncodeErrorKind) -> EncodeError {
        EncodeError::at(&self.path, kind)
    }

    fn range(&self, number: &str, ty: &'static str) -> EncodeError {
        self.error(EncodeErrorKind::Range { number: number.to_owned(), ty })
    }

    fn shape(&self, wanted: &str, found: &Value) -> EncodeError {
        let found = match found {
            Value::Null => "nothing",
            Value::Bool(_) => "a truth value",
            Value::Number(_) => "a number",
            Value::String(_) => "this string",
            Value::Array(_) => "an array",
            Value::Object(_) => "this object",
        };
        self.error(EncodeErrorKind::Shape { wanted: wanted.to_owned(), found })
    }

    fn unknown_name(&self, name: &str) -> EncodeError {
        let similar = self.schema.similar(name, 3).into_iter().map(str::to_owned).collect();
        self.error(EncodeErrorKind::UnknownName { name: name.to_owned(), similar })
    }
}

/// Whether a field is given: null is absence, and so is a flag that is false.
fn is_present(object: &Map<String, Value>, field: &Field) -> bool {
    match object.get(&field.name) {
        None | Some(Value::Null) => false,
        Some(Value::Bool(false)) => field.ty != Type::True,
        Some(_) => true,
    }
}

/// The flags words that follow from which fields are given, by the index of the word among the fields.
fn flags_words(definition: &Definition, object: &Map<String, Value>) -> Vec<u32> {
    let mut words = vec![0_u32; definition.fields.len()];
    for field in &definition.fields {
        let Some(condition) = field.condition else { continue };
        if is_present(object, field)
            && let Some(word) = words.get_mut(condition.word)
        {
            *word |= 1 << condition.bit;
        }
    }
    words
}
