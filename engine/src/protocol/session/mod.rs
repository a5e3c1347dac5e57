//! The session: its identity, what it holds, and what it owes the server. Survives the sockets it is used on.
//!
//! The rules of messages live in the parts; services decide what is to be said. A session that cannot go on (identifiers
//! or sequence numbers the server does not take) is replaced: requests in flight under the old one may still be answered
//! on the same socket, so the old one is remembered as [`PreviousSession`] for a while.

pub(crate) mod acknowledgements;
pub(crate) mod assembly;
pub(crate) mod dispatch;
pub(crate) mod incoming;
pub(crate) mod message_id;
pub(crate) mod outgoing;
pub(crate) mod previous;
pub(crate) mod quick_ack;
pub(crate) mod received_ids;
pub(crate) mod sent_messages;
pub(crate) mod sequence;
pub(crate) mod service_message;

use std::collections::VecDeque;
use std::sync::Arc;

use mtproto_crypto::{AuthKey, AuthKeyId, SecureRandom};
use mtproto_tl::MessageId;

use self::acknowledgements::Acknowledgements;
use self::message_id::MessageIds;
use self::outgoing::{Outgoing, Stage};
use self::previous::{Farewell, PreviousSession};
use self::quick_ack::QuickAcks;
use self::received_ids::ReceivedIds;
use self::sent_messages::SentMessages;
use self::sequence::Sequence;
use self::service_message::ServiceMessage;
use crate::ids::SessionId;

/// The state of a session.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) id: SessionId,
    /// Counts the sessions of the connection, so that a request knows whether it was sent in this one.
    pub(crate) epoch: u32,
    pub(crate) message_ids: MessageIds,
    pub(crate) sequence: Sequence,
    pub(crate) received: ReceivedIds,
    pub(crate) acknowledgements: Acknowledgements,
    pub(crate) outgoing: Outgoing,
    pub(crate) sent: SentMessages,
    /// Service messages that wait for the next packet.
    pub(crate) outbox: VecDeque<ServiceMessage>,
    /// State requests that were sent and not answered: their identifiers and the messages they ask for.
    pub(crate) questions: Vec<(MessageId, Vec<MessageId>)>,
    pub(crate) quick_acks: QuickAcks,
    /// The `unique_id` of the last `new_session_created`.
    pub(crate) created: Option<i64>,
    pub(crate) previous: Option<Box<PreviousSession>>,
    /// Sessions of this key and socket that were given up, until the server says that it has forgotten them.
    pub(crate) abandoned: Vec<SessionId>,
}

/// Which session a packet belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Under {
    Current,
    Previous,
}

impl Session {
    /// A session of which the server knows nothing yet.
    pub(crate) fn new(random: &mut SecureRandom) -> Self {
        Self {
            id: random_id(random),
            epoch: 0,
            message_ids: MessageIds::default(),
            sequence: Sequence::default(),
            received: ReceivedIds::default(),
            acknowledgements: Acknowledgements::default(),
            outgoing: Outgoing::default(),
            sent: SentMessages::default(),
            outbox: VecDeque::new(),
            questions: Vec::new(),
            quick_acks: QuickAcks::default(),
            created: None,
            previous: None,
            abandoned: Vec::new(),
        }
    }

    /// Begins a new session in place of this one, which was used under `key`. Requests stay; those in flight belong to the
    /// previous session.
    ///
    /// spec: mtproto/service_messages_about_messages#notice-of-ignored-error-message
    pub(crate) fn replace(&mut self, key: Option<&Arc<AuthKey>>, random: &mut SecureRandom) {
        let (sent, received) = (std::mem::take(&mut self.sent), std::mem::take(&mut self.received));
        let id = self.id;
        self.previous = key.map(|key| {
            Box::new(PreviousSession { id, key: Arc::clone(key), sent, received, farewell: None })
        });
        self.id = random_id(random);
        self.epoch = self.epoch.wrapping_add(1);
        self.message_ids = MessageIds::default();
        self.sequence = Sequence::default();
        self.acknowledgements = Acknowledgements::default();
        self.outbox.clear();
        self.questions.clear();
        self.created = None;
        for key in self.outgoing.keys(|entry| entry.stage == Stage::Repeating) {
            self.outgoing.send_again(key, Stage::Waiting);
        }
    }

