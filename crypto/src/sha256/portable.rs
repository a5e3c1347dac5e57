//! The hash kernel that runs everywhere: the compression function of the `sha2` package.

use sha2::block_api::compress256;

use super::lanes::NarrowFamily;
use super::stream::{Block, State};

/// One message at a time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Portable;

impl NarrowFamily for Portable {
    fn compress(self, state: &mut State, blocks: &[Block]) {
        let mut words = state.words();
        compress256(&mut words, blocks);
        *state = State::from_words(words);
    }

    fn compress_two(self, states: [&mut State; 2], blocks: [&[Block]; 2]) {
        for (state, blocks) in states.into_iter().zip(blocks) {
            self.compress(state, blocks);
        }
    }
}
