//! From a pasted text to a session.

use platform::{
    Error, ErrorKind, Token,
    endpoints::{GetAccount, ListApps},
    model::Account,
};

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
    match whose(client).await {
        Ok(signed) => {
            session.begin(signed);
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

/// A token may read apps and not the account it belongs to (scope `read` without `identity`, facts 1.6): then it is
/// good when it reads the list of apps.
async fn whose(client: Client) -> Result<Signed, Error> {
    match client.send(&GetAccount).await {
        Ok(answer) => Ok(Signed { account: answer.body, scopes: answer.facts.scopes }),
        Err(refused) if refused.kind == ErrorKind::Forbidden => match client.list(&ListApps).await {
            // Its scopes come with the next answer.
            Ok(_) => Ok(Signed { account: Account::default(), scopes: None }),
            Err(_) => Err(refused),
        },
        Err(error) => Err(error),
    }
}
