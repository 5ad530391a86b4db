//! The three cards of readiness: gauge with its interval, chain of competencies, weak link or what is missing.

use super::names::{activity_name, block_title, competency_name, listed};
use crate::{
    base::CaseId,
    certification::{self, Certification, ExamKind},
    locale::Locale,
    readiness::{BlockReadiness, Estimate, block_readiness},
    t,
    ui::{
        screens::{CaseCard, Learner},
        theme::{Block, Type, theme},
        widgets::{Card, Interval, Link, LinkState, chain, gauge, gauge_missing, weak_link},
    },
};
use egui::{Align, Label, Layout, Ui, vec2};
use std::collections::BTreeMap;

/// From this lower end of its interval on, in percent, a competency is drawn as held: recognition is then likelier than not
/// even in nine unlucky cases out of ten.
pub(super) const HELD: u8 = 50;

/// A ring of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    /// Code and short name: « 2ab.C2 Questions de l’entretien ».
    pub name: String,
    /// What is known of it.
    pub state: LinkState,
}

/// How ready one block is, in words.
#[derive(Clone, Debug)]
pub struct BlockCard {
    /// For its colour.
    pub block: Block,
    /// « Bloc 2 ».
    pub name: String,
    /// Short title.
    pub title: String,
    /// The official title.
    pub official: String,
    /// « oral 80 % · écrit 20 % ».
    pub exams: String,
    /// The whole block; `None` while a competency was never observed.
    pub whole: Option<Interval>,
    /// How many competencies were observed, and what they give together; empty when the whole is known.
    pub observed: String,
    /// Every competency, in order.
    pub rings: Vec<Ring>,
    /// Which ring is the weak link.
    pub weak: Option<usize>,
    /// Name and code of the weak link.
    pub weak_words: Option<(String, String)>,
    /// What the estimate lacks; empty when it lacks nothing.
    pub missing: String,
    /// The button that mends it, and the case it leads to; `None` when no case practises what is missing.
    pub mend: Option<(String, CaseId)>,
}

/// One card for each block of the référentiel, in order.
pub(super) fn cards(locale: &Locale, learner: &Learner) -> Vec<BlockCard> {
    let official = Certification::official().blocks();
    official
        .iter()
        .zip(Block::ALL)
        .map(|(block, colour)| {
            let known = learner.blocks.iter().find(|known| known.block == block.code);
            let readiness = known.cloned().unwrap_or_else(|| block_readiness(block, &BTreeMap::new()));
            card(locale, block, colour, &readiness, &learner.cases)
        })
        .collect()
}

fn card(
    locale: &Locale,
    block: &certification::Block,
    colour: Block,
    readiness: &BlockReadiness,
    cases: &[CaseCard],
) -> BlockCard {
    let rings: Vec<Ring> = readiness
        .links
        .iter()
        .map(|link| Ring {
            name: format!("{} {}", link.code, competency_name(locale, &link.code)),
            state: state(link.estimate),
        })
        .collect();
    // Where the whole is unknown, a link that holds is no news.
    let weakest = readiness
        .weakest()
        .filter(|link| readiness.whole.is_some() || state(link.estimate) == LinkState::Fragile);
    let weak = weakest.and_then(|weak| readiness.links.iter().position(|link| link.code == weak.code));
    let practised = |code: &str| cases.iter().find(|case| case.activities.iter().any(|a| a == code));
    let mend = readiness.unseen.iter().find_map(|code| {
        practised(code).map(|case| (t!(locale, "home-open-activity", code = code.as_str()), case.id.clone()))
    });
    BlockCard {
        block: colour,
        name: t!(locale, "home-block", code = block.code.as_str()),
        title: block_title(locale, &block.code),
        official: block.title.clone(),
        exams: exams(locale, block),
        whole: readiness.whole.map(interval),
        observed: observed(locale, readiness),
        weak,
        weak_words: weakest
            .map(|link| (format!("{}.", competency_name(locale, &link.code)), link.code.to_string())),
        missing: missing(locale, readiness, mend.is_some() || cases.is_empty()),
        mend,
        rings,
    }
}

fn exams(locale: &Locale, block: &certification::Block) -> String {
    let weights: Vec<String> = block
        .exams
        .iter()
        .map(|exam| match exam.kind {
            ExamKind::Oral => t!(locale, "home-oral", weight = exam.weight_percent),
            ExamKind::Written => t!(locale, "home-written", weight = exam.weight_percent),
        })
        .collect();
    weights.join(" · ")
}

fn observed(locale: &Locale, readiness: &BlockReadiness) -> String {
    if readiness.whole.is_some() {
        return String::new();
    }
    let total = readiness.links.len();
    let seen = readiness.links.iter().filter(|link| link.estimate.is_some()).count();
    match readiness.so_far {
        None => t!(locale, "home-observed-none", total = total),
        Some(Estimate { point, low, high }) => {
            t!(locale, "home-observed", seen = seen, total = total, point = point, low = low, high = high)
        }
    }
}

