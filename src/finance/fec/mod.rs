//! Import of the FEC, the legal file of accounting entries (art. L47 A and A47 A-1 of the LPF): lines to a liasse.
//!
//! ```text
//! bytes ──Reader──► rows ──entries checked──► Books ──► Statement   2050 to 2053, whole euros
//!                     └─ refused, each with its line and reason    ├─ months   of the bank account
//!                                                                  └─ parties  without their names
//! ```
//!
//! What holds whatever the file:
//!
//! - a faulty line is told and put aside with its whole entry, so the books always balance, and what they lack is told;
//! - no name leaves this module: third parties are counted, labels are read for a few words and dropped;
//! - lines and their length are bounded, and no byte makes it fail otherwise than by a refusal.
//!
//! ```
//! use visavis::{base::{Date, Money}, finance::{Code, fec::{Period, Statement, read}}};
//! let file = "JournalCode|EcritureNum|EcritureDate|CompteNum|Debit|Credit
//! BQ|1|20250102|512|10000,00|0,00
//! BQ|1|20250102|101|0,00|10000,00
//! VE|2|20250310|411|1200,00|0,00
//! VE|2|20250310|706|0,00|1000,00
//! VE|2|20250310|44571|0,00|200,00
//! ";
//! let period = Period { closing: Date::constant(2025, 12, 31), opening: None };
//! let statement = Statement::of(&read(file.as_bytes(), &period)?);
//! assert_eq!(statement.liasse.get(Code::FL), Money::euros(1_000));
//! assert_eq!(statement.liasse.get(Code::DI), Money::euros(1_000));
//! assert_eq!(statement.liasse.get(Code::EE), Money::euros(11_200));
//! assert_eq!(statement.violations, []);
//! # Ok::<(), visavis::finance::fec::FileFault>(())
//! ```

mod balances;
mod books;
mod entries;
mod header;
mod ledger;
mod note;
mod parties;
mod pcg;
mod reader;
mod refusal;
mod round;
mod row;
mod statement;
mod text;
mod treasury;
mod year;

pub use books::{Aside, Books};
pub use note::Note;
pub use parties::{Parties, parties};
pub use reader::{MAX_LINE_BYTES, MAX_LINES, Reader, read};
pub use refusal::{Fault, FileFault, Refusal};
pub use statement::Statement;
pub use treasury::{Month, months};
pub use year::{OpeningFrom, Period, of_file_name};
