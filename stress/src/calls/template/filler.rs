//! Writes the values of a call one behind the other.

use crate::arrival::PlanRandom;

/// Digits of the largest number of 64 bits.
pub(super) const DIGITS_MAX: usize = 20;

/// Letters by their frequency in no language at all, with a blank now and then; thirty-two, so that five bits choose one.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyzaeio  ";

/// Makes `text` this long, with letters.
pub(crate) fn letters(text: &mut Vec<u8>, length: usize, random: &mut PlanRandom) {
    let from = text.len();
    text.resize(length.max(from), b' ');
    write_letters(text.get_mut(from..).unwrap_or_default(), random);
}

fn write_letters(room: &mut [u8], random: &mut PlanRandom) {
    for chunk in room.chunks_mut(12) {
        let mut bits = random.next();
        for letter in chunk {
            *letter = LETTERS.get(usize::try_from(bits & 31).unwrap_or(0)).copied().unwrap_or(b'a');
            bits >>= 5;
        }
    }
}

/// What stands in front of a long string of bytes.
pub(super) const LONG_HEADER: usize = 4;

/// Writes one value behind the other. The room was measured before; what would not fit is left out.
pub(super) struct Filler<'a> {
    pub(super) room: &'a mut [u8],
    pub(super) at: usize,
}

impl Filler<'_> {
    pub(super) fn put(&mut self, bytes: &[u8]) {
        if let Some(room) = self.room.get_mut(self.at..self.at + bytes.len()) {
            room.copy_from_slice(bytes);
            self.at += bytes.len();
        }
    }

    fn take(&mut self, length: usize) -> &mut [u8] {
        let from = self.at;
        self.at = (from + length).min(self.room.len());
        self.room.get_mut(from..from + length).unwrap_or_default()
    }

    pub(super) fn random(&mut self, length: usize, random: &mut PlanRandom) {
        for chunk in self.take(length).chunks_mut(8) {
            let bytes = random.next().to_le_bytes();
            chunk.copy_from_slice(bytes.get(..chunk.len()).unwrap_or_default());
        }
    }

    pub(super) fn letters(&mut self, length: usize, random: &mut PlanRandom) {
        write_letters(self.take(length), random);
    }

    pub(super) fn digits(&mut self, mut number: u64) {
        let mut digits = [0; DIGITS_MAX];
        let mut from = DIGITS_MAX;
        for place in digits.iter_mut().rev() {
            *place = b'0' + (number % 10).to_le_bytes()[0];
            number /= 10;
            from -= 1;
            if number == 0 {
                break;
            }
        }
        self.put(digits.get(from..).unwrap_or_default());
    }

    /// A string of bytes whose length is known only when it stands there.
    pub(super) fn string(&mut self, write: impl FnOnce(&mut Self)) {
        let start = self.at;
        self.take(LONG_HEADER);
        write(self);
        let length = self.at - start - LONG_HEADER;
        let [a, b, c, _] = u32::try_from(length).unwrap_or(0).to_le_bytes();
        let (long, short) = ([254, a, b, c], [a]);
        let header: &[u8] = if length < 254 {
            self.room.copy_within(start + LONG_HEADER..self.at, start + short.len());
            self.at -= LONG_HEADER - short.len();
            &short
        } else {
            &long
        };
        if let Some(room) = self.room.get_mut(start..start + header.len()) {
            room.copy_from_slice(header);
        }
        let padded = (self.at - start).next_multiple_of(4);
        let padding = padded - (self.at - start);
        self.take(padding).fill(0);
    }
}
