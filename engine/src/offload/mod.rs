//! Worker threads for anything longer than a tenth of a millisecond: big numbers and key store calls.
//!
//! A reactor has an [`OffloadLane`], gives it work, and gets each result through the callback the pool was started with.
//! Workers take what waits together: on processors that can, several modular powers side by side cost little more than
//! one, and a lone task never waits for company. Second steps of handshakes go before first ones, calls of the key store
//! before both; the calls of one scope are made one after another, in order.
//!
//! Nothing here knows sockets, connections or the protocol's rules. When the pool stops, keys are still saved, and all
//! else is dropped.

mod backlog;
mod lane;
#[cfg(test)]
mod tests;
mod work;

use std::fmt;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

use parking_lot::{Condvar, Mutex};

use self::backlog::{Backlog, Taken};
use self::work::HandshakeStep;
use crate::context::KeyStore;
use crate::error::{StartError, ThreadPanicked};
use crate::ids::ReactorIndex;
use crate::protocol::handshake::task::OffloadTask;
pub use lane::OffloadLane;
pub use work::{KeyStoreCall, WorkResult};

/// Takes a result to its reactor. Called on a worker; must not block. It never has more undelivered results for a reactor
/// than that reactor's lane allows.
pub type DeliverResult = Arc<dyn Fn(ReactorIndex, WorkResult) + Send + Sync>;

/// The worker threads. Dropping it stops them too, but hides a panic.
#[derive(Debug)]
pub struct OffloadPool {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

impl OffloadPool {
    /// Starts `workers` threads, at least one.
    ///
    /// # Errors
    /// [`StartError::Thread`] if the system refuses one; those that were started have ended then.
    pub fn start(
        workers: usize,
        key_store: Arc<dyn KeyStore>,
        deliver: DeliverResult,
    ) -> Result<Self, StartError> {
        let workers = workers.max(1);
        let backlog = Mutex::new(Backlog::new(workers));
        let shared = Arc::new(Shared { backlog, changed: Condvar::new(), key_store, deliver });
        let mut pool = Self { shared, threads: Vec::with_capacity(workers) };
        for index in 0..workers {
            let shared = Arc::clone(&pool.shared);
            let thread = Builder::new().name(format!("mtproto-work-{index}")).spawn(move || shared.work());
            pool.threads.push(thread.map_err(StartError::Thread)?);
        }
        Ok(pool)
    }

    /// A reactor's way in. `steps_max` is how many steps of handshakes it may have with the pool.
    #[must_use]
    pub fn lane(&self, reactor: ReactorIndex, steps_max: usize) -> OffloadLane {
        OffloadLane::new(Arc::clone(&self.shared), reactor, steps_max)
    }

    /// Drops what waits, saves the keys that are still to be saved, and waits for the threads. Stop the reactors first: what
    /// they give afterwards is lost.
    ///
    /// # Errors
    /// If a worker panicked.
    pub fn stop(mut self) -> Result<(), ThreadPanicked> {
        match self.join() {
            0 => Ok(()),
            panicked => Err(ThreadPanicked(panicked)),
        }
    }

    /// Ends the threads and counts those that panicked.
    fn join(&mut self) -> usize {
        self.shared.backlog.lock().stop();
        self.shared.changed.notify_all();
        self.threads.drain(..).filter_map(|thread| thread.join().err()).count()
    }
}

impl Drop for OffloadPool {
    fn drop(&mut self) {
        self.join();
    }
}

/// What workers and lanes share. The mutex is held for moves of boxes only.
struct Shared {
    backlog: Mutex<Backlog>,
    /// Something was added, or the end was announced.
    changed: Condvar,
    key_store: Arc<dyn KeyStore>,
    deliver: DeliverResult,
}

impl Shared {
    fn add_step(&self, step: HandshakeStep) {
        self.backlog.lock().add_step(step);
        self.changed.notify_one();
    }

    fn add_call(&self, reactor: ReactorIndex, call: KeyStoreCall) {
        self.backlog.lock().add_call(reactor, call);
        self.changed.notify_one();
    }

    /// The life of a worker.
    fn work(&self) {
        while let Some(taken) = self.wait_for_work() {
            match taken {
                Taken::Steps(steps) => self.run_steps(steps),
                Taken::Call(reactor, call) => {
                    let scope = call.scope();
                    let result = call.run(&*self.key_store);
                    self.backlog.lock().call_ended(scope);
                    // Another call may have waited for this scope, and another worker for another call.
                    self.changed.notify_all();
                    (self.deliver)(reactor, result);
                }
            }
        }
    }

    /// None when there will be no more.
    fn wait_for_work(&self) -> Option<Taken> {
        let mut backlog = self.backlog.lock();
        loop {
            if let Some(taken) = backlog.take() {
                return Some(taken);
            }
            if backlog.is_over() {
                return None;
            }
            backlog.worker_waits();
            self.changed.wait(&mut backlog);
            backlog.worker_woke();
        }
    }

    fn run_steps(&self, steps: Vec<HandshakeStep>) {
        let (origins, tasks): (Vec<_>, Vec<_>) =
            steps.into_iter().map(|step| ((step.reactor, step.connection), step.task)).unzip();
        OffloadTask::run_many(tasks, |index, result| {
            if let Some(&(reactor, connection)) = origins.get(index) {
                (self.deliver)(reactor, WorkResult::Handshake(connection, result));
            }
        });
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Shared")
    }
}
