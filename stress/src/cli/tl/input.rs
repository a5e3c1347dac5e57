//! Where the input of `mtstress tl` comes from: the command line, a file, or the standard input; and forms of bytes.

use std::fmt::Write as _;
use std::io::Read;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::failure::Failure;

/// More is no message of the protocol.
const INPUT_BYTES_MAX: u64 = 32 << 20;

/// What was given on the command line: the text itself, `@FILE`, or `-`.
#[derive(Clone, Debug)]
pub(super) struct InputText(String);

impl FromStr for InputText {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl InputText {
    fn read(&self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let (what, read) = match (self.0.as_str(), self.0.strip_prefix('@')) {
            ("-", _) => (
                "the standard input could not be read".to_owned(),
                std::io::stdin().take(INPUT_BYTES_MAX).read_to_end(&mut bytes),
            ),
            (_, Some(path)) => (
                format!("{path} could not be read"),
                std::fs::File::open(path).and_then(|file| file.take(INPUT_BYTES_MAX).read_to_end(&mut bytes)),
            ),
            (text, None) => return Ok(text.as_bytes().to_vec()),
        };
        read.map_err(|source| Failure::Io { what, source })?;
        Ok(bytes)
    }

    /// The text.
    ///
    /// # Errors
    /// If it cannot be read.
    pub(super) fn text(&self) -> Result<String, Failure> {
        String::from_utf8(self.read()?).map_err(|_| Failure::Usage("the input is no text".to_owned()))
    }

    /// The bytes: digits and base64 are taken for what they stand for, and what is neither for itself, but only from files.
    ///
    /// # Errors
    /// If it cannot be read, or is text of another kind.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, Failure> {
        let bytes = self.read()?;
        let typed = self.0 != "-" && !self.0.starts_with('@');
        match std::str::from_utf8(&bytes).ok().and_then(from_text) {
            Some(bytes) => Ok(bytes),
            None if typed => Err(Failure::Usage(format!(
                "{:?} are no bytes: write an even number of hexadecimal digits, base64:TEXT, @FILE or -",
                self.0.chars().take(40).collect::<String>()
            ))),
            None => Ok(bytes),
        }
    }
}

/// The bytes that hexadecimal digits or base64 stand for.
fn from_text(text: &str) -> Option<Vec<u8>> {
    let text: String = text.split_whitespace().collect();
    if let Some(base64) = text.strip_prefix("base64:") {
        return STANDARD.decode(base64).ok();
    }
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("hex:")).unwrap_or(&text);
    if digits.is_empty() || digits.len() % 2 == 1 || !digits.is_ascii() {
        return None;
    }
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Base64 with padding.
pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::{InputText, from_text, hex};

    #[test]
    fn bytes_are_read_in_the_forms_people_have_them() {
        for text in ["ec77be7a", "0xEC77BE7A", "ec 77\nbe 7a\n", "hex:ec77be7a", "base64:7He+eg=="] {
            assert_eq!(from_text(text).map(|bytes| hex(&bytes)).as_deref(), Some("ec77be7a"), "{text}");
        }
        for text in ["", "e", "xy", "base64:?", "é"] {
            assert!(from_text(text).is_none(), "{text}");
        }
        let wrong = "hello".parse::<InputText>().unwrap().bytes().unwrap_err().to_string();
        assert!(wrong.contains("hexadecimal"), "{wrong}");
    }
}
