//! Entry points that need some scenery: a proxy that is awaited, an exchange under way.

use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};

use mtproto_api::{View, fuzzing, types, views};
use mtproto_crypto::{RsaPublicKey, SecureRandom, public_keys};
use mtproto_engine::protocol::handshake::{Handshake, HandshakeConfig, HandshakeOutput};
use mtproto_engine::protocol::proxy::Greeting;
use mtproto_engine::protocol::transport::fake_tls::client_hello::{self, ClientHello};
use mtproto_engine::protocol::transport::fake_tls::records::Records;
use mtproto_engine::{HelloShape, Monotonic, ProxyLink};
use mtproto_tl::schema;
use mtproto_tl::table::Table;

const SECRET: [u8; 16] = [0x42; 16];
const NOW: u32 = 1_617_181_365;

/// What the table decodes it can skip.
pub(super) fn table(input: &[u8]) {
    let table = Table::built_in();
    if table.decode(input).is_ok() {
        assert!(table.skip(input).is_ok_and(|bytes| bytes <= input.len()), "what is decoded can be skipped");
    }
}

/// Typed views, typed values and the table read the same things, and views find every field of what they have checked.
pub(super) fn api_views(input: &[u8]) {
    // The layer alone: the built-in table has objects of the project's own besides.
    static LAYER: LazyLock<Table> =
        LazyLock::new(|| Table::new(schema::parse(&[schema::API]).unwrap_or_default()));
    let is_in_table = LAYER.skip(input).is_ok_and(|bytes| bytes == input.len());
    fuzzing::view::<views::Updates<'_>>(input, is_in_table);
    fuzzing::view::<views::Update<'_>>(input, is_in_table);
    fuzzing::view::<views::Message<'_>>(input, is_in_table);
    fuzzing::view::<views::User<'_>>(input, is_in_table);
    fuzzing::view::<views::Chat<'_>>(input, is_in_table);
    fuzzing::view::<views::RichText<'_>>(input, is_in_table);
    fuzzing::view::<View<'_, types::Config>>(input, is_in_table);
}

pub(super) fn schema(input: &[u8]) {
    let _ = schema::parse(&[&String::from_utf8_lossy(input)]);
}

pub(super) fn packet(input: &[u8]) {
    mtproto_crypto::fuzzing::open_foreign_packet(&mut input.to_vec());
    mtproto_crypto::fuzzing::seal_and_open(&mut input.to_vec());
}

pub(super) fn keys(input: &[u8]) {
    mtproto_crypto::fuzzing::read_keys(&String::from_utf8_lossy(input));
}

/// A link that is read says the same when it is written and read again.
pub(super) fn link(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    if let Ok(link) = text.parse::<ProxyLink>() {
        assert_eq!(link.to_string().parse().as_ref(), Ok(&link), "what was written is what was read");
    }
}

/// No stranger's hello is verified, unless it is one of the known answers of someone with the secret.
pub(super) fn client_hello(input: &[u8]) {
    if let Ok(Some((_, bytes))) = client_hello::verify(input, &[SECRET], NOW) {
        assert!(bytes <= input.len(), "a hello is there before it is used up");
    }
}

/// Nobody without the secret answers a hello.
pub(super) fn server_hello(input: &[u8]) {
    let mut random = SecureRandom::from_seed([2; 32]);
    let hello = ClientHello::new(HelloShape::Short, "example.com", &SECRET, NOW, &mut random);
    assert!(!matches!(hello.into_awaited().verify(input), Ok(Some(_))), "only who knows the secret answers");
}

/// The stream inside of records does not depend on how they come. The first byte chooses the pieces.
pub(super) fn tls_records(input: &[u8]) {
    let Some((&piece, stream)) = input.split_first() else { return };
    let (mut whole, mut pieces) = (Records::default(), Records::default());
    let mut at_once = stream.to_vec();
    let mut in_pieces = Vec::new();
    let result = whole.strip(&mut at_once);
    let mut piece_result = Ok(());
    for bytes in stream.chunks(usize::from(piece).max(1)) {
        let mut bytes = bytes.to_vec();
        match pieces.strip(&mut bytes) {
            Ok(count) => in_pieces.extend_from_slice(&bytes[..count]),
            Err(error) => {
                piece_result = Err(error);
                break;
            }
        }
    }
    assert_eq!(result.is_ok(), piece_result.is_ok(), "records do not depend on how the stream is cut");
    if let Ok(count) = result {
        assert_eq!(at_once.get(..count), Some(&*in_pieces), "and hold the same");
    }
}

