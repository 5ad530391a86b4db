//! Why terms make no loan or no lease, and why flows have no rate.

use super::LONGEST;
use crate::base::{Money, Percent};

/// Terms that make no sense, with what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreditError {
    /// Nothing is lent, or less than nothing.
    #[error("capital nul ou négatif ({})\u{a0}: indiquez un montant positif", euros(*capital))]
    CapitalNotPositive {
        /// What was asked.
        capital: Money,
    },
    /// Below 0 %, above 1 000 %, or with more than twelve decimals.
    #[error("taux hors limites ({})\u{a0}: indiquez un taux annuel entre 0 et 1\u{202f}000\u{a0}%", points(*rate))]
    RateOutOfRange {
        /// What was asked.
        rate: Percent,
    },
    /// No instalment at all, or more than a century of months.
    #[error("{instalments} échéances\u{a0}: indiquez-en de 1 à {LONGEST}")]
    LengthOutOfRange {
        /// How many were asked.
        instalments: u32,
    },
    /// Nothing is left to repay in.
    #[error(
        "différé de {deferral} périodes pour {instalments} échéances\u{a0}: laissez au moins une échéance \
         d’amortissement"
    )]
    DeferralTooLong {
        /// Periods of deferral.
        deferral: u32,
        /// Instalments, those of the deferral included.
        instalments: u32,
    },
    /// A step without an instalment.
    #[error("palier n°\u{a0}{step} sans échéance\u{a0}: supprimez-le ou donnez-lui une durée")]
    EmptyStep {
        /// From 1.
        step: usize,
    },
    /// The steps do not fill the term.
    #[error("les paliers comptent {given} échéances au lieu de {expected}\u{a0}: ajustez leurs durées")]
    StepsLength {
        /// Instalments to share out.
        expected: u32,
        /// Instalments of the steps.
        given: u64,
    },
    /// The debt would grow.
    #[error(
        "échéance n°\u{a0}{n}\u{a0}: {} ne couvrent pas les intérêts ({})\u{202f}; augmentez ce palier",
        euros(*payment), euros(*interest)
    )]
    BelowInterest {
        /// The instalment, from 1.
        n: u32,
        /// What it pays.
        payment: Money,
        /// What it owes at least.
        interest: Money,
    },
    /// Fixed steps repay more than is owed.
    #[error(
        "échéance n°\u{a0}{n}\u{a0}: les paliers fixés remboursent plus que le capital restant dû\u{202f}; \
         réduisez-les ou raccourcissez le prêt"
    )]
    RepaidTooEarly {
        /// The instalment, from 1.
        n: u32,
    },
    /// The draws do not add up to the loan.
    #[error(
        "les déblocages font {} au lieu de {}\u{a0}: faites-en correspondre le total",
        euros(*drawn), euros(*capital)
    )]
    DrawsDisagree {
        /// The sum of the draws.
        drawn: Money,
        /// The loan.
        capital: Money,
    },
    /// A draw of nothing, or none at the start.
    #[error("déblocage à la période {period}\u{a0}: chacun doit être positif, et le premier à la période 0")]
    DrawNotSound {
        /// Where.
        period: u32,
    },
    /// Money drawn once the repayment has begun.
    #[error(
        "déblocage à la période {period}, après le début de l’amortissement\u{a0}: prévoyez un différé d’au \
         moins {period} périodes"
    )]
    DrawTooLate {
        /// Where.
        period: u32,
    },
    /// A premium, a fee or a rent below zero.
    #[error("montant négatif ({})\u{a0}: indiquez-le sans signe", euros(*amount))]
    Negative {
        /// What was asked.
        amount: Money,
    },
    /// The first rent and the residual value already pay for the asset.
    #[error(
        "le premier loyer et la valeur résiduelle dépassent le prix du bien\u{a0}: réduisez l’un ou l’autre"
    )]
    NothingLeftToRent,
    /// Beyond a thousand billion euros, at the start or on the way.
    #[error("montants hors limites\u{a0}: réduisez le capital, le taux ou la durée")]
    TooLarge,
    /// Nothing received or nothing paid, or a rate beyond reason.
    #[error("aucun taux n’égalise les sommes reçues et versées\u{a0}: vérifiez les montants et leurs signes")]
    NoRate,
    /// Flows that change sign several times may have several rates: none of them is the cost.
    #[error("plusieurs taux égalisent les sommes reçues et versées\u{a0}: le coût n’est pas défini")]
    SeveralRates,
}

/// « 1 234,50 € »
fn euros(amount: Money) -> String {
    let (sign, cents) =
        (if amount < Money::ZERO { "\u{2212}" } else { "" }, amount.as_cents().unsigned_abs());
    let whole = (cents / 100).to_string();
    let mut grouped = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped},{:02}\u{a0}€", cents % 100)
}

/// « 4,2 % »
fn points(rate: Percent) -> String {
    format!("{}\u{a0}%", rate.points().normalize().to_string().replace('.', ",").replace('-', "\u{2212}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(error: &CreditError, text: &str) {
        assert_eq!(error.to_string().replace(['\u{a0}', '\u{202f}'], " "), text);
    }

    #[test]
    fn amounts_and_rates_read_in_french() {
        reads(
            &CreditError::BelowInterest {
                n: 3,
                payment: Money::euros(100),
                interest: Money::cents(123_456_789),
            },
            "échéance n° 3 : 100,00 € ne couvrent pas les intérêts (1 234 567,89 €) ; augmentez ce palier",
        );
        reads(
            &CreditError::RateOutOfRange { rate: "-0.5".parse().unwrap() },
            "taux hors limites (−0,5 %) : indiquez un taux annuel entre 0 et 1 000 %",
        );
        reads(
            &CreditError::CapitalNotPositive { capital: Money::cents(-1) },
            "capital nul ou négatif (−0,01 €) : indiquez un montant positif",
        );
    }
}
