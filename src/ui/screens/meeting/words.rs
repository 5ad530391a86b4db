//! Words of the meeting screen that several of its parts use.

use super::model::{Client, Proof};
use crate::{
    activities::interview::{Ending, Reaction},
    content::kinds::{client::Mood, company::Gender},
    locale::Locale,
    t,
    ui::theme::icon,
};

/// File name of the portrait with that face, less its ending.
pub const fn face(mood: Mood) -> &'static str {
    match mood {
        Mood::Neutral => "neutre",
        Mood::Satisfied => "satisfait",
        Mood::Amused => "amuse",
        Mood::Explaining => "explique",
        Mood::Thoughtful => "pensif",
        Mood::Worried => "inquiet",
        Mood::Concerned => "preoccupe",
        Mood::Sceptical => "sceptique",
        Mood::Annoyed => "contrarie",
        Mood::Closed => "ferme",
        Mood::Sad => "triste",
    }
}

/// The letter that the locale files agree with.
pub(super) const fn gender(gender: Gender) -> &'static str {
    match gender {
        Gender::F => "f",
        Gender::M => "m",
    }
}

/// « Mme Ferrand ».
pub(super) fn civil(locale: &Locale, client: &Client) -> String {
    t!(locale, "meeting-civil", gender = gender(client.gender), name = client.last_name.as_str())
}

/// « Inquiète ».
pub(super) fn mood(locale: &Locale, mood: Mood, of: Gender) -> String {
    let gender = gender(of);
    match mood {
        Mood::Neutral => t!(locale, "meeting-mood-neutral", gender = gender),
        Mood::Satisfied => t!(locale, "meeting-mood-satisfied", gender = gender),
        Mood::Amused => t!(locale, "meeting-mood-amused", gender = gender),
        Mood::Explaining => t!(locale, "meeting-mood-explaining"),
        Mood::Thoughtful => t!(locale, "meeting-mood-thoughtful", gender = gender),
        Mood::Worried => t!(locale, "meeting-mood-worried", gender = gender),
        Mood::Concerned => t!(locale, "meeting-mood-concerned", gender = gender),
        Mood::Sceptical => t!(locale, "meeting-mood-sceptical"),
        Mood::Annoyed => t!(locale, "meeting-mood-annoyed", gender = gender),
        Mood::Closed => t!(locale, "meeting-mood-closed", gender = gender),
        Mood::Sad => t!(locale, "meeting-mood-sad"),
    }
}

/// « regard bas, débit lent »: what is seen and heard, without a judgement.
pub(super) fn look(locale: &Locale, mood: Mood) -> String {
    match mood {
        Mood::Neutral => t!(locale, "meeting-look-neutral"),
        Mood::Satisfied => t!(locale, "meeting-look-satisfied"),
        Mood::Amused => t!(locale, "meeting-look-amused"),
        Mood::Explaining => t!(locale, "meeting-look-explaining"),
        Mood::Thoughtful => t!(locale, "meeting-look-thoughtful"),
        Mood::Worried => t!(locale, "meeting-look-worried"),
        Mood::Concerned => t!(locale, "meeting-look-concerned"),
        Mood::Sceptical => t!(locale, "meeting-look-sceptical"),
        Mood::Annoyed => t!(locale, "meeting-look-annoyed"),
        Mood::Closed => t!(locale, "meeting-look-closed"),
        Mood::Sad => t!(locale, "meeting-look-sad"),
    }
}

/// The small face before the word.
pub(super) const fn mood_icon(mood: Mood) -> &'static str {
    match mood {
        Mood::Neutral | Mood::Explaining | Mood::Satisfied => icon::SMILEY,
        Mood::Amused => icon::SMILEY_WINK,
        Mood::Thoughtful => icon::SMILEY_BLANK,
        Mood::Worried | Mood::Concerned => icon::SMILEY_NERVOUS,
        Mood::Sceptical => icon::SMILEY_MEH,
        Mood::Annoyed | Mood::Closed => icon::SMILEY_ANGRY,
        Mood::Sad => icon::SMILEY_SAD,
    }
}

/// What the client made of it, where it moves trust; the others stay unsaid.
pub(super) fn reaction(locale: &Locale, reaction: Reaction) -> Option<String> {
    Some(match reaction {
        Reaction::Told => t!(locale, "meeting-because-told"),
        Reaction::Repeated => t!(locale, "meeting-because-repeated"),
        Reaction::Puzzled => t!(locale, "meeting-because-puzzled"),
        Reaction::RestatedWell => t!(locale, "meeting-because-restated-well"),
        Reaction::RestatedBadly => t!(locale, "meeting-because-restated-badly"),
        Reaction::SoldTo => t!(locale, "meeting-because-sold-to"),
        Reaction::Several => t!(locale, "meeting-because-several"),
        Reaction::Led => t!(locale, "meeting-because-led"),
        Reaction::Welcomed => t!(locale, "meeting-because-welcomed"),
        Reaction::GivenTime => t!(locale, "meeting-because-given-time"),
        Reaction::Offended => t!(locale, "meeting-because-offended"),
        Reaction::KeptBack | Reaction::KnewNothing | Reaction::AskedBack => return None,
    })
}

/// Why the meeting is over.
pub(super) fn ending(locale: &Locale, ending: Ending, client: &Client) -> String {
    let name = civil(locale, client);
    let (name, gender) = (name.as_str(), gender(client.gender));
    match ending {
        Ending::Closed => t!(locale, "meeting-ended-closed", client = name),
        Ending::ClientLeft => t!(locale, "meeting-ended-left", client = name),
        Ending::TimeOver => t!(locale, "meeting-ended-time", client = name, gender = gender),
    }
}

/// The tag and the words of an evidence link.
pub(super) fn proof(locale: &Locale, proof: &Proof) -> (String, String) {
    let words = if proof.document.is_empty() { t!(locale, "meeting-reply") } else { proof.document.clone() };
    let tag = match (proof.tag.is_empty(), proof.minute) {
        (true, Some(minute)) => locale.minutes(minute),
        (true, None) => "…".to_owned(),
        (false, _) => proof.tag.clone(),
    };
    (tag, words)
}

/// The sentence of the source, with the amount of its line; a month of the account is named with the account.
pub(super) fn source(locale: &Locale, proof: &Proof) -> String {
    let month = proof.source.split_once('-').filter(|(year, month)| {
        year.len() == 4 && month.len() == 2 && proof.source.bytes().all(|b| b.is_ascii_digit() || b == b'-')
    });
    let words = match month {
        Some((year, month)) => format!("{}, {month}/{year}", proof.document),
        None => proof.source.clone(),
    };
    match proof.amount {
        Some(amount) => {
            let amount = locale.money(amount);
            t!(locale, "meeting-source", words = words.as_str(), amount = amount.as_str())
        }
        None => words,
    }
}

/// « équipe, protection, fiscal », and how many more.
pub(super) fn few(locale: &Locale, labels: &[String], most: usize) -> String {
    let shown: Vec<String> = labels.iter().take(most).map(|label| lower_first(label)).collect();
    let list = shown.join(", ");
    match labels.len().saturating_sub(most) {
        0 => list,
        more => t!(locale, "meeting-and-more", list = list.as_str(), more = more),
    }
}

/// « Bail commercial » inside a sentence: « bail commercial »; acronyms keep their capitals.
pub(super) fn lower_first(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}
