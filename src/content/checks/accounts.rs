//! Accounts: known boxes, identities V01–V20, a bank account that runs on from month to month.

use super::words::euros;
use crate::{
    base::{Date, Money},
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
        for code in year.lines.keys().chain(year.memo.keys()).filter(|c| c.parse::<Box2050>().is_err()) {
            let help = Box2050::near(code).first().map(|near| format!("vouliez-vous dire « {near} » ?"));
            let message = format!("la case « {code} » n’existe pas");
            found.push(source.at(after(source, start, code), Code::A01, message, help));
        }
        let boxes = liasse(year, holder);
        for violation in validate(&boxes) {
            let place = violation.codes().first().map_or(start, |code| after(source, start, code.as_str()));
            let message = format!("exercice clos le {} — {}", year.closing, told(&violation));
            found.push(source.at(place, Code::A02, message, help(&violation)));
        }
    }
}

/// A company registered when its first year opened, or later, has no earlier accounts to show.
fn is_young(raw: &Raw<'_>) -> bool {
    let registered = raw.company.as_ref().map(|company| company.identity.registered);
    let first = raw.accounts.as_ref().and_then(|accounts| accounts.years.first());
    matches!((registered, first), (Some(registered), Some(first)) if registered >= first.opening)
}

/// Where a box stands after the year's closing date, or the year itself.
fn after(source: Source<'_>, year: Place, code: &str) -> Place {
    let place = Source { from: year.start, ..source }.quoted(code);
    if place.len == 0 { year } else { place }
}

fn months(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(company) = &raw.company else { return };
    let source = raw.source("company.ron").after("months");
    let mut last: Option<(&str, Money)> = None;
    if company.bank.months.len() < 6 {
        let message = format!("{} mois de compte, il en faut au moins 6", company.bank.months.len());
        found.push(source.at(source.name("months"), Code::V03, message, None));
    }
    for (name, month) in &company.bank.months {
        let place = source.quoted(name);
        let mut say = |message: String, help: &str| {
            found.push(source.at(place, Code::A03, message, Some(help.to_owned())));
        };
        let computed = month.opening + month.credits - month.debits;
        if computed != month.closing {
            let (written, computed) = (euros(month.closing), euros(computed));
            let message = format!("{name} : solde final {written}, le calcul donne {computed}");
            say(message, "Solde initial + crédits − débits = solde final.");
        }
        if month.lowest > month.closing || month.lowest > month.opening {
            let message =
                format!("{name} : le plus bas solde, {}, dépasse un solde du mois", euros(month.lowest));
            say(message, "Le plus bas solde ne dépasse ni le premier ni le dernier.");
        }
        if (month.debit_days > 0) != (month.lowest < Money::ZERO) {
            let message = format!(
                "{name} : {} jours débiteurs, et {} au plus bas",
                month.debit_days,
                euros(month.lowest)
            );
            say(
                message,
                "Il y a des jours débiteurs quand le plus bas solde est négatif, et seulement alors.",
            );
        }
        if month.card_takings > month.credits {
            let message = format!("{name} : plus d’encaissements par carte que de crédits");
            say(message, "Les encaissements par carte font partie des crédits.");
        }
        if let Some((before, closing)) = last
            && closing != month.opening
        {
            let (opens, closed) = (euros(month.opening), euros(closing));
            let message = format!("{name} s’ouvre à {opens}, {before} se ferme à {closed}");
            say(message, "Chaque mois reprend le solde du précédent.");
        }
        if let (Some(this), Some(before)) = (first_day(name), last.and_then(|(before, _)| first_day(before)))
            && before.last_of_month().tomorrow().ok() != Some(this)
        {
            let message = format!("{name} ne suit pas {:04}-{:02}", before.year(), before.month());
            say(message, "Ajoutez le mois qui manque : le relevé n’en saute aucun.");
        }
        if first_day(name).is_none() {
            let help = "Un mois s’écrit année-mois, comme 2026-03.".to_owned();
            found.push(source.at(place, Code::V01, format!("« {name} » n’est pas un mois"), Some(help)));
        }
        last = Some((name, month.closing));
    }
}

fn first_day(month: &str) -> Option<Date> {
    if month.len() == 7 { format!("{month}-01").parse().ok() } else { None }
}

fn closing(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(company), Some(accounts)) = (&raw.company, &raw.accounts) else { return };
    let source = raw.source("company.ron").after("months");
    for year in &accounts.years {
        let name = format!("{:04}-{:02}", year.closing.year(), year.closing.month());
        let (Some(month), Some(cash)) = (company.bank.months.get(&name), year.lines.get("CF")) else {
            continue;
        };
        let held = if month.closing < Money::ZERO { Money::ZERO } else { month.closing };
        if (*cash - held).abs() > TILL {
            let (cash, held) = (euros(*cash), euros(month.closing));
            let message = format!("{cash} au bilan (case CF), {held} sur le compte à fin {name}");
            found.push(source.at(source.quoted(&name), Code::A04, message, None));
        }
    }
}

/// What to do, when it is more than to correct one amount or the other.
fn help(violation: &Violation) -> Option<String> {
    let help = match violation {
        Violation::Sum { .. } => return None,
        Violation::OverDepreciated { .. } => {
            "Un bien ne s’amortit pas au-delà de son prix : corrigez l’une des deux cases."
        }
        Violation::PartAboveWhole { .. } => "Le détail ne dépasse pas le total : corrigez l’un des deux.",
        Violation::Negative { .. } => "Ce poste n’est jamais négatif : corrigez le signe ou la case.",
        Violation::WrongSet { .. } => {
            "La date d’ouverture décide des formulaires, anciens avant le 2025-01-01 : retirez la case, ou portez le montant dans celle qui la remplace."
        }
    };
    Some(help.to_owned())
}

/// A violation in words: the rule, what is written, what the other boxes give.
fn told(violation: &Violation) -> String {
    let rule = format!("{} ({})", violation.rule(), violation.rule().title());
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
        Violation::PartAboveWhole { whole, stated, limit, .. } => {
            format!("{rule} : {} dépasse {whole} ({})", euros(*stated), euros(*limit))
        }
        Violation::Negative { code, amount } => format!("{rule} : {code} ne peut valoir {}", euros(*amount)),
        Violation::WrongSet { code, amount, .. } => {
            format!("{rule} : {code} ({}) n’est pas sur les formulaires de cet exercice", euros(*amount))
        }
    }
}
