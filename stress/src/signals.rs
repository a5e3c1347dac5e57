//! Ctrl-C: the first one ends the run and lets the report be written, the second one ends the program at once.
//!
//! A thread waits for signals, so that the second one can give the terminal back before the program ends, whatever the main
//! thread is busy with. It also gives the terminal back when the program is stopped, and takes it again when it goes on.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals as Deliveries;
use signal_hook::low_level;

use crate::failure::{INTERRUPTED, TERMINATED};
use crate::screen;

/// Which signal has asked the program to end, if one has.
#[derive(Clone, Debug)]
pub(crate) struct Signals {
    /// Its number; zero for none.
    received: Arc<AtomicI32>,
}

impl Signals {
    /// Takes the signals over from their default, which is to kill.
    ///
    /// # Errors
    /// If the system refuses to install a handler, or to start a thread.
    pub(crate) fn install() -> io::Result<Self> {
        let signals = Self { received: Arc::new(AtomicI32::new(0)) };
        let mut deliveries = Deliveries::new([SIGINT, SIGTERM, SIGTSTP])?;
        let waiting = signals.clone();
        std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
            deliveries.forever().for_each(|signal| waiting.take(signal));
        })?;
        Ok(signals)
    }

    fn take(&self, signal: i32) {
        if signal == SIGTSTP {
            let shown = screen::is_taken();
            screen::leave();
            // Returns when the program goes on. If it cannot be stopped, it goes on at once.
            let _ = low_level::emulate_default_handler(signal);
            if shown {
                screen::reenter();
            }
        } else if !self.note(signal) {
            screen::leave();
            low_level::exit(code(signal).into());
        }
    }

    /// Notes a signal; false if there was one before.
    fn note(&self, signal: i32) -> bool {
        self.received.compare_exchange(0, signal, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// What Ctrl-C does where the terminal passes it on as a key.
    pub(crate) fn interrupt(&self) {
        // An earlier signal stays what it was.
        self.note(SIGINT);
    }

    /// The exit code for the signal that came, if one came.
    pub(crate) fn exit_code(&self) -> Option<u8> {
        match self.received.load(Ordering::SeqCst) {
            0 => None,
            signal => Some(code(signal)),
        }
    }
}

const fn code(signal: i32) -> u8 {
    if signal == SIGTERM { TERMINATED } else { INTERRUPTED }
}

#[cfg(test)]
mod tests {
    use super::Signals;
    use crate::failure::{INTERRUPTED, TERMINATED};
    use signal_hook::consts::{SIGINT, SIGTERM};

    #[test]
    fn the_first_signal_decides() {
        let signals = Signals { received: std::sync::Arc::default() };
        assert_eq!(signals.exit_code(), None);
        assert!(signals.note(SIGTERM) && !signals.note(SIGINT));
        signals.interrupt();
        assert_eq!(signals.exit_code(), Some(TERMINATED));
        let signals = Signals { received: std::sync::Arc::default() };
        signals.interrupt();
        assert_eq!(signals.exit_code(), Some(INTERRUPTED));
    }
}
