//! The vocabulary everyone shares: ids, money, rates, scores, dates, modes, seeded randomness.

mod id;
mod mode;
mod money;
mod percent;
mod rng;
mod score;

pub use id::{
    AskId, CaseId, CheckId, CompetencyCode, DemandId, DocId, FactId, FindingId, IndicatorCode, LineId,
    NeedId, PersonId, PinId, TopicId,
};
pub use jiff::civil::Date;
pub use mode::{Aspect, Mode};
pub use money::{Money, MoneyError, Rate};
pub use percent::{Percent, PercentError};
pub use rng::{Rng, Seed};
pub use score::{Score, decimal};
