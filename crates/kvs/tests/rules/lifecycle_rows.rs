//! Every row of facts 4.2 on the days around its dates. Notices say "after" a day: the day itself is the last.

use kvs::{Deadline, Lifecycle, Lifecycle::*, UnknownVersion, assess};
use time::Date;

use crate::fixture::{catalogue, date, noon, store};

fn on(plan: &str, version: &str, day: &str) -> Lifecycle {
    assess(&store(plan, version), &catalogue(), noon(day)).lifecycle.value().clone()
}

fn ahead(day: &str, days_left: i64) -> Option<Deadline> {
    Some(Deadline { date: date(day), days_left })
}

fn announced(off: Option<Deadline>, day: &str, days: i64, end: &str, end_days: i64) -> Lifecycle {
    Announced { provisioning_off: off, forced: ahead(day, days), unsupported: ahead(end, end_days) }
}

fn unsupported(since: &str) -> Lifecycle {
    Unsupported { since: date(since) }
}

fn rows(plan: &str, version: &str, rows: Vec<(&str, Lifecycle)>) {
    for (day, expected) in rows {
        assert_eq!(on(plan, version, day), expected, "{version} on {plan} at {day}");
    }
}

#[test]
fn redis_4_and_5_on_hobby_plans() {
    for version in ["4.0.14", "5.0.9"] {
        rows(
            "hobby-dev",
            version,
            vec![
                ("2021-03-07", Supported),
                ("2021-03-08", announced(None, "2021-06-30", 114, "2021-06-30", 114)),
                ("2021-06-30", announced(None, "2021-06-30", 0, "2021-06-30", 0)),
                ("2021-07-01", unsupported("2021-06-30")),
            ],
        );
    }
}

#[test]
fn redis_4_and_5_and_6_0_on_production_plans() {
    for version in ["4.0.14", "5.0.9", "6.0.17"] {
        let unsupported_at = |days_left| ahead("2023-06-30", days_left);
        rows(
            "premium-0",
            version,
            vec![
                ("2023-01-31", Supported),
                ("2023-04-29", announced(ahead("2023-04-30", 1), "2023-05-30", 31, "2023-06-30", 62)),
                ("2023-04-30", ForcedFrom { date: date("2023-05-30"), days_left: 30 }),
                ("2023-05-30", ForcedFrom { date: date("2023-05-30"), days_left: 0 }),
                ("2023-05-31", ForcedNow { since: date("2023-05-30"), unsupported: unsupported_at(30) }),
                ("2023-06-30", ForcedNow { since: date("2023-05-30"), unsupported: unsupported_at(0) }),
                ("2023-07-01", unsupported("2023-06-30")),
            ],
        );
    }
}

#[test]
fn redis_6_2_by_the_notice_of_2024_and_not_by_the_one_taken_back() {
    for plan in ["mini", "premium-0", "private-7"] {
        let forced = date("2024-10-31");
        rows(
            plan,
            "6.2.14",
            vec![
                ("2023-09-01", Supported),
                ("2024-10-01", announced(ahead("2024-10-02", 1), "2024-10-31", 30, "2024-12-02", 62)),
                ("2024-10-02", ForcedFrom { date: forced, days_left: 29 }),
                ("2024-10-31", ForcedFrom { date: forced, days_left: 0 }),
                ("2024-11-01", ForcedNow { since: forced, unsupported: ahead("2024-12-02", 31) }),
                ("2024-12-02", ForcedNow { since: forced, unsupported: ahead("2024-12-02", 0) }),
                ("2024-12-03", unsupported("2024-12-02")),
            ],
        );
    }
}

#[test]
fn redis_7_0_whose_end_was_not_found() {
    let why = UnknownVersion::DatesUnknown { after: Some(kvs::Line::new(7, 2)) };
    rows("premium-0", "7.0.15", vec![("2026-11-23", Unknown { why })]);
}

#[test]
fn version_7_2_and_its_forced_upgrade() {
    let forced = |days_left| ForcedFrom { date: date("2026-12-19"), days_left };
    for plan in ["mini", "premium-0", "shield-9"] {
        rows(
            plan,
            "7.2.14",
            vec![
                ("2026-07-31", Supported),
                ("2026-10-18", announced(ahead("2026-10-19", 1), "2026-12-19", 62, "2026-12-19", 62)),
                ("2026-10-19", forced(61)),
                ("2026-11-23", forced(26)),
                ("2026-12-18", forced(1)),
                ("2026-12-19", forced(0)),
                ("2026-12-20", unsupported("2026-12-19")),
            ],
        );
    }
}

#[test]
fn valkey_8_0_is_not_known_as_offered() {
    rows("mini", "8.0.2", vec![("2026-11-23", Unknown { why: UnknownVersion::Unlisted })]);
}

#[test]
fn valkey_8_1_and_9_1() {
    rows("mini", "8.1.4", vec![("2026-11-23", Supported)]);
    rows("premium-0", "9.1.0", vec![("2026-11-23", Newest)]);
}

#[test]
fn the_notice_names_a_patch_and_the_rule_is_for_the_line() {
    for version in ["7.2", "7.2.6", "7.2.14", "7.2.99"] {
        let expected = ForcedFrom { date: date("2026-12-19"), days_left: 26 };
        assert_eq!(on("premium-0", version, "2026-11-23"), expected, "{version}");
    }
}

#[test]
fn a_day_ends_at_midnight_in_utc() {
    let store = store("premium-0", "7.2.14");
    let at = |moment| assess(&store, &catalogue(), crate::fixture::at(moment)).lifecycle.value().clone();
    let last: Date = date("2026-12-19");
    assert_eq!(at("2026-12-19T23:59:59Z"), ForcedFrom { date: last, days_left: 0 });
    assert_eq!(at("2026-12-20T00:00:00Z"), Unsupported { since: last });
    assert_eq!(at("2026-12-20T00:30:00+01:00"), ForcedFrom { date: last, days_left: 0 });
}
