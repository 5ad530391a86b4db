//! Tests of the frame, around the shipped bakery.

use super::*;
use crate::activities::State;
use crate::{
    activities::World,
    base::{DocId, Mode, Seed},
    content,
    locale::{Lang, Locale},
    session::{Command, Transcript, run},
    ui::{
        screens::{Learner, Sitting},
        testing,
        theme::ThemeKind,
        widgets::{TabState, Tone},
    },
};
use egui::{Vec2, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

fn world() -> World {
    let bundle = content::shipped().into_iter().find(|b| b.id == "boulangerie-ferrand").unwrap();
    World::new(content::load(&bundle).case.unwrap())
}

/// The bakery after these actions.
fn played(world: &World, mode: Mode, actions: Vec<Command>) -> State {
    let transcript =
        Transcript { case: world.case.id.clone(), case_hash: None, mode, seed: Seed(4127), actions };
    let run = run(world, &transcript);
    assert!(run.refused.is_empty(), "{:?}", run.refused);
    run.journal.state
}

fn meeting() -> Vec<Command> {
    vec![
        Command::Open(DocId::new("bail")),
        Command::Meet,
        Command::Say("Bonjour Madame Ferrand, parlez-moi de votre four.".to_owned()),
    ]
}

fn model(world: &World, state: &State, screen: Screen, bands: &[Band]) -> Model {
    let learner = Learner { name: "Inès".to_owned(), ..Learner::default() };
    let settings = Settings::default();
    let sitting = Some(Sitting { id: 1, world, state });
    let around = Around { screen, learner: &learner, sitting, settings: &settings, save: Save::Saved, bands };
    Model::new(&Locale::new(Lang::Fr), &around)
}

fn home_model() -> Model {
    let learner = Learner { name: "Inès".to_owned(), ..Learner::default() };
    let settings = Settings::default();
    let around = Around {
        screen: Screen::Home,
        learner: &learner,
        sitting: None,
        settings: &settings,
        save: Save::Saved,
        bands: &[],
    };
    Model::new(&Locale::new(Lang::Fr), &around)
}

struct Page {
    model: Model,
    state: UiState,
    asked: Vec<Action>,
}

fn frame(ui: &mut Ui, page: &mut Page) {
    let asked = show(ui, &page.model, &mut page.state, |ui| {
        ui.label("La page");
        Vec::new()
    });
    page.asked.extend(asked);
}

fn open(model: Model) -> Harness<'static, Page> {
    testing::harness_state(Page { model, state: UiState::default(), asked: Vec::new() }, frame)
}

#[test]
fn a_meeting_shows_its_clock_its_phases_and_its_tabs() {
    let world = world();
    let state = played(&world, Mode::Guided, meeting());
    let model = model(&world, &state, Screen::Meeting, &[]);
    assert_eq!(model.title, "Boulangerie Ferrand");
    assert_eq!(model.subtitle, "SARL · Nadia Ferrand, gérante majoritaire · Saint-Aubrac-sur-Lère");
    assert_eq!(model.crumbs.iter().filter(|crumb| crumb.step == Step::Now).count(), 1);
    let tabs: Vec<_> = model.tabs.iter().map(|tab| (tab.label.as_str(), tab.state)).collect();
    let expected = [("Dossier", TabState::Half), ("Entretien", TabState::Half), ("Besoins", TabState::Empty)];
    assert_eq!(tabs, expected);
    assert_eq!(model.status, "Graine 4127 · 1 réplique");
    let harness = open(model);
    assert!(harness.query_by_role(Role::Timer).is_some());
    assert!(harness.query_by_label("Mode guidé").is_some() || harness.query_by_value("Mode guidé").is_some());
    assert!(harness.query_by_value("La page").is_some());
}

#[test]
fn a_file_counts_what_was_read_and_pinned() {
    let world = world();
    let state = played(&world, Mode::Guided, meeting());
    let model = model(&world, &state, Screen::File, &[]);
    let count = world.case.documents.len();
    assert_eq!(model.aside, format!("{count} documents · 1 lu · aucune preuve épinglée"));
    assert!(model.subtitle.starts_with("SARL au capital de 15\u{202f}000\u{a0}€ · "), "{}", model.subtitle);
}

#[test]
fn an_exam_locks_the_rail_until_it_is_handed_in() {
    let world = world();
    let going_on = played(&world, Mode::Exam, meeting());
    let locked = model(&world, &going_on, Screen::File, &[]);
    assert!(locked.exam && locked.rail.iter().all(|room| room.locked.is_some()));
    assert!(locked.places.iter().all(|place| place.goes != Goes::Act(Action::Go(Screen::Home))));
    let mut actions = meeting();
    actions.extend([Command::EndMeeting, Command::HandIn]);
    let over = played(&world, Mode::Exam, actions);
    let free = model(&world, &over, Screen::File, &[]);
    assert!(free.rail[0].locked.is_none());
    assert_eq!(free.tabs.len(), 4);
    assert_eq!(free.bands.len(), 1, "the work says that it can no longer change");
}

