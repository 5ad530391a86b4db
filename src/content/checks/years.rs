//! The years of accounts: known boxes, identities V01–V20 or S01–S16, figures that the accounts allow, the sector.

use super::words::euros;
use crate::{
    content::{
        diagnostic::{Code, Diagnostic},
        kinds::{accounts::RawYear, rubric::RawMeasure},
        load::Raw,
        source::{Place, Source},
        years::{holder, liasse, simplified, year},
    },
    finance::{
        Box2033, Boxes, Code as Box2050, Figure, Holder, Reason, Regime, SectorFault, Violation, compute,
        validate,
    },
};

pub(super) fn check(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    years(raw, found);
    figures(raw, found);
    sector(raw, found);
}

fn years(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(accounts) = &raw.accounts else { return };
    let source = raw.source("accounts.ron");
    let holder = raw.company.as_ref().map_or(Holder::Company, holder);
    if accounts.years.len() < 3 && !is_young(raw) {
        found.push(source.at(
            source.name("years"),
            Code::V03,
            format!("{} exercices, il en faut au moins 3", accounts.years.len()),
            None,
        ));
    }
    for pair in accounts.years.windows(2) {
        if pair[0].closing.tomorrow().ok() != Some(pair[1].opening) {
            let place = source.quoted(&pair[1].opening.to_string());
            let message = format!(
                "l’exercice ouvert le {} ne suit pas celui clos le {}",
                pair[1].opening, pair[0].closing
            );
            let help = "Ajoutez l’exercice qui manque, ou corrigez l’une des deux dates.".to_owned();
            found.push(source.at(place, Code::V07, message, Some(help)));
        }
    }
    for year in &accounts.years {
        let start = source.quoted(&year.closing.to_string());
        if year.closing <= year.opening {
            found.push(source.at(start, Code::V07, format!("clos le {} avant d’ouvrir", year.closing), None));
            continue;
        }
        unknown_boxes(source, start, year, found);
        match year.regime {
            Regime::Normal => unproved(source, start, year, &validate(&liasse(year, holder)), found),
            Regime::Simplified => {
                unproved(source, start, year, &simplified(year, holder).validate(), found);
            }
        }
    }
}

/// A company registered when its first year opened, or later, has no earlier accounts to show.
fn is_young(raw: &Raw<'_>) -> bool {
    let registered = raw.company.as_ref().map(|company| company.identity.registered);
    let first = raw.accounts.as_ref().and_then(|accounts| accounts.years.first());
    matches!((registered, first), (Some(registered), Some(first)) if registered >= first.opening)
}

fn unknown_boxes(source: Source<'_>, start: Place, year: &RawYear, found: &mut Vec<Diagnostic>) {
    let mut say = |code: &str, (message, help): (String, Option<String>)| {
        found.push(source.at(after(source, start, code), Code::A01, message, help));
    };
    let (lines, memo) = (year.lines.keys(), year.memo.keys());
    match year.regime {
        Regime::Normal => {
            for code in lines.chain(memo).filter(|code| code.parse::<Box2050>().is_err()) {
                say(code, absent(code, Box2050::near(code).first()));
            }
        }
        Regime::Simplified => {
            for code in lines.filter(|code| code.parse::<Box2033>().is_err()) {
                say(code, absent(code, Box2033::near(code).first()));
            }
            let boxes = simplified(year, Holder::Company);
            for code in memo.filter(|code| code.parse::<Box2033>().is_err()) {
                match code.parse::<Box2050>() {
                    Ok(known) if boxes.takes(known) => {}
                    Ok(known) => {
                        let message =
                            format!("la case « {known} » ne précise rien que les formulaires 2033 ne disent");
                        let help =
                            "Portez le montant dans « lines », sous la case 2033 qui le contient.".to_owned();
                        say(code, (message, Some(help)));
                    }
                    Err(_) => say(code, absent(code, Box2050::near(code).first())),
                }
            }
        }
    }
}

fn absent<B: Boxes>(code: &str, near: Option<&B>) -> (String, Option<String>) {
    (format!("la case « {code} » n’existe pas"), near.map(|near| format!("vouliez-vous dire « {near} » ?")))
}

fn unproved<B: Boxes>(
    source: Source<'_>,
    start: Place,
    year: &RawYear,
    violations: &[Violation<B>],
    found: &mut Vec<Diagnostic>,
) {
    for violation in violations {
        let place = violation.codes().first().map_or(start, |code| after(source, start, &code.to_string()));
        let message = format!("exercice clos le {} — {}", year.closing, told(violation));
        found.push(source.at(place, Code::A02, message, help(violation)));
    }
}

