use super::{Words, clip, sentence};
use crate::{
    assessment::{Assessment, Cited, Line, Missing, assess},
    base::Mode,
    locale::{Lang, Locale},
    report::sample,
};

#[test]
fn dump() {
    let world = sample::world();
    let state = sample::handed_in(&world, Mode::Autonomous);
    let locale = Locale::new(Lang::Fr);
    let words = Words::new(&locale, &world.case, &state);
    let marks = assess(&world.case, &state);
    for t in &state.meeting.turns {
        println!(
            "{} {:?} {:?} trust {} {:?} told {:?}\n   {}",
            t.number, t.phase, t.topic, t.trust, t.reactions, t.told, t.reply
        );
    }
    for i in &marks.indicators {
        println!("## {} {}/{}", i.code, i.score, i.max);
        for l in &i.lines {
            println!("  {:?} {} [{}/{}]", l.verdict, words.line_title(l), l.points, l.max);
            for c in &l.evidence {
                let k = words.cited(c);
                println!("     + {} | {} | {}", k.tag, k.words, k.source);
            }
            for m in &l.missing {
                println!("     - {} ({:?})", words.missing(l, m), words.gap(l, m).source);
            }
        }
    }
}
