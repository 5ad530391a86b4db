//! The shape of an utterance: open or closed, several questions at once, leading, selling, restating.

use super::{normalise::fold, selling::sells};

/// What can be seen of how a thing is said, whatever it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "independent observations, each shown by itself")]
pub struct Shape {
    /// It asks something.
    pub question: bool,
    /// It invites the client to tell: comment, pourquoi, parlez-moi…
    pub open: bool,
    /// Two questions or more.
    pub several: bool,
    /// It carries its answer: « n’est-ce pas », « vous n’avez pas de… ».
    pub leading: bool,
    /// It offers a product, a rate, a contract.
    pub selling: bool,
    /// It says back what was heard.
    pub restating: bool,
    /// It insults.
    pub rude: bool,
}

const OPEN: &[&str] = &[
    "comment",
    "pourquoi",
    "parlez",
    "parle moi",
    "racontez",
    "raconte",
    "dites moi",
    "dites m en",
    "expliquez",
    "decrivez",
    "presentez",
    "qu est ce qui",
    "qu est ce que",
    "quelle est votre vision",
    "quel regard",
    "en quoi",
    "de quelle maniere",
    "de quelle facon",
    "que pensez",
    "qu en pensez",
    "que se passe",
    "que se passerait",
    "qu attendez",
    "que souhaitez",
    "que voulez",
    "que faites",
    "que representez",
    "que represente",
    "quels sont",
    "quelles sont",
    "quel est",
    "quelle est",
    "quels",
    "quelles",
    "j aimerais comprendre",
    "j aimerais que vous",
    "je voudrais comprendre",
    "aidez moi a comprendre",
    "faites moi",
    "ou en est",
    "ou en sont",
    "ou en etes",
    "qui sont",
    "a quoi",
    "de quoi",
    "sur quoi",
    "vers quoi",
    "c est quoi",
    "qu est ce",
    "si vous deviez",
    "et si",
    "j aimerais en savoir",
];
const CLOSED: &[&str] = &[
    "est ce que",
    "avez vous",
    "etes vous",
    "y a t il",
    "c est bien",
    "pouvez vous confirmer",
    "voulez vous",
    "souhaitez vous",
    "payez vous",
    "faut il",
    "sont ils",
    "sont elles",
    "est il",
    "est elle",
    "combien",
    "quand",
    "depuis quand",
    "vous avez",
    "vous etes",
];
const LEADING: &[&str] = &[
    "n est ce pas",
    "vous n avez pas",
    "vous n etes pas",
    "j imagine que",
    "je suppose que",
    "bien sur vous",
    "evidemment vous",
    "vous devez bien",
    "vous devez surement",
    "ce n est quand meme pas",
    "vous ne croyez pas",
    "vous ne pensez pas",
    "avouez",
    "c est forcement",
    "vous etes d accord que",
    "vous etes bien d accord",
    "il faudrait quand meme",
    "tout va bien sans doute",
];
const RESTATING: &[&str] = &[
    "si je resume",
    "si je vous suis",
    "si je vous comprends",
    "si je comprends bien",
    "si j ai bien compris",
    "si je reformule",
    "je resume",
    "je reformule",
    "pour resumer",
    "en resume",
    "vous me dites",
    "vous me disiez",
    "autrement dit",
    "en d autres termes",
    "donc si je reprends",
    "je reprends",
    "si j entends bien",
    "ce que j entends",
    "ce que je retiens",
    "je retiens",
    "recapitul",
    "faisons le point sur ce que",
    "vous disiez donc",
    "arretez moi si",
    "corrigez moi si",
    "dites moi si je me trompe",
    "c est bien cela",
];
const RUDE: &[&str] = &[
    "abruti",
    "abrutie",
    "allez vous faire",
    "c est debile",
    "c est nul",
    "c est stupide",
    "conasse",
    "connard",
    "connasse",
    "conne",
    "cretin",
    "cretine",
    "espece d",
    "espece de",
    "imbecile",
    "menteur",
    "menteuse",
    "merde",
    "pauvre idiote",
    "salope",
    "ta gueule",
    "va te faire",
    "vos gueules",
    "vous etes bete",
    "vous etes debile",
    "vous etes idiote",
    "vous etes incapable",
    "vous etes nul",
    "vous etes nulle",
    "vous etes ridicule",
    "vous etes stupide",
    "vous etes une incapable",
];
const ASKING: &[&str] = &[
    "combien",
    "comment",
    "pourquoi",
    "quand",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "qui",
    "quoi",
    "ou en",
    "est ce",
    "avez vous",
    "etes vous",
    "y a t il",
];

/// Openings that invite without a question mark.
const INVITING: &[&str] = &[
    "aidez moi",
    "decrivez",
    "dites m en",
    "dites moi",
    "expliquez",
    "faites moi",
    "j aimerais",
    "je voudrais",
    "parle moi",
    "parlez",
    "presentez",
    "raconte",
    "racontez",
];
/// « Quel montant ? » asks for a number; « quel calendrier ? » lets the client tell.
const MEASURES: &[&str] = &[
    "age",
    "an",
    "annee",
    "date",
    "duree",
    "heure",
    "jour",
    "mois",
    "montant",
    "nombre",
    "pourcentage",
    "prix",
    "somme",
    "surface",
    "taux",
];

