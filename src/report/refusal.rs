//! A refusal as the learner reads it: the rule, then the way out.

use crate::{activities::Refusal, locale::Locale, t};

/// Says why a command was refused, and what to do instead.
pub fn refusal(locale: &Locale, refusal: &Refusal) -> String {
    match *refusal {
        Refusal::UnknownDocument(ref id) => t!(locale, "refusal-document", id = id.as_str()),
        Refusal::UnknownLine(ref document, ref line) => {
            t!(locale, "refusal-line", document = document.as_str(), line = line.as_str())
        }
        Refusal::UnknownReply(_) => t!(locale, "refusal-reply"),
        Refusal::NotTold(_) => t!(locale, "refusal-not-told"),
        Refusal::NotOpened(_) => t!(locale, "refusal-not-opened"),
        Refusal::UnknownNumber(number) => t!(locale, "refusal-number", number = number),
        Refusal::UnknownPick(ref name) => t!(locale, "refusal-pick", name = name.as_str()),
        Refusal::PickOutsideGuided => t!(locale, "refusal-guided"),
        Refusal::EmptyText => t!(locale, "refusal-empty"),
        Refusal::TextTooLong { limit } => t!(locale, "refusal-long", limit = limit),
        Refusal::MeetingNotBegun => t!(locale, "refusal-not-begun"),
        Refusal::MeetingGoingOn => t!(locale, "refusal-going-on"),
        Refusal::MeetingOver => t!(locale, "refusal-over"),
        Refusal::PlanTooLate => t!(locale, "refusal-plan-late"),
        Refusal::UnknownFigure(ref name, year) => {
            t!(locale, "refusal-figure", name = name.as_str(), year = year.to_string())
        }
        Refusal::OtherUnit(ref name) => t!(locale, "refusal-unit", name = name.as_str()),
        Refusal::BadOrder => t!(locale, "refusal-order"),
        Refusal::HandedIn => t!(locale, "refusal-handed-in"),
        Refusal::AmountTooLarge => t!(locale, "refusal-amount"),
        Refusal::TooMany { limit } => t!(locale, "refusal-many", limit = limit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[test]
    fn a_refusal_tells_the_way_out() {
        let said = refusal(&Locale::new(Lang::Fr), &Refusal::MeetingGoingOn);
        assert_eq!(said, "L’entretien est en cours. Concluez-le d’abord.");
    }
}
