//! The server's RSA key in a file, so that clients know it again after a restart.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use mtproto_crypto::{RsaPrivateKey, SecureRandom};

use crate::error::DatacenterError;

/// Reads the key from a PEM file. If there is no such file, makes a key and writes it there, readable by this user only.
///
/// # Errors
/// If the file cannot be read or written, or holds no usable key.
pub fn load_or_create_key(path: &Path, random: &mut SecureRandom) -> Result<RsaPrivateKey, DatacenterError> {
    let failed = |source| DatacenterError::KeyFile { path: path.to_owned(), source };
    match fs::read_to_string(path) {
        Ok(text) => RsaPrivateKey::from_pem(&text)
            .map_err(|source| DatacenterError::Key { path: path.to_owned(), source }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let key = RsaPrivateKey::generate(random);
            write_private(path, key.to_pem().as_bytes()).map_err(failed)?;
            Ok(key)
        }
        Err(error) => Err(failed(error)),
    }
}

/// Writes a new file that nobody else may read.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::load_or_create_key;
    use crate::error::DatacenterError;
    use mtproto_crypto::SecureRandom;

    #[test]
    fn a_key_is_made_once_and_read_again() {
        let folder = std::env::temp_dir().join(format!("mtproto-datacenter-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("key.pem");
        let mut random = SecureRandom::from_os().unwrap();
        let made = load_or_create_key(&path, &mut random).unwrap();
        let read = load_or_create_key(&path, &mut random).unwrap();
        assert_eq!(made.public_key(), read.public_key());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::write(&path, "nothing").unwrap();
        let error = load_or_create_key(&path, &mut random).unwrap_err();
        assert!(matches!(&error, DatacenterError::Key { .. }) && error.to_string().contains("delete it"));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
