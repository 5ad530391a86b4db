//! Fields of values: what people type is read (73400, « 73 400 », 73,4k), and written back in good typography when they leave.

use super::field::Field;
use crate::{
    base::{Money, Percent},
    finance::{Entered, Unit},
    locale::{Lang, Locale},
    t,
    ui::text::locale,
};
use egui::{Id, Response, Ui, text::CCursorRange, widgets::text_edit::TextEditState};
use std::{ops::RangeInclusive, str::FromStr as _};

/// How a value field looks; the value itself goes to [`amount_field`], [`percent_field`] or [`integer_field`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ValueLook<'a> {
    /// The label above, and the name for screen readers.
    pub label: &'a str,
    /// The label goes to screen readers alone.
    pub hide_label: bool,
    /// Width in points; 0 takes what is left.
    pub width: f32,
    /// A check or a triangle, where the model judges.
    pub judged: Option<bool>,
    /// The gap and where to look, where the model says so.
    pub error: Option<&'a str>,
    /// Without the unit inside: the column names it already.
    pub bare: bool,
    /// The value can be read, not changed.
    pub read_only: bool,
}

/// An amount in euros. `changed()` when the value is another than before; what cannot be read empties it and says so.
pub fn amount_field(ui: &mut Ui, id: Id, look: &ValueLook<'_>, value: &mut Option<Money>) -> Response {
    let locale = locale(ui);
    let unreadable = t!(locale, "amount-unreadable");
    let parser = |text: &str| Money::from_str(text).map_err(|_e| unreadable.clone());
    value_field(ui, id, look, "€", value, parser, |value| written(&locale, value))
}

/// A figure of that unit: « 67 561 », « 42,24 » with its « % » inside.
pub fn figure_field(
    ui: &mut Ui,
    id: Id,
    look: &ValueLook<'_>,
    unit: Unit,
    value: &mut Option<Entered>,
) -> Response {
    let locale = locale(ui);
    let (sign, unreadable) = match unit {
        Unit::Euros => ("€".to_owned(), t!(locale, "amount-unreadable")),
        Unit::Percent => ("%".to_owned(), t!(locale, "figure-unreadable")),
        Unit::Days => (t!(locale, "figure-unit-days"), t!(locale, "figure-unreadable")),
        Unit::Years => (t!(locale, "figure-unit-years"), t!(locale, "figure-unreadable")),
        Unit::Times => (t!(locale, "figure-unit-times"), t!(locale, "figure-unreadable")),
    };
    let parser = |text: &str| Entered::read(unit, text).map_err(|_e| unreadable.clone());
    let writer = |value: Entered| match value {
        Entered::Euros(amount) => written(&locale, amount),
        other => locale.number(other.written(), PLACES),
    };
    value_field(ui, id, look, &sign, value, parser, writer)
}

/// Decimals of a figure, at most: as many as can be entered.
const PLACES: u32 = 6;

/// Forgets what was being typed in a field: the value that it shows was just put there by something else.
pub fn forget_typing(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove::<Draft>(id.with("draft")));
}

/// Where the caret stands in a field that has the focus: at its start, at its end. With a selection, nowhere.
pub fn caret_ends(ui: &Ui, id: Id) -> (bool, bool) {
    let range = TextEditState::load(ui, id).and_then(|state| state.cursor.char_range());
    let Some(range) = range.filter(CCursorRange::is_empty) else { return (false, false) };
    let length =
        ui.data(|data| data.get_temp::<Length>(id.with("length"))).map_or(0, |Length(length)| length);
    (range.primary.index.0 == 0, range.primary.index.0 >= length)
}

/// Whether some of what a field shows is selected.
pub fn has_selection(ui: &Ui, id: Id) -> bool {
    let range = TextEditState::load(ui, id).and_then(|state| state.cursor.char_range());
    range.is_some_and(|range| !range.is_empty())
}

/// A percentage, exact: « 3,85 ».
pub fn percent_field(ui: &mut Ui, id: Id, look: &ValueLook<'_>, value: &mut Option<Percent>) -> Response {
    let locale = locale(ui);
    let unreadable = t!(locale, "rate-unreadable");
    let parser = |text: &str| Percent::from_str(text).map_err(|_e| unreadable.clone());
    let writer = |value: Percent| locale.percentage(value).trim_end_matches(['%', '\u{a0}']).to_owned();
    value_field(ui, id, look, "%", value, parser, writer)
}

/// A whole number with its unit (« mois », « jours »), within bounds.
pub fn integer_field(
    ui: &mut Ui,
    id: Id,
    look: &ValueLook<'_>,
    unit: &str,
    bounds: RangeInclusive<i64>,
    value: &mut Option<i64>,
) -> Response {
    let locale = locale(ui);
    let parser = |text: &str| {
        let number = read_integer(text).ok_or_else(|| t!(locale, "number-unreadable"))?;
        if bounds.contains(&number) {
            return Ok(number);
        }
        let (least, most) = (locale.integer(*bounds.start()), locale.integer(*bounds.end()));
        Err(t!(locale, "number-outside", least = least, most = most))
    };
    value_field(ui, id, look, unit, value, parser, |number| locale.integer(number))
}

