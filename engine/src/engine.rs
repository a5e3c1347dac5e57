//! [`Engine`]: starts the reactors and the offload workers, and stops them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

use mtproto_crypto::SecureRandom;
use nix::sys::resource::{RLIM_INFINITY, Resource, getrlimit};

use crate::config::EngineConfig;
use crate::context::Context;
use crate::error::{StartError, ThreadPanicked};
use crate::handler::Handler;
use crate::ids::ReactorIndex;
use crate::manager_queue::ManagerQueue;
use crate::method_stats::{MethodKey, MethodStats};
use crate::offload::{DeliverResult, OffloadLane, OffloadPool};
use crate::reactor::mio_network::{Clock, MioNetwork};
use crate::reactor::{Reactor, ReactorParts};
use crate::stats::{ReactorStats, StatsCell};
use crate::submitter::Submitter;
use crate::time::Monotonic;

/// Descriptors an engine needs for each reactor: its poller and its waker.
const DESCRIPTORS_PER_REACTOR: u64 = 2;

/// Descriptors left for the rest of the program when the limit is checked.
const DESCRIPTORS_RESERVED: u64 = 64;

/// A running engine. Dropping it stops it as [`Engine::shutdown`] does, but hides a panic.
#[derive(Debug)]
pub struct Engine {
    queue: Arc<ManagerQueue>,
    context: Arc<Context>,
    clock: Clock,
    stats: Vec<Arc<StatsCell>>,
    reactors: Vec<JoinHandle<()>>,
    /// None once it was stopped.
    offload: Option<OffloadPool>,
}

impl Engine {
    /// Starts the threads of an engine. `make_handler` is called here, once for each reactor.
    ///
    /// # Errors
    /// If the configuration cannot work, or the operating system refuses what it needs. Nothing is left running then.
    pub fn start<H: Handler + 'static>(
        config: EngineConfig,
        mut make_handler: impl FnMut(ReactorIndex) -> H,
    ) -> Result<Self, StartError> {
        config.check()?;
        check_descriptors(&config)?;
        let count_methods = config.count_methods;
        let mut random = match config.seed {
            Some(seed) => SecureRandom::from_seed(seed),
            None => SecureRandom::from_os().map_err(StartError::Random)?,
        };
        let (clock, wall_clock) = Clock::start();
        let context = Arc::new(Context::new(&config, wall_clock, clock.now()));
        let resets = config.reset_on_close;
        let network =
            || MioNetwork::new(clock).map(|(network, waker)| (network.with_reset_on_close(resets), waker));
        let networks: Vec<_> =
            (0..config.reactors).map(|_| network()).collect::<Result<_, _>>().map_err(StartError::Poller)?;
        let (networks, wakers): (Vec<_>, Vec<_>) = networks.into_iter().unzip();
        let queue = Arc::new(ManagerQueue::new(wakers, config.lane_requests_max, config.placement));
        let offload = OffloadPool::start(
            config.offload_workers,
            Arc::clone(&config.key_store),
            deliver_to_lanes(Arc::clone(&queue)),
        )?;
        let mut engine =
            Self { queue, context, clock, stats: Vec::new(), reactors: Vec::new(), offload: None };
        for (index, network) in (0..).map(ReactorIndex).zip(networks) {
            let stats = StatsCell::new();
            let stats = Arc::new(if count_methods { stats.counting_methods() } else { stats });
            let reactor = ReactorParts {
                index,
                network,
                handler: make_handler(index),
                offload: offload.lane(index, config.handshakes_per_reactor_max),
                queue: Arc::clone(&engine.queue),
                context: Arc::clone(&engine.context),
                random: random.split(),
                stats: Arc::clone(&stats),
                flush_time: config.shutdown_flush_time,
            };
            engine.stats.push(stats);
            engine.reactors.push(spawn(reactor)?);
        }
        engine.offload = Some(offload);
        Ok(engine)
    }

    /// A caller's handle. Make one for each thread, or clone it.
    #[must_use]
    pub fn submitter(&self) -> Submitter {
        Submitter::new(Arc::clone(&self.queue), Arc::clone(&self.context))
    }

    /// The facts that the connections share.
    #[must_use]
    pub const fn context(&self) -> &Arc<Context> {
        &self.context
    }

    /// The time on the engine's clock, which all times of responses and updates are on.
    #[must_use]
    pub fn now(&self) -> Monotonic {
        self.clock.now()
    }

    /// The numbers of all reactors together.
    #[must_use]
    pub fn stats(&self) -> ReactorStats {
        let mut all = ReactorStats::default();
        self.stats.iter().for_each(|cell| all.add(&cell.read()));
        all
    }

    /// The numbers of each reactor.
    #[must_use]
    pub fn reactor_stats(&self) -> Vec<ReactorStats> {
        self.stats.iter().map(|cell| cell.read()).collect()
    }

    /// What became of calls, by datacenter and method, over all reactors. Empty unless
    /// [`EngineConfig::count_methods`] is set.
    #[must_use]
    pub fn method_stats(&self) -> BTreeMap<MethodKey, MethodStats> {
        let mut all = BTreeMap::new();
        self.stats.iter().filter_map(|cell| cell.methods()).for_each(|methods| methods.add_to(&mut all));
        all
    }

    /// Stops: nothing more is taken in, what is queued for sockets is written for a while
    /// ([`EngineConfig::shutdown_flush_time`]), every request ends, every thread ends, every descriptor is closed.
    ///
    /// # Errors
    /// If a thread had panicked.
    pub fn shutdown(mut self) -> Result<(), ThreadPanicked> {
        match self.stop() {
            0 => Ok(()),
            panicked => Err(ThreadPanicked(panicked)),
        }
    }

    /// Ends the threads and counts those that panicked.
    fn stop(&mut self) -> usize {
        self.queue.stop();
        let reactors = self.reactors.drain(..).filter_map(|thread| thread.join().err()).count();
        // After the reactors: keys they agreed on last are still saved.
        let workers = self.offload.take().map_or(Ok(()), OffloadPool::stop);
        reactors + workers.map_or_else(|ThreadPanicked(count)| count, |()| 0)
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.stop();
    }
}

