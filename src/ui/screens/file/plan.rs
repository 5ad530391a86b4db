//! The plan of the meeting as plain data: what may be chosen, what was.

use crate::{
    activities::State,
    base::TopicId,
    content::{Case, kinds::client::TopicAspect},
};

/// The plan of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanModel {
    /// What the meeting is for.
    pub objective: String,
    /// Themes to raise, in order.
    pub themes: Vec<TopicId>,
    /// Themes that can be chosen, by family, each with its label.
    pub families: Vec<(TopicAspect, Vec<(TopicId, String)>)>,
    /// The meeting has begun: the plan is read, not changed.
    pub locked: bool,
}

/// Families in the order of a discovery. Holding the conversation is no theme of it.
const FAMILIES: [TopicAspect; 7] = [
    TopicAspect::Technical,
    TopicAspect::Financial,
    TopicAspect::Legal,
    TopicAspect::Tax,
    TopicAspect::Social,
    TopicAspect::Personal,
    TopicAspect::Need,
];

impl PlanModel {
    pub(super) fn new(case: &Case, state: &State) -> Self {
        let family = |aspect| {
            let mut topics: Vec<(TopicId, String)> = case
                .topics
                .values()
                .filter(|t| t.aspect == aspect)
                .map(|t| (t.id.clone(), t.label.clone()))
                .collect();
            topics.sort_by(|a, b| a.1.cmp(&b.1));
            (aspect, topics)
        };
        let plan = state.file.plan.clone();
        Self {
            objective: plan.as_ref().map(|p| p.objective.clone()).unwrap_or_default(),
            themes: plan.map(|p| p.themes).unwrap_or_default(),
            families: FAMILIES.map(family).into_iter().filter(|(_, topics)| !topics.is_empty()).collect(),
            locked: state.meeting.begun() || state.handed_in,
        }
    }

    /// What learners read for a theme.
    pub fn label(&self, theme: &TopicId) -> String {
        let known = self.families.iter().flat_map(|(_, topics)| topics).find(|(id, _)| id == theme);
        known.map_or_else(|| theme.to_string(), |(_, label)| label.clone())
    }
}
