//! Logs grammers in to a datacenter: key exchange, `help.getConfig`, pings, and a second connection with the same key.
//!
//! `interop-grammers ADDRESS PORT PUBLIC_KEY_FILE TRANSPORT PINGS`
//!
//! grammers does not tell the datacenter in its inner data, encrypts it with today's RSA padding, and begins a session without knowing a
//! salt.

use std::net::SocketAddr;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use grammers_crypto::rsa;
use grammers_mtproto::mtp::{Encrypted, Plain};
use grammers_mtproto::transport::{Abridged, Full, Intermediate, Obfuscated, Transport};
use grammers_mtsender::{Sender, ServerAddr, connect_with_auth};
use grammers_tl_types as tl;
use num_bigint::BigUint;
use sha1::{Digest, Sha1};

#[allow(dead_code, unused_imports, reason = "grammers's own file; see build.rs")]
mod authentication {
    include!(concat!(env!("OUT_DIR"), "/authentication.rs"));
}

type Failure = Box<dyn std::error::Error>;

/// The key of the datacenter: fingerprint, modulus and exponent in decimal digits, as grammers wants them.
static KEY: OnceLock<(i64, String, String)> = OnceLock::new();

/// The question that `build.rs` adds to the table of keys.
fn configured_key(fingerprint: i64) -> Option<rsa::Key> {
    let (known, n, e) = KEY.get()?;
    (*known == fingerprint).then(|| rsa::Key::new(n, e)).flatten()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, port, key_file, transport, pings] = arguments.as_slice() else {
        return Err("ADDRESS PORT PUBLIC_KEY_FILE TRANSPORT PINGS".into());
    };
    let (n, e) = read_public_key(&std::fs::read_to_string(key_file)?).ok_or("a PKCS#1 public key")?;
    let digits = |number: &[u8]| BigUint::from_bytes_be(number).to_string();
    KEY.get_or_init(|| (fingerprint(&n, &e), digits(&n), digits(&e)));
    let server = SocketAddr::new(address.parse()?, port.parse()?);
    let pings = pings.parse()?;
    match transport.as_str() {
        "abridged" => log_in(Abridged::new, server, pings, true).await,
        "full" => log_in(Full::new, server, pings, false).await,
        "intermediate" => log_in(Intermediate::new, server, pings, false).await,
        "obfuscated" => log_in(|| Obfuscated::new(Intermediate::new()), server, pings, false).await,
        other => Err(format!("no transport {other}").into()),
    }
}

async fn log_in<T: Transport>(
    transport: impl Fn() -> T,
    server: SocketAddr,
    pings: i64,
    is_abridged: bool,
) -> Result<(), Failure> {
    let address = || ServerAddr::Tcp { address: server };
    let began = Instant::now();
    let mut auth_key = agree(transport(), address()).await?;
    let agreed_in = began.elapsed();
    while is_abridged && is_mistaken_for_an_error(&auth_key) {
        auth_key = agree(transport(), address()).await?;
    }
    for _ in 0..2 {
        let mut sender = connect_with_auth(transport(), address(), auth_key).await?;
        let tl::enums::Config::Config(config) = sender.invoke(&introduction()).await?;
        let knows_itself = config
            .dc_options
            .iter()
            .any(|tl::enums::DcOption::Option(option)| option.port == i32::from(server.port()));
        if config.this_dc != 2 || !knows_itself {
            return Err(format!("help.getConfig is wrong: {config:?}").into());
        }
        ping(&mut sender, pings).await?;
        sender.disconnect().await?;
    }
    println!("key agreed in {} ms, 2 x {pings} pings", agreed_in.as_millis());
    Ok(())
}

async fn agree<T: Transport>(transport: T, address: ServerAddr) -> Result<[u8; 256], Failure> {
    let mut plain = Sender::connect(transport, Plain::new(), address).await?;
    let (question, state) = authentication::step1()?;
    let (question, state) = authentication::step2(state, plain.invoke(&question).await?)?;
    let (question, state) = authentication::step3(state, plain.invoke(&question).await?)?;
    Ok(authentication::create_key(state, plain.invoke(&question).await?)?.auth_key)
}

/// grammers 0.11 takes a short abridged frame for a transport error if its first four bytes are a negative number. They are
/// the beginning of the key's identifier, so every other key is of no use over that transport.
fn is_mistaken_for_an_error(auth_key: &[u8; 256]) -> bool {
    let digest: [u8; 20] = Sha1::digest(auth_key).into();
    digest[15] >= 0x80
}

async fn ping<T: Transport>(sender: &mut Sender<T, Encrypted>, pings: i64) -> Result<(), Failure> {
    for ping_id in 0..pings {
        let answer =
            tokio::time::timeout(Duration::from_secs(10), sender.invoke(&tl::functions::Ping { ping_id }))
                .await;
        let tl::enums::Pong::Pong(pong) = answer.map_err(|_| format!("ping {ping_id} has no answer"))??;
        if pong.ping_id != ping_id {
            return Err(format!("ping {ping_id} was answered by pong {}", pong.ping_id).into());
        }
    }
    Ok(())
}

fn introduction() -> impl tl::RemoteCall<Return = tl::enums::Config> {
    tl::functions::InvokeWithLayer {
        layer: tl::LAYER,
        query: tl::functions::InitConnection {
            api_id: 1,
            device_model: "interop".into(),
            system_version: "0".into(),
            app_version: "0".into(),
            system_lang_code: "en".into(),
            lang_pack: String::new(),
            lang_code: "en".into(),
            proxy: None,
            params: None,
            query: tl::functions::help::GetConfig {},
        },
    }
}

/// Modulus and exponent of a PKCS#1 file, without zeros in front.
fn read_public_key(pem: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let der = decode_base64(&base64)?;
    let (sequence, _) = read_der(&der, 0x30)?;
    let (n, rest) = read_der(sequence, 0x02)?;
    let (e, _) = read_der(rest, 0x02)?;
    let significant = |number: &[u8]| number.iter().copied().skip_while(|byte| *byte == 0).collect();
    Some((significant(n), significant(e)))
}

/// The contents of the first DER value, and what follows it.
fn read_der(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let [first, length, rest @ ..] = bytes else { return None };
    let (length, rest) = match length {
        0x82 => (usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?])), rest.get(2..)?),
        0x81 => (usize::from(*rest.first()?), rest.get(1..)?),
        short => (usize::from(*short), rest),
    };
    (*first == tag).then(|| rest.split_at_checked(length))?
}

fn decode_base64(text: &str) -> Option<Vec<u8>> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for digit in text.bytes().filter(|digit| *digit != b'=' && !digit.is_ascii_whitespace()) {
        bits = bits << 6 | u32::try_from(DIGITS.iter().position(|known| *known == digit)?).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    Some(bytes)
}

/// As the protocol defines it: the end of the SHA-1 over both numbers as strings.
fn fingerprint(n: &[u8], e: &[u8]) -> i64 {
    let mut hash = Sha1::new();
    for number in [n, e] {
        hash.update(tl::Serializable::to_bytes(&number.to_vec()));
    }
    let digest: [u8; 20] = hash.finalize().into();
    let [.., a, b, c, d, e, f, g, h] = digest;
    i64::from_le_bytes([a, b, c, d, e, f, g, h])
}
