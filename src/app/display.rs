//! Is there a screen to open a window on? Asked before the window system is touched, which would panic.

use std::fmt;

/// Why no window can be opened; every command works without one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoDisplay {
    /// Neither Wayland nor X11 is announced: a console, a container, a service.
    Unset,
    /// A display is announced but nobody answers there.
    Refused {
        /// `WAYLAND_DISPLAY` or `DISPLAY`.
        variable: &'static str,
        /// Its value.
        value: String,
        /// What the system answered, in its own words.
        reason: String,
    },
}

impl std::error::Error for NoDisplay {}

impl fmt::Display for NoDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unset => write!(f, "no display: neither WAYLAND_DISPLAY nor DISPLAY is set"),
            Self::Refused { variable, value, reason } => {
                write!(f, "the display {variable}={value} does not answer: {reason}")
            }
        }
    }
}

/// Checks that a display answers. On Windows and macOS one always does.
///
/// # Errors
///
/// [`NoDisplay`], which the binary words with the way out: `visavis play … --terminal`.
pub fn check() -> Result<(), NoDisplay> {
    #[cfg(all(unix, not(target_os = "macos")))]
    return unix::check(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    Ok(())
}

#[cfg(all(unix, not(target_os = "macos")))]
mod unix {
    //! The choice that winit makes (Wayland first, then X11), and a connection closed at once.

    use std::io;
    use std::net::{TcpStream, ToSocketAddrs as _};
    use std::os::unix::net::UnixStream;
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::NoDisplay;

    /// A distant X server that takes longer would not be usable either.
    const PATIENCE: Duration = Duration::from_secs(3);

    pub(super) fn check(variable: impl Fn(&str) -> Option<String>) -> Result<(), NoDisplay> {
        // An inherited socket can be used only once: it is left to the window system.
        if variable("WAYLAND_SOCKET").is_some() {
            return Ok(());
        }
        if let Some(value) = variable("WAYLAND_DISPLAY") {
            let answer = wayland(&value, variable("XDG_RUNTIME_DIR"));
            return answered("WAYLAND_DISPLAY", value, answer);
        }
        if let Some(value) = variable("DISPLAY") {
            let answer = x11(&value);
            return answered("DISPLAY", value, answer);
        }
        Err(NoDisplay::Unset)
    }

    fn answered(variable: &'static str, value: String, answer: io::Result<()>) -> Result<(), NoDisplay> {
        answer.map_err(|error| NoDisplay::Refused { variable, value, reason: error.to_string() })
    }

    fn wayland(name: &str, runtime: Option<String>) -> io::Result<()> {
        let path = if Path::new(name).is_absolute() {
            PathBuf::from(name)
        } else {
            let runtime = runtime.ok_or_else(|| io::Error::other("XDG_RUNTIME_DIR is not set"))?;
            Path::new(&runtime).join(name)
        };
        UnixStream::connect(path).map(drop)
    }

    /// `host:display.screen`; without a host the server listens on a local socket.
    fn x11(name: &str) -> io::Result<()> {
        let malformed = || io::Error::new(io::ErrorKind::InvalidInput, "expected « host:number »");
        let (host, rest) = name.rsplit_once(':').ok_or_else(malformed)?;
        let number: u16 =
            rest.split('.').next().and_then(|number| number.parse().ok()).ok_or_else(malformed)?;
        if host.is_empty() || host == "unix" {
            return local(number);
        }
        if host.starts_with('/') {
            return UnixStream::connect(host).map(drop);
        }
        let port = 6000_u16.checked_add(number).ok_or_else(malformed)?;
        let mut answer = Err(malformed());
        for address in (host, port).to_socket_addrs()? {
            answer = TcpStream::connect_timeout(&address, PATIENCE).map(drop);
            if answer.is_ok() {
                break;
            }
        }
        answer
    }

    fn local(number: u16) -> io::Result<()> {
        let path = format!("/tmp/.X11-unix/X{number}");
        #[cfg(target_os = "linux")]
        {
            use std::os::linux::net::SocketAddrExt as _;
            // Linux servers listen on an abstract socket as well, sometimes only there.
            let address = std::os::unix::net::SocketAddr::from_abstract_name(&path)?;
            if UnixStream::connect_addr(&address).is_ok() {
                return Ok(());
            }
        }
        UnixStream::connect(path).map(drop)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[track_caller]
        fn refused(variables: &[(&str, &str)]) -> Option<&'static str> {
            let found = check(|name| {
                let (_, value) = variables.iter().find(|(variable, _)| *variable == name)?;
                Some((*value).to_owned())
            });
            match found.unwrap_err() {
                NoDisplay::Unset => None,
                NoDisplay::Refused { variable, .. } => Some(variable),
            }
        }

        #[test]
        fn a_display_that_does_not_answer_is_named() {
            assert_eq!(refused(&[]), None);
            assert_eq!(refused(&[("DISPLAY", ":61234")]), Some("DISPLAY"));
            assert_eq!(refused(&[("DISPLAY", "nonsense")]), Some("DISPLAY"));
            assert_eq!(refused(&[("DISPLAY", "127.0.0.1:59000")]), Some("DISPLAY"));
            assert_eq!(refused(&[("DISPLAY", "127.0.0.1:65000")]), Some("DISPLAY"));
            assert_eq!(refused(&[("WAYLAND_DISPLAY", "wayland-9")]), Some("WAYLAND_DISPLAY"));
            // As winit does: X11 is not tried when Wayland is announced.
            assert_eq!(
                refused(&[("WAYLAND_DISPLAY", "/nowhere"), ("DISPLAY", ":61234")]),
                Some("WAYLAND_DISPLAY")
            );
        }

        #[test]
        fn a_display_that_answers_will_do() {
            let folder = tempfile::tempdir().unwrap();
            let socket = folder.path().join("wayland-0");
            let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
            let runtime = folder.path().to_str().unwrap().to_owned();
            check(|name| match name {
                "WAYLAND_DISPLAY" => Some("wayland-0".to_owned()),
                "XDG_RUNTIME_DIR" => Some(runtime.clone()),
                _ => None,
            })
            .unwrap();
            check(|name| (name == "WAYLAND_DISPLAY").then(|| socket.to_str().unwrap().to_owned())).unwrap();
            check(|name| (name == "DISPLAY").then(|| format!("{}:0", socket.display()))).unwrap();
        }
    }
}
