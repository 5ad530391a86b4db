//! A computed figure, or the reason why there is none: a missing denominator never becomes a zero.

use super::{analysis::Balance, liasse::Code};
use crate::base::Money;
use std::fmt;

/// An exact quotient; the same type as [`Score`](crate::base::Score), so the formatter of numbers takes it.
pub type Ratio = num_rational::Ratio<i64>;

/// A computed figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The exact value: euros, days, years, times; a percentage is a share of one (0,4224 for 42,24 %).
    Value(Ratio),
    /// « non calculable ».
    NotComputable(Reason),
}

/// Why a figure has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The denominator is nil or below zero: the quotient would mean nothing.
    NotPositive(Term),
    /// The denominator is nil; one below zero would have a meaning.
    Nil(Term),
    /// The flows never give back what was laid out.
    NeverRecovered,
    /// The liasse does not hold this, and the supplement does not give it.
    Missing(Datum),
    /// The two ways to the CAF disagree: the accounts are wrong.
    CafDisagrees,
    /// No lease and no agency staff: there is nothing to restate.
    NothingToRestate,
    /// The two years cannot be compared on this: one of them has no value.
    OneYearLacksIt,
    /// Beyond what an exact quotient can hold; amounts of this size are mistakes.
    TooLarge,
}

/// What a denominator is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// The sum of some boxes, as FS + FT.
    Boxes(&'static [Code]),
    /// Another figure, as the EBE.
    Balance(Balance),
    /// The length of the year.
    Months,
    /// The amount of the earlier year.
    EarlierYear,
    /// An amount outside the liasse, by its French name, as « nombres débiteurs ».
    Named(&'static str),
}

/// What the forms do not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Datum {
    /// The mean VAT rate on sales, or YY.
    SalesVat,
    /// The mean VAT rate on purchases, or YZ.
    PurchasesVat,
    /// The part of the borrowings due within one year, or EG.
    BorrowingsWithinOneYear,
    /// The dividends paid in the year, or ZE.
    Dividends,
    /// The drawings of a sole trader.
    Drawings,
    /// The terms of the leases whose rents are in HP and HQ.
    Leases,
    /// FP: the reversals inside the other incomes of a 2033 (230).
    Reversals,
    /// G1: the book value of what was sold, inside the other charges of a 2033 (262).
    DisposalBookValue,
    /// EH: the overdrafts inside the borrowings of a 2033 (156).
    Overdrafts,
    /// DY: the tax and social debts inside the other debts of an older 2033 (172).
    TaxSocialDebts,
    /// BN, BP, BR: what is not raw materials inside the stocks of a 2033 (050).
    MaterialsStock,
    /// HP, HQ, YU: the lease rents and the agency staff inside the external charges of a 2033 (242).
    RentsAndAgencyStaff,
    /// VK: the borrowings repaid in the year.
    Repayments,
    /// The investments that keep the business running.
    UpkeepInvestments,
}

impl Figure {
    /// An amount, as euros.
    pub fn money(amount: Money) -> Self {
        Self::Value(Ratio::new(amount.as_cents(), 100))
    }

    /// `numerator` / `denominator` × `by`, where a denominator that is nil or below zero has no quotient.
    pub(super) fn quotient(numerator: Money, denominator: Money, by: i64, term: Term) -> Self {
        if denominator <= Money::ZERO {
            return Self::NotComputable(Reason::NotPositive(term));
        }
        // Fractions of 128 bits take ten times as long to reduce, and amounts rarely need them.
        if let Some(product) = numerator.as_cents().checked_mul(by).filter(|product| *product != i64::MIN) {
            return Self::Value(Ratio::new(product, denominator.as_cents()));
        }
        let product = i128::from(numerator.as_cents()) * i128::from(by);
        narrowed(Wide::new(product, i128::from(denominator.as_cents())))
            .map_or(Self::NotComputable(Reason::TooLarge), Self::Value)
    }

    /// `self` − `other`. Fractions of unlike denominators may outgrow the type, where plain subtraction would fail:
    /// the difference is then given to the millionth. Without a value on either side, the first reason stands.
    ///
    /// ```
    /// use visavis::finance::{Figure, Ratio};
    /// let (half, third) = (Figure::Value(Ratio::new(1, 2)), Figure::Value(Ratio::new(1, 3)));
    /// assert_eq!(half.minus(third), Figure::Value(Ratio::new(1, 6)));
    /// ```
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        let (a, b) = match (self, other) {
            (Self::Value(a), Self::Value(b)) => (a, b),
            (Self::NotComputable(reason), _) | (_, Self::NotComputable(reason)) => {
                return Self::NotComputable(reason);
            }
        };
        let wide = |value: i64| i128::from(value);
        let exact = Wide::new(
            wide(*a.numer()) * wide(*b.denom()) - wide(*b.numer()) * wide(*a.denom()),
            wide(*a.denom()) * wide(*b.denom()),
        );
        narrowed(exact)
            .or_else(|| to_the_millionth(exact))
            .map_or(Self::NotComputable(Reason::TooLarge), Self::Value)
    }

    /// The exact value, if there is one.
    pub const fn value(self) -> Option<Ratio> {
        match self {
            Self::Value(value) => Some(value),
            Self::NotComputable(_) => None,
        }
    }

    /// The value as an amount, rounded half away from zero to the cent: for figures in euros.
    pub fn as_money(self) -> Option<Money> {
        let value = self.value()?;
        Money::euros(1).times(*value.numer(), *value.denom())
    }
}

