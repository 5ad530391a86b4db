//! A small panel that shows a bit of everything and keeps a journal of what happened to it.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::PathBuf;

use bevy::prelude::*;
use visavis::app::scene::{SceneRequest, SceneTexture};

/// Colour of the panel behind everything.
pub(crate) const FILL: egui::Color32 = egui::Color32::from_rgb(0xF2, 0xF1, 0xEC);
/// Where the scene is drawn, in points.
pub(crate) const SCENE: egui::Rect =
    egui::Rect { min: egui::pos2(20.0, 200.0), max: egui::pos2(646.0, 642.0) };

/// What the panel shows and what happened to it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Probe {
    /// Whether the office is shown.
    pub(crate) scene: bool,
    /// Clicks counted.
    pub(crate) clicks: u32,
    /// What was typed.
    pub(crate) text: String,
    /// Frames drawn.
    pub(crate) frames: u32,
    /// Where to write each change, one line each.
    pub(crate) journal: Option<PathBuf>,
    /// The last line written.
    pub(crate) seen: String,
}

impl Probe {
    /// Draws the panel over the whole surface.
    pub(crate) fn draw(&mut self, ui: &mut egui::Ui, world: &mut World) {
        self.frames += 1;
        let night = ui.visuals().dark_mode;
        *world.resource_mut::<SceneRequest>() = SceneRequest {
            visible: self.scene,
            person: "nadia-ferrand".to_owned(),
            mood: "inquiet".to_owned(),
            night,
            reduced_motion: false,
        };
        let everything = ui.max_rect();
        if !night {
            ui.painter().rect_filled(everything, 0.0, FILL);
        }
        let place = |x: f32, y: f32, w: f32| egui::Rect::from_min_size(egui::pos2(x, y), egui::vec2(w, 30.0));
        let button = ui.put(place(20.0, 20.0, 120.0), egui::Button::new("Compter"));
        if button.clicked() {
            self.clicks += 1;
        }
        if ui.put(place(160.0, 20.0, 120.0), egui::Button::new("Quitter")).clicked() {
            world.write_message(AppExit::Success);
        }
        let field = ui.put(place(20.0, 60.0, 300.0), egui::TextEdit::singleline(&mut self.text));
        let office = ui.put(place(20.0, 100.0, 120.0), egui::Button::new("Le bureau"));
        if office.clicked() {
            self.scene = !self.scene;
        }
        ui.put(
            place(20.0, 140.0, 600.0),
            egui::Label::new("Trois semaines, peut-être quatre : 68 000 € de chiffre d’affaires."),
        );
        if self.scene {
            let texture = world.resource::<SceneTexture>().0;
            egui::Image::new((texture, SCENE.size())).corner_radius(8.0).paint_at(ui, SCENE);
        }
        self.note(button.hovered(), field.has_focus());
    }

    fn note(&mut self, hovered: bool, focus: bool) {
        let Some(path) = &self.journal else { return };
        let line = format!(
            "clicks={} hovered={hovered} focus={focus} scene={} text={}",
            self.clicks, self.scene, self.text
        );
        let mut file = OpenOptions::new().append(true).create(true).open(path).unwrap();
        if line == self.seen {
            writeln!(file, "frame").unwrap();
        } else {
            writeln!(file, "{line}").unwrap();
            self.seen = line;
        }
    }
}
