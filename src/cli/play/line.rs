//! What a line of text orders: a slash and a word, or words said to the client.

use crate::{
    activities::needs::Draft,
    base::{Aspect, TopicId},
    content::kinds::needs::NeedKind,
    finance::{Balance, Entered},
    session::Command,
};

/// An order of the terminal.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Order {
    Nothing,
    Quit,
    Help,
    Documents,
    Read(usize),
    Pin(usize, String),
    PinReply,
    Pins,
    Statements,
    PickStatement(usize, Vec<u32>),
    Picks,
    Pick(usize),
    Topics,
    State,
    Marks,
    Find { aspect: Aspect, text: String, pins: Vec<u32> },
    Need { draft: Draft, pins: Vec<u32> },
    Needs,
    Plan { objective: String, themes: Vec<TopicId> },
    Command(Command),
}

/// Reads a line; the error is the form that was expected.
pub(super) fn read(line: &str) -> Result<Order, String> {
    let line = line.trim();
    if line.is_empty() {
        return Ok(Order::Nothing);
    }
    let Some(order) = line.strip_prefix('/') else {
        return Ok(Order::Command(Command::Say(line.to_owned())));
    };
    let (word, rest) = order.split_once(char::is_whitespace).map_or((order, ""), |(w, r)| (w, r.trim()));
    match crate::language::fold(word).as_str() {
        "aide" | "help" | "h" => Ok(Order::Help),
        "quitter" | "quit" | "q" => Ok(Order::Quit),
        "documents" | "docs" => Ok(Order::Documents),
        "lire" | "read" => number(rest, "/lire 3").map(Order::Read),
        "epingler" | "pin" => pin(rest),
        "pieces" | "pins" => Ok(Order::Pins),
        "themes" | "topics" => Ok(Order::Topics),
        "plan" => plan(rest),
        "calcul" | "figure" => figure(rest).map(Order::Command),
        "recevoir" | "meet" => Ok(Order::Command(Command::Meet)),
        "silence" => Ok(Order::Command(Command::Silence)),
        "choix" | "picks" => Ok(Order::Picks),
        "dire" | "pick" => number(rest, "/dire 2").map(Order::Pick),
        "conclure" | "end" => Ok(Order::Command(Command::EndMeeting)),
        "constats" | "statements" => Ok(Order::Statements),
        "constat" | "finding" => finding(rest),
        "besoin" | "need" => need(rest),
        "besoins" | "needs" => Ok(Order::Needs),
        "ordre" | "order" => numbers(rest).map(|n| Order::Command(Command::OrderNeeds(n))),
        "retirer" | "remove" => remove(rest),
        "etat" | "state" => Ok(Order::State),
        "note" | "marks" => Ok(Order::Marks),
        "remettre" | "handin" => Ok(Order::Command(Command::HandIn)),
        _ => Err("/aide".to_owned()),
    }
}

fn number(text: &str, form: &str) -> Result<usize, String> {
    text.parse().map_err(|_e| form.to_owned())
}

fn numbers(text: &str) -> Result<Vec<u32>, String> {
    let read = text.split_whitespace().map(|n| n.trim_start_matches(['B', 'b']).parse());
    read.collect::<Result<_, _>>().map_err(|_e| "/ordre 2 1 3".to_owned())
}

/// `/epingler 4 art-2`, or `/epingler` alone for the last reply.
fn pin(text: &str) -> Result<Order, String> {
    if text.is_empty() {
        return Ok(Order::PinReply);
    }
    let form = || "/epingler 4 art-2".to_owned();
    let (document, line) = text.split_once(char::is_whitespace).ok_or_else(form)?;
    Ok(Order::Pin(document.parse().map_err(|_e| form())?, line.trim().to_owned()))
}

/// `/plan Comprendre le projet | project lease staff`.
fn plan(text: &str) -> Result<Order, String> {
    let form = || "/plan Comprendre le projet | project lease staff".to_owned();
    let (objective, themes) = text.split_once('|').ok_or_else(form)?;
    let themes = themes.split_whitespace().map(TopicId::new).collect();
    Ok(Order::Plan { objective: objective.trim().to_owned(), themes })
}

/// `/calcul ebe 2026 67 561`.
fn figure(text: &str) -> Result<Command, String> {
    let form = || "/calcul ebe 2026 67561".to_owned();
    let mut parts = text.splitn(3, char::is_whitespace);
    let (name, year) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let balance =
        Balance::ALL.iter().find(|b| format!("{b:?}").eq_ignore_ascii_case(name)).ok_or_else(form)?;
    let year = year.parse().map_err(|_e| form())?;
    let value = Entered::read(balance.unit(), parts.next().unwrap_or_default()).map_err(|_e| form())?;
    Ok(Command::Compute(*balance, year, value))
}

