//! Whole exchanges against [`test_server`], the refusal of every wrong answer, and recorded exchanges byte for byte.

mod known_answer;
mod refusals;
pub(in crate::protocol) mod test_server;
pub(in crate::protocol) mod wrong_answers;

use std::sync::Arc;
use std::time::Duration;

use mtproto_crypto::SecureRandom;
use mtproto_crypto::key_derivation::initial_salt;

use self::test_server::{Ending, Place, SERVER_KEY, SERVER_TIME, TestServer};
use super::task::OffloadTask;
use super::{AgreedKey, Handshake, HandshakeConfig, HandshakeError, HandshakeOutput, Stage};
use crate::time::Monotonic;

fn config() -> HandshakeConfig {
    HandshakeConfig { server_keys: Arc::new([SERVER_KEY.public_key().clone()]), dc: 2, expires_in: None }
}

/// A client with a clock that moves 10 ms on the network and 3 ms in a task.
struct Client {
    handshake: Handshake,
    random: SecureRandom,
    now: Monotonic,
    /// Everything it said.
    said: Vec<Vec<u8>>,
}

impl Client {
    fn begin(config: HandshakeConfig, seed: u8) -> Self {
        let mut random = SecureRandom::from_seed([seed; 32]);
        let now = Monotonic(1_000_000_000);
        let (handshake, first) = Handshake::begin(config, now, &mut random);
        Self { handshake, random, now, said: vec![first] }
    }

    fn hear(&mut self, body: &[u8]) -> Result<HandshakeOutput, HandshakeError> {
        self.now = self.now + Duration::from_millis(10);
        self.handshake.message_received(body, self.now, &mut self.random)
    }

    fn run(&mut self, task: OffloadTask) -> Result<HandshakeOutput, HandshakeError> {
        self.now = self.now + Duration::from_millis(3);
        self.handshake.task_finished(task.run(), self.now, &mut self.random)
    }

    /// Hears answers and runs tasks until the end.
    fn finish(&mut self, server: &mut TestServer) -> Result<Box<AgreedKey>, HandshakeError> {
        loop {
            let answer = server.answer(self.said.last().unwrap());
            let mut output = self.hear(&answer)?;
            if let HandshakeOutput::Offload(task) = output {
                output = self.run(task)?;
            }
            match output {
                HandshakeOutput::Send(body) => self.said.push(body),
                HandshakeOutput::Finished(agreed) => return Ok(agreed),
                other => panic!("{other:?}"),
            }
        }
    }

