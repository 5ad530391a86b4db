//! The look: colours by role, type scale, icons, and what of it egui's own widgets need. `install` once, then `theme(ui)`.

mod palette;
mod style;
mod typography;

pub use egui_phosphor::regular as icon;
pub use palette::{Palette, Palettes};
pub use typography::{
    BOLD, ICONS, ICONS_FILL, ITALIC, QUOTE, SEMIBOLD, TITLE, TITLE_MEDIUM, Type, icon_font,
};

use crate::{locale::Lang, ui::text};
use egui::{Color32, Context, Id, RichText, Shadow, TextFormat, ThemePreference};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Spaces in points: 4 · 8 · 12 · 16 · 20 · 32.
pub mod space {
    /// Inside a badge, between an icon and its word.
    pub const XS: f32 = 4.0;
    /// Between neighbours of one group.
    pub const S: f32 = 8.0;
    /// Between dense cards; the least card padding.
    pub const M: f32 = 12.0;
    /// Card padding; between cards of the home screen.
    pub const L: f32 = 16.0;
    /// Page margin.
    pub const XL: f32 = 20.0;
    /// Between parts that have nothing to do with each other.
    pub const XXL: f32 = 32.0;
}

/// Corner radii in points.
pub mod radius {
    /// Evidence links and tags.
    pub const EVIDENCE: u8 = 3;
    /// Badges.
    pub const BADGE: u8 = 4;
    /// Buttons and fields.
    pub const CONTROL: u8 = 6;
    /// Cards.
    pub const CARD: u8 = 8;
    /// Chips.
    pub const CHIP: u8 = 14;
}

/// Day or night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ThemeKind {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// A block of the référentiel, for its colour alone: the word « Bloc 2 » always stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Block {
    /// Développer un portefeuille.
    One,
    /// Approcher, conseiller et équiper.
    Two,
    /// Gérer la relation.
    Three,
}

impl Block {
    /// In the order of the référentiel.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];
}

/// What a person chooses about the look and the language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one switch of the settings screen")]
pub struct Settings {
    /// A fixed theme; `None` follows the system.
    pub theme: Option<ThemeKind>,
    /// Stronger hairlines and secondary text.
    pub high_contrast: bool,
    /// Size of everything in percent, 100 to 200.
    pub text_scale: u16,
    /// Panels, tabs and replies appear at once.
    pub reduced_motion: bool,
    /// Table rows of 36 points instead of 28, for fingers.
    pub tall_rows: bool,
    /// More space between the lines of documents.
    pub wide_reading: bool,
    /// Single letters act as short cuts when no field has the focus.
    pub letter_keys: bool,
    /// The voice of the system reads what clients say.
    pub read_aloud: bool,
    /// Language of the interface.
    pub lang: Lang,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: None,
            high_contrast: false,
            text_scale: 100,
            reduced_motion: false,
            tall_rows: false,
            wide_reading: false,
            letter_keys: true,
            read_aloud: false,
            lang: Lang::Fr,
        }
    }
}

/// What a widget needs to paint itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Day or night.
    pub kind: ThemeKind,
    /// Colours by role.
    pub palette: Palette,
    /// The choices behind it.
    pub settings: Settings,
}

impl Theme {
    /// The theme of one kind under these settings.
    pub fn new(kind: ThemeKind, settings: &Settings) -> Self {
        let palettes = Palettes::embedded();
        let palette = match kind {
            ThemeKind::Light => palettes.light,
            ThemeKind::Dark => palettes.dark,
        };
        let palette = if settings.high_contrast { palette.high_contrast() } else { palette };
        Self { kind, palette, settings: settings.clone() }
    }

    /// The colour of a block.
    pub const fn block(&self, block: Block) -> Color32 {
        self.palette.bloc[block as usize]
    }

    /// The ground under the colour of a block.
    pub const fn block_pale(&self, block: Block) -> Color32 {
        self.palette.bloc_pale[block as usize]
    }

    /// A text of the scale, for `ui.label`. Its amounts stay on one line, those of a plain `ui.label` may not.
    pub fn text(&self, style: Type, colour: Color32, text: impl AsRef<str>) -> RichText {
        RichText::new(text::unbroken(text.as_ref()))
            .font(style.font())
            .line_height(Some(style.line_height()))
            .color(colour)
    }

    /// An icon of `icon`, outlined or filled, for `ui.label`.
    pub fn icon(&self, glyph: &str, size: f32, fill: bool, colour: Color32) -> RichText {
        RichText::new(glyph).font(icon_font(size, fill)).color(colour)
    }

    /// A format of the scale, for a `LayoutJob` that mixes several.
    pub fn format(&self, style: Type, colour: Color32) -> TextFormat {
        TextFormat {
            font_id: style.font(),
            line_height: Some(style.line_height()),
            color: colour,
            ..TextFormat::default()
        }
    }

    /// The one small shadow, for what is dragged and what pops over; none by night, where a border replaces it.
    pub const fn shadow(&self) -> Shadow {
        match self.kind {
            ThemeKind::Light => {
                Shadow { offset: [0, 2], blur: 6, spread: 0, color: Color32::from_black_alpha(51) }
            }
            ThemeKind::Dark => Shadow::NONE,
        }
    }

