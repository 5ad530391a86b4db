//! The colours by role, read from `assets/theme.ron`: screens name roles, never values.

use egui::Color32;
use serde::{Deserialize, Deserializer, de::Error as _};

macro_rules! palette {
    (one: { $($(#[$doc:meta])* $name:ident),+ $(,)? } many: { $($(#[$docs:meta])* $names:ident: $count:literal),+ $(,)? }) => {
        /// One colour for each role of the interface.
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Palette {
            $($(#[$doc])* #[serde(deserialize_with = "one")] pub $name: Color32,)+
            $($(#[$docs])* #[serde(deserialize_with = "many")] pub $names: [Color32; $count],)+
        }
    };
}

palette! {
    one: {
        /// The window behind the cards.
        fond,
        /// Cards, bars, fields.
        feuille,
        /// Table totals, tool bars, inactive tabs.
        feuille_2,
        /// Gauge track, neutral badge, disabled control.
        creux,
        /// Hairline.
        filet,
        /// Border of a control, line under a table head.
        filet_fort,
        /// Text.
        encre,
        /// Secondary text.
        encre_2,
        /// Placeholder, axis.
        encre_3,
        /// Primary fill, links, focus ring.
        action,
        /// Primary fill under the pointer.
        action_survol,
        /// Fill of a selection.
        action_pale,
        /// Text on `action`.
        sur_action,
        /// Body of an evidence link: nothing else is yellow.
        surligneur,
        /// Tag of an evidence link, and its underline.
        surl_trait,
        /// Text on `surligneur`.
        surl_texte,
        /// Text on `surl_trait`.
        surl_etiquette,
        /// True, done: always with a check.
        bon,
        /// Ground under `bon`.
        bon_pale,
        /// To review: always with a triangle.
        vigilance,
        /// Ground under `vigilance`.
        vigilance_pale,
        /// Wrong, critical: always with an octagon or a cross.
        alerte,
        /// Ground under `alerte`.
        alerte_pale,
        /// Hint, neutral remark.
        info,
        /// Ground under `info`.
        info_pale,
        /// The left rail.
        rail,
        /// Icons and labels of the rail.
        rail_texte,
        /// Ground of the open item of the rail.
        rail_ouvert,
        /// Icon and label of the open item of the rail.
        sur_rail_ouvert,
        /// The top bar during an exam.
        examen,
        /// Text on `examen`.
        examen_texte,
        /// Secondary text on `examen`.
        examen_texte_2,
        /// Outlines of the scenes.
        scene_encre,
        /// Wall of the office.
        scene_mur,
        /// Lower wall of the office.
        scene_soubassement,
        /// Top of the desk.
        scene_bureau,
        /// Front of the desk.
        scene_bureau_2,
        /// Chair.
        scene_siege,
        /// Window pane, by day or by night.
        scene_vitre,
    }
    many: {
        /// Blocks 1 to 3: always with the word « Bloc ».
        bloc: 3,
        /// Grounds under the block colours.
        bloc_pale: 3,
        /// Series of charts, in this order.
        donnee: 6,
        /// Cells of the risk matrix, from low to critical: always captioned.
        niveau: 4,
    }
}

/// Both themes, as the file holds them.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Palettes {
    /// By day.
    pub light: Palette,
    /// By night.
    pub dark: Palette,
}

impl Palettes {
    /// Reads the file that is in the binary.
    ///
    /// # Panics
    /// Never with the file as it stands: a test of this module reads it.
    #[expect(clippy::expect_used, reason = "the file is in the binary and a test reads it")]
    pub fn embedded() -> Self {
        ron::from_str(include_str!("../../../assets/theme.ron")).expect("assets/theme.ron is valid")
    }
}

impl Palette {
    /// The stronger version: hairlines become borders, secondary text becomes text.
    #[must_use]
    pub fn high_contrast(self) -> Self {
        Self { filet: self.filet_fort, encre_2: self.encre, encre_3: self.encre, ..self }
    }
}

fn hex(text: &str) -> Option<Color32> {
    let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii())?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    let [_, r, g, b] = value.to_be_bytes();
    Some(Color32::from_rgb(r, g, b))
}

fn one<'de, D: Deserializer<'de>>(input: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(input)?;
    hex(&text).ok_or_else(|| D::Error::custom(format!("« {text} » is not a colour such as #1C2430")))
}

fn many<'de, D: Deserializer<'de>, const N: usize>(input: D) -> Result<[Color32; N], D::Error> {
    let texts = Vec::<String>::deserialize(input)?;
    let colours: Vec<Color32> = texts.iter().filter_map(|text| hex(text)).collect();
    colours.try_into().map_err(|got: Vec<_>| {
        D::Error::custom(format!("{} colours such as #1C2430, expected {N}", got.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f32 {
        let linear = |channel: u8| {
            let c = f32::from(channel) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
    }

    fn contrast(a: Color32, b: Color32) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[track_caller]
    fn at_least(least: f32, what: &str, mark: Color32, grounds: &[Color32]) {
        for ground in grounds {
            let got = contrast(mark, *ground);
            assert!(got >= least, "{what}: {got:.2} on {ground:?}, less than {least}");
        }
    }

    fn readable(p: &Palette) {
        let text = |what, colour, grounds: &[Color32]| at_least(4.5, what, colour, grounds);
        for (what, colour) in [("encre", p.encre), ("encre_2", p.encre_2), ("encre_3", p.encre_3)] {
            text(what, colour, &[p.fond, p.feuille, p.feuille_2, p.creux]);
        }
        text("encre", p.encre, &[p.action_pale, p.bon_pale, p.vigilance_pale, p.alerte_pale, p.info_pale]);
        text("encre", p.encre, &p.bloc_pale);
        text("encre", p.encre, &p.niveau);
        text("encre_2", p.encre_2, &p.niveau);
        text("encre_2", p.encre_2, &[p.action_pale]);
        text("action", p.action, &[p.fond, p.feuille, p.feuille_2, p.action_pale]);
        text("sur_action", p.sur_action, &[p.action, p.action_survol]);
        text("surl_texte", p.surl_texte, &[p.surligneur]);
        text("surl_etiquette", p.surl_etiquette, &[p.surl_trait]);
        text("bon", p.bon, &[p.fond, p.feuille, p.bon_pale]);
        text("vigilance", p.vigilance, &[p.fond, p.feuille, p.vigilance_pale]);
        text("alerte", p.alerte, &[p.fond, p.feuille, p.alerte_pale]);
        text("info", p.info, &[p.fond, p.feuille, p.info_pale]);
        text("rail_texte", p.rail_texte, &[p.rail]);
        text("sur_rail_ouvert", p.sur_rail_ouvert, &[p.rail_ouvert]);
        text("examen", p.examen_texte, &[p.examen]);
        text("examen_2", p.examen_texte_2, &[p.examen]);
        for (block, pale) in p.bloc.iter().zip(p.bloc_pale) {
            text("bloc", *block, &[p.fond, p.feuille, pale]);
        }
        at_least(3.0, "filet_fort", p.filet_fort, &[p.fond, p.feuille]);
        at_least(3.0, "action", p.action, &[p.fond, p.feuille]);
        for series in p.donnee {
            at_least(3.0, "donnee", series, &[p.fond, p.feuille]);
        }
    }

    #[test]
    fn both_themes_can_be_read() {
        let themes = Palettes::embedded();
        for palette in [themes.light, themes.dark] {
            readable(&palette);
            readable(&palette.high_contrast());
        }
    }

    #[test]
    fn the_measures_of_the_design_hold() {
        let p = Palettes::embedded().light;
        assert!((contrast(p.encre_3, p.creux) - 4.59).abs() < 0.01);
        assert!((contrast(p.surl_etiquette, p.surl_trait) - 4.94).abs() < 0.01);
    }

    #[test]
    fn broken_colours_are_refused() {
        assert_eq!(hex("#1C2430"), Some(Color32::from_rgb(0x1C, 0x24, 0x30)));
        assert_eq!(hex("1C2430"), None);
        assert_eq!(hex("#1C243"), None);
        assert_eq!(hex("#1C243é"), None);
    }
}
