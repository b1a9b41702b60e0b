use kvs::{MaintenanceProgress, Reading};
use platform::{Error, ErrorKind};

use crate::fixture::{at, noon, store};

fn outage() -> Error {
    Error::plain(ErrorKind::Unavailable, "503")
}

#[test]
fn a_failed_read_keeps_what_was_known_and_since_when() {
    let (first, second, third) = (noon("2026-11-01"), noon("2026-11-02"), noon("2026-11-03"));
    let reading = Reading::NotRead.updated(Ok(1), first).updated(Err(outage()), second);
    assert_eq!(reading.value(), None, "it is not fresh");
    assert_eq!((reading.last_known(), reading.known_since()), (Some(&1), Some(first)));
    let again = reading.updated(Err(outage()), third);
    assert_eq!((again.last_known(), again.known_since()), (Some(&1), Some(first)), "also the second time");
    let well = again.updated(Ok(2), third);
    assert_eq!((well.value(), well.error()), (Some(&2), None));
}

#[test]
fn a_first_read_that_fails_knows_nothing() {
    let reading: Reading<u8> = Reading::NotRead.updated(Err(outage()), noon("2026-11-01"));
    assert_eq!((reading.last_known(), reading.known_since()), (None, None));
    assert!(reading.error().is_some());
    assert!(!reading.is_not_read());
}

#[test]
fn a_store_that_never_had_a_maintenance_is_idle_and_not_in_error() {
    let now = at("2026-11-23T08:00:00Z");
    let missing = || Error::plain(ErrorKind::NotFound { resource: None }, "404");
    let mut quiet = store("premium-0", "7.2.14");
    quiet.maintenance = Reading::NotRead.updated_or_none(Err(missing()), now);
    assert_eq!(quiet.maintenance.value(), Some(&None));
    assert_eq!(quiet.maintenance_progress(), MaintenanceProgress::Idle);
    quiet.maintenance = Reading::failed(missing(), now);
    assert_eq!(quiet.maintenance_progress(), MaintenanceProgress::Idle, "even when it was kept as an error");
    quiet.maintenance = Reading::NotRead.updated_or_none(Err(outage()), now);
    assert_eq!(quiet.maintenance_progress(), MaintenanceProgress::Unknown);
}
