//! The file: how it is made, told from others, and opened.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use mtproto_crypto::{Secret, SecureRandom};
use redb::{Builder, Database, ReadableDatabase, TableDefinition};

use crate::error::OpenError;
use crate::protection::{KEY_BYTES, Protection, new_file_key, open_file_key, private_file};

/// The format that is written, and the newest that is read.
pub(crate) const FORMAT: u32 = 1;

/// The key is account and datacenter.
pub(crate) const RECORDS: TableDefinition<'_, (u64, u16), &[u8]> = TableDefinition::new("records");
/// The salts of each record, apart from it, because they change again and again: many fit a page. They are tied to the key.
pub(crate) const SALTS: TableDefinition<'_, (u64, u16), &[u8]> = TableDefinition::new("salts");
const HEADER: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("mtproto_key_store");
const HEADER_FORMAT: &str = "format";
const HEADER_KEY: &str = "file_key";

/// What every database of this kind begins with.
const DATABASE_MAGIC: [u8; 9] = *b"redb\x1a\x0a\xa9\x0d\x0a";
/// Pages held in memory. A load of a fleet reads each record once, so more would not help.
const CACHE_BYTES: usize = 16 << 20;

/// The database in the file. Its lock keeps others out as long as it is open.
pub(crate) fn open_database(path: &Path) -> Result<Database, redb::Error> {
    let file = OpenOptions::new().read(true).write(true).open(path).map_err(redb::Error::Io)?;
    Ok(Builder::new().set_cache_size(CACHE_BYTES).create_file(file)?)
}

/// Opens a store, or makes one, and gives its database and the key of its records.
pub(crate) fn open_or_create(
    path: &Path,
    protection: &Protection,
    random: &mut SecureRandom,
) -> Result<(Database, Secret<KEY_BYTES>), OpenError> {
    let io_error = |source| OpenError::Io { path: path.to_owned(), source };
    match path.symlink_metadata() {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => create(path, protection, random)?,
        Err(error) => return Err(io_error(error)),
    }
    let file = File::open(path).map_err(io_error)?;
    let mut magic = [0; DATABASE_MAGIC.len()];
    if (&file).read_exact(&mut magic).is_err() || magic != DATABASE_MAGIC {
        return Err(OpenError::NotAKeyStore { path: path.to_owned() });
    }
    keep_private(&file).map_err(io_error)?;
    let database = open_database(path).map_err(|error| OpenError::from_database(path, error))?;
    let key = read_header(&database, path, protection)?;
    Ok((database, key))
}

/// Takes the rights of others away, which a copy may have brought.
fn keep_private(file: &File) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mut rights = file.metadata()?.permissions();
        if rights.mode() & 0o077 != 0 {
            rights.set_mode(0o600);
            file.set_permissions(rights)?;
        }
    }
    Ok(())
}

/// Makes a store under another name and gives it its own when it is whole: whenever this is interrupted, there is a store or
/// there is none.
fn create(path: &Path, protection: &Protection, random: &mut SecureRandom) -> Result<(), OpenError> {
    let io_error = |source| OpenError::Io { path: path.to_owned(), source };
    let (_, wrapped) = new_file_key(protection, path, random)?;
    let unfinished = unfinished_path(path);
    let file = private_file(OpenOptions::new().read(true).write(true).create(true).truncate(true))
        .open(&unfinished)
        .map_err(io_error)?;
    let written = write_header(file, &wrapped).map_err(|error| OpenError::from_database(path, error));
    let named = written.and_then(|()| match std::fs::hard_link(&unfinished, path) {
        // Another was faster: its store is opened.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        other => other.and_then(|()| sync_folder(path)).map_err(io_error),
    });
    // Left behind, it would be written over by the next attempt of a process with this number.
    let _ = std::fs::remove_file(&unfinished);
    named
}

fn unfinished_path(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}

/// A new name is on disk when its folder is.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or_else(|| Path::new(".")))?.sync_all()
}

fn write_header(file: File, wrapped: &[u8]) -> Result<(), redb::Error> {
    write_header_to(&Builder::new().create_file(file)?, wrapped)
}

/// Makes the tables of a store in an empty database.
pub(crate) fn write_header_to(database: &Database, wrapped: &[u8]) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    {
        let mut header = transaction.open_table(HEADER)?;
        header.insert(HEADER_FORMAT, FORMAT.to_le_bytes().as_slice())?;
        header.insert(HEADER_KEY, wrapped)?;
        transaction.open_table(RECORDS)?;
    }
    Ok(transaction.commit()?)
}

fn read_header(
    database: &Database,
    path: &Path,
    protection: &Protection,
) -> Result<Secret<KEY_BYTES>, OpenError> {
    let failed = |error: redb::Error| OpenError::from_database(path, error);
    let value = |name: &str| -> Result<Vec<u8>, redb::Error> {
        let header = database.begin_read()?.open_table(HEADER)?;
        Ok(header.get(name)?.map(|value| value.value().to_vec()).unwrap_or_default())
    };
    let format = value(HEADER_FORMAT).map_err(failed)?;
    let format = format.first_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes));
    if format > FORMAT {
        return Err(OpenError::NewerFormat { path: path.to_owned(), found: format, known: FORMAT });
    }
    if format == 0 {
        return Err(OpenError::Damaged {
            path: path.to_owned(),
            reason: "it does not say its format".to_owned(),
        });
    }
    open_file_key(&value(HEADER_KEY).map_err(failed)?, protection, path)
}

/// Writes another format into the header, as a later program would.
#[cfg(test)]
pub(crate) fn set_format(path: &Path, format: u32) -> Result<(), redb::Error> {
    let database = open_database(path)?;
    let transaction = database.begin_write()?;
    transaction.open_table(HEADER)?.insert(HEADER_FORMAT, format.to_le_bytes().as_slice())?;
    Ok(transaction.commit()?)
}
