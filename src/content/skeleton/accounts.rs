//! `accounts.ron` of a skeleton: the years of the files, and as a comment the balance sheet that the first one reopens.

use super::{Draft, TO_DO, money};
use crate::finance::{Form, Liasse, Supplement, fec::Statement};

pub(super) fn write(draft: &Draft<'_>) -> String {
    let mut text = String::from(
        "// Cases tirées des écritures, en euros entiers. Le bilan est celui d’avant la répartition du résultat.\n(\n    years: [\n",
    );
    if let Some(previous) = draft.years.first().and_then(|first| first.previous.as_ref()) {
        text.push_str(&earlier(previous));
    }
    for year in draft.years {
        text.push_str(&written(year));
    }
    text.push_str("    ],\n)\n");
    text
}

/// Half a year: its balance sheet. It is no exercise of the case until someone adds its income statement.
fn earlier(previous: &Liasse) -> String {
    let body = body(previous);
    let mut text = format!(
        "        // {TO_DO} : de l’exercice clos le {}, les fichiers ne donnent que le bilan. Pour l’ajouter, complétez son compte de
        // résultat (cases FA à HN, avec HN = DI), vérifiez ses dates, puis retirez les barres.\n",
        previous.closing
    );
    for line in body.lines() {
        text.push_str("        // ");
        text.push_str(line.strip_prefix("        ").unwrap_or(line));
        text.push('\n');
    }
    text
}

fn written(year: &Statement) -> String {
    let mut text = String::new();
    for note in &year.notes {
        text.push_str("        // ");
        text.push_str(&note.to_string());
        text.push('\n');
    }
    let body = body(&year.liasse);
    let supplement = supplement(&year.supplement);
    text.push_str(body.strip_suffix("        ),\n").unwrap_or(&body));
    if !supplement.is_empty() {
        text.push_str("            supplement: (\n");
        for line in supplement {
            text.push_str("                ");
            text.push_str(&line);
            text.push('\n');
        }
        text.push_str("            ),\n");
    }
    text.push_str("        ),\n");
    text
}

fn body(liasse: &Liasse) -> String {
    let mut text = format!(
        "        (\n            opening: \"{}\",\n            closing: \"{}\",\n            lines: {{\n",
        liasse.opening, liasse.closing
    );
    for form in [Form::F2050, Form::F2051, Form::F2052, Form::F2053] {
        text.push_str(&boxes(liasse, &[form]));
    }
    text.push_str("            },\n");
    let memo = boxes(liasse, &[Form::F2057, Form::F2058C]);
    if !memo.is_empty() {
        text.push_str("            memo: {\n");
        text.push_str(&memo);
        text.push_str("            },\n");
    }
    text.push_str("        ),\n");
    text
}

/// Boxes of some forms, ten a row.
fn boxes(liasse: &Liasse, forms: &[Form]) -> String {
    let cells: Vec<String> = liasse
        .lines
        .iter()
        .filter(|(code, _)| forms.contains(&code.form()))
        .map(|(code, amount)| format!("\"{code}\": {},", money(*amount)))
        .collect();
    cells.chunks(10).map(|row| format!("                {}\n", row.join(" "))).collect::<Vec<_>>().concat()
}

/// The fields that are known.
fn supplement(known: &Supplement) -> Vec<String> {
    let amounts = [
        ("grant_share_747", known.grant_share_747),
        ("grant_share_777", known.grant_share_777),
        ("disposal_proceeds_775", known.disposal_proceeds_775),
        ("disposal_book_value_675", known.disposal_book_value_675),
        ("exceptional_reversals_787", known.exceptional_reversals_787),
        ("exceptional_allowances_687", known.exceptional_allowances_687),
        ("other_receivables_non_operating", known.other_receivables_non_operating),
        ("tax_social_non_operating", known.tax_social_non_operating),
        ("accrued_interest", known.accrued_interest),
        ("drawings", known.drawings),
    ];
    amounts
        .into_iter()
        .filter_map(|(name, amount)| Some(format!("{name}: Some({}),", money(amount?))))
        .collect()
}
