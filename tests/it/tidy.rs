//! The house rules that a compiler does not check: who imports whom, what pure rooms may not touch, how files begin.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Each room, and the rooms it may name. `locale` stands beside `base`: texts and the one formatter of figures.
const ROOMS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("locale", &["base"]),
    ("finance", &["base"]),
    ("language", &["base"]),
    ("certification", &["base"]),
    ("content", &["base", "finance", "language", "certification"]),
    ("activities", &["base", "finance", "language", "certification", "content"]),
    ("session", &["base", "finance", "language", "certification", "content", "activities"]),
    ("assessment", &["base", "finance", "language", "certification", "content", "activities", "session"]),
    (
        "readiness",
        &["base", "finance", "language", "certification", "content", "activities", "session", "assessment"],
    ),
    (
        "report",
        &[
            "base",
            "locale",
            "finance",
            "language",
            "certification",
            "content",
            "activities",
            "session",
            "assessment",
            "readiness",
        ],
    ),
    (
        "io",
        &[
            "base",
            "locale",
            "finance",
            "language",
            "certification",
            "content",
            "activities",
            "session",
            "assessment",
            "readiness",
            "report",
        ],
    ),
    (
        "ui",
        &[
            "base",
            "locale",
            "finance",
            "language",
            "certification",
            "content",
            "activities",
            "session",
            "assessment",
            "readiness",
            "report",
        ],
    ),
    (
        "cli",
        &[
            "base",
            "locale",
            "finance",
            "language",
            "certification",
            "content",
            "activities",
            "session",
            "assessment",
            "readiness",
            "report",
            "io",
        ],
    ),
    (
        "app",
        &[
            "base",
            "locale",
            "finance",
            "language",
            "certification",
            "content",
            "activities",
            "session",
            "assessment",
            "readiness",
            "report",
            "io",
            "ui",
        ],
    ),
];

/// What pure rooms may not name.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Zoned::now",
    "rusqlite",
    "StdRng",
    "thread_rng",
    "rand::random",
    "HashMap",
    "HashSet",
];
const PURE: &[&str] = &[
    "base",
    "locale",
    "finance",
    "language",
    "certification",
    "content",
    "activities",
    "session",
    "assessment",
    "readiness",
    "report",
    "ui",
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The code of a file before its tests, without comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source");
    let body = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(&text);
    body.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Rooms named in a piece of code: `crate::room` and the heads of `use crate::{…}`.
fn named(code: &str) -> Vec<String> {
    let mut rooms: Vec<String> = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let (mut depth, mut head) = (0_usize, String::new());
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => rooms.push(std::mem::take(&mut head)),
                    _ if depth == 0 => head.push(c),
                    _ => {}
                }
            }
            rooms.push(head);
        } else {
            rooms.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    rooms.iter().map(|r| r.trim().split("::").next().unwrap_or_default().trim().to_owned()).collect()
}

#[test]
fn rooms_import_only_what_they_may() {
    let allowed: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let mut wrong = Vec::new();
    for (room, may) in ROOMS {
        let folder = root().join(room);
        if !folder.exists() {
            continue;
        }
        for path in sources(&folder) {
            for name in named(&code(&path)) {
                if name != *room && allowed.contains_key(name.as_str()) && !may.contains(&name.as_str()) {
                    wrong.push(format!("{}: {room} names {name}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_is_known() {
    for entry in fs::read_dir(root()).expect("src") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let name = path.file_name().and_then(|n| n.to_str()).expect("a name").to_owned();
            assert!(ROOMS.iter().any(|(room, _)| *room == name), "src/{name} is not a room of this house");
        }
    }
}

#[test]
fn pure_rooms_touch_nothing_of_the_machine() {
    let mut wrong = Vec::new();
    for room in PURE {
        for path in sources(&root().join(room)) {
            let code = code(&path);
            for needle in IMPURE {
                if code.contains(needle) {
                    wrong.push(format!("{}: {needle}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn screens_name_neither_bevy_nor_the_disk() {
    for path in sources(&root().join("ui")) {
        let code = code(&path);
        assert!(!code.contains("bevy"), "{}", path.display());
    }
}

#[test]
fn only_three_files_of_the_window_touch_the_desk() {
    let app = root().join("app");
    for path in sources(&app) {
        let name = path.strip_prefix(&app).expect("inside").to_string_lossy().into_owned();
        let code = code(&path);
        assert!(!code.contains("decide("), "{name} decides");
        // `fulfil` does what screens ask, `program` opens and takes up, `opening` plays a transcript for a picture.
        let may = ["fulfil.rs", "program.rs", "opening.rs"].contains(&name.as_str());
        assert!(may || !(code.contains(".command(") || code.contains("Store::")), "{name} touches the desk");
    }
}

#[test]
fn every_file_says_what_lives_there_and_stays_small() {
    let mut wrong = Vec::new();
    for path in sources(&root()) {
        let text = fs::read_to_string(&path).expect("a source");
        if !text.starts_with("//!") {
            wrong.push(format!("{}: no opening sentence", path.display()));
        }
        if text.lines().count() > 500 {
            wrong.push(format!("{}: {} lines", path.display(), text.lines().count()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
