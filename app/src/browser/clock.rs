//! The clock of the person's machine: the only place that reads one.

use std::time::Duration;

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use time::OffsetDateTime;

/// Now, in UTC, to the millisecond.
pub fn now() -> OffsetDateTime {
    // A float holds milliseconds exactly for some 285,000 years.
    let milliseconds = js_sys::Date::now() as i128;
    OffsetDateTime::from_unix_timestamp_nanos(milliseconds * 1_000_000).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// Waits. A tab in the background may be woken late, never early.
pub async fn sleep(duration: Duration) {
    TimeoutFuture::new(u32::try_from(duration.as_millis()).unwrap_or(u32::MAX)).await;
}

/// Now as a signal that moves every `step` as long as the owner that asked for it lives.
pub fn ticking(step: Duration) -> ReadSignal<OffsetDateTime> {
    let (read, write) = signal(now());
    if let Ok(handle) = set_interval_with_handle(move || write.set(now()), step) {
        on_cleanup(move || handle.clear());
    }
    read
}
