//! The application without anything to draw on: states, passes, screen reader.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::a11y::ActionRequest;
use bevy::camera::RenderTarget;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::TextureFormat;
use bevy::render::settings::WgpuSettings;
use egui::accesskit;
use visavis::app::clock::Clock;
use visavis::app::scene::{SceneRequest, SceneTexture};
use visavis::app::{Draw, bevy_plugins, pass, plugin, states};
use visavis::ui::screens::Screen;

use crate::probe::Probe;

fn app(draw: impl FnMut(&mut egui::Ui, &mut World) + Send + Sync + 'static) -> App {
    let nothing = WgpuSettings { backends: None, ..default() };
    let mut app = App::new();
    app.add_plugins(
        bevy_plugins(None, RenderPlugin { render_creation: nothing.into(), ..default() })
            .disable::<LogPlugin>(),
    )
    .insert_resource(Clock::steps(Duration::from_millis(20)));
    plugin(&mut app, Draw::new(draw));
    app.finish();
    app.cleanup();
    let image = Image::new_target_texture(800, 600, TextureFormat::Rgba8UnormSrgb, None);
    let image = app.world_mut().resource_mut::<Assets<Image>>().add(image);
    app.world_mut().spawn((Camera2d, RenderTarget::Image(image.into()), pass::context()));
    app
}

#[test]
fn screens_switch() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let journal = Arc::clone(&seen);
    let mut app = app(move |ui, world| {
        assert_eq!(ui.max_rect().size(), egui::vec2(800.0, 600.0));
        let screen = states::current(world);
        let mut journal = journal.lock().unwrap();
        if journal.last() != Some(&screen) {
            journal.push(screen);
        }
    });
    app.update();
    app.update();
    for screen in Screen::ALL {
        states::open(app.world_mut(), screen);
        app.update();
    }
    assert_eq!(*seen.lock().unwrap(), Screen::ALL);
}

#[test]
fn the_scene_is_off_until_asked_for() {
    let mut probe = Probe::default();
    let mut app = app(move |ui, world| {
        probe.scene = probe.frames > 3;
        probe.draw(ui, world);
    });
    let active = |app: &mut App| {
        let mut cameras = app.world_mut().query::<&Camera>();
        cameras.iter(app.world()).filter(|camera| camera.is_active).count()
    };
    app.update();
    app.update();
    assert!(!app.world().resource::<SceneRequest>().visible);
    assert!(matches!(app.world().resource::<SceneTexture>().0, egui::TextureId::User(_)));
    assert_eq!(active(&mut app), 1);
    for _ in 0..6 {
        app.update();
    }
    assert_eq!(active(&mut app), 2);
}

#[test]
fn a_screen_reader_presses_a_button() {
    #[derive(Default)]
    struct Seen {
        button: Option<egui::Id>,
        events: Vec<accesskit::Action>,
        clicks: u32,
    }
    let seen = Arc::new(Mutex::new(Seen::default()));
    let journal = Arc::clone(&seen);
    let mut app = app(move |ui, _| {
        let button = ui.button("Remettre la copie");
        let mut journal = journal.lock().unwrap();
        journal.button = Some(button.id);
        journal.clicks += u32::from(button.clicked());
        ui.input(|input| {
            for event in &input.events {
                if let egui::Event::AccessKitActionRequest(request) = event {
                    journal.events.push(request.action);
                }
            }
        });
    });
    for _ in 0..3 {
        app.update();
    }
    let button = seen.lock().unwrap().button.unwrap();
    app.world_mut().write_message(ActionRequest(accesskit::ActionRequest {
        action: accesskit::Action::Click,
        target_tree: accesskit::TreeId::ROOT,
        target_node: button.accesskit_id(),
        data: None,
    }));
    for _ in 0..3 {
        app.update();
    }
    let seen = seen.lock().unwrap();
    assert_eq!(seen.events, [accesskit::Action::Click]);
    assert_eq!(seen.clicks, 1);
}
