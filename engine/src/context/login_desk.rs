//! Who logs an account in at a datacenter: one connection, however many ask.
//!
//! The first that asks does it, the others wait. It may need a proof of the login at another datacenter, which a connection
//! there is asked for. A login that is refused for good is refused for everybody.

use super::handshake_lease::HandshakeLease;
use super::{AuthScope, Change, Context, ReactorSet};
use crate::ids::{AccountId, ConnectionId, DatacenterId};

/// A proof of a login, to be used once and soon. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Proof {
    /// The user.
    pub id: i64,
    /// The proof itself.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Proof {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Proof(redacted)")
    }
}

/// The login of one scope while it is being made.
#[derive(Debug, Default)]
pub(super) struct LoginDesk {
    lease: HandshakeLease,
    /// What came of asking for a proof.
    proof: Option<Result<Proof, Refusal>>,
}

/// Code and text of a server's refusal.
pub type Refusal = (i32, String);

/// Proofs that are wanted and that nobody asks for yet: of an account, at the first datacenter, for the second.
pub(super) type WantedProofs = std::collections::BTreeSet<(AccountId, DatacenterId, DatacenterId)>;

impl Context {
    /// A connection could log its account in. True if it shall; otherwise it waits, and is told if its turn comes.
    pub fn ask_login(&self, scope: AuthScope, connection: ConnectionId) -> bool {
        let mut tables = self.tables.lock();
        let entry = tables.auth.entry(scope).or_default();
        entry.refused = None;
        entry.login.get_or_insert_default().lease.ask(connection)
    }

    /// A connection does not log in any more. Returns the reactor to wake: the next in line lives there.
    pub fn leave_login(&self, scope: AuthScope, connection: ConnectionId) -> ReactorSet {
        let mut tables = self.tables.lock();
        let Some(entry) = tables.auth.get_mut(&scope) else { return ReactorSet::default() };
        let Some(desk) = &mut entry.login else { return ReactorSet::default() };
        if desk.lease.is_held_by(connection) {
            desk.proof = None;
        }
        let next = desk.lease.leave(connection);
        if desk.lease.is_free() {
            entry.login = None;
        }
        let mut to_wake = ReactorSet::default();
        if let Some(next) = next {
            to_wake.insert(next.reactor());
            self.mark(&mut tables, to_wake, Change::LoginGranted(next));
        }
        tables.forget_idle(scope);
        to_wake
    }

    /// Whether a connection is the one that logs in.
    #[must_use]
    pub fn logs_in(&self, scope: AuthScope, connection: ConnectionId) -> bool {
        let tables = self.tables.lock();
        let desk = tables.auth.get(&scope).and_then(|entry| entry.login.as_ref());
        desk.is_some_and(|desk| desk.lease.is_held_by(connection))
    }

    /// The account is logged in under the key of the scope. Returns the reactors to wake.
    pub fn logged_in(&self, scope: AuthScope) -> ReactorSet {
        self.change_auth(scope, |entry| {
            entry.login = None;
            entry.info.as_mut().is_some_and(|info| !std::mem::replace(&mut info.logged_in, true))
        })
    }

    /// The login of a scope is gone. Returns the reactors to wake, none if that was known.
    pub fn logged_out(&self, scope: AuthScope) -> ReactorSet {
        self.change_auth(scope, |entry| {
            entry.info.as_mut().is_some_and(|info| std::mem::replace(&mut info.logged_in, false))
        })
    }

    /// The account of a scope cannot be logged in: everybody who waits for it learns it.
    pub fn login_refused(&self, scope: AuthScope, code: i32, message: &str) -> ReactorSet {
        let mut tables = self.tables.lock();
        let Some(entry) = tables.auth.get_mut(&scope) else { return ReactorSet::default() };
        entry.login = None;
        entry.refused = Some(Box::new((code, message.to_owned())));
        let readers = entry.readers;
        self.mark(&mut tables, readers, Change::LoginRefused(scope));
        readers
    }

    /// Why the account of a scope could not be logged in.
    #[must_use]
    pub fn refusal_of(&self, scope: AuthScope) -> Option<Refusal> {
        self.tables.lock().auth.get(&scope)?.refused.as_deref().cloned()
    }

    /// The connection that logs in wants a proof from another datacenter. Returns the reactors to wake, which have
    /// connections there; none if there are none.
    pub fn want_export(&self, scope: AuthScope, from: DatacenterId) -> ReactorSet {
        let mut tables = self.tables.lock();
        tables.wanted_proofs.insert((scope.account, from, scope.datacenter));
        let source = AuthScope { datacenter: from, ..scope };
        let readers = tables.auth.get(&source).map_or_else(ReactorSet::default, |entry| entry.readers);
        self.mark(&mut tables, readers, Change::ExportWanted(source, scope.datacenter));
        readers
    }

