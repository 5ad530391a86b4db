//! The parameters as they stand at one date.

use super::{
    Regulation, RegulationError,
    parameter::{Parameter, Vintage},
    scale::Scale,
    value::{DayOfYear, Value},
};
use crate::base::{Date, Money, Percent};
use rust_decimal::{Decimal, prelude::ToPrimitive};

/// The parameters at one date. Each accessor fails when the parameter has no value there, or one of another kind.
#[derive(Clone, Copy, Debug)]
pub struct InForce<'a> {
    pub(super) regulation: &'a Regulation,
    pub(super) date: Date,
}

impl<'a> InForce<'a> {
    /// The date.
    pub const fn date(self) -> Date {
        self.date
    }

    /// A percentage.
    pub fn rate(self, code: &str) -> Result<Percent, RegulationError> {
        match self.value(code)? {
            Value::Rate(rate) => Ok(*rate),
            _ => Err(other(code, "un taux")),
        }
    }

    /// A lower and an upper percentage; a single one is both.
    pub fn rates(self, code: &str) -> Result<(Percent, Percent), RegulationError> {
        match self.value(code)? {
            Value::Rate(rate) => Ok((*rate, *rate)),
            Value::Rates(low, high) => Ok((*low, *high)),
            _ => Err(other(code, "une fourchette de taux")),
        }
    }

    /// An amount.
    pub fn amount(self, code: &str) -> Result<Money, RegulationError> {
        match self.value(code)? {
            Value::Amount(amount) => Ok(*amount),
            _ => Err(other(code, "un montant")),
        }
    }

    /// An amount; none once the rule is no more.
    pub fn amount_while_it_lasts(self, code: &str) -> Result<Option<Money>, RegulationError> {
        match &self.vintage(code)?.value {
            Value::Ended(_) => Ok(None),
            _ => self.amount(code).map(Some),
        }
    }

    /// A lower and an upper amount; a single one is both.
    pub fn amounts(self, code: &str) -> Result<(Money, Money), RegulationError> {
        match self.value(code)? {
            Value::Amount(amount) => Ok((*amount, *amount)),
            Value::Amounts(low, high) => Ok((*low, *high)),
            _ => Err(other(code, "une fourchette de montants")),
        }
    }

    /// A count or a multiple.
    pub fn number(self, code: &str) -> Result<Decimal, RegulationError> {
        match self.value(code)? {
            Value::Number(number) => Ok(*number),
            _ => Err(other(code, "un nombre")),
        }
    }

    /// A lower and an upper count or multiple; a single one is both.
    pub fn numbers(self, code: &str) -> Result<(Decimal, Decimal), RegulationError> {
        match self.value(code)? {
            Value::Number(number) => Ok((*number, *number)),
            Value::Numbers(low, high) => Ok((*low, *high)),
            _ => Err(other(code, "une fourchette")),
        }
    }

    /// A whole count: days, months, years, persons.
    pub fn count(self, code: &str) -> Result<u32, RegulationError> {
        let number = self.number(code)?;
        number
            .to_u32()
            .filter(|count| Decimal::from(*count) == number)
            .ok_or_else(|| other(code, "un nombre entier"))
    }

    /// An exact quotient: numerator and denominator.
    pub fn fraction(self, code: &str) -> Result<(u32, u32), RegulationError> {
        match self.value(code)? {
            Value::Fraction(numerator, denominator) => Ok((*numerator, *denominator)),
            _ => Err(other(code, "une fraction")),
        }
    }

