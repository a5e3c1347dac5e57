//! Names of the schema as names of the code.
//!
//! | in the schema | in the code |
//! |---|---|
//! | `messages.sendMessage` | `messages::SendMessage` |
//! | constructor `inputPeerUser` of the type `InputPeer` | `types::InputPeerUser`, variant `enums::InputPeer::User` |
//! | field `srp_B` | `srp_b` |
//! | field `type` | `r#type` |
//! | field `self` | `is_self` |

/// The namespace of a name, empty if it has none, and the rest.
pub(crate) fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or(("", name))
}

/// `sendMessage` as `SendMessage`; a namespace in front is dropped.
pub(crate) fn pascal(name: &str) -> String {
    let mut pascal = String::new();
    let mut upper = true;
    for char in split(name).1.chars() {
        if char == '_' {
            upper = true;
            continue;
        }
        pascal.push(if upper { char.to_ascii_uppercase() } else { char });
        upper = false;
    }
    pascal
}

/// `updateNewMessage` as `update_new_message`; a dot becomes an underscore.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for char in name.chars() {
        if char == '.' {
            snake.push('_');
        } else {
            if char.is_ascii_uppercase() && !before.is_ascii_uppercase() && before != '_' && before != '.' {
                snake.push('_');
            }
            snake.push(char.to_ascii_lowercase());
        }
        before = char;
    }
    snake
}

/// `updateNewMessage` as `UPDATE_NEW_MESSAGE`.
pub(crate) fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// Words of the language that may stand behind `r#`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The name of a field.
pub(crate) fn field(name: &str) -> String {
    let snake = snake(name);
    match snake.as_str() {
        "self" => "is_self".to_owned(),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{keyword}"),
        _ => snake,
    }
}

/// The name of the variant for a constructor: without the name of its type in front, if that leaves a name.
pub(crate) fn variant(constructor: &str, ty: &str) -> String {
    let (whole, ty) = (pascal(constructor), pascal(ty));
    let Some(rest) = whole.strip_prefix(&ty) else { return whole };
    if !rest.starts_with(|first: char| first.is_ascii_uppercase()) {
        return whole;
    }
    if rest == "Self" {
        // `Self` is no name: the last word of the type stays.
        let last = ty.rfind(|char: char| char.is_ascii_uppercase()).unwrap_or(0);
        return format!("{}Self", ty.get(last..).unwrap_or_default());
    }
    rest.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_names_of_the_code() {
        assert_eq!(pascal("messages.sendMessage"), "SendMessage");
        assert_eq!(pascal("future_salt"), "FutureSalt");
        assert_eq!(snake("messages.inputMessageID"), "messages_input_message_id");
        assert_eq!(screaming("updateNewMessage"), "UPDATE_NEW_MESSAGE");
        assert_eq!(["type", "self", "srp_B", "M1"].map(field), ["r#type", "is_self", "srp_b", "m1"]);
    }

    #[test]
    fn variants_are_named_without_their_type() {
        assert_eq!(variant("inputPeerUser", "InputPeer"), "User");
        assert_eq!(variant("inputPeerSelf", "InputPeer"), "PeerSelf");
        assert_eq!(variant("user", "User"), "User");
        assert_eq!(variant("userEmpty", "User"), "Empty");
        assert_eq!(variant("messages.channelMessages", "messages.Messages"), "ChannelMessages");
        assert_eq!(variant("photoSize", "PhotoS"), "PhotoSize");
    }
}
