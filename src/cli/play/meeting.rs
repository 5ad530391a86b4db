//! The meeting in the terminal: who speaks, what they say, what can be picked.

use super::Table;
use crate::{
    activities::interview::Ending,
    base::{Mode, decimal},
    cli::Failure,
    report::words::Words,
    session::Command,
    t,
};

impl Table<'_, '_> {
    fn words(&self) -> Words<'_> {
        Words::new(self.locale, &self.desk.world().case, self.desk.state())
    }

    fn client(&self) -> String {
        self.words().client()
    }

    pub(super) fn client_opens(&mut self) -> Result<(), Failure> {
        let says = self.desk.state().meeting.opening.as_ref().map(|o| o.says.clone()).unwrap_or_default();
        let client = self.client();
        self.say(&format!("{client} : {says}"))
    }

    pub(super) fn client_answers(&mut self, before: usize) -> Result<(), Failure> {
        let client = self.client();
        let exam = self.desk.state().mode == Mode::Exam;
        let total = self.desk.world().case.manifest.meeting_minutes;
        for turn in self.desk.state().meeting.turns.iter().skip(before).cloned().collect::<Vec<_>>() {
            let minutes = self.locale.minutes(turn.ends_at_s / 60);
            self.say(&format!("{client} : {}", turn.reply))?;
            let mood = self.words().mood(turn.mood);
            let clock = t!(self.locale, "play-clock", minutes = minutes, total = total);
            if exam {
                self.say(&format!("  ({clock})"))?;
            } else {
                let level = turn.trust / 10;
                let trust = t!(self.locale, "play-trust", level = level);
                self.say(&format!("  ({clock} · {mood} · {trust})"))?;
            }
        }
        if self.desk.state().meeting.ending.is_some() { self.meeting_over() } else { Ok(()) }
    }

    pub(super) fn meeting_over(&mut self) -> Result<(), Failure> {
        let ending = self.desk.state().meeting.ending.unwrap_or(Ending::Closed);
        let text = self.words().ending(ending);
        self.say(&text)
    }

    pub(super) fn picks(&mut self) -> Result<(), Failure> {
        if self.desk.state().mode != Mode::Guided {
            let text = t!(self.locale, "play-guided-only");
            return self.say(&text);
        }
        let picks = &self.desk.world().case.client.picks;
        let list: Vec<String> =
            picks.iter().enumerate().map(|(i, p)| format!("{:>2}. {}", i + 1, p.says)).collect();
        self.say(&list.join("\n"))
    }

    pub(super) fn pick(&mut self, number: usize) -> Result<(), Failure> {
        let picks = &self.desk.world().case.client.picks;
        let says = number.checked_sub(1).and_then(|i| picks.get(i)).map(|p| p.says.clone());
        match says {
            Some(says) if self.desk.state().mode == Mode::Guided => {
                self.say(&format!("— {says}"))?;
                self.command(Command::Say(says))
            }
            Some(_) => {
                let text = t!(self.locale, "play-guided-only");
                self.say(&text)
            }
            None => {
                let text = t!(self.locale, "play-no-choice", number = number);
                self.say(&text)
            }
        }
    }

    pub(super) fn topics(&mut self) -> Result<(), Failure> {
        let topics = self.desk.world().case.topics.values();
        let list: Vec<String> = topics.map(|t| format!("  {:<24} {}", t.id.as_str(), t.label)).collect();
        self.say(&list.join("\n"))
    }

    pub(super) fn marks(&mut self) -> Result<(), Failure> {
        let state = self.desk.state();
        if !state.handed_in && state.mode != Mode::Guided {
            let text = t!(self.locale, "play-marks-later");
            return self.say(&text);
        }
        let marks = crate::assessment::assess(&self.desk.world().case, state);
        // While work goes on, what is missing is named by its theme, never by its answer.
        let words = if state.handed_in { self.words() } else { self.words().veiled() };
        let lines: Vec<String> = marks
            .indicators
            .iter()
            .flat_map(|indicator| {
                let head = format!(
                    "{}  {}/{}",
                    indicator.code,
                    decimal(indicator.score, 1),
                    decimal(indicator.max, 0)
                );
                std::iter::once(head).chain(indicator.lines.iter().map(|line| {
                    let words = words.line_title(line);
                    format!("    {}/{}  {words}", decimal(line.points, 1), decimal(line.max, 0))
                }))
            })
            .collect();
        let twenty = self.locale.number(marks.activity("2ab") * 20, 1);
        self.say(&lines.join("\n"))?;
        let text = t!(self.locale, "play-mark", mark = twenty);
        self.say(&text)
    }

    pub(super) fn state(&mut self) -> Result<(), Failure> {
        let state = self.desk.state();
        let text = t!(
            self.locale,
            "play-state",
            read = state.file.opened.len(),
            documents = self.desk.world().case.documents.len(),
            pins = state.file.pins.len(),
            findings = state.file.findings.len(),
            turns = state.meeting.turns.len(),
            needs = state.needs.list.len()
        );
        self.say(&text)
    }
}
