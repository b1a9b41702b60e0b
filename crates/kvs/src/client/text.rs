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
        Self::known(tag).unwrap_or_default()
    }

    /// The one a language tag asks for, if there are texts in it.
    pub fn known(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|tongue| primary.eq_ignore_ascii_case(tongue.tag()))
    }

    /// Its tag (<https://www.rfc-editor.org/info/bcp47>).
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Japanese => "ja",
        }
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
