//! The bakery case, and a learner who works it through: about 120 actions of every kind, none refused.

use std::sync::{Arc, OnceLock};
use visavis::{
    activities::{Evidence, World, needs::Draft},
    base::{Aspect, LineId, Mode, Money, Seed},
    content::{Body, Bundle, kinds::needs::NeedKind, load, shipped},
    finance::{Balance, Entered},
    session::{Command, Entry, Journal},
};

/// How the work is done.
pub(crate) const MODE: Mode = Mode::Autonomous;
/// Its seed.
pub(crate) const SEED: Seed = Seed(20_261_112);

/// The files of the case.
pub(crate) fn bundle() -> Bundle {
    shipped().into_iter().find(|b| b.id == "boulangerie-ferrand").expect("the bakery is shipped")
}

/// The case, trained at most once for all tests.
pub(crate) fn world() -> Arc<World> {
    static WORLD: OnceLock<Arc<World>> = OnceLock::new();
    let make = || Arc::new(World::new(load(&bundle()).case.expect("the bakery loads")));
    Arc::clone(WORLD.get_or_init(make))
}

/// What the learner does, and what comes of it without interruption.
pub(crate) fn played() -> &'static Journal {
    static PLAYED: OnceLock<Journal> = OnceLock::new();
    PLAYED.get_or_init(|| {
        let world = world();
        let mut journal = Journal::new(&world, MODE, SEED);
        for command in wishes(&world) {
            if let Ok(entry) = journal.try_command(&world, command) {
                journal.record(entry);
            }
        }
        let count = journal.entries.len();
        assert!((100..=160).contains(&count), "{count} actions");
        assert!(journal.state.handed_in && journal.state.meeting.turns.len() >= 10);
        journal
    })
}

/// The actions alone.
pub(crate) fn entries() -> &'static [Entry] {
    &played().entries
}

/// Drawn from the case, so that it may be rewritten; what the rules refuse is left out.
fn wishes(world: &World) -> Vec<Command> {
    let case = &world.case;
    let mut lines: Vec<Evidence> = Vec::new();
    let mut wishes = Vec::new();
    for document in &case.documents {
        wishes.push(Command::Open(document.id.clone()));
        let of = |line: LineId| Evidence::Line(document.id.clone(), line);
        match &document.body {
            Body::Liasse(_) => lines.extend(["FL", "GG", "HN"].map(|code| of(LineId::new(code)))),
            Body::Account => {
                lines.extend(case.company.bank.months.keys().take(2).map(|m| of(LineId::new(m.clone()))));
            }
            Body::Sections(sections) => {
                lines.extend(
                    sections.iter().flat_map(|s| &s.lines).take(3).map(|l| of(LineId::new(l.id.clone()))),
                );
            }
        }
    }
    wishes.extend(lines.iter().cloned().map(Command::Pin));
    wishes.extend([Command::Unpin(2), Command::Unpin(5)]);
    for (year, base) in case.years.iter().rev().take(2).zip([31_000, 24_500]) {
        let year = year.liasse.closing.year();
        for (balance, step) in Balance::ALL.iter().zip(0..9) {
            let entered = Entered::Euros(Money::euros(base + 100 * step));
            wishes.push(Command::Compute(*balance, year, entered));
        }
        wishes.push(Command::ClearFigure(Balance::ALL[0], year));
    }
    wishes.push(Command::Plan {
        objective: "Comprendre le projet de four, la trésorerie et la vie de l’entreprise.".into(),
        themes: case.topics.keys().step_by(9).cloned().collect(),
    });
    let finding = |n: usize| {
        let aspect = Aspect::ALL[n % 4];
        let text = format!("Constat n° {n} : la trésorerie se tend alors que le résultat se redresse.");
        (aspect, text, lines.iter().skip(n).step_by(5).take(2).cloned().collect::<Vec<_>>())
    };
    for (aspect, text, evidence) in (0..8).map(finding) {
        wishes.push(Command::Find { aspect, text, evidence });
    }
    wishes.push(Command::RemoveFinding(3));
    wishes.push(Command::Meet);
    let says = [
        "Bonjour Madame Ferrand, je vous propose de faire le point ensemble pendant une heure.",
        "Pouvez-vous me raconter ce qui vous amène aujourd’hui ?",
        "Comment fonctionne votre four actuel ?",
        "Quand faudrait-il que le nouveau four soit posé ?",
        "Comment se porte votre trésorerie en cette fin d’année ?",
        "Que prévoit votre bail commercial ?",
        "Comment êtes-vous couverte si vous tombez malade ?",
        "Qui vous aide au fournil et en boutique ?",
        "Si je résume, le four doit être remplacé avant Noël et le compte est tendu.",
        "Combien l’électricité vous coûte-t-elle par an ?",
        "Je vous rappelle jeudi avec une réponse motivée.",
    ];
    for (n, text) in says.into_iter().enumerate() {
        wishes.push(Command::Say(text.into()));
        wishes.extend((n == 3 || n == 7).then_some(Command::Silence));
    }
    wishes.push(Command::EndMeeting);
    wishes.extend((1..=4).map(|turn| Command::Pin(Evidence::Reply(turn))));
    let (aspect, text, evidence) = finding(9);
    wishes.push(Command::EditFinding { number: 1, aspect, text, evidence });
    let draft = |n: usize, text: &str| Draft {
        kind: if n < case.needs.len() / 2 { NeedKind::Explicit } else { NeedKind::Implicit },
        text: text.to_owned(),
        amount: n.is_multiple_of(2).then(|| Money::cents(1_234_567 * (1 + i64::try_from(n).unwrap()))),
        base: "devis, hors taxes".into(),
        evidence: lines.iter().skip(n).take(2).cloned().collect(),
        picked: None,
    };
    let texts: Vec<&str> = case.needs.iter().map(|n| n.text.as_str()).collect();
    wishes.extend(texts.iter().enumerate().map(|(n, text)| Command::AddNeed(draft(n, text))));
    wishes.push(Command::EditNeed(2, draft(1, "Verser l’acompte du four à temps")));
    wishes.push(Command::RemoveNeed(3));
    let numbers: Vec<u32> = (1..=u32::try_from(texts.len()).unwrap()).filter(|n| *n != 3).rev().collect();
    wishes.push(Command::OrderNeeds(numbers));
    wishes.push(Command::HandIn);
    wishes
}
