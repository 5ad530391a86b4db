//! « Comment est-ce calculé ? »: the estimate of readiness, told as it is computed in `readiness`.

use super::blocks::HELD;
use crate::{
    t,
    ui::{
        screens::shell::overlay::overlay,
        text::locale,
        theme::{Type, space, theme},
    },
};
use egui::Context;

/// Shows the explanation; `true` when it was closed.
pub(super) fn show(ctx: &Context) -> bool {
    let locale = locale(ctx);
    let theme = theme(ctx);
    let p = &theme.palette;
    let parts = [
        (t!(locale, "home-method-belief"), t!(locale, "home-method-belief-text")),
        (t!(locale, "home-method-link"), t!(locale, "home-method-link-text", held = HELD)),
        (t!(locale, "home-method-chain"), t!(locale, "home-method-chain-text")),
        (t!(locale, "home-method-doubt"), t!(locale, "home-method-doubt-text")),
        (t!(locale, "home-method-limits"), t!(locale, "home-method-limits-text")),
    ];
    overlay(ctx, &t!(locale, "home-method"), 600.0, |ui| {
        let room = (ui.ctx().content_rect().height() - 250.0).max(160.0);
        egui::ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            for (head, text) in &parts {
                ui.add_space(space::S);
                ui.label(theme.text(Type::BodyStrong, p.encre, head.as_str()));
                ui.label(theme.text(Type::Body, p.encre, text.as_str()));
            }
        });
    })
    .is_none()
}

#[cfg(test)]
mod tests {
    use crate::{
        assessment::{Assessment, CompetencyMark},
        base::{CompetencyCode, Mode, Score},
        locale::{Lang, Locale},
        readiness::{Observation, beliefs},
        t,
    };

    /// Weight that one perfect séance gives, read from the computation itself.
    fn weight(mode: Mode) -> u32 {
        let mark = CompetencyMark {
            code: CompetencyCode::new("2ab.C1"),
            score: Score::from_integer(1),
            observed: true,
            recognised: true,
        };
        let assessment = Assessment { indicators: vec![], competencies: vec![mark], blocks: vec![] };
        let held = beliefs(&[Observation { mode, assessment }]);
        held[&CompetencyCode::new("2ab.C1")].successes - 1
    }

    #[test]
    fn the_explanation_tells_the_weights_that_are_used() {
        let [guided, alone, exam] = [Mode::Guided, Mode::Autonomous, Mode::Exam].map(weight);
        let text = t!(Locale::new(Lang::Fr), "home-method-belief-text");
        let told = format!("{guided} exercices en mode guidé, {alone} en mode autonome, {exam} en examen");
        assert!(text.contains(&told), "{text}");
        let text = t!(Locale::new(Lang::En), "home-method-belief-text");
        assert!(
            text.contains(&format!(
                "{guided} exercises in guided mode, {alone} on your own, {exam} in an exam"
            )),
            "{text}"
        );
    }
}
