//! Screen readers: `bevy_egui` sends them the tree of widgets; what they ask for in return is brought to egui here.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::EventLoopProxyWrapper;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext};

use super::wake::Waker;

/// How often an idle window looks whether a screen reader has come.
const IDLE: Duration = Duration::from_millis(250);
/// How often it looks for a request once one is there: below what a person notices.
const LISTENING: Duration = Duration::from_millis(25);

/// Adds both directions.
pub fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>().add_systems(
        PreUpdate,
        forward.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    );
    if app.world().contains_resource::<EventLoopProxyWrapper>() {
        app.add_systems(Update, listen).add_systems(Last, answer_soon);
    }
}

/// Hands each request to egui, which finds the widget by its node.
fn forward(
    mut requests: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    let Ok(mut input) = inputs.single_mut() else {
        return;
    };
    for request in requests.read() {
        input.events.push(egui::Event::AccessKitActionRequest((**request).clone()));
    }
}

/// Requests arrive in another thread and do not wake the event loop: a small thread does it for them.
fn listen(
    mut started: Local<bool>,
    windows: Query<Entity, With<PrimaryWindow>>,
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    waker: Res<Waker>,
) {
    if *started {
        return;
    }
    let Some(handler) = windows.single().ok().and_then(|window| handlers.get(&window)) else {
        return;
    };
    *started = true;
    let (handler, requested, waker) = (Arc::downgrade(handler), requested.clone(), waker.clone());
    thread::spawn(move || {
        let mut present = false;
        while let Some(handler) = handler.upgrade() {
            let came = requested.get() && !std::mem::replace(&mut present, requested.get());
            if came || waiting(&handler) {
                waker.after(Duration::ZERO);
            }
            drop(handler);
            thread::sleep(if present { LISTENING } else { IDLE });
        }
    });
}

fn waiting(handler: &Mutex<WinitActionRequestHandler>) -> bool {
    handler.lock().is_ok_and(|queue| !queue.is_empty())
}

/// Bevy reads the queue at the end of a frame, egui at the start of the next one: that one must come at once.
fn answer_soon(requests: Res<Messages<ActionRequest>>, waker: Res<Waker>) {
    if !requests.is_empty() {
        waker.after(Duration::ZERO);
    }
}
