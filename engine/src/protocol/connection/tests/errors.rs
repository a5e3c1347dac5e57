//! Errors of calls under a policy: waits, repetitions, other datacenters.

use mtproto_tl::service::RpcError;

use super::*;
use crate::context::{DatacenterAddress, MethodFlood, ScoredAddress};
use crate::error_policy::{ErrorPolicies, ErrorPolicy};

/// A connection whose policy is patient.
fn patient() -> Rig {
    let mut rig = Rig::ready();
    let api = Arc::clone(rig.replica.api());
    let empty = ContextReplica::new(Arc::new([]), api, rig.replica.time());
    let replica = std::mem::replace(&mut rig.replica, empty);
    rig.replica = replica.with_errors(Arc::new(ErrorPolicies::new(ErrorPolicy::PATIENT)));
    rig
}

fn refuse(rig: &mut Rig, call: &Received, code: i32, message: &str) {
    let error = RpcError { error_code: code, error_message: message.as_bytes() };
    rig.answer(call.msg_id, &error.to_vec());
}

fn rpc_error(code: i32, message: &str) -> Option<Ended> {
    Some(Ended::RpcError(code, message.to_owned()))
}

fn other_call() -> Request {
    Request::new(vec![9, 9, 9, 9, 0, 0, 0, 0])
}

/// What the rest of the engine would be told, reaches the connection.
fn spread_floods(rig: &mut Rig) {
    let flood = rig.events.iter().find_map(|event| match event {
        ConnectionEvent::MethodFlooded { method, until } => {
            Some(MethodFlood { method: *method, until: *until })
        }
        _ => None,
    });
    rig.replica.set_floods(AccountId(1), Some([flood.unwrap()].into()));
}

#[test]
fn a_flood_is_waited_out_and_the_call_sent_again() {
    let mut rig = patient();
    let (id, sent) = rig.send(call());
    refuse(&mut rig, &sent, 420, "FLOOD_WAIT_5");
    assert_eq!(rig.outcome(id), None);
    let told = rig.states.iter().any(|state| {
        matches!(state, StateChange::RequestDelayed { request, code: 420, wait }
            if *request == id && *wait == 5 * SECOND)
    });
    assert!(told, "{:?}", rig.states);
    rig.wait(5 * SECOND - Duration::from_nanos(1));
    assert!(rig.server.take_calls().is_empty(), "not before the server's time");
    rig.wait(Duration::from_nanos(1));
    let again = rig.server.take_calls();
    assert_eq!((again.len(), again[0].body.as_slice()), (1, CALL));
    assert!(again[0].msg_id > sent.msg_id, "a new identity");
    rig.answer(again[0].msg_id, &[9; 4]);
    assert_eq!(rig.outcome(id), Some(&Ended::Response(vec![9; 4])));
}

#[test]
fn nothing_is_waited_for_that_the_policy_does_not_allow() {
    for message in ["FLOOD_WAIT_61", "FLOOD_WAIT_99999", "FLOOD_WAIT_SOON"] {
        let mut rig = patient();
        let (id, sent) = rig.send(call());
        refuse(&mut rig, &sent, 420, message);
        assert_eq!(rig.outcome(id).cloned(), rpc_error(420, message));
    }
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    refuse(&mut rig, &sent, 420, "FLOOD_WAIT_1");
    assert_eq!(rig.outcome(id).cloned(), rpc_error(420, "FLOOD_WAIT_1"), "by default nothing is");
}

#[test]
fn waits_of_one_call_add_up_to_a_bound() {
    let mut rig = patient();
    let (id, mut sent) = rig.send(call());
    for _ in 0..5 {
        refuse(&mut rig, &sent, 420, "FLOOD_WAIT_60");
        rig.wait(60 * SECOND);
        sent = rig.server.take_calls().remove(0);
    }
    refuse(&mut rig, &sent, 420, "FLOOD_WAIT_1");
    assert_eq!(rig.outcome(id).cloned(), rpc_error(420, "FLOOD_WAIT_1"));
}

#[test]
fn a_caller_who_would_not_wait_so_long_is_told_at_once() {
    let mut rig = patient();
    let (id, sent) = rig.send(call().deadline(5 * SECOND));
    refuse(&mut rig, &sent, 420, "FLOOD_WAIT_5");
    assert_eq!(rig.outcome(id).cloned(), rpc_error(420, "FLOOD_WAIT_5"));
}

#[test]
fn calls_of_the_same_method_wait_together_and_others_go_on() {
    let mut rig = patient();
    let (_, sent) = rig.send(call());
    refuse(&mut rig, &sent, 420, "FLOOD_WAIT_5");
    spread_floods(&mut rig);
    rig.call(call());
    rig.call(other_call());
    // Whoever wants to see every error sees this one too.
    let impatient = Arc::new(ErrorPolicies::default());
    let going = rig.server.take_calls();
    assert_eq!((going.len(), going[0].body[0]), (1, 9));
    rig.wait(5 * SECOND);
    let first = rig.server.take_calls().len();
    assert!(first >= 1, "who was told goes when it was told to go");
    rig.wait(5 * SECOND / 4);
    assert_eq!(first + rig.server.take_calls().len(), 2);
    let api = Arc::clone(rig.replica.api());
    rig.replica = ContextReplica::new(Arc::new([]), api, rig.replica.time()).with_errors(impatient);
    let until = rig.now + 5 * SECOND;
    let method = call().method();
    rig.replica.set_floods(AccountId(1), Some([MethodFlood { method, until }].into()));
    rig.call(call());
    assert_eq!(rig.server.take_calls().len(), 1);
}

