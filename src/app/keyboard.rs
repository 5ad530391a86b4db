//! The keyboard, in the order in which it was typed.
//!
//! `bevy_egui` reads modifiers, keys and composed characters one after the other, once per frame. On a slow machine a quick
//! Ctrl+C then comes out as « c », Maj+Entrée as Entrée, and « êt » as « tê ». Here each event is taken as it came, with the
//! modifiers of its moment.

use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy::window::{Ime, WindowEvent};
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::{
    EguiClipboard, EguiGlobalSettings, EguiInput, EguiInputSet, EguiPreUpdateSet, PrimaryEguiContext,
};
use egui::{Event, Modifiers};

/// Takes the place of the keyboard systems of `bevy_egui`. Must come after its plugin.
pub(super) fn plugin(app: &mut App) {
    let mut settings = app.world_mut().resource_mut::<EguiGlobalSettings>();
    settings.input_system_settings.run_write_keyboard_input_messages_system = false;
    settings.input_system_settings.run_write_ime_messages_system = false;
    app.add_systems(
        PreUpdate,
        read.in_set(EguiPreUpdateSet::ProcessInput)
            .after(EguiInputSet::ReadBevyMessages)
            .before(EguiInputSet::WriteEguiEvents),
    );
}

fn read(
    mut window: MessageReader<WindowEvent>,
    mut held: Local<Modifiers>,
    mut clipboard: ResMut<EguiClipboard>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    let Ok(mut input) = inputs.single_mut() else {
        return;
    };
    for event in window.read() {
        match event {
            WindowEvent::KeyboardInput(key) => {
                press(key, &mut held, || clipboard.get_text(), &mut input.events);
            }
            WindowEvent::Ime(ime) => input.events.extend(composed(ime)),
            WindowEvent::WindowFocused(focus) => {
                // What is released while another window has the focus is not told.
                *held = Modifiers::NONE;
                input.events.push(Event::WindowFocused(focus.focused));
            }
            _ => {}
        }
    }
}

/// One key going down or up, as egui wants it: modifiers, then text, then the key or what it commands.
fn press(
    input: &KeyboardInput,
    held: &mut Modifiers,
    clipboard: impl FnOnce() -> Option<String>,
    events: &mut Vec<Event>,
) {
    let pressed = input.state.is_pressed();
    let before = *held;
    let mac = cfg!(target_os = "macos");
    match input.logical_key {
        Key::Shift => held.shift = pressed,
        Key::Alt => held.alt = pressed,
        Key::Control => {
            held.ctrl = pressed;
            held.command = if mac { held.command } else { pressed };
        }
        Key::Super | Key::Meta if mac => {
            held.mac_cmd = pressed;
            held.command = pressed;
        }
        _ => {}
    }
    if *held != before {
        events.push(Event::ModifiersChanged(*held));
    }

    // Ctrl+Alt is how some keyboards spell AltGr.
    let writes = !held.command && !held.ctrl || held.ctrl && held.alt && !mac;
    if let Some(text) = input.text.as_ref().filter(|_| pressed && writes)
        && !text.chars().any(char::is_control)
    {
        events.push(Event::Text(text.to_string()));
    }

    let physical_key = bevy_to_egui_physical_key(&input.key_code);
    let Some(key) = bevy_to_egui_key(&input.logical_key).or(physical_key) else {
        return;
    };
    if pressed && let Some(order) = edit(key, *held, clipboard) {
        events.extend(order);
        return;
    }
    events.push(Event::Key { key, physical_key, pressed, repeat: input.repeat, modifiers: *held });
}

/// Copy, cut and paste, in their present and their older spellings. A paste of nothing is an order without effect.
fn edit(key: egui::Key, held: Modifiers, clipboard: impl FnOnce() -> Option<String>) -> Option<Vec<Event>> {
    use egui::Key as K;
    let alone = held.command && !held.alt && !held.shift;
    match key {
        K::Copy => Some(vec![Event::Copy]),
        K::C | K::Insert if alone => Some(vec![Event::Copy]),
        K::Cut => Some(vec![Event::Cut]),
        K::X if alone => Some(vec![Event::Cut]),
        K::Delete if held.shift_only() => Some(vec![Event::Cut]),
        K::Paste => Some(paste(clipboard).into_iter().collect()),
        K::V if held.command && !held.alt => Some(paste(clipboard).into_iter().collect()),
        K::Insert if held.shift_only() => Some(paste(clipboard).into_iter().collect()),
        _ => None,
    }
}

