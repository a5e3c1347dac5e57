//! Requests of HTTP that are open: each is answered with one packet, in the order in which they came.
//!
//! A request with an unencrypted message waits for the answer to that. Any other waits until its session has something to
//! say, as long as its `http_wait` allows; a request that comes behind it ends the wait at once.
//!
//! spec: mtproto/service_messages#http-wait-long-poll

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use mtproto_tl::service::HttpWait;

use super::workbench::{Outgoing, Workbench};
use super::{ServerConnection, ServerTurn};
use crate::key::KeyEntry;
use crate::limits::{HTTP_REQUESTS_MAX, HTTP_WAIT_MAX};
use crate::session::PackingTurn;

/// What a client means that says nothing about it.
const WAIT_UNSAID: HttpWait = HttpWait { max_delay: 0, wait_after: 0, max_wait: 25_000 };

/// The open requests of a connection.
#[derive(Debug, Default)]
pub(super) struct HttpDesk {
    requests: VecDeque<Request>,
    /// When the first has to be answered.
    due: Option<Duration>,
}

/// A request that is not answered.
#[derive(Debug)]
enum Request {
    /// With an unencrypted message; the answer, once there is one.
    Plain(Option<Vec<u8>>),
    /// With a packet that is not opened yet.
    Unopened,
    /// Of a session.
    Waiting(Wait),
    /// Its answer is being sealed.
    Sealing { session_id: i64 },
}

/// How long a request waits.
#[derive(Debug)]
struct Wait {
    key: Arc<KeyEntry>,
    session_id: i64,
    since: Duration,
    max_delay: Duration,
    wait_after: Duration,
    max_wait: Duration,
    /// When the first message was there to be sent.
    first_at: Option<Duration>,
    /// How many there were when one was added last, and when that was.
    latest: (usize, Duration),
}

impl Wait {
    fn new(key: &Arc<KeyEntry>, session_id: i64, wait: HttpWait, now: Duration) -> Self {
        let time = |ms: i32| Duration::from_millis(u64::from(ms.max(0).unsigned_abs())).min(HTTP_WAIT_MAX);
        Self {
            key: Arc::clone(key),
            session_id,
            since: now,
            max_delay: time(wait.max_delay),
            wait_after: time(wait.wait_after),
            max_wait: time(wait.max_wait),
            first_at: None,
            latest: (0, now),
        }
    }

    /// When it is to be answered, if so many messages wait to be sent now.
    fn due(&mut self, waiting: usize, now: Duration) -> Duration {
        let longest = self.since + self.max_wait;
        if waiting == 0 {
            return longest;
        }
        if self.latest.0 != waiting {
            self.latest = (waiting, now);
        }
        let first_at = *self.first_at.get_or_insert(now);
        longest.min(first_at + self.max_delay).min(self.latest.1 + self.wait_after)
    }
}

impl HttpDesk {
    /// When the first request has to be answered whatever there is to say.
    pub(super) const fn due(&self) -> Option<Duration> {
        self.due
    }

    /// Whether the first request can be answered now.
    pub(super) fn has_more(&self) -> bool {
        match self.requests.front() {
            Some(Request::Plain(answer)) => answer.is_some(),
            Some(Request::Waiting(_)) => self.requests.len() > 1,
            Some(Request::Unopened | Request::Sealing { .. }) | None => false,
        }
    }

    /// The answer to the oldest unencrypted message that has none.
    pub(super) fn answer_plain(&mut self, packet: Vec<u8>) {
        let unanswered = self.requests.iter_mut().find_map(|request| match request {
            Request::Plain(answer @ None) => Some(answer),
            _ => None,
        });
        if let Some(answer) = unanswered {
            *answer = Some(packet);
        }
    }
}

impl ServerConnection {
    /// A packet came: over HTTP a request is open with it. `false` if there are too many.
    pub(super) fn request_came(&mut self, is_encrypted: bool) -> bool {
        let Some(desk) = &mut self.http else { return true };
        desk.requests.push_back(if is_encrypted { Request::Unopened } else { Request::Plain(None) });
        desk.requests.len() <= HTTP_REQUESTS_MAX
    }

    /// The packet of a request was opened: it waits for what its session says.
    pub(super) fn request_opened(
        &mut self,
        key: &Arc<KeyEntry>,
        session_id: i64,
        wait: Option<HttpWait>,
        turn: &ServerTurn<'_>,
    ) {
        let Some(desk) = &mut self.http else { return };
        let unopened = desk.requests.iter_mut().find(|request| matches!(request, Request::Unopened));
        if let Some(request) = unopened {
            let wait = wait.unwrap_or(WAIT_UNSAID);
            *request = Request::Waiting(Wait::new(key, session_id, wait, turn.now.monotonic));
        }
    }

