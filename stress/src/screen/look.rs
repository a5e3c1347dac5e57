//! Colours and weights. Colours are an extra: everything is said in words, signs or places too, and `NO_COLOR` switches them
//! off. The sixteen colours of the terminal's own palette are used, which fit light and dark grounds.

use ratatui::style::{Color, Modifier, Style};

/// What something means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Names, units, rules.
    Dim,
    /// Titles.
    Title,
    /// What was done; the middle of the latencies.
    Done,
    /// What was asked for.
    Asked,
    /// The tail.
    Tail,
    /// The far tail.
    FarTail,
    /// As it should be.
    Good,
    /// Worth a look.
    Warning,
    /// Wrong.
    Bad,
    /// Steered by hand.
    Hand,
}

/// Whether there are colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) colours: bool,
}

impl Look {
    /// As the environment wants it.
    pub(super) fn of_environment() -> Self {
        Self { colours: std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) }
    }

    /// The colour of a role; the terminal's own if there are none.
    pub(super) const fn colour(self, role: Role) -> Color {
        if !self.colours {
            return Color::Reset;
        }
        match role {
            Role::Dim | Role::Title => Color::Reset,
            Role::Done => Color::Cyan,
            Role::Asked => Color::Gray,
            Role::Tail | Role::Warning => Color::Yellow,
            Role::FarTail | Role::Hand => Color::Magenta,
            Role::Good => Color::Green,
            Role::Bad => Color::Red,
        }
    }

    /// How something with this meaning is written.
    pub(super) const fn style(self, role: Role) -> Style {
        let style = Style::new();
        let style = if self.colours { style.fg(self.colour(role)) } else { style };
        match role {
            Role::Title | Role::Warning | Role::Hand => style.add_modifier(Modifier::BOLD),
            Role::Bad if self.colours => style.add_modifier(Modifier::BOLD),
            Role::Bad => style.add_modifier(Modifier::REVERSED),
            // No colour: what one palette shows as grey, another one hides.
            Role::Dim => style.add_modifier(Modifier::DIM),
            _ => style,
        }
    }
}