/// Where a box stands after the year's closing date, or the year itself.
fn after(source: Source<'_>, year: Place, code: &str) -> Place {
    let place = Source { from: year.start, ..source }.quoted(code);
    if place.len == 0 { year } else { place }
}

/// A figure that the rubric asks can be computed. Where the accounts are wrong, they are told of already.
fn figures(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(accounts), Some(rubric)) = (&raw.accounts, &raw.rubric) else { return };
    let source = raw.source("rubric.ron");
    let holder = raw.company.as_ref().map_or(Holder::Company, holder);
    for check in &rubric.checks {
        let RawMeasure::Figure(balance, closing, _) = check.measure else { continue };
        let Some(asked) = accounts.years.iter().find(|y| y.closing.year() == closing) else { continue };
        let year = year(asked, holder);
        if let Figure::NotComputable(reason) = compute(&year.liasse, &year.supplement, balance)
            && reason != Reason::CafDisagrees
        {
            let message = format!("{balance} {closing} : non calculable — {reason}");
            found.push(source.at(source.field(&check.id, "measure"), Code::A05, message, None));
        }
    }
}

fn sector(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(sector) = raw.accounts.as_ref().and_then(|accounts| accounts.sector.as_ref()) else { return };
    let source = raw.source("accounts.ron").after("sector");
    for (name, text) in [("name", &sector.name), ("source", &sector.source)] {
        if text.trim().is_empty() {
            found.push(source.at(source.name(name), Code::V02, format!("« {name} » est vide"), None));
        }
    }
    if sector.figures.is_empty() {
        found.push(source.at(source.name("figures"), Code::V03, "« figures » est vide", None));
    }
    for SectorFault::Disordered(balance) in sector.faults() {
        let message = format!("{balance} : la médiane ne se place pas entre les quartiles");
        let help = "Premier quartile ≤ médiane ≤ troisième quartile.".to_owned();
        found.push(source.at(source.find(&format!("{balance:?}")), Code::V01, message, Some(help)));
    }
}

/// What to do, when it is more than to correct one amount or the other.
fn help<B: Boxes>(violation: &Violation<B>) -> Option<String> {
    let help = match violation {
        Violation::Sum { .. } => return None,
        Violation::OverDepreciated { .. } => {
            "Un bien ne s’amortit pas au-delà de son prix : corrigez l’une des deux cases."
        }
        Violation::PartAboveWhole { .. } | Violation::DetailAboveWhole { .. } => {
            "Le détail ne dépasse pas le total : corrigez l’un des deux."
        }
        Violation::Negative { .. } => "Ce poste n’est jamais négatif : corrigez le signe ou la case.",
        Violation::WrongSet { .. } => {
            "La date d’ouverture décide des formulaires, anciens avant le 2025-01-01 : retirez la case, ou portez le montant dans celle qui la remplace."
        }
    };
    Some(help.to_owned())
}

/// A violation in words: the rule, what is written, what the other boxes give.
fn told<B: Boxes>(violation: &Violation<B>) -> String {
    let rule = format!("{} ({})", violation.rule(), B::title(violation.rule()));
    match violation {
        Violation::Sum { codes, stated, computed, gap, .. } => {
            let first = codes.first().map_or_else(String::new, ToString::to_string);
            let (stated, computed, gap) = (euros(*stated), euros(*computed), euros(*gap));
            format!("{rule} : {first} vaut {stated}, le calcul donne {computed}, écart {gap}")
        }
        Violation::OverDepreciated { gross, depreciation, gross_amount, depreciation_amount } => {
            let (above, limit) = (euros(*depreciation_amount), euros(*gross_amount));
            format!("{rule} : {depreciation} ({above}) dépasse {gross} ({limit})")
        }
        Violation::PartAboveWhole { whole, stated, limit, .. }
        | Violation::DetailAboveWhole { whole, stated, limit, .. } => {
            format!("{rule} : {} dépasse {whole} ({})", euros(*stated), euros(*limit))
        }
        Violation::Negative { code, amount } => format!("{rule} : {code} ne peut valoir {}", euros(*amount)),
        Violation::WrongSet { code, amount, .. } => {
            format!("{rule} : {code} ({}) n’est pas sur les formulaires de cet exercice", euros(*amount))
        }
    }
}
