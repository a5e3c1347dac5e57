//! The target `tl_container` of `tests/src/fuzz`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| mtproto_tests::fuzz::run("tl_container", input));
