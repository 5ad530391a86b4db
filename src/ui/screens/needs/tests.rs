//! The list of needs, on a séance played for it.

use super::*;
use crate::{
    activities::State,
    base::{Mode, Money},
    locale::{Lang, Locale},
    report::sample,
    session::Journal,
    ui::{
        screens::Sitting,
        testing,
        theme::{Settings, ThemeKind},
    },
};
use egui::{Vec2, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable as _};

fn model_of(state: &State) -> Model {
    Model::new(&Locale::new(Lang::Fr), &Sitting { id: 1, world: sample::world(), state })
}

fn model(mode: Mode) -> Model {
    model_of(&sample::played(mode))
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

fn opened(mode: Mode) -> Harness<'static, Page> {
    testing::harness_state(page(model(mode)), frame)
}

fn commands(page: &Page) -> Vec<&Command> {
    page.actions.iter().filter_map(|a| if let Action::Command(c) = a { Some(c) } else { None }).collect()
}

#[test]
fn the_list_as_text() {
    let text: Vec<String> = model(Mode::Guided)
        .rows
        .iter()
        .map(|row| {
            let tags: Vec<&str> = row.links.iter().map(|(l, _)| l.tag.as_str()).collect();
            let judged = row.judged.as_ref().map_or("", |j| j.words.as_str());
            format!("{} | {} | {} | {} | {judged}", row.number, row.draft.text, row.amount, tags.join(" "))
        })
        .collect();
    insta::assert_snapshot!(text.join("\n").replace(['\u{a0}', '\u{202f}'], " "), @r"
    1 | Réaménager la boutique avec un coin café | 62 880 € |  | Le besoin est juste ; il lui manque une preuve.
    2 | Remplacer le four à pain avant Noël | 66 500 € | P3 | 
    3 | Verser l’acompte du four le 20 novembre | 23 940 € | P2 | 
    4 | Préfinancer la TVA du four |  | 13 min | 
    5 | Sécuriser le local après janvier 2028 |  | P1 | 
    6 | Ouvrir un plan d’épargne retraite | 5 000 € |  | Ce n’est pas un besoin de Nadia Ferrand. Le foyer a payé 440 € d’impôt, dans la tranche à 11 % : l’avantage est faible, l’argent serait bloqué et il manque déjà pour Léa.
    ");
}

#[test]
fn a_need_is_written_and_added() {
    let mut harness = opened(Mode::Autonomous);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Le besoin").click();
    harness.run();
    harness.get_by_label("Le besoin").type_text("Renégocier l’électricité");
    harness.run();
    harness.get_by_role_and_label(Role::RadioButton, "Implicite").click();
    harness.run();
    harness.get_by_label("Montant").focus();
    harness.run();
    harness.get_by_label("Montant").type_text("8071");
    harness.run();
    let pin = harness.state().model.pins[0].clone();
    harness.get_by_label(&format!("{} · {}", pin.link.tag, pin.link.words)).click();
    harness.run();
    harness.get_by_label("Ajouter à la liste").click();
    harness.run();
    let added = Command::AddNeed(Draft {
        kind: NeedKind::Implicit,
        text: "Renégocier l’électricité".into(),
        amount: Some(Money::euros(8_071)),
        base: String::new(),
        evidence: vec![pin.evidence],
        picked: None,
    });
    assert_eq!(commands(harness.state()), [&added]);
}

#[test]
fn an_added_need_is_followed_and_its_draft_let_go() {
    let world = sample::world();
    let mut journal = Journal::new(world, Mode::Autonomous, crate::base::Seed(1));
    let mut state = UiState::default();
    state.keep(Draft { text: "Remplacer le four".into(), ..blank() });
    state.adding = Some(0);
    let before = model_of(&journal.state);
    state.settle(&before);
    assert_eq!(state.draft(&before).text, "Remplacer le four", "a refused need stays in hand");
    let add = Command::AddNeed(state.draft(&before));
    journal.record(journal.try_command(world, add).expect("allowed"));
    let after = model_of(&journal.state);
    state.settle(&after);
    assert_eq!(state.chosen, Some(1));
    assert!(state.drafts.is_empty());
}

#[test]
fn a_need_is_edited_and_its_draft_survives_another_screen() {
    let mut harness = opened(Mode::Autonomous);
    let row = harness.state().model.rows[3].clone();
    harness.state_mut().state.choose(row.number);
    harness.run();
    harness.get_by_label("Base du montant").focus();
    harness.run();
    harness.get_by_label("Base du montant").type_text("devis du four, TVA");
    harness.run();
    harness.state_mut().state.choose(1);
    harness.run();
    harness.state_mut().state.choose(row.number);
    harness.run();
    harness.get_by_label("Enregistrer le besoin").click();
    harness.run();
    let edited = Command::EditNeed(row.number, Draft { base: "devis du four, TVA".into(), ..row.draft });
    assert_eq!(commands(harness.state()), [&edited]);
}

#[test]
fn alt_and_arrows_put_the_needs_in_order() {
    let mut harness = opened(Mode::Autonomous);
    harness.state_mut().state.choose(2);
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    assert_eq!(commands(harness.state()), [&Command::OrderNeeds(vec![2, 1, 3, 4, 5, 6])]);
    harness.state_mut().actions.clear();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    harness.run();
    assert_eq!(commands(harness.state()), [&Command::OrderNeeds(vec![1, 3, 2, 4, 5, 6])]);
}

#[test]
fn a_need_is_dragged_to_its_place() {
    let mut harness = opened(Mode::Autonomous);
    let name = |harness: &Harness<'_, Page>, index: usize| {
        let row = &harness.state().model.rows[index];
        let amount = if row.amount.is_empty() { "à chiffrer" } else { &row.amount };
        let kind = if row.draft.kind == NeedKind::Explicit { "Exprimé" } else { "Implicite" };
        format!("{}. {}, {kind}, {amount}", index + 1, row.draft.text)
    };
    let from = harness.get_by_label(&name(&harness, 0)).rect().center_top() + egui::vec2(0.0, 12.0);
    let to = harness.get_by_label(&name(&harness, 2)).rect().center_bottom() - egui::vec2(0.0, 4.0);
    harness.drag_at(from);
    harness.run();
    harness.hover_at(to);
    harness.run();
    harness.drop_at(to);
    harness.run();
    assert_eq!(commands(harness.state()), [&Command::OrderNeeds(vec![2, 3, 1, 4, 5, 6])]);
}

