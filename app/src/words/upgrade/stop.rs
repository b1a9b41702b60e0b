//! Stopping: what is changed, how to stop safely, and where an upgrade rests.

use upgrade::{Intent, Prepared, Reason, Stop};

use super::Told;
use crate::{
    text::{
        Message,
        upgrade::stop::{self as text, *},
    },
    words::number,
};

pub(crate) use crate::text::upgrade::stop::{
    ASK, CAN_GO_ON, GO_ON, GO_ON_FROM_HERE, LEAVE, LEAVE_MEANS, LOOK_AGAIN, NOTHING_OPEN, OPEN, PUT_BACK,
    REQUESTED, START_ANEW, STOP, SWITCHING,
};

/// How much is changed that can be put back.
pub fn changed(changes: usize) -> String {
    Changed { changes: number(changes) }.text()
}

/// The panel of an upgrade that rests.
pub fn told(stop: &Stop, intent: &Intent) -> Told {
    let (addon, to) = (&intent.addon.name, &intent.to);
    let (title, means) = match &stop.reason {
        Reason::ByPerson => (BY_PERSON, by_person(stop).into()),
        Reason::MaintenanceVanished { last, now } => (VANISHED, VanishedMeans { last, now, addon }.text()),
        Reason::VersionDidNotChange { version: Some(version) } => {
            (SAME_VERSION, SameVersionMeans { version }.text())
        }
        Reason::VersionDidNotChange { version: None } => (SAME_VERSION, SAME_VERSION_NOT_NAMED_MEANS.into()),
        Reason::VersionIsOther { version } => (OTHER_VERSION, OtherVersionMeans { version, to }.text()),
        Reason::StoreGone => (STORE_GONE, StoreGoneMeans { addon }.text()),
        Reason::NoDecision => (NO_DECISION, NO_DECISION_MEANS.into()),
    };
    let mut told = Told::new(title, [means]);
    if !stop.open.is_empty() {
        told.text.push(StillOpen { things: number(stop.open.len()), put_back: &PUT_BACK }.text());
    }
    told
}

fn by_person(stop: &Stop) -> Message {
    match (stop.put_back, stop.open.is_empty()) {
        (true, true) => BY_PERSON_BACK,
        (true, false) => BY_PERSON_SOME_BACK,
        (false, true) => BY_PERSON_NOTHING,
        (false, false) => BY_PERSON_LEFT,
    }
}

/// What stays behind at the platform; `at` is when it runs by itself, in the person's zone.
pub fn prepared(prepared: &Prepared, at: Option<&str>) -> String {
    let status = &prepared.status;
    match at.or(prepared.scheduled_for.as_deref()) {
        Some(at) => PreparedAt { status, at: &at }.text(),
        None => text::Prepared { status }.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;
    use upgrade::Back;

    #[test]
    fn every_rest_says_why_and_what_it_means() {
        for reason in samples::reasons() {
            let told = told(&samples::stop(reason), &samples::intent());
            assert!(!told.title.is_empty() && told.text.iter().all(|line| line.ends_with('.')), "{told:?}");
        }
    }

    #[test]
    fn what_is_still_changed_is_never_left_unsaid() {
        let mut stop = samples::stop(Reason::ByPerson);
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
