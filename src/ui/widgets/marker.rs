//! Marks that carry a meaning by their shape: classes of risk A to E, series of charts, a small line of months.

use super::paint;
use crate::ui::theme::{Theme, Type, theme};
use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};

/// A class of risk: a shape for each, always with its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RiskClass {
    /// A disc.
    A,
    /// A half disc.
    B,
    /// A diamond.
    C,
    /// A triangle.
    D,
    /// An octagon.
    E,
}

impl RiskClass {
    /// From the safest.
    pub const ALL: [Self; 5] = [Self::A, Self::B, Self::C, Self::D, Self::E];

    /// Its letter.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
        }
    }
}

/// Shape and letter of a class.
pub fn class_mark(ui: &mut Ui, class: RiskClass) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let (rect, response) = ui.allocate_exact_size(vec2(32.0, 18.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, class.letter()));
    let centre = pos2(rect.left() + 8.0, rect.center().y);
    let painter = ui.painter();
    match class {
        RiskClass::A => drop(painter.circle_filled(centre, 6.5, p.bon)),
        RiskClass::B => {
            painter.circle_stroke(centre, 6.0, Stroke::new(1.25, p.bon));
            paint::half_disc(painter, centre, 6.0, p.bon);
        }
        RiskClass::C => polygon(painter, centre, 7.5, 4, 0.0, p.vigilance),
        RiskClass::D => paint::triangle(painter, centre, 7.0, p.alerte),
        RiskClass::E => polygon(painter, centre, 7.0, 8, 22.5, p.alerte),
    }
    let line = paint::Line::new(ui, class.letter(), Type::SmallStrong, p.encre, f32::INFINITY);
    line.paint(painter, rect.left() + 20.0, rect.center().y);
    response
}

fn polygon(painter: &Painter, centre: Pos2, radius: f32, sides: u8, turn: f32, fill: Color32) {
    let points = (0..sides)
        .map(|corner| {
            let angle = turn + 360.0 * f32::from(corner) / f32::from(sides);
            centre + radius * Vec2::angled(angle.to_radians())
        })
        .collect();
    painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
}

/// The marker of a series: disc, triangle, square, diamond, then again; its colour is `palette.donnee[series]`.
pub fn series_mark(painter: &Painter, theme: &Theme, series: usize, centre: Pos2, radius: f32) {
    let fill = theme.palette.donnee[series % theme.palette.donnee.len()];
    match series % 4 {
        0 => drop(painter.circle_filled(centre, radius, fill)),
        1 => paint::triangle(painter, centre, 1.2 * radius, fill),
        2 => {
            let square = Rect::from_center_size(centre, Vec2::splat(1.8 * radius));
            painter.rect_filled(square, CornerRadius::ZERO, fill);
        }
        _ => polygon(painter, centre, 1.25 * radius, 4, 0.0, fill),
    }
}

/// A line of 96 × 26 points with its last point, and a dotted threshold. The value itself stands in the row.
///
/// `words` says the line to screen readers.
#[expect(clippy::cast_precision_loss, reason = "a place on the screen, not a figure")]
pub fn sparkline(
    ui: &mut Ui,
    values: &[i64],
    threshold: Option<i64>,
    colour: Color32,
    words: &str,
) -> Response {
    let theme = theme(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(96.0, 26.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, words));
    let all = || values.iter().copied().chain(threshold);
    let (Some(least), Some(most)) = (all().min(), all().max()) else {
        return response;
    };
    let area = rect.shrink2(vec2(5.0, 4.0));
    let height = |value: i64| {
        let span = most.saturating_sub(least).max(1) as f32;
        area.bottom() - area.height() * value.saturating_sub(least) as f32 / span
    };
    if let Some(threshold) = threshold {
        let y = height(threshold);
        let ends = [pos2(rect.left(), y), pos2(rect.right(), y)];
        ui.painter().extend(Shape::dotted_line(&ends, theme.palette.encre_2, 4.0, 0.8));
    }
    let steps = values.len().saturating_sub(1).max(1) as f32;
    let points: Vec<Pos2> = values
        .iter()
        .enumerate()
        .map(|(index, value)| pos2(area.left() + area.width() * index as f32 / steps, height(*value)))
        .collect();
    if let Some(end) = points.last().copied() {
        ui.painter().circle_filled(end, 3.0, colour);
    }
    ui.painter().line(points, Stroke::new(1.75, colour));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn classes_have_letters_and_lines_have_words() {
        let harness = testing::harness(|ui| {
            for class in RiskClass::ALL {
                class_mark(ui, class);
            }
            sparkline(ui, &[120, 98, 80, 54], Some(80), Color32::RED, "de 120 à 54, seuil 80");
            sparkline(ui, &[], None, Color32::RED, "aucune donnée");
        });
        for class in RiskClass::ALL {
            assert!(harness.query_by_value(class.letter()).is_some());
        }
        assert!(harness.query_by_role_and_label(Role::Image, "de 120 à 54, seuil 80").is_some());
    }
}
