//! What the meeting screen shows, as plain data.

use super::{clear::OpenPoint, hint::Hint, suggest::Suggestion};
use crate::{
    activities::{
        Evidence,
        interview::{Ending, Reaction},
    },
    base::{Money, TopicId},
    content::kinds::{client::Mood, company::Gender, needs::NeedKind},
};
use egui::TextureId;

/// The meeting at one moment.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a mode shows or hides")]
pub struct Model {
    /// Number of the séance: drafts belong to one.
    pub sitting: i64,
    /// Who is met.
    pub client: Client,
    /// The picture of the office; `None` draws a flat wall with initials.
    pub scene: Option<TextureId>,
    /// Where the meeting stands.
    pub stage: Stage,
    /// The work was handed in: nothing changes any more.
    pub read_only: bool,
    /// Minutes spent, of how many.
    pub minutes: (u32, u32),
    /// The client's face.
    pub mood: Mood,
    /// The face may be named in one word.
    pub mood_named: bool,
    /// The cells of trust, where the mode shows them.
    pub trust: Option<TrustView>,
    /// Everything said, in order.
    pub lines: Vec<Line>,
    /// What helps to speak.
    pub composer: Composer,
    /// The learner's needs, first priority first.
    pub needs: Vec<NeedRow>,
    /// Whether a need without proof or amount is marked.
    pub lacks_marked: bool,
    /// Points of the file that the client could clear up and that were not raised; Guidé alone.
    pub open_points: Vec<OpenPoint>,
    /// Facts told (Guidé), or replies that the learner pinned.
    pub notes: Vec<Note>,
    /// The notes are the facts told, rather than the pinned replies.
    pub notes_are_facts: bool,
    /// The plan, if one was written.
    pub plan: Option<PlanView>,
    /// One remark; Guidé alone.
    pub hint: Option<Hint>,
    /// Hints, chips and underlined words are shown.
    pub guided: bool,
}

/// Who is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// « Nadia Ferrand ».
    pub name: String,
    /// « Ferrand ».
    pub last_name: String,
    /// « gérante ».
    pub role: String,
    /// « NF ».
    pub initials: String,
    /// Folder of the portraits.
    pub person: String,
    /// For agreement.
    pub gender: Gender,
}

/// Where the meeting stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Not begun.
    Before(Preparation),
    /// Going on.
    Going,
    /// Over.
    Ended(Ending),
}

/// What was prepared in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preparation {
    /// Documents opened, of how many.
    pub documents: (usize, usize),
    /// Findings written.
    pub findings: usize,
    /// Pins.
    pub pins: usize,
    /// Figures computed.
    pub figures: usize,
}

/// Trust as the strip shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustView {
    /// 0 (réservée) to 4 (engagée).
    pub level: u8,
    /// The last change and what caused it.
    pub change: Option<TrustChange>,
}

/// A change of trust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustChange {
    /// In points of the 10 to 50 scale.
    pub points: i8,
    /// Minute of the meeting.
    pub minute: u32,
    /// What the adviser said; empty for a silence.
    pub after: String,
    /// What the client made of it; Guidé alone.
    pub because: Vec<Reaction>,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The learner.
    You,
    /// The client.
    Client,
}

/// One line of the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The turn, from 1; 0 for the client's first words.
    pub turn: u32,
    /// Who speaks.
    pub who: Speaker,
    /// Minute of the meeting.
    pub minute: u32,
    /// Words; empty for a silence.
    pub words: String,
    /// Number of the pin that keeps it.
    pub pin: Option<u32>,
}

impl Line {
    /// A reply to a turn: the first words belong to none, and what the learner says proves nothing.
    pub fn can_be_pinned(&self) -> bool {
        self.who == Speaker::Client && self.turn > 0
    }
}

/// What helps to speak.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Composer {
    /// Chips, five at most; Guidé alone.
    pub suggestions: Vec<Suggestion>,
    /// What is seen of the shape of the draft is said.
    pub badges: bool,
    /// The client was restated: an offer is no longer too early.
    pub restated: bool,
    /// Labels of themes not raised yet; Guidé alone.
    pub themes_left: Vec<String>,
}

/// One need of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedRow {
    /// Place in the order, from 1.
    pub rank: usize,
    /// Explicit or implicit.
    pub kind: NeedKind,
    /// What it says.
    pub text: String,
    /// Its amount.
    pub amount: Option<Money>,
    /// What proves it.
    pub proofs: Vec<Proof>,
}

/// An evidence link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// `P7`, or the tag of the document, or empty for a reply that is not pinned.
    pub tag: String,
    /// Title of the document; empty for a reply.
    pub document: String,
    /// The sentence of the source.
    pub source: String,
    /// The amount that stands on a line of a document.
    pub amount: Option<Money>,
    /// Minute of a reply.
    pub minute: Option<u32>,
    /// What opens.
    pub evidence: Evidence,
}

/// One note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Minute of the meeting.
    pub minute: u32,
    /// The gist, or the words of the reply.
    pub text: String,
    /// Number of the pin that keeps the reply.
    pub pin: Option<u32>,
    /// The turn.
    pub turn: u32,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// What the meeting is for.
    pub objective: String,
    /// Themes, in order.
    pub themes: Vec<ThemeRow>,
}

/// One theme of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeRow {
    /// Identifier.
    pub topic: TopicId,
    /// What learners read.
    pub label: String,
    /// Whether it was raised, and when; `None` where the mode leaves the learner to tick it.
    pub done: Option<Option<u32>>,
}

impl Model {
    /// The last reply that can be pinned.
    pub fn last_reply(&self) -> Option<&Line> {
        self.lines.iter().rev().find(|line| line.can_be_pinned())
    }

    /// What the client said last: the sentence of the bubble.
    pub fn last_words(&self) -> Option<&Line> {
        self.lines.iter().rev().find(|line| line.who == Speaker::Client)
    }

    /// Who sits in the chair, with which face: nobody before the meeting, nor once the client has left.
    pub fn seated(&self) -> Option<(&str, Mood)> {
        match self.stage {
            Stage::Before(_) | Stage::Ended(Ending::ClientLeft) => None,
            Stage::Going | Stage::Ended(Ending::Closed | Ending::TimeOver) => {
                Some((&self.client.person, self.mood))
            }
        }
    }
}
