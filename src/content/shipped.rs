//! The cases that travel inside the program, so that it plays from any folder.

use super::Bundle;
use std::collections::BTreeMap;

#[derive(rust_embed::RustEmbed)]
#[folder = "scenarios"]
struct Scenarios;

/// The shipped cases, by name of folder. A test proves that each loads clean.
pub fn shipped() -> Vec<Bundle> {
    let mut by_id: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for path in Scenarios::iter().filter(|p| p.ends_with(".ron")) {
        let Some((id, name)) = path.split_once('/') else { continue };
        let Some(file) = Scenarios::get(&path) else { continue };
        let text = String::from_utf8_lossy(&file.data).into_owned();
        by_id.entry(id.to_owned()).or_default().insert(name.to_owned(), text);
    }
    by_id.into_iter().map(|(id, files)| Bundle { id, files }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_cases_load_clean() {
        let shipped = shipped();
        assert!(!shipped.is_empty());
        for bundle in shipped {
            let loaded = crate::content::load(&bundle);
            assert_eq!(loaded.diagnostics, [], "{}", bundle.id);
            assert!(loaded.case.is_some());
        }
    }
}
