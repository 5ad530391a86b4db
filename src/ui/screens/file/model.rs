//! What the screen shows, as plain data: built from the séance, and what the mode hides is not in it.

use super::{
    accounts::{self, YearModel},
    figures::{self, FigureGroup},
    marks::SectorOrigin,
    plan::PlanModel,
    proof::Proof,
};
use crate::{
    activities::{Evidence, State},
    base::{Aspect, DocId, FindingId, Mode, Money, Rng},
    content::{Body, Case, Document, kinds::documents::DocumentKind},
    ui::screens::{Sitting, financing},
};

/// The screen « Dossier ».
#[derive(Clone, Debug)]
pub struct Model {
    /// Documents, in reading order.
    pub documents: Vec<DocumentItem>,
    /// Years of accounts, newest first.
    pub years: Vec<YearModel>,
    /// Months of the account, oldest first.
    pub months: Vec<MonthRow>,
    /// Authorised overdraft; zero when none.
    pub overdraft: Money,
    /// Pins, by number.
    pub pins: Vec<Proof>,
    /// Findings, by number.
    pub findings: Vec<FindingItem>,
    /// Proved findings of each aspect, in the order of the référentiel; `None` in exam.
    pub aspects: Option<Vec<(Aspect, usize)>>,
    /// Statements to pick, true and false, shuffled once for the séance; `None` where findings are written freely.
    pub picks: Option<Vec<PickItem>>,
    /// Figures to compute.
    pub figures: Vec<FigureGroup>,
    /// Years whose figures are computed, newest first: two at most.
    pub figure_years: Vec<i16>,
    /// Whose figures those of the sector are; `None` in exam, and where the case gives none.
    pub sector: Option<SectorOrigin>,
    /// The plan of the meeting.
    pub plan: PlanModel,
    /// Loans, plan and coverage.
    pub credit: financing::Model,
    /// Whether a finding without proof says so: not in exam.
    pub marks_unproved: bool,
    /// Handed in: all can be read, nothing changed.
    pub read_only: bool,
    /// The document opened last.
    pub last_opened: Option<DocId>,
}

/// A document of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentItem {
    /// Identifier.
    pub id: DocId,
    /// Title in the list.
    pub title: String,
    /// What it says of itself: « échéance 31/01/2028 ».
    pub subtitle: String,
    /// What decides the icon.
    pub kind: DocumentKind,
    /// Opened at least once.
    pub read: bool,
    /// Lines of it that are pinned.
    pub pins: usize,
    /// Its content.
    pub body: BodyModel,
}

/// Content of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyModel {
    /// The liasse of `Model::years[index]`.
    Liasse(usize),
    /// The months of the account.
    Account,
    /// Text and amounts.
    Sections(Vec<SectionModel>),
}

/// A titled part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionModel {
    /// « Article 2 — Durée ».
    pub title: String,
    /// Its lines: where to point, text, amount.
    pub lines: Vec<LineModel>,
}

/// A line that can be pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineModel {
    /// What a pin on it keeps.
    pub evidence: Evidence,
    /// The text.
    pub text: String,
    /// An amount in the right-hand column, if any.
    pub amount: Option<Money>,
}

/// A month of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthRow {
    /// `2026-03`.
    pub key: String,
    /// Opening, credits, debits, closing and lowest balance, in this order.
    pub amounts: [Money; 5],
    /// Days in debit.
    pub debit_days: u32,
    /// Payments rejected.
    pub rejects: u32,
    /// Card takings within the credits.
    pub card_takings: Money,
}

impl MonthRow {
    /// Balance at the end of the month.
    pub const fn closing(&self) -> Money {
        self.amounts[3]
    }
}

/// A finding of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingItem {
    /// Its number.
    pub number: u32,
    /// Its aspect.
    pub aspect: Aspect,
    /// What it says.
    pub text: String,
    /// What it cites.
    pub proofs: Vec<Proof>,
    /// The statement that was picked; `None` where findings are written freely.
    pub picked: Option<FindingId>,
}

/// A statement to pick in Guidé.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickItem {
    /// Which.
    pub id: FindingId,
    /// Its aspect.
    pub aspect: Aspect,
    /// What it says.
    pub text: String,
}

/// The stream of the seed that shuffles the statements: no other draw of a séance uses it.
const PICKS_STREAM: u64 = 0x00D0_551E;

