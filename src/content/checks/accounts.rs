//! The bank account: it runs on from month to month, and meets the cash of the balance sheet.

use super::words::euros;
use crate::{
    base::{Date, Money},
    content::{
        diagnostic::{Code, Diagnostic},
        load::Raw,
    },
    finance::Regime,
};

/// A till explains at most this gap between the box CF, or 084, and the statement.
const TILL: Money = Money::euros(3_000);

pub(super) fn check(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    months(raw, found);
    closing(raw, found);
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
        let cash_box = match year.regime {
            Regime::Normal => "CF",
            Regime::Simplified => "084",
        };
        let (Some(month), Some(cash)) = (company.bank.months.get(&name), year.lines.get(cash_box)) else {
            continue;
        };
        let held = if month.closing < Money::ZERO { Money::ZERO } else { month.closing };
        if (*cash - held).abs() > TILL {
            let (cash, held) = (euros(*cash), euros(month.closing));
            let message = format!("{cash} au bilan (case {cash_box}), {held} sur le compte à fin {name}");
            found.push(source.at(source.quoted(&name), Code::A04, message, None));
        }
    }
}
