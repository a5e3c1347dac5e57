//! Messages on one reactor: what its senders write next, and what its receivers have seen.

use mtproto_engine::handler::ReactorHandle;
use mtproto_engine::{Monotonic, RequestBody, Response, Update};

use super::Population;
use super::ended::{Ended, ended};
use super::session::Token;
use crate::arrival::PlanRandom;
use crate::calls::letters;
use crate::measure::Clocks;
use crate::measure::errors::ErrorSource;
use crate::plan::{LoadPlan, Work};
use crate::work::DeliverWork;
use crate::work::deliver::{Arrival, DELIVERED, SeenMessages, Stamp};

/// The state of all pairs whose sender or receiver is on this reactor.
#[derive(Debug, Default)]
pub(super) struct Deliveries {
    /// By place of the sender, then by receiver: the number of the next message.
    sequences: Vec<u32>,
    /// By place of the sender: which of its receivers is next.
    turns: Vec<u32>,
    /// By place of the receiver: what it has seen.
    seen: Vec<Option<Box<SeenMessages>>>,
    /// The text of the message that is being written.
    text: Vec<u8>,
}

/// A message that is about to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NextMessage {
    /// Which of the receivers of its sender gets it.
    receiver: u32,
}

impl Deliveries {
    /// Nothing was sent.
    pub(super) fn new(plan: &LoadPlan, index: usize, sessions: usize) -> Self {
        let Work::Deliver(work) = &plan.work else { return Self::default() };
        let reactors = plan.reactors as u64;
        let senders = work.senders().saturating_sub(index as u64).div_ceil(reactors.max(1));
        let senders = usize::try_from(senders).unwrap_or(0).min(sessions);
        let fan_out = usize::try_from(work.fan_out).unwrap_or(1);
        Self {
            sequences: vec![0; senders * fan_out],
            turns: vec![0; senders],
            seen: vec![None; sessions],
            text: Vec::new(),
        }
    }

    /// The next message of a sender; none if none of its receivers is known yet.
    pub(super) fn next(
        &mut self,
        work: &DeliverWork,
        (slot, number): (usize, u64),
        (segment, scheduled, now): (usize, Monotonic, Monotonic),
        random: &mut PlanRandom,
    ) -> Option<(NextMessage, RequestBody)> {
        let pairs = work.pairs_of_sender(number);
        let count = u32::try_from(pairs.end - pairs.start).unwrap_or(u32::MAX);
        let turn = self.turns.get(slot).copied()?;
        let mut turns = (0..count).map(|step| (turn + step) % count.max(1));
        let (receiver, pair, peer) = turns.find_map(|receiver| {
            let pair = pairs.start + u64::from(receiver);
            Some((receiver, pair, work.peer(pair)?))
        })?;
        let sequence = self.sequences.get(place(work, slot, receiver)).copied()?;
        let stamp = Stamp {
            pair: u32::try_from(pair).unwrap_or(u32::MAX),
            sequence,
            segment: u8::try_from(segment).unwrap_or(0),
            scheduled,
            submitted: now,
        };
        self.text.clear();
        stamp.write(work.run, &mut self.text);
        let (shortest, longest) = work.size;
        let span = u32::try_from(longest - shortest + 1).unwrap_or(u32::MAX);
        let length = shortest + usize::try_from(random.below(span)).unwrap_or(0);
        letters(&mut self.text, length, random);
        let body = RequestBody::Owned(work.form.write(peer, &self.text, random.next()));
        Some((NextMessage { receiver }, body))
    }

    /// The engine has taken the message.
    pub(super) fn sent(&mut self, work: &DeliverWork, slot: usize, message: NextMessage) {
        if let Some(sequence) = self.sequences.get_mut(place(work, slot, message.receiver)) {
            *sequence = sequence.wrapping_add(1);
        }
        if let Some(turn) = self.turns.get_mut(slot) {
            *turn = message.receiver + 1;
        }
    }

