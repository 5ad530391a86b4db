//! The screen with the bakery: opened, read, pinned, computed, written.

use super::{Model, UiState, show};
use crate::{
    activities::{Evidence, State, World},
    base::{Aspect, Mode, Money, Seed},
    content,
    finance::{Balance, Entered},
    session::{Command, apply, decide},
    ui::{
        screens::{Action, Sitting},
        testing,
        theme::{Settings, ThemeKind},
    },
};
use egui::{Key, Modifiers, Vec2, accesskit::Role, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

/// The shipped bakery.
pub(super) fn bakery() -> World {
    let bundle = content::shipped().into_iter().find(|b| b.id == "boulangerie-ferrand").expect("shipped");
    World::new(content::load(&bundle).case.expect("a case that loads"))
}

/// A séance that answers: what the screen asks for is decided and applied, as the app does.
pub(super) struct Play {
    world: World,
    pub(super) state: State,
    ui: UiState,
    done: Vec<Action>,
}

impl Play {
    pub(super) fn new(mode: Mode) -> Self {
        Self {
            world: bakery(),
            state: State::new(mode, Seed(4127)),
            ui: UiState::default(),
            done: Vec::new(),
        }
    }

    pub(super) fn after(mode: Mode, commands: &[Command]) -> Self {
        let mut play = Self::new(mode);
        for command in commands {
            play.decide(command);
        }
        play
    }

    fn decide(&mut self, command: &Command) {
        for event in decide(&self.state, &self.world, command).expect("a command that is allowed") {
            apply(&mut self.state, &event);
        }
    }

    pub(super) fn model(&self) -> Model {
        Model::new(&Sitting { id: 1, world: &self.world, state: &self.state })
    }

    pub(super) fn commands(&self) -> Vec<&Command> {
        self.done.iter().filter_map(|a| if let Action::Command(c) = a { Some(c) } else { None }).collect()
    }
}

fn frame(ui: &mut egui::Ui, play: &mut Play) {
    let model = play.model();
    let actions = egui::Frame::new().inner_margin(12).show(ui, |ui| show(ui, &model, &mut play.ui)).inner;
    for action in actions {
        if let Action::Command(command) = &action {
            play.decide(command);
        }
        play.done.push(action);
    }
}

pub(super) fn played(play: Play) -> Harness<'static, Play> {
    testing::harness_with(Settings::default(), vec2(1360.0, 800.0), play, frame)
}

pub(super) fn line(document: &str, line: &str) -> Evidence {
    Evidence::Line(document.into(), line.into())
}

#[test]
fn a_document_is_opened_and_a_line_pinned() {
    let mut harness = played(Play::new(Mode::Autonomous));
    assert!(
        harness
            .query_by_value("Choisissez un document dans la liste\u{a0}: il s’ouvre ici, ligne par ligne.")
            .is_some()
    );
    harness.get_by_label("Bail commercial, non lu").click();
    harness.run();
    assert_eq!(harness.state().commands(), [&Command::Open("bail".into())]);
    harness.get_by_label_contains("Neuf années entières").click();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::E);
    harness.run();
    assert_eq!(harness.state().commands().last(), Some(&&Command::Pin(line("bail", "art-2"))));
    assert!(harness.query_by_label("Preuve P1").is_some());
    assert!(harness.query_by_label("Bail commercial, lu, 1 preuve épinglée").is_some());
    harness.get_by_label("Désépingler").click();
    harness.run();
    assert_eq!(harness.state().commands().last(), Some(&&Command::Unpin(1)));
}

#[test]
fn arrows_choose_the_lines_and_the_years() {
    let mut harness = played(Play::after(Mode::Autonomous, &[Command::Open("liasse-2026".into())]));
    harness.get_by_role_and_label(Role::Table, "Liasse, Résultat").focus();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().ui.chosen, Some(line("liasse-2026", "FA")));
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert_eq!(harness.state().ui.chosen, Some(line("liasse-2025", "FC")));
    harness.get_by_label("Épingler").click();
    harness.run();
    // The amount of 2025 lies in the liasse of 2025: pinning it reads that one.
    let opened = Command::Open("liasse-2025".into());
    let pinned = Command::Pin(line("liasse-2025", "FC"));
    assert_eq!(harness.state().commands(), [&opened, &pinned]);
}

