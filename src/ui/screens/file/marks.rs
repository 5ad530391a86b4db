//! What stands under a figure once it is entered: its usual levels on the day of the case, and where the learner's own figure stands in the sector.

use crate::{
    activities::State,
    base::Mode,
    content::Case,
    finance::{
        Balance, Bound, Entered, Figure, Spread, Standing, Threshold, regulation::Regulation, thresholds,
    },
    locale::Locale,
    report::words::range_text,
    t,
};

/// What an entered figure is held against. It judges nothing: a wrong figure stands somewhere too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The usual levels.
    pub thresholds: Vec<Threshold>,
    /// The sector, where the case gives it for this figure.
    pub sector: Option<SectorMark>,
}

/// The sector on one figure, and where the entered ones stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorMark {
    /// How its companies spread.
    pub spread: Spread,
    /// The lower and the upper quartile, or the median twice.
    pub range: (Entered, Entered),
    /// Each year that was entered.
    pub standings: Vec<(i16, Standing)>,
}

/// Whose figures the sector's are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorOrigin {
    /// The companies.
    pub name: String,
    /// Who published them.
    pub source: String,
    /// The year they describe.
    pub year: i16,
}

impl SectorOrigin {
    /// Nothing in exam.
    pub(super) fn of(case: &Case, mode: Mode) -> Option<Self> {
        let sector = case.sector.as_ref().filter(|_| mode != Mode::Exam)?;
        Some(Self { name: sector.name.clone(), source: sector.source.clone(), year: sector.year })
    }

    /// « Secteur : boulangeries de 5 à 9 salariés, 2025. Source : … »
    pub(super) fn words(&self, locale: &Locale) -> String {
        let (name, source) = (self.name.as_str(), self.source.as_str());
        t!(locale, "file-sector-origin", name = name, year = self.year.to_string(), source = source)
    }
}

impl Marks {
    /// Those of a figure; none in exam, before it is entered, or where nothing is usual.
    pub(super) fn of(case: &Case, state: &State, balance: Balance, years: &[i16]) -> Option<Self> {
        let entered = |year: &i16| Some((*year, state.file.figures.get(&(balance, *year))?.value));
        let entered: Vec<(i16, Entered)> = years.iter().filter_map(entered).collect();
        if state.mode == Mode::Exam || entered.is_empty() {
            return None;
        }
        let spread = case.sector.as_ref().and_then(|sector| sector.figures.get(&balance));
        let sector = spread.map(|spread| SectorMark::new(*spread, balance, &entered));
        let thresholds = thresholds(balance, Regulation::official().at(case.manifest.today));
        (sector.is_some() || !thresholds.is_empty()).then_some(Self { thresholds, sector })
    }

    /// « repère : au moins 25 % ; alerte sous 20 % ».
    pub(super) fn usual(&self, locale: &Locale) -> Option<String> {
        let part = |threshold: &Threshold| {
            let level = range_text(locale, threshold.low, threshold.high);
            match threshold.bound {
                Bound::AtLeast => t!(locale, "file-mark-at-least", level = level),
                Bound::AtMost => t!(locale, "file-mark-at-most", level = level),
                Bound::AlertBelow => t!(locale, "file-mark-alert-below", level = level),
                Bound::AlertAbove => t!(locale, "file-mark-alert-above", level = level),
                Bound::LegalMost => t!(locale, "file-mark-legal-most", level = level),
            }
        };
        let parts = self.thresholds.iter().map(part);
        let all = parts.reduce(|first, last| t!(locale, "file-mark-and", first = first, last = last))?;
        Some(t!(locale, "file-mark", levels = all))
    }

    /// Where the usual levels come from, each source once.
    pub(super) fn sources(&self) -> String {
        let mut sources: Vec<&str> = self.thresholds.iter().map(|level| level.source.as_str()).collect();
        sources.dedup();
        sources.join("\n")
    }
}

impl SectorMark {
    fn new(spread: Spread, balance: Balance, entered: &[(i16, Entered)]) -> Self {
        let unit = balance.unit();
        let (low, high) = spread.range();
        let standing =
            |(year, entered): &(i16, Entered)| (*year, spread.standing(Figure::Value(entered.value()), unit));
        Self {
            spread,
            range: (Entered::of(unit, low.value(unit)), Entered::of(unit, high.value(unit))),
            standings: entered.iter().map(standing).collect(),
        }
    }

