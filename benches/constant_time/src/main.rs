//! Does the time of an operation tell anything about its secret?
//!
//! Each function times one operation on inputs of two classes that differ in nothing but the secret: one fixed and
//! remarkable (all zeros, nearly no bits set), one drawn anew each time. If the secret shows in the time, the means of the
//! two distributions drift apart, and Welch's `t` grows with the square root of the number of samples. By the custom of the
//! method, `|max t|` below 5 after a million samples is no finding, above 10 is a leak; between the two, sample on with
//! `--continuous NAME`.
//!
//! `control_early_exit` is a comparison that leaks, to show that this machine is quiet enough to see a leak: its `t` has to be
//! in the hundreds, or none of the other figures means anything.
//!
//! A reading on a Zen 4 core (`chrt -r 10` before the program, other work on the machine): the control -3,759; packets one at
//! a time, sealed, opened and refused, on all backends, at most 3.5 after 100,000 samples each; batches of sixteen at most 2.6
//! after 6,000; exponentiations, portable, ADX and IFMA, at most 2.9 after 2,000. No finding.

use std::cell::Cell;
use std::hint::black_box;

use dudect_bencher::{BenchRng, Class, CtRunner, ctbench_main};
use mtproto_crypto::aes_ige::{AesKeyIv, IgeJob, decrypt_many_on};
use mtproto_crypto::batch::{OpenJob, SealJob, open_many_on, seal_many_on};
use mtproto_crypto::diffie_hellman::{
    DhParameters, KeyJob, PrivateExponent, ShareJob, own_shares_many_on, shared_keys_many_on,
};
use mtproto_crypto::{Arithmetic, AuthKey, Backend, Direction};
use rand::{Rng, RngExt};

/// A packet with a small call: short, so that little but the secret decides.
const PACKET_BYTES: usize = 24 + 128;

/// Samples of operations of less than a microsecond, and of exponentiations, which take half a millisecond.
const SHORT: usize = 100_000;
const LONG: usize = 2_000;

/// One class or the other, evenly.
fn class(random: &mut BenchRng) -> Class {
    if random.random::<bool>() { Class::Left } else { Class::Right }
}

/// The fixed secret or a new one. Both are written byte by byte, so that neither is warmer than the other.
fn secret<const N: usize>(random: &mut BenchRng, class: Class, fixed: u8) -> [u8; N] {
    let mut drawn = [0; N];
    random.fill_bytes(&mut drawn);
    match class {
        Class::Left => [fixed; N],
        Class::Right => drawn,
    }
}

/// Times `operation` on a prepared input of each class. Inputs are made in advance and lie side by side in memory.
fn sample<I, T>(
    runner: &mut CtRunner,
    random: &mut BenchRng,
    count: usize,
    make: impl Fn(&mut BenchRng, Class) -> I,
    operation: impl Fn(&mut I) -> T,
) {
    let mut inputs: Vec<(Class, I)> = Vec::with_capacity(count);
    for _ in 0..count {
        let class = class(random);
        inputs.push((class, make(random, class)));
    }
    for (class, input) in &mut inputs {
        // The runner calls it once, but does not say so in its type.
        let input = Cell::new(Some(input));
        runner.run_one(*class, || input.take().map(|input| black_box(operation(input))));
    }
}

fn seal(runner: &mut CtRunner, random: &mut BenchRng, backend: Backend) {
    let make =
        |random: &mut BenchRng, class| (AuthKey::from_bytes(secret(random, class, 0)), [5; PACKET_BYTES]);
    sample(runner, random, SHORT, make, |(key, packet)| {
        let mut jobs = SealJob::new(key, Direction::ClientToServer, packet).map(|job| [job]);
        if let Ok(jobs) = &mut jobs {
            seal_many_on(backend, jobs);
        }
        jobs.is_ok()
    });
}

