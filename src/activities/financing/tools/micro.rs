//! The micro regime: allowance, taxed profit, contributions, and whether the regime lasts.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError};
use crate::finance::tax::{MicroActivity, MicroRules, annualised};

pub(super) const TOOL: Tool = Tool {
    key: "micro",
    group: Group::Tax,
    inputs: &[
        Input::year("turnover-year", 0),
        Input::choice("micro-activity", &["micro-sales", "micro-services", "micro-liberal", "micro-cipav"]),
        Input::amount("turnover-received"),
        Input::days("activity-days").from(365),
        Input::amount("turnover-1"),
        Input::amount("turnover-2"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let law = form.law_of("turnover-year")?;
    let activity = form.chosen(
        "micro-activity",
        [MicroActivity::Sales, MicroActivity::Services, MicroActivity::Liberal, MicroActivity::LiberalCipav],
    );
    let (threshold, allowance, social) = match activity {
        MicroActivity::Sales => ("micro.threshold.sales", "micro.allowance.sales", "micro.social.sales"),
        MicroActivity::Services => {
            ("micro.threshold.services", "micro.allowance.services", "micro.social.services")
        }
        MicroActivity::Liberal => {
            ("micro.threshold.services", "micro.allowance.liberal", "micro.social.liberal")
        }
        MicroActivity::LiberalCipav => {
            ("micro.threshold.services", "micro.allowance.liberal", "micro.social.cipav")
        }
    };
    let rules = MicroRules::at(law, activity)?;
    let turnover = form.amount("turnover-received");
    let year = rules.year(turnover)?;
    let whole = annualised(turnover, form.count("activity-days"))?;
    let earlier = [form.amount("turnover-1"), form.amount("turnover-2")];
    Ok(Answer::default()
        .line("allowance", year.allowance)
        .strong("taxed-profit", year.profit)
        .line("micro-social", year.social.map_or(Shown::Word("unknown"), Shown::Money))
        .line("turnover-of-year", whole)
        .line("micro-threshold", rules.threshold())
        .line("within-threshold", Shown::yes(whole <= rules.threshold()))
        .strong("micro-lasts", Shown::yes(rules.lasts(&earlier)))
        .cites(law, &[threshold, allowance, "micro.allowance.min", social, "micro.leave_years"]))
}
