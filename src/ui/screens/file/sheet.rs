//! The sheet of figures as a spreadsheet reads and writes it: rows of cells between tabs, a comma before decimals, no
//! space between thousands.

use super::figures::FigureGroup;
use crate::{
    finance::{Balance, Entered, EnteredError, Unit},
    locale::{Lang, Locale},
    t,
};

/// A cell that a paste fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pasted {
    pub(super) balance: Balance,
    pub(super) year: i16,
    pub(super) value: Result<Entered, EnteredError>,
}

/// The open part of the sheet: a row of years, then a row for each figure.
pub(super) fn copied(group: &FigureGroup, years: &[i16], locale: &Locale) -> String {
    let mut text = t!(locale, "file-figures");
    for year in years {
        text.push('\t');
        text.push_str(&year.to_string());
    }
    for row in &group.rows {
        text.push('\n');
        text.push_str(row.balance.name());
        for cell in &row.cells {
            text.push('\t');
            text.push_str(&cell.value.map_or_else(String::new, |value| plain(value, locale.lang())));
        }
    }
    text
}

/// « 67561 », « -1234,5 », « 42,24% », « 57,3 ».
fn plain(value: Entered, lang: Lang) -> String {
    let number = value.number().to_string();
    let number = match lang {
        Lang::Fr => number.replace('.', ","),
        Lang::En => number,
    };
    if value.unit() == Unit::Percent { format!("{number}%") } else { number }
}

/// The cells that a text fills, from the one at `from` (row, column) on. A row of years and a column of names, as the
/// sheet itself copies them, are passed over; so are empty cells, and what falls outside of the sheet.
pub(super) fn pasted(text: &str, rows: &[Balance], years: &[i16], from: (usize, usize)) -> Vec<Pasted> {
    let lines: Vec<Vec<&str>> = text
        .trim_end_matches(['\n', '\r'])
        .lines()
        .map(|line| line.split('\t').map(str::trim).collect())
        .collect();
    let named = lines.iter().all(|cells| cells.len() > 1 && cells.first().is_some_and(|name| is_name(name)));
    let first = usize::from(named);
    let is_head = |cells: &Vec<&str>| {
        let years_alone = |cell: &&str| cell.parse().is_ok_and(|year: i16| years.contains(&year));
        cells.len() > first && cells.iter().skip(first).all(years_alone)
    };
    let skipped = usize::from(lines.first().is_some_and(is_head));
    let mut found = Vec::new();
    for (down, cells) in lines.iter().skip(skipped).enumerate() {
        let Some(balance) = rows.get(from.0 + down).copied() else { break };
        for (across, cell) in cells.iter().skip(first).enumerate() {
            let Some(year) = years.get(from.1 + across).copied() else { break };
            if !cell.is_empty() {
                found.push(Pasted { balance, year, value: read(balance.unit(), cell) });
            }
        }
    }
    found
}

/// A text that no unit reads: the name of a row.
fn is_name(text: &str) -> bool {
    text.starts_with(char::is_alphabetic)
}

/// As people and accountants write it: « 67 561,00 € », « (1 234) » below zero.
fn read(unit: Unit, text: &str) -> Result<Entered, EnteredError> {
    match text.strip_prefix('(').and_then(|inside| inside.strip_suffix(')')) {
        Some(inside) => Entered::read(unit, &format!("-{inside}")),
        None => Entered::read(unit, text),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::figures::{FigureCell, FigureRow, Group},
        *,
    };
    use crate::base::Money;
    use proptest::prelude::*;

    const ROWS: [Balance; 3] = [Balance::Ebe, Balance::Autonomie, Balance::Dso];
    const YEARS: [i16; 2] = [2026, 2025];

    #[track_caller]
    fn takes(text: &str, from: (usize, usize), expected: &[(Balance, i16, &str)]) {
        let found: Vec<(Balance, i16, String)> = pasted(text, &ROWS, &YEARS, from)
            .into_iter()
            .map(|cell| {
                let value = cell.value.map_or_else(|_unread| "?".to_owned(), |value| value.to_string());
                (cell.balance, cell.year, value)
            })
            .collect();
        let expected: Vec<_> =
            expected.iter().map(|(b, year, text)| (*b, *year, (*text).to_owned())).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn a_block_fills_the_cells_from_the_focused_one() {
        use Balance::{Autonomie, Dso, Ebe};
        takes("67 561,00 €\t39842\n", (0, 0), &[(Ebe, 2026, "67561.00"), (Ebe, 2025, "39842.00")]);
        takes(
            "67561\r\n42,24%\r\n57,3",
            (0, 1),
            &[(Ebe, 2025, "67561.00"), (Autonomie, 2025, "42.24 %"), (Dso, 2025, "57.3 j")],
        );
        takes("57,3\t58\n12\n", (2, 1), &[(Dso, 2025, "57.3 j")]);
        takes("(1\u{202f}234)\tdouze", (0, 0), &[(Ebe, 2026, "-1234.00"), (Ebe, 2025, "?")]);
        takes("EBE\t67561\t\nAutonomie\t\t40", (0, 0), &[(Ebe, 2026, "67561.00"), (Autonomie, 2025, "40 %")]);
        takes("\n", (0, 0), &[]);
    }

    #[test]
    fn what_is_copied_is_pasted_back() {
        let cell = |year, value: &str| FigureCell { year, value: value.parse().ok(), verdict: None };
        let row = |balance, values: [&str; 2]| FigureRow {
            balance,
            cells: vec![cell(2026, values[0]), cell(2025, values[1])],
            marks: None,
        };
        let rows = vec![
            row(Balance::Ebe, ["67561", "-1234,5"]),
            row(Balance::Autonomie, ["42,24 %", ""]),
            row(Balance::Dso, ["57,3 j", "0 j"]),
        ];
        let group = FigureGroup { group: Group::Ratios, rows };
        let fr = copied(&group, &YEARS, &Locale::new(Lang::Fr));
        assert_eq!(
            fr,
            "Calculs\t2026\t2025\nExcédent brut d’exploitation\t67561\t-1234,5\n\
             Autonomie financière\t42,24%\t\nDélai de règlement des clients\t57,3\t0"
        );
        let en = copied(&group, &YEARS, &Locale::new(Lang::En));
        assert!(en.contains("\t-1234.5\n") && en.contains("\t42.24%"), "{en}");
        for text in [fr, en] {
            let back = pasted(&text, &ROWS, &YEARS, (0, 0));
            let ebe = Ok(Entered::Euros(Money::cents(-123_450)));
            assert_eq!(back.len(), 5);
            assert_eq!(back[1].value, ebe);
            for cell in back {
                let row = group.rows.iter().find(|row| row.balance == cell.balance).unwrap();
                let known = row.cells.iter().find(|known| known.year == cell.year).unwrap();
                assert_eq!(cell.value.ok(), known.value);
            }
        }
    }

    proptest! {
        #[test]
        fn no_clipboard_breaks_it(text in "[0-9a-zé ,.%€()\t\n-]{0,80}", row in 0_usize..4, column in 0_usize..3) {
            prop_assert!(pasted(&text, &ROWS, &YEARS, (row, column)).len() <= 6);
        }
    }
}
