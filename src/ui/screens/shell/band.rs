//! The band under the top bar: what happened, what is safe, what can be done.

use crate::{
    locale::Locale,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{Button, IconButton, Tone, paint},
    },
};
use egui::{
    Align, Frame, Id, Label, Layout, Margin, Panel, Sense, Ui, accesskit::Live, text::LayoutJob, vec2,
};

/// A message that stays until it is closed, or until what it tells is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// What kind of message.
    pub tone: Tone,
    /// Its strong beginning; may be empty.
    pub lead: String,
    /// Its sentence.
    pub words: String,
    /// What can be done about it.
    pub button: Option<(String, Action)>,
    /// It can be closed; one that tells a state cannot.
    pub closes: bool,
}

impl Band {
    /// « Repris à 10 h 42, rien n’a été perdu. »; `at` is the hour in the learner's words.
    pub fn resumed(locale: &Locale, at: &str) -> Self {
        let words = t!(locale, "shell-resumed", at = at);
        Self { tone: Tone::Info, lead: String::new(), words, button: None, closes: true }
    }

    /// The store does not write: what is safe, what failed. `detail` is the store's own sentence.
    pub fn unsaved(locale: &Locale, detail: &str) -> Self {
        Self {
            tone: Tone::Vigilance,
            lead: t!(locale, "shell-unsaved-lead"),
            words: t!(locale, "shell-unsaved", detail = detail),
            button: None,
            closes: false,
        }
    }

    /// Something that the program says once: a file set aside, a séance that does not open.
    pub fn told(words: &str) -> Self {
        Self {
            tone: Tone::Vigilance,
            lead: String::new(),
            words: words.to_owned(),
            button: None,
            closes: true,
        }
    }

    /// The work was handed in: it reads, it does not change.
    pub(super) fn handed_in(locale: &Locale, debrief: Action) -> Self {
        Self {
            tone: Tone::Info,
            lead: t!(locale, "shell-handed-in-lead"),
            words: t!(locale, "shell-handed-in"),
            button: Some((t!(locale, "shell-open-debrief"), debrief)),
            closes: false,
        }
    }
}

/// What was asked of a band.
pub(super) enum Answer {
    /// Its button.
    Act(Action),
    /// To be closed.
    Close,
}

/// Shows the band as a top panel.
pub(super) fn show(ui: &mut Ui, index: usize, band: &Band) -> Option<Answer> {
    let theme = theme(ui);
    let (ink, ground) = band.tone.colours(&theme);
    let p = &theme.palette;
    let margin = Margin { left: 20, right: 20, top: 5, bottom: 5 };
    let frame = Frame::new().fill(ground).inner_margin(margin);
    let panel = Panel::top(Id::new(("band", index))).frame(frame).resizable(false).show_separator_line(false);
    panel
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.set_min_height(30.0);
                if let Some((glyph, fill)) = band.tone.icon() {
                    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 30.0), Sense::hover());
                    paint::icon(ui.painter(), rect.center(), glyph, 18.0, fill, ink);
                }
                let mut answer = None;
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if band.closes {
                        let name = t!(locale(ui), "shell-close");
                        if ui.add(IconButton::new(icon::X, &name).bare()).clicked() {
                            answer = Some(Answer::Close);
                        }
                    }
                    if let Some((words, action)) = &band.button
                        && ui.add(Button::secondary(words).small()).clicked()
                    {
                        answer = Some(Answer::Act(action.clone()));
                    }
                    ui.add_space(space::S);
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let mut job = LayoutJob::default();
                        if !band.lead.is_empty() {
                            job.append(&format!("{} ", band.lead), 0.0, theme.format(Type::SmallStrong, ink));
                        }
                        job.append(&band.words, 0.0, theme.format(Type::Small, p.encre));
                        let said = ui.add(Label::new(job).wrap());
                        ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
                    });
                });
                answer
            })
            .inner
        })
        .inner
}
