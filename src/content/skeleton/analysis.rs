//! `analysis.ron` of a skeleton: four statements that the accounts prove, one an aspect.

use super::{TO_DO, liasse_id};
use crate::{
    base::Money,
    finance::{Code, Liasse, fec::Statement},
};

pub(super) fn write(last: &Statement) -> String {
    let liasse = &last.liasse;
    let year = liasse.closing.year();
    let result = liasse.get(Code::HN);
    let outcome = if result < Money::ZERO { "une perte" } else { "un bénéfice" };
    let statements = [
        (
            "chiffre-d-affaires",
            "Technical",
            format!("Le chiffre d’affaires de {year} est de {}.", euros(liasse.get(Code::FL))),
            "[[\"chiffre d’affaires\", \"ventes\"]]",
            Code::FL,
        ),
        (
            "capitaux-propres",
            "Legal",
            format!("Les capitaux propres sont de {} à la clôture de {year}.", euros(liasse.get(Code::DL))),
            "[[\"capitaux propres\", \"fonds propres\"]]",
            Code::DL,
        ),
        (
            "resultat",
            "Tax",
            format!("L’exercice {year} se termine sur {outcome} de {}.", euros(result.abs())),
            "[[\"résultat\", \"bénéfice\", \"perte\"]]",
            Code::HN,
        ),
        (
            "charges-de-personnel",
            "Social",
            format!(
                "Les charges de personnel de {year} sont de {}.",
                euros(liasse.get(Code::FY) + liasse.get(Code::FZ))
            ),
            "[[\"personnel\", \"salaires\"]]",
            Code::FY,
        ),
    ];
    let mut parts = vec![format!(
        "// Quatre constats tirés des comptes. {TO_DO} : les constats qui font le cas, vrais et faux, leurs formulations et leurs preuves.\n(\n    statements: [\n"
    )];
    for (at, (id, aspect, words, terms, code)) in statements.iter().enumerate() {
        let key = if at == 0 { "\n            key: true," } else { "" };
        parts.push(format!(
            "        (
            id: \"{id}\",
            aspect: {aspect},
            text: \"{words}\",
            truth: Holds,{key}
            terms: [{terms}],
            proofs: [{}],
        ),\n",
            proof(liasse, *code)
        ));
    }
    parts.push("    ],\n)\n".to_owned());
    parts.concat()
}

/// The box, or the whole liasse when the box is empty.
fn proof(liasse: &Liasse, code: Code) -> String {
    let document = liasse_id(liasse.closing);
    if liasse.lines.contains_key(&code) {
        format!("Line(\"{document}\", \"{code}\")")
    } else {
        format!("Document(\"{document}\")")
    }
}

fn euros(amount: Money) -> String {
    crate::content::checks::euros(amount)
}
