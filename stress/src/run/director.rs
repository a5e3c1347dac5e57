//! A load that somebody outside of this process directs.

use crate::measure::Measurement;
use crate::measure::health::Health;
use crate::run_control::RunControl;

/// Somebody outside of this process who says how long a load lasts and how many users it has.
pub(crate) trait Director {
    /// Called every few milliseconds until everything is closed. Gives why the load ends, once it shall.
    fn turn(&mut self, control: &RunControl) -> Option<&'static str>;

    /// What people should be told.
    fn take_news(&mut self) -> Vec<String>;

    /// An interval has ended. `busy` is the share of it that the busiest reactor was not waiting.
    fn interval_ended(&mut self, interval: &Measurement, health: &Health, busy: f64);

    /// Everything is closed; `rest` is what was measured since the last interval.
    fn load_ended(&mut self, rest: &Measurement);
}
