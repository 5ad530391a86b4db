//! What each mode shows.

use super::*;
use std::fmt::Write as _;

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
    3 of 60 min
    mood Annoyed named true
    trust Some((1, Some(2)))
      0 Client 0 min, pin None
      1 You 0 min, pin None
      1 Client 1 min, pin None
      2 You 1 min, pin None
      2 Client 3 min, pin None
    chips 5, badges true
    left ["Bail des locaux", "Trésorerie au quotidien"]
    need 1 Explicit Some(6650000) [""]
    need 2 Implicit None []
    lacks marked true
    to clear up: Le bail finit le 31 janvier 2028. Some("D6")
    notes 3 facts true
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
    3 of 60 min
    mood Annoyed named false
    trust None
      0 Client 0 min, pin None
      1 You 0 min, pin None
      1 Client 1 min, pin None
      2 You 1 min, pin None
      2 Client 3 min, pin None
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
