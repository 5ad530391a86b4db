//! The chain of competencies: one ring each, and a triangle under the weakest link.

use super::paint;
use crate::{
    t,
    ui::{
        text::{locale, unbroken},
        theme::{Block, Theme, Type, theme},
    },
};
use egui::{
    Color32, CursorIcon, Id, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, text::LayoutJob, vec2,
};

/// What is known of a competency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// A full ring.
    Acquired,
    /// A half ring.
    Fragile,
    /// A dashed ring.
    Unseen,
}

/// A competency of the chain.
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    /// Its code and name, for the tooltip and for screen readers.
    pub name: &'a str,
    /// What is known of it.
    pub state: LinkState,
}

const STEP: f32 = 34.0;
const RADIUS: f32 = 8.0;

/// Shows one ring for each link, on as many rows as needed; gives the one that was pressed.
pub fn chain(ui: &mut Ui, links: &[Link<'_>], weak: Option<usize>, block: Block) -> Option<usize> {
    let theme = theme(ui);
    let mut pressed = None;
    let mut left = links.len();
    let mut first = 0;
    while left > 0 {
        let mut row = 0;
        while row < left && (row == 0 || row_width(row + 1) <= ui.available_width()) {
            row += 1;
        }
        let (rect, place) = ui.allocate_exact_size(vec2(row_width(row), 32.0), Sense::hover());
        let mut centre = pos2(rect.left() + RADIUS + 2.0, rect.top() + 13.0);
        for (index, link) in links.iter().enumerate().skip(first).take(row) {
            let is_weak = weak == Some(index);
            if index > first {
                let line = Stroke::new(1.5, theme.palette.filet_fort);
                ui.painter().hline(centre.x - STEP + RADIUS + 1.0..=centre.x - RADIUS - 1.0, centre.y, line);
            }
            if ring(ui, &theme, place.id.with(index), centre, link, is_weak, block).clicked() {
                pressed = Some(index);
            }
            centre.x += STEP;
        }
        first += row;
        left -= row;
    }
    pressed
}

fn row_width(links: usize) -> f32 {
    STEP * f32::from(u16::try_from(links).unwrap_or(u16::MAX)) - STEP + 2.0 * RADIUS + 4.0
}

fn ring(ui: &Ui, theme: &Theme, id: Id, centre: Pos2, link: &Link<'_>, weak: bool, block: Block) -> Response {
    let p = &theme.palette;
    let area = Rect::from_center_size(centre, vec2(26.0, 26.0));
    let response = ui.interact(area, id, Sense::click());
    let words = spoken(ui, link, weak);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &words));
    disc(ui, theme, centre, RADIUS, link.state, theme.block(block));
    if weak {
        paint::triangle(ui.painter(), centre + vec2(0.0, RADIUS + 7.0), 5.0, p.alerte);
    }
    paint::focus_ring(ui, &response, theme, area.shrink(4.0), 9);
    paint::tooltip(response.on_hover_cursor(CursorIcon::PointingHand), &words)
}

/// Full, half or dashed.
fn disc(ui: &Ui, theme: &Theme, centre: Pos2, radius: f32, state: LinkState, fill: Color32) {
    let painter = ui.painter();
    match state {
        LinkState::Acquired => {
            painter.circle_filled(centre, radius + 0.5, fill);
        }
        LinkState::Fragile => {
            painter.circle_stroke(centre, radius, Stroke::new(1.5, fill));
            paint::half_disc(painter, centre, radius, fill);
        }
        LinkState::Unseen => {
            let path: Vec<Pos2> = (0_u8..=36)
                .map(|step| centre + radius * Vec2::angled((10.0 * f32::from(step)).to_radians()))
                .collect();
            let stroke = Stroke::new(1.25, theme.palette.filet_fort);
            painter.extend(Shape::dashed_line(&path, stroke, 0.39 * radius, 0.39 * radius));
        }
    }
}

fn spoken(ui: &Ui, link: &Link<'_>, weak: bool) -> String {
    let locale = locale(ui);
    let state = match link.state {
        LinkState::Acquired => t!(locale, "chain-acquired"),
        LinkState::Fragile => t!(locale, "chain-fragile"),
        LinkState::Unseen => t!(locale, "chain-unseen"),
    };
    if weak {
        t!(locale, "chain-weak-link", name = link.name, state = state)
    } else {
        t!(locale, "chain-link", name = link.name, state = state)
    }
}

/// « Maillon faible · Alertes trop tardives. 1b.1 »
pub fn weak_link(ui: &mut Ui, words: &str, code: &str) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let mut job = LayoutJob::default();
    let lead = t!(locale(ui), "chain-weak");
    job.append(&lead, 0.0, theme.format(Type::SmallStrong, p.alerte));
    job.append(&unbroken(&format!(" · {words} ")), 0.0, theme.format(Type::Small, p.encre));
    job.append(code, 0.0, theme.format(Type::Small, p.encre_2));
    ui.label(job)
}

/// What the three rings mean, in one line: for the head of the page.
pub fn chain_legend(ui: &mut Ui) {
    let theme = theme(ui);
    let grey = theme.palette.encre_2;
    let locale = locale(ui);
    let words = [t!(locale, "chain-acquired"), t!(locale, "chain-fragile"), t!(locale, "chain-unseen")];
    let states = [LinkState::Acquired, LinkState::Fragile, LinkState::Unseen];
    paint::legend(ui, 13.0, &words, grey, |ui, rect, index| {
        disc(ui, &theme, rect.center(), 5.5, states[index], grey);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{testing, theme::Settings};
    use egui_kittest::kittest::Queryable as _;

    const LINKS: [Link<'static>; 3] = [
        Link { name: "1a.1", state: LinkState::Acquired },
        Link { name: "1b.1", state: LinkState::Fragile },
        Link { name: "1b.2", state: LinkState::Unseen },
    ];

    #[test]
    fn each_ring_has_a_name_and_opens() {
        let mut harness = testing::harness_state(None, |ui, pressed: &mut Option<usize>| {
            *pressed = chain(ui, &LINKS, Some(1), Block::One).or(*pressed);
        });
        assert!(harness.query_by_label("1a.1\u{a0}: acquise").is_some());
        harness.get_by_label("Maillon faible, 1b.1\u{a0}: fragile").click();
        harness.run();
        assert_eq!(*harness.state(), Some(1));
    }

    #[test]
    fn a_narrow_card_breaks_the_chain_in_rows() {
        let harness = testing::harness_with(Settings::default(), vec2(90.0, 300.0), (), |ui, ()| {
            chain(ui, &LINKS, None, Block::One);
        });
        let first = harness.get_by_label("1a.1\u{a0}: acquise").rect();
        let last = harness.get_by_label("1b.2\u{a0}: non observée").rect();
        assert!(last.top() > first.bottom() - 4.0, "{first:?} {last:?}");
    }
}
