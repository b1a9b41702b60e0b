//! A maintenance that is under way moves by itself: the page follows it.

use std::time::Duration;

use kvs::MaintenanceProgress;
use leptos::prelude::*;

use super::subject::Subject;
use crate::{
    boot::use_config,
    browser::{clock, page},
    fleet_store::Part,
};

/// Preparing takes a quarter of an hour: nobody needs to know it sooner.
const PACE: Duration = Duration::from_secs(20);
/// However fast a simulated platform runs.
const QUICKEST: Duration = Duration::from_secs(3);

/// Asks for the maintenance now and then while one is under way and somebody looks, and for the version when it is over.
pub fn follow(subject: Subject) {
    let speed = use_config().platform.speed.filter(|speed| *speed >= 1.0).unwrap_or(1.0);
    let tick = clock::ticking(PACE.div_f64(speed).max(QUICKEST));
    let visible = page::visible();
    let progress = Memo::new(move |_| subject.facts.with(|facts| facts.progress.clone()));
    Effect::new(move |_| {
        tick.track();
        if visible.get() && progress.with_untracked(MaintenanceProgress::is_under_way) {
            subject.read_again(&[Part::Maintenance]);
        }
    });
    Effect::new(move |before: Option<bool>| {
        let under_way = progress.with(MaintenanceProgress::is_under_way);
        // "Unknown" is no end: a read that failed ends nothing.
        let over = matches!(progress.get(), MaintenanceProgress::Idle);
        if over && before == Some(true) {
            subject.read_again(&[Part::Database, Part::History]);
        }
        under_way || (before == Some(true) && !over)
    });
}
