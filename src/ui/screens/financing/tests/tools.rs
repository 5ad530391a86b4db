//! The other calculators at work: each opens and answers, in both languages, by mouse and by keyboard.

use super::{Part, Play, TODAY, frame, played, says, write};
use crate::{
    activities::financing::{
        Workings,
        tools::{Cells, Entry, Input, Kind, Sheet, TOOLS},
    },
    base::{Money, Percent},
    locale::Lang,
    ui::{screens::financing::state::Slot, testing, theme::Settings},
};
use egui::{Key, accesskit::Role, vec2};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

/// Something sensible in every input, and two rows in every list.
fn filled(inputs: &[Input], choice: u32, cents: i64) -> Sheet {
    let typed = |inputs: &[Input]| -> Cells {
        let entries = inputs.iter().enumerate().filter_map(|(at, input)| {
            // A result above the budget, and a lease whose rents pay for most of the asset.
            let amount = Money::cents(match input.key {
                "result-before-pay" => cents.abs() * 2,
                "first-rent" | "residual" => cents.abs() / 100,
                _ => cents,
            });
            let entry = match input.kind {
                Kind::Amount => Entry::Amount(amount),
                Kind::Percent if input.key.starts_with("received") => {
                    Entry::Percent(if input.key.ends_with('0') { "100".parse().ok()? } else { Percent::ZERO })
                }
                Kind::Percent => Entry::Percent(["10", "20", "5"][at % 3].parse().ok()?),
                Kind::Count(..) => Entry::Count(5),
                Kind::Choice(_) => Entry::Choice(choice),
                Kind::Year | Kind::Rows(_) => return None,
            };
            Some((input.key.to_owned(), entry))
        });
        entries.collect()
    };
    let lists = inputs.iter().filter_map(|input| match input.kind {
        Kind::Rows(cells) => Some((input.key.to_owned(), vec![typed(cells), typed(cells)])),
        _ => None,
    });
    Sheet { values: typed(inputs), rows: lists.collect() }
}

fn opened(at: usize, sheet: Sheet, lang: Lang) -> Harness<'static, Play> {
    let mut workings = Workings::default();
    workings.tools.insert(TOOLS[at].key.to_owned(), sheet);
    let mut play = Play::new(workings, false);
    play.state.part = Part::Tools;
    play.state.tool = Some(at);
    let settings = Settings { lang, ..Settings::default() };
    let mut harness = testing::harness_with(settings, vec2(420.0, 2_400.0), play, frame);
    harness.run();
    harness
}

/// Every word of the panel, as it is read out.
fn words(harness: &Harness<'_, Play>) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    nodes.flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()]).flatten().collect()
}

#[test]
fn every_calculator_opens_and_answers_in_words() {
    for (at, tool) in TOOLS.iter().enumerate() {
        for (lang, choice, cents) in [
            (Lang::Fr, 0, 1_000_000),
            (Lang::En, 1, 1_000_000),
            (Lang::Fr, 2, 20_000_000),
            (Lang::En, 1, -5_000_000),
            (Lang::Fr, 0, 0),
        ] {
            let harness = opened(at, filled(tool.inputs, choice, cents), lang);
            let said = words(&harness);
            let wordless = said.iter().filter(|words| words.contains("tool-")).collect::<Vec<_>>();
            assert!(wordless.is_empty(), "{}: {wordless:?}", tool.key);
            assert_eq!(harness.state().commands, 0, "{} writes by itself", tool.key);
        }
    }
}

#[test]
fn every_calculator_answers_something_sensible() {
    for tool in &TOOLS {
        let answer = tool.answer(&filled(tool.inputs, 0, 1_000_000), TODAY);
        assert!(answer.as_ref().is_ok_and(|answer| !answer.lines.is_empty()), "{}: {answer:?}", tool.key);
    }
}

#[test]
fn a_dailly_slip_is_typed_and_kept() {
    let mut harness = played(Workings::default(), false);
    harness.get_by_label("Outils").click();
    harness.run();
    harness.get_by_label("Cession Dailly").click();
    harness.run();
    write(&mut harness, "Créances TTC", "85000");
    write(&mut harness, "Part avancée", "80");
    write(&mut harness, "Durée de l’avance", "45");
    write(&mut harness, "Taux annuel", "6,50");
    harness.get_by_label("360 jours").click();
    harness.run();
    write(&mut harness, "Commission sur l’avance", "0,40");
    write(&mut harness, "Frais de bordereau", "35");
    harness.key_press(Key::Enter);
    harness.run();
    says(&harness, "Avance, 68\u{202f}000\u{a0}€");
    says(&harness, "Coût total, 859,50\u{a0}€");
    says(&harness, "TEG, coût payé à la fin, 10,25\u{a0}%");
    let kept = &harness.state().model.workings.tools["dailly"];
    assert_eq!(kept.values["slip-fee"], Entry::Amount(Money::euros(35)));
    harness.get_by_label("Tous les outils").click();
    harness.run();
    assert!(harness.query_by_label("Cession Dailly, commencé").is_some());
}

