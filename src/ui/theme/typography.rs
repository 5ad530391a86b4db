//! The type scale and the fonts: Source Sans 3 for the interface, Spectral for titles, Phosphor for icons.

use egui::{FontData, FontDefinitions, FontFamily, FontId, FontTweak};
use std::sync::Arc;

/// A step of the type scale: font, size and line height go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// Spectral 600, 34/36: the one big number of a card.
    Display,
    /// Spectral 600, 28/34: the greeting, a mark.
    Title1,
    /// Spectral 600, 19/24: the title of a card, of the top bar.
    Title2,
    /// Spectral 500, 20/28: the question of a jury.
    Question,
    /// Spectral 500 italic, 16/22: a quotation.
    Quote,
    /// Source Sans 400, 16/23.
    Lead,
    /// Source Sans 600, 16/23.
    LeadStrong,
    /// Source Sans 400, 15/21.
    Body,
    /// Source Sans 600, 15/21.
    BodyStrong,
    /// Source Sans 400 italic, 15/21.
    BodyItalic,
    /// Source Sans 400, 13.5/18.
    Small,
    /// Source Sans 600, 13.5/18.
    SmallStrong,
    /// Source Sans 400, 12.5/16: axes and captions; nothing is smaller.
    Micro,
    /// Source Sans 600, 12.5/16.
    MicroStrong,
    /// Source Sans 700, 12.5/16: the tag of an evidence link alone.
    Tag,
}

impl Type {
    /// From the largest to the smallest.
    pub const ALL: [Self; 15] = [
        Self::Display,
        Self::Title1,
        Self::Title2,
        Self::Question,
        Self::Quote,
        Self::Lead,
        Self::LeadStrong,
        Self::Body,
        Self::BodyStrong,
        Self::BodyItalic,
        Self::Small,
        Self::SmallStrong,
        Self::Micro,
        Self::MicroStrong,
        Self::Tag,
    ];

    /// The font, at its size in points.
    pub fn font(self) -> FontId {
        FontId::new(self.size(), self.family())
    }

    /// Height of the letters' em, in points.
    pub const fn size(self) -> f32 {
        match self {
            Self::Display => 34.0,
            Self::Title1 => 28.0,
            Self::Title2 => 19.0,
            Self::Question => 20.0,
            Self::Quote | Self::Lead | Self::LeadStrong => 16.0,
            Self::Body | Self::BodyStrong | Self::BodyItalic => 15.0,
            Self::Small | Self::SmallStrong => 13.5,
            Self::Micro | Self::MicroStrong | Self::Tag => 12.5,
        }
    }

    /// From one base line to the next, in points.
    pub const fn line_height(self) -> f32 {
        match self {
            Self::Display => 36.0,
            Self::Title1 => 34.0,
            Self::Title2 => 24.0,
            Self::Question => 28.0,
            Self::Quote => 22.0,
            Self::Lead | Self::LeadStrong => 23.0,
            Self::Body | Self::BodyStrong | Self::BodyItalic => 21.0,
            Self::Small | Self::SmallStrong => 18.0,
            Self::Micro | Self::MicroStrong | Self::Tag => 16.0,
        }
    }

    /// How far the letters are shifted down (a share of the em): see `definitions`.
    pub(in crate::ui) const fn rise(self) -> f32 {
        match self {
            Self::Display | Self::Title1 | Self::Title2 | Self::Question | Self::Quote => SERIF_RISE,
            Self::Small | Self::SmallStrong | Self::Micro | Self::MicroStrong | Self::Tag => SMALL_RISE,
            Self::Lead | Self::LeadStrong | Self::Body | Self::BodyStrong | Self::BodyItalic => BODY_RISE,
        }
    }

    fn family(self) -> FontFamily {
        match self {
            Self::Display | Self::Title1 | Self::Title2 => family(TITLE),
            Self::Question => family(TITLE_MEDIUM),
            Self::Quote => family(QUOTE),
            Self::LeadStrong | Self::BodyStrong => family(SEMIBOLD),
            Self::SmallStrong | Self::MicroStrong => family(SEMIBOLD_SMALL),
            Self::Small | Self::Micro => family(BODY_SMALL),
            Self::Tag => family(BOLD),
            Self::BodyItalic => family(ITALIC),
            Self::Lead | Self::Body => FontFamily::Proportional,
        }
    }
}

