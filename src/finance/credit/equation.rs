//! The rate at which what is received is worth what is paid, as the root of a polynomial.

use super::CreditError;
use roots::{Convergency, find_root_brent};
use std::collections::BTreeMap;

/// Σ amount × x^−step = 0, where x is the growth over one step. Steps divide a month, so that every date of the flows,
/// the unit period and the year are whole numbers of them.
///
/// This is the one place with floats: sums, products and quotients alone, which give the same bits on every machine. The
/// root is good to about ten decimals of a share, and its users round it to less.
pub(super) struct Equation {
    /// By step, netted, none of them nil; divided by their total, so that the left side is about 1.
    terms: Vec<(u64, f64)>,
    per_month: f64,
    shape: Shape,
}

/// What the signs of the flows tell of the roots.
#[derive(Clone, Copy)]
enum Shape {
    /// They change once (Descartes): exactly one rate.
    OneRate,
    /// Their running sums change sign once (Norström, 1972): exactly one rate above zero.
    OneRateAboveZero,
    /// Anything may be.
    Unknown,
}

impl Equation {
    /// From amounts in cents by step. None without both a receipt and a payment.
    pub(super) fn new(amounts: &BTreeMap<u64, i128>, per_month: u32) -> Option<Self> {
        let sizes: i128 = amounts.values().map(|amount| amount.abs()).sum();
        let netted: Vec<(u64, i128)> = amounts
            .iter()
            .map(|(step, amount)| (*step, *amount))
            .filter(|(_, amount)| *amount != 0)
            .collect();
        let running = netted.iter().scan(0_i128, |sum, (_, amount)| {
            *sum += amount;
            Some(*sum)
        });
        let shape = match (changes(netted.iter().map(|(_, amount)| *amount)), changes(running)) {
            (0, _) => return None,
            (1, _) => Shape::OneRate,
            (_, 1) => Shape::OneRateAboveZero,
            _ => Shape::Unknown,
        };
        let terms = netted.iter().map(|(step, amount)| (*step, float(*amount) / float(sizes)));
        Some(Self { terms: terms.collect(), per_month: f64::from(per_month), shape })
    }

    /// The growth over one step.
    pub(super) fn growth(&self) -> Result<f64, CreditError> {
        let monthly = match self.shape {
            Shape::OneRate => self.search(&BELOW_ZERO, &ABOVE_ZERO)?,
            Shape::OneRateAboveZero => self.search(&[], &ABOVE_ZERO)?,
            Shape::Unknown => self.scan()?,
        };
        Ok(1.0 + monthly / self.per_month)
    }

    /// The left side at a nominal monthly rate, by Horner from the last flow.
    fn worth(&self, monthly: f64) -> f64 {
        let discount = 1.0 / (1.0 + monthly / self.per_month);
        let mut later = None;
        let mut sum = 0.0;
        for (step, amount) in self.terms.iter().rev() {
            let gap = later.replace(*step).map_or(0, |later| later - step);
            sum = sum * power(discount, gap) + amount;
        }
        later.map_or(sum, |first| sum * power(discount, first))
    }

    /// Goes out from zero until the sign changes.
    fn search(&self, below: &[f64], above: &[f64]) -> Result<f64, CreditError> {
        let at_zero = self.worth(0.0);
        if at_zero == 0.0 {
            return Ok(0.0);
        }
        for side in [above, below] {
            let mut near = (0.0, at_zero);
            for rate in side {
                let far = (*rate, self.worth(*rate));
                if opposed(near.1, far.1) {
                    return self.root(near.0, far.0);
                }
                near = far;
            }
        }
        Err(CreditError::NoRate)
    }

    /// Looks everywhere, in small paces: one root is the rate, more are no rate at all. Two roots closer than a pace would
    /// escape, as if there were none.
    fn scan(&self) -> Result<f64, CreditError> {
        let small = (-200..400).map(|i| f64::from(i) * 0.0005);
        let large = (0..120).scan(0.2, |rate, _| {
            let this = *rate;
            *rate *= 1.05;
            Some(this)
        });
        let mut found = None;
        let mut before: Option<(f64, f64)> = None;
        for rate in small.chain(large) {
            let worth = self.worth(rate);
            let crossed = before.filter(|(_, earlier)| opposed(*earlier, worth));
            before = (worth != 0.0).then_some((rate, worth));
            if let Some((from, _)) = crossed {
                if found.is_some() {
                    return Err(CreditError::SeveralRates);
                }
                found = Some(self.root(from, rate)?);
            }
        }
        found.ok_or(CreditError::NoRate)
    }

