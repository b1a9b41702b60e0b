//! How good or bad something is. Never said by colour alone.

/// How a verdict is shown: a colour, and always a sign and a word beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Nothing to judge, or unknown.
    #[default]
    Plain,
    /// As it should be.
    Good,
    /// Something is going on, or worth knowing.
    Info,
    /// Needs doing before a day that is known.
    Warn,
    /// Wrong, or overdue.
    Bad,
}

impl Tone {
    /// The class that colours a part.
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Good => "good",
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }

    /// The sign that says the same without colour.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Plain => "○",
            Self::Good => "✓",
            Self::Info => "●",
            Self::Warn => "!",
            Self::Bad => "✕",
        }
    }
}