/// `/constat juridique Le bail finit en 2028. [P1 P3]`, or `/constat 4 [P1]` for a statement of the list.
fn finding(text: &str) -> Result<Order, String> {
    let form = || "/constat juridique Le bail finit bientôt. [P1 P3]".to_owned();
    let (body, pins) = cited(text);
    if let Ok(number) = body.parse() {
        return Ok(Order::PickStatement(number, pins));
    }
    let (aspect, text) = body.split_once(char::is_whitespace).ok_or_else(form)?;
    let aspect = match crate::language::fold(aspect).as_str() {
        "technique" | "technical" | "t" => Aspect::Technical,
        "juridique" | "legal" | "j" => Aspect::Legal,
        "fiscal" | "tax" | "f" => Aspect::Tax,
        "social" | "s" => Aspect::Social,
        _ => return Err(form()),
    };
    Ok(Order::Find { aspect, text: text.trim().to_owned(), pins })
}

/// `/besoin explicite Remplacer le four | 66500 | devis HT [P2]`.
fn need(text: &str) -> Result<Order, String> {
    let form = || "/besoin explicite Remplacer le four | 66500 | devis HT [P2]".to_owned();
    let (body, pins) = cited(text);
    let (kind, rest) = body.split_once(char::is_whitespace).ok_or_else(form)?;
    let kind = match crate::language::fold(kind).as_str() {
        "explicite" | "explicit" | "e" => NeedKind::Explicit,
        "implicite" | "implicit" | "i" => NeedKind::Implicit,
        _ => return Err(form()),
    };
    let mut parts = rest.split('|').map(str::trim);
    let text = parts.next().unwrap_or_default().to_owned();
    let amount = match parts.next().unwrap_or_default() {
        "" => None,
        amount => Some(amount.parse().map_err(|_e| form())?),
    };
    let base = parts.next().unwrap_or_default().to_owned();
    Ok(Order::Need { draft: Draft { kind, text, amount, base, evidence: Vec::new(), picked: None }, pins })
}

/// `/retirer C3` or `/retirer B2`.
fn remove(text: &str) -> Result<Order, String> {
    let form = || "/retirer C3".to_owned();
    let (letter, number) = text.split_at_checked(1).ok_or_else(form)?;
    let number = number.parse().map_err(|_e| form())?;
    match letter {
        "C" | "c" => Ok(Order::Command(Command::RemoveFinding(number))),
        "B" | "b" => Ok(Order::Command(Command::RemoveNeed(number))),
        "P" | "p" => Ok(Order::Command(Command::Unpin(number))),
        _ => Err(form()),
    }
}

/// Splits `words [P1 P3]` into the words and the numbers.
fn cited(text: &str) -> (&str, Vec<u32>) {
    let Some((body, list)) = text.rsplit_once('[') else { return (text.trim(), Vec::new()) };
    let numbers = list
        .trim_end_matches(']')
        .split([' ', ','])
        .filter_map(|p| p.trim_start_matches(['P', 'p']).parse().ok());
    (body.trim(), numbers.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Money;

    #[test]
    fn words_are_said() {
        assert_eq!(read("Et le bail ?"), Ok(Order::Command(Command::Say("Et le bail ?".into()))));
        assert_eq!(read("   "), Ok(Order::Nothing));
    }

    #[test]
    fn orders() {
        assert_eq!(read("/Épingler 4 art-2"), Ok(Order::Pin(4, "art-2".into())));
        assert_eq!(read("/ordre B2 1 3"), Ok(Order::Command(Command::OrderNeeds(vec![2, 1, 3]))));
        assert_eq!(
            read("/calcul ebe 2026 67 561"),
            Ok(Order::Command(Command::Compute(Balance::Ebe, 2026, Entered::Euros(Money::euros(67_561)))))
        );
        assert_eq!(
            read("/calcul dso 2026 57,3"),
            Ok(Order::Command(Command::Compute(Balance::Dso, 2026, "57,3 j".parse().unwrap())))
        );
        let Ok(Order::Need { draft, pins }) = read("/besoin e Remplacer le four | 66 500 | devis HT [P2 P5]")
        else {
            panic!("not a need")
        };
        assert_eq!((draft.amount, pins), (Some(Money::euros(66_500)), vec![2, 5]));
        assert!(matches!(
            read("/constat j Le bail finit. [P1]"),
            Ok(Order::Find { aspect: Aspect::Legal, .. })
        ));
    }

    #[test]
    fn a_wrong_order_gets_its_form() {
        assert_eq!(read("/lire x"), Err("/lire 3".into()));
        assert_eq!(read("/danser"), Err("/aide".into()));
    }
}
