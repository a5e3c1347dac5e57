//! The server's clock, as this connection knows it.
//!
//! It starts with what the context knows and follows what the server says: the time in a key exchange, in every
//! identifier the server makes, in rejections, and with salts. What is learned is told to the context, and used here at
//! once. Server time only moves by such words, never with a clock of ours that was set.

use mtproto_tl::MessageId;

use crate::context::TimeDifference;
use crate::limits::TIME_DIFFERENCE_TOLERANCE;
use crate::protocol::session::message_id::time_of;
use crate::time::{Monotonic, ServerTime};

/// Server time of one connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    difference: TimeDifference,
    /// Whether a server has confirmed it, and nothing has cast doubt on it since.
    trusted: bool,
}

impl Clock {
    /// What the context knows.
    pub(crate) const fn new(difference: TimeDifference) -> Self {
        Self { difference, trusted: difference.is_synchronised() }
    }

    /// Server time.
    pub(crate) const fn now(&self, now: Monotonic) -> ServerTime {
        self.difference.server_time(now)
    }

    /// Server time, if it is good enough to judge messages by.
    pub(crate) fn trusted(&self, now: Monotonic) -> Option<ServerTime> {
        self.trusted.then(|| self.now(now))
    }

    pub(crate) const fn is_trusted(&self) -> bool {
        self.trusted
    }

    /// The context knows something new. What a server said to this connection alone is not given up for an estimate.
    pub(crate) const fn context_changed(&mut self, difference: TimeDifference) {
        if difference.is_synchronised() {
            *self = Self::new(difference);
        }
    }

    /// Something contradicts the clock: the next word of the server is believed, whatever it says.
    ///
    /// Without this a machine that slept would refuse every message of the server for ever.
    pub(crate) const fn distrust(&mut self) {
        self.trusted = false;
    }

    /// The server has said its time. Returns it if that is worth telling.
    pub(crate) fn set(&mut self, server_time: ServerTime, now: Monotonic) -> Option<ServerTime> {
        let said = TimeDifference::synchronised(server_time, now);
        let is_news = !self.trusted || said.distance(&self.difference) > TIME_DIFFERENCE_TOLERANCE;
        if is_news {
            *self = Self::new(said);
        }
        is_news.then_some(server_time)
    }

    /// A fresh message of the server came. Its identifier is as old as the way was long, so it can only show that the
    /// server is ahead. Returns the time if that is worth telling.
    ///
    /// spec: mtproto/service_messages_about_messages#notice-of-ignored-error-message
    pub(crate) fn message_came(&mut self, id: MessageId, now: Monotonic) -> Option<ServerTime> {
        let said = time_of(id);
        if self.trusted && said <= self.now(now) { None } else { self.set(said, now) }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Clock;
    use crate::context::TimeDifference;
    use crate::protocol::session::message_id::at;
    use crate::time::{Monotonic, ServerTime};

    const SERVER: ServerTime = ServerTime::from_unix_seconds(1_700_000_000);

    #[test]
    fn the_first_word_of_a_server_is_believed_and_later_ones_only_move_it_forward() {
        let now = Monotonic(1_000);
        let mut clock = Clock::new(TimeDifference::estimated(ServerTime::from_unix_seconds(5), now));
        assert_eq!(clock.trusted(now), None);
        assert_eq!(clock.message_came(at(SERVER), now), Some(SERVER));
        assert_eq!(clock.trusted(now), Some(SERVER));
        assert_eq!(clock.message_came(at(ServerTime::from_unix_seconds(1_699_999_000)), now), None);
        let ahead = SERVER + Duration::from_secs(20);
        assert_eq!(clock.message_came(at(ahead), now), Some(ahead));
        assert_eq!(clock.now(now), ahead);
    }

    #[test]
    fn a_clock_in_doubt_may_go_back() {
        let now = Monotonic(1_000);
        let mut clock = Clock::new(TimeDifference::synchronised(SERVER + Duration::from_secs(3_600), now));
        clock.distrust();
        assert_eq!(clock.message_came(at(SERVER), now), Some(SERVER));
        assert_eq!(clock.now(now), SERVER);
    }

    #[test]
    fn noise_is_not_passed_on() {
        let now = Monotonic(1_000);
        let mut clock = Clock::new(TimeDifference::synchronised(SERVER, now));
        assert_eq!(clock.set(SERVER + Duration::from_millis(900), now), None);
        assert_eq!(clock.now(now), SERVER);
    }
}
