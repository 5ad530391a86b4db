//! The worked examples of savings and placements.

use super::super::Entry;
use super::worked::{Worked, amount, count, percent};

pub(super) fn savings() -> Vec<Worked> {
    let paid = |euros: &str, years: &str, growth: &str| {
        [("paid-first", amount(euros)), ("held-years", count(years)), ("growth", percent(growth))]
    };
    vec![
        // 7,5 % of what exceeds 4 600 €, and 17,2 % of the whole gain.
        Worked::new("life", &paid("50000", "10", "2")).gives(&[
            ("gain", "10949.72"),
            ("exit-income-tax", "476.23"),
            ("exit-social", "1883.35"),
        ]),
        // 9 000 € and 15 % of 41 940 €; two payments of 10 000 € deducted at 41 %, taxed at 30 % at the exit.
        Worked::new(
            "retirement",
            &[
                ("profit", amount("90000")),
                ("marginal", percent("41")),
                ("marginal-exit", percent("30")),
                ("paid-yearly", amount("10000")),
                ("held-years", count("2")),
                ("conversion", percent("4")),
                ("annuity-age", count("65")),
            ],
        )
        .gives(&[
            ("ceiling", "15291"),
            ("deducted", "20000"),
            ("tax-saved", "8200"),
            ("exit-income-tax", "6000"),
            ("earned", "2200"),
            ("annuity-gross", "800"),
        ]),
        // A forfait of 105 % of 3 %: 3 150 € then 3 249,23 €; the true gain is 8 160 €.
        Worked::new(
            "capitalisation",
            &[
                ("paid-first", amount("100000")),
                ("held-years", count("2")),
                ("growth", percent("4")),
                ("tme", percent("3")),
            ],
        )
        .gives(&[("company-tax", "2040"), ("net-value", "106120")])
        .column("year-tax", vec!["787.50".to_owned(), "812.31".to_owned()]),
        Worked::new("fund", &paid("80000", "1", "2")).gives(&[("gain", "1600"), ("net-value", "81200")]),
        Worked::new(
            "fund",
            &[
                ("holder", Entry::Choice(1)),
                ("paid-first", amount("10000")),
                ("held-years", count("1")),
                ("growth", percent("10")),
            ],
        )
        .gives(&[("exit-income-tax", "128"), ("exit-social", "186"), ("net-value", "10686")]),
        // 18 months at 2,40 %: 1 440 € then 720 €, less 25 %.
        Worked::new(
            "deposit",
            &[("deposit", amount("60000")), ("rate", percent("2.4")), ("term", count("18"))],
        )
        .gives(&[("gain", "2160"), ("net-value", "61620")])
        .column("growth", vec!["1440".to_owned(), "720".to_owned()]),
    ]
}
