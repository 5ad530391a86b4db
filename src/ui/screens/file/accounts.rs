//! The boxes of the liasse as rows: three columns of years at most, the labels of the form of the year that is open.

use crate::{
    base::{Date, DocId, Money, Score},
    content::{Body, Case, Year},
    finance::{Box2033, Boxes, Code, Form, Form2033, FormSet, Regime, Side},
};
use std::collections::{BTreeMap, BTreeSet};

/// The parts of the liasse that can be shown, one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sheet {
    /// Form 2050, or the assets of 2033-A.
    Assets,
    /// Form 2051, or the liabilities of 2033-A.
    Liabilities,
    /// Forms 2052 and 2053, or 2033-B.
    #[default]
    Income,
    /// Forms 2057 and 2058-C, or the rest of 2033.
    Annexes,
}

impl Sheet {
    /// In the order of the forms.
    pub const ALL: [Self; 4] = [Self::Assets, Self::Liabilities, Self::Income, Self::Annexes];

    /// The part that prints a box.
    pub const fn of(code: Code) -> Self {
        match code.form() {
            Form::F2050 => Self::Assets,
            Form::F2051 => Self::Liabilities,
            Form::F2052 | Form::F2053 => Self::Income,
            Form::F2057 | Form::F2058C => Self::Annexes,
        }
    }

    /// The part that prints a box of forms 2033. The reminders of 2033-A stand below its liabilities.
    pub const fn of_2033(code: Box2033) -> Self {
        match (code.form(), code.side()) {
            (Form2033::A, Side::Asset | Side::Depreciation) => Self::Assets,
            (Form2033::A, _) => Self::Liabilities,
            (Form2033::B, _) => Self::Income,
            (Form2033::Annexes, _) => Self::Annexes,
        }
    }

    /// The part that prints the box of this name, of either regime.
    pub(super) fn named(text: &str) -> Option<Self> {
        let normal = text.parse().ok().map(Self::of);
        normal.or_else(|| text.parse().ok().map(Self::of_2033))
    }

    /// The forms of the part: « 2052 · 2053 ».
    pub(super) const fn forms(self, regime: Regime) -> &'static str {
        match (regime, self) {
            (Regime::Normal, Self::Assets) => "2050",
            (Regime::Normal, Self::Liabilities) => "2051",
            (Regime::Normal, Self::Income) => "2052 · 2053",
            (Regime::Normal, Self::Annexes) => "2057 · 2058-C",
            (Regime::Simplified, Self::Assets | Self::Liabilities) => "2033-A",
            (Regime::Simplified, Self::Income) => "2033-B",
            (Regime::Simplified, Self::Annexes) => "2033-C à 2033-G",
        }
    }
}

/// A year of accounts, with those before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearModel {
    /// The calendar year it closes.
    pub year: i16,
    /// Last day.
    pub closing: Date,
    /// The document that is its liasse, when the file holds it.
    pub document: Option<DocId>,
    /// The regime it was declared in.
    pub regime: Regime,
    /// The forms it was declared on.
    pub set: FormSet,
    /// Boxes that hold an amount in this year or one of the two before, in form order.
    pub boxes: Vec<BoxRow>,
}

impl YearModel {
    /// The boxes of one part.
    pub fn sheet(&self, sheet: Sheet) -> impl Iterator<Item = &BoxRow> {
        self.boxes.iter().filter(move |row| row.sheet == sheet)
    }
}

/// A box over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxRow {
    /// The characters printed in it: « FW », « 242 ».
    pub code: &'static str,
    /// The part that prints it.
    pub sheet: Sheet,
    /// What the form prints beside it.
    pub label: &'static str,
    /// Depreciation of the box above: its label repeats that of the box.
    pub detail: bool,
    /// Computed from others by the form.
    pub total: bool,
    /// This year, the one before, the one before that, as far as there are such years; `None` when the box is empty.
    pub amounts: Vec<Option<Money>>,
    /// Change since the year before, as a share of it; `None` unless both are positive.
    pub change: Option<Score>,
}

/// Columns of years on screen.
const COLUMNS: usize = 3;