    fn received(&mut self, slot: usize, sequence: u32) -> Option<Arrival> {
        let seen = self.seen.get_mut(slot)?;
        Some(seen.get_or_insert_with(|| Box::new(SeenMessages::new())).take(sequence))
    }
}

fn place(work: &DeliverWork, slot: usize, receiver: u32) -> usize {
    slot * usize::try_from(work.fan_out).unwrap_or(1) + usize::try_from(receiver).unwrap_or(0)
}

impl Population {
    /// An update came: the messages in it are counted.
    pub(super) fn update_came(&mut self, update: &Update<'_>) {
        self.recorder.measurement().connections.updates += 1;
        let Work::Deliver(work) = &self.plan.work else { return };
        let Some(slot) = self.by_connection.get(&update.connection).copied() else { return };
        let number = self.plan.number_of(self.index, slot.into());
        for stamp in Stamp::find_all(work.run, update.body) {
            let measurement = self.recorder.measurement();
            if work.pair_of_receiver(number) != Some(stamp.pair.into()) {
                // Such as the copy that a sender's own session is told of.
                measurement.deliveries.elsewhere += 1;
                continue;
            }
            let arrival = self.deliveries.received(slot as usize, stamp.sequence);
            let class = match arrival {
                None => return,
                Some(Arrival::Next) => None,
                Some(Arrival::Overtaken) => {
                    measurement.deliveries.reordered += 1;
                    Some("delivery:reordered")
                }
                Some(Arrival::Again) => {
                    measurement.deliveries.duplicates += 1;
                    Some("delivery:duplicate")
                }
            };
            if let Some(class) = class {
                let (source, fault) = (ErrorSource::Call(1), mtproto_engine::Fault::Peer);
                measurement.errors.record(source, class, fault, update.received_at, || {
                    format!("message {} of pair {}", stamp.sequence, stamp.pair)
                });
            }
            if arrival == Some(Arrival::Again) {
                continue;
            }
            measurement.deliveries.delivered += 1;
            work.progress.delivered();
            if let Some(call) = measurement.call(stamp.segment.into(), DELIVERED) {
                call.completed += 1;
                call.bytes_in += update.body.len() as u64;
                call.record(Clocks {
                    scheduled: self.load.open.is_some().then_some(stamp.scheduled),
                    submitted: stamp.submitted,
                    sent: Some(stamp.submitted),
                    ended: update.received_at,
                });
            }
        }
    }

    /// Asks a session that is to receive who it is. `false` if this one need not be asked.
    pub(super) fn submit_identification(&mut self, slot: u32, reactor: &mut ReactorHandle<'_>) -> bool {
        let Work::Deliver(work) = &self.plan.work else { return false };
        let number = self.plan.number_of(self.index, slot.into());
        if work.pair_of_receiver(number).is_none() {
            return false;
        }
        let request = work.identify.request(&mut self.load.random);
        let request = request.deadline(self.plan.timeout).token(Token::Identify(slot).to_number());
        self.submit_first(slot, request, reactor);
        true
    }

    /// A session has said who it is.
    pub(super) fn identification_ended(
        &mut self,
        slot: u32,
        response: &Response<'_>,
        reactor: &mut ReactorHandle<'_>,
    ) {
        let Work::Deliver(work) = &self.plan.work else { return };
        let number = self.plan.number_of(self.index, slot.into());
        let mut ended = ended(response, &work.identify, self.phase);
        if let (Ended::Answered { .. }, mtproto_engine::Outcome::Response(answer)) =
            (&ended, &response.outcome)
            && !work.pair_of_receiver(number).is_some_and(|pair| work.introduce(pair, answer))
        {
            ended = Ended::Failed {
                class: "answer:unexpected".to_owned(),
                fault: mtproto_engine::Fault::Peer,
                example: "users.getUsers did not say who the receiver is".to_owned(),
                timed_out: false,
            };
        }
        self.first_call_ended(slot, ended, response, reactor);
    }
}
