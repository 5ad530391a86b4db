//! What a year of a loan takes, as plans need it.

use crate::base::Money;

/// One year of a loan, or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LoanYear {
    /// Capital repaid.
    pub principal: Money,
    /// Interest paid, insurance included where it is required.
    pub interest: Money,
}

impl LoanYear {
    /// Capital and interest: what the business pays.
    pub fn service(self) -> Money {
        self.principal + self.interest
    }
}
