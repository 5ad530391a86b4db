//! The usual mistakes in words: the hint says where to look, the explanation says what was done.

use super::figures::short_name;
use crate::{
    finance::{Diagnosis, Kind, Line, Mistake, Part},
    locale::Locale,
    t,
};

/// Where to look, never the answer: « Regardez le signe de la variation de stock : un déstockage augmente la charge. »
pub fn hint(locale: &Locale, diagnosis: &Diagnosis) -> String {
    let l = locale;
    match diagnosis.mistakes.as_slice() {
        [] => t!(l, "hint-none"),
        [mistake] => where_to_look(l, mistake),
        [first, second, ..] => {
            t!(l, "hint-two", first = where_to_look(l, first), second = where_to_look(l, second))
        }
    }
}

/// What was done: « La variation de stock (FT et FV) a été prise à l’envers… »
pub fn explanation(locale: &Locale, diagnosis: &Diagnosis) -> String {
    let l = locale;
    match diagnosis.mistakes.as_slice() {
        [] => t!(l, "why-none"),
        [mistake] => what_was_done(l, mistake),
        [first, second, ..] => {
            t!(l, "why-two", first = what_was_done(l, first), second = what_was_done(l, second))
        }
    }
}

/// What a sentence about a mistake names.
struct Said<'a> {
    locale: &'a Locale,
    mistake: &'a Mistake,
}

impl Said<'_> {
    fn name(&self) -> &'static str {
        self.mistake.figure.map_or("", short_name)
    }

    fn year(&self) -> String {
        self.mistake.year.map_or_else(String::new, |year| year.to_string())
    }

    fn first(&self) -> String {
        self.mistake.lines.first().map_or_else(String::new, |line| self.line(*line))
    }

    fn second(&self) -> String {
        self.mistake.lines.get(1).map_or_else(String::new, |line| self.line(*line))
    }

    /// « FX », « FT et FV », « HN, GA et GC ».
    fn lines(&self) -> String {
        let mut names: Vec<String> = self.mistake.lines.iter().map(|line| self.line(*line)).collect();
        let last = names.pop().unwrap_or_default();
        if names.is_empty() {
            return last;
        }
        t!(self.locale, "words-list-and", first = names.join(", "), last = last)
    }

    /// The box, or the account of the part.
    fn line(&self, line: Line) -> String {
        let name = match line {
            Line::Box(code) => code.as_str(),
            Line::Part(part) => match part {
                Part::GrantShare747 => "747",
                Part::GrantShare777 => "777",
                Part::DisposalProceeds775 => "775",
                Part::BookValue675 => "675",
                Part::Reversals787 => "787",
                Part::Allowances687 => "687",
                Part::ReceivablesOutside => "BZ",
                Part::TaxesOutside => "DY",
                Part::AccruedInterest => "ICNE",
                Part::FreeAccounts => "DV",
                Part::BorrowingsWithinOneYear => "DU",
                Part::Owners => "ZE",
                Part::SalesVat | Part::PurchasesVat => return t!(self.locale, "words-vat"),
            },
        };
        name.to_owned()
    }
}

fn where_to_look(l: &Locale, mistake: &Mistake) -> String {
    let said = Said { locale: l, mistake };
    match mistake.kind {
        Kind::Carried => t!(l, "hint-carried", name = said.name()),
        Kind::OppositeSign => t!(l, "hint-opposite-sign"),
        Kind::Thousands => t!(l, "hint-thousands"),
        Kind::Thousandfold => t!(l, "hint-thousandfold"),
        Kind::Monthly => t!(l, "hint-monthly"),
        Kind::Twelvefold => t!(l, "hint-twelvefold"),
        Kind::ShareAsPercent => t!(l, "hint-share-as-percent"),
        Kind::PercentTwice => t!(l, "hint-percent-twice"),
        Kind::OtherYear => t!(l, "hint-other-year"),
        Kind::Inverted => t!(l, "hint-inverted"),
        Kind::CalendarDays => t!(l, "hint-calendar-days"),
        Kind::TaxExcluded => t!(l, "hint-tax-excluded"),
        Kind::TaxIncluded => t!(l, "hint-tax-included"),
        Kind::ExportsTaxed => t!(l, "hint-exports-taxed"),
        Kind::NetForGross => t!(l, "hint-net-for-gross"),
        Kind::GrossForNet => t!(l, "hint-gross-for-net"),
        Kind::FixedAssetsNet => t!(l, "hint-fixed-assets-net"),
        Kind::StockSign => t!(l, "hint-stock-sign"),
        Kind::StockForgotten => t!(l, "hint-stock-forgotten"),
        Kind::OtherItemsInEbe => t!(l, "hint-other-items-in-ebe"),
        Kind::GrantShareLeft => t!(l, "hint-grant-share-left"),
        Kind::DisposalProceedsLeft => t!(l, "hint-disposal-proceeds-left"),
        Kind::BookValueForgotten => t!(l, "hint-book-value-forgotten"),
        Kind::DisposalResultLeft => t!(l, "hint-disposal-result-left"),
        Kind::TransfersTwice => t!(l, "hint-transfers-twice"),
        Kind::SimplifiedCaf => t!(l, "hint-simplified-caf"),
        Kind::OverdraftsInDebt => t!(l, "hint-overdrafts-in-debt"),
        Kind::OtherFigure => t!(l, "hint-other-figure"),
        Kind::LineSign => t!(l, "hint-line-sign", lines = said.lines()),
        Kind::LineForgotten => t!(l, "hint-line-forgotten", lines = said.lines()),
        Kind::LineTwice => t!(l, "hint-line-twice", lines = said.lines()),
        Kind::LineTooMany => t!(l, "hint-line-too-many", lines = said.lines()),
        Kind::NeighbourBox => t!(l, "hint-neighbour-box", first = said.first(), second = said.second()),
        Kind::LineOfOtherYear => t!(l, "hint-line-of-other-year", lines = said.lines()),
    }
}

