//! Calls: takes off their wrappers, refuses those that may not be made, and sends the answers.
//!
//! spec: api/invoking

use std::borrow::Cow;
use std::cmp::Ordering;
use std::time::Duration;

use mtproto_tl::api_subset::{
    AuthImportAuthorization, AuthImportBotAuthorization, HelpGetConfig, HelpGetNearestDc, UpdateShort,
};
use mtproto_tl::envelope::{AuthBindTempAuthKey, Wrapper};
use mtproto_tl::gzip::GzipPacked;
use mtproto_tl::mtstress::MtstressUpdatePushed;
use mtproto_tl::primitive::string_encoded_len;
use mtproto_tl::service::RpcResult;
use mtproto_tl::{Constructor, ConstructorId, Decode, MessageId, Reader, Writer};

use super::arrival::unpacked;
use super::outbox::Handling;
use super::received::Fate;
use super::{Kind, Session, SessionTurn};
use crate::api::{Answer, Call, Handled, append};
use crate::clock::Now;
use crate::fault::{Chance, FaultKind};
use crate::files::cdn::GET_CDN_FILE;
use crate::key::{BindRequest, bind};
use crate::limits::{PREDECESSOR_TIME, REDELIVERY_TIME, WAITING_CALLS_MAX, WRAPPERS_MAX};

/// An answer that is held back.
#[derive(Debug)]
pub(super) struct HeldAnswer {
    due: Duration,
    req_msg_id: i64,
    /// The whole `rpc_result`.
    body: Vec<u8>,
    handling: Handling,
    fate: Fate,
}

impl HeldAnswer {
    pub(super) const fn due(&self) -> Duration {
        self.due
    }
}

/// The heap gives the greatest first, which is to be the one due first.
impl Ord for HeldAnswer {
    fn cmp(&self, other: &Self) -> Ordering {
        (other.due, other.req_msg_id).cmp(&(self.due, self.req_msg_id))
    }
}

impl PartialOrd for HeldAnswer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for HeldAnswer {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for HeldAnswer {}

/// A call that waits for another one.
#[derive(Debug)]
pub(super) struct WaitingCall {
    due: Duration,
    msg_id: i64,
    body: Vec<u8>,
}

impl WaitingCall {
    pub(super) const fn due(&self) -> Duration {
        self.due
    }
}

/// An error in place of an answer.
#[derive(Debug)]
struct CallError {
    code: i32,
    text: Cow<'static, str>,
}

impl CallError {
    const fn new(code: i32, text: &'static str) -> Self {
        Self { code, text: Cow::Borrowed(text) }
    }
}

/// Calls by which one logs in.
const LOGIN_CALLS: [ConstructorId; 2] = [AuthImportAuthorization::ID, AuthImportBotAuthorization::ID];

const UNREADABLE: CallError = CallError::new(400, "INPUT_FETCH_ERROR");

/// What the wrappers of a call say.
#[derive(Debug, Default)]
struct Wrapping {
    layer: Option<i32>,
    is_introduced: bool,
    without_updates: bool,
}

/// Whether the calls that another one waits for are through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Predecessors {
    Done,
    Missing,
    Failed,
}

impl Session {
    /// Takes a call.
    pub(super) fn call(&mut self, msg_id: i64, body: &[u8], turn: &mut SessionTurn<'_>) {
        self.received.set_fate(msg_id, Fate::Running);
        let mut wrapping = Wrapping::default();
        match self.unwrap(body, &mut wrapping) {
            Ok((_, Predecessors::Missing)) => self.wait(msg_id, body, turn),
            Ok((query, Predecessors::Done)) => match unpacked(query, turn) {
                Some(query) => {
                    self.execute(msg_id, &query, &wrapping, turn);
                    if let Cow::Owned(bytes) = query {
                        turn.scratch.bytes = bytes;
                    }
                }
                None => self.answer_error(msg_id, &UNREADABLE, turn),
            },
            Ok((_, Predecessors::Failed)) => {
                self.answer_error(msg_id, &CallError::new(400, "MSG_WAIT_FAILED"), turn);
            }
            Err(error) => self.answer_error(msg_id, &error, turn),
        }
    }

