//! Small patches on the base case: each fixture is one file that says what it spoils.
//!
//! ```text
//! # A comment.
//! @ client.ron
//! - trust: 25
//! + trust: 250
//! ```
//!
//! `-` lines in a row are looked for, as one text that must stand exactly once, and give way to the `+` lines that follow. After
//! `@ file`, a word does more: `absent` removes the file, `whole` makes it of the `+` lines alone, `crlf` and `mark` change its line
//! ends or put a byte-order mark before it.

use std::{collections::BTreeMap, fs, path::Path};
use visavis::content::Bundle;

/// The files of a folder of fixtures, under the name `cas`.
pub(crate) fn base(folder: &Path) -> Bundle {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the base case is there") {
        let path = entry.expect("readable").path();
        let name = path.file_name().and_then(|n| n.to_str()).expect("named").to_owned();
        files.insert(name, fs::read_to_string(&path).expect("text"));
    }
    Bundle { id: "cas".to_owned(), files }
}

/// Spoils a case.
pub(crate) fn apply(bundle: &mut Bundle, patch: &str) {
    let mut file = String::new();
    let (mut old, mut new): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let lines = patch.lines().chain(std::iter::once("@ end"));
    for line in lines {
        let (mark, rest) = line.split_at(line.len().min(1));
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        if !new.is_empty() && mark != "+" || !old.is_empty() && !matches!(mark, "-" | "+") {
            replace(bundle, &file, &old.join("\n"), &new.join("\n"));
            (old, new) = (Vec::new(), Vec::new());
        }
        match mark {
            "@" => file = turn(bundle, rest),
            "-" => old.push(rest),
            "+" => new.push(rest),
            _ => assert!(mark.is_empty() || mark == "#", "what is « {line} »?"),
        }
    }
}

/// Turns to a file, and does at once what the word after it asks.
fn turn(bundle: &mut Bundle, heading: &str) -> String {
    let (file, word) = heading.split_once(' ').unwrap_or((heading, ""));
    match word {
        "absent" => drop(bundle.files.remove(file)),
        "whole" => drop(bundle.files.insert(file.to_owned(), String::new())),
        "crlf" => change(bundle, file, |text| text.replace('\n', "\r\n")),
        "mark" => change(bundle, file, |text| format!("\u{feff}{text}")),
        other => assert!(other.is_empty(), "what is « {other} »?"),
    }
    file.to_owned()
}

fn change(bundle: &mut Bundle, file: &str, with: impl FnOnce(&str) -> String) {
    let text = bundle.files.get_mut(file).unwrap_or_else(|| panic!("no {file}"));
    *text = with(text);
}

fn replace(bundle: &mut Bundle, file: &str, old: &str, new: &str) {
    change(bundle, file, |text| {
        if old.is_empty() {
            return format!("{text}{new}\n");
        }
        assert_eq!(text.matches(old).count(), 1, "in {file}, once:\n{old}");
        text.replacen(old, new, 1)
    });
}
