//! Lenstra's elliptic curve method: on numbers of this size, several times as fast as a walk.
//!
//! Modulo an unknown prime, the points of a curve form a group whose order varies from curve to curve. If an order has
//! only small factors, a fixed multiple of any point is the neutral element modulo that prime, and a greatest common
//! divisor shows it. The first stage multiplies by all prime powers up to [`FIRST_BOUND`], the second allows one prime
//! more, up to [`SECOND_BOUND`]. About one curve in four splits a product of two primes of 31 bits.
//!
//! Montgomery's curves `b y^2 = x^3 + a x^2 + x`, points as `x : z` without `y`, parameters after Suyama, which makes
//! every order divisible by twelve.

use super::montgomery::{Modulus, gcd};

/// Prime powers up to here are in the first stage's multiple. (Suyama's parameter of the first curve is below.)
const FIRST_BOUND: u64 = 200;

/// The second stage goes this far, in steps of [`STRIDE`].
const SECOND_BOUND: usize = 4_500;

/// The distance of two giant steps: primes are `STRIDE * k` plus or minus a number below its half that has no divisor in
/// common with it.
const STRIDE: usize = 60;

/// The baby steps.
const OFFSETS: [usize; 8] = [1, 7, 11, 13, 17, 19, 23, 29];

/// Curves that are tried. Fewer than one product of two 32-bit primes in a million survives a quarter of them.
const CURVES: u64 = 96;

/// Suyama's parameter of the first curve; those below six give none.
const FIRST_PARAMETER: u64 = 6;

/// The product of the largest powers of all odd primes up to [`FIRST_BOUND`], the lowest limb first.
const MULTIPLE: [u64; 5] = odd_multiple();

/// Doublings, instead of a factor that is a power of two.
const DOUBLINGS: u32 = FIRST_BOUND.ilog2() + 1;

const fn odd_multiple() -> [u64; 5] {
    let mut product = [1, 0, 0, 0, 0];
    let mut prime = 3;
    while prime <= FIRST_BOUND {
        let mut divisor = 3;
        while divisor * divisor <= prime && prime % divisor != 0 {
            divisor += 2;
        }
        if divisor * divisor > prime {
            let mut power = prime;
            while power <= FIRST_BOUND {
                let mut carry = 0;
                let mut index = 0;
                while index < product.len() {
                    let sum = product[index] as u128 * prime as u128 + carry as u128;
                    (carry, product[index]) = super::montgomery::halves(sum);
                    index += 1;
                }
                assert!(carry == 0, "the multiple fits");
                power *= prime;
            }
        }
        prime += 2;
    }
    product
}

/// A point, its coordinates in Montgomery form.
#[derive(Clone, Copy)]
struct Point {
    x: u64,
    z: u64,
}

struct Curve<'a> {
    modulus: &'a Modulus,
    /// `(a + 2) / 4`.
    coefficient: u64,
}

/// A divisor of the modulus other than one and itself, if one of the curves finds it. The modulus is composite.
pub(super) fn find_factor(modulus: &Modulus) -> Option<u64> {
    (FIRST_PARAMETER..FIRST_PARAMETER + CURVES).find_map(|parameter| try_curve(modulus, parameter))
}

fn try_curve(modulus: &Modulus, parameter: u64) -> Option<u64> {
    let (curve, start) = match Curve::suyama(modulus, parameter) {
        Ok(curve) => curve,
        Err(divisor) => return proper(modulus, divisor),
    };
    let mut point = start;
    for _ in 0..DOUBLINGS {
        point = curve.double(point);
    }
    point = curve.multiply(point);
    let divisor = gcd(point.z, modulus.n());
    if divisor != 1 {
        return proper(modulus, divisor);
    }
    proper(modulus, gcd(curve.second_stage(point), modulus.n()))
}

fn proper(modulus: &Modulus, divisor: u64) -> Option<u64> {
    (divisor > 1 && divisor < modulus.n()).then_some(divisor)
}

