//! Whose sessions they are: nobody's, those of a key cache, or those of bots that the engine logs in.

use std::fmt;
use std::sync::Arc;

use mtproto_engine::{AccountId, BotLogin, Login};

/// The accounts that sessions use, one after the other.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Accounts {
    /// Each session has the account with its number: keys of a key cache from there on, new ones without.
    Numbered {
        /// What is added to the numbers.
        first: u64,
    },
    /// Bots; if there are more sessions than bots, several share one, each with a key of its own.
    Bots {
        /// The tokens.
        tokens: Arc<[Arc<BotLogin>]>,
        /// The number of the first account.
        first: u64,
    },
    /// As many bots as there are sessions, with tokens that only a server takes which keeps nobody out.
    MadeUp {
        /// The user that the first session is.
        first: u64,
    },
}

impl fmt::Debug for Accounts {
    /// Without tokens.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Numbered { first } => write!(formatter, "Numbered({first})"),
            Self::Bots { tokens, first } => write!(formatter, "Bots({}, {first})", tokens.len()),
            Self::MadeUp { first } => write!(formatter, "MadeUp({first})"),
        }
    }
}

/// Users whose tokens are made up begin here, above those that people log in with by hand.
pub(crate) const MADE_UP_FIRST: u64 = 1_000_000;

impl Accounts {
    /// Nobody logs in.
    pub(crate) const NOBODY: Self = Self::Numbered { first: 0 };

    /// Reads tokens, one a line; empty lines and those that begin with # do not count.
    ///
    /// # Errors
    /// With the line that is no token.
    pub(crate) fn bots(text: &str, api_hash: &str) -> Result<Self, String> {
        let lines = text.lines().map(str::trim).zip(1..);
        let lines = lines.filter(|(line, _)| !line.is_empty() && !line.starts_with('#'));
        let tokens = lines.map(|(line, number)| {
            user_of(line).ok_or_else(|| {
                format!("line {number} is no token of a bot: they look like 123456:ABC-DEF")
            })?;
            Ok(Arc::new(BotLogin { api_hash: api_hash.to_owned(), token: line.to_owned() }))
        });
        let tokens: Vec<_> = tokens.collect::<Result<_, String>>()?;
        if tokens.is_empty() {
            return Err("it has no token: one a line".to_owned());
        }
        Ok(Self::Bots { tokens: tokens.into(), first: 0 })
    }

    /// The account of a session: `rank` counts the sessions of its population, `number` all of them.
    pub(crate) const fn account(&self, rank: u64, number: u64) -> AccountId {
        match self {
            Self::Numbered { first: 0 } => AccountId(number),
            Self::Numbered { first } => AccountId(*first + rank),
            Self::Bots { first, .. } => AccountId(*first + number),
            Self::MadeUp { .. } => AccountId(number),
        }
    }

    /// How it is logged in.
    pub(crate) fn login(&self, rank: u64) -> Login {
        match self {
            Self::Numbered { .. } => Login::Application,
            Self::Bots { tokens, .. } => {
                let place =
                    rank.checked_rem(tokens.len() as u64).and_then(|place| usize::try_from(place).ok());
                let token = place.and_then(|place| tokens.get(place));
                token.map_or(Login::Application, |token| Login::Bot(Arc::clone(token)))
            }
            Self::MadeUp { first } => {
                let token = format!("{}:made-up-by-mtstress", first + rank);
                Login::Bot(Arc::new(BotLogin { api_hash: String::new(), token }))
            }
        }
    }

    /// The user that a session is, as far as that is known before it is asked.
    pub(crate) fn user(&self, rank: u64) -> Option<i64> {
        match self {
            Self::Numbered { .. } => None,
            Self::Bots { tokens, .. } => {
                let place = usize::try_from(rank.checked_rem(tokens.len() as u64)?).ok()?;
                user_of(&tokens.get(place)?.token)
            }
            Self::MadeUp { first } => i64::try_from(first + rank).ok(),
        }
    }
}

/// The user that a token belongs to: what stands before its colon.
fn user_of(token: &str) -> Option<i64> {
    let (user, secret) = token.split_once(':')?;
    user.parse().ok().filter(|user| *user > 0 && !secret.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Accounts;
    use mtproto_engine::{AccountId, Login};

    #[test]
    fn bots_are_used_in_turn_and_never_shown() {
        let bots = Accounts::bots("# two\n12:secret\n\n 34:other \n", "").unwrap();
        let users: Vec<_> = (0..3).map(|rank| bots.user(rank)).collect();
        assert_eq!(users, [Some(12), Some(34), Some(12)]);
        assert_eq!(bots.account(1, 7), AccountId(7));
        assert!(matches!(bots.login(1), Login::Bot(login) if login.token == "34:other"));
        assert!(!format!("{bots:?}").contains("secret"), "{bots:?}");
        for (text, part) in
            [("", "no token"), ("12:a\nx:y\n", "line 2"), ("-1:a", "line 1"), ("5:", "line 1")]
        {
            assert!(Accounts::bots(text, "").unwrap_err().contains(part), "{text}");
        }
    }

    #[test]
    fn made_up_users_are_all_different_and_numbers_go_on() {
        let made_up = Accounts::MadeUp { first: 10 };
        assert_eq!((made_up.user(0), made_up.user(5)), (Some(10), Some(15)));
        assert_eq!(Accounts::NOBODY.account(3, 8), AccountId(8));
        assert_eq!(Accounts::Numbered { first: 100 }.account(3, 8), AccountId(103));
    }
}
