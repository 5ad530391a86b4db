//! « Réglages »: the look, the reading, the keyboard, the language, the first name, and the credits.

mod credits;
mod toggle;

pub use credits::Credit;

use super::{Action, Learner, home::layout::scrolled};
use crate::{
    locale::{Lang, Locale},
    t,
    ui::{
        text::locale,
        theme::{Settings, ThemeKind, Type, icon, space, theme},
        widgets::{Breadth, Button, Card, Field, IconButton, breadth, segmented},
    },
};
use egui::{Align, Id, Layout, Rect, Ui, UiBuilder, pos2, vec2};
use toggle::toggle;

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct Model {
    /// The choices as they stand.
    pub settings: Settings,
    /// The learner's first name; may be empty.
    pub name: String,
    /// Works and licences.
    pub credits: Vec<Credit>,
    /// Whether this machine can read aloud.
    pub voice: bool,
    /// Version of the program.
    pub version: &'static str,
}

/// What the screen remembers.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// The name being typed, until it is given.
    pub name: Option<String>,
}

/// Least and greatest size of text, and one step, in percent.
pub(super) const TEXT: (u16, u16, u16) = (100, 200, 10);

impl Model {
    /// Builds the model.
    pub fn new(locale: &Locale, learner: &Learner, settings: &Settings) -> Self {
        Self {
            settings: settings.clone(),
            name: learner.name.clone(),
            credits: credits::credits(locale),
            voice: learner.voice,
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}

/// Shows the screen. Each change is an action: what is on screen follows when it was done.
pub fn show(ui: &mut Ui, model: &Model, state: &mut UiState) -> Vec<Action> {
    let mut settings = model.settings.clone();
    let mut actions = Vec::new();
    scrolled(ui, |ui| {
        if breadth(ui) == Breadth::Narrow {
            left(ui, model, state, &mut settings, &mut actions);
            ui.add_space(space::M);
            credits::show(ui, &model.credits, model.version);
            return;
        }
        let area = ui.available_rect_before_wrap();
        let half = (0.5 * (area.width() - space::L)).min(680.0);
        let column = |ui: &mut Ui, at: f32| {
            let place = Rect::from_min_size(pos2(area.left() + at, area.top()), vec2(half, area.height()));
            ui.new_child(
                UiBuilder::new().id_salt(at.to_bits()).max_rect(place).layout(Layout::top_down(Align::LEFT)),
            )
        };
        let mut one = column(ui, 0.0);
        left(&mut one, model, state, &mut settings, &mut actions);
        let mut two = column(ui, half + space::L);
        credits::show(&mut two, &model.credits, model.version);
        ui.advance_cursor_after_rect(one.min_rect().union(two.min_rect()));
    });
    if settings != model.settings {
        actions.push(Action::Set(settings));
    }
    actions
}

fn left(ui: &mut Ui, model: &Model, state: &mut UiState, settings: &mut Settings, actions: &mut Vec<Action>) {
    appearance(ui, settings);
    ui.add_space(space::M);
    reading(ui, model, settings);
    ui.add_space(space::M);
    person(ui, model, state, settings, actions);
}

fn appearance(ui: &mut Ui, settings: &mut Settings) {
    let locale = locale(ui);
    Card::new().title(&t!(locale, "settings-appearance")).show(ui, |ui| {
        let names = [
            t!(locale, "settings-theme-system"),
            t!(locale, "settings-theme-light"),
            t!(locale, "settings-theme-dark"),
        ];
        let kinds = [None, Some(ThemeKind::Light), Some(ThemeKind::Dark)];
        let mut chosen = kinds.iter().position(|kind| *kind == settings.theme).unwrap_or(0);
        let name = t!(locale, "settings-theme");
        labelled(ui, &name, |ui| {
            let words: Vec<&str> = names.iter().map(String::as_str).collect();
            if segmented(ui, &name, &words, &mut chosen) {
                settings.theme = kinds.get(chosen).copied().flatten();
            }
        });
        text_size(ui, settings);
        ui.add_space(space::XS);
        toggle(
            ui,
            &t!(locale, "settings-contrast"),
            &t!(locale, "settings-contrast-text"),
            &mut settings.high_contrast,
        );
        toggle(
            ui,
            &t!(locale, "settings-motion"),
            &t!(locale, "settings-motion-text"),
            &mut settings.reduced_motion,
        );
    });
}

fn text_size(ui: &mut Ui, settings: &mut Settings) {
    let locale = locale(ui);
    let theme = theme(ui);
    let p = &theme.palette;
    let (least, most, step) = TEXT;
    let name = t!(locale, "settings-text-size");
    labelled(ui, &name, |ui| {
        let (low, high) = (t!(locale, "settings-text-least"), t!(locale, "settings-text-most"));
        let smaller = t!(locale, "settings-text-smaller");
        let button = IconButton::new(icon::MINUS, &smaller);
        if ui.add(button.blocked((settings.text_scale <= least).then_some(low.as_str()))).clicked() {
            settings.text_scale = settings.text_scale.saturating_sub(step).max(least);
        }
        let size = t!(locale, "settings-percent", percent = settings.text_scale);
        ui.allocate_ui_with_layout(
            vec2(58.0, 30.0),
            Layout::centered_and_justified(egui::Direction::LeftToRight),
            |ui| {
                let value = ui.label(theme.text(Type::BodyStrong, p.encre, size.as_str()));
                ui.ctx().accesskit_node_builder(value.id, |node| {
                    node.set_live(egui::accesskit::Live::Polite);
                });
            },
        );
        let larger = t!(locale, "settings-text-larger");
        let button = IconButton::new(icon::PLUS, &larger);
        if ui.add(button.blocked((settings.text_scale >= most).then_some(high.as_str()))).clicked() {
            settings.text_scale = (settings.text_scale + step).min(most);
        }
        if settings.text_scale != least
            && ui.add(Button::text(&t!(locale, "settings-text-reset")).small()).clicked()
        {
            settings.text_scale = least;
        }
    });
}

fn reading(ui: &mut Ui, model: &Model, settings: &mut Settings) {
    let locale = locale(ui);
    Card::new().title(&t!(locale, "settings-reading")).show(ui, |ui| {
        toggle(ui, &t!(locale, "settings-rows"), &t!(locale, "settings-rows-text"), &mut settings.tall_rows);
        toggle(
            ui,
            &t!(locale, "settings-wide"),
            &t!(locale, "settings-wide-text"),
            &mut settings.wide_reading,
        );
        toggle(
            ui,
            &t!(locale, "settings-letters"),
            &t!(locale, "settings-letters-text"),
            &mut settings.letter_keys,
        );
        let (words, able) = if model.voice {
            (t!(locale, "settings-voice-text"), true)
        } else {
            (t!(locale, "settings-voice-none"), false)
        };
        ui.add_enabled_ui(able, |ui| {
            toggle(ui, &t!(locale, "settings-voice"), &words, &mut settings.read_aloud);
        });
    });
}

fn person(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    settings: &mut Settings,
    actions: &mut Vec<Action>,
) {
    let locale = locale(ui);
    Card::new().title(&t!(locale, "settings-person")).show(ui, |ui| {
        let mut name = state.name.clone().unwrap_or_else(|| model.name.clone());
        let label = t!(locale, "settings-name");
        let nobody = t!(locale, "settings-name-none");
        let field =
            Field::new(&label, &mut name).placeholder(&nobody).width(280.0).id(Id::new("settings-name"));
        let response = field.show(ui);
        if response.changed() {
            state.name = Some(name.chars().take(NAME_LIMIT).collect());
        }
        if response.lost_focus()
            && let Some(typed) = state.name.take()
            && typed.trim() != model.name
        {
            actions.push(Action::SetName(typed.trim().to_owned()));
        }
        ui.add_space(space::XS);
        let langs = [Lang::Fr, Lang::En];
        let mut chosen = langs.iter().position(|lang| *lang == settings.lang).unwrap_or(0);
        let label = t!(locale, "settings-language");
        labelled(ui, &label, |ui| {
            if segmented(ui, &label, &["Français", "English"], &mut chosen) {
                settings.lang = langs.get(chosen).copied().unwrap_or_default();
            }
        });
        let p = &theme(ui).palette;
        ui.label(theme(ui).text(Type::Small, p.encre_2, t!(locale, "settings-language-text")));
    });
}

/// Longest first name, in characters.
const NAME_LIMIT: usize = 40;

/// A name above a control.
fn labelled(ui: &mut Ui, name: &str, control: impl FnOnce(&mut Ui)) {
    let theme = theme(ui);
    ui.label(theme.text(Type::Micro, theme.palette.encre_2, name));
    ui.horizontal(control);
    ui.add_space(space::XS);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::{Key, Vec2, accesskit::Role};
    use egui_kittest::{Harness, kittest::Queryable as _};

    struct Page {
        model: Model,
        state: UiState,
        asked: Vec<Action>,
    }

    fn frame(ui: &mut Ui, page: &mut Page) {
        let asked = show(ui, &page.model, &mut page.state);
        page.asked.extend(asked);
    }

    fn page(settings: &Settings) -> Page {
        let learner = Learner { name: "Inès".to_owned(), voice: true, ..Learner::default() };
        let model = Model::new(&Locale::new(Lang::Fr), &learner, settings);
        Page { model, state: UiState::default(), asked: Vec::new() }
    }

    fn open() -> Harness<'static, Page> {
        testing::harness_state(page(&Settings::default()), frame)
    }

    #[track_caller]
    fn check(name: &str, expected: Settings) {
        let mut harness = open();
        harness.get_by_label(name).click();
        harness.run();
        // The model does not change in this test, so one frame asks once.
        assert_eq!(harness.state().asked, [Action::Set(expected)], "{name}");
    }

    #[test]
    fn each_choice_asks_for_its_setting() {
        let base = Settings::default();
        check("Sombre", Settings { theme: Some(ThemeKind::Dark), ..base.clone() });
        check("Contraste renforcé", Settings { high_contrast: true, ..base.clone() });
        check("Mouvements réduits", Settings { reduced_motion: true, ..base.clone() });
        check("Rangs hauts", Settings { tall_rows: true, ..base.clone() });
        check("Lecture espacée", Settings { wide_reading: true, ..base.clone() });
        check("Lecture à voix haute", Settings { read_aloud: true, ..base.clone() });
        check("Lettres seules", Settings { letter_keys: false, ..base.clone() });
        check("Agrandir le texte", Settings { text_scale: 110, ..base.clone() });
        check("English", Settings { lang: Lang::En, ..base });
    }

    #[test]
    fn the_name_is_given_when_the_field_is_left() {
        let mut harness = open();
        let field = harness.get_by_role(Role::TextInput);
        field.focus();
        field.type_text("-Marie");
        harness.run();
        assert!(harness.state().asked.is_empty());
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().asked, [Action::SetName("Inès-Marie".to_owned())]);
    }

    #[test]
    fn it_opens_in_every_light_and_size() {
        for kind in [ThemeKind::Light, ThemeKind::Dark] {
            for (width, text_scale) in [(1440.0, 100), (1440.0, 200), (1024.0, 200)] {
                let settings = Settings { theme: Some(kind), text_scale, ..Settings::default() };
                let mut harness =
                    testing::harness_with(settings.clone(), Vec2::new(width, 800.0), page(&settings), frame);
                harness.run();
                assert!(harness.query_by_label("Sombre").is_some());
            }
        }
    }
}
