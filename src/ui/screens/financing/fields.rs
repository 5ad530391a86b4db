//! The fields of the panel: each writes into the workings, and says whether it is being typed in.

use super::state::Slot;
use crate::{
    activities::financing::Workings,
    base::{Money, Percent},
    ui::{
        theme::{Type, space, theme},
        widgets::{Field, ValueLook, amount_field, integer_field, percent_field},
    },
};
use egui::{Align, Id, Layout, Response, Ui, vec2};

/// The workings on the desk, and the field that holds the pen.
pub(super) struct Desk {
    /// As they are now.
    pub(super) workings: Workings,
    /// Handed in.
    pub(super) read_only: bool,
    /// The field that is typed in.
    pub(super) held: Option<Id>,
    /// The same, when it is an amount.
    pub(super) slot: Option<Slot>,
    /// The field that takes the focus as soon as it stands.
    pub(super) wanted: Option<Slot>,
}

impl Desk {
    pub(super) const fn new(workings: Workings, read_only: bool, wanted: Option<Slot>) -> Self {
        Self { workings, read_only, held: None, slot: None, wanted }
    }

    fn look<'a>(&self, label: &'a str, ui: &Ui, hide_label: bool) -> ValueLook<'a> {
        ValueLook {
            label,
            hide_label,
            width: ui.available_width(),
            read_only: self.read_only,
            ..ValueLook::default()
        }
    }

    fn hold(&mut self, response: &Response) {
        if response.has_focus() {
            self.held = Some(response.id);
        }
    }

    /// An amount; zero stands for « not entered ».
    pub(super) fn amount(&mut self, ui: &mut Ui, slot: Slot, label: &str, hide_label: bool) {
        let look = self.look(label, ui, hide_label);
        let Some(place) = slot.of(&mut self.workings) else { return };
        let mut value = (!place.is_zero()).then_some(*place);
        let response = amount_field(ui, slot.id(), &look, &mut value);
        if response.changed() {
            *place = value.unwrap_or(Money::ZERO);
        }
        if self.wanted == Some(slot) {
            self.wanted = None;
            response.request_focus();
        }
        if response.has_focus() {
            self.slot = Some(slot);
        }
        self.hold(&response);
    }

    /// An amount that may be none.
    pub(super) fn optional(&mut self, ui: &mut Ui, id: Id, label: &str, now: Option<Money>) -> Option<Money> {
        let look = self.look(label, ui, false);
        let mut value = now.filter(|now| !now.is_zero());
        let response = amount_field(ui, id, &look, &mut value);
        self.hold(&response);
        if response.changed() { value } else { now }
    }

    /// A percentage; empty stands for zero.
    pub(super) fn percent(&mut self, ui: &mut Ui, id: Id, label: &str, now: Percent) -> Percent {
        let look = self.look(label, ui, false);
        let mut value = Some(now).filter(|now| !now.is_zero());
        let response = percent_field(ui, id, &look, &mut value);
        self.hold(&response);
        if response.changed() { value.unwrap_or_default() } else { now }
    }

    /// A count with its unit; empty stands for zero.
    pub(super) fn count(
        &mut self,
        ui: &mut Ui,
        id: Id,
        (label, unit): (&str, &str),
        most: u32,
        now: u32,
    ) -> u32 {
        let look = self.look(label, ui, false);
        let mut value = Some(i64::from(now)).filter(|now| *now > 0);
        let response = integer_field(ui, id, &look, unit, 0..=i64::from(most), &mut value);
        self.hold(&response);
        if response.changed() { value.and_then(|v| u32::try_from(v).ok()).unwrap_or(0) } else { now }
    }

    /// A name.
    pub(super) fn name(&mut self, ui: &mut Ui, id: Id, label: &str, hide_label: bool, text: &mut String) {
        let mut field = Field::new(label, text).id(id).read_only(self.read_only).width(ui.available_width());
        if hide_label {
            field = field.hide_label();
        }
        let response = field.show(ui);
        self.hold(&response);
    }

    /// A slider that is being drawn keeps the pen.
    pub(super) fn hold_while(&mut self, response: &Response) {
        if response.dragged() {
            self.held = Some(response.id);
        }
    }
}

/// Fields side by side, each as wide as its weight says.
pub(super) fn row<const N: usize>(ui: &mut Ui, weights: [f32; N], mut cell: impl FnMut(&mut Ui, usize)) {
    let whole: f32 = weights.iter().sum();
    #[expect(clippy::cast_precision_loss, reason = "a handful of fields")]
    let room = ui.available_width() - space::S * (N.saturating_sub(1)) as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        for (at, weight) in weights.iter().enumerate() {
            let size = vec2(room * weight / whole, 0.0);
            ui.allocate_ui_with_layout(size, Layout::top_down(Align::LEFT), |ui| {
                ui.set_width(room * weight / whole);
                ui.push_id(at, |ui| cell(ui, at));
            });
        }
    });
}

/// A small head above a group of fields.
pub(super) fn head(ui: &mut Ui, words: &str) {
    let theme = theme(ui);
    ui.label(theme.text(Type::SmallStrong, theme.palette.encre, words));
}
