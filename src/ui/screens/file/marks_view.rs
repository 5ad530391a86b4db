//! The usual levels and the sector under an entered figure, and under the list whose figures those of the sector are.

use super::{figures::FigureRow, model::Model, state::UiState};
use crate::{
    locale::Locale,
    ui::theme::{Theme, Type, space},
};
use egui::{Label, Ui};

/// Under a row; nothing before one of its figures is entered.
pub(super) fn marks(ui: &mut Ui, theme: &Theme, state: &UiState, locale: &Locale, row: &FigureRow) {
    let Some(marks) = &row.marks else { return };
    let ink = theme.palette.encre_2;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        if let Some(usual) = marks.usual(locale) {
            ui.add(Label::new(theme.text(Type::Micro, ink, usual)).wrap()).on_hover_text(marks.sources());
        }
        if let Some(sector) = &marks.sector {
            let retyped = |year| state.figures.contains_key(&(row.balance, year));
            let words = sector.words(locale, retyped);
            ui.add(Label::new(theme.text(Type::Micro, ink, words)).wrap());
        }
    });
}

/// Whose figures those of the sector are, once one of the open part is held against them.
pub(super) fn origin(ui: &mut Ui, theme: &Theme, model: &Model, state: &UiState, locale: &Locale) {
    let open = model.figures.iter().filter(|group| group.group == state.group);
    let compared =
        open.flat_map(|group| &group.rows).any(|row| row.marks.as_ref().is_some_and(|m| m.sector.is_some()));
    if let Some(origin) = model.sector.as_ref().filter(|_| compared) {
        ui.add_space(space::XS);
        let words = theme.text(Type::Micro, theme.palette.encre_2, origin.words(locale));
        ui.add(Label::new(words).wrap());
    }
}
