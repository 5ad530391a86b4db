//! The worked taxes: IS, IR, dividends, micro regime; each case tells what it is by its inputs.

use super::{cases, count, money, percent, text};
use serde_json::Value;
use std::collections::BTreeMap;
use visavis::{
    base::{Date, Money},
    finance::{
        regulation::{InForce, Regulation},
        tax::{
            CorporateRules, DividendRules, Household, IncomeRules, MicroActivity, MicroRules, Parts,
            TaxableYear,
        },
    },
};

/// A figure that we reckon, to be compared with the one of the file.
#[derive(Debug)]
enum Reckoned {
    Amount(Money),
    Flag(bool),
}

type Figures = BTreeMap<String, Reckoned>;

/// One case: what it says of itself, and its inputs.
struct Case<'a> {
    name: &'a str,
    title: &'a str,
    given: &'a Value,
    expected: &'a Value,
}

#[test]
fn taxes() {
    for (name, case) in cases("fiscalite") {
        let case = Case {
            name: &name,
            title: case["titre"].as_str().unwrap_or_default(),
            given: &case["entrees"],
            expected: &case["attendu"],
        };
        let has = |key: &str| case.given.get(key).is_some();
        let figures = if has("dividendes") {
            dividends(&case)
        } else if has("eligible_15pct") {
            corporate(&case)
        } else if has("parts") {
            income(&case)
        } else if has("CA") && has("type") {
            micro(&case)
        } else {
            panic!("{name}: no tax has these inputs: {}", case.given)
        };
        case.agrees(&figures);
    }
}

impl Case<'_> {
    /// Every expected figure is one of those reckoned, and equal to it.
    #[track_caller]
    fn agrees(&self, figures: &Figures) {
        let expected = self.expected.as_object().expect("expected figures by name");
        assert!(!expected.is_empty(), "{}: nothing is expected", self.name);
        for (key, value) in expected {
            let at = format!("{}, {key}", self.name);
            match figures.get(key).unwrap_or_else(|| panic!("{at}: we do not reckon this")) {
                Reckoned::Amount(ours) => assert_eq!(*ours, money(value), "{at}"),
                Reckoned::Flag(ours) => assert_eq!(Some(*ours), value.as_bool(), "{at}"),
            }
        }
    }

    /// Inputs that are not among these would change the result without our knowing.
    #[track_caller]
    fn knows(&self, keys: &[&str]) {
        for key in self.given.as_object().expect("inputs by name").keys() {
            assert!(keys.contains(&key.as_str()), "{}: unknown input {key}", self.name);
        }
    }

    fn money(&self, key: &str) -> Option<Money> {
        self.given.get(key).map(money)
    }

    /// The first year, as 2025, that follows `words` in the title.
    fn year_after(&self, words: &str) -> Option<i16> {
        self.title.match_indices(words).find_map(|(at, _)| {
            let digits: String = self.title[at + words.len()..]
                .trim_start()
                .chars()
                .take_while(char::is_ascii_digit)
                .collect();
            (digits.len() == 4).then(|| digits.parse().ok()).flatten()
        })
    }

    fn law(&self, year: Option<i16>, usual: i16) -> InForce<'static> {
        let date = Date::new(year.unwrap_or(usual), 12, 31).unwrap_or_else(|e| panic!("{}: {e}", self.name));
        Regulation::official().at(date)
    }
}

fn amounts<const N: usize>(named: [(&str, Money); N]) -> Figures {
    named.into_iter().map(|(key, amount)| (key.to_owned(), Reckoned::Amount(amount))).collect()
}

