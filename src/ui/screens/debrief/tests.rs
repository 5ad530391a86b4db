//! The debrief, on a séance played for it.

use super::*;
use crate::{
    activities::State,
    assessment::Verdict,
    base::Mode,
    certification::Certification,
    locale::{Lang, Locale},
    readiness::{Belief, BlockReadiness, block_readiness},
    report::sample,
    ui::{
        screens::{Screen, Sitting},
        testing,
        theme::{Settings, ThemeKind},
    },
};
use egui::{Vec2, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use std::collections::BTreeMap;

fn readiness() -> BlockReadiness {
    let block = Certification::official().block("2").expect("block 2");
    let seen = block.competencies().filter(|c| c.code.as_str().starts_with("2ab"));
    let beliefs: BTreeMap<_, _> =
        seen.map(|c| (c.code.clone(), Belief { successes: 5, failures: 4, seen: 1 })).collect();
    block_readiness(block, &beliefs)
}

fn model_of(state: &State, lang: Lang) -> Model {
    let sitting = Sitting { id: 1, world: sample::world(), state };
    Model::new(&Locale::new(lang), &sitting, Some(&readiness()))
}

fn model() -> Model {
    model_of(&sample::handed_in(Mode::Autonomous), Lang::Fr)
}

struct Page {
    model: Model,
    state: UiState,
    actions: Vec<Action>,
}

fn page(model: Model) -> Page {
    Page { model, state: UiState::default(), actions: Vec::new() }
}

fn frame(ui: &mut Ui, page: &mut Page) {
    page.actions.extend(show(ui, &page.model, &mut page.state));
}

fn opened() -> Harness<'static, Page> {
    testing::harness_state(page(model()), frame)
}

