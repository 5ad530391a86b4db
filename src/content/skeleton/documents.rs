//! `documents.ron` of a skeleton: liasses, account, and the balances of third parties under names that say nothing.

use super::{ACCOUNT, Draft, TO_DO, liasse_id, money};
use crate::{
    base::{Date, Money},
    finance::fec::Parties,
};

pub(super) fn write(draft: &Draft<'_>, closing: Date) -> String {
    let mut parts = vec![format!(
        "// {TO_DO} : ajoutez le bail, les devis, les contrats et tout ce que le client a remis.\n(\n    documents: [\n"
    )];
    let mut tag = 0_usize;
    let mut next = || {
        tag += 1;
        tag
    };
    for year in draft.years {
        let closing = year.liasse.closing;
        parts.push(format!(
            "        (id: \"{}\", tag: \"D{}\", title: \"Liasse fiscale {}\", kind: Liasse, date: \"{closing}\", subtitle: \"exercice clos le {closing}\", body: Liasse(\"{closing}\")),\n",
            liasse_id(closing),
            next(),
            closing.year(),
        ));
    }
    parts.push(format!(
        "        (id: \"{ACCOUNT}\", tag: \"D{}\", title: \"Compte bancaire\", kind: BankStatements, date: \"{closing}\", body: Account),\n",
        next()
    ));
    let sections = sections(draft.parties);
    if !sections.is_empty() {
        parts.push(format!(
            "        (
            id: \"tiers\",
            tag: \"D{}\",
            title: \"Balances de tiers et emprunts\",
            kind: Letter,
            date: \"{closing}\",
            subtitle: \"soldes au {closing}, noms remplacés\",
            body: Sections([\n{sections}            ]),
        ),\n",
            next()
        ));
    }
    parts.push("    ],\n)\n".to_owned());
    parts.concat()
}

fn sections(parties: &Parties) -> String {
    let numbered = |kind: &str, id: &str, amounts: &[Money]| -> Vec<String> {
        amounts
            .iter()
            .enumerate()
            .map(|(at, amount)| line(&format!("{id}-{}", at + 1), &format!("{kind} {}", at + 1), *amount))
            .collect()
    };
    let others = |id: &str, text: &str, amount: Money| (!amount.is_zero()).then(|| line(id, text, amount));
    let mut customers = numbered("Client", "client", &parties.customers);
    customers.extend(others("autres-clients", "Autres clients", parties.other_customers));
    let mut suppliers = numbered("Fournisseur", "fournisseur", &parties.suppliers);
    suppliers.extend(others("autres-fournisseurs", "Autres fournisseurs", parties.other_suppliers));
    let partners = numbered("Associé", "associe", &parties.partners);
    let loans: Vec<String> = parties
        .loans
        .iter()
        .enumerate()
        .flat_map(|(at, (before, after))| {
            let n = at + 1;
            [
                line(
                    &format!("emprunt-{n}-ouverture"),
                    &format!("Emprunt {n}, capital restant dû à l’ouverture"),
                    *before,
                ),
                line(
                    &format!("emprunt-{n}-cloture"),
                    &format!("Emprunt {n}, capital restant dû à la clôture"),
                    *after,
                ),
            ]
        })
        .collect();
    [
        ("Créances clients", customers),
        ("Dettes fournisseurs", suppliers),
        ("Comptes courants d’associés", partners),
        ("Emprunts bancaires", loans),
    ]
    .into_iter()
    .filter(|(_, lines)| !lines.is_empty())
    .map(|(title, lines)| {
        let lines = lines.concat();
        format!("                (\n                    title: \"{title}\",\n                    lines: [\n{lines}                    ],\n                ),\n")
    })
    .collect::<Vec<_>>()
    .concat()
}

fn line(id: &str, text: &str, amount: Money) -> String {
    format!("                        (id: \"{id}\", text: \"{text}\", amount: Some({})),\n", money(amount))
}
