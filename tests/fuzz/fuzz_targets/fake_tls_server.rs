//! The target `fake_tls_server` of `tests/src/fuzz`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| mtproto_tests::fuzz::run("fake_tls_server", input));
