//! All impurity: disk, `SQLite`, clock. Pure rooms hand values in and get values back; whatever fails says what is safe.

mod aside;
mod bundle;
mod clock;
mod data;
mod desk;
mod error;
mod fec;
mod find;
mod settings;
mod store;
mod text;
mod voice;
mod when;
mod write_case;

pub use bundle::{load_case, read_case};
pub use clock::{Millis, now};
pub use data::DataFolder;
pub use desk::{Desk, DeskError};
pub use error::IoError;
pub use fec::{MAX_FEC_BYTES, read_fec};
pub use find::find_cases;
pub use settings::SetAside;
pub use store::{Cut, Recovery, SeanceId, Store, Stored, Summary};
pub use text::read_text;
pub use voice::Voice;
pub use when::Zone;
pub use write_case::{is_free, write_case};
