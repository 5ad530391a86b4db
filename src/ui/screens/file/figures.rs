//! The figures that the learner computes, and in Guidé what is wrong with one: the gap and where to look, never the answer.

use super::marks::Marks;
use crate::{
    activities::State,
    assessment::{Judgement, figure_tolerance, judge_figure},
    base::Money,
    content::{Case, Year},
    finance::{Balance, Box2033, Code, Diagnosis, Entered},
};

/// Parts of the calculator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Soldes intermédiaires de gestion.
    #[default]
    Sig,
    /// Self-financing and debts.
    Caf,
    /// Bilan fonctionnel.
    Functional,
    /// Delays and ratios.
    Ratios,
}

impl Group {
    /// In the order of an analysis.
    pub const ALL: [Self; 4] = [Self::Sig, Self::Caf, Self::Functional, Self::Ratios];

    /// What is computed there.
    pub const fn balances(self) -> &'static [Balance] {
        match self {
            Self::Sig => &[
                Balance::MargeCommerciale,
                Balance::ProductionExercice,
                Balance::ConsommationsTiers,
                Balance::Va,
                Balance::Ebe,
                Balance::ResultatExploitation,
                Balance::Rcai,
                Balance::ResultatExceptionnel,
                Balance::ResultatNet,
            ],
            Self::Caf => {
                &[Balance::Caf, Balance::Autofinancement, Balance::DettesMoyenLongTerme, Balance::DetteNette]
            }
            Self::Functional => &[
                Balance::RessourcesDurables,
                Balance::EmploisStables,
                Balance::Frng,
                Balance::Bfre,
                Balance::Bfrhe,
                Balance::Bfr,
                Balance::TresorerieActive,
                Balance::TresoreriePassive,
                Balance::Tn,
            ],
            Self::Ratios => &[
                Balance::TauxMargeCommerciale,
                Balance::TauxVa,
                Balance::TauxEbe,
                Balance::TauxRentabiliteNette,
                Balance::PersonnelVa,
                Balance::Dso,
                Balance::Dpo,
                Balance::DioMarchandises,
                Balance::DioMatieres,
                Balance::BfrJours,
                Balance::FrngJours,
                Balance::Autonomie,
                Balance::Gearing,
                Balance::Levier,
                Balance::CapaciteRemboursement,
                Balance::FraisFinanciersEbe,
                Balance::FraisFinanciersCa,
                Balance::ConcoursBancairesBfr,
                Balance::CouvertureEmplois,
                Balance::LiquiditeGenerale,
                Balance::LiquiditeReduite,
                Balance::Roe,
            ],
        }
    }
}

/// A part of the calculator with what was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureGroup {
    /// Which.
    pub group: Group,
    /// Its figures.
    pub rows: Vec<FigureRow>,
}

/// A figure over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureRow {
    /// Which.
    pub balance: Balance,
    /// One for each of `Model::figure_years`.
    pub cells: Vec<FigureCell>,
    /// What it is held against once it is entered; never in exam.
    pub marks: Option<Marks>,
}

/// A figure of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureCell {
    /// The year it closes.
    pub year: i16,
    /// What was entered.
    pub value: Option<Entered>,
    /// Guidé only, and only where the accounts allow to know.
    pub verdict: Option<Verdict>,
}

/// What is thought of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right, within the tolerance of the score.
    Right,
    /// Off, and where to look.
    Off(Box<Notice>),
}

/// What stands under a wrong figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The gap, and the usual mistakes behind it.
    pub diagnosis: Diagnosis,
    /// The boxes to look at, with their amounts of that year: three at most.
    pub boxes: Vec<(&'static str, Money)>,
}

/// Boxes shown under a figure, at most.
const BOXES: usize = 3;

/// The calculator as the learner left it.
pub(super) fn groups(case: &Case, state: &State, years: &[i16], judged: bool) -> Vec<FigureGroup> {
    let cell = |balance, year| {
        let value = state.file.figures.get(&(balance, year)).map(|f| f.value);
        let verdict = if judged { verdict(case, state, balance, year) } else { None };
        FigureCell { year, value, verdict }
    };
    let row = |balance: &Balance| FigureRow {
        balance: *balance,
        cells: years.iter().map(|year| cell(*balance, *year)).collect(),
        marks: Marks::of(case, state, *balance, years),
    };
    Group::ALL.map(|group| FigureGroup { group, rows: group.balances().iter().map(row).collect() }).to_vec()
}