    /// Answers the requests in front that can be answered without sealing, and packs for the first that cannot. `false` if
    /// none can be answered now.
    pub(super) fn pack_answer(
        &mut self,
        connection: usize,
        bench: &mut Workbench,
        turn: &mut ServerTurn<'_>,
    ) -> bool {
        while let Some(packet) = self.take_plain_answer() {
            self.ready_output(bench);
            self.frame_plain(&packet, turn);
            self.close_when_over();
        }
        let now = self.server.faults().skewed(turn.now);
        self.sessions_due = None;
        for attachment in &self.attached {
            let due = attachment.session.lock().next_deadline();
            self.sessions_due = [self.sessions_due, due].into_iter().flatten().min();
        }
        let Some(desk) = &mut self.http else { return false };
        desk.due = None;
        let is_last = desk.requests.len() == 1;
        let Some(Request::Waiting(wait)) = desk.requests.front_mut() else { return false };
        let session_id = wait.session_id;
        let attachment = self
            .attached
            .iter()
            .find(|attachment| attachment.session_id == session_id && attachment.key.id() == wait.key.id());
        // The session was destroyed: there is nobody who could say anything.
        let Some(attachment) = attachment else { return false };
        let mut session = attachment.session.lock();
        let due = wait.due(session.waiting_count(), turn.now.monotonic);
        if is_last && due > turn.now.monotonic {
            desk.due = Some(due);
            return false;
        }
        let mut packing = PackingTurn {
            server: &self.server,
            counters: &self.counters,
            now,
            random: turn.random,
            plain: &mut bench.plain,
        };
        let packed = session.pack_even_nothing(&attachment.key, &mut packing);
        drop(session);
        let key = Arc::clone(&attachment.key);
        if let Some(request) = desk.requests.front_mut() {
            *request = Request::Sealing { session_id };
        }
        bench.add_outgoing(Outgoing { connection, key, packed });
        true
    }

    fn take_plain_answer(&mut self) -> Option<Vec<u8>> {
        let requests = &mut self.http.as_mut()?.requests;
        match requests.front_mut()? {
            Request::Plain(answer) => {
                let packet = answer.take()?;
                requests.pop_front();
                Some(packet)
            }
            _ => None,
        }
    }

    /// The answer that was sealed is in the output.
    pub(super) fn request_answered(&mut self) {
        let Self { http: Some(desk), attached, handle, .. } = self else { return };
        if let Some(Request::Sealing { session_id }) = desk.requests.front() {
            let session_id = *session_id;
            desk.requests.pop_front();
            let is_more = desk.requests.iter().any(|request| match request {
                Request::Waiting(wait) => wait.session_id == session_id,
                _ => false,
            });
            for attachment in attached.iter().filter(|attachment| attachment.session_id == session_id) {
                if !is_more {
                    attachment.session.lock().request_closed(handle);
                }
            }
        }
        self.close_when_over();
    }

    fn close_when_over(&mut self) {
        if self.transport.as_ref().is_some_and(|transport| transport.is_over()) {
            self.close();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use mtproto_crypto::AuthKey;
    use mtproto_tl::service::HttpWait;

    use super::Wait;
    use crate::Now;
    use crate::key::{KeyEntry, Lifetime};
    use crate::salt::InitialSalt;

    const START: Duration = Duration::from_secs(100);

    fn wait(max_delay: i32, wait_after: i32, max_wait: i32) -> Wait {
        let now = Now { monotonic: START, unix: START };
        let salt = InitialSalt::new(1, now);
        let key = Arc::new(KeyEntry::new(AuthKey::from_bytes([1; 256]), 2, salt, Lifetime::Permanent));
        Wait::new(&key, 7, HttpWait { max_delay, wait_after, max_wait }, START)
    }

    fn at(ms: u64) -> Duration {
        START + Duration::from_millis(ms)
    }

    #[test]
    fn silence_is_broken_after_the_longest_wait() {
        let mut wait = wait(30, 10, 25_000);
        assert_eq!(wait.due(0, at(0)), at(25_000));
        assert_eq!(wait.due(0, at(24_000)), at(25_000));
    }

    #[test]
    fn each_message_lets_the_others_wait_a_little_but_not_for_ever() {
        let mut wait = wait(30, 10, 25_000);
        assert_eq!(wait.due(1, at(100)), at(110));
        assert_eq!(wait.due(1, at(105)), at(110), "nothing new");
        assert_eq!(wait.due(2, at(108)), at(118));
        assert_eq!(wait.due(3, at(117)), at(127));
        assert_eq!(wait.due(4, at(126)), at(130), "the first has waited long enough");
    }

    #[test]
    fn the_longest_wait_beats_the_others_and_nonsense_is_bounded() {
        assert_eq!(wait(5_000, 5_000, 100).due(1, at(50)), at(100));
        assert_eq!(wait(0, 0, 25_000).due(1, at(50)), at(50));
        assert_eq!(wait(-1, -1, -1).due(0, at(0)), at(0));
        assert_eq!(wait(0, 0, i32::MAX).due(0, at(0)), at(60_000));
    }
}
