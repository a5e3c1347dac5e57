//! Every way against GMP, on random numbers and on those where carries go furthest.

use rug::Integer;

use super::{FixedBase, Modulus, PowerJob, powers, public_powers};
use crate::arithmetic::Arithmetic;
use crate::big_integer::{from_bytes, to_bytes};
use crate::random::SecureRandom;

type Bytes = [u8; 256];

fn bytes(number: &Integer) -> Bytes {
    to_bytes(number).unwrap()
}

/// GMP's answer.
fn oracle(base: &Bytes, exponent: &Bytes, n: &Bytes) -> Bytes {
    let (n, exponent) = (from_bytes(n), from_bytes(exponent));
    bytes(&from_bytes(base).pow_mod(&exponent, &n).unwrap())
}

/// Random moduli, and those with the most ones and the most zeros.
fn moduli(random: &mut SecureRandom) -> Vec<Bytes> {
    let mut least = [0; 256];
    least[0] = 0x80;
    least[255] = 1;
    let mut sparse = [0xff; 256];
    sparse[1..200].fill(0);
    let mut all = vec![[0xff; 256], least, sparse];
    all.extend((0..3).map(|_| {
        let mut n = random.wire_bytes();
        n[0] |= 0x80;
        n[255] |= 1;
        n
    }));
    all
}

/// Random numbers, and those at the edges of a modulus and of the limbs.
fn operands(random: &mut SecureRandom, n: &Bytes) -> Vec<Bytes> {
    let n = from_bytes(n);
    let mut all: Vec<Bytes> = [
        Integer::new(),
        Integer::from(1),
        Integer::from(2),
        Integer::from(&n - 1),
        n.clone(),
        Integer::from(&n >> 1),
        (Integer::from(1) << 2_047) - 1_u32,
        // The Montgomery radices' neighbourhood, and single bits at the joints of 52 and 64.
        Integer::from(1) << 64,
        Integer::from(1) << 52,
        (Integer::from(1) << 2_028) - 1_u32,
        Integer::from(1) << 2_028,
    ]
    .iter()
    .map(bytes)
    .collect();
    all.push([0xff; 256]);
    all.extend((0..4).map(|_| random.wire_bytes()));
    all
}

#[test]
fn powers_on_edges_agree_with_gmp() {
    let mut random = SecureRandom::from_seed([1; 32]);
    for n in moduli(&mut random) {
        let modulus = Modulus::new(&n);
        let operands = operands(&mut random, &n);
        // Each operand as a base, with the next as its exponent.
        let pairs: Vec<(&Bytes, &Bytes)> = operands.iter().zip(operands.iter().cycle().skip(1)).collect();
        let expected: Vec<Bytes> = pairs.iter().map(|(base, exponent)| oracle(base, exponent, &n)).collect();
        for arithmetic in Arithmetic::available() {
            let mut jobs: Vec<PowerJob<'_>> =
                pairs.iter().map(|(base, exponent)| PowerJob::new(&modulus, base, exponent)).collect();
            powers(arithmetic, &mut jobs);
            for (index, (job, expected)) in jobs.iter().zip(&expected).enumerate() {
                assert_eq!(*job.power(), *expected, "{arithmetic}, operand {index}, modulus {n:02x?}");
            }
        }
    }
}

#[test]
fn every_batch_shape_with_a_modulus_in_each_lane() {
    let seed = 2;
    let mut random = SecureRandom::from_seed([seed; 32]);
    let moduli = moduli(&mut random);
    let prepared: Vec<Modulus> = moduli.iter().map(Modulus::new).collect();
    // The portable way takes one job after another, whatever the shape.
    for count in 1..=17 {
        let inputs: Vec<(usize, Bytes, Bytes)> = (0..count)
            .map(|index| (index % moduli.len(), random.wire_bytes(), random.wire_bytes()))
            .collect();
        for arithmetic in Arithmetic::available().into_iter().filter(|way| *way != Arithmetic::Portable) {
            let mut jobs: Vec<PowerJob<'_>> = inputs
                .iter()
                .map(|(which, base, exponent)| PowerJob::new(&prepared[*which], base, exponent))
                .collect();
            powers(arithmetic, &mut jobs);
            for (index, (job, (which, base, exponent))) in jobs.iter().zip(&inputs).enumerate() {
                let expected = oracle(base, exponent, &moduli[*which]);
                assert_eq!(*job.power(), expected, "{arithmetic}, seed {seed}, job {index} of {count}");
            }
        }
    }
}

#[test]
fn public_powers_agree_with_gmp() {
    let seed = 3;
    let mut random = SecureRandom::from_seed([seed; 32]);
    for n in moduli(&mut random) {
        let modulus = Modulus::new(&n);
        let operands = operands(&mut random, &n);
        for exponent in [1, 2, 3, 17, 65_536, 65_537, 65_539, u32::MAX] {
            let wide = bytes(&Integer::from(exponent));
            for arithmetic in Arithmetic::available() {
                let mut jobs: Vec<PowerJob<'_>> =
                    operands.iter().map(|base| PowerJob::of_base(&modulus, base)).collect();
                public_powers(arithmetic, &mut jobs, exponent);
                for (index, (job, base)) in jobs.iter().zip(&operands).enumerate() {
                    let expected = oracle(base, &wide, &n);
                    assert_eq!(*job.power(), expected, "{arithmetic}, operand {index} to the {exponent}");
                }
            }
        }
    }
}

#[test]
fn a_fixed_base_agrees_with_gmp() {
    let seed = 4;
    let mut random = SecureRandom::from_seed([seed; 32]);
    for n in moduli(&mut random) {
        let modulus = Modulus::new(&n);
        let exponents = operands(&mut random, &n);
        for base in [3, 7] {
            let fixed_base = FixedBase::new(&modulus, base);
            let wide = bytes(&Integer::from(base));
            for arithmetic in Arithmetic::available() {
                // Sixteen exponents fill two batches; a last one alone takes the way of single numbers.
                for exponents in [exponents.as_slice(), &exponents[..1]] {
                    let mut jobs: Vec<PowerJob<'_>> =
                        exponents.iter().map(|exponent| PowerJob::of_exponent(&modulus, exponent)).collect();
                    fixed_base.powers(arithmetic, &modulus, &mut jobs);
                    for (index, (job, exponent)) in jobs.iter().zip(exponents).enumerate() {
                        let expected = oracle(&wide, exponent, &n);
                        assert_eq!(
                            *job.power(),
                            expected,
                            "{arithmetic}, seed {seed}, {base} to operand {index}"
                        );
                    }
                }
            }
        }
    }
}
