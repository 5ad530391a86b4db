//! The office seen from the adviser's chair, painted by a camera of its own on a texture that a screen shows in its card.
//!
//! Screens stay pure egui: they leave a rectangle and are given a texture. The code that draws them fills in a
//! [`SceneRequest`] each frame and passes [`SceneTexture`] along.

pub mod art;
pub mod motion;
pub mod portrait;

use bevy::camera::visibility::RenderLayers;
use bevy::camera::{CompositingSpace, RenderTarget, ScalingMode};
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureFormat};
use bevy_egui::{EguiContext, EguiTextureHandle, EguiUserTextures, PrimaryEguiContext};

use art::Art;

/// Size of the scene, in points.
pub const SIZE: Vec2 = Vec2::new(626.0, 442.0);
/// Most pixels per point that the texture has: the pictures were drawn at this scale.
const FINEST: f32 = 2.0;

/// What the scene should show. The default shows nothing and costs nothing.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct SceneRequest {
    /// Whether a screen shows the scene in this frame.
    pub visible: bool,
    /// Folder of the person's portraits (`claire-morel`); empty when the chair is empty.
    pub person: String,
    /// File name of the face, less its ending: `inquiet`.
    pub mood: String,
    /// Whether the office is lit for the dark theme.
    pub night: bool,
    /// Whether the learner asked for no movement.
    pub reduced_motion: bool,
}

/// The texture of the scene, for `egui::Image`.
#[derive(Resource, Debug, Clone, Copy)]
pub struct SceneTexture(pub egui::TextureId);

/// Present when nothing must move, whatever the request says: pictures are taken twice alike.
#[derive(Resource, Debug)]
pub struct Still;

/// What stands at which depth.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
enum Layer {
    Back,
    Chair,
    Desk,
}

#[derive(Component)]
struct SceneCamera;

/// Adds the scene.
pub fn plugin(app: &mut App) {
    app.init_resource::<SceneRequest>()
        .init_resource::<Art>()
        .init_resource::<portrait::Gallery>()
        .add_systems(Startup, furnish)
        .add_systems(Update, (fit, light, portrait::sit).chain());
}

/// The layer that the scene's camera sees, and no other.
fn on_stage() -> RenderLayers {
    RenderLayers::layer(1)
}

fn furnish(
    mut commands: Commands,
    mut images: ResMut<Assets<Image>>,
    mut textures: ResMut<EguiUserTextures>,
) {
    let pixels = (SIZE * 2.0).as_uvec2();
    let texture =
        images.add(Image::new_target_texture(pixels.x, pixels.y, TextureFormat::Rgba8UnormSrgb, None));
    let id = textures.add_image(EguiTextureHandle::Strong(texture.clone()));
    commands.insert_resource(SceneTexture(id));
    commands.spawn((
        SceneCamera,
        Camera2d,
        Camera {
            // Before the camera that draws the screens, so that they show this frame's picture.
            order: -1,
            is_active: false,
            ..default()
        },
        RenderTarget::Image(texture.into()),
        Projection::Orthographic(OrthographicProjection {
            scaling_mode: ScalingMode::Fixed { width: SIZE.x, height: SIZE.y },
            ..OrthographicProjection::default_2d()
        }),
        Msaa::Off,
        // The pictures were drawn with stored colours; so are their soft edges blended.
        CompositingSpace::Srgb,
        on_stage(),
    ));
    for (depth, layer) in [(0.0, Layer::Back), (1.0, Layer::Chair), (4.0, Layer::Desk)] {
        commands.spawn((
            layer,
            Sprite { custom_size: Some(SIZE), ..default() },
            Transform::from_xyz(0.0, 0.0, depth),
            Visibility::Hidden,
            on_stage(),
        ));
    }
    match art::placement() {
        Ok(placement) => portrait::place(&mut commands, placement.portrait),
        Err(reason) => error!("{reason}"),
    }
}

/// As many pixels as the screen shows, and no more: where the processor draws, four times less is four times faster.
fn fit(
    request: Res<SceneRequest>,
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
    targets: Query<&RenderTarget, With<SceneCamera>>,
    mut images: ResMut<Assets<Image>>,
) {
    let (Ok(mut context), Ok(target)) = (contexts.single_mut(), targets.single()) else {
        return;
    };
    let wanted = pixels(context.get_mut().pixels_per_point().clamp(1.0, FINEST));
    let Some(texture) = target.as_image().filter(|_| request.visible) else {
        return;
    };
    // Asking for the picture to change it would send it to the adapter again.
    if images.get(texture).is_some_and(|image| image.texture_descriptor.size != wanted)
        && let Some(mut image) = images.get_mut(texture)
    {
        image.resize(wanted);
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 1252 pixels")]
fn pixels(scale: f32) -> Extent3d {
    let size = (SIZE * scale).round();
    Extent3d { width: size.x as u32, height: size.y as u32, depth_or_array_layers: 1 }
}

/// Turns the camera on and off, and day into night.
fn light(
    request: Res<SceneRequest>,
    mut lit: Local<Option<bool>>,
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    mut cameras: Query<&mut Camera, With<SceneCamera>>,
    mut layers: Query<(&Layer, &mut Sprite, &mut Visibility)>,
) {
    for mut camera in &mut cameras {
        if camera.is_active != request.visible {
            camera.is_active = request.visible;
        }
    }
    if !request.visible || *lit == Some(request.night) {
        return;
    }
    *lit = Some(request.night);
    for (layer, mut sprite, mut visibility) in &mut layers {
        let name = match (layer, request.night) {
            (Layer::Back, false) => "office-back-day",
            (Layer::Back, true) => "office-back-night",
            (Layer::Chair, false) => "office-chair",
            (Layer::Chair, true) => "office-chair-night",
            (Layer::Desk, false) => "office-desk-day",
            (Layer::Desk, true) => "office-desk-night",
        };
        let image = art.room(&mut images, name);
        *visibility = shown(image.is_some());
        if let Some(image) = image {
            sprite.image = image;
        }
    }
}

const fn shown(shown: bool) -> Visibility {
    if shown { Visibility::Inherited } else { Visibility::Hidden }
}
