//! Code and commands with blanks for the names of a person's own things.

use std::fmt;

use serde::{Deserialize, Deserializer, de::Error as _};

/// What a blank stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blank {
    ConfigVar,
    App,
    Addon,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    Blank(Blank),
}

/// Lines of code in which `{{config_var}}`, `{{app}}` and `{{addon}}` stand for names. It never holds a URL: a program
/// reads that from the config var.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pieces: Vec<Piece>,
}

/// Names for the blanks. Only what looks like such a name is taken, because the outcome is pasted into a shell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blanks {
    config_var: String,
    app: String,
    addon: String,
}

/// A name that stands for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownBlank(String);

impl Blanks {
    /// The names; a name that is more than a name is replaced by `REDIS_URL`, `APP` or `ADDON`.
    pub fn new(config_var: &str, app: &str, addon: &str) -> Self {
        Self {
            config_var: plain(config_var, "REDIS_URL"),
            app: plain(app, "APP"),
            addon: plain(addon, "ADDON"),
        }
    }

    fn name(&self, blank: Blank) -> &str {
        match blank {
            Blank::ConfigVar => &self.config_var,
            Blank::App => &self.app,
            Blank::Addon => &self.addon,
        }
    }
}

fn plain(name: &str, otherwise: &str) -> String {
    let fits = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    let is_plain = name.starts_with(|first: char| first.is_ascii_alphanumeric()) && name.chars().all(fits);
    if is_plain { name } else { otherwise }.to_owned()
}

impl Template {
    /// Reads a text with blanks.
    ///
    /// # Errors
    /// When a blank stands for nothing that is known.
    pub fn parse(text: &str) -> Result<Self, UnknownBlank> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            // Of more than two braces the inner two are ours: `${{{app}}}` is the shell's `${APP}`.
            let inner = after.trim_start_matches('{');
            let Some((name, behind)) = inner.split_once("}}") else { break };
            let outer = "{".repeat(after.len() - inner.len());
            pieces.push(Piece::Words(format!("{before}{outer}")));
            pieces.push(Piece::Blank(match name {
                "config_var" => Blank::ConfigVar,
                "app" => Blank::App,
                "addon" => Blank::Addon,
                _ => return Err(UnknownBlank(name.to_owned())),
            }));
            rest = behind;
        }
        pieces.push(Piece::Words(rest.to_owned()));
        Ok(Self { pieces })
    }

    /// The text with names in its blanks.
    pub fn filled(&self, blanks: &Blanks) -> String {
        let words = self.pieces.iter().map(|piece| match piece {
            Piece::Words(words) => words.as_str(),
            Piece::Blank(blank) => blanks.name(*blank),
        });
        words.collect()
    }

    /// Whether it reads a config var of the person's own.
    pub fn reads_config_var(&self) -> bool {
        self.pieces.contains(&Piece::Blank(Blank::ConfigVar))
    }
}

/// A list of lines.
impl<'de> Deserialize<'de> for Template {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let lines = Vec::<String>::deserialize(deserializer)?;
        Self::parse(&lines.join("\n")).map_err(D::Error::custom)
    }
}

impl fmt::Display for UnknownBlank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no blank is called {}", self.0)
    }
}

impl std::error::Error for UnknownBlank {}
