//! The example program runs: a bot logs in, writes, and is written to.

#[path = "../engine/examples/bot.rs"]
mod bot;

#[test]
fn two_bots_talk_to_each_other() {
    bot::main().unwrap();
}
