//! Exact scores: rationals, printed as decimals with at most four places.

use num_rational::Ratio;

/// Points, or a share of points. Exact: order of addition never matters.
pub type Score = Ratio<i64>;

/// Prints with at most `places` decimals, half away from zero, without trailing zeros.
///
/// ```
/// use visavis::base::{Score, decimal};
/// assert_eq!(decimal(Score::new(2, 3), 4), "0.6667");
/// assert_eq!(decimal(Score::new(5, 2), 4), "2.5");
/// assert_eq!(decimal(Score::new(-1, 8), 2), "-0.13");
/// ```
pub fn decimal(score: Score, places: u32) -> String {
    let scale = 10_i128.pow(places);
    let (numerator, divisor) = (i128::from(*score.numer()), i128::from(*score.denom()));
    let scaled = (numerator.abs() * scale * 2 + divisor) / (divisor * 2);
    let sign = if numerator < 0 && scaled != 0 { "-" } else { "" };
    let whole = scaled / scale;
    let width = places as usize;
    let decimals = format!("{:0width$}", scaled % scale);
    let decimals = decimals.trim_end_matches('0');
    if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{decimals}") }
}
