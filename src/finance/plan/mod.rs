//! Plans: needs and resources at the start, over years, month by month; and whether the debt can be served.

mod cash;
mod dscr;
mod duties;
mod initial;
mod loan_year;
mod vat;
mod years;

pub use cash::{CashHabits, CashHistory, CashMonth, CashPlan, CashProjection, CashRow, cash_plan};
pub use dscr::{DebtService, DscrYear, Stress, debt_service};
pub use duties::{DutyBracket, transfer_duty};
pub use initial::{InitialBalance, InitialPlan, Need, Resource, initial_plan};
pub use loan_year::LoanYear;
pub use vat::{VatPosition, VatRates, vat_position};
pub use years::{FinancingYear, YearBalance, financing_plan};
