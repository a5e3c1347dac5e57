//! Every fuzz target with mutated inputs: the same entry points that `tests/fuzz` gives to a coverage-guided fuzzer.
//!
//! `FUZZ_TIMES=100 cargo test --release -p mtproto-tests --test fuzz_smoke` runs a hundred times as many; `FUZZ_SEED=N` takes
//! other inputs, `FUZZ_TARGET=name` one target. Inputs that once broke a target are kept in `tests/fuzz/corpus/TARGET`, as files; each
//! is run as it is, and is one to begin from.
#![expect(clippy::unwrap_used, reason = "a step that fails fails the test")]
#![expect(clippy::print_stdout, reason = "a run says its seed and how much it did")]

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use mtproto_crypto::SecureRandom;
use mtproto_tests::fuzz::{TARGETS, Target, below, mutate};
use mtproto_tests::repository;

const SEED: u64 = 1;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap())
}

/// Inputs that once broke a target.
fn kept(name: &str) -> Vec<Vec<u8>> {
    let folder = repository::root().join("tests/fuzz/corpus").join(name);
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    files.map(|file| fs::read(file.unwrap().path()).unwrap()).collect()
}

/// Runs one target; says how often.
fn run(target: &Target, seed: u64) -> u64 {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let mut random = SecureRandom::from_seed(bytes);
    let mut corpus = (target.seeds)();
    corpus.extend(kept(target.name));
    assert!(!corpus.is_empty(), "{} has inputs to begin from", target.name);
    let rounds = u64::from(target.executions).max(corpus.len() as u64) * setting("FUZZ_TIMES", 1);
    for round in 0..rounds {
        let mut input = match corpus.get(usize::try_from(round).unwrap()) {
            Some(unchanged) => unchanged.clone(),
            None => corpus[below(&mut random, corpus.len())].clone(),
        };
        if round >= corpus.len() as u64 {
            mutate(&mut input, &mut random);
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| (target.run)(&input)));
        assert!(outcome.is_ok(), "{}, seed {seed}, round {round}: {input:02x?}", target.name);
    }
    rounds
}

fn run_every(nth: usize) {
    let seed = setting("FUZZ_SEED", SEED);
    let only = std::env::var("FUZZ_TARGET").ok();
    let targets = TARGETS.iter().enumerate().filter(|(index, _)| index % 2 == nth);
    let mut executions = 0;
    for (_, target) in targets.filter(|(_, target)| only.as_ref().is_none_or(|only| only == target.name)) {
        executions += run(target, seed);
    }
    println!("seed {seed}: {executions} executions");
}

#[test]
fn every_target_survives_mutated_inputs() {
    run_every(0);
}

#[test]
fn every_other_target_survives_mutated_inputs() {
    run_every(1);
}

#[test]
fn kept_inputs_belong_to_a_target() {
    let folders = fs::read_dir(repository::root().join("tests/fuzz/corpus")).into_iter().flatten();
    for folder in folders {
        let name = folder.unwrap().file_name().into_string().unwrap();
        assert!(TARGETS.iter().any(|target| target.name == name), "there is no target {name}");
    }
}

#[test]
#[ignore = "it writes files, for tests/fuzz/run"]
fn write_the_inputs_to_begin_from() {
    for target in TARGETS {
        let folder = repository::root().join("target/fuzz/seeds").join(target.name);
        fs::create_dir_all(&folder).unwrap();
        for (number, input) in (target.seeds)().iter().chain(&kept(target.name)).enumerate() {
            fs::write(folder.join(number.to_string()), input).unwrap();
        }
    }
}