#[test]
fn flows_are_typed_row_by_row_from_the_keyboard() {
    let mut harness = played(Workings::default(), false);
    harness.get_by_label("Outils").click();
    harness.run();
    harness.get_by_label("VAN et TRI").focus();
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    write(&mut harness, "Taux d’actualisation", "10");
    for (at, flow) in ["-100", "110", "121"].into_iter().enumerate() {
        let next = format!("Ajouter\u{a0}: Flux\u{a0}{}", at + 1);
        harness.get_by_label(&next).focus();
        harness.run();
        harness.key_press(Key::Space);
        harness.run();
        // The field of the new row has the focus already.
        harness.get_by_role_and_label(Role::TextInput, &format!("Flux\u{a0}{}", at + 1)).type_text(flow);
        harness.run();
    }
    harness.key_press(Key::Enter);
    harness.run();
    says(&harness, "VAN, 100\u{a0}€");
    harness.get_by_label("Supprimer\u{a0}: Flux\u{a0}3").click();
    harness.run();
    says(&harness, "VAN, 0\u{a0}€");
    says(&harness, "TRI, 10,00\u{a0}%");
    assert_eq!(harness.state().model.workings.tools["net-value"].list("flows").len(), 2);
}

#[test]
fn what_makes_no_sense_says_why() {
    let at = TOOLS.iter().position(|tool| tool.key == "income-tax").unwrap();
    let mut sheet = filled(TOOLS[at].inputs, 0, 100_000);
    sheet.values.insert("income-year".to_owned(), Entry::Count(2_026));
    let harness = opened(at, sheet, Lang::Fr);
    says(&harness, "n’a pas de valeur au 31/12/2026");
}

#[test]
fn the_law_that_was_read_is_told() {
    let at = TOOLS.iter().position(|tool| tool.key == "corporate-tax").unwrap();
    let harness = opened(at, filled(TOOLS[at].inputs, 0, 1_000_000), Lang::Fr);
    says(
        &harness,
        "Taux réduit de l’IS\u{a0}: 15,00\u{a0}% · depuis le 1er\u{a0}janvier 2026 · CGI art. 219, I-b",
    );
    let at = TOOLS.iter().position(|tool| tool.key == "overdraft").unwrap();
    let harness = opened(at, filled(TOOLS[at].inputs, 0, -1_000_000), Lang::Fr);
    says(&harness, "inconnu à cette date");
}

#[test]
fn an_amount_of_a_document_goes_to_the_field() {
    let at = TOOLS.iter().position(|tool| tool.key == "overdraft").unwrap();
    let inputs = TOOLS[at].inputs;
    let (movements, segments) = (
        inputs.iter().position(|input| input.key == "movements").unwrap(),
        inputs.iter().position(|input| input.key == "segments").unwrap(),
    );
    let mut play = Play::new(Workings::default(), false);
    play.model.workings.tools.insert("overdraft".to_owned(), filled(inputs, 0, 100));
    let (model, state) = (&play.model, &mut play.state);
    state.copy(model, Slot::Tool(at, movements, None), Money::euros(7));
    state.copy(model, Slot::Tool(at, segments, Some((1, 1))), Money::euros(8));
    // Days hold no amount, and there is no tenth row.
    state.copy(model, Slot::Tool(at, segments, Some((1, 0))), Money::euros(9));
    state.copy(model, Slot::Tool(at, segments, Some((9, 1))), Money::euros(9));
    let sheet = &state.draft.as_ref().unwrap().tools["overdraft"];
    assert_eq!(sheet.values["movements"], Entry::Amount(Money::euros(7)));
    assert_eq!(sheet.list("segments")[1]["balance"], Entry::Amount(Money::euros(8)));
    assert_eq!(sheet.list("segments")[1]["days"], Entry::Count(5));
}

#[test]
fn what_was_handed_in_stays_as_it_is() {
    let at = TOOLS.iter().position(|tool| tool.key == "net-value").unwrap();
    let mut harness = opened(at, filled(TOOLS[at].inputs, 0, 100), Lang::Fr);
    harness.state_mut().model.read_only = true;
    harness.run();
    assert!(harness.query_by_label("Ajouter\u{a0}: Flux\u{a0}3").is_none());
    assert!(harness.query_by_label("Supprimer\u{a0}: Flux\u{a0}1").is_none());
}