#[test]
fn a_finding_is_written_with_its_proof() {
    let open = [Command::Open("bail".into()), Command::Pin(line("bail", "art-2"))];
    let mut harness = played(Play::after(Mode::Autonomous, &open));
    harness.get_by_label("Nouveau constat").click();
    harness.run();
    harness.get_by_label("Juridique").click();
    harness.run();
    harness.get_by_label("P1 · Bail commercial, art.\u{a0}2").click();
    harness.run();
    harness.get_by_role_and_label(Role::MultilineTextInput, "Constat").focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::MultilineTextInput, "Constat")
        .type_text("Le bail finit en janvier 2028.");
    harness.run();
    harness.get_by_label("Enregistrer le constat").click();
    harness.run();
    let found = Command::Find {
        aspect: Aspect::Legal,
        text: "Le bail finit en janvier 2028.".to_owned(),
        evidence: vec![line("bail", "art-2")],
    };
    assert_eq!(harness.state().commands(), [&found]);
    assert!(harness.query_by_label("Preuve P1, Bail commercial, art.\u{a0}2").is_some());
    assert!(harness.query_by_label("Juridique, 1").is_some());
    harness.get_by_label("Supprimer le constat 1").click();
    harness.run();
    harness.get_by_label("Annuler").click();
    harness.run();
    assert_eq!(harness.state().commands(), [&found, &Command::RemoveFinding(1), &found]);
}

#[test]
fn in_guided_mode_a_statement_is_picked() {
    let mut harness = played(Play::new(Mode::Guided));
    harness.key_press(Key::F3);
    harness.run();
    harness.get_by_label("Chercher une affirmation").focus();
    harness.run();
    harness.get_by_label("Chercher une affirmation").type_text("four vingt-deux ans");
    harness.run();
    harness.get_by_label_contains("Le four, vieux de vingt-deux ans").click();
    harness.run();
    harness.get_by_label("Enregistrer le constat").click();
    harness.run();
    let picked = Command::PickFinding { statement: "four-obsolete".into(), evidence: Vec::new() };
    assert_eq!(harness.state().commands(), [&picked]);
    assert!(harness.query_by_label("sans preuve").is_some());
}

#[test]
fn an_ebe_is_typed_and_judged_in_guided_mode_alone() {
    for (mode, judged) in [(Mode::Guided, true), (Mode::Autonomous, false), (Mode::Exam, false)] {
        let mut harness = played(Play::new(mode));
        harness.get_by_label("EBE 2026").focus();
        harness.run();
        harness.get_by_label("EBE 2026").type_text("68 411");
        harness.run();
        assert_eq!(harness.state().commands(), [] as [&Command; 0], "not before the field is left");
        harness.key_press(Key::Enter);
        harness.run();
        let computed = Command::Compute(Balance::Ebe, 2026, Entered::Euros(Money::euros(68_411)));
        assert_eq!(harness.state().commands(), [&computed]);
        assert_eq!(harness.query_by_label("Preuve FV, 425").is_some(), judged, "{mode:?}");
    }
}

#[test]
fn a_click_on_an_amount_goes_to_the_scratch_line_then_to_a_figure() {
    let mut harness = played(Play::after(Mode::Autonomous, &[Command::Open("liasse-2026".into())]));
    harness.get_by_label("Marge commerciale 2026").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Brouillon de calcul").focus();
    harness.run();
    harness.get_by_value("160\u{202f}342").click();
    harness.run();
    assert_eq!(
        harness.get_by_role_and_label(Role::TextInput, "Brouillon de calcul").value().as_deref(),
        Some("160\u{202f}342")
    );
    assert!(harness.get_by_role_and_label(Role::TextInput, "Brouillon de calcul").is_focused());
    harness.get_by_role_and_label(Role::TextInput, "Brouillon de calcul").type_text(" − ");
    harness.run();
    harness.get_by_value("22\u{202f}087").click();
    harness.run();
    harness.get_by_label("Reporter\u{a0}: Marge commerciale 2026").click();
    harness.run();
    let computed = Command::Compute(Balance::MargeCommerciale, 2026, Entered::Euros(Money::euros(138_255)));
    assert_eq!(harness.state().commands(), [&computed]);
}

