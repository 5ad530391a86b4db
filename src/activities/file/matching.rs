//! Which statement of the case a learner's finding makes.

use crate::{
    base::{Aspect, FindingId},
    content::{Case, kinds::analysis::Truth},
    language::{common_stems, content_stems, fold, matches_wording},
};

/// How near a statement is, what weighs most first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Closeness {
    verbatim: bool,
    same_aspect: bool,
    common: usize,
    is_false: bool,
}

/// The statement that a sentence makes, if any: same aspect first, then the nearest in words. As near, a false one is meant: its
/// wordings are the more precise ones. Then the first in the file.
pub fn statement_meant(case: &Case, aspect: Aspect, text: &str) -> Option<FindingId> {
    let said = content_stems(text);
    let folded = fold(text);
    let mut best: Option<(Closeness, &FindingId)> = None;
    for statement in &case.statements {
        let verbatim = fold(&statement.text) == folded;
        if !verbatim && !matches_wording(text, &statement.terms) {
            continue;
        }
        let common = common_stems(&said, &statement.text).0;
        let closeness = Closeness {
            verbatim,
            same_aspect: statement.aspect == aspect,
            common,
            is_false: statement.truth != Truth::Holds,
        };
        if best.as_ref().is_none_or(|(known, _)| closeness > *known) {
            best = Some((closeness, &statement.id));
        }
    }
    best.map(|(_, id)| id.clone())
}
