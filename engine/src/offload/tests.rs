//! Who takes what, what a lane bounds, and what is left when the pool stops. Threads meet over channels; nothing sleeps.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use mtproto_crypto::AuthKey;
use parking_lot::Mutex;

use super::backlog::{Backlog, Taken};
use super::work::HandshakeStep;
use super::{DeliverResult, KeyStoreCall, OffloadPool, WorkResult};
use crate::context::{AuthInfo, AuthScope, InMemoryKeyStore, KeyStore, KeyStoreError, ServerSalts};
use crate::ids::{AccountId, ConnectionId, DatacenterId, ReactorIndex};
use crate::protocol::handshake::task::OffloadTask;

const REACTOR: ReactorIndex = ReactorIndex(3);

fn scope(account: u64) -> AuthScope {
    AuthScope { account: AccountId(account), datacenter: DatacenterId(2) }
}

fn connection(serial: u64) -> ConnectionId {
    ConnectionId::new(REACTOR, serial)
}

fn info(byte: u8) -> AuthInfo {
    AuthInfo::new(Arc::new(AuthKey::from_bytes([byte; 256])), ServerSalts::default())
}

fn proof(serial: u64) -> HandshakeStep {
    HandshakeStep { reactor: REACTOR, connection: connection(serial), task: OffloadTask::proof_for_tests() }
}

fn agreement(serial: u64) -> HandshakeStep {
    HandshakeStep {
        reactor: REACTOR,
        connection: connection(serial),
        task: OffloadTask::agreement_for_tests(),
    }
}

/// The serial numbers of the steps a worker takes.
fn steps(taken: Option<Taken>) -> Vec<u64> {
    match taken {
        Some(Taken::Steps(steps)) => steps.iter().map(|step| step.connection.as_u64() & 0xffff).collect(),
        other => panic!("steps, not {other:?}"),
    }
}

fn call(taken: Option<Taken>) -> KeyStoreCall {
    match taken {
        Some(Taken::Call(REACTOR, call)) => call,
        other => panic!("a call, not {other:?}"),
    }
}

#[test]
fn what_waits_is_shared_evenly_and_second_steps_go_first() {
    let mut backlog = Backlog::new(4);
    (0..20).for_each(|serial| backlog.add_step(proof(serial)));
    (100..103).for_each(|serial| backlog.add_step(agreement(serial)));
    // Three agreements, and one other worker that idles: two for this one, one for that one.
    backlog.worker_waits();
    assert_eq!(steps(backlog.take()), [100, 101]);
    backlog.worker_woke();
    assert_eq!(steps(backlog.take()), [102]);
    // Nobody idles: as many together as are worth it.
    assert_eq!(steps(backlog.take()), [0, 1, 2, 3, 4, 5, 6, 7]);
    (0..3).for_each(|_| backlog.worker_waits());
    assert_eq!(steps(backlog.take()), [8, 9, 10]);
    assert_eq!(steps(backlog.take()), [11, 12, 13]);
}

#[test]
fn a_lone_step_is_taken_at_once() {
    let mut backlog = Backlog::new(4);
    assert!(backlog.take().is_none());
    (0..3).for_each(|_| backlog.worker_waits());
    backlog.add_step(proof(1));
    assert_eq!(steps(backlog.take()), [1]);
}

#[test]
fn calls_of_one_scope_are_made_in_order_and_leave_a_worker_free() {
    let mut backlog = Backlog::new(3);
    let save = |account, byte| KeyStoreCall::Save(scope(account), info(byte));
    for call in [save(1, 1), save(1, 2), save(2, 3), save(3, 4)] {
        backlog.add_call(REACTOR, call);
    }
    backlog.add_step(proof(7));
    assert_eq!(call(backlog.take()), save(1, 1));
    assert_eq!(call(backlog.take()), save(2, 3));
    // Two of three workers are with the store, so the third has a step to do.
    assert_eq!(steps(backlog.take()), [7]);
    assert!(backlog.take().is_none());
    backlog.call_ended(scope(2));
    // The second call of scope 1 still has to wait.
    assert_eq!(call(backlog.take()), save(3, 4));
    backlog.call_ended(scope(1));
    assert_eq!(call(backlog.take()), save(1, 2));
}

#[test]
fn the_end_keeps_what_must_be_saved() {
    let mut backlog = Backlog::new(2);
    backlog.add_step(proof(1));
    backlog.add_call(REACTOR, KeyStoreCall::Load(scope(1), connection(1)));
    backlog.add_call(REACTOR, KeyStoreCall::Save(scope(2), info(1)));
    backlog.stop();
    backlog.add_step(proof(2));
    backlog.add_call(REACTOR, KeyStoreCall::Forget(scope(3)));
    assert!(!backlog.is_over());
    assert_eq!(call(backlog.take()), KeyStoreCall::Save(scope(2), info(1)));
    backlog.call_ended(scope(2));
    assert_eq!(call(backlog.take()), KeyStoreCall::Forget(scope(3)));
    assert!(backlog.is_over() && backlog.take().is_none());
}

/// A pool whose results come out of a channel.
fn pool(workers: usize, store: Arc<dyn KeyStore>) -> (OffloadPool, Receiver<WorkResult>) {
    let (sender, results) = channel();
    let sender = Mutex::new(sender);
    let deliver: DeliverResult = Arc::new(move |reactor, result| {
        assert_eq!(reactor, REACTOR);
        let _ = sender.lock().send(result);
    });
    (OffloadPool::start(workers, store, deliver).unwrap(), results)
}

