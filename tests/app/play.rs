//! The real program on a virtual screen: a case is played from accueil to débrief with mouse and keyboard, and the window is
//! killed in the middle.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::everything_is_installed;

struct Played {
    server: Child,
    window: Child,
    display: String,
    data: PathBuf,
}

impl Drop for Played {
    fn drop(&mut self) {
        let _ended = (self.window.kill(), self.window.wait(), self.server.kill(), self.server.wait());
    }
}

fn visavis(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_visavis"));
    command.arg("--data").arg(data).args(["--lang", "fr"]).env("LC_ALL", "C.UTF-8");
    command
}

fn open_window(display: &str, data: &Path) -> Child {
    let window = visavis(data).env("DISPLAY", display).env_remove("WAYLAND_DISPLAY").spawn().unwrap();
    // The window is there when the X server knows it; its first picture follows.
    let start = Instant::now();
    loop {
        let found = Command::new("xdotool")
            .args(["search", "--onlyvisible", "--class", "visavis"])
            .env("DISPLAY", display)
            .output()
            .unwrap();
        if !found.stdout.is_empty() {
            break;
        }
        assert!(start.elapsed() < Duration::from_mins(1), "the window opens");
        std::thread::sleep(Duration::from_millis(200));
    }
    std::thread::sleep(Duration::from_secs(5));
    window
}

impl Played {
    fn open(data: &Path) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-noreset", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let display = format!(":{}", number.trim());
        let window = open_window(&display, data);
        let played = Self { server, window, display, data: data.to_owned() };
        played.focus();
        played
    }

    /// Without a window manager nobody gives the focus; a window that has just opened may not take it at once.
    fn focus(&self) {
        for _ in 0..10 {
            let focused = Command::new("xdotool")
                .args(["search", "--onlyvisible", "--class", "visavis", "windowfocus"])
                .env("DISPLAY", &self.display)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .expect("xdotool is installed");
            std::thread::sleep(Duration::from_secs(1));
            if focused.success() {
                return;
            }
        }
        panic!("the window takes no focus");
    }

    /// Pulls the plug, and opens the program again on the same data.
    fn kill_and_reopen(&mut self) {
        self.window.kill().unwrap();
        self.window.wait().unwrap();
        self.window = open_window(&self.display, &self.data);
        self.focus();
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
        std::thread::sleep(Duration::from_millis(1_200));
    }

    fn click(&self, x: u32, y: u32) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
        self.xdotool(&["click", "1"]);
    }

    fn say(&self, words: &str) {
        self.xdotool(&["type", "--delay", "25", words]);
        self.xdotool(&["key", "Return"]);
    }

    /// What the store holds of the séance, as any script would ask for it.
    fn journal(&self) -> serde_json::Value {
        let output = visavis(&self.data).args(["replay", "1", "--json"]).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap_or(serde_json::Value::Null)
    }

    /// Waits until the store holds so many actions.
    #[track_caller]
    fn until(&self, what: &str, actions: u64) {
        let start = Instant::now();
        loop {
            let known = self.journal()["actions"].as_u64();
            if known == Some(actions) {
                return;
            }
            assert!(start.elapsed() < Duration::from_secs(40), "{what}: {known:?} actions, not {actions}");
            std::thread::sleep(Duration::from_millis(300));
        }
    }
}

#[test]
fn a_learner_plays_a_case_from_home_to_debrief() {
    if !everything_is_installed() {
        eprintln!("not tried: VISAVIS_WINDOW_TESTS=1 asks for it (needs Xvfb, xdotool and a Vulkan driver)");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut played = Played::open(folder.path());

    // Accueil: Enter begins what is proposed, a guided séance on the bakery.
    played.xdotool(&["key", "Return"]);
    played.until("the séance begins", 0);
    assert_eq!(played.journal()["mode"], "Guided");

    // Dossier: the first document, by mouse.
    played.click(200, 168);
    played.until("a document is read", 1);

    // Entretien: the client comes in, a question is typed, the answer pinned.
    played.xdotool(&["key", "ctrl+Tab"]);
    played.click(226, 718);
    played.until("the client sits down", 2);
    played.say("Racontez-moi l'histoire de votre boulangerie");
    played.until("a question is asked", 3);
    played.xdotool(&["key", "ctrl+e"]);
    played.until("the answer is pinned", 4);

    // The window is killed: Ctrl+R takes the séance up where it was.
    played.kill_and_reopen();
    assert_eq!(played.journal()["actions"], 4);
    played.xdotool(&["key", "ctrl+r"]);
    played.xdotool(&["mousemove", "600", "720", "click", "1"]);
    played.say("Dans quel état est votre four ?");
    played.until("the meeting goes on", 5);

    // Conclude by mouse.
    played.click(721, 807);
    played.click(851, 498);
    played.until("the meeting ends", 6);

    // Besoins: one is picked from the list, then the work is handed in by keyboard.
    played.xdotool(&["key", "ctrl+Tab"]);
    played.click(708, 338);
    // The button stands lower when the need that was picked takes two lines, or three: the list comes in any order.
    for y in [630, 654, 678, 702, 722] {
        played.click(602, y);
    }
    played.until("a need is recorded", 7);
    played.click(298, 821);
    played.xdotool(&["key", "Tab"]);
    played.xdotool(&["key", "Return"]);
    played.until("the work is handed in", 8);

    // Débrief: the marks of what was done, each point with its proof.
    let marks = played.journal();
    let lines: Vec<&serde_json::Value> = marks["blocks"][0]["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|indicator| indicator["lines"].as_array().unwrap())
        .collect();
    assert!(lines.iter().any(|line| line["points"].as_f64().unwrap() > 0.0));
    for line in lines {
        let proved = !line["evidence"].as_array().unwrap().is_empty();
        assert!(proved || line["points"].as_f64() == Some(0.0), "{line}");
    }
}

#[test]
fn an_interview_is_played_by_keyboard_alone() {
    if !everything_is_installed() {
        eprintln!("not tried: VISAVIS_WINDOW_TESTS=1 asks for it (needs Xvfb, xdotool and a Vulkan driver)");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let played = Played::open(folder.path());
    let key = |name: &str| played.xdotool(&["key", name]);

    key("Return");
    played.until("the séance begins", 0);
    key("ctrl+Tab");
    key("Return");
    played.until("the client is received", 1);
    played.say("Bonjour Madame, je suis ravi de vous recevoir.");
    played.until("a greeting is said", 2);
    // A chip starts a sentence, and says it when its key is pressed again.
    key("ctrl+1");
    key("ctrl+1");
    played.until("a chip is said", 3);
    played.say("Dans quel état est votre four ?");
    played.until("a question is asked", 4);
    key("ctrl+e");
    played.until("the answer is pinned", 5);
    key("F8");
    key("Tab");
    key("Return");
    played.until("the meeting ends", 6);
    // On to the needs, where a first one is opened.
    key("Return");
    let journal = played.journal();
    assert_eq!((&journal["mode"], &journal["actions"]), (&"Guided".into(), &6.into()));
}
