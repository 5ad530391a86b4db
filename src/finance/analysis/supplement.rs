//! What an analysis needs and the liasse does not hold, with honest defaults.

use super::untold;
use crate::base::{Money, Rate};
use crate::finance::liasse::{Code, FormSet, Holder, Liasse};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What the client's accountant adds to the liasse. Everything is optional, in euros unless said otherwise.
///
/// What is absent is taken for nil where the figure is still worth reading, and [`Supplement::caveats`] then says
/// what was supposed; where nil would be a lie (a VAT rate), the figure is not computable.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Supplement {
    /// Account 747, the share of investment grants taken to income, part of FO since 2025. Absent: FO stays whole
    /// in the EBE.
    pub grant_share_747: Option<Money>,
    /// Account 777, the same share before 2025, part of HB. Absent: nil.
    pub grant_share_777: Option<Money>,
    /// Account 775, disposal proceeds inside HB (inside HD since 2025, which is rare). Absent: nil.
    pub disposal_proceeds_775: Option<Money>,
    /// Account 675, book value of disposals inside HF (inside HH since 2025, which is rare). Absent: nil.
    pub disposal_book_value_675: Option<Money>,
    /// Account 787, exceptional reversals inside HD; before 2026 they have their box, HC. Absent: nil.
    pub exceptional_reversals_787: Option<Money>,
    /// Account 687, exceptional allowances inside HH; before 2026 they have their box, HG. Absent: nil.
    pub exceptional_allowances_687: Option<Money>,
    /// The part of BZ that is not of the operating cycle. Absent: all BZ is.
    pub other_receivables_non_operating: Option<Money>,
    /// The part of DY that is not of the operating cycle: income tax, dividends. Absent: all DY is.
    pub tax_social_non_operating: Option<Money>,
    /// ICNE, the interest accrued and not due inside DU. Absent: nil.
    pub accrued_interest: Option<Money>,
    /// The part of DV that shareholders may take back at will, counted outside the operating cycle instead of among
    /// durable resources. Absent: nil, all current accounts are blocked.
    pub free_current_accounts: Option<Money>,
    /// The mean VAT rate on sales in France, in basis points. Absent: YY is added to the sales, if it is there.
    pub sales_vat: Option<Rate>,
    /// The mean VAT rate on purchases, in basis points. Absent: YZ is added to the purchases, if it is there.
    pub purchases_vat: Option<Rate>,
    /// The part of DS, DT, DU and DV due within one year, without EH and ICNE. Absent: EG, if it is there.
    pub borrowings_within_one_year: Option<Money>,
    /// Dividends paid during the year. Absent: ZE, if it is there.
    pub dividends: Option<Money>,
    /// What a sole trader drew from the business during the year.
    pub drawings: Option<Money>,
    /// The leases behind HP and HQ.
    pub leases: Vec<Lease>,
}

/// A finance lease (crédit-bail), as far as restating the accounts needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lease {
    /// The price of the asset, before tax.
    pub value: Money,
    /// The price of the option at the end.
    pub option: Money,
    /// The length of the contract in years.
    pub years: u32,
    /// The whole years run at the closing date.
    pub elapsed: u32,
}

/// Something supposed for want of a figure: to be said beside the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caveat {
    /// FO is whole in the EBE: its 747 part is not known.
    GrantShareUnknown,
    /// HB and HF are wholly in the CAF: their disposals and grant shares are not known.
    DisposalsUnknown,
    /// HD and HH are wholly cash: their 787 and 687 parts are not known.
    ExceptionalSplitUnknown,
    /// All BZ is taken for operating.
    ReceivablesSplitUnknown,
    /// All DY is taken for operating.
    TaxSocialSplitUnknown,
    /// DU is taken to hold no accrued interest.
    AccruedInterestUnknown,
    /// The result is before the pay of the owner, and the drawings are not known.
    DrawingsUnknown,
    /// Of a 2033, all financial incomes are taken for cash, and all financial charges for interest.
    FinancialPartsUnknown,
    /// Of a 2033, no bill is taken to be discounted.
    DiscountedBillsUnknown,
}

