//! Attempts, delays, keep-alive, silence, transport errors, pauses and the end.

use mtproto_tl::Constructor;
use mtproto_tl::service::{PingDelayDisconnect, Pong};

use super::*;
use crate::context::{DatacenterAddress, ScoredAddress};
use crate::error::NetworkError;
use crate::limits::CONNECT_TIMEOUT;
use crate::protocol::event::StopReason;
use crate::protocol::transport::TransportError;

fn stop_reason(rig: &Rig) -> Option<&StopReason> {
    rig.states
        .iter()
        .find_map(|state| if let StateChange::Stopped(reason) = state { Some(reason) } else { None })
}

fn attempts(rig: &Rig) -> usize {
    rig.closes().len()
}

#[test]
fn attempts_are_repeated_with_growing_delays_until_one_works() {
    let mut rig = Rig::unconnected(config(), Some(auth_info(false)), true, 1);
    rig.reachable = false;
    rig.drain();
    assert_eq!(rig.closes(), [CloseReason::Network(NetworkError::Refused)]);
    let mut seen = vec![rig.now];
    while seen.len() < 8 {
        let before = attempts(&rig);
        rig.wait(Duration::from_millis(1));
        if attempts(&rig) > before {
            seen.push(rig.now);
        }
    }
    let delays: Vec<_> = seen.windows(2).map(|pair| pair[1].saturating_since(pair[0])).collect();
    for (index, delay) in delays.iter().enumerate() {
        let longest = (SECOND * (1 << index)).min(60 * SECOND);
        assert!(*delay <= longest + Duration::from_millis(1), "{delays:?}");
    }
    let sum: Duration = delays.iter().sum();
    assert!(sum > 10 * SECOND, "they grow: {delays:?}");
    rig.reachable = true;
    rig.wait(90 * SECOND);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
    // Valid data makes the next failure the first again.
    rig.send(call());
    rig.hear(false, &Pong { msg_id: MessageId(0), ping_id: 0 });
    rig.break_socket();
    rig.wait(Duration::from_millis(1_300));
    assert!(rig.socket_is_open);
}

/// A connection whose datacenter has these ports.
fn with_ports(ports: &[u16], config: ConnectionConfig) -> Rig {
    let config = ConnectionConfig { address: None, ..config };
    let mut rig = Rig::unconnected(config, Some(auth_info(false)), true, 1);
    let schemes = ports.iter().map(|&port| {
        ScoredAddress::new(DatacenterAddress::new(DatacenterId(2), ([127, 0, 0, 1], port).into()))
    });
    rig.replica.set_schemes(DatacenterId(2), schemes.collect());
    rig
}

#[test]
fn an_address_that_refuses_gives_way_to_the_next_at_once() {
    let mut rig = with_ports(&[1, 2, 3], config());
    rig.broken = [1, 3].map(|port| ([127, 0, 0, 1], port).into()).to_vec();
    let start = rig.now;
    rig.context_changed();
    // Equals take turns, and the turn after the first is another one's.
    assert_eq!(rig.dialled.iter().map(SocketAddr::port).collect::<Vec<_>>(), [1, 3, 2]);
    assert_eq!((rig.status(), rig.now), (ConnectionStatus::Ready, start));
}

