//! Typed bytes are table bytes: for random values of every constructor and every call, views, owned values and calls agree with
//! the run-time table; broken bytes are refused and never more than that; no enum is large.

mod checks;
mod everything;

use mtproto_api::{Lend, Text, enums, read, types, views};
use mtproto_tl::{DecodeErrorKind, Encode};

use crate::checks::Check;

#[test]
fn every_constructor_and_every_call_agrees_with_the_table() {
    let mut check = Check::new();
    everything::everything(&mut check);
    assert!(check.values() > 5_000, "{} values", check.values());
    println!("{} values, the largest enum has {} bytes", check.values(), check.largest_enum());
}

#[test]
fn deep_nesting_is_refused() {
    let bold = 0x6724_abc4_u32.to_le_bytes().repeat(10_000);
    for refused in [views::RichText::read(&bold).map(drop), read::<enums::RichText>(&bold).map(drop)] {
        assert!(matches!(refused.unwrap_err().kind(), DecodeErrorKind::TooDeep { .. }));
    }
}

#[test]
fn counts_without_bytes_behind_them_are_refused() {
    let mut bytes = 0x1cb5_c415_u32.to_le_bytes().to_vec();
    bytes.extend([0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0]);
    assert!(matches!(
        read::<Vec<enums::User>>(&bytes).unwrap_err().kind(),
        DecodeErrorKind::CountTooLarge { .. }
    ));
}

#[test]
fn unknown_objects_are_data() {
    let bytes = [0x11, 0x22, 0x33, 0x44, 1, 2, 3, 4];
    let views::Update::Raw(raw) = views::Update::read(&bytes).unwrap() else { panic!("it is known") };
    assert_eq!((raw.id.0, raw.bytes), (0x4433_2211, &[1, 2, 3, 4][..]));
    let owned: enums::Update = read(&bytes).unwrap();
    assert!(matches!(owned, enums::Update::Raw(_)));
    assert_eq!(owned.to_vec(), bytes);
}

#[test]
fn fields_that_share_a_flag_are_written_together_or_not_at_all() {
    let poll = types::InputMediaContact {
        phone_number: "1".to_owned(),
        first_name: "a".to_owned(),
        last_name: "b".to_owned(),
        vcard: String::new(),
    };
    let media = enums::InputMedia::Contact(Box::new(poll));
    assert_eq!(read::<enums::InputMedia>(&media.to_vec()).unwrap(), media);
    // `solution` and `solution_entities` share a bit of `pollResults`.
    let half = types::PollResults { solution: Some("because".to_owned()), ..types::PollResults::default() };
    assert_eq!(read::<types::PollResults>(&half.to_vec()).unwrap(), types::PollResults::default());
}

#[test]
fn broken_text_is_repaired_for_display_and_kept_as_it_came() {
    let text = Text::new(b"a\xffb");
    assert_eq!((text.to_string().as_str(), text.as_bytes()), ("a\u{fffd}b", &b"a\xffb"[..]));
    assert!(text.as_str().is_err());
    assert!(Text::new("h\u{e9}".as_bytes()) == "h\u{e9}");
}