    /// Begins a new session because the key of this one is replaced. What is owed in it is still paid, with this salt.
    pub(crate) fn leave(&mut self, key: Option<&Arc<AuthKey>>, salt: Option<i64>, random: &mut SecureRandom) {
        let (message_ids, sequence) = (self.message_ids, self.sequence);
        let owed = std::mem::take(&mut self.acknowledgements);
        self.replace(key, random);
        if let (Some(previous), Some(salt)) = (&mut self.previous, salt) {
            previous.farewell = Some(Farewell { salt, message_ids, sequence, owed, refusals: 0 });
        }
    }

    /// Goes on in a session that was begun elsewhere: in which a key was bound. Nothing was sent in this one.
    pub(crate) fn continue_as(&mut self, begun: Self) {
        self.id = begun.id;
        self.message_ids = begun.message_ids;
        self.sequence = begun.sequence;
        self.received = begun.received;
        self.acknowledgements = begun.acknowledgements;
        self.created = begun.created;
    }

    /// Asks the server to forget the sessions that were given up, unless it is being asked.
    pub(crate) fn destroy_abandoned(&mut self) {
        let Self { abandoned, outbox, .. } = self;
        for id in abandoned {
            let message = ServiceMessage::DestroySession(*id);
            if !outbox.contains(&message) {
                outbox.push_back(message);
            }
        }
    }

    /// Which session a packet names, if it came under the key of that session.
    pub(crate) fn named(
        &self,
        id: SessionId,
        key: AuthKeyId,
        current_key: Option<AuthKeyId>,
    ) -> Option<Under> {
        if id == self.id {
            (current_key == Some(key)).then_some(Under::Current)
        } else {
            let previous = self.previous.as_ref()?;
            (previous.id == id && previous.key.id() == key).then_some(Under::Previous)
        }
    }

    /// The key of the session that was replaced.
    pub(crate) fn previous_key(&self) -> Option<&Arc<AuthKey>> {
        self.previous.as_ref().map(|previous| &previous.key)
    }

    /// What was sent in a session.
    pub(crate) fn sent_under(&self, under: Under) -> Option<&SentMessages> {
        match under {
            Under::Current => Some(&self.sent),
            Under::Previous => self.previous.as_ref().map(|previous| &previous.sent),
        }
    }

    /// What came in a session.
    pub(crate) fn received_under(&mut self, under: Under) -> Option<&mut ReceivedIds> {
        match under {
            Under::Current => Some(&mut self.received),
            Under::Previous => self.previous.as_mut().map(|previous| &mut previous.received),
        }
    }

    /// Forgets what was sent and cannot be referred to any more.
    pub(crate) fn forget_settled(&mut self) {
        let Self { sent, outgoing, .. } = self;
        sent.forget_settled(|key| outgoing.get(key).is_some());
    }

    /// Whether the server has said so much that an idle connection had better forget some of it.
    pub(crate) fn is_spread_out(&self) -> bool {
        self.received.len() > RECEIVED_IDS_IDLE_MAX
    }

    /// Gives back memory of a busy time. Says whether some is left that time will free.
    pub(crate) fn trim(&mut self, oldest_received: MessageId) -> bool {
        self.received.forget_before(oldest_received);
        self.received.trim();
        self.acknowledgements.trim();
        self.outgoing.trim();
        self.quick_acks.trim();
        if self.outgoing.count() == 0 {
            self.sent.trim();
        }
        self.outbox.shrink_to_fit();
        self.questions.shrink_to_fit();
        self.abandoned.shrink_to_fit();
        self.is_spread_out() || self.outgoing.count() > 0
    }
}

#[cfg(test)]
impl Session {
    /// What the session holds on the heap.
    pub(crate) fn heap_bytes(&self) -> usize {
        self.received.heap_bytes()
            + self.sent.heap_bytes()
            + self.outgoing.heap_bytes()
            + self.acknowledgements.heap_bytes()
            + self.outbox.capacity() * size_of::<ServiceMessage>()
            + self.questions.capacity() * size_of::<(MessageId, Vec<MessageId>)>()
    }
}

fn random_id(random: &mut SecureRandom) -> SessionId {
    SessionId(random.wire_u64().cast_signed())
}

/// With more identifiers than this, an idle session looks again later.
const RECEIVED_IDS_IDLE_MAX: usize = 32;
