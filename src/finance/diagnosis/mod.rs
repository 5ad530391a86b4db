//! The diagnosis of wrong figures: a value is recomputed with each of the usual mistakes, and the simplest one that
//! leads to it is named.
//!
//! ```text
//! Question ──► Scene: right value, ways to it term by term (route)
//!                └─► each family of mistakes adds suspects: a mistake, and the value it leads to
//!                      └─► choose: the simplest suspect that meets the value, if no accident explains it as well
//! ```
//!
//! A family is one file with its `ABOUT` (what, why, example) and a line in [`FAMILIES`]; `diagnoses.json` among the
//! fixtures holds an example of each kind. The sentences for learners, hint and explanation, are in the report room
//! with the other words of the marks.

mod caf;
mod carried;
mod choose;
mod days;
mod ebe;
mod inverted;
mod line;
mod mistake;
mod net;
mod one_line;
mod other_figure;
mod overdraft;
mod route;
mod scale;
mod scene;
mod sign;
mod stock;
mod terms;
#[cfg(test)]
mod tests;
mod vat;
mod years;

pub use line::{Line, Part};
pub use mistake::{Kind, Mistake};

use super::{
    analysis::{Balance, Year},
    entered::Entered,
    tolerance::Tolerance,
};
use scene::{Scene, Suspects};
use std::collections::BTreeMap;

/// A value that a learner entered, and what it is judged on.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The figure asked.
    pub balance: Balance,
    /// The calendar year that it closes.
    pub year: i16,
    /// What was entered.
    pub entered: Entered,
    /// What still counts as right.
    pub tolerance: Tolerance,
    /// Every year of the file.
    pub years: &'a [Year<'a>],
    /// The other figures that the learner entered for that year.
    pub own: &'a BTreeMap<Balance, Entered>,
}

/// Why a value is wrong, as far as its amount tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnosis {
    /// The figure asked.
    pub balance: Balance,
    /// The calendar year that it closes.
    pub year: i16,
    /// What was entered.
    pub entered: Entered,
    /// The right value, rounded as an entry.
    pub right: Entered,
    /// Entered less right, in the same unit: points for a percentage.
    pub gap: Entered,
    /// The mistake that explains it; two that explain it as simply; empty when none does.
    pub mistakes: Vec<Mistake>,
}

/// A family of mistakes told to trainers: `visavis explain <name>` prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Its name.
    pub name: &'static str,
    /// What was done.
    pub what: &'static str,
    /// Why it matters for the job.
    pub why: &'static str,
    /// An example.
    pub example: &'static str,
}

type Family = (&'static About, fn(&Scene<'_>, &mut Suspects));

/// Every family, the simplest mistakes first.
const FAMILIES: [Family; 14] = [
    (&carried::ABOUT, carried::suspects),
    (&sign::ABOUT, sign::suspects),
    (&scale::ABOUT, scale::suspects),
    (&years::ABOUT, years::suspects),
    (&inverted::ABOUT, inverted::suspects),
    (&days::ABOUT, days::suspects),
    (&vat::ABOUT, vat::suspects),
    (&net::ABOUT, net::suspects),
    (&stock::ABOUT, stock::suspects),
    (&ebe::ABOUT, ebe::suspects),
    (&caf::ABOUT, caf::suspects),
    (&overdraft::ABOUT, overdraft::suspects),
    (&other_figure::ABOUT, other_figure::suspects),
    (&one_line::ABOUT, one_line::suspects),
];

/// The families of mistakes that [`diagnose`] knows.
pub fn families() -> impl Iterator<Item = &'static About> {
    FAMILIES.iter().map(|(about, _)| *about)
}

/// What is wrong with a value; `None` when it is right, or when nothing says what is right.
///
/// ```
/// use std::collections::BTreeMap;
/// use visavis::{base::{Date, Money}, finance::*};
/// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
///     (Code::FD, 534_100), (Code::FS, 20_300), (Code::FT, 200), (Code::FU, 150_800), (Code::FV, 800),
///     (Code::FW, 104_300), (Code::FX, 7_600), (Code::FY, 149_600),
/// ].map(|(code, euros)| (code, Money::euros(euros)))).complete();
/// let (supplement, own) = (Supplement::default(), BTreeMap::new());
/// let years = [Year { liasse: &liasse, supplement: &supplement }];
/// let asked = |euros| Question {
///     balance: Balance::Va,
///     year: 2025,
///     entered: Entered::Euros(Money::euros(euros)),
///     tolerance: Tolerance::stated(Balance::Va, Money::euros(500)),
///     years: &years,
///     own: &own,
/// };
/// assert_eq!(diagnose(&asked(257_700)), None); // right
/// let diagnosis = diagnose(&asked(259_700)).unwrap();
/// assert_eq!(diagnosis.gap, Entered::Euros(Money::euros(2_000)));
/// assert_eq!(diagnosis.mistakes[0].kind, Kind::StockSign);
/// assert_eq!(diagnosis.mistakes[0].codes(liasse.set()), [Code::FT, Code::FV]);
/// ```
pub fn diagnose(question: &Question<'_>) -> Option<Diagnosis> {
    let unit = question.balance.unit();
    let scene = Scene::new(question).filter(|_| question.entered.unit() == unit)?;
    let entered = question.entered.value();
    if question.tolerance.allows(entered, scene.right) {
        return None;
    }
    let mut found = Suspects::default();
    for (_, suspects) in FAMILIES {
        suspects(&scene, &mut found);
    }
    let right = Entered::of(unit, scene.right);
    Some(Diagnosis {
        balance: question.balance,
        year: question.year,
        entered: question.entered,
        right,
        gap: question.entered.minus(right),
        mistakes: choose::simplest(&scene, found.0),
    })
}

impl<'a> Question<'a> {
    fn year_of(&self, closing: i16) -> Option<Year<'a>> {
        self.years.iter().copied().find(|year| year.liasse.closing.year() == closing)
    }
}
