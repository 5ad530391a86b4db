//! The meeting screen on the bakery: what each mode shows, what each gesture asks for, every layout.

use super::*;
use crate::{
    activities::{Evidence, State, World, needs::Draft},
    base::{Aspect, Mode, Money, Seed, TopicId},
    content::{self, kinds::needs::NeedKind},
    session::{apply, decide},
    ui::{
        screens::{Screen, Sitting},
        testing,
        theme::{Settings, ThemeKind},
    },
};
use egui::{Key, Modifiers, Vec2, accesskit::Role, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use std::{fmt::Write as _, sync::LazyLock};

/// One world for all tests: the understanding is trained once.
static WORLD: LazyLock<World> = LazyLock::new(|| {
    let bundle = content::shipped().into_iter().find(|b| b.id == "boulangerie-ferrand").unwrap();
    World::new(content::load(&bundle).case.unwrap())
});

struct Play {
    world: &'static World,
    state: State,
}

impl Play {
    fn new(mode: Mode) -> Self {
        Self { world: &WORLD, state: State::new(mode, Seed(4127)) }
    }

    #[track_caller]
    fn does(&mut self, command: &Command) {
        for event in decide(&self.state, self.world, command).unwrap() {
            apply(&mut self.state, &event);
        }
    }

    fn says(&mut self, text: &str) {
        self.does(&Command::Say(text.to_owned()));
    }

    fn plans(&mut self) {
        self.does(&Command::Open("bail".into()));
        self.does(&Command::Plan {
            objective: "Comprendre le projet et ce qui presse.".to_owned(),
            themes: ["equipment", "lease", "cash_position"].map(TopicId::new).to_vec(),
        });
        let evidence = vec![Evidence::Line("bail".into(), "art-2".into())];
        let text = "Le bail finit le 31 janvier 2028.".to_owned();
        self.does(&Command::Find { aspect: Aspect::Legal, text, evidence });
    }

    fn meets(&mut self) {
        self.does(&Command::Meet);
        self.says("Bonjour Madame Ferrand, merci d’être venue.");
        self.says("Parlez-moi de l’état de votre four.");
    }

    fn needs(&mut self) {
        let draft = |kind, text: &str, amount: Option<i64>, evidence| {
            let (text, amount) = (text.to_owned(), amount.map(Money::euros));
            Command::AddNeed(Draft { kind, text, amount, base: String::new(), evidence, picked: None })
        };
        let reply = vec![Evidence::Reply(2)];
        self.does(&draft(NeedKind::Explicit, "Remplacer le four", Some(66_500), reply));
        self.does(&draft(NeedKind::Implicit, "Couvrir la gérante", None, Vec::new()));
    }

    fn model(&self) -> Model {
        Model::new(Sitting { id: 7, world: self.world, state: &self.state }, None)
    }
}

/// A meeting with a plan, two replies and two needs.
fn meeting(mode: Mode) -> Play {
    let mut play = Play::new(mode);
    play.plans();
    play.meets();
    play.needs();
    play
}

struct Desk {
    model: Model,
    ui: UiState,
    actions: Vec<Action>,
}

fn desk(model: Model) -> Harness<'static, Desk> {
    desk_with(model, Settings::default(), vec2(1440.0, 900.0))
}

fn desk_with(model: Model, settings: Settings, size: Vec2) -> Harness<'static, Desk> {
    let desk = Desk { model, ui: UiState::default(), actions: Vec::new() };
    let mut harness = testing::harness_with(settings, size, desk, |ui, desk: &mut Desk| {
        let actions = show(ui, &desk.model, &mut desk.ui);
        desk.actions.extend(actions);
    });
    harness.run();
    harness
}

#[track_caller]
fn asks(harness: &Harness<'_, Desk>, expected: &[Action]) {
    assert_eq!(harness.state().actions, expected);
}

fn say(text: &str) -> Action {
    Action::Command(Command::Say(text.to_owned()))
}

