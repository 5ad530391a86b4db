//! The faults of a supplement: parts that are more than the line they are part of.

use super::supplement::Supplement;
use crate::base::Money;
use crate::finance::liasse::{Code, FormSet, Liasse};

/// A part below zero, or above the boxes that hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excess {
    /// The field of the supplement, by its serde name.
    pub field: &'static str,
    /// What it states.
    pub stated: Money,
    /// The boxes it is part of.
    pub whole: &'static [Code],
    /// What these boxes hold.
    pub limit: Money,
}

impl Supplement {
    /// The parts that this liasse cannot hold; empty when all is well.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{Code, Liasse, Supplement}};
    /// let year = (Date::constant(2025, 1, 1), Date::constant(2025, 12, 31));
    /// let liasse = Liasse::new(year.0, year.1, [(Code::FO, Money::euros(1_000))]);
    /// let too_much = Supplement { grant_share_747: Some(Money::euros(1_500)), ..Supplement::default() };
    /// assert_eq!(too_much.excesses(&liasse)[0].field, "grant_share_747");
    /// ```
    pub fn excesses(&self, liasse: &Liasse) -> Vec<Excess> {
        let (in_income, in_charges): (&[Code], &[Code]) = match liasse.set() {
            FormSet::Before2026 => (&[Code::HB], &[Code::HF]),
            FormSet::From2026 => (&[Code::HD], &[Code::HH]),
        };
        let (in_fo, own_reversals, own_allowances): (&[Code], &[Code], &[Code]) = match liasse.set() {
            FormSet::Before2026 => (&[], &[], &[]),
            FormSet::From2026 => (&[Code::FO], &[Code::HD], &[Code::HH]),
        };
        let parts: [(&'static str, Option<Money>, &'static [Code]); 10] = [
            ("grant_share_747", self.grant_share_747, in_fo),
            ("grant_share_777", self.grant_share_777, in_income),
            ("disposal_proceeds_775", self.disposal_proceeds_775, in_income),
            ("disposal_book_value_675", self.disposal_book_value_675, in_charges),
            ("exceptional_reversals_787", self.exceptional_reversals_787, own_reversals),
            ("exceptional_allowances_687", self.exceptional_allowances_687, own_allowances),
            ("other_receivables_non_operating", self.other_receivables_non_operating, &[Code::BZ]),
            ("tax_social_non_operating", self.tax_social_non_operating, &[Code::DY]),
            ("accrued_interest", self.accrued_interest, &[Code::DU]),
            ("free_current_accounts", self.free_current_accounts, &[Code::DV]),
        ];
        let borrowings: &[Code] = &[Code::DS, Code::DT, Code::DU, Code::DV];
        let within_one_year = ("borrowings_within_one_year", self.borrowings_within_one_year, borrowings);
        parts
            .into_iter()
            .chain([within_one_year])
            .filter_map(|(field, stated, whole)| {
                let (stated, limit) = (stated?, liasse.sum(whole));
                let fits = Money::ZERO <= stated && stated <= limit.max(Money::ZERO);
                (!fits).then_some(Excess { field, stated, whole, limit })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::fixtures;

    #[track_caller]
    fn check(base: &str, change: impl Fn(&mut Supplement), fields: &[&str]) {
        let case = &fixtures::liasses()[base];
        let mut supplement = case.supplement.clone();
        change(&mut supplement);
        let found: Vec<&str> = supplement.excesses(&case.stated()).iter().map(|e| e.field).collect();
        assert_eq!(found, fields);
    }

    #[test]
    fn worked_supplements_fit() {
        for base in ["A", "B", "C"] {
            check(base, |_| {}, &[]);
        }
    }

    #[test]
    fn parts_above_their_line_or_below_zero() {
        check("A", |s| s.grant_share_747 = Some(Money::euros(4_501)), &["grant_share_747"]);
        check("A", |s| s.accrued_interest = Some(Money::cents(-1)), &["accrued_interest"]);
        check("C", |s| s.disposal_proceeds_775 = Some(Money::euros(14_001)), &["disposal_proceeds_775"]);
        // The old forms have boxes of their own for exceptional reversals, and no 747.
        check("C", |s| s.exceptional_reversals_787 = Some(Money::euros(1)), &["exceptional_reversals_787"]);
        check("C", |s| s.grant_share_747 = Some(Money::euros(1)), &["grant_share_747"]);
    }
}
