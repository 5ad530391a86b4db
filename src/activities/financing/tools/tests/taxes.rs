//! The worked examples of taxes.

use super::super::Entry;
use super::worked::{Worked, amount, cells, count, percent};

pub(super) fn tax() -> Vec<Worked> {
    let child = [("household", Entry::Choice(1)), ("children", count("1"))];
    let wage = |path: &str| vec![cells(&[("wage", amount(path))])];
    let mut all = corporate();
    all.extend([
        Worked::new(
            "income-tax",
            &[child[0], child[1], ("other-income", amount("/fiscalite/I04/entrees/BIC"))],
        )
        .rows("wages-of", wage("/fiscalite/I04/entrees/salaire"))
        .gives(&[
            ("parts", "/fiscalite/I04/entrees/parts"),
            ("taxable-income", "/fiscalite/I04/attendu/revenu_net_imposable"),
            ("with-parts", "/fiscalite/I04/attendu/impot_brut_avec_parts"),
            ("without-children", "/fiscalite/I04/attendu/impot_sans_parts_enfants"),
            ("capped", "yes"),
            ("after-cap", "/fiscalite/I04/attendu/impot_apres_plafonnement"),
            ("income-tax", "/fiscalite/I04/attendu/impot_net_arrondi_euro"),
        ]),
        Worked::new("income-tax", &[("other-income", amount("/fiscalite/I05/entrees/RNI"))]).gives(&[
            ("decote", "/fiscalite/I05/attendu/decote"),
            ("capped", "no"),
            ("income-tax", "/fiscalite/I05/attendu/impot_net_arrondi_euro"),
        ]),
        Worked::new(
            "dividends",
            &[
                ("dividend", amount("/fiscalite/I06/entrees/dividendes")),
                ("marginal", percent("/fiscalite/I06/entrees/TMI_pct")),
            ],
        )
        .gives(&[
            ("flat-total", "/fiscalite/I06/attendu/PFU"),
            ("flat-net", "/fiscalite/I06/attendu/net_PFU"),
            ("scale-income-tax", "/fiscalite/I06/attendu/bareme_IR"),
            ("scale-social", "/fiscalite/I06/attendu/bareme_PS"),
            ("scale-total", "/fiscalite/I06/attendu/bareme_total_avant_CSG_deductible"),
            ("saving-next-year", "/fiscalite/I06/attendu/economie_N_plus_1_CSG_deductible_6_8"),
            ("cheaper", "flat-tax"),
        ]),
        // 40 000 € out of a result of 100 000 €: 30 000 € less 31,4 %.
        Worked::new(
            "owner-pay",
            &[
                ("budget", amount("40000")),
                ("result-before-pay", amount("100000")),
                ("marginal", percent("30")),
            ],
        )
        .gives(&[("net-as-dividend", "20580"), ("net-as-pay", "16222.22")]),
        Worked::new(
            "micro",
            &[
                ("micro-activity", Entry::Choice(1)),
                ("turnover-received", amount("/fiscalite/I07/entrees/CA")),
            ],
        )
        .gives(&[
            ("taxed-profit", "/fiscalite/I07/attendu/benefice_imposable"),
            ("within-threshold", "yes"),
            ("micro-lasts", "yes"),
        ]),
        Worked::new(
            "vat",
            &[
                ("vat-activity", Entry::Choice(1)),
                ("turnover-before", amount("30000")),
                ("turnover-so-far", amount("39000")),
            ],
        )
        .gives(&[("vat-regime", "vat-exempt"), ("vat-exemption", "exemption-lost-next")]),
        // 3 % of what exceeds 23 000 €.
        Worked::new("duties", &[("business-price", amount("180000"))])
            .gives(&[("duties", "4710"), ("price-with-duties", "184710")]),
    ]);
    all
}

fn corporate() -> Vec<Worked> {
    vec![
        Worked::new("corporate-tax", &[("tax-result", amount("/fiscalite/I01/entrees/resultat_fiscal"))])
            .gives(&[
                ("reduced-base", "/fiscalite/I01/attendu/base_15"),
                ("normal-base", "/fiscalite/I01/attendu/base_25"),
                ("corporate-tax", "/fiscalite/I01/attendu/IS"),
            ]),
        Worked::new(
            "corporate-tax",
            &[
                ("tax-result", amount("/fiscalite/I02/entrees/resultat_avant_deficit")),
                ("losses-carried", amount("/fiscalite/I02/entrees/deficit_reportable")),
                ("months-of-year", count("/fiscalite/I02/entrees/duree_mois")),
            ],
        )
        .gives(&[
            ("taxable", "/fiscalite/I02/attendu/resultat_fiscal"),
            ("reduced-cap", "/fiscalite/I02/attendu/plafond_15"),
            ("reduced-base", "/fiscalite/I02/attendu/base_15"),
            ("normal-base", "/fiscalite/I02/attendu/base_25"),
            ("corporate-tax", "/fiscalite/I02/attendu/IS"),
        ]),
        // The capital is held at 60 % by a company; four instalments of a quarter of 15 350 €.
        Worked::new(
            "corporate-tax",
            &[
                ("tax-result", amount("/fiscalite/I03/entrees/resultat_fiscal")),
                ("natural-persons", percent("40")),
                ("capital-paid", Entry::Choice(0)),
                ("reference-tax", amount("15350")),
            ],
        )
        .gives(&[("corporate-tax", "/fiscalite/I03/attendu/IS"), ("tax-balance", "4248")])
        .column("instalment", vec!["3838".to_owned(); 4]),
    ]
}
