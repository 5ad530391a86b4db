//! The schedule of a loan: its rows and their totals.

use super::Frequency;
use crate::base::Money;

/// One instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// From 1.
    pub n: u32,
    /// Capital outstanding before it.
    pub before: Money,
    /// Interest, paid or capitalised.
    pub interest: Money,
    /// Capital repaid; below zero, interest that joins the capital.
    pub principal: Money,
    /// Insurance.
    pub insurance: Money,
    /// Capital drawn on the same day, which bears interest from then on.
    pub drawn: Money,
    /// Capital outstanding after it: `before` − `principal` + `drawn`.
    pub after: Money,
}

impl Row {
    /// The instalment without insurance: `interest` + `principal`.
    pub fn instalment(&self) -> Money {
        self.interest + self.principal
    }

    /// The instalment with insurance.
    pub fn total(&self) -> Money {
        self.instalment() + self.insurance
    }
}

/// Sums over a schedule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Interest.
    pub interest: Money,
    /// Capital repaid, net of capitalised interest: the capital of the loan.
    pub principal: Money,
    /// Insurance.
    pub insurance: Money,
}

impl Totals {
    /// Interest and capital: the debt service without insurance.
    pub fn instalments(&self) -> Money {
        self.interest + self.principal
    }

    /// All that is paid.
    pub fn paid(&self) -> Money {
        self.instalments() + self.insurance
    }

    /// What the credit costs, fees apart: interest and insurance.
    pub fn cost(&self) -> Money {
        self.interest + self.insurance
    }

    pub(super) fn add(&mut self, row: &Row) {
        self.interest += row.interest;
        self.principal += row.principal;
        self.insurance += row.insurance;
    }
}

/// The schedule of a loan (tableau d’amortissement). It has at least one row, and the last one leaves nothing owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    pub(super) frequency: Frequency,
    pub(super) capital: Money,
    pub(super) released: Money,
    pub(super) constant: Option<Money>,
    pub(super) rows: Vec<Row>,
}

impl Schedule {
    /// Every instalment, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The length of a period.
    pub const fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// What is lent.
    pub const fn capital(&self) -> Money {
        self.capital
    }

    /// What is released at the start: the capital, or its first draw.
    pub const fn released(&self) -> Money {
        self.released
    }

    /// The constant instalment that was computed, without insurance: of the whole loan, or of its last computed step.
    /// The last instalment may differ by some cents. None for constant principal, bullet, or fixed steps.
    pub const fn constant_payment(&self) -> Option<Money> {
        self.constant
    }

    /// The sums of all rows.
    ///
    /// ```
    /// use visavis::{base::Money, finance::credit::{Frequency, Insurance, Loan}};
    /// let loan = Loan::new(Money::euros(250_000), "3.75".parse()?, Frequency::Monthly, 180)
    ///     .insured(Insurance::OnCapital("0.36".parse()?));
    /// let totals = loan.schedule()?.totals();
    /// assert_eq!(totals.cost(), Money::cents(7_724_990 + 1_350_000));
    /// assert_eq!(totals.paid(), Money::euros(250_000) + totals.cost());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        self.rows.iter().for_each(|row| totals.add(row));
        totals
    }
}
