//! What the meeting screen remembers by itself: the draft, the open tabs, the search, how far a reply is revealed.

use super::model::{Model, Speaker};
use crate::{base::TopicId, ui::theme::theme};
use egui::{Event, Ui};
use std::{collections::BTreeSet, time::Duration};

/// Characters of a reply revealed in a second.
const PACE: f64 = 45.0;
/// Between two pictures of a reply being revealed.
const PICTURE: Duration = Duration::from_millis(33);

/// Drafts, tabs, search; kept while other screens show, forgotten with the séance.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    sitting: Option<i64>,
    /// What is being written.
    pub draft: String,
    /// What was sent and is not answered yet: a refusal leaves the draft as it is.
    pub(super) sent: Option<String>,
    /// The chip that filled the field.
    pub(super) chosen: Option<String>,
    /// Open tab of the right panel.
    pub(super) tab: Tab,
    /// Open tab of the narrower layouts.
    pub(super) view: View,
    /// What is looked for in the conversation.
    pub(super) search: Option<String>,
    /// The search field asks for the focus.
    pub(super) search_wants_focus: bool,
    /// The field asks for the focus, with the caret at its end.
    pub(super) draft_wants_focus: bool,
    /// The dialog is open.
    pub(super) concluding: bool,
    /// The reply to bring into sight.
    pub(super) go_to: Option<u32>,
    /// Themes that the learner ticked.
    pub(super) ticked: BTreeSet<TopicId>,
    /// Height of the conversation at the last pass, in points: a short one stands at the bottom.
    pub(super) log_height: f32,
    replies: Option<usize>,
    begun_at: Option<f64>,
}

/// Tabs of the right panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tab {
    /// « Besoins ».
    #[default]
    Needs,
    /// « Notes ».
    Notes,
    /// « Plan ».
    Plan,
}

impl Tab {
    /// In order.
    pub(super) const ALL: [Self; 3] = [Self::Needs, Self::Notes, Self::Plan];
}

/// What shows beside or instead of the scene when the window is not wide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum View {
    /// The scene, in one column; the conversation, beside the scene.
    #[default]
    Face,
    /// The conversation.
    Log,
    /// A tab of the right panel.
    Panel,
}

impl UiState {
    /// Brings a reply into sight and flashes it: where an evidence link to it leads.
    pub fn go_to_reply(&mut self, turn: u32) {
        self.view = View::Log;
        self.search = None;
        self.go_to = Some(turn);
    }

    /// Takes note of a new reply; gives how many of its characters are revealed, `None` for all of them.
    pub(super) fn follow(&mut self, ui: &Ui, model: &Model) -> Option<usize> {
        if self.sitting != Some(model.sitting) {
            if self.sitting.is_some() {
                *self = Self::default();
            }
            self.sitting = Some(model.sitting);
            self.draft_wants_focus = true;
        }
        let now = ui.input(|input| input.time);
        let replies = model.lines.iter().filter(|line| line.who == Speaker::Client).count();
        let known = self.replies.replace(replies);
        if known.is_some_and(|known| replies > known) {
            self.begun_at = Some(now);
            self.answered(model);
        } else if ui.input(|input| input.events.iter().any(completes)) {
            self.begun_at = None;
        }
        if theme(ui).settings.reduced_motion {
            self.begun_at = None;
        }
        let begun_at = self.begun_at?;
        let length = model.last_words().map_or(0, |line| line.words.chars().count());
        let count = characters(now - begun_at);
        if count >= length {
            self.begun_at = None;
            return None;
        }
        ui.ctx().request_repaint_after(PICTURE);
        Some(count)
    }

    /// A reply is being revealed.
    #[cfg(test)]
    pub(super) const fn is_revealing(&self) -> bool {
        self.begun_at.is_some()
    }

    /// Shows the whole reply.
    pub(super) fn complete(&mut self) {
        self.begun_at = None;
    }

    /// The draft was said: the field is free again.
    fn answered(&mut self, model: &Model) {
        let said = model.lines.iter().rev().find(|line| line.who == Speaker::You);
        let Some(sent) = self.sent.take() else { return };
        if said.is_some_and(|line| line.words == sent.trim()) && self.draft == sent {
            self.draft.clear();
            self.chosen = None;
        }
    }
}

fn completes(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: true, .. } | Event::Text(_))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of characters on screen: seconds since the reply began, never negative, of a few hundred characters"
)]
fn characters(seconds: f64) -> usize {
    (seconds * PACE).max(0.0) as usize
}
