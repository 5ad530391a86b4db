//! The only movements of a scene: a breath, a blink, a change of face. Plain functions of time.

use std::f64::consts::TAU;
use std::time::Duration;

/// Between two pictures of a moving scene: fifteen per second are enough for a breath.
pub const FRAME: Duration = Duration::from_micros(66_667);
/// The same where the processor draws, which has better to do.
pub const SLOW_FRAME: Duration = Duration::from_millis(250);
/// How long a face takes to give way to another.
pub const FADE: Duration = Duration::from_millis(150);

const BREATH: Duration = Duration::from_secs(4);
const SHUT: Duration = Duration::from_millis(120);

/// How far the portrait has risen, in points, from 0 to 2.
#[expect(clippy::cast_possible_truncation, reason = "a value between 0 and 2 points, drawn on whole pixels")]
pub fn rise(now: Duration) -> f32 {
    let phase = now.as_secs_f64() / BREATH.as_secs_f64();
    (1.0 - (TAU * phase).cos()) as f32
}

/// How much of the new face is seen, from 0 to 1, when the change began at `start`.
pub fn fade(start: Duration, now: Duration) -> f32 {
    (now.saturating_sub(start).as_secs_f32() / FADE.as_secs_f32()).min(1.0)
}

/// Eyes that close for 120 ms every 4 to 7 seconds.
#[derive(Debug, Default)]
pub struct Blink {
    shuts: Option<Duration>,
    count: u64,
}

impl Blink {
    /// Whether the eyes are shut. Calls must follow the order of time.
    pub fn shut(&mut self, now: Duration) -> bool {
        let shuts = match self.shuts {
            Some(shuts) if now < shuts + SHUT => shuts,
            _ => {
                self.count += 1;
                now + pause(self.count)
            }
        };
        self.shuts = Some(shuts);
        shuts <= now
    }
}

/// Irregular, and the same at every run: a picture can be taken again.
fn pause(count: u64) -> Duration {
    let mixed = count.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    Duration::from_millis(4_000 + (mixed >> 32) % 3_001)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: Duration = Duration::from_millis(10);

    #[test]
    fn a_breath_rises_two_points_in_four_seconds() {
        #[track_caller]
        fn check(millis: u64, expected: f32) {
            let found = rise(Duration::from_millis(millis));
            assert!((found - expected).abs() < 1e-3, "{millis} ms: {found}");
        }
        check(0, 0.0);
        check(1_000, 1.0);
        check(2_000, 2.0);
        check(4_000, 0.0);
    }

    #[test]
    fn a_face_changes_in_150_ms() {
        let start = Duration::from_secs(3);
        assert!(fade(start, start) <= 0.0);
        assert!((fade(start, start + FADE / 2) - 0.5).abs() < 1e-3);
        assert!(fade(start, start + FADE * 2) >= 1.0);
        assert!(fade(start, Duration::ZERO) <= 0.0);
    }

    #[test]
    fn eyes_close_for_120_ms_every_four_to_seven_seconds() {
        let mut blink = Blink::default();
        let (mut now, mut changes, mut was) = (Duration::ZERO, Vec::new(), false);
        while now < Duration::from_mins(2) {
            let shut = blink.shut(now);
            if shut != was {
                changes.push((now, shut));
                was = shut;
            }
            now += STEP;
        }
        assert!(changes.len() > 30, "{changes:?}");
        for pair in changes.windows(2) {
            let ((from, shut), (to, _)) = (pair[0], pair[1]);
            let lasted = to.saturating_sub(from);
            if shut {
                assert!(lasted >= SHUT && lasted <= SHUT + STEP, "{lasted:?}");
            } else {
                assert!((4_000..=7_020).contains(&lasted.as_millis()), "{lasted:?}");
            }
        }
    }
}