/// `practised` when a case practises one of what is missing; without any case nothing is said of them.
fn missing(locale: &Locale, readiness: &BlockReadiness, practised: bool) -> String {
    if readiness.whole.is_some() {
        return String::new();
    }
    let named = |codes: &[String]| -> Vec<String> {
        let long = codes.len() < 3;
        codes
            .iter()
            .map(|code| if long { format!("{code} {}", activity_name(locale, code)) } else { code.clone() })
            .collect()
    };
    if readiness.unseen.is_empty() {
        // An activity was seen in part: its séance was handed in before everything could be judged.
        return t!(locale, "home-missing-part");
    }
    let list = listed(locale, &named(&readiness.unseen));
    if practised {
        t!(locale, "home-missing", list = list)
    } else {
        t!(locale, "home-missing-no-case", list = list)
    }
}

const fn state(estimate: Option<Estimate>) -> LinkState {
    match estimate {
        None => LinkState::Unseen,
        Some(estimate) if estimate.low >= HELD => LinkState::Acquired,
        Some(_) => LinkState::Fragile,
    }
}

const fn interval(estimate: Estimate) -> Interval {
    Interval { point: estimate.point, low: estimate.low, high: estimate.high }
}

/// Shows a card at least so high; gives the case that its button leads to.
pub(super) fn show(ui: &mut Ui, card: &BlockCard, height: f32) -> Option<CaseId> {
    let theme = theme(ui);
    let p = &theme.palette;
    let frame = Card::new().accent(theme.block(card.block)).min_height(height);
    frame
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.horizontal(|ui| {
                ui.label(theme.text(Type::BodyStrong, theme.block(card.block), card.name.as_str()));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.label(theme.text(Type::Micro, p.encre_2, card.exams.as_str()));
                });
            });
            let title = theme.text(Type::Title2, p.encre, card.title.as_str());
            ui.add(Label::new(title).truncate()).on_hover_text(&card.official);
            ui.add_space(2.0);
            gauge(ui, card.whole, card.block);
            if !card.observed.is_empty() {
                let words = theme.text(Type::Micro, p.encre_2, card.observed.as_str());
                ui.add(Label::new(words).truncate());
                ui.add_space(4.0);
            }
            let links: Vec<Link<'_>> =
                card.rings.iter().map(|ring| Link { name: &ring.name, state: ring.state }).collect();
            chain(ui, &links, card.weak, card.block);
            if let Some((name, code)) = &card.weak_words {
                weak_link(ui, name, code);
            }
            let Some((button, case)) = &card.mend else {
                if !card.missing.is_empty() {
                    ui.label(theme.text(Type::Small, p.encre, card.missing.as_str()));
                }
                return None;
            };
            let row = vec2(ui.available_width(), 30.0);
            ui.allocate_ui(row, |ui| gauge_missing(ui, &card.missing, button)).inner.then(|| case.clone())
        })
        .inner
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Lang, readiness::Belief};

    fn learner(observed: &[&str], successes: u32) -> Learner {
        let blocks = Certification::official().blocks();
        let beliefs = blocks
            .iter()
            .flat_map(certification::Block::competencies)
            .filter(|competency| observed.contains(&competency.activity.as_str()))
            .map(|c| (c.code.clone(), Belief { successes, failures: 3, seen: 1 }))
            .collect();
        Learner {
            blocks: blocks.iter().map(|block| block_readiness(block, &beliefs)).collect(),
            cases: vec![super::super::tests::bakery()],
            ..Learner::default()
        }
    }

    #[test]
    fn nothing_seen_says_what_is_missing_and_where_to_begin() {
        let cards = cards(&Locale::new(Lang::Fr), &Learner { blocks: Vec::new(), ..learner(&[], 1) });
        assert_eq!(cards.len(), 3);
        let [one, two, _] = cards.as_slice() else { panic!("three blocks") };
        assert_eq!(two.whole, None);
        assert_eq!(two.observed, "Aucune compétence observée sur 11");
        assert_eq!(two.missing, "Il manque 2ab, 2c, 2d et 2e pour estimer.");
        assert_eq!(two.mend, Some(("Ouvrir 2ab".to_owned(), CaseId::new("boulangerie-ferrand"))));
        assert_eq!(two.exams, "oral 80\u{a0}% · écrit 20\u{a0}%");
        assert_eq!(one.mend, None);
        assert!(one.missing.ends_with("Aucun dossier ne les exerce encore."), "{}", one.missing);
        assert!(one.rings.iter().all(|ring| ring.state == LinkState::Unseen));
    }

    #[test]
    fn a_block_seen_in_part_names_its_weak_link() {
        let cards = cards(&Locale::new(Lang::Fr), &learner(&["2ab"], 2));
        let two = &cards[1];
        assert_eq!(two.whole, None);
        assert!(two.observed.starts_with("4 observées sur 11"), "{}", two.observed);
        assert!(two.weak.is_some());
        assert_eq!(two.mend, None);
    }

    #[test]
    fn a_block_seen_whole_has_its_gauge() {
        let all = ["2ab", "2c", "2d", "2e"];
        let cards = cards(&Locale::new(Lang::Fr), &learner(&all, 60));
        let two = &cards[1];
        assert!(two.whole.is_some());
        assert!(two.observed.is_empty() && two.missing.is_empty());
        assert!(two.weak_words.is_some());
        assert!(two.rings.iter().all(|ring| ring.state == LinkState::Acquired));
    }
}
