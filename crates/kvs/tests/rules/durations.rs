//! How long maintenances ran.

use std::time::Duration;

use kvs::{Estimate, estimate, ran_for};
use platform::model::{Maintenance, MaintenanceStatus, Moment};

fn completed(seconds: f64) -> Maintenance {
    Maintenance {
        status: MaintenanceStatus::Completed,
        duration_seconds: Some(seconds),
        ..Maintenance::default()
    }
}

fn from_to(start: &str, end: &str) -> Maintenance {
    Maintenance {
        status: MaintenanceStatus::Completed,
        started_at: Some(Moment::parse(start)),
        completed_at: Some(Moment::parse(end)),
        ..Maintenance::default()
    }
}

#[test]
fn the_range_holds_what_happened_and_nothing_else() {
    let history = [completed(186.0), completed(8.0), completed(872.976_767)];
    let expected = Estimate {
        shortest: Duration::from_secs(8),
        longest: Duration::from_secs_f64(872.976_767),
        samples: 3,
    };
    assert_eq!(estimate(&history), Some(expected));
}

#[test]
fn few_are_called_few() {
    for (samples, few) in [(1, true), (4, true), (5, false), (20, false)] {
        let history = vec![completed(8.0); samples];
        let estimate = estimate(&history).unwrap();
        assert_eq!((estimate.samples, estimate.is_of_few()), (samples, few));
    }
}

#[test]
fn where_nothing_is_known_nothing_is_said() {
    assert_eq!(estimate(&[]), None);
    let running = Maintenance { status: MaintenanceStatus::Running, ..completed(8.0) };
    let untold = Maintenance { duration_seconds: None, ..completed(8.0) };
    let backwards = from_to("2026-03-29T17:26:56Z", "2026-03-29T17:00:00Z");
    let unreadable = from_to("soon", "2026-03-29T17:00:00Z");
    for record in [running, untold, backwards, unreadable, completed(-1.0), completed(f64::NAN)] {
        assert_eq!(ran_for(&record), None, "{record:?}");
        assert_eq!(estimate(&[record]), None);
    }
}

#[test]
fn without_the_platforms_figure_start_and_end_tell() {
    let record = from_to("2026-03-29T17:26:56.220+00:00", "2026-03-29 17:30:02 +0000");
    assert_eq!(ran_for(&record), Some(Duration::from_millis(185_780)));
}
