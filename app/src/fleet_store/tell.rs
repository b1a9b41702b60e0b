//! Answers nobody waits for come dozens a second, and each that is shown moves the page. While the page is being drawn no
//! next call can leave: so records change at once, and those who follow them are told a few times a second.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

use super::{Fleet, Row};
use crate::browser::clock;

/// Between two times of telling.
const PACE: Duration = Duration::from_millis(150);

impl Fleet {
    /// Tells who follows this record before long.
    pub(super) fn tell_soon(self, row: &Row) {
        let is_first = self.untold.try_update_value(|untold| {
            untold.push(row.clone());
            untold.len() == 1
        });
        if is_first == Some(true) {
            spawn_local(async move {
                clock::sleep(PACE).await;
                self.tell_now();
            });
        }
    }

    /// Tells all that is untold.
    pub(super) fn tell_now(self) {
        let untold = self.untold.try_update_value(std::mem::take).unwrap_or_default();
        untold.iter().for_each(Row::tell);
    }
}