/// Packets that open: the key is the secret.
fn open(runner: &mut CtRunner, random: &mut BenchRng, backend: Backend) {
    let make = |random: &mut BenchRng, class| sealed(secret(random, class, 0));
    sample(runner, random, SHORT, make, |(key, packet)| opens(backend, key, packet));
}

/// Packets that do not: what was altered, the name of the plaintext or the last of its bytes, must not show.
fn open_refused(runner: &mut CtRunner, random: &mut BenchRng, backend: Backend) {
    let make = |random: &mut BenchRng, class| {
        let (key, mut packet) = sealed(secret(random, Class::Right, 0));
        let place = match class {
            Class::Left => 8,
            Class::Right => PACKET_BYTES - 1,
        };
        packet[place] ^= 1;
        (key, packet)
    };
    sample(runner, random, SHORT, make, |(key, packet)| opens(backend, key, packet));
}

fn sealed(key: [u8; 256]) -> (AuthKey, [u8; PACKET_BYTES]) {
    let (key, mut packet) = (AuthKey::from_bytes(key), [5; PACKET_BYTES]);
    if let Ok(job) = SealJob::new(&key, Direction::ServerToClient, &mut packet) {
        seal_many_on(Backend::active(), &mut [job]);
    }
    (key, packet)
}

fn opens(backend: Backend, key: &AuthKey, packet: &mut [u8]) -> bool {
    let Ok(job) = OpenJob::new(key, Direction::ServerToClient, packet) else { return false };
    let mut jobs = [job];
    open_many_on(backend, &mut jobs);
    jobs[0].result().is_ok()
}

fn ige_decrypt(runner: &mut CtRunner, random: &mut BenchRng, backend: Backend) {
    let make =
        |random: &mut BenchRng, class| (AesKeyIv { key: secret(random, class, 0), iv: [7; 32] }, [5; 128]);
    sample(runner, random, SHORT, make, |(key, data)| {
        decrypt_many_on(backend, IgeJob::new(key, data).into_iter());
    });
}

/// As many packets at once as the widest kernels have lanes; all with one key, which is the secret.
const LANES: usize = 16;

fn seal_lanes(runner: &mut CtRunner, random: &mut BenchRng, backend: Backend) {
    let make = |random: &mut BenchRng, class| {
        (AuthKey::from_bytes(secret(random, class, 0)), [[5; PACKET_BYTES]; LANES])
    };
    sample(runner, random, SHORT / LANES, make, |(key, packets)| {
        let jobs = packets.iter_mut().map(|packet| SealJob::new(key, Direction::ClientToServer, packet));
        if let Ok(mut jobs) = jobs.collect::<Result<Vec<_>, _>>() {
            seal_many_on(backend, &mut jobs);
        }
    });
}

fn open_lanes(runner: &mut CtRunner, random: &mut BenchRng, backend: Backend) {
    let make = |random: &mut BenchRng, class| {
        let (key, packet) = sealed(secret(random, class, 0));
        (key, [packet; LANES])
    };
    sample(runner, random, SHORT / LANES, make, |(key, packets)| {
        let jobs = packets.iter_mut().map(|packet| OpenJob::new(key, Direction::ServerToClient, packet));
        if let Ok(mut jobs) = jobs.collect::<Result<Vec<_>, _>>() {
            open_many_on(backend, &mut jobs);
        }
    });
}

/// A fixed exponent with a single bit set against random ones.
fn exponent(random: &mut BenchRng, class: Class) -> PrivateExponent {
    let mut bytes: [u8; 256] = secret(random, class, 0);
    bytes[255] |= 1;
    PrivateExponent::from_bytes(bytes)
}

/// What one call takes together: the kernel with lanes works on eight numbers, the others on one.
const fn lanes(arithmetic: Arithmetic) -> usize {
    if matches!(arithmetic, Arithmetic::Ifma) { 8 } else { 1 }
}