fn verdict(case: &Case, state: &State, balance: Balance, year: i16) -> Option<Verdict> {
    let tolerance = figure_tolerance(case, balance, year)?;
    Some(match judge_figure(case, state, balance, year, tolerance)? {
        Judgement::Right => Verdict::Right,
        Judgement::Wrong(diagnosis) => {
            let boxes = boxes(case, &diagnosis);
            Verdict::Off(Box::new(Notice { diagnosis: *diagnosis, boxes }))
        }
    })
}

/// The boxes of the mistakes that hold an amount.
fn boxes(case: &Case, diagnosis: &Diagnosis) -> Vec<(&'static str, Money)> {
    let Some(year) = case.year(diagnosis.year) else { return Vec::new() };
    let mut found: Vec<(&str, Money)> = Vec::new();
    let codes = diagnosis.mistakes.iter().flat_map(|mistake| mistake.codes(year.liasse.set()));
    for (code, amount) in codes.filter_map(|code| printed(year, code)) {
        if !amount.is_zero() && !found.iter().any(|(known, _)| *known == code) {
            found.push((code, amount));
        }
    }
    found.truncate(BOXES);
    found
}

/// A box as the forms of the year print it, with its amount.
fn printed(year: &Year, code: Code) -> Option<(&'static str, Money)> {
    let Some(simplified) = &year.simplified else { return Some((code.as_str(), year.liasse.get(code))) };
    let standing = Box2033::standing_for(code, simplified.set())?;
    Some((standing.as_str(), simplified.get(standing)))
}

/// What people call it: « EBE »; else its name.
pub(super) use crate::report::words::short_name;

#[cfg(test)]
mod tests {
    use super::{super::tests::bakery, *};
    use crate::{
        activities::file::Figure,
        base::{Mode, Seed},
        finance::Kind,
    };

    fn judged(entered: &[(Balance, &str)]) -> Verdict {
        let mut state = State::new(Mode::Guided, Seed(1));
        for (balance, value) in entered {
            let value = Entered::read(balance.unit(), value).unwrap();
            state.file.figures.insert((*balance, 2026), Figure { value });
        }
        verdict(&bakery().case, &state, entered.last().unwrap().0, 2026).unwrap()
    }

    #[track_caller]
    fn off(entered: &[(Balance, &str)], gap: &str, kind: Option<Kind>, expected: &[(&str, i64)]) {
        let Verdict::Off(notice) = judged(entered) else { panic!("{entered:?} is right") };
        assert_eq!(notice.diagnosis.gap, gap.parse().unwrap());
        assert_eq!(notice.diagnosis.mistakes.first().map(|mistake| mistake.kind), kind);
        let expected: Vec<_> = expected.iter().map(|(code, euros)| (*code, Money::euros(*euros))).collect();
        assert_eq!(notice.boxes, expected);
    }

    #[test]
    fn a_gap_says_where_to_look() {
        assert_eq!(judged(&[(Balance::Ebe, "67561")]), Verdict::Right);
        assert_eq!(judged(&[(Balance::Ebe, "67600")]), Verdict::Right);
        // The rubric allows 500 € on this figure: Guidé judges as the score does.
        assert_eq!(judged(&[(Balance::Ebe, "68000")]), Verdict::Right);
        off(&[(Balance::Ebe, "39842")], "-27719", Some(Kind::OtherYear), &[]);
        off(&[(Balance::Ebe, "58555")], "-9006", None, &[]);
        off(&[(Balance::Ebe, "62561")], "-5000", Some(Kind::LineForgotten), &[("FO", 5_000)]);
        off(&[(Balance::Ebe, "68411")], "850", Some(Kind::StockSign), &[("FV", 425)]);
        let carried = [(Balance::Va, "299034"), (Balance::Ebe, "68411")];
        off(&carried, "850", Some(Kind::Carried), &[]);
    }

    #[test]
    fn ratios_are_judged_in_their_unit() {
        assert_eq!(judged(&[(Balance::Autonomie, "50,5")]), Verdict::Right);
        off(&[(Balance::Autonomie, "0,5")], "-49.974 %", Some(Kind::ShareAsPercent), &[]);
    }

    #[test]
    fn each_figure_stands_once() {
        let mut all: Vec<Balance> = Group::ALL.iter().flat_map(|g| g.balances()).copied().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
