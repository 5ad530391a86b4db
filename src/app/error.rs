//! Why the window or a picture could not be had.

use std::path::PathBuf;

use super::display::NoDisplay;

/// The machine failed: nothing here is the learner's or the author's doing.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// No screen to open a window on.
    #[error(transparent)]
    Display(#[from] NoDisplay),
    /// No graphics adapter answers, not even a software one.
    #[error(
        "no graphics adapter found: install a Vulkan driver (on Debian and Ubuntu, `apt install mesa-vulkan-drivers` draws without a graphics card)"
    )]
    Gpu,
    /// The system refused the window.
    #[error("the window could not be opened: {reason}")]
    Window {
        /// The system's own words, in English.
        reason: String,
    },
    /// The window ended in error.
    #[error("the window stopped with code {code}")]
    Stopped {
        /// The exit code that a plugin asked for.
        code: u8,
    },
    /// A picture was asked for at a size or scale that cannot be drawn.
    #[error("cannot draw a picture of {width} × {height} pixels at scale {scale}: {reason}")]
    Size {
        /// Width asked for, in pixels.
        width: u32,
        /// Height asked for, in pixels.
        height: u32,
        /// Pixels per point asked for.
        scale: f32,
        /// Which limit is passed.
        reason: &'static str,
    },
    /// The picture was not read back from the graphics adapter.
    #[error("the graphics adapter did not return the picture within {seconds} s")]
    Readback {
        /// How long it was waited for.
        seconds: u64,
    },
    /// The picture could not be written.
    #[error("cannot write {}: {reason}", path.display())]
    Write {
        /// The file asked for.
        path: PathBuf,
        /// What the system or the encoder said.
        reason: String,
    },
}
