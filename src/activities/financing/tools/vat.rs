//! The VAT regime of a year: exemption, simplified or normal, and what crossing a threshold does.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError};
use crate::finance::tax::{Exemption, VatActivity, VatRegime, VatRules, VatYear};

pub(super) const TOOL: Tool = Tool {
    key: "vat",
    group: Group::Tax,
    inputs: &[
        Input::year("turnover-year", 0),
        Input::choice("vat-activity", &["vat-goods", "vat-services"]),
        Input::amount("turnover-before"),
        Input::amount("turnover-so-far"),
        Input::amount("vat-before"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let law = form.law_of("turnover-year")?;
    let activity = form.chosen("vat-activity", [VatActivity::Goods, VatActivity::Services]);
    let codes: &[&'static str] = match activity {
        VatActivity::Goods => &[
            "vat.franchise.goods",
            "vat.franchise.goods_raised",
            "vat.simplified.goods",
            "vat.simplified.goods_raised",
            "vat.simplified.due_max",
        ],
        VatActivity::Services => &[
            "vat.franchise.services",
            "vat.franchise.services_raised",
            "vat.simplified.services",
            "vat.simplified.services_raised",
            "vat.simplified.due_max",
        ],
    };
    let rules = VatRules::at(law, activity)?;
    let year = VatYear {
        before: form.amount("turnover-before"),
        turnover: form.amount("turnover-so-far"),
        due_before: form.amount("vat-before"),
    };
    let exemption = match rules.exemption(year.before, year.turnover)? {
        Exemption::AlreadyLost => "exemption-already-lost",
        Exemption::Kept => "exemption-kept",
        Exemption::LostNextYear => "exemption-lost-next",
        Exemption::LostAtOnce => "exemption-lost-now",
    };
    let regime = match rules.regime(&year)? {
        VatRegime::Exempt => "vat-exempt",
        VatRegime::Simplified => "vat-simplified",
        VatRegime::Normal => "vat-normal",
    };
    Ok(Answer::default()
        .strong("vat-regime", Shown::Word(regime))
        .line("vat-exemption", Shown::Word(exemption))
        .remark("vat-by-right")
        .cites(law, codes))
}
