//! How a type of the schema is written in each place of the code.

use mtproto_tl::schema::{Definition, Field, Type};

use crate::names;
use crate::plan::Plan;

/// The path of a name in a room such as `enums`.
pub(crate) fn path(room: &str, name: &str) -> String {
    match names::split(name).0 {
        "" => format!("{room}::{}", names::pascal(name)),
        namespace => format!("{room}::{namespace}::{}", names::pascal(name)),
    }
}

impl Plan<'_> {
    /// The owned value of a type.
    pub(crate) fn owned(&self, ty: &Type) -> String {
        match ty {
            Type::Flags => "u32".to_owned(),
            Type::Int => "i32".to_owned(),
            Type::Long => "i64".to_owned(),
            Type::Double => "f64".to_owned(),
            Type::Int128 => "[u8; 16]".to_owned(),
            Type::Int256 => "[u8; 32]".to_owned(),
            Type::String => "String".to_owned(),
            Type::Bytes => "Vec<u8>".to_owned(),
            Type::Bool | Type::True => "bool".to_owned(),
            Type::Object => "RawObject".to_owned(),
            Type::Boxed(index) => match self.only(*index) {
                Some(only) => path("types", &only.name),
                None => path("enums", self.type_name(*index)),
            },
            Type::Bare(_) => "Bare".to_owned(),
            Type::Vector { item, .. } => format!("Vec<{}>", self.owned(item)),
        }
    }

    /// The field of an owned constructor.
    pub(crate) fn owned_field(&self, field: &Field) -> String {
        let owned = self.owned(&field.ty);
        match field.condition {
            Some(_) if self.is_boxed_field(field) => format!("Option<Box<{owned}>>"),
            Some(_) if field.ty != Type::True => format!("Option<{owned}>"),
            _ => owned,
        }
    }

    /// The field of a call: borrowed where a copy would cost.
    pub(crate) fn lent_field(&self, field: &Field) -> String {
        let lent = self.lent(&field.ty);
        match field.condition {
            Some(_) if field.ty != Type::True => format!("Option<{lent}>"),
            _ => lent,
        }
    }

    fn lent(&self, ty: &Type) -> String {
        match ty {
            Type::String => "&'a str".to_owned(),
            Type::Bytes => "&'a [u8]".to_owned(),
            Type::Vector { item, .. } => format!("&'a [{}]", self.lent(item)),
            Type::Object => "&'a X".to_owned(),
            ty => self.owned(ty),
        }
    }

    /// What a view gives for a field.
    pub(crate) fn view(&self, ty: &Type) -> String {
        match ty {
            Type::Int128 => "&'a [u8; 16]".to_owned(),
            Type::Int256 => "&'a [u8; 32]".to_owned(),
            Type::String => "Text<'a>".to_owned(),
            Type::Bytes => "&'a [u8]".to_owned(),
            Type::Object => "RawView<'a>".to_owned(),
            Type::Boxed(index) => match self.only(*index) {
                Some(only) => format!("View<'a, {}>", path("types", &only.name)),
                None => format!("{}<'a>", path("views", self.type_name(*index))),
            },
            Type::Vector { item, .. } => format!("Vector<'a, {}>", self.view(item)),
            ty => self.owned(ty),
        }
    }

    /// What it looks like on the wire.
    pub(crate) fn shape(&self, ty: &Type) -> String {
        let plain = match ty {
            Type::Flags => "Flags",
            Type::Int => "Int",
            Type::Long => "Long",
            Type::Double => "Double",
            Type::Int128 => "Int128",
            Type::Int256 => "Int256",
            Type::String => "Text",
            Type::Bytes => "Bytes",
            Type::Bool => "Bool",
            Type::True => "True",
            Type::Object => "Object",
            Type::Boxed(index) => {
                return match self.only(*index) {
                    Some(only) => format!("Shape::Boxed(&layouts::{})", names::screaming(&only.name)),
                    None => {
                        format!("Shape::Sum(&layouts::SUM_{})", names::screaming(self.type_name(*index)))
                    }
                };
            }
            Type::Bare(_) => "Bare",
            Type::Vector { item, .. } => return format!("Shape::Vector(&{})", self.shape(item)),
        };
        format!("Shape::{plain}")
    }

    /// A field as the schema writes it.
    pub(crate) fn line(&self, definition: &Definition, field: &Field) -> String {
        let ty = self.schema.type_name(&field.ty);
        match field.condition {
            None => format!("{}:{ty}", field.name),
            Some(condition) => {
                let word = definition.fields.get(condition.word).map_or("flags", |word| word.name.as_str());
                format!("{}:{word}.{}?{ty}", field.name, condition.bit)
            }
        }
    }
}

/// The number of a constructor in the code.
pub(crate) fn number(definition: &Definition) -> String {
    format!("0x{:04x}_{:04x}", definition.id.0 >> 16, definition.id.0 & 0xffff)
}

/// The fields that are not flags words.
pub(crate) fn visible(definition: &Definition) -> impl Iterator<Item = &Field> + Clone {
    definition.fields.iter().filter(|field| field.ty != Type::Flags)
}

/// Whether a constructor is nothing but its number.
pub(crate) const fn is_empty(definition: &Definition) -> bool {
    definition.fields.is_empty()
}

/// Whether a value of this type has borrowed parts in a call.
pub(crate) fn borrows(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Bytes | Type::Vector { .. } | Type::Object)
}
