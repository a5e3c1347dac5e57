//! Messages from one session to another: who writes to whom, what a message says, and what its receiver makes of it.
//!
//! A message carries a line of its own in its text: the run, the pair, a number that counts up, and two times. So its receiver
//! needs to know nothing else, whatever update a server wraps the message in: it looks for the line in the bytes. Sender and
//! receiver are in one process and read one monotonic clock.

mod seen;
mod stamp;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use mtproto_tl::Writer;
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::table::Table;
use serde_json::{Value, json};

use crate::arrival::Distribution;
use crate::calls::{Call, PreparedCall};
pub(crate) use seen::{Arrival, SeenMessages};
pub(crate) use stamp::Stamp;

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

#[cfg(test)]
mod tests {
    use super::{DeliverWork, MessageForm, Peer};
    use crate::arrival::Distribution;
    use mtproto_tl::table::Table;

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
}