fn own_share(runner: &mut CtRunner, random: &mut BenchRng, arithmetic: Arithmetic) {
    let parameters = DhParameters::well_known();
    sample(runner, random, LONG, exponent, |exponent| {
        let mut jobs: [ShareJob<'_>; 8] = std::array::from_fn(|_| ShareJob::new(&parameters, exponent));
        own_shares_many_on(arithmetic, &mut jobs[..lanes(arithmetic)]);
    });
}

fn shared_key(runner: &mut CtRunner, random: &mut BenchRng, arithmetic: Arithmetic) {
    let parameters = DhParameters::well_known();
    let peer = parameters.own_share(&exponent(random, Class::Right));
    sample(runner, random, LONG, exponent, |exponent| {
        let mut jobs: [KeyJob<'_>; 8] = std::array::from_fn(|_| KeyJob::new(&parameters, exponent, &peer));
        shared_keys_many_on(arithmetic, &mut jobs[..lanes(arithmetic)]);
    });
}

/// Keys that differ in their first byte or in their last.
fn key_equality(runner: &mut CtRunner, random: &mut BenchRng) {
    let make = |random: &mut BenchRng, class| {
        let bytes: [u8; 256] = secret(random, Class::Right, 0);
        let mut other = bytes;
        other[if matches!(class, Class::Left) { 0 } else { 255 }] ^= 1;
        (AuthKey::from_bytes(bytes), AuthKey::from_bytes(other))
    };
    sample(runner, random, SHORT, make, |(a, b)| a == b);
}

/// Leaks on purpose.
fn control_early_exit(runner: &mut CtRunner, random: &mut BenchRng) {
    let make = |random: &mut BenchRng, class| {
        let bytes: [u8; 256] = secret(random, Class::Right, 0);
        let mut other = bytes;
        other[if matches!(class, Class::Left) { 0 } else { 255 }] ^= 1;
        (bytes, other)
    };
    sample(runner, random, SHORT, make, |(a, b)| {
        a.iter().zip(b.iter()).all(|(a, b)| black_box(a) == black_box(b))
    });
}

/// One function for each family of kernels; one that this processor lacks is measured as the one that replaces it.
macro_rules! families {
    ($($name:ident = $operation:ident($family:expr)),* $(,)?) => {
        $(fn $name(runner: &mut CtRunner, random: &mut BenchRng) {
            $operation(runner, random, $family);
        })*
        ctbench_main!(control_early_exit, key_equality, $($name),*);
    };
}

families! {
    seal_portable = seal(Backend::Portable),
    seal_aes_ni = seal(Backend::AesNi),
    seal_vaes256 = seal(Backend::Vaes256),
    seal_vaes512 = seal(Backend::Vaes512),
    seal_lanes_aes_ni = seal_lanes(Backend::AesNi),
    seal_lanes_vaes256 = seal_lanes(Backend::Vaes256),
    seal_lanes_vaes512 = seal_lanes(Backend::Vaes512),
    open_portable = open(Backend::Portable),
    open_aes_ni = open(Backend::AesNi),
    open_vaes256 = open(Backend::Vaes256),
    open_vaes512 = open(Backend::Vaes512),
    open_lanes_aes_ni = open_lanes(Backend::AesNi),
    open_lanes_vaes256 = open_lanes(Backend::Vaes256),
    open_lanes_vaes512 = open_lanes(Backend::Vaes512),
    open_refused_portable = open_refused(Backend::Portable),
    open_refused_vaes512 = open_refused(Backend::Vaes512),
    ige_decrypt_portable = ige_decrypt(Backend::Portable),
    ige_decrypt_aes_ni = ige_decrypt(Backend::AesNi),
    ige_decrypt_vaes512 = ige_decrypt(Backend::Vaes512),
    own_share_portable = own_share(Arithmetic::Portable),
    own_share_adx = own_share(Arithmetic::Adx),
    own_share_ifma = own_share(Arithmetic::Ifma),
    shared_key_portable = shared_key(Arithmetic::Portable),
    shared_key_adx = shared_key(Arithmetic::Adx),
    shared_key_ifma = shared_key(Arithmetic::Ifma),
}
