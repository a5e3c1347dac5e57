//! The world: moves time, carries bytes, wakes reactors, breaks things, and asks the checkers.

mod checks;
mod outside;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Wake, Waker};
use std::time::Duration;

use mtproto_crypto::{RsaPrivateKey, SecureRandom};
use mtproto_datacenter::{DatacenterConfig, FaultPlan, Now, Server, ServerConnection, ServerTurn};
use mtproto_engine::context::Context;
use mtproto_engine::manager_queue::{ManagerQueue, Placement};
use mtproto_engine::reactor::{Reactor, ReactorParts};
use mtproto_engine::stats::StatsCell;
use mtproto_engine::{
    ApiEnvironment, DatacenterAddress, DatacenterId, EngineConfig, InMemoryKeyStore, KeyStore, Monotonic,
    ReactorIndex, ServerTime,
};

use mtproto_tl::Encode;
use mtproto_tl::api_subset::UpdateShort;
use mtproto_tl::mtstress::MtstressUpdatePushed;
use mtproto_tl::service::BadMsgCode;

use super::client::SimClient;
use super::ledger::{Ledger, Totals};
use super::network::SimNetwork;
use super::offload::{Results, SimOffload};
use super::plan::Plan;
use super::wire::{LinkKey, Wire};

/// The client's wall clock at the start.
const CLIENT_UNIX: u64 = 1_780_000_000;

/// Once faults stop, everything ends within this: the longest backoff, keep-alive and silence times together.
const SETTLE_TIME: Duration = Duration::from_secs(20 * 60);

/// Ticks of one reactor at one instant: more is spinning.
const TICKS_PER_INSTANT_MAX: u32 = 20_000;

/// What a run came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// The seed.
    pub seed: u64,
    /// A hash of every byte on the wire, by time.
    pub digest: u64,
    /// Virtual time.
    pub lasted: Duration,
    /// How requests ended.
    pub totals: Totals,
    /// Messages that the server rejected, in the order of [`BadMsgCode`].
    pub rejections: [u64; BadMsgCode::COUNT],
}

/// Remembers that a reactor was woken.
#[derive(Debug, Default)]
struct Bell(AtomicBool);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

type SimReactor = Reactor<SimNetwork, SimClient, SimOffload>;

/// One reactor and what the world needs to drive it.
struct Node {
    reactor: SimReactor,
    bell: Arc<Bell>,
    results: Results,
    ticks_at_instant: u32,
    runs: bool,
    /// Its handler is at work until then.
    busy_until: Monotonic,
    /// Has ticked since it was told to stop. From then on it has its own deadlines, like everybody.
    knows_of_stop: bool,
}

/// Reactors, server and network of one seed.
pub struct World {
    seed: u64,
    plan: Plan,
    random: SecureRandom,
    wire: Rc<RefCell<Wire>>,
    queue: Arc<ManagerQueue>,
    context: Arc<Context>,
    nodes: Vec<Node>,
    server: Arc<Server>,
    server_random: SecureRandom,
    connections: BTreeMap<LinkKey, ServerConnection>,
    ledger: Arc<Mutex<Ledger>>,
    next_restart: Monotonic,
    next_rotation: Monotonic,
    next_push: Monotonic,
    next_key_loss: Monotonic,
    next_outside: Monotonic,
    pushed: i64,
    clock_offset: i64,
    /// The server's monotonic clock minus that of the client, in nanoseconds.
    server_ahead: i64,
    /// The submitter that stands for other threads, and its requests so far.
    outside: u32,
    outside_count: u64,
}

/// Where a datacenter of the world listens.
pub(super) fn address_of(datacenter: u16) -> SocketAddr {
    SocketAddr::from(([10, 0, 0, 1], 4_000 + datacenter))
}

/// Where it listens as well, in a world with both families.
fn second_address_of(datacenter: u16) -> SocketAddr {
    SocketAddr::from(([0xfd00, 0, 0, 0, 0, 0, 0, 1], 4_000 + datacenter))
}

