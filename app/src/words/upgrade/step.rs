//! The steps by name, and what each does.

use upgrade::{Intent, Shape, Step};

use super::fork::step as fork;

/// Its name in the list of steps.
pub fn name(step: Step, intent: &Intent) -> &'static str {
    if let Some(name) = fork::name(step, intent) {
        return name.into();
    }
    match (step, intent.shape) {
        (Step::Checks, _) => "Checks",
        (Step::Tls, _) => "Clients ready for TLS",
        (Step::Confirm, _) => "Confirm",
        (Step::Request, _) => "Request the upgrade",
        (Step::Prepare, _) => "Maintenance prepared",
        (Step::Pause, _) => "Pause writers",
        (Step::Switch, Shape::Prepared) => "Run the maintenance",
        (Step::Switch, Shape::AtOnce) => "Request and switch",
        (Step::Verify, _) => "Verify",
        (Step::Resume, _) => "Bring writers back",
        // Named above.
        (Step::Create | Step::Follow | Step::CarryOver | Step::Promote | Step::Destroy, _) => "",
    }
}

/// What it is while it goes on: the heading of the panel. Until something of it is done, it says no more than that.
pub fn going_on(step: Step, intent: &Intent, is_done: bool) -> String {
    if let Some(told) = fork::going_on(step, intent, is_done) {
        return told;
    }
    let (addon, to) = (&intent.addon.name, &intent.to);
    match (step, intent.shape, is_done) {
        (Step::Checks, ..) => "Checking whether it can begin".to_owned(),
        (Step::Tls, ..) => "Clients and TLS".to_owned(),
        (Step::Confirm, ..) => "Confirming".to_owned(),
        (Step::Request, _, false) => "Reading once more before the request".to_owned(),
        (Step::Request, _, true) => format!("Requesting the upgrade to {to}"),
        (Step::Prepare, ..) => "The platform prepares the maintenance".to_owned(),
        (Step::Pause, _, false) => "Reading once more before pausing".to_owned(),
        (Step::Pause, _, true) => "Pausing everything that writes".to_owned(),
        (Step::Switch, _, false) => "Reading once more before the switch".to_owned(),
        (Step::Switch, Shape::Prepared, true) => format!("The maintenance runs: {addon} switches to {to}"),
        (Step::Switch, Shape::AtOnce, true) => format!("{addon} switches to {to}"),
        (Step::Verify, ..) => "Reading the version".to_owned(),
        (Step::Resume, ..) => "Bringing writers back".to_owned(),
        (Step::Create | Step::Follow | Step::CarryOver | Step::Promote | Step::Destroy, ..) => String::new(),
    }
}

/// The same when everything is being put back after a stop.
pub const PUTTING_BACK: &str = "Putting everything back";

/// What it does, what it means for apps and data, and whether it can be taken back.
pub fn about(step: Step, intent: &Intent) -> [String; 2] {
    if let Some(told) = fork::about(step, intent) {
        return told;
    }
    let (owner, to) = (&intent.owning_app.name, &intent.to);
    let (does, means) = match (step, intent.shape) {
        (Step::Checks, _) => (
            "Reads the add-on, its maintenance, and every attached app with its dynos and add-ons.".to_owned(),
            "Reading changes nothing.".to_owned(),
        ),
        (Step::Tls, _) => (
            format!("Asks whether every client can speak TLS: after the upgrade to {to} the store takes nothing else."),
            "Only an answer of yours; nothing is changed by it.".to_owned(),
        ),
        (Step::Confirm, _) => (
            format!("Asks for the name of the owning app, {owner}, because what follows cannot be undone."),
            "A wrong name changes nothing.".to_owned(),
        ),
        (Step::Request, _) => (
            format!("Asks the platform for {to}. It then prepares a new server beside the one you use."),
            "No downtime yet. A request cannot be withdrawn: what is prepared runs in the maintenance window at the \
             latest, whether or not anybody is here."
                .to_owned(),
        ),
        (Step::Prepare, _) => (
            "Waits until the maintenance is ready. Your apps and your data go on as before.".to_owned(),
            "You may leave the page meanwhile; nothing switches before the maintenance is run or its window comes."
                .to_owned(),
        ),
        (Step::Pause, _) => (
            "Turns maintenance mode on and sets every process type but web to 0, on every attached app. What ran \
             before is written down first."
                .to_owned(),
            "Downtime begins here. Everything in this step is put back at the end, or earlier when you stop.".to_owned(),
        ),
        (Step::Switch, Shape::Prepared) => (
            format!("Runs the prepared maintenance: the store is away for some seconds, then {to} answers."),
            "This cannot be undone: there is no downgrade.".to_owned(),
        ),
        (Step::Switch, Shape::AtOnce) => (
            format!("Requests the upgrade. On this plan the store switches to {to} at once, without a maintenance."),
            "This cannot be undone: there is no downgrade. A mini store has no persistence: keep nothing in it that you \
             cannot lose."
                .to_owned(),
        ),
        (Step::Verify, _) => (
            format!("Reads the version until it is {to}, and that the store is no longer busy."),
            "Reading changes nothing; the writers stay paused until the version is right.".to_owned(),
        ),
        (Step::Resume, _) => (
            "Sets the quantities of before and turns maintenance mode off, only where this upgrade had changed them."
                .to_owned(),
            "Downtime ends here. An app that was in maintenance mode before stays in it.".to_owned(),
        ),
        (Step::Create | Step::Follow | Step::CarryOver | Step::Promote | Step::Destroy, _) => Default::default(),
    };
    [does, means]
}

/// What a screen reader is told when the step begins.
pub fn announced(step: Step, intent: &Intent, at: usize, of: usize) -> String {
    format!("Step {at} of {of}: {}", name(step, intent))
}

/// Where we are, for a narrow page.
pub fn place(at: usize, of: usize) -> String {
    format!("Step {at} of {of}")
}

pub const SKIPPED: &str = "not needed";
pub const DONE: &str = "done";
pub const IS_NOW: &str = "now";
pub const LATER: &str = "to come";
pub const FAILED: &str = "stopped here";

/// `2 of 3`: never a percentage, so nothing is ever rounded up.
pub fn so_many(done: usize, of: usize) -> String {
    format!("{done} of {of}")
}

/// What a screen reader is told when the person has to answer.
pub fn your_turn(title: &str) -> String {
    format!("Your turn: {title}")
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
