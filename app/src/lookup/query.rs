//! What a person looks for.

/// A search, ready to be matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// As it was typed, without white space around it.
    pub text: String,
    /// The app in `app::REDIS_URL`.
    pub app: Option<String>,
    /// What is looked for: a name, an id, an attachment, a config var.
    pub what: String,
}

/// Why a text is not searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    Empty,
    /// It looks like a connection URL or a token: it is neither kept, nor sent, nor put into the address.
    Secret,
}

/// Longer than any name there is.
const LONGEST: usize = 120;
/// From here on letters and digits without a break are more likely a key than a name.
const KEY: usize = 28;

impl Query {
    /// Reads what was typed.
    ///
    /// # Errors
    /// When there is nothing to search for, or what must not be.
    pub fn parse(typed: &str) -> Result<Self, Unfit> {
        let text = typed.trim();
        if text.is_empty() {
            return Err(Unfit::Empty);
        }
        let is_key = |run: &str| run.len() >= KEY && run.chars().any(|c| c.is_ascii_digit());
        let is_secret = text.contains('@')
            || text.contains("://")
            || text.contains("HRKU-")
            || text.len() > LONGEST
            || text.split(|c: char| !c.is_ascii_alphanumeric()).any(is_key);
        if is_secret {
            return Err(Unfit::Secret);
        }
        let (app, what) = match text.split_once("::") {
            Some((app, what)) if !app.is_empty() => (Some(app.trim().to_owned()), what.trim()),
            _ => (None, text.trim_start_matches("::")),
        };
        Ok(Self { text: text.to_owned(), app, what: what.to_owned() })
    }

    /// Whether the platform can be asked for it by itself: an attachment's name says nothing without its app.
    pub fn can_be_asked(&self) -> bool {
        !self.what.is_empty() && (self.app.is_some() || !self.is_of_attachment())
    }

    /// Whether it is written like the name of an attachment or of a config var.
    pub fn is_of_attachment(&self) -> bool {
        let letters = || self.what.chars().filter(|c| c.is_alphabetic());
        letters().next().is_some() && letters().all(char::is_uppercase) && !self.what.contains('-')
    }

    /// Whether it can be the name of an app.
    pub fn can_be_app(&self) -> bool {
        let mut letters = self.what.chars();
        self.app.is_none()
            && letters.next().is_some_and(|c| c.is_ascii_lowercase())
            && letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && (2..=30).contains(&self.what.len())
    }
}
