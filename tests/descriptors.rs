//! An engine that was shut down leaves no descriptor and no thread behind. Alone in its process, so that it can count.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::time::Duration;

use mtproto_datacenter::{Datacenter, DatacenterConfig};
use mtproto_engine::{
    AccountId, ApiEnvironment, CompletionQueue, ConnectionConfig, DatacenterAddress, DatacenterId, Engine,
    EngineConfig, Framing, Request, TransportConfig,
};

fn entries(folder: &str) -> usize {
    fs::read_dir(folder).unwrap().count()
}

/// Threads that were joined leave the process a moment later.
fn settled_threads(expected: usize) -> usize {
    for _ in 0..100_000 {
        if entries("/proc/self/task") <= expected {
            break;
        }
        std::thread::yield_now();
    }
    entries("/proc/self/task")
}

#[test]
fn nothing_is_left_behind() {
    let mut config = DatacenterConfig::loopback(&[2]);
    (config.threads, config.workers) = (1, 1);
    let datacenter = Datacenter::start(config).unwrap();
    let address = datacenter.address(2).unwrap();
    let before = (entries("/proc/self/fd"), entries("/proc/self/task"));
    for _ in 0..3 {
        let address = DatacenterAddress::new(DatacenterId(2), address);
        let config = EngineConfig {
            reactors: 2,
            offload_workers: 2,
            connections_max: 50,
            ..EngineConfig::new(
                ApiEnvironment::new(1, 214),
                vec![address],
                vec![datacenter.public_key().clone()],
            )
        };
        let (queue, completions) = CompletionQueue::new(1 << 16);
        let engine = Engine::start(config, move |_| queue.clone()).unwrap();
        let submitter = engine.submitter();
        let transport = TransportConfig { framing: Framing::Abridged, obfuscation: None };
        // `help.getNearestDc`; the last ones are still in flight at the end.
        let call = || Request::new(0x1fb3_3026_u32.to_le_bytes().to_vec());
        let calls: Vec<_> = (0..50)
            .map(|account| {
                let config = ConnectionConfig::new(DatacenterId(2), AccountId(account % 5), transport);
                submitter.call(submitter.open(config).unwrap(), call()).unwrap()
            })
            .collect();
        for pending in calls.into_iter().take(40) {
            pending.wait_timeout(Duration::from_secs(60)).expect("an answer comes").unwrap();
        }
        engine.shutdown().unwrap();
        drop((submitter, completions));
    }
    // The server notices in its own time.
    while datacenter.stats().connections_open > 0 {
        std::thread::yield_now();
    }
    assert_eq!(entries("/proc/self/fd"), before.0);
    assert_eq!(settled_threads(before.1), before.1);
}
