//! « Ce que cela dit du bloc 2 »: the chain always, the gauge and what is missing on demand.

use super::BlockCard;
use crate::{
    readiness::Estimate,
    t,
    ui::{
        screens::{Action, Screen},
        text::locale,
        theme::{Block, Type, space, theme},
        widgets::{self, Interval, LinkState, chain, expandable, gauge, weak_link},
    },
};
use egui::Ui;

/// A competency is held when even the low end of its estimate says so, in percent.
const HELD: u8 = 50;

/// Shows the section.
pub(super) fn show(ui: &mut Ui, card: &BlockCard, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let theme = theme(ui);
    let p = &theme.palette;
    let readiness = &card.readiness;
    let block = match readiness.block.as_str() {
        "1" => Block::One,
        "3" => Block::Three,
        _ => Block::Two,
    };
    let seen = readiness.links.iter().filter(|l| l.estimate.is_some()).count();
    let title = t!(locale, "debrief-block", code = readiness.block.as_str());
    let detail = t!(locale, "debrief-block-seen", count = seen, all = readiness.links.len());
    expandable(ui, &title, &detail, false, |ui| {
        gauge(ui, readiness.whole.map(interval), block);
        let words = match (readiness.whole, readiness.so_far) {
            (Some(_), _) => t!(locale, "debrief-block-whole"),
            (None, Some(so_far)) => t!(
                locale,
                "debrief-block-part",
                count = seen,
                low = so_far.low,
                high = so_far.high,
                unseen = readiness.unseen.join(", ")
            ),
            (None, None) => t!(locale, "debrief-block-none"),
        };
        ui.label(theme.text(Type::Small, p.encre_2, words));
        ui.add_space(space::XS);
    });
    let weak = readiness.weakest().map(|l| l.code.clone());
    let weak = weak.and_then(|code| readiness.links.iter().position(|l| l.code == code));
    let links: Vec<widgets::Link<'_>> = readiness
        .links
        .iter()
        .zip(&card.names)
        .map(|(link, name)| widgets::Link { name, state: state(link.estimate) })
        .collect();
    if chain(ui, &links, weak, block).is_some() {
        actions.push(Action::Go(Screen::Home));
    }
    if let Some(link) = weak.and_then(|index| readiness.links.get(index)) {
        let words = link
            .estimate
            .map_or_else(String::new, |e| t!(locale, "gauge-interval", low = e.low, high = e.high));
        weak_link(ui, &words, link.code.as_str());
    }
}

const fn interval(estimate: Estimate) -> Interval {
    Interval { point: estimate.point, low: estimate.low, high: estimate.high }
}

const fn state(estimate: Option<Estimate>) -> LinkState {
    match estimate {
        None => LinkState::Unseen,
        Some(estimate) if estimate.low >= HELD => LinkState::Acquired,
        Some(_) => LinkState::Fragile,
    }
}
