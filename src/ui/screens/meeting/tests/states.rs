//! Before, during and after the meeting, in every layout.

use super::*;

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
