//! What is wrong in a case, where, and what to do about it.

use serde::Serialize;
use std::fmt;

/// Error: the case cannot be played. Warning: it can, but something will surprise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The case is refused.
    Error,
    /// The case plays.
    Warning,
}

macro_rules! codes {
    ($($code:ident, $severity:ident, $title:literal, $help:literal;)+) => {
        /// The kinds of diagnostics. The letter tells the family: F file, S syntax, R reference, V value, A accounts, P play.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        pub enum Code {
            $(#[doc = $title] $code,)+
        }

        impl Code {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$code),+];

            /// As printed: `R01`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$code => stringify!($code),)+ }
            }

            /// How grave it is.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity,)+ }
            }

            /// What it is, in one sentence.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$code => $title,)+ }
            }

            /// What to do when the message has no better advice.
            pub const fn help(self) -> &'static str {
                match self { $(Self::$code => $help,)+ }
            }
        }
    };
}

codes! {
    F01, Error, "Fichier absent", "Ajoutez ce fichier dans le dossier du cas : « scenarios/LISEZMOI.md » le décrit.";
    F02, Error, "Fichier trop grand", "Un fichier de cas ne dépasse pas 2 Mio : découpez ou allégez-le.";
    F03, Error, "Fichier qui n’est pas du texte UTF-8", "Enregistrez le fichier en UTF-8.";
    F04, Error, "Fichier inattendu ou chemin hors du cas", "Seuls les fichiers du format sont lus : retirez celui-ci, ou corrigez son nom.";
    F05, Error, "Trop de fichiers", "Un cas compte au plus 64 fichiers.";
    F06, Error, "Fichier illisible", "Vérifiez les droits du fichier et du disque.";
    S01, Error, "Syntaxe", "Vérifiez les parenthèses, les virgules et les guillemets autour de cet endroit.";
    S02, Error, "Champ inconnu", "Corrigez le nom du champ, ou retirez-le.";
    S03, Error, "Champ manquant", "Ajoutez ce champ : « scenarios/LISEZMOI.md » en donne le sens.";
    S04, Error, "Valeur d’un autre type", "Écrivez la valeur dans la forme attendue.";
    S05, Error, "Variante inconnue", "Choisissez une des variantes du format.";
    S06, Error, "Imbrication trop profonde", "Un cas n’imbrique pas plus de 48 parenthèses.";
    S07, Error, "Champ en double", "Ne gardez qu’une fois ce champ.";
    S08, Error, "Version de format inconnue", "Cette version de Vis-à-vis lit le format 1.";
    R01, Error, "Identifiant en double", "Donnez un autre identifiant à l’un des deux.";
    R02, Error, "Fait inconnu", "Citez l’identifiant d’un fait de client.ron.";
    R03, Error, "Document inconnu", "Citez l’identifiant d’un document de documents.ron.";
    R04, Error, "Ligne inconnue", "Citez l’identifiant d’une ligne de ce document.";
    R05, Error, "Thème inconnu", "Citez un thème partagé, ou ajoutez-le à « topics » de client.ron.";
    R06, Error, "Besoin inconnu", "Citez l’identifiant d’un besoin de needs.ron.";
    R07, Error, "Constat inconnu", "Citez l’identifiant d’un constat de analysis.ron.";
    R08, Error, "Personne inconnue", "Citez l’identifiant d’une personne de company.ron.";
    R09, Error, "Indicateur inconnu", "Citez un des 54 indicateurs : « visavis certification » les donne.";
    R10, Error, "Activité inconnue", "Citez une activité du référentiel, comme « 2ab ».";
    R11, Error, "Exercice inconnu", "Citez un exercice de « accounts.ron ».";
    R12, Error, "Situation inconnue", "Citez une situation de « lines », un thème de « replies » ou un fait.";
    V01, Error, "Valeur hors limites", "Ramenez la valeur dans les limites indiquées.";
    V02, Error, "Texte vide", "Écrivez ce texte : la personne qui joue le lira.";
    V03, Error, "Liste trop courte", "Complétez la liste.";
    V04, Error, "Liste trop longue", "Un cas tient au plus 2 000 éléments par liste.";
    V05, Error, "Identifiant mal formé", "Un identifiant s’écrit en minuscules sans accent, chiffres et traits d’union.";
    V06, Error, "SIREN d’une entreprise possible", "La clé du SIREN est juste : changez un chiffre, pour qu’il ne puisse être celui de personne.";
    V07, Error, "Dates incohérentes", "Corrigez l’une des deux dates.";
    V08, Error, "Forme juridique inconnue", "Citez une des formes du format.";
    A01, Error, "Case de liasse inconnue", "Citez un code des formulaires 2050 à 2053, ou 2033 au régime simplifié.";
    A02, Error, "Comptes qui ne bouclent pas", "Corrigez le poste ou le total : l’écart est indiqué.";
    A03, Error, "Relevé de compte qui ne boucle pas", "Solde initial + crédits − débits = solde final, et chaque mois reprend le solde du précédent.";
    A04, Warning, "Disponibilités et relevé différents à la clôture", "Vérifiez la case CF et le solde du mois de clôture : la caisse explique un petit écart.";
    A05, Error, "Chiffre demandé que les comptes ne donnent pas", "Complétez l’exercice dans « accounts.ron », ou demandez un autre chiffre.";
    P01, Error, "Fait que rien n’ouvre", "Aucun chemin ne remplit ses conditions : assouplissez-les.";
    P02, Error, "Indicateur sans contrôle", "Une activité jouée note tous ses indicateurs : ajoutez un contrôle.";
    P03, Error, "Nature du besoin contredite", "DemandStated attend un besoin explicite, ImplicitProved un besoin implicite.";
    P04, Error, "Besoin non chiffré", "Donnez un montant à ce besoin, ou retirez le contrôle.";
    P05, Warning, "Exemples de deux thèmes identiques", "La même phrase ne peut ouvrir deux thèmes : changez l’une des deux.";
    P06, Error, "Constat sans preuve possible", "Un constat vrai cite au moins une preuve.";
    P07, Warning, "Thème qu’aucune phrase n’atteint", "Ajoutez des exemples à ce thème dans « topics », avec ses mots propres.";
    P08, Warning, "Phrase prise pour un autre thème", "Changez la phrase, ou donnez au thème d’autres exemples du même tour.";
    P11, Warning, "Trop peu de variantes", "Un fait décisif se redemande à chaque essai : donnez-lui au moins deux formulations.";
    P12, Error, "Réponse que le client ne reconnaît pas", "L’exemple doit ouvrir sa propre réponse : complétez « terms », ou changez l’ordre des réponses.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing wrong, at its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// How grave.
    pub severity: Severity,
    /// File, as `boulangerie-ferrand/client.ron`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The line of the file, for the excerpt.
    #[serde(skip)]
    pub excerpt: String,
    /// How many characters are meant, from `column`.
    #[serde(skip)]
    pub width: usize,
}

/// « vouliez-vous dire « x » ? » when one of `known` is near `found`.
pub fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(found, known).map(|candidate| format!("vouliez-vous dire « {candidate} » ?"))
}

/// The one of `known` that is nearest to `found`, if any is near.
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let distance = strsim::damerau_levenshtein(found, candidate);
        let near = distance <= 2.max(found.chars().count() / 3);
        if near && best.is_none_or(|(d, text)| (distance, candidate) < (d, text)) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_proposed() {
        assert_eq!(
            did_you_mean("titel", ["title", "today"]).as_deref(),
            Some("vouliez-vous dire « title » ?")
        );
        assert_eq!(did_you_mean("zzz", ["title", "today"]), None);
    }
}