    /// Takes off the wrappers, in whatever order they come.
    fn unwrap<'b>(
        &self,
        body: &'b [u8],
        wrapping: &mut Wrapping,
    ) -> Result<(&'b [u8], Predecessors), CallError> {
        let mut query = body;
        let mut predecessors = Predecessors::Done;
        for _ in 0..=WRAPPERS_MAX {
            let Some(wrapper) = Wrapper::peel(query).map_err(|_| UNREADABLE)? else {
                return Ok((query, predecessors));
            };
            match wrapper {
                Wrapper::InvokeWithLayer(with_layer) => wrapping.layer = Some(with_layer.layer),
                Wrapper::InitConnection(init) => {
                    if init.api_id <= 0 {
                        return Err(CallError::new(400, "CONNECTION_API_ID_INVALID"));
                    }
                    wrapping.is_introduced = true;
                }
                Wrapper::InvokeWithoutUpdates(_) => wrapping.without_updates = true,
                Wrapper::InvokeAfterMsg(after) => predecessors = self.after(after.msg_id.0, predecessors),
                Wrapper::InvokeAfterMsgs(after) => {
                    predecessors =
                        after.msg_ids.iter().fold(predecessors, |state, msg_id| self.after(msg_id, state));
                }
            }
            query = wrapper.query();
        }
        Err(UNREADABLE)
    }

    /// What one more predecessor makes of the others.
    fn after(&self, msg_id: i64, others: Predecessors) -> Predecessors {
        match (others, self.received.fate(msg_id)) {
            (Predecessors::Failed, _) | (_, Some(Fate::Failed)) => Predecessors::Failed,
            (_, None | Some(Fate::Running)) => Predecessors::Missing,
            (others, Some(Fate::Received | Fate::Answered)) => others,
        }
    }

    fn wait(&mut self, msg_id: i64, body: &[u8], turn: &mut SessionTurn<'_>) {
        if self.waiting_calls.len() >= WAITING_CALLS_MAX {
            return self.answer_error(msg_id, &CallError::new(500, "WORKER_BUSY_TOO_LONG_RETRY"), turn);
        }
        self.owe(msg_id);
        let due = turn.now.monotonic + PREDECESSOR_TIME;
        self.waiting_calls.push(WaitingCall { due, msg_id, body: body.to_vec() });
    }

    /// Looks again at the calls that wait, and gives up on those that waited too long.
    pub(super) fn run_waiting_calls(&mut self, turn: &mut SessionTurn<'_>) {
        if self.waiting_calls.is_empty() {
            return;
        }
        for waiting in std::mem::take(&mut self.waiting_calls) {
            let state = self.unwrap(&waiting.body, &mut Wrapping::default());
            match state {
                Ok((_, Predecessors::Missing)) if waiting.due <= turn.now.monotonic => {
                    let error = CallError::new(400, "MSG_WAIT_TIMEOUT");
                    self.answer_error(waiting.msg_id, &error, turn);
                }
                Ok((_, Predecessors::Missing)) => self.waiting_calls.push(waiting),
                _ => self.call(waiting.msg_id, &waiting.body, turn),
            }
        }
    }

    /// Does what is due: sends answers that were held back, gives up on calls that waited too long.
    pub(crate) fn deadline_reached(&mut self, turn: &mut SessionTurn<'_>) {
        while let Some(held) = self.held_answers.peek()
            && held.due <= turn.now.monotonic
            && let Some(held) = self.held_answers.pop()
        {
            self.received.set_fate(held.req_msg_id, held.fate);
            let start = self.outbox.body().len();
            self.outbox.body().extend_from_slice(&held.body);
            self.commit_with(start, Kind::Content, held.req_msg_id, true, held.handling, turn.now);
        }
        while let Some(&(due, req_msg_id)) = self.lost_answers.front()
            && due <= turn.now.monotonic
        {
            self.lost_answers.pop_front();
            if self.outbox.resend_answer(req_msg_id) {
                turn.counters.messages_resent.one();
            }
        }
        self.run_waiting_calls(turn);
    }

    /// Forgets a call whose answer was not sent yet. `false` if there is none.
    pub(super) fn drop_running_call(&mut self, msg_id: i64) -> bool {
        let before = (self.held_answers.len(), self.waiting_calls.len());
        self.held_answers.retain(|held| held.req_msg_id != msg_id);
        self.waiting_calls.retain(|waiting| waiting.msg_id != msg_id);
        before != (self.held_answers.len(), self.waiting_calls.len())
    }

    /// Answers a call, its wrappers taken off and unpacked.
    fn execute(&mut self, msg_id: i64, query: &[u8], wrapping: &Wrapping, turn: &mut SessionTurn<'_>) {
        let Ok(method) = Reader::new(query).peek_constructor() else {
            return self.answer_error(msg_id, &UNREADABLE, turn);
        };
        if let Err(error) = self.admit(method, wrapping, turn) {
            return self.answer_error(msg_id, &error, turn);
        }
        let fault = turn.server.faults().strike(Chance::Answer, turn.random);
        if let Some(FaultKind::RpcError { code, message }) = fault {
            return self.answer_error(msg_id, &CallError { code, text: Cow::Owned(message) }, turn);
        }
        let call = Call {
            method,
            body: query,
            datacenter: turn.key.datacenter,
            auth_key_id: turn.key.identity().unwrap_or_else(|| turn.key.id()),
            session_id: self.id,
            msg_id,
            layer: self.layer,
            without_updates: wrapping.without_updates,
            now: turn.now,
        };
        let start = self.begin_result(msg_id);
        let accounts = turn.server.accounts();
        let mut answer = Answer::new(self.outbox.body());
        answer.delay = turn.server.rules().answer_delay;
        if method == AuthBindTempAuthKey::ID {
            answer_bind(&call, turn, &mut answer);
        } else if turn.server.api().call(&call, &mut answer) == Handled::Unknown
            && turn.server.built_in_call(&call, &mut answer) == Handled::Unknown
            && turn.server.files().call(
                &call,
                &mut |chance| turn.server.faults().strike(chance, turn.random),
                &mut answer,
            ) == Handled::Unknown
            && accounts.call(&call, turn.key, turn.server.rules(), &mut answer) == Handled::Unknown
            && accounts.transfer(&call, turn.key, turn.server, turn.random, &mut answer) == Handled::Unknown
        {
            answer.error(400, &format!("INPUT_METHOD_INVALID_{}_0", method.0));
        }
        let (is_error, mut delay, updates) = (answer.is_error, answer.delay, answer.updates);
        turn.effects.deliveries.extend(answer.delivery.take());
        turn.effects.updates = updates.or(turn.effects.updates);
        if let Some(FaultKind::DelayAnswer(more)) = fault {
            delay += more;
        }
        let handling = Handling {
            kept: true,
            twice: fault == Some(FaultKind::DuplicateAnswer),
            lost: fault == Some(FaultKind::LoseAnswer),
        };
        self.pack_answer(start, fault == Some(FaultKind::NestedGzip), turn);
        self.finish_result(start, msg_id, is_error, handling, delay, turn);
    }

    /// Whether the call may be made at all.
    fn admit(
        &mut self,
        method: ConstructorId,
        wrapping: &Wrapping,
        turn: &SessionTurn<'_>,
    ) -> Result<(), CallError> {
        if let Some(layer) = wrapping.layer {
            if layer <= 0 {
                return Err(CallError::new(400, "CONNECTION_LAYER_INVALID"));
            }
            self.layer = layer;
        }
        if wrapping.is_introduced {
            if self.layer == 0 {
                return Err(CallError::new(400, "CONNECTION_LAYER_INVALID"));
            }
            turn.key.set_initialised();
        }
        // Any call without the wrapper subscribes; with it, a call leaves things as they are.
        if !wrapping.without_updates {
            self.subscribed = Some(true);
        } else if self.subscribed.is_none() {
            self.subscribed = Some(false);
        }
        if method == AuthBindTempAuthKey::ID {
            return Ok(());
        }
        if turn.server.files().is_cdn(turn.key.datacenter) {
            // There are no accounts here, and nothing but files.
            return match method {
                GET_CDN_FILE
                    if turn.server.rules().init_connection_required && !turn.key.is_initialised() =>
                {
                    Err(CallError::new(400, "CONNECTION_NOT_INITED"))
                }
                GET_CDN_FILE => Ok(()),
                _ => Err(CallError::new(400, "CDN_METHOD_INVALID")),
            };
        }
        let is_open_to_all = method == HelpGetConfig::ID || method == HelpGetNearestDc::ID;
        if !is_open_to_all && turn.key.identity().is_none() {
            return Err(CallError::new(401, "AUTH_KEY_PERM_EMPTY"));
        }
        let identity = turn.key.identity().unwrap_or_default();
        if turn.server.rules().login_required
            && !is_open_to_all
            && !LOGIN_CALLS.contains(&method)
            && !turn.server.accounts().is_logged_in(identity)
        {
            return Err(CallError::new(401, "AUTH_KEY_UNREGISTERED"));
        }
        if turn.server.rules().init_connection_required && !turn.key.is_initialised() {
            return Err(CallError::new(400, "CONNECTION_NOT_INITED"));
        }
        Ok(())
    }

    /// Writes what stands before a result, and says where it begins.
    fn begin_result(&mut self, msg_id: i64) -> usize {
        let start = self.outbox.body().len();
        append(self.outbox.body(), &RpcResult { req_msg_id: MessageId(msg_id), result: &[] });
        start
    }

    fn answer_error(&mut self, msg_id: i64, error: &CallError, turn: &mut SessionTurn<'_>) {
        let start = self.begin_result(msg_id);
        Answer::new(self.outbox.body()).error(error.code, &error.text);
        let handling = Handling { kept: true, ..Handling::default() };
        self.finish_result(start, msg_id, true, handling, Duration::ZERO, turn);
    }

    /// Compresses the result that was appended from `start` on, if it is large and that helps.
    fn pack_answer(&mut self, start: usize, nested: bool, turn: &mut SessionTurn<'_>) {
        let result_start = start + RESULT_HEADER_BYTES;
        let result_bytes = self.outbox.body().len().saturating_sub(result_start);
        let is_large = turn.server.rules().gzip_answers_over.is_some_and(|limit| result_bytes > limit);
        for _ in 0..if nested { 2 } else { usize::from(is_large) } {
            let body = self.outbox.body();
            let result = body.get(result_start..).unwrap_or_default();
            let mut packed = std::mem::take(&mut turn.scratch.bytes);
            if (nested || is_worth_packing(result, turn)) && turn.scratch.packer().pack(result, &mut packed)
                || nested && pack_anyway(result, &mut packed)
            {
                body.truncate(result_start);
                append(body, &GzipPacked { packed_data: &packed });
            }
            turn.scratch.bytes = packed;
        }
    }

    /// Sends the `rpc_result` that was appended from `start` on, now or later.
    fn finish_result(
        &mut self,
        start: usize,
        msg_id: i64,
        is_error: bool,
        handling: Handling,
        delay: Duration,
        turn: &mut SessionTurn<'_>,
    ) {
        turn.counters.calls_answered.one();
        turn.counters.calls_failed.add(u64::from(is_error));
        let body = self.outbox.body();
        // An API may answer anything; a message is made of whole words.
        body.resize(start + (body.len() - start).next_multiple_of(4), 0);
        let fate = if is_error { Fate::Failed } else { Fate::Answered };
        let is_late = delay > Duration::ZERO && self.held_answers.len() < WAITING_CALLS_MAX;
        if is_late {
            let body = self.outbox.body().split_off(start);
            let due = turn.now.monotonic.saturating_add(delay);
            self.held_answers.push(HeldAnswer { due, req_msg_id: msg_id, body, handling, fate });
        } else {
            self.received.set_fate(msg_id, fate);
            self.commit_with(start, Kind::Content, msg_id, true, handling, turn.now);
        }
        if handling.lost && self.lost_answers.len() < WAITING_CALLS_MAX {
            self.lost_answers.push_back((turn.now.monotonic.saturating_add(delay) + REDELIVERY_TIME, msg_id));
        }
        // An answer acknowledges its question, if it leaves now.
        if is_late || handling.lost || turn.server.rules().acknowledge_answered {
            self.owe(msg_id);
        }
    }
}

