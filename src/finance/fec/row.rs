//! One line of the file: fields to a row, or the reason why not.

use super::{
    header::{Amounts, Column, Layout},
    ledger::{Ledger, Row},
    pcg,
    refusal::{Fault, Refusal},
    text::{self, NotAnAmount, shown},
};
use crate::{base::Money, finance::FormSet};

/// What became of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Read {
    /// A row of the ledger.
    Row(Row),
    /// An account outside the balance sheet: sound, and of no use here.
    OffBalance,
    /// Refused, with the entry it belonged to as far as it is known.
    Refused(Refusal, Option<u32>),
}

/// Reads a line into the ledger.
pub(super) fn read(line: u32, text: &str, layout: &Layout, ledger: &mut Ledger) -> Read {
    let fields = layout.split(text);
    let refused = |column: Option<Column>, fault, entry| {
        let column = column.and_then(|c| layout.place(c));
        Read::Refused(Refusal { line, column, fault }, entry)
    };
    if fields.len() != layout.width {
        let fault = Fault::Columns { found: fields.len(), expected: layout.width };
        return refused(None, fault, None);
    }
    if layout.is_header(&fields) {
        return refused(None, Fault::HeaderAgain, None);
    }
    let field = |column| layout.field(&fields, column);
    let number = field(Column::EcritureNum);
    let journal = field(Column::JournalCode);
    for (column, value) in [(Column::JournalCode, journal), (Column::EcritureNum, number)] {
        if value.is_empty() {
            return refused(Some(column), Fault::Missing, None);
        }
    }
    let entry = ledger.entry(journal, field(Column::JournalLib), number);
    let wrong = |column, fault| refused(Some(column), fault, Some(entry));

    let written = field(Column::EcritureDate);
    if written.is_empty() {
        return wrong(Column::EcritureDate, Fault::Missing);
    }
    let Some(date) = text::date(written) else {
        return wrong(Column::EcritureDate, Fault::Date { shown: shown(written) });
    };
    let account = field(Column::CompteNum);
    if account.is_empty() {
        return wrong(Column::CompteNum, Fault::Missing);
    }
    let off_balance = pcg::is_off_balance(account);
    if !off_balance && pcg::boxes(account, FormSet::From2026).is_none() {
        let root = account.chars().take_while(char::is_ascii_digit).take(3).collect();
        return wrong(Column::CompteNum, Fault::UnknownAccount { root });
    }
    let amount = match amount(&fields, layout) {
        Ok(amount) => amount,
        Err((column, fault)) => return wrong(column, fault),
    };
    if off_balance {
        return Read::OffBalance;
    }
    let party = field(Column::CompAuxNum);
    Read::Row(Row {
        line,
        entry,
        date,
        account: ledger.account(account, field(Column::CompteLib)),
        party: (!party.is_empty()).then(|| ledger.parties.id(party)),
        amount,
    })
}

/// Debit − credit.
fn amount(fields: &[&str], layout: &Layout) -> Result<Money, (Column, Fault)> {
    let read = |column| {
        let written = layout.field(fields, column);
        text::amount(written).map_err(|why| {
            let shown = shown(written);
            let fault = match why {
                NotAnAmount::Unreadable => Fault::Amount { shown },
                NotAnAmount::TooPrecise => Fault::TooPrecise { shown },
                NotAnAmount::TooLarge => Fault::TooLarge { shown },
            };
            (column, fault)
        })
    };
    match layout.amounts {
        Amounts::DebitCredit => {
            let (debit, credit) = (read(Column::Debit)?, read(Column::Credit)?);
            if !debit.is_zero() && !credit.is_zero() {
                return Err((Column::Debit, Fault::BothSides { debit, credit }));
            }
            Ok(debit - credit)
        }
        Amounts::Signed => {
            let amount = read(Column::Montant)?;
            let written = layout.field(fields, Column::Sens);
            match written.to_ascii_uppercase().as_str() {
                "D" | "+1" | "1" | "+" => Ok(amount),
                "C" | "-1" | "−1" | "-" => Ok(-amount),
                _ => Err((Column::Sens, Fault::Direction { shown: shown(written) })),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str =
        "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|Debit|Credit";

    #[track_caller]
    fn refuses(line: &str, expected: &str) {
        let layout = Layout::read(HEADER).unwrap();
        match read(7, line, &layout, &mut Ledger::default()) {
            Read::Refused(refusal, _) => {
                let told = refusal.to_string().replace(['\u{a0}', '\u{202f}'], " ");
                assert!(told.starts_with(expected), "{told}");
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn faults_are_told_at_their_column() {
        refuses("VE|Ventes|1|20250301|411|Clients|0,00|12,00", "8 colonnes au lieu de 9 ;");
        refuses(HEADER, "l’en-tête est répété ;");
        refuses(
            "VE|Ventes||20250301|411|Clients||12,00|0",
            "colonne 3 (EcritureNum) : valeur obligatoire absente ;",
        );
        refuses(
            "VE|Ventes|1|01032025|411|Clients||12,00|0",
            "colonne 4 (EcritureDate) : date illisible (« 01032025 ») ;",
        );
        refuses(
            "VE|Ventes|1|20250301|99|Clients||12,00|0",
            "colonne 5 (CompteNum) : compte inconnu (racine « 99 ») ;",
        );
        refuses(
            "VE|Ventes|1|20250301|CLIENT|Clients||12,00|0",
            "colonne 5 (CompteNum) : compte inconnu (racine «  ») ;",
        );
        refuses(
            "VE|Ventes|1|20250301|411|Clients||12,0x|0",
            "colonne 8 (Debit) : montant illisible (« 12,0x ») ;",
        );
        refuses(
            "VE|Ventes|1|20250301|411|Clients||Mme Durand|0",
            "colonne 8 (Debit) : montant illisible (un texte) ;",
        );
        refuses(
            "VE|Ventes|1|20250301|411|Clients||12,00|3",
            "colonne 8 (Debit) : débit 12,00 € et crédit 3,00 € ",
        );
    }

    #[test]
    fn signed_amounts_are_read_both_ways() {
        let layout = Layout::read(&HEADER.replace("Debit|Credit", "Montant|Sens")).unwrap();
        for (written, cents) in
            [("12,00|D", 1_200), ("12,00|c", -1_200), ("12,00|+1", 1_200), ("-12,00|-1", 1_200)]
        {
            let line = format!("VE|Ventes|1|20250301|411|Clients||{written}");
            match read(2, &line, &layout, &mut Ledger::default()) {
                Read::Row(row) => assert_eq!(row.amount, Money::cents(cents), "{written}"),
                other => panic!("{other:?}"),
            }
        }
        let told = read(2, "VE|Ventes|1|20250301|411|Clients||12,00|X", &layout, &mut Ledger::default());
        assert!(matches!(told, Read::Refused(Refusal { fault: Fault::Direction { .. }, .. }, Some(0))));
    }
}
