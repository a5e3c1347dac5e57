//! Messages from one session to another: who writes to whom, what a message says, and what its receiver makes of it.
//!
//! A message carries a line of its own in its text: the run, the pair, a number that counts up, and two times. So its receiver
//! needs to know nothing else, whatever update a server wraps the message in: it looks for the line in the bytes. Sender and
//! receiver are in one process and read one monotonic clock.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use mtproto_engine::Monotonic;
use mtproto_tl::Writer;
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::table::Table;
use serde_json::{Value, json};

use crate::arrival::Distribution;
use crate::calls::{Call, PreparedCall};

/// The operations: the call that sends, and the delivery.
pub(crate) const OPERATIONS: usize = 2;
/// The number of the delivery.
pub(crate) const DELIVERED: usize = 1;
/// Its name.
pub(crate) const DELIVERED_NAME: &str = "deliver";

/// The shortest message: the line that every message begins with, and a little.
pub(crate) const MESSAGE_BYTES_MIN: usize = 64;
/// The longest message that servers take.
pub(crate) const MESSAGE_BYTES_MAX: usize = 4_096;

/// Who writes to whom, and what.
#[derive(Clone, Debug)]
pub(crate) struct DeliverWork {
    /// Sessions that get messages; each has one sender.
    pub(crate) pairs: u64,
    /// Receivers of one sender.
    pub(crate) fan_out: u64,
    /// Tells the messages of this run from those of another.
    pub(crate) run: u32,
    /// The length of a message, from and to.
    pub(crate) size: (usize, usize),
    /// Messages without an answer per sender at most.
    pub(crate) pipeline: u16,
    /// Pause of a sender between an answer and the next message, in the closed model.
    pub(crate) think: Distribution,
    /// The call that sends.
    pub(crate) call: PreparedCall,
    /// The call by which a receiver asks who it is.
    pub(crate) identify: PreparedCall,
    /// The bytes of a message.
    pub(crate) form: MessageForm,
    /// Who the receivers are, by pair.
    pub(crate) peers: Arc<[OnceLock<Peer>]>,
    /// What has gone out and come in so far.
    pub(crate) progress: Arc<DeliveryProgress>,
}

/// A user as others write to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Peer {
    /// The user.
    pub(crate) id: i64,
    /// What goes with it.
    pub(crate) access_hash: i64,
}

/// Sums over all reactors.
#[derive(Debug, Default)]
pub(crate) struct DeliveryProgress {
    answered: AtomicU64,
    delivered: AtomicU64,
}

impl DeliveryProgress {
    /// A message was taken by the server.
    pub(crate) fn answered(&self) {
        self.answered.fetch_add(1, Ordering::Release);
    }

    /// A message was delivered, for the first time.
    pub(crate) fn delivered(&self) {
        self.delivered.fetch_add(1, Ordering::Release);
    }

    /// Whether everything that the server took was delivered.
    pub(crate) fn is_level(&self) -> bool {
        self.delivered.load(Ordering::Acquire) >= self.answered.load(Ordering::Acquire)
    }
}

