//! Which need of the case a learner's line is.

use crate::{
    base::NeedId,
    content::{Case, kinds::needs::NeedKind},
    language::{common_stems, content_stems, fold, matches_wording},
};
use serde::{Deserialize, Serialize};

/// What a line of the list is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Meant {
    /// A need that this client has.
    Real(NeedId),
    /// A need that this client does not have.
    Decoy(NeedId),
}

/// The need that a text is: same kind first, then the nearest in words; a tie goes to the first in the file.
pub fn need_meant(case: &Case, kind: NeedKind, text: &str) -> Option<Meant> {
    let said = content_stems(text);
    let folded = fold(text);
    let real = case.needs.iter().map(|n| (Meant::Real(n.id.clone()), &n.text, &n.terms, n.kind == kind));
    let decoys = case.decoys.iter().map(|d| (Meant::Decoy(d.id.clone()), &d.text, &d.terms, false));
    let mut best: Option<((bool, usize, bool), Meant)> = None;
    for (meant, reference, terms, same_kind) in real.chain(decoys) {
        let verbatim = fold(reference) == folded;
        if !verbatim && !matches_wording(text, terms) {
            continue;
        }
        let closeness = (verbatim, common_stems(&said, reference).0, same_kind);
        if best.as_ref().is_none_or(|(known, _)| closeness > *known) {
            best = Some((closeness, meant));
        }
    }
    best.map(|(_, meant)| meant)
}