impl World {
    /// The world of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let mut random = SecureRandom::from_seed(bytes);
        bytes[8] = 1;
        let plan = Plan::draw(&mut random).draw_more(&mut SecureRandom::from_seed(bytes));
        bytes[8] = 2;
        let plan = plan.draw_last(&mut SecureRandom::from_seed(bytes));
        Self::with_plan(seed, plan, random)
    }

    /// The world of a seed with a plan of one's own.
    #[must_use]
    pub fn with_plan(seed: u64, plan: Plan, mut random: SecureRandom) -> Self {
        let numbers = [1_u16, 2];
        let mut addresses = numbers.map(|number| (number, address_of(number))).to_vec();
        if plan.both_families {
            addresses.extend(numbers.map(|number| (number, second_address_of(number))));
        }
        let mut config = DatacenterConfig::new(addresses.clone());
        config.key = Some(server_key());
        config.rules.reuse_share = true;
        config.faults = plan.server_faults.clone();
        config.secrets = plan.secret.iter().map(|secret| *secret.key()).collect();
        let mut server_random = random.split();
        let server = Server::new(config, &mut server_random);

        let wire = Rc::new(RefCell::new(Wire::new(plan.clone(), random.split())));
        let datacenters = addresses
            .into_iter()
            .map(|(number, address)| DatacenterAddress::new(DatacenterId(number), address))
            .collect();
        let keys = vec![server.public_key().clone()];
        let mut config = EngineConfig::new(ApiEnvironment::new(1, 200), datacenters, keys);
        config.reactors = usize::from(plan.reactors);
        let context = Arc::new(Context::new(&config, ServerTime(CLIENT_UNIX * 1_000_000_000), Monotonic(0)));
        let bells: Vec<Arc<Bell>> = (0..plan.reactors).map(|_| Arc::new(Bell::default())).collect();
        let wakers = bells.iter().map(|bell| Waker::from(Arc::clone(bell)));
        let queue = Arc::new(ManagerQueue::new(wakers, plan.lane_requests_max, Placement::default()));
        let outside = queue.new_submitter();
        let ledger = Arc::new(Mutex::new(Ledger::default()));
        let mut world = Self {
            seed,
            random,
            wire,
            queue,
            context,
            nodes: Vec::new(),
            server,
            server_random,
            connections: BTreeMap::new(),
            ledger,
            next_restart: plan.restart_every.map_or(Monotonic::NEVER, |every| Monotonic(0) + every),
            next_rotation: plan.rotate_every.map_or(Monotonic::NEVER, |every| Monotonic(0) + every),
            next_push: plan.push_every.map_or(Monotonic::NEVER, |every| Monotonic(0) + every),
            next_key_loss: plan.forget_keys_at.map_or(Monotonic::NEVER, |at| Monotonic(0) + at),
            next_outside: plan.outside_every.map_or(Monotonic::NEVER, |every| Monotonic(0) + every),
            pushed: 0,
            clock_offset: plan.clock_offset,
            server_ahead: 0,
            outside,
            outside_count: 0,
            plan,
        };
        let store: Arc<dyn KeyStore> = Arc::new(InMemoryKeyStore::default());
        for (index, bell) in (0..).zip(bells) {
            let node = world.node(index, bell, Arc::clone(&store));
            world.nodes.push(node);
        }
        world
    }

    fn node(&mut self, index: u16, bell: Arc<Bell>, store: Arc<dyn KeyStore>) -> Node {
        let results = Results::default();
        let connections = 0..self.plan.connections;
        let mine =
            connections.filter(|connection| connection % u64::from(self.plan.reactors) == u64::from(index));
        let to_open = mine.map(|connection| connection % self.plan.accounts).collect();
        let offload = SimOffload {
            wire: Rc::clone(&self.wire),
            results: Rc::clone(&results),
            store,
            random: self.random.split(),
            outstanding: 0,
        };
        let reactor = Reactor::new(ReactorParts {
            index: ReactorIndex(index),
            network: SimNetwork { reactor: index, wire: Rc::clone(&self.wire) },
            handler: SimClient::new(
                self.plan.clone(),
                self.random.split(),
                Arc::clone(&self.ledger),
                to_open,
            ),
            offload,
            queue: Arc::clone(&self.queue),
            context: Arc::clone(&self.context),
            random: self.random.split(),
            stats: Arc::new(StatsCell::new()),
            flush_time: Duration::from_millis(500),
        });
        Node {
            reactor,
            bell,
            results,
            ticks_at_instant: 0,
            runs: true,
            busy_until: Monotonic(0),
            knows_of_stop: false,
        }
    }

    /// Runs to the end.
    ///
    /// # Panics
    /// If a checker complains; the text has the seed.
    #[must_use]
    pub fn run(mut self) -> Report {
        let mut calm_at = Monotonic(0) + self.plan.trouble;
        let jump_at = Monotonic(0) + self.plan.trouble / 2;
        self.run_until(jump_at, |_| false);
        self.clock_offset += self.plan.clock_jump;
        let leapt = self.leap();
        calm_at = calm_at + leapt;
        self.run_until(calm_at, |_| false);
        self.calm();
        self.run_until(calm_at + SETTLE_TIME, |world| world.is_settled());
        self.check_settled();
        self.check_acknowledged();
        self.queue.stop();
        let stop_by = self.now() + Duration::from_secs(60);
        self.run_until(stop_by, |world| world.nodes.iter().all(|node| !node.runs));
        self.check_end();
        let lasted = self.now().saturating_since(Monotonic(0) + leapt);
        let rejections = self.rejections();
        self.check_rejections(&rejections);
        let digest = self.wire.borrow().digest();
        Report { seed: self.seed, digest, lasted, totals: self.ledger().totals, rejections }
    }

    /// The client's clock leaps, or stands still while the server's goes on. Says by how much it leapt.
    fn leap(&mut self) -> Duration {
        let by = Duration::from_secs(self.plan.leap.unsigned_abs());
        let nanoseconds = i64::try_from(by.as_nanos()).unwrap_or(i64::MAX);
        if self.plan.leap <= 0 {
            self.server_ahead += nanoseconds;
            return Duration::ZERO;
        }
        self.server_ahead -= nanoseconds;
        let now = self.now() + by;
        self.wire.borrow_mut().now = now;
        for node in &mut self.nodes {
            node.reactor.handler_mut().clock_leapt(by);
        }
        by
    }

    fn now(&self) -> Monotonic {
        self.wire.borrow().now
    }

    fn ledger(&self) -> std::sync::MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// No faults from here on. What is broken stays broken until somebody notices.
    fn calm(&mut self) {
        self.server.faults().set(FaultPlan::none());
        self.next_restart = Monotonic::NEVER;
        self.next_rotation = Monotonic::NEVER;
        self.next_push = Monotonic::NEVER;
        self.next_key_loss = Monotonic::NEVER;
        self.next_outside = Monotonic::NEVER;
        let mut wire = self.wire.borrow_mut();
        wire.is_calm = true;
        wire.plan.piece_bytes_max = 65_536;
        // What has piled up before a small window would take longer than anybody waits.
        wire.plan.window_bytes = 1 << 20;
        wire.plan.offload_delay_max = Duration::from_micros(10);
    }

    fn is_settled(&mut self) -> bool {
        self.ledger().open_count() == 0
            && self.nodes.iter_mut().all(|node| node.reactor.handler_mut().unsettled() == 0)
    }

    fn run_until(&mut self, end: Monotonic, mut done: impl FnMut(&mut Self) -> bool) {
        loop {
            self.settle_instant();
            self.check_held();
            let complaint = self.ledger().complaints.first().cloned();
            let complaint = complaint.or_else(|| self.wire.borrow().packets.complaints.first().cloned());
            if let Some(complaint) = complaint {
                self.fail(&complaint);
            }
            if done(self) {
                return;
            }
            let next = self.next_event().min(end);
            if next >= end {
                self.wire.borrow_mut().now = end.max(self.now());
                return;
            }
            let now = self.now();
            if next > now {
                self.wire.borrow_mut().now = next;
                self.nodes.iter_mut().for_each(|node| node.ticks_at_instant = 0);
            }
        }
    }

    /// Does everything that can be done without time passing.
    fn settle_instant(&mut self) {
        loop {
            self.break_things();
            let mut progressed = self.run_server();
            progressed |= self.deliver_results();
            for index in 0..self.nodes.len() {
                progressed |= self.tick_node(index);
            }
            if !progressed {
                return;
            }
        }
    }

    fn tick_node(&mut self, index: usize) -> bool {
        let now = self.now();
        let has_readiness = {
            let mut ready = Vec::new();
            // Looking at readiness takes it: the reactor gets it by ticking right away.
            let wire = self.wire.borrow();
            let reactor = u16::try_from(index).unwrap_or(u16::MAX);
            ready.extend(
                wire.links
                    .range((reactor, 0, 0)..(reactor + 1, 0, 0))
                    .filter(|(_, link)| link.is_ready(now, &wire.plan))
                    .map(|(key, _)| *key),
            );
            !ready.is_empty()
        };
        let changed = self.context.has_changes(ReactorIndex(u16::try_from(index).unwrap_or(u16::MAX)));
        // A reactor between two ticks counts as running, so nobody rings: it would look into its lane by itself.
        let lane = self.queue.lane(ReactorIndex(u16::try_from(index).unwrap_or(u16::MAX)));
        let has_letter = lane.is_some_and(|lane| !lane.is_empty());
        let is_stopping = self.queue.is_stopping();
        let node = &mut self.nodes[index];
        if node.busy_until > now {
            return false;
        }
        let has_mail = has_letter || is_stopping && !std::mem::replace(&mut node.knows_of_stop, is_stopping);
        let rung = node.bell.0.swap(false, Ordering::Relaxed);
        let first = node.ticks_at_instant == 0 && now == Monotonic(0);
        if !node.runs
            || !(rung || has_mail || changed || has_readiness || first || node.reactor.next_due() <= now)
        {
            return false;
        }
        node.runs = node.reactor.tick();
        node.busy_until = now + node.reactor.handler_mut().take_busy();
        node.ticks_at_instant += 1;
        if node.ticks_at_instant > TICKS_PER_INSTANT_MAX {
            self.fail(&format!("reactor {index} spins at {now:?}"));
        }
        true
    }

    fn deliver_results(&mut self) -> bool {
        let now = self.now();
        let mut delivered = false;
        for (index, node) in (0..).map(ReactorIndex).zip(&self.nodes) {
            let mut results = node.results.borrow_mut();
            // The one that is due first comes first, whenever it was asked for.
            results.sort_by_key(|(due, _)| *due);
            while results.first().is_some_and(|(due, _)| *due <= now) {
                let (_, result) = results.remove(0);
                if let Some(lane) = self.queue.lane(index) {
                    lane.work_done(result);
                    node.bell.0.store(true, Ordering::Relaxed);
                    delivered = true;
                }
            }
        }
        delivered
    }

    fn server_now(&self) -> Now {
        let monotonic = Duration::from_nanos(self.now().0.saturating_add_signed(self.server_ahead));
        let unix = Duration::from_secs(CLIENT_UNIX.saturating_add_signed(self.clock_offset)) + monotonic;
        Now { monotonic, unix }
    }

    /// Carries what has arrived to the server, and what it answers back.
    fn run_server(&mut self) -> bool {
        let now = self.server_now();
        let instant = self.now();
        let mut progressed = false;
        let opened = std::mem::take(&mut self.wire.borrow_mut().opened);
        for (key, address) in opened {
            let mut turn = ServerTurn { now, random: &mut self.server_random };
            let datacenter = address.port() - 4_000;
            let connection = ServerConnection::new(Arc::clone(&self.server), datacenter, &mut turn);
            self.connections.insert(key, connection);
        }
        let renamed = std::mem::take(&mut self.wire.borrow_mut().renamed);
        for (from, to) in renamed {
            if let Some(connection) = self.connections.remove(&from) {
                self.connections.insert(to, connection);
            }
        }
        let keys: Vec<LinkKey> = self.connections.keys().copied().collect();
        for key in keys {
            let Some(connection) = self.connections.get_mut(&key) else { continue };
            let mut turn = ServerTurn { now, random: &mut self.server_random };
            let (mut bytes, is_gone) = {
                let mut wire = self.wire.borrow_mut();
                let Some(link) = wire.links.get_mut(&key) else { continue };
                let bytes = link.to_server.take_arrived(instant);
                (bytes, link.is_reset || link.client_closed && link.to_server.bytes == 0)
            };
            if !bytes.is_empty() {
                connection.receive(&mut bytes, &mut turn);
                progressed = true;
            }
            if connection.next_deadline().is_some_and(|deadline| deadline <= now.monotonic) {
                connection.deadline_reached(&mut turn);
                progressed = true;
            }
            while !connection.output().is_empty() {
                let output = connection.output().to_vec();
                self.wire.borrow_mut().server_writes(key, &output);
                connection.output_taken(output.len(), &mut turn);
                progressed = true;
            }
            if is_gone || connection.is_closing() {
                connection.socket_closed(&mut turn);
                self.connections.remove(&key);
                if let Some(link) = self.wire.borrow_mut().links.get_mut(&key) {
                    link.server_closed = true;
                }
                progressed = true;
            }
        }
        let connections = &self.connections;
        self.wire.borrow_mut().links.retain(|key, link| !link.client_closed || connections.contains_key(key));
        progressed
    }

    fn break_things(&mut self) {
        let now = self.now();
        if self.next_restart <= now {
            self.server.forget_sessions();
            self.reset_connections();
            self.next_restart = self.plan.restart_every.map_or(Monotonic::NEVER, |every| now + every);
        }
        if self.next_rotation <= now {
            self.server.rotate_salts();
            self.next_rotation = self.plan.rotate_every.map_or(Monotonic::NEVER, |every| now + every);
        }
        if self.next_key_loss <= now {
            self.server.forget_keys();
            self.reset_connections();
            self.next_key_loss = Monotonic::NEVER;
        }
        if self.next_outside <= now {
            self.submit_from_outside();
            self.next_outside = self.plan.outside_every.map_or(Monotonic::NEVER, |every| now + every);
        }
        if self.next_push <= now {
            self.push_update();
            self.next_push = self.plan.push_every.map_or(Monotonic::NEVER, |every| now + every);
        }
    }

    /// The server is gone and back: every socket is reset.
    fn reset_connections(&mut self) {
        let now = self.server_now();
        let mut wire = self.wire.borrow_mut();
        for (key, mut connection) in std::mem::take(&mut self.connections) {
            connection.socket_closed(&mut ServerTurn { now, random: &mut self.server_random });
            if let Some(link) = wire.links.get_mut(&key) {
                link.is_reset = true;
            }
        }
    }

    fn push_update(&mut self) {
        let update = MtstressUpdatePushed { sequence: self.pushed, payload: b"news" }.to_vec();
        self.pushed += 1;
        let now = self.server_now();
        self.server.push_update(&UpdateShort { update: &update, date: now.unix_seconds() }.to_vec(), now);
    }

    fn next_event(&self) -> Monotonic {
        let now = self.now();
        let running = || self.nodes.iter().filter(|node| node.runs);
        let reactors = running().map(|node| node.reactor.next_due().max(node.busy_until));
        let busy = running().map(|node| node.busy_until).filter(|until| *until > now);
        let results =
            self.nodes.iter().flat_map(|node| node.results.borrow().iter().map(|(due, _)| *due).min());
        let servers = self.connections.values().filter_map(ServerConnection::next_deadline);
        let servers = servers.map(|deadline| {
            let at = u64::try_from(deadline.as_nanos()).unwrap_or(u64::MAX);
            Monotonic(at.saturating_add_signed(self.server_ahead.saturating_neg()))
        });
        let busy_until = |reactor: u16| {
            let node = self.nodes.get(usize::from(reactor)).filter(|node| node.busy_until > now);
            node.map_or(Monotonic(0), |node| node.busy_until)
        };
        let next = reactors.chain(busy).chain(results).chain(servers).min().unwrap_or(Monotonic::NEVER);
        next.min(self.wire.borrow().next_event(busy_until))
            .min(self.next_outside)
            .min(self.next_restart)
            .min(self.next_rotation)
            .min(self.next_push)
            .min(self.next_key_loss)
            .max(now)
    }

    fn fail(&self, complaint: &str) -> ! {
        panic!(
            "seed {} at {:?}: {complaint}\nreplay: SIM_SEED={} cargo test -p mtproto-tests --test simulation\n{:?}\n{:#?}",
            self.seed,
            Duration::from_nanos(self.now().0),
            self.seed,
            self.ledger().totals,
            self.plan,
        )
    }
}

impl std::fmt::Debug for World {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "World(seed {})", self.seed)
    }
}

/// One key for all worlds: making one takes longer than many a run.
fn server_key() -> RsaPrivateKey {
    static PEM: OnceLock<String> = OnceLock::new();
    let generate = || RsaPrivateKey::generate(&mut SecureRandom::from_seed([7; 32]));
    let pem = PEM.get_or_init(|| generate().to_pem().to_string());
    RsaPrivateKey::from_pem(pem).unwrap_or_else(|_| generate())
}
