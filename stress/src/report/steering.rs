//! Changes by hand, in words.

use super::units;
use crate::result::SteeringSection;

/// A change as reports tell it.
pub(crate) fn in_words(change: &SteeringSection) -> String {
    let value = |value: Option<f64>| value.map_or_else(|| "?".to_owned(), units::rate);
    let number = |value: Option<f64>| {
        value.map_or_else(|| "?".to_owned(), |value| units::count(units::rounded(value)))
    };
    match change.action.as_str() {
        "rate" => format!("rate {}/s -> {}/s", value(change.from), value(change.to)),
        "sessions" => format!("sessions {} -> {}", number(change.from), number(change.to)),
        "pause" => "paused".to_owned(),
        "resume" => "resumed".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::in_words;
    use crate::result::SteeringSection;

    #[test]
    fn changes_are_told_with_what_was_before() {
        let change = |action: &str| SteeringSection {
            action: action.to_owned(),
            from: Some(2_000.0),
            to: Some(2_200.0),
            ..SteeringSection::default()
        };
        assert_eq!(in_words(&change("rate")), "rate 2,000/s -> 2,200/s");
        assert_eq!(in_words(&change("sessions")), "sessions 2,000 -> 2,200");
        assert_eq!(in_words(&change("pause")), "paused");
    }
}
