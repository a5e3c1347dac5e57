//! Numbers as people read them.

use std::time::Duration;

/// A count with separators: `2,000`.
pub(crate) fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A rate: whole above ten, with decimals below.
pub(crate) fn rate(per_second: f64) -> String {
    if per_second >= 10.0 { count(rounded(per_second)) } else { format!("{per_second:.2}") }
}

/// Microseconds, with three significant digits and the unit that suits: `840 µs`, `4.10 ms`, `1.23 s`.
pub(crate) fn microseconds(value: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
    let value = value as f64;
    let (value, unit) = if value < 999.5 {
        (value, "µs")
    } else if value < 999_500.0 {
        (value / 1e3, "ms")
    } else {
        (value / 1e6, "s")
    };
    format!("{} {unit}", significant(value, unit == "µs"))
}

fn significant(value: f64, whole: bool) -> String {
    if whole || value >= 99.95 {
        format!("{value:.0}")
    } else if value >= 9.995 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

/// A time span: `840 ms`, `12.1 s`, `5m 03s`.
pub(crate) fn span(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if duration.is_zero() {
        "0 s".to_owned()
    } else if seconds < 1.0 {
        format!("{:.0} ms", seconds * 1e3)
    } else if seconds < 100.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{}m {:02}s", duration.as_secs() / 60, duration.as_secs() % 60)
    }
}

/// A size: `118 B`, `7.4 kB`, `118 MB`.
pub(crate) fn bytes(number: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
    let value = number as f64;
    match value {
        value if value < 1e3 => format!("{number} B"),
        value if value < 1e6 => format!("{} kB", significant(value / 1e3, false)),
        value if value < 1e9 => format!("{} MB", significant(value / 1e6, false)),
        value => format!("{} GB", significant(value / 1e9, false)),
    }
}

/// A share of one as a percentage.
pub(crate) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// How many of `total` failed: `0`, or a percentage with three digits.
pub(crate) fn error_share(failed: u64, total: u64) -> String {
    if failed == 0 {
        return "0".to_owned();
    }
    #[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
    let share = failed as f64 / total.max(1) as f64;
    format!("{:.3} %", share * 100.0)
}

/// A whole number among fractions; exact below 2^53.
#[expect(clippy::cast_precision_loss, reason = "what is shown has three digits")]
pub(crate) const fn precise(number: u64) -> f64 {
    number as f64
}

/// The nearest whole number; zero for what is negative or no number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, which is wanted"
)]
pub(crate) fn rounded(value: f64) -> u64 {
    value.round() as u64
}

#[cfg(test)]
mod tests {
    use super::{bytes, count, error_share, microseconds, rate, span};
    use std::time::Duration;

    #[test]
    fn numbers_read_well() {
        assert_eq!(
            [count(0), count(999), count(1_000), count(1_234_567)],
            ["0", "999", "1,000", "1,234,567"]
        );
        assert_eq!([rate(0.5), rate(19_999.6)], ["0.50", "20,000"]);
        assert_eq!([bytes(118), bytes(7_400), bytes(118_200_000)], ["118 B", "7.40 kB", "118 MB"]);
        assert_eq!([error_share(0, 5), error_share(2, 100_000)], ["0", "0.002 %"]);
    }

    #[test]
    fn durations_have_three_digits_and_the_unit_that_suits() {
        for (value, text) in
            [(0, "0 µs"), (840, "840 µs"), (4_100, "4.10 ms"), (11_900, "11.9 ms"), (63_100_000, "63.1 s")]
        {
            assert_eq!(microseconds(value), text);
        }
        assert_eq!(microseconds(999_999), "1.00 s");
        assert_eq!(span(Duration::from_millis(12_100)), "12.1 s");
        assert_eq!(span(Duration::from_secs(303)), "5m 03s");
    }
}
