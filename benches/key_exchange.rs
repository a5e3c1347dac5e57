//! What does a key exchange cost the client, step by step, alone and among others?
//!
//! GMP stands beside every step because it is what one would take otherwise: its fast exponentiation, which is not constant
//! time, and its slower one, which is. num-bigint is what grammers computes with, OpenSSL what the official clients do. Figures are per exchange, also where
//! eight are computed at once.
#![expect(clippy::expect_used, reason = "a bench that cannot run has nothing to measure")]

use std::hint::black_box;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mtproto_crypto::diffie_hellman::{
    DhParameters, KeyJob, PrivateExponent, PublicShare, ShareJob, own_shares_many_on, shared_keys_many_on,
};
use mtproto_crypto::factorize::factorize;
use mtproto_crypto::rsa_pad::{self, EncryptJob};
use mtproto_crypto::{Arithmetic, RsaPublicKey, SecureRandom, public_keys};
use rug::Integer;
use rug::integer::Order;

/// Bytes of a `p_q_inner_data_dc`.
const INNER_DATA_BYTES: usize = 100;

/// A product of two primes of 31 bits whose time is near the median.
const PQ: u64 = 1_724_114_033_281_923_457;

/// Exchanges at once.
const COUNTS: [usize; 6] = [1, 2, 3, 4, 8, 16];

struct Exchange {
    parameters: DhParameters,
    key: RsaPublicKey,
    exponents: Vec<PrivateExponent>,
    peers: Vec<PublicShare>,
    random: SecureRandom,
}

impl Exchange {
    fn new() -> Self {
        let mut random = SecureRandom::from_seed([1; 32]);
        let parameters = DhParameters::well_known();
        let mut exponents = || -> Vec<PrivateExponent> {
            (0..COUNTS[COUNTS.len() - 1]).map(|_| parameters.new_exponent(&mut random)).collect()
        };
        let (ours, theirs) = (exponents(), exponents());
        let peers = theirs.iter().map(|exponent| parameters.own_share(exponent)).collect();
        let key = public_keys::production().remove(0);
        Self { parameters, key, exponents: ours, peers, random }
    }

    fn own_shares(&self, arithmetic: Arithmetic, count: usize) {
        let job = |exponent| ShareJob::new(&self.parameters, exponent);
        let mut jobs: Vec<ShareJob<'_>> = self.exponents[..count].iter().map(job).collect();
        own_shares_many_on(arithmetic, &mut jobs);
        black_box(jobs);
    }

    fn shared_keys(&self, arithmetic: Arithmetic, count: usize) {
        let mut jobs: Vec<KeyJob<'_>> = self.exponents[..count]
            .iter()
            .zip(&self.peers)
            .map(|(exponent, peer)| KeyJob::new(&self.parameters, exponent, peer))
            .collect();
        shared_keys_many_on(arithmetic, &mut jobs);
        black_box(jobs);
    }

    fn encrypt(&mut self, arithmetic: Arithmetic, count: usize) {
        let data = [7; INNER_DATA_BYTES];
        let mut jobs: Vec<EncryptJob<'_>> =
            (0..count).map(|_| EncryptJob::new(&self.key, &data).expect("short data")).collect();
        rsa_pad::encrypt_many_on(arithmetic, &mut jobs, &mut self.random);
        black_box(jobs.len());
    }
}

/// The numbers of an exchange as GMP's.
struct Gmp {
    prime: Integer,
    exponent: Integer,
    share: Integer,
    rsa_modulus: Integer,
}

impl Gmp {
    fn new(exchange: &mut Exchange) -> Self {
        let integer = |bytes: &[u8]| Integer::from_digits(bytes, Order::Msf);
        let mut exponent = exchange.random.secret_bytes::<256>();
        exponent[0] |= 0x80;
        Self {
            prime: integer(exchange.parameters.dh_prime()),
            exponent: integer(&exponent),
            share: integer(exchange.peers[0].as_bytes()),
            rsa_modulus: integer(&exchange.random.wire_bytes::<256>()) | 1_u32,
        }
    }

    fn power(&self, base: &Integer) -> Integer {
        base.clone().pow_mod(&self.exponent, &self.prime).expect("a positive exponent")
    }

    fn constant_time_power(&self, base: &Integer) -> Integer {
        base.clone().secure_pow_mod(&self.exponent, &self.prime)
    }
}

/// OpenSSL's power: with a public exponent, and the constant-time one it takes for a secret.
#[cfg(feature = "openssl")]
fn openssl_power(
    group: &mut BenchmarkGroup<'_, WallTime>,
    base: &Integer,
    exponent: &Integer,
    modulus: &Integer,
) {
    use openssl::bn::{BigNum, BigNumContext};

    let number = |integer: &Integer| {
        BigNum::from_slice(&integer.to_digits::<u8>(Order::Msf)).expect("memory for a number")
    };
    let (base, mut exponent, modulus) = (number(base), number(exponent), number(modulus));
    let mut context = BigNumContext::new().expect("memory for numbers");
    let mut power = number(&Integer::new());
    for name in ["openssl", "openssl_constant_time"] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| power.mod_exp(&base, &exponent, &modulus, &mut context).expect("an odd modulus"));
        });
        exponent.set_const_time();
    }
}

