//! Badges: a state in 22 points, icon and word; never clickable.

use super::paint::{self, Line};
use crate::ui::theme::{Theme, Type, icon, radius, theme};
use egui::{Color32, CornerRadius, Response, Sense, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

/// What a state means; each has its icon, so that colour never speaks alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A fact without a judgement.
    Neutral,
    /// True, done.
    Good,
    /// To review.
    Vigilance,
    /// Wrong, critical.
    Alert,
    /// A hint, a remark.
    Info,
    /// The exam.
    Exam,
}

impl Tone {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Neutral, Self::Good, Self::Vigilance, Self::Alert, Self::Info, Self::Exam];

    /// Ink and ground.
    pub const fn colours(self, theme: &Theme) -> (Color32, Color32) {
        let p = &theme.palette;
        match self {
            Self::Neutral => (p.encre_2, p.creux),
            Self::Good => (p.bon, p.bon_pale),
            Self::Vigilance => (p.vigilance, p.vigilance_pale),
            Self::Alert => (p.alerte, p.alerte_pale),
            Self::Info => (p.info, p.info_pale),
            Self::Exam => (p.examen_texte, p.examen),
        }
    }

    /// The icon that goes with the colour, and whether it is filled; none for a neutral state.
    pub const fn icon(self) -> Option<(&'static str, bool)> {
        match self {
            Self::Neutral => None,
            Self::Good => Some((icon::CHECK, false)),
            Self::Vigilance => Some((icon::WARNING, false)),
            Self::Alert => Some((icon::WARNING_OCTAGON, true)),
            Self::Info => Some((icon::INFO, false)),
            Self::Exam => Some((icon::SEAL_CHECK, true)),
        }
    }
}

/// `ui.add(Badge::new(Tone::Good, "Équilibré : 130 000 €"))`.
#[derive(Clone, Debug)]
#[must_use = "a badge shows when it is added to a ui"]
pub struct Badge<'a> {
    tone: Tone,
    text: &'a str,
    icon: Option<(&'a str, bool)>,
    tooltip: &'a str,
    inverse: bool,
}

impl<'a> Badge<'a> {
    /// A badge with the icon of its tone.
    pub const fn new(tone: Tone, text: &'a str) -> Self {
        Self { tone, text, icon: tone.icon(), tooltip: "", inverse: false }
    }

    /// Another outlined icon than that of the tone.
    pub const fn icon(mut self, glyph: &'a str) -> Self {
        self.icon = Some((glyph, false));
        self
    }

    /// Another filled icon than that of the tone.
    pub const fn icon_fill(mut self, glyph: &'a str) -> Self {
        self.icon = Some((glyph, true));
        self
    }

    /// More words for those who point at it.
    pub const fn tooltip(mut self, text: &'a str) -> Self {
        self.tooltip = text;
        self
    }

    /// White on a coloured bar: the mode badge during an exam.
    pub const fn inverse(mut self) -> Self {
        self.inverse = true;
        self
    }
}

impl Widget for Badge<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme(ui);
        let p = &theme.palette;
        let (mut ink, mut ground) = self.tone.colours(&theme);
        if self.inverse {
            (ink, ground) = (p.examen, p.examen_texte);
        }
        let before = self.icon.map_or(0.0, |_| 20.0);
        let room = (ui.available_width() - before - 16.0).max(24.0);
        let line = Line::new(ui, self.text, Type::MicroStrong, ink, room);
        let tooltip = if line.is_cut() && self.tooltip.is_empty() { self.text } else { self.tooltip };
        let size = vec2((line.width() + before + 16.0).ceil(), 22.0);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, self.text));
        if ui.is_rect_visible(rect) {
            ui.painter().rect_filled(rect, CornerRadius::same(radius::BADGE), ground);
            if let Some((glyph, fill)) = self.icon {
                let centre = pos2(rect.left() + 15.0, rect.center().y);
                paint::icon(ui.painter(), centre, glyph, 15.0, fill, ink);
            }
            line.paint(ui.painter(), rect.left() + 8.0 + before, rect.center().y);
        }
        paint::tooltip(response, tooltip)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_badge_reads_and_cannot_be_pressed() {
        let harness = testing::harness(|ui| {
            for tone in Tone::ALL {
                ui.add(Badge::new(tone, "État"));
            }
        });
        let all: Vec<_> = harness.get_all_by_value("État").collect();
        assert_eq!(all.len(), Tone::ALL.len());
        assert!(all.iter().all(|node| (node.rect().height() - 22.0).abs() < 0.1));
    }
}
