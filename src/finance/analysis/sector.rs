//! The figures of a sector, and where a company stands among them.

use super::{
    balance::{Balance, Unit, compute},
    supplement::Supplement,
};
use crate::finance::{
    figure::{Figure, Ratio, Reason},
    liasse::Liasse,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, de};
use std::{cmp::Ordering, collections::BTreeMap, fmt, str::FromStr};

/// The figures of comparable companies, in one year and from one source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// Whose figures they are: « boulangeries-pâtisseries de 5 à 9 salariés ».
    pub name: String,
    /// Who published them.
    pub source: String,
    /// The year they describe.
    pub year: i16,
    /// How the companies spread, figure by figure.
    pub figures: BTreeMap<Balance, Spread>,
}

/// How the companies of a sector spread on a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// Half of the companies are below it.
    pub median: Level,
    /// The first and the third quartile, where the source gives them: half of the companies lie between.
    #[serde(default)]
    pub quartiles: Option<(Level, Level)>,
}

/// A value as a source prints it, exact: « 15,6 » for 15,6 %, or days, years, times, euros as the figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(Decimal);

/// Why a text is not a level.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "valeur de secteur illisible\u{a0}: «\u{a0}{0}\u{a0}»\u{202f}; écrivez un nombre, à quatre décimales au plus"
)]
pub struct LevelError(String);

/// Where a company stands in its sector. Above is no praise: for a debt it is the contrary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Below the first quartile; without quartiles, below the median.
    Below,
    /// Between the quartiles, limits included; without quartiles, on the median.
    Within,
    /// Above the third quartile; without quartiles, above the median.
    Above,
    /// The company has no such figure.
    NotComputable(Reason),
}

/// A figure of the company beside those of its sector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectorLine {
    /// The company.
    pub figure: Figure,
    /// The sector.
    pub spread: Spread,
    /// How the one stands to the other.
    pub standing: Standing,
    /// The figure less the median.
    pub gap: Figure,
}

/// What is wrong with the figures of a sector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectorFault {
    /// The quartiles do not stand on either side of the median.
    Disordered(Balance),
}

impl Sector {
    /// The company beside its sector, for each figure that the sector has.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{Balance, Code, Liasse, Sector, Spread, Standing, Supplement}};
    /// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
    ///     (Code::FG, 610_000), (Code::FW, 290_400), (Code::FY, 226_050),
    /// ].map(|(code, euros)| (code, Money::euros(euros)))).complete();
    /// let spread = Spread { median: "11,2".parse()?, quartiles: Some(("6,5".parse()?, "15,4".parse()?)) };
    /// let sector = Sector {
    ///     name: "Boulangeries".to_owned(),
    ///     source: "Fédération (chiffres inventés)".to_owned(),
    ///     year: 2024,
    ///     figures: [(Balance::TauxEbe, spread)].into(),
    /// };
    /// let line = sector.compare(&liasse, &Supplement::default())[&Balance::TauxEbe];
    /// assert_eq!(line.standing, Standing::Within); // 93 550 / 610 000 = 15,34 %
    /// # Ok::<(), visavis::finance::LevelError>(())
    /// ```
    pub fn compare(&self, liasse: &Liasse, supplement: &Supplement) -> BTreeMap<Balance, SectorLine> {
        let line = |(balance, spread): (&Balance, &Spread)| {
            let figure = compute(liasse, supplement, *balance);
            (*balance, spread.beside(figure, balance.unit()))
        };
        self.figures.iter().map(line).collect()
    }

    /// What is wrong with these figures; nothing when all is well.
    pub fn faults(&self) -> Vec<SectorFault> {
        let disordered = |spread: &Spread| {
            spread.quartiles.is_some_and(|(low, high)| low > spread.median || spread.median > high)
        };
        let wrong = self.figures.iter().filter(|(_, spread)| disordered(spread));
        wrong.map(|(balance, _)| SectorFault::Disordered(*balance)).collect()
    }
}

impl Spread {
    /// Where half of the companies lie: between the quartiles; the median twice where the source gives no quartiles.
    pub fn range(self) -> (Level, Level) {
        self.quartiles.unwrap_or((self.median, self.median))
    }

    /// Where a figure stands, be it that of the accounts or one that somebody else computed.
    ///
    /// ```
    /// use visavis::finance::{Entered, Figure, Spread, Standing, Unit};
    /// let spread = Spread { median: "42".parse()?, quartiles: Some(("35".parse()?, "48".parse()?)) };
    /// let mine = Entered::read(Unit::Percent, "50,5 %")?;
    /// assert_eq!(spread.standing(Figure::Value(mine.value()), Unit::Percent), Standing::Above);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn standing(self, figure: Figure, unit: Unit) -> Standing {
        let (low, high) = self.range();
        match figure {
            Figure::NotComputable(reason) => Standing::NotComputable(reason),
            Figure::Value(value) => match (value.cmp(&low.value(unit)), value.cmp(&high.value(unit))) {
                (Ordering::Less, _) => Standing::Below,
                (_, Ordering::Greater) => Standing::Above,
                _ => Standing::Within,
            },
        }
    }

    fn beside(self, figure: Figure, unit: Unit) -> SectorLine {
        let standing = self.standing(figure, unit);
        let gap = figure.minus(Figure::Value(self.median.value(unit)));
        SectorLine { figure, spread: self, standing, gap }
    }
}