#[test]
fn calls_that_were_held_back_together_do_not_come_back_all_at_once() {
    const CALLS: usize = 200;
    let mut rig = patient();
    for _ in 0..CALLS / 2 {
        rig.submit(call());
    }
    rig.drain();
    for sent in rig.server.take_calls() {
        refuse(&mut rig, &sent, 420, "FLOOD_WAIT_20");
    }
    spread_floods(&mut rig);
    for _ in 0..CALLS / 2 {
        rig.submit(call());
    }
    rig.drain();
    rig.wait(20 * SECOND - Duration::from_nanos(1));
    assert!(rig.server.take_calls().is_empty(), "not before the server's time");
    let mut counts = Vec::new();
    for _ in 0..10 {
        rig.wait(SECOND / 2);
        counts.push(rig.server.take_calls().len());
    }
    assert!(counts.iter().all(|count| (5..50).contains(count)), "{counts:?}");
    rig.wait(Duration::from_nanos(1));
    assert_eq!(
        counts.iter().sum::<usize>() + rig.server.take_calls().len(),
        CALLS,
        "within a quarter of the wait"
    );
}

#[test]
fn the_servers_own_trouble_is_tried_again_with_growing_delays() {
    let mut rig = patient();
    let (id, mut sent) = rig.send(call());
    for delay in [1, 2, 4, 8, 16] {
        refuse(&mut rig, &sent, -503, "Timeout");
        rig.wait(delay * SECOND - Duration::from_nanos(1));
        assert!(rig.server.take_calls().is_empty());
        rig.wait(Duration::from_nanos(1));
        sent = rig.server.take_calls().remove(0);
    }
    refuse(&mut rig, &sent, 500, "INTERNAL");
    assert_eq!(rig.outcome(id).cloned(), rpc_error(500, "INTERNAL"));
    let (id, sent) = rig.send(call().resend(crate::ResendPolicy::Fail));
    refuse(&mut rig, &sent, -503, "Timeout");
    assert_eq!(rig.outcome(id).cloned(), rpc_error(-503, "Timeout"), "it must not be repeated");
}

#[test]
fn a_call_that_is_held_back_survives_the_socket_and_can_be_cancelled() {
    let mut rig = patient();
    let (kept, sent) = rig.send(call());
    refuse(&mut rig, &sent, 420, "FLOOD_WAIT_20");
    let (cancelled, sent) = rig.send(other_call());
    refuse(&mut rig, &sent, 420, "FLOOD_WAIT_20");
    rig.cancel(cancelled);
    assert!(matches!(rig.outcome(cancelled), Some(Ended::Failed(RequestError::Cancelled(_)))));
    rig.break_socket();
    rig.wait(19 * SECOND);
    assert!(rig.socket_is_open && rig.server.take_calls().is_empty());
    rig.wait(SECOND);
    let again = rig.server.take_calls();
    assert_eq!(again.len(), 1);
    rig.answer(again[0].msg_id, &[9; 4]);
    assert!(matches!(rig.outcome(kept), Some(Ended::Response(_))));
}

#[test]
fn a_call_that_follows_a_held_one_waits_for_it() {
    let mut rig = patient();
    let (first, sent) = rig.send(call());
    refuse(&mut rig, &sent, 420, "FLOOD_WAIT_5");
    rig.call(other_call().after(first));
    assert!(rig.server.take_calls().is_empty());
    rig.wait(5 * SECOND);
    assert_eq!(rig.server.take_calls().len(), 2);
}

#[test]
fn a_call_is_given_away_once_to_a_datacenter_that_can_be_reached() {
    let mut rig = patient();
    let (id, sent) = rig.send(call());
    refuse(&mut rig, &sent, 303, "FILE_MIGRATE_4");
    assert_eq!(rig.outcome(id).cloned(), rpc_error(303, "FILE_MIGRATE_4"), "nobody knows the way");
    let address = DatacenterAddress::new(DatacenterId(4), ADDRESS.into());
    rig.replica.set_schemes(DatacenterId(4), vec![ScoredAddress::new(address)]);
    let (id, sent) = rig.send(call());
    refuse(&mut rig, &sent, 303, "FILE_MIGRATE_4");
    assert_eq!(rig.outcome(id), None);
    let moved = rig.events.pop();
    let Some(ConnectionEvent::Migrated { request, to }) = moved else { panic!("{moved:?}") };
    assert_eq!((request.id, to), (id, DatacenterId(4)));
    assert_eq!(rig.connection.core.session.outgoing.count(), 0);
    // It comes back, as if the other one did not want it either.
    {
        let rig = &mut rig;
        rig.connection.enqueue(turn!(rig), *request).unwrap();
        rig.drain();
    }
    let sent = rig.server.take_calls().remove(0);
    refuse(&mut rig, &sent, 303, "FILE_MIGRATE_4");
    assert_eq!(rig.outcome(id).cloned(), rpc_error(303, "FILE_MIGRATE_4"));
}