#[test]
fn a_click_on_an_amount_fills_the_figure_that_waits() {
    let mut harness = played(Play::after(Mode::Autonomous, &[Command::Open("liasse-2026".into())]));
    harness.get_by_label("Résultat net 2026").focus();
    harness.run();
    harness.get_by_value("160\u{202f}342").click();
    harness.run();
    assert_eq!(harness.get_by_label("Résultat net 2026").value().as_deref(), Some("160\u{202f}342"));
    harness.key_press(Key::Escape);
    harness.run();
    let computed = Command::Compute(Balance::ResultatNet, 2026, Entered::Euros(Money::euros(160_342)));
    assert_eq!(harness.state().commands(), [&computed]);
}

#[test]
fn the_plan_is_written_before_the_meeting_and_read_after() {
    let mut harness = played(Play::new(Mode::Autonomous));
    harness.get_by_role_and_label(Role::Tab, "Plan").click();
    harness.run();
    harness.get_by_label("Objectif du rendez-vous").focus();
    harness.run();
    harness.get_by_label("Objectif du rendez-vous").type_text("Comprendre le projet du four.");
    harness.run();
    harness.get_by_label("Juridique").click();
    harness.run();
    let label = harness.state().model().plan.families[2].1[0].clone();
    harness.get_by_label(&label.1).click();
    harness.run();
    harness.get_by_label("Enregistrer le plan").click();
    harness.run();
    let objective = "Comprendre le projet du four.".to_owned();
    assert_eq!(harness.state().commands(), [&Command::Plan { objective, themes: vec![label.0] }]);
    harness.state_mut().decide(&Command::Meet);
    harness.run();
    assert!(harness.query_by_label("Enregistrer le plan").is_none());
    assert!(harness.query_by_value("Comprendre le projet du four.").is_some());
}

#[test]
fn evidence_is_revealed_where_it_lies() {
    let open = [Command::Open("releves".into()), Command::Open("liasse-2025".into())];
    let mut play = Play::after(Mode::Autonomous, &open);
    play.ui.reveal(&line("liasse-2025", "DL"));
    let mut harness = played(play);
    harness.run();
    assert!(harness.query_by_role_and_label(Role::Table, "Liasse, Passif").is_some());
    let row = harness.get_by_role_and_label(Role::Row, "DL Total des capitaux propres (I)");
    assert_eq!(row.accesskit_node().is_selected(), Some(true));
    harness.state_mut().ui.reveal(&line("releves", "2026-03"));
    harness.run();
    assert!(harness.query_by_role_and_label(Role::Row, "mars 2026").is_some());
}

#[test]
fn it_opens_everywhere() {
    let commands = [
        Command::Open("bail".into()),
        Command::Open("releves".into()),
        Command::Open("liasse-2026".into()),
        Command::Pin(line("liasse-2026", "FW")),
        Command::Pin(line("releves", "2026-03")),
    ];
    let sizes = [(1440.0, 700.0, 100), (1240.0, 900.0, 100), (1024.0, 700.0, 100), (1440.0, 900.0, 200)];
    for theme in [ThemeKind::Light, ThemeKind::Dark] {
        for (width, height, text_scale) in sizes {
            for document in ["bail", "releves", "liasse-2026"] {
                let settings = Settings { theme: Some(theme), text_scale, ..Settings::default() };
                let scale = f32::from(text_scale) / 100.0;
                let mut play = Play::after(Mode::Guided, &commands);
                play.ui.open = Some(document.into());
                let size = Vec2::new(width, height) / scale;
                let mut harness = testing::harness_with(settings, size, play, frame);
                for view in [super::View::Document, super::View::Findings, super::View::Panel] {
                    harness.state_mut().ui.view = view;
                    harness.run();
                }
                harness.state_mut().ui.panel = super::Panel::Plan;
                harness.run();
                assert_eq!(harness.state().commands(), [] as [&Command; 0]);
            }
        }
    }
}

#[test]
fn a_search_leads_to_the_line() {
    let mut harness = played(Play::after(Mode::Autonomous, &[Command::Open("bail".into())]));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run();
    harness.get_by_label("Chercher dans le dossier").type_text("neuf annees");
    harness.run();
    assert!(harness.query_by_label("Liasse fiscale 2026, non lu").is_none(), "the list gives way");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().ui.chosen, Some(line("bail", "art-2")));
    harness.get_by_label("Fermer la recherche").click();
    harness.run();
    assert!(harness.query_by_label("Liasse fiscale 2026, non lu").is_some());
}