fn deliver_to_lanes(queue: Arc<ManagerQueue>) -> DeliverResult {
    Arc::new(move |reactor, result| {
        if let Some(lane) = queue.lane(reactor) {
            lane.work_done(result);
        }
    })
}

/// Closes the lane of a reactor when its thread ends, in whatever way: nobody waits for it any longer.
struct LaneGuard(Arc<ManagerQueue>, ReactorIndex);

impl Drop for LaneGuard {
    fn drop(&mut self) {
        self.0.own_lane(self.1).close();
    }
}

fn spawn<H: Handler + 'static>(
    parts: ReactorParts<MioNetwork, H, OffloadLane>,
) -> Result<JoinHandle<()>, StartError> {
    let index = parts.index;
    let guard = LaneGuard(Arc::clone(&parts.queue), index);
    let body = move || {
        let _guard = guard;
        Reactor::new(parts).run();
    };
    Builder::new().name(format!("mtproto-reactor-{}", index.0)).spawn(body).map_err(StartError::Thread)
}

/// Compares the descriptors that the configuration needs with those the process may have, where that can be found out.
fn check_descriptors(config: &EngineConfig) -> Result<(), StartError> {
    let connections = config.connections_max;
    let Some(available) = descriptor_limit().filter(|_limit| connections > 0) else { return Ok(()) };
    let of_reactors = config.reactors as u64 * DESCRIPTORS_PER_REACTOR;
    let needed = connections.saturating_add(of_reactors + DESCRIPTORS_RESERVED);
    if needed > available {
        return Err(StartError::TooFewDescriptors { connections, needed, available });
    }
    Ok(())
}

