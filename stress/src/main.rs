//! Load tester for MTProto servers and proxies.
fn main() {}