/// Every arithmetic by every number of exchanges, where it makes a difference.
fn ours(group: &mut BenchmarkGroup<'_, WallTime>, mut run: impl FnMut(Arithmetic, usize)) {
    for arithmetic in Arithmetic::available() {
        for count in COUNTS {
            if arithmetic != Arithmetic::Ifma && count > 1 {
                continue;
            }
            group.throughput(Throughput::Elements(count as u64));
            group.bench_function(BenchmarkId::new(format!("ours_{arithmetic}"), count), |bencher| {
                bencher.iter(|| run(arithmetic, count));
            });
        }
    }
    group.throughput(Throughput::Elements(1));
}

fn shared_key(criterion: &mut Criterion) {
    let mut exchange = Exchange::new();
    let gmp = Gmp::new(&mut exchange);
    let mut group = criterion.benchmark_group("shared_key");
    group.sample_size(20);
    ours(&mut group, |arithmetic, count| exchange.shared_keys(arithmetic, count));
    group.bench_function("gmp", |bencher| bencher.iter(|| gmp.power(&gmp.share)));
    group.bench_function("gmp_constant_time", |bencher| bencher.iter(|| gmp.constant_time_power(&gmp.share)));
    #[cfg(feature = "peers")]
    {
        let number = |integer: &Integer| num_bigint::BigUint::from_bytes_be(&integer.to_digits(Order::Msf));
        let (base, exponent, prime) = (number(&gmp.share), number(&gmp.exponent), number(&gmp.prime));
        group.bench_function("num_bigint", |bencher| bencher.iter(|| base.modpow(&exponent, &prime)));
    }
    #[cfg(feature = "openssl")]
    openssl_power(&mut group, &gmp.share, &gmp.exponent, &gmp.prime);
    group.finish();
}

fn own_share(criterion: &mut Criterion) {
    let mut exchange = Exchange::new();
    let gmp = Gmp::new(&mut exchange);
    let g = Integer::from(exchange.parameters.g());
    let mut group = criterion.benchmark_group("own_share");
    group.sample_size(20);
    ours(&mut group, |arithmetic, count| exchange.own_shares(arithmetic, count));
    group.bench_function("gmp", |bencher| bencher.iter(|| gmp.power(&g)));
    group.bench_function("gmp_constant_time", |bencher| bencher.iter(|| gmp.constant_time_power(&g)));
    #[cfg(feature = "peers")]
    {
        let number = |integer: &Integer| num_bigint::BigUint::from_bytes_be(&integer.to_digits(Order::Msf));
        let (base, exponent, prime) = (number(&g), number(&gmp.exponent), number(&gmp.prime));
        group.bench_function("num_bigint", |bencher| bencher.iter(|| base.modpow(&exponent, &prime)));
    }
    #[cfg(feature = "openssl")]
    openssl_power(&mut group, &g, &gmp.exponent, &gmp.prime);
    group.finish();
}

fn rsa(criterion: &mut Criterion) {
    let mut exchange = Exchange::new();
    let gmp = Gmp::new(&mut exchange);
    let mut group = criterion.benchmark_group("rsa_pad");
    ours(&mut group, |arithmetic, count| exchange.encrypt(arithmetic, count));
    // The power alone: GMP has no padding.
    let public_exponent = Integer::from(65_537);
    group.bench_function("gmp_power_only", |bencher| {
        bencher.iter(|| {
            gmp.share.clone().pow_mod(&public_exponent, &gmp.rsa_modulus).expect("a positive exponent")
        });
    });
    #[cfg(feature = "peers")]
    {
        let key = grammers_crypto::rsa::Key::new(&gmp.rsa_modulus.to_string(), "65537").expect("a key");
        let random = [7; 224];
        group.bench_function("grammers", |bencher| {
            bencher.iter(|| grammers_crypto::rsa::encrypt_hashed(&[7; INNER_DATA_BYTES], &key, &random));
        });
    }
    group.finish();
}

/// All that a client computes, the short symmetric parts aside.
fn whole(criterion: &mut Criterion) {
    let mut exchange = Exchange::new();
    let mut group = criterion.benchmark_group("client_exchange");
    group.sample_size(20);
    ours(&mut group, |arithmetic, count| {
        for _ in 0..count {
            black_box(factorize(black_box(PQ)));
        }
        exchange.encrypt(arithmetic, count);
        exchange.own_shares(arithmetic, count);
        exchange.shared_keys(arithmetic, count);
    });
    #[cfg(feature = "peers")]
    {
        let gmp = Gmp::new(&mut exchange);
        let number = |integer: &Integer| num_bigint::BigUint::from_bytes_be(&integer.to_digits(Order::Msf));
        let (share, exponent, prime) = (number(&gmp.share), number(&gmp.exponent), number(&gmp.prime));
        let g = num_bigint::BigUint::from(3_u8);
        let key = grammers_crypto::rsa::Key::new(&gmp.rsa_modulus.to_string(), "65537").expect("a key");
        group.bench_function("grammers", |bencher| {
            bencher.iter(|| {
                black_box(grammers_crypto::factorize(black_box(PQ)));
                black_box(grammers_crypto::rsa::encrypt_hashed(&[7; INNER_DATA_BYTES], &key, &[7; 224]));
                black_box(g.modpow(&exponent, &prime));
                black_box(share.modpow(&exponent, &prime));
            });
        });
    }
    group.finish();
}

criterion_group! { name = benches; config = mtproto_benches::short_run(); targets = shared_key, own_share, rsa, whole }
criterion_main!(benches);
