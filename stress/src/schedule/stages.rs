//! Stages as they are written: `0>5k:1m,5k:5m,5k>0:30s`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::SEGMENTS_MAX;
use crate::cli::values::{parse_duration, parse_rate};

/// One stage.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LevelStage {
    /// As it was written.
    pub(super) text: String,
    /// The level at its beginning.
    pub(super) from: f64,
    /// The level at its end.
    pub(super) to: f64,
    /// How long it lasts.
    pub(super) lasts: Duration,
}

/// Stages one after the other.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stages(Vec<LevelStage>);

impl Stages {
    /// The stages, in order.
    pub(super) fn list(&self) -> &[LevelStage] {
        &self.0
    }

    /// Each of them alone. One that goes on from the level before is told where that was.
    pub(crate) fn each(&self) -> impl Iterator<Item = Self> + '_ {
        self.0.iter().map(|stage| {
            let goes_on = stage.text.starts_with('>');
            let text = if goes_on { format!("{}{}", stage.from, stage.text) } else { stage.text.clone() };
            Self(vec![LevelStage { text, ..stage.clone() }])
        })
    }

    /// The level of the warm-up before them: that of the first stage, at its beginning or, if that is nothing, at its end.
    pub(crate) fn first_level(&self) -> f64 {
        self.0.first().map_or(0.0, |stage| if stage.from > 0.0 { stage.from } else { stage.to })
    }

    /// The highest level.
    pub(crate) fn highest(&self) -> f64 {
        self.0.iter().map(|stage| stage.from.max(stage.to)).fold(0.0, f64::max)
    }

    /// How long all of them last.
    pub(crate) fn lasts(&self) -> Duration {
        self.0.iter().map(|stage| stage.lasts).sum()
    }
}

impl fmt::Display for Stages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<&str> = self.0.iter().map(|stage| stage.text.as_str()).collect();
        formatter.write_str(&texts.join(","))
    }
}

impl FromStr for Stages {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut stages: Vec<LevelStage> = Vec::new();
        for part in text.split(',').map(str::trim) {
            let (levels, lasts) = part.rsplit_once(':').ok_or_else(|| {
                format!("{part:?} is no stage: write LEVEL:TIME or FROM>TO:TIME, for example 0>5k:1m,5k:5m,5k>0:30s")
            })?;
            let before = stages.last().map_or(0.0, |stage| stage.to);
            let (from, to) = match levels.split_once('>') {
                None => (parse_rate(levels)?, parse_rate(levels)?),
                Some(("", to)) => (before, parse_rate(to)?),
                Some((from, to)) => (parse_rate(from)?, parse_rate(to)?),
            };
            let lasts = parse_duration(lasts)?;
            if lasts.is_zero() {
                return Err(format!("{part:?} lasts no time"));
            }
            stages.push(LevelStage { text: part.to_owned(), from, to, lasts });
        }
        if stages.len() >= SEGMENTS_MAX {
            return Err(format!("there are at most {} stages", SEGMENTS_MAX - 1));
        }
        if stages.iter().all(|stage| stage.from.max(stage.to) <= 0.0) {
            return Err("no stage has a level above zero".to_owned());
        }
        Ok(Self(stages))
    }
}
