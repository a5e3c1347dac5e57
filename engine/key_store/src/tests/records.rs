//! What stands in the file.

use mtproto_crypto::{Secret, SecureRandom};
use mtproto_engine::{AuthScope, DatacenterId, KeyStore};

use super::{Folder, info, open, scope};
use crate::record::{RecordCipher, decode, encode};

#[test]
fn a_record_opens_for_its_own_scope_and_key_only() {
    let mut random = SecureRandom::from_seed([5; 32]);
    let cipher = RecordCipher::new(&Secret::new([1; 32]));
    let sealed = cipher.seal(scope(1), &info(3), &mut random);
    assert_eq!(cipher.open(scope(1), &sealed), Some(info(3)));
    assert_eq!(cipher.open(scope(2), &sealed), None, "records cannot change places");
    assert_eq!(cipher.open(AuthScope { datacenter: DatacenterId(3), ..scope(1) }, &sealed), None);
    assert_eq!(RecordCipher::new(&Secret::new([2; 32])).open(scope(1), &sealed), None);
    assert_ne!(cipher.seal(scope(1), &info(3), &mut random), sealed, "no nonce is used twice");
    let (key, other) = (info(3).key.id(), info(4).key.id());
    let salts = cipher.seal_salts(scope(1), key, &info(3).salts, &mut random);
    assert_eq!(cipher.open_salts(scope(1), key, &salts), Some(info(3).salts));
    assert_eq!(cipher.open_salts(scope(2), key, &salts), None);
    assert_eq!(cipher.open_salts(scope(1), other, &salts), None, "salts of another key");
    assert_eq!(cipher.open(scope(1), &salts), None, "they are no record");
    assert_eq!(cipher.open_salts(scope(1), key, &sealed), None, "a record is no list of salts");
}

#[test]
fn a_record_with_any_bit_flipped_or_byte_missing_is_damaged() {
    let cipher = RecordCipher::new(&Secret::new([1; 32]));
    let sealed = cipher.seal(scope(1), &info(3), &mut SecureRandom::from_seed([6; 32]));
    for byte in 0..sealed.len() {
        let mut damaged = sealed.clone();
        damaged[byte] ^= 1 << (byte % 8);
        assert_eq!(cipher.open(scope(1), &damaged), None, "byte {byte}");
        assert_eq!(cipher.open(scope(1), &sealed[..byte]), None, "{byte} bytes");
    }
}

#[test]
fn a_record_that_is_not_one_is_refused() {
    let mut bytes = Vec::new();
    encode(&info(3), &mut bytes);
    assert_eq!(decode(&bytes), Some(info(3)));
    let mut with_flag = bytes.clone();
    with_flag[0] |= 4;
    assert_eq!(decode(&with_flag), None, "a flag of later versions");
    let mut with_count = bytes.clone();
    with_count[257] = 2;
    assert_eq!(decode(&with_count), None, "more salts than there are");
    bytes.push(0);
    assert_eq!(decode(&bytes), None, "something follows");
}

#[test]
fn no_key_stands_in_the_file_as_it_is() {
    let folder = Folder::new();
    let path = folder.file("keys");
    let store = open(&path);
    store.save(scope(1), &info(0xab)).unwrap();
    drop(store);
    let content = std::fs::read(&path).unwrap();
    assert!(!content.windows(16).any(|window| window == [0xab; 16]));
}
