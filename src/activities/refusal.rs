//! Why a learner's command is refused: the rule, and what the screen proposes instead. Nothing has changed.

use crate::base::{DocId, FactId, LineId};

/// A refused command.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No such document in the file.
    #[error("no document {0}")]
    UnknownDocument(DocId),
    /// No such line in the document.
    #[error("no line {1} in {0}")]
    UnknownLine(DocId, LineId),
    /// That reply does not exist.
    #[error("no reply {0}")]
    UnknownReply(u32),
    /// The client has not told that.
    #[error("fact {0} was not told")]
    NotTold(FactId),
    /// A document is cited before it was opened.
    #[error("document {0} was not opened")]
    NotOpened(DocId),
    /// No such pin, finding, need or statement.
    #[error("nothing numbered {0}")]
    UnknownNumber(u32),
    /// No such statement or need to pick.
    #[error("nothing to pick named {0}")]
    UnknownPick(String),
    /// Picking is for guided mode.
    #[error("picking is for guided mode")]
    PickOutsideGuided,
    /// Nothing was written.
    #[error("the text is empty")]
    EmptyText,
    /// More than the limit.
    #[error("the text exceeds {limit} characters")]
    TextTooLong {
        /// Characters allowed.
        limit: u32,
    },
    /// The meeting has not begun.
    #[error("the meeting has not begun")]
    MeetingNotBegun,
    /// The meeting is going on.
    #[error("the meeting is going on")]
    MeetingGoingOn,
    /// The meeting is over.
    #[error("the meeting is over")]
    MeetingOver,
    /// The plan belongs before the meeting.
    #[error("the plan belongs before the meeting")]
    PlanTooLate,
    /// No such balance or year.
    #[error("no figure {0} for {1}")]
    UnknownFigure(String, i16),
    /// The figure counts something else.
    #[error("figure {0} is not entered in that unit")]
    OtherUnit(String),
    /// The order does not name each need once.
    #[error("the order must name each need once")]
    BadOrder,
    /// The work was handed in.
    #[error("the work was handed in")]
    HandedIn,
    /// No amount of a company is that large.
    #[error("the amount is beyond what is kept")]
    AmountTooLarge,
    /// Too many items of one kind.
    #[error("at most {limit} of these")]
    TooMany {
        /// Items allowed.
        limit: u32,
    },
}
