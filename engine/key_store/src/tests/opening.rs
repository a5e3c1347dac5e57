//! Every way in which a store does not open, each with its own error.

use std::path::Path;

use mtproto_engine::KeyStore;

use super::{Folder, cheap, info, open, scope};
use crate::file::{FORMAT, set_format};
use crate::{FileKeyStore, OpenError, PassphraseCost, Protection};

fn refused(path: &Path, protection: &Protection) -> OpenError {
    FileKeyStore::open(path, protection).unwrap_err()
}

#[test]
fn the_passphrase_must_be_the_one_it_was_made_with() {
    let folder = Folder::new();
    let path = folder.file("keys");
    assert!(matches!(refused(&path, &cheap("")), OpenError::EmptyPassphrase));
    assert!(!path.exists(), "nothing is made with a protection that is none");
    drop(open(&path));
    assert!(matches!(refused(&path, &cheap("wrong")), OpenError::WrongPassphrase { .. }));
    let key_file = Protection::create_key_file(folder.file("key")).unwrap();
    let other = refused(&path, &key_file);
    assert!(matches!(other, OpenError::OtherProtection { .. }));
    assert!(other.to_string().ends_with("is protected with a passphrase, and a key file was given"));
    drop(open(&path));
}

#[test]
fn the_key_file_must_be_the_one_it_was_made_with() {
    let folder = Folder::new();
    let path = folder.file("keys");
    let right = Protection::create_key_file(folder.file("right")).unwrap();
    let wrong = Protection::create_key_file(folder.file("wrong")).unwrap();
    let store = FileKeyStore::open(&path, &right).unwrap();
    store.save(scope(1), &info(1)).unwrap();
    drop(store);
    assert!(matches!(refused(&path, &wrong), OpenError::WrongKeyFile { .. }));
    std::fs::write(folder.file("short"), [1; 31]).unwrap();
    let short = refused(&path, &Protection::key_file(folder.file("short")));
    assert!(matches!(short, OpenError::ShortKeyFile { bytes: 31, .. }));
    assert!(matches!(refused(&path, &Protection::key_file(folder.file("none"))), OpenError::KeyFile { .. }));
    assert!(matches!(
        Protection::create_key_file(folder.file("right")).unwrap_err(),
        OpenError::KeyFile { .. }
    ));
    assert_eq!(FileKeyStore::open(&path, &right).unwrap().load(scope(1)).unwrap(), Some(info(1)));
}

#[test]
fn a_cost_out_of_range_is_refused() {
    let folder = Folder::new();
    for cost in [
        PassphraseCost { memory_kib: 7, passes: 1 },
        PassphraseCost { memory_kib: (1 << 20) + 1, passes: 1 },
        PassphraseCost { memory_kib: 8, passes: 0 },
        PassphraseCost { memory_kib: 8, passes: 65 },
    ] {
        let protection = Protection::Passphrase { passphrase: "right".to_owned().into(), cost };
        assert!(matches!(refused(&folder.file("keys"), &protection), OpenError::BadCost { .. }), "{cost:?}");
    }
}

#[test]
fn other_files_are_left_alone() {
    let folder = Folder::new();
    for (name, content) in [("empty", &b""[..]), ("text", b"these are my notes"), ("zeros", &[0; 100_000])] {
        let path = folder.file(name);
        std::fs::write(&path, content).unwrap();
        assert!(matches!(refused(&path, &cheap("right")), OpenError::NotAKeyStore { .. }), "{name}");
        assert_eq!(std::fs::read(&path).unwrap(), content);
    }
    let database = folder.file("database");
    drop(redb::Database::create(&database).unwrap());
    assert!(matches!(refused(&database, &cheap("right")), OpenError::NotAKeyStore { .. }));
    let nowhere = folder.file("no/such/folder");
    assert!(matches!(refused(&nowhere, &cheap("right")), OpenError::Io { .. }));
    assert!(matches!(
        refused(&folder.0, &cheap("right")),
        OpenError::NotAKeyStore { .. } | OpenError::Io { .. }
    ));
}

#[test]
fn a_later_format_is_named() {
    let folder = Folder::new();
    let path = folder.file("keys");
    drop(open(&path));
    set_format(&path, FORMAT + 1).unwrap();
    let newer = refused(&path, &cheap("right"));
    assert!(matches!(newer, OpenError::NewerFormat { found: 2, known: 1, .. }), "{newer}");
    set_format(&path, 0).unwrap();
    assert!(matches!(refused(&path, &cheap("right")), OpenError::Damaged { .. }));
}

#[test]
fn two_owners_are_not_possible() {
    let folder = Folder::new();
    let path = folder.file("keys");
    let first = open(&path);
    assert!(matches!(refused(&path, &cheap("right")), OpenError::InUse { .. }));
    drop(first);
    drop(open(&path));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let path = folder.file("keys");
    let rights = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    drop(open(&path));
    assert_eq!(rights(&path), 0o600);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    drop(open(&path));
    assert_eq!(rights(&path), 0o600, "a copy that others could read is closed to them");
    let _ = Protection::create_key_file(folder.file("key")).unwrap();
    assert_eq!(rights(&folder.file("key")), 0o600);
    let left: Vec<_> =
        std::fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}
