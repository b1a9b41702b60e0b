//! The steps by name, and what each does.

use upgrade::{Intent, Shape, Step};

use super::fork::step as fork;
use crate::text::upgrade::step::*;

pub(crate) use crate::text::upgrade::step::{DONE, FAILED, IS_NOW, LATER, PUTTING_BACK, SKIPPED};

/// Its name in the list of steps.
pub fn name(step: Step, intent: &Intent) -> &'static str {
    if let Some(name) = fork::name(step, intent) {
        return name.into();
    }
    let name = match (step, intent.shape) {
        (Step::Checks, _) => CHECKS,
        (Step::Tls, _) => TLS,
        (Step::Confirm, _) => CONFIRM,
        (Step::Request, _) => REQUEST,
        (Step::Prepare, _) => PREPARE,
        (Step::Pause, _) => PAUSE,
        (Step::Switch, Shape::Prepared) => SWITCH,
        (Step::Switch, Shape::AtOnce) => SWITCH_AT_ONCE,
        (Step::Verify, _) => VERIFY,
        (Step::Resume, _) => RESUME,
        // Named above.
        (Step::Create | Step::Follow | Step::CarryOver | Step::Promote | Step::Destroy, _) => return "",
    };
    name.text()
}

/// What it is while it goes on: the heading of the panel. Until something of it is done, it says no more than that.
pub fn going_on(step: Step, intent: &Intent, is_done: bool) -> String {
    if let Some(told) = fork::going_on(step, intent, is_done) {
        return told;
    }
    let (addon, to) = (&intent.addon.name, &intent.to);
    match (step, intent.shape, is_done) {
        (Step::Checks, ..) => CHECKS_NOW.into(),
        (Step::Tls, ..) => TLS_NOW.into(),
        (Step::Confirm, ..) => CONFIRM_NOW.into(),
        (Step::Request, _, false) => REQUEST_FIRST.into(),
        (Step::Request, _, true) => RequestNow { to }.text(),
        (Step::Prepare, ..) => PREPARE_NOW.into(),
        (Step::Pause, _, false) => PAUSE_FIRST.into(),
        (Step::Pause, _, true) => PAUSE_NOW.into(),
        (Step::Switch, _, false) => SWITCH_FIRST.into(),
        (Step::Switch, Shape::Prepared, true) => SwitchNow { addon, to }.text(),
        (Step::Switch, Shape::AtOnce, true) => SwitchAtOnceNow { addon, to }.text(),
        (Step::Verify, ..) => VERIFY_NOW.into(),
        (Step::Resume, ..) => RESUME_NOW.into(),
        (Step::Create | Step::Follow | Step::CarryOver | Step::Promote | Step::Destroy, ..) => String::new(),
    }
}

/// What it does, what it means for apps and data, and whether it can be taken back.
pub fn about(step: Step, intent: &Intent) -> [String; 2] {
    if let Some(told) = fork::about(step, intent) {
        return told;
    }
    let (owner, to) = (&intent.owning_app.name, &intent.to);
    let (does, means) = match (step, intent.shape) {
        (Step::Checks, _) => (CHECKS_DOES.into(), CHECKS_MEANS),
        (Step::Tls, _) => (TlsDoes { to }.text(), TLS_MEANS),
        (Step::Confirm, _) => (ConfirmDoes { owner }.text(), CONFIRM_MEANS),
        (Step::Request, _) => (RequestDoes { to }.text(), REQUEST_MEANS),
        (Step::Prepare, _) => (PREPARE_DOES.into(), PREPARE_MEANS),
        (Step::Pause, _) => (PAUSE_DOES.into(), PAUSE_MEANS),
        (Step::Switch, Shape::Prepared) => (SwitchDoes { to }.text(), SWITCH_MEANS),
        (Step::Switch, Shape::AtOnce) => (SwitchAtOnceDoes { to }.text(), SWITCH_AT_ONCE_MEANS),
        (Step::Verify, _) => (VerifyDoes { to }.text(), VERIFY_MEANS),
        (Step::Resume, _) => (RESUME_DOES.into(), RESUME_MEANS),
        (Step::Create | Step::Follow | Step::CarryOver | Step::Promote | Step::Destroy, _) => {
            return Default::default();
        }
    };
    [does, means.into()]
}

/// What a screen reader is told when the step begins.
pub fn announced(step: Step, intent: &Intent, at: usize, of: usize) -> String {
    Announced { at: &at, of: &of, name: &name(step, intent) }.text()
}

/// Where we are, for a narrow page.
pub fn place(at: usize, of: usize) -> String {
    Place { at: &at, of: &of }.text()
}

/// `2 of 3`: never a percentage, so nothing is ever rounded up.
pub fn so_many(done: usize, of: usize) -> String {
    SoMany { done: &done, of: &of }.text()
}

/// What a screen reader is told when the person has to answer.
pub fn your_turn(title: &str) -> String {
    YourTurn { title: &title }.text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn nothing_is_said_to_happen_before_it_does() {
        let intent = samples::intent();
        for step in [Step::Request, Step::Pause, Step::Switch] {
            assert!(going_on(step, &intent, false).starts_with("Reading once more before"));
            assert!(!going_on(step, &intent, true).starts_with("Reading"));
        }
    }

    #[test]
    fn every_step_says_what_it_means_for_apps_and_data() {
        for intent in samples::intents() {
            for step in Step::of(&intent) {
                assert!(about(step, &intent).iter().all(|text| text.ends_with('.')), "{step:?}");
                assert!(!name(step, &intent).is_empty() && !going_on(step, &intent, true).is_empty());
            }
        }
    }
}
