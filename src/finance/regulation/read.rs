//! From the RON files to the checked parameters: every fault is collected, none is mended.

use super::{
    Fault, Regulation,
    parameter::{Basis, Parameter, Vintage},
    value::Unit,
};
use crate::base::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    title: String,
    surveyed: Date,
    parameters: Vec<RawParameter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawParameter {
    code: String,
    label: String,
    unit: Unit,
    basis: Basis,
    vintages: Vec<Vintage>,
}

/// The files, each with its name.
pub(super) fn read(files: &[(&str, &str)]) -> Result<Regulation, Vec<Fault>> {
    let (mut parameters, mut faults) = (BTreeMap::new(), Vec::new());
    for (name, text) in files {
        let file: RawFile = match ron::from_str(text) {
            Ok(file) => file,
            Err(error) => {
                faults.push(Fault::Unreadable {
                    file: (*name).to_owned(),
                    line: error.span.start.line,
                    column: error.span.start.col,
                    message: error.code.to_string(),
                });
                continue;
            }
        };
        for raw in file.parameters {
            let RawParameter { code, label, unit, basis, vintages } = raw;
            let (theme, surveyed) = (file.title.clone(), file.surveyed);
            let parameter = Parameter { code, label, theme, unit, basis, surveyed, vintages };
            check(&parameter, &mut faults);
            if let Some(before) = parameters.insert(parameter.code.clone(), parameter) {
                faults.push(Fault::Repeated { code: before.code });
            }
        }
    }
    if faults.is_empty() { Ok(Regulation { parameters }) } else { Err(faults) }
}

fn check(parameter: &Parameter, faults: &mut Vec<Fault>) {
    let code = || parameter.code.clone();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_');
    if parameter.code.is_empty() || !parameter.code.chars().all(plain) {
        faults.push(Fault::Code { code: code() });
    }
    if parameter.label.trim().is_empty() {
        faults.push(Fault::Blank { code: code(), what: "intitulé" });
    }
    if parameter.vintages.is_empty() {
        faults.push(Fault::Empty { code: code() });
    }
    for vintage in &parameter.vintages {
        let from = vintage.from;
        if vintage.source.trim().is_empty() {
            faults.push(Fault::Blank { code: code(), what: "source" });
        }
        if vintage.until.is_some_and(|until| until < from) {
            faults.push(Fault::Backwards { code: code(), from });
        }
        if !vintage.value.suits(parameter.unit) {
            faults.push(Fault::Unit { code: code(), from });
        }
        if !vintage.value.is_sound() {
            faults.push(Fault::Unsound { code: code(), from });
        }
    }
    for (before, after) in parameter.vintages.iter().zip(parameter.vintages.iter().skip(1)) {
        let from = after.from;
        match before.until {
            Some(until) if until < from => {
                if until.tomorrow().is_ok_and(|next| next != from) {
                    faults.push(Fault::Gap { code: code(), from });
                }
            }
            _ => faults.push(Fault::Overlap { code: code(), from }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = r#"#![enable(implicit_some)]
(title: "Essai", surveyed: "2026-11-23", parameters: [
    (code: "a.rate", label: "Taux", unit: Percent, basis: Day, vintages: [
        (from: "2025-01-01", until: "2025-12-31", value: Rate("3"), source: "loi", status: Verified),
        (from: "2026-01-01", value: Rate("4"), source: "loi", status: Verified),
    ]),
])"#;

    /// The sound file with `from` written `to` has exactly these faults.
    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        assert!(SOUND.contains(from), "« {from} » is not in the file");
        let faults = read(&[("essai.ron", &SOUND.replacen(from, to, 1))]).unwrap_err();
        let messages: Vec<String> = faults.iter().map(Fault::to_string).collect();
        assert_eq!(messages, expected);
    }

    #[test]
    fn vintages_follow_each_other() {
        check(
            "2025-12-31",
            "2025-12-30",
            &[
                "a.rate\u{a0}: rien n’est écrit juste avant le 2026-01-01\u{202f}; une absence s’écrit Unknown(\"…\")",
            ],
        );
        check("2025-12-31", "2026-01-01", &["a.rate\u{a0}: la valeur du 2026-01-01 chevauche la précédente"]);
        check(
            "until: \"2025-12-31\", ",
            "",
            &["a.rate\u{a0}: la valeur du 2026-01-01 chevauche la précédente"],
        );
        check(
            "2025-12-31",
            "2024-12-31",
            &[
                "a.rate\u{a0}: la valeur du 2025-01-01 finit avant de commencer",
                "a.rate\u{a0}: rien n’est écrit juste avant le 2026-01-01\u{202f}; une absence s’écrit Unknown(\"…\")",
            ],
        );
    }

    #[test]
    fn each_value_has_a_source_and_a_shape() {
        check("source: \"loi\"", "source: \" \"", &["a.rate\u{a0}: source à écrire"]);
        check(
            "Rate(\"3\")",
            "Amount(3)",
            &["a.rate\u{a0}: la valeur du 2025-01-01 n’est pas de l’unité annoncée"],
        );
        check(
            "Rate(\"3\")",
            "Rates(\"3\", \"2\")",
            &["a.rate\u{a0}: la valeur du 2025-01-01 est impossible"],
        );
        check("Rate(\"3\")", "Unknown(\"\")", &["a.rate\u{a0}: la valeur du 2025-01-01 est impossible"]);
        check("\"a.rate\"", "\"A rate\"", &["code illisible\u{a0}: «\u{a0}A rate\u{a0}»"]);
    }

    #[test]
    fn unknown_fields_are_refused_where_they_stand() {
        let faults = read(&[("essai.ron", &SOUND.replacen("label:", "lable:", 1))]).unwrap_err();
        assert!(matches!(faults.as_slice(), [Fault::Unreadable { line: 3, .. }]), "{faults:?}");
    }

    #[test]
    fn a_code_stands_once_in_all_files() {
        let faults = read(&[("a.ron", SOUND), ("b.ron", SOUND)]).unwrap_err();
        assert_eq!(faults, [Fault::Repeated { code: "a.rate".to_owned() }]);
    }
}
