//! A call as people type it: `messages.sendMessage{"message": "hi"}`.

use serde_json::Value;
use thiserror::Error;

/// Text that is not a call.
#[derive(Debug, Error)]
pub enum CallError {
    /// What follows the name is no JSON.
    #[error("the arguments of `{name}` are not JSON: {error}; write {name}{{\"field\": value}}")]
    Json {
        /// The name in front of them.
        name: String,
        /// What the JSON parser says.
        error: serde_json::Error,
    },
    /// No name in front.
    #[error("a call begins with the name of a method, such as help.getConfig or ping{{\"ping_id\": 1}}")]
    NoName,
}

/// The name and the arguments of `name`, `name{...}` or `{"_": "name", ...}`.
///
/// # Errors
/// [`CallError`] that says what to write.
pub fn parse_call(text: &str) -> Result<(String, Value), CallError> {
    let text = text.trim();
    let (name, arguments) = text.find('{').map_or((text, "{}"), |brace| text.split_at(brace));
    let name = name.trim().trim_end_matches('(').trim();
    let arguments = arguments.trim_end_matches(')');
    let value: Value =
        serde_json::from_str(arguments).map_err(|error| CallError::Json { name: name.to_owned(), error })?;
    let inner = value.get("_").and_then(Value::as_str).unwrap_or_default();
    match (name, inner) {
        ("", "") => Err(CallError::NoName),
        ("", inner) => Ok((inner.to_owned(), value)),
        (name, _) => Ok((name.to_owned(), value)),
    }
}
