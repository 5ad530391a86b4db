//! From what is open to what the frame shows: rail, title, clock, tabs, keys, places.

use super::{
    band::Band,
    crumbs::{Crumb, crumbs},
    keys::{Help, KeyHelp, Meeting, everywhere, of_screen},
    places::{Place, places},
};
use crate::{
    activities::State,
    base::Mode,
    content::Case,
    locale::Locale,
    t,
    ui::{
        screens::{Action, Learner, Screen, Sitting},
        theme::{Settings, icon},
        widgets::{Clock, TabState},
    },
};

/// Where the work stands with the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Save {
    /// All is written.
    #[default]
    Saved,
    /// Being written.
    Saving,
    /// In memory alone: the band says why.
    Unsaved,
}

/// What the frame is built from.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The screen in the frame.
    pub screen: Screen,
    /// The learner.
    pub learner: &'a Learner,
    /// The séance that is open, if one is.
    pub sitting: Option<Sitting<'a>>,
    /// The settings: the keys of text size change them.
    pub settings: &'a Settings,
    /// Where the work stands with the disk.
    pub save: Save,
    /// Messages of the program, the oldest first.
    pub bands: &'a [Band],
}

/// A room of the rail.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// An icon of `theme::icon`.
    pub icon: &'static str,
    /// Its word.
    pub label: String,
    /// Why it is closed.
    pub locked: Option<String>,
    /// Where it leads.
    pub goes: RoomGoes,
}

/// Where a room of the rail leads.
#[derive(Clone, Debug, PartialEq)]
pub enum RoomGoes {
    /// Asks for this.
    Act(Action),
    /// To the activity of the séance that was last on screen.
    Sitting,
    /// To the list of cases on the home screen.
    Cases,
    /// To the help sheet.
    Help,
}

/// A tab of the séance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityTab {
    /// The screen it opens.
    pub screen: Screen,
    /// Its word.
    pub label: String,
    /// How far its activity is.
    pub state: TabState,
}

/// What the frame shows.
#[derive(Clone, Debug)]
pub struct Model {
    /// The screen in the frame.
    pub screen: Screen,
    /// The rail, from the top.
    pub rail: Vec<Room>,
    /// Its foot: help, settings.
    pub foot: Vec<Room>,
    /// The open room, counted through `rail`, then `foot`.
    pub open: usize,
    /// The title of the top bar.
    pub title: String,
    /// What it is, in small.
    pub subtitle: String,
    /// The dark bar.
    pub exam: bool,
    /// The mode of the séance.
    pub mode: Option<Mode>,
    /// The clock of the meeting, once it has begun.
    pub clock: Option<Clock>,
    /// Where the work stands with the disk.
    pub save: Save,
    /// Tabs of the séance; none elsewhere.
    pub tabs: Vec<ActivityTab>,
    /// Phases of the meeting; none elsewhere.
    pub crumbs: Vec<Crumb>,
    /// Counts at the right of the tabs, where there are no phases.
    pub aside: String,
    /// Messages under the top bar.
    pub bands: Vec<Band>,
    /// Keys of the status bar, at most five.
    pub keys: Vec<KeyHelp>,
    /// What the status bar says at the right.
    pub status: String,
    /// What the help sheet says.
    pub help: Help,
    /// Where Ctrl+K leads.
    pub places: Vec<Place>,
    /// The settings.
    pub settings: Settings,
}

fn stage(state: Option<&State>) -> Meeting {
    match state {
        Some(state) if state.meeting.ending.is_some() => Meeting::Over,
        Some(state) if state.meeting.begun() => Meeting::Going { chips: state.mode == Mode::Guided },
        _ => Meeting::Awaited,
    }
}

const fn of_sitting(screen: Screen) -> bool {
    matches!(screen, Screen::File | Screen::Meeting | Screen::Needs | Screen::Debrief)
}

/// « Accueil », « Dossier », « Entretien », « Besoins », « Débrief », « Réglages ».
pub(super) fn name(locale: &Locale, screen: Screen) -> String {
    match screen {
        Screen::Home => t!(locale, "shell-home"),
        Screen::File => t!(locale, "shell-file"),
        Screen::Meeting => t!(locale, "shell-meeting"),
        Screen::Needs => t!(locale, "shell-needs"),
        Screen::Debrief => t!(locale, "shell-debrief"),
        Screen::Settings => t!(locale, "shell-settings"),
    }
}

