//! The focus while a choice is planned anew.

use leptos::prelude::*;
use time::{Duration, OffsetDateTime};

use crate::browser::{clock, page};

/// What had the focus when it was chosen. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct KeptFocus(StoredValue<Option<(String, OffsetDateTime)>>);

/// A choice is on the page again by then; later nobody expects the focus to move.
const SOON: Duration = Duration::seconds(5);

impl KeptFocus {
    /// Nothing yet. Must be made while a component is made.
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// Remembers what has the focus.
    pub fn keep(self, selector: String) {
        self.0.set_value(Some((selector, clock::now())));
        self.put_back();
    }

    /// Gives it back once the page is drawn, unless the person has gone on to something else.
    pub fn put_back(self) {
        let kept = self.0.get_value().filter(|(_, at)| clock::now() - *at < SOON);
        if let Some((selector, _)) = kept {
            // The parts of the page come after this frame.
            request_animation_frame(move || request_animation_frame(move || page::focus_if_lost(&selector)));
        }
    }
}
