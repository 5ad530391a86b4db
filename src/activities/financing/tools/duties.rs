//! The registration duties on the sale of a business.

use super::{Answer, Form, Group, Input, Tool, ToolError};
use crate::finance::tax::RegistrationRules;

pub(super) const TOOL: Tool =
    Tool { key: "duties", group: Group::Tax, inputs: &[Input::amount("business-price")], work };

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let price = form.amount("business-price");
    let duties = RegistrationRules::at(form.law())?.duties(price)?;
    Ok(Answer::default()
        .strong("duties", duties)
        .line("price-with-duties", price + duties)
        .cites(form.law(), &["registration.business"]))
}
