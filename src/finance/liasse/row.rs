//! What the forms say of one box, and the short constructors that keep the table readable.

use super::form::{Form, FormSet, Side, Sign};

/// What a box does on its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Line,
    Total,
    Memo,
}

/// One box, less its form and its label, which the table gives.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) form: Form,
    pub(super) label: &'static str,
    pub(super) facts: Facts,
}

/// The facts of a box, built by chaining.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    pub(super) side: Side,
    pub(super) kind: Kind,
    pub(super) sign: Sign,
    pub(super) only: Option<FormSet>,
    pub(super) entered_in: Option<FormSet>,
    pub(super) formerly: Option<&'static str>,
}

const fn facts(side: Side, kind: Kind) -> Facts {
    let sign = match kind {
        Kind::Total => Sign::Either,
        Kind::Line | Kind::Memo => Sign::Positive,
    };
    Facts { side, kind, sign, only: None, entered_in: None, formerly: None }
}

pub(super) const fn asset() -> Facts {
    facts(Side::Asset, Kind::Line)
}

pub(super) const fn depreciation() -> Facts {
    facts(Side::Depreciation, Kind::Line)
}

pub(super) const fn liability() -> Facts {
    facts(Side::Liability, Kind::Line)
}

pub(super) const fn income() -> Facts {
    facts(Side::Income, Kind::Line)
}

pub(super) const fn charge() -> Facts {
    facts(Side::Charge, Kind::Line)
}

pub(super) const fn memo() -> Facts {
    facts(Side::Memo, Kind::Memo)
}

pub(super) const fn total(side: Side) -> Facts {
    facts(side, Kind::Total)
}

impl Facts {
    /// True if the forms of this set print the box.
    pub(super) fn is_in(self, set: FormSet) -> bool {
        self.only.is_none_or(|only| only == set)
    }

    /// True if the forms of this set compute the box from others.
    pub(super) fn is_total(self, set: FormSet) -> bool {
        self.kind == Kind::Total && self.entered_in != Some(set)
    }

    /// True for a reminder or an annex figure, which no total holds.
    pub(super) fn is_memo(self) -> bool {
        self.kind == Kind::Memo
    }

    /// The label that the older forms alone print.
    pub(super) fn formerly_in(self, set: FormSet) -> Option<&'static str> {
        self.formerly.filter(|_| set == FormSet::Before2026)
    }

    /// May be below zero.
    pub(super) const fn signed(mut self) -> Self {
        self.sign = Sign::Either;
        self
    }

    /// May be below zero for a sole trader alone.
    pub(super) const fn signed_for_sole_trader(mut self) -> Self {
        self.sign = Sign::NegativeForSoleTrader;
        self
    }

    /// Printed on one set of forms only.
    pub(super) const fn only(mut self, set: FormSet) -> Self {
        self.only = Some(set);
        self
    }

    /// A total on one set of forms, an entry like any other on this one.
    pub(super) const fn entered_in(mut self, set: FormSet) -> Self {
        self.entered_in = Some(set);
        self.sign = Sign::Positive;
        self
    }

    /// Printed under another label on the older forms.
    pub(super) const fn formerly(mut self, label: &'static str) -> Self {
        self.formerly = Some(label);
        self
    }
}