fn paste(clipboard: impl FnOnce() -> Option<String>) -> Option<Event> {
    let text = clipboard()?.replace("\r\n", "\n");
    (!text.is_empty()).then_some(Event::Paste(text))
}

/// A dead key followed by its letter, or an input method.
fn composed(ime: &Ime) -> Option<Event> {
    match ime {
        Ime::Preedit { value, cursor, .. } => Some(Event::Ime(egui::ImeEvent::Preedit {
            text: value.clone(),
            active_range_chars: cursor.and_then(|(start, end)| {
                // The window system counts bytes, egui characters.
                let chars = |end| value.get(..end).map(|text| text.chars().count());
                Some(chars(start)?..chars(end)?)
            }),
        })),
        Ime::Commit { value, .. } => Some(Event::Ime(egui::ImeEvent::Commit(value.clone()))),
        Ime::Enabled { .. } | Ime::Disabled { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::input::ButtonState;
    use bevy::input::keyboard::KeyCode;

    /// `+` presses and `-` releases: Ctrl, Maj, or a letter.
    #[track_caller]
    fn check(typed: &str, expected: &[&str]) {
        let (mut held, mut events) = (Modifiers::NONE, Vec::new());
        for word in typed.split(' ') {
            let (sign, name) = word.split_at(1);
            let (key_code, logical_key, text) = match name {
                "ctrl" => (KeyCode::ControlLeft, Key::Control, None),
                "maj" => (KeyCode::ShiftLeft, Key::Shift, None),
                "entrée" => (KeyCode::Enter, Key::Enter, Some("\r")),
                "v" => (KeyCode::KeyV, Key::Character("v".into()), Some("v")),
                letter => (KeyCode::KeyC, Key::Character(letter.into()), Some(letter)),
            };
            let state = if sign == "+" { ButtonState::Pressed } else { ButtonState::Released };
            let text = text.filter(|_| sign == "+").map(Into::into);
            let window = Entity::PLACEHOLDER;
            let input = KeyboardInput { key_code, logical_key, state, text, repeat: false, window };
            press(&input, &mut held, || Some("a\r\nb".to_owned()), &mut events);
        }
        let found: Vec<String> = events
            .iter()
            .filter_map(|event| match event {
                Event::Text(text) => Some(format!("text {text}")),
                Event::Paste(text) => Some(format!("paste {text:?}")),
                Event::Copy => Some("copy".to_owned()),
                Event::Key { key, pressed: true, modifiers, .. } => {
                    Some(format!("{}{key:?}", if modifiers.shift { "Shift+" } else { "" }))
                }
                _ => None,
            })
            .collect();
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn a_key_keeps_the_modifiers_of_its_moment() {
        check("+ctrl +c -c -ctrl", &["copy"]);
        check("+ctrl +v -v -ctrl", &["paste \"a\\nb\""]);
        check("+maj +entrée -entrée -maj", &["Shift+Enter"]);
        check("+entrée -entrée +maj -maj", &["Enter"]);
        check("+c -c +ctrl -ctrl", &["text c", "C"]);
        check("+é -é", &["text é", "C"]);
    }

    #[test]
    fn composed_text_is_counted_in_characters() {
        let ime =
            Ime::Preedit { window: Entity::PLACEHOLDER, value: "été".to_owned(), cursor: Some((2, 5)) };
        let event = composed(&ime);
        let Some(Event::Ime(egui::ImeEvent::Preedit { active_range_chars, .. })) = event else {
            panic!("{event:?}");
        };
        assert_eq!(active_range_chars, Some(1..3));
    }
}
