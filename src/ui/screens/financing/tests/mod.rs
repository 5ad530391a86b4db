//! The panel at work: a loan typed in, a plan balanced, a coverage read, by mouse and by keyboard.

mod tools;

use super::{Model, UiState, panel, state::Part};
use crate::{
    activities::financing::Workings,
    base::{Date, Money, Percent},
    session::Command,
    ui::{screens::Action, testing, theme::Settings},
};
use egui::{Key, accesskit::Role, vec2};
use egui_kittest::{Harness, kittest::Queryable as _};

const TODAY: Date = Date::constant(2026, 11, 23);

struct Play {
    model: Model,
    state: UiState,
    commands: usize,
}

impl Play {
    fn new(workings: Workings, hints: bool) -> Self {
        let model =
            Model { workings, first_year: 2027, today: TODAY, threshold: Some(120), hints, read_only: false };
        Self { model, state: UiState::default(), commands: 0 }
    }
}

fn frame(ui: &mut egui::Ui, play: &mut Play) {
    let mut actions = Vec::new();
    egui::Frame::new().inner_margin(16).show(ui, |ui| panel(ui, &play.model, &mut play.state, &mut actions));
    for action in actions {
        let Action::Command(Command::Sketch(workings)) = action else { panic!("{action:?}") };
        play.model.workings = *workings;
        play.commands += 1;
    }
}

fn played(workings: Workings, hints: bool) -> Harness<'static, Play> {
    let play = Play::new(workings, hints);
    testing::harness_with(Settings::default(), vec2(420.0, 1_400.0), play, frame)
}

fn write(harness: &mut Harness<'_, Play>, label: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, label).focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    harness.run();
}

/// Whether a label of the panel holds these words.
#[track_caller]
fn says(harness: &Harness<'_, Play>, words: &str) {
    let labels: Vec<String> =
        harness.query_all_by_role(Role::Label).filter_map(|node| node.value()).collect();
    assert!(labels.iter().any(|label| label.contains(words)), "{words}: {labels:#?}");
}

#[test]
fn a_loan_is_typed_and_kept_when_its_field_is_left() {
    let mut harness = played(Workings::default(), false);
    harness.get_by_label("Ajouter un prêt").click();
    harness.run();
    write(&mut harness, "Montant", "60000");
    assert_eq!(harness.state().model.workings.loans[0].loan.capital, Money::ZERO, "still being typed");
    write(&mut harness, "Taux", "4,20");
    assert_eq!(harness.state().model.workings.loans[0].loan.capital, Money::euros(60_000));
    harness.key_press(Key::Enter);
    harness.run();
    let loan = &harness.state().model.workings.loans[0].loan;
    assert_eq!(loan.rate, "4.20".parse::<Percent>().unwrap());
    // 84 months at 4,20 %: no fees, so that the TEG is the rate.
    says(&harness, "TEG annuel proportionnel, 4,20");
    says(&harness, "Échéance, 825,66\u{a0}€");
}

#[test]
fn terms_that_make_no_loan_say_why() {
    let mut harness = played(Workings::default(), false);
    harness.get_by_label("Ajouter un prêt").click();
    harness.run();
    write(&mut harness, "Montant", "60000");
    write(&mut harness, "Différé", "90");
    harness.key_press(Key::Enter);
    harness.run();
    says(&harness, "Différé de 90 périodes");
}

#[test]
fn a_plan_says_what_is_missing_and_what_guided_mode_sees() {
    let mut harness = played(Workings::default(), true);
    harness.get_by_label("Plan").click();
    harness.run();
    harness.get_by_label("Matériel et véhicules").click();
    harness.run();
    // The field of the new line has the focus already.
    harness.get_by_label("Matériel et véhicules, montant").type_text("86000");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    says(&harness, "Il manque 86\u{202f}000");
    says(&harness, "TVA à avancer");
    harness.get_by_label("Apport").click();
    harness.run();
    harness.get_by_label("Apport, montant").type_text("86k");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    says(&harness, "Équilibré");
}

#[test]
fn the_coverage_is_drawn_and_told() {
    let mut harness = played(Workings::default(), false);
    harness.get_by_label("Couverture").click();
    harness.run();
    harness.get_by_label("Ajouter une année").click();
    harness.run();
    write(&mut harness, "EBE prévu 2027", "120000");
    write(&mut harness, "Annuités en cours 2027", "60000");
    harness.key_press(Key::Enter);
    harness.run();
    says(&harness, "2027. base\u{a0}: 2,00");
    harness.get_by_label("Choc sur l’EBE, 0\u{a0}%").focus();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert_eq!(harness.state().model.workings.stress, "5".parse::<Percent>().unwrap());
    says(&harness, "dégradé\u{a0}: 1,90");
}

#[test]
fn what_was_handed_in_is_read_only() {
    let mut harness = played(Workings::default(), false);
    harness.state_mut().model.read_only = true;
    harness.run();
    assert!(harness.query_by_label("Ajouter un prêt").is_none());
}
