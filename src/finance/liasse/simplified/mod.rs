//! The accounts of the régime simplifié: forms 2033-A and 2033-B, their checks S01 to S16, and their conversions.

mod code;
mod equations;
mod fold;
mod rule;
mod splits;
mod table;
mod unfold;
mod validate;

pub use rule::SimplifiedRule;
pub use table::{Box2033, Form2033};

use super::{Code, FormSet, Holder, totals};
use crate::base::{Date, Money};
use std::collections::BTreeMap;

/// The accounts of one year, as declared by a small business (CGI art. 302 septies A bis).
///
/// Forms hold whole euros; amounts here may hold cents. A box that is absent is worth zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simplified {
    /// The first day of the year: it decides the set of forms.
    pub opening: Date,
    /// The last day of the year.
    pub closing: Date,
    /// Company or sole trader.
    pub holder: Holder,
    /// The amounts by box. Assets gross, with depreciation apart; charges and depreciation positive.
    pub lines: BTreeMap<Box2033, Money>,
    /// What the accountant tells beyond the forms, by the box of the réel normal that would hold it: FP, the reversals
    /// inside 230; EH, the overdrafts inside 156; HP, the lease rents inside 242. Zero is an answer: « aucun ».
    pub detail: BTreeMap<Code, Money>,
}

impl Simplified {
    /// The accounts of a company, nothing told beyond the forms; of two amounts for one box, the last stands.
    pub fn new(opening: Date, closing: Date, lines: impl IntoIterator<Item = (Box2033, Money)>) -> Self {
        let lines = lines.into_iter().collect();
        Self { opening, closing, holder: Holder::Company, lines, detail: BTreeMap::new() }
    }

    /// The set of forms, from the opening date.
    pub fn set(&self) -> FormSet {
        FormSet::of(self.opening)
    }

    /// The amount of a box; zero when it is absent.
    pub fn get(&self, code: Box2033) -> Money {
        self.lines.get(&code).copied().unwrap_or_default()
    }

    /// Fills the totals that are absent, and 136, from the lines; what is stated stays, to be checked.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{Box2033, Simplified}};
    /// let lines = [(Box2033::_210, 48_600), (Box2033::_234, 19_800), (Box2033::_236, -600)];
    /// let year = Simplified::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31),
    ///     lines.map(|(code, euros)| (code, Money::euros(euros)))).complete();
    /// assert_eq!(year.get(Box2033::_264), Money::euros(19_200));
    /// assert_eq!(year.get(Box2033::_136), Money::euros(29_400));
    /// ```
    #[must_use]
    pub fn complete(mut self) -> Self {
        let totals = totals::compute(&self.lines, self.set(), equations::SUMS.iter());
        for (code, amount) in totals.into_iter().filter(|(_, amount)| !amount.is_zero()) {
            self.lines.entry(code).or_insert(amount);
        }
        self
    }
}
