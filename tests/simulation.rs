//! The simulator over its fixed list of seeds, every seed that ever failed, and as many fresh ones as somebody wants.

use std::env;
use std::time::Duration;

use mtproto_datacenter::{Fault, FaultKind, FaultPlan};
use mtproto_engine::{Framing, Monotonic, ResendPolicy, TemporaryKeys, TransportConfig};
use mtproto_tests::sim::{self, BlackHole, Plan};

/// Seeds of the ordinary suite: about a minute of one core. `SIM_SEEDS=2000` runs so many instead, `SIM_SEED=7` that one.
const SEEDS: u64 = 600;

/// Seeds that once found a mistake. None is ever taken out.
const FOUND_SOMETHING: &[u64] = &[
    // The server took a request and lost its answer on the way out: nobody asked for it, and the request waited for ever.
    12, 45, 52, 87, 90, 104, 125, 144, 150, 151, 154, 158, 169, 175,
    // Sessions given up one after another stayed on the server for good; a salt of the key before was taken for the next one's.
    18, 22,
    // An open request of a connection that had fallen silent was due for ever, and time stood still.
    120, 257, 273, 423, 435, 573, 594,
    // A session went back to a connection after a late packet of a closed one had taken it away, and what the server had sent on
    // that one was never repeated.
    114,
];

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok()?.parse().ok()
}

/// Runs these seeds and says what they came to.
#[expect(clippy::print_stdout, reason = "the figures are what a gate run is asked for")]
fn run_all(seeds: impl Iterator<Item = u64>) {
    let mut lasted = Duration::ZERO;
    let (mut runs, mut submitted, mut answered, mut keys, mut bound, mut backlogged) = (0_u64, 0, 0, 0, 0, 0);
    let mut failed = Vec::new();
    for seed in seeds {
        // One run shows every seed that fails.
        let Ok(report) = std::panic::catch_unwind(|| sim::run(seed)) else {
            failed.push(seed);
            continue;
        };
        lasted += report.lasted;
        runs += 1;
        submitted += report.totals.submitted;
        answered += report.totals.answered;
        keys += report.totals.keys;
        bound += report.totals.bound;
        backlogged += report.totals.backlogged;
    }
    println!(
        "simulation: {runs} seeds, {:.1} virtual hours, {submitted} requests ended exactly once ({answered} answered), {backlogged} more that did not fit a lane, {keys} key exchanges, {bound} temporary keys bound",
        lasted.as_secs_f64() / 3600.0
    );
    assert!(failed.is_empty(), "seeds {failed:?} failed");
}

#[test]
fn fixed_seeds() {
    match number("SIM_SEED") {
        Some(seed) => run_all(std::iter::once(seed)),
        None => run_all(0..number("SIM_SEEDS").unwrap_or(SEEDS)),
    }
}

/// The server changes its salts every half hour and takes the one before for as long again.
#[test]
fn six_hours_of_changing_salts_cost_no_rejection() {
    let daily = Some(TemporaryKeys::default());
    let cases = [
        (1, None, Framing::Intermediate),
        (2, daily, Framing::Intermediate),
        (3, Some(hourly_keys()), Framing::Intermediate),
        (4, daily, Framing::WebSocket),
        (5, None, Framing::Http),
        (6, Some(hourly_keys()), Framing::Http),
    ];
    for (seed, temporary_keys, framing) in cases {
        let transports = vec![TransportConfig { framing, obfuscation: None }; 3];
        let quiet = Plan::quiet(6 * HOUR, Duration::from_secs(40));
        let plan = Plan { temporary_keys, transports, ..quiet };
        let report = sim::run_plan(seed, plan);
        assert!(report.lasted >= 6 * HOUR && report.totals.answered > 1_000, "{report:?}");
        assert_eq!(report.totals.answered, report.totals.submitted, "{report:?}");
        assert_eq!(report.rejections.iter().sum::<u64>(), 0, "{report:?}");
        assert_eq!(report.totals.sockets_closed, 4, "only at the end: {report:?}");
        if temporary_keys == Some(hourly_keys()) {
            assert!(report.totals.bound >= 2 * 6, "two accounts, a key each hour: {report:?}");
        }
    }
}

fn hourly_keys() -> TemporaryKeys {
    TemporaryKeys { lifetime: HOUR, ..TemporaryKeys::default() }
}

/// However wrong the clock of a machine is, the first login needs no correction, and nothing is lost.
#[test]
fn clocks_a_day_and_a_year_off_cost_nothing() {
    const DAY: i64 = 86_400;
    for (seed, clock_offset) in (10..).zip([-365 * DAY, -DAY, DAY, 365 * DAY]) {
        for temporary_keys in [None, Some(TemporaryKeys::default())] {
            let quiet = Plan::quiet(Duration::from_secs(600), Duration::from_secs(5));
            let report = sim::run_plan(seed, Plan { clock_offset, temporary_keys, ..quiet });
            assert_eq!(report.totals.answered, report.totals.submitted, "{report:?}");
            assert_eq!(report.rejections.iter().sum::<u64>(), 0, "{report:?}");
        }
    }
}

