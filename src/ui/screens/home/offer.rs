//! The next practice: which case, which way, and why. A rule on what was observed, never a fixed text.

use super::names::{activity_name, competency_name};
use crate::{
    assessment::PASS_MARK,
    base::{CaseId, Mode, Score},
    certification::Certification,
    locale::Locale,
    readiness::{Estimate, Link},
    t,
    ui::screens::{CaseCard, Learner, SeanceRow},
};

/// What the button of the featured card does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// Begins a séance.
    New {
        /// Of that case.
        case: CaseId,
        /// Worked that way.
        mode: Mode,
    },
    /// Takes one up.
    Resume(i64),
}

/// A séance of the past that bears on the proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Its number in the store.
    pub id: i64,
    /// Its day, as the tag of an evidence link.
    pub tag: String,
    /// « Débrief Boulangerie Ferrand ».
    pub words: String,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What the button does.
    pub start: Start,
    /// What to practise, and on which case.
    pub title: String,
    /// Why.
    pub reason: String,
    /// At most two séances it rests on, the latest first.
    pub proofs: Vec<Proof>,
    /// « 2ab Entretien et besoins ».
    pub activity: String,
    /// How long it takes the learner, about.
    pub minutes: String,
    /// Which way it is worked.
    pub mode: Mode,
}

/// Proposals, the best first: the weakest competency observed that a case practises, then the next ones, then the cases not
/// proposed yet. With nothing observed: a guided meeting on the easiest case not begun, or the séance to finish.
pub(super) fn offers(locale: &Locale, learner: &Learner) -> Vec<Offer> {
    let mut offers: Vec<Offer> = Vec::new();
    let observed = observed(learner);
    for (block, link, estimate) in &observed {
        let Some(activity) = Certification::official().competency(&link.code).map(|c| c.activity.as_str())
        else {
            continue;
        };
        let Some(case) = best_case(learner, |case| case.activities.iter().any(|a| a == activity)) else {
            continue;
        };
        let offer = weakest(locale, learner, case, block, link, *estimate, offers.is_empty());
        push(&mut offers, offer);
    }
    let begun = |case: &CaseCard| learner.seances.iter().any(|row| row.case == case.id);
    if observed.is_empty() {
        if let Some(case) = best_case(learner, |case| !begun(case)) {
            push(&mut offers, first(locale, learner, case));
        } else if let Some(row) = learner.seances.iter().find(|row| row.mark.is_none()) {
            push(&mut offers, finish(locale, learner, row));
        }
    }
    let mut cases: Vec<&CaseCard> = learner.cases.iter().collect();
    cases.sort_by_key(|case| order(learner, case));
    for case in cases {
        if !offers
            .iter()
            .any(|offer| matches!(&offer.start, Start::New { case: known, .. } if *known == case.id))
            && !learner.seances.iter().any(|row| row.case == case.id && row.mark.is_none())
        {
            push(&mut offers, another(locale, learner, case));
        }
    }
    offers
}

/// A way of working a case, by what was handed in on it: guided first, then alone, then as in the exam once a mark of the
/// pass or above was won alone.
pub(super) fn next_mode(learner: &Learner, case: &CaseId) -> Mode {
    let done = || {
        learner.seances.iter().filter(|row| row.case == *case).filter_map(|row| Some((row.mode, row.mark?)))
    };
    let passed = |mark: Score| mark >= Score::from_integer(i64::from(PASS_MARK));
    if done().any(|(mode, mark)| mode == Mode::Exam || (mode == Mode::Autonomous && passed(mark))) {
        Mode::Exam
    } else if done().next().is_some() {
        Mode::Autonomous
    } else {
        Mode::Guided
    }
}

/// The learner's own minutes, about: a guided meeting goes by picks and takes a third of what it lasts in the case; written
/// out, it takes about what it lasts.
pub(super) const fn learner_minutes(mode: Mode, meeting: u32) -> u32 {
    match mode {
        Mode::Guided => meeting.div_ceil(3),
        Mode::Autonomous | Mode::Exam => meeting,
    }
}

