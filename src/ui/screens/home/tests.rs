//! Tests of the whole home screen, and the sample learners of this folder.

use super::*;
use crate::{
    base::{CaseId, CompetencyCode, Score},
    certification::Certification,
    locale::Lang,
    readiness::{Belief, block_readiness},
    ui::{
        screens::{CaseCard, SeanceRow},
        testing,
        theme::{Settings, ThemeKind},
    },
};
use egui::{Vec2, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable as _};

pub(super) fn bakery() -> CaseCard {
    CaseCard {
        id: CaseId::new("boulangerie-ferrand"),
        title: "Boulangerie Ferrand".to_owned(),
        summary: "Le four est tombé deux fois en panne cet été.".to_owned(),
        place: "boulangerie-pâtisserie, Saint-Aubrac-sur-Lère".to_owned(),
        client: "Nadia Ferrand, gérante".to_owned(),
        person: "nadia-ferrand".to_owned(),
        activities: vec!["2ab".to_owned()],
        difficulty: 2,
        minutes: 60,
    }
}

pub(super) fn garage() -> CaseCard {
    CaseCard {
        id: CaseId::new("garage-lenoir"),
        title: "Garage Lenoir".to_owned(),
        difficulty: 4,
        ..bakery()
    }
}

pub(super) fn row(id: i64, mode: Mode, mark: Option<i64>) -> SeanceRow {
    SeanceRow {
        id,
        case: CaseId::new("boulangerie-ferrand"),
        title: "Boulangerie Ferrand".to_owned(),
        client: "Nadia Ferrand, gérante".to_owned(),
        person: "nadia-ferrand".to_owned(),
        mode,
        when: "hier à 18\u{a0}h\u{a0}42".to_owned(),
        day: "13\u{a0}oct.".to_owned(),
        mark: mark.map(Score::from_integer),
        minutes: (32, 60),
        note: "Vous veniez de parler du mois de décembre.".to_owned(),
    }
}

/// A learner of whom these competencies were observed: code, successes, failures.
pub(super) fn learner_with(observed: &[(&str, u32, u32)]) -> Learner {
    let beliefs = observed
        .iter()
        .map(|(code, successes, failures)| {
            (CompetencyCode::new(*code), Belief { successes: *successes, failures: *failures, seen: 1 })
        })
        .collect();
    let blocks = Certification::official().blocks().iter();
    Learner {
        name: "Inès".to_owned(),
        today: "Lundi 23\u{a0}novembre 2026".to_owned(),
        cases: vec![bakery()],
        seances: Vec::new(),
        blocks: blocks.map(|block| block_readiness(block, &beliefs)).collect(),
        ..Learner::default()
    }
}

struct Page {
    model: Model,
    state: UiState,
    asked: Vec<Action>,
}

fn page(learner: &Learner) -> Page {
    let model = Model::new(&Locale::new(Lang::Fr), learner, &|_| None);
    Page { model, state: UiState::default(), asked: Vec::new() }
}

fn frame(ui: &mut Ui, page: &mut Page) {
    let asked = show(ui, &page.model, &mut page.state);
    page.asked.extend(asked);
}

fn open(learner: &Learner) -> Harness<'static, Page> {
    testing::harness_state(page(learner), frame)
}

fn start(mode: Mode) -> Action {
    Action::Start { case: CaseId::new("boulangerie-ferrand"), mode }
}

#[test]
fn the_first_day_starts_in_one_key() {
    let learner = Learner { cases: vec![bakery()], ..Learner::default() };
    let mut harness = open(&learner);
    assert!(harness.query_by_value("Bonjour.").is_some());
    assert_eq!(harness.get_all_by_label("Pas assez de données").count(), 3);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().asked, [start(Mode::Guided)]);
}

#[test]
fn the_featured_button_and_another_proposal() {
    let learner = Learner { cases: vec![bakery(), garage()], ..Learner::default() };
    let mut harness = open(&learner);
    harness.get_by_label("Proposer autre chose").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Commencer").click();
    harness.run();
    let garage = Action::Start { case: CaseId::new("garage-lenoir"), mode: Mode::Guided };
    assert_eq!(harness.state().asked, [garage]);
}

