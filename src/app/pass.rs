//! The egui pass: one per frame, after the update, over the whole surface.

use std::time::Duration;

use bevy::camera::{Camera, CameraUpdateSystems, CompositingSpace, Hdr};
use bevy::ecs::query::QueryState;
use bevy::prelude::*;
use bevy::shader::Shader;
use bevy::window::RequestRedraw;
use bevy_egui::render::EGUI_SHADER_HANDLE;
use bevy_egui::{
    EguiContext, EguiContextSettings, EguiFullOutput, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet,
    PrimaryEguiContext,
};

use super::clock::Clock;
use super::window::TITLE;

type Closure = dyn FnMut(&mut egui::Ui, &mut World) + Send + Sync;

/// What fills the window: a closure that draws with egui and reads or changes the world.
#[derive(Resource)]
pub struct Draw(Option<Box<Closure>>);

impl Draw {
    /// Wraps the closure.
    pub fn new(draw: impl FnMut(&mut egui::Ui, &mut World) + Send + Sync + 'static) -> Self {
        Self(Some(Box::new(draw)))
    }
}

/// The system's theme, where it tells: egui follows it unless the learner chose one.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SystemTheme(pub Option<egui::Theme>);

/// How soon egui wants the next frame.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rest(Duration);

impl Rest {
    /// Whether nothing moves on the screen, a blinking cursor apart.
    pub const fn reached(self) -> bool {
        !self.0.is_zero()
    }
}

/// Adds the pass to the frame.
pub fn plugin(app: &mut App) {
    let shader = Shader::from_wgsl(include_str!("egui.wgsl"), "egui.wgsl");
    let mut shaders = app.world_mut().resource_mut::<Assets<Shader>>();
    if let Err(error) = shaders.insert(EGUI_SHADER_HANDLE.id(), shader) {
        error!("egui keeps the shader of its plugin: {error}");
    }
    app.add_systems(PreUpdate, welcome.after(EguiPreUpdateSet::InitContexts));
    app.init_resource::<SystemTheme>().insert_resource(Rest(Duration::ZERO)).add_systems(
        PostUpdate,
        (
            run.in_set(EguiPostUpdateSet::EndPass).after(CameraUpdateSystems),
            forget_redraws.after(EguiPostUpdateSet::ProcessOutput),
        ),
    );
}

/// What a camera needs for the screens to be drawn through it.
pub fn context() -> impl Bundle {
    (
        PrimaryEguiContext,
        // Colours blend as egui means them to: see `egui.wgsl`. `Hdr` is the only format that both sides know for it.
        Hdr,
        CompositingSpace::Srgb,
        Msaa::Off,
        // `bevy_egui` would run a schedule, which sees neither the root `Ui` nor the clock of this program.
        EguiContextSettings { run_manually: true, ..default() },
    )
}

/// What this program wants of egui, whatever the screens ask for later.
fn welcome(mut contexts: Query<&mut EguiContext, Added<PrimaryEguiContext>>) {
    for mut context in &mut contexts {
        context.get_mut().options_mut(|options| {
            // Where the system does not tell its theme, as under X11, day is the default: egui's own is night.
            options.fallback_theme = egui::Theme::Light;
            // A press and its release are dated by the frames that saw them. On a machine that takes half a second to
            // draw, an ordinary click would pass for the long press that egui ignores after 0.8 s.
            options.input_options.max_click_duration = f64::INFINITY;
        });
    }
}

type Contexts =
    (&'static mut EguiContext, &'static mut EguiInput, &'static mut EguiFullOutput, &'static Camera);

fn run(world: &mut World, contexts: &mut QueryState<Contexts, With<PrimaryEguiContext>>) {
    let now = world.resource::<Clock>().now();
    let theme = world.resource::<SystemTheme>().0;
    let Ok((mut context, mut input, _, camera)) = contexts.single_mut(world) else {
        return;
    };
    let context = context.get_mut().clone();
    let mut input = input.0.take();
    input.time = Some(now.as_secs_f64());
    input.system_theme = theme;
    // The size of this frame: `bevy_egui` gives that of the frame before.
    let surface = camera.physical_target_size().zip(camera.target_scaling_factor());
    input.screen_rect = surface.map(|(size, scale)| {
        let size = size.as_vec2() / (scale * context.zoom_factor());
        egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(size.x, size.y))
    });

    let draw = world.resource_mut::<Draw>().0.take();
    let output = match (surface, draw) {
        (Some(_), Some(mut draw)) => {
            let output = context.run_ui(input, |ui| {
                // A screen reader announces the window by this name.
                ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |root| root.set_label(TITLE));
                draw(ui, world);
            });
            world.resource_mut::<Draw>().0 = Some(draw);
            output
        }
        // On its very first frame a camera does not know its size yet.
        (_, draw) => {
            world.resource_mut::<Draw>().0 = draw;
            context.request_repaint();
            context.run_ui(input, |_| {})
        }
    };
    let rest = output.viewport_output.get(&egui::ViewportId::ROOT);
    world.resource_mut::<Rest>().0 = rest.map_or(Duration::ZERO, |viewport| viewport.repaint_delay);
    if let Ok((_, _, mut slot, _)) = contexts.single_mut(world) {
        slot.0 = Some(output);
    }
}

/// `bevy_egui` asks for the next frame at once even when egui wants it in half a second, for a blinking cursor: the window
/// would never rest. [`super::wake`] keeps egui's own delays, so its requests are dropped.
fn forget_redraws(mut requests: ResMut<Messages<RequestRedraw>>) {
    requests.clear();
}
