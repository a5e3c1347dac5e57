//! Known answers, the checks at their edges, and both sides agreeing.

use rug::Integer;
use rug::integer::Order;

use super::{
    DhParameters, KeyJob, ParameterError, PrivateExponent, PublicShare, ShareJob, own_shares_many_on,
    shared_keys_many_on,
};
use crate::arithmetic::Arithmetic;
use crate::auth_key::AuthKey;
use crate::big_integer::{from_bytes, to_bytes};
use crate::random::SecureRandom;
use crate::test_vectors::Vectors;

/// The 2048-bit safe prime of RFC 3526 (group 14), written down by its formula there.
pub(super) fn another_prime() -> Integer {
    let one = || Integer::from(1);
    // 2^2048 - 2^1984 - 1 + 2^64 * ([2^1918 pi] + 124476): the digits of pi from Machin's formula.
    let guard = 64;
    let scale: Integer = one() << (1_918 + guard);
    let arctan_of_inverse = |x: u32| {
        let mut power = Integer::from(&scale / x);
        let mut sum = power.clone();
        let mut odd = 1_u32;
        while power != 0 {
            power /= x * x;
            odd += 2;
            let term = Integer::from(&power / odd);
            if odd % 4 == 3 { sum -= term } else { sum += term }
        }
        sum
    };
    let pi: Integer = (arctan_of_inverse(5) * 4_u32 - arctan_of_inverse(239)) * 4_u32;
    let pi = pi >> guard;
    let high: Integer = (one() << 2_048) - (one() << 1_984);
    high - 1_u32 + ((pi + 124_476_u32) << 64)
}

fn bytes(number: &Integer) -> [u8; 256] {
    to_bytes(number).unwrap()
}

#[test]
fn the_generators_of_the_well_known_prime() {
    let file = Vectors::load(include_str!("../../../tests/vectors/dh.json"));
    let prime = file.bytes_of_any_length("dh_prime_hex");
    assert_eq!(DhParameters::well_known().dh_prime().as_slice(), prime);
    for (g, accepted) in [(2, false), (3, true), (4, true), (5, false), (6, false), (7, true)] {
        assert_eq!(DhParameters::check(&prime, g).is_ok(), accepted, "g = {g}");
    }
    for g in [i32::MIN, -3, -1, 0, 1, 8, i32::MAX] {
        assert_eq!(DhParameters::check(&prime, g).unwrap_err(), ParameterError::Generator { g });
    }
    assert_eq!(DhParameters::check(&prime, 3).unwrap(), DhParameters::well_known());
}

#[test]
fn the_shares_at_the_edges_of_the_range() {
    let parameters = DhParameters::well_known();
    let prime = from_bytes(parameters.dh_prime());
    let least = Integer::from(1) << 1_984;
    let most = Integer::from(&prime - &least);
    for share in [&least, &most, &Integer::from(&least + 1), &Integer::from(&prime >> 1)] {
        assert_eq!(parameters.check_share(&bytes(share)).unwrap().as_bytes(), &bytes(share));
        let minimal = share.to_digits::<u8>(Order::Msf);
        assert_eq!(parameters.check_share(&minimal).unwrap().as_bytes(), &bytes(share));
    }
    let all_ones: Integer = (Integer::from(1) << 2_048) - 1;
    for share in [
        &Integer::new(),
        &Integer::from(1),
        &Integer::from(&least - 1),
        &Integer::from(&most + 1),
        &Integer::from(&prime - 1),
        &prime,
        &all_ones,
    ] {
        assert_eq!(parameters.check_share(&bytes(share)), Err(ParameterError::ShareRange), "{share}");
    }
    assert_eq!(parameters.check_share(&[1; 257]), Err(ParameterError::ShareRange));
    assert_eq!(parameters.check_share(&[]), Err(ParameterError::ShareRange));
}

#[test]
fn primes_that_are_none() {
    let prime = from_bytes(DhParameters::well_known().dh_prime());
    let check = |prime: &Integer, g| DhParameters::check(&prime.to_digits::<u8>(Order::Msf), g).map(drop);
    assert_eq!(check(&Integer::from(&prime >> 1), 4), Err(ParameterError::PrimeLength));
    assert_eq!(check(&Integer::from(&prime << 1), 4), Err(ParameterError::PrimeLength));
    assert_eq!(check(&Integer::new(), 4), Err(ParameterError::PrimeLength));
    // Neither prime, nor odd.
    for off in [1_u32, 2, 4, 24] {
        assert_eq!(check(&Integer::from(&prime + off), 4), Err(ParameterError::NotSafePrime));
    }
    // A prime, and not a safe one.
    let mut unsafe_prime = Integer::from(&prime + 1);
    unsafe_prime.next_prime_mut();
    for _ in 0..2 {
        assert_eq!(check(&unsafe_prime, 4), Err(ParameterError::NotSafePrime), "also from memory");
    }
}

#[test]
fn another_safe_prime_is_tested_and_remembered() {
    let prime = bytes(&another_prime());
    for _ in 0..2 {
        let parameters = DhParameters::check(&prime, 2).unwrap();
        assert_eq!((parameters.dh_prime(), parameters.g()), (&prime, 2));
    }
    assert_eq!(DhParameters::check(&prime, 1).unwrap_err(), ParameterError::Generator { g: 1 });
}