impl<'a> Curve<'a> {
    /// The curve and the point of Suyama's parameter; a divisor of the modulus if there is none.
    fn suyama(modulus: &'a Modulus, parameter: u64) -> Result<(Self, Point), u64> {
        let m = modulus;
        let sigma = m.form(parameter);
        let u = m.sub(m.mul(sigma, sigma), m.form(5));
        let v = m.mul(sigma, m.form(4));
        let cube = |number| m.mul(m.mul(number, number), number);
        let (u_cubed, v_cubed) = (cube(u), cube(v));
        // (a + 2) / 4 = (v - u)^3 (3u + v) / (16 u^3 v)
        let above = m.mul(cube(m.sub(v, u)), m.add(m.add(m.add(u, u), u), v));
        let below = m.mul(m.mul(u_cubed, v), m.form(16));
        let coefficient = m.mul(above, m.inverse_of(below)?);
        Ok((Self { modulus, coefficient }, Point { x: u_cubed, z: v_cubed }))
    }

    #[inline]
    fn double(&self, point: Point) -> Point {
        let m = self.modulus;
        let (sum, difference) = (m.add(point.x, point.z), m.sub(point.x, point.z));
        let (sum, difference) = (m.mul(sum, sum), m.mul(difference, difference));
        let product = m.sub(sum, difference);
        let scaled = m.add(difference, m.mul(self.coefficient, product));
        Point { x: m.mul(sum, difference), z: m.mul(product, scaled) }
    }

    /// The sum of two points whose difference is known.
    #[inline]
    fn add(&self, a: Point, b: Point, difference: Point) -> Point {
        let m = self.modulus;
        let first = m.mul(m.sub(a.x, a.z), m.add(b.x, b.z));
        let second = m.mul(m.add(a.x, a.z), m.sub(b.x, b.z));
        let (sum, distance) = (m.add(first, second), m.sub(first, second));
        Point { x: m.mul(m.mul(sum, sum), difference.z), z: m.mul(m.mul(distance, distance), difference.x) }
    }

    /// Multiplies by [`MULTIPLE`], with Montgomery's ladder.
    fn multiply(&self, point: Point) -> Point {
        const LIMB_BITS: usize = u64::BITS as usize;
        let highest = (0..MULTIPLE.len() * LIMB_BITS).rev().find(|bit| bit_of_multiple(*bit)).unwrap_or(0);
        // The upper of the two is always one point ahead.
        let (mut lower, mut upper) = (point, self.double(point));
        for bit in (0..highest).rev() {
            let sum = self.add(upper, lower, point);
            if bit_of_multiple(bit) {
                (lower, upper) = (sum, self.double(upper));
            } else {
                (lower, upper) = (self.double(lower), sum);
            }
        }
        lower
    }

    /// A number that the prime divides if some `k * point`, with `k` a prime up to [`SECOND_BOUND`], is neutral modulo
    /// that prime.
    ///
    /// That is so if `STRIDE * giant * point` and `offset * point` have the same `x : z`, for the giant step and the
    /// offset whose sum or difference makes `k`.
    fn second_stage(&self, point: Point) -> u64 {
        let m = self.modulus;
        let babies = self.babies(point);
        let with_product = |point: Point| (point, m.mul(point.x, point.z));
        let offsets = OFFSETS.map(|offset| with_product(babies[offset]));
        let stride = self.double(babies[STRIDE / 2]);
        let (mut last, mut giant) = (stride, self.double(stride));
        let mut products = [m.one(); 2];
        for _ in 0..SECOND_BOUND / STRIDE {
            let (point, product) = with_product(last);
            for (index, (offset, offset_product)) in offsets.iter().enumerate() {
                // x z' - x' z, from the products x z and x' z' that are made once.
                let cross = m.mul(m.sub(point.x, offset.x), m.add(point.z, offset.z));
                let difference = m.add(m.sub(cross, product), *offset_product);
                products[index % 2] = m.mul(products[index % 2], difference);
            }
            (last, giant) = (giant, self.add(giant, stride, last));
        }
        m.mul(products[0], products[1])
    }

    /// The multiples of a point up to half a [`STRIDE`]; there is no multiple by zero, and its place holds the point.
    fn babies(&self, point: Point) -> [Point; STRIDE / 2 + 1] {
        let mut babies = [point; STRIDE / 2 + 1];
        babies[2] = self.double(point);
        for index in 3..babies.len() {
            babies[index] = self.add(babies[index - 1], point, babies[index - 2]);
        }
        babies
    }
}

const fn bit_of_multiple(bit: usize) -> bool {
    MULTIPLE[bit / 64] >> (bit % 64) & 1 == 1
}