/// A machine that slept, or a server whose clock was set, in the middle of traffic.
#[test]
fn clocks_that_jump_a_day_and_a_year_lose_no_call() {
    const DAY: i64 = 86_400;
    for (seed, clock_jump) in (20..).zip([-365 * DAY, -DAY, -400, 400, DAY, 365 * DAY]) {
        for temporary_keys in [None, Some(TemporaryKeys::default())] {
            let quiet = Plan::quiet(Duration::from_secs(600), Duration::from_secs(5));
            let plan = Plan { clock_jump, temporary_keys, resend: ResendPolicy::Repeat, ..quiet };
            let report = sim::run_plan(seed, plan);
            assert_eq!(report.totals.answered, report.totals.submitted, "{clock_jump}: {report:?}");
        }
    }
}

/// One family of addresses swallows everything, the other works: nothing waits for longer than a head start.
#[test]
fn a_family_of_addresses_that_is_lost_costs_no_call() {
    for (seed, ipv6) in [(30, false), (31, true)] {
        let hole = BlackHole { ipv6, from: Monotonic(0), until: Monotonic(0) + HOUR };
        let quiet = Plan::quiet(Duration::from_secs(120), Duration::from_secs(1));
        let plan = Plan { both_families: true, black_hole: Some(hole), ..quiet };
        let report = sim::run_plan(seed, plan);
        assert_eq!(report.totals.answered, report.totals.submitted, "{report:?}");
        assert_eq!(report.totals.sockets_closed, 4, "only at the end: {report:?}");
        let slowest = report.totals.slowest;
        assert!(slowest < Duration::from_secs(3), "no attempt was waited for: {slowest:?}");
    }
}

/// The clock of the client's machine leaps ahead, or the machine sleeps while the server goes on.
#[test]
fn a_client_that_leaps_or_sleeps_for_a_day_and_a_year_loses_no_call() {
    const DAY: i64 = 86_400;
    for (seed, leap) in (30..).zip([-365 * DAY, -DAY, -400, 400, DAY, 365 * DAY]) {
        for temporary_keys in [None, Some(TemporaryKeys::default())] {
            let quiet = Plan::quiet(Duration::from_secs(600), Duration::from_secs(5));
            let plan = Plan { leap, temporary_keys, resend: ResendPolicy::Repeat, ..quiet };
            let report = sim::run_plan(seed, plan);
            assert_eq!(report.totals.answered, report.totals.submitted, "{leap}: {report:?}");
            assert!(report.totals.answered > 300, "{leap}: it went on afterwards: {report:?}");
        }
    }
}

/// The server forgets the temporary key of one account in the middle of the traffic of a thousand connections.
#[test]
fn a_forgotten_temporary_key_concerns_its_account_alone() {
    const CONNECTIONS: u64 = 1_000;
    const ACCOUNTS: u64 = 10;
    let quiet = Plan::quiet(Duration::from_secs(12), Duration::from_secs(12));
    let plan = Plan {
        reactors: 2,
        accounts: ACCOUNTS,
        connections: CONNECTIONS,
        temporary_keys: Some(TemporaryKeys::default()),
        resend: ResendPolicy::Repeat,
        server_faults: FaultPlan::one(Fault::once(FaultKind::ForgetKey).after(1_200)),
        ..quiet
    };
    let totals = sim::run_plan(40, plan).totals;
    assert_eq!(totals.answered, totals.submitted, "{totals:?}");
    // One key more than the accounts need, and no permanent one.
    assert_eq!((totals.bound, totals.keys), (ACCOUNTS + 1, 2 * ACCOUNTS + 1), "{totals:?}");
    assert_eq!(totals.stopped, CONNECTIONS, "only at the end: {totals:?}");
    let closed = totals.sockets_closed - CONNECTIONS;
    assert!((1..=CONNECTIONS / ACCOUNTS).contains(&closed), "{closed} sockets for one key: {totals:?}");
}

const HOUR: Duration = Duration::from_secs(3_600);

#[test]
fn seeds_that_found_something() {
    run_all(FOUND_SOMETHING.iter().copied());
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    for seed in [1, 2, 3] {
        assert_eq!(sim::run(seed), sim::run(seed), "seed {seed}");
    }
}

/// `./dev sim --seeds N` runs this.
#[test]
#[ignore = "explores fresh seeds for as long as one likes"]
fn explore() {
    let count = number("SIM_EXPLORE").unwrap_or(200);
    // Far from the fixed seeds, and different each time the process is another one.
    let from = u64::from(std::process::id()) << 32;
    run_all(from..from + count);
}