/// Marks and checks as text: what a snapshot keeps.
fn outline(model: &Model) -> String {
    let mark = format!("{} · {}", model.mark.value.as_deref().unwrap_or("-"), model.mark.threshold);
    let rows = model.criteria.iter().map(|c| format!("{} {} {}/{}", c.code, c.label, c.points, c.max));
    std::iter::once(mark).chain(rows).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_marks_of_a_criterion_make_ten_points() {
    let model = model();
    insta::assert_snapshot!(outline(&model), @r"
    7,4 · seuil réglé à 10/20
    2ab.1.1 Méthode d’analyse de l’entreprise 1,7/2,0
    2ab.1.2 Couverture des quatre aspects 0,9/2,0
    2ab.1.3 Pertinence des questions 0,6/2,0
    2ab.1.4 Clarté et complétude du rapport 0,5/2,0
    2ab.1.5 Exactitude des conclusions 0,5/2,0
    2ab.2.1 Demandes du client consignées 1,6/2,5
    2ab.2.2 Besoins implicites révélés et prouvés 0,7/2,5
    2ab.2.3 Cohérence des priorités 0,1/2,5
    2ab.2.4 Chiffrage des besoins 0,8/2,5
    ");
    let sum: crate::base::Score = model.criteria.iter().map(|c| c.share * 2).take(5).sum();
    assert!(sum <= crate::base::Score::from_integer(10));
}

#[test]
fn the_criterion_with_most_to_gain_is_open() {
    let model = model();
    let open = &model.criteria[model.first_open()];
    assert!(model.criteria.iter().all(|c| c.to_gain <= open.to_gain));
    let harness = opened();
    assert!(harness.query_by_role_and_label(Role::Heading, &open.label).is_some());
    let name = format!("{} {}, {} sur {}", open.code, open.label, open.points, open.max);
    let row = harness.get_by_label(&name);
    assert_eq!(row.accesskit_node().is_selected(), Some(true));
}

#[test]
fn arrows_choose_a_criterion() {
    let mut harness = opened();
    let first = harness.state().model.first_open();
    let name = |index: usize, page: &Page| {
        let c = &page.model.criteria[index];
        format!("{} {}, {} sur {}", c.code, c.label, c.points, c.max)
    };
    let row = name(first, harness.state());
    harness.get_by_label(&row).focus();
    harness.run();
    harness.key_press(Key::ArrowUp);
    harness.run();
    assert_eq!(harness.state().state.criterion, Some(first - 1));
    let row = name(first - 1, harness.state());
    assert!(harness.get_by_label(&row).is_focused());
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().state.criterion, Some(first));
}

#[test]
fn an_evidence_link_opens_its_source() {
    let mut harness = opened();
    let facts = harness.state().model.criteria.iter().position(|c| c.code == "2ab.1.3");
    harness.state_mut().state.criterion = facts;
    harness.run();
    harness.get_all_by_label("Preuve 7\u{a0}min, Bail des locaux").next().expect("cited").click();
    harness.run();
    assert!(harness.state().actions.contains(&Action::Reveal(Evidence::Reply(5))));
}

#[test]
fn the_next_step_replays_from_a_turn() {
    let mut harness = opened();
    let next = harness.state().model.next.clone().expect("a meeting took place");
    let Action::ReplayFrom(turn) = next.action else { panic!("{next:?}") };
    assert!(turn < 13, "the meeting had 13 turns");
    harness.get_by_label(&next.label).click();
    harness.run();
    assert!(harness.state().actions.contains(&Action::ReplayFrom(turn)));
}

#[test]
fn a_moment_is_chosen_and_played_again() {
    let mut harness = opened();
    let thread = harness.state().model.thread.clone().expect("a meeting took place");
    let lost = thread.moments.iter().find(|m| !m.won).expect("the sample loses a point");
    let name = format!("{}\u{a0}min\u{a0}: point perdu. {}", lost.minute, lost.what);
    harness.get_by_label(&name).click();
    harness.run();
    assert_eq!(harness.state().state.turn, Some(lost.turn));
    let exchange = thread.turns.iter().find(|t| t.turn == lost.turn).expect("the turn");
    harness.get_all_by_label(&exchange.replay).last().expect("in the thread").click();
    harness.run();
    assert!(harness.state().actions.contains(&Action::ReplayFrom(lost.turn - 1)));
}

#[test]
fn the_turns_are_read_again_one_by_one() {
    let mut harness = opened();
    harness.get_by_label("Revoir").click();
    harness.run();
    assert_eq!(harness.state().state.turn, Some(1));
    harness.get_by_label("Suivante").click();
    harness.run();
    assert_eq!(harness.state().state.turn, Some(2));
    let said = harness.state().model.thread.as_ref().expect("thread").turns[1].you.clone();
    assert!(harness.query_by_value(&said).is_some());
    harness.get_by_label("Revenir aux critères").click();
    harness.run();
    assert!(!harness.state().state.reviewing);
}

#[test]
fn the_rule_of_calculation_shows_what_and_why() {
    let mut harness = opened();
    let check = harness.state().model.criteria[harness.state().model.first_open()].checks[0].clone();
    assert!(harness.query_by_value(check.why).is_none());
    harness.get_by_label("Voir la règle de calcul").click();
    harness.run();
    assert!(harness.query_all_by_value(check.why).next().is_some());
}

#[test]
fn what_was_missing_costs_most_first_and_opens_its_place() {
    let model = model();
    assert!(!model.lost.is_empty() && model.lost.len() <= 8);
    let mut named: Vec<_> = model.lost.iter().map(|l| (&l.what, l.place.as_ref().map(|(_, c)| c))).collect();
    named.sort();
    named.dedup();
    assert_eq!(named.len(), model.lost.len());
    assert!(model.lost.iter().any(|l| l.place.is_some()));
}

#[test]
fn only_guided_may_look_before_handing_in() {
    for mode in [Mode::Autonomous, Mode::Exam] {
        let model = model_of(&sample::played(mode), Lang::Fr);
        let closed = model.closed.clone().expect("closed");
        assert_eq!(closed.to, Screen::Needs);
        assert!(model.criteria.is_empty() && model.mark.value.is_none() && model.thread.is_none());
        let mut harness = testing::harness_state(page(model), frame);
        harness.get_by_label(&closed.action).click();
        harness.run();
        assert_eq!(harness.state().actions, [Action::Go(Screen::Needs)]);
    }
    let guided = model_of(&sample::played(Mode::Guided), Lang::Fr);
    assert!(guided.closed.is_none() && guided.provisional && guided.mark.value.is_some());
}

#[test]
fn nothing_done_is_not_observed() {
    let state = State { handed_in: true, ..State::new(Mode::Autonomous, crate::base::Seed(1)) };
    let model = model_of(&state, Lang::Fr);
    assert_eq!(model.mark.value, None);
    assert!(model.criteria.iter().all(|c| !c.observed));
    assert!(model.thread.is_none() && model.client.is_none());
    assert!(matches!(model.next, Some(Next { action: Action::Start { .. }, .. })));
    let harness = testing::harness_state(page(model), frame);
    assert!(harness.query_all_by_value("Non observé").next().is_some());
}

#[test]
fn lost_checks_blame_and_won_checks_cite() {
    let model = model();
    let checks = || model.criteria.iter().flat_map(|c| &c.checks);
    assert!(checks().filter(|c| c.verdict == Verdict::Won).all(|c| !c.links.is_empty()));
    assert!(checks().all(|c| !c.what.is_empty() && !c.why.is_empty()));
}

#[test]
fn it_opens_in_every_theme_size_and_language() {
    for (lang, theme, text_scale, size, tab) in [
        (Lang::En, ThemeKind::Dark, 100, Vec2::new(1340.0, 760.0), 0),
        (Lang::Fr, ThemeKind::Dark, 100, Vec2::new(1000.0, 640.0), 1),
        (Lang::Fr, ThemeKind::Light, 200, Vec2::new(1440.0, 900.0), 0),
        (Lang::Fr, ThemeKind::Dark, 200, Vec2::new(1440.0, 900.0), 2),
        (Lang::En, ThemeKind::Light, 150, Vec2::new(1024.0, 700.0), 1),
    ] {
        let settings = Settings { theme: Some(theme), text_scale, lang, ..Settings::default() };
        let mut page = page(model_of(&sample::handed_in(Mode::Autonomous), lang));
        page.state =
            UiState { tab, rule: tab == 1, reviewing: tab == 2, turn: Some(3), ..UiState::default() };
        let mut harness = testing::harness_with(settings, size, page, frame);
        harness.run();
        assert!(harness.state().actions.is_empty());
    }
}