/// Looks at an utterance.
pub fn shape(text: &str) -> Shape {
    let folded = format!(" {} ", fold(text));
    let has = |needles: &[&str]| needles.iter().any(|n| folded.contains(&format!(" {n}")));
    let starts = |needles: &[&str]| needles.iter().any(|n| begins(&folded, n));
    let marks = text.matches('?').count();
    let clauses = text.split('?').filter(|part| has_words(part)).count();
    let question = marks > 0 || starts(ASKING) || starts(OPEN) || starts(CLOSED);
    let joined = [
        " et combien ",
        " et quand ",
        " et comment ",
        " et pourquoi ",
        " et est ce que ",
        " et qui ",
        " et quel ",
        " et quelle ",
    ]
    .iter()
    .any(|n| folded.trim_start().contains(n.trim_start()) && folded.find(n).is_some_and(|at| at > 12));
    Shape {
        question,
        open: is_open(text),
        several: question && ((marks >= 2 && clauses >= 2) || joined),
        leading: has(LEADING),
        selling: sells(&folded),
        restating: has(RESTATING),
        rude: RUDE.iter().any(|n| folded.contains(&format!(" {n} "))),
    }
}

/// A closed start (« Avez-vous… », « Est-ce que… ») closes the question, unless an open word comes first.
fn begins_closed(folded: &str) -> bool {
    let first = |needles: &[&str]| needles.iter().filter_map(|n| folded.find(&format!(" {n} "))).min();
    match (first(CLOSED), first(OPEN)) {
        (Some(closed), Some(open)) => closed < open && closed < 24,
        (Some(_), None) => true,
        _ => false,
    }
}

/// A sentence lets the client tell; what was only stated before the question does not count.
fn is_open(text: &str) -> bool {
    let asks = text.contains('?');
    text.split_inclusive(['?', '.', '!', ';']).any(|sentence| {
        let folded = format!(" {} ", fold(sentence));
        let invites = INVITING.iter().any(|n| begins(&folded, n));
        let opens = OPEN.iter().any(|n| folded.contains(&format!(" {n}")));
        (!asks || invites || sentence.ends_with('?'))
            && ((opens && !begins_closed(&folded)) || asks_what(sentence))
    })
}

/// « Que dit le médecin ? », « Qu’avez-vous signé ? »: a question that begins so is answered by neither yes nor a number.
fn asks_what(sentence: &str) -> bool {
    const LEADS: &[&str] = &["alors", "bon", "d", "et", "mais"];
    let question = sentence.rsplit(':').next().unwrap_or(sentence);
    let folded = fold(question);
    let mut words = folded.split_whitespace().skip_while(|w| LEADS.contains(w));
    question.ends_with('?')
        && match words.next() {
            Some("que" | "qu") => true,
            Some("quel" | "quelle") => words.next().is_some_and(|what| !MEASURES.contains(&what)),
            _ => false,
        }
}

/// A word or two may come before (« Et », « Alors », « Bon »).
fn begins(folded: &str, needle: &str) -> bool {
    folded.find(&format!(" {needle}")).is_some_and(|at| folded[..at].split_whitespace().count() <= 2)
}

fn has_words(part: &str) -> bool {
    part.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let s = shape(text);
        let seen: Vec<&str> = [
            (s.open, "open"),
            (s.question && !s.open, "closed"),
            (s.several, "several"),
            (s.leading, "leading"),
            (s.selling, "selling"),
            (s.restating, "restating"),
            (s.rude, "rude"),
        ]
        .into_iter()
        .filter_map(|(seen, name)| seen.then_some(name))
        .collect();
        assert_eq!(seen.join(" "), expected, "{text}");
    }

    #[test]
    fn shapes() {
        check("Comment s’organise la production ?", "open");
        check("Parlez-moi de votre bail.", "open");
        check("Avez-vous une assurance ?", "closed");
        check("Et le bail, il finit quand ?", "closed");
        check("Combien êtes-vous ? Et qui fait le pain ?", "closed several");
        check("Vous n’avez pas de dettes, n’est-ce pas ?", "closed leading");
        check("On a un très bon contrat d’assurance, vous devriez prendre ça.", "selling");
        check("Si je résume, le four est en panne et décembre approche.", "restating");
        check("Bonjour Madame.", "");
        check("Qu’avez-vous signé en 2019 ?", "open");
        check("Les pannes sont notées. Que dit le réparateur pour décembre ?", "open");
        check("Si la maladie vous arrêtait, de quoi vivriez-vous ?", "open");
        check("Vous avez deux devis. Comment comptez-vous les régler ?", "open");
        check("Je vois comment vous travaillez. Avez-vous un contrat ?", "closed");
        check("Quel calendrier avez-vous en tête ?", "open");
        check("Quel âge a votre four ?", "closed");
        check("Quelle est votre plus grosse charge ?", "open");
        check("Ma question est peut-être idiote : avez-vous un contrat ?", "closed");
        check("Vous êtes nulle en affaires.", "closed rude");
    }
}
