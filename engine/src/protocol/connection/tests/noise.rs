//! A server that says anything at all: nothing panics, nothing loops, and every request still ends exactly once.

use mtproto_tl::catalogue;

use super::*;
use crate::request::ResendPolicy;

/// Random objects that begin like real ones and name real messages now and then.
struct Noise {
    random: SecureRandom,
    ids: Vec<i64>,
}

impl Noise {
    fn below(&mut self, bound: usize) -> usize {
        self.random.wire_below(u32::try_from(bound).unwrap()) as usize
    }

    fn object(&mut self) -> Vec<u8> {
        let index = self.below(catalogue::KNOWN.len());
        let mut body = catalogue::KNOWN[index].id.0.to_le_bytes().to_vec();
        for _ in 0..self.below(6) {
            match self.below(6) {
                0 | 1 => {
                    let id = self.below(self.ids.len().max(1));
                    body.extend(self.ids.get(id).copied().unwrap_or(0).to_le_bytes());
                }
                2 => {
                    let code = [1_i32, 16, 17, 18, 20, 32, 33, 48, 64, 0, -1][self.below(11)];
                    body.extend(code.to_le_bytes());
                }
                3 => body.extend(0x1cb5_c415_u32.to_le_bytes()),
                4 => body.extend(u32::try_from(self.below(4)).unwrap().to_le_bytes()),
                _ => body.extend(self.random.wire_bytes::<8>()),
            }
        }
        body
    }
}

fn run(seed: u8) {
    let keep_alive = KeepAlive::Ping { interval: 60 * SECOND, disconnect_delay: 75 * SECOND };
    let config = ConnectionConfig { keep_alive, initialise: true, ..config() };
    let mut rig = Rig::unconnected(config, Some(auth_info(false)), true, seed);
    let mut noise = Noise { random: SecureRandom::from_seed([seed; 32]), ids: Vec::new() };
    rig.drain();
    let mut submitted = 0;
    for _ in 0..400 {
        if noise.below(3) == 0 && submitted < 500 {
            let policy = [ResendPolicy::Ask, ResendPolicy::Fail, ResendPolicy::Repeat][noise.below(3)];
            rig.call(call().resend(policy));
            submitted += 1;
        }
        noise.ids.extend(rig.server.take().iter().map(|message| message.msg_id.0));
        noise.ids.extend(rig.server.packets.drain(..).map(|packet| packet.outer.0));
        let kept = noise.ids.len().saturating_sub(40);
        noise.ids.drain(..kept);
        if !rig.socket_is_open || !rig.server.is_connected() {
            rig.wait(40 * SECOND);
            continue;
        }
        let count = noise.below(4);
        let messages: Vec<_> = (0..count)
            .map(|_| {
                let content = noise.below(2) == 0;
                (rig.server.next_id(1), rig.server.next_seq_no(content), noise.object())
            })
            .collect();
        rig.server.say_together(&messages);
        let object = noise.object();
        rig.server.say_bytes(false, &object);
        rig.deliver();
        rig.wait(Duration::from_millis(200));
    }
    let rig = &mut rig;
    rig.connection.stop(turn!(rig), &mut rig.sink);
    rig.drain();
    assert_eq!(rig.sink.ended.len(), submitted, "seed {seed}");
    assert_eq!(rig.pool.in_use(), 0, "seed {seed}");
}

#[test]
fn any_server_can_be_survived() {
    (0..20).for_each(run);
}