    /// Rates by bracket.
    pub fn scale(self, code: &str) -> Result<&'a Scale, RegulationError> {
        match self.value(code)? {
            Value::Scale(scale) => Ok(scale),
            _ => Err(other(code, "un barème")),
        }
    }

    /// Days that come back each year, in order.
    pub fn yearly(self, code: &str) -> Result<&'a [DayOfYear], RegulationError> {
        match self.value(code)? {
            Value::Yearly(days) => Ok(days),
            _ => Err(other(code, "un échéancier")),
        }
    }

    /// A day of the calendar.
    pub fn day(self, code: &str) -> Result<Date, RegulationError> {
        match self.value(code)? {
            Value::Day(day) => Ok(*day),
            _ => Err(other(code, "une date")),
        }
    }

    /// The vintage of that date, with its source and status; its value may be an absence.
    pub fn vintage(self, code: &str) -> Result<&'a Vintage, RegulationError> {
        let parameter = self.parameter(code)?;
        let found = parameter.vintages.iter().find(|vintage| vintage.covers(self.date));
        found.ok_or_else(|| self.unknown(parameter, ""))
    }

    fn value(self, code: &str) -> Result<&'a Value, RegulationError> {
        match &self.vintage(code)?.value {
            Value::Unknown(why) | Value::Ended(why) => Err(self.unknown(self.parameter(code)?, why)),
            value => Ok(value),
        }
    }

    fn parameter(self, code: &str) -> Result<&'a Parameter, RegulationError> {
        self.regulation.parameter(code).ok_or_else(|| RegulationError::UnknownCode { code: code.to_owned() })
    }

    fn unknown(self, parameter: &Parameter, why: &str) -> RegulationError {
        // Two vintages that touch read as one span.
        let mut known: Vec<(Date, Option<Date>)> = Vec::new();
        for vintage in parameter.vintages.iter().filter(|vintage| vintage.value.is_known()) {
            match known.last_mut() {
                Some((_, until)) if until.and_then(|until| until.tomorrow().ok()) == Some(vintage.from) => {
                    *until = vintage.until;
                }
                _ => known.push((vintage.from, vintage.until)),
            }
        }
        RegulationError::UnknownAt {
            code: parameter.code.clone(),
            label: parameter.label.clone(),
            date: self.date,
            why: why.to_owned(),
            known,
        }
    }
}

fn other(code: &str, expected: &'static str) -> RegulationError {
    RegulationError::OtherKind { code: code.to_owned(), expected }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[track_caller]
    fn fails(error: &RegulationError, message: &str) {
        assert_eq!(error.to_string(), message);
    }

    #[test]
    fn the_date_chooses_the_vintage() {
        let levies = |year| Regulation::official().at(date(year, 6, 30)).rate("social.levies").unwrap();
        assert_eq!(levies(2025).to_string(), "17.2");
        assert_eq!(levies(2026).to_string(), "18.6");
    }

    #[test]
    fn an_unknown_value_says_when_it_is_known() {
        let regulation = Regulation::official();
        fails(
            &regulation.at(date(2026, 11, 23)).rate("usury.overdraft").unwrap_err(),
            "«\u{a0}Taux d’usure des découverts en compte d’entreprise\u{a0}» (usury.overdraft) n’a pas de valeur au \
             23/11/2026 (taux du trimestre à saisir d’après l’avis publié au Journal officiel)\u{202f}; valeur connue \
             du 01/10/2024 au 31/12/2024. Choisissez une date couverte ou complétez les données réglementaires.",
        );
        let text = regulation.at(date(2019, 1, 1)).amount("pass").unwrap_err().to_string();
        assert!(text.contains("valeur connue du 01/01/2024 au 31/12/2026"), "{text}");
    }

    #[test]
    fn kinds_are_not_mixed() {
        let now = Regulation::official().at(date(2026, 11, 23));
        fails(&now.rate("pass").unwrap_err(), "«\u{a0}pass\u{a0}» n’est pas un taux");
        fails(&now.rate("pas").unwrap_err(), "paramètre réglementaire inconnu\u{a0}: «\u{a0}pas\u{a0}»");
        assert_eq!(now.fraction("usury.multiple"), Ok((4, 3)));
        assert_eq!(now.count("pee.lock_years"), Ok(5));
        assert!(now.count("ratio.dscr.good").is_err());
    }

    #[test]
    fn an_ended_rule_is_none() {
        let simplified = |year| {
            Regulation::official().at(date(year, 3, 1)).amount_while_it_lasts("vat.simplified.goods").unwrap()
        };
        assert_eq!(simplified(2026), Some(Money::euros(945_000)));
        assert_eq!(simplified(2027), None);
    }
}
