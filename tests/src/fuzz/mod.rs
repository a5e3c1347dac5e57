//! Fuzz targets: one table of entry points with inputs to begin from, run in two ways.
//!
//! `tests/fuzz_smoke.rs` runs each with mutated inputs in the ordinary suite; `tests/fuzz` gives the same functions to a
//! coverage-guided fuzzer. An entry point returns for any bytes, and panics if a promise is broken.

mod protocol;
mod seeds;

use mtproto_crypto::SecureRandom;

pub use seeds::vector_bytes;

/// Something that reads what strangers write.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// The entry point.
    pub run: fn(&[u8]),
    /// Inputs to begin from.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// Executions of one run of the suite; fewer where each takes long.
    pub executions: u32,
}

const fn target(name: &'static str, executions: u32, run: fn(&[u8]), seeds: fn() -> Vec<Vec<u8>>) -> Target {
    Target { name, run, seeds, executions }
}

/// Every target.
pub const TARGETS: &[Target] = &[
    target("tl_reader", 40_000, mtproto_tl::fuzzing::reader, seeds::objects),
    target("tl_container", 40_000, mtproto_tl::fuzzing::container, seeds::objects),
    target("tl_wrappers", 20_000, mtproto_tl::fuzzing::wrappers, seeds::objects),
    target("tl_object", 20_000, mtproto_tl::fuzzing::object, seeds::objects),
    target("tl_gzip", 10_000, mtproto_tl::fuzzing::gzip, seeds::gzip),
    target("tl_table", 10_000, protocol::table, seeds::objects),
    target("tl_api_views", 10_000, protocol::api_views, seeds::objects),
    target("tl_schema", 10_000, protocol::schema, seeds::schema),
    target("crypto_packet", 20_000, protocol::packet, seeds::packets),
    target("crypto_factor", 500, mtproto_crypto::fuzzing::factor, seeds::numbers),
    target("crypto_keys", 3_000, protocol::keys, seeds::keys),
    target("client_frames", 40_000, mtproto_engine::fuzzing::client_deframe, seeds::streams),
    target("server_frames", 20_000, mtproto_engine::fuzzing::server_detect_and_deframe, seeds::streams),
    target("frame_round_trip", 10_000, mtproto_engine::fuzzing::frame_and_deframe, seeds::packets),
    target("fake_tls_client", 20_000, protocol::server_hello, seeds::hellos),
    target("fake_tls_server", 20_000, protocol::client_hello, seeds::hellos),
    target("fake_tls_records", 30_000, protocol::tls_records, seeds::hellos),
    target("http_answers", 20_000, mtproto_engine::fuzzing::http_answers, seeds::http_answers),
    target("http_requests", 20_000, mtproto_engine::fuzzing::http_requests, seeds::http_requests),
    target("websocket_frames", 30_000, mtproto_engine::fuzzing::websocket_frames, seeds::websocket_frames),
    target("websocket_upgrade", 20_000, mtproto_engine::fuzzing::websocket_upgrade, seeds::upgrades),
    target("proxy_socks5", 30_000, protocol::socks5, seeds::proxies),
    target("proxy_http", 30_000, protocol::http_connect, seeds::proxies),
    target("proxy_link", 30_000, protocol::link, seeds::links),
    target("download_answers", 20_000, mtproto_engine::fuzzing::download_answers, seeds::downloads),
    target("handshake_res_pq", 1_000, protocol::res_pq, seeds::answers),
    target("handshake_dh_params", 150, protocol::dh_params, seeds::answers),
    target("server_stream", 500, mtproto_datacenter::fuzzing::stream, seeds::streams),
    target("server_exchange", 500, mtproto_datacenter::fuzzing::exchange, seeds::objects),
    target("server_packet", 500, mtproto_datacenter::fuzzing::packet, seeds::packets),
    target("server_message", 500, mtproto_datacenter::fuzzing::message, seeds::objects),
    target("string_session", 40_000, mtproto_key_store::fuzzing::string_session, seeds::sessions),
    target("key_store_record", 40_000, mtproto_key_store::fuzzing::record, seeds::records),
    target("locust_stream", 30_000, mtproto_locust::fuzzing::stream, mtproto_locust::fuzzing::seeds),
    target("locust_message", 30_000, mtproto_locust::fuzzing::message, mtproto_locust::fuzzing::seeds),
    target("locust_master", 20_000, mtproto_locust::fuzzing::master, mtproto_locust::fuzzing::seeds),
];

/// Runs the target with this name on one input.
///
/// # Panics
/// If there is no such target, or a promise is broken.
pub fn run(name: &str, input: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name);
    let Some(target) = target else { panic!("there is no target {name}") };
    (target.run)(input);
}

/// Changes an input: bits, bytes that mean something, lengths, pieces twice or not at all.
pub fn mutate(input: &mut Vec<u8>, random: &mut SecureRandom) {
    const MEANINGFUL: [u8; 8] = [0, 1, 4, 0x7f, 0x80, 0xef, 0xfe, 0xff];
    for _ in 0..random.wire_below(6) {
        let at = below(random, input.len() + 1);
        let end = input.len().min(at + below(random, 24));
        match random.wire_below(7) {
            0 => input.truncate(at),
            1 => input.insert(at, random.wire_bytes::<1>()[0]),
            2 => input.insert(at, MEANINGFUL[below(random, MEANINGFUL.len())]),
            3 => input.extend_from_within(at..end),
            4 => drop(input.drain(at..end)),
            5 => {
                if let Some(byte) = input.get_mut(at) {
                    *byte = MEANINGFUL[below(random, MEANINGFUL.len())];
                }
            }
            _ => {
                if let Some(byte) = input.get_mut(at) {
                    *byte ^= 1 << random.wire_below(8);
                }
            }
        }
    }
}

/// A number below `bound`, which is not zero.
pub fn below(random: &mut SecureRandom, bound: usize) -> usize {
    random.wire_below(u32::try_from(bound).unwrap_or(u32::MAX)) as usize
}
