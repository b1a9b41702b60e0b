//! The table of what writes.

use upgrade::{ModeNow, ProcessNow};

use crate::{
    text::{Message, upgrade::pause::*},
    ui::Tone,
    words::number,
};

pub(crate) use crate::text::upgrade::pause::{NONE, TITLE};

pub const COLUMNS: [Message; 3] = [COLUMN_APP, COLUMN_MODE, COLUMN_PROCESSES];

/// Maintenance mode as it is, with its tone.
pub fn mode(mode: ModeNow) -> (Tone, Message) {
    match mode.now {
        Some(true) => (Tone::Good, ON),
        Some(false) => (Tone::Plain, OFF),
        None => (Tone::Plain, NOT_READ),
    }
}

/// What is worth adding about it.
pub fn mode_note(mode: ModeNow) -> Option<Message> {
    (mode.before == Some(true)).then_some(WAS_ON)
}

/// `worker 4 → 0`, with its tone: good once nothing of it runs.
pub fn process(process: &ProcessNow) -> (Tone, String) {
    let kind = &process.kind;
    let still = process.running.unwrap_or(0) > 0;
    match (process.before, process.now) {
        (Some(before), Some(now)) if before != now => {
            let tone = if now == 0 && !still { Tone::Good } else { Tone::Info };
            (tone, format!("{kind} {before} → {now}"))
        }
        (_, Some(0)) => (Tone::Good, format!("{kind} 0")),
        (_, Some(now)) => (Tone::Plain, format!("{kind} {now}")),
        (Some(before), None) => (Tone::Plain, format!("{kind} {before}")),
        (None, None) => (Tone::Plain, kind.clone()),
    }
}

/// How many dynos are still stopping, while it is set to 0.
pub fn stopping(process: &ProcessNow) -> Option<String> {
    let running = process.running.filter(|running| *running > 0 && process.now == Some(0))?;
    Some(Stopping { dynos: number(running) }.text())
}

/// How many of a restored type are up.
pub fn starting(process: &ProcessNow) -> Option<String> {
    let now = usize::try_from(process.now.filter(|now| *now > 0)?).ok()?;
    let up = process.running.filter(|up| *up < now)?;
    Some(Starting { up: &up, of: &now }.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(before: Option<u32>, now: Option<u32>, running: Option<usize>) -> ProcessNow {
        ProcessNow { kind: "worker".into(), before, now, running }
    }

    #[test]
    fn a_type_is_good_only_when_nothing_of_it_runs() {
        assert_eq!(process(&worker(Some(4), Some(0), Some(1))), (Tone::Info, "worker 4 → 0".into()));
        assert_eq!(process(&worker(Some(4), Some(0), Some(0))), (Tone::Good, "worker 4 → 0".into()));
        assert_eq!(process(&worker(None, Some(4), Some(4))), (Tone::Plain, "worker 4".into()));
    }

    #[test]
    fn dynos_that_still_stop_or_start_are_counted() {
        assert_eq!(stopping(&worker(Some(4), Some(0), Some(1))).as_deref(), Some("1 dyno still stopping"));
        assert_eq!(stopping(&worker(Some(4), Some(4), Some(4))), None);
        assert_eq!(starting(&worker(Some(4), Some(4), Some(1))).as_deref(), Some("1 of 4 up"));
        assert_eq!(starting(&worker(Some(4), Some(4), Some(4))), None);
    }

    #[test]
    fn maintenance_mode_that_was_on_before_is_said_to_stay() {
        let before = ModeNow { before: Some(true), now: Some(true), ours: false };
        assert_eq!(mode_note(before), Some(WAS_ON));
    }
}
