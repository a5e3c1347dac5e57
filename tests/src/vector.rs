//! The known answers in `tests/vectors`: JSON files of hexadecimal strings, each with a note on where its bytes come from.

use serde_json::Value;

use crate::repository;

/// The vector file with this name, without its extension.
///
/// # Panics
/// If there is no such file, or it is not JSON: the test that asked for it cannot go on.
#[must_use]
#[expect(clippy::expect_used, reason = "a test without its vectors must fail")]
pub fn load(name: &str) -> Value {
    let path = repository::root().join("tests/vectors").join(name).with_extension("json");
    let text = std::fs::read_to_string(&path).expect("the vector file is there");
    serde_json::from_str(&text).expect("the vector file is JSON")
}

/// The bytes of a hexadecimal string; blanks are ignored.
///
/// # Panics
/// If it is not one.
#[must_use]
#[expect(clippy::expect_used, reason = "a malformed vector must fail its test")]
pub fn bytes(value: &Value) -> Vec<u8> {
    let text: String = value.as_str().expect("a string").split_whitespace().collect();
    assert!(text.len().is_multiple_of(2), "a whole number of bytes: {text}");
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal"))
        .collect()
}
