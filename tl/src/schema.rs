//! Schema texts, and how a line of schema text becomes a constructor number.
//!
//! The number of a constructor is the CRC-32 of its line in a normal form. The code takes the printed numbers as
//! they are; tests use this module to show that they are right.
//!
//! spec: mtproto/TL#constructor-numbers

mod definition;
mod parser;
mod similar;
mod statement;
#[cfg(test)]
mod tests;

use crate::constructor::ConstructorId;

pub use definition::{Condition, Definition, Field, Kind, Schema, SumType, Type};
pub use parser::{SchemaError, SchemaErrorKind, parse, parse_over};
pub use similar::similar;

/// The service messages, the key exchange and the built-in types.
pub const MTPROTO: &str = include_str!("../schema/mtproto.tl");
/// The API calls and types that this workspace itself needs.
pub const API_SUBSET: &str = include_str!("../schema/api_subset.tl");
/// The whole API of the layer its first lines name.
pub const API: &str = include_str!("../schema/api.tl");
/// The project's own calls, for load tests against its own server.
pub const MTSTRESS: &str = include_str!("../schema/mtstress.tl");

/// The declarations in a schema text: neither comments nor section marks, each without its semicolon.
pub fn declarations(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//") && !line.starts_with("---"))
        .map(|line| line.trim_end_matches(';').trim_end())
}

/// The text whose CRC-32 is the constructor number of a declaration.
///
/// The number and the semicolon go; fields of the type `flags.N?true` go, because they take no bytes; `bytes`
/// becomes `string`; angle brackets become blanks and curly ones disappear. Everything else stays as it is.
#[must_use]
pub fn normal_form(declaration: &str) -> String {
    let spaced = declaration.trim_end_matches(';').replace('<', " ").replace(['>', '{', '}'], "");
    let mut words = spaced.split_whitespace().filter(|word| !word.ends_with("?true"));
    let name = words.next().and_then(|name| name.split('#').next()).unwrap_or_default();
    let mut form = name.to_owned();
    for word in words {
        form.push(' ');
        match word.strip_suffix("bytes").filter(|front| front.ends_with([':', '?'])) {
            Some(front) => form.extend([front, "string"]),
            None => form.push_str(word),
        }
    }
    form
}

/// The constructor number that follows from a declaration.
#[must_use]
pub fn computed_id(declaration: &str) -> ConstructorId {
    let mut checksum = flate2::Crc::new();
    checksum.update(normal_form(declaration).as_bytes());
    ConstructorId(checksum.sum())
}

/// The constructor number printed in a declaration.
#[must_use]
pub fn printed_id(declaration: &str) -> Option<ConstructorId> {
    let name = declaration.split_whitespace().next()?;
    let (_, number) = name.split_once('#')?;
    u32::from_str_radix(number, 16).ok().map(ConstructorId)
}
