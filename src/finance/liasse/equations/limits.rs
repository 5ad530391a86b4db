//! The boxes that bound each other.

use crate::finance::liasse::{Code, Code::*};

/// Gross value and depreciation, line by line of the 2050 (V17).
pub(in crate::finance) const LINES: [(Code, Code); 30] = [
    (AB, AC),
    (CX, CQ),
    (AF, AG),
    (AH, AI),
    (AJ, AK),
    (AL, AM),
    (AN, AO),
    (AP, AQ),
    (AR, AS),
    (AT, AU),
    (AV, AW),
    (AX, AY),
    (CS, CT),
    (CU, CV),
    (BB, BC),
    (BD, BE),
    (BF, BG),
    (BH, BI),
    (BL, BM),
    (BN, BO),
    (BP, BQ),
    (BR, BS),
    (BT, BU),
    (BV, BW),
    (BX, BY),
    (BZ, CA),
    (CB, CC),
    (CD, CE),
    (CF, CG),
    (CH, CI),
];

/// Reminders, and the line they are part of (V18).
pub(in crate::finance::liasse) const PARTS: [(&[Code], Code); 3] =
    [(&[EH], DU), (&[HP, HQ], FW), (&[YT, YU], FW)];
