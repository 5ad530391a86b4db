//! From what was done to what it proves: measures → indicator → competency → block, each line with its evidence and what was missing.

mod figures;
mod grade;
pub mod measures;
mod moments;
mod sheet;

pub use figures::{Judgement, judge as judge_figure, tolerance as figure_tolerance};
pub use grade::assess;
pub use measures::{About, about, names, speech};
pub use moments::{Moment, moments};
pub use sheet::{
    Assessment, BlockMark, Cited, CompetencyMark, IndicatorMark, Line, Missing, PASS_MARK, Verdict,
};
