//! The sums of forms 2052 and 2053.

use super::{Equation, sum};
use crate::finance::liasse::{Code::*, FormSet::Before2026, Rule::*};

pub(super) const SUMS: &[Equation] = &[
    sum(V08, FC, &[FA, FB]),
    sum(V08, FF, &[FD, FE]),
    sum(V08, FI, &[FG, FH]),
    sum(V08, FJ, &[FA, FD, FG]),
    sum(V08, FK, &[FB, FE, FH]),
    sum(V08, FL, &[FC, FF, FI]),
    sum(V08, FL, &[FJ, FK]).check_alone(),
    sum(V09, FR, &[FL, FM, FN, FO, FP, F1, FQ]),
    sum(V10, GF, &[FS, FT, FU, FV, FW, FX, FY, FZ, GA, GB, GC, GD, G1, GE]),
    sum(V11, GG, &[FR]).less(&[GF]),
    sum(V12, GP, &[GJ, GK, GL, GM, GN, GO, G2]),
    sum(V12, GU, &[GQ, GR, GS, GT, G3]),
    sum(V12, GV, &[GP]).less(&[GU]),
    sum(V13, GW, &[GG, GH, GV]).less(&[GI]),
    // From 2026 the three exceptional lines are gone, and HD and HH are entered as they stand.
    sum(V14, HD, &[HA, HB, HC]).only(Before2026),
    sum(V14, HH, &[HE, HF, HG]).only(Before2026),
    sum(V14, HI, &[HD]).less(&[HH]),
    sum(V15, HL, &[FR, GH, GP, HD]),
    sum(V15, HM, &[GF, GI, GU, HH, HJ, HK]),
    sum(V15, HN, &[HL]).less(&[HM]),
];
