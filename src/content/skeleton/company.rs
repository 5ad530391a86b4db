//! `company.ron` of a skeleton: the months of the account are those of the books, the rest is to be written.

use super::{Draft, TO_DO, money, quoted, siren};
use crate::{
    base::{Date, Money},
    finance::{
        Code, Holder,
        fec::{Month, Statement},
    },
};

/// The format asks for six months at least; a shorter first year is followed by months without a move.
const MONTHS: usize = 6;

pub(super) fn write(draft: &Draft<'_>, last: &Statement) -> String {
    let liasse = &last.liasse;
    let sole = liasse.holder == Holder::SoleTrader;
    let registered = draft.years.first().map_or(liasse.opening, |year| year.liasse.opening);
    let made_up = siren::made_up(liasse);
    let siren = draft.siren.unwrap_or(&made_up);
    let (form, form_note) = if sole {
        ("EI", "d’après le compte 108 de l’exploitant.".to_owned())
    } else {
        ("SARL", format!("{TO_DO} : la vraie forme."))
    };
    let capital = if sole { Money::ZERO } else { liasse.get(Code::DA).max(Money::ZERO) };
    let taxed = !liasse.get(Code::HK).is_zero();
    let tax_note = if taxed {
        "d’après le compte 695."
    } else {
        "d’après l’absence d’impôt au compte 695 : à vérifier."
    };
    let tax = if taxed { "IS" } else { "IR" };
    let name = quoted(draft.name);
    let months: String = months(draft.months, liasse.closing);
    format!(
        "// Le SIREN est inventé : sa clé est fausse. Aucun nom du fichier n’est repris.
(
    identity: (
        name: {name},
        siren: \"{siren}\",
        naf: \"{TO_DO}\",
        trade: \"{TO_DO} : l’activité en quelques mots\",
        address: \"{TO_DO}\",
        town: \"{TO_DO} : une ville inventée\",
        postcode: \"{TO_DO}\",
        // {TO_DO} : la date d’immatriculation. Celle-ci est l’ouverture du premier exercice importé : une entreprise plus
        // ancienne demande trois exercices.
        registered: \"{registered}\",
    ),
    people: [
        // {TO_DO} : les personnes, le client d’abord.
        (
            id: \"dirigeant\",
            first_name: \"{TO_DO}\",
            last_name: \"{TO_DO}\",
            gender: F, // {TO_DO}
            born: \"1980-01-01\", // {TO_DO}
            role: \"{TO_DO}\",
        ),
    ],
    legal: (
        form: \"{form}\", // {form_note}
        capital: {}, // case DA.
    ),
    tax: (
        profit_tax: \"{tax}\", // {tax_note}
        vat: \"{TO_DO} : le régime de TVA\",
    ),
    social: (
        headcount: 0, // {TO_DO}
        owner_status: \"{TO_DO} : TNS ou assimilé salarié\",
    ),
    bank: (
        since: \"{registered}\", // {TO_DO}
        overdraft_limit: 0, // {TO_DO}
        products: [\"{TO_DO}\"],
        // Mois tirés des comptes 51 à 54 qui font les disponibilités du bilan (à défaut, le découvert) : les dates sont celles
        // des écritures, non celles de la banque. {TO_DO} : remplacez-les par les relevés, et ajoutez les mois jusqu’au
        // rendez-vous.
        months: {{
{months}        }},
    ),
)
",
        money(capital),
    )
}

fn months(known: &[Month], closing: Date) -> String {
    let mut text = String::new();
    let mut end = (closing.first_of_month().yesterday().unwrap_or(closing), Money::ZERO);
    for month in known {
        end = (month.first.last_of_month(), month.closing);
        text.push_str(&line(month, ""));
    }
    for _ in known.len()..MONTHS {
        let Ok(first) = end.0.tomorrow() else { break };
        let debit_days =
            if end.1 < Money::ZERO { u32::from(first.days_in_month().unsigned_abs()) } else { 0 };
        let month = Month {
            first,
            opening: end.1,
            credits: Money::ZERO,
            debits: Money::ZERO,
            closing: end.1,
            lowest: end.1,
            debit_days,
        };
        end.0 = first.last_of_month();
        text.push_str(&line(
            &month,
            &format!(" // {TO_DO} : mois absent des fichiers, laissé sans mouvement."),
        ));
    }
    text
}

fn line(month: &Month, note: &str) -> String {
    format!(
        "            \"{:04}-{:02}\": (opening: {}, credits: {}, debits: {}, closing: {}, lowest: {}, debit_days: {}),{note}\n",
        month.first.year(),
        month.first.month(),
        money(month.opening),
        money(month.credits),
        money(month.debits),
        money(month.closing),
        money(month.lowest),
        month.debit_days,
    )
}
