//! The phases of the meeting at the right of the tabs: Ouverture › Découverte › Reformulation › Conclusion.

use crate::{
    activities::interview::{Meeting, Phase},
    locale::Locale,
    t,
    ui::{
        theme::{Block, Type, icon, theme},
        widgets::paint::{self, Line},
    },
};
use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Where a phase stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Talked through.
    Past,
    /// The talk is there.
    Now,
    /// Not reached, or passed over.
    Open,
}

/// A phase and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crumb {
    /// « Découverte ».
    pub name: String,
    /// Where it stands.
    pub step: Step,
}

/// The four phases. A phase is past once a turn was spent in it and the talk is elsewhere.
pub(super) fn crumbs(locale: &Locale, meeting: &Meeting) -> Vec<Crumb> {
    let now = meeting.turns.last().map_or(Phase::Opening, |turn| turn.phase);
    Phase::ALL
        .into_iter()
        .map(|phase| {
            let begun = meeting.turns.iter().any(|turn| turn.phase == phase);
            let step = match (meeting.going_on() && phase == now, begun) {
                (true, _) => Step::Now,
                (false, true) => Step::Past,
                (false, false) => Step::Open,
            };
            Crumb { name: name(locale, phase), step }
        })
        .collect()
}

/// « Ouverture », « Découverte », « Reformulation », « Conclusion ».
fn name(locale: &Locale, phase: Phase) -> String {
    match phase {
        Phase::Opening => t!(locale, "shell-phase-opening"),
        Phase::Discovery => t!(locale, "shell-phase-discovery"),
        Phase::Restating => t!(locale, "shell-phase-restating"),
        Phase::Closing => t!(locale, "shell-phase-closing"),
    }
}

const CHECK: f32 = 23.0;
const GAP: f32 = 18.0;

/// Shows the phases in one line that ends where the layout begins at the right; nothing where they do not fit.
pub(super) fn show(ui: &mut Ui, crumbs: &[Crumb]) {
    let theme = theme(ui);
    let p = &theme.palette;
    let lines: Vec<Line> = crumbs
        .iter()
        .map(|crumb| {
            let (style, ink) = match crumb.step {
                Step::Past => (Type::Small, p.encre),
                Step::Now => (Type::SmallStrong, theme.block(Block::Two)),
                Step::Open => (Type::Small, p.encre_2),
            };
            Line::new(ui, &crumb.name, style, ink, f32::INFINITY)
        })
        .collect();
    let checks = crumbs.iter().filter(|crumb| crumb.step == Step::Past).map(|_| CHECK).sum::<f32>();
    let gaps = lines.iter().skip(1).map(|_| GAP).sum::<f32>();
    let width = lines.iter().map(Line::width).sum::<f32>() + checks + gaps;
    if width > ui.available_width() {
        return;
    }
    let (rect, response) = ui.allocate_exact_size(vec2(width, 24.0), Sense::hover());
    let spoken: Vec<&str> = crumbs.iter().map(|crumb| crumb.name.as_str()).collect();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, spoken.join(", ")));
    let (mut x, middle) = (rect.left(), rect.center().y);
    for (index, (crumb, line)) in crumbs.iter().zip(lines).enumerate() {
        if index > 0 {
            let arrow = Line::new(ui, "›", Type::Small, p.encre_3, GAP);
            arrow.paint_centred(ui.painter(), pos2(x + GAP / 2.0, middle));
            x += GAP;
        }
        if crumb.step == Step::Past {
            paint::icon(ui.painter(), pos2(x + 8.0, middle), icon::CHECK_CIRCLE, 16.0, true, p.bon);
            x += CHECK;
        }
        let wide = line.width();
        let place = Rect::from_min_size(pos2(x, rect.top()), vec2(wide, rect.height()));
        let node = ui.interact(place, response.id.with(index), Sense::hover());
        node.widget_info(|| {
            WidgetInfo::selected(WidgetType::Label, true, crumb.step == Step::Now, &crumb.name)
        });
        line.paint(ui.painter(), x, middle);
        x += wide;
    }
}