impl Model {
    /// Builds the screen from a séance.
    pub fn new(sitting: &Sitting<'_>) -> Self {
        let (case, state) = (&sitting.world.case, sitting.state);
        let guided = state.mode == Mode::Guided;
        let exam = state.mode == Mode::Exam;
        let years = accounts::years(case);
        let findings: Vec<FindingItem> =
            state.file.findings.iter().map(|f| finding(case, state, f)).collect();
        let figure_years: Vec<i16> = years.iter().take(2).map(|y| y.year).collect();
        Self {
            documents: case.documents.iter().map(|d| document(case, state, d)).collect(),
            months: case.company.bank.months.iter().map(|(key, month)| month_row(key, month)).collect(),
            overdraft: case.company.bank.overdraft_limit,
            pins: state.file.pins.iter().map(|p| Proof::new(case, state, &p.evidence)).collect(),
            aspects: (!exam).then(|| Aspect::ALL.map(|a| (a, proved(&findings, a))).to_vec()),
            picks: guided.then(|| picks(case, state)),
            figures: figures::groups(case, state, &figure_years, guided),
            sector: SectorOrigin::of(case, state.mode),
            plan: PlanModel::new(case, state),
            credit: financing::Model::new(sitting),
            marks_unproved: !exam,
            read_only: state.handed_in,
            last_opened: state.file.opened.last().cloned(),
            years,
            findings,
            figure_years,
        }
    }

    /// The pin on a piece of evidence, if there is one.
    pub fn pin(&self, evidence: &Evidence) -> Option<u32> {
        self.pins.iter().find(|p| p.evidence == *evidence).and_then(|p| p.pin)
    }

    /// A document by id.
    pub fn document(&self, id: &DocId) -> Option<&DocumentItem> {
        self.documents.iter().find(|d| d.id == *id)
    }

    /// Findings that cite at least one proof.
    pub fn proved(&self) -> usize {
        self.findings.iter().filter(|f| !f.proofs.is_empty()).count()
    }
}

fn proved(findings: &[FindingItem], aspect: Aspect) -> usize {
    findings.iter().filter(|f| f.aspect == aspect && !f.proofs.is_empty()).count()
}

fn document(case: &Case, state: &State, document: &Document) -> DocumentItem {
    let of_it = |e: &Evidence| matches!(e, Evidence::Line(id, _) if *id == document.id);
    DocumentItem {
        id: document.id.clone(),
        title: document.title.clone(),
        subtitle: document.subtitle.clone(),
        kind: document.kind,
        read: state.file.opened.contains(&document.id),
        pins: state.file.pins.iter().filter(|p| of_it(&p.evidence)).count(),
        body: match &document.body {
            // Years stand oldest first in a case, newest first on screen.
            Body::Liasse(index) => BodyModel::Liasse(case.years.len().saturating_sub(index + 1)),
            Body::Account => BodyModel::Account,
            Body::Sections(sections) => BodyModel::Sections(
                sections
                    .iter()
                    .map(|section| SectionModel {
                        title: section.title.clone(),
                        lines: section
                            .lines
                            .iter()
                            .map(|line| LineModel {
                                evidence: Evidence::Line(document.id.clone(), line.id.as_str().into()),
                                text: line.text.clone(),
                                amount: line.amount,
                            })
                            .collect(),
                    })
                    .collect(),
            ),
        },
    }
}

fn month_row(key: &str, month: &crate::content::kinds::company::RawMonth) -> MonthRow {
    MonthRow {
        key: key.to_owned(),
        amounts: [month.opening, month.credits, month.debits, month.closing, month.lowest],
        debit_days: month.debit_days,
        rejects: month.rejects,
        card_takings: month.card_takings,
    }
}

fn finding(case: &Case, state: &State, finding: &crate::activities::file::Finding) -> FindingItem {
    FindingItem {
        number: finding.number,
        aspect: finding.aspect,
        text: finding.text.clone(),
        proofs: finding.evidence.iter().map(|e| Proof::new(case, state, e)).collect(),
        picked: finding.meant.clone().filter(|_| state.mode == Mode::Guided),
    }
}

