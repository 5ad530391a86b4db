//! The window and its pictures: without any display where possible, on a virtual X11 screen where `VISAVIS_WINDOW_TESTS=1`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test that cannot go on stops, and one that is not tried says why"
)]

mod headless;
mod pictures;
mod play;
mod probe;
mod window;

/// Whether the machine must have a graphics driver, `Xvfb`, `xdotool` and `xclip`: continuous integration says so.
///
/// Elsewhere a test that finds one of them missing prints why and passes, so that `cargo test` needs no package.
fn everything_is_installed() -> bool {
    std::env::var_os("VISAVIS_WINDOW_TESTS").is_some_and(|value| value == "1")
}
