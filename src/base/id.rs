//! Typed identifiers: a fact is never taken for a document, and each orders by its text.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Wraps a text as this kind of identifier.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

ids! {
    /// A question that the client asks the adviser.
    AskId,
    /// A client case: the name of its folder, as `boulangerie-ferrand`.
    CaseId,
    /// A check of a rubric.
    CheckId,
    /// A competency of the référentiel, as `2ab.C1`.
    CompetencyCode,
    /// A demand the client states.
    DemandId,
    /// A document of the client's file.
    DocId,
    /// A fact the client knows.
    FactId,
    /// A finding the learner writes.
    FindingId,
    /// An indicator of the référentiel, as `2ab.1.3`.
    IndicatorCode,
    /// A line of a document that can be pinned, as `FW` or `art-2`.
    LineId,
    /// A need: one of the case, or one the learner records.
    NeedId,
    /// A person of the case.
    PersonId,
    /// A piece of evidence the learner pinned.
    PinId,
    /// A topic of conversation.
    TopicId,
}