/// All years, newest first.
pub(super) fn years(case: &Case) -> Vec<YearModel> {
    let newest: Vec<_> = case.years.iter().rev().collect();
    (0..newest.len())
        .map(|index| {
            let shown = &newest[index..newest.len().min(index + COLUMNS)];
            let (year, liasse) = (newest[index], &newest[index].liasse);
            let set = liasse.set();
            let at = newest.len() - 1 - index;
            YearModel {
                year: liasse.closing.year(),
                closing: liasse.closing,
                document: case
                    .documents
                    .iter()
                    .find(|d| matches!(d.body, Body::Liasse(year) if year == at))
                    .map(|d| d.id.clone()),
                regime: liasse.regime,
                set,
                boxes: match &year.simplified {
                    None => rows(
                        shown,
                        |y| y.simplified.is_none().then_some(&y.liasse.lines),
                        |code, amounts| BoxRow {
                            code: code.as_str(),
                            sheet: Sheet::of(code),
                            label: code.label_in(set),
                            detail: code.side() == Side::Depreciation,
                            total: code.is_total(set),
                            change: change(&amounts),
                            amounts,
                        },
                    ),
                    Some(_) => rows(
                        shown,
                        |y| y.simplified.as_ref().map(|s| &s.lines),
                        |code, amounts| BoxRow {
                            code: code.as_str(),
                            sheet: Sheet::of_2033(code),
                            label: code.label_in(set),
                            detail: code.side() == Side::Depreciation,
                            total: code.is_total(set),
                            change: change(&amounts),
                            amounts,
                        },
                    ),
                },
            }
        })
        .collect()
}

/// The boxes that hold an amount, over the years. A year of another regime prints other boxes: its column is empty.
fn rows<B: Boxes>(
    shown: &[&Year],
    lines: impl Fn(&Year) -> Option<&BTreeMap<B, Money>>,
    row: impl Fn(B, Vec<Option<Money>>) -> BoxRow,
) -> Vec<BoxRow> {
    let columns: Vec<Option<&BTreeMap<B, Money>>> = shown.iter().map(|year| lines(year)).collect();
    let filled = columns.iter().flatten().flat_map(|lines| lines.iter().filter(|(_, m)| !m.is_zero()));
    let codes: BTreeSet<B> = filled.map(|(code, _)| *code).collect();
    let amount = |lines: Option<&BTreeMap<B, Money>>, code| lines.and_then(|lines| lines.get(&code)).copied();
    codes
        .into_iter()
        .map(|code| row(code, columns.iter().map(|lines| amount(*lines, code)).collect()))
        .collect()
}

/// A share of a negative or empty amount means nothing to a reader: it is left out.
fn change(amounts: &[Option<Money>]) -> Option<Score> {
    let (now, before) = ((*amounts.first()?)?, (*amounts.get(1)?)?);
    (before > Money::ZERO && now >= Money::ZERO)
        .then(|| Score::new(now.as_cents() - before.as_cents(), before.as_cents()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::Simplified;

    #[track_caller]
    fn changes(now: Option<i64>, before: Option<i64>, expected: Option<Score>) {
        assert_eq!(change(&[now.map(Money::euros), before.map(Money::euros)]), expected);
    }

    #[test]
    fn a_change_needs_a_positive_base() {
        changes(Some(110), Some(100), Some(Score::new(1, 10)));
        changes(Some(0), Some(100), Some(Score::from_integer(-1)));
        changes(Some(100), Some(0), None);
        changes(Some(100), Some(-50), None);
        changes(Some(-50), Some(100), None);
        changes(Some(100), None, None);
        assert_eq!(change(&[Some(Money::euros(1))]), None);
    }

    #[test]
    fn each_form_has_its_part() {
        assert_eq!(Sheet::of(Code::BJ), Sheet::Assets);
        assert_eq!(Sheet::of(Code::DL), Sheet::Liabilities);
        assert_eq!(Sheet::of(Code::HN), Sheet::Income);
        assert_eq!(Sheet::of(Code::YP), Sheet::Annexes);
        assert_eq!(Sheet::named("048"), Some(Sheet::Assets));
        assert_eq!(Sheet::named("169"), Some(Sheet::Liabilities));
        assert_eq!(Sheet::named("242"), Some(Sheet::Income));
        assert_eq!(Sheet::named("376"), Some(Sheet::Annexes));
        assert_eq!(Sheet::named("art-2"), None);
    }

    #[test]
    fn a_business_on_2033_reads_its_own_boxes() {
        let mut case = super::super::tests::bakery().case.clone();
        for year in &mut case.years {
            let simplified = Simplified::from(&year.liasse);
            year.liasse = simplified.unfold();
            year.simplified = Some(simplified);
        }
        let shown = years(&case);
        let year = &shown[0];
        assert_eq!((year.regime, Sheet::Income.forms(year.regime)), (Regime::Simplified, "2033-B"));
        let charges = year.sheet(Sheet::Income).find(|row| row.code == "242").unwrap();
        assert_eq!(charges.label, "Autres charges externes");
        assert_eq!(charges.amounts[0], Some(Money::euros(122_327)));
        assert!(year.sheet(Sheet::Assets).all(|row| row.code.len() == 3));

        // A year of another regime has its own boxes: its column is empty beside those of 2033.
        case.years[1].simplified = None;
        let shown = years(&case);
        let charges = shown[0].sheet(Sheet::Income).find(|row| row.code == "242").unwrap();
        assert!(charges.amounts[1].is_none() && charges.amounts[2].is_some() && charges.change.is_none());
    }
}
