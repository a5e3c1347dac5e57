//! A call whose answer has a type: what programs hand to the engine instead of bytes.

use crate::constructor::Encode;
use crate::error::DecodeError;

/// A call of an API, which tells what its answer is.
///
/// The typed API implements it for every call of its layer, and a program may for calls of its own. The engine asks for nothing
/// else, so that it knows no API.
pub trait RemoteCall: Encode {
    /// The value of the answer.
    type Answer;

    /// The name of the call as the schema has it, such as `messages.sendMessage`.
    const NAME: &'static str;

    /// Reads the answer: one boxed object, which is everything there is.
    ///
    /// # Errors
    /// [`DecodeError`] if the bytes have another layout.
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError>;
}