    /// Brent between two rates whose signs differ. The crate may give back a point of the step before its last: the best
    /// point seen is kept instead.
    fn root(&self, from: f64, to: f64) -> Result<f64, CreditError> {
        let mut best = (from, f64::INFINITY);
        let worth = |rate: f64| {
            let worth = self.worth(rate);
            if worth.abs() < best.1 {
                best = (rate, worth.abs());
            }
            worth
        };
        let mut to_the_last_bit = ToTheLastBit;
        match find_root_brent(from, to, worth, &mut to_the_last_bit) {
            Ok(_) => Ok(best.0),
            Err(_) => Err(CreditError::NoRate),
        }
    }
}

/// Where the search looks, in shares a month, outwards.
const ABOVE_ZERO: [f64; 9] = [0.01, 0.05, 0.25, 1.0, 5.0, 25.0, 100.0, 1_000.0, 10_000.0];
const BELOW_ZERO: [f64; 5] = [-0.01, -0.05, -0.25, -0.5, -0.9];

struct ToTheLastBit;

impl Convergency<f64> for ToTheLastBit {
    fn is_root_found(&mut self, y: f64) -> bool {
        y == 0.0
    }

    fn is_converged(&mut self, x1: f64, x2: f64) -> bool {
        (x1 - x2).abs() <= f64::EPSILON * x1.abs().max(1.0)
    }

    fn is_iteration_limit_reached(&mut self, iter: usize) -> bool {
        iter >= 300
    }
}

/// How often the sign changes, zeros apart.
fn changes(amounts: impl Iterator<Item = i128>) -> usize {
    let signs: Vec<bool> = amounts.filter(|amount| *amount != 0).map(i128::is_negative).collect();
    signs.windows(2).filter(|pair| pair.first() != pair.last()).count()
}

/// The second value is on the other side of zero, or on zero itself. Never so for what is no number.
fn opposed(from: f64, to: f64) -> bool {
    (from > 0.0 && to <= 0.0) || (from < 0.0 && to >= 0.0)
}

/// By squaring: the standard power may differ in its last bits from one machine to another.
pub(super) fn power(base: f64, exponent: u64) -> f64 {
    let (mut result, mut square, mut left) = (1.0, base, exponent);
    while left > 0 {
        if left & 1 == 1 {
            result *= square;
        }
        square *= square;
        left >>= 1;
    }
    result
}

#[expect(
    clippy::cast_precision_loss,
    reason = "amounts below 2^53 cents are exact, and larger ones nearly so"
)]
fn float(cents: i128) -> f64 {
    cents as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(amounts: &[(u64, i128)], rate: Result<f64, CreditError>) {
        let found = Equation::new(&amounts.iter().copied().collect(), 1)
            .ok_or(CreditError::NoRate)
            .and_then(|equation| equation.growth());
        match (found, rate) {
            (Ok(growth), Ok(rate)) => assert!((growth - 1.0 - rate).abs() < 1e-13, "{growth} {rate}"),
            (found, rate) => assert_eq!(found, rate, "{amounts:?}"),
        }
    }

    #[test]
    fn one_change_of_sign_has_one_rate() {
        check(&[(0, 100), (1, -110)], Ok(0.1));
        check(&[(0, 100), (2, -121)], Ok(0.1));
        check(&[(0, 100), (1, -100)], Ok(0.0));
        check(&[(0, 100), (1, -80)], Ok(-0.2));
        check(&[(3, -100), (4, 110)], Ok(0.1));
    }

    #[test]
    fn draws_amid_payments_have_one_rate() {
        // 100 at 10 %: interest alone, then 100 more, then all.
        check(&[(0, 100), (1, -10), (2, 90), (3, -220)], Ok(0.1));
    }

    #[test]
    fn no_rate_and_several_rates_are_told_apart() {
        check(&[(0, 100), (1, 10)], Err(CreditError::NoRate));
        check(&[], Err(CreditError::NoRate));
        check(&[(0, 100), (1, -1)], Err(CreditError::NoRate));
        // 10 % and 20 %.
        check(&[(0, 100), (1, -230), (2, 132)], Err(CreditError::SeveralRates));
        // x² − x + 1 has no real root.
        check(&[(0, 100), (1, -100), (2, 100)], Err(CreditError::NoRate));
    }

    #[test]
    fn powers_are_products() {
        for (exponent, expected) in [(0, 1.0), (1, 3.0), (5, 243.0)] {
            assert!((power(3.0, exponent) - expected).abs() < f64::EPSILON, "{exponent}");
        }
    }
}
