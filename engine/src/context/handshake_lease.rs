//! At most one handshake at a time per account and datacenter.
//!
//! Two connections that miss the same key must not both agree on one. The first gets the lease, the others wait for
//! the key. A lease ends with success, failure or time; if there is still no key then, the next in line gets it.

use std::collections::VecDeque;

use crate::ids::ConnectionId;

/// Who runs the handshake of one scope, and who waits for it.
#[derive(Clone, Debug, Default)]
pub struct HandshakeLease {
    holder: Option<ConnectionId>,
    waiting: VecDeque<ConnectionId>,
}

impl HandshakeLease {
    /// Asks for the lease; says whether it is granted. Who is refused stands in line.
    pub fn ask(&mut self, connection: ConnectionId) -> bool {
        let holder = *self.holder.get_or_insert(connection);
        if holder != connection && !self.waiting.contains(&connection) {
            self.waiting.push_back(connection);
        }
        holder == connection
    }

    /// Whether this connection holds the lease.
    #[must_use]
    pub fn is_held_by(&self, connection: ConnectionId) -> bool {
        self.holder == Some(connection)
    }

    /// Takes a connection out: ends its lease, or its wait. Returns who holds the lease from now on because of it.
    pub fn leave(&mut self, connection: ConnectionId) -> Option<ConnectionId> {
        if self.is_held_by(connection) {
            self.holder = self.waiting.pop_front();
            self.holder
        } else {
            self.waiting.retain(|&waiting| waiting != connection);
            None
        }
    }

    /// Who holds it.
    #[must_use]
    pub const fn holder(&self) -> Option<ConnectionId> {
        self.holder
    }

    /// Whether nobody holds it.
    #[must_use]
    pub const fn is_free(&self) -> bool {
        self.holder.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::HandshakeLease;
    use crate::ids::{ConnectionId, ReactorIndex};

    fn connections() -> [ConnectionId; 3] {
        [1, 2, 3].map(|serial| ConnectionId::new(ReactorIndex(0), serial))
    }

    #[test]
    fn one_holds_and_the_others_follow_in_order() {
        let [first, second, third] = connections();
        let mut lease = HandshakeLease::default();
        assert!(lease.ask(first));
        assert!(lease.ask(first), "asking twice changes nothing");
        assert!(!lease.ask(second));
        assert!(!lease.ask(third));
        assert!(!lease.ask(second), "standing in line twice changes nothing");
        assert_eq!(lease.leave(first), Some(second));
        assert_eq!(lease.leave(second), Some(third));
        assert_eq!(lease.leave(third), None);
        assert!(lease.is_free());
    }

    #[test]
    fn who_gives_up_waiting_is_passed_over() {
        let [first, second, third] = connections();
        let mut lease = HandshakeLease::default();
        assert!(lease.ask(first) && !lease.ask(second) && !lease.ask(third));
        assert_eq!(lease.leave(second), None);
        assert_eq!(lease.leave(first), Some(third));
        assert!(lease.is_held_by(third));
    }
}
