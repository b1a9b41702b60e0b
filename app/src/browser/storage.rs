//! What this tab and this browser keep. Storage that is blocked, full or missing is a normal answer, not a failure:
//! reading gives nothing, writing says that it was not kept.

use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use web_sys::Storage;

/// Everything that is ever stored. There is no other key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// The token, for this tab, and only when the person asked to keep it.
    Token,
    /// Light, dark or as the system.
    Theme,
    /// The journal of one upgrade, by the add-on's id. Holds no secret.
    Journal(String),
}

/// The text was not kept: storage is blocked or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKept;

const JOURNAL: &str = "kvs-console.journal.";

impl Key {
    /// The name under which it is stored.
    pub fn name(&self) -> String {
        match self {
            Self::Token => "kvs-console.token".to_owned(),
            Self::Theme => "kvs-console.theme".to_owned(),
            Self::Journal(addon) => format!("{JOURNAL}{addon}"),
        }
    }

    fn area(&self) -> Option<Storage> {
        let window = web_sys::window()?;
        match self {
            Self::Token => window.session_storage().ok().flatten(),
            Self::Theme | Self::Journal(_) => window.local_storage().ok().flatten(),
        }
    }
}

/// What is stored under `key`.
pub fn read(key: &Key) -> Option<String> {
    key.area()?.get_item(&key.name()).ok().flatten()
}

/// Stores `text` under `key`.
///
/// # Errors
/// [`NotKept`] when storage is blocked or full.
pub fn write(key: &Key, text: &str) -> Result<(), NotKept> {
    let area = key.area().ok_or(NotKept)?;
    area.set_item(&key.name(), text).map_err(|_| NotKept)
}

/// Forgets `key`.
pub fn remove(key: &Key) {
    if let Some(area) = key.area() {
        let _ = area.remove_item(&key.name());
    }
}

/// Does `act` whenever another tab of this browser kept or forgot something, for as long as the owner lives.
pub fn on_change_elsewhere(act: impl Fn() + 'static) {
    let handle = window_event_listener_untyped("storage", move |_| act());
    on_cleanup(move || handle.remove());
}

/// The add-on ids of all journals that are kept.
pub fn journals() -> Vec<String> {
    let Some(area) = Key::Journal(String::new()).area() else { return Vec::new() };
    let count = area.length().unwrap_or(0);
    (0..count)
        .filter_map(|at| area.key(at).ok().flatten())
        .filter_map(|name| name.strip_prefix(JOURNAL).map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn each_key_has_a_name_of_its_own() {
        let names = [Key::Token.name(), Key::Theme.name(), Key::Journal("a".into()).name()];
        assert_eq!(names, ["kvs-console.token", "kvs-console.theme", "kvs-console.journal.a"]);
    }
}