#[test]
fn a_seance_in_progress_is_resumed_by_its_card_and_by_ctrl_r() {
    let learner = Learner { seances: vec![row(7, Mode::Guided, None)], ..learner_with(&[]) };
    let mut harness = open(&learner);
    assert!(harness.query_by_value("Reprendre · hier à 18\u{a0}h\u{a0}42").is_some());
    harness.get_by_label("Reprendre la séance").click();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    harness.run();
    assert_eq!(harness.state().asked, [Action::Resume(7), Action::Resume(7)]);
}

#[test]
fn a_case_starts_in_the_mode_chosen() {
    let mut harness = open(&Learner { cases: vec![garage(), bakery()], ..Learner::default() });
    let garage = "Garage Lenoir, difficulté 4 sur 5 · 1\u{a0}h";
    harness.get_by_role_and_label(Role::RadioButton, garage).click();
    harness.run();
    harness.get_by_label("Examen").click();
    harness.run();
    harness.get_by_label("Ouvrir le dossier").click();
    harness.run();
    let started = Action::Start { case: CaseId::new("garage-lenoir"), mode: Mode::Exam };
    assert_eq!(harness.state().asked, [started]);
}

#[test]
fn what_is_missing_leads_to_the_cases() {
    let mut harness = open(&Learner { cases: vec![bakery()], ..Learner::default() });
    harness.get_by_label("Ouvrir 2ab").click();
    harness.run();
    harness.run();
    assert!(harness.get_by_role(Role::RadioGroup).rect().height() > 0.0);
    assert!(harness.get_by_label("Boulangerie Ferrand, difficulté 2 sur 5 · 1\u{a0}h").is_focused());
}

#[test]
fn an_exam_closes_everything_else() {
    let seances = vec![row(9, Mode::Exam, None), row(3, Mode::Guided, Some(12))];
    let mut harness = open(&Learner { seances, ..learner_with(&[("2ab.C2", 2, 5)]) });
    assert!(harness.query_by_label("Commencer").is_none());
    assert!(harness.query_by_label("Ouvrir le dossier").is_none());
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().asked, [Action::Resume(9)]);
}

#[test]
fn many_seances_fold_to_five() {
    let seances: Vec<SeanceRow> = (1..=23).map(|id| row(id, Mode::Guided, Some(12))).collect();
    let mut harness = open(&Learner { seances, ..learner_with(&[("2ab.C2", 2, 5)]) });
    assert_eq!(harness.get_all_by_role(Role::Row).count(), 5);
    harness.get_by_label("Toutes les séances (23)").click();
    harness.run();
    assert!(harness.get_all_by_role(Role::Row).count() > 5);
}

#[test]
fn the_method_opens_and_closes() {
    let mut harness = open(&learner_with(&[]));
    harness.get_by_label("Comment est-ce calculé\u{202f}?").click();
    harness.run();
    assert!(harness.query_by_value("La chaîne").is_some());
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_value("La chaîne").is_none());
    assert!(harness.state().asked.is_empty());
}

#[test]
fn it_opens_in_every_light_size_and_language() {
    let seances = vec![row(7, Mode::Autonomous, None), row(3, Mode::Guided, Some(12))];
    let learner = Learner { seances, ..learner_with(&[("2ab.C2", 2, 5), ("2ab.C4", 6, 2)]) };
    for kind in [ThemeKind::Light, ThemeKind::Dark] {
        for (width, text_scale) in [(1440.0, 100), (1440.0, 200), (1024.0, 100), (700.0, 100), (1024.0, 200)]
        {
            let settings = Settings { theme: Some(kind), text_scale, lang: Lang::En, ..Settings::default() };
            let size = Vec2::new(width, 900.0);
            let mut harness = testing::harness_with(settings, size, page(&learner), frame);
            harness.run();
            assert!(harness.query_by_label("Commencer").is_none(), "English window");
            assert!(harness.query_by_label("Start").is_some());
        }
    }
}
