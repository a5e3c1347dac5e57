//! `mtstress accounts`: what a key cache holds, and string sessions of other clients into it and out of it.

use std::io::Read;
use std::net::SocketAddr;

use clap::{Args, Subcommand, ValueEnum};
use mtproto_engine::{AccountId, AuthScope, DatacenterId, KeyStore};
use mtproto_key_store::{FileKeyStore, Origin, SessionUser, StringSession, StringSessionError};

use crate::failure::{Failure, SUCCESS};
use crate::key_cache::KeyCacheOptions;
use crate::report::output::print;

/// Options of `accounts`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct AccountsOptions {
    #[command(flatten)]
    cache: KeyCacheOptions,

    #[command(subcommand)]
    command: AccountsCommand,
}

const EXAMPLES: &str = "\
Examples:
  mtstress accounts --key-cache keys.db list
  mtstress accounts --key-cache keys.db import < sessions.txt";

#[derive(Debug, Subcommand)]
enum AccountsCommand {
    /// Print account, datacenter and key identifier of every key
    List,
    /// Read string sessions of Telethon or Pyrogram from the standard input, one a line, into the key cache
    Import {
        /// The number of the first account; each further line gets the next
        #[arg(long, value_name = "N", default_value = "0")]
        account: u64,
    },
    /// Print the key of an account as a string session: whoever reads it owns the account
    Export(ExportOptions),
}

#[derive(Args, Debug)]
struct ExportOptions {
    /// The account
    #[arg(long, value_name = "N")]
    account: u64,

    /// The datacenter
    #[arg(long, value_name = "N")]
    datacenter: u16,

    /// Whose form it is written in
    #[arg(long, value_name = "CLIENT")]
    to: Form,

    /// Address of the datacenter, for Telethon
    #[arg(long, value_name = "IP:PORT", required_if_eq("to", "telethon"))]
    address: Option<SocketAddr>,

    /// Identifier of the user, for Pyrogram
    #[arg(long, value_name = "ID", required_if_eq("to", "pyrogram"))]
    user: Option<u64>,

    /// Identifier of the application, for Pyrogram
    #[arg(long, value_name = "ID", required_if_eq("to", "pyrogram"))]
    api_id: Option<u32>,

    /// The user is a bot, for Pyrogram
    #[arg(long)]
    bot: bool,

    /// The key is one of the test environment, for Pyrogram
    #[arg(long)]
    test_mode: bool,
}

/// Whose form it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Telethon's
    Telethon,
    /// Pyrogram's, since version 2
    Pyrogram,
}

/// Does what was asked for.
///
/// # Errors
/// If the cache or a session cannot be read or written.
pub(crate) fn run(options: &AccountsOptions) -> Result<u8, Failure> {
    let Some(store) = options.cache.open()? else {
        return Err(Failure::Usage("accounts needs --key-cache FILE: the file with the keys".to_owned()));
    };
    let text = match &options.command {
        AccountsCommand::List => list(&store),
        AccountsCommand::Import { account } => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|source| Failure::Io { what: "the standard input".to_owned(), source })?;
            import(&store, *account, &text)
        }
        AccountsCommand::Export(export) => exported(&store, export),
    }?;
    print(&text)?;
    Ok(SUCCESS)
}

fn usage(error: impl std::fmt::Display) -> Failure {
    Failure::Usage(error.to_string())
}

fn list(store: &FileKeyStore) -> Result<String, Failure> {
    let mut text = String::new();
    for scope in store.scopes().map_err(usage)? {
        if let Some(info) = store.load(scope).map_err(usage)? {
            text += &format!("account {} {} key {}\n", scope.account.0, scope.datacenter, info.key.id());
        }
    }
    Ok(text)
}

fn import(store: &FileKeyStore, first: u64, text: &str) -> Result<String, Failure> {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).zip(1..);
    // Nothing is kept unless everything can be read.
    let sessions = lines
        .map(|(line, number)| {
            StringSession::parse(line).map_err(|error| usage(format!("session {number}: {error}")))
        })
        .collect::<Result<Vec<_>, _>>()?;
    if sessions.is_empty() {
        return Err(usage(StringSessionError::Empty));
    }
    let mut told = String::new();
    for (session, account) in sessions.iter().zip(first..) {
        let scope = AuthScope { account: AccountId(account), datacenter: session.datacenter };
        if store.load(scope).map_err(usage)?.is_some() {
            return Err(usage(format!(
                "account {account} has a key at {} already: choose another --account",
                scope.datacenter
            )));
        }
        store.save(scope, &session.auth_info()).map_err(usage)?;
        told += &format!("account {account} {} key {}\n", scope.datacenter, session.key.id());
    }
    store.flush().map_err(usage)?;
    Ok(told)
}

fn exported(store: &FileKeyStore, options: &ExportOptions) -> Result<String, Failure> {
    let datacenter = DatacenterId(options.datacenter);
    let scope = AuthScope { account: AccountId(options.account), datacenter };
    let Some(info) = store.load(scope).map_err(usage)? else {
        return Err(usage(format!(
            "account {} has no key at {datacenter}: see accounts list",
            options.account
        )));
    };
    let user = options.user.map(|id| SessionUser {
        id,
        is_bot: options.bot,
        test_mode: options.test_mode,
        api_id: options.api_id,
    });
    let (origin, address) = (Origin::Pyrogram, options.address);
    let session = StringSession { origin, datacenter, key: info.key, address, user };
    let text = match options.to {
        Form::Telethon => session.to_telethon(),
        Form::Pyrogram => session.to_pyrogram(),
    };
    Ok(format!("{}\n", text.map_err(usage)?.as_str()))
}
