//! The clock, in words: it informs and does not threaten.

use super::{
    bars::bar_inks,
    paint::{self, Line},
};
use crate::{
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, icon, theme},
    },
};
use egui::{Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// What the clock counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// A meeting: « 32 min sur 60 min ».
    Meeting {
        /// Minutes gone.
        elapsed: u32,
        /// Minutes in all.
        total: u32,
    },
    /// The learner's own time: « 24 min sur 45 min conseillées ».
    Advised {
        /// Minutes gone.
        elapsed: u32,
        /// Minutes advised; more is allowed.
        advised: u32,
    },
    /// The learner's own time, nothing advised: « 41 min ».
    Elapsed {
        /// Minutes gone.
        minutes: u32,
    },
    /// Work inside the case: « 26 h sur 40 h de travail ».
    Work {
        /// Minutes spent.
        spent: u32,
        /// Minutes granted.
        total: u32,
    },
    /// An exam: « 52 min restantes »; seconds in the last five minutes.
    Remaining {
        /// Seconds left.
        seconds: u32,
    },
}

impl Clock {
    /// The strong words and those that follow.
    pub fn words(self, locale: &Locale) -> (String, String) {
        match self {
            Self::Meeting { elapsed, total } => {
                (locale.minutes(elapsed), t!(locale, "clock-of", total = plain(locale, elapsed, total)))
            }
            Self::Advised { elapsed, advised } => (
                locale.minutes(elapsed),
                t!(locale, "clock-advised", total = plain(locale, elapsed, advised)),
            ),
            Self::Elapsed { minutes } => (locale.minutes(minutes), String::new()),
            Self::Work { spent, total } => {
                (locale.minutes(spent), t!(locale, "clock-work", total = locale.minutes(total)))
            }
            Self::Remaining { seconds } if seconds < 300 => {
                let (minutes, rest) = (seconds / 60, format!("{:02}", seconds % 60));
                let strong = t!(locale, "clock-seconds", minutes = minutes, seconds = rest);
                (strong, t!(locale, "clock-remaining"))
            }
            // Rounded up: « 1 h » is still said with 59 minutes and one second left.
            Self::Remaining { seconds } => {
                (locale.minutes(seconds.div_ceil(60)), t!(locale, "clock-remaining"))
            }
        }
    }

    /// Under ten minutes before something ends.
    pub const fn is_short(self) -> bool {
        match self {
            Self::Meeting { elapsed, total } => total.saturating_sub(elapsed) < 10,
            Self::Remaining { seconds } => seconds < 600,
            Self::Advised { .. } | Self::Elapsed { .. } | Self::Work { .. } => false,
        }
    }
}

/// « 60 » after minutes, « 1 h 30 » where the units differ.
fn plain(locale: &Locale, elapsed: u32, total: u32) -> String {
    if elapsed < 60 && total <= 60 { total.to_string() } else { locale.minutes(total) }
}

/// Shows the clock in a top bar; `exam` when the bar is the dark one.
pub fn clock(ui: &mut Ui, clock: Clock, exam: bool) -> Response {
    let theme = theme(ui);
    let (ink, second) = bar_inks(ui, exam);
    let short = clock.is_short();
    // The dark bar of the exam keeps its own ink: the icon says it there.
    let ink = if short && !exam { theme.palette.vigilance } else { ink };
    let (strong, after) = clock.words(&locale(ui));
    let words = format!("{strong} {after}");
    let strong = Line::new(ui, &strong, Type::LeadStrong, ink, f32::INFINITY);
    let follows = Line::new(ui, &after, Type::Small, second, f32::INFINITY);
    let gap = if follows.width() > 0.0 { 9.0 } else { 0.0 };
    let size = vec2(26.0 + strong.width() + gap + follows.width(), 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words.trim_end()));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Timer));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(words.trim_end()));
    let glyph = if short { icon::WARNING } else { icon::CLOCK };
    paint::icon(ui.painter(), pos2(rect.left() + 9.0, rect.center().y), glyph, 19.0, false, ink);
    let x = rect.left() + 26.0;
    let beside = x + strong.width() + gap;
    let baseline = rect.center().y + 0.33 * Type::LeadStrong.size();
    strong.paint_on(ui.painter(), x, baseline);
    follows.paint_on(ui.painter(), beside, baseline);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Lang, ui::testing};
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    #[track_caller]
    fn says(clock: Clock, words: &str) {
        let (strong, rest) = clock.words(&Locale::new(Lang::Fr));
        assert_eq!(format!("{strong} {rest}").trim_end(), words.replace('_', "\u{a0}"));
    }

    #[test]
    fn clocks_speak_in_words() {
        says(Clock::Meeting { elapsed: 32, total: 60 }, "32_min sur 60");
        says(Clock::Meeting { elapsed: 80, total: 120 }, "1_h_20 sur 2_h");
        says(Clock::Advised { elapsed: 24, advised: 45 }, "24_min sur 45 conseillées");
        says(Clock::Elapsed { minutes: 41 }, "41_min");
        says(Clock::Work { spent: 1_560, total: 2_400 }, "26_h sur 40_h de travail");
        says(Clock::Remaining { seconds: 4_860 }, "1_h_21 restantes");
        says(Clock::Remaining { seconds: 301 }, "6_min restantes");
        says(Clock::Remaining { seconds: 245 }, "4_min 05_s restantes");
    }

    #[test]
    fn ten_minutes_before_the_end_it_says_so() {
        assert!(Clock::Meeting { elapsed: 51, total: 60 }.is_short());
        assert!(!Clock::Meeting { elapsed: 50, total: 60 }.is_short());
        assert!(Clock::Remaining { seconds: 599 }.is_short());
        assert!(!Clock::Advised { elapsed: 90, advised: 45 }.is_short());
    }

    #[test]
    fn the_clock_can_be_found() {
        let harness = testing::harness(|ui| {
            clock(ui, Clock::Meeting { elapsed: 32, total: 60 }, false);
        });
        assert!(harness.query_by_role_and_label(Role::Timer, "32\u{a0}min sur 60").is_some());
    }
}
