//! The figures that the learner computes, and in Guidé what is wrong with one: the gap and where to look, never the answer.

use crate::{
    activities::State,
    base::Money,
    content::{Case, Year},
    finance::{Balance, Box2033, Code, compute},
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
}

impl Group {
    /// In the order of an analysis.
    pub const ALL: [Self; 3] = [Self::Sig, Self::Caf, Self::Functional];

    /// What is computed there: amounts alone, since a computed figure is an amount.
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
}

/// A figure of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureCell {
    /// The year it closes.
    pub year: i16,
    /// What was entered.
    pub amount: Option<Money>,
    /// Guidé only, and only where the accounts allow to know.
    pub verdict: Option<Verdict>,
}

/// What is thought of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right, to the rounding.
    Right,
    /// Off by this much, entered less right.
    Off(Money, Look),
}

/// Where to look for the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Another figure, which is off by as much.
    Part(Balance),
    /// It is the figure of another year.
    OtherYear,
    /// The sign of a box, whose amount is this.
    Sign(&'static str, Money),
    /// A box left out or counted too much, whose amount is this.
    Box(&'static str, Money),
    /// The formula as a whole.
    Formula,
}

/// An amount rounded to the hundred is right.
const ROUNDING: Money = Money::euros(50);

/// The calculator as the learner left it.
pub(super) fn groups(case: &Case, state: &State, years: &[i16], judged: bool) -> Vec<FigureGroup> {
    let cell = |balance, year| {
        let amount = state.file.figures.get(&(balance, year)).map(|f| f.amount);
        let verdict = amount.filter(|_| judged).and_then(|typed| judge(case, state, balance, year, typed));
        FigureCell { year, amount, verdict }
    };
    let row = |balance: &Balance| FigureRow {
        balance: *balance,
        cells: years.iter().map(|year| cell(*balance, *year)).collect(),
    };
    Group::ALL.map(|group| FigureGroup { group, rows: group.balances().iter().map(row).collect() }).to_vec()
}

fn right(case: &Case, balance: Balance, year: i16) -> Option<Money> {
    let year = case.year(year)?;
    compute(&year.liasse, &year.supplement, balance).as_money()
}

fn judge(case: &Case, state: &State, balance: Balance, year: i16, typed: Money) -> Option<Verdict> {
    let gap = typed - right(case, balance, year)?;
    if gap.abs() <= ROUNDING {
        return Some(Verdict::Right);
    }
    Some(Verdict::Off(gap, look(case, state, balance, year, typed, gap)))
}

fn look(case: &Case, state: &State, balance: Balance, year: i16, typed: Money, gap: Money) -> Look {
    let as_much = |other: Money| (other.abs() - gap.abs()).abs() <= ROUNDING;
    for part in parts(balance) {
        let entered = state.file.figures.get(&(*part, year)).map(|f| f.amount);
        let off = entered.zip(right(case, *part, year)).map(|(entered, right)| entered - right);
        if off.is_some_and(|off| off.abs() > ROUNDING && as_much(off)) {
            return Look::Part(*part);
        }
    }
    let others = case.years.iter().map(|y| y.liasse.closing.year()).filter(|y| *y != year);
    if others.filter_map(|y| right(case, balance, y)).any(|other| (typed - other).abs() <= ROUNDING) {
        return Look::OtherYear;
    }
    let Some(accounts) = case.year(year) else { return Look::Formula };
    let amounts: Vec<(&str, Money)> =
        printed(accounts, &boxes(balance)).into_iter().filter(|(_, amount)| !amount.is_zero()).collect();
    let exact = |wanted: Money| (wanted.abs() - gap.abs()).abs() <= Money::euros(1);
    if let Some((code, amount)) = amounts.iter().find(|(_, a)| exact(*a + *a)) {
        return Look::Sign(code, *amount);
    }
    match amounts.iter().find(|(_, a)| exact(*a)) {
        Some((code, amount)) => Look::Box(code, *amount),
        None => Look::Formula,
    }
}

/// The boxes as the forms of the year print them, with their amounts.
fn printed(year: &Year, codes: &[Code]) -> Vec<(&'static str, Money)> {
    let Some(simplified) = &year.simplified else {
        return codes.iter().map(|code| (code.as_str(), year.liasse.get(*code))).collect();
    };
    let standing = codes.iter().filter_map(|code| Box2033::standing_for(*code, simplified.set()));
    standing.map(|code| (code.as_str(), simplified.get(code))).collect()
}

/// The figures that a figure is made of.
const fn parts(balance: Balance) -> &'static [Balance] {
    match balance {
        Balance::Va => &[Balance::MargeCommerciale, Balance::ProductionExercice, Balance::ConsommationsTiers],
        Balance::Ebe => &[Balance::Va],
        Balance::ResultatExploitation | Balance::Caf => &[Balance::Ebe],
        Balance::Rcai => &[Balance::ResultatExploitation],
        Balance::ResultatNet => &[Balance::Rcai, Balance::ResultatExceptionnel],
        Balance::Autofinancement => &[Balance::Caf],
        Balance::Frng => &[Balance::RessourcesDurables, Balance::EmploisStables],
        Balance::Bfr => &[Balance::Bfre, Balance::Bfrhe],
        Balance::Tn => &[Balance::Frng, Balance::Bfr],
        _ => &[],
    }
}

