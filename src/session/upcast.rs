//! The one place where events of older versions are read into today's form.

use crate::{
    activities::Event,
    base::Money,
    finance::{Balance, Entered},
};
use serde::de::Error as _;
use serde_json::Value;

/// Version of the events that this program writes.
pub const EVENT_VERSION: u32 = 2;

/// Reads a stored event. `version` is the one it was written with.
pub fn event_from_json(version: u32, json: &str) -> Result<Event, serde_json::Error> {
    debug_assert!(version >= 1, "event versions start at 1");
    if version >= 2 {
        return serde_json::from_str(json);
    }
    let mut event: Value = serde_json::from_str(json)?;
    if let Some(computed) = event.get_mut("Computed") {
        computed_with_unit(computed)?;
    }
    serde_json::from_value(event)
}

/// Version 1 held every figure as an amount: days as so many euros, a percentage as a share of one euro.
fn computed_with_unit(computed: &mut Value) -> Result<(), serde_json::Error> {
    let fields = computed.as_object_mut().ok_or_else(|| serde_json::Error::custom("a figure has fields"))?;
    let Some(amount) = fields.remove("amount") else { return Ok(()) };
    let amount: Option<Money> = serde_json::from_value(amount)?;
    let balance: Balance = serde_json::from_value(fields.get("balance").cloned().unwrap_or_default())?;
    let value = amount.and_then(|amount| Entered::Euros(amount).in_unit(balance.unit()));
    fields.insert("value".to_owned(), serde_json::to_value(value)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_version_1_is_read() {
        let read = event_from_json(1, r#"{"Pinned":{"number":3,"evidence":{"Line":["bail","art-2"]}}}"#)
            .expect("readable");
        assert!(matches!(read, Event::Pinned { number: 3, .. }));
        assert_eq!(event_from_json(1, r#""HandedIn""#).expect("readable"), Event::HandedIn);
    }

    #[track_caller]
    fn figure_of_version_1(balance: &str, amount: &str, value: Option<&str>) {
        let json = format!(r#"{{"Computed":{{"balance":"{balance}","year":2026,"amount":{amount}}}}}"#);
        let expected = Event::Computed {
            balance: serde_json::from_value(balance.into()).unwrap(),
            year: 2026,
            value: value.map(|text| text.parse().unwrap()),
        };
        assert_eq!(event_from_json(1, &json).unwrap(), expected);
        let today = serde_json::to_string(&expected).unwrap();
        assert_eq!(event_from_json(EVENT_VERSION, &today).unwrap(), expected, "{today}");
    }

    #[test]
    fn figures_of_version_1_take_their_unit() {
        figure_of_version_1("Ebe", r#""67561.00""#, Some("67561"));
        figure_of_version_1("Ebe", "null", None);
        figure_of_version_1("Dso", r#""57.30""#, Some("57,3 j"));
        figure_of_version_1("Autonomie", r#""0.42""#, Some("42 %"));
        figure_of_version_1("Gearing", r#""1.20""#, Some("1,2 fois"));
        figure_of_version_1("Dso", r#""90000000000000.00""#, Some("1000000000 j"));
    }
}
