//! Same inputs, same seed, same bytes.

use mtproto_tl::service::MsgsAck;

use super::*;
use crate::config::Padding;

/// Everything that left a connection in a lively hour.
fn run(seed: u8) -> (Vec<u8>, String) {
    let keep_alive = KeepAlive::Ping { interval: 60 * SECOND, disconnect_delay: 75 * SECOND };
    let config = ConnectionConfig { keep_alive, initialise: true, padding: Padding::Random, ..config() };
    let mut rig = Rig::unconnected(config, Some(auth_info(false)), true, seed);
    rig.drain();
    for round in 0..60_i64 {
        for _ in 0..round % 4 {
            rig.submit(call());
        }
        rig.drain();
        let sent = rig.server.take_calls();
        for (index, message) in (0_i64..).zip(&sent) {
            if !rig.socket_is_open {
                break;
            }
            match (round + index) % 5 {
                0 => rig.answer(message.msg_id, &[9; 4]),
                1 => {
                    rig.hear(false, &rejections::bad_msg(message, 16));
                }
                2 => {
                    rig.hear(false, &rejections::bad_msg(message, 32));
                }
                3 => {
                    rig.hear(false, &MsgsAck { msg_ids: [message.msg_id].as_slice().into() });
                }
                _ => {}
            }
        }
        if round % 7 == 6 && rig.socket_is_open {
            rig.break_socket();
        }
        rig.wait(Duration::from_secs(u64::try_from(round).unwrap() * 2));
    }
    let told = format!("{:?} {:?} {:?}", rig.sink.ended, rig.events, rig.states);
    (rig.sent_bytes, told)
}

#[test]
fn one_seed_gives_one_run_and_another_seed_another() {
    let first = run(1);
    assert!(first.0.len() > 5_000, "{} bytes", first.0.len());
    let again = run(1);
    assert_eq!(first.1, again.1);
    assert!(first.0 == again.0, "the bytes differ");
    assert!(run(2).0 != first.0);
}
