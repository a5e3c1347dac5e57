//! The line that every message begins with.

use mtproto_engine::Monotonic;

/// What a message says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// The pair it goes through.
    pub(crate) pair: u32,
    /// Its number among the messages of the pair, from zero.
    pub(crate) sequence: u32,
    /// The part of the load in which it was scheduled.
    pub(crate) segment: u8,
    /// When it should have been sent.
    pub(crate) scheduled: Monotonic,
    /// When it was.
    pub(crate) submitted: Monotonic,
}

/// What a stamp begins with, before the run.
const MARK: &[u8; 4] = b"mtsd";
/// The digits of the fields, in order.
const DIGITS: [usize; 5] = [8, 8, 2, 14, 14];
/// The mark and the run.
const NEEDLE_BYTES: usize = MARK.len() + 8;

impl Stamp {
    /// The length of its text.
    const BYTES: usize = NEEDLE_BYTES + 8 + 8 + 2 + 14 + 14;

    /// Appends it as text.
    pub(crate) fn write(&self, run: u32, text: &mut Vec<u8>) {
        text.extend_from_slice(&needle(run));
        let values =
            [self.pair.into(), self.sequence.into(), self.segment.into(), self.scheduled.0, self.submitted.0];
        for (value, digits) in values.into_iter().zip(DIGITS) {
            hexadecimal(value, digits, text);
        }
    }

    /// Every stamp of a run in some bytes, whatever stands around them.
    pub(crate) fn find_all(run: u32, bytes: &[u8]) -> impl Iterator<Item = Self> {
        let needle = needle(run);
        let mut rest = bytes;
        std::iter::from_fn(move || {
            loop {
                let at = rest.iter().position(|byte| *byte == MARK[0])?;
                rest = rest.get(at..)?;
                match rest.get(..Self::BYTES).filter(|line| line.starts_with(&needle)) {
                    Some(line) => {
                        rest = rest.get(Self::BYTES..)?;
                        if let Some(stamp) = line.get(NEEDLE_BYTES..).and_then(Self::read) {
                            return Some(stamp);
                        }
                    }
                    None => rest = rest.get(1..)?,
                }
            }
        })
    }

    fn read(mut text: &[u8]) -> Option<Self> {
        let mut next = |digits: usize| {
            let (field, rest) = text.split_at_checked(digits)?;
            text = rest;
            u64::from_str_radix(std::str::from_utf8(field).ok()?, 16).ok()
        };
        let [pair, sequence, segment, scheduled, submitted] = DIGITS;
        Some(Self {
            pair: u32::try_from(next(pair)?).ok()?,
            sequence: u32::try_from(next(sequence)?).ok()?,
            segment: u8::try_from(next(segment)?).ok()?,
            scheduled: Monotonic(next(scheduled)?),
            submitted: Monotonic(next(submitted)?),
        })
    }
}

fn needle(run: u32) -> [u8; NEEDLE_BYTES] {
    let mut needle = [0; NEEDLE_BYTES];
    let mut text = Vec::with_capacity(NEEDLE_BYTES);
    text.extend_from_slice(MARK);
    hexadecimal(run.into(), 8, &mut text);
    needle.copy_from_slice(&text);
    needle
}

fn hexadecimal(value: u64, digits: usize, text: &mut Vec<u8>) {
    const ALPHABET: &[u8; 16] = b"0123456789abcdef";
    for place in (0..digits).rev() {
        let digit = usize::try_from(value >> (4 * place) & 15).unwrap_or(0);
        text.push(ALPHABET.get(digit).copied().unwrap_or(b'0'));
    }
}

#[cfg(test)]
mod tests {
    use super::Stamp;
    use mtproto_engine::Monotonic;

    const STAMP: Stamp = Stamp {
        pair: 77,
        sequence: u32::MAX,
        segment: 3,
        scheduled: Monotonic(123_456_789_012),
        submitted: Monotonic(123_456_999_999),
    };

    #[test]
    fn a_stamp_is_found_in_whatever_surrounds_it() {
        let mut bytes = b"mtsd mtsd0000".to_vec();
        STAMP.write(0xbeef, &mut bytes);
        bytes.extend_from_slice(b"padding m");
        Stamp { pair: 78, ..STAMP }.write(0xbeef, &mut bytes);
        Stamp { pair: 79, ..STAMP }.write(0xdead, &mut bytes);
        let found: Vec<Stamp> = Stamp::find_all(0xbeef, &bytes).collect();
        assert_eq!(found, [STAMP, Stamp { pair: 78, ..STAMP }]);
        for cut in 0..bytes.len() {
            assert!(Stamp::find_all(0xbeef, &bytes[..cut]).count() <= 2);
        }
        const { assert!(Stamp::BYTES <= crate::work::deliver::MESSAGE_BYTES_MIN) };
    }
}
