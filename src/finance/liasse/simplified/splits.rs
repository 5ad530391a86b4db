//! Which boxes of the réel normal stand in each box of the régime simplifié: the one table of both conversions.

use super::{Box2033, Box2033::*};
use crate::finance::liasse::{
    Code,
    Code::*,
    form::FormSet::{self, *},
};

/// A box of the 2033 and the boxes of the 2050 to 2053 that it sums.
#[derive(Clone, Copy, Debug)]
pub(super) struct Split {
    pub(super) whole: Box2033,
    /// Holds what no other part is known to hold.
    pub(super) rest: Code,
    pub(super) parts: &'static [Code],
    only: Option<FormSet>,
}

const fn one(whole: Box2033, code: Code) -> Split {
    several(whole, code, &[])
}

const fn several(whole: Box2033, rest: Code, parts: &'static [Code]) -> Split {
    Split { whole, rest, parts, only: None }
}

impl Split {
    const fn only(mut self, set: FormSet) -> Self {
        self.only = Some(set);
        self
    }
}

/// Where the 2033 has no line of its own, the account decides. AA (109) and CB (4562) are receivables, 072. CW, CM and
/// CN (481, 169, 476) stand with the prepaid charges, 092, and ED (477) with the deferred income, 174. DM and DN (167)
/// are borrowings, 156. GH and GI (755, 655) are other current incomes and charges, 230 and 262. HJ, the profit share of
/// the staff (691), stands with the tax on profits, 306: both are of class 69, and no balance above the net result moves.
const SPLITS: &[Split] = &[
    one(_010, AH),
    one(_012, AI),
    several(_014, AJ, &[AB, CX, AF, AL]),
    several(_016, AK, &[AC, CQ, AG, AM]),
    several(_028, AT, &[AN, AP, AR, AV, AX]),
    several(_030, AU, &[AO, AQ, AS, AW, AY]),
    several(_040, BH, &[CS, CU, BB, BD, BF]),
    several(_042, BI, &[CT, CV, BC, BE, BG]),
    several(_050, BL, &[BN, BP, BR]),
    several(_052, BM, &[BO, BQ, BS]),
    one(_060, BT),
    one(_062, BU),
    one(_064, BV),
    one(_066, BW),
    one(_068, BX),
    one(_070, BY),
    several(_072, BZ, &[AA, CB]),
    several(_074, CA, &[CC]),
    one(_080, CD),
    one(_082, CE),
    one(_084, CF),
    one(_086, CG),
    several(_092, CH, &[CW, CM, CN]),
    one(_094, CI),
    several(_120, DA, &[DB]),
    one(_124, DC),
    one(_126, DD),
    one(_130, DF),
    several(_132, DG, &[DE]),
    one(_134, DH),
    one(_136, DI),
    one(_137, DJ),
    one(_140, DK),
    several(_154, DP, &[DQ]),
    several(_156, DU, &[DS, DT, DM, DN]),
    one(_164, DW),
    one(_166, DX),
    several(_172, EA, &[DV, DY, DZ]).only(Before2026),
    one(_172, DY).only(From2026),
    one(_173, DV).only(From2026),
    several(_175, EA, &[DZ, D1]).only(From2026),
    several(_174, EB, &[ED]),
    several(_210, FA, &[FB]),
    several(_214, FD, &[FE]),
    several(_218, FG, &[FH]),
    one(_222, FM),
    one(_224, FN),
    one(_226, FO),
    several(_230, FQ, &[FP, F1, GH]),
    one(_234, FS),
    one(_236, FT),
    one(_238, FU),
    one(_240, FV),
    one(_242, FW),
    one(_244, FX),
    one(_250, FY),
    one(_252, FZ),
    one(_254, GA),
    several(_256, GC, &[GB, GD]),
    several(_262, GE, &[G1, GI]),
    several(_280, GL, &[GJ, GK, GM, GN, GO, G2]),
    several(_290, HB, &[HA, HC]).only(Before2026),
    one(_290, HD).only(From2026),
    several(_294, GR, &[GQ, GS, G3, GT]),
    several(_300, HF, &[HE, HG]).only(Before2026),
    one(_300, HH).only(From2026),
    several(_306, HK, &[HJ]),
];

/// Reminders and annex figures that both régimes print.
pub(super) const SAME: [(Box2033, Code); 3] = [(_374, YY), (_376, YP), (_378, YZ)];

/// Reminders of the réel normal that detail a line of the 2033 (S14).
pub(super) const REMINDERS: [(&[Code], Box2033); 4] =
    [(&[EH], _156), (&[HP, HQ], _242), (&[YT, YU], _242), (&[A1], _230)];

/// The splits that hold on the forms of this set, in form order.
pub(super) fn all(set: FormSet) -> impl Iterator<Item = &'static Split> {
    SPLITS.iter().filter(move |split| split.only.is_none_or(|only| only == set))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_either_regime_is_converted_once() {
        for set in FormSet::ALL {
            let mut wholes: Vec<Box2033> = all(set).map(|split| split.whole).collect();
            wholes.sort();
            let lines: Vec<Box2033> = Box2033::all(set)
                .filter(|code| !code.is_memo() && !crate::finance::liasse::Boxes::is_total(*code, set))
                .collect();
            assert_eq!(wholes, lines);

            let parts = all(set).flat_map(|split| split.parts.iter().copied().chain([split.rest]));
            let mut parts: Vec<Code> = parts.filter(|code| code.is_in(set)).collect();
            parts.sort();
            let lines: Vec<Code> =
                Code::all(set).filter(|code| !code.is_memo() && !code.is_total(set)).collect();
            assert_eq!(parts, lines);
        }
    }
}
