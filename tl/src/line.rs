//! The schema lines of this crate, taken apart at compile time.
//!
//! A constructor is declared by its line and by a struct. Number, name and result type are taken from the line, and
//! the fields of the struct are held against it, so that a field with the wrong name, type or place does not compile.

use crate::constructor::ConstructorId;

/// What stands for a type that is opaque bytes here: any word of the line will do.
pub(crate) const ANY_TYPE: &str = "*";

/// The number printed in a line.
pub(crate) const fn id(line: &str) -> ConstructorId {
    let (_, after) = split_once(line, b'#');
    let (digits, _) = split_once(after, b' ');
    match u32::from_str_radix(digits, 16) {
        Ok(number) => ConstructorId(number),
        Err(_) => panic!("a schema line has a hexadecimal number after its name"),
    }
}

/// The name in a line.
pub(crate) const fn name(line: &'static str) -> &'static str {
    split_once(line, b'#').0
}

/// The result type in a line.
pub(crate) const fn result(line: &'static str) -> &'static str {
    let (_, result) = split_once(split_once(line, b'=').1, b' ');
    result
}

/// Whether the fields of a line are exactly `fields`, each given as the pieces of its text.
///
/// The piece [`ANY_TYPE`] stands for the rest of a word, and `bytes` also for `string`.
pub(crate) const fn declares(line: &str, mut fields: &[&[&str]]) -> bool {
    let (_, text) = split_once(line, b' ');
    let mut text = text.as_bytes();
    if let Some(after_type_parameter) = strip(text, b"{X:Type} ") {
        text = after_type_parameter;
    }
    while let [field, other_fields @ ..] = fields {
        let mut pieces = *field;
        while let [piece, other_pieces @ ..] = pieces {
            let Some(after_piece) = strip_piece(text, piece) else { return false };
            text = after_piece;
            pieces = other_pieces;
        }
        let Some(after_blank) = strip(text, b" ") else { return false };
        text = after_blank;
        fields = other_fields;
    }
    matches!(text, [b'=', ..])
}

const fn strip_piece<'t>(text: &'t [u8], piece: &str) -> Option<&'t [u8]> {
    if let Some(after_string) = strip(text, b"string")
        && matches!(piece.as_bytes(), b"bytes")
    {
        return Some(after_string);
    }
    if matches!(piece.as_bytes(), b"*") {
        return Some(skip_word(text));
    }
    if let Some(keyword) = strip(piece.as_bytes(), b"r#") {
        return strip(text, keyword);
    }
    strip(text, piece.as_bytes())
}

const fn skip_word(mut text: &[u8]) -> &[u8] {
    while let [not_blank, after @ ..] = text {
        if *not_blank == b' ' {
            break;
        }
        text = after;
    }
    text
}

const fn strip<'t>(mut text: &'t [u8], mut prefix: &[u8]) -> Option<&'t [u8]> {
    while let [expected, other_expected @ ..] = prefix {
        let [found, after @ ..] = text else { return None };
        if *found != *expected {
            return None;
        }
        text = after;
        prefix = other_expected;
    }
    Some(text)
}

/// Splits at the first `separator`, which must be there.
const fn split_once(text: &str, separator: u8) -> (&str, &str) {
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == separator {
            let (front, back) = text.split_at(text.len() - rest.len());
            return (front, back.split_at(1).1);
        }
        rest = tail;
    }
    panic!("a schema line has a number after its name and a result after `=`")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PONG: &str = "pong#347773c5 msg_id:long ping_id:long = Pong";

    #[test]
    fn takes_a_line_apart() {
        assert_eq!(id(PONG), ConstructorId(0x3477_73c5));
        assert_eq!(name(PONG), "pong");
        assert_eq!(result(PONG), "Pong");
    }

    #[test]
    fn accepts_exactly_the_fields_of_the_line() {
        let msg_id: &[&str] = &["msg_id", ":", "long"];
        let ping_id: &[&str] = &["ping_id", ":", "long"];
        assert!(declares(PONG, &[msg_id, ping_id]));
        assert!(!declares(PONG, &[ping_id, msg_id]), "another order");
        assert!(!declares(PONG, &[msg_id]), "one too few");
        assert!(!declares(PONG, &[msg_id, ping_id, ping_id]), "one too many");
        assert!(!declares(PONG, &[msg_id, &["ping_id", ":", "int"]]), "another type");
        assert!(!declares(PONG, &[msg_id, &["ping", ":", "long"]]), "another name");
    }

    #[test]
    fn knows_flags_strings_keywords_and_opaque_types() {
        let line = "a#00000001 {X:Type} flags:# static:flags.4?true b:flags.10?string query:!X = X";
        let fields: &[&[&str]] = &[
            &["flags", ":", "#"],
            &["r#static", ":flags.", "4", "?", "true"],
            &["b", ":flags.", "10", "?", "bytes"],
            &["query", ":", ANY_TYPE],
        ];
        assert!(declares(line, fields));
        let wrong_bit: &[&[&str]] =
            &[fields[0], &["r#static", ":flags.", "5", "?", "true"], fields[2], fields[3]];
        assert!(!declares(line, wrong_bit));
    }
}