/// The soft limit of open files; none if there is no limit, or it cannot be found out.
fn descriptor_limit() -> Option<u64> {
    let (soft, _hard) = getrlimit(Resource::RLIMIT_NOFILE).ok()?;
    (soft != RLIM_INFINITY).then_some(soft)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    use super::{Engine, descriptor_limit};
    use crate::completion_queue::CompletionQueue;
    use crate::config::{ApiEnvironment, EngineConfig};
    use crate::context::DatacenterAddress;
    use crate::error::{CallError, CommandError, StartError, SubmitReason, ThreadPanicked};
    use crate::handler::{Handler, ReactorHandle};
    use crate::ids::{AccountId, DatacenterId};
    use crate::time::Monotonic;
    use crate::{ConnectionConfig, Framing, Request, Response, TransportConfig};

    fn config() -> EngineConfig {
        let address = DatacenterAddress::new(DatacenterId(2), ([127, 0, 0, 1], 9).into());
        let server_keys = mtproto_crypto::public_keys::test();
        EngineConfig {
            reactors: 2,
            ..EngineConfig::new(ApiEnvironment::new(1, 1), vec![address], server_keys)
        }
    }

    #[test]
    fn more_connections_than_descriptors_are_refused_at_the_start() {
        let config = EngineConfig { connections_max: 1 << 40, ..config() };
        if descriptor_limit().is_some() {
            let (queue, _completions) = CompletionQueue::new(1);
            let error = Engine::start(config, |_| queue.clone()).unwrap_err();
            assert!(
                matches!(error, StartError::TooFewDescriptors { connections, .. } if connections == 1 << 40)
            );
        }
    }

    /// Breaks when it is told to.
    struct Fragile(Arc<AtomicBool>);

    impl Handler for Fragile {
        fn response(&mut self, _response: Response<'_>, _reactor: &mut ReactorHandle<'_>) {}

        fn tick(&mut self, reactor: &mut ReactorHandle<'_>) -> Monotonic {
            assert!(!self.0.load(Ordering::SeqCst), "this handler breaks on purpose");
            reactor.now() + Duration::from_millis(1)
        }
    }

    #[test]
    fn a_handler_that_panics_ends_its_calls_and_is_reported() {
        let breaks = Arc::new(AtomicBool::new(false));
        let engine = Engine::start(config(), |_| Fragile(Arc::clone(&breaks))).unwrap();
        let transport = TransportConfig { framing: Framing::Abridged, obfuscation: None };
        let submitter = engine.submitter();
        let connection =
            submitter.open(ConnectionConfig::new(DatacenterId(2), AccountId(1), transport)).unwrap();
        let call = submitter.call(connection, Request::new(&b"call"[..])).unwrap();
        breaks.store(true, Ordering::SeqCst);
        assert_eq!(call.wait(), Err(CallError::EngineStopped));
        assert_eq!(engine.shutdown(), Err(ThreadPanicked(2)));
    }

    #[test]
    fn an_idle_engine_starts_and_stops_and_then_refuses() {
        let (queue, completions) = CompletionQueue::new(4);
        let engine = Engine::start(config(), move |_| queue.clone()).unwrap();
        let submitter = engine.submitter();
        let transport = TransportConfig { framing: Framing::Abridged, obfuscation: None };
        let nowhere = ConnectionConfig::new(DatacenterId(7), AccountId(1), transport);
        assert_eq!(submitter.open(nowhere.clone()), Err(CommandError::UnknownDatacenter));
        let transport =
            TransportConfig { framing: Framing::Full, obfuscation: Some(crate::Obfuscation::default()) };
        let impossible = ConnectionConfig { transport, ..nowhere };
        assert_eq!(submitter.open(impossible), Err(CommandError::ImpossibleTransport));
        assert!(Arc::strong_count(engine.context()) >= 3);
        engine.shutdown().unwrap();
        let connection = crate::ConnectionId::new(crate::ReactorIndex(1), 0);
        let error = submitter.submit(connection, Request::new(&b"call"[..])).unwrap_err();
        assert_eq!(error.reason, SubmitReason::ConnectionGone);
        assert_eq!(submitter.close(connection), Err(CommandError::EngineStopped));
        assert!(completions.wait().is_none());
    }
}
