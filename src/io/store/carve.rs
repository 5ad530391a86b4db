//! Finds actions in a damaged store page by page, without its trees: a file cut short has lost its inner pages and kept its first leaves.
//!
//! The format is <https://www.sqlite.org/fileformat.html>. What is found is believed only when its digest agrees.

use super::{SeanceId, digest::Row, schema::PAGE_BYTES};
use std::{collections::BTreeMap, fs, io, path::Path};

/// Columns of `journal`.
const COLUMNS: usize = 7;
/// Larger than any action: what claims more is noise.
const MAX_PAYLOAD: usize = 16 * 1024 * 1024;

/// The actions in the pages of a store and of the log beside it, by séance and place.
pub(super) fn actions(db: &Path, log: &Path) -> io::Result<BTreeMap<(SeanceId, u32), Row>> {
    let pages =
        Pages { file: read_if_there(db)?, log: read_if_there(log)?, newer: BTreeMap::new() }.with_log();
    let mut found = BTreeMap::new();
    for number in pages.numbers() {
        let cells = pages.page(number).map(|page| cells(page, number)).unwrap_or_default();
        for (row, digest) in cells.into_iter().filter_map(|cell| row(&pages.payload(number, cell)?)) {
            if digest == row.digest() {
                found.insert((row.seance, row.n), row);
            }
        }
    }
    Ok(found)
}

fn read_if_there(path: &Path) -> io::Result<Vec<u8>> {
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read,
    }
}

/// The pages of a store, each as the log has it last, else as the file has it.
struct Pages {
    file: Vec<u8>,
    log: Vec<u8>,
    /// Page number → where it stands in the log.
    newer: BTreeMap<usize, usize>,
}

impl Pages {
    /// Notes where the frames of the log stand, up to the first of an earlier round.
    fn with_log(mut self) -> Self {
        const HEADER: usize = 32;
        const FRAME: usize = 24;
        let salt = self.log.get(16..24);
        let mut at = HEADER;
        while let Some(frame) = self.log.get(at..at + FRAME)
            && self.log.len() >= at + FRAME + PAGE_BYTES
            && frame.get(8..16) == salt
        {
            if let Some(number) = u32_at(frame, 0) {
                self.newer.insert(number, at + FRAME);
            }
            at += FRAME + PAGE_BYTES;
        }
        self
    }

    fn numbers(&self) -> Vec<usize> {
        let mut numbers: Vec<usize> = (1..=self.file.len() / PAGE_BYTES).collect();
        numbers.extend(self.newer.keys());
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    fn page(&self, number: usize) -> Option<&[u8]> {
        if let Some(at) = self.newer.get(&number) {
            return self.log.get(*at..at + PAGE_BYTES);
        }
        let at = number.checked_sub(1)?.checked_mul(PAGE_BYTES)?;
        self.file.get(at..at.checked_add(PAGE_BYTES)?)
    }

    /// The payload of a cell that begins at that byte of a page, with what overflows to others.
    fn payload(&self, number: usize, cell: usize) -> Option<Vec<u8>> {
        let page = self.page(number)?;
        let (total, after) = varint(page, cell)?;
        let (_rowid, after) = varint(page, after)?;
        let total = usize::try_from(total).ok().filter(|total| *total <= MAX_PAYLOAD)?;
        let (most, least) = (PAGE_BYTES - 35, (PAGE_BYTES - 12) * 32 / 255 - 23);
        if total <= most {
            return page.get(after..after + total).map(<[u8]>::to_vec);
        }
        let local = match least + (total - least) % (PAGE_BYTES - 4) {
            some if some <= most => some,
            _ => least,
        };
        let mut payload = page.get(after..after + local)?.to_vec();
        let mut next = u32_at(page, after + local)?;
        while payload.len() < total {
            let page = self.page(next)?;
            let more = (total - payload.len()).min(PAGE_BYTES - 4);
            payload.extend_from_slice(page.get(4..4 + more)?);
            next = u32_at(page, 0)?;
        }
        Some(payload)
    }
}

/// Where the cells of a page begin, if it is a leaf of a table.
fn cells(page: &[u8], number: usize) -> Vec<usize> {
    const LEAF: u8 = 0x0d;
    let header = if number == 1 { 100 } else { 0 };
    if page.get(header) != Some(&LEAF) {
        return Vec::new();
    }
    let count = u16_at(page, header + 3).unwrap_or_default();
    (0..count).filter_map(|n| u16_at(page, header + 8 + 2 * n)).collect()
}

/// One value of a record.
enum Value {
    Integer(i64),
    Bytes(Vec<u8>),
}

impl Value {
    fn text(self) -> Option<String> {
        match self {
            Self::Bytes(bytes) => String::from_utf8(bytes).ok(),
            Self::Integer(_) => None,
        }
    }

