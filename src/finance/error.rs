//! What can go wrong in this room.

use super::{
    figure::Datum,
    liasse::{Box2033, Code},
};
use crate::base::{Money, Percent};
use std::fmt;

/// Why a figure or a box could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FinanceError {
    /// No form has this box.
    #[error("case inconnue de la liasse\u{a0}: «\u{a0}{text}\u{a0}»{}", did_you_mean(near))]
    UnknownCode {
        /// What was written.
        text: String,
        /// The boxes that look like it, best first, at most four.
        near: Vec<Code>,
    },
    /// No form of the régime simplifié has this box.
    #[error("case inconnue des formulaires 2033\u{a0}: «\u{a0}{text}\u{a0}»{}", did_you_mean(near))]
    UnknownBox2033 {
        /// What was written.
        text: String,
        /// The boxes that look like it, best first, at most four.
        near: Vec<Box2033>,
    },
    /// The forms of the régime simplifié do not tell what the CAF needs.
    #[error("CAF non calculable\u{a0}: {0} à fournir")]
    CafUntold(Datum),
    /// The two ways to the CAF differ by more than rounding: the totals of the liasse or the supplement are wrong.
    #[error("la CAF soustractive ({subtractive}) et la CAF additive ({additive}) diffèrent")]
    CafDisagrees {
        /// From the EBE down.
        subtractive: Money,
        /// From the net result up.
        additive: Money,
    },
    /// Amounts or rates beyond what an amount of euros can hold: a mistake of typing.
    #[error("montants ou taux hors limites\u{a0}: vérifiez le nombre de zéros de chaque saisie")]
    TooLarge,
    /// A part of a whole below nothing or above all of it.
    #[error("une part entre 0 et 100\u{a0}% est attendue, et non {}\u{a0}%", in_french(*found))]
    NotAShare {
        /// What was given, or what the parts add up to.
        found: Percent,
    },
    /// Parts of a month's sales that do not make the whole of it.
    #[error(
        "les parts encaissées doivent totaliser 100\u{a0}%, et non {}\u{a0}%\u{a0}: complétez l’échéancier",
        in_french(*total)
    )]
    SharesNotWhole {
        /// What they add up to.
        total: Percent,
    },
    /// Flows all on one side have no internal rate of return.
    #[error("pas de TRI\u{a0}: il faut au moins un flux négatif et un flux positif")]
    NoSignChange,
    /// The internal rate of return is not between −99,99 % and 100 000 %.
    #[error("le TRI sort des limites (−99,99\u{a0}% à 100 000\u{a0}%)\u{a0}: vérifiez les flux")]
    RateOutOfReach,
    /// Discounting at −100 % or less has no meaning.
    #[error("taux d’actualisation de {}\u{a0}%\u{a0}: il doit dépasser −100\u{a0}%", in_french(*rate))]
    DiscountTooLow {
        /// The rate given.
        rate: Percent,
    },
}

fn in_french(percent: Percent) -> String {
    percent.to_string().replace('.', ",").replace('-', "\u{2212}")
}

fn did_you_mean<B: fmt::Display>(near: &[B]) -> String {
    let Some((last, others)) = near.split_last() else { return String::new() };
    let proposed = match others {
        [] => last.to_string(),
        others => {
            let others: Vec<String> = others.iter().map(ToString::to_string).collect();
            format!("{} ou {last}", others.join(", "))
        }
    };
    format!("\u{202f}; vouliez-vous dire {proposed}\u{202f}?")
}
