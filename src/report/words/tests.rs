//! The words of the marks, on a séance played for them.

use super::{Words, clip, sentence};
use crate::{
    activities::{State, World, file::Figure, interview::Ending},
    assessment::{Assessment, Cited, Line, Missing, assess},
    base::Mode,
    content::kinds::client::Mood,
    finance::Balance,
    locale::{Lang, Locale},
    report::sample,
};

struct Played {
    world: &'static World,
    state: State,
    marks: Assessment,
    fr: Locale,
    en: Locale,
}

fn played() -> Played {
    let world = sample::world();
    let state = sample::handed_in(Mode::Autonomous);
    let marks = assess(&world.case, &state);
    Played { world, state, marks, fr: Locale::new(Lang::Fr), en: Locale::new(Lang::En) }
}

impl Played {
    fn words(&self) -> Words<'_> {
        Words::new(&self.fr, &self.world.case, &self.state)
    }

    fn line(&self, check: &str) -> &Line {
        let lines = self.marks.indicators.iter().flat_map(|i| &i.lines);
        lines.into_iter().find(|l| l.check.as_str() == check).expect("a check of the rubric")
    }

    fn lines(&self) -> impl Iterator<Item = &Line> {
        self.marks.indicators.iter().flat_map(|i| &i.lines)
    }
}

#[track_caller]
fn titled(played: &Played, check: &str, expected: &str) {
    assert_eq!(played.words().line_title(played.line(check)), expected);
}

#[test]
fn titles_carry_the_real_counts() {
    let p = played();
    titled(&p, "documents-lus", "7 documents lus avant le rendez-vous sur 13, 3 cités.");
    titled(&p, "plan-ecrit", "Plan écrit avant le rendez-vous\u{a0}: 6 thèmes.");
    titled(&p, "phases", "4 temps de l’entretien tenus sur 4.");
    titled(&p, "aspect-juridique", "Aspect juridique\u{a0}: un constat vrai et prouvé.");
    titled(&p, "aspect-fiscal", "Aspect fiscal\u{a0}: aucun constat vrai.");
    titled(&p, "constats-vrais", "2 constats vrais sur 8, aucun faux.");
    titled(&p, "ebe-2026", "EBE 2026\u{a0}: 67\u{202f}561\u{a0}€, juste.");
    titled(&p, "ebe-2025", "EBE 2025\u{a0}: non calculé.");
    titled(&p, "caf-2026", "CAF 2026\u{a0}: 60\u{202f}000\u{a0}€ saisis, écart de +1\u{202f}354\u{a0}€.");
    titled(
        &p,
        "demande-four",
        "«\u{a0}Remplacer le four à pain avant Noël\u{a0}» est sur la liste, comme besoin exprimé.",
    );
    titled(
        &p,
        "montant-boutique",
        "«\u{a0}Réaménager la boutique avec un coin café\u{a0}»\u{a0}: 62\u{202f}880\u{a0}€, écart de +10\u{202f}480\u{a0}€.",
    );
    titled(&p, "ordre-convenu", "Vous avez classé les besoins sans demander l’ordre à Nadia Ferrand.");
}

#[test]
fn facts_are_counted_and_their_themes_named() {
    let p = played();
    let line = p.line("faits-essentiels");
    let untold = line.missing.len();
    let title = p.words().line_title(line);
    assert!(title.starts_with(&format!("{} faits révélés sur 12\u{a0}: ", 12 - untold)), "{title}");
    assert!(p.words().line_title(p.line("faits-sensibles")).starts_with("Aucun fait révélé sur 8"));
}

#[test]
fn every_line_and_gap_reads_in_both_languages() {
    let p = played();
    for locale in [&p.fr, &p.en] {
        let words = Words::new(locale, &p.world.case, &p.state);
        for words in [words, words.veiled()] {
            for line in p.lines() {
                let title = words.line_title(line);
                assert!(title.ends_with(['.', '»']) && title.len() > 12, "{title}");
                for cited in &line.evidence {
                    let link = words.cited(cited);
                    assert!(!link.tag.is_empty() && !link.words.is_empty(), "{cited:?}");
                    assert!(link.words.split(' ').count() <= 4, "{}", link.words);
                }
                for missing in &line.missing {
                    let said = words.missing(line, missing);
                    assert!(!said.contains("  ") && said.ends_with(['.', '»', '…']), "{missing:?}: {said}");
                }
            }
        }
    }
}

#[test]
fn a_gap_says_where_it_lay() {
    let p = played();
    let words = p.words();
    let line = p.line("documents-lus");
    let unread = line.missing.iter().find(|m| matches!(m, Missing::Document(d) if d.as_str() == "energie"));
    let gap = words.gap(line, unread.expect("the sample left it closed"));
    assert_eq!(gap.what, "Contrat d’électricité (D11)");
    assert_eq!(gap.source, Some(Cited::Document("energie".into())));
    let line = p.line("implicite-energie");
    let gap = words.gap(line, &line.missing[0]);
    assert_eq!(gap.what, p.world.case.need(&"energie".into()).expect("a need").text);
    assert!(matches!(&gap.source, Some(Cited::Line(d, _)) if d.as_str() == "energie"));
    assert!(gap.place.starts_with("Contrat d’électricité (D11), «\u{a0}"));
}