/// The number of `rpc_result` and the message it answers.
const RESULT_HEADER_BYTES: usize = 12;

/// Compresses a part from the middle of a large result to see whether the whole is worth it.
fn is_worth_packing(result: &[u8], turn: &mut SessionTurn<'_>) -> bool {
    const PROBE_BYTES: usize = 1_024;
    if result.len() < 16 * PROBE_BYTES {
        return true;
    }
    let middle = result.len() / 2;
    let probe = result.get(middle..middle + PROBE_BYTES).unwrap_or_default();
    turn.scratch.packer().pack(probe, &mut Vec::with_capacity(PROBE_BYTES))
}

/// Packs what does not become smaller: one stored block between a header and a checksum.
fn pack_anyway(result: &[u8], packed: &mut Vec<u8>) -> bool {
    // Zeros behind an object are ignored by its reader and compress well, so that the packer does not give up.
    const ZEROS: usize = 4_096;
    let mut padded = result.to_vec();
    padded.resize(result.len() + ZEROS, 0);
    mtproto_tl::gzip::pack(&padded, packed)
}

fn answer_bind(call: &Call<'_>, turn: &SessionTurn<'_>, answer: &mut Answer<'_>) {
    let mut reader = Reader::new(call.body);
    let request = match AuthBindTempAuthKey::decode(&mut reader) {
        Ok(request) if reader.is_empty() => request,
        _ => return answer.error(400, &UNREADABLE.text),
    };
    let request = BindRequest {
        call: request,
        msg_id: call.msg_id,
        session_id: call.session_id,
        one_temporary_key: turn.server.rules().one_temporary_key,
    };
    match bind(turn.server.keys(), turn.key, &request) {
        Ok(()) => answer.object(&true),
        Err(text) => answer.error(400, text),
    }
}

