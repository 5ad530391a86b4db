//! Broken cases: what the loader says of each, word for word, beside the patch that breaks it.

use crate::patch::{apply, base};
use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use visavis::{
    base::Money,
    content::{Bundle, CASE_FILES, Code, Diagnostic, MAX_FILE_BYTES, MAX_FILES, MAX_ITEMS, Severity, load},
    finance::{Balance, Figure, Standing, compute},
    io::load_case,
};

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cases")
}

fn sound() -> Bundle {
    base(&home().join("base"))
}

/// The folders of broken cases, in order.
fn broken() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(home())
        .expect("fixtures are there")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.join("patch.txt").exists())
        .collect();
    folders.sort();
    folders
}

/// As a trainer reads it: code, place, what, what to do, and the line with what is meant underlined.
fn told(diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for d in diagnostics {
        let severity = if d.severity == Severity::Error { "erreur" } else { "avertissement" };
        let title = d.code.title();
        let _ = writeln!(text, "{severity} {} {}:{}:{} — {title}", d.code, d.file, d.line, d.column);
        let _ = writeln!(text, "  {}", d.message);
        let _ = writeln!(text, "  → {}", d.help);
        if !d.excerpt.is_empty() {
            let _ = writeln!(text, "  | {}", d.excerpt);
            let _ = writeln!(text, "  | {}{}", " ".repeat(d.column - 1), "^".repeat(d.width));
        }
    }
    text
}

#[test]
fn the_base_case_is_sound() {
    let loaded = load(&sound());
    assert_eq!(told(&loaded.diagnostics), "");
    assert!(loaded.case.is_some());
}

#[test]
fn each_broken_case_is_told_as_written() {
    let folders = broken();
    assert!(folders.len() >= 40, "{} broken cases", folders.len());
    let mut seen: BTreeSet<Code> = BTreeSet::new();
    for folder in &folders {
        let mut bundle = sound();
        apply(&mut bundle, &fs::read_to_string(folder.join("patch.txt")).expect("a patch"));
        let loaded = load(&bundle);
        let refused = loaded.diagnostics.iter().any(|d| d.severity == Severity::Error);
        assert_eq!(
            loaded.case.is_none(),
            refused,
            "{}: played if and only if it has no error",
            folder.display()
        );
        seen.extend(loaded.diagnostics.iter().map(|d| d.code));
        insta::with_settings!({
            snapshot_path => folder,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!("told", told(&loaded.diagnostics));
        });
    }
    // P07 and P08 take a trained client: « content/misread.rs » shows them.
    let by_hand = [Code::F02, Code::F03, Code::F05, Code::F06, Code::V04, Code::P07, Code::P08];
    let silent: Vec<&Code> = Code::ALL.iter().filter(|c| !seen.contains(c) && !by_hand.contains(c)).collect();
    assert!(silent.is_empty(), "no fixture shows {silent:?}");
}

#[test]
fn a_case_of_the_regime_simplifie_reads_its_own_boxes() {
    let mut bundle = sound();
    let patch = home().join("67-simplified-sound/patch.txt");
    apply(&mut bundle, &fs::read_to_string(patch).expect("a patch"));
    let case = load(&bundle).case.expect("a sound case");
    let year = case.year(2026).expect("a year closed in 2026");
    let named: Vec<&str> = year.rows().iter().map(|(code, ..)| *code).collect();
    assert!(named.contains(&"242") && !named.contains(&"FW"), "{named:?}");
    let text = case.line(&"liasse-2026".into(), &"242".into()).expect("a line");
    assert_eq!((text.text.as_str(), text.amount), ("Autres charges externes", Some(Money::euros(20_000))));

    // 1 000 of result and 1 000 of depreciation, less the 200 that the accountant says are reversals.
    let figure = |balance| compute(&year.liasse, &year.supplement, balance);
    assert_eq!(figure(Balance::Caf), Figure::money(Money::euros(1_800)));
    let lines = case.sector.as_ref().expect("a sector").compare(&year.liasse, &year.supplement);
    assert_eq!(lines[&Balance::TauxEbe].standing, Standing::Within); // 1 500 / 21 500 = 6,98 %
    assert!(matches!(lines[&Balance::Dso].standing, Standing::NotComputable(_)));
}

/// Writes the base case into a folder, for what only a disk can do.
fn on_disk() -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("cas-").tempdir().expect("a folder");
    for (name, text) in &sound().files {
        fs::write(folder.path().join(name), text).expect("written");
    }
    folder
}

#[track_caller]
fn only(folder: &Path, code: Code, file: &str) {
    let loaded = load_case(folder);
    let found: Vec<(Code, bool)> =
        loaded.diagnostics.iter().map(|d| (d.code, d.file.ends_with(file))).collect();
    assert_eq!(found, [(code, true)], "{}", told(&loaded.diagnostics));
    assert!(loaded.case.is_none());
    assert!(loaded.diagnostics[0].message.chars().count() > 3 && !loaded.diagnostics[0].help.is_empty());
}

#[test]
fn a_file_too_large_is_refused() {
    let folder = on_disk();
    fs::write(folder.path().join("client.ron"), " ".repeat(MAX_FILE_BYTES + 1)).expect("written");
    only(folder.path(), Code::F02, "client.ron");
    let mut bundle = sound();
    bundle.files.insert("needs.ron".to_owned(), " ".repeat(MAX_FILE_BYTES + 1));
    assert_eq!(load(&bundle).diagnostics.iter().map(|d| d.code).collect::<Vec<_>>(), [Code::F02]);
}

#[test]
fn a_file_that_is_no_text_is_refused() {
    let folder = on_disk();
    fs::write(folder.path().join("needs.ron"), b"(\n  needs: [\"caf\xe9\"]\n)").expect("written");
    only(folder.path(), Code::F03, "needs.ron");
}

#[test]
fn too_many_files_are_refused() {
    let folder = on_disk();
    for n in 0..MAX_FILES {
        fs::write(folder.path().join(format!("note-{n}.txt")), "").expect("written");
    }
    let name = folder.path().file_name().expect("named").to_string_lossy().into_owned();
    only(folder.path(), Code::F05, &name);
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let folder = on_disk();
    only(&folder.path().join("ailleurs"), Code::F06, "ailleurs");
}

#[test]
fn a_mark_before_the_text_is_no_part_of_it() {
    let folder = on_disk();
    for name in CASE_FILES {
        let text = sound().files[name].replace('\n', "\r\n");
        fs::write(folder.path().join(name), format!("\u{feff}{text}")).expect("written");
    }
    let loaded = load_case(folder.path());
    assert_eq!(told(&loaded.diagnostics), "");
    assert!(loaded.case.is_some());
}

#[test]
fn a_list_too_long_is_refused() {
    let mut bundle = sound();
    let mut patch = "@ analysis.ron\n-     statements: [\n+     statements: [\n".to_owned();
    for n in 0..=MAX_ITEMS {
        let _ = writeln!(
            patch,
            "+ (id: \"long-{n}\", aspect: Tax, text: \"T\", truth: Fails(\"F\"), terms: [[[\"t{n}\"]]]),"
        );
    }
    apply(&mut bundle, &patch);
    let found: Vec<Code> = load(&bundle).diagnostics.iter().map(|d| d.code).collect();
    assert_eq!(found, [Code::V04]);
}
