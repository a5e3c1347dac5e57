//! The folder of a campaign: its plan, a result for each part that is done, and the logs of the one that runs.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::result::RunResult;

/// The version of the plan's form.
pub(super) const VERSION: u32 = 1;

/// What a campaign is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    /// The version of this form.
    pub(super) version: u32,
    /// The command.
    pub(super) command: String,
    /// The load in words.
    pub(super) load: String,
    /// Of everything that was asked for, but for the seed.
    pub(super) hash: String,
    /// What everything random follows from, in every part.
    pub(super) seed: u64,
    /// The part of a divided run, counted from one, and of how many.
    pub(super) shard: (u64, u64),
    /// The names of the parts.
    pub(super) parts: Vec<String>,
}

/// An open campaign, which nobody else has open.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    pub(super) state: State,
    /// Locked for as long as it is open; the lock goes with this process, however it ends.
    _lock: File,
}

impl Folder {
    /// Opens a campaign, or begins it. Its seed is that of before, if there was one.
    ///
    /// # Errors
    /// If another process has it open, or it is about something else.
    pub(super) fn open(path: &Path, wanted: State, is_seed_asked: bool) -> Result<Self, Failure> {
        let failed = |source| Failure::Io {
            what: format!("the folder of the campaign, {}, cannot be used", path.display()),
            source,
        };
        fs::create_dir_all(path).map_err(failed)?;
        let suffix = suffix(wanted.shard);
        let lock_path = path.join(format!("campaign{suffix}.lock"));
        let lock = OpenOptions::new().create(true).append(true).open(lock_path).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::Usage(format!(
                    "another mtstress runs the campaign in {}: wait for it, or give each generator its --shard",
                    path.display()
                )));
            }
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        let plan = path.join(format!("campaign{suffix}.json"));
        let state = match fs::read_to_string(&plan) {
            Ok(text) => continued(&text, &plan, wanted, is_seed_asked)?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                write_whole(&plan, &(serde_json::to_string_pretty(&wanted).unwrap_or_default() + "\n"))?;
                wanted
            }
            Err(error) => return Err(failed(error)),
        };
        Ok(Self { path: path.to_owned(), state, _lock: lock })
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The file of a part with this suffix.
    pub(super) fn name(&self, part: u64, file_suffix: &str) -> PathBuf {
        self.path.join(format!("part-{part:02}{}.{file_suffix}", suffix(self.state.shard)))
    }

    /// Whether a part has begun at least once.
    pub(super) fn was_begun(&self, part: u64) -> bool {
        self.name(part, "ndjson").exists()
    }

    /// The results of the parts that are done.
    ///
    /// # Errors
    /// If one cannot be read.
    pub(super) fn results(&self) -> Result<Vec<RunResult>, Failure> {
        let mut results = Vec::new();
        for part in 1..=self.state.parts.len() as u64 {
            let path = self.name(part, "json");
            if path.exists() {
                results.push(crate::cli::report::read(&path)?);
            }
        }
        Ok(results)
    }

    /// Keeps the result of a part: with this the part is done.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn keep(&self, part: u64, result: &RunResult) -> Result<(), Failure> {
        write_whole(&self.name(part, "json"), &(serde_json::to_string(result).unwrap_or_default() + "\n"))
    }
}

/// What distinguishes the files of several generators in one folder.
fn suffix((shard, of): (u64, u64)) -> String {
    if of > 1 { format!(".shard-{shard}-of-{of}") } else { String::new() }
}

/// The state of before, if the same was asked for.
fn continued(text: &str, plan: &Path, wanted: State, is_seed_asked: bool) -> Result<State, Failure> {
    let name = plan.display();
    let before: State = serde_json::from_str(text)
        .map_err(|error| Failure::Usage(format!("{name} is no plan of a campaign: {error}")))?;
    let other = |what: &str, was: &str, is: &str| {
        Err(Failure::Usage(format!(
            "{name} is a campaign with another {what} ({was}, and not {is}): give the options of before, or name another folder"
        )))
    };
    if before.version != VERSION {
        return other("version", &before.version.to_string(), &VERSION.to_string());
    }
    if (&before.command, &before.load) != (&wanted.command, &wanted.load) {
        let (was, is) =
            (format!("{} {}", before.command, before.load), format!("{} {}", wanted.command, wanted.load));
        return other("load", &was, &is);
    }
    if is_seed_asked && before.seed != wanted.seed {
        return other("seed", &before.seed.to_string(), &wanted.seed.to_string());
    }
    if before.parts != wanted.parts {
        return other("division", &before.parts.join(", "), &wanted.parts.join(", "));
    }
    if before.hash != wanted.hash {
        return other("configuration", &before.hash, &wanted.hash);
    }
    Ok(before)
}

/// Writes a file such that it has all of the text or is not there, whenever the power goes.
fn write_whole(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |source| Failure::Io { what: format!("{} could not be written", path.display()), source };
    let new = path.with_extension("new");
    let mut file = File::create(&new).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    fs::rename(&new, path).map_err(failed)?;
    match path.parent() {
        Some(parent) => File::open(parent).and_then(|folder| folder.sync_all()).map_err(failed),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Folder, State, VERSION};
    use crate::report::html::tests::sample;
    use std::path::PathBuf;

    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("mtstress-{}-{name}", std::process::id()));
            Self(path)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.0).unwrap();
        }
    }

    fn state(seed: u64) -> State {
        State {
            version: VERSION,
            command: "rpc".to_owned(),
            load: "ping".to_owned(),
            hash: "sha256:1".to_owned(),
            seed,
            shard: (1, 1),
            parts: vec!["a".to_owned(), "b".to_owned()],
        }
    }

    #[test]
    fn a_campaign_is_found_again_with_its_seed_and_what_is_done() {
        let scratch = Scratch::new("found");
        let folder = Folder::open(&scratch.0, state(7), false).unwrap();
        folder.keep(2, &sample(1)).unwrap();
        assert!(
            Folder::open(&scratch.0, state(7), false).unwrap_err().to_string().contains("another mtstress")
        );
        drop(folder);
        let folder = Folder::open(&scratch.0, state(8), false).unwrap();
        assert_eq!((folder.state.seed, folder.results().unwrap().len()), (7, 1));
        drop(folder);
        let other = |change: fn(&mut State), word: &str| {
            let mut wanted = state(7);
            change(&mut wanted);
            let error = Folder::open(&scratch.0, wanted, true).unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        };
        other(|state| state.seed = 9, "another seed");
        other(|state| state.hash = "sha256:2".to_owned(), "another configuration");
        other(|state| state.load = "echo".to_owned(), "another load");
        other(|state| state.parts.truncate(1), "another division");
    }

    #[test]
    fn shards_share_a_folder() {
        let scratch = Scratch::new("shards");
        let shard = |index| State { shard: (index, 2), ..state(7) };
        let folders = [1, 2].map(|index| Folder::open(&scratch.0, shard(index), true).unwrap());
        assert_ne!(folders[0].name(1, "json"), folders[1].name(1, "json"));
        assert!(Folder::open(&scratch.0, shard(1), true).is_err());
    }
}