fn what_was_done(l: &Locale, mistake: &Mistake) -> String {
    let said = Said { locale: l, mistake };
    match mistake.kind {
        Kind::Carried => t!(l, "why-carried", name = said.name()),
        Kind::OppositeSign => t!(l, "why-opposite-sign"),
        Kind::Thousands => t!(l, "why-thousands"),
        Kind::Thousandfold => t!(l, "why-thousandfold"),
        Kind::Monthly => t!(l, "why-monthly"),
        Kind::Twelvefold => t!(l, "why-twelvefold"),
        Kind::ShareAsPercent => t!(l, "why-share-as-percent"),
        Kind::PercentTwice => t!(l, "why-percent-twice"),
        Kind::OtherYear => t!(l, "why-other-year", year = said.year()),
        Kind::Inverted => t!(l, "why-inverted"),
        Kind::CalendarDays => t!(l, "why-calendar-days"),
        Kind::TaxExcluded => t!(l, "why-tax-excluded"),
        Kind::TaxIncluded => t!(l, "why-tax-included"),
        Kind::ExportsTaxed => t!(l, "why-exports-taxed"),
        Kind::NetForGross => t!(l, "why-net-for-gross", lines = said.lines()),
        Kind::GrossForNet => t!(l, "why-gross-for-net", lines = said.lines()),
        Kind::FixedAssetsNet => t!(l, "why-fixed-assets-net"),
        Kind::StockSign => t!(l, "why-stock-sign", lines = said.lines()),
        Kind::StockForgotten => t!(l, "why-stock-forgotten", lines = said.lines()),
        Kind::OtherItemsInEbe => t!(l, "why-other-items-in-ebe", lines = said.lines()),
        Kind::GrantShareLeft => t!(l, "why-grant-share-left", lines = said.lines()),
        Kind::DisposalProceedsLeft => t!(l, "why-disposal-proceeds-left", lines = said.lines()),
        Kind::BookValueForgotten => t!(l, "why-book-value-forgotten", lines = said.lines()),
        Kind::DisposalResultLeft => t!(l, "why-disposal-result-left", lines = said.lines()),
        Kind::TransfersTwice => t!(l, "why-transfers-twice"),
        Kind::SimplifiedCaf => t!(l, "why-simplified-caf", lines = said.lines()),
        Kind::OverdraftsInDebt => t!(l, "why-overdrafts-in-debt"),
        Kind::OtherFigure => t!(l, "why-other-figure", name = said.name()),
        Kind::LineSign => t!(l, "why-line-sign", lines = said.lines()),
        Kind::LineForgotten => t!(l, "why-line-forgotten", lines = said.lines()),
        Kind::LineTwice => t!(l, "why-line-twice", lines = said.lines()),
        Kind::LineTooMany => t!(l, "why-line-too-many", lines = said.lines()),
        Kind::NeighbourBox => t!(l, "why-neighbour-box", second = said.second(), first = said.first()),
        Kind::LineOfOtherYear => t!(l, "why-line-of-other-year", lines = said.lines(), year = said.year()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        finance::{Balance, Code, Entered},
        locale::Lang,
    };

    fn diagnosis(mistakes: Vec<Mistake>) -> Diagnosis {
        let amount = |text: &str| text.parse::<Entered>().unwrap();
        let (entered, right, gap) = (amount("259700"), amount("257700"), amount("2000"));
        Diagnosis { balance: Balance::Va, year: 2024, entered, right, gap, mistakes }
    }

    fn mistake(kind: Kind) -> Mistake {
        let lines = vec![Line::Box(Code::FT), Line::Box(Code::FV)];
        Mistake { kind, lines, year: Some(2023), figure: Some(Balance::Ebe) }
    }

    #[test]
    fn every_kind_is_said_in_both_languages_and_no_hint_gives_the_answer() {
        for lang in [Lang::Fr, Lang::En] {
            let locale = Locale::new(lang);
            for kind in Kind::ALL {
                let diagnosis = diagnosis(vec![mistake(kind)]);
                for said in [hint(&locale, &diagnosis), explanation(&locale, &diagnosis)] {
                    assert!(said.ends_with('.') && said.len() > 20, "{kind}: {said}");
                    assert!(!said.contains('{') && !said.contains("  ") && !said.contains("257"), "{said}");
                }
            }
        }
    }

    #[test]
    fn a_mistake_names_its_lines() {
        let fr = Locale::new(Lang::Fr);
        let one = diagnosis(vec![mistake(Kind::StockSign)]);
        assert_eq!(
            hint(&fr, &one),
            "Regardez le signe de la variation de stock\u{a0}: un déstockage augmente la charge."
        );
        assert!(
            explanation(&fr, &one).starts_with("La variation de stock (FT et FV) a été prise à l’envers")
        );
        let two = diagnosis(vec![mistake(Kind::LineForgotten), mistake(Kind::LineTwice)]);
        assert!(
            hint(&fr, &two)
                .starts_with("Deux causes sont possibles. Une ligne paraît oubliée\u{a0}: regardez FT")
        );
        assert_eq!(explanation(&fr, &diagnosis(Vec::new())), "Aucune erreur courante ne l’explique.");
    }
}
