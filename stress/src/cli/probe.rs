//! `mtstress probe`: one connection, every step with its time, every failure with its cause and its fix.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use clap::Args;
use mtproto_engine::{
    AccountId, CallError, CloseReason, ConnectionConfig, ConnectionId, DatacenterId, Engine, Handler,
    HandshakeTimes, KeepAlive, ReactorHandle, ReconnectPolicy, Request, Response, StateChange, StopReason,
    Submitter,
};
use mtproto_tl::api_subset::Config;
use mtproto_tl::table::Table;
use mtproto_tl::{Decode, Reader};
use serde::Serialize;
use serde_json::{Value, json};

use super::options::{Format, TargetOptions};
use super::schema::SchemaOptions;
use super::setup::Destination;
use super::tl::value_text;
use super::values::parse_timeout;
use crate::arrival::PlanRandom;
use crate::calls::{Call, PreparedCall, Users};
use crate::clock::Stopwatch;
use crate::diagnosis::{Symptom, explain};
use crate::failure::{Failure, SUCCESS};
use crate::measure::errors::{close_class, rpc_error_class};
use crate::report::units::microseconds;
use crate::target::Target;
use crate::via::Route;

/// Options of `probe`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ProbeOptions {
    #[command(flatten)]
    target: TargetOptions,

    /// Time allowed for opening the socket
    #[arg(long, value_name = "T", env = "MTSTRESS_CONNECT_TIMEOUT", default_value = "10s", value_parser = parse_timeout)]
    connect_timeout: Duration,

    /// Time allowed for the key exchange, and for each call
    #[arg(long, value_name = "T", env = "MTSTRESS_TIMEOUT", default_value = "10s", value_parser = parse_timeout)]
    timeout: Duration,

    /// A call to make on the session and whose answer to show: any method of the schema with its arguments, such as
    /// 'users.getUsers{"id": ["inputUserSelf"]}' (repeatable)
    #[arg(long, value_name = "CALL", env = "MTSTRESS_CALL")]
    call: Vec<String>,

    #[command(flatten)]
    schema: SchemaOptions,

    /// What goes to the standard output
    #[arg(long, value_name = "FORMAT", env = "MTSTRESS_FORMAT", default_value = "text")]
    format: Format,
}

const EXAMPLES: &str = "\
Examples:
  mtstress probe 10.1.0.5:443 --server-key server.pem
  mtstress probe 'tg://proxy?server=10.1.0.9&port=443&secret=dd000102030405060708090a0b0c0d0e0f' --server-key server.pem
  mtstress probe 10.1.0.5:443 --server-key server.pem --call help.getConfig";

/// One step that worked.
#[derive(Clone, Debug, Serialize)]
struct Step {
    target: String,
    name: String,
    took_us: u64,
    detail: String,
    /// What was answered to a call of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Value>,
}

/// What the connection tells.
enum Event {
    Opened(Duration),
    Passed(Duration),
    Agreed(HandshakeTimes),
    Ready,
    Closed(CloseReason),
    Stopped(StopReason),
}

/// Why a probe failed: the class and the text of the error.
struct Broken {
    class: String,
    example: String,
}

/// Passes what happens to the main thread.
#[derive(Debug)]
struct Reporter(Sender<Event>);

impl Handler for Reporter {
    fn response(&mut self, _: Response<'_>, _: &mut ReactorHandle<'_>) {}

    fn state_changed(&mut self, _: ConnectionId, change: StateChange, _: &mut ReactorHandle<'_>) {
        let event = match change {
            StateChange::SocketOpened { took } => Event::Opened(took),
            StateChange::ProxiesPassed { took } => Event::Passed(took),
            StateChange::KeyAgreed(times) => Event::Agreed(times),
            StateChange::Status(mtproto_engine::ConnectionStatus::Ready) => Event::Ready,
            StateChange::SocketClosed(reason) => Event::Closed(reason),
            StateChange::Stopped(reason) => Event::Stopped(reason),
            _ => return,
        };
        // An error means that the probe is over.
        let _ = self.0.send(event);
    }
}