impl fmt::Display for Caveat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::GrantShareUnknown => {
                "FO gardé entier dans l’EBE, faute de connaître la quote-part de subvention d’investissement (747)"
            }
            Self::DisposalsUnknown => {
                "HB et HF gardés entiers dans la CAF, faute de connaître les cessions (775, 675) et les quotes-parts (777)"
            }
            Self::ExceptionalSplitUnknown => {
                "HD et HH supposés entièrement encaissables et décaissables, faute du détail (787, 687)"
            }
            Self::ReceivablesSplitUnknown => "autres créances (BZ) supposées toutes d’exploitation",
            Self::TaxSocialSplitUnknown => "dettes fiscales et sociales (DY) supposées toutes d’exploitation",
            Self::AccruedInterestUnknown => "intérêts courus non échus supposés nuls dans DU",
            Self::DrawingsUnknown => {
                "résultat avant rémunération de l’exploitant, dont les prélèvements ne sont pas connus"
            }
            Self::FinancialPartsUnknown => {
                "produits financiers (280) supposés encaissés, charges financières (294) supposées toutes d’intérêts"
            }
            Self::DiscountedBillsUnknown => "effets escomptés non échus supposés nuls, faute de renvoi sur la 2033",
        })
    }
}

impl Supplement {
    /// What had to be supposed for this liasse.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{Caveat, Code, Liasse, Supplement}};
    /// let year = (Date::constant(2025, 1, 1), Date::constant(2025, 12, 31));
    /// let liasse = Liasse::new(year.0, year.1, [(Code::FO, Money::euros(4_500))]);
    /// assert_eq!(Supplement::default().caveats(&liasse), [Caveat::GrantShareUnknown]);
    /// let known = Supplement { grant_share_747: Some(Money::euros(1_500)), ..Supplement::default() };
    /// assert_eq!(known.caveats(&liasse), []);
    /// ```
    pub fn caveats(&self, liasse: &Liasse) -> Vec<Caveat> {
        let holds = |codes: &[Code]| codes.iter().any(|code| !liasse.get(*code).is_zero());
        let from_2026 = liasse.set() == FormSet::From2026;
        let supposed = [
            (Caveat::GrantShareUnknown, from_2026 && holds(&[Code::FO]) && self.grant_share_747.is_none()),
            (
                Caveat::DisposalsUnknown,
                !from_2026
                    && (holds(&[Code::HB])
                        && self.disposal_proceeds_775.is_none()
                        && self.grant_share_777.is_none()
                        || holds(&[Code::HF]) && self.disposal_book_value_675.is_none()),
            ),
            (
                Caveat::ExceptionalSplitUnknown,
                from_2026
                    && (holds(&[Code::HD]) && self.exceptional_reversals_787.is_none()
                        || holds(&[Code::HH]) && self.exceptional_allowances_687.is_none()),
            ),
            (
                Caveat::ReceivablesSplitUnknown,
                holds(&[Code::BZ]) && self.other_receivables_non_operating.is_none(),
            ),
            (Caveat::TaxSocialSplitUnknown, holds(&[Code::DY]) && self.tax_social_non_operating.is_none()),
            (Caveat::AccruedInterestUnknown, holds(&[Code::DU]) && self.accrued_interest.is_none()),
            (Caveat::DrawingsUnknown, liasse.holder == Holder::SoleTrader && self.drawings.is_none()),
            (Caveat::FinancialPartsUnknown, untold::financial_parts(liasse)),
            (Caveat::DiscountedBillsUnknown, untold::discounted_bills(liasse)),
        ];
        supposed.into_iter().filter(|(_, holds)| *holds).map(|(caveat, _)| caveat).collect()
    }
}

/// An optional part, nil when absent.
pub(super) fn part(amount: Option<Money>) -> Money {
    amount.unwrap_or_default()
}
