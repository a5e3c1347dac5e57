//! A tile of eight limbs by eight on the two carry chains of the ADX extension.
//!
//! A row multiplies eight limbs by one and adds them to eight registers: the low halves ride on the carry flag, the
//! high halves on the overflow flag, and neither waits for the other. The register whose limb is finished takes the
//! highest half of the row, so the registers change places from row to row. The compiler makes no use of the second
//! chain, which is why this is assembly; it takes about half the time of the plain form.

use std::arch::asm;
use std::arch::x86_64::{
    _mm256_add_epi64, _mm256_and_si256, _mm256_cmpeq_epi64, _mm256_loadu_si256, _mm256_or_si256,
    _mm256_set1_epi64x, _mm256_setzero_si256, _mm256_storeu_si256,
};

use super::super::number::{Number, TILE, TILES, Tile};
use super::super::scalar::{Kernel, Sums};
use crate::x86_64::Adx;

/// A row: `$begin` leaves the multiplier in `rdx` and both flags clear, `$finish` deals with the lowest limb.
macro_rules! row {
    ($begin:expr, $finish:expr, $r0:literal $r1:literal $r2:literal $r3:literal $r4:literal $r5:literal $r6:literal $r7:literal) => {
        concat!(
            $begin,
            "mulx rcx, rax, [rsi]\n adcx ",
            $r0,
            ", rax\n adox ",
            $r1,
            ", rcx\n",
            "mulx rcx, rax, [rsi + 8]\n adcx ",
            $r1,
            ", rax\n adox ",
            $r2,
            ", rcx\n",
            $finish,
            "mulx rcx, rax, [rsi + 16]\n adcx ",
            $r2,
            ", rax\n adox ",
            $r3,
            ", rcx\n",
            "mulx rcx, rax, [rsi + 24]\n adcx ",
            $r3,
            ", rax\n adox ",
            $r4,
            ", rcx\n",
            "mulx rcx, rax, [rsi + 32]\n adcx ",
            $r4,
            ", rax\n adox ",
            $r5,
            ", rcx\n",
            "mulx rcx, rax, [rsi + 40]\n adcx ",
            $r5,
            ", rax\n adox ",
            $r6,
            ", rcx\n",
            "mulx rcx, rax, [rsi + 48]\n adcx ",
            $r6,
            ", rax\n adox ",
            $r7,
            ", rcx\n",
            // Moving leaves the flags alone; the highest half takes both carries and cannot overflow.
            "mulx ",
            $r0,
            ", rax, [rsi + 56]\n mov ecx, 0\n",
            "adcx ",
            $r7,
            ", rax\n adox ",
            $r0,
            ", rcx\n adcx ",
            $r0,
            ", rcx\n",
        )
    };
}

/// A row of a product: the multiplier comes from `[rbx]`, the lowest limb goes back to the sums.
macro_rules! product_row {
    ($at:literal $r0:literal $($r:literal)*) => {
        row!(
            concat!("mov rdx, [rbx + ", $at, "]\n xor eax, eax\n"),
            concat!("mov [rdi + ", $at, "], ", $r0, "\n"),
            $r0 $($r)*
        )
    };
}

/// A row of a reduction: the multiplier is the one that clears the lowest limb, and it is stored in that limb's place.
macro_rules! clearing_row {
    ($at:literal $r0:literal $($r:literal)*) => {
        row!(
            concat!("mov rdx, ", $r0, "\n imul rdx, rbx\n mov [rdi + ", $at, "], rdx\n xor eax, eax\n"),
            "",
            $r0 $($r)*
        )
    };
}

