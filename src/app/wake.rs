//! Waking an idle window at the moment egui or the scene asked for, and not before.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiContext, EguiPreUpdateSet, PrimaryEguiContext};

/// The length of the frame that egui subtracts from the delays it asks for.
const EARLY: Duration = Duration::from_micros(16_667);

/// Asks for a frame at a given time. The earliest request wins; what the others wanted is asked again by the frame it brings.
#[derive(Resource, Clone, Debug)]
pub struct Waker(Sender<Instant>);

impl Waker {
    /// Asks for a frame after this delay; zero means as soon as possible.
    pub fn after(&self, delay: Duration) {
        // Nobody listens any more: the window is closing.
        let _closed = Instant::now().checked_add(delay).map(|at| self.0.send(at));
    }
}

/// Starts the timer of the window.
///
/// Must come after the window system's plugin, whose event loop it wakes.
pub fn plugin(app: &mut App) {
    let Some(proxy) = app.world().get_resource::<EventLoopProxyWrapper>() else {
        return;
    };
    let proxy = (**proxy).clone();
    let (sender, receiver) = channel();
    thread::spawn(move || keep_time(&receiver, &proxy));
    app.insert_resource(Waker(sender)).add_systems(PreUpdate, attach.after(EguiPreUpdateSet::InitContexts));
}

/// `bevy_egui` wakes the loop for egui's immediate requests only; the delayed ones (cursor, tooltip) count as much.
fn attach(waker: Res<Waker>, mut contexts: Query<&mut EguiContext, Added<PrimaryEguiContext>>) {
    for mut context in &mut contexts {
        let waker = waker.clone();
        context.get_mut().set_request_repaint_callback(move |request| waker.after(on_time(request.delay)));
    }
}

/// egui asks one frame early, for windows that draw without pause. Woken early, it would ask again for the rest of the delay.
fn on_time(delay: Duration) -> Duration {
    if delay.is_zero() { delay } else { delay + EARLY }
}

fn keep_time(requests: &Receiver<Instant>, proxy: &EventLoopProxy<WinitUserEvent>) {
    let mut next: Option<Instant> = None;
    loop {
        let request = match next {
            None => requests.recv().map_err(RecvTimeoutError::from),
            Some(at) => requests.recv_timeout(at.saturating_duration_since(Instant::now())),
        };
        match request {
            Ok(at) => next = Some(next.map_or(at, |next| next.min(at))),
            Err(RecvTimeoutError::Timeout) => {
                next = None;
                if proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                    return;
                }
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
