//! How far an upgrade is, as one number.

use ::upgrade::{StepState, StepStatus};

/// Of a hundred, how much of these steps is over. Each counts the same, for nobody knows how long the platform takes; one
/// that goes app by app counts by its parts. Never rounded up: 100 means that there is nothing left to do.
pub fn percent(steps: &[StepStatus]) -> u8 {
    let all = steps.len().max(1);
    let over = |status: &&StepStatus| matches!(status.state, StepState::Done { .. } | StepState::Skipped);
    let over = steps.iter().filter(over).count();
    // The part of the step that is under way, as a fraction.
    let part = steps
        .iter()
        .filter(|status| matches!(status.state, StepState::Now { .. }))
        .find_map(|status| status.progress)
        .filter(|part| part.of > 0);
    let (done, of) = part.map_or((0, 1), |part| (part.done.min(part.of), part.of));
    let number =
        over.saturating_mul(of).saturating_add(done).saturating_mul(100) / all.saturating_mul(of).max(1);
    let most = if over == all { 100 } else { 99 };
    u8::try_from(number.min(most)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::upgrade::{Progress, Step};
    use time::OffsetDateTime;

    fn status(state: StepState, progress: Option<Progress>) -> StepStatus {
        StepStatus { step: Step::Pause, state, progress, said: Vec::new() }
    }

    fn done() -> StepStatus {
        status(StepState::Done { took: std::time::Duration::ZERO }, None)
    }

    fn now(progress: Option<Progress>) -> StepStatus {
        status(StepState::Now { since: OffsetDateTime::UNIX_EPOCH }, progress)
    }

    fn later() -> StepStatus {
        status(StepState::Later, None)
    }

    #[test]
    fn a_percentage_is_never_rounded_up() {
        assert_eq!(percent(&[done(), done(), now(None)]), 66);
        assert_eq!(percent(&[now(None), later(), later()]), 0);
        assert_eq!(percent(&[]), 0);
    }

    #[test]
    fn a_step_counts_by_its_parts() {
        assert_eq!(percent(&[done(), now(Some(Progress { done: 1, of: 3 }))]), 66);
        assert_eq!(percent(&[done(), now(Some(Progress { done: 0, of: 0 }))]), 50);
    }

    #[test]
    fn a_hundred_means_that_nothing_is_left() {
        let all_but_the_end = now(Some(Progress { done: 3, of: 3 }));
        assert_eq!(percent(&[done(), all_but_the_end]), 99);
        assert_eq!(percent(&[done(), status(StepState::Skipped, None)]), 100);
    }
}
