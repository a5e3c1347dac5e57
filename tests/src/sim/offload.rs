//! Offloaded work, done on the spot, whose results come later and out of order.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_engine::offload::{KeyStoreCall, WorkResult};
use mtproto_engine::protocol::handshake::task::OffloadTask;
use mtproto_engine::reactor::offload::Offload;
use mtproto_engine::{ConnectionId, KeyStore, Monotonic};

use super::wire::Wire;

/// Results on their way to one reactor.
pub(super) type Results = Rc<RefCell<Vec<(Monotonic, WorkResult)>>>;

/// The workers of one reactor.
#[derive(Debug)]
pub(super) struct SimOffload {
    pub(super) wire: Rc<RefCell<Wire>>,
    pub(super) results: Results,
    pub(super) store: Arc<dyn KeyStore>,
    pub(super) random: SecureRandom,
    pub(super) outstanding: usize,
}

impl SimOffload {
    fn done(&mut self, result: WorkResult) {
        let wire = self.wire.borrow();
        let most = u32::try_from(wire.plan.offload_delay_max.as_micros()).unwrap_or(u32::MAX);
        let delay = Duration::from_micros(u64::from(self.random.wire_below(most)));
        self.outstanding += 1;
        self.results.borrow_mut().push((wire.now + delay, result));
    }
}

impl Offload for SimOffload {
    fn start_task(&mut self, connection: ConnectionId, task: OffloadTask) {
        self.abandon_task(connection);
        self.done(WorkResult::Handshake(connection, task.run()));
    }

    fn abandon_task(&mut self, connection: ConnectionId) {
        let before = self.results.borrow().len();
        self.results
            .borrow_mut()
            .retain(|(_, result)| !matches!(result, WorkResult::Handshake(other, _) if *other == connection));
        self.outstanding -= before - self.results.borrow().len();
    }

    fn start_call(&mut self, call: KeyStoreCall) {
        self.done(match call {
            KeyStoreCall::Load(scope, connection) => {
                WorkResult::Loaded(scope, connection, self.store.load(scope))
            }
            KeyStoreCall::Save(scope, info) => WorkResult::Saved(scope, self.store.save(scope, &info)),
            KeyStoreCall::Forget(scope) => WorkResult::Forgotten(scope, self.store.forget(scope)),
        });
    }

    fn result_taken(&mut self, _: &WorkResult) {
        self.outstanding -= 1;
    }

    fn outstanding(&self) -> (usize, usize) {
        (self.outstanding, 0)
    }
}
