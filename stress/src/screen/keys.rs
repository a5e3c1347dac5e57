//! The keys of the screen: what is shown is changed here, what the run does is asked of the main thread.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// What the main thread shall do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Command {
    /// End the load, wait for its answers, report.
    Stop,
    /// Pause the load, or let it go on.
    Pause,
    /// Multiply the rate with this.
    Rate(f64),
    /// Multiply the number of sessions with this.
    Sessions(f64),
    /// Back to the rate and the sessions of the plan.
    AsPlanned,
}

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reaction {
    /// At most it changes what is shown.
    Nothing,
    /// It asks for something.
    Send(Command),
    /// It is Ctrl-C.
    Interrupt,
    /// It does nothing, and this is why.
    Say(&'static str),
}

/// One step of the rate, or of the number of sessions.
const STEP: f64 = 1.1;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tab {
    /// Everything, in short.
    #[default]
    Overview,
    /// Operations and steps in full.
    Operations,
    /// Errors with examples.
    Errors,
    /// What happened.
    Log,
}

impl Tab {
    const ALL: [Self; 4] = [Self::Overview, Self::Operations, Self::Errors, Self::Log];

    fn next(self, by: usize) -> Self {
        let at = Self::ALL.iter().position(|tab| *tab == self).unwrap_or(0);
        Self::ALL.get((at + by) % Self::ALL.len()).copied().unwrap_or_default()
    }
}

/// Which of the three times of an operation is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    /// From the schedule to the answer.
    #[default]
    Latency,
    /// From the socket to the answer.
    Service,
    /// From the schedule to the socket.
    SendLag,
}

/// What the user has chosen to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ui {
    pub(super) tab: Tab,
    pub(super) shown: Shown,
    pub(super) help: bool,
    /// Lines of a list that are scrolled past.
    pub(super) scroll: usize,
}

impl Ui {
    /// What a key does.
    pub(super) fn press(&mut self, key: KeyEvent) -> Reaction {
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return match key.code {
                KeyCode::Char('c') => Reaction::Interrupt,
                KeyCode::Char('z') => Reaction::Say(
                    "Ctrl-Z does nothing: a generator that is stopped would measure its own stop; p pauses the load",
                ),
                _ => Reaction::Nothing,
            };
        }
        if std::mem::take(&mut self.help) && !matches!(key.code, KeyCode::Char('q')) {
            // Any key ends the help, and does nothing else.
            return Reaction::Nothing;
        }
        match key.code {
            KeyCode::Char('q') => Reaction::Send(Command::Stop),
            KeyCode::Char('p' | ' ') => Reaction::Send(Command::Pause),
            KeyCode::Char('+' | '=') | KeyCode::Up if !self.scrolls(key.code) => {
                Reaction::Send(Command::Rate(STEP))
            }
            KeyCode::Char('-' | '_') | KeyCode::Down if !self.scrolls(key.code) => {
                Reaction::Send(Command::Rate(1.0 / STEP))
            }
            KeyCode::PageUp => Reaction::Send(Command::Rate(2.0)),
            KeyCode::PageDown => Reaction::Send(Command::Rate(0.5)),
            KeyCode::Char('>' | '.') | KeyCode::Right => Reaction::Send(Command::Sessions(STEP)),
            KeyCode::Char('<' | ',') | KeyCode::Left => Reaction::Send(Command::Sessions(1.0 / STEP)),
            KeyCode::Char('0') => Reaction::Send(Command::AsPlanned),
            code => {
                self.look_elsewhere(code);
                Reaction::Nothing
            }
        }
    }

    /// Whether the arrow keys move a list.
    fn scrolls(&self, code: KeyCode) -> bool {
        matches!(code, KeyCode::Up | KeyCode::Down) && self.tab != Tab::Overview
    }

    fn look_elsewhere(&mut self, code: KeyCode) {
        let before = self.tab;
        match code {
            KeyCode::Tab => self.tab = self.tab.next(1),
            KeyCode::BackTab => self.tab = self.tab.next(Tab::ALL.len() - 1),
            KeyCode::Esc => self.tab = Tab::Overview,
            KeyCode::Char('o') => self.tab = toggled(self.tab, Tab::Operations),
            KeyCode::Char('e') => self.tab = toggled(self.tab, Tab::Errors),
            KeyCode::Char('l') => self.tab = toggled(self.tab, Tab::Log),
            KeyCode::Char('s') => {
                self.shown = match self.shown {
                    Shown::Latency => Shown::Service,
                    Shown::Service => Shown::SendLag,
                    Shown::SendLag => Shown::Latency,
                };
            }
            KeyCode::Char('?' | 'h') | KeyCode::F(1) => self.help = true,
            KeyCode::Up => self.scroll = self.scroll.saturating_sub(1),
            KeyCode::Down => self.scroll = self.scroll.saturating_add(1),
            _ => {}
        }
        if self.tab != before {
            self.scroll = 0;
        }
    }
}

