//! The parts of a household, in quarters: a child in shared custody counts for one.

use super::super::TaxError;
use rust_decimal::{Decimal, prelude::ToPrimitive};
use std::{fmt, str::FromStr};

/// A number of parts: 1, 2,5, 3,25.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Parts(u32);

/// More than any household has.
const MOST: u32 = 400;

impl Parts {
    /// One part.
    pub const ONE: Self = Self(4);
    /// Two parts.
    pub const TWO: Self = Self(8);

    /// From quarters of a part, from 4 (one part) to 400.
    pub fn quarters(quarters: u32) -> Result<Self, TaxError> {
        if (4..=MOST).contains(&quarters) {
            Ok(Self(quarters))
        } else {
            Err(TaxError::Parts { text: format!("{quarters}/4") })
        }
    }

    /// In quarters of a part.
    pub const fn as_quarters(self) -> u32 {
        self.0
    }

    /// As a number, exact.
    pub fn to_decimal(self) -> Decimal {
        (Decimal::from(self.0) * Decimal::new(25, 2)).normalize()
    }
}

impl FromStr for Parts {
    type Err = TaxError;

    /// As written: « 2.5 », « 2,25 ».
    ///
    /// ```
    /// use visavis::finance::tax::Parts;
    /// assert_eq!("2,5".parse::<Parts>()?.as_quarters(), 10);
    /// assert!("2,3".parse::<Parts>().is_err());
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, TaxError> {
        let wrong = || TaxError::Parts { text: text.to_owned() };
        let parts = Decimal::from_str_exact(&text.trim().replace(',', ".")).map_err(|_refused| wrong())?;
        let quarters = parts.checked_mul(Decimal::from(4)).ok_or_else(wrong)?;
        let whole = quarters.to_u32().filter(|whole| Decimal::from(*whole) == quarters);
        whole.filter(|whole| (4..=MOST).contains(whole)).map(Self).ok_or_else(wrong)
    }
}

impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_decimal().to_string().replace('.', ","))
    }
}