impl Level {
    /// The exact value, as figures of this unit hold it: 15,6 % is 0,156.
    pub fn value(self, unit: Unit) -> Ratio {
        // Four decimals and twelve digits before them, by construction: all fits.
        let number = self.0 * Decimal::from(10_000);
        let scaled = i64::try_from(number.trunc()).unwrap_or(i64::MAX);
        let by = if unit == Unit::Percent { 1_000_000 } else { 10_000 };
        Ratio::new(scaled, by)
    }
}

impl FromStr for Level {
    type Err = LevelError;

    fn from_str(text: &str) -> Result<Self, LevelError> {
        let refused = || LevelError(text.to_owned());
        let bare: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| match c {
                ',' => '.',
                '−' => '-',
                other => other,
            })
            .collect();
        let number = Decimal::from_str_exact(&bare).map_err(|_unreadable| refused())?.normalize();
        let fits = number.scale() <= 4 && number.abs() < Decimal::from(100_000_000_000_i64);
        if fits { Ok(Self(number)) } else { Err(refused()) }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Level {
    /// A text or a whole number; a number with a point would pass through a binary float.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Level;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("un nombre entre guillemets (\"15,6\") ou un nombre entier")
            }
            fn visit_i64<E: de::Error>(self, whole: i64) -> Result<Level, E> {
                self.visit_str(&whole.to_string())
            }
            fn visit_u64<E: de::Error>(self, whole: u64) -> Result<Level, E> {
                self.visit_str(&whole.to_string())
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Level, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::fixtures;

    fn level(text: &str) -> Level {
        text.parse().unwrap()
    }

    #[track_caller]
    fn stands(percent: (i64, i64), spread: Spread, expected: Standing) {
        let figure = Figure::Value(Ratio::new(percent.0, percent.1));
        assert_eq!(spread.beside(figure, Unit::Percent).standing, expected);
    }

    #[test]
    fn limits_are_within() {
        let spread = Spread { median: level("10"), quartiles: Some((level("7,5"), level("12,25"))) };
        stands((749, 10_000), spread, Standing::Below);
        stands((75, 1_000), spread, Standing::Within);
        stands((1_225, 10_000), spread, Standing::Within);
        stands((12_251, 100_000), spread, Standing::Above);
        let median = Spread { median: level("10"), quartiles: None };
        stands((1, 10), median, Standing::Within);
        stands((101, 1_000), median, Standing::Above);
    }

    #[test]
    fn what_a_company_lacks_is_said() {
        let case = &fixtures::liasses()["C"];
        let text = r#"(name: "Négoce", source: "Inventée", year: 2024, figures: {
            Dso: (median: 45, quartiles: Some((30, "52,5"))), CapaciteRemboursement: (median: "2,4"),
            CapitauxPropres: (median: 150000),
        })"#;
        let sector: Sector = ron::from_str(text).unwrap();
        let lines = sector.compare(&case.stated(), &case.supplement);
        assert_eq!(lines[&Balance::Dso].standing, Standing::Above);
        let repayment = lines[&Balance::CapaciteRemboursement];
        assert!(matches!(repayment.standing, Standing::NotComputable(_)) && repayment.gap.value().is_none());
        let equity = lines[&Balance::CapitauxPropres];
        assert_eq!(
            (equity.standing, equity.gap),
            (Standing::Below, Figure::Value(Ratio::from_integer(-129_000)))
        );
        assert_eq!(sector.faults(), []);
    }

    #[test]
    fn disordered_quartiles_and_senseless_levels_are_refused() {
        let spread = Spread { median: level("5"), quartiles: Some((level("6"), level("7"))) };
        let sector = Sector {
            name: String::new(),
            source: String::new(),
            year: 2024,
            figures: [(Balance::TauxEbe, spread)].into(),
        };
        assert_eq!(sector.faults(), [SectorFault::Disordered(Balance::TauxEbe)]);
        for text in ["", "douze", "1,00001", "100000000000", "1e30"] {
            assert!(text.parse::<Level>().is_err(), "{text}");
        }
        assert!(ron::from_str::<Level>("1.5").is_err());
        assert_eq!(level("−0,0001").value(Unit::Days), Ratio::new(-1, 10_000));
    }
}
