//! How traits of character change what things move, how early the client confides, and how much is told at once.

use super::{
    speak::Answer,
    state::{Reaction, Turn},
};
use crate::{base::TopicId, content::kinds::temper::Trait};

/// Words of an utterance from which a hurried client finds it long.
const LONG: usize = 45;
/// Patience under which a hurried client tells one thing at a time.
const SHORT_OF_PATIENCE: u8 = 40;
/// Topics of the trade that a proud client likes to be asked about.
const TRADE: [&str; 5] = ["activity", "history", "product_mix", "quality_standards", "owner_background"];

/// What a reaction moves in a client of these traits.
pub(super) fn moved(traits: &[Trait], reaction: Reaction, trust: i16, patience: i16) -> (i16, i16) {
    let is = |one| traits.contains(&one);
    let (mut trust, mut patience) = (trust, patience);
    if trust > 0 && is(Trait::Open) {
        trust += 1;
    }
    if trust < 0 && is(Trait::Wary) {
        trust -= 1;
    }
    let hurts_pride = matches!(
        reaction,
        Reaction::Led | Reaction::Accused | Reaction::CutShort | Reaction::RestatedBadly | Reaction::Jargon
    );
    if hurts_pride && is(Trait::Proud) {
        trust -= 1;
    }
    if patience < 0 && is(Trait::Hurried) {
        patience += patience / 2;
    }
    (trust, patience)
}

impl Answer<'_> {
    /// The client has that trait.
    pub(super) fn is(&self, one: Trait) -> bool {
        self.world.case.client.is(one)
    }

    /// The adviser has said what becomes of the client’s words, or has said them back rightly.
    fn framed(&self) -> bool {
        let sets_frame =
            |t: &Turn| matches!(t.topic.as_ref().map(TopicId::as_str), Some("agenda" | "privacy"));
        self.state.meeting.restated() || self.state.meeting.turns.iter().any(sets_frame)
    }

    /// Trust as the conditions of facts see it: some confide earlier than others.
    pub(super) fn confidence(&self) -> u8 {
        let trust = self.trust_now();
        let early = if self.is(Trait::Open) { trust.saturating_add(5) } else { trust };
        let late = if self.is(Trait::Wary) && !self.framed() { early.saturating_sub(5) } else { early };
        late.clamp(10, 50)
    }

    /// How many facts one question gets.
    pub(super) fn at_once(&self, open: bool) -> usize {
        let usual = if open { 2 } else { 1 };
        if self.is(Trait::Talkative) {
            usual + 1
        } else if self.is(Trait::Hurried) && self.patience_now() < SHORT_OF_PATIENCE {
            1
        } else {
            usual
        }
    }

    /// Trust that an open question wins: nothing from a wary client before the frame is set.
    pub(super) fn gain(&self, open: bool) -> i16 {
        i16::from(open && (!self.is(Trait::Wary) || self.framed()))
    }

    /// What traits add once the answer is made: a proud client likes the subject, a talkative one strays, a hurried one sighs.
    pub(super) fn colour(&mut self, topic: Option<&str>, words: usize) {
        let lines = &self.world.case.client.lines;
        let told = self.reactions.contains(&Reaction::Told);
        let new = topic.is_some_and(|t| {
            !self.state.meeting.turns.iter().any(|u| u.topic.as_ref().is_some_and(|u| u.as_str() == t))
        });
        if self.is(Trait::Proud) && told && new && topic.is_some_and(|t| TRADE.contains(&t)) {
            self.trust += 2;
        }
        if self.is(Trait::Talkative) && told && self.state.meeting.turns.len() % 3 == 2 {
            self.line("strays", &lines.strays);
        }
        if self.is(Trait::Hurried) && words > LONG {
            self.patience -= 3;
            self.line("hurries", &[]);
        }
    }

    /// Seconds that the client’s manner adds to a turn.
    pub(super) fn slowness_s(&self) -> u32 {
        if self.is(Trait::Talkative) { 25 } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(traits: &[Trait], reaction: Reaction, trust: i16, patience: i16, expected: (i16, i16)) {
        assert_eq!(moved(traits, reaction, trust, patience), expected, "{traits:?} {reaction:?}");
    }

    #[test]
    fn traits_change_what_things_move() {
        check(&[], Reaction::Led, -2, -3, (-2, -3));
        check(&[Trait::Open], Reaction::Told, 1, 0, (2, 0));
        check(&[Trait::Open], Reaction::KeptBack, 0, -1, (0, -1));
        check(&[Trait::Wary], Reaction::SoldTo, -5, -10, (-6, -10));
        check(&[Trait::Hurried], Reaction::Repeated, -1, -6, (-1, -9));
        check(&[Trait::Proud], Reaction::Led, -2, -3, (-3, -3));
        check(&[Trait::Proud], Reaction::SoldTo, -5, -10, (-5, -10));
        check(&[Trait::Wary, Trait::Proud], Reaction::Led, -2, -3, (-4, -3));
    }
}
