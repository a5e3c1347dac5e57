//! A parsed schema: definitions, their fields, and the types those name.

use std::collections::BTreeMap;

use crate::constructor::ConstructorId;

/// A schema text that has been parsed, with every name in it resolved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    /// The layer of the text, if it says one (`// LAYER 230`).
    pub layer: Option<u32>,
    /// Constructors and functions, in the order of the text.
    pub definitions: Vec<Definition>,
    /// The boxed types, each with its constructors, by name.
    pub types: Vec<SumType>,
    pub(super) by_name: BTreeMap<String, usize>,
    pub(super) by_id: BTreeMap<ConstructorId, usize>,
}

/// What a line of a schema defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A value of a type.
    Constructor,
    /// A call.
    Function,
}

/// One line of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its name with its namespace, such as `messages.sendMessage`.
    pub name: String,
    /// The number printed in the line, or the one that follows from it if none is.
    pub id: ConstructorId,
    /// The number that follows from the line. It differs from the printed one in a few lines whose numbers are history.
    pub computed_id: ConstructorId,
    /// Constructor or function.
    pub kind: Kind,
    /// Its fields, in the order of the wire.
    pub fields: Vec<Field>,
    /// What the constructor belongs to, or what the function returns.
    pub result: Type,
    /// The line of the text, from one.
    pub line: u32,
    /// The comment in front of it; empty if there is none.
    pub documentation: String,
    /// The line in its printed form, on one line and without the semicolon.
    pub text: String,
}

/// One field of a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The bit that tells whether it is there, if that depends.
    pub condition: Option<Condition>,
    /// Its type.
    pub ty: Type,
}

/// A field is there if a bit of a flags word is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The index of the flags word among the fields; always before the field itself.
    pub word: usize,
    /// The bit, from 0 to 31.
    pub bit: u8,
}

/// The constructors of a boxed type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumType {
    /// Its name with its namespace.
    pub name: String,
    /// Indices into [`Schema::definitions`].
    pub constructors: Vec<usize>,
}

/// The type of a field or of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `#`: a word of flags, computed from which fields are there.
    Flags,
    /// `int`.
    Int,
    /// `long`.
    Long,
    /// `double`.
    Double,
    /// `int128`.
    Int128,
    /// `int256`.
    Int256,
    /// `string`: UTF-8, though a peer may send anything.
    String,
    /// `bytes`.
    Bytes,
    /// `Bool`: always boxed.
    Bool,
    /// `true`: no bytes; only ever conditional.
    True,
    /// A boxed object of any type: `Object`, or the type variable of a wrapper.
    Object,
    /// A boxed type: an index into [`Schema::types`].
    Boxed(usize),
    /// One constructor without its number: an index into [`Schema::definitions`].
    Bare(usize),
    /// Several values of one type.
    Vector {
        /// Whether the number of `Vector` stands in front of the count.
        boxed: bool,
        /// What each value is.
        item: Box<Self>,
    },
}

impl Schema {
    /// The definition with this name, upper and lower case told apart.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Definition> {
        self.by_name.get(name).and_then(|index| self.definitions.get(*index))
    }

    /// The definition with this number.
    #[must_use]
    pub fn find_id(&self, id: ConstructorId) -> Option<&Definition> {
        self.index_of_id(id).and_then(|index| self.definitions.get(index))
    }

    /// The index of the definition with this number.
    #[must_use]
    pub fn index_of_id(&self, id: ConstructorId) -> Option<usize> {
        self.by_id.get(&id).copied()
    }

    /// Definitions whose printed number does not follow from their line.
    pub fn odd_ids(&self) -> impl Iterator<Item = &Definition> {
        self.definitions.iter().filter(|definition| definition.id != definition.computed_id)
    }

    /// The names most like `name`, the best first: for "did you mean".
    #[must_use]
    pub fn similar(&self, name: &str, count: usize) -> Vec<&str> {
        super::similar::similar(name, self.by_name.keys().map(String::as_str), count)
    }

    /// The name of a type as the schema writes it.
    #[must_use]
    pub fn type_name(&self, ty: &Type) -> String {
        let plain = match ty {
            Type::Flags => "#",
            Type::Int => "int",
            Type::Long => "long",
            Type::Double => "double",
            Type::Int128 => "int128",
            Type::Int256 => "int256",
            Type::String => "string",
            Type::Bytes => "bytes",
            Type::Bool => "Bool",
            Type::True => "true",
            Type::Object => "Object",
            Type::Boxed(index) => self.types.get(*index).map_or("?", |ty| ty.name.as_str()),
            Type::Bare(index) => {
                self.definitions.get(*index).map_or("?", |definition| definition.name.as_str())
            }
            Type::Vector { boxed, item } => {
                let vector = if *boxed { "Vector" } else { "vector" };
                return format!("{vector}<{}>", self.type_name(item));
            }
        };
        plain.to_owned()
    }
}
