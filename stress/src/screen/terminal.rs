//! The terminal: taken over, and given back whatever happens.
//!
//! It is given back by whoever ends the screen: the drop of [`Screen`](super::Screen), a panic of any thread, or a second
//! Ctrl-C, which ends the program at once. None of them waits for a lock that a drawing thread may hold.

use std::fs::File;
use std::io::{self, BufWriter, Stderr, Write};
use std::os::fd::AsFd;
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::terminal::{disable_raw_mode, enable_raw_mode};

/// Whether the terminal is ours.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// Whether it was given back for a while and may show anything now.
static REENTERED: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// The other screen, no cursor.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?25l";
/// Plain text, the cursor, the screen from before.
const LEAVE: &[u8] = b"\x1b[0m\x1b[?25h\x1b[?1049l";

/// Takes the terminal over.
///
/// # Errors
/// If it refuses.
pub(super) fn enter() -> io::Result<Terminal<CrosstermBackend<BufWriter<Stderr>>>> {
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            leave();
            before(panic);
        }));
    });
    take()?;
    let terminal = Terminal::new(CrosstermBackend::new(BufWriter::with_capacity(64 << 10, io::stderr())));
    terminal.inspect_err(|_| leave())
}

fn take() -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    write(ENTER).inspect_err(|_| leave())
}

/// Whether the terminal is ours.
pub(crate) fn is_taken() -> bool {
    TAKEN.load(Ordering::SeqCst)
}

/// Whether everything must be drawn anew.
pub(super) fn was_reentered() -> bool {
    REENTERED.swap(false, Ordering::SeqCst)
}

/// Gives the terminal back, if it is ours.
pub(crate) fn leave() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        // Nobody to tell if the terminal has gone.
        let _ = write(LEAVE);
        let _ = disable_raw_mode();
    }
}

/// Takes the terminal over again, after [`leave`].
pub(crate) fn reenter() {
    REENTERED.store(true, Ordering::SeqCst);
    // If it refuses, the run goes on without a screen.
    let _ = take();
}

/// Writes past the lock of the error stream: whoever holds it may never give it back.
fn write(bytes: &[u8]) -> io::Result<()> {
    File::from(io::stderr().as_fd().try_clone_to_owned()?).write_all(bytes)
}