/// Probes every target.
///
/// # Errors
/// Why a target does not work.
pub(crate) fn run(options: &ProbeOptions) -> Result<u8, Failure> {
    let table = options.schema.table()?;
    let calls = options.call.iter().map(|text| Call::parse(text, &|| Ok(table)));
    let calls = calls.collect::<Result<Vec<_>, _>>();
    let calls = calls.map_err(|wrong| Failure::Usage(format!("--call: {wrong}")))?;
    let layer =
        calls.iter().any(|call| matches!(call, Call::Named(_))).then_some(table.schema().layer).flatten();
    let destination = Destination::new(&options.target, 1, 1)?.with_layer(layer);
    let questions = Questions { calls, table };
    if options.format != Format::Quiet {
        eprintln!("{}", destination.in_words());
    }
    let mut steps = Vec::new();
    for (target, route) in destination.targets.iter().zip(&destination.routes) {
        if destination.targets.len() > 1 && options.format == Format::Text {
            print(&target.to_string());
        }
        let mut notes =
            Notes { text: options.format == Format::Text, target: target.to_string(), steps: &mut steps };
        let result = probe(options, &destination, (*target, route), &questions, &mut notes);
        let failure = result.map_err(|broken| {
            Failure::Unreachable(explain(Symptom {
                class: &broken.class,
                example: &broken.example,
                target: *target,
                transport: &destination.transport_name,
            }))
        });
        if let Err(failure) = failure {
            if options.format == Format::Json {
                print_json(&steps, Some(&failure));
            }
            return Err(failure);
        }
    }
    match options.format {
        Format::Json => print_json(&steps, None),
        Format::Text => print(&format!("ok: {} of {0} targets work", destination.targets.len())),
        Format::Quiet => {}
    }
    Ok(SUCCESS)
}

fn print(line: &str) {
    // Nobody to tell if the standard output is gone.
    let _ = writeln!(io::stdout(), "{line}");
}

fn print_json(steps: &[Step], failure: Option<&Failure>) {
    let error = failure.map(ToString::to_string);
    print(&json!({ "version": 1, "ok": error.is_none(), "steps": steps, "error": error }).to_string());
}

/// What the user wants to ask, and how to read the answers.
struct Questions {
    calls: Vec<Call>,
    table: &'static Table,
}

/// Takes the steps down, and shows each as it ends.
struct Notes<'a> {
    text: bool,
    target: String,
    steps: &'a mut Vec<Step>,
}

impl Notes<'_> {
    fn step(&mut self, name: &str, took: Duration, detail: &str) {
        self.answered(name, took, detail, None);
    }

    fn answered(&mut self, name: &str, took: Duration, detail: &str, answer: Option<Value>) {
        let took_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        if self.text {
            print(format!("  {name:<16} {:>9}   {detail}", microseconds(took_us)).trim_end());
            if let Some(answer) = &answer {
                print(value_text(answer, 2).trim_end());
            }
        }
        let (target, name, detail) = (self.target.clone(), name.to_owned(), detail.to_owned());
        self.steps.push(Step { target, name, took_us, detail, answer });
    }
}

/// A fault of our own.
fn ours(error: &dyn ToString) -> Broken {
    Broken { class: "generator:engine".to_owned(), example: error.to_string() }
}

fn probe(
    options: &ProbeOptions,
    destination: &Destination,
    (target, route): (Target, &Route),
    questions: &Questions,
    notes: &mut Notes<'_>,
) -> Result<(), Broken> {
    let (sender, events) = channel();
    let engine = Engine::start(destination.engine_config(1), move |_| Reporter(sender.clone()))
        .map_err(|error| ours(&error))?;
    let submitter = engine.submitter();
    let mut config =
        ConnectionConfig::new(DatacenterId(target.datacenter), AccountId(1), destination.transport);
    config.address = Some(target.address);
    config.proxy.clone_from(&route.0);
    config.connect_timeout = options.connect_timeout;
    config.source_address = destination.sources.first().copied();
    config.keep_alive = KeepAlive::Off;
    config.reconnect = ReconnectPolicy::Never;
    let connection = submitter.open(config).map_err(|error| ours(&error))?;

    let took = wait(&events, options.connect_timeout, "connect", |event| match event {
        Event::Opened(took) => Some(*took),
        _ => None,
    })?;
    notes.step("tcp_connect", took, "");
    if route.has_greeting() {
        let took = wait(&events, options.connect_timeout * 3, "connect", |event| match event {
            Event::Passed(took) => Some(*took),
            _ => None,
        })?;
        notes.step("proxy", took, &route.to_string());
    }
    let times = wait(&events, options.timeout, "handshake", |event| match event {
        Event::Agreed(times) => Some(*times),
        _ => None,
    })?;
    notes.step("res_pq", times.res_pq, "the server named its keys");
    notes.step("dh_params", times.dh_params, "the server decrypted our part");
    notes.step("dh_gen", times.dh_gen, "both sides have the same key");
    notes.step("auth_key", times.total, "the whole exchange, with the arithmetic of both sides");
    wait(&events, options.timeout, "init", |event| matches!(event, Event::Ready).then_some(()))?;

    let line = Line { submitter: &submitter, connection, timeout: options.timeout };
    let calls =
        [("init_connection", Call::GetConfig), ("help.getConfig", Call::GetConfig), ("ping", Call::Ping)];
    for (name, call) in calls {
        let (answer, took) = line.ask(name, call.clone())?;
        notes.step(name, took, &detail(name, &answer));
    }
    for call in &questions.calls {
        let name = call.to_string();
        let (answer, took) = line.ask(&name, call.clone())?;
        let value = questions.read(call, &answer);
        notes.answered(&name, took, &format!("{} bytes", answer.len()), Some(value));
    }
    Ok(())
}