fn types(harness: &mut Harness<'_, Desk>, text: &str) {
    harness.get_by_role_and_label(Role::MultilineTextInput, "Votre réplique").click();
    harness.run();
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

/// What a model shows, a line for each thing; texts of the case are counted, not copied.
fn as_text(model: &Model) -> String {
    let mut text = String::new();
    let mut line = |words: String| writeln!(text, "{words}").unwrap();
    line(format!("{} ({}), {:?}", model.client.name, model.client.initials, model.stage));
    line(format!("{} of {} min", model.minutes.0, model.minutes.1));
    line(format!("mood {:?} named {}", model.mood, model.mood_named));
    let trust = model.trust.as_ref().map(|t| (t.level, t.change.as_ref().map(|c| c.points)));
    line(format!("trust {trust:?}"));
    for said in &model.lines {
        line(format!("  {} {:?} {} min, pin {:?}", said.turn, said.who, said.minute, said.pin));
    }
    line(format!("chips {}, badges {}", model.composer.suggestions.len(), model.composer.badges));
    line(format!("left {:?}", model.composer.themes_left));
    for need in &model.needs {
        let proofs: Vec<&str> = need.proofs.iter().map(|p| p.tag.as_str()).collect();
        line(format!("need {} {:?} {:?} {proofs:?}", need.rank, need.kind, need.amount.map(Money::as_cents)));
    }
    line(format!("lacks marked {}", model.lacks_marked));
    for point in &model.open_points {
        line(format!("to clear up: {} {:?}", point.text, point.proof.as_ref().map(|p| &p.tag)));
    }
    line(format!("notes {} facts {}", model.notes.len(), model.notes_are_facts));
    for theme in model.plan.iter().flat_map(|plan| &plan.themes) {
        line(format!("theme {} {:?}", theme.topic, theme.done));
    }
    line(format!("hint {:?}", model.hint));
    text
}

#[test]
fn guided_shows_everything() {
    insta::assert_snapshot!(as_text(&meeting(Mode::Guided).model()), @r#"
    Nadia Ferrand (NF), Going
    2 of 60 min
    mood Annoyed named true
    trust Some((1, Some(1)))
      0 Client 0 min, pin None
      1 You 0 min, pin None
      1 Client 1 min, pin None
      2 You 1 min, pin None
      2 Client 2 min, pin None
    chips 5, badges true
    left ["Bail des locaux", "Trésorerie au quotidien"]
    need 1 Explicit Some(6650000) [""]
    need 2 Implicit None []
    lacks marked true
    to clear up: Le bail finit le 31 janvier 2028. Some("D6")
    notes 2 facts true
    theme equipment Some(Some(1))
    theme lease Some(None)
    theme cash_position Some(None)
    hint Some(PinIt)
    "#);
}

#[test]
fn an_exam_shows_what_was_said_and_nothing_else() {
    insta::assert_snapshot!(as_text(&meeting(Mode::Exam).model()), @r#"
    Nadia Ferrand (NF), Going
    2 of 60 min
    mood Annoyed named false
    trust None
      0 Client 0 min, pin None
      1 You 0 min, pin None
      1 Client 1 min, pin None
      2 You 1 min, pin None
      2 Client 2 min, pin None
    chips 0, badges false
    left []
    need 1 Explicit Some(6650000) [""]
    need 2 Implicit None []
    lacks marked false
    notes 0 facts false
    theme equipment None
    theme lease None
    theme cash_position None
    hint None
    "#);
    let harness = desk(meeting(Mode::Exam).model());
    assert!(harness.query_by_role(Role::Meter).is_none());
    assert!(harness.query_by_value("Contrariée").is_none());
    assert!(harness.query_by_value("mâchoire serrée, réponses brèves").is_some());
    assert!(
        harness
            .query_all_by_role(Role::Label)
            .all(|node| !node.value().is_some_and(|v| v.starts_with("Indice")))
    );
}

#[test]
fn alone_one_has_trust_but_no_help() {
    let model = meeting(Mode::Autonomous).model();
    assert!(model.trust.is_some() && model.mood_named && model.lacks_marked);
    assert_eq!(model.composer, Composer { restated: false, ..Composer::default() });
    assert!(model.open_points.is_empty() && model.hint.is_none() && !model.notes_are_facts);
    assert!(model.plan.unwrap().themes.iter().all(|theme| theme.done.is_none()));
}

#[test]
fn enter_says_and_shift_enter_breaks() {
    let mut harness = desk(meeting(Mode::Exam).model());
    types(&mut harness, "Où en est le bail ?");
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Enter);
    harness.run();
    asks(&harness, &[]);
    assert_eq!(harness.state().ui.draft, "Où en est le bail ?\n");
    harness.key_press(Key::Enter);
    harness.run();
    asks(&harness, &[say("Où en est le bail ?")]);
    assert!(harness.query_by_label("Question ouverte").is_none());
}

#[test]
fn a_draft_leaves_once_it_is_answered_and_stays_when_refused() {
    let mut play = meeting(Mode::Guided);
    let mut harness = desk(play.model());
    types(&mut harness, "Où en est le bail ?");
    harness.get_by_role_and_label(Role::Button, "Dire").click();
    harness.run();
    asks(&harness, &[say("Où en est le bail ?")]);
    assert_eq!(harness.state().ui.draft, "Où en est le bail ?");
    play.says("Où en est le bail ?");
    harness.state_mut().model = play.model();
    harness.step();
    assert_eq!(harness.state().ui.draft, "");
}

#[test]
fn a_chip_starts_a_sentence_and_says_it_when_pressed_again() {
    let model = meeting(Mode::Guided).model();
    let first = model.composer.suggestions[0].clone();
    let mut harness = desk(model);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    harness.run();
    assert_eq!(harness.state().ui.draft, first.start);
    asks(&harness, &[]);
    harness.get_by_label(&first.chip).click();
    harness.run();
    asks(&harness, &[say(&first.says)]);
}

#[test]
fn a_chip_comes_after_what_was_written() {
    let model = meeting(Mode::Guided).model();
    let second = model.composer.suggestions[1].clone();
    let mut harness = desk(model);
    types(&mut harness, "Je vous suis.");
    harness.get_by_label(&second.chip).click();
    harness.run();
    assert_eq!(harness.state().ui.draft, format!("Je vous suis. {}", second.start));
}

#[test]
fn badges_come_while_typing() {
    let mut harness = desk(meeting(Mode::Guided).model());
    types(&mut harness, "Comment va le four ?");
    assert!(harness.query_by_value("Question ouverte").is_some());
}

#[test]
fn silence_is_a_move_and_the_end_is_asked_twice() {
    let mut harness = desk(meeting(Mode::Guided).model());
    harness.get_by_role_and_label(Role::Button, "Laisser un silence").click();
    harness.run();
    asks(&harness, &[Action::Command(Command::Silence)]);
    harness.get_by_role_and_label(Role::Button, "Conclure l’entretien").click();
    harness.run();
    assert_eq!(harness.state().actions.len(), 1);
    let confirm = harness.get_all_by_label("Conclure l’entretien").last().unwrap();
    confirm.click();
    harness.run();
    assert_eq!(harness.state().actions.last(), Some(&Action::Command(Command::EndMeeting)));
}

#[test]
fn the_last_reply_is_pinned_from_the_keyboard_and_any_in_its_margin() {
    let mut play = meeting(Mode::Autonomous);
    let mut harness = desk(play.model());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::E);
    harness.run();
    asks(&harness, &[Action::Command(Command::Pin(Evidence::Reply(2)))]);
    play.does(&Command::Pin(Evidence::Reply(2)));
    harness.state_mut().model = play.model();
    harness.state_mut().actions.clear();
    harness.run();
    let minute = play.model().lines.last().unwrap().minute;
    harness.get_by_label(&format!("Retirer l’épingle de la réplique de {minute}\u{a0}min")).click();
    harness.run();
    asks(&harness, &[Action::Command(Command::Unpin(1))]);
}

#[test]
fn the_conversation_can_be_searched() {
    let mut harness = desk(meeting(Mode::Exam).model());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run();
    harness.event(egui::Event::Text("MERCI d’etre".to_owned()));
    harness.run();
    let lines = |harness: &Harness<'_, Desk>| {
        harness
            .state()
            .model
            .lines
            .iter()
            .filter(|l| harness.query_all_by_value(&spoken(l)).count() > 0)
            .count()
    };
    assert_eq!(lines(&harness), 1);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(lines(&harness), harness.state().model.lines.len());
}

