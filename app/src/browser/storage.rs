//! What this tab and this browser keep in words: the token, the theme, the language and
//! whether single keys are shortcuts. Records of upgrades are in [`super::records`]. Storage that is blocked, full or missing is a normal answer, not a failure:
//! reading gives nothing, writing says that it was not kept.

use web_sys::Storage;

/// Everything that is ever stored. There is no other key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// The token, for this tab, and only when the person asked to keep it.
    Token,
    /// That this tab is to look only, because the person said so.
    LookOnly,
    /// What the person said of client libraries while planning an upgrade, for this tab.
    Clients,
    /// Light, dark or as the system.
    Theme,
    /// The language, when it was chosen by hand.
    Language,
    /// That single keys are no shortcuts, because the person said so.
    Shortcuts,
}

/// The text was not kept: storage is blocked or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKept;

/// Where earlier consoles kept the records of upgrades.
const JOURNAL: &str = "kvs-console.journal.";

impl Key {
    /// The name under which it is stored.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Token => "kvs-console.token",
            Self::LookOnly => "kvs-console.look-only",
            Self::Clients => "kvs-console.clients",
            Self::Theme => "kvs-console.theme",
            Self::Language => "kvs-console.language",
            Self::Shortcuts => "kvs-console.shortcuts",
        }
    }

    fn area(&self) -> Option<Storage> {
        let window = web_sys::window()?;
        match self {
            Self::Token | Self::LookOnly | Self::Clients => window.session_storage().ok().flatten(),
            Self::Theme | Self::Language | Self::Shortcuts => window.local_storage().ok().flatten(),
        }
    }
}

/// What is stored under `key`.
pub fn read(key: &Key) -> Option<String> {
    key.area()?.get_item(key.name()).ok().flatten()
}

/// Stores `text` under `key`.
///
/// # Errors
/// [`NotKept`] when storage is blocked or full.
pub fn write(key: &Key, text: &str) -> Result<(), NotKept> {
    let area = key.area().ok_or(NotKept)?;
    area.set_item(key.name(), text).map_err(|_| NotKept)
}

/// Forgets `key`.
pub fn remove(key: &Key) {
    if let Some(area) = key.area() {
        let _ = area.remove_item(key.name());
    }
}

/// The records that an earlier console kept, by key.
pub fn old_journals() -> Vec<(String, String)> {
    let Some(area) = Key::Theme.area() else { return Vec::new() };
    let count = area.length().unwrap_or(0);
    (0..count)
        .filter_map(|at| area.key(at).ok().flatten())
        .filter_map(|name| {
            let text = area.get_item(&name).ok().flatten()?;
            Some((name.strip_prefix(JOURNAL)?.to_owned(), text))
        })
        .collect()
}

/// Forgets one of them.
pub fn forget_old_journal(key: &str) {
    if let Some(area) = Key::Theme.area() {
        let _ = area.remove_item(&format!("{JOURNAL}{key}"));
    }
}

/// Asks the browser not to clear this console's storage when the disk is nearly full. It may say no.
pub fn ask_to_stay() {
    if let Some(window) = web_sys::window() {
        let _ = window.navigator().storage().persist();
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn each_key_has_a_name_of_its_own() {
        assert_eq!([Key::Token.name(), Key::Theme.name()], ["kvs-console.token", "kvs-console.theme"]);
    }
}
