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
        Reaction::Confronted => t!(locale, "meeting-because-confronted"),
        Reaction::Accused => t!(locale, "meeting-because-accused"),
        Reaction::Refused => t!(locale, "meeting-because-refused"),
        Reaction::Jargon => t!(locale, "meeting-because-jargon"),
        Reaction::CutShort => t!(locale, "meeting-because-cut-short"),
        Reaction::Acknowledged => t!(locale, "meeting-because-acknowledged"),
        Reaction::Answered => t!(locale, "meeting-because-answered"),
        Reaction::AnsweredBadly => t!(locale, "meeting-because-answered-badly"),
        Reaction::LeftUnanswered => t!(locale, "meeting-because-unanswered"),
        Reaction::KeptBack
        | Reaction::KnewNothing
        | Reaction::AskedBack
        | Reaction::Claimed
        | Reaction::AskedYou
        | Reaction::Volunteered
        | Reaction::TimeShort => return None,
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

/// The sentence of the source, with the amount of its line; a month of the account is a balance.
pub(super) fn source(locale: &Locale, proof: &Proof) -> String {
    let month = proof.source.split_once('-').filter(|(year, month)| {
        year.len() == 4 && month.len() == 2 && proof.source.bytes().all(|b| b.is_ascii_digit() || b == b'-')
    });
    let amount = proof.amount.map(|amount| locale.money(amount));
    match (month, amount) {
        (Some((year, month)), Some(amount)) => {
            let month = format!("{month}/{year}");
            t!(locale, "meeting-source-month", month = month.as_str(), amount = amount.as_str())
        }
        (_, Some(amount)) => {
            t!(locale, "meeting-source", words = proof.source.as_str(), amount = amount.as_str())
        }
        (_, None) => proof.source.clone(),
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

/// A sentence as it is laid out: no mark, unit or group of digits goes alone to the next line. Lines break at U+202F and at
/// the plain spaces that people type, so both become U+00A0 there, which is drawn as wide.
pub(super) fn typeset(words: &str) -> String {
    let narrow = words.replace('\u{202f}', "\u{a0}").replace("« ", "«\u{a0}");
    [" ?", " !", " ;", " :", " »", " €", " %"]
        .into_iter()
        .fold(narrow, |text, mark| text.replace(mark, &mark.replace(' ', "\u{a0}")))
}

/// « Bail commercial » inside a sentence: « bail commercial »; acronyms keep their capitals.
pub(super) fn lower_first(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_stands_alone() {
        assert_eq!(typeset("Et le bail ?"), "Et le bail\u{a0}?");
        assert_eq!(typeset("1\u{202f}800 € : oui"), "1\u{a0}800\u{a0}€\u{a0}: oui");
    }

    #[test]
    fn labels_go_into_sentences() {
        let labels: Vec<String> = ["Bail commercial", "TVA", "Équipe"].map(str::to_owned).to_vec();
        let locale = Locale::new(crate::locale::Lang::Fr);
        assert_eq!(few(&locale, &labels, 3), "bail commercial, TVA, équipe");
        assert_eq!(few(&locale, &labels, 1), "bail commercial et 2 de plus");
    }
}
