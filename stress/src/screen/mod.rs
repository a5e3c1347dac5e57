//! The live screen: what a run does, drawn in a terminal while it does it, and the keys that steer it.
//!
//! A thread of its own draws and reads keys. The main thread keeps a [`View`] up to date, and gets [`Command`]s;
//! neither waits for a terminal that is slow, and reactors know nothing of all this.

mod draw;
mod keys;
mod look;
mod terminal;
#[cfg(test)]
mod tests;
pub(crate) mod view;

use std::io::{self, IsTerminal, Stderr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{self, Event, KeyEventKind};

use crate::clock::{self, Stopwatch};
use crate::failure::INTERRUPTED;
use crate::run_control::RunControl;
use crate::signals::Signals;
pub(crate) use keys::Command;
use keys::{Reaction, Ui};
use look::Look;
pub(crate) use terminal::{is_taken, leave, reenter};
use view::{Live, View};

/// The screen, from its opening to its closing.
#[derive(Debug)]
pub(crate) struct Screen {
    shared: Arc<Shared>,
    commands: Receiver<Command>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    view: Mutex<View>,
    closing: AtomicBool,
}

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, View> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a screen can be shown and nothing speaks against it: people look at the terminal, and no program does.
pub(crate) fn is_possible() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_none_or(|name| name.is_empty() || name == "dumb");
    io::stderr().is_terminal() && io::stdout().is_terminal() && !dumb && !set("CI")
}

impl Screen {
    /// Takes the terminal over and draws, `fps` times a second.
    ///
    /// # Errors
    /// If the terminal cannot be taken over.
    pub(crate) fn open(view: View, fps: u32, control: Arc<RunControl>, signals: Signals) -> io::Result<Self> {
        if !io::stderr().is_terminal() {
            return Err(io::Error::other("the error stream, on which it would be drawn, is no terminal"));
        }
        let terminal = terminal::enter()?;
        let shared = Arc::new(Shared { view: Mutex::new(view), closing: AtomicBool::new(false) });
        let (sender, commands) = channel();
        let drawing = Drawing {
            shared: Arc::clone(&shared),
            control,
            signals,
            commands: sender,
            watch: Stopwatch::start(),
            frame: Duration::from_secs(1) / fps.max(1),
            ui: Ui::default(),
            look: Look::of_environment(),
        };
        let thread =
            std::thread::Builder::new().name("screen".to_owned()).spawn(move || drawing.run(terminal));
        let thread = thread.inspect_err(|_| leave())?;
        Ok(Self { shared, commands, thread: Some(thread) })
    }

    /// Whether the terminal is still ours.
    pub(crate) fn is_open(&self) -> bool {
        is_taken() && self.thread.as_ref().is_some_and(|thread| !thread.is_finished())
    }

    /// Changes what is shown.
    pub(crate) fn update(&self, change: impl FnOnce(&mut View)) {
        change(&mut self.shared.lock());
    }

    /// Something the user wants, if there is something.
    pub(crate) fn command(&self) -> Option<Command> {
        self.commands.try_recv().ok()
    }

    /// Says something that stays in the log.
    pub(crate) fn say(&self, text: &str) {
        self.update(|view| view.say(now_of_day(), text));
    }
}

impl Drop for Screen {
    /// Gives the terminal back, as it was.
    fn drop(&mut self) {
        self.shared.closing.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            // A panic of that thread has said itself what it was.
            let _ = thread.join();
        }
        leave();
    }
}

fn now_of_day() -> String {
    let now = clock::utc(clock::now());
    now.get(11..19).unwrap_or_default().to_owned()
}

/// What the drawing thread has.
struct Drawing {
    shared: Arc<Shared>,
    control: Arc<RunControl>,
    signals: Signals,
    commands: Sender<Command>,
    watch: Stopwatch,
    frame: Duration,
    ui: Ui,
    look: Look,
}

impl Drawing {
    /// Until the screen is closed, or the terminal is gone.
    fn run(mut self, mut terminal: Terminal<CrosstermBackend<io::BufWriter<Stderr>>>) {
        let mut next = Duration::ZERO;
        while !self.shared.closing.load(Ordering::Acquire) && is_taken() {
            if terminal::was_reentered() && terminal.clear().is_err() {
                return;
            }
            let live = Live {
                now: self.watch.elapsed().as_secs_f64(),
                ready: self.control.ready(),
                settled: self.control.settled(),
            };
            let drawn = terminal.draw(|frame| {
                draw::draw(frame, &self.shared.lock(), live, &self.ui, self.look);
            });
            if drawn.is_err() {
                return;
            }
            next = (next + self.frame).max(self.watch.elapsed());
            while self.watch.elapsed() < next && !self.shared.closing.load(Ordering::Acquire) {
                if !self.take_event(next.saturating_sub(self.watch.elapsed())) {
                    break;
                }
            }
        }
    }

    /// Waits for a key, or for the time of the next frame. False if the frame shall be drawn now.
    fn take_event(&mut self, patience: Duration) -> bool {
        match event::poll(patience) {
            Ok(true) => {}
            Ok(false) => return true,
            Err(_) => {
                // Without keys it is still a screen.
                std::thread::park_timeout(patience);
                return true;
            }
        }
        match event::read() {
            Ok(Event::Key(key)) if key.kind != KeyEventKind::Release => {
                match self.ui.press(key) {
                    Reaction::Nothing => {}
                    Reaction::Send(command) => {
                        // An error means that the main thread has gone: then there is nothing to steer.
                        let _ = self.commands.send(command);
                    }
                    Reaction::Say(text) => self.shared.lock().say(now_of_day(), text),
                    Reaction::Interrupt if self.signals.exit_code().is_none() => self.signals.interrupt(),
                    Reaction::Interrupt => {
                        leave();
                        signal_hook::low_level::exit(INTERRUPTED.into());
                    }
                }
                false
            }
            Ok(_) => false,
            Err(_) => true,
        }
    }
}
