//! From cents to the whole euros of the forms, without losing the balance of the sheet.

use crate::{
    base::Money,
    finance::{Code, Side, liasse::DEPRECIATED},
};
use std::collections::BTreeMap;

/// Each amount to the nearest euro (half away from zero), as the notice of the forms asks; where the roundings do not
/// make up for one another, the lines nearest to the half go the other way until the sum does. The result (DI) is that
/// of the rounded income statement, and the balance sheet then balances to the euro.
///
/// Lines that are depreciated are left alone: a gross value and its depreciation must stay in order.
pub(super) fn to_euros(exact: &BTreeMap<Code, Money>) -> BTreeMap<Code, Money> {
    let (income, balance): (Vec<Line>, Vec<Line>) = exact
        .iter()
        .map(|(code, amount)| Line::of(*code, *amount, exact))
        .partition(|line| matches!(line.code.side(), Side::Income | Side::Charge));
    let result: i64 =
        income.iter().map(|line| line.sign.saturating_mul(line.cents)).fold(0, i64::saturating_add);
    let income = settled(income, nearest(result));
    let carried: i64 =
        income.iter().map(|line| line.sign.saturating_mul(line.euros)).fold(0, i64::saturating_add);
    // Assets less liabilities without the result: what is left is the result.
    let balance = settled(balance, carried);
    income
        .into_iter()
        .chain(balance)
        .map(|line| (line.code, Money::euros(line.euros)))
        .filter(|(_, amount)| !amount.is_zero())
        .collect()
}

#[derive(Clone, Debug)]
struct Line {
    code: Code,
    /// How it counts in the result: incomes and assets +1, charges, depreciation and liabilities −1.
    sign: i64,
    cents: i64,
    euros: i64,
    may_turn: bool,
}

impl Line {
    fn of(code: Code, amount: Money, all: &BTreeMap<Code, Money>) -> Self {
        let sign = if matches!(code.side(), Side::Asset | Side::Income) { 1 } else { -1 };
        let cents = amount.as_cents();
        let depreciated = DEPRECIATED.iter().any(|(gross, less)| {
            [*gross, *less].contains(&code) && all.contains_key(less) && all.contains_key(gross)
        });
        Self { code, sign, cents, euros: nearest(cents), may_turn: !depreciated }
    }

    /// How far the rounding moved the sum, in cents.
    const fn moved(&self) -> i64 {
        self.sign.saturating_mul(self.euros.saturating_mul(100).saturating_sub(self.cents))
    }
}

/// Turns the roundings nearest to the half until the signed sum is the target.
fn settled(mut lines: Vec<Line>, target: i64) -> Vec<Line> {
    let sum: i64 = lines.iter().map(|line| line.sign.saturating_mul(line.euros)).fold(0, i64::saturating_add);
    let excess = sum.saturating_sub(target);
    let towards = excess.signum();
    let mut order: Vec<usize> = (0..lines.len())
        .filter(|at| lines.get(*at).is_some_and(|line| line.may_turn && line.moved().signum() == towards))
        .collect();
    order.sort_by_key(|at| std::cmp::Reverse(lines.get(*at).map_or(0, |line| line.moved().saturating_abs())));
    let turns = usize::try_from(excess.unsigned_abs()).unwrap_or(usize::MAX);
    for at in order.into_iter().take(turns) {
        if let Some(line) = lines.get_mut(at) {
            line.euros = line.euros.saturating_sub(towards * line.sign);
        }
    }
    lines
}

/// To the nearest euro, half away from zero.
const fn nearest(cents: i64) -> i64 {
    let magnitude = cents.unsigned_abs().saturating_add(50) / 100;
    let euros = magnitude.cast_signed();
    if cents < 0 { -euros } else { euros }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::Code::*;
    use proptest::prelude::*;

    fn rounded(lines: &[(Code, i64)]) -> BTreeMap<Code, i64> {
        let exact = lines.iter().map(|(code, cents)| (*code, Money::cents(*cents))).collect();
        to_euros(&exact).into_iter().map(|(code, amount)| (code, amount.as_cents() / 100)).collect()
    }

    #[test]
    fn the_line_nearest_to_the_half_goes_the_other_way() {
        // 10,40 + 10,45 = 20,85 of cash, 20,85 of capital: 10 + 10 is one short of 21.
        let found = rounded(&[(CD, 1_040), (CF, 1_045), (DA, 2_085)]);
        assert_eq!(found, [(CD, 10), (CF, 11), (DA, 21)].into());
    }

    #[test]
    fn a_line_wholly_depreciated_stays_so() {
        let found = rounded(&[(AT, 1_050), (AU, 1_050), (CF, 49), (DA, 49)]);
        assert_eq!(found, [(AT, 11), (AU, 11)].into());
    }

    proptest! {
        #[test]
        fn the_sheet_balances_to_the_euro(
            assets in prop::collection::vec(0_i64..1_000_000, 6),
            debts in prop::collection::vec(0_i64..600_000, 5),
            sales in prop::collection::vec(0_i64..1_000_000, 3),
            costs in prop::collection::vec(0_i64..1_000_000, 5),
        ) {
            let mut exact: BTreeMap<Code, Money> = BTreeMap::new();
            let mut put = |codes: &[Code], cents: &[i64]| {
                exact.extend(codes.iter().zip(cents).map(|(c, v)| (*c, Money::cents(*v))));
            };
            put(&[BL, BT, BX, BZ, CF, CH], &assets);
            put(&[DP, DU, DX, DY, EA], &debts);
            put(&[FA, FG, FQ], &sales);
            put(&[FS, FW, FX, FY, FZ], &costs);
            let sum = |v: &[i64]| v.iter().sum::<i64>();
            let capital = sum(&assets) - sum(&debts) - (sum(&sales) - sum(&costs));
            exact.insert(DH, Money::cents(capital));
            let rounded = to_euros(&exact);
            let signed = |code: &Code| if matches!(code.side(), Side::Asset | Side::Charge) { 1 } else { -1 };
            let left: i64 = rounded.iter().map(|(c, m)| signed(c) * m.as_cents()).sum();
            prop_assert_eq!(left, 0);
            for (code, amount) in &exact {
                let off = rounded.get(code).copied().unwrap_or_default() - *amount;
                prop_assert!(off.as_cents().abs() < 100, "{code}");
            }
        }
    }
}