/// Competencies observed, the least likely to be recognised first, each with its block.
fn observed(learner: &Learner) -> Vec<(&str, &Link, Estimate)> {
    let mut observed: Vec<(&str, &Link, Estimate)> = learner
        .blocks
        .iter()
        .flat_map(|block| block.links.iter().map(|link| (block.block.as_str(), link)))
        .filter_map(|(block, link)| link.estimate.map(|estimate| (block, link, estimate)))
        .collect();
    observed.sort_by_key(|(_, link, estimate)| (estimate.point, link.code.clone()));
    observed
}

/// The case handed in the fewest times, then the easiest.
fn order<'a>(learner: &Learner, case: &'a CaseCard) -> (usize, u8, &'a CaseId) {
    let done = learner.seances.iter().filter(|row| row.case == case.id && row.mark.is_some()).count();
    (done, case.difficulty, &case.id)
}

fn best_case(learner: &Learner, fits: impl Fn(&CaseCard) -> bool) -> Option<&CaseCard> {
    learner.cases.iter().filter(|case| fits(case)).min_by_key(|case| order(learner, case))
}

/// Two competencies may lead to the same séance: it is proposed once, for the weaker.
fn push(offers: &mut Vec<Offer>, offer: Offer) {
    if !offers.iter().any(|known| known.start == offer.start) {
        offers.push(offer);
    }
}

fn offer(locale: &Locale, case: &CaseCard, mode: Mode, activity: &str) -> Offer {
    Offer {
        start: Start::New { case: case.id.clone(), mode },
        title: String::new(),
        reason: String::new(),
        proofs: Vec::new(),
        activity: format!("{activity} {}", activity_name(locale, activity)),
        minutes: locale.minutes(learner_minutes(mode, case.minutes)),
        mode,
    }
}

fn main_activity(case: &CaseCard) -> &str {
    case.activities.first().map_or("2ab", String::as_str)
}

fn weakest(
    locale: &Locale,
    learner: &Learner,
    case: &CaseCard,
    block: &str,
    link: &Link,
    estimate: Estimate,
    first: bool,
) -> Offer {
    let activity = Certification::official()
        .competency(&link.code)
        .map_or_else(|| main_activity(case).to_owned(), |competency| competency.activity.clone());
    let name = competency_name(locale, &link.code);
    let Estimate { point, low, high } = estimate;
    let code = link.code.as_str();
    let reason = if first {
        t!(locale, "home-why-weakest", block = block, code = code, point = point, low = low, high = high)
    } else {
        t!(locale, "home-why-next", code = code, point = point, low = low, high = high)
    };
    let practises = |row: &&SeanceRow| {
        learner.cases.iter().any(|case| case.id == row.case && case.activities.contains(&activity))
    };
    let proofs = learner.seances.iter().filter(|row| row.mark.is_some()).filter(practises).take(2);
    Offer {
        title: t!(locale, "home-offer-title", what = name.as_str(), case = case.title.as_str()),
        reason,
        proofs: proofs
            .map(|row| Proof {
                id: row.id,
                tag: row.day.clone(),
                words: t!(locale, "home-offer-proof", case = row.title.as_str()),
            })
            .collect(),
        ..offer(locale, case, next_mode(learner, &case.id), &activity)
    }
}

fn first(locale: &Locale, learner: &Learner, case: &CaseCard) -> Offer {
    let minutes = locale.minutes(learner_minutes(Mode::Guided, case.minutes));
    let reason = if learner.seances.is_empty() {
        t!(locale, "home-why-first", client = case.client.as_str())
    } else {
        t!(locale, "home-why-not-observed", client = case.client.as_str())
    };
    Offer {
        title: t!(locale, "home-offer-first", minutes = minutes),
        reason: format!("{} {reason}", t!(locale, "home-offer-case", case = case.title.as_str())),
        ..offer(locale, case, Mode::Guided, main_activity(case))
    }
}

