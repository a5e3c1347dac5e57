//! What is written by a program is what it would write now.

use mtproto_tests::repository;
use mtproto_tl_generator::Repository;

#[test]
fn the_typed_api_follows_from_its_schema() {
    let stale = Repository::at(repository::root()).check().unwrap();
    assert!(
        stale.is_empty(),
        "run `cargo run -p mtproto-tl-generator -- generate`, these are stale: {stale:?}"
    );
}
