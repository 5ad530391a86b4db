//! Whether an utterance offers a product, a rate or a contract: an offer and what is offered, close to each other.

/// Enough by themselves.
const SALES: &[&str] = &[
    "en promotion",
    "je vous vends",
    "notre offre",
    "notre assurance",
    "notre prevoyance",
    "placer chez nous",
    "profitez de",
    "profitez en",
    "taux exceptionnel",
    "tres bon taux",
    "vous devriez prendre",
    "vous devriez souscrire",
];
/// Ways to offer; what is offered must follow.
const OFFERS: &[&str] = &[
    "il vous faut",
    "je peux placer",
    "je peux vous faire",
    "je peux vous ouvrir",
    "je peux vous placer",
    "je peux vous proposer",
    "je vous conseille",
    "je vous fais",
    "je vous ouvre",
    "je vous place",
    "je vous propose",
    "je vous recommande",
    "nous avons un",
    "nous avons une",
    "nous avons des",
    "nous vous proposons",
    "on a un",
    "on a une",
    "on a des",
    "on vous propose",
    "prenez",
    "signez",
    "souscrivez",
];
/// What a bank sells.
const PRODUCTS: &[&str] = &[
    "affacturage",
    "assurance",
    "assurances",
    "carte",
    "contrat",
    "credit",
    "decouvert",
    "epargne",
    "excedents",
    "leasing",
    "livret",
    "mutuelle",
    "offre",
    "pack",
    "per",
    "placement",
    "placements",
    "pret",
    "prevoyance",
    "produit",
    "produits",
    "taux",
    "tresorerie",
];
/// What makes of « notre prêt » an offer rather than the one that runs.
const PRAISE: &[&str] = &[
    "avantageux",
    "exceptionnel",
    "excellent",
    "excellente",
    "ideal",
    "ideale",
    "imbattable",
    "meilleur",
    "parfait",
];
/// Words between an offer and its product, at most.
const REACH: usize = 4;

/// `folded` stands between two spaces.
pub(super) fn sells(folded: &str) -> bool {
    let says = |needle: &str| folded.contains(&format!(" {needle} "));
    let praised = || {
        ["notre contrat", "notre credit", "notre pret"].iter().any(|n| says(n))
            && PRAISE.iter().any(|p| says(p))
    };
    SALES.iter().any(|n| says(n)) || praised() || OFFERS.iter().any(|offer| offers_product(folded, offer))
}

/// « Je vous propose un prêt », but neither « je vous propose un ordre du jour » nor « prenez-vous une assurance ? ».
fn offers_product(folded: &str, offer: &str) -> bool {
    folded.match_indices(&format!(" {offer} ")).any(|(at, found)| {
        let mut after = folded[at + found.len()..].split_whitespace().take(REACH).peekable();
        after.peek() != Some(&"vous") && after.any(|word| PRODUCTS.contains(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::fold;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(sells(&format!(" {} ", fold(text))), expected, "{text}");
    }

    #[test]
    fn offers() {
        check("Nous avons un excellent contrat de prévoyance.", true);
        check("Je vous propose un prêt sur sept ans.", true);
        check("Prenez notre assurance, elle est parfaite.", true);
        check("Avec vos résultats, je peux placer vos excédents sur un compte à terme.", true);
        check("Notre crédit est imbattable.", true);
    }

    #[test]
    fn what_only_looks_like_an_offer() {
        check("Nous avons une heure : je vous propose un tour d’horizon.", false);
        check("Quand avez-vous souscrit ce contrat ?", false);
        check("Quelles garanties avez-vous souscrites ?", false);
        check("Notre prêt de 2019 vous demande de laisser 20 000 €.", false);
        check("Quand signez-vous le devis ?", false);
        check("Prenez-vous une assurance pour le four ?", false);
        check("Nous avons vu ensemble votre contrat.", false);
    }
}
