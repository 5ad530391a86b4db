//! What the borrower receives and pays, costs included: the matter of the effective rates.

use super::Schedule;
use crate::base::{Date, Money};
use serde::{Deserialize, Serialize};

/// A movement at a whole number of periods from the release; above zero, the borrower receives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// 0 for the release, `n` for the date of instalment `n`.
    pub period: u32,
    /// Received, or paid when below zero.
    pub amount: Money,
}

/// A movement on a day; above zero, the borrower receives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedFlow {
    /// The day.
    pub on: Date,
    /// Received, or paid when below zero.
    pub amount: Money,
}

/// What the credit costs beside interest, as far as granting it depends on it: C. conso. art. L314-1. Amounts are
/// positive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Costs {
    /// Frais de dossier, on release.
    pub fees: Money,
    /// Frais et commission de garantie, on release.
    pub guarantee: Money,
    /// Parts sociales imposées, on release. Nothing is supposed of their redemption, which is not certain.
    pub shares: Money,
    /// Paid with each instalment, as the account that the loan requires.
    pub per_instalment: Money,
    /// True when the lender requires the insurance.
    pub insurance_required: bool,
    /// What is paid later, at the date of an instalment: period and amount.
    pub later: Vec<(u32, Money)>,
}

impl Costs {
    /// All that is withheld on release.
    pub fn at_release(&self) -> Money {
        self.fees + self.guarantee + self.shares
    }
}

impl Schedule {
    /// The borrower’s flows by period, net at each: what is drawn, less instalments and costs.
    ///
    /// ```
    /// use visavis::{base::Money, finance::credit::{Costs, EffectiveRate, Frequency, Loan}};
    /// let loan = Loan::new(Money::euros(60_000), "4.20".parse()?, Frequency::Monthly, 60);
    /// let costs = Costs { fees: Money::euros(600), guarantee: Money::euros(1_050), ..Costs::default() };
    /// let rate = EffectiveRate::of(Frequency::Monthly, &loan.schedule()?.flows(&costs))?;
    /// assert_eq!(rate.period(6).to_string(), "0.445516");
    /// assert_eq!(rate.teg(2).to_string(), "5.35");
    /// assert_eq!(rate.taeg(2).to_string(), "5.48");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn flows(&self, costs: &Costs) -> Vec<Flow> {
        let later = |period| -> Money {
            costs.later.iter().filter(|(at, _)| *at == period).map(|(_, amount)| *amount).sum()
        };
        let start = Flow { period: 0, amount: self.released - costs.at_release() - later(0) };
        let instalments = self.rows.iter().map(|row| {
            let paid = if costs.insurance_required { row.total() } else { row.instalment() };
            Flow { period: row.n, amount: row.drawn - paid - costs.per_instalment - later(row.n) }
        });
        // Costs after the last instalment count too.
        let end = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let after = costs.later.iter().filter(|(at, _)| *at > end);
        let after = after.map(|(period, amount)| Flow { period: *period, amount: -*amount });
        std::iter::once(start).chain(instalments).chain(after).collect()
    }

    /// The same on the calendar: released on a day, the first instalment on another, however far. A fee paid on a day of
    /// its own is one more flow to push.
    pub fn dated_flows(&self, costs: &Costs, released: Date, first: Date) -> Vec<DatedFlow> {
        let day = |period| if period == 0 { released } else { self.frequency.due(first, period) };
        self.flows(costs).iter().map(|flow| DatedFlow { on: day(flow.period), amount: flow.amount }).collect()
    }
}