fn spoken(line: &Line) -> String {
    let who = if line.who == Speaker::You { "Vous" } else { "Nadia Ferrand" };
    format!("{who}, {}\u{a0}min\u{a0}: {}", line.minute, line.words)
}

#[test]
fn the_scene_is_told_to_those_who_do_not_see_it() {
    let model = meeting(Mode::Guided).model();
    let words = model.last_words().unwrap().words.clone();
    let look = super::words::look(&crate::locale::Locale::new(crate::locale::Lang::Fr), model.mood);
    let harness = desk(model);
    let told = format!("Nadia Ferrand, {look}. Elle dit\u{a0}: «\u{a0}{words}\u{a0}»");
    assert!(harness.query_by_role_and_label(Role::Image, &told).is_some(), "{told}");
}

#[test]
fn a_reply_is_revealed_in_time_and_any_key_completes_it() {
    let mut play = meeting(Mode::Guided);
    let mut harness = desk(play.model());
    play.says("Où en est votre bail commercial ?");
    harness.state_mut().model = play.model();
    harness.step();
    let revealing = |harness: &Harness<'_, Desk>| harness.state().ui.is_revealing();
    assert!(revealing(&harness));
    harness.key_press(Key::ArrowLeft);
    harness.step();
    assert!(!revealing(&harness));
}

