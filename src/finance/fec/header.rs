//! The header: which separator, which columns, where.

use super::refusal::FileFault;

/// Columns that the import reads, with their names in art. A47 A-1, VII of the LPF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    JournalCode,
    JournalLib,
    EcritureNum,
    EcritureDate,
    CompteNum,
    CompteLib,
    CompAuxNum,
    Debit,
    Credit,
    Montant,
    Sens,
}

use Column::{
    CompAuxNum, CompteLib, CompteNum, Credit, Debit, EcritureDate, EcritureNum, JournalCode, JournalLib,
    Montant, Sens,
};

/// Without these, no line can be read; amounts come in one of two pairs besides.
const NEEDED: [Column; 4] = [JournalCode, EcritureNum, EcritureDate, CompteNum];

impl Column {
    const ALL: [Self; 11] = [
        JournalCode,
        JournalLib,
        EcritureNum,
        EcritureDate,
        CompteNum,
        CompteLib,
        CompAuxNum,
        Debit,
        Credit,
        Montant,
        Sens,
    ];

    pub(super) const fn name(self) -> &'static str {
        match self {
            JournalCode => "JournalCode",
            JournalLib => "JournalLib",
            EcritureNum => "EcritureNum",
            EcritureDate => "EcritureDate",
            CompteNum => "CompteNum",
            CompteLib => "CompteLib",
            CompAuxNum => "CompAuxNum",
            Debit => "Debit",
            Credit => "Credit",
            Montant => "Montant",
            Sens => "Sens",
        }
    }
}

/// How the amount of a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amounts {
    /// Two columns, one of which is nil.
    DebitCredit,
    /// An amount, and D or C (or +1, −1).
    Signed,
}

/// Where things stand on a line. Columns that the import does not read, those of the cash-based variants included
/// (`DateRglt`, `ModeRglt`, `NatOp`, `IdClient`), only count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    separator: char,
    pub(super) width: usize,
    at: [Option<usize>; Column::ALL.len()],
    pub(super) amounts: Amounts,
}

impl Layout {
    /// From the first line of the file.
    pub(super) fn read(line: &str) -> Result<Self, FileFault> {
        let count = |separator: char| line.matches(separator).count();
        let separator = if count('\t') >= count('|') { '\t' } else { '|' };
        if count(separator) < 3 {
            return Err(FileFault::NoHeader);
        }
        let names: Vec<String> = line.split(separator).map(plain).collect();
        let mut at = [None; Column::ALL.len()];
        for (slot, column) in at.iter_mut().zip(Column::ALL) {
            let wanted = plain(column.name());
            let mut places = names.iter().enumerate().filter(|(_, name)| **name == wanted).map(|(i, _)| i);
            *slot = places.next();
            if places.next().is_some() {
                return Err(FileFault::ColumnTwice { name: column.name() });
            }
        }
        let mut layout = Self { separator, width: names.len(), at, amounts: Amounts::DebitCredit };
        let mut absent: Vec<&'static str> =
            NEEDED.iter().filter(|c| layout.position(**c).is_none()).map(|c| c.name()).collect();
        if absent.len() == NEEDED.len() {
            return Err(FileFault::NoHeader);
        }
        let has = |column| layout.position(column).is_some();
        match (has(Debit), has(Credit), has(Montant), has(Sens)) {
            (true, true, ..) => {}
            (.., true, true) => layout.amounts = Amounts::Signed,
            (true, false, ..) => absent.push(Credit.name()),
            (false, true, ..) => absent.push(Debit.name()),
            (.., true, false) => absent.push(Sens.name()),
            (.., false, true) => absent.push(Montant.name()),
            (false, false, false, false) => absent.extend([Debit.name(), Credit.name()]),
        }
        if absent.is_empty() { Ok(layout) } else { Err(FileFault::MissingColumns { names: absent }) }
    }

    /// The fields of a line.
    pub(super) fn split<'a>(&self, line: &'a str) -> Vec<&'a str> {
        line.split(self.separator).map(unquoted).collect()
    }

    /// The field of a column; nothing when the file has no such column.
    pub(super) fn field<'a>(&self, fields: &[&'a str], column: Column) -> &'a str {
        self.position(column).and_then(|at| fields.get(at)).copied().unwrap_or_default()
    }

    /// Position from 1 and name, for a refusal.
    pub(super) fn place(&self, column: Column) -> Option<(usize, &'static str)> {
        self.position(column).map(|at| (at + 1, column.name()))
    }

    /// True for the header itself, met again further down.
    pub(super) fn is_header(&self, fields: &[&str]) -> bool {
        NEEDED.iter().all(|column| plain(self.field(fields, *column)) == plain(column.name()))
    }

    fn position(&self, column: Column) -> Option<usize> {
        self.at.get(column as usize).copied().flatten()
    }
}

/// Some programs put every text between quotes, which the law does not ask for.
fn unquoted(field: &str) -> &str {
    let field = field.trim();
    field.strip_prefix('"').and_then(|f| f.strip_suffix('"')).unwrap_or(field)
}

fn plain(name: &str) -> String {
    unquoted(name).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEGAL: &str = "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise";

    #[test]
    fn the_legal_header_and_its_variants_are_read() {
        let layout = Layout::read(LEGAL).unwrap();
        assert_eq!((layout.width, layout.amounts), (18, Amounts::DebitCredit));
        assert_eq!(layout.place(Credit), Some((13, "Credit")));
        let tabs = format!("{}\tDateRglt\tModeRglt\tNatOp\tIdClient", LEGAL.replace('|', "\t"));
        assert_eq!(Layout::read(&tabs).unwrap().width, 22);
        let signed = LEGAL.to_uppercase().replace("DEBIT|CREDIT", "\"Montant\"|Sens");
        assert_eq!(Layout::read(&signed).unwrap().amounts, Amounts::Signed);
    }

    #[track_caller]
    fn refused(line: &str, fault: &FileFault) {
        assert_eq!(Layout::read(line).as_ref(), Err(fault));
    }

    #[test]
    fn other_headers_are_refused() {
        refused("", &FileFault::NoHeader);
        refused(&LEGAL.replace('|', ";"), &FileFault::NoHeader);
        refused("a|b|c|d|e", &FileFault::NoHeader);
        refused(&LEGAL.replace("PieceRef", "debit"), &FileFault::ColumnTwice { name: "Debit" });
        refused(
            &LEGAL.replace("EcritureNum", "Numero").replace("Credit", "Sens"),
            &FileFault::MissingColumns { names: vec!["EcritureNum", "Credit"] },
        );
        refused(
            &LEGAL.replace("Debit|Credit", "Montant|Cote"),
            &FileFault::MissingColumns { names: vec!["Sens"] },
        );
    }
}
