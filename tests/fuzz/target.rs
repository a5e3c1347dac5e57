//! The target of `tests/src/fuzz` that `FUZZ_TARGET` names.
#![no_main]

use std::sync::LazyLock;

static NAME: LazyLock<String> = LazyLock::new(|| std::env::var("FUZZ_TARGET").unwrap_or_default());

libfuzzer_sys::fuzz_target!(|input: &[u8]| mtproto_tests::fuzz::run(&NAME, input));
