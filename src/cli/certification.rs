//! `visavis certification`: prints the référentiel, and which measures and cases feed each indicator.

use super::{CLEAN, Failure, Streams};
use crate::{
    assessment::measures,
    base::IndicatorCode,
    certification::{Certification, Coverage, Words, document, human},
    content::{load, shipped},
    locale::Locale,
};
use std::collections::BTreeMap;

pub(super) fn run(
    json: bool,
    coverage: bool,
    _locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let official = Certification::official();
    let fed = if json || coverage { coverage_of_shipped() } else { BTreeMap::new() };
    if json {
        super::replay::write_json(&document(official, &fed), streams)?;
    } else {
        let fed = coverage.then_some(&fed);
        streams.out.write_all(human(official, fed, &Words::FRENCH).as_bytes())?;
    }
    Ok(CLEAN)
}

/// What the shipped cases feed.
fn coverage_of_shipped() -> BTreeMap<IndicatorCode, Coverage> {
    let mut fed: BTreeMap<IndicatorCode, Coverage> = BTreeMap::new();
    for case in shipped().iter().filter_map(|bundle| load(bundle).case) {
        for check in &case.rubric {
            let entry = fed.entry(check.indicator.clone()).or_default();
            let measure = measures::name(&check.measure).to_owned();
            if !entry.measures.contains(&measure) {
                entry.measures.push(measure);
            }
            if !entry.cases.contains(&case.id.to_string()) {
                entry.cases.push(case.id.to_string());
            }
        }
    }
    fed
}
