//! Why a lifecycle is what it is, and what is said when nothing can be.

use kvs::{
    Catalogue, Confidence, KeyValueStore, Lifecycle, LifecycleReason, Line, Reading, UnknownVersion, assess,
    sources,
};
use platform::{
    Error, ErrorKind,
    model::{AddonState, InfoRow, InfoValue},
};
use serde_json::json;

use crate::fixture::{catalogue, date, noon, store, with_database};

fn why(store: &KeyValueStore) -> UnknownVersion {
    let assessment = assess(store, &catalogue(), noon("2026-11-23"));
    match assessment.lifecycle.value() {
        Lifecycle::Unknown { why } => why.clone(),
        other => panic!("known: {other:?}"),
    }
}

#[test]
fn a_notice_is_cited_with_its_day_and_page() {
    let assessment = assess(&store("premium-0", "7.2.14"), &catalogue(), noon("2026-11-23"));
    assert!(assessment.lifecycle.source().url.ends_with("nextstrain.org/issues/1371"));
    let LifecycleReason::Notice { line, replacement, last_checked, confidence, .. } =
        assessment.lifecycle.reason()
    else {
        panic!("{:?}", assessment.lifecycle)
    };
    assert_eq!((*line, *replacement), (Line::new(7, 2), Some(Line::new(9, 1))));
    assert_eq!((*last_checked, *confidence), (date("2026-11-23"), Confidence::Published));
}

#[test]
fn a_newer_version_than_the_catalogue_knows_is_newer_and_not_wrong() {
    for version in ["9.2.0", "10.0-beta", "11", "99.0.1"] {
        let assessment = assess(&store("premium-0", version), &catalogue(), noon("2026-11-23"));
        assert_eq!(*assessment.lifecycle.value(), Lifecycle::NewerThanCatalogue, "{version}");
        assert!(assessment.urgency.value().is_calm(), "{version}");
        assert_eq!(assessment.upgrade, None, "{version}");
    }
}

#[test]
fn each_way_of_not_knowing_the_version_says_which() {
    let (plan, version, day) = ("premium-0", "7.2.14", noon("2026-11-23"));
    let mut unread = store(plan, version);
    unread.database = Reading::NotRead;
    assert_eq!(why(&unread), UnknownVersion::NotRead);

    let mut failed = store(plan, version);
    failed.database = Reading::failed(Error::plain(ErrorKind::Unavailable, "503"), day);
    assert_eq!(why(&failed), UnknownVersion::ReadFailed);

    let mut new = store(plan, version);
    new.database = Reading::NotRead;
    new.addon.state = AddonState::Provisioning;
    assert_eq!(why(&new), UnknownVersion::NotThere);

    assert_eq!(why(&with_database(store(plan, ""), |_| ())), UnknownVersion::Missing);
    assert_eq!(why(&store(plan, "latest")), UnknownVersion::Unreadable { text: "latest".to_owned() });
    assert_eq!(why(&store(plan, "7")), UnknownVersion::NoMinor);
    assert_eq!(why(&store(plan, "3.2.1")), UnknownVersion::Unlisted);
    assert_eq!(why(&store("mini", "6.0.17")), UnknownVersion::DatesUnknown { after: Some(Line::new(6, 2)) });
}

#[test]
fn a_version_read_before_a_failure_still_counts() {
    let mut stale = store("premium-0", "7.2.14");
    stale.database =
        stale.database.updated(Err(Error::plain(ErrorKind::Unreachable, "offline")), noon("2026-11-23"));
    let assessment = assess(&stale, &catalogue(), noon("2026-11-23"));
    assert_eq!(assessment.lifecycle.value().deadline().unwrap().days_left, 26);
    assert_eq!(assessment.runs.what().read_at, Some(noon("2020-01-01")), "with its age");
}

#[test]
fn the_version_row_helps_where_the_field_is_missing() {
    let info = with_database(store("premium-0", ""), |database| {
        database.info =
            vec![InfoRow { name: "VERSION".to_owned(), values: vec![InfoValue::Text("8.1.4".to_owned())] }];
    });
    assert_eq!(info.version().unwrap().text(), "8.1.4");
}

#[test]
fn without_a_catalogue_nothing_is_claimed() {
    let assessment = assess(&store("premium-0", "7.2.14"), &Catalogue::empty(), noon("2026-11-23"));
    assert_eq!(*assessment.lifecycle.value(), Lifecycle::Unknown { why: UnknownVersion::NoCatalogue });
    assert_eq!(*assessment.lifecycle.source(), sources::CHANGELOG);
}

fn only_notice(notice: serde_json::Value) -> Catalogue {
    let source = json!({ "title": "a page", "url": "https://devcenter.heroku.com/" });
    let mut notice = notice;
    notice["source"] = source.clone();
    notice["last_checked"] = json!("2026-11-23");
    notice["confidence"] = json!("published");
    let line = json!({ "line": "7.2", "engine": "valkey", "retirements": [notice], "source": source,
        "last_checked": "2026-11-23", "confidence": "published" });
    Catalogue::parse(&json!({ "checked": "2026-11-23", "lines": [line] }).to_string()).unwrap()
}

#[test]
fn a_notice_with_few_dates_says_no_more_than_it_knows() {
    let store = store("premium-0", "7.2.14");
    let at = |notice, day| {
        let assessment = assess(&store, &only_notice(notice), noon(day));
        assessment.lifecycle.value().clone()
    };
    let off = json!({ "provisioning_off": "2026-10-19" });
    assert_eq!(at(off, "2026-10-19"), Lifecycle::ProvisioningOff { since: date("2026-10-19") });
    let ends = json!({ "provisioning_off": "2026-10-19", "unsupported_from": "2026-12-19" });
    assert_eq!(at(ends, "2026-12-19"), Lifecycle::SupportEnds { date: date("2026-12-19"), days_left: 0 });
    let bare = json!({ "announced": "2026-08-20" });
    let nothing = Lifecycle::Announced { provisioning_off: None, forced: None, unsupported: None };
    assert_eq!(at(bare.clone(), "2026-08-20"), nothing);
    assert_eq!(at(bare, "2026-08-19"), Lifecycle::Newest, "not before it was announced");
}