    /// « secteur : 35 à 48 %, au-dessus »; each standing with its year where several figures are entered. A figure
    /// that is being typed anew, as `retyped` says, stands nowhere yet.
    pub(super) fn words(&self, locale: &Locale, retyped: impl Fn(i16) -> bool) -> String {
        let level = range_text(locale, self.range.0, self.range.1);
        let median = self.spread.quartiles.is_none();
        let mut text = if median {
            t!(locale, "file-sector-median", level = level)
        } else {
            t!(locale, "file-sector", level = level)
        };
        for (year, standing) in self.standings.iter().filter(|(year, _)| !retyped(*year)) {
            let mut place = match standing {
                Standing::Below => t!(locale, "file-sector-below"),
                Standing::Above => t!(locale, "file-sector-above"),
                Standing::Within if median => t!(locale, "file-sector-at-median"),
                Standing::Within => t!(locale, "file-sector-within"),
                // What was entered is a number.
                Standing::NotComputable(_) => continue,
            };
            if self.standings.len() > 1 {
                place = t!(locale, "file-sector-in", place = place, year = year.to_string());
            }
            text = t!(locale, "file-sector-place", sector = text, place = place);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::bakery, *};
    use crate::{activities::file, base::Seed, finance::Sector, locale::Lang};

    fn sector() -> Sector {
        let text = r#"(name: "Boulangeries", source: "Inventée", year: 2025, figures: {
            Autonomie: (median: "41,5", quartiles: Some((35, 48))), Dso: (median: 4),
            Frng: (median: 20000, quartiles: Some((-5000, 45000))),
        })"#;
        ron::from_str(text).unwrap()
    }

    fn marks(mode: Mode, balance: Balance, entered: &[(i16, &str)]) -> Option<Marks> {
        let mut case = bakery().case;
        case.sector = Some(sector());
        let mut state = State::new(mode, Seed(1));
        for (year, value) in entered {
            let value = Entered::read(balance.unit(), value).unwrap();
            state.file.figures.insert((balance, *year), file::Figure { value });
        }
        Marks::of(&case, &state, balance, &[2026, 2025])
    }

    #[track_caller]
    fn says(balance: Balance, entered: &[(i16, &str)], usual: Option<&str>, place: Option<&str>) {
        let (fr, marks) = (Locale::new(Lang::Fr), marks(Mode::Guided, balance, entered).unwrap());
        let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(marks.usual(&fr).map(plain).as_deref(), usual);
        let sector = marks.sector.as_ref().map(|sector| plain(sector.words(&fr, |_| false)));
        assert_eq!(sector.as_deref(), place);
    }

    #[test]
    fn an_entered_figure_is_held_against_its_levels_and_its_sector() {
        let autonomy = Some("repère : au moins 25 % ; alerte sous 20 %");
        let one = [(2026, "50,5")];
        says(Balance::Autonomie, &one, autonomy, Some("secteur : 35 à 48 %, au-dessus"));
        let both = [(2026, "48"), (2025, "34,99")];
        let place = "secteur : 35 à 48 %, dans la fourchette en 2026, au-dessous en 2025";
        says(Balance::Autonomie, &both, autonomy, Some(place));
        let legal = Some("repère : plafond légal entre entreprises de 60 jours");
        says(Balance::Dso, &[(2025, "4")], legal, Some("secteur : médiane 4 jours, à la médiane"));
        let leverage = Some("repère : alerte au-delà de 3 à 4");
        says(Balance::Levier, &[(2026, "0,8")], leverage, None);
        let frng = "secteur : −5 000 à 45 000 €, au-dessous";
        says(Balance::Frng, &[(2026, "-5001")], None, Some(frng));
    }

    #[test]
    fn it_is_the_figure_of_the_learner_that_stands_somewhere() {
        // The accounts give 50,47 %: the wrong 40 % is in the range all the same.
        let place = Some("secteur : 35 à 48 %, dans la fourchette");
        let usual = Some("repère : au moins 25 % ; alerte sous 20 %");
        says(Balance::Autonomie, &[(2026, "40")], usual, place);
    }

    #[test]
    fn a_figure_typed_anew_stands_nowhere_yet() {
        let marks = marks(Mode::Autonomous, Balance::Autonomie, &[(2026, "50"), (2025, "50")]).unwrap();
        let words = marks.sector.unwrap().words(&Locale::new(Lang::Fr), |year| year == 2026);
        assert_eq!(words, "secteur\u{a0}: 35 à 48\u{a0}%, au-dessus en 2025");
    }

    #[test]
    fn nothing_is_said_in_exam_nor_before_the_entry() {
        let one = [(2026, "50,5")];
        assert_eq!(marks(Mode::Exam, Balance::Autonomie, &one), None);
        assert_eq!(SectorOrigin::of(&bakery().case, Mode::Exam), None);
        for mode in [Mode::Guided, Mode::Autonomous] {
            assert_eq!(marks(mode, Balance::Autonomie, &[]), None);
            assert_eq!(marks(mode, Balance::Va, &one), None, "nothing is usual for it");
            assert!(marks(mode, Balance::Autonomie, &one).is_some());
        }
    }

    #[test]
    fn the_day_of_the_case_decides() {
        let mut case = bakery().case;
        case.sector = None;
        case.manifest.today = jiff::civil::date(2015, 1, 1);
        let mut state = State::new(Mode::Guided, Seed(1));
        let value = Entered::read(Balance::Autonomie.unit(), "30").unwrap();
        state.file.figures.insert((Balance::Autonomie, 2026), file::Figure { value });
        assert_eq!(Marks::of(&case, &state, Balance::Autonomie, &[2026]), None, "no data of 2015");
    }

    #[test]
    fn in_english_too() {
        let (en, marks) =
            (Locale::new(Lang::En), marks(Mode::Guided, Balance::Autonomie, &[(2026, "50")]).unwrap());
        assert_eq!(marks.usual(&en).as_deref(), Some("usual: at least 25%; alert below 20%"));
        assert_eq!(marks.sector.unwrap().words(&en, |_| false), "sector: 35 to 48%, above");
    }
}