#[test]
fn the_rail_goes_home_and_says_why_a_room_is_closed() {
    let world = world();
    let state = played(&world, Mode::Guided, meeting());
    let mut harness = open(model(&world, &state, Screen::Needs, &[]));
    harness.get_by_label("Accueil").click();
    harness.run();
    let node = harness.get_by_label("Bloc 1");
    assert!(node.accesskit_node().is_disabled());
    let why = "Les exercices du bloc 1 ne sont pas encore dans cette version.";
    assert_eq!(node.accesskit_node().description().as_deref(), Some(why));
    assert_eq!(harness.state().asked, [Action::Go(Screen::Home)]);
}

#[test]
fn block_two_goes_back_to_the_activity_last_on_screen() {
    let world = world();
    let state = played(&world, Mode::Guided, meeting());
    let mut harness = open(model(&world, &state, Screen::Needs, &[]));
    harness.state_mut().model = model(&world, &state, Screen::Settings, &[]);
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Bloc 2").click();
    harness.run();
    assert_eq!(harness.state().asked, [Action::Go(Screen::Needs)]);
}

#[test]
fn keys_change_tab_and_text_size() {
    let world = world();
    let state = played(&world, Mode::Guided, meeting());
    let mut harness = open(model(&world, &state, Screen::File, &[]));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Tab);
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Tab);
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Plus);
    harness.run();
    let larger = Settings { text_scale: 110, ..Settings::default() };
    let expected = [
        Action::Go(Screen::Meeting),
        Action::Go(Screen::Needs),
        Action::Go(Screen::Needs),
        Action::Set(larger),
    ];
    assert_eq!(harness.state().asked, expected);
}

#[test]
fn ctrl_k_finds_a_document_by_a_few_letters() {
    let world = world();
    let state = played(&world, Mode::Guided, meeting());
    let mut harness = open(model(&world, &state, Screen::File, &[]));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    harness.get_by_role(Role::TextInput).type_text("bail comm");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().asked, [Action::Read(DocId::new("bail"))]);
    assert!(harness.state().state.search.is_none());
}

#[test]
fn ctrl_k_goes_by_arrows_and_closes_by_escape() {
    let mut harness = open(home_model());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().asked, [Action::Go(Screen::Settings)]);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.state().state.search.is_none());
}

#[test]
fn f1_tells_the_keys() {
    let mut harness = open(home_model());
    harness.key_press(Key::F1);
    harness.run();
    assert!(harness.query_by_value("Partout").is_some());
    harness.key_press(Key::F1);
    harness.run();
    assert!(harness.query_by_value("Partout").is_none());
}

#[test]
fn a_band_closes_and_another_stays() {
    let locale = Locale::new(Lang::Fr);
    let bands = [Band::resumed(&locale, "10\u{a0}h\u{a0}42"), Band::unsaved(&locale, "le disque est plein.")];
    assert_eq!(bands[0].words, "Repris à 10\u{a0}h\u{a0}42, rien n’a été perdu.");
    assert_eq!(bands[1].tone, Tone::Vigilance);
    let mut harness = open(Model { bands: bands.to_vec(), ..home_model() });
    assert!(harness.query_by_value(&bands[0].words).is_some());
    harness.get_by_label("Fermer").click();
    harness.run();
    assert!(harness.query_by_value(&bands[0].words).is_none());
    assert_eq!(harness.query_all_by_label("Fermer").count(), 0);
}

#[test]
fn it_opens_in_every_light_and_size() {
    let world = world();
    let state = played(&world, Mode::Exam, meeting());
    for kind in [ThemeKind::Light, ThemeKind::Dark] {
        for (width, text_scale) in [(1440.0, 100), (1440.0, 200), (1024.0, 100), (1024.0, 200)] {
            let settings = Settings { theme: Some(kind), text_scale, ..Settings::default() };
            for screen in Screen::ALL {
                let page = Page {
                    model: model(&world, &state, screen, &[]),
                    state: UiState::default(),
                    asked: vec![],
                };
                let mut harness =
                    testing::harness_with(settings.clone(), Vec2::new(width, 900.0), page, frame);
                harness.run();
                assert!(harness.query_by_value("La page").is_some(), "{screen:?}");
            }
        }
    }
}
