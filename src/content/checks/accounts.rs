//! Accounts: known boxes, identities V01–V20, a bank account that runs on from month to month.

use crate::{
    base::Money,
    content::{
        diagnostic::{Code, Diagnostic},
        load::{Raw, holder, liasse},
        source::{Place, Source},
    },
    finance::{Code as Box2050, Holder, Violation, validate},
};

/// A till explains at most this gap between the box CF and the statement.
const TILL: Money = Money::euros(3_000);

pub(super) fn check(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    years(raw, found);
    months(raw, found);
    closing(raw, found);
}

fn years(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(accounts) = &raw.accounts else { return };
    let source = raw.source("accounts.ron");
    let holder = raw.company.as_ref().map_or(Holder::Company, holder);
    if accounts.years.len() < 3 {
        found.push(source.at(
            source.name("years"),
            Code::V03,
            format!("{} exercices, il en faut 3", accounts.years.len()),
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
            found.push(source.at(place, Code::V07, message, None));
        }
    }
    for year in &accounts.years {
        let start = source.quoted(&year.closing.to_string());
        if year.closing <= year.opening {
            found.push(source.at(start, Code::V07, format!("clos le {} avant d’ouvrir", year.closing), None));
            continue;
        }
        for code in year.lines.keys().chain(year.memo.keys()).filter(|c| c.parse::<Box2050>().is_err()) {
            let help = Box2050::near(code).first().map(|near| format!("vouliez-vous dire « {near} » ?"));
            found.push(source.at(after(source, start, code), Code::A01, format!("« {code} »"), help));
        }
        let boxes = liasse(year, holder);
        for violation in validate(&boxes) {
            let place = violation.codes().first().map_or(start, |code| after(source, start, code.as_str()));
            let message = format!("exercice clos le {}  : {}", year.closing, told(&violation));
            found.push(source.at(place, Code::A02, message, None));
        }
    }
}

/// Where a box stands after the year's closing date, or the year itself.
fn after(source: Source<'_>, year: Place, code: &str) -> Place {
    let place = source.find(&format!("\"{code}\""), year.start);
    if place == Place::default() { year } else { place }
}

fn months(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(company) = &raw.company else { return };
    let source = raw.source("company.ron");
    let mut last: Option<(&str, Money)> = None;
    if company.bank.months.len() < 6 {
        let message = format!("{} mois de compte, il en faut 6", company.bank.months.len());
        found.push(source.at(source.name("months"), Code::V03, message, None));
    }
    for (name, month) in &company.bank.months {
        let place = source.quoted(name);
        let mut say = |message: String| found.push(source.at(place, Code::A03, message, None));
        let computed = month.opening + month.credits - month.debits;
        if computed != month.closing {
            say(format!("{name} : {computed} calculé, {} écrit", month.closing));
        }
        if month.lowest > month.closing || month.lowest > month.opening {
            say(format!("{name} : le plus bas solde {} dépasse un solde du mois", month.lowest));
        }
        if (month.debit_days > 0) != (month.lowest < Money::ZERO) {
            say(format!(
                "{name} : {} jours débiteurs pour un plus bas de {}",
                month.debit_days, month.lowest
            ));
        }
        if month.card_takings > month.credits {
            say(format!("{name} : plus de cartes que de crédits"));
        }
        if let Some((before, closing)) = last
            && closing != month.opening
        {
            say(format!("{name} s’ouvre à {}, {before} se ferme à {closing}", month.opening));
        }
        if !is_month(name) {
            found.push(source.at(place, Code::V01, format!("« {name} » : un mois s’écrit 2026-03"), None));
        }
        last = Some((name, month.closing));
    }
}

fn is_month(name: &str) -> bool {
    format!("{name}-01").parse::<crate::base::Date>().is_ok() && name.len() == 7
}

fn closing(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(company), Some(accounts)) = (&raw.company, &raw.accounts) else { return };
    let source = raw.source("company.ron");
    for year in &accounts.years {
        let name = format!("{:04}-{:02}", year.closing.year(), year.closing.month());
        let (Some(month), Some(cash)) = (company.bank.months.get(&name), year.lines.get("CF")) else {
            continue;
        };
        let held = if month.closing < Money::ZERO { Money::ZERO } else { month.closing };
        if (*cash - held).abs() > TILL {
            let message = format!("CF {cash} au bilan, {} sur le compte à fin {name}", month.closing);
            found.push(source.at(source.quoted(&name), Code::A04, message, None));
        }
    }
}

/// A violation in words: the rule, what is written, what the other boxes give.
fn told(violation: &Violation) -> String {
    let rule = format!("{} ({})", violation.rule(), violation.rule().title());
    match violation {
        Violation::Sum { codes, stated, computed, gap, .. } => {
            let first = codes.first().map_or_else(String::new, ToString::to_string);
            format!("{rule} : {first} écrit {stated}, calculé {computed}, écart {gap}")
        }
        Violation::OverDepreciated { gross, depreciation, gross_amount, depreciation_amount } => {
            format!("{rule} : {depreciation} {depreciation_amount} dépasse {gross} {gross_amount}")
        }
        Violation::PartAboveWhole { whole, stated, limit, .. } => {
            format!("{rule} : {stated} dépasse {whole} {limit}")
        }
        Violation::Negative { code, amount } => format!("{rule} : {code} ne peut valoir {amount}"),
        Violation::WrongSet { code, amount, .. } => {
            format!("{rule} : {code} ({amount}) n’est pas sur les formulaires de cet exercice")
        }
    }
}
