//! Reads the folder of a case that anyone may have written: only plain files of the format, within limits, and all that is wrong is told.

use crate::content::{
    Bundle, CASE_FILES, Code, Diagnostic, Loaded, MAX_FILE_BYTES, MAX_FILES, Place, Severity, Source,
    did_you_mean, load,
};
use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    io::{self, Read as _},
    path::Path,
};

/// Entries of a folder that are looked at, hidden ones included: beyond, it is no folder of a case.
const MAX_ENTRIES: usize = 1_024;

/// Reads the files of a case. What is not read is in the diagnostics: links, folders and files of other names (F04), too many
/// (F05), too large (F02), not UTF-8 (F03), unreadable (F06). Sizes are looked at before anything is read.
pub fn read_case(folder: &Path) -> (Bundle, Vec<Diagnostic>) {
    let mut bundle = Bundle { id: name_of(folder), files: BTreeMap::new() };
    let mut found = Vec::new();
    let names = match names_in(folder) {
        Ok(names) => names,
        Err(error) => {
            found.push(whole(&bundle.id, Code::F06, said(&error)));
            return (bundle, found);
        }
    };
    let too_many = names.len() > MAX_FILES;
    if too_many {
        found.push(whole(&bundle.id, Code::F05, format!("plus de {MAX_FILES} fichiers")));
    }
    for name in names {
        let shown = name.to_string_lossy();
        let file = format!("{}/{shown}", bundle.id);
        let known = CASE_FILES.contains(&shown.as_ref());
        if !known && too_many {
            continue;
        }
        let read = match plain(&folder.join(&name)) {
            Ok(None) if known => text_of(&folder.join(&name), &file).map_err(|refused| *refused),
            Ok(None) => Err(unexpected(&file, &shown)),
            Ok(Some(what)) => Err(whole(&file, Code::F04, format!("« {shown} » est {what}"))),
            Err(error) => Err(whole(&file, Code::F06, said(&error))),
        };
        match read {
            Ok(text) => drop(bundle.files.insert(shown.into_owned(), text)),
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    (bundle, found)
}

/// Reads and checks a case: the diagnostics of both, in order; a file that was refused is not told missing as well.
pub fn load_case(folder: &Path) -> Loaded {
    let (bundle, mut found) = read_case(folder);
    let Loaded { case, diagnostics } = load(&bundle);
    let refused: Vec<String> = found.iter().map(|d| d.file.clone()).collect();
    let unread = refused.contains(&bundle.id);
    found.extend(
        diagnostics.into_iter().filter(|d| d.code != Code::F01 || !(unread || refused.contains(&d.file))),
    );
    found.sort_by(|a, b| (&a.file, a.line, a.column, a.code).cmp(&(&b.file, b.line, b.column, b.code)));
    let clean = found.iter().all(|d| d.severity == Severity::Warning);
    Loaded { case: case.filter(|_| clean), diagnostics: found }
}

/// The name of the folder, also when it is given as `.`.
fn name_of(folder: &Path) -> String {
    let real = fs::canonicalize(folder);
    let named = real.as_deref().unwrap_or(folder).file_name().or_else(|| folder.file_name());
    named.map_or_else(|| "cas".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// The names in a folder, sorted, without those that systems and editors put there themselves.
fn names_in(folder: &Path) -> io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)?.take(MAX_ENTRIES) {
        let name = entry?.file_name();
        let shown = name.to_string_lossy();
        let foreign = shown.starts_with('.') || matches!(shown.as_ref(), "Thumbs.db" | "desktop.ini");
        if !foreign {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// `None` for a plain file; else what it is. Links are not followed.
fn plain(path: &Path) -> io::Result<Option<&'static str>> {
    let kind = fs::symlink_metadata(path)?.file_type();
    Ok(if kind.is_file() {
        None
    } else if kind.is_symlink() {
        Some("un lien")
    } else if kind.is_dir() {
        Some("un dossier")
    } else {
        Some("autre chose qu’un fichier")
    })
}

fn text_of(path: &Path, file: &str) -> Result<String, Box<Diagnostic>> {
    let unreadable = |e: io::Error| Box::new(whole(file, Code::F06, said(&e)));
    let too_large =
        |bytes: u64| Box::new(whole(file, Code::F02, format!("{bytes} octets, {MAX_FILE_BYTES} au plus")));
    let length = fs::symlink_metadata(path).map_err(unreadable)?.len();
    if length > MAX_FILE_BYTES as u64 {
        return Err(too_large(length));
    }
    // The file may grow or be replaced between the look and the read: the opened one is bounded again.
    let opened = fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    opened.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > MAX_FILE_BYTES {
        return Err(too_large(bytes.len() as u64));
    }
    match String::from_utf8(bytes) {
        // Some editors open a UTF-8 file with this mark; it is no part of the text.
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let message =
                format!("octet {:#04x} à la position {at}", bytes.get(at).copied().unwrap_or_default());
            let text = String::from_utf8_lossy(&bytes);
            Err(Box::new(Source::new(file, &text).at(Place { start: at, len: 1 }, Code::F03, message, None)))
        }
    }
}

fn unexpected(file: &str, name: &str) -> Diagnostic {
    let mut diagnostic = whole(file, Code::F04, format!("« {name} » n’est pas un fichier du format 1"));
    if let Some(hint) = did_you_mean(name, CASE_FILES) {
        diagnostic.help = hint;
    }
    diagnostic
}

fn whole(file: &str, code: Code, message: String) -> Diagnostic {
    Source::new(file, "").whole(code, message)
}

/// What the system said, in French for what people meet.
fn said(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "vous n’avez pas le droit de le lire".to_owned(),
        io::ErrorKind::NotFound => "il n’y est pas, ou plus".to_owned(),
        io::ErrorKind::NotADirectory => "ce n’est pas un dossier".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::Builder::new().prefix("cas-").tempdir().unwrap()
    }

    #[track_caller]
    fn tells(folder: &Path, expected: &[(Code, &str, usize, usize)]) {
        let (bundle, found) = read_case(folder);
        let told: Vec<(Code, &str, usize, usize)> = found
            .iter()
            .map(|d| (d.code, d.file.strip_prefix(&bundle.id).unwrap_or(&d.file), d.line, d.column))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn plain_files_of_the_format_are_read() {
        let home = folder();
        for name in CASE_FILES {
            fs::write(home.path().join(name), format!("\u{feff}({name})")).unwrap();
        }
        fs::write(home.path().join(".DS_Store"), [0xff]).unwrap();
        tells(home.path(), &[]);
        let (bundle, _) = read_case(home.path());
        assert_eq!(bundle.files.len(), CASE_FILES.len());
        assert_eq!(bundle.get("case.ron"), Some("(case.ron)"));
        assert_eq!(Some(bundle.id.as_str()), home.path().file_name().and_then(|n| n.to_str()));
    }

    #[test]
    fn what_is_not_a_plain_file_of_the_format_is_refused() {
        let home = folder();
        fs::create_dir(home.path().join("case.ron")).unwrap();
        fs::write(home.path().join("client.rno"), "").unwrap();
        tells(home.path(), &[(Code::F04, "/case.ron", 1, 1), (Code::F04, "/client.rno", 1, 1)]);
        let (_, found) = read_case(home.path());
        assert_eq!(found[1].help, "vouliez-vous dire « client.ron » ?");
    }

    #[cfg(unix)]
    #[test]
    fn links_and_sockets_are_refused() {
        let home = folder();
        fs::write(home.path().join("needs.ron"), "()").unwrap();
        std::os::unix::fs::symlink("/etc/passwd", home.path().join("case.ron")).unwrap();
        let socket = std::os::unix::net::UnixListener::bind(home.path().join("client.ron")).unwrap();
        tells(home.path(), &[(Code::F04, "/case.ron", 1, 1), (Code::F04, "/client.ron", 1, 1)]);
        let loaded = load_case(home.path());
        let of = |file: &str| loaded.diagnostics.iter().filter(|d| d.file.ends_with(file)).count();
        assert_eq!((of("/case.ron"), of("/company.ron")), (1, 1), "told once each");
        drop(socket);
    }

    #[test]
    fn limits_hold_before_anything_is_read() {
        let home = folder();
        let large = fs::File::create(home.path().join("client.ron")).unwrap();
        large.set_len(1 << 40).unwrap();
        fs::write(home.path().join("case.ron"), vec![b' '; MAX_FILE_BYTES + 1]).unwrap();
        fs::write(home.path().join("needs.ron"), vec![b' '; MAX_FILE_BYTES]).unwrap();
        tells(home.path(), &[(Code::F02, "/case.ron", 1, 1), (Code::F02, "/client.ron", 1, 1)]);
        for n in 0..MAX_FILES {
            fs::write(home.path().join(format!("{n}.ron")), "").unwrap();
        }
        tells(
            home.path(),
            &[(Code::F05, "", 1, 1), (Code::F02, "/case.ron", 1, 1), (Code::F02, "/client.ron", 1, 1)],
        );
    }

    #[test]
    fn bytes_that_are_not_text_are_placed() {
        let home = folder();
        fs::write(home.path().join("case.ron"), b"(\n  title: \"caf\xe9\",\n)").unwrap();
        tells(home.path(), &[(Code::F03, "/case.ron", 2, 14)]);
    }

    #[test]
    fn a_folder_that_cannot_be_listed_is_told() {
        let home = folder();
        let absent = home.path().join("absent");
        tells(&absent, &[(Code::F06, "", 1, 1)]);
        assert_eq!(load_case(&absent).diagnostics.len(), 1);
    }
}