fn purpose(locale: &Locale, screen: Screen) -> String {
    match screen {
        Screen::Home => t!(locale, "shell-purpose-home"),
        Screen::File => t!(locale, "shell-purpose-file"),
        Screen::Meeting => t!(locale, "shell-purpose-meeting"),
        Screen::Needs => t!(locale, "shell-purpose-needs"),
        Screen::Debrief => t!(locale, "shell-purpose-debrief"),
        Screen::Settings => t!(locale, "shell-purpose-settings"),
    }
}

impl Model {
    /// Builds the frame around a screen.
    pub fn new(locale: &Locale, around: &Around<'_>) -> Self {
        let screen = around.screen;
        // A screen of the séance shows the séance; the others show the program.
        let shown = around.sitting.as_ref().filter(|_| of_sitting(screen));
        let mode = shown.map(|sitting| sitting.state.mode);
        let locked = exam_going_on(around);
        let (rail, foot) = rooms(locale, around, locked);
        let tabs = shown.map(|sitting| tabs(locale, sitting.state, &sitting.world.case)).unwrap_or_default();
        let meeting = shown.filter(|_| screen == Screen::Meeting);
        let resume = around.learner.seances.iter().any(|row| row.mark.is_none());
        let own = of_screen(locale, screen, stage(shown.map(|sitting| sitting.state)), resume);
        let all = everywhere(locale, !tabs.is_empty());
        let mut bands = around.bands.to_vec();
        if shown.is_some_and(|sitting| sitting.state.handed_in) && screen != Screen::Debrief {
            bands.push(Band::handed_in(locale, Action::Go(Screen::Debrief)));
        }
        Self {
            screen,
            open: open_room(screen, rail.len()),
            rail,
            foot,
            title: match (shown, screen) {
                (Some(sitting), _) => sitting.world.case.manifest.title.clone(),
                (None, Screen::Home) => t!(locale, "app-name"),
                (None, _) => name(locale, screen),
            },
            subtitle: match shown {
                Some(sitting) => subtitle(locale, screen, &sitting.world.case),
                None if screen == Screen::Home => around.learner.name.clone(),
                None => String::new(),
            },
            exam: mode == Some(Mode::Exam),
            mode,
            clock: shown.and_then(|sitting| clock(sitting)),
            save: around.save,
            crumbs: meeting.map(|sitting| crumbs(locale, &sitting.state.meeting)).unwrap_or_default(),
            aside: shown.map(|sitting| aside(locale, screen, sitting)).unwrap_or_default(),
            bands,
            keys: own.iter().chain(&all).take(5).cloned().collect(),
            status: status(locale, around.save, shown),
            help: Help {
                title: t!(locale, "shell-help", screen = name(locale, screen)),
                purpose: purpose(locale, screen),
                screen: own,
                everywhere: all,
            },
            places: places(locale, around, locked),
            settings: around.settings.clone(),
            tabs,
        }
    }
}

/// An exam not handed in: the rail is locked, only its tabs open.
fn exam_going_on(around: &Around<'_>) -> bool {
    around.sitting.is_some_and(|sitting| sitting.state.mode == Mode::Exam && !sitting.state.handed_in)
}

/// Where « Débrief » leads: to that of the open séance, or of the last one handed in.
fn debrief(around: &Around<'_>) -> Option<Action> {
    if around.sitting.is_some_and(|sitting| sitting.state.handed_in) {
        return Some(Action::Go(Screen::Debrief));
    }
    around.learner.seances.iter().find(|row| row.mark.is_some()).map(|row| Action::Resume(row.id))
}

fn rooms(locale: &Locale, around: &Around<'_>, exam: bool) -> (Vec<Room>, Vec<Room>) {
    let lock = exam.then(|| t!(locale, "shell-locked-exam"));
    let room = |icon, label, locked: Option<String>, goes| Room {
        icon,
        label,
        locked: lock.clone().or(locked),
        goes,
    };
    let block = |code: &str| t!(locale, "shell-block", code = code);
    let later = |code: &str| Some(t!(locale, "shell-locked-block", code = code));
    let debrief = debrief(around);
    let no_debrief = debrief.is_none().then(|| t!(locale, "shell-locked-debrief"));
    let home = Action::Go(Screen::Home);
    let two = if around.sitting.is_some() { RoomGoes::Sitting } else { RoomGoes::Cases };
    let rail = vec![
        room(icon::HOUSE, name(locale, Screen::Home), None, RoomGoes::Act(home.clone())),
        room(icon::MAP_TRIFOLD, block("1"), later("1"), RoomGoes::Cases),
        room(icon::CHATS_CIRCLE, block("2"), None, two),
        room(icon::CHART_LINE, block("3"), later("3"), RoomGoes::Cases),
        room(
            icon::LIST_CHECKS,
            name(locale, Screen::Debrief),
            no_debrief,
            RoomGoes::Act(debrief.unwrap_or(home)),
        ),
    ];
    let settings = RoomGoes::Act(Action::Go(Screen::Settings));
    let foot = vec![
        // Help stays open in an exam: it tells keys, nothing of the case.
        Room { icon: icon::QUESTION, label: t!(locale, "shell-aid"), locked: None, goes: RoomGoes::Help },
        room(icon::GEAR_SIX, name(locale, Screen::Settings), None, settings),
    ];
    (rail, foot)
}

