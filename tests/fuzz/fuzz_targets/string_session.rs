//! The target `string_session` of `tests/src/fuzz`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| mtproto_tests::fuzz::run("string_session", input));
