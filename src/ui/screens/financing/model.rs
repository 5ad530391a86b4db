//! What the panel shows, as plain data.

use crate::{
    activities::financing::Workings,
    base::{Date, Mode},
    finance::regulation::Regulation,
    ui::screens::Sitting,
};
use rust_decimal::{Decimal, prelude::ToPrimitive as _};

/// The panel « Crédit ».
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// As they were kept.
    pub workings: Workings,
    /// The year after the last accounts: the first of the forecast.
    pub first_year: i16,
    /// The day of the case: calculators read the law of it.
    pub today: Date,
    /// The least DSCR that banks are used to accept, in hundredths, on the day of the case.
    pub threshold: Option<i64>,
    /// Whether what is forgotten is said: in Guidé.
    pub hints: bool,
    /// Handed in: all can be read, nothing changed.
    pub read_only: bool,
}

impl Model {
    /// Builds the panel from a séance.
    pub fn new(sitting: &Sitting<'_>) -> Self {
        let today = sitting.world.case.manifest.today;
        let threshold = Regulation::official().at(today).number("ratio.dscr.good").ok();
        let last = sitting.world.case.years.iter().map(|year| year.liasse.closing.year()).max();
        Self {
            workings: sitting.state.financing.clone(),
            first_year: last.map_or(1, |year| year.saturating_add(1)),
            today,
            threshold: threshold.and_then(|least| (least * Decimal::ONE_HUNDRED).round().to_i64()),
            hints: sitting.state.mode == Mode::Guided,
            read_only: sitting.state.handed_in,
        }
    }

    /// What stands under a year of the forecast.
    pub fn year(&self, at: usize) -> String {
        let at = i16::try_from(at).unwrap_or(i16::MAX);
        self.first_year.saturating_add(at).to_string()
    }
}
