//! When things should start: the ramp of connections, pauses of users, lifetimes.
//!
//! Everything random follows from one seed, so that the same seed and settings give the same plan.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use mtproto_engine::Monotonic;

use crate::cli::values::parse_duration;

/// A stream of random numbers whose plan survives upgrades of any package (`SplitMix64`).
#[derive(Clone, Debug)]
pub(crate) struct PlanRandom(u64);

impl PlanRandom {
    /// The stream number `stream` of a seed.
    pub(crate) const fn new(seed: u64, stream: u64) -> Self {
        let mut random = Self(seed ^ stream.wrapping_mul(0xd134_2543_de82_ef95));
        random.next();
        random
    }

    /// The stream of one operation of a schedule. It follows from the number alone, so that the plan is the same on any number
    /// of threads.
    pub(crate) const fn of_operation(seed: u64, number: u64) -> Self {
        Self::new(seed, OPERATION_STREAM.wrapping_add(number))
    }

    /// 64 random bits.
    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, which is not zero. The bias is below `bound` / 2^32.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        let product = u64::from(u32::try_from(self.next() >> 32).unwrap_or(u32::MAX)) * u64::from(bound);
        u32::try_from(product >> 32).unwrap_or(0)
    }

    /// A part of a time span, each as likely as any other.
    pub(crate) fn part_of(&mut self, span: Duration) -> Duration {
        span.mul_f64(self.unit())
    }

    /// Memoryless, with the mean one. Thirty happen once in 10^13 draws; the bound keeps the arithmetic safe.
    pub(crate) fn exponential(&mut self) -> f64 {
        (-(1.0 - self.unit()).ln()).min(30.0)
    }

    /// A number from zero (included) to one (excluded).
    #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Operations have streams of their own, far from those of the reactors.
const OPERATION_STREAM: u64 = 1 << 40;

/// How long users think, or connections live.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Distribution {
    /// Always the same.
    Constant(Duration),
    /// Anything between the two, each value as likely as the other.
    Uniform(Duration, Duration),
    /// Memoryless, with this mean.
    Exponential(Duration),
}

impl Distribution {
    /// No time at all.
    pub(crate) const ZERO: Self = Self::Constant(Duration::ZERO);

    /// One value.
    pub(crate) fn sample(self, random: &mut PlanRandom) -> Duration {
        match self {
            Self::Constant(time) => time,
            Self::Uniform(low, high) => low + random.part_of(high - low),
            Self::Exponential(mean) => mean.mul_f64(random.exponential()),
        }
    }
}

impl fmt::Display for Distribution {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Constant(time) => write!(formatter, "const:{time:?}"),
            Self::Uniform(low, high) => write!(formatter, "uniform:{low:?}..{high:?}"),
            Self::Exponential(mean) => write!(formatter, "exp:{mean:?}"),
        }
    }
}

impl FromStr for Distribution {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, value) = text.split_once(':').unwrap_or(("const", text));
        match kind {
            "const" => Ok(Self::Constant(parse_duration(value)?)),
            "exp" => Ok(Self::Exponential(parse_duration(value)?)),
            "uniform" => {
                let (low, high) = value
                    .split_once("..")
                    .ok_or_else(|| format!("{value:?} is no range: write for example uniform:1s..3s"))?;
                let (low, high) = (parse_duration(low)?, parse_duration(high)?);
                if low > high {
                    return Err(format!("{value:?} begins above its end: swap the two"));
                }
                Ok(Self::Uniform(low, high))
            }
            other => Err(format!("{other:?} is no distribution: choose const:1s, uniform:1s..3s or exp:2s")),
        }
    }
}

/// Times of connection attempts of one reactor, so that all reactors together make the rate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pacer {
    /// Time between two attempts; zero for no limit.
    step: Duration,
    next: Monotonic,
}

impl Pacer {
    /// The share of reactor `index` of `reactors` in `rate` attempts per second, from `start` on; a rate of zero is no
    /// limit. Reactors take turns, so that attempts are spread evenly.
    pub(crate) fn new(rate: f64, index: usize, reactors: usize, start: Monotonic) -> Self {
        let between = if rate > 0.0 { Duration::from_secs_f64(1.0 / rate) } else { Duration::ZERO };
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { step: between * count(reactors), next: start + between * count(index) }
    }

    /// When the next attempt is due.
    pub(crate) const fn due(self) -> Monotonic {
        self.next
    }

    /// An attempt was made at `now`. What was missed for longer than a moment is not made up for: after a pause the
    /// rate goes on, and no storm follows.
    pub(crate) fn made(&mut self, now: Monotonic) {
        let earliest = Monotonic(now.0.saturating_sub(CATCH_UP_NANOSECONDS));
        self.next = (self.next + self.step).max(earliest);
    }
}

const CATCH_UP_NANOSECONDS: u64 = 100_000_000;

#[cfg(test)]
mod tests {
    use super::{Distribution, Pacer, PlanRandom};
    use mtproto_engine::Monotonic;

    #[test]
    fn the_same_seed_gives_the_same_plan_and_another_stream_another() {
        let draw = |seed, stream| {
            let mut random = PlanRandom::new(seed, stream);
            [random.next(), random.next(), random.next()]
        };
        assert_eq!(draw(7, 1), draw(7, 1));
        assert_ne!(draw(7, 1), draw(7, 2));
        assert_ne!(draw(7, 1), draw(8, 1));
    }

    #[test]
    fn distributions_have_the_mean_they_promise() {
        let mut random = PlanRandom::new(1, 1);
        for (text, mean) in [("const:2s", 2.0), ("uniform:1s..3s", 2.0), ("exp:2s", 2.0), ("500ms", 0.5)] {
            let distribution: Distribution = text.parse().unwrap();
            let total: f64 = (0..20_000).map(|_| distribution.sample(&mut random).as_secs_f64()).sum();
            assert!((total / 20_000.0 - mean).abs() < mean * 0.05, "{text}: {}", total / 20_000.0);
        }
    }

    #[test]
    fn wrong_distributions_are_told_the_right_form() {
        for text in ["gauss:1s", "uniform:1s", "uniform:3s..1s", "exp:soon"] {
            assert!(text.parse::<Distribution>().is_err(), "{text}");
        }
    }

    #[test]
    fn reactors_share_the_rate_evenly() {
        let mut times: Vec<u64> = Vec::new();
        for index in 0..4 {
            let mut pacer = Pacer::new(100.0, index, 4, Monotonic(5));
            for _ in 0..25 {
                times.push(pacer.due().0 - 5);
                pacer.made(pacer.due());
            }
        }
        times.sort_unstable();
        assert!(times.iter().zip(0..).all(|(time, number)| *time == number * 10_000_000), "{times:?}");
    }

    #[test]
    fn a_pause_is_not_followed_by_a_storm() {
        let mut pacer = Pacer::new(1_000.0, 0, 1, Monotonic(0));
        let late = Monotonic(60_000_000_000);
        let burst = std::iter::repeat_with(|| {
            let due = pacer.due() <= late;
            pacer.made(late);
            due
        });
        assert_eq!(burst.take_while(|due| *due).count(), 102);
        assert_eq!(Pacer::new(0.0, 3, 4, late).due(), late);
    }
}