impl Questions {
    /// The answer as the schema says it is to be read; what it cannot read stays bytes.
    fn read(&self, call: &Call, answer: &[u8]) -> Value {
        let value = match call {
            Call::Named(named) => self.table.decode_as(&named.result, answer),
            _ => self.table.decode(answer),
        };
        value.unwrap_or_else(|error| {
            let hex = answer.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
            json!({ "unreadable": error.to_string(), "hex": hex })
        })
    }
}

/// A session to make calls on.
struct Line<'a> {
    submitter: &'a Submitter,
    connection: ConnectionId,
    timeout: Duration,
}

impl Line<'_> {
    /// Makes a call and waits for its answer.
    fn ask(&self, name: &str, call: Call) -> Result<(Vec<u8>, Duration), Broken> {
        let watch = Stopwatch::start();
        let prepared = PreparedCall::new(call);
        let body = prepared.body(1, &mut PlanRandom::new(1, 0), Users::default());
        let request = Request::new(body).deadline(self.timeout).envelope(prepared.envelope());
        let pending = self.submitter.call(self.connection, request).map_err(|error| ours(&error))?;
        let answer = pending.wait().map_err(|error| broken_call(name, &error))?;
        let took = watch.elapsed();
        if !prepared.accepts(&answer) {
            let example = format!("{} bytes that are no answer to {}", answer.len(), prepared.call);
            return Err(Broken { class: "answer:unexpected".to_owned(), example });
        }
        Ok((answer, took))
    }
}

/// Waits for an event; the end of the connection is an error.
fn wait<T>(
    events: &Receiver<Event>,
    timeout: Duration,
    stage: &'static str,
    mut pick: impl FnMut(&Event) -> Option<T>,
) -> Result<T, Broken> {
    let watch = Stopwatch::start();
    loop {
        let event = match events.recv_timeout(timeout.saturating_sub(watch.elapsed())) {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                let example = format!("nothing happened for {:.1} s", timeout.as_secs_f64());
                return Err(Broken { class: format!("{stage}:timeout"), example });
            }
        };
        if let Some(found) = pick(&event) {
            return Ok(found);
        }
        let reason = match event {
            Event::Closed(reason)
            | Event::Stopped(StopReason::NoReconnect(reason) | StopReason::Configuration(reason)) => reason,
            Event::Stopped(StopReason::Requested) => CloseReason::Requested,
            Event::Stopped(refused @ StopReason::KeyRefused(_)) => {
                return Err(Broken { class: "transport:-404".to_owned(), example: refused.to_string() });
            }
            Event::Stopped(refused @ StopReason::LoginRefused { .. }) => {
                return Err(Broken { class: "login".to_owned(), example: refused.to_string() });
            }
            Event::Opened(_) | Event::Passed(_) | Event::Agreed(_) | Event::Ready => continue,
        };
        let (class, _) = close_class(&reason, stage);
        return Err(Broken { class, example: reason.to_string() });
    }
}

fn broken_call(name: &str, error: &CallError) -> Broken {
    let class = match error {
        CallError::RpcError { code, message } => rpc_error_class(*code, message),
        CallError::EngineStopped | CallError::Failed(_) => format!("rpc:{name}"),
    };
    Broken { class, example: format!("{name} failed: {error}") }
}

fn detail(name: &str, answer: &[u8]) -> String {
    match name {
        "init_connection" => "initConnection with help.getConfig".to_owned(),
        "help.getConfig" => Config::decode(&mut Reader::new(answer)).map_or_else(
            |_| format!("{} bytes, of another layer", answer.len()),
            |config| {
                let kind = if config.test_mode { "test" } else { "production" };
                format!(
                    "{} bytes: {kind} datacenter {}, {} addresses",
                    answer.len(),
                    config.this_dc,
                    config.dc_options.len()
                )
            },
        ),
        _ => String::new(),
    }
}
