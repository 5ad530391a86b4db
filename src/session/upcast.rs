//! The one place where events of older versions are read into today's form.

use crate::activities::Event;

/// Reads a stored event. `version` is the one it was written with; 1 is today's.
pub fn event_from_json(version: u32, json: &str) -> Result<Event, serde_json::Error> {
    // Version 1 is the first: there is nothing to lift yet. A change of form adds an arm here, and a stored example to the tests.
    debug_assert!(version >= 1, "event versions start at 1");
    serde_json::from_str(json)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_version_1_is_read() {
        let read = event_from_json(1, r#"{"Pinned":{"number":3,"evidence":{"Line":["bail","art-2"]}}}"#)
            .expect("readable");
        assert!(matches!(read, Event::Pinned { number: 3, .. }));
    }
}