impl DeliverWork {
    /// Pairs that write to each other.
    ///
    /// # Errors
    /// If the schema has no such calls.
    pub(crate) fn new(
        (pairs, fan_out): (u64, u64),
        run: u32,
        size: (usize, usize),
        (pipeline, think): (u16, Distribution),
        table: &'static Table,
    ) -> Result<Self, String> {
        let found = || Ok(table);
        Ok(Self {
            pairs,
            fan_out: fan_out.max(1),
            run,
            size,
            pipeline,
            think,
            call: PreparedCall::new(Call::parse(
                &format!("messages.sendMessage{}", MessageForm::fields()),
                &found,
            )?),
            identify: PreparedCall::new(Call::parse(r#"users.getUsers{"id": ["inputUserSelf"]}"#, &found)?),
            form: MessageForm::new(table)?,
            peers: (0..pairs).map(|_| OnceLock::new()).collect(),
            progress: Arc::default(),
        })
    }

    /// Sessions that send.
    pub(crate) const fn senders(&self) -> u64 {
        self.pairs.div_ceil(self.fan_out)
    }

    /// Sessions that send, and sessions that receive.
    pub(crate) const fn sessions(&self) -> u64 {
        self.senders() + self.pairs
    }

    /// Whether session `number` sends; all others receive.
    pub(crate) const fn is_sender(&self, number: u64) -> bool {
        number < self.senders()
    }

    /// The pair that session `number` is the receiver of.
    pub(crate) const fn pair_of_receiver(&self, number: u64) -> Option<u64> {
        match number.checked_sub(self.senders()) {
            Some(pair) if pair < self.pairs => Some(pair),
            _ => None,
        }
    }

    /// The pairs that session `number` is the sender of.
    pub(crate) fn pairs_of_sender(&self, number: u64) -> std::ops::Range<u64> {
        let first = number.saturating_mul(self.fan_out).min(self.pairs);
        first..first.saturating_add(self.fan_out).min(self.pairs)
    }

    /// Who the receiver of a pair is, once it has said so.
    pub(crate) fn peer(&self, pair: u64) -> Option<Peer> {
        self.peers.get(usize::try_from(pair).ok()?)?.get().copied()
    }

    /// Notes who the receiver of a pair is, from its answer. `false` if the answer does not say.
    pub(crate) fn introduce(&self, pair: u64, answer: &[u8]) -> bool {
        let Some(peer) = peer_of(answer) else { return false };
        let place = usize::try_from(pair).ok().and_then(|pair| self.peers.get(pair));
        // It stays who it is when it comes back.
        place.is_some_and(|place| *place.get_or_init(|| peer) == peer)
    }
}

/// Who a user is, from the answer to `users.getUsers`.
fn peer_of(answer: &[u8]) -> Option<Peer> {
    let users = Table::built_in().decode(answer).ok()?;
    let user = users.as_array()?.first()?;
    let number = |name: &str| user.get(name).and_then(Value::as_str).and_then(|text| text.parse().ok());
    Some(Peer { id: number("id")?, access_hash: number("access_hash").unwrap_or(0) })
}

/// `messages.sendMessage` in whatever schema: what stands between its changing fields.
#[derive(Clone, Debug)]
pub(crate) struct MessageForm {
    fixed: Vec<u8>,
    /// Where in `fixed` each field belongs; in order.
    fields: Vec<(usize, MessageField)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MessageField {
    User,
    AccessHash,
    Text,
    RandomId,
}

impl MessageForm {
    fn fields() -> Value {
        json!({
            "peer": { "_": "inputPeerUser", "user_id": "{{rand64}}", "access_hash": "{{rand64}}" },
            "message": "{{text:64}}",
            "random_id": "{{rand64}}",
        })
    }

    fn new(table: &Table) -> Result<Self, String> {
        let is_hole = |text: &str| text.starts_with("{{");
        let encoded = table.encode_with_holes("messages.sendMessage", &Self::fields(), &is_hole);
        let (fixed, holes) = encoded.map_err(|error| format!("messages.sendMessage: {error}"))?;
        let field = |path: &str| match path {
            "peer.user_id" => Some(MessageField::User),
            "peer.access_hash" => Some(MessageField::AccessHash),
            "message" => Some(MessageField::Text),
            "random_id" => Some(MessageField::RandomId),
            _ => None,
        };
        let fields = holes.iter().filter_map(|hole| Some((hole.offset, field(&hole.path)?)));
        Ok(Self { fields: fields.collect(), fixed })
    }

    /// The call with this text.
    pub(crate) fn write(&self, peer: Peer, text: &[u8], random_id: u64) -> Vec<u8> {
        let bytes = self.fixed.len() + 3 * 8 + string_encoded_len(text.len());
        let mut body = vec![0; bytes];
        let mut writer = Writer::new(&mut body);
        let mut from = 0;
        for (offset, field) in &self.fields {
            writer.raw(self.fixed.get(from..*offset).unwrap_or_default());
            from = *offset;
            match field {
                MessageField::User => writer.i64(peer.id),
                MessageField::AccessHash => writer.i64(peer.access_hash),
                MessageField::Text => writer.bytes(text),
                MessageField::RandomId => writer.i64(random_id.cast_signed()),
            }
        }
        writer.raw(self.fixed.get(from..).unwrap_or_default());
        let written = writer.finish().unwrap_or(0);
        body.truncate(written);
        body
    }
}

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

/// What the receiver of a pair has seen of its messages.
#[derive(Clone, Debug)]
pub(crate) struct SeenMessages {
    /// One more than the highest number so far.
    next: u32,
    /// Which of the last numbers below it were seen.
    seen: [u64; WINDOW_WORDS],
}

const WINDOW_WORDS: usize = 16;
/// Numbers that are told apart below the highest: more than messages may be on their way.
const WINDOW: u32 = 1_024;

/// What a message is among those before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// Its number is higher than all before.
    Next,
    /// It was overtaken by a later one.
    Overtaken,
    /// It was seen before.
    Again,
}

impl SeenMessages {
    /// None yet.
    pub(crate) const fn new() -> Self {
        Self { next: 0, seen: [0; WINDOW_WORDS] }
    }

    /// Takes a message in.
    pub(crate) fn take(&mut self, sequence: u32) -> Arrival {
        if sequence >= self.next {
            let skipped = sequence - self.next;
            if skipped >= WINDOW {
                self.seen = [0; WINDOW_WORDS];
            } else {
                (self.next..sequence).for_each(|number| self.mark(number, false));
            }
            self.mark(sequence, true);
            self.next = sequence.saturating_add(1);
            return Arrival::Next;
        }
        // One that is long past may be late or come again; no server is that late.
        if self.next - sequence > WINDOW || self.is_marked(sequence) {
            return Arrival::Again;
        }
        self.mark(sequence, true);
        Arrival::Overtaken
    }

    fn mark(&mut self, sequence: u32, seen: bool) {
        let (word, bit) = place(sequence);
        if let Some(word) = self.seen.get_mut(word) {
            *word = if seen { *word | bit } else { *word & !bit };
        }
    }

    fn is_marked(&self, sequence: u32) -> bool {
        let (word, bit) = place(sequence);
        self.seen.get(word).is_some_and(|word| word & bit != 0)
    }
}

const fn place(sequence: u32) -> (usize, u64) {
    let bit = sequence % WINDOW;
    ((bit / u64::BITS) as usize, 1 << (bit % u64::BITS))
}

#[cfg(test)]
mod tests {
    use super::{Arrival, DeliverWork, MessageForm, Peer, SeenMessages, Stamp};
    use crate::arrival::{Distribution, PlanRandom};
    use mtproto_engine::Monotonic;
    use mtproto_tl::table::Table;

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
        assert!(Stamp::BYTES <= super::MESSAGE_BYTES_MIN);
    }

    #[test]
    fn a_message_is_what_the_table_would_have_written() {
        let form = MessageForm::new(Table::built_in()).unwrap();
        for length in [64, 253, 254, 4_096] {
            let body = form.write(Peer { id: 5, access_hash: -6 }, &vec![b'x'; length], 7);
            let value = Table::built_in().decode(&body).unwrap();
            assert_eq!(value["peer"]["user_id"], "5");
            assert_eq!((&value["peer"]["access_hash"], &value["random_id"]), (&"-6".into(), &"7".into()));
            assert_eq!(value["message"].as_str().unwrap().len(), length);
            assert_eq!(Table::built_in().encode("messages.sendMessage", &value).unwrap(), body);
        }
    }

    #[test]
    fn everybody_has_a_part() {
        let work = DeliverWork::new((7, 3), 1, (64, 64), (1, Distribution::ZERO), Table::built_in()).unwrap();
        assert_eq!((work.senders(), work.sessions()), (3, 10));
        let pairs: Vec<u64> = (0..3).flat_map(|number| work.pairs_of_sender(number)).collect();
        assert_eq!(pairs, (0..7).collect::<Vec<_>>());
        let receivers: Vec<u64> = (0..11).filter_map(|number| work.pair_of_receiver(number)).collect();
        assert_eq!(receivers, (0..7).collect::<Vec<_>>());
    }

    #[test]
    fn receivers_say_who_they_are() {
        let work = DeliverWork::new((1, 1), 1, (64, 64), (1, Distribution::ZERO), Table::built_in()).unwrap();
        let user = serde_json::json!({ "id": "9", "access_hash": "8" });
        let user = Table::built_in().encode("user", &user).unwrap();
        let answer = [&0x1cb5_c415_u32.to_le_bytes()[..], &1_u32.to_le_bytes(), &user].concat();
        assert!(!work.introduce(0, &answer[..8]) && !work.introduce(1, &answer));
        assert_eq!(work.peer(0), None);
        assert!(work.introduce(0, &answer) && work.introduce(0, &answer));
        assert_eq!(work.peer(0), Some(Peer { id: 9, access_hash: 8 }));
    }

    #[test]
    fn order_and_repetitions_are_seen_whatever_comes() {
        let seed = 11;
        let mut random = PlanRandom::new(seed, 0);
        for _ in 0..50 {
            let mut seen = SeenMessages::new();
            let (mut known, mut high) = (std::collections::BTreeSet::new(), None);
            for _ in 0..3_000 {
                let base = high.unwrap_or(0_u32).saturating_sub(900);
                let sequence = base + random.below(1_000);
                let expected = match (known.insert(sequence), high) {
                    (false, _) => Arrival::Again,
                    (true, Some(high)) if sequence < high => Arrival::Overtaken,
                    (true, _) => Arrival::Next,
                };
                high = high.max(Some(sequence));
                assert_eq!(seen.take(sequence), expected, "seed {seed}, {sequence}");
            }
        }
        let mut seen = SeenMessages::new();
        assert_eq!(seen.take(5_000), Arrival::Next);
        assert_eq!((seen.take(4_999), seen.take(100)), (Arrival::Overtaken, Arrival::Again));
    }
}