/// Appends `updateShort` with one `mtstress.updatePushed`, whose payload is zeros: nobody looks at it, and it is
/// encrypted like any other.
pub(super) fn append_pushed_update(body: &mut Vec<u8>, sequence: i64, payload_bytes: usize, now: Now) {
    const PUSHED_HEADER_BYTES: usize = 12;
    let start = body.len();
    let update_bytes = PUSHED_HEADER_BYTES + string_encoded_len(payload_bytes);
    let whole_bytes = 4 + update_bytes + 4;
    body.resize(start + whole_bytes, 0);
    let mut writer = Writer::new(body.get_mut(start..).unwrap_or_default());
    writer.constructor(UpdateShort::ID);
    writer.constructor(MtstressUpdatePushed::ID);
    writer.i64(sequence);
    write_zeros(&mut writer, payload_bytes);
    writer.i32(now.unix_seconds());
    debug_assert_eq!(writer.finish(), Ok(whole_bytes), "the length was computed for this");
}

/// Writes a string of zeros.
fn write_zeros(writer: &mut Writer<'_>, bytes: usize) {
    static ZEROS: [u8; 4_096] = [0; 4_096];
    match ZEROS.get(..bytes) {
        Some(zeros) => writer.bytes(zeros),
        None => writer.bytes(&vec![0; bytes]),
    }
}