    /// The task after the first answer.
    fn first_task(&mut self, server: &mut TestServer) -> OffloadTask {
        match self.hear(&server.answer(&self.said[0])) {
            Ok(HandshakeOutput::Offload(task)) => task,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn both_sides_have_the_same_key() {
    for seed in 1..=4 {
        let mut server = TestServer::new(seed);
        let mut client = Client::begin(config(), seed);
        let agreed = client.finish(&mut server).unwrap();
        assert_eq!(*agreed.key, server.key.unwrap(), "seed {seed}");
        assert_eq!(agreed.server_time.unix_seconds(), SERVER_TIME.unsigned_abs());
        assert_eq!(client.said.len(), 3);
    }
}

#[test]
fn the_first_salt_is_made_of_both_nonces() {
    let mut server = TestServer::new(1);
    let mut client = Client::begin(config(), 1);
    let task = client.first_task(&mut server);
    let Stage::Proving(exchange) = &client.handshake.stage else { panic!("{:?}", client.handshake) };
    let expected = initial_salt(exchange.new_nonce.expose(), &exchange.server_nonce);
    let HandshakeOutput::Send(body) = client.run(task).unwrap() else { panic!("a question follows") };
    client.said.push(body);
    assert_eq!(client.finish(&mut server).unwrap().server_salt, expected);
}

#[test]
fn the_server_learns_what_the_configuration_says() {
    for (dc, expires_in) in [(2, None), (-4, None), (10_002, Some(86_400)), (1, Some(u32::MAX))] {
        let mut server = TestServer::new(1);
        server.dc = dc;
        server.expires_in = expires_in.map(|seconds| i32::try_from(seconds).unwrap_or(i32::MAX));
        Client::begin(HandshakeConfig { dc, expires_in, ..config() }, 1).finish(&mut server).unwrap();
    }
}

#[test]
fn the_parts_are_timed() {
    let agreed = Client::begin(config(), 1).finish(&mut TestServer::new(1)).unwrap();
    let milliseconds = Duration::from_millis;
    let times = agreed.times;
    assert_eq!([times.res_pq, times.dh_params, times.dh_gen], [milliseconds(10); 3]);
    assert_eq!(times.total, milliseconds(36));
    assert_eq!(agreed.server_time_at, Monotonic(1_000_000_000) + milliseconds(23));
}

#[test]
fn a_refused_key_is_followed_by_another() {
    let mut server = TestServer::new(1);
    server.ending = Ending::OkAfterRetries(3);
    let mut client = Client::begin(config(), 1);
    let agreed = client.finish(&mut server).unwrap();
    assert_eq!(*agreed.key, server.key.unwrap());
    assert_eq!(client.said.len(), 6);
    // From the first proposal to the last answer: four answers, and three tasks between them.
    assert_eq!(agreed.times.dh_gen, Duration::from_millis(4 * 10 + 3 * 3));
}

#[test]
fn a_server_that_refuses_every_key_is_given_up() {
    let mut server = TestServer::new(1);
    server.ending = Ending::OkAfterRetries(u8::MAX);
    let mut client = Client::begin(config(), 1);
    assert_eq!(client.finish(&mut server).unwrap_err(), HandshakeError::TooManyRetries { attempts: 4 });
    assert_eq!(client.said.len(), 6);
}

#[test]
fn one_seed_gives_one_exchange() {
    let said = |seed| {
        let mut client = Client::begin(config(), seed);
        client.finish(&mut TestServer::new(1)).unwrap();
        client.said
    };
    assert!(said(1) == said(1));
    assert!(said(1) != said(2));
}

#[test]
fn a_result_for_a_given_up_exchange_changes_nothing() {
    let mut server = TestServer::new(1);
    let late = Client::begin(config(), 1).first_task(&mut server);
    let mut client = Client::begin(config(), 2);
    let task = client.first_task(&mut server);
    assert!(matches!(client.run(late), Ok(HandshakeOutput::Nothing)));
    // Nor does a result that comes twice.
    let again = Client::begin(config(), 2).first_task(&mut TestServer::new(1));
    let HandshakeOutput::Send(body) = client.run(task).unwrap() else { panic!("a question follows") };
    assert!(matches!(client.run(again), Ok(HandshakeOutput::Nothing)));
    client.said.push(body);
    client.finish(&mut server).unwrap();
}

#[test]
fn tasks_together_give_what_they_give_alone() {
    let second_task = |seed| {
        let (mut server, mut client) = (TestServer::new(seed), Client::begin(config(), seed));
        if seed == 3 {
            server.lie = Some((Place::InnerData, |inner| inner[36] = 8));
        }
        let task = client.first_task(&mut server);
        let HandshakeOutput::Send(question) = client.run(task).unwrap() else { panic!("a question follows") };
        let HandshakeOutput::Offload(task) = client.hear(&server.answer(&question)).unwrap() else {
            panic!("a task follows")
        };
        task
    };
    let tasks = || -> Vec<OffloadTask> {
        let first = |seed| Client::begin(config(), seed).first_task(&mut TestServer::new(1));
        vec![second_task(1), first(2), second_task(3), second_task(4), first(5), second_task(6)]
    };
    let alone: Vec<String> = tasks().into_iter().map(|task| format!("{:?}", task.run())).collect();
    let mut together = vec![String::new(); alone.len()];
    OffloadTask::run_many(tasks(), |index, result| {
        assert!(together[index].is_empty(), "one result for each task");
        together[index] = format!("{result:?}");
    });
    assert!(alone == together);
    assert!(alone[2].contains("Generator"), "{}", alone[2]);
}

#[test]
fn nothing_prints_secrets() {
    let mut server = TestServer::new(1);
    let mut client = Client::begin(config(), 1);
    let task = client.first_task(&mut server);
    let Stage::Proving(exchange) = &client.handshake.stage else { panic!("{:?}", client.handshake) };
    let bytes = exchange.new_nonce.expose();
    let new_nonce = [format!("{bytes:?}"), format!("{bytes:02x?}")];
    let mut printed = format!("{:?} {task:?}", client.handshake);
    let HandshakeOutput::Send(body) = client.run(task).unwrap() else { panic!("a question follows") };
    let HandshakeOutput::Offload(task) = client.hear(&server.answer(&body)).unwrap() else {
        panic!("a task follows")
    };
    printed += &format!("{:?} {task:?}", client.handshake);
    let result = task.run();
    printed += &format!("{result:?}");
    let key = {
        client.handshake.task_finished(result, client.now, &mut client.random).unwrap();
        printed += &format!("{:?}", client.handshake);
        let Stage::AwaitingVerdict(_, agreement) = &client.handshake.stage else { panic!("{printed}") };
        format!("{:?}", &agreement.key.as_bytes()[..8]).trim_matches(['[', ']']).to_owned()
    };
    for secret in new_nonce.iter().map(|text| text.trim_matches(['[', ']'])).chain([key.as_str()]) {
        assert!(!printed.contains(secret), "{printed}");
    }
    assert!(printed.contains("redacted"));
}
