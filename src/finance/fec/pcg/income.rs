//! Classes 6 and 7: forms 2052 and 2053. Subdivisions of 608, 609, 708 and 709 go with the line they relate to.

use super::{Root, one};
use crate::finance::Code::*;

pub(super) const ROOTS: &[Root] = &[
    // 60 to 62: purchases and services.
    one("60", FW),
    one("601", FU),
    one("602", FU),
    one("603", FV),
    one("6037", FT),
    one("607", FS),
    one("6081", FU),
    one("6082", FU),
    one("6087", FS),
    one("6091", FU),
    one("6092", FU),
    one("6097", FS),
    one("61", FW),
    one("62", FW),
    // 63 to 65: taxes, staff, other charges.
    one("63", FX),
    one("64", FY),
    one("645", FZ),
    one("646", FZ),
    one("647", FZ),
    one("648", FZ),
    one("649", FZ),
    one("65", GE),
    one("655", GI),
    one("657", G1).older(GE),
    // 66: financial charges.
    one("66", GR),
    one("666", GS),
    one("667", G3).older(GT),
    one("6673", GT),
    one("6674", GT),
    // 67: exceptional charges. 675 has no place in the new plan; a software that still uses it is read all the same.
    one("67", HH).older(HE),
    one("675", HH).older(HF),
    one("678", HH).older(HF),
    // 68: allowances.
    one("68", GA),
    one("6815", GD),
    one("6816", GB),
    one("6817", GC),
    one("686", GQ),
    one("687", HH).older(HG),
    // 69: profit-sharing and income tax.
    one("69", HK),
    one("691", HJ),
    // 70 to 75: operating incomes. Goods: 701 to 703; works, studies and services: 704 to 706, 708.
    one("70", FG),
    one("701", FD),
    one("702", FD),
    one("703", FD),
    one("707", FA),
    one("7091", FD),
    one("7092", FD),
    one("7097", FA),
    one("71", FM),
    one("72", FN),
    one("74", FO),
    one("75", FQ),
    one("755", GH),
    one("757", F1).older(FQ),
    // 76: financial incomes.
    one("76", GL),
    one("761", GJ),
    one("762", GK),
    one("764", GK),
    one("766", GN),
    one("767", G2).older(GO),
    one("7673", GO),
    one("7674", GO),
    // 77: exceptional incomes.
    one("77", HD).older(HA),
    one("775", HD).older(HB),
    one("777", HD).older(HB),
    one("778", HD).older(HB),
    // 78 and 79: reversals, and the charge transfers that the new plan drops.
    one("78", FP),
    one("786", GM),
    one("787", HD).older(HC),
    one("79", FP),
    one("796", GM),
    one("797", HD).older(HC),
];
