//! The scratch line: + − × ÷ and brackets over amounts, exact to the cent.

use crate::{
    base::Money,
    finance::{Entered, Unit},
};
use num_rational::Ratio;
use std::{iter::Peekable, slice::Iter};

pub(super) type Exact = Ratio<i128>;

/// Why a line has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ScratchError {
    /// Not a calculation: a sign without its amount, a bracket left open, a letter.
    Unreadable,
    /// A division by zero.
    DivisionByZero,
    /// Beyond what amounts can hold.
    TooLarge,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Number(Exact),
    Plus,
    Minus,
    Times,
    Over,
    Open,
    Close,
}

/// Numerators and denominators stay below this: products of two of them, and sums of such products, fit in 128 bits.
const LIMIT: i128 = 1_000_000_000_000_000_000;

/// The exact result of a line; `None` while it is empty.
pub(super) fn evaluate(line: &str) -> Option<Result<Exact, ScratchError>> {
    if line.trim().is_empty() {
        return None;
    }
    Some(tokens(line).and_then(|tokens| {
        let mut rest = tokens.iter().peekable();
        let value = sum(&mut rest, 0)?;
        if rest.next().is_some() { Err(ScratchError::Unreadable) } else { Ok(value) }
    }))
}

/// A result as a figure of that unit: the number as it is, rounded to the cent or to four decimals.
pub(super) fn entered(value: Exact, unit: Unit) -> Result<Entered, ScratchError> {
    if unit == Unit::Euros {
        return to_money(value).map(Entered::Euros);
    }
    let narrow = |part: i128| i64::try_from(part).map_err(|_beyond| ScratchError::TooLarge);
    let number = Ratio::new_raw(narrow(*value.numer())?, narrow(*value.denom())?);
    Ok(Entered::from_written(unit, number))
}

/// The amounts that stand in a line.
pub(super) fn amounts(line: &str) -> Vec<Money> {
    let tokens = tokens(line).unwrap_or_default();
    let number = |token| if let Token::Number(n) = token { to_money(n).ok() } else { None };
    tokens.into_iter().filter_map(number).collect()
}

/// Adds an amount at the end of a line, with a « + » where a sign is missing; a negative one comes in brackets.
pub(super) fn append(line: &mut String, amount: Money) {
    let last = line.trim_end().chars().last();
    let kept = line.trim_end().len();
    line.truncate(kept);
    if last.is_some_and(|c| c.is_ascii_digit() || matches!(c, ')' | '%' | '€' | ',' | 'k' | 'M')) {
        line.push_str(" +");
    }
    if last.is_some_and(|c| c != '(') {
        line.push(' ');
    }
    let written = written(amount.abs());
    if amount < Money::ZERO {
        line.push_str("(−");
        line.push_str(&written);
        line.push(')');
    } else {
        line.push_str(&written);
    }
}

/// A positive amount as this line reads it in every language: thousands apart, a comma before cents.
fn written(amount: Money) -> String {
    let (euros, cents) = (amount.as_cents() / 100, amount.as_cents() % 100);
    let digits = euros.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    if cents == 0 { text } else { format!("{text},{cents:02}") }
}

fn to_money(value: Exact) -> Result<Money, ScratchError> {
    let cents = (value * 100).round().to_integer();
    i64::try_from(cents).map(Money::cents).map_err(|_beyond| ScratchError::TooLarge)
}

fn bounded(value: Exact) -> Result<Exact, ScratchError> {
    let fits = value.numer().abs() < LIMIT && *value.denom() < LIMIT;
    if fits { Ok(value) } else { Err(ScratchError::TooLarge) }
}

fn tokens(line: &str) -> Result<Vec<Token>, ScratchError> {
    let mut found = Vec::new();
    let mut rest = line.chars().peekable();
    while let Some(&c) = rest.peek() {
        if c.is_ascii_digit() {
            let mut text = String::new();
            // Spaces inside a number part its thousands.
            while let Some(&c) = rest.peek() {
                if !(c.is_ascii_digit() || matches!(c, ',' | '.') || c.is_whitespace()) {
                    break;
                }
                if !c.is_whitespace() {
                    text.push(if c == ',' { '.' } else { c });
                }
                rest.next();
            }
            found.push(Token::Number(number(&text)?));
            continue;
        }
        rest.next();
        let scale = match c {
            '+' => Err(Token::Plus),
            '-' | '−' | '–' => Err(Token::Minus),
            '*' | '×' | 'x' | 'X' => Err(Token::Times),
            '/' | '÷' | ':' => Err(Token::Over),
            '(' => Err(Token::Open),
            ')' => Err(Token::Close),
            'k' | 'K' => Ok(Exact::from_integer(1_000)),
            'M' => Ok(Exact::from_integer(1_000_000)),
            '%' => Ok(Exact::new(1, 100)),
            '€' => Ok(Exact::from_integer(1)),
            c if c.is_whitespace() => continue,
            _ => return Err(ScratchError::Unreadable),
        };
        match (scale, found.last_mut()) {
            (Err(token), _) => found.push(token),
            (Ok(scale), Some(Token::Number(number))) => *number = bounded(*number * scale)?,
            (Ok(_), _) => return Err(ScratchError::Unreadable),
        }
    }
    Ok(found)
}

