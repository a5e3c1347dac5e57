//! What do typed values cost: reading a batch of updates, writing a short call, writing a part of a file?
//!
//! `ours_views` checks the batch and reads every identifier in it where it lies; `ours_owned` makes a value that can be kept. The
//! peer, grammers, makes values only. A part of a file is lent to our call and copied once, into the packet; the peer's call owns
//! its bytes, so that the copy that makes it belongs to the figure. Before it measures, the bench says how many bytes each way
//! allocates, and how large the largest values are.
#![expect(clippy::expect_used, reason = "a bench that cannot run has nothing to measure")]

use std::hint::black_box;

use allocation_counter::measure;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_api::{Lend, enums, messages, read, upload, views};
use mtproto_tl::table::Table;
use mtproto_tl::{Encode, Writer};
use serde_json::{Value, json};

const UPDATES: usize = 10;

/// The largest part of a file that servers take.
const PART_BYTES: usize = 512 << 10;

/// Ten contacts come online: what arrives most often.
fn status_updates() -> Vec<u8> {
    let update = |user_id: usize| {
        let status = json!({ "_": "userStatusOnline", "expires": 1_700_000_000 });
        json!({ "_": "updateUserStatus", "user_id": user_id.to_string(), "status": status })
    };
    let updates: Vec<Value> = (1..=UPDATES).map(update).collect();
    let batch = json!({ "updates": updates, "users": [], "chats": [], "date": 1_700_000_000, "seq": 1 });
    Table::built_in().encode("updates", &batch).expect("the batch fits the schema")
}

/// The users of a batch, added up.
fn through_views(bytes: &[u8]) -> i64 {
    let batch = views::Updates::read(bytes).expect("it can be read");
    let views::Updates::Updates(batch) = batch else { return 0 };
    let users = batch.updates().iter().map(|update| match update {
        views::Update::UserStatus(status) => status.user_id(),
        _ => 0,
    });
    users.sum()
}

fn through_values(bytes: &[u8]) -> enums::Updates {
    read(bytes).expect("it can be read")
}

fn message() -> messages::SendMessage<'static> {
    messages::SendMessage::new(enums::InputPeer::PeerSelf, "Hello, is anybody there?", 42)
}

fn write(call: &impl Encode, packet: &mut [u8]) -> usize {
    let mut writer = Writer::new(packet);
    call.encode(&mut writer);
    writer.finish().expect("the packet has room")
}

fn decode(criterion: &mut Criterion) {
    let bytes = status_updates();
    assert_eq!(through_views(&bytes), 55, "1 to 10");
    let views = measure(|| _ = black_box(through_views(&bytes)));
    let owned = measure(|| _ = black_box(through_values(&bytes)));
    eprintln!("ten status updates, {} bytes: views allocate {} bytes", bytes.len(), views.bytes_total);
    eprintln!(
        "values allocate {} bytes, enums::Update has {}",
        owned.bytes_total,
        size_of::<enums::Update>()
    );
    let mut group = criterion.benchmark_group("tl_api_status_updates");
    group.throughput(Throughput::Elements(UPDATES as u64));
    group.bench_function(BenchmarkId::new("ours_views", UPDATES), |bencher| {
        bencher.iter(|| through_views(black_box(&bytes)));
    });
    group.bench_function(BenchmarkId::new("ours_owned", UPDATES), |bencher| {
        bencher.iter(|| through_values(black_box(&bytes)));
    });
    #[cfg(feature = "peers")]
    {
        use grammers_tl_types::{Deserializable, enums::Updates};
        let peer = measure(|| _ = black_box(Updates::from_bytes(&bytes)));
        let size = size_of::<grammers_tl_types::enums::Update>();
        eprintln!("grammers allocates {} bytes, its Update has {size}", peer.bytes_total);
        group.bench_function(BenchmarkId::new("grammers", UPDATES), |bencher| {
            bencher.iter(|| Updates::from_bytes(black_box(&bytes)).expect("it can be read"));
        });
    }
    group.finish();
}

fn send_message(criterion: &mut Criterion) {
    let mut packet = vec![0; 1_024];
    let mut group = criterion.benchmark_group("tl_api_send_message");
    group.bench_function("ours", |bencher| {
        bencher.iter(|| write(black_box(&message()), &mut packet));
    });
    #[cfg(feature = "peers")]
    {
        use grammers_tl_types::Serializable;
        let call = peer_message();
        let length = write(&message(), &mut packet);
        assert_eq!(call.to_bytes(), &packet[..length], "both write the same bytes");
        let mut out = Vec::with_capacity(1_024);
        group.bench_function("grammers", |bencher| {
            bencher.iter(|| {
                out.clear();
                black_box(&peer_message()).serialize(&mut out);
                out.len()
            });
        });
    }
    group.finish();
}

#[cfg(feature = "peers")]
fn peer_message() -> grammers_tl_types::functions::messages::SendMessage {
    grammers_tl_types::functions::messages::SendMessage {
        no_webpage: false,
        silent: false,
        background: false,
        clear_draft: false,
        noforwards: false,
        update_stickersets_order: false,
        invert_media: false,
        allow_paid_floodskip: false,
        peer: grammers_tl_types::enums::InputPeer::PeerSelf,
        reply_to: None,
        message: "Hello, is anybody there?".to_owned(),
        random_id: 42,
        reply_markup: None,
        entities: None,
        schedule_date: None,
        schedule_repeat_period: None,
        send_as: None,
        quick_reply_shortcut: None,
        effect: None,
        allow_paid_stars: None,
        suggested_post: None,
        rich_message: None,
    }
}

fn file_part(criterion: &mut Criterion) {
    let part = vec![7_u8; PART_BYTES];
    let mut packet = vec![0; PART_BYTES + 64];
    let ours = |packet: &mut [u8]| {
        write(&upload::SaveFilePart { file_id: 1, file_part: 0, bytes: black_box(&part) }, packet)
    };
    let allocated = measure(|| _ = black_box(ours(&mut packet))).bytes_total;
    eprintln!("a part of {PART_BYTES} bytes: ours allocates {allocated} bytes");
    let mut group = criterion.benchmark_group("tl_api_file_part");
    group.throughput(Throughput::Bytes(PART_BYTES as u64));
    group.bench_function(BenchmarkId::new("ours", PART_BYTES), |bencher| {
        bencher.iter(|| ours(&mut packet));
    });
    #[cfg(feature = "peers")]
    {
        use grammers_tl_types::{Serializable, functions::upload::SaveFilePart};
        let mut out = Vec::with_capacity(packet.len());
        let mut theirs = || {
            out.clear();
            SaveFilePart { file_id: 1, file_part: 0, bytes: black_box(&part).clone() }.serialize(&mut out);
            out.len()
        };
        let allocated = measure(|| _ = black_box(theirs())).bytes_total;
        eprintln!("grammers allocates {allocated} bytes");
        group.bench_function(BenchmarkId::new("grammers", PART_BYTES), |bencher| bencher.iter(&mut theirs));
    }
    group.finish();
}

criterion_group!(benches, decode, send_message, file_part);
criterion_main!(benches);
