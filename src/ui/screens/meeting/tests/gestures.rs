//! What each gesture asks for.

use super::*;

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
    assert!(harness.get_by_role_and_label(Role::MultilineTextInput, "Votre réplique").is_focused());
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
fn the_keyboard_alone_receives_concludes_and_goes_on() {
    let mut play = Play::new(Mode::Guided);
    let mut harness = desk(play.model());
    harness.key_press(Key::Enter);
    harness.run();
    asks(&harness, &[Action::Command(Command::Meet)]);
    play.meets();
    harness.state_mut().model = play.model();
    harness.state_mut().actions.clear();
    harness.step();
    harness.event(egui::Event::Text("Bonjour".to_owned()));
    harness.step();
    assert_eq!(harness.state().ui.draft, "Bonjour", "the field waits for words");
    harness.key_press(Key::F8);
    harness.run_steps(3);
    assert!(harness.query_by_label("Conclure l’entretien\u{202f}?").is_some());
    harness.key_press(Key::Escape);
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::J);
    harness.run();
    let [_, log, _] = keys::panes();
    assert_eq!(harness.ctx.memory(egui::Memory::focused), Some(log));
    play.does(&Command::EndMeeting);
    let mut harness = desk(play.model());
    harness.key_press(Key::Enter);
    harness.run();
    asks(&harness, &[Action::Go(Screen::Needs)]);
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
fn f6_goes_from_pane_to_pane() {
    let mut harness = desk(meeting(Mode::Guided).model());
    assert!(harness.get_by_role_and_label(Role::MultilineTextInput, "Votre réplique").is_focused());
    harness.key_press(Key::F6);
    harness.run();
    assert!(harness.get_by_role_and_label(Role::Log, "Conversation").is_focused());
    harness.key_press(Key::F6);
    harness.run();
    assert!(harness.get_by_label("Besoins, notes et plan").is_focused());
}

fn spoken(line: &Line) -> String {
    let who = if line.who == Speaker::You { "Vous" } else { "Nadia Ferrand" };
    format!("{who}, {}\u{a0}min\u{a0}: {}", line.minute, line.words)
}
