//! The target `tl_table` of `tests/src/fuzz`.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| mtproto_tests::fuzz::run("tl_table", input));
