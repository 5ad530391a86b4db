//! Amounts and rates inside the French messages of this room; screens have their own formatter.

use crate::base::{Money, Percent};
use std::fmt;

/// An amount as written in French: « 12 000 000 € », « −1 234,50 € ».
pub(super) struct Euros(pub(super) Money);

/// A percentage as written in French: « 7,5 % ».
pub(in crate::finance) struct Rate(pub(in crate::finance) Percent);

impl fmt::Display for Euros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cents = self.0.as_cents().unsigned_abs();
        if self.0 < Money::ZERO {
            f.write_str("−")?;
        }
        let whole = (cents / 100).to_string();
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                f.write_str("\u{202f}")?;
            }
            write!(f, "{digit}")?;
        }
        match cents % 100 {
            0 => f.write_str("\u{a0}€"),
            rest => write!(f, ",{rest:02}\u{a0}€"),
        }
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\u{a0}%", self.0.to_string().replace('.', ",").replace('-', "−"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_rates_read_in_french() {
        let euros = |cents| Euros(Money::cents(cents)).to_string();
        assert_eq!(euros(1_200_000_000), "12\u{202f}000\u{202f}000\u{a0}€");
        assert_eq!(euros(-123_450), "−1\u{202f}234,50\u{a0}€");
        assert_eq!(euros(5), "0,05\u{a0}€");
        assert_eq!(Rate("-7.5".parse().unwrap()).to_string(), "−7,5\u{a0}%");
    }
}
