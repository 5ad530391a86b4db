//! SIRENs that can be nobody's: their key is false.

use crate::{content::checks::is_siren_key, finance::Code, finance::Liasse};

/// True for nine digits whose key holds: some company may bear it.
///
/// ```
/// use visavis::content::could_be_real;
/// assert!(could_be_real("732829320"));
/// assert!(!could_be_real("732829321"));
/// assert!(!could_be_real("7328293"));
/// ```
pub fn could_be_real(siren: &str) -> bool {
    let digits: Vec<u32> = siren.chars().filter_map(|c| c.to_digit(10)).collect();
    digits.len() == 9 && siren.chars().count() == 9 && is_siren_key(&digits)
}

/// A SIREN that begins with zero, as none does, and whose key is false. It is drawn from figures of the accounts, not from
/// the true one: two cases have two.
pub(super) fn made_up(liasse: &Liasse) -> String {
    let seed = [Code::CO, Code::FL, Code::HN, Code::EC].iter().fold(17_u64, |seed, code| {
        seed.wrapping_mul(1_000_003).wrapping_add(liasse.get(*code).as_cents().unsigned_abs())
    });
    let siren = format!("0{:08}", seed % 100_000_000);
    if !could_be_real(&siren) {
        return siren;
    }
    // The last digit is the key: the one after it cannot be right too.
    let key = siren.chars().last().and_then(|c| c.to_digit(10)).unwrap_or_default();
    format!("{}{}", siren.get(..8).unwrap_or_default(), (key + 1) % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Date, Money};

    #[test]
    fn a_made_up_siren_is_nobodys() {
        for euros in 0..200 {
            let year = (Date::constant(2025, 1, 1), Date::constant(2025, 12, 31));
            let siren = made_up(&Liasse::new(year.0, year.1, [(Code::FL, Money::euros(euros))]));
            assert_eq!(siren.len(), 9);
            assert!(siren.starts_with('0') && !could_be_real(&siren), "{siren}");
        }
    }
}