/// A store that says when it is entered and returns when it is told.
#[derive(Debug)]
struct GatedStore {
    inner: InMemoryKeyStore,
    saved: Mutex<Vec<(AuthScope, AuthInfo)>>,
    entered: Mutex<Sender<AuthScope>>,
    gate: Mutex<Receiver<()>>,
}

/// The store, who enters it, and what opens its gate once (or, dropped, for good).
fn gated_store() -> (Arc<GatedStore>, Receiver<AuthScope>, Sender<()>) {
    let (entered, enters) = channel();
    let (open, gate) = channel();
    let store = GatedStore {
        inner: InMemoryKeyStore::default(),
        saved: Mutex::default(),
        entered: Mutex::new(entered),
        gate: Mutex::new(gate),
    };
    (Arc::new(store), enters, open)
}

impl KeyStore for GatedStore {
    fn load(&self, scope: AuthScope) -> Result<Option<AuthInfo>, KeyStoreError> {
        let _ = self.entered.lock().send(scope);
        let _ = self.gate.lock().recv();
        self.inner.load(scope)
    }

    fn save(&self, scope: AuthScope, info: &AuthInfo) -> Result<(), KeyStoreError> {
        self.saved.lock().push((scope, info.clone()));
        self.inner.save(scope, info)
    }

    fn forget(&self, scope: AuthScope) -> Result<(), KeyStoreError> {
        panic!("this store forgets nothing, not even {scope:?}")
    }
}

/// The connection a result is for.
fn handshake_of(result: &WorkResult) -> u64 {
    match result {
        WorkResult::Handshake(connection, _) => connection.as_u64() & 0xffff,
        other => panic!("a handshake, not {other:?}"),
    }
}

#[test]
fn a_lane_bounds_what_is_on_its_way_and_forgets_who_gave_up() {
    let (store, enters, open) = gated_store();
    let (pool, results) = pool(1, store);
    let mut lane = pool.lane(REACTOR, 2);
    // The only worker is held in the store, so nothing else moves.
    lane.start_call(KeyStoreCall::Load(scope(1), connection(0)));
    assert_eq!(enters.recv(), Ok(scope(1)));
    (1..=6).for_each(|serial| lane.start_task(connection(serial), OffloadTask::proof_for_tests()));
    assert_eq!(lane.outstanding(), (3, 4));
    lane.abandon_task(connection(3));
    lane.start_task(connection(5), OffloadTask::proof_for_tests());
    assert_eq!(lane.outstanding(), (3, 3));
    drop(open);
    let loaded = results.recv().unwrap();
    assert!(matches!(loaded, WorkResult::Loaded(_, _, Ok(None))), "{loaded:?}");
    lane.result_taken(&loaded);
    let mut order = Vec::new();
    while lane.outstanding() != (0, 0) {
        let result = results.recv().unwrap();
        order.push(handshake_of(&result));
        lane.result_taken(&result);
        assert!(lane.outstanding().0 <= 2);
    }
    assert_eq!(order, [1, 2, 4, 5, 6]);
    pool.stop().unwrap();
}

#[test]
fn every_task_comes_back_from_several_workers() {
    let (pool, results) = pool(3, Arc::new(InMemoryKeyStore::default()));
    let mut lane = pool.lane(REACTOR, 64);
    (0..40).for_each(|serial| lane.start_task(connection(serial), OffloadTask::proof_for_tests()));
    let mut seen: Vec<u64> = results.iter().take(40).map(|result| handshake_of(&result)).collect();
    seen.sort_unstable();
    assert!(seen.into_iter().eq(0..40));
    pool.stop().unwrap();
}

#[test]
fn keys_are_saved_although_the_engine_stops() {
    let (store, enters, open) = gated_store();
    let (pool, results) = pool(2, Arc::clone(&store) as Arc<dyn KeyStore>);
    let mut lane = pool.lane(REACTOR, 2);
    lane.start_call(KeyStoreCall::Load(scope(1), connection(0)));
    assert_eq!(enters.recv(), Ok(scope(1)));
    // They wait for the scope's load, more of them than a lane may have with the pool.
    let calls = crate::limits::KEY_STORE_CALLS_MAX + 10;
    let save = |index: usize| info(u8::try_from(index).unwrap());
    (0..calls).for_each(|index| lane.start_call(KeyStoreCall::Save(scope(1), save(index))));
    drop(lane);
    drop(open);
    pool.stop().unwrap();
    let expected: Vec<_> = (0..calls).map(|index| (scope(1), save(index))).collect();
    assert!(*store.saved.lock() == expected, "all of them, in order");
    assert_eq!(results.iter().count(), calls + 1);
}

#[test]
fn a_store_that_panics_has_failed_and_nothing_more() {
    let (store, _enters, _open) = gated_store();
    let (pool, results) = pool(1, store);
    let mut lane = pool.lane(REACTOR, 2);
    lane.start_call(KeyStoreCall::Forget(scope(1)));
    lane.start_call(KeyStoreCall::Save(scope(2), info(1)));
    match results.recv().unwrap() {
        WorkResult::Forgotten(_, Err(error)) => assert!(error.to_string().contains("panicked"), "{error}"),
        other => panic!("{other:?}"),
    }
    assert!(matches!(results.recv(), Ok(WorkResult::Saved(_, Ok(())))));
    pool.stop().unwrap();
}

#[test]
fn a_worker_that_panics_is_reported() {
    let deliver: DeliverResult = Arc::new(|_, _| panic!("a broken promise"));
    let pool = OffloadPool::start(2, Arc::new(InMemoryKeyStore::default()), deliver).unwrap();
    pool.lane(REACTOR, 1).start_call(KeyStoreCall::Save(scope(1), info(1)));
    assert_eq!(pool.stop().unwrap_err().0, 1);
}
