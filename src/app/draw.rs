//! One frame: the shell around the open screen, then what the screens asked for.

use super::{
    fulfil::fulfil,
    program::Program,
    scene::{SceneRequest, SceneTexture, portrait::Gallery},
    states,
};
use crate::{
    io::Millis,
    ui::{
        screens::{Action, Screen, Sitting, debrief, file, home, meeting, needs, settings, shell},
        text,
        theme::{self, ThemeKind},
    },
};
use bevy::{app::AppExit, ecs::world::World};
use egui::{TextureId, Ui};
use std::sync::Arc;

/// Draws the frame and does what was asked.
pub(super) fn draw(program: &mut Program, ui: &mut Ui, world: &mut World, now: Millis) {
    let context = ui.ctx().clone();
    theme::install(&context, &program.saved.settings);
    if !theme::ready(&context) {
        context.request_repaint();
        return;
    }
    let locale = text::locale(&context);
    let screen = settle(program, states::current(world));
    let scene = stage(program, screen, &context, world);
    let mut face = |person: &str| {
        world.get_resource_mut::<Gallery>().and_then(|mut g| g.texture(&context, person, "vignette"))
    };
    let portraits: std::collections::BTreeMap<String, TextureId> = program
        .worlds
        .values()
        .map(|w| w.case.client.person.to_string())
        .filter_map(|person| Some((person.clone(), face(&person)?)))
        .collect();
    let actions = show(program, ui, screen, scene, &portraits);
    for action in actions {
        fulfil(program, action, &locale, now);
    }
    let _undone = program.toasts.show(&context);
    if let Some(next) = program.goes.take() {
        states::open(world, next);
        context.request_repaint();
    }
    if program.quits {
        world.write_message(AppExit::Success);
    }
}

/// The screen that can be drawn: those of a séance need one.
fn settle(program: &mut Program, asked: Screen) -> Screen {
    match asked {
        Screen::File | Screen::Meeting | Screen::Needs | Screen::Debrief if program.desk.is_none() => {
            program.goes.get_or_insert(Screen::Home);
            Screen::Home
        }
        screen => screen,
    }
}

/// Asks for the office when the meeting is on screen.
fn stage(program: &Program, screen: Screen, context: &egui::Context, world: &mut World) -> Option<TextureId> {
    let request = match &program.desk {
        Some(desk) if screen == Screen::Meeting => {
            let state = desk.state();
            let sits = state.meeting.begun() && state.meeting.ending.is_none();
            let person = if sits { desk.world().case.client.person.to_string() } else { String::new() };
            SceneRequest {
                visible: true,
                person,
                mood: meeting::face(state.meeting.mood()).to_owned(),
                night: theme::theme(context).kind == ThemeKind::Dark,
                reduced_motion: program.saved.settings.reduced_motion,
            }
        }
        _ => SceneRequest::default(),
    };
    let mut held = world.get_resource_mut::<SceneRequest>()?;
    if *held != request {
        *held = request.clone();
        context.request_repaint();
    }
    world.get_resource::<SceneTexture>().filter(|_| request.visible).map(|t| t.0)
}

fn show(
    program: &mut Program,
    ui: &mut Ui,
    screen: Screen,
    scene: Option<TextureId>,
    portraits: &std::collections::BTreeMap<String, TextureId>,
) -> Vec<Action> {
    let locale = text::locale(ui.ctx());
    let Program { learner, desk, saved, save, bands, screens, .. } = program;
    let world = desk.as_ref().map(|d| Arc::clone(d.world()));
    let sitting = desk.as_ref().zip(world.as_deref()).map(|(desk, world)| Sitting {
        id: desk.id().0,
        world,
        state: desk.state(),
    });
    let around = shell::Around { screen, learner, sitting, settings: &saved.settings, save: *save, bands };
    let frame = shell::Model::new(&locale, &around);
    let portrait = |person: &str| portraits.get(person).copied();
    shell::show(ui, &frame, &mut screens.shell, |ui| match (screen, sitting) {
        (Screen::Settings, _) => settings::show(
            ui,
            &settings::Model::new(&locale, learner, &saved.settings),
            &mut screens.settings,
        ),
        (Screen::File, Some(sitting)) => file::show(ui, &file::Model::new(&sitting), &mut screens.file),
        (Screen::Meeting, Some(sitting)) => {
            meeting::show(ui, &meeting::Model::new(sitting, scene), &mut screens.meeting)
        }
        (Screen::Needs, Some(sitting)) => {
            needs::show(ui, &needs::Model::new(&locale, &sitting), &mut screens.needs)
        }
        (Screen::Debrief, Some(sitting)) => {
            let readiness = learner.blocks.iter().find(|b| b.block == "2");
            screens.debrief.vignette = portrait(sitting.world.case.client.person.as_str());
            debrief::show(ui, &debrief::Model::new(&locale, &sitting, readiness), &mut screens.debrief)
        }
        (Screen::Home | Screen::File | Screen::Meeting | Screen::Needs | Screen::Debrief, _) => {
            home::show(ui, &home::Model::new(&locale, learner, &portrait), &mut screens.home)
        }
    })
}
