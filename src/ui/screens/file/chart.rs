//! The line of the balances at the end of each month; the table under it holds the same numbers.

use super::{
    model::MonthRow,
    proof::{month, short_month},
};
use crate::{
    base::Money,
    t,
    ui::{
        text::locale,
        theme::{Type, theme},
        widgets::{paint::Line, scale},
    },
};
use egui::{Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, accesskit::Role, pos2, vec2};

const HEIGHT: f32 = 146.0;

/// Shows the chart over the width that is left.
pub(super) fn closing_chart(ui: &mut Ui, months: &[MonthRow], overdraft: Money) {
    let theme = theme(ui);
    let locale = locale(ui);
    let p = &theme.palette;
    let (Some(first), Some(last)) = (months.first(), months.last()) else { return };
    let Some(lowest) = months.iter().min_by_key(|m| m.closing()) else { return };
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let spoken = t!(
        locale,
        "file-chart-spoken",
        from = month(&locale, &first.key),
        to = month(&locale, &last.key),
        last = locale.money(last.closing()),
        lowest = locale.money(lowest.closing()),
        when = month(&locale, &lowest.key)
    );
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::GraphicsDocument));
    let plot = Rect::from_min_max(
        pos2(area.left() + 62.0, area.top() + 30.0),
        pos2(area.right() - 74.0, area.bottom() - 24.0),
    );
    let painter = ui.painter();
    let head = t!(locale, "file-chart-head");
    Line::new(ui, &head, Type::MicroStrong, p.encre_2, area.width()).paint(
        painter,
        area.left() + 16.0,
        area.top() + 15.0,
    );

    let floor = (-overdraft).min(Money::ZERO);
    let whole = |amount: Money| amount.as_cents().div_euclid(100);
    let (low, step, count) = scale(
        whole(months.iter().map(MonthRow::closing).chain([floor]).min().unwrap_or(floor)),
        whole(months.iter().map(MonthRow::closing).chain([Money::ZERO]).max().unwrap_or_default()) + 1,
    );
    let span = Money::euros(step * count);
    let height = |amount: Money| plot.bottom() - plot.height() * share(amount - Money::euros(low), span);
    for tick in 0..=count {
        let amount = Money::euros(low + tick * step);
        painter.hline(plot.x_range(), height(amount).round() + 0.5, Stroke::new(1.0, p.filet));
        let words = Line::new(ui, &locale.euros(amount), Type::Micro, p.encre_3, 60.0);
        words.paint_right(painter, plot.left() - 6.0, height(amount));
    }
    let line = Stroke::new(1.0, p.filet_fort);
    painter.extend(Shape::dashed_line(
        &[pos2(plot.left(), height(floor)), pos2(plot.right(), height(floor))],
        line,
        4.0,
        3.0,
    ));
    let limit = if overdraft.is_zero() {
        t!(locale, "file-chart-no-overdraft")
    } else {
        t!(locale, "file-chart-overdraft", amount = locale.money(overdraft))
    };
    Line::new(ui, &limit, Type::Micro, p.encre_2, plot.width()).paint(
        painter,
        plot.left() + 6.0,
        height(floor) - 9.0,
    );

    let points: Vec<Pos2> = months
        .iter()
        .enumerate()
        .map(|(at, m)| pos2(across(plot, at, months.len()), height(m.closing())))
        .collect();
    painter.line(points.clone(), Stroke::new(1.75, p.donnee[0]));
    for point in &points {
        painter.circle_filled(*point, 2.5, p.donnee[0]);
    }
    for (at, m) in months.iter().enumerate().step_by(3) {
        let words = Line::new(ui, &short_month(&m.key), Type::Micro, p.encre_3, 60.0);
        words.paint_centred(painter, pos2(across(plot, at, months.len()), plot.bottom() + 12.0));
    }
    if let Some(end) = points.last() {
        painter.circle_filled(*end, 4.0, p.donnee[0]);
        let words = Line::new(ui, &locale.money(last.closing()), Type::MicroStrong, p.encre, 80.0);
        words.paint(painter, end.x + 9.0, end.y);
    }
}

#[expect(clippy::cast_precision_loss, reason = "for painting alone: a pixel is coarser than a float")]
fn share(part: Money, whole: Money) -> f32 {
    part.as_cents() as f32 / (whole.as_cents().max(1) as f32)
}

#[expect(clippy::cast_precision_loss, reason = "a month number is small")]
fn across(plot: Rect, at: usize, count: usize) -> f32 {
    plot.left() + 10.0 + (plot.width() - 20.0) * at as f32 / (count.max(2) - 1) as f32
}