    /// A reactor has a connection that can ask for a proof. True if it shall: the first that can does it.
    pub fn claim_export(&self, source: AuthScope, to: DatacenterId) -> bool {
        self.tables.lock().wanted_proofs.remove(&(source.account, source.datacenter, to))
    }

    /// The datacenters that wait for a proof from this one, for this account.
    #[must_use]
    pub fn exports_wanted(&self, source: AuthScope) -> Vec<DatacenterId> {
        let of = |to| (source.account, source.datacenter, DatacenterId(to));
        let tables = self.tables.lock();
        tables.wanted_proofs.range(of(0)..=of(u16::MAX)).map(|(_, _, to)| *to).collect()
    }

    /// What came of asking for a proof. Returns the reactor to wake: of the connection that logs in.
    pub fn exported(&self, scope: AuthScope, result: Result<Proof, Refusal>) -> ReactorSet {
        let mut tables = self.tables.lock();
        let desk = tables.auth.get_mut(&scope).and_then(|entry| entry.login.as_mut());
        let Some((desk, holder)) = desk.and_then(|desk| desk.lease.holder().map(|holder| (desk, holder)))
        else {
            return ReactorSet::default();
        };
        desk.proof = Some(result);
        let mut to_wake = ReactorSet::default();
        to_wake.insert(holder.reactor());
        self.mark(&mut tables, to_wake, Change::Exported(scope, holder));
        to_wake
    }

    /// Takes what came of asking for a proof.
    pub fn take_proof(&self, scope: AuthScope, connection: ConnectionId) -> Option<Result<Proof, Refusal>> {
        let mut tables = self.tables.lock();
        let desk = tables.auth.get_mut(&scope)?.login.as_mut()?;
        if desk.lease.is_held_by(connection) { desk.proof.take() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::{context, info};
    use crate::ids::ReactorIndex;

    const fn scope(datacenter: u16) -> AuthScope {
        AuthScope { account: AccountId(1), datacenter: DatacenterId(datacenter) }
    }

    fn connection(serial: u64) -> ConnectionId {
        ConnectionId::new(ReactorIndex(0), serial)
    }

    fn proof() -> Proof {
        Proof { id: 7, bytes: vec![1, 2, 3] }
    }

    #[test]
    fn one_logs_in_however_many_ask() {
        let context = context([443], 1);
        context.commit_auth(scope(4), info());
        let granted = (0..100).filter(|&serial| context.ask_login(scope(4), connection(serial)));
        assert_eq!(granted.collect::<Vec<_>>(), [0]);
        // Who goes away makes room for the next, who is done for nobody.
        assert_ne!(context.leave_login(scope(4), connection(0)), ReactorSet::default());
        assert!(context.logs_in(scope(4), connection(1)) && !context.logs_in(scope(4), connection(2)));
        context.logged_in(scope(4));
        assert!(context.auth_info(scope(4)).unwrap().logged_in);
        assert!(!context.logs_in(scope(4), connection(1)));
        context.logged_out(scope(4));
        assert!(!context.auth_info(scope(4)).unwrap().logged_in);
    }

    #[test]
    fn a_proof_is_asked_for_once_and_goes_to_whoever_logs_in() {
        let context = context([443], 1);
        context.commit_auth(scope(4), info());
        let mut replica = context.new_replica();
        context.subscribe(ReactorIndex(0), scope(2), &mut replica);
        assert!(context.ask_login(scope(4), connection(1)));
        assert_ne!(context.want_export(scope(4), DatacenterId(2)), ReactorSet::default());
        assert_eq!(context.exports_wanted(scope(2)), [DatacenterId(4)]);
        assert!(context.claim_export(scope(2), DatacenterId(4)));
        assert!(!context.claim_export(scope(2), DatacenterId(4)), "somebody is at it");
        assert!(context.exports_wanted(scope(2)).is_empty());
        assert_eq!(context.take_proof(scope(4), connection(1)), None);
        context.exported(scope(4), Ok(proof()));
        assert_eq!(context.take_proof(scope(4), connection(2)), None, "it is not the one that logs in");
        assert_eq!(context.take_proof(scope(4), connection(1)), Some(Ok(proof())));
        assert_eq!(context.take_proof(scope(4), connection(1)), None, "good for one use");
        assert!(!format!("{:?}", proof()).contains('7'));
    }
}
