//! When the tab comes back to life: timers sleep in a hidden tab, and everything sleeps under a closed lid.

use std::time::Duration;

use leptos::prelude::*;
use time::OffsetDateTime;

use super::{clock, page};

/// Between two looks at the clock.
const BEAT: Duration = Duration::from_secs(5);
/// A beat this late in a tab in front means that the machine slept.
const SLEPT: time::Duration = time::Duration::seconds(30);
/// Browsers let timers of a hidden tab run once a minute: only a longer gap means something there.
const SLEPT_HIDDEN: time::Duration = time::Duration::seconds(150);

/// Does `act` whenever the tab is shown again, the browser's network comes or goes, the page comes back from the
/// browser's cache, or the machine slept; for as long as the owner that asked for it lives.
pub fn on_wake(act: impl Fn() + Clone + 'static) {
    for event in ["online", "offline", "pageshow"] {
        let act = act.clone();
        let handle = window_event_listener_untyped(event, move |_| act());
        on_cleanup(move || handle.remove());
    }
    let seen = act.clone();
    // The event bubbles from the document to the window.
    let handle = window_event_listener_untyped("visibilitychange", move |_| {
        if page::is_visible() {
            seen();
        }
    });
    on_cleanup(move || handle.remove());
    let last = StoredValue::new(clock::now());
    let beat = move || {
        let (before, now) = (last.get_value(), clock::now());
        last.set_value(now);
        if slept(before, now, page::is_visible()) {
            act();
        }
    };
    if let Ok(handle) = set_interval_with_handle(beat, BEAT) {
        on_cleanup(move || handle.clear());
    }
}

fn slept(before: OffsetDateTime, now: OffsetDateTime, visible: bool) -> bool {
    now - before > if visible { SLEPT } else { SLEPT_HIDDEN }
}

#[cfg(test)]
mod tests {
    use super::slept;
    use time::{Duration, OffsetDateTime};

    const NOON: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    #[test]
    fn a_beat_that_comes_hours_late_means_that_the_machine_slept() {
        assert!(slept(NOON, NOON + Duration::hours(8), true));
        assert!(slept(NOON, NOON + Duration::hours(8), false));
    }

    #[test]
    fn a_beat_a_little_late_means_nothing() {
        assert!(!slept(NOON, NOON + Duration::seconds(6), true));
        assert!(!slept(NOON, NOON + Duration::seconds(65), false));
        assert!(!slept(NOON, NOON - Duration::hours(1), true));
    }
}
