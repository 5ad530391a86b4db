//! What people abbreviate, and what it stands for; where a short word has two meanings, the words beside it tell which.

/// One written word: as typed, and folded.
pub(super) struct Token<'t> {
    pub(super) raw: &'t str,
    pub(super) folded: String,
}

/// What the token at that place stands for, when it is an abbreviation. Words of the answer are folded, apart by spaces.
pub(super) fn opened(tokens: &[Token<'_>], at: usize) -> Option<&'static str> {
    let token = tokens.get(at)?;
    let before = at.checked_sub(1).and_then(|i| tokens.get(i)).map_or("", |t| t.folded.as_str());
    let after = tokens.get(at + 1).map_or("", |t| t.folded.as_str());
    let capitals = token.raw.chars().all(|c| c.is_uppercase() || c.is_numeric());
    // A text all in capitals says nothing of one word, unless it is that word alone.
    let shouted = tokens.len() > 1 && tokens.iter().all(|t| !t.raw.chars().any(char::is_lowercase));
    let acronym = capitals && !shouted;
    let named = NAMING.contains(&before);
    match token.folded.as_str() {
        "ca" if token.raw.contains(['ç', 'Ç']) || token.raw.contains('\u{327}') => Some("cela"),
        "ca" if acronym || named || yearly(after) => Some("chiffre affaires"),
        "ca" => Some("cela"),
        "c" if ["est", "etait", "etaient", "en", "ete"].contains(&after) => None,
        "c" => Some("c est"),
        "cb" if acronym || named || ["par", "carte"].contains(&before) => Some("carte bancaire"),
        "cb" => Some("combien"),
        "k" if before.chars().any(|c| c.is_ascii_digit()) || named => Some("kilo euros"),
        "k" => None,
        "ec" | "ent" | "per" | "rc" if !(capitals || named) => None,
        "is" | "ir" if !(capitals || named || before == "l") => None,
        "tpe" if ["une", "petite", "des", "vos", "les"].contains(&before) => Some("petite entreprise"),
        other => {
            let found = SHORTHAND.binary_search_by(|(short, _)| (*short).cmp(other)).ok()?;
            SHORTHAND.get(found).map(|(_, long)| *long)
        }
    }
}

/// Words that name what follows: « le CA », « votre ca », « kel ca ».
const NAMING: &[&str] = &[
    "au", "aux", "bon", "ce", "chaque", "cette", "d", "de", "des", "deux", "du", "en", "gros", "kel", "l",
    "la", "le", "les", "leur", "ma", "meme", "mon", "nos", "notre", "petit", "quel", "quelle", "quels", "sa",
    "son", "sur", "ton", "un", "une", "vos", "vot", "votr", "votre", "vtre",
];

/// « ca 2024 », « ca ht », « ca annuel »: a turnover.
fn yearly(after: &str) -> bool {
    ["ht", "ttc", "annuel", "mensuel", "global", "previsionnel", "moyen", "n", "du", "par"].contains(&after)
        || after.len() == 4 && after.starts_with(['1', '2']) && after.chars().all(|c| c.is_ascii_digit())
}

/// Abbreviations with one meaning, in order. Already folded.
const SHORTHAND: &[(&str, &str)] = &[
    ("ac", "avec"),
    ("agpmt", "agrandissement"),
    ("ajd", "aujourd hui"),
    ("ap", "apres"),
    ("asso", "associe"),
    ("assur", "assurance"),
    ("avk", "avec"),
    ("bcp", "beaucoup"),
    ("bfr", "bfr besoin fonds roulement tresorerie"),
    ("bjr", "bonjour"),
    ("bp", "business plan previsionnel"),
    ("bsr", "bonsoir"),
    ("cad", "c est a dire"),
    ("caf", "capacite autofinancement"),
    ("cbn", "combien"),
    ("cca", "compte courant associe"),
    ("cir", "cir credit impot recherche"),
    ("cmb", "combien"),
    ("cmbien", "combien"),
    ("cmt", "comment"),
    ("combi1", "combien"),
    ("compta", "comptable"),
    ("conf", "confidentiel"),
    ("confid", "confidentiel"),
    ("cpte", "compte"),
    ("dc", "donc"),
    ("dds", "dans"),
    ("ds", "dans"),
    ("ebe", "excedent brut exploitation resultat"),
    ("ec", "expert comptable"),
    ("ent", "entreprise"),
    ("entr", "entreprise"),
    ("esk", "est ce que"),
    ("ets", "etablissement"),
    ("fourn", "fournisseur"),
    ("frs", "fournisseurs"),
    ("ir", "impot revenu"),
    ("is", "impot societes"),
    ("jms", "jamais"),
    ("jr", "jour"),
    ("jrs", "jours"),
    ("kan", "quand"),
    ("kand", "quand"),
    ("ke", "que"),
    ("kel", "quel"),
    ("kell", "quelle"),
    ("kelle", "quelle"),
    ("ki", "qui"),
    ("koi", "quoi"),
    ("lgtmps", "longtemps"),
    ("lgtps", "longtemps"),
    ("mme", "madame"),
    ("mnt", "maintenant"),
    ("mr", "monsieur"),
    ("msieur", "monsieur"),
    ("mtnt", "maintenant"),
    ("nb", "nombre"),
    ("nbre", "nombre"),
    ("ns", "nous"),
    ("pb", "probleme"),
    ("pbs", "problemes"),
    ("pdt", "pendant"),
    ("pge", "pge pret garanti etat"),
    ("pk", "pourquoi"),
    ("pkoi", "pourquoi"),
    ("pls", "plusieurs"),
    ("pq", "pourquoi"),
    ("pr", "pour"),
    ("previ", "previsionnel"),
    ("prevoy", "prevoyance"),
    ("prq", "pourquoi"),
    ("psk", "parce que"),
    ("qd", "quand"),
    ("qq", "quelque"),
    ("qqch", "quelque chose"),
    ("qqn", "quelqu un"),
    ("ras", "rien a signaler"),
    ("rc", "responsabilite civile"),
    ("rdv", "rendez vous"),
    ("rep", "reponse"),
    ("resto", "restaurant"),
    ("slt", "salut"),
    ("ste", "societe"),
    ("stp", "s il te plait"),
    ("svp", "s il vous plait"),
    ("tel", "telephone"),
    ("tjrs", "toujours"),
    ("tjs", "toujours"),
    ("tpe", "terminal paiement carte"),
    ("tps", "temps"),
    ("treso", "tresorerie"),
    ("ts", "tous"),
    ("tt", "tout"),
    ("ttes", "toutes"),
    ("vot", "votre"),
    ("votr", "votre"),
    ("vs", "vous"),
    ("vtre", "votre"),
    ("wk", "week end"),
    ("ya", "il y a"),
];
