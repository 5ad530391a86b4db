//! A real window on a virtual screen, with a real pointer and keyboard.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use visavis::app::{AppError, Options, run};

use crate::everything_is_installed;
use crate::probe::Probe;

/// Names the journal of the probe; set for the process that opens the window, and for no other.
const JOURNAL: &str = "VISAVIS_PROBE";

/// Not a test but the other process of the test below, which the test program starts again with a journal.
#[test]
fn child() {
    let Some(journal) = std::env::var_os(JOURNAL) else {
        return;
    };
    let mut probe = Probe { journal: Some(PathBuf::from(journal)), ..Probe::default() };
    run(Options { any_thread: true }, move |ui, world| probe.draw(ui, world)).unwrap();
}

struct Screen {
    server: Child,
    window: Child,
    display: String,
    journal: PathBuf,
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ended = (self.window.kill(), self.window.wait(), self.server.kill(), self.server.wait());
    }
}

impl Screen {
    fn open(folder: &Path) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-noreset", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let display = format!(":{}", number.trim());
        let keyboard = Command::new("setxkbmap")
            .args(["-display", &display, "fr", "oss"])
            .status()
            .expect("setxkbmap is installed");
        assert!(keyboard.success());
        let journal = folder.join("journal");
        let window = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "window::child", "--nocapture"])
            .env(JOURNAL, &journal)
            .env("DISPLAY", &display)
            .env_remove("WAYLAND_DISPLAY")
            // The tables of dead keys come with the language, which a test machine may not have.
            .env("LC_ALL", "C.UTF-8")
            .spawn()
            .unwrap();
        let screen = Self { server, window, display, journal };
        screen.until("the window opens", |_| screen.lines() > 3);
        // Without a window manager nobody gives the focus.
        screen.xdotool(&["search", "--class", "visavis", "windowfocus"]);
        screen
    }

    fn xdotool(&self, arguments: &[&str]) {
        let status = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .env("LC_ALL", "C.UTF-8")
            .stdout(Stdio::null())
            .status()
            .expect("xdotool is installed");
        assert!(status.success(), "xdotool {arguments:?}");
    }

    fn click(&self, x: u32, y: u32) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
        std::thread::sleep(Duration::from_millis(300));
        self.xdotool(&["click", "1"]);
    }

    fn lines(&self) -> usize {
        std::fs::read_to_string(&self.journal).unwrap_or_default().lines().count()
    }

    fn state(&self) -> String {
        let journal = std::fs::read_to_string(&self.journal).unwrap_or_default();
        journal.lines().rfind(|line| *line != "frame").unwrap_or_default().to_owned()
    }

    #[track_caller]
    fn until(&self, what: &str, done: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !done(&self.state()) {
            assert!(start.elapsed() < Duration::from_secs(30), "{what}: {}", self.state());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Frames drawn while nobody touches anything.
    fn frames(&self, during: Duration) -> usize {
        std::thread::sleep(Duration::from_secs(1));
        let before = self.lines();
        std::thread::sleep(during);
        self.lines() - before
    }
}

#[test]
fn a_person_uses_the_window() {
    if !everything_is_installed() {
        eprintln!("not tried: VISAVIS_WINDOW_TESTS=1 asks for it (needs Xvfb, xdotool and a Vulkan driver)");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut screen = Screen::open(folder.path());

    // An idle window rests, and the click that wakes it counts.
    screen.xdotool(&["mousemove", "80", "35"]);
    screen.until("the pointer is seen", |state| state.contains("hovered=true"));
    let idle = screen.frames(Duration::from_secs(5));
    assert!(idle <= 1, "{idle} frames in 5 s of rest");
    for clicks in 1..=4 {
        screen.xdotool(&["click", "1"]);
        screen.until("the click counts", |state| state.starts_with(&format!("clicks={clicks} ")));
        std::thread::sleep(Duration::from_millis(1_500));
    }
    // A pointer that leaves is gone.
    screen.xdotool(&["mousemove", "1590", "990"]);
    screen.until("the pointer leaves", |state| state.contains("hovered=false"));

    // A field takes what a French keyboard types, dead keys included, and rests between two blinks of its cursor.
    screen.click(100, 75);
    screen.until("the field is chosen", |state| state.contains("focus=true"));
    screen.xdotool(&["type", "--delay", "60", "Éric, ça a coûté 5 € à l’œil"]);
    screen.until("accents", |state| state.ends_with("text=Éric, ça a coûté 5 € à l’œil"));
    screen.xdotool(&["key", "--delay", "60", "dead_circumflex", "e"]);
    screen.until("a dead key", |state| state.ends_with("text=Éric, ça a coûté 5 € à l’œilê"));
    screen.xdotool(&["key", "--delay", "60", "ctrl+a", "ctrl+c", "End", "ctrl+v"]);
    screen.until("the clipboard", |state| {
        state.ends_with("text=Éric, ça a coûté 5 € à l’œilêÉric, ça a coûté 5 € à l’œilê")
    });
    let blinking = screen.frames(Duration::from_secs(4));
    assert!((2..=12).contains(&blinking), "{blinking} frames in 4 s of blinking");

    // The office breathes at fifteen pictures a second at most.
    screen.click(80, 115);
    screen.until("the office", |state| state.contains("scene=true"));
    let breathing = screen.frames(Duration::from_secs(4));
    assert!((2..=66).contains(&breathing), "{breathing} frames in 4 s of breathing");
    screen.click(80, 115);
    screen.until("no office", |state| state.contains("scene=false"));
    let idle = screen.frames(Duration::from_secs(4));
    assert!(idle <= 1, "{idle} frames in 4 s of rest");

    // Leaving ends the program well.
    screen.click(220, 35);
    assert!(screen.window.wait().unwrap().success());
}

#[test]
fn without_a_display_nothing_is_opened() {
    if std::env::var_os(JOURNAL).is_some() {
        return;
    }
    let refused = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "window::refused", "--nocapture"])
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env("VISAVIS_EXPECT_NO_DISPLAY", "1")
        .status()
        .unwrap();
    assert!(refused.success());
}

/// The other process of the test above, whose environment is emptied of displays.
#[test]
fn refused() {
    if std::env::var_os("VISAVIS_EXPECT_NO_DISPLAY").is_none() || cfg!(not(target_os = "linux")) {
        return;
    }
    let error = run(Options { any_thread: true }, |_, _| {}).unwrap_err();
    assert!(matches!(error, AppError::Display(_)), "{error}");
}