#[test]
fn a_wrong_figure_says_what_was_done_and_where_to_look_while_work_goes_on() {
    let mut p = played();
    let value = "68411".parse().expect("an amount");
    p.state.file.figures.insert((Balance::Ebe, 2026), Figure { value });
    p.marks = assess(&p.world.case, &p.state);
    let line = p.line("ebe-2026");
    let Missing::FigureOff(why) = &line.missing[0] else { panic!("{:?}", line.missing) };
    assert_eq!(why.mistakes[0].to_string(), "stock_sign FV");
    let gap = p.words().gap(line, &line.missing[0]);
    assert_eq!(gap.what, "EBE 2026");
    assert_eq!(
        gap.why.replace(['\u{a0}', '\u{202f}'], " "),
        "Écart de +850 €. La variation de stock (FV) a été prise à l’envers : positive, elle est un déstockage et \
         augmente la charge. Valeur juste : 67 561 €. Formule : VA + (FO − quote-part 747) − FX − FY − FZ."
    );
    let veiled = p.words().veiled().gap(line, &line.missing[0]).why;
    assert!(veiled.ends_with("un déstockage augmente la charge.") && !veiled.contains("67"), "{veiled}");
}

#[test]
fn an_untold_fact_says_why_it_did_not_come() {
    let p = played();
    let (words, line) = (p.words(), p.line("faits-sensibles"));
    let why = |fact: &str| words.gap(line, &Missing::Fact(fact.into())).why;
    assert!(why("pas-payee").ends_with("Thème jamais abordé."), "{}", why("pas-payee"));
    let untold =
        p.world.case.client.facts.iter().filter(|f| !p.state.meeting.told().any(|(told, _)| *told == f.id));
    let trust = untold.map(|f| why(f.id.as_str())).filter(|w| w.contains("il fallait")).count();
    assert!(trust > 0, "the sample closes some facts for want of trust");
}

#[test]
fn veiled_words_never_give_the_answer() {
    let p = played();
    let (case, veiled) = (&p.world.case, p.words().veiled());
    for line in p.lines() {
        let said: Vec<String> = line.missing.iter().map(|m| veiled.missing(line, m)).collect();
        let said = said.join(" ") + &veiled.line_title(line);
        for need in case.needs.iter().filter(|n| veiled.recorded(&n.id).is_none()) {
            assert!(!said.contains(&need.text), "{said}");
        }
        for missing in &line.missing {
            if let Missing::Fact(id) = missing {
                let gist = &case.fact(id).expect("a fact").gist;
                assert!(!said.contains(&sentence(gist)), "{said}");
            }
        }
    }
}

#[test]
fn the_order_names_its_worst_pair() {
    let p = played();
    let line = p.line("ordre-coherent");
    let gap = p.words().gap(line, &line.missing[0]);
    assert!(gap.why.starts_with("«\u{a0}Réaménager la boutique"), "{}", gap.why);
    assert!(gap.why.contains("qui presse davantage"));
}

#[test]
fn evidence_has_a_tag_and_few_words() {
    let p = played();
    let link = |cited| {
        let link = p.words().cited(&cited);
        (link.tag, link.words)
    };
    let is = |tag: &str, words: &str| (tag.to_owned(), words.to_owned());
    assert_eq!(link(Cited::Document("bail".into())), is("D6", "Bail commercial"));
    assert_eq!(link(Cited::Finding(1)), is("C1", "Le bail finit le…"));
    assert_eq!(link(Cited::Need(2)), is("B2", "Remplacer le four à…"));
    assert_eq!(link(Cited::Plan), is("Plan", "6 thèmes"));
    assert_eq!(link(Cited::Turn(4)), is(&p.words().minute(4), "réplique 4"));
    assert_eq!(link(Cited::Turn(5)).1, "Bail des locaux");
    let month = Cited::Line("releves".into(), "2026-10".into());
    assert_eq!(link(month), is("D7", "octobre 2026"));
}

#[test]
fn people_agree_with_their_words() {
    let p = played();
    assert_eq!(p.words().mood(Mood::Worried), "inquiète");
    assert_eq!(p.words().ending(Ending::ClientLeft), "Nadia Ferrand a mis fin au rendez-vous.");
}

#[test]
fn clips_and_sentences() {
    assert_eq!(clip("le bail finit en 2028.", 4), "le bail finit en…");
    assert_eq!(clip("68\u{202f}000\u{a0}€ de chiffre", 3), "68\u{202f}000\u{a0}€ de chiffre");
    assert_eq!(clip("Bail.", 4), "Bail");
    assert_eq!(sentence("le four a vingt-deux ans"), "Le four a vingt-deux ans.");
    assert_eq!(sentence("Est-ce sûr ?"), "Est-ce sûr ?");
    assert_eq!(sentence(""), "");
}
