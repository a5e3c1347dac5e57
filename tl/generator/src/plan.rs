//! What is to be written: which types belong together, what they are called, and which are kept in boxes.

use std::collections::{BTreeMap, BTreeSet};

use mtproto_tl::schema::{Definition, Field, Kind, Schema, Type};

use crate::GenerateError;
use crate::names;

/// A variant larger than this is kept in a box, so that an enum has 32 bytes at most.
const VARIANT_BYTES_MAX: usize = 24;

/// An optional object larger than this is kept in a box, so that its absence is cheap.
const OPTIONAL_BYTES_MAX: usize = 64;

/// As good as infinite: a type that contains itself.
const RECURSIVE_BYTES: usize = 1 << 20;

/// When a group of types is compiled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gate {
    Always,
    /// With any of these features.
    Any(Vec<String>),
}

/// Types that are needed by the same namespaces, in one file.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) gate: Gate,
    /// The name of the file.
    pub(crate) name: String,
    /// Indices into [`Schema::types`], by name.
    pub(crate) types: Vec<usize>,
}

/// Everything that is decided before the first line is written.
#[derive(Debug)]
pub(crate) struct Plan<'s> {
    pub(crate) schema: &'s Schema,
    pub(crate) groups: Vec<Group>,
    /// The functions by namespace; those without one under the empty name.
    pub(crate) functions: BTreeMap<String, Vec<&'s Definition>>,
    /// Bytes of the enums and structs made for types, as far as they are known.
    sizes: BTreeMap<usize, usize>,
    /// Constructors whose variants hold a box.
    boxed: BTreeSet<usize>,
}

impl<'s> Plan<'s> {
    pub(crate) fn new(schema: &'s Schema) -> Result<Self, GenerateError> {
        let mut functions: BTreeMap<String, Vec<&Definition>> = BTreeMap::new();
        for definition in schema.definitions.iter().filter(|definition| definition.kind == Kind::Function) {
            functions.entry(names::split(&definition.name).0.to_owned()).or_default().push(definition);
        }
        functions.values_mut().for_each(|functions| functions.sort_by_key(|function| &function.name));
        let groups = groups(schema, &functions);
        let mut plan = Self { schema, groups, functions, sizes: BTreeMap::new(), boxed: BTreeSet::new() };
        for index in 0..schema.types.len() {
            plan.type_bytes(index, &mut BTreeSet::new());
        }
        plan.check_names()?;
        Ok(plan)
    }

    /// The constructors of a type, by name.
    pub(crate) fn constructors(&self, ty: usize) -> Vec<(usize, &'s Definition)> {
        let indices = self.schema.types.get(ty).map_or(&[][..], |ty| &ty.constructors);
        let mut constructors: Vec<_> =
            indices.iter().filter_map(|index| Some((*index, self.schema.definitions.get(*index)?))).collect();
        constructors.sort_by_key(|(_, definition)| &definition.name);
        constructors
    }

    /// The constructor of a type that has no other.
    pub(crate) fn only(&self, ty: usize) -> Option<&'s Definition> {
        match self.schema.types.get(ty)?.constructors.as_slice() {
            [only] => self.schema.definitions.get(*only),
            _ => None,
        }
    }

    /// The name of a type in the schema.
    pub(crate) fn type_name(&self, ty: usize) -> &'s str {
        self.schema.types.get(ty).map_or("", |ty| ty.name.as_str())
    }

    /// Whether the variant for this constructor holds a box.
    pub(crate) fn is_boxed(&self, constructor: usize) -> bool {
        self.boxed.contains(&constructor)
    }

    /// Whether this field of a constructor is kept in a box.
    pub(crate) fn is_boxed_field(&self, field: &Field) -> bool {
        let Type::Boxed(index) = field.ty else { return false };
        let bytes = self.sizes.get(&index).copied().unwrap_or(RECURSIVE_BYTES);
        field.condition.is_some() && self.only(index).is_some() && bytes > OPTIONAL_BYTES_MAX
    }

    /// An upper bound for the size of what is made for a type.
    fn type_bytes(&mut self, ty: usize, open: &mut BTreeSet<usize>) -> usize {
        if let Some(bytes) = self.sizes.get(&ty) {
            return *bytes;
        }
        if !open.insert(ty) {
            return RECURSIVE_BYTES;
        }
        let constructors = self.constructors(ty);
        let bytes = match constructors.as_slice() {
            [(_, only)] => self.fields_bytes(only, open),
            _ => {
                let mut largest = size_of::<usize>();
                for (index, definition) in constructors {
                    let bytes = self.fields_bytes(definition, open);
                    if bytes > VARIANT_BYTES_MAX {
                        self.boxed.insert(index);
                    } else {
                        largest = largest.max(bytes);
                    }
                }
                largest + 8
            }
        };
        open.remove(&ty);
        self.sizes.insert(ty, bytes);
        bytes
    }

    fn fields_bytes(&mut self, definition: &Definition, open: &mut BTreeSet<usize>) -> usize {
        let bytes = definition.fields.iter().map(|field| {
            let bytes = match &field.ty {
                Type::Flags => 0,
                Type::True | Type::Bool => 1,
                Type::Int => 4,
                Type::Long | Type::Double => 8,
                Type::Int128 => 16,
                Type::Int256 => 32,
                Type::String | Type::Bytes | Type::Vector { .. } => 24,
                Type::Object => 32,
                Type::Boxed(index) => self.type_bytes(*index, open),
                Type::Bare(_) => RECURSIVE_BYTES,
            };
            match field.condition {
                None => bytes,
                Some(_) if matches!(field.ty, Type::Int | Type::Long | Type::Double) => 2 * bytes,
                Some(_) => match field.ty {
                    Type::Boxed(index) if self.only(index).is_some() && bytes > OPTIONAL_BYTES_MAX => 8,
                    Type::Boxed(index) if self.only(index).is_some() => bytes + 8,
                    _ => bytes,
                },
            }
        });
        bytes.sum::<usize>().next_multiple_of(8)
    }

    /// Two names of the schema must not become one in the code, nor hide a name that generated code uses.
    fn check_names(&self) -> Result<(), GenerateError> {
        let mut known: BTreeSet<String> = BTreeSet::new();
        let mut add = |room: &str, name: String| {
            if RESERVED.contains(&name.as_str()) || !known.insert(format!("{room}::{name}")) {
                return Err(GenerateError::Name { name });
            }
            Ok(())
        };
        for (index, ty) in self.schema.types.iter().enumerate() {
            let room = names::split(&ty.name).0;
            let mut variants = BTreeSet::from(["Raw".to_owned()]);
            if self.only(index).is_none() {
                add(&format!("enums {room}"), names::pascal(&ty.name))?;
                add("layouts", format!("SUM_{}", names::screaming(&ty.name)))?;
            }
            for (_, definition) in self.constructors(index) {
                let room = names::split(&definition.name).0;
                add(&format!("types {room}"), names::pascal(&definition.name))?;
                add("layouts", names::screaming(&definition.name))?;
                let variant = names::variant(&definition.name, &ty.name);
                if !variants.insert(variant.clone()) {
                    return Err(GenerateError::Name { name: format!("{}::{variant}", ty.name) });
                }
            }
        }
        for (room, functions) in &self.functions {
            for function in functions {
                add(&format!("functions {room}"), names::pascal(&function.name))?;
            }
        }
        Ok(())
    }
}