/// Source Sans 3, 600.
pub const SEMIBOLD: &str = "semibold";
/// Source Sans 3, 700.
pub const BOLD: &str = "bold";
/// Source Sans 3, 400 italic.
pub const ITALIC: &str = "italic";
/// Spectral, 600.
pub const TITLE: &str = "title";
/// Spectral, 500.
pub const TITLE_MEDIUM: &str = "title_medium";
/// Spectral, 500 italic.
pub const QUOTE: &str = "quote";
/// Phosphor, outlined. Icons never share a family with text: both use private code points.
pub const ICONS: &str = "icons";
/// Phosphor, filled.
pub const ICONS_FILL: &str = "icons_fill";

pub(super) fn family(name: &str) -> FontFamily {
    FontFamily::Name(name.into())
}

/// The font of an icon of `theme::icon`, outlined or filled.
pub fn icon_font(size: f32, fill: bool) -> FontId {
    FontId::new(size, family(if fill { ICONS_FILL } else { ICONS }))
}

macro_rules! font {
    ($file:literal) => {
        include_bytes!(concat!("../../../assets/fonts/", $file, ".ttf")).as_slice()
    };
}

// egui puts all of the leading under the letters. These shifts put half of it above them: half of the difference
// between the line height of the scale and the natural one, 1.424 em for Source Sans and 1.522 for Spectral.
const BODY_RISE: f32 = -0.012;
const SMALL_RISE: f32 = -0.055;
const SERIF_RISE: f32 = -0.14;

// The small sizes have shifts of their own, hence families of their own.
const BODY_SMALL: &str = "body_small";
const SEMIBOLD_SMALL: &str = "semibold_small";

/// All fonts, with egui's own behind them for the glyphs that a text font lacks.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let mut add = |name: &str, bytes: &'static [u8], rise: f32, behind: &[&str]| {
        // U+202F is drawn as wide as the plain space: a thousands separator must show at 12.5 points.
        let tweak = FontTweak { y_offset_factor: rise, thin_space_width: 1.0, ..FontTweak::default() };
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes).tweak(tweak)));
        let chain: Vec<String> = std::iter::once(name)
            .chain(behind.iter().copied())
            .map(str::to_owned)
            .chain(fallback.iter().cloned())
            .collect();
        fonts.families.insert(family(name), chain);
    };
    add("body", font!("SourceSans3-Regular"), BODY_RISE, &[]);
    add(BODY_SMALL, font!("SourceSans3-Regular"), SMALL_RISE, &[]);
    add(SEMIBOLD, font!("SourceSans3-SemiBold"), BODY_RISE, &[]);
    add(SEMIBOLD_SMALL, font!("SourceSans3-SemiBold"), SMALL_RISE, &[]);
    add(BOLD, font!("SourceSans3-Bold"), SMALL_RISE, &[]);
    add(ITALIC, font!("SourceSans3-Italic"), BODY_RISE, &[]);
    add(TITLE, font!("Spectral-SemiBold"), SERIF_RISE, &[SEMIBOLD]);
    add(TITLE_MEDIUM, font!("Spectral-Medium"), SERIF_RISE, &["body"]);
    add(QUOTE, font!("Spectral-MediumItalic"), SERIF_RISE, &[ITALIC]);
    add(ICONS, egui_phosphor::Variant::Regular.font_bytes(), 0.0, &[]);
    add(ICONS_FILL, egui_phosphor::Variant::Fill.font_bytes(), 0.0, &[]);
    let body = fonts.families.get(&family("body")).cloned().unwrap_or_default();
    // Figures are tabular in Source Sans: no second font is needed where columns must align.
    fonts.families.insert(FontFamily::Monospace, body.clone());
    fonts.families.insert(FontFamily::Proportional, body);
    fonts
}
