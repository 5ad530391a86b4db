//! Rates and thresholds of law and trade, each with its dates, its source and how far it is to be trusted.

mod error;
mod fault;
mod in_force;
mod parameter;
mod read;
mod scale;
mod value;

pub use error::RegulationError;
pub use fault::Fault;
pub use in_force::InForce;
pub use parameter::{Basis, Parameter, Status, Vintage};
pub use scale::{Scale, Step};
pub use value::{DayOfYear, Unit, Value};

use crate::base::Date;
use std::{collections::BTreeMap, sync::LazyLock};

/// The files of `assets/regulation`.
const FILES: &[(&str, &str)] = &[
    ("credit.ron", include_str!("../../../assets/regulation/credit.ron")),
    ("dividendes.ron", include_str!("../../../assets/regulation/dividendes.ron")),
    ("epargne.ron", include_str!("../../../assets/regulation/epargne.ron")),
    ("financements.ron", include_str!("../../../assets/regulation/financements.ron")),
    ("ir.ron", include_str!("../../../assets/regulation/ir.ron")),
    ("is.ron", include_str!("../../../assets/regulation/is.ron")),
    ("local.ron", include_str!("../../../assets/regulation/local.ron")),
    ("micro.ron", include_str!("../../../assets/regulation/micro.ron")),
    ("ratios.ron", include_str!("../../../assets/regulation/ratios.ron")),
    ("social.ron", include_str!("../../../assets/regulation/social.ron")),
    ("statuts.ron", include_str!("../../../assets/regulation/statuts.ron")),
    ("tva.ron", include_str!("../../../assets/regulation/tva.ron")),
];

/// Every dated parameter, checked: each with a source, its vintages without overlap or gap.
///
/// # Which date
/// A case writes one date, `today` in its manifest: the day of the meeting. [`Regulation::at`] takes the date that the
/// parameter asks for, which its [`Basis`] names:
///
/// | basis | date to give |
/// |---|---|
/// | `Day` | `today` |
/// | `Signature` | the day of the deed or contract; `today` for what is being proposed |
/// | `Payment` | the day of the dividend, payment or surrender; `today` when it is about to be made |
/// | `Closing` | the closing of the accounting year that is taxed |
/// | `Income` | 31 December of the year of the income, turnover or pay |
///
/// So a case of 23 November 2026 reckons the income tax at 31 December 2025: the scale voted in 2026 bears on the
/// income of 2025, and that of 2026 is not yet law. Asking for it is an error that says from when to when the
/// parameter is known; no vintage is ever carried over to a year it was not written for.
///
/// An open vintage (no `until`) holds until a text changes it: [`Parameter::surveyed`] says when it was last looked
/// up. Yearly figures are closed at the end of their year. Bank usage has no date of effect: its vintages begin on
/// 1 January 2020 for convenience.
///
/// ```
/// use visavis::{base::Date, finance::regulation::{Regulation, Status}};
/// let regulation = Regulation::official();
/// // Dividends received before 2026 bear 12,8 + 17,2 %; since then 12,8 + 18,6 %.
/// assert_eq!(regulation.at(Date::constant(2025, 12, 31)).rate("social.levies")?.to_string(), "17.2");
/// let now = regulation.at(Date::constant(2026, 11, 23));
/// assert_eq!(now.rate("social.levies")?.to_string(), "18.6");
/// assert_eq!(now.vintage("tns.order")?.status, Status::BankUsage);
/// assert!(now.scale("ir.scale").is_err());
/// # Ok::<(), visavis::finance::regulation::RegulationError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regulation {
    parameters: BTreeMap<String, Parameter>,
}

impl Regulation {
    /// The parameters that the program carries, read once.
    pub fn official() -> &'static Self {
        static READ: LazyLock<Regulation> = LazyLock::new(|| {
            #[expect(
                clippy::expect_used,
                reason = "the texts are in the binary and `the_official_files_load` reads them: no input can make it fail"
            )]
            Regulation::read(FILES).expect("the embedded regulation is sound")
        });
        &READ
    }

    /// Reads files of RON, each with its name, and checks them. All the faults come back together.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, Vec<Fault>> {
        read::read(files)
    }

    /// The parameters as they stand at a date.
    pub const fn at(&self, date: Date) -> InForce<'_> {
        InForce { regulation: self, date }
    }

    /// A parameter by its code.
    pub fn parameter(&self, code: &str) -> Option<&Parameter> {
        self.parameters.get(code)
    }

    /// Every parameter, by code.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_official_files_load() {
        let official = Regulation::read(FILES).unwrap_or_else(|faults| panic!("{faults:#?}"));
        assert_eq!(official, *Regulation::official());
    }

    #[test]
    fn every_file_of_the_folder_is_carried() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/regulation");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        let carried: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, carried);
    }

    #[test]
    fn what_nobody_verified_is_never_passed_off_as_law() {
        for parameter in Regulation::official().parameters() {
            for vintage in &parameter.vintages {
                let usage = vintage.source.contains("usage bancaire");
                assert!(!usage || vintage.status == Status::BankUsage, "{}", parameter.code);
                let unknown = matches!(vintage.value, Value::Unknown(_));
                assert!(!unknown || vintage.status == Status::Unverified, "{}", parameter.code);
            }
        }
    }
}