/// The lower eight sums into registers, eight rows, and the registers onto the upper sums. `rbx` cannot be named as an
/// operand, so its contents wait in `xmm0` while it holds what came in `r8`.
macro_rules! eight_rows {
    ($row:ident) => {
        concat!(
            "xchg rbx, r8\n movq xmm0, r8\n",
            "mov r8, [rdi]\n mov r9, [rdi + 8]\n mov r10, [rdi + 16]\n mov r11, [rdi + 24]\n",
            "mov r12, [rdi + 32]\n mov r13, [rdi + 40]\n mov r14, [rdi + 48]\n mov r15, [rdi + 56]\n",
            $row!("0" "r8" "r9" "r10" "r11" "r12" "r13" "r14" "r15"),
            $row!("8" "r9" "r10" "r11" "r12" "r13" "r14" "r15" "r8"),
            $row!("16" "r10" "r11" "r12" "r13" "r14" "r15" "r8" "r9"),
            $row!("24" "r11" "r12" "r13" "r14" "r15" "r8" "r9" "r10"),
            $row!("32" "r12" "r13" "r14" "r15" "r8" "r9" "r10" "r11"),
            $row!("40" "r13" "r14" "r15" "r8" "r9" "r10" "r11" "r12"),
            $row!("48" "r14" "r15" "r8" "r9" "r10" "r11" "r12" "r13"),
            $row!("56" "r15" "r8" "r9" "r10" "r11" "r12" "r13" "r14"),
            "xor eax, eax\n",
            "add [rdi + 64], r8\n adc [rdi + 72], r9\n adc [rdi + 80], r10\n adc [rdi + 88], r11\n",
            "adc [rdi + 96], r12\n adc [rdi + 104], r13\n adc [rdi + 112], r14\n adc [rdi + 120], r15\n",
            "adc [rdi + 128], rax\n",
            "movq rbx, xmm0\n",
        )
    };
}

impl Kernel for Adx {
    #[inline(always)]
    fn multiply_tile(self, sums: &mut Sums, a: &Tile, b: &Tile) {
        // SAFETY: the token exists only if the processor has the instructions. All addresses lie within the three
        // arrays: eight limbs of `a` behind rsi, eight of `b` behind rbx, seventeen of `sums` behind rdi. `rbx` is
        // restored, every other register that is written is named, and the stack is not touched.
        unsafe {
            asm!(
                eight_rows!(product_row),
                in("rdi") sums.as_mut_ptr(), in("rsi") a.as_ptr(), inout("r8") b.as_ptr() => _,
                out("rax") _, out("rcx") _, out("rdx") _, out("r9") _, out("r10") _, out("r11") _,
                out("r12") _, out("r13") _, out("r14") _, out("r15") _, out("xmm0") _,
                options(nostack),
            );
        }
    }

    #[inline(always)]
    fn clear_tile(self, sums: &mut Sums, n: &Tile, inverse: u64) -> Tile {
        // SAFETY: as above, with eight limbs of `n` behind rsi; rbx holds a number, not an address.
        unsafe {
            asm!(
                eight_rows!(clearing_row),
                in("rdi") sums.as_mut_ptr(), in("rsi") n.as_ptr(), inout("r8") inverse => _,
                out("rax") _, out("rcx") _, out("rdx") _, out("r9") _, out("r10") _, out("r11") _,
                out("r12") _, out("r13") _, out("r14") _, out("r15") _, out("xmm0") _,
                options(nostack),
            );
        }
        let mut multiple = [0; TILE];
        multiple.copy_from_slice(&sums[..TILE]);
        multiple
    }
    fn select(self, table: &[Number], index: u64) -> Number {
        // SAFETY: the token exists only if the processor has the features the function is compiled for.
        unsafe { select(table, index) }
    }
}

/// Eight registers of four limbs collect the entry; the compiler would collect limbs from four entries at a time instead.
#[target_feature(enable = "avx2")]
fn select(table: &[Number], index: u64) -> Number {
    let index = _mm256_set1_epi64x(index.cast_signed());
    let mut position = _mm256_setzero_si256();
    let mut collected = [_mm256_setzero_si256(); 8];
    for entry in table {
        let mask = _mm256_cmpeq_epi64(position, index);
        for (collected, limbs) in collected.iter_mut().zip(entry.as_flattened().as_chunks::<4>().0) {
            // SAFETY: four limbs are 32 readable bytes, and the load needs no alignment.
            let limbs = unsafe { _mm256_loadu_si256(limbs.as_ptr().cast()) };
            *collected = _mm256_or_si256(*collected, _mm256_and_si256(mask, limbs));
        }
        position = _mm256_add_epi64(position, _mm256_set1_epi64x(1));
    }
    let mut selected = [[0; TILE]; TILES];
    for (limbs, collected) in selected.as_flattened_mut().as_chunks_mut::<4>().0.iter_mut().zip(collected) {
        // SAFETY: as above, writable.
        unsafe { _mm256_storeu_si256(limbs.as_mut_ptr().cast(), collected) };
    }
    selected
}