/// Names that generated code uses for something else.
const RESERVED: &[&str] = &[
    "Box",
    "DecodeError",
    "Field",
    "Fields",
    "Input",
    "Layout",
    "Lend",
    "Ok",
    "Option",
    "Put",
    "RawObject",
    "RawView",
    "Reader",
    "Result",
    "Shape",
    "Some",
    "String",
    "Sum",
    "Take",
    "Text",
    "Vec",
    "Vector",
    "View",
    "Writer",
];

/// The boxed types a type is made of.
fn mentioned(ty: &Type, found: &mut BTreeSet<usize>) {
    match ty {
        Type::Boxed(index) => drop(found.insert(*index)),
        Type::Vector { item, .. } => mentioned(item, found),
        _ => {}
    }
}

fn groups(schema: &Schema, functions: &BTreeMap<String, Vec<&Definition>>) -> Vec<Group> {
    let is_built_in = |index: usize| schema.types.get(index).is_none_or(|ty| ty.name == "Bool");
    let parts: Vec<BTreeSet<usize>> = schema
        .types
        .iter()
        .map(|ty| {
            let mut found = BTreeSet::new();
            for definition in ty.constructors.iter().filter_map(|index| schema.definitions.get(*index)) {
                definition.fields.iter().for_each(|field| mentioned(&field.ty, &mut found));
            }
            found
        })
        .collect();
    let mut used_by: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); schema.types.len()];
    for (namespace, functions) in functions {
        let mut open = BTreeSet::new();
        for function in functions {
            mentioned(&function.result, &mut open);
            function.fields.iter().for_each(|field| mentioned(&field.ty, &mut open));
        }
        while let Some(index) = open.pop_first() {
            if used_by.get_mut(index).is_some_and(|users| users.insert(namespace)) {
                open.extend(parts.get(index).into_iter().flatten().copied());
            }
        }
    }
    let mut by_users: BTreeMap<&BTreeSet<&str>, Vec<usize>> = BTreeMap::new();
    for (index, users) in used_by.iter().enumerate().filter(|(index, _)| !is_built_in(*index)) {
        by_users.entry(users).or_default().push(index);
    }
    let mut groups: Vec<Group> = by_users
        .into_iter()
        .map(|(users, mut types)| {
            types.sort_by_key(|index| schema.types.get(*index).map(|ty| &ty.name));
            let name = group_name(schema, &parts, users, &types);
            let gate = match users {
                users if users.contains("") => Gate::Always,
                users if users.is_empty() => Gate::Any(vec!["full".to_owned()]),
                users => Gate::Any(users.iter().map(|user| (*user).to_owned()).collect()),
            };
            Group { gate, name, types }
        })
        .collect();
    groups.sort_by(|a, b| a.name.cmp(&b.name));
    groups
}

/// A group is named after the one namespace that uses it, or after its type that is mentioned most.
fn group_name(schema: &Schema, parts: &[BTreeSet<usize>], users: &BTreeSet<&str>, types: &[usize]) -> String {
    if let (1, Some(only)) = (users.len(), users.first())
        && !only.is_empty()
    {
        return format!("only_{only}");
    }
    let mentions = |index: usize| parts.iter().filter(|part| part.contains(&index)).count();
    let most = types.iter().copied().max_by_key(|index| (mentions(*index), std::cmp::Reverse(*index)));
    let name = most.and_then(|index| schema.types.get(index)).map_or("", |ty| ty.name.as_str());
    format!("with_{}", names::snake(name))
}
