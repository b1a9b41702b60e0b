//! Light, dark, or as the system says.

use super::storage::{self, Key};

/// What the person chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    /// The word in storage and in the page's `data-theme`.
    pub fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads [`Theme::word`]; anything else is the system's.
    pub fn from_word(word: &str) -> Self {
        match word {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::System,
        }
    }

    /// The one after this, in the order of the switch.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// What was chosen before.
pub fn stored() -> Theme {
    storage::read(&Key::Theme).map(|word| Theme::from_word(&word)).unwrap_or_default()
}

/// Shows the page in `theme` and remembers it where storage allows.
pub fn apply(theme: Theme) {
    if let Some(root) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        let _ = match theme {
            Theme::System => root.remove_attribute("data-theme"),
            chosen => root.set_attribute("data-theme", chosen.word()),
        };
    }
    if theme == Theme::System {
        storage::remove(&Key::Theme);
    } else {
        // Not kept only means that the next visit starts with the system's theme.
        let _ = storage::write(&Key::Theme, theme.word());
    }
}

#[cfg(test)]
mod tests {
    use super::Theme;

    #[test]
    fn words_go_there_and_back() {
        for theme in [Theme::System, Theme::Light, Theme::Dark] {
            assert_eq!(Theme::from_word(theme.word()), theme);
        }
        assert_eq!(Theme::from_word("sepia"), Theme::System);
    }

    #[test]
    fn the_switch_comes_round() {
        assert_eq!(Theme::System.next().next().next(), Theme::System);
    }
}
