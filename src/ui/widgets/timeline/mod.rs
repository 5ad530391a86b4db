//! The thread of a meeting: phases, trust as steps, points won and lost, and the moment one looks at.

mod marks;

pub use marks::timeline_legend;

use super::{paint::Line, trust::trust_word};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Block, Theme, Type, radius, theme},
    },
};
use egui::{
    CornerRadius, Id, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, accesskit::Role, pos2,
    vec2,
};

/// A part of the meeting.
#[derive(Clone, Copy, Debug)]
pub struct Phase<'a> {
    /// Its name.
    pub name: &'a str,
    /// First minute.
    pub from: u32,
    /// Last minute.
    pub to: u32,
    /// On the ground of the block: the phase that matters.
    pub strong: bool,
}

/// A point won or lost.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// When, in minutes.
    pub minute: u32,
    /// Won, or lost.
    pub won: bool,
    /// What happened, in a few words.
    pub what: &'a str,
}

/// The data of the thread.
#[derive(Clone, Copy, Debug)]
pub struct Timeline<'a> {
    /// Length of the meeting in minutes.
    pub duration: u32,
    /// The parts, in order.
    pub phases: &'a [Phase<'a>],
    /// From which minute trust stood at which level (0 to 4), in order.
    pub trust: &'a [(u32, u8)],
    /// Points won and lost, in order of time.
    pub moments: &'a [Moment<'a>],
    /// The moment one looks at.
    pub selected: Option<usize>,
    /// The colour of the strong phases.
    pub block: Block,
}

const HEIGHT: f32 = 136.0;
const GUTTER: f32 = 72.0;

struct Axis {
    left: f32,
    width: f32,
    top: f32,
    duration: f32,
}

impl Axis {
    #[expect(clippy::cast_precision_loss, reason = "a meeting lasts a few hundred minutes")]
    fn at(&self, minute: u32) -> f32 {
        self.left + self.width * (minute as f32 / self.duration).clamp(0.0, 1.0)
    }

    fn level(&self, level: u8) -> f32 {
        self.top + 32.0 + 44.0 * (1.0 - f32::from(level.min(4)) / 4.0)
    }
}