#[test]
fn reduced_motion_shows_a_reply_at_once() {
    let mut play = meeting(Mode::Guided);
    let settings = Settings { reduced_motion: true, ..Settings::default() };
    let mut harness = desk_with(play.model(), settings, vec2(1440.0, 900.0));
    play.says("Où en est votre bail commercial ?");
    harness.state_mut().model = play.model();
    harness.run();
    assert!(!harness.state().ui.is_revealing());
}

#[test]
fn before_the_meeting_the_client_waits() {
    let mut play = Play::new(Mode::Guided);
    let mut harness = desk(play.model());
    assert!(harness.query_by_value("Aucun plan n’est écrit.").is_some());
    harness.get_by_role_and_label(Role::Button, "Écrire le plan").click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, "Recevoir Mme\u{a0}Ferrand").click();
    harness.run();
    asks(&harness, &[Action::Go(Screen::File), Action::Command(Command::Meet)]);
    assert_eq!(play.model().seated(), None);
    play.plans();
    let harness = desk(play.model());
    assert!(harness.query_by_value("Comprendre le projet et ce qui presse.").is_some());
}

#[test]
fn after_the_meeting_the_needs_come() {
    let mut play = meeting(Mode::Exam);
    play.does(&Command::EndMeeting);
    let mut harness = desk(play.model());
    assert!(harness.query_by_value("Vous avez pris congé de Mme\u{a0}Ferrand.").is_some());
    harness.get_by_role_and_label(Role::Button, "Passer aux besoins").click();
    harness.run();
    asks(&harness, &[Action::Go(Screen::Needs)]);
}

#[test]
fn a_client_who_left_is_not_in_the_chair() {
    let mut play = meeting(Mode::Guided);
    while play.state.meeting.going_on() {
        play.says("Vous êtes nulle.");
    }
    let model = play.model();
    assert_eq!(model.seated(), None);
    let harness = desk(model);
    assert!(
        harness
            .query_by_value("Mme\u{a0}Ferrand a mis fin au rendez-vous. La raison se lira au débrief.")
            .is_some()
    );
}

#[test]
fn a_proof_said_here_is_shown_here_and_a_document_elsewhere() {
    let mut play = meeting(Mode::Guided);
    play.does(&Command::Pin(Evidence::Reply(2)));
    let line = Evidence::Line("bail".into(), "art-2".into());
    play.does(&Command::Pin(line.clone()));
    let mut harness = desk(play.model());
    harness.get_by_role_and_label(Role::Link, "Preuve P1, réplique").click();
    harness.run();
    asks(&harness, &[]);
    harness.get_by_role_and_label(Role::Link, "Preuve P2").click();
    harness.run();
    asks(&harness, &[Action::Reveal(line)]);
}

#[test]
fn restating_is_offered_after_three_facts_and_openers_only_at_first() {
    let mut play = meeting(Mode::Guided);
    let offers = |play: &Play, topic: &str| {
        let picks = &play.world.case.client.picks;
        let of: Vec<&str> =
            picks.iter().filter(|p| p.topic.as_str() == topic).map(|p| p.chip.as_str()).collect();
        play.model().composer.suggestions.iter().any(|s| of.contains(&s.chip.as_str()))
    };
    assert!(!offers(&play, "agenda"), "the questions have begun");
    assert!(offers(&play, "lease"), "a theme of the plan");
    while play.state.meeting.told().count() < 3 {
        let next = play.model().composer.suggestions[0].says.clone();
        play.says(&next);
    }
    assert!(offers(&play, "restate"));
}

#[test]
fn every_state_opens_in_every_layout() {
    let before = Play::new(Mode::Guided);
    let going = meeting(Mode::Guided);
    let exam = meeting(Mode::Exam);
    let mut over = meeting(Mode::Autonomous);
    over.does(&Command::EndMeeting);
    over.does(&Command::HandIn);
    for play in [before, going, exam, over] {
        for (theme, scale, size) in [
            (ThemeKind::Light, 100, vec2(1440.0, 900.0)),
            (ThemeKind::Dark, 100, vec2(1024.0, 700.0)),
            (ThemeKind::Dark, 200, vec2(720.0, 450.0)),
            (ThemeKind::Light, 100, vec2(1920.0, 1080.0)),
        ] {
            let settings = Settings { theme: Some(theme), text_scale: scale, ..Settings::default() };
            let mut harness = desk_with(play.model(), settings, size);
            for tab in ["Notes", "Plan", "Besoins", "Conversation"] {
                let tabs = harness.query_all_by_role(Role::Tab);
                let wanted = tabs
                    .into_iter()
                    .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(tab)));
                if let Some(node) = wanted {
                    node.click();
                }
                harness.run();
            }
            asks(&harness, &[]);
        }
    }
}
