//! The capacité d’autofinancement, from the EBE down and from the net result up.

use super::{
    sig::sig,
    supplement::{Supplement, part},
    untold,
};
use crate::base::Money;
use crate::finance::{
    FinanceError,
    figure::{Datum, Reason},
    liasse::{Code::*, Form, FormSet, Holder, Liasse, tolerance},
};

/// The CAF of a year, in euros, with its two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caf {
    /// From the EBE: cash incomes less cash charges.
    pub subtractive: Money,
    /// From the net result: calculated charges added back, calculated incomes and disposals taken out.
    pub additive: Money,
    /// The common value; where the roundings of the forms part them by a few euros, the subtractive one.
    pub value: Money,
}

/// The CAF of a complete liasse.
///
/// # Errors
/// [`FinanceError::CafDisagrees`] when the two ways differ by more than rounding allows: a total of the income
/// statement is wrong, and [`validate`](crate::finance::validate) says which. [`FinanceError::CafUntold`] for an
/// unfolded 2033 of which nothing tells the calculated parts.
///
/// The négoce in difficulty of the worked cases, on the old forms:
/// ```
/// use visavis::{base::{Date, Money}, finance::{Code, Liasse, Supplement, caf}};
/// let liasse = Liasse::new(Date::constant(2024, 1, 1), Date::constant(2024, 12, 31), [
///     (Code::FA, 1_780_000), (Code::FG, 20_000), (Code::FP, 9_000), (Code::A1, 6_000), (Code::FQ, 1_000),
///     (Code::FS, 1_296_000), (Code::FT, 28_000), (Code::FW, 214_000), (Code::FX, 16_500),
///     (Code::FY, 198_000), (Code::FZ, 71_500), (Code::GA, 24_000), (Code::GC, 18_000), (Code::GE, 9_000),
///     (Code::GR, 26_500), (Code::HA, 1_200), (Code::HB, 14_000), (Code::HE, 4_700), (Code::HF, 9_000),
/// ].map(|(code, euros)| (code, Money::euros(euros)))).complete();
/// let supplement = Supplement {
///     disposal_proceeds_775: Some(Money::euros(14_000)),
///     disposal_book_value_675: Some(Money::euros(9_000)),
///     ..Supplement::default()
/// };
/// assert_eq!(caf(&liasse, &supplement)?.value, Money::euros(-56_000));
/// # Ok::<(), visavis::finance::FinanceError>(())
/// ```
pub fn caf(liasse: &Liasse, supplement: &Supplement) -> Result<Caf, FinanceError> {
    if let Some(datum) = untold::for_caf(liasse) {
        return Err(FinanceError::CafUntold(datum));
    }
    let (subtractive, additive) = (subtractive(liasse, supplement), additive(liasse, supplement));
    let lines = liasse.lines.keys().filter(|code| matches!(code.form(), Form::F2052 | Form::F2053)).count();
    if (subtractive - additive).abs() > tolerance(lines) {
        return Err(FinanceError::CafDisagrees { subtractive, additive });
    }
    Ok(Caf { subtractive, additive, value: subtractive })
}

/// The CAF alone.
pub(super) fn caf_value(liasse: &Liasse, supplement: &Supplement) -> Result<Money, Reason> {
    caf(liasse, supplement).map(|caf| caf.value).map_err(|error| match error {
        FinanceError::CafUntold(datum) => Reason::Missing(datum),
        _ => Reason::CafDisagrees,
    })
}

/// CAF less what left the business for its owners: dividends of a company, drawings of a sole trader.
///
/// # Errors
/// The CAF disagrees, or the dividends or drawings are not known.
pub fn self_financing(liasse: &Liasse, supplement: &Supplement) -> Result<Money, Reason> {
    let caf = caf_value(liasse, supplement)?;
    let taken = match liasse.holder {
        Holder::Company => supplement.dividends.or_else(|| liasse.lines.get(&ZE).copied()),
        Holder::SoleTrader => supplement.drawings,
    };
    let datum = match liasse.holder {
        Holder::Company => Datum::Dividends,
        Holder::SoleTrader => Datum::Drawings,
    };
    taken.map(|taken| caf - taken).ok_or(Reason::Missing(datum))
}

