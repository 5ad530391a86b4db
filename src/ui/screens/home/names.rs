//! Short names of blocks, activities and competencies: the official sentences are too long for a card.

use crate::{base::CompetencyCode, locale::Locale, t};

/// « Développer un portefeuille »; an unknown code gives itself.
pub fn block_title(locale: &Locale, code: &str) -> String {
    match code {
        "1" => t!(locale, "home-block-1"),
        "2" => t!(locale, "home-block-2"),
        "3" => t!(locale, "home-block-3"),
        _ => code.to_owned(),
    }
}

/// « Entretien et besoins » for `2ab`; an unknown code gives itself.
pub fn activity_name(locale: &Locale, code: &str) -> String {
    match code {
        "1a" => t!(locale, "home-activity-1a"),
        "1b" => t!(locale, "home-activity-1b"),
        "2ab" => t!(locale, "home-activity-2ab"),
        "2c" => t!(locale, "home-activity-2c"),
        "2d" => t!(locale, "home-activity-2d"),
        "2e" => t!(locale, "home-activity-2e"),
        "3ab" => t!(locale, "home-activity-3ab"),
        "3c" => t!(locale, "home-activity-3c"),
        "3d" => t!(locale, "home-activity-3d"),
        _ => code.to_owned(),
    }
}

/// « Questions de l’entretien » for `2ab.C2`; an unknown code gives itself.
pub fn competency_name(locale: &Locale, code: &CompetencyCode) -> String {
    match code.as_str() {
        "1a.C1" => t!(locale, "home-link-1a-c1"),
        "1a.C2" => t!(locale, "home-link-1a-c2"),
        "1a.C3" => t!(locale, "home-link-1a-c3"),
        "1b.C1" => t!(locale, "home-link-1b-c1"),
        "1b.C2" => t!(locale, "home-link-1b-c2"),
        "1b.C3" => t!(locale, "home-link-1b-c3"),
        "1b.C4" => t!(locale, "home-link-1b-c4"),
        "2ab.C1" => t!(locale, "home-link-2ab-c1"),
        "2ab.C2" => t!(locale, "home-link-2ab-c2"),
        "2ab.C3" => t!(locale, "home-link-2ab-c3"),
        "2ab.C4" => t!(locale, "home-link-2ab-c4"),
        "2c.C1" => t!(locale, "home-link-2c-c1"),
        "2c.C2" => t!(locale, "home-link-2c-c2"),
        "2c.C3" => t!(locale, "home-link-2c-c3"),
        "2d.C1" => t!(locale, "home-link-2d-c1"),
        "2e.C1" => t!(locale, "home-link-2e-c1"),
        "2e.C2" => t!(locale, "home-link-2e-c2"),
        "2e.C3" => t!(locale, "home-link-2e-c3"),
        "3ab.C1" => t!(locale, "home-link-3ab-c1"),
        "3ab.C2" => t!(locale, "home-link-3ab-c2"),
        "3c.C1" => t!(locale, "home-link-3c-c1"),
        "3d.C1" => t!(locale, "home-link-3d-c1"),
        "3d.C2" => t!(locale, "home-link-3d-c2"),
        other => other.to_owned(),
    }
}

/// « 2c, 2d et 2e ».
pub(super) fn listed(locale: &Locale, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => t!(locale, "home-and", first = first.join(", "), last = last.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{certification::Certification, locale::Lang};

    #[test]
    fn everything_in_the_referentiel_has_a_short_name() {
        for lang in [Lang::Fr, Lang::En] {
            let locale = Locale::new(lang);
            for block in Certification::official().blocks() {
                assert_ne!(block_title(&locale, &block.code), block.code);
                for activity in &block.activities {
                    assert_ne!(activity_name(&locale, &activity.code), activity.code);
                }
                for competency in block.competencies() {
                    let name = competency_name(&locale, &competency.code);
                    assert_ne!(name, competency.code.as_str());
                    assert!(name.chars().count() <= 36, "{name}");
                }
            }
        }
    }

    #[test]
    fn lists_read_as_sentences() {
        let fr = Locale::new(Lang::Fr);
        let codes = ["2c", "2d", "2e"].map(str::to_owned);
        assert_eq!(listed(&fr, &codes), "2c, 2d et 2e");
        assert_eq!(listed(&fr, &codes[..1]), "2c");
    }
}
