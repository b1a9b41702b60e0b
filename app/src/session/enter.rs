//! From a pasted text to a session.

use platform::{Error, Token, endpoints::GetAccount};

use super::{
    keep,
    state::{Session, Signed},
};
use crate::transport::Client;

/// Asks the platform whose token this is and, when it knows, begins the session. With `keep_for_tab` the token
/// survives a reload of this tab, where the browser allows it.
///
/// # Errors
/// What came instead of an account; nobody is signed in then and the token is forgotten.
pub async fn enter(session: Session, client: Client, token: Token, keep_for_tab: bool) -> Result<(), Error> {
    session.check(token.clone());
    match client.send(&GetAccount).await {
        Ok(answer) => {
            session.begin(Signed { account: answer.body, scopes: answer.facts.scopes });
            if keep_for_tab {
                // Not kept only means that a reload asks for the token again.
                let _ = keep::keep(&token);
            }
            Ok(())
        }
        Err(error) => {
            session.turn_back();
            Err(error)
        }
    }
}
