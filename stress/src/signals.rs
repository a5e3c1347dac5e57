//! Ctrl-C: the first one ends the run and lets the report be written, the second one ends the program at once.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

use crate::failure::{INTERRUPTED, TERMINATED};

/// Which signal has asked the program to end, if one has.
#[derive(Clone, Debug)]
pub(crate) struct Signals {
    received: Arc<AtomicUsize>,
}

impl Signals {
    /// Takes the signals over from their default, which is to kill.
    ///
    /// # Errors
    /// If the system refuses to install a handler.
    pub(crate) fn install() -> io::Result<Self> {
        let asked = Arc::new(AtomicBool::new(false));
        let received = Arc::new(AtomicUsize::new(0));
        for (signal, number, code) in
            [(SIGINT, SIGINT_NUMBER, INTERRUPTED), (SIGTERM, SIGTERM_NUMBER, TERMINATED)]
        {
            // In this order: the check for an earlier signal must come before the note of this one.
            flag::register_conditional_shutdown(signal, code.into(), Arc::clone(&asked))?;
            flag::register(signal, Arc::clone(&asked))?;
            flag::register_usize(signal, Arc::clone(&received), number)?;
        }
        Ok(Self { received })
    }

    /// The exit code for the signal that came, if one came.
    pub(crate) fn exit_code(&self) -> Option<u8> {
        match self.received.load(Ordering::Relaxed) {
            0 => None,
            SIGTERM_NUMBER => Some(TERMINATED),
            _ => Some(INTERRUPTED),
        }
    }
}

const SIGINT_NUMBER: usize = 2;
const SIGTERM_NUMBER: usize = 15;
