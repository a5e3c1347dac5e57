//! Options that say whose sessions they are.

use clap::Args;

use super::setup::Destination;
use crate::failure::Failure;
use crate::work::Accounts;
use crate::work::accounts::MADE_UP_FIRST;

/// Whose sessions they are.
#[derive(Args, Clone, Debug)]
pub(crate) struct AccountOptions {
    /// Log sessions in as bots: a file with their tokens, one a line, used in turn; or made-up, for servers that take any token, as
    /// the embedded datacenter does. Without it sessions have the accounts of --key-cache, or none
    #[arg(long, value_name = "FILE|made-up", env = "MTSTRESS_BOT_TOKENS")]
    pub(crate) bot_tokens: Option<String>,

    /// Identifier of the application, as servers have registered it
    #[arg(long, value_name = "ID", env = "MTSTRESS_API_ID", default_value = "1")]
    pub(crate) api_id: i32,

    /// What goes with the identifier when a bot logs in
    #[arg(long, value_name = "TEXT", env = "MTSTRESS_API_HASH", default_value = "", hide_env_values = true)]
    pub(crate) api_hash: String,
}

/// Tokens that nobody has given.
const MADE_UP: &str = "made-up";

/// Users of one part of a divided run.
const USERS_PER_SHARD: u64 = 1 << 24;

impl AccountOptions {
    /// The accounts; none if nobody logs in.
    ///
    /// # Errors
    /// If the file cannot be read, or holds something else.
    pub(crate) fn accounts(&self, shard: Option<(u64, u64)>) -> Result<Option<Accounts>, Failure> {
        match self.bot_tokens.as_deref() {
            None => Ok(None),
            Some(MADE_UP) => Ok(Some(made_up(shard))),
            Some(path) => tokens_of(path, &self.api_hash).map(Some),
        }
    }

    /// The same for a load that needs users: made-up ones at the embedded datacenter.
    ///
    /// # Errors
    /// If there are none.
    pub(crate) fn users(
        &self,
        destination: &Destination,
        has_key_cache: bool,
        shard: Option<(u64, u64)>,
    ) -> Result<Accounts, Failure> {
        match self.accounts(shard)? {
            Some(accounts) => Ok(accounts),
            None if destination.embedded.is_some() => Ok(made_up(shard)),
            None if has_key_cache => Ok(Accounts::NOBODY),
            None => Err(Failure::Usage(
                "this load needs users: --bot-tokens FILE with a token a line, --bot-tokens made-up for a server that takes any (mtstress \
                 serve does), or --key-cache FILE with the keys of accounts that are logged in"
                    .to_owned(),
            )),
        }
    }
}

const fn made_up(shard: Option<(u64, u64)>) -> Accounts {
    let index = match shard {
        Some((index, _)) => index,
        None => 0,
    };
    Accounts::MadeUp { first: MADE_UP_FIRST + index * USERS_PER_SHARD }
}

/// The bots whose tokens stand in a file.
///
/// # Errors
/// If it cannot be read, or holds something else.
pub(crate) fn tokens_of(path: &str, api_hash: &str) -> Result<Accounts, Failure> {
    let text = std::fs::read_to_string(path).map_err(|source| Failure::Io {
        what: format!("the tokens of bots could not be read from {path}"),
        source,
    })?;
    Accounts::bots(&text, api_hash).map_err(|wrong| Failure::Usage(format!("{path}: {wrong}")))
}
