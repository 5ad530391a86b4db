//! From the command line to the window or to a picture.

use super::{
    draw::draw,
    error::AppError,
    program::{Program, Saved},
    shot::{ShotOptions, shot},
    states,
};
use crate::{
    base::{CaseId, Mode, Seed},
    content::did_you_mean,
    io::{IoError, Millis, Store, load_case, now, read_text},
    locale::{Lang, Locale},
    session::Transcript,
    t,
    ui::{screens::Screen, theme::ThemeKind},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// What the window opens on.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// Data folder, if not the platform's.
    pub data: Option<PathBuf>,
    /// Language asked for.
    pub lang: Option<Lang>,
    /// Language of the machine.
    pub system_lang: Option<Lang>,
    /// A case to begin at once: identifier, or folder.
    pub case: Option<String>,
    /// How it is worked.
    pub mode: Option<Mode>,
    /// Its seed.
    pub seed: Option<Seed>,
}

/// A picture of a screen.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Name of the screen.
    pub screen: String,
    /// The case on it.
    pub case: Option<CaseId>,
    /// A transcript played before.
    pub transcript: Option<PathBuf>,
    /// Only so many of its actions.
    pub actions: Option<usize>,
    /// Points.
    pub size: (u32, u32),
    /// Dark theme.
    pub dark: bool,
    /// Pixels per point, in hundredths.
    pub scale_percent: u32,
    /// Size of the text, in percent.
    pub text_percent: u16,
    /// Where to write.
    pub output: PathBuf,
    /// Language.
    pub lang: Lang,
}

/// Why the window or the picture failed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The window system or the graphics adapter.
    #[error(transparent)]
    App(#[from] AppError),
    /// The disk.
    #[error(transparent)]
    Io(#[from] IoError),
    /// The case or the transcript.
    #[error("{0}")]
    Input(String),
}

impl OpenError {
    /// What to tell the person: without a display, where the terminal play is.
    pub fn words(&self, locale: &Locale) -> String {
        match self {
            Self::App(AppError::Display(reason)) => t!(locale, "cli-no-display", reason = reason.to_string()),
            other => other.to_string(),
        }
    }
}

/// Opens the window; returns when it is closed.
pub fn open(opening: Opening) -> Result<(), OpenError> {
    super::display::check().map_err(AppError::from)?;
    let mut program = Program::open(&opening, now())?;
    if let Some(name) = &opening.case {
        let at = now();
        let world = world_of(&program, name)?;
        let seed = opening.seed.unwrap_or(Seed(u64::try_from(at.0).unwrap_or_default() % 10_000));
        program.start(world, opening.mode.unwrap_or(Mode::Guided), seed, at)?;
    }
    super::run(super::Options::default(), move |ui, world| draw(&mut program, ui, world, now()))?;
    Ok(())
}

/// Draws a screen into a file, on an empty store in memory.
pub fn picture(picture: &Picture) -> Result<(), OpenError> {
    let mut saved = Saved::default();
    saved.settings.theme = Some(if picture.dark { ThemeKind::Dark } else { ThemeKind::Light });
    saved.settings.text_scale = picture.text_percent;
    saved.settings.lang = picture.lang;
    saved.settings.reduced_motion = true;
    let mut program = Program::around(Store::in_memory()?, None, saved);
    // A fixed moment, so that the same command always draws the same picture: 23 November 2026, 9 h 30 UTC.
    let at = Millis(1_795_426_200_000);
    if let Some(file) = &picture.transcript {
        play(&mut program, file, picture.actions, at)?;
    } else if let Some(case) = &picture.case {
        let world = world_of(&program, case.as_str())?;
        program.start(world, Mode::Guided, Seed(1), at)?;
    }
    program.refresh(&Locale::new(picture.lang), at);
    let named = Screen::ALL.into_iter().find(|s| s.name() == picture.screen);
    // What is no screen is a part of « Dossier ».
    let screen = named.unwrap_or(Screen::File);
    if named.is_none() {
        program.screens.file.show_part(&picture.screen);
    }
    program.goes = None;
    #[expect(clippy::cast_precision_loss, reason = "at most 400")]
    let scale = picture.scale_percent as f32 / 100.0;
    let pixels = |points: u32| points.saturating_mul(picture.scale_percent) / 100;
    let options = ShotOptions {
        width: pixels(picture.size.0),
        height: pixels(picture.size.1),
        scale,
        theme: if picture.dark { egui::Theme::Dark } else { egui::Theme::Light },
        output: picture.output.clone(),
    };
    let mut asked = false;
    shot(&options, move |ui, world| {
        if !asked {
            states::open(world, screen);
            asked = true;
        }
        draw(&mut program, ui, world, at);
    })?;
    Ok(())
}

fn play(program: &mut Program, file: &Path, actions: Option<usize>, at: Millis) -> Result<(), OpenError> {
    let text = read_text(file)?;
    let transcript =
        Transcript::parse(&text).map_err(|e| OpenError::Input(format!("{} : {e}", file.display())))?;
    let world = world_of(program, transcript.case.as_str())?;
    program.start(world, transcript.mode, transcript.seed, at)?;
    for action in transcript.actions.into_iter().take(actions.unwrap_or(usize::MAX)) {
        if let Some(desk) = program.desk.as_mut() {
            // What the rules refuse changes nothing: the picture shows the rest.
            let _refused = desk.command(action, at);
        }
    }
    Ok(())
}

fn world_of(program: &Program, name: &str) -> Result<Arc<crate::activities::World>, OpenError> {
    if let Some(world) = program.worlds.get(name) {
        return Ok(Arc::clone(world));
    }
    if Path::new(name).is_dir() {
        let loaded = load_case(Path::new(name));
        let errors = loaded.diagnostics.len();
        return loaded.case.map(|case| Arc::new(crate::activities::World::new(case))).ok_or_else(|| {
            let locale = Locale::new(program.saved.settings.lang);
            OpenError::Input(t!(locale, "app-case-errors", name = name, errors = errors))
        });
    }
    let locale = Locale::new(program.saved.settings.lang);
    let near = did_you_mean(name, program.worlds.keys().map(CaseId::as_str)).unwrap_or_default();
    Err(OpenError::Input(t!(locale, "app-no-case", name = name, near = near)))
}
