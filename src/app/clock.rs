//! The clock of animations and of egui: the real one in the window, a regular one in pictures and tests.

use std::time::{Duration, Instant};

use bevy::prelude::*;

/// The time that egui and the scene see. It moves once per frame, before everything else.
///
/// Bevy's own clock will not do: it shows when the *previous* frame was drawn. A click that wakes an idle window would then
/// look as long as the pause before it, and egui ignores clicks longer than 0.8 s.
#[derive(Resource, Debug)]
pub struct Clock {
    now: Duration,
    source: Source,
}

#[derive(Debug)]
enum Source {
    Wall(Instant),
    Steps(Duration),
}

impl Clock {
    /// The time since this call, read from the system's monotonic clock.
    pub fn wall() -> Self {
        Self { now: Duration::ZERO, source: Source::Wall(Instant::now()) }
    }

    /// A clock that advances by `step` at each frame, whatever the machine's speed.
    pub const fn steps(step: Duration) -> Self {
        Self { now: Duration::ZERO, source: Source::Steps(step) }
    }

    /// The time of this frame, from the start of the program.
    pub const fn now(&self) -> Duration {
        self.now
    }

    fn tick(&mut self) {
        self.now = match self.source {
            Source::Wall(start) => start.elapsed(),
            Source::Steps(step) => self.now + step,
        };
    }
}

/// Adds the real clock, unless a caller has already chosen one.
pub fn plugin(app: &mut App) {
    if !app.world().contains_resource::<Clock>() {
        app.insert_resource(Clock::wall());
    }
    app.add_systems(First, |mut clock: ResMut<Clock>| clock.tick());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_ignore_the_machine() {
        let mut clock = Clock::steps(Duration::from_millis(20));
        for _ in 0..50 {
            clock.tick();
        }
        assert_eq!(clock.now(), Duration::from_secs(1));
    }

    #[test]
    fn the_wall_clock_only_moves_between_frames() {
        let mut clock = Clock::wall();
        assert_eq!(clock.now(), Duration::ZERO);
        std::thread::sleep(Duration::from_millis(5));
        assert_eq!(clock.now(), Duration::ZERO);
        clock.tick();
        assert!(clock.now() >= Duration::from_millis(5));
    }
}
