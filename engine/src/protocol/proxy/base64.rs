//! Base64, both alphabets, with or without padding.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The standard alphabet, padded.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let mut bits = [0; 4];
        for (to, from) in bits.iter_mut().skip(1).zip(three) {
            *to = *from;
        }
        let bits = u32::from_be_bytes(bits);
        let digits = three.len() + 1;
        for digit in 0..4 {
            let index = (bits >> (18 - 6 * digit)) as usize & 63;
            let letter = ALPHABET.get(index).map_or('=', |&letter| char::from(letter));
            text.push(if digit < digits { letter } else { '=' });
        }
    }
    text
}

/// The alphabet for addresses, without padding.
pub(super) fn encode_for_url(bytes: &[u8]) -> String {
    let text = encode(bytes);
    text.chars()
        .filter(|&letter| letter != '=')
        .map(|letter| {
            if letter == '+' {
                '-'
            } else if letter == '/' {
                '_'
            } else {
                letter
            }
        })
        .collect()
}

/// Either alphabet, padded or not. None if it is not base64: bits left over must be zero.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let unpadded = text.trim_end_matches('=');
    let padding = text.len() - unpadded.len();
    if padding > 0 && (padding > 2 || !text.len().is_multiple_of(4)) || unpadded.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(unpadded.len() * 3 / 4);
    let (mut bits, mut count) = (0_u32, 0);
    for letter in unpadded.bytes() {
        bits = bits << 6 | value(letter)?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff).to_le_bytes()[0]);
            bits &= (1 << count) - 1;
        }
    }
    (bits == 0).then_some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    Some(
        match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        }
        .into(),
    )
}

#[cfg(test)]
mod tests {
    use super::{decode, encode, encode_for_url};

    #[test]
    fn the_examples_of_rfc_4648() {
        let pairs = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, encoded) in pairs {
            assert_eq!(encode(plain.as_bytes()), encoded);
            assert_eq!(decode(encoded).as_deref(), Some(plain.as_bytes()));
            assert_eq!(decode(encoded.trim_end_matches('=')).as_deref(), Some(plain.as_bytes()));
        }
        assert_eq!(encode(&[0xfb, 0xff]), "+/8=");
        assert_eq!(encode_for_url(&[0xfb, 0xff]), "-_8");
        assert_eq!(decode("-_8"), decode("+/8="));
    }

    #[test]
    fn what_is_not_base64_is_refused() {
        for text in ["A", "AAAAA", "AA=", "A===", "AA==A", "A A=", "Zg=x", "Zh==", "=", "ä"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