/// An amount without its sign of currency, cents where there are any.
fn written(locale: &Locale, amount: Money) -> String {
    let text = locale.money(amount);
    match locale.lang() {
        Lang::Fr => text.trim_end_matches(['€', '\u{a0}']).to_owned(),
        Lang::En => text.replace('€', ""),
    }
}

fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '%'))
        .map(|c| if c == '\u{2212}' { '-' } else { c })
        .collect()
}

fn read_integer(text: &str) -> Option<i64> {
    plain(text).parse().ok()
}

/// What a person is typing: kept while the field has the focus, and after it while it cannot be read.
#[derive(Clone)]
struct Draft(String);

/// How many characters a field shows.
#[derive(Clone, Copy)]
struct Length(usize);

fn value_field<T: Copy + PartialEq>(
    ui: &mut Ui,
    id: Id,
    look: &ValueLook<'_>,
    unit: &str,
    value: &mut Option<T>,
    read: impl Fn(&str) -> Result<T, String>,
    write: impl Fn(T) -> String,
) -> Response {
    let key = id.with("draft");
    let focused = ui.memory(|memory| memory.has_focus(id));
    let mut draft = ui.data(|data| data.get_temp::<Draft>(key));
    // A value that comes from elsewhere (« Reporter ») replaces what could not be read.
    if !focused && value.is_some() {
        draft = None;
    }
    let mut text = match &draft {
        Some(Draft(text)) => text.clone(),
        None => value.map(&write).unwrap_or_default(),
    };
    let unread = if focused || text.trim().is_empty() { None } else { read(&text).err() };
    let mut field = Field::new(look.label, &mut text)
        .id(id)
        .figures()
        .judged(look.judged)
        .error(unread.as_deref().or(look.error))
        .read_only(look.read_only);
    if look.hide_label {
        field = field.hide_label();
    }
    if !look.bare {
        field = field.unit(unit);
    }
    if look.width > 0.0 {
        field = field.width(look.width);
    }
    let mut response = field.show(ui);
    let typed = response.changed();
    let before = *value;
    if typed {
        *value = read(&text).ok();
    }
    let keep = response.has_focus() || (value.is_none() && !text.trim().is_empty());
    ui.data_mut(|data| {
        data.insert_temp(id.with("length"), Length(text.chars().count()));
        if keep {
            data.insert_temp(key, Draft(text));
        } else {
            data.remove::<Draft>(key);
        }
    });
    response.flags.set(egui::response::Flags::CHANGED, *value != before);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::Key;
    use egui_kittest::{
        Harness,
        kittest::{NodeT as _, Queryable as _},
    };

    fn amount() -> Harness<'static, Option<Money>> {
        testing::harness_state(None, |ui, value: &mut Option<Money>| {
            let look = ValueLook { label: "Montant", width: 160.0, ..ValueLook::default() };
            amount_field(ui, Id::new("montant"), &look, value);
            ui.label("ailleurs");
        })
    }

    #[track_caller]
    fn typed(text: &str, euros: i64, shown: &str) {
        let mut harness = amount();
        harness.get_by_label("Montant").focus();
        harness.run();
        harness.get_by_label("Montant").type_text(text);
        harness.run();
        assert_eq!(*harness.state(), Some(Money::euros(euros)), "{text}");
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.get_by_label("Montant").value().as_deref(), Some(shown));
    }

    #[test]
    fn amounts_are_read_and_written_back() {
        typed("73400", 73_400, "73\u{202f}400");
        typed("73 400", 73_400, "73\u{202f}400");
        typed("73,4k", 73_400, "73\u{202f}400");
        typed("-400", -400, "−400");
    }

    #[test]
    fn what_cannot_be_read_stays_and_says_so() {
        let mut harness = amount();
        harness.get_by_label("Montant").focus();
        harness.run();
        harness.get_by_label("Montant").type_text("douze");
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), None);
        let node = harness.get_by_label("Montant");
        assert_eq!(node.value().as_deref(), Some("douze"));
        assert!(
            node.accesskit_node().description().is_some_and(|d| d.starts_with("Ce montant ne se lit pas"))
        );
        *harness.state_mut() = Some(Money::euros(12));
        harness.run();
        assert_eq!(harness.get_by_label("Montant").value().as_deref(), Some("12"));
    }

    #[test]
    fn whole_numbers() {
        assert_eq!(read_integer("1\u{202f}200"), Some(1_200));
        assert_eq!(read_integer("84,5"), None);
    }

    #[test]
    fn a_number_outside_its_bounds_is_refused() {
        let mut harness = testing::harness_state(None, |ui, value: &mut Option<i64>| {
            let look = ValueLook { label: "Durée", ..ValueLook::default() };
            integer_field(ui, Id::new("durée"), &look, "mois", 1..=300, value);
        });
        harness.get_by_label("Durée").focus();
        harness.run();
        harness.get_by_label("Durée").type_text("500");
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), None);
        assert!(harness.query_by_value("Entre 1 et 300.").is_some());
    }
}
