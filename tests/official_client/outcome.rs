//! How a command ended.

use std::process::Output;

use serde_json::Value;

use crate::secrets::Secrets;

/// What a command printed and how it ended. Secrets in it can be compared and are never shown.
pub struct Outcome {
    command: String,
    status: Option<i32>,
    said: String,
    remarked: String,
    secrets: Secrets,
}

impl Outcome {
    pub(super) fn new(command: &str, output: &Output, token: &str) -> Self {
        Self {
            command: command.to_owned(),
            status: output.status.code(),
            said: String::from_utf8_lossy(&output.stdout).into_owned(),
            remarked: String::from_utf8_lossy(&output.stderr).into_owned(),
            secrets: Secrets::new([token.to_owned()]),
        }
    }

    /// It did what it was asked. A question nobody could answer ends it with 0 as well, so that is
    /// looked for.
    ///
    /// # Panics
    /// When it did not.
    #[track_caller]
    pub fn succeeds(&self) -> &Self {
        let asks = self.said.contains("To proceed, type") || self.remarked.contains("To proceed, type");
        assert!(self.status == Some(0) && !asks, "it should succeed: {}", self.told());
        self
    }

    /// It ended with this status: 1 for what the client itself refuses, 2 for what the platform does.
    ///
    /// # Panics
    /// When it ended otherwise.
    #[track_caller]
    pub fn fails_with(&self, status: i32) -> &Self {
        assert!(self.status == Some(status), "it should end with {status}: {}", self.told());
        self
    }

    /// It printed this, to standard output or error; spaces and line breaks are one space.
    ///
    /// # Panics
    /// When it did not.
    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(self.holds(text), "it should say “{text}”: {}", self.told());
        self
    }

    /// Whether this was printed. The client breaks long remarks and draws a bar beside them.
    pub fn holds(&self, text: &str) -> bool {
        let all = format!("{} {}", self.said, self.remarked);
        all.split_whitespace().filter(|word| *word != "›").collect::<Vec<_>>().join(" ").contains(text)
    }

    /// What it printed as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.said)
            .unwrap_or_else(|error| panic!("it should print JSON ({error}): {}", self.told()))
    }

    /// What it printed to standard output, without the line's end. May be a secret.
    pub fn line(&self) -> &str {
        self.said.trim()
    }

    /// For people: the command, how it ended and what it printed, secrets covered.
    pub(super) fn told(&self) -> String {
        let status = self.status.map_or_else(|| "a signal".to_owned(), |status| status.to_string());
        let told = format!(
            "`heroku {}` ended with {status}\n--- it said\n{}\n--- it remarked\n{}",
            self.command, self.said, self.remarked
        );
        self.secrets.covered(&told)
    }
}