pub(super) fn socks5(input: &[u8]) {
    greet(|target| Greeting::socks5(target, None).0, input);
}

pub(super) fn http_connect(input: &[u8]) {
    greet(|target| Greeting::http_connect(&target.into(), None).0, input);
}

/// A proxy that answers with anything, at once and in pieces. The first byte chooses the pieces.
fn greet(begin: impl Fn(SocketAddr) -> Greeting, input: &[u8]) {
    let Some((&piece, stream)) = input.split_first() else { return };
    let answered = |piece: usize| {
        let mut greeting = begin(([127, 0, 0, 1], 443).into());
        let mut taken = 0;
        for bytes in stream.chunks(piece.max(1)) {
            match greeting.received(bytes) {
                Ok(progress) => {
                    assert!(progress.taken <= bytes.len(), "no more is taken than was there");
                    taken += progress.taken;
                    if progress.is_ready {
                        return Ok(Some(taken));
                    }
                }
                Err(_) => return Err(()),
            }
        }
        Ok(None)
    };
    let (at_once, in_pieces) = (answered(stream.len()), answered(piece.into()));
    assert_eq!(at_once, in_pieces, "answers do not depend on how they are cut");
}

static SERVER_KEYS: LazyLock<Arc<[RsaPublicKey]>> = LazyLock::new(|| public_keys::test().into());

/// An exchange that has asked its first question, and the nonce in it.
fn exchange(random: &mut SecureRandom) -> (Handshake, [u8; 16]) {
    let config = HandshakeConfig { server_keys: Arc::clone(&SERVER_KEYS), dc: 2, expires_in: None };
    let (handshake, question) = Handshake::begin(config, Monotonic(0), random);
    let nonce = question.get(4..).and_then(|fields| fields.first_chunk()).copied();
    (handshake, nonce.unwrap_or_default())
}

/// What a server answers to the first question.
pub(super) fn right_res_pq(nonce: &[u8; 16]) -> Vec<u8> {
    let mut body = 0x0516_2463_u32.to_le_bytes().to_vec();
    body.extend_from_slice(nonce);
    body.extend_from_slice(&[0x33; 16]);
    body.extend_from_slice(&[8, 0x17, 0xed, 0x48, 0x94, 0x1a, 0x08, 0xf9, 0x81, 0, 0, 0]);
    body.extend_from_slice(&0x1cb5_c415_u32.to_le_bytes());
    body.extend_from_slice(&1_u32.to_le_bytes());
    body.extend_from_slice(&SERVER_KEYS.first().map_or(0, RsaPublicKey::fingerprint).to_le_bytes());
    body
}

/// Puts the nonces where answers have them, so that more than their check is reached.
fn with_nonces(input: &[u8], nonces: &[&[u8; 16]]) -> Vec<u8> {
    let mut body = input.to_vec();
    for (place, nonce) in body.get_mut(4..).unwrap_or_default().chunks_exact_mut(16).zip(nonces) {
        place.copy_from_slice(*nonce);
    }
    body
}

pub(super) fn res_pq(input: &[u8]) {
    let mut random = SecureRandom::from_seed([3; 32]);
    let (mut handshake, nonce) = exchange(&mut random);
    let answer = with_nonces(input, &[&nonce]);
    let _ = handshake.message_received(&answer, Monotonic(1), &mut random);
}

pub(super) fn dh_params(input: &[u8]) {
    let mut random = SecureRandom::from_seed([3; 32]);
    let (mut handshake, nonce) = exchange(&mut random);
    let proved = match handshake.message_received(&right_res_pq(&nonce), Monotonic(1), &mut random) {
        Ok(HandshakeOutput::Offload(task)) => {
            handshake.task_finished(task.run(), Monotonic(2), &mut random).is_ok()
        }
        _ => false,
    };
    assert!(proved, "a right answer is taken");
    let answer = with_nonces(input, &[&nonce, &[0x33; 16]]);
    let taken = handshake.message_received(&answer, Monotonic(3), &mut random);
    assert!(!matches!(taken, Ok(HandshakeOutput::Finished(_))), "nobody agrees on a key by chance");
}