fn finish(locale: &Locale, learner: &Learner, row: &SeanceRow) -> Offer {
    let case = learner.cases.iter().find(|case| case.id == row.case);
    let activity = case.map_or("2ab", main_activity);
    let left = row.minutes.1.saturating_sub(row.minutes.0);
    Offer {
        start: Start::Resume(row.id),
        title: t!(locale, "home-offer-finish", case = row.title.as_str()),
        reason: t!(locale, "home-why-finish"),
        proofs: Vec::new(),
        activity: format!("{activity} {}", activity_name(locale, activity)),
        minutes: locale.minutes(learner_minutes(row.mode, left)),
        mode: row.mode,
    }
}

fn another(locale: &Locale, learner: &Learner, case: &CaseCard) -> Offer {
    let mode = next_mode(learner, &case.id);
    let known = learner.seances.iter().any(|row| row.case == case.id);
    Offer {
        title: t!(locale, "home-offer-another", case = case.title.as_str()),
        reason: if known { t!(locale, "home-why-again") } else { t!(locale, "home-why-new") },
        ..offer(locale, case, mode, main_activity(case))
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{bakery, garage, learner_with, row},
        *,
    };
    use crate::locale::Lang;

    fn offers(learner: &Learner) -> Vec<Offer> {
        super::offers(&Locale::new(Lang::Fr), learner)
    }

    fn new(case: &str, mode: Mode) -> Start {
        Start::New { case: CaseId::new(case), mode }
    }

    #[test]
    fn the_first_day_begins_with_a_guided_meeting_on_the_easiest_case() {
        let learner = Learner { cases: vec![garage(), bakery()], ..Learner::default() };
        let offers = offers(&learner);
        assert_eq!(offers[0].start, new("boulangerie-ferrand", Mode::Guided));
        assert_eq!(offers[0].title, "Commencer par un entretien guidé, 20\u{a0}min");
        assert_eq!(offers[1].start, new("garage-lenoir", Mode::Guided));
    }

    #[test]
    fn a_seance_begun_is_finished_before_it_is_begun_again() {
        let learner = Learner {
            cases: vec![bakery()],
            seances: vec![row(7, Mode::Guided, None)],
            ..Learner::default()
        };
        let offers = offers(&learner);
        assert_eq!(offers.len(), 1);
        assert_eq!(offers[0].start, Start::Resume(7));
    }

    #[test]
    fn the_weakest_competency_observed_comes_first_with_its_reason() {
        let seances = vec![row(3, Mode::Guided, Some(12))];
        let learner = Learner { seances, ..learner_with(&[("2ab.C2", 2, 5), ("2ab.C4", 6, 2)]) };
        let offers = offers(&learner);
        assert_eq!(offers[0].start, new("boulangerie-ferrand", Mode::Autonomous));
        assert!(offers[0].title.starts_with("Questions de l’entretien"), "{}", offers[0].title);
        assert!(offers[0].reason.contains("2ab.C2"), "{}", offers[0].reason);
        assert_eq!(offers[0].proofs.len(), 1);
        assert_eq!(offers.len(), 1, "the same séance is not proposed twice");
    }

    #[test]
    fn a_pass_won_alone_opens_the_exam() {
        let bakery = CaseId::new("boulangerie-ferrand");
        let with = |seances| Learner { seances, ..Learner::default() };
        assert_eq!(next_mode(&with(vec![]), &bakery), Mode::Guided);
        assert_eq!(next_mode(&with(vec![row(1, Mode::Guided, None)]), &bakery), Mode::Guided);
        assert_eq!(next_mode(&with(vec![row(1, Mode::Guided, Some(18))]), &bakery), Mode::Autonomous);
        assert_eq!(next_mode(&with(vec![row(1, Mode::Autonomous, Some(9))]), &bakery), Mode::Autonomous);
        assert_eq!(next_mode(&with(vec![row(1, Mode::Autonomous, Some(10))]), &bakery), Mode::Exam);
    }
}
