//! Reads the files of `tests/vectors`: JSON whose byte strings are written in hexadecimal.

use serde_json::Value;

use crate::auth_key::Direction;

/// One object of a vector file.
pub(crate) struct Vectors(Value);

impl Vectors {
    pub(crate) fn load(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        !self.0[name].is_null()
    }

    pub(crate) fn list(&self, name: &str) -> Vec<Self> {
        let list = self.0[name].as_array().unwrap_or_else(|| panic!("a list `{name}`"));
        assert!(!list.is_empty(), "vectors in `{name}`");
        list.iter().cloned().map(Self).collect()
    }

    pub(crate) fn object(&self, name: &str) -> Self {
        assert!(self.0[name].is_object(), "an object `{name}`");
        Self(self.0[name].clone())
    }

    pub(crate) fn number(&self, name: &str) -> u64 {
        self.0[name].as_u64().unwrap_or_else(|| panic!("a number `{name}`"))
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_else(|| panic!("a text `{name}`"))
    }

    pub(crate) fn bytes<const N: usize>(&self, name: &str) -> [u8; N] {
        let bytes = self.bytes_of_any_length(name);
        bytes.try_into().unwrap_or_else(|_| panic!("{N} bytes in `{name}`"))
    }

    pub(crate) fn bytes_of_any_length(&self, name: &str) -> Vec<u8> {
        from_hex(self.text(name))
    }

    pub(crate) fn byte_strings(&self, name: &str) -> Vec<Vec<u8>> {
        self.0[name].as_array().unwrap().iter().map(|text| from_hex(text.as_str().unwrap())).collect()
    }
}

/// The direction whose offset is `x`.
pub(crate) fn direction(x: u64) -> Direction {
    match x {
        0 => Direction::ClientToServer,
        8 => Direction::ServerToClient,
        _ => panic!("no direction has x = {x}"),
    }
}

fn from_hex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "an odd number of digits in {text}");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
