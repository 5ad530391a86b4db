//! Trust: five rounded cells, the word, and the last change with the reply that caused it.

use super::{
    Badge, Tone,
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
use egui::{
    CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, accesskit::Role,
    pos2, vec2,
};

/// How much the client trusts the adviser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trust<'a> {
    /// 0 (réservée) to 4 (engagée).
    pub level: u8,
    /// The last change, 0 when there was none.
    pub change: i8,
    /// Which reply caused it.
    pub cause: &'a str,
}

/// The word of a level: « réservée » to « engagée ».
pub fn trust_word(locale: &Locale, level: u8) -> String {
    match level {
        0 => t!(locale, "trust-0"),
        1 => t!(locale, "trust-1"),
        2 => t!(locale, "trust-2"),
        3 => t!(locale, "trust-3"),
        _ => t!(locale, "trust-4"),
    }
}

/// With a capital, as a word that stands alone.
pub(super) fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Shows the cells, the word and the change on one line.
pub fn trust(ui: &mut Ui, trust: &Trust<'_>) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let word = trust_word(&locale, trust.level);
    let answer = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let title = Line::new(ui, &t!(locale, "trust"), Type::Small, p.encre_2, f32::INFINITY);
        let name = Line::new(ui, &capitalised(&word), Type::BodyStrong, p.encre, f32::INFINITY);
        let cells = 5.0 * 22.0 + 4.0;
        let size = vec2(title.width() + 9.0 + cells + 13.0 + name.width(), 24.0);
        let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
        let level = trust.level.saturating_add(1);
        let words = t!(locale, "trust-spoken", word = word.as_str(), level = level);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &words));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::Meter));
        let mut x = rect.left() + title.width() + 9.0;
        let after = x + cells + 13.0;
        title.paint(ui.painter(), rect.left(), rect.center().y);
        for cell in 0..5_u8 {
            let place = Rect::from_min_size(pos2(x, rect.center().y - 7.0), vec2(21.0, 14.0));
            let fill = if cell <= trust.level { p.action } else { p.feuille };
            let border = Stroke::new(1.25, p.action);
            ui.painter().rect(place, CornerRadius::same(3), fill, border, StrokeKind::Inside);
            x += 23.0;
        }
        name.paint(ui.painter(), after, rect.center().y);
        paint::focus_ring(ui, &response, &theme, rect, 4);
        if trust.change != 0 {
            change(ui, trust);
        }
        paint::tooltip(response, trust.cause)
    });
    answer.inner
}

fn change(ui: &mut Ui, trust: &Trust<'_>) {
    let up = trust.change > 0;
    let (tone, arrow) = if up { (Tone::Good, icon::ARROW_UP) } else { (Tone::Vigilance, icon::ARROW_DOWN) };
    let sign = if up { '+' } else { '\u{2212}' };
    let words = format!("{sign}{}", trust.change.unsigned_abs());
    ui.add(Badge::new(tone, &words).icon(arrow).tooltip(trust.cause));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn trust_is_a_word_and_its_change_is_signed() {
        let harness = testing::harness(|ui| {
            trust(ui, &Trust { level: 2, change: 1, cause: "Vous avez reformulé." });
            trust(ui, &Trust { level: 0, change: -1, cause: "Un produit trop tôt." });
        });
        assert!(harness.query_by_role_and_label(Role::Meter, "Confiance\u{a0}: ouverte, 3 sur 5").is_some());
        assert!(harness.query_by_value("+1").is_some());
        assert!(harness.query_by_value("−1").is_some());
    }

    #[test]
    fn words_take_a_capital() {
        assert_eq!(capitalised("engagée"), "Engagée");
        assert_eq!(capitalised("écoute"), "Écoute");
        assert_eq!(capitalised(""), "");
    }
}
