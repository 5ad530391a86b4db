//! Import of accounting files, by the command itself: what it says, what it writes, and that the case it writes is sound.

use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    ffi::OsString,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use visavis::{
    base::Date,
    cli::{self, Next, Streams},
    finance::{
        Code, Liasse, Violation,
        fec::{Books, Month, Period, Reader, Statement, months, of_file_name, parties, read},
    },
    locale::Lang,
};

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fec")
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(of)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() && !path.ends_with("broken"))
        .collect();
    found.sort();
    found
}

/// The accounting file of a folder of fixtures.
fn file(folder: &Path) -> PathBuf {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.into_iter().find(|path| path.extension().is_some_and(|e| e == "txt")).unwrap()
}

/// Exit code, stdout and stderr of a command.
fn run(arguments: &[&OsString]) -> (u8, String, String) {
    let (mut input, mut out, mut err) = (std::io::empty(), Vec::new(), Vec::new());
    let mut streams = Streams { input: &mut input, out: &mut out, err: &mut err };
    let arguments = std::iter::once(OsString::from("visavis")).chain(arguments.iter().map(|a| (*a).clone()));
    let Next::Exit(code) = cli::run(arguments, Some(Lang::Fr), &mut streams) else { panic!("a window") };
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

fn import(files: &[&Path], output: &Path, more: &[&str]) -> (u8, String, String) {
    let mut arguments: Vec<OsString> = ["import", "fec"].map(OsString::from).to_vec();
    arguments.extend(files.iter().map(|f| f.as_os_str().to_owned()));
    arguments.extend(["-o".into(), output.as_os_str().to_owned()]);
    arguments.extend(more.iter().map(OsString::from));
    let (code, out, err) = run(&arguments.iter().collect::<Vec<_>>());
    let folder = output.display().to_string();
    (code, out.replace(&folder, "CAS"), err.replace(&folder, "CAS"))
}

fn books(path: &Path) -> Books {
    let (_, closing) = of_file_name(path.file_name().unwrap().to_str().unwrap()).unwrap();
    read(&fs::read(path).unwrap(), &Period { closing, opening: None }).unwrap()
}

fn boxes(liasse: &Liasse) -> String {
    liasse.lines.iter().fold(String::new(), |mut text, (code, amount)| {
        let _ = writeln!(text, "{code:>3} {amount:>14}  {}", code.label_in(liasse.set()));
        text
    })
}

fn golden(folder: &Path, name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => folder,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn sound_files_give_the_statements_expected() {
    let folders = folders(&home());
    assert!(folders.len() >= 3);
    for folder in folders {
        let books = books(&file(&folder));
        let statement = Statement::of(&books);
        assert_eq!(
            (books.refused.len(), statement.violations.as_slice()),
            (0, [].as_slice()),
            "{}",
            folder.display()
        );
        let mut text = format!("{:?}\n\n", statement.supplement).replace(", ", "\n");
        let _ = write!(text, "{}", boxes(&statement.liasse));
        if let Some(previous) = &statement.previous {
            let _ = write!(text, "\nbilan rouvert, clos le {}\n{}", previous.closing, boxes(previous));
        }
        for m in months(&books) {
            let Month { first, opening, credits, debits, closing, lowest, debit_days } = m;
            let _ = write!(
                text,
                "\n{first} {opening} +{credits} -{debits} = {closing}, {lowest} au plus bas, {debit_days} j"
            );
        }
        let _ = write!(text, "\n\n{:?}\n", parties(&books));
        golden(&folder, "statement", &text);
    }
}

#[test]
fn sound_files_make_a_case_that_check_accepts() {
    for folder in folders(&home()) {
        let temporary = tempfile::tempdir().unwrap();
        let case = temporary.path().join("case");
        let (code, out, err) = import(&[&file(&folder)], &case, &[]);
        golden(&folder, "told", &format!("{out}---\n{err}"));
        assert_eq!(code, 0, "{err}");
        let (code, out, err) = run(&[&"check".into(), &case.clone().into_os_string()]);
        assert_eq!(code, 0, "{out}{err}");
    }
}

/// A plain sum over the file, without any of the code under test but the decoding of ASCII figures.
fn plain_sum(path: &Path, keeps: impl Fn(&str, &str) -> bool) -> i64 {
    let bytes = fs::read(path).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let separator = if text.contains('\t') { '\t' } else { '|' };
    let cents = |amount: &str| amount.replace(',', "").parse::<i64>().unwrap();
    text.lines()
        .skip(1)
        .map(|line| line.split(separator).collect::<Vec<_>>())
        .filter(|fields| keeps(fields[0], fields[4]))
        .map(|fields| match fields[12] {
            "D" => cents(fields[11]),
            "C" => -cents(fields[11]),
            credit => cents(fields[11]) - cents(credit),
        })
        .sum()
}

#[test]
fn results_and_sales_are_those_of_a_plain_sum() {
    for folder in folders(&home()) {
        let path = file(&folder);
        let statement = Statement::of(&books(&path));
        let near = |code: Code, cents: i64| {
            let gap = statement.liasse.get(code).as_cents() - cents;
            assert!(gap.abs() <= 200, "{} {code}: {gap}", folder.display());
        };
        near(
            Code::HN,
            -plain_sum(&path, |journal, account| journal != "CL" && account.starts_with(['6', '7'])),
        );
        near(Code::FL, -plain_sum(&path, |journal, account| journal != "CL" && account.starts_with("70")));
        near(Code::DI, statement.liasse.get(Code::HN).as_cents());
        near(Code::EE, (statement.liasse.get(Code::CO) - statement.liasse.get(Code::_1A)).as_cents());
        near(
            Code::FW,
            plain_sum(&path, |journal, account| {
                journal != "CL"
                    && (account.starts_with("61") || account.starts_with("62") || account.starts_with("606"))
            }),
        );
    }
}

#[test]
fn no_name_of_the_file_reaches_the_case() {
    for folder in folders(&home()) {
        let path = file(&folder);
        let bytes = fs::read(&path).unwrap();
        let text = encoding(&bytes);
        let separator = if text.contains('\t') { '\t' } else { '|' };
        let names: BTreeSet<String> = text
            .lines()
            .skip(1)
            .flat_map(|line| {
                let fields: Vec<&str> = line.split(separator).collect();
                [1, 5, 7, 10].map(|at| fields[at].to_owned())
            })
            // Words of the plan of accounts are not names.
            .filter(|name| name.split(' ').count() > 1)
            .collect();
        assert!(names.len() > 10);
        let temporary = tempfile::tempdir().unwrap();
        let case = temporary.path().join("case");
        let (_, out, err) = import(&[&path], &case, &["--json"]);
        let siren = &path.file_name().unwrap().to_str().unwrap()[..9];
        let written: String = fs::read_dir(&case)
            .unwrap()
            .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
            .chain([out, err])
            .collect();
        assert!(!written.contains(siren), "{siren}");
        for name in names {
            assert!(!written.contains(&name), "{}: {name}", folder.display());
        }
    }
}

fn encoding(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect())
}

#[test]
fn broken_files_are_told_line_by_line() {
    let broken = folders(&home().join("broken"));
    assert!(broken.len() >= 15);
    for folder in broken {
        let temporary = tempfile::tempdir().unwrap();
        let (code, out, err) = import(&[&file(&folder)], &temporary.path().join("case"), &[]);
        assert_eq!(code, 1, "{}: {out}{err}", folder.display());
        assert!(!format!("{out}{err}").contains("Durand"), "{}", folder.display());
        golden(&folder, "told", &format!("{out}---\n{err}"));
    }
}

#[test]
fn json_tells_the_same() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = home().join("broken/02-amount-unreadable");
    let (code, out, err) = import(&[&file(&folder)], &temporary.path().join("case"), &["--json"]);
    assert_eq!((code, err.as_str()), (1, ""));
    let told: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(told["lines"], 10);
    let lines: Vec<u64> =
        told["refused"].as_array().unwrap().iter().map(|r| r["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [4, 5, 6]);
    assert_eq!(told["refused"][1]["column"], "Credit");
    assert_eq!(told["statements"][0]["lines"]["FW"], "300.00");
    assert_eq!(told["aside"][0]["gap"], "1000.00");
}

#[test]
fn usage_is_checked_before_anything_is_read() {
    let temporary = tempfile::tempdir().unwrap();
    let path = temporary.path().join("export.txt");
    fs::write(&path, "").unwrap();
    let case = temporary.path().join("case");
    let usage = |output: &Path, more: &[&str]| {
        let (code, _, err) = import(&[&path], output, more);
        assert_eq!(code, 2, "{more:?} {err}");
        assert!(!case.exists());
    };
    usage(temporary.path(), &["--closing", "2025-12-31"]);
    usage(&case, &[]);
    usage(&case, &["--closing", "2025-12-31", "--siren", "12345"]);
    usage(&case, &["--closing", "2025-12-31", "--name", " "]);
    usage(&case, &["--closing", "2025-12-31", "--opening", "2025-01-01", "--opening", "2024-01-01"]);
    let (code, ..) = import(&[&temporary.path().join("absent.txt")], &case, &["--closing", "2025-12-31"]);
    assert_eq!(code, 3);
}

const HEADER: &str = "JournalCode|EcritureNum|EcritureDate|CompteNum|Debit|Credit\n";

/// Two years of one company in a folder.
fn two_years(folder: &Path) -> [PathBuf; 2] {
    let write = |name: &str, lines: &str| {
        let path = folder.join(name);
        fs::write(&path, format!("{HEADER}{lines}")).unwrap();
        path
    };
    [
        write(
            "000000000FEC20241231.txt",
            "BQ|1|20240102|512|1000|0\nBQ|1|20240102|101|0|1000\nVE|2|20240601|512|300,40|0\nVE|2|20240601|706|0|300,40\n",
        ),
        write(
            "000000000FEC20251231.txt",
            "AN|1|20250101|512|1300,40|0\nAN|1|20250101|101|0|1000\nAN|1|20250101|120|0|300,40\nVE|2|20250601|512|500|0\nVE|2|20250601|706|0|500\n",
        ),
    ]
}

#[test]
fn several_years_follow_one_another() {
    let temporary = tempfile::tempdir().unwrap();
    let [first, second] = two_years(temporary.path());
    let case = temporary.path().join("case");
    let (code, out, err) = import(&[&first, &second], &case, &["--name", "Essai", "--siren", "123456789"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    let (code, ..) = run(&[&"check".into(), &case.clone().into_os_string()]);
    assert_eq!(code, 0);
    let company = fs::read_to_string(case.join("company.ron")).unwrap();
    assert!(company.contains("siren: \"123456789\"") && company.contains("name: \"Essai\""), "{company}");

    let other = temporary.path().join("other");
    let (code, _, err) = import(&[&second, &first], &other, &[]);
    assert!(code == 1 && err.contains("dans l’ordre") && !other.exists(), "{err}");
    // The key of this one holds: it is compared, and not written.
    let (code, _, err) = import(&[&second], &other, &["--siren", "732829320"]);
    assert!(code == 1 && err.contains("autre SIREN") && !other.exists(), "{err}");
}

/// Whatever was read balances: no sum of the forms is broken, and amounts put aside explain what is missing.
fn holds(bytes: &[u8], cut: usize) {
    let period = Period { closing: Date::constant(2025, 12, 31), opening: None };
    let mut reader = Reader::default();
    for piece in bytes.chunks(cut.max(1)) {
        reader.push(piece);
    }
    let cut_up = reader.finish(&period);
    let whole = read(bytes, &period);
    let Ok(books) = whole else {
        assert_eq!(cut_up.err(), whole.err());
        return;
    };
    let statement = Statement::of(&books);
    let sums = statement.violations.iter().filter(|v| matches!(v, Violation::Sum { .. }));
    assert_eq!(sums.collect::<Vec<_>>(), Vec::<&Violation>::new());
    assert_eq!(statement, Statement::of(&cut_up.unwrap()));
    let _ = (months(&books), parties(&books));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_byte_makes_it_fail(bytes in prop::collection::vec(any::<u8>(), 0..600), cut in 1_usize..50) {
        holds(&bytes, cut);
        holds(&[HEADER.as_bytes(), &bytes].concat(), cut);
    }

    #[test]
    fn a_file_spoilt_anywhere_still_balances(
        at in prop::collection::vec((0_usize..20_000, any::<u8>()), 1..12),
        cut in 1_usize..4_000,
    ) {
        let mut bytes = fs::read(file(&home().join("sole-trader-signed"))).unwrap();
        let length = bytes.len();
        for (place, byte) in at {
            bytes[place % length] = byte;
        }
        holds(&bytes, cut);
    }

    #[test]
    fn likely_lines_never_unbalance_the_books(
        lines in prop::collection::vec((0_u8..3, 0_u8..6, 1_u8..13, 0_usize..14, 0_i64..100_000, any::<bool>()), 1..60),
    ) {
        let accounts = ["101", "120", "164", "2154", "28154", "401", "411", "4457", "512", "607", "641", "707", "891", "801"];
        let mut text = HEADER.to_owned();
        for (journal, number, month, account, cents, debit) in lines {
            let (d, c) = if debit { (cents, 0) } else { (0, cents) };
            let journal = ["AN", "VE", "OD"][usize::from(journal)];
            let amounts = format!("{},{:02}|{},{:02}", d / 100, d % 100, c / 100, c % 100);
            let _ = writeln!(text, "{journal}|{number}|2025{month:02}01|{}|{amounts}", accounts[account]);
            // Its counterpart, so that many entries balance.
            let amounts = format!("{},{:02}|{},{:02}", c / 100, c % 100, d / 100, d % 100);
            let _ = writeln!(text, "{journal}|{number}|2025{month:02}01|{}|{amounts}", accounts[(account + 5) % 14]);
        }
        holds(text.as_bytes(), 17);
    }
}
