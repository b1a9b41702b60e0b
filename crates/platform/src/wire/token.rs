//! The bearer token a person signs in with.

use super::Secret;

/// A token that can be put into a header. Its text is only ever read to build a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token(Secret);

/// Which of the three known shapes a token has (facts 1.6). Only for advice: no token is refused for its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenShape {
    /// A bare lower-case UUID, made before April 2024.
    Legacy,
    /// `HRKU-` and a UUID, made between April 2024 and April 2025.
    Prefixed,
    /// `HRKU-` and 60 characters, made since April 2025.
    Current,
    /// None of these. The platform decides.
    Other,
}

/// Why a text cannot be a token at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenError {
    /// Nothing but white space.
    Empty,
    /// White space, quotes or control characters inside: several things were pasted at once.
    SeveralWords,
    /// A character that no HTTP header can carry.
    NotAscii,
}

impl Token {
    /// Takes what a person pasted: white space around it is dropped.
    ///
    /// # Errors
    /// When the text could not be sent as a header at all.
    pub fn parse(pasted: &str) -> Result<Self, TokenError> {
        let text = pasted.trim_matches(|c: char| c.is_whitespace() || INVISIBLE.contains(&c));
        if text.is_empty() {
            return Err(TokenError::Empty);
        }
        if !text.is_ascii() {
            return Err(TokenError::NotAscii);
        }
        if text.chars().any(|c| c.is_ascii_whitespace() || c.is_ascii_control() || matches!(c, '"' | '\'')) {
            return Err(TokenError::SeveralWords);
        }
        Ok(Self(Secret::new(text)))
    }

    /// The shape, for advice only.
    pub fn shape(&self) -> TokenShape {
        let text = self.0.expose();
        match text.strip_prefix("HRKU-") {
            Some(rest) if is_uuid(rest) => TokenShape::Prefixed,
            Some(rest) if rest.len() == 60 && rest.chars().all(is_word) => TokenShape::Current,
            None if is_uuid(text) => TokenShape::Legacy,
            _ => TokenShape::Other,
        }
    }

    /// The text, for the `Authorization` header and the tab's session storage if the person asked for it.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

/// What web pages put around a text without showing it.
const INVISIBLE: [char; 4] = ['\u{200b}', '\u{200e}', '\u{2060}', '\u{feff}'];

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.chars().enumerate().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_digit() || ('a'..='f').contains(&c),
        })
}
