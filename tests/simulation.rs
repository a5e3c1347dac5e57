//! The simulator over its fixed list of seeds, every seed that ever failed, and as many fresh ones as somebody wants.

use std::env;
use std::time::Duration;

use mtproto_tests::sim;

/// Seeds of the ordinary suite: about a minute of one core. `SIM_SEEDS=2000` runs so many instead, `SIM_SEED=7` that one.
const SEEDS: u64 = 600;

/// Seeds that once found a mistake. None is ever taken out.
const FOUND_SOMETHING: &[u64] = &[
    // The server took a request and lost its answer on the way out: nobody asked for it, and the request waited for ever.
    12, 45, 52, 87, 90, 104, 125, 144, 150, 151, 154, 158, 169, 175,
];

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok()?.parse().ok()
}

/// Runs these seeds and says what they came to.
#[expect(clippy::print_stdout, reason = "the figures are what a gate run is asked for")]
fn run_all(seeds: impl Iterator<Item = u64>) {
    let mut lasted = Duration::ZERO;
    let (mut runs, mut submitted, mut answered, mut keys, mut bound) = (0_u64, 0, 0, 0, 0);
    for seed in seeds {
        let report = sim::run(seed);
        lasted += report.lasted;
        runs += 1;
        submitted += report.totals.submitted;
        answered += report.totals.answered;
        keys += report.totals.keys;
        bound += report.totals.bound;
    }
    println!(
        "simulation: {runs} seeds, {:.1} virtual hours, {submitted} requests ended exactly once ({answered} answered), {keys} key exchanges, {bound} temporary keys bound",
        lasted.as_secs_f64() / 3600.0
    );
}

#[test]
fn fixed_seeds() {
    match number("SIM_SEED") {
        Some(seed) => run_all(std::iter::once(seed)),
        None => run_all(0..number("SIM_SEEDS").unwrap_or(SEEDS)),
    }
}

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
