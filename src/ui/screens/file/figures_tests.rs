//! The sheet of figures with the bakery: ratios in their unit, from cell to cell, to and from a spreadsheet.

use super::tests::{Play, played};
use crate::{
    base::{Mode, Money},
    finance::{Balance, Entered},
    session::Command,
};
use egui::{Event, Key, OutputCommand};
use egui_kittest::{Harness, kittest::Queryable as _};

fn focus(harness: &mut Harness<'_, Play>, label: &str) {
    harness.get_by_label(label).focus();
    harness.run();
}

fn press(harness: &mut Harness<'_, Play>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn send(harness: &mut Harness<'_, Play>, event: Event) {
    harness.event(event);
    harness.run();
}

fn is_focused(harness: &Harness<'_, Play>, label: &str) -> bool {
    harness.get_by_label(label).is_focused()
}

fn computed(balance: Balance, year: i16, value: &str) -> Command {
    Command::Compute(balance, year, value.parse().unwrap())
}

#[test]
fn a_ratio_is_typed_in_its_unit() {
    let mut harness = played(Play::new(Mode::Guided));
    harness.get_by_label("Ratios").click();
    harness.run();
    focus(&mut harness, "Autonomie financière 2026");
    harness.get_by_label("Autonomie financière 2026").type_text("0,5");
    harness.run();
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().commands(), [&computed(Balance::Autonomie, 2026, "0,5 %")]);
    assert!(harness.query_by_value("Écart de −49,97\u{a0}points en 2026. Regardez l’unité\u{a0}: un pourcentage se saisit 25\u{a0}%, et non 0,25\u{a0}%.").is_some());
    focus(&mut harness, "Délai de règlement des clients 2025");
    harness.get_by_label("Délai de règlement des clients 2025").type_text("57,3 jours");
    harness.run();
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().commands().last(), Some(&&computed(Balance::Dso, 2025, "57,3 j")));
}

#[test]
fn arrows_and_enter_go_from_cell_to_cell() {
    let mut harness = played(Play::new(Mode::Autonomous));
    focus(&mut harness, "VA 2026");
    press(&mut harness, Key::ArrowDown);
    assert!(is_focused(&harness, "EBE 2026"));
    press(&mut harness, Key::ArrowRight);
    assert!(is_focused(&harness, "EBE 2025"));
    press(&mut harness, Key::ArrowUp);
    assert!(is_focused(&harness, "VA 2025"));
    harness.get_by_label("VA 2025").type_text("12");
    harness.run();
    press(&mut harness, Key::Enter);
    assert!(is_focused(&harness, "EBE 2025"));
    assert_eq!(harness.state().commands(), [&computed(Balance::Va, 2025, "12")]);
    press(&mut harness, Key::ArrowUp);
    press(&mut harness, Key::ArrowLeft);
    assert!(is_focused(&harness, "VA 2025"), "the caret moves inside the number first");
    press(&mut harness, Key::ArrowLeft);
    press(&mut harness, Key::ArrowLeft);
    assert!(is_focused(&harness, "VA 2026"));
}

#[test]
fn a_block_is_pasted_from_the_focused_cell_on() {
    let mut harness = played(Play::new(Mode::Exam));
    focus(&mut harness, "VA 2026");
    send(&mut harness, Event::Paste("298 184,00 €\t262 000\n67561\tdouze\n".to_owned()));
    let expected = [
        computed(Balance::Va, 2026, "298184"),
        computed(Balance::Va, 2025, "262000"),
        computed(Balance::Ebe, 2026, "67561"),
    ];
    assert_eq!(harness.state().commands(), expected.iter().collect::<Vec<_>>());
    assert!(harness.query_by_value("3 valeurs collées, une illisible.").is_some());
    assert_eq!(harness.get_by_label("VA 2026").value().as_deref(), Some("298\u{202f}184"));
}

#[test]
fn nothing_is_pasted_into_work_that_was_handed_in() {
    let mut play = Play::new(Mode::Autonomous);
    play.state.handed_in = true;
    let mut harness = played(play);
    focus(&mut harness, "VA 2026");
    send(&mut harness, Event::Paste("1\t2\n3\t4".to_owned()));
    assert_eq!(harness.state().commands(), [] as [&Command; 0]);
}

