//! What can go wrong in this room.

use super::liasse::Code;
use crate::base::Money;

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
    /// The two ways to the CAF differ by more than rounding: the totals of the liasse or the supplement are wrong.
    #[error("la CAF soustractive ({subtractive}) et la CAF additive ({additive}) diffèrent")]
    CafDisagrees {
        /// From the EBE down.
        subtractive: Money,
        /// From the net result up.
        additive: Money,
    },
}

fn did_you_mean(near: &[Code]) -> String {
    let Some((last, others)) = near.split_last() else { return String::new() };
    let proposed = match others {
        [] => last.to_string(),
        others => {
            let others: Vec<&str> = others.iter().map(|c| c.as_str()).collect();
            format!("{} ou {last}", others.join(", "))
        }
    };
    format!("\u{202f}; vouliez-vous dire {proposed}\u{202f}?")
}
