//! The meeting screen on the bakery: a séance to play, a desk to sit at.

mod gestures;
mod shown;
mod states;

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
use std::sync::LazyLock;

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