#[test]
fn the_official_sample() {
    let sample = Vectors::load(include_str!("../../../tests/vectors/auth_key_official_sample.json"));
    let parameters = DhParameters::well_known();
    let exponent = PrivateExponent::from_bytes(sample.bytes("b"));
    assert_eq!(parameters.own_share(&exponent).as_bytes(), &sample.bytes::<256>("g_b"));
    let g_a = g_a(&sample.bytes_of_any_length("server_dh_inner_data"));
    let key = parameters.shared_key(&exponent, &parameters.check_share(&g_a).unwrap());
    assert_eq!(key, AuthKey::from_bytes(sample.bytes("auth_key")));
    assert_eq!(key.id().0.to_le_bytes(), sample.bytes("auth_key_id_bytes"));
}

#[test]
fn a_recorded_exchange() {
    let flow = Vectors::load(include_str!("../../../tests/vectors/auth_key_full_flow.json")).object("flow");
    let parameters = DhParameters::well_known();
    let exponent = PrivateExponent::from_bytes(flow.bytes("b"));
    let g_a = g_a(&flow.bytes_of_any_length("server_dh_inner_data"));
    let key = parameters.shared_key(&exponent, &parameters.check_share(&g_a).unwrap());
    assert_eq!(key, AuthKey::from_bytes(flow.bytes("expected_auth_key")));
}

/// `g_a` of a `server_DH_inner_data`: after the constructor number, two nonces, `g`, and the prime as a string.
fn g_a(inner_data: &[u8]) -> [u8; 256] {
    let start = 4 + 16 + 16 + 4 + 260 + 4;
    inner_data[start..start + 256].try_into().unwrap()
}

#[test]
fn both_sides_agree_on_every_prime_and_generator() {
    let seed = 5;
    let mut random = SecureRandom::from_seed([seed; 32]);
    let well_known = DhParameters::well_known();
    let mut all = vec![DhParameters::check(&bytes(&another_prime()), 2).unwrap()];
    all.extend([3, 4, 7].map(|g| DhParameters::check(well_known.dh_prime(), g).unwrap()));
    for parameters in all {
        let [a, b] = [(); 2].map(|()| parameters.new_exponent(&mut random));
        let [g_a, g_b] = [&a, &b].map(|exponent| parameters.own_share(exponent));
        assert_eq!(parameters.check_share(g_a.as_bytes()).as_ref(), Ok(&g_a));
        let (ours, theirs) = (parameters.shared_key(&b, &g_a), parameters.shared_key(&a, &g_b));
        assert_eq!(ours, theirs, "seed {seed}, {parameters:?}");
    }
}

#[test]
fn many_at_a_time_agree_with_one_at_a_time() {
    let seed = 6;
    let mut random = SecureRandom::from_seed([seed; 32]);
    let well_known = DhParameters::well_known();
    let mixed = [
        well_known.clone(),
        DhParameters::check(&bytes(&another_prime()), 2).unwrap(),
        DhParameters::check(well_known.dh_prime(), 7).unwrap(),
    ];
    for arithmetic in Arithmetic::available() {
        for count in [0, 1, 2, 3, 8, 11] {
            // Side by side in threes, so that neighbours share parameters and a batch still mixes them.
            let parameters = |index: usize| &mixed[index / 3 % mixed.len()];
            let exponents: Vec<PrivateExponent> =
                (0..count).map(|index| parameters(index).new_exponent(&mut random)).collect();
            let mut shares: Vec<ShareJob<'_>> = exponents
                .iter()
                .enumerate()
                .map(|(index, exponent)| ShareJob::new(parameters(index), exponent))
                .collect();
            own_shares_many_on(arithmetic, &mut shares);
            let shares: Vec<PublicShare> = shares.iter().map(|job| job.share().unwrap().clone()).collect();
            let mut keys: Vec<KeyJob<'_>> = exponents
                .iter()
                .zip(&shares)
                .enumerate()
                .map(|(index, (exponent, share))| KeyJob::new(parameters(index), exponent, share))
                .collect();
            shared_keys_many_on(arithmetic, &mut keys);
            for (index, (exponent, share)) in exponents.iter().zip(&shares).enumerate() {
                let (n, g) = (from_bytes(parameters(index).dh_prime()), parameters(index).g());
                let exponent = from_bytes(exponent.0.as_slice());
                let expected = Integer::from(g).pow_mod(&exponent, &n).unwrap();
                let told = || format!("{arithmetic}, seed {seed}, job {index} of {count}");
                assert_eq!(from_bytes(share.as_bytes()), expected, "share, {}", told());
                let expected = AuthKey::from_bytes(bytes(&expected.pow_mod(&exponent, &n).unwrap()));
                assert_eq!(keys[index].take_key().unwrap(), expected, "key, {}", told());
            }
        }
    }
}

#[test]
fn nothing_secret_is_printed() {
    let exponent = PrivateExponent::from_bytes([0x5a; 256]);
    assert_eq!(format!("{exponent:?}"), "PrivateExponent(redacted)");
    assert_eq!(format!("{:?}", DhParameters::well_known()), "DhParameters(g = 3, the well-known prime)");
}
