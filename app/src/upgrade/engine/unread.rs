//! While this browser's records could not be read: what was begun here may be unknown, so it is tried until it is read.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

use super::Upgrades;
use crate::browser::{clock, records};

/// How long until it is tried again.
const PAUSE: Duration = Duration::from_secs(5);

impl Upgrades {
    /// Whether the records could not be read, and the person has not said to go on without; tracked.
    pub fn are_records_unread(self) -> bool {
        self.unread.get()
    }

    /// The person knows that nothing was begun here.
    pub fn go_on_without_records(self) {
        self.unread.set(false);
    }

    /// Tries to read them now.
    pub fn read_records(self) {
        spawn_local(async move {
            records::read_again().await;
            if records::is_read() {
                self.unread.set(false);
            }
        });
    }

    pub(super) fn watch_unread(self) {
        if records::is_read() {
            return;
        }
        spawn_local(async move {
            while !records::is_read() {
                clock::sleep(PAUSE).await;
                records::read_again().await;
            }
            self.unread.set(false);
        });
    }
}
