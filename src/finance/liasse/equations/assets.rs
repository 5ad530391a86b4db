//! The sums of form 2050.

use super::{Equation, sum};
use crate::finance::liasse::{Code::*, Rule::*};

pub(super) const SUMS: &[Equation] = &[
    sum(V01, BJ, &[AB, CX, AF, AH, AJ, AL, AN, AP, AR, AT, AV, AX, CS, CU, BB, BD, BF, BH]),
    sum(V01, BK, &[AC, CQ, AG, AI, AK, AM, AO, AQ, AS, AU, AW, AY, CT, CV, BC, BE, BG, BI]),
    sum(V02, CJ, &[BL, BN, BP, BR, BT, BV, BX, BZ, CB, CD, CF, CH]),
    sum(V02, CK, &[BM, BO, BQ, BS, BU, BW, BY, CA, CC, CE, CG, CI]),
    sum(V03, CO, &[AA, BJ, CJ, CW, CM, CN]),
    sum(V03, _1A, &[BK, CK]),
];
