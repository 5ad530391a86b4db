//! What can go wrong in this room.

use super::{
    figure::Datum,
    liasse::{Box2033, Code},
};
use crate::base::Money;
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
