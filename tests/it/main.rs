//! All integration tests, in one binary: a file per theme.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on stops, and so do its helpers"
)]

mod bakery;
mod crash;
mod damage;
mod fec;
mod fixtures;
mod golden;
mod home;
mod interview;
mod patch;
mod playthroughs;
mod properties;
mod store;
mod tidy;
mod understanding;
