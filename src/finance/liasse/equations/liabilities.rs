//! The sums of form 2051, the balance of the two sides, and the link to the income statement.

use super::{Equation, sum};
use crate::finance::liasse::{Code::*, Rule::*};

pub(super) const SUMS: &[Equation] = &[
    sum(V16, DI, &[HN]),
    sum(V04, DL, &[DA, DB, DC, DD, DE, DF, DG, DH, DI, DJ, DK]),
    sum(V05, DO, &[DM, DN]),
    sum(V05, DR, &[DP, DQ]),
    sum(V05, EC, &[DS, DT, DU, DV, D1, DW, DX, DY, DZ, EA, EB]),
    sum(V06, EE, &[DL, DO, DR, EC, ED]),
    sum(V07, EE, &[CO]).less(&[_1A]).check_alone(),
];
