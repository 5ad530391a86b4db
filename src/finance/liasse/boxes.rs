//! What the checks ask of the boxes of a regime, réel normal or simplifié.

use super::{
    Code, Rule,
    form::{FormSet, Sign},
};
use std::fmt;

/// The boxes of one regime: [`Code`] for the réel normal, [`Box2033`](super::Box2033) for the simplifié.
pub trait Boxes: Copy + Ord + fmt::Debug + fmt::Display + 'static {
    /// The names of its checks.
    type Rule: Copy + Ord + fmt::Debug + fmt::Display + 'static;
    /// No line is depreciated beyond its gross value.
    const DEPRECIATION: Self::Rule;
    /// A detail is not above the line it is part of.
    const PARTS: Self::Rule;
    /// No amount is below zero where none can be.
    const SIGNS: Self::Rule;
    /// Every box belongs to the forms of the year.
    const SETS: Self::Rule;

    /// One line of French that names a check.
    fn title(rule: Self::Rule) -> &'static str;
    /// When an amount below zero is plausible.
    fn sign(self) -> Sign;
    /// True if the forms of this set print the box.
    fn is_in(self, set: FormSet) -> bool;
    /// True if the forms of this set compute the box from others.
    fn is_total(self, set: FormSet) -> bool;
}

impl Boxes for Code {
    type Rule = Rule;
    const DEPRECIATION: Rule = Rule::V17;
    const PARTS: Rule = Rule::V18;
    const SIGNS: Rule = Rule::V19;
    const SETS: Rule = Rule::V20;

    fn title(rule: Rule) -> &'static str {
        rule.title()
    }

    fn sign(self) -> Sign {
        Self::sign(self)
    }

    fn is_in(self, set: FormSet) -> bool {
        Self::is_in(self, set)
    }

    fn is_total(self, set: FormSet) -> bool {
        Self::is_total(self, set)
    }
}