    fn integer<T: TryFrom<i64>>(&self) -> Option<T> {
        match self {
            Self::Integer(value) => T::try_from(*value).ok(),
            Self::Bytes(_) => None,
        }
    }
}

/// A record of `journal`, with its digest.
fn row(payload: &[u8]) -> Option<(Row, Vec<u8>)> {
    let [seance, n, at, event_version, command, events, digest] =
        <[Value; COLUMNS]>::try_from(record(payload)?).ok()?;
    let Value::Bytes(digest) = digest else { return None };
    let row = Row {
        seance: SeanceId(seance.integer()?),
        n: n.integer()?,
        at: at.integer()?,
        event_version: event_version.integer()?,
        command: command.text()?,
        events: events.text()?,
    };
    Some((row, digest))
}

/// The values of a record of at most [`COLUMNS`] columns; `None` when it is none.
fn record(payload: &[u8]) -> Option<Vec<Value>> {
    let (header, mut at) = varint(payload, 0)?;
    let header = usize::try_from(header).ok()?;
    let mut body = header;
    let mut values = Vec::new();
    while at < header && values.len() <= COLUMNS {
        let (kind, after) = varint(payload, at)?;
        at = after;
        let size = match kind {
            0..=4 => kind,
            5 => 6,
            6 | 7 => 8,
            8 | 9 => 0,
            10 | 11 => return None,
            _ => (kind - 12) / 2,
        };
        let size = usize::try_from(size).ok()?;
        let bytes = payload.get(body..body.checked_add(size)?)?;
        body += size;
        values.push(match kind {
            1..=6 => Value::Integer(signed(bytes)),
            8 | 9 => Value::Integer(i64::from(kind == 9)),
            12.. => Value::Bytes(bytes.to_vec()),
            _ => return None,
        });
    }
    Some(values)
}

/// A big-endian integer of 1 to 8 bytes, with its sign.
fn signed(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|first| first & 0x80 != 0);
    bytes.iter().fold(if negative { -1 } else { 0 }, |sum, byte| (sum << 8) | i64::from(*byte))
}

/// A variable-length integer, and where it ends.
fn varint(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let mut value = 0;
    for (index, byte) in bytes.get(at..)?.iter().take(9).enumerate() {
        if index == 8 {
            return Some(((value << 8) | u64::from(*byte), at + 9));
        }
        value = (value << 7) | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value, at + index + 1));
        }
    }
    None
}

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(usize::from(u16::from_be_bytes(bytes)))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(bytes)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::store::schema;
    use rusqlite::{Connection, params};

    /// Every size of text, with and without overflow, in the file or still in the log.
    #[test]
    fn all_actions_are_found_without_the_trees() {
        let home = tempfile::tempdir().unwrap();
        let (db, log) = (home.path().join("x.db"), home.path().join("x.db-wal"));
        schema::build(&db).unwrap();
        let conn = Connection::open(&db).unwrap();
        conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        let mut expected = BTreeMap::new();
        let mut store = |seance: i64, n: u32| {
            let length = (n as usize * 97 + usize::try_from(seance).unwrap()) % 20_000;
            let command = "é".repeat(length % 700);
            let events = "x".repeat(length);
            let (seance, at) = (SeanceId(seance), i64::from(n) - 2);
            let row = Row { seance, n, at, event_version: n % 300, command, events };
            let Row { event_version, command, events, .. } = &row;
            let values = params![seance.0, n, at, event_version, command, events, row.digest()];
            conn.execute("INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", values).unwrap();
            expected.insert((seance, n), row);
        };
        (1..=300).for_each(|n| store(1, n));
        (1..=300).for_each(|n| store(70_000, n));
        conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        (1..=40).for_each(|n| store(2, n));
        assert!(fs::metadata(&log).unwrap().len() > 0);
        assert_eq!(actions(&db, &log).unwrap(), expected);
    }

    #[test]
    fn integers_of_every_size() {
        for value in [0, 1, -1, 127, -128, 300, -40_000, 1 << 40, i64::MIN, i64::MAX] {
            assert_eq!(signed(&value.to_be_bytes()), value);
        }
        assert_eq!(signed(&[0xff, 0x7f]), -129);
        assert_eq!(varint(&[0x81, 0x00], 0), Some((128, 2)));
        assert_eq!(varint(&[0xff; 9], 0), Some((u64::MAX, 9)));
        assert_eq!(varint(&[0xff; 8], 0), None);
    }
}