#[test]
fn when_every_address_has_failed_it_waits_before_it_begins_again() {
    let mut rig = with_ports(&[1, 2], config());
    rig.reachable = false;
    rig.context_changed();
    assert_eq!(rig.dialled.len(), 2, "one round, and no more: {:?}", rig.dialled);
    assert_eq!(rig.status(), ConnectionStatus::WaitingToReconnect);
    rig.reachable = true;
    rig.wait(SECOND);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

#[test]
fn an_address_that_says_nothing_gives_way_within_the_time_for_one() {
    let timeout = 3 * SECOND;
    let mut rig = with_ports(&[1, 2], ConnectionConfig { connect_timeout: timeout, ..config() });
    let rig = &mut rig;
    rig.connection.context_changed(turn!(rig), &mut rig.sink);
    let mut dialled = Vec::new();
    let mut follow = |rig: &mut Rig| {
        while let Some(event) = rig.connection.poll_event() {
            match event {
                ConnectionEvent::AskConnect => rig.connection.connect_at(turn!(rig), rig.now),
                ConnectionEvent::OpenSocket { address, .. } => dialled.push(address.port()),
                _ => {}
            }
        }
        dialled.clone()
    };
    assert_eq!(follow(rig), [1]);
    assert_eq!(rig.connection.next_deadline(), rig.now + timeout);
    rig.advance_to(rig.now + timeout);
    rig.connection.deadline_reached(turn!(rig), &mut rig.sink);
    assert_eq!(follow(rig), [1, 2]);
    assert_eq!(rig.status(), ConnectionStatus::Connecting);
}

#[test]
fn a_datacenter_that_wants_to_be_left_alone_is_asked_later() {
    let mut rig = Rig::unconnected(config(), Some(auth_info(false)), true, 1);
    let rig = &mut rig;
    while rig.connection.poll_event().is_some() {}
    rig.connection.ask_again_at(rig.now + 7 * SECOND);
    assert_eq!(rig.connection.next_deadline(), rig.now + 7 * SECOND);
    rig.wait(7 * SECOND);
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

#[test]
fn transport_errors_do_not_speak_against_the_address() {
    for code in [-404, -429, -444] {
        let mut rig = with_ports(&[1, 2], config());
        rig.context_changed();
        rig.call(call());
        rig.server.send_error(code);
        rig.deliver();
        assert!(!rig.events.iter().any(|event| matches!(event, ConnectionEvent::SchemeFailed(_))), "{code}");
        let told = rig.events.iter().any(|event| matches!(event, ConnectionEvent::Flooded));
        assert_eq!(told, code == -429);
    }
}

#[test]
fn an_attempt_that_takes_too_long_is_given_up() {
    let mut rig = Rig::unconnected(config(), Some(auth_info(false)), true, 1);
    let rig = &mut rig;
    while let Some(event) = rig.connection.poll_event() {
        if matches!(event, ConnectionEvent::AskConnect) {
            rig.connection.connect_at(turn!(rig), rig.now + SECOND);
        }
    }
    assert_eq!(rig.status(), ConnectionStatus::WaitingToReconnect);
    rig.advance_to(rig.now + SECOND);
    rig.connection.deadline_reached(turn!(rig), &mut rig.sink);
    assert_eq!(rig.status(), ConnectionStatus::Connecting);
    assert_eq!(rig.connection.next_deadline(), rig.now + CONNECT_TIMEOUT);
    rig.advance_to(rig.now + CONNECT_TIMEOUT);
    rig.connection.deadline_reached(turn!(rig), &mut rig.sink);
    let events: Vec<_> = std::iter::from_fn(|| rig.connection.poll_event()).collect();
    assert!(events.iter().any(|event| matches!(event, ConnectionEvent::CloseSocket)));
    assert!(events.iter().any(|event| matches!(event, ConnectionEvent::SchemeFailed(_))));
    assert_eq!(rig.status(), ConnectionStatus::WaitingToReconnect);
}

#[test]
fn the_policy_never_stops_with_the_first_socket() {
    let mut rig = Rig::with(ConnectionConfig { reconnect: ReconnectPolicy::Never, ..config() }, true);
    let id = rig.call(call());
    rig.break_socket();
    assert_eq!(stop_reason(&rig), Some(&StopReason::NoReconnect(CloseReason::PeerClosed)));
    assert_eq!(rig.outcome(id).cloned(), failed(RequestError::ConnectionStopped(Phase::Sent)));
    assert_eq!(rig.status(), ConnectionStatus::Stopped);
    assert_eq!(rig.connection.next_deadline(), Monotonic::NEVER);
}

#[test]
fn without_an_address_it_waits_for_one() {
    let mut rig =
        Rig::unconnected(ConnectionConfig { address: None, ..config() }, Some(auth_info(false)), true, 1);
    rig.drain();
    assert!(
        !rig.socket_is_open && rig.connection.lifecycle().awaits(crate::protocol::lifecycle::AWAITING_SCHEME)
    );
    let address = DatacenterAddress::new(DatacenterId(2), ADDRESS.into());
    rig.replica.set_schemes(DatacenterId(2), vec![ScoredAddress::new(address)]);
    rig.context_changed();
    assert_eq!(rig.status(), ConnectionStatus::Ready);
}

#[test]
fn pings_keep_it_alive_and_silence_ends_it() {
    let keep_alive = KeepAlive::Ping { interval: 60 * SECOND, disconnect_delay: 75 * SECOND };
    let mut rig = Rig::with(ConnectionConfig { keep_alive, ..config() }, true);
    for _ in 0..5 {
        let ping = rig.server.take().remove(0);
        assert_eq!(ping.read::<PingDelayDisconnect>().disconnect_delay, 75);
        assert_eq!(ping.seq_no, 0);
        rig.wait(SECOND);
        rig.hear(false, &Pong { msg_id: ping.msg_id, ping_id: ping.read::<PingDelayDisconnect>().ping_id });
        rig.wait(59 * SECOND);
    }
    assert!(rig.server.take().remove(0).is(PingDelayDisconnect::ID));
    rig.wait(14 * SECOND);
    assert!(rig.closes().is_empty());
    rig.wait(SECOND);
    assert_eq!(rig.closes(), [CloseReason::Silence { seconds: 15 }]);
    rig.wait(3 * SECOND);
    assert!(rig.socket_is_open && rig.server.take().remove(0).is(PingDelayDisconnect::ID));
}

#[test]
fn a_slow_line_earns_patience_and_its_pings_go_first() {
    let keep_alive = KeepAlive::Ping { interval: 60 * SECOND, disconnect_delay: 75 * SECOND };
    let mut rig = Rig::with(ConnectionConfig { keep_alive, ..config() }, true);
    for _ in 0..5 {
        rig.submit(Request::new(vec![1; 20_000]));
    }
    rig.break_socket();
    let mut granted = Vec::new();
    for _ in 0..6 {
        rig.wait(90 * SECOND);
        while !rig.socket_is_open {
            rig.wait(SECOND);
        }
        let closes = rig.closes();
        granted.extend(closes.iter().filter_map(|reason| match reason {
            CloseReason::Silence { seconds } => Some(*seconds),
            _ => None,
        }));
        rig.states.clear();
    }
    assert!(granted.is_sorted() && granted.starts_with(&[15, 30, 60]), "{granted:?}");
    rig.break_socket();
    rig.server.take();
    rig.server.packets.clear();
    while !rig.socket_is_open {
        rig.wait(SECOND);
    }
    let first = rig.server.packets[0].outer;
    let messages = rig.server.take();
    let ping = messages.iter().find(|message| message.is(PingDelayDisconnect::ID)).unwrap();
    assert!(ping.msg_id <= first, "the ping is in the first packet, and that packet is small");
    assert!(messages[0].body.len() < 4_096);
    // Prompt answers take the patience back, by halves.
    for _ in 0..20 {
        let pings = rig.server.take();
        if let Some(ping) = messages.iter().chain(&pings).rfind(|message| message.is(PingDelayDisconnect::ID))
        {
            rig.hear(
                false,
                &Pong { msg_id: ping.msg_id, ping_id: ping.read::<PingDelayDisconnect>().ping_id },
            );
        }
        rig.wait(60 * SECOND);
    }
    rig.states.clear();
    rig.wait(60 * SECOND);
    assert_eq!(rig.closes().first(), Some(&CloseReason::Silence { seconds: 15 }));
}

#[test]
fn an_unknown_key_is_kept_and_the_second_refusal_in_a_row_is_final() {
    let mut rig = Rig::ready();
    let id = rig.call(call());
    rig.server.send_error(-404);
    rig.deliver();
    assert_eq!(rig.closes(), [CloseReason::Transport(TransportError::AUTH_KEY_NOT_FOUND)]);
    assert_eq!(stop_reason(&rig), None);
    rig.wait(3 * SECOND);
    rig.hear(false, &Pong { msg_id: MessageId(0), ping_id: 0 });
    for refusal in 0..2 {
        assert_eq!(stop_reason(&rig), None, "valid data between two refusals: {refusal}");
        rig.server.send_error(-404);
        rig.deliver();
        rig.wait(5 * SECOND);
    }
    let key = rig.server.key.id();
    assert_eq!(stop_reason(&rig), Some(&StopReason::KeyRefused(key)));
    assert!(!rig.events.iter().any(|event| matches!(event, ConnectionEvent::KeyDestroyed(_))));
    assert!(matches!(rig.outcome(id), Some(Ended::Failed(RequestError::ConnectionStopped(_)))));
}

#[test]
fn a_flood_backs_off_longer_and_goes_on_by_itself() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    rig.server.send_error(-429);
    rig.deliver();
    assert_eq!(rig.closes(), [CloseReason::Transport(TransportError::FLOOD)]);
    rig.wait(5 * SECOND);
    assert!(!rig.socket_is_open);
    rig.wait(6 * SECOND);
    assert!(rig.socket_is_open);
    rig.answer(sent.msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
}

#[test]
fn a_wrong_datacenter_is_a_matter_of_configuration() {
    let mut rig = Rig::ready();
    rig.call(call());
    rig.server.send_error(-444);
    rig.deliver();
    let reason = CloseReason::Transport(TransportError::INVALID_DATACENTER);
    assert_eq!(stop_reason(&rig), Some(&StopReason::Configuration(reason)));
}

#[test]
fn a_pause_closes_the_socket_and_keeps_the_requests() {
    let mut rig = Rig::ready();
    let (id, sent) = rig.send(call());
    {
        let rig = &mut rig;
        rig.connection.pause(turn!(rig), &mut rig.sink);
        rig.drain();
    }
    assert!(!rig.socket_is_open);
    assert_eq!((rig.status(), rig.closes()), (ConnectionStatus::Paused, vec![CloseReason::Requested]));
    rig.call(call());
    rig.wait(600 * SECOND);
    assert!(!rig.socket_is_open && rig.sink.ended.is_empty());
    {
        let rig = &mut rig;
        rig.connection.resume(turn!(rig));
        rig.drain();
    }
    assert!(rig.socket_is_open);
    assert_eq!(rig.server.take_calls().len(), 1);
    rig.answer(sent.msg_id, &[9; 4]);
    assert!(rig.outcome(id).is_some());
}

#[test]
fn the_status_is_told_as_it_changes() {
    let mut rig = Rig::ready();
    rig.break_socket();
    rig.wait(3 * SECOND);
    let told: Vec<_> = rig
        .states
        .iter()
        .filter_map(|state| if let StateChange::Status(status) = state { Some(*status) } else { None })
        .collect();
    use ConnectionStatus::{Connecting, Ready, WaitingToReconnect};
    assert_eq!(told, [Connecting, Ready, WaitingToReconnect, Connecting, Ready]);
}

#[test]
fn a_user_is_told_in_four_words_and_of_the_proxy() {
    use crate::protocol::proxy::{ProxyRoute, Upstream, UpstreamProtocol};
    use crate::status::{Presence, PresenceStage};
    let told = |rig: &Rig| -> Vec<Presence> {
        let presence = |state: &StateChange| match state {
            StateChange::Presence(presence) => Some(*presence),
            _ => None,
        };
        rig.states.iter().filter_map(presence).collect()
    };
    let rig = Rig::with(config(), false);
    assert_eq!(rig.connection.presence().stage, PresenceStage::Updating, "the time is not known yet");
    let mut rig = Rig::ready();
    rig.break_socket();
    rig.wait(3 * SECOND);
    use PresenceStage::{Connecting, Online};
    assert_eq!(
        told(&rig).iter().map(|presence| presence.stage).collect::<Vec<_>>(),
        [Online, Connecting, Online]
    );
    assert!(told(&rig).iter().all(|presence| presence.proxy.is_none()));

    let address = ([10, 0, 0, 9], 1_080).into();
    let upstream = Upstream { protocol: UpstreamProtocol::Socks5, address, credentials: None, host: None };
    let route = ProxyRoute { upstream: Some(upstream), mtproxy: None };
    let mut rig = Rig::unconnected(
        ConnectionConfig { proxy: Some(Arc::new(route)), ..config() },
        Some(auth_info(false)),
        true,
        1,
    );
    let proxy = rig.connection.presence().proxy.unwrap();
    assert_eq!((proxy.address, proxy.has_issues), (address, false));
    rig.reachable = false;
    rig.drain();
    let proxy = told(&rig).last().unwrap().proxy.unwrap();
    assert!(proxy.has_issues, "an attempt through it has failed");
}

#[test]
fn a_key_from_elsewhere_replaces_the_one_in_use() {
    let mut rig = Rig::ready();
    let (id, _) = rig.send(call());
    let queued = rig.submit(call());
    let key = Arc::new(AuthKey::from_bytes([3; 256]));
    rig.server.key = Arc::clone(&key);
    rig.replica.set_auth_info(rig.scope, Some(AuthInfo { key, ..auth_info(false) }));
    rig.context_changed();
    assert_eq!(rig.outcome(id).cloned(), failed(RequestError::FateUnknown(Phase::Sent)));
    rig.wait(3 * SECOND);
    let sent = rig.server.take_calls();
    assert_eq!(sent.len(), 1);
    rig.answer(sent[0].msg_id, &[9; 4]);
    assert!(rig.outcome(queued).is_some());
}