#[test]
fn a_note_is_attached_from_the_right() {
    let mut harness = opened(Mode::Autonomous);
    harness.get_by_label_contains("Notes").click();
    harness.run();
    let note = harness.state().model.notes[0].clone();
    harness.get_by_label(&format!("Joindre {}", note.link.tag)).click();
    harness.run();
    let Page { model, state, .. } = harness.state();
    assert_eq!(state.draft(model).evidence, [note.evidence]);
}

#[test]
fn handing_in_asks_and_says_what_is_empty() {
    let mut harness = opened(Mode::Autonomous);
    harness.get_by_label("Remettre").click();
    harness.run();
    assert!(harness.query_by_label("Remettre votre travail\u{202f}?").is_some());
    for line in harness.state().model.empty.clone() {
        assert!(harness.query_by_value(&format!("• {line}")).is_some(), "{line}");
    }
    harness.get_by_label("Remettre le travail").click();
    harness.run();
    assert_eq!(harness.state().actions, [Action::Command(Command::HandIn), Action::Go(Screen::Debrief)]);
}

#[test]
fn what_is_handed_in_is_read_only() {
    let model = model_of(&sample::handed_in(Mode::Autonomous));
    let mut harness = testing::harness_state(page(model), frame);
    assert!(harness.query_by_label("Remettre").is_none());
    assert!(harness.query_by_label("Ajouter un besoin").is_none());
    harness.get_by_label("Ouvrir le débrief").click();
    harness.run();
    assert_eq!(harness.state().actions, [Action::Go(Screen::Debrief)]);
}

#[test]
fn only_guided_picks_judges_and_counts() {
    for mode in [Mode::Autonomous, Mode::Exam] {
        let model = model(mode);
        assert!(model.picks.is_empty() && model.coverage.is_none());
        assert!(model.rows.iter().all(|r| r.judged.is_none() && r.draft.picked.is_none()));
    }
    let guided = model(Mode::Guided);
    assert!(guided.rows.iter().all(|r| r.judged.is_some()));
    let world = sample::world();
    assert_eq!(guided.picks.len(), world.case.needs.len() + world.case.decoys.len());
    let in_order: Vec<_> = world.case.needs.iter().map(|n| &n.id).collect();
    assert!(!guided.picks.iter().map(|p| &p.id).collect::<Vec<_>>().starts_with(&in_order));
}

#[test]
fn a_pick_is_searched_and_taken() {
    let mut harness = opened(Mode::Guided);
    harness.get_by_label("Chercher un besoin").focus();
    harness.run();
    harness.get_by_label("Chercher un besoin").type_text("electricite");
    harness.run();
    let pick = harness
        .state()
        .model
        .picks
        .iter()
        .find(|p| p.id.as_str() == "energie")
        .cloned()
        .expect("a need of the case");
    harness.get_by_label(&pick.text).click();
    harness.run();
    harness.get_by_label("Ajouter à la liste").click();
    harness.run();
    assert!(
        matches!(commands(harness.state())[..], [Command::AddNeed(draft)] if draft.picked == Some(pick.id))
    );
}

#[test]
fn a_decoy_says_why_it_is_none() {
    let model = model(Mode::Guided);
    let decoy = model.rows.last().expect("six needs");
    let judged = decoy.judged.as_ref().expect("guided");
    assert!(!judged.right && judged.words.starts_with("Ce n’est pas un besoin de Nadia Ferrand."));
}

#[test]
fn it_opens_in_every_theme_and_size() {
    for (mode, theme, text_scale, size, tab) in [
        (Mode::Exam, ThemeKind::Dark, 100, Vec2::new(1340.0, 760.0), 0),
        (Mode::Guided, ThemeKind::Light, 100, Vec2::new(1000.0, 640.0), 2),
        (Mode::Guided, ThemeKind::Dark, 200, Vec2::new(1440.0, 900.0), 0),
        (Mode::Guided, ThemeKind::Light, 200, Vec2::new(1440.0, 900.0), 1),
        (Mode::Autonomous, ThemeKind::Light, 200, Vec2::new(1440.0, 900.0), 2),
    ] {
        let settings = Settings { theme: Some(theme), text_scale, ..Settings::default() };
        let mut page = page(model(mode));
        page.state = UiState { chosen: Some(1), tab, ..UiState::default() };
        let mut harness = testing::harness_with(settings, size, page, frame);
        harness.run();
        assert!(harness.state().actions.is_empty());
    }
}
