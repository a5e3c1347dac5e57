//! The computations of a key exchange, described but not done.

/// A computation to be done elsewhere.
#[derive(Debug)]
pub enum OffloadTask {}

/// What an [`OffloadTask`] gave.
#[derive(Debug)]
pub enum OffloadResult {}

impl OffloadTask {
    /// Computes it, here and now.
    #[must_use]
    pub fn run(self) -> OffloadResult {
        match self {}
    }
}
