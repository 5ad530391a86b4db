//! The voice of the system, when it has one: a program of its own that reads aloud what it is given. Never waited for.

use std::{
    env,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
};

/// Programs that read their input aloud in French, best first: name, and what they are started with.
const SPEAKERS: [(&str, &[&str]); 4] = [
    ("spd-say", &["--language", "fr", "--wait", "--pipe-mode"]),
    ("say", &["--file=-"]),
    ("espeak-ng", &["-v", "fr", "--stdin"]),
    ("powershell.exe", &["-NoProfile", "-NonInteractive", "-Command", WINDOWS]),
];

/// The speech service of Windows, fed like the others.
const WINDOWS: &str = "Add-Type -AssemblyName System.Speech; \
    [Console]::InputEncoding = [Text.Encoding]::UTF8; \
    (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())";

/// A program that reads aloud.
#[derive(Debug)]
pub struct Voice {
    program: PathBuf,
    arguments: &'static [&'static str],
    speaking: Option<Child>,
}

impl Voice {
    /// The voice of this machine, if one stands in its paths.
    pub fn find() -> Option<Self> {
        let paths = env::var_os("PATH")?;
        Self::find_in(env::split_paths(&paths))
    }

    fn find_in(folders: impl Iterator<Item = PathBuf>) -> Option<Self> {
        let folders: Vec<PathBuf> = folders.collect();
        SPEAKERS.iter().find_map(|(name, arguments)| {
            let program = folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file())?;
            Some(Self { program, arguments, speaking: None })
        })
    }

    /// The program that speaks.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Reads a text aloud; what was being read stops. A voice that fails is silent: the text is on screen.
    pub fn say(&mut self, text: &str) {
        self.hush();
        if text.trim().is_empty() {
            return;
        }
        let started = Command::new(&self.program)
            .args(self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut child) = started else { return };
        if let Some(mut input) = child.stdin.take() {
            let text = format!("{text}\n");
            // A long text may be taken slowly: the window does not wait for it.
            thread::spawn(move || input.write_all(text.as_bytes()));
        }
        self.speaking = Some(child);
    }

    /// Stops what is being read.
    pub fn hush(&mut self) {
        if let Some(mut child) = self.speaking.take() {
            // It may have ended by itself: then there is nothing to stop.
            let _ended = child.kill();
            let _status = child.wait();
        }
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.hush();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::{
        fs,
        os::unix::fs::PermissionsExt as _,
        time::{Duration, Instant},
    };

    #[test]
    fn a_voice_is_given_the_words() {
        let home = tempfile::tempdir().expect("a folder");
        let (program, heard) = (home.path().join("espeak-ng"), home.path().join("heard"));
        fs::write(
            &program,
            format!(
                "#!/bin/sh\necho \"$@\" > '{0}.tmp'; cat >> '{0}.tmp'; mv '{0}.tmp' '{0}'\n",
                heard.display()
            ),
        )
        .expect("a program");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("permissions");
        let mut voice = Voice::find_in(std::iter::once(home.path().to_owned())).expect("a voice");
        assert_eq!(voice.program(), program);
        voice.say("Bonjour, asseyez-vous.");
        let late = Instant::now() + Duration::from_secs(20);
        while !heard.exists() && Instant::now() < late {
            thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(fs::read_to_string(heard).expect("heard"), "-v fr --stdin\nBonjour, asseyez-vous.\n");
    }

    #[test]
    fn no_voice_is_no_failure() {
        let home = tempfile::tempdir().expect("a folder");
        assert!(Voice::find_in(std::iter::once(home.path().to_owned())).is_none());
        let gone = home.path().join("gone");
        Voice { program: gone, arguments: &[], speaking: None }.say("rien");
    }
}
