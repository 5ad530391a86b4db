//! The taxes of a business and of its owner: IS, IR, dividends and pay, micro regime, VAT regimes, local taxes, duties.
//!
//! Each tax reads its parameters once, at the date that its [`Basis`](crate::finance::regulation::Basis) names, into a
//! `…Rules` value; the rules then reckon without any date. Each rounding is named where it is done.

mod corporate;
mod dividends;
mod error;
mod euro;
mod french;
mod income;
mod local;
mod micro;
mod pay;
mod vat;

pub use corporate::{Company, CorporateRules, CorporateTax, Instalments, Losses, Obstacle, TaxableYear};
pub use dividends::{DividendRules, DividendTax, FlatTax, Levied, ManagerDividend, ManagerRules, Stake};
pub use error::TaxError;
pub use euro::{Span, to_the_euro};
pub use income::{Household, IncomeRules, IncomeTax, Parts};
pub use local::{Cfe, Cvae, LocalRules, RegistrationRules};
pub use micro::{MicroActivity, MicroRules, MicroYear, annualised};
pub use pay::{Contributions, ManagerStatus, Outcome, OwnerRules};
pub use vat::{Exemption, VatActivity, VatRegime, VatRules, VatYear};

pub(in crate::finance) use error::{positive, within};
pub(in crate::finance) use euro::part;
pub(in crate::finance) use french::Rate as FrenchRate;
