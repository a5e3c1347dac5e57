//! Values as people read them: a field a line, indented by depth.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// Characters of a text or of bytes that are shown; the JSON form has all.
const SHOWN_MAX: usize = 200;

/// A value, a line for each field, each line behind `indent` blanks.
pub(crate) fn value_text(value: &Value, indent: usize) -> String {
    let mut text = String::new();
    let _ = write!(text, "{:indent$}", "");
    write_value(&mut text, value, indent);
    text
}

fn write_value(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(object) => write_object(text, object, indent),
        Value::Array(items) if items.is_empty() => text.push_str("none\n"),
        Value::Array(items) => {
            let _ = writeln!(
                text,
                "{}",
                if items.len() == 1 { "1 item".to_owned() } else { format!("{} items", items.len()) }
            );
            for item in items {
                let _ = write!(text, "{:width$}- ", "", width = indent + 2);
                write_value(text, item, indent + 4);
            }
        }
        Value::String(string) if string.chars().count() > SHOWN_MAX => {
            let shown: String = string.chars().take(SHOWN_MAX).collect();
            let _ = writeln!(text, "{}... ({} characters)", Value::from(shown), string.chars().count());
        }
        other => {
            let _ = writeln!(text, "{other}");
        }
    }
}

fn write_object(text: &mut String, object: &Map<String, Value>, indent: usize) {
    let name = object.get("_").and_then(Value::as_str);
    let _ = writeln!(text, "{}", name.unwrap_or("object"));
    for (field, value) in object.iter().filter(|(field, _)| *field != "_") {
        let _ = write!(text, "{:width$}{field}: ", "", width = indent + 2);
        write_value(text, value, indent + 2);
    }
}

#[cfg(test)]
mod tests {
    use super::value_text;
    use serde_json::json;

    #[test]
    fn every_field_has_a_line() {
        let value = json!({"_": "messages.sendMessage", "peer": {"_": "inputPeerUser", "user_id": "7"}, "message": "hi\n",
            "entities": [{"_": "bold", "offset": 0}, {"_": "none"}], "id": []});
        let wanted = "  messages.sendMessage\n    peer: inputPeerUser\n      user_id: \"7\"\n    message: \"hi\\n\"\n    \
                      entities: 2 items\n      - bold\n          offset: 0\n      - none\n    id: none\n";
        assert_eq!(value_text(&value, 2), wanted);
        assert!(value_text(&json!("x".repeat(500)), 0).contains("... (500 characters)"));
    }
}
