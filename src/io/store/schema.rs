//! The tables, as a list of steps from each version to the next, and the settings of a connection.

use rusqlite::{Connection, TransactionBehavior};
use std::{path::Path, time::Duration};

/// Size of a page of the file: what `SQLite` takes anyway, said so that a damaged store can be read page by page.
pub(super) const PAGE_BYTES: usize = 4_096;

/// How long a window waits for another one that is writing.
const PATIENCE: Duration = Duration::from_secs(3);

/// One step per version, never changed once released. A store of version n has had the first n.
///
/// `journal` keeps its rowid: rows lie in the file in the order of the work, so a file cut short has lost its end alone. Its
/// event version stands on each row, since a séance may go on after an update. `seances.entries` repeats the count so that
/// missing rows are noticed. `parent_id` is no foreign key: a fork outlives its origin.
pub(super) const MIGRATIONS: &[&str] = &["
    CREATE TABLE contents (
        hash TEXT NOT NULL PRIMARY KEY,
        bundle TEXT NOT NULL
    ) STRICT;
    CREATE TABLE seances (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        case_id TEXT NOT NULL,
        case_hash TEXT NOT NULL REFERENCES contents (hash),
        title TEXT NOT NULL,
        mode TEXT NOT NULL,
        seed TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        touched_at INTEGER NOT NULL,
        entries INTEGER NOT NULL,
        handed_in INTEGER,
        parent_id INTEGER,
        parent_entries INTEGER
    ) STRICT;
    CREATE TABLE journal (
        seance_id INTEGER NOT NULL REFERENCES seances (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        at INTEGER NOT NULL,
        event_version INTEGER NOT NULL,
        command TEXT NOT NULL,
        events TEXT NOT NULL,
        digest BLOB NOT NULL,
        PRIMARY KEY (seance_id, n)
    ) STRICT;
    CREATE TABLE learner (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
"];

/// The version that this program writes.
pub(super) fn version() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

/// Sets a connection up: write-ahead log, every commit on the disk before it returns, references checked.
pub(super) fn prepare(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(PATIENCE)?;
    // Answers with the mode it got: a file system without shared memory keeps a plain journal, as safe and slower.
    conn.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "full")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    Ok(())
}

/// Brings a store to this version: all steps or none.
pub(super) fn migrate(conn: &mut Connection, steps: &[&str]) -> rusqlite::Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done: u32 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (step, version) in steps.iter().zip(1_u32..).skip_while(|(_, version)| *version <= done) {
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", version)?;
    }
    tx.commit()
}

/// An empty store at that path, closed and whole on the disk.
pub(super) fn build(path: &Path) -> rusqlite::Result<()> {
    let mut conn = Connection::open(path)?;
    conn.execute_batch(&format!("PRAGMA page_size = {PAGE_BYTES}"))?;
    prepare(&conn)?;
    migrate(&mut conn, MIGRATIONS)?;
    conn.close().map_err(|(_, error)| error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_go_on_from_where_a_store_is() {
        let mut conn = Connection::open_in_memory().unwrap();
        let steps = ["CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y", "INSERT INTO a VALUES (1, 2)"];
        migrate(&mut conn, &steps[..1]).unwrap();
        migrate(&mut conn, &steps).unwrap();
        migrate(&mut conn, &steps).unwrap();
        let rows: u32 = conn.query_row("SELECT count(*) FROM a WHERE y = 2", [], |r| r.get(0)).unwrap();
        assert_eq!(rows, 1);
    }

    #[test]
    fn a_migration_that_fails_leaves_the_store_as_it_was() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, &["CREATE TABLE a (x)"]).unwrap();
        assert!(migrate(&mut conn, &["CREATE TABLE a (x)", "CREATE TABLE b (x)", "no SQL"]).is_err());
        let version: u32 = conn.pragma_query_value(None, "user_version", |r| r.get(0)).unwrap();
        assert_eq!(version, 1);
        assert!(conn.prepare("SELECT * FROM b").is_err());
    }

    #[test]
    fn every_commit_reaches_the_disk() {
        let home = tempfile::tempdir().unwrap();
        let conn = Connection::open(home.path().join("x.db")).unwrap();
        prepare(&conn).unwrap();
        let full: i64 = conn.pragma_query_value(None, "synchronous", |r| r.get(0)).unwrap();
        let mode: String = conn.pragma_query_value(None, "journal_mode", |r| r.get(0)).unwrap();
        assert_eq!((full, mode.as_str()), (2, "wal"));
    }
}