impl Timeline<'_> {
    /// Shows the thread over the width that is left; gives the moment that was chosen, by a click or an arrow.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        self.show_at(ui, None)
    }

    /// The same with the playhead at a minute that has no mark, and what happened then; a chosen moment comes first.
    pub fn show_at(self, ui: &mut Ui, between: Option<(u32, &str)>) -> Option<usize> {
        let theme = theme(ui);
        let (rect, place) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
        #[expect(clippy::cast_precision_loss, reason = "a meeting lasts a few hundred minutes")]
        let duration = self.duration.max(1) as f32;
        let axis = Axis {
            left: rect.left() + GUTTER,
            width: (rect.width() - GUTTER - 28.0).max(40.0),
            top: rect.top(),
            duration,
        };
        self.phases(ui, &theme, &axis, place.id);
        self.trust(ui, &theme, &axis, place.id);
        self.minutes(ui, &theme, &axis);
        let playhead = self
            .selected
            .and_then(|index| self.moments.get(index).copied())
            .or_else(|| between.map(|(minute, what)| Moment { minute, won: false, what }));
        if let Some(moment) = playhead {
            let x = axis.at(moment.minute);
            let p = &theme.palette;
            ui.painter().vline(x, rect.top() + 4.0..=rect.top() + 116.0, Stroke::new(2.0, p.encre));
            let head = vec![
                pos2(x - 6.0, rect.top() - 1.0),
                pos2(x + 6.0, rect.top() - 1.0),
                pos2(x, rect.top() + 6.0),
            ];
            ui.painter().add(Shape::convex_polygon(head, p.encre, Stroke::NONE));
        }
        let mut chosen = None;
        for (index, moment) in self.moments.iter().enumerate() {
            let response = marks::moment(ui, &theme, &axis, place.id.with(("moment", index)), moment);
            if response.clicked() {
                chosen = Some(index);
            }
            if let Some(next) = marks::neighbour(ui, &response, index, self.moments.len()) {
                chosen = Some(next);
                ui.memory_mut(|memory| memory.request_focus(place.id.with(("moment", next))));
            }
        }
        if let Some(moment) = playhead {
            marks::callout(ui, &theme, rect, axis.at(moment.minute), &moment);
        }
        chosen
    }

    fn phases(&self, ui: &Ui, theme: &Theme, axis: &Axis, id: Id) {
        let p = &theme.palette;
        for (index, phase) in self.phases.iter().enumerate() {
            let span = axis.at(phase.from)..=axis.at(phase.to) - 2.0;
            let rect = Rect::from_x_y_ranges(span, axis.top..=axis.top + 20.0);
            let ground = if phase.strong { theme.block_pale(self.block) } else { p.creux };
            ui.painter().rect_filled(rect, CornerRadius::same(radius::EVIDENCE), ground);
            let room = rect.width() - 14.0;
            let line = Line::new(ui, phase.name, Type::Micro, p.encre, room);
            if room > 12.0 {
                line.paint(ui.painter(), rect.left() + 8.0, rect.center().y);
            }
            let locale = locale(ui);
            let (from, to) = (locale.minutes(phase.from), locale.minutes(phase.to));
            let words = t!(locale, "timeline-phase", name = phase.name, from = from, to = to);
            node(ui, rect, id.with(("phase", index)), &words);
        }
    }

    /// Steps: trust holds until something changes it.
    fn trust(&self, ui: &Ui, theme: &Theme, axis: &Axis, id: Id) {
        let p = &theme.palette;
        let locale = locale(ui);
        let span = axis.left..=axis.left + axis.width;
        for level in [0, 4] {
            let y = axis.level(level);
            ui.painter().hline(span.clone(), y, Stroke::new(1.0, p.filet));
            let word = trust_word(&locale, level);
            let line = Line::new(ui, &word, Type::Micro, p.encre_2, GUTTER - 8.0);
            line.paint_right(ui.painter(), axis.left - 8.0, y);
        }
        let mut points = Vec::new();
        for (index, (minute, level)) in self.trust.iter().enumerate() {
            let (x, y) = (axis.at(*minute), axis.level(*level));
            if let Some(Pos2 { y: before, .. }) = points.last().copied() {
                points.push(pos2(x, before));
            }
            points.push(pos2(x, y));
            let end = self.trust.get(index + 1).map_or(self.duration, |(next, _)| *next);
            let rect = Rect::from_x_y_ranges(x..=axis.at(end), y - 4.0..=y + 4.0);
            let word = trust_word(&locale, *level);
            let words = t!(locale, "timeline-trust-at", at = locale.minutes(*minute), word = word);
            node(ui, rect, id.with(("trust", index)), &words);
        }
        if let Some(last) = points.last().copied() {
            points.push(pos2(axis.left + axis.width, last.y));
        }
        ui.painter().line(points, Stroke::new(2.0, p.action));
    }

    fn minutes(&self, ui: &Ui, theme: &Theme, axis: &Axis) {
        let p = &theme.palette;
        // About one mark for 120 points, on a round number of minutes.
        let steps = [5_u8, 10, 15, 20, 30, 60, 120];
        let least = 120.0 * axis.duration / axis.width;
        let step = steps.into_iter().find(|step| f32::from(*step) >= least).unwrap_or(240);
        for minute in (0..=self.duration).step_by(usize::from(step)) {
            let x = axis.at(minute);
            ui.painter().vline(x, axis.top + 94.0..=axis.top + 98.0, Stroke::new(1.0, p.filet_fort));
            let words = locale(ui).minutes(minute);
            let line = Line::new(ui, &words, Type::Micro, p.encre_2, f32::INFINITY);
            line.paint_centred(ui.painter(), pos2(x, axis.top + 126.0));
        }
    }
}

fn node(ui: &Ui, rect: Rect, id: Id, words: &str) {
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, words));
    ui.ctx().accesskit_node_builder(id, |node| node.set_role(Role::ListItem));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    fn thread(ui: &mut Ui, selected: &mut Option<usize>) {
        let timeline = Timeline {
            duration: 60,
            phases: &[
                Phase { name: "Ouverture", from: 0, to: 6, strong: false },
                Phase { name: "Découverte", from: 6, to: 60, strong: true },
            ],
            trust: &[(0, 1), (7, 2), (18, 1)],
            moments: &[
                Moment { minute: 4, won: true, what: "question ouverte" },
                Moment { minute: 18, won: false, what: "produit proposé trop tôt" },
                Moment { minute: 22, won: true, what: "reformulation" },
            ],
            selected: *selected,
            block: Block::Two,
        };
        *selected = timeline.show(ui).or(*selected);
    }

    #[test]
    fn each_moment_has_a_node_and_arrows_walk_through_them() {
        let mut harness = testing::harness_state(None, thread);
        let lost = "18\u{a0}min\u{a0}: point perdu. produit proposé trop tôt";
        harness.get_by_role_and_label(Role::Button, lost).click();
        harness.run();
        assert_eq!(*harness.state(), Some(1));
        harness.get_by_label(lost).focus();
        harness.run();
        harness.key_press(Key::ArrowRight);
        harness.run();
        assert_eq!(*harness.state(), Some(2));
        let next = "22\u{a0}min\u{a0}: point gagné. reformulation";
        assert!(harness.get_by_role_and_label(Role::Button, next).is_focused());
        harness.key_press(Key::ArrowRight);
        harness.run();
        assert_eq!(*harness.state(), Some(2));
    }

    #[test]
    fn phases_and_trust_can_be_read() {
        let harness = testing::harness_state(None, thread);
        assert!(harness.query_by_label("Phase Découverte, de 6\u{a0}min à 1\u{a0}h").is_some());
        assert!(harness.query_by_label("7\u{a0}min\u{a0}: confiance ouverte").is_some());
    }
}
