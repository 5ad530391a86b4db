//! A séance of the shipped case, for the tests of reports and screens: some things well done, some badly.

use crate::{
    activities::{Evidence, State, World, needs::Draft},
    base::{Aspect, Mode, Money, Seed},
    content::{self, kinds::needs::NeedKind},
    finance::{Balance, Entered},
    session::{Command, Transcript, run},
};
use std::sync::OnceLock;

/// The shipped case, loaded once for all tests.
pub(crate) fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let bundle = content::shipped().into_iter().next().expect("a case is shipped");
        World::new(content::load(&bundle).case.expect("it loads"))
    })
}

fn line(document: &str, line: &str) -> Evidence {
    Evidence::Line(document.into(), line.into())
}

fn need(kind: NeedKind, text: &str, amount: Option<i64>, base: &str, evidence: Vec<Evidence>) -> Command {
    let amount = amount.map(Money::euros);
    Command::AddNeed(Draft { kind, text: text.into(), amount, base: base.into(), evidence, picked: None })
}

fn found(aspect: Aspect, text: &str, evidence: Vec<Evidence>) -> Command {
    Command::Find { aspect, text: text.into(), evidence }
}

fn prepared() -> Vec<Command> {
    let open = ["liasse-2026", "bail", "releves", "pret-2019", "devis-four", "assurance", "prevoyance"];
    let mut actions: Vec<Command> = open.into_iter().map(|d| Command::Open(d.into())).collect();
    actions.extend([
        Command::Pin(line("bail", "art-2")),
        Command::Pin(line("devis-four", "acompte")),
        Command::Pin(line("devis-four", "total-ht")),
        Command::Compute(Balance::Ebe, 2026, Entered::Euros(Money::euros(67_561))),
        Command::Compute(Balance::Caf, 2026, Entered::Euros(Money::euros(60_000))),
        Command::Plan {
            objective: "Comprendre l’urgence du four et la trésorerie".into(),
            themes: ["equipment", "lease", "cash_position", "vat", "key_person", "insurance"]
                .into_iter()
                .map(Into::into)
                .collect(),
        },
        found(
            Aspect::Legal,
            "Le bail finit le 31 janvier 2028 et rien n’est négocié pour la suite.",
            vec![line("bail", "art-2")],
        ),
        found(
            Aspect::Social,
            "La gérante n’a aucune indemnité en cas d’arrêt de travail.",
            vec![line("prevoyance", "ij")],
        ),
    ]);
    actions
}

fn met() -> Vec<Command> {
    let says = [
        "Bonjour Madame Ferrand, merci de votre visite. Nous avons une heure, et tout ce que vous me direz reste entre nous.",
        "Qu’est-ce qui vous amène, et quel est votre projet ?",
        "Dans quel état est votre four, et que s’est-il passé cet été ?",
        "On a un très bon contrat d’assurance, je vous le propose tout de suite.",
        "Où en est votre bail commercial ?",
        "Combien êtes-vous dans l’équipe, quelles sont vos autres banques et qui vous fournit la farine ?",
        "Qui sait faire le pain en dehors de Thomas ?",
        "Votre compte est passé de 27 230 € fin juin à 3 641 € fin octobre : comment l’expliquez-vous ?",
        "Comment comptez-vous avancer la TVA des deux devis avant qu’elle vous soit rendue ?",
        "Que s’est-il passé avec votre four cet été ?",
        "Comment êtes-vous assurée contre un arrêt de la fabrication ?",
        "Si je vous comprends bien, le four a vingt-deux ans, il s’est arrêté huit jours cet été, et l’acompte doit partir le 20 novembre pour une pose du 7 au 9 décembre.",
        "Merci de votre confiance, Madame Ferrand, et bon courage pour les bûches.",
    ];
    let mut actions = vec![Command::Meet];
    actions.extend(says.into_iter().map(|s| Command::Say(s.into())));
    actions.push(Command::EndMeeting);
    actions
}

fn listed() -> Vec<Command> {
    use NeedKind::{Explicit, Implicit};
    vec![
        need(
            Explicit,
            "Réaménager la boutique avec un coin café",
            Some(62_880),
            "devis des travaux, total TTC",
            Vec::new(),
        ),
        need(
            Explicit,
            "Remplacer le four à pain avant Noël",
            Some(66_500),
            "devis, total hors taxes",
            vec![line("devis-four", "total-ht")],
        ),
        need(
            Explicit,
            "Verser l’acompte du four le 20 novembre",
            Some(23_940),
            "devis, 30 %",
            vec![line("devis-four", "acompte")],
        ),
        need(Implicit, "Préfinancer la TVA du four", None, "", vec![Evidence::Reply(9)]),
        need(Implicit, "Sécuriser le local après janvier 2028", None, "", vec![line("bail", "art-2")]),
        need(Implicit, "Ouvrir un plan d’épargne retraite", Some(5_000), "", Vec::new()),
    ]
}

/// The séance up to its list of needs, not handed in. It is played once: nothing in it depends on the mode.
pub(crate) fn played(mode: Mode) -> State {
    static PLAYED: OnceLock<State> = OnceLock::new();
    let played = PLAYED.get_or_init(|| {
        let actions = [prepared(), met(), listed()].concat();
        let case = world().case.id.clone();
        let transcript = Transcript { case, case_hash: None, mode: Mode::Autonomous, seed: Seed(7), actions };
        let played = run(world(), &transcript);
        assert_eq!(played.refused, [], "the sample plays through");
        played.journal.state
    });
    State { mode, ..played.clone() }
}

/// The same, handed in.
pub(crate) fn handed_in(mode: Mode) -> State {
    State { handed_in: true, ..played(mode) }
}
