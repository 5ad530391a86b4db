//! The sums that forms 2033 state, and the boxes that bound each other.

use super::{Box2033, Box2033::*, SimplifiedRule::*};
use crate::finance::liasse::equations::{Equation, sum};

/// Every sum; each stands after those it builds on, the income statement first: its 310 is the 136 of the balance sheet.
pub(super) const SUMS: &[Equation<Box2033>] = &[
    sum(S08, _232, &[_210, _214, _218, _222, _224, _226, _230]),
    sum(S09, _264, &[_234, _236, _238, _240, _242, _244, _250, _252, _254, _256, _262]),
    sum(S10, _270, &[_232]).less(&[_264]),
    sum(S11, _310, &[_270, _280, _290]).less(&[_294, _300, _306]),
    sum(S12, _136, &[_310]),
    sum(S01, _044, &[_010, _014, _028, _040]),
    sum(S01, _048, &[_012, _016, _030, _042]),
    sum(S02, _096, &[_050, _060, _064, _068, _072, _080, _084, _092]),
    sum(S02, _098, &[_052, _062, _066, _070, _074, _082, _086, _094]),
    sum(S03, _110, &[_044, _096]),
    sum(S03, _112, &[_048, _098]),
    sum(S04, _142, &[_120, _124, _126, _130, _132, _134, _136, _137, _140]),
    sum(S05, _176, &[_156, _164, _166, _172, _173, _175, _174]),
    sum(S06, _180, &[_142, _154, _176]),
    sum(S07, _180, &[_110]).less(&[_112]).check_alone(),
];

/// Gross value and depreciation, line by line (S13).
pub(super) const LINES: [(Box2033, Box2033); 12] = [
    (_010, _012),
    (_014, _016),
    (_028, _030),
    (_040, _042),
    (_050, _052),
    (_060, _062),
    (_064, _066),
    (_068, _070),
    (_072, _074),
    (_080, _082),
    (_084, _086),
    (_092, _094),
];

/// Reminders, and the line they are part of (S14).
pub(super) const PARTS: [(&[Box2033], Box2033); 8] = [
    (&[_169], _172),
    (&[_193], _040),
    (&[_195], _176),
    (&[_199], _072),
    (&[_209], _210),
    (&[_215], _214),
    (&[_217], _218),
    (&[_243], _244),
];
