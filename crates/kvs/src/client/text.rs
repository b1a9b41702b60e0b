//! A text in every language of the console.

use serde::Deserialize;

/// The languages there are texts in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tongue {
    #[default]
    English,
    Japanese,
}

impl Tongue {
    /// Every one of them.
    pub const ALL: [Self; 2] = [Self::English, Self::Japanese];

    /// The one a language tag such as `ja-JP` asks for; English for what there are no texts in.
    pub fn of(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("ja") { Self::Japanese } else { Self::English }
    }
}

/// One text, once in each language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Text {
    en: String,
    #[serde(default)]
    ja: String,
}

impl Text {
    /// The text in one language; in English where it was not translated.
    pub fn told_in(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::Japanese if !self.ja.trim().is_empty() => &self.ja,
            _ => &self.en,
        }
    }

    /// Whether it is there in every language.
    pub fn is_complete(&self) -> bool {
        !self.en.trim().is_empty() && !self.ja.trim().is_empty()
    }
}