fn toggled(tab: Tab, other: Tab) -> Tab {
    if tab == other { Tab::Overview } else { other }
}

#[cfg(test)]
mod tests {
    use super::{Command, Reaction, STEP, Shown, Tab, Ui};
    use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    fn press(ui: &mut Ui, code: KeyCode) -> Reaction {
        ui.press(KeyEvent::new(code, KeyModifiers::NONE))
    }

    #[test]
    fn keys_steer_the_run() {
        let mut ui = Ui::default();
        for (code, command) in [
            (KeyCode::Char('q'), Command::Stop),
            (KeyCode::Char('p'), Command::Pause),
            (KeyCode::Char(' '), Command::Pause),
            (KeyCode::Char('+'), Command::Rate(STEP)),
            (KeyCode::Up, Command::Rate(STEP)),
            (KeyCode::Char('-'), Command::Rate(1.0 / STEP)),
            (KeyCode::PageUp, Command::Rate(2.0)),
            (KeyCode::Char('>'), Command::Sessions(STEP)),
            (KeyCode::Left, Command::Sessions(1.0 / STEP)),
            (KeyCode::Char('0'), Command::AsPlanned),
        ] {
            assert_eq!(press(&mut ui, code), Reaction::Send(command), "{code:?}");
        }
        assert_eq!(ui, Ui::default(), "none of them changes what is shown");
    }

    #[test]
    fn control_keys_are_not_letters() {
        let mut ui = Ui::default();
        let mut press = |letter| ui.press(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL));
        assert_eq!(press('c'), Reaction::Interrupt);
        assert!(matches!(press('z'), Reaction::Say(_)));
        assert_eq!(press('q'), Reaction::Nothing);
    }

    #[test]
    fn views_follow_each_other_and_lists_scroll() {
        let mut ui = Ui::default();
        for tab in [Tab::Operations, Tab::Errors, Tab::Log, Tab::Overview] {
            press(&mut ui, KeyCode::Tab);
            assert_eq!(ui.tab, tab);
        }
        press(&mut ui, KeyCode::BackTab);
        assert_eq!(ui.tab, Tab::Log);
        assert_eq!(press(&mut ui, KeyCode::Down), Reaction::Nothing, "in a list the arrows scroll");
        assert_eq!(ui.scroll, 1);
        press(&mut ui, KeyCode::Char('l'));
        assert_eq!((ui.tab, ui.scroll), (Tab::Overview, 0));
        press(&mut ui, KeyCode::Char('s'));
        assert_eq!(ui.shown, Shown::Service);
    }

    #[test]
    fn help_goes_with_any_key_and_that_key_does_nothing_else() {
        let mut ui = Ui::default();
        press(&mut ui, KeyCode::Char('?'));
        assert!(ui.help);
        assert_eq!(press(&mut ui, KeyCode::Char('+')), Reaction::Nothing);
        assert!(!ui.help);
        press(&mut ui, KeyCode::Char('?'));
        assert_eq!(press(&mut ui, KeyCode::Char('q')), Reaction::Send(Command::Stop), "q is q everywhere");
    }
}