#[test]
fn the_sheet_is_copied_for_a_spreadsheet() {
    let commands = [computed(Balance::Va, 2026, "298184,5"), computed(Balance::Ebe, 2025, "-39842")];
    let mut harness = played(Play::after(Mode::Exam, &commands));
    focus(&mut harness, "EBE 2026");
    send(&mut harness, Event::Copy);
    let copied = |harness: &Harness<'_, Play>| {
        harness.output().platform_output.commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    };
    // The order is that of the pass which saw the key: later passes have nothing to copy.
    let text = copied(&harness).unwrap_or_else(|| {
        harness.event(Event::Copy);
        harness.step();
        copied(&harness).expect("a text on the clipboard")
    });
    assert!(text.starts_with("Calculs\t2026\t2025\nMarge commerciale\t\t\n"), "{text}");
    assert!(
        text.contains("\nValeur ajoutée\t298184,5\t\nExcédent brut d’exploitation\t\t-39842\n"),
        "{text}"
    );
    // The button says the same to the mouse.
    assert!(harness.query_by_label("Copier ces calculs (Ctrl+C)").is_some());
}

#[test]
fn the_scratch_line_computes_a_ratio_for_its_cell() {
    let mut harness = played(Play::after(Mode::Autonomous, &[Command::Open("liasse-2026".into())]));
    harness.get_by_label("Ratios").click();
    harness.run();
    focus(&mut harness, "Autonomie financière 2026");
    // An amount is no ratio: it goes to the scratch line.
    harness.get_by_value("160\u{202f}342").click();
    harness.run();
    let scratch = |harness: &Harness<'_, Play>| {
        harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Brouillon de calcul").value()
    };
    assert_eq!(scratch(&harness).as_deref(), Some("160\u{202f}342"));
    let node = harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Brouillon de calcul");
    node.type_text(" ÷ 603 244 × 100");
    harness.run();
    harness.get_by_label("Reporter\u{a0}: Autonomie financière 2026").click();
    harness.run();
    assert_eq!(harness.state().commands(), [&computed(Balance::Autonomie, 2026, "26,58 %")]);
}

#[test]
fn an_amount_is_still_an_amount() {
    let mut harness = played(Play::new(Mode::Autonomous));
    focus(&mut harness, "EBE 2026");
    harness.get_by_label("EBE 2026").type_text("67,561k");
    harness.run();
    press(&mut harness, Key::Escape);
    let entered = Entered::Euros(Money::euros(67_561));
    assert_eq!(harness.state().commands(), [&Command::Compute(Balance::Ebe, 2026, entered)]);
}

#[test]
fn an_entered_ratio_stands_beside_its_usual_levels_and_its_sector() {
    // On screen narrow spaces are no-break ones, at which a line never ends.
    let usual = "repère\u{a0}: au moins 25\u{a0}%\u{a0}; alerte sous 20\u{a0}%";
    let sector = "secteur\u{a0}: 24 à 48\u{a0}%, au-dessus";
    let shown = |mode, commands: &[Command]| {
        let mut harness = played(Play::after(mode, commands));
        harness.get_by_label("Ratios").click();
        harness.run();
        // Not where nothing is entered.
        assert!(harness.query_by_value("repère\u{a0}: alerte au-delà de 80\u{a0}%").is_none());
        let origin = harness.query_by_value(
            "Secteur\u{a0}: Boulangeries-pâtisseries artisanales de 5 à 9 salariés, 2025. Source\u{a0}: repères du \
             cas, échantillon fictif de 240 boulangeries, établi le 30/09/2026.",
        );
        [harness.query_by_value(usual), harness.query_by_value(sector), origin].map(|node| node.is_some())
    };
    let entered = [computed(Balance::Autonomie, 2026, "50,5 %")];
    assert_eq!(shown(Mode::Guided, &entered), [true; 3]);
    assert_eq!(shown(Mode::Autonomous, &entered), [true; 3]);
    assert_eq!(shown(Mode::Autonomous, &[]), [false; 3]);
    assert_eq!(shown(Mode::Exam, &entered), [false; 3]);
}

#[test]
fn a_ratio_typed_anew_leaves_its_place_in_the_sector() {
    let entered = [computed(Balance::Autonomie, 2026, "50,5 %")];
    let mut harness = played(Play::after(Mode::Autonomous, &entered));
    harness.get_by_label("Ratios").click();
    harness.run();
    focus(&mut harness, "Autonomie financière 2026");
    harness.get_by_label("Autonomie financière 2026").type_text("1");
    harness.run();
    assert!(harness.query_by_value("secteur\u{a0}: 24 à 48\u{a0}%").is_some());
}
