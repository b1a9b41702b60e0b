//! Stopping: what is changed, how to stop safely, and where an upgrade rests.

use upgrade::{Intent, Prepared, Reason, Stop};

use super::Told;
use crate::words::count;

pub const ASK: &str = "Stop the upgrade here?";
pub const PUT_BACK: &str = "Put everything back";
pub const LEAVE: &str = "Leave it as it is";
pub const GO_ON: &str = "Go on with the upgrade";
pub const STOP: &str = "Stop";
pub const NOTHING_OPEN: &str = "Nothing is changed on your apps, so stopping leaves everything as it was.";
pub const LEAVE_MEANS: &str =
    "Leaving it means that these apps stay paused until you run the commands of “To put it back by hand”.";
pub const CAN_GO_ON: &str = "You can go on from here later; everything is read again first.";
pub const REQUESTED: &str = "The upgrade is requested, and a request cannot be withdrawn.";
pub const SWITCHING: &str = "The switch has been asked for and cannot be stopped. Stopping here only ends the console's part: \
     the store goes on to the new version.";
pub const OPEN: &str = "Not as before";
pub const GO_ON_FROM_HERE: &str = "Go on with the upgrade";
pub const LOOK_AGAIN: &str = "Look again";
pub const START_ANEW: &str = "Start another upgrade";

/// How much is changed that can be put back.
pub fn changed(number: usize) -> String {
    format!("{} made by this upgrade can be put back:", count(number, "change", "changes"))
}

/// The panel of an upgrade that rests.
pub fn told(stop: &Stop, intent: &Intent) -> Told {
    let (addon, to) = (&intent.addon.name, &intent.to);
    let mut told = match &stop.reason {
        Reason::ByPerson => Told::new("Stopped by you", [by_person(stop)]),
        Reason::MaintenanceVanished { last, now } => Told::new(
            "The maintenance went away",
            [format!(
                "It was “{last}” and is now “{now}” without having run. The platform has no word for a maintenance that \
                 failed; this may be one. {addon} still runs its old version."
            )],
        ),
        Reason::VersionDidNotChange { version } => Told::new(
            "The version did not change",
            [format!(
                "Everything ran, and the store still reads as {}. It works as before; ask Heroku why the upgrade did not \
                 take.",
                version.as_deref().unwrap_or("its old version")
            )],
        ),
        Reason::VersionIsOther { version } => Told::new(
            "The store runs another version than asked for",
            [format!(
                "It reads as {version}; {to} was asked for. There is no way back to the old one. Check that your apps work \
                 with it before you bring them back."
            )],
        ),
        Reason::StoreGone => Told::new(
            "The add-on is gone",
            [format!(
                "{addon} was removed, or this token does not see it any more. Check that before anything else."
            )],
        ),
        Reason::NoDecision => Told::new(
            "The console came to no decision",
            ["This is a mistake of the console, not of the platform, and nothing was done because of it. Save the journal \
              and report it; the commands beside put back what is changed."
                .to_owned()],
        ),
    };
    if !stop.open.is_empty() {
        told.text.push(format!(
            "{} not as before: the commands put them back, or press “{PUT_BACK}”.",
            count(stop.open.len(), "thing on your apps is", "things on your apps are")
        ));
    }
    told
}

fn by_person(stop: &Stop) -> String {
    match (stop.put_back, stop.open.is_empty()) {
        (true, true) => "Everything this upgrade had changed on your apps is back as it was.".to_owned(),
        (true, false) => "What could be put back is put back.".to_owned(),
        (false, true) => "Nothing is changed on your apps.".to_owned(),
        (false, false) => "Your apps stay as they are now.".to_owned(),
    }
}

/// What stays behind at the platform; `at` is when it runs by itself, in the person's zone.
pub fn prepared(prepared: &Prepared, at: Option<&str>) -> String {
    let when = at.or(prepared.scheduled_for.as_deref());
    let window = when.map_or_else(|| "in its maintenance window".to_owned(), |at| format!("on {at}"));
    format!(
        "The maintenance stays “{}” at the platform. Unless somebody runs it earlier, it runs by itself {window}, and the \
         store switches then, whether or not writers are paused.",
        prepared.status
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;
    use upgrade::Back;

    fn stop(reason: Reason) -> Stop {
        Stop {
            reason,
            open: Vec::new(),
            put_back: false,
            still_prepared: None,
            forks: Vec::new(),
            findings: Vec::new(),
        }
    }

    #[test]
    fn every_rest_says_why_and_what_it_means() {
        for reason in samples::reasons() {
            let told = told(&stop(reason), &samples::intent());
            assert!(!told.title.is_empty() && told.text.iter().all(|line| line.ends_with('.')), "{told:?}");
        }
    }

    #[test]
    fn what_is_still_changed_is_never_left_unsaid() {
        let mut stop = stop(Reason::ByPerson);
        stop.open.push(samples::changed(Back::Open, true));
        assert!(told(&stop, &samples::intent()).text.join(" ").contains("not as before"));
    }

    #[test]
    fn a_prepared_maintenance_is_said_to_run_by_itself() {
        let left = Prepared { status: "ready".into(), scheduled_for: Some("2026-12-08 18:30".into()) };
        assert!(prepared(&left, None).contains("by itself on 2026-12-08 18:30"));
        assert!(prepared(&left, Some("Tue, 8 Dec")).contains("on Tue, 8 Dec"));
        let unknown = Prepared { scheduled_for: None, ..left };
        assert!(prepared(&unknown, None).contains("in its maintenance window"));
    }
}
