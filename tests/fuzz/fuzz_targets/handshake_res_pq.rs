//! The target `handshake_res_pq` of `tests/src/fuzz`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| mtproto_tests::fuzz::run("handshake_res_pq", input));