/// Calculated parts of the exceptional result: reversals and allowances, from their boxes or the supplement.
fn exceptional(liasse: &Liasse, supplement: &Supplement) -> (Money, Money) {
    match liasse.set() {
        FormSet::Before2026 => (liasse.get(HC), liasse.get(HG)),
        FormSet::From2026 => {
            (part(supplement.exceptional_reversals_787), part(supplement.exceptional_allowances_687))
        }
    }
}

fn subtractive(liasse: &Liasse, supplement: &Supplement) -> Money {
    let get = |code| liasse.get(code);
    let (reversals, allowances) = exceptional(liasse, supplement);
    let cash_in =
        get(HD) - reversals - part(supplement.disposal_proceeds_775) - part(supplement.grant_share_777);
    let cash_out = get(HH) - allowances - part(supplement.disposal_book_value_675);
    sig(liasse, supplement).ebe + get(A1) + get(FQ) - get(GE) + get(GH) - get(GI)
        + (get(GP) - get(GM) - get(G2))
        - (get(GU) - get(GQ) - get(G3))
        + cash_in
        - cash_out
        - get(HJ)
        - get(HK)
}

fn additive(liasse: &Liasse, supplement: &Supplement) -> Money {
    let get = |code| liasse.get(code);
    let (reversals, allowances) = exceptional(liasse, supplement);
    let book_values = liasse.sum(&[G1, G3]) + part(supplement.disposal_book_value_675);
    let proceeds = liasse.sum(&[F1, G2]) + part(supplement.disposal_proceeds_775);
    let grant_shares = part(supplement.grant_share_747) + part(supplement.grant_share_777);
    get(HN) + liasse.sum(&[GA, GB, GC, GD, GQ]) + allowances
        // A1 is inside FP but is cash: it stays.
        - (get(FP) - get(A1))
        - get(GM)
        - reversals
        + book_values
        - proceeds
        - grant_shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::fixtures;

    #[test]
    fn both_ways_agree_on_the_worked_cases() {
        for (name, euros) in [("A", 79_350), ("B", 328_950), ("C", -56_000)] {
            let case = &fixtures::liasses()[name];
            let amount = Money::euros(euros);
            let expected = Caf { subtractive: amount, additive: amount, value: amount };
            assert_eq!(caf(&case.stated(), &case.supplement), Ok(expected), "{name}");
        }
    }

    #[test]
    fn a_wrong_result_parts_the_two_ways() {
        let case = &fixtures::liasses()["A"];
        let mut liasse = case.stated();
        liasse.lines.insert(HN, Money::euros(51_600));
        let error =
            FinanceError::CafDisagrees { subtractive: Money::euros(79_350), additive: Money::euros(79_450) };
        assert_eq!(caf(&liasse, &case.supplement), Err(error));
    }

    #[test]
    fn dividends_come_from_the_supplement_or_the_form() {
        let case = &fixtures::liasses()["A"];
        let (mut liasse, mut supplement) = (case.stated(), case.supplement.clone());
        assert_eq!(self_financing(&liasse, &supplement), Err(Reason::Missing(Datum::Dividends)));
        liasse.lines.insert(ZE, Money::euros(9_350));
        assert_eq!(self_financing(&liasse, &supplement), Ok(Money::euros(70_000)));
        supplement.dividends = Some(Money::euros(350));
        assert_eq!(self_financing(&liasse, &supplement), Ok(Money::euros(79_000)));
        liasse.holder = Holder::SoleTrader;
        assert_eq!(self_financing(&liasse, &supplement), Err(Reason::Missing(Datum::Drawings)));
    }
}
