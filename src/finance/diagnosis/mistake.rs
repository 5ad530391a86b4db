//! The usual mistakes by name, and what each of them concerns.

use super::line::Line;
use crate::finance::{
    analysis::Balance,
    liasse::{Code, FormSet},
};
use serde::Serialize;
use std::fmt;

/// A usual mistake. Its name in results is that of the variant in snake case: `stock_sign`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The formula is right, and one of the figures in it is the learner's own wrong one.
    Carried,
    /// The whole has the opposite sign.
    OppositeSign,
    /// Thousands of euros for euros.
    Thousands,
    /// Euros multiplied by a thousand.
    Thousandfold,
    /// The amount of a month for that of the year.
    Monthly,
    /// Twelve times the amount of the year.
    Twelvefold,
    /// A share of one written as a percentage: 0,42 % for 42 %.
    ShareAsPercent,
    /// A percentage multiplied by a hundred once more.
    PercentTwice,
    /// The figure of another year.
    OtherYear,
    /// Numerator and denominator exchanged.
    Inverted,
    /// Days of a year of 365 days instead of 360.
    CalendarDays,
    /// Amounts before tax where tax is included.
    TaxExcluded,
    /// Amounts with tax where they stand before tax.
    TaxIncluded,
    /// Exports taxed like sales in France.
    ExportsTaxed,
    /// Net amounts where the formula takes gross ones.
    NetForGross,
    /// Gross amounts where the formula takes net ones.
    GrossForNet,
    /// Net fixed assets in the functional balance sheet.
    FixedAssetsNet,
    /// A variation of stocks with the wrong sign.
    StockSign,
    /// The variations of stocks left out.
    StockForgotten,
    /// FQ or GE, which stand below the EBE, counted in it.
    OtherItemsInEbe,
    /// A share of investment grants (747, 777) left in.
    GrantShareLeft,
    /// Disposal proceeds left in the CAF.
    DisposalProceedsLeft,
    /// The book value of disposals not put back in the CAF.
    BookValueForgotten,
    /// Proceeds and book value of disposals both left in the CAF.
    DisposalResultLeft,
    /// Charge transfers (A1) counted twice.
    TransfersTwice,
    /// The result and the allowances alone, for the CAF.
    SimplifiedCaf,
    /// Overdrafts (EH) left in financial debt.
    OverdraftsInDebt,
    /// Another figure of the same year.
    OtherFigure,
    /// One line with the wrong sign.
    LineSign,
    /// One line left out.
    LineForgotten,
    /// One line counted twice.
    LineTwice,
    /// One line that is not of the formula.
    LineTooMany,
    /// The box beside the right one.
    NeighbourBox,
    /// One line taken from another year.
    LineOfOtherYear,
}

/// A mistake, and what it concerns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// Which.
    pub kind: Kind,
    /// The lines to look at; for [`Kind::NeighbourBox`], the right one then the one taken.
    pub lines: Vec<Line>,
    /// The year that was taken, where it is another one.
    pub year: Option<i16>,
    /// The figure that is wrong itself, or that was taken for the one asked.
    pub figure: Option<Balance>,
}

impl Kind {
    /// Every kind, the simplest first.
    pub const ALL: [Self; 34] = [
        Self::Carried,
        Self::OppositeSign,
        Self::Thousands,
        Self::Thousandfold,
        Self::Monthly,
        Self::Twelvefold,
        Self::ShareAsPercent,
        Self::PercentTwice,
        Self::OtherYear,
        Self::Inverted,
        Self::CalendarDays,
        Self::TaxExcluded,
        Self::TaxIncluded,
        Self::ExportsTaxed,
        Self::NetForGross,
        Self::GrossForNet,
        Self::FixedAssetsNet,
        Self::StockSign,
        Self::StockForgotten,
        Self::OtherItemsInEbe,
        Self::GrantShareLeft,
        Self::DisposalProceedsLeft,
        Self::BookValueForgotten,
        Self::DisposalResultLeft,
        Self::TransfersTwice,
        Self::SimplifiedCaf,
        Self::OverdraftsInDebt,
        Self::OtherFigure,
        Self::LineSign,
        Self::LineForgotten,
        Self::LineTwice,
        Self::LineTooMany,
        Self::NeighbourBox,
        Self::LineOfOtherYear,
    ];

    /// How far from simple it is, 0 being the simplest: of two mistakes that lead to the same value, the simpler one
    /// is named.
    pub const fn rank(self) -> u8 {
        match self {
            Self::Carried => 0,
            Self::OppositeSign
            | Self::Thousands
            | Self::Thousandfold
            | Self::Monthly
            | Self::Twelvefold
            | Self::ShareAsPercent
            | Self::PercentTwice
            | Self::OtherYear
            | Self::Inverted => 1,
            Self::OtherFigure => 3,
            Self::LineSign | Self::LineForgotten | Self::LineTwice | Self::LineTooMany => 4,
            Self::NeighbourBox | Self::LineOfOtherYear => 5,
            _ => 2,
        }
    }
}

/// The name in results: `stock_sign`.
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut name = String::new();
        for (at, letter) in format!("{self:?}").char_indices() {
            if at > 0 && letter.is_ascii_uppercase() {
                name.push('_');
            }
            name.push(letter.to_ascii_lowercase());
        }
        f.pad(&name)
    }
}

impl Mistake {
    pub(super) const fn plain(kind: Kind) -> Self {
        Self { kind, lines: Vec::new(), year: None, figure: None }
    }

    pub(super) fn at(kind: Kind, lines: impl IntoIterator<Item = Line>) -> Self {
        Self { lines: lines.into_iter().collect(), ..Self::plain(kind) }
    }

    pub(super) fn boxes(kind: Kind, codes: impl IntoIterator<Item = Code>) -> Self {
        Self::at(kind, codes.into_iter().map(Line::Box))
    }

    /// The boxes to look at on these forms, each once.
    pub fn codes(&self, set: FormSet) -> Vec<Code> {
        let mut codes: Vec<Code> = self.lines.iter().filter_map(|line| line.code(set)).collect();
        let mut seen = Vec::new();
        codes.retain(|code| {
            let new = !seen.contains(code);
            seen.push(*code);
            new
        });
        codes
    }
}

/// For results: `stock_sign FV`, `other_year 2025`.
impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)?;
        for line in &self.lines {
            match line {
                Line::Box(code) => write!(f, " {code}")?,
                Line::Part(part) => write!(f, " {part:?}")?,
            }
        }
        if let Some(figure) = self.figure {
            write!(f, " {figure:?}")?;
        }
        self.year.map_or(Ok(()), |year| write!(f, " {year}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_listed_once_in_order_and_named_as_they_are_stored() {
        assert!(Kind::ALL.is_sorted());
        for kind in Kind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.to_string());
        }
        assert_eq!(Kind::StockSign.to_string(), "stock_sign");
    }

    #[test]
    fn results_name_what_is_concerned() {
        let mistake = Mistake::boxes(Kind::StockSign, [Code::FT, Code::FV]);
        assert_eq!(mistake.to_string(), "stock_sign FT FV");
        let mistake = Mistake { year: Some(2025), ..Mistake::plain(Kind::OtherYear) };
        assert_eq!(mistake.to_string(), "other_year 2025");
    }
}
