//! The token across a reload of this tab, when the person asked for that.

use platform::Token;

use crate::browser::storage::{self, Key, NotKept};

/// Keeps the token until the tab is closed or the person signs out.
///
/// # Errors
/// [`NotKept`] when this tab has no storage.
pub(super) fn keep(token: &Token) -> Result<(), NotKept> {
    storage::write(&Key::Token, token.expose())
}

/// The token that was kept; a broken one is removed.
pub(super) fn kept() -> Option<Token> {
    let token = storage::read(&Key::Token).map(|text| Token::parse(&text));
    match token {
        Some(Ok(token)) => Some(token),
        Some(Err(_)) => {
            storage::remove(&Key::Token);
            None
        }
        None => None,
    }
}