fn corporate(case: &Case<'_>) -> Figures {
    case.knows(&[
        "resultat_fiscal",
        "resultat_avant_deficit",
        "deficit_reportable",
        "duree_mois",
        "eligible_15pct",
    ]);
    let result = case.money("resultat_avant_deficit").or_else(|| case.money("resultat_fiscal"));
    let year = TaxableYear {
        result: result.unwrap_or_else(|| panic!("{}: a result was expected", case.name)),
        losses: case.money("deficit_reportable").unwrap_or_default(),
        months: case.given.get("duree_mois").map_or(12, count),
        reduced: case.given["eligible_15pct"].as_bool().expect("true or false"),
    };
    let rules = CorporateRules::at(case.law(case.year_after("exercice"), 2026)).unwrap();
    let tax = rules.tax(&year).unwrap();
    let mut figures = amounts([
        ("resultat_fiscal", tax.taxable),
        ("deficit_impute", tax.losses.used),
        ("deficit_restant", tax.losses.left),
        ("base_15", tax.reduced_base),
        ("base_25", tax.normal_base),
        ("IS", tax.tax),
    ]);
    if let Some(cap) = tax.reduced_cap {
        figures.insert("plafond_15".to_owned(), Reckoned::Amount(cap));
    }
    figures
}

fn income(case: &Case<'_>) -> Figures {
    case.knows(&["BIC", "BNC", "salaire", "RNI", "parts", "parts_hors_enfants"]);
    let rules = IncomeRules::at(case.law(case.year_after("revenus"), 2025)).unwrap();
    let parts = |key: &str| case.given.get(key).map(|value| text(value).parse::<Parts>().unwrap());
    let all = parts("parts").expect("parts");
    let base = parts("parts_hors_enfants").unwrap_or(all);
    let household = Household { couple: base >= Parts::TWO, parts: all, base };
    let taxable = case.money("RNI").unwrap_or_else(|| {
        let wages: Vec<Money> = case.money("salaire").into_iter().collect();
        let other = ["BIC", "BNC"].iter().filter_map(|key| case.money(key)).sum();
        rules.taxable(&wages, other).unwrap()
    });
    let tax = rules.tax(taxable, &household).unwrap();
    let mut figures = amounts([
        ("revenu_net_imposable", tax.taxable),
        ("impot_brut_avec_parts", tax.with_parts),
        ("impot_sans_parts_enfants", tax.without_children),
        ("impot_apres_plafonnement", tax.after_cap),
        ("decote", tax.decote),
        ("impot_net_arrondi_euro", tax.tax),
    ]);
    figures.insert("plafonnement_applique".to_owned(), Reckoned::Flag(tax.capped));
    figures
}

fn dividends(case: &Case<'_>) -> Figures {
    case.knows(&["dividendes", "TMI_pct"]);
    let rules = DividendRules::at(case.law(case.year_after("encaissés en"), 2026)).unwrap();
    let marginal = percent(&case.given["TMI_pct"]);
    let tax = rules.compare(money(&case.given["dividendes"]), marginal).unwrap();
    amounts([
        ("PFU", tax.flat.total),
        ("net_PFU", tax.flat.net),
        ("bareme_IR", tax.scale.income_tax),
        ("bareme_PS", tax.scale.social),
        ("bareme_total_avant_CSG_deductible", tax.scale.total),
        ("economie_N_plus_1_CSG_deductible_6_8", tax.saving_next_year),
    ])
}

fn micro(case: &Case<'_>) -> Figures {
    case.knows(&["CA", "type"]);
    let activity = match case.given["type"].as_str().expect("an activity").to_lowercase() {
        kind if kind.starts_with("bic_service") || kind.starts_with("bic_prestation") => {
            MicroActivity::Services
        }
        kind if kind.starts_with("bic") => MicroActivity::Sales,
        kind if kind.starts_with("bnc") => MicroActivity::Liberal,
        other => panic!("{}: unknown activity {other}", case.name),
    };
    // The year of the threshold stands in the name of the figure: « seuil_2026_respecte ».
    let threshold = case.expected.as_object().into_iter().flatten().find_map(|(key, _)| {
        let year = key.strip_prefix("seuil_")?.strip_suffix("_respecte")?.parse::<i16>().ok()?;
        Some((key.clone(), year))
    });
    let rules = MicroRules::at(case.law(threshold.as_ref().map(|(_, year)| *year), 2026), activity).unwrap();
    let year = rules.year(money(&case.given["CA"])).unwrap();
    let mut figures = amounts([("abattement", year.allowance), ("benefice_imposable", year.profit)]);
    if let Some((key, _)) = threshold {
        figures.insert(key, Reckoned::Flag(year.within_threshold));
    }
    figures
}
