//! How the adviser regards the client: accusing, or acknowledging what was hard to say.

use super::normalise::fold;

/// Words that charge the client with lying, hiding or being at fault.
const ACCUSING: &[&str] = &[
    "vous avez menti",
    "vous m avez menti",
    "vous mentez",
    "vous me mentez",
    "mensonge",
    "vous me cachez",
    "vous m avez cache",
    "vous avez cache",
    "vous nous avez cache",
    "pourquoi avoir cache",
    "pourquoi l avez vous cache",
    "vous ne dites pas la verite",
    "vous ne m avez pas dit la verite",
    "c est faux",
    "ce que vous dites est faux",
    "vous racontez n importe quoi",
    "ne me racontez pas",
    "vous vous moquez de moi",
    "vous me prenez pour",
    "c est de votre faute",
    "vous auriez du me le dire",
    "il fallait me le dire",
    "vous avez tort de cacher",
    "je vous prends en defaut",
];
/// Words that show that one has heard how hard it was.
const ACKNOWLEDGING: &[&str] = &[
    "je comprends",
    "je vous comprends",
    "je suis desole",
    "je suis desolee",
    "merci de me",
    "merci de l avoir dit",
    "merci de votre franchise",
    "merci de votre confiance",
    "je vous remercie de",
    "c est difficile",
    "ce n est pas facile",
    "ce n est pas simple",
    "ce doit etre",
    "cela doit etre",
    "ca doit etre",
    "ca a du etre",
    "cela a du etre",
    "cela vous pese",
    "ca vous pese",
    "je mesure",
    "j entends que",
    "j entends votre",
    "prenez votre temps",
    "toutes mes condoleances",
    "mes condoleances",
    "je vois que cela",
    "je vois que ca",
    "votre inquietude",
    "inquiet",
    "sans reproche",
];

fn has(text: &str, needles: &[&str]) -> bool {
    let folded = format!(" {} ", fold(text));
    needles.iter().any(|n| folded.contains(&format!(" {n}")))
}

/// The client is charged with something.
pub fn accuses(text: &str) -> bool {
    has(text, ACCUSING) && !has(text, &["sans reproche", "je ne vous reproche", "ce n est pas un reproche"])
}

/// What the client felt is acknowledged.
pub fn acknowledges(text: &str) -> bool {
    has(text, ACKNOWLEDGING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, accusing: bool, acknowledging: bool) {
        assert_eq!((accuses(text), acknowledges(text)), (accusing, acknowledging), "{text}");
    }

    #[test]
    fn regards() {
        check("Vous m’avez menti sur le découvert.", true, false);
        check("C’est faux, la balance dit le contraire !", true, false);
        check("Je vous le demande sans reproche : que s’est-il passé ?", false, true);
        check("Je comprends, cela a dû être dur.", false, true);
        check("Ce n’est pas un reproche, mais c’est faux.", false, false);
        check("Merci de me l’avoir dit. Et le bail ?", false, true);
        check("Où en est votre bail ?", false, false);
    }
}
