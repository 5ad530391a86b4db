//! The list of needs in the terminal.

use super::Table;
use crate::{activities::needs::Draft, cli::Failure, content::kinds::needs::NeedKind, session::Command, t};

impl Table<'_, '_> {
    pub(super) fn need(&mut self, draft: Draft, pins: &[u32]) -> Result<(), Failure> {
        let evidence = self.evidence(pins)?;
        self.command(Command::AddNeed(Draft { evidence, ..draft }))?;
        self.needs()
    }

    pub(super) fn needs(&mut self) -> Result<(), Failure> {
        let lines: Vec<String> = self
            .desk
            .state()
            .needs
            .list
            .iter()
            .map(|need| {
                let kind = match need.kind {
                    NeedKind::Explicit => t!(self.locale, "play-explicit"),
                    NeedKind::Implicit => t!(self.locale, "play-implicit"),
                };
                let amount = need.amount.map(|a| format!(" · {}", self.locale.money(a))).unwrap_or_default();
                format!("B{} [{kind}] {}{amount}", need.number, need.text)
            })
            .collect();
        self.say(&lines.join("\n"))
    }
}
