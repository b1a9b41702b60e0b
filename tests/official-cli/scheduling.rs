//! When a maintenance happens: moved by weeks, and its window.

use crate::session::Session;

const ADDON: &str = "redis-elliptical-66058 -a report-cron";

impl Session {
    /// The day a maintenance is planned for: `2026-12-06`.
    async fn planned_for(&self, addon: &str) -> String {
        let told = self.runs(&format!("data:maintenances:info {addon} --json")).await.succeeds().json();
        told["scheduled_for"].as_str().and_then(|moment| moment.get(..10)).unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn it_is_moved_by_weeks_and_back() {
    let session = Session::on("default").await;
    let before = session.planned_for(ADDON).await;
    let schedule = format!("data:maintenances:schedule {ADDON}");
    session.runs(&format!("{schedule} --weeks 1")).await.succeeds().says(&format!("changed from {before}"));
    let later = session.planned_for(ADDON).await;
    assert!(later > before, "{later} is not after {before}");
    session.runs(&format!("{schedule} --week {before}")).await.succeeds().says(&format!("to {before}"));
    assert_eq!(session.planned_for(ADDON).await, before);
    session.runs(&format!("{schedule} --weeks 30")).await.fails_with(2).says("required_by");
    assert_eq!(session.planned_for(ADDON).await, before);
}

#[tokio::test]
async fn what_is_not_planned_cannot_be_moved() {
    let session = Session::on("default").await;
    let refused = session.runs("data:maintenances:schedule redis-angular-55012 -a billing").await;
    refused.fails_with(2).says("no planned maintenance to move");
}

#[tokio::test]
async fn a_window_is_told_and_changed_with_what_it_was() {
    let session = Session::on("default").await;
    let (addon, place) = ("redis-cubic-73305", "redis-cubic-73305 -a billing");
    let before = session.state().await.addon(addon).window.expect("it has a window");
    let told = session.runs(&format!("data:maintenances:window {place} --json")).await.succeeds().json();
    assert_eq!(told["window"], before);
    let update = format!("data:maintenances:window:update {addon} tuesday 5:30PM -a billing");
    session.runs(&update).await.succeeds().says(&before).says("Tuesdays 17:30 to 21:30 UTC");
    let update = format!("data:maintenances:window:update {addon} sunday 23:00 -a billing --json");
    let told = session.runs(&update).await.succeeds().json();
    assert_eq!(told["window"], "Sundays 23:00 to Mondays 03:00 UTC");
    assert_eq!(told["previous_window"], "Tuesdays 17:30 to 21:30 UTC");
    assert_eq!(session.state().await.addon(addon).window.as_deref(), told["window"].as_str());
    let update = format!("data:maintenances:window:update {addon} someday 23:10 -a billing");
    session.runs(&update).await.fails_with(2);
}
