//! A production upgrade from the first check to the report.

use upgrade::{Next, Question, Step, StepState};

use crate::{drive::Drive, platform::Platform};

#[test]
fn goes_through_every_step_and_leaves_everything_as_it_was() {
    let platform = Platform::new();
    let before = platform.state().apps;
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    assert_eq!(report.from.as_deref(), Some("7.2.14"));
    assert_eq!(report.to, "9.1.3");
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    assert!(report.open.is_empty());
    assert_eq!(
        drive.sent,
        [
            "heroku redis:upgrade redis-1 --version 9.1 -a storefront --confirm storefront",
            "heroku maintenance:on -a storefront",
            "heroku ps:scale worker=0 clock=0 -a storefront",
            "heroku data:maintenances:run redis-1 -a storefront",
            "heroku ps:scale worker=4 clock=1 -a storefront",
            "heroku maintenance:off -a storefront",
        ]
    );
    let state = platform.state();
    assert_eq!(state.requests, 1);
    assert_eq!(state.runs, [Vec::<String>::new()], "nothing wrote while it ran");
    for (app, was) in state.apps.iter().zip(before) {
        assert_eq!((app.maintenance, &app.formation), (was.maintenance, &was.formation));
    }
}

#[test]
fn asks_only_what_the_person_has_to_decide() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.done();
    let asked: Vec<&str> = drive.asked.iter().map(name).collect();
    assert_eq!(asked, ["proceed", "confirm", "pause", "switch"]);
}

#[test]
fn tells_how_long_each_step_took_and_what_the_platform_said() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    let took = |step| report.took.iter().find(|(s, _)| *s == step).unwrap().1.as_secs();
    assert!((14 * 60..16 * 60).contains(&took(Step::Prepare)), "{}", took(Step::Prepare));
    assert!(took(Step::Switch) >= 20);
    let paused = report.writers_paused.unwrap().as_secs();
    assert!((30..120).contains(&paused), "{paused}");
    assert!(report.said.contains(&"Preparing a maintenance. Run it when it is ready.".to_owned()));
    let steps = drive.run.steps(platform.now());
    assert!(steps.iter().all(|step| matches!(step.state, StepState::Done { .. })), "{steps:?}");
    let request = steps.iter().find(|step| step.step == Step::Request).unwrap();
    assert_eq!(request.said, ["Preparing a maintenance. Run it when it is ready."]);
}

#[test]
fn looks_more_rarely_the_longer_preparing_takes() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| matches!(question, Question::Pause { .. }));
    let record = "GET /data/maintenances/v1/addon-1";
    let looks = platform.state().calls.iter().filter(|call| *call == record).count();
    assert!((30..80).contains(&looks), "{looks} looks in 15 minutes");
}

#[test]
fn every_change_is_sent_after_a_read_of_what_it_changes_and_followed_by_another() {
    let platform = Platform::new();
    Drive::new(&platform).done();
    let calls = platform.state().calls;
    for (at, call) in calls.iter().enumerate() {
        let read = match call.as_str() {
            "PATCH /apps/app-1" => "GET /apps/app-1",
            "PATCH /apps/app-1/formation" => "GET /apps/app-1/formation",
            "POST /data/maintenances/v1/addon-1/run" => "GET /data/maintenances/v1/addon-1",
            "POST /redis/v0/databases/addon-1/upgrade" => "GET /redis/v0/databases/addon-1",
            _ => continue,
        };
        let is_change = |call: &&String| !call.starts_with("GET");
        let since = calls[..at].iter().rev().take_while(|call| !is_change(call));
        assert!(since.clone().any(|call| call == read), "{call} was sent without {read}");
        let until = calls[at + 1..].iter().take_while(|call| !is_change(call));
        assert!(until.clone().any(|call| call == read), "{call} was not read back");
    }
}

#[test]
fn the_end_stays_the_end() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let report = drive.done();
    let calls = platform.state().calls.len();
    assert_eq!(drive.turn(), Next::Done(report));
    assert_eq!(platform.state().calls.len(), calls);
}

fn name(question: &Question) -> &'static str {
    match question {
        Question::Proceed { .. } => "proceed",
        Question::Confirm { .. } => "confirm",
        Question::Pause { .. } => "pause",
        Question::Switch => "switch",
        _ => "other",
    }
}
