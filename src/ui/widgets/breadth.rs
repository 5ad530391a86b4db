//! How much room the window has, in logical points after text scaling.

use egui::Context;

/// The three layouts of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breadth {
    /// Under 900: one column, panels as tabs, a rail without labels, no status bar.
    Narrow,
    /// 900 to 1239: the right panel becomes a tab of the centre.
    Medium,
    /// From 1240: as drawn.
    Wide,
}

/// Least width of a side column, in points.
pub const SIDE: f32 = 232.0;
/// Least width of the work column, in points.
pub const WORK: f32 = 560.0;
/// Least width of the right panel, in points.
pub const PANEL: f32 = 340.0;

impl Breadth {
    /// The layout for a window of this width.
    pub const fn of(width: f32) -> Self {
        if width < 900.0 {
            Self::Narrow
        } else if width < 1240.0 {
            Self::Medium
        } else {
            Self::Wide
        }
    }
}

/// The layout for the window now.
pub fn breadth(ctx: &Context) -> Breadth {
    Breadth::of(ctx.content_rect().width())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_design_breaks_at_900_and_1240() {
        assert_eq!(Breadth::of(720.0), Breadth::Narrow);
        assert_eq!(Breadth::of(900.0), Breadth::Medium);
        assert_eq!(Breadth::of(1239.0), Breadth::Medium);
        assert_eq!(Breadth::of(1240.0), Breadth::Wide);
    }
}
