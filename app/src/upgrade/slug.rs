//! Steps as they stand in the address.

use ::upgrade::Step;

/// The end of an upgrade.
pub const REPORT: &str = "report";

/// The step's word in the address.
pub fn of(step: Step) -> &'static str {
    match step {
        Step::Checks => "checks",
        Step::Tls => "tls",
        Step::Confirm => "confirm",
        Step::Request => "request",
        Step::Prepare => "prepare",
        Step::Pause => "pause",
        Step::Create => "create",
        Step::Follow => "follow",
        Step::CarryOver => "carry-over",
        Step::Promote => "promote",
        Step::Destroy => "destroy",
        Step::Switch => "switch",
        Step::Verify => "verify",
        Step::Resume => "resume",
    }
}

/// The step a word of the address means; none for a word that means nothing here.
pub fn step(word: &str, steps: &[Step]) -> Option<Step> {
    steps.iter().copied().find(|step| of(*step) == word)
}

/// Where an upgrade is, as a word: its current step, or the end.
pub fn place(current: Option<Step>) -> &'static str {
    current.map_or(REPORT, of)
}

/// Which word the address should hold, when the upgrade has moved from `before` to `now`: it follows, unless the
/// person is looking at another step.
pub fn follow(
    address: Option<&str>,
    before: Option<&'static str>,
    now: &'static str,
) -> Option<&'static str> {
    let follows = address.is_none() || address == before;
    (follows && address != Some(now)).then_some(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Step; 14] = [
        Step::Checks,
        Step::Tls,
        Step::Confirm,
        Step::Request,
        Step::Prepare,
        Step::Pause,
        Step::Create,
        Step::Follow,
        Step::CarryOver,
        Step::Promote,
        Step::Destroy,
        Step::Switch,
        Step::Verify,
        Step::Resume,
    ];

    #[test]
    fn every_step_has_a_word_that_leads_back_to_it() {
        for one in ALL {
            assert_eq!(step(of(one), &ALL), Some(one));
            assert_ne!(of(one), REPORT);
        }
        assert_eq!(step("tls", &[Step::Checks]), None);
    }

    #[test]
    fn the_address_follows_the_upgrade() {
        assert_eq!(follow(None, None, "checks"), Some("checks"));
        assert_eq!(follow(Some("checks"), Some("checks"), "confirm"), Some("confirm"));
        assert_eq!(follow(Some("confirm"), Some("checks"), "confirm"), None);
    }

    #[test]
    fn the_address_stays_where_the_person_looks() {
        assert_eq!(follow(Some("checks"), Some("prepare"), "pause"), None);
    }
}