type Wide = num_rational::Ratio<i128>;

fn narrowed(exact: Wide) -> Option<Ratio> {
    let (numerator, denominator) = (i64::try_from(*exact.numer()), i64::try_from(*exact.denom()));
    Some(Ratio::new_raw(numerator.ok()?, denominator.ok()?))
}

fn to_the_millionth(exact: Wide) -> Option<Ratio> {
    let (whole, rest) = (exact.numer().div_euclid(*exact.denom()), exact.numer().rem_euclid(*exact.denom()));
    // Dividing the denominator first keeps the product inside 128 bits; it is far above a million here.
    let millionths = rest.checked_div(exact.denom() / 1_000_000)?;
    let total = whole.checked_mul(1_000_000)?.checked_add(millionths)?;
    i64::try_from(total).ok().map(|total| Ratio::new(total, 1_000_000))
}

impl From<Money> for Figure {
    fn from(amount: Money) -> Self {
        Self::money(amount)
    }
}

impl From<Result<Money, Reason>> for Figure {
    fn from(amount: Result<Money, Reason>) -> Self {
        amount.map_or_else(Self::NotComputable, Self::money)
    }
}

/// In French, to follow « non calculable : ».
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPositive(term) => write!(f, "dénominateur nul ou négatif ({term})"),
            Self::Nil(term) => write!(f, "dénominateur nul ({term})"),
            Self::NeverRecovered => f.write_str("mise de départ jamais récupérée"),
            Self::Missing(datum) => write!(f, "{datum} à fournir"),
            Self::CafDisagrees => f.write_str("les deux calculs de la CAF diffèrent"),
            Self::NothingToRestate => f.write_str("ni crédit-bail ni personnel extérieur à retraiter"),
            Self::OneYearLacksIt => f.write_str("sans valeur pour l’un des deux exercices"),
            Self::TooLarge => f.write_str("montants hors limites"),
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boxes(codes) => {
                let codes: Vec<&str> = codes.iter().map(|code| code.as_str()).collect();
                f.write_str(&codes.join(" + "))
            }
            Self::Balance(balance) => f.write_str(balance.name()),
            Self::Months => f.write_str("durée de l’exercice"),
            Self::EarlierYear => f.write_str("exercice précédent"),
            Self::Named(name) => f.write_str(name),
        }
    }
}

impl fmt::Display for Datum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SalesVat => "taux moyen de TVA sur les ventes (ou case YY)",
            Self::PurchasesVat => "taux moyen de TVA sur les achats (ou case YZ)",
            Self::BorrowingsWithinOneYear => "part à moins d’un an des emprunts (ou case EG)",
            Self::Dividends => "dividendes versés (ou case ZE)",
            Self::Drawings => "prélèvements de l’exploitant",
            Self::Leases => "conditions des crédits-bails",
            Self::Reversals => "reprises comprises dans les autres produits (FP dans 230)",
            Self::DisposalBookValue => "valeur comptable des immobilisations cédées (G1 dans 262)",
            Self::Overdrafts => "concours bancaires compris dans les emprunts (EH dans 156)",
            Self::TaxSocialDebts => {
                "dettes fiscales et sociales comprises dans les autres dettes (DY dans 172)"
            }
            Self::MaterialsStock => "détail des stocks hors marchandises (BN, BP ou BR dans 050)",
            Self::RentsAndAgencyStaff => {
                "redevances de crédit-bail et personnel extérieur (HP, HQ ou YU dans 242)"
            }
            Self::Repayments => "emprunts remboursés dans l’exercice (VK)",
            Self::UpkeepInvestments => "investissements de maintien",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_of_unlike_fractions_do_not_overflow() {
        let days = |stock, flow| {
            Figure::quotient(Money::cents(stock), Money::cents(flow), 360, Term::Boxes(&[Code::FL]))
        };
        let (before, after) = (days(59_300_000_001, 9_372_600_017), days(61_200_000_007, 9_389_999_981));
        let change = after.minus(before).value().unwrap();
        assert_eq!(crate::base::decimal(change, 4), "68.6228");
        assert_eq!(crate::base::decimal(before.minus(after).value().unwrap(), 4), "-68.6228");
    }

    #[test]
    fn amounts_beyond_reason_have_no_quotient() {
        let figure = Figure::quotient(Money::cents(i64::MAX), Money::cents(7), 360, Term::Months);
        assert_eq!(figure, Figure::NotComputable(Reason::TooLarge));
    }

    #[test]
    fn reasons_read_in_french() {
        let reason = |reason: Reason, text: &str| assert_eq!(reason.to_string(), text);
        reason(
            Reason::NotPositive(Term::Boxes(&[Code::FS, Code::FT])),
            "dénominateur nul ou négatif (FS + FT)",
        );
        reason(
            Reason::NotPositive(Term::Balance(Balance::Caf)),
            "dénominateur nul ou négatif (Capacité d’autofinancement)",
        );
        reason(Reason::Nil(Term::Named("résultat")), "dénominateur nul (résultat)");
        reason(Reason::Missing(Datum::Dividends), "dividendes versés (ou case ZE) à fournir");
    }
}