/// All statements in an order that tells nothing, the same for the whole séance.
fn picks(case: &Case, state: &State) -> Vec<PickItem> {
    let mut items: Vec<PickItem> = case
        .statements
        .iter()
        .map(|s| PickItem { id: s.id.clone(), aspect: s.aspect, text: s.text.clone() })
        .collect();
    let mut rng = Rng::new(state.seed, PICKS_STREAM);
    for last in (1..items.len()).rev() {
        let bound = u32::try_from(last + 1).unwrap_or(u32::MAX);
        items.swap(last, rng.below(bound) as usize);
    }
    items
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            figures::Verdict,
            tests::{Play, bakery, line},
        },
        *,
    };
    use crate::{
        base::Seed,
        finance::{Balance, Entered},
        locale::{Lang, Locale},
        session::Command,
    };
    use std::fmt::Write as _;

    /// What the model says, one line each: what a mode hides is not there.
    fn told(model: &Model) -> String {
        let mut text = String::new();
        let _ = writeln!(
            text,
            "aspects {:?}; picks {}; marks {}; read only {}",
            model.aspects.as_ref().map(|a| a.iter().map(|(_, n)| *n).collect::<Vec<_>>()),
            model.picks.as_ref().map_or(0, Vec::len),
            model.marks_unproved,
            model.read_only
        );
        let locale = Locale::new(Lang::Fr);
        for document in model.documents.iter().filter(|d| d.read || d.pins > 0) {
            let _ = writeln!(text, "document {} {}: {} pin(s)", document.id, document.title, document.pins);
        }
        for pin in &model.pins {
            let _ = writeln!(text, "{} {} | {}", pin.tag(&locale), pin.words(&locale), pin.source(&locale));
        }
        for finding in &model.findings {
            let proofs: Vec<String> = finding.proofs.iter().map(|p| p.tag(&locale)).collect();
            let _ = writeln!(
                text,
                "finding {} {:?} {:?} {proofs:?}",
                finding.number, finding.aspect, finding.text
            );
        }
        for cell in model.figures.iter().flat_map(|g| &g.rows) {
            for entered in &cell.cells {
                let Some(value) = entered.value else { continue };
                let verdict = match &entered.verdict {
                    None => "not judged".to_owned(),
                    Some(Verdict::Right) => "right".to_owned(),
                    Some(Verdict::Off(notice)) => {
                        let mistakes: Vec<String> =
                            notice.diagnosis.mistakes.iter().map(ToString::to_string).collect();
                        format!("off by {}: {}", notice.diagnosis.gap, mistakes.join(" or "))
                    }
                };
                let _ = writeln!(text, "{:?} {} {value} {verdict}", cell.balance, entered.year);
            }
        }
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    fn worked(mode: Mode) -> Model {
        let commands = [
            Command::Open("liasse-2026".into()),
            Command::Open("bail".into()),
            Command::Open("releves".into()),
            Command::Pin(line("liasse-2026", "FW")),
            Command::Pin(line("bail", "art-2")),
            Command::Pin(line("releves", "2026-03")),
            Command::Compute(Balance::Ebe, 2026, Entered::Euros(Money::euros(68_411))),
            Command::Compute(Balance::ResultatNet, 2026, Entered::Euros(Money::euros(38_691))),
            Command::Find {
                aspect: Aspect::Legal,
                text: "Le bail finit en 2028.".to_owned(),
                evidence: vec![line("bail", "art-2"), line("bail", "art-3")],
            },
            Command::Find {
                aspect: Aspect::Tax,
                text: "La TVA est mensuelle.".to_owned(),
                evidence: Vec::new(),
            },
        ];
        Play::after(mode, &commands).model()
    }

    #[test]
    fn the_model_in_guided_mode() {
        insta::assert_snapshot!(told(&worked(Mode::Guided)), @r#"
aspects Some([0, 1, 0, 0]); picks 52; marks true; read only false
document liasse-2026 Liasse fiscale 2026: 1 pin(s)
document bail Bail commercial: 1 pin(s)
document releves Compte professionnel, 18 mois: 1 pin(s)
P1 FW 2026 | Autres achats et charges externes : 122 327 €
P2 Bail commercial, art. 2 | Neuf années entières du 1er février 2019 au 31 janvier 2028. Le preneur peut donner congé à chaque période triennale, six mois à l’avance.
P3 mars 2026 | Compte professionnel, 18 mois : 4 388 €
finding 1 Legal "Le bail finit en 2028." ["P2", "D6"]
finding 2 Tax "La TVA est mensuelle." []
Ebe 2026 68411.00 off by 850.00: stock_sign FV
ResultatNet 2026 38691.00 right
"#);
    }

    #[test]
    fn the_model_in_exam() {
        insta::assert_snapshot!(told(&worked(Mode::Exam)), @r#"
aspects None; picks 0; marks false; read only false
document liasse-2026 Liasse fiscale 2026: 1 pin(s)
document bail Bail commercial: 1 pin(s)
document releves Compte professionnel, 18 mois: 1 pin(s)
P1 FW 2026 | Autres achats et charges externes : 122 327 €
P2 Bail commercial, art. 2 | Neuf années entières du 1er février 2019 au 31 janvier 2028. Le preneur peut donner congé à chaque période triennale, six mois à l’avance.
P3 mars 2026 | Compte professionnel, 18 mois : 4 388 €
finding 1 Legal "Le bail finit en 2028." ["P2", "D6"]
finding 2 Tax "La TVA est mensuelle." []
Ebe 2026 68411.00 not judged
ResultatNet 2026 38691.00 not judged
"#);
    }

    #[test]
    fn the_order_of_the_statements_is_that_of_the_séance() {
        let order = |seed| {
            let mut play = Play::new(Mode::Guided);
            play.state.seed = Seed(seed);
            play.model().picks.unwrap().into_iter().map(|p| p.id).collect::<Vec<_>>()
        };
        assert_eq!(order(1), order(1));
        assert_ne!(order(1), order(2));
        let written: Vec<_> = bakery().case.statements.iter().map(|s| s.id.clone()).collect();
        assert_ne!(order(1), written);
        assert_eq!(order(1).len(), written.len());
    }
}
