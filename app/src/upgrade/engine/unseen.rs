//! How often a tab that nobody sees looks at what the platform does. A tab that is shown again looks at once.

use std::time::Duration;

use ::upgrade::WaitingFor;

/// How much later at most the end of a running maintenance is found. Apps may be paused until then; next to a switch of
/// minutes, and next to how late browsers themselves call a hidden tab, this is little.
const LATER: Duration = Duration::from_millis(2_500);

/// How long a hidden tab waits where a tab in front waits `seen`. A preparation takes long and, unless something is paused
/// already (`delicate`), nobody is worse off for looking half as often. A running maintenance is looked at a third less
/// often; whatever else is waited for, with people without their app, is looked at as ever.
pub fn unseen(seen: Duration, what: &WaitingFor, delicate: bool) -> Duration {
    match what {
        WaitingFor::Ready { .. } if !delicate => seen * 2,
        WaitingFor::Ready { .. } | WaitingFor::Completed { .. } => seen + LATER.min(seen / 2),
        _ => seen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEEN: Duration = Duration::from_secs(5);

    #[test]
    fn a_preparation_is_looked_at_half_as_often_unless_something_is_paused() {
        let ready = WaitingFor::Ready { status: "preparing".to_owned() };
        assert_eq!(unseen(SEEN, &ready, false), SEEN * 2);
        assert_eq!(unseen(SEEN, &ready, true), SEEN + LATER);
    }

    #[test]
    fn the_end_of_a_running_maintenance_is_found_little_later() {
        let completed = WaitingFor::Completed { status: "running".to_owned() };
        assert_eq!(unseen(SEEN, &completed, true), Duration::from_millis(7_500));
        assert_eq!(unseen(SEEN * 12, &completed, true), SEEN * 12 + LATER);
    }

    #[test]
    fn what_people_wait_for_without_their_app_is_looked_at_as_ever() {
        assert_eq!(unseen(SEEN, &WaitingFor::DynosUp { apps: Vec::new() }, true), SEEN);
        assert_eq!(unseen(SEEN, &WaitingFor::Version { running: None }, false), SEEN);
    }
}