fn number(text: &str) -> Result<Exact, ScratchError> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.contains('.') || decimals.len() > 6 {
        return Err(ScratchError::Unreadable);
    }
    if whole.len() > 12 {
        return Err(ScratchError::TooLarge);
    }
    let digits: i128 = format!("{whole}{decimals}").parse().map_err(|_empty| ScratchError::Unreadable)?;
    let places = u32::try_from(decimals.len()).unwrap_or(0);
    Ok(Exact::new(digits, 10_i128.pow(places)))
}

type Rest<'a> = Peekable<Iter<'a, Token>>;

/// Brackets inside brackets, at most: each is a call of the three functions below.
const DEPTH: u32 = 30;

fn sum(rest: &mut Rest<'_>, depth: u32) -> Result<Exact, ScratchError> {
    let mut value = product(rest, depth)?;
    while let Some(sign) = rest.next_if(|t| matches!(t, Token::Plus | Token::Minus)) {
        let term = product(rest, depth)?;
        value = bounded(if *sign == Token::Plus { value + term } else { value - term })?;
    }
    Ok(value)
}

fn product(rest: &mut Rest<'_>, depth: u32) -> Result<Exact, ScratchError> {
    let mut value = factor(rest, depth)?;
    while let Some(sign) = rest.next_if(|t| matches!(t, Token::Times | Token::Over)) {
        let by = factor(rest, depth)?;
        if *sign == Token::Over && *by.numer() == 0 {
            return Err(ScratchError::DivisionByZero);
        }
        value = bounded(if *sign == Token::Times { value * by } else { value / by })?;
    }
    Ok(value)
}

fn factor(rest: &mut Rest<'_>, depth: u32) -> Result<Exact, ScratchError> {
    let mut negative = false;
    loop {
        match rest.next().ok_or(ScratchError::Unreadable)? {
            Token::Plus => {}
            Token::Minus => negative = !negative,
            Token::Number(value) => return Ok(if negative { -*value } else { *value }),
            Token::Open if depth < DEPTH => {
                let inside = sum(rest, depth + 1)?;
                rest.next_if_eq(&&Token::Close).ok_or(ScratchError::Unreadable)?;
                return Ok(if negative { -inside } else { inside });
            }
            _ => return Err(ScratchError::Unreadable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(line: &str, expected: Result<i64, ScratchError>) {
        let found = evaluate(line).map(|result| result.and_then(|value| entered(value, Unit::Euros)));
        assert_eq!(found, Some(expected.map(Money::cents).map(Entered::Euros)), "{line}");
    }

    #[test]
    fn lines_are_computed() {
        check("282 600 − 7 900 − 152 900 − 48 400", Ok(7_340_000));
        check("73,4k", Ok(7_340_000));
        check("(1\u{202f}000 + 500) × 20 %", Ok(30_000));
        check("100 ÷ 3", Ok(3_333));
        check("-5 + -(2 - 3)", Ok(-400));
        check("2 + 3 x 4", Ok(1_400));
        check("1 200 € : 12", Ok(10_000));
    }

    #[test]
    fn a_ratio_keeps_its_decimals() {
        let days = evaluate("593 000 × 360 ÷ 3 726 000").unwrap().unwrap();
        assert_eq!(entered(days, Unit::Days).unwrap().to_string(), "57.2947 j");
        let share = evaluate("122 500 ÷ 290 000").unwrap().unwrap();
        assert_eq!(entered(share, Unit::Percent).unwrap().to_string(), "0.4224 %");
    }

    #[test]
    fn what_cannot_be_computed_says_why() {
        assert_eq!(evaluate("  "), None);
        check("12 +", Err(ScratchError::Unreadable));
        check("(12", Err(ScratchError::Unreadable));
        check("12)", Err(ScratchError::Unreadable));
        check("douze", Err(ScratchError::Unreadable));
        check("1 ÷ (2 − 2)", Err(ScratchError::DivisionByZero));
        check("999999999999 × 999999999999", Err(ScratchError::TooLarge));
        check(&"(".repeat(1_000), Err(ScratchError::Unreadable));
    }

    #[track_caller]
    fn appended(line: &str, cents: i64, expected: &str) {
        let mut text = line.to_owned();
        append(&mut text, Money::cents(cents));
        assert_eq!(text, expected.replace('_', "\u{202f}"));
    }

    #[test]
    fn amounts_are_appended_with_a_sign() {
        appended("", 790_000, "7_900");
        appended("282 600 −", 790_000, "282 600 − 7_900");
        appended("282 600", 790_050, "282 600 + 7_900,50");
        appended("(", 790_000, "(7_900");
        appended("10 −", -40_000, "10 − (−400)");
        assert_eq!(amounts("10 − 400"), [Money::euros(10), Money::euros(400)]);
    }

    proptest! {
        #[test]
        fn no_line_breaks_it(line in "[0-9 ,.+×÷()k%−-]{0,60}") {
            let _ = evaluate(&line);
        }
    }
}