/// The boxes that a figure reads, its parts included: those of its formula, and those that words stand for there.
fn boxes(balance: Balance) -> Vec<Code> {
    let mut found: Vec<Code> = balance
        .formula()
        .split(|c: char| !c.is_ascii_alphanumeric())
        // « VA » is the valeur ajoutée here, not the box of the 2057.
        .filter(|word| *word != "VA")
        .filter_map(|word| word.parse().ok())
        .collect();
    let unsaid: &[Code] = match balance {
        Balance::Caf => &[Code::FQ, Code::GE, Code::GP, Code::GU, Code::HA, Code::HE, Code::HJ, Code::HK],
        Balance::Bfre => &[Code::BL, Code::BT, Code::BX, Code::BZ, Code::CH, Code::DX, Code::DY, Code::EB],
        Balance::Bfrhe => &[Code::CB, Code::CN, Code::DZ, Code::EA],
        _ => &[],
    };
    found.extend(unsaid);
    for part in parts(balance) {
        found.extend(boxes(*part));
    }
    found.dedup();
    found
}

/// What people call it: « EBE »; else its name.
pub(super) const fn short_name(balance: Balance) -> &'static str {
    match balance {
        Balance::Va => "VA",
        Balance::Ebe => "EBE",
        Balance::Rcai => "RCAI",
        Balance::Caf => "CAF",
        Balance::Frng => "FRNG",
        Balance::Bfre => "BFRE",
        Balance::Bfrhe => "BFRHE",
        Balance::Bfr => "BFR",
        Balance::Tn => "TN",
        other => other.name(),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::bakery, *};
    use crate::{
        activities::file::Figure,
        base::{Mode, Seed},
    };

    #[track_caller]
    fn verdict(entered: &[(Balance, i64)], expected: Verdict) {
        let mut state = State::new(Mode::Guided, Seed(1));
        for (balance, euros) in entered {
            state.file.figures.insert((*balance, 2026), Figure { amount: Money::euros(*euros) });
        }
        let (balance, typed) = entered.last().copied().unwrap();
        let world = bakery();
        assert_eq!(judge(&world.case, &state, balance, 2026, Money::euros(typed)), Some(expected));
    }

    fn off(euros: i64, look: Look) -> Verdict {
        Verdict::Off(Money::euros(euros), look)
    }

    #[test]
    fn a_gap_says_where_to_look() {
        verdict(&[(Balance::Ebe, 67_561)], Verdict::Right);
        verdict(&[(Balance::Ebe, 67_600)], Verdict::Right);
        verdict(&[(Balance::Ebe, 39_842)], off(-27_719, Look::OtherYear));
        verdict(&[(Balance::Ebe, 67_561 - 9_000)], off(-9_000, Look::Formula));
        verdict(&[(Balance::Ebe, 62_561)], off(-5_000, Look::Box("FO", Money::euros(5_000))));
        verdict(&[(Balance::Ebe, 68_411)], off(850, Look::Sign("FV", Money::euros(425))));
        verdict(&[(Balance::Va, 299_034), (Balance::Ebe, 68_411)], off(850, Look::Part(Balance::Va)));
    }

    #[test]
    fn every_figure_is_an_amount() {
        for balance in Group::ALL.iter().flat_map(|g| g.balances()) {
            assert_eq!(balance.unit(), crate::finance::Unit::Euros, "{balance:?}");
        }
    }
}