const fn open_room(screen: Screen, above: usize) -> usize {
    match screen {
        Screen::Home => 0,
        Screen::File | Screen::Meeting | Screen::Needs => 2,
        Screen::Debrief => 4,
        Screen::Settings => above + 1,
    }
}

/// The activities, and how far each is: what was done, never whether it is right.
pub(super) fn tabs(locale: &Locale, state: &State, case: &Case) -> Vec<ActivityTab> {
    let file = &state.file;
    let touched = !file.opened.is_empty() || !file.findings.is_empty() || !file.figures.is_empty();
    let prepared =
        file.opened.len() >= case.documents.len() && !file.findings.is_empty() && file.plan.is_some();
    let state_of = |begun: bool, done: bool| match (begun, done || state.handed_in) {
        (false, _) => TabState::Empty,
        (true, true) => TabState::Done,
        (true, false) => TabState::Half,
    };
    let mut tabs = vec![
        (Screen::File, state_of(touched, prepared)),
        (Screen::Meeting, state_of(state.meeting.begun(), state.meeting.ending.is_some())),
        (Screen::Needs, state_of(!state.needs.list.is_empty(), false)),
    ];
    if state.handed_in {
        tabs.push((Screen::Debrief, TabState::Plain));
    }
    tabs.into_iter()
        .map(|(screen, state)| ActivityTab { screen, label: name(locale, screen), state })
        .collect()
}

/// « SARL au capital de 15 000 € · Boulangerie (10.71C) · Saint-Aubrac-sur-Lère »; in the meeting, with whom.
fn subtitle(locale: &Locale, screen: Screen, case: &Case) -> String {
    let (identity, legal) = (&case.company.identity, &case.company.legal);
    match case.person().filter(|_| screen == Screen::Meeting) {
        Some(person) => t!(
            locale,
            "shell-subtitle-meeting",
            form = legal.form.as_str(),
            person = format!("{} {}", person.first_name, person.last_name),
            role = person.role.as_str(),
            town = identity.town.as_str()
        ),
        None => t!(
            locale,
            "shell-subtitle",
            form = legal.form.as_str(),
            capital = locale.money(legal.capital),
            trade = identity.trade.as_str(),
            naf = identity.naf.as_str(),
            town = identity.town.as_str()
        ),
    }
}

fn clock(sitting: &Sitting<'_>) -> Option<Clock> {
    let meeting = &sitting.state.meeting;
    meeting.begun().then(|| Clock::Meeting {
        elapsed: meeting.elapsed_s() / 60,
        total: sitting.world.case.manifest.meeting_minutes,
    })
}

fn aside(locale: &Locale, screen: Screen, sitting: &Sitting<'_>) -> String {
    let (file, needs) = (&sitting.state.file, &sitting.state.needs.list);
    match screen {
        Screen::File => t!(
            locale,
            "shell-aside-file",
            documents = sitting.world.case.documents.len(),
            read = file.opened.len(),
            pins = file.pins.len()
        ),
        Screen::Needs => t!(
            locale,
            "shell-aside-needs",
            needs = needs.len(),
            proved = needs.iter().filter(|need| !need.evidence.is_empty()).count(),
            priced = needs.iter().filter(|need| need.amount.is_some()).count()
        ),
        Screen::Home | Screen::Meeting | Screen::Debrief | Screen::Settings => String::new(),
    }
}

pub(super) fn saved(locale: &Locale, save: Save) -> String {
    match save {
        Save::Saved => t!(locale, "shell-saved"),
        Save::Saving => t!(locale, "shell-saving"),
        Save::Unsaved => t!(locale, "shell-not-saved"),
    }
}

fn status(locale: &Locale, save: Save, shown: Option<&Sitting<'_>>) -> String {
    match (shown, save) {
        (Some(sitting), _) => t!(
            locale,
            "shell-status-sitting",
            seed = sitting.state.seed.to_string(),
            turns = sitting.state.meeting.turns.len()
        ),
        (None, Save::Unsaved) => t!(locale, "shell-status-unsaved"),
        (None, Save::Saved | Save::Saving) => t!(locale, "shell-status"),
    }
}
