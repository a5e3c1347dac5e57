//! A process that writes, killed in the middle of it, again and again, on one real file.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use mtproto_crypto::SecureRandom;
use mtproto_engine::KeyStore;

use super::{Folder, number_of, often_salts_alone, open, scope};

const SEED: u8 = 21;
const KILLS: u32 = 12;
const ACCOUNTS: u32 = 16;
const PATH: &str = "MTPROTO_KEY_STORE_TEST_FILE";
const BEGIN: &str = "MTPROTO_KEY_STORE_TEST_BEGIN";

/// The process that is killed: saves change after change, and says after each that it was taken.
#[test]
#[ignore = "the test below starts it as a process of its own"]
fn writer() {
    let Ok(path) = std::env::var(PATH) else { return };
    let begin: u32 = std::env::var(BEGIN).unwrap().parse().unwrap();
    let store = open(path.as_ref());
    let mut output = std::io::stdout().lock();
    for change in begin.. {
        store.save(scope(u64::from(change % ACCOUNTS)), &often_salts_alone(change, ACCOUNTS)).unwrap();
        writeln!(output, "taken {change}").unwrap();
        output.flush().unwrap();
    }
}

#[test]
fn kill_9_loses_at_most_the_last_change_of_a_session() {
    println!("seed {SEED}");
    let mut random = SecureRandom::from_seed([SEED; 32]);
    let folder = Folder::new();
    let path = folder.file("keys");
    let (mut next, mut changes) = (0, 0);
    let mut kept_before = vec![None; ACCOUNTS as usize];
    for kill in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "tests::kill::writer", "--ignored", "--nocapture"])
            .env(PATH, &path)
            .env(BEGIN, format!("{next}"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let taken = lines
            .map_while(Result::ok)
            .filter_map(|line| Some(line.split_once("taken ")?.1.parse::<u32>().unwrap()));
        let wanted = 1 + usize::try_from(random.wire_below(150)).unwrap();
        let mut taken = taken.into_iter();
        let last = taken.by_ref().take(wanted).last().expect("the writer writes");
        child.kill().unwrap();
        // What it said before it died counts too.
        let last = taken.last().unwrap_or(last);
        child.wait().unwrap();
        let store = open(&path);
        for (account, kept_before) in (0..ACCOUNTS).zip(&mut kept_before) {
            // The change of this account before the one that was taken last, if this process took it; else what there was.
            let before_last = last.checked_sub((last + ACCOUNTS - account) % ACCOUNTS + ACCOUNTS);
            let least = before_last.filter(|change| *change >= next).or(*kept_before);
            let kept = store.load(scope(account.into())).unwrap().as_ref().map(number_of);
            assert!(kept >= least, "kill {kill}: account {account} has {kept:?}, not {least:?}");
            assert!(kept <= Some(last + ACCOUNTS), "nothing was kept that was never saved");
            *kept_before = kept;
        }
        changes += last - next;
        next = last + 1;
    }
    println!("{KILLS} kills, {changes} changes");
}
