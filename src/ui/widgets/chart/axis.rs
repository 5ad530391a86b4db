//! Round ticks, and the one step from whole numbers to places on the screen.

/// Lowest tick, step and number of steps: at most four steps of 1, 2 or 5 times a power of ten.
pub(crate) fn scale(low: i64, high: i64) -> (i64, i64, i64) {
    let mut power: i64 = 1;
    loop {
        for step in [1, 2, 5].map(|by| power.saturating_mul(by)) {
            let from = low.div_euclid(step).saturating_mul(step);
            let count = high.saturating_sub(from).saturating_add(step - 1) / step;
            if count <= 4 {
                return (from, step, count.max(1));
            }
        }
        // Ends before the type does: a step that is as large as the type leaves one or two.
        power = power.saturating_mul(10);
    }
}

/// A part of a span, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "for painting alone: a pixel is coarser than a float")]
pub(super) fn share(part: i64, whole: i64) -> f32 {
    part as f32 / (whole.max(1) as f32)
}

/// A count as a measure.
#[expect(clippy::cast_precision_loss, reason = "for painting alone: a count of positions is small")]
pub(super) fn number(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(low: i64, high: i64, expected: (i64, i64, i64)) {
        assert_eq!(scale(low, high), expected);
    }

    #[test]
    fn scales_are_round() {
        check(0, 26_672, (0, 10_000, 3));
        check(-4_200, 18_000, (-10_000, 10_000, 3));
        check(0, 90, (0, 50, 2));
        check(0, 0, (0, 1, 1));
        check(-50, 390, (-200, 200, 3));
        check(0, 1_900_000, (0, 500_000, 4));
    }

    #[test]
    fn extremes_end() {
        let (low, step, count) = scale(i64::MIN, i64::MAX);
        assert!(step > 0 && count >= 1 && low <= 0);
    }
}
