//! After a reload of the tab.

use leptos::task::spawn_local;
use platform::ErrorKind;

use super::{Ending, Session, enter, keep};
use crate::transport::Client;

/// Whether this tab kept a token that a reload can go on with.
pub fn is_kept() -> bool {
    keep::kept().is_some()
}

impl Session {
    /// Signs in again with the token this tab kept, if it kept one. Does nothing otherwise.
    pub fn resume_kept(self, client: Client) {
        let Some(token) = keep::kept() else { return };
        self.set_resuming(true);
        spawn_local(async move {
            let outcome = enter(self, client, token, true).await;
            self.set_resuming(false);
            if matches!(outcome, Err(error) if error.kind == ErrorKind::Unauthorized) {
                self.end(Ending::TokenRefused);
            }
        });
    }
}
