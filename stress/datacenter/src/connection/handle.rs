//! What others hold of a connection: a way to tell it that there is something to send.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Wakes the thread that drives a connection.
pub(crate) trait Nudge: Send + Sync + fmt::Debug {
    /// The connection with this number has something to send.
    fn nudge(&self, connection: u64);
}

/// Names a connection to its sessions.
#[derive(Debug)]
pub(crate) struct ConnectionHandle {
    number: u64,
    nudged: AtomicBool,
    driver: Option<Arc<dyn Nudge>>,
}

impl ConnectionHandle {
    pub(crate) fn new(number: u64, driver: Option<Arc<dyn Nudge>>) -> Self {
        Self { number, nudged: AtomicBool::new(false), driver }
    }

    /// Tells the driver, once until it looks, that there is something to send.
    pub(crate) fn nudge(&self) {
        if !self.nudged.swap(true, Ordering::AcqRel)
            && let Some(driver) = &self.driver
        {
            driver.nudge(self.number);
        }
    }

    pub(crate) fn is_nudged(&self) -> bool {
        self.nudged.load(Ordering::Acquire)
    }

    /// The driver looks.
    pub(crate) fn clear_nudge(&self) {
        self.nudged.store(false, Ordering::Release);
    }
}