    /// Height of a table row in points: 24 where dense, 28 elsewhere, 36 for fingers.
    pub const fn row_height(&self, dense: bool) -> f32 {
        match (self.settings.tall_rows, dense) {
            (true, _) => 36.0,
            (false, true) => 24.0,
            (false, false) => 28.0,
        }
    }

    /// Seconds that a panel, a tab or a card takes to move: 0 with reduced motion.
    pub const fn motion(&self) -> f32 {
        if self.settings.reduced_motion { 0.0 } else { 0.12 }
    }
}

#[derive(Clone)]
struct Installed {
    light: Arc<Theme>,
    dark: Arc<Theme>,
}

fn key() -> Id {
    Id::new("visavis-theme")
}

fn installed(ctx: &Context) -> Option<Installed> {
    ctx.data(|data| data.get_temp(key()))
}

/// Sets fonts, styles, size and language. Cheap when nothing changed: call it at the top of every pass.
///
/// Fonts can be used from the next pass on: see [`ready`].
pub fn install(ctx: &Context, settings: &Settings) {
    let before = installed(ctx);
    if before.as_ref().is_some_and(|b| b.light.settings == *settings) {
        return;
    }
    if before.is_none() {
        ctx.set_fonts(typography::definitions());
    }
    let light = Arc::new(Theme::new(ThemeKind::Light, settings));
    let dark = Arc::new(Theme::new(ThemeKind::Dark, settings));
    ctx.set_style_of(egui::Theme::Light, style::style(&light));
    ctx.set_style_of(egui::Theme::Dark, style::style(&dark));
    // Without a choice the preference is left alone: egui follows the system by itself.
    let chosen_before = before.as_ref().and_then(|b| b.light.settings.theme);
    match settings.theme {
        Some(ThemeKind::Light) => ctx.set_theme(ThemePreference::Light),
        Some(ThemeKind::Dark) => ctx.set_theme(ThemePreference::Dark),
        None if chosen_before.is_some() => ctx.set_theme(ThemePreference::System),
        None => {}
    }
    ctx.set_zoom_factor(f32::from(settings.text_scale.clamp(100, 200)) / 100.0);
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    text::set_locale(ctx, settings.lang);
    ctx.data_mut(|data| data.insert_temp(key(), Installed { light, dark }));
}

/// True once the fonts of [`install`] can be drawn: from the pass after it.
pub fn ready(ctx: &Context) -> bool {
    ctx.fonts(|fonts| fonts.definitions().families.contains_key(&typography::family(ICONS)))
}

/// The theme now showing. Before [`install`], the light one with the default settings.
pub fn theme(ctx: &Context) -> Arc<Theme> {
    match installed(ctx) {
        Some(both) if ctx.theme() == egui::Theme::Dark => both.dark,
        Some(both) => both.light,
        None => Arc::new(Theme::new(ThemeKind::Light, &Settings::default())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;

    #[test]
    fn the_theme_follows_the_setting() {
        let ctx = Context::default();
        install(&ctx, &Settings { theme: Some(ThemeKind::Dark), ..Settings::default() });
        assert_eq!(theme(&ctx).kind, ThemeKind::Dark);
        install(&ctx, &Settings { theme: Some(ThemeKind::Light), lang: Lang::En, ..Settings::default() });
        assert_eq!(theme(&ctx).kind, ThemeKind::Light);
        assert_eq!(text::locale(&ctx).lang(), Lang::En);
    }

    #[test]
    fn every_face_draws_french_and_its_figures_have_one_width() {
        let harness = testing::harness(|ui| {
            ui.label("…");
        });
        let french = "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ àâäçéèêëîïôöùûüÿœæ « ’ » … – — − ≤ ≥ → ← ↑ ↓ € % × ÷ ± ½ ² ° · • \u{202f}\u{a0}";
        harness.ctx.fonts_mut(|fonts| {
            for style in Type::ALL {
                let font = style.font();
                for c in french.chars() {
                    assert!(fonts.has_glyph(&font, c), "{style:?} lacks {c:?}");
                }
                let widths: Vec<f32> = ('0'..='9').map(|digit| fonts.glyph_width(&font, digit)).collect();
                assert!(widths.iter().all(|w| (w - widths[0]).abs() < 0.05), "{style:?}: {widths:?}");
            }
        });
    }

    #[test]
    fn icons_are_not_drawn_by_a_text_font() {
        let harness = testing::harness(|ui| {
            ui.label("…");
        });
        harness.ctx.fonts_mut(|fonts| {
            for glyph in [icon::HOUSE, icon::PUSH_PIN, icon::WARNING, icon::SEAL_CHECK, icon::CIRCLE_HALF] {
                for fill in [false, true] {
                    let font = icon_font(18.0, fill);
                    let c = glyph.chars().next().expect("one glyph");
                    assert!((fonts.glyph_width(&font, c) - 18.0).abs() < 0.01, "{c:?} is not from Phosphor");
                }
            }
        });
    }
}
