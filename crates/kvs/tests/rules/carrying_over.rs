//! Facts 5.1 and 3.5: settings a fork does not copy.

use kvs::{
    Absence, CarryOver, KeyValueStore, Reading, SettingChange, SettingKind, SettingValue, WeeklyWindow,
    carry_over,
};
use platform::{
    Error, ErrorKind,
    model::{Setting, Settings, Window},
};

use crate::fixture::{noon, store};

const WINDOW: &str = "Mondays 22:30 to Tuesdays 02:30 UTC";

fn set<T>(value: T) -> Option<Setting<T>> {
    Some(Setting { value, desc: None, default: None, choices: Vec::new() })
}

fn with(mut store: KeyValueStore, policy: &str, timeout: i64, flags: &str, window: &str) -> KeyValueStore {
    let (policy, flags) = (set(policy.to_owned()), set(flags.to_owned()));
    let settings =
        Settings { maxmemory_policy: policy, notify_keyspace_events: flags, timeout: set(timeout) };
    store.settings = Reading::known(settings, noon("2026-11-23"));
    let window = Window { window: Some(window.to_owned()), ..Window::default() };
    store.window = Reading::known(window, noon("2026-11-23"));
    store
}

/// As a fork starts.
fn fresh() -> KeyValueStore {
    with(store("premium-0", "9.1.0"), "noeviction", 300, "", "Fridays 10:00 to 14:00 UTC")
}

fn mini() -> KeyValueStore {
    let mut mini = with(store("mini", "9.1.0"), "noeviction", 300, "", WINDOW);
    mini.window = Reading::Absent { why: Absence::NotOnThisPlan };
    mini
}

fn verdict(old: &KeyValueStore, new: &KeyValueStore, setting: SettingKind) -> CarryOver {
    carry_over(old, new).into_iter().find(|carried| carried.setting == setting).unwrap().verdict
}

fn changes(old: &KeyValueStore, new: &KeyValueStore) -> Vec<SettingChange> {
    carry_over(old, new).iter().filter_map(kvs::Carried::change).collect()
}

#[test]
fn what_differs_can_be_carried_over() {
    let old = with(store("premium-0", "7.2.14"), "allkeys-lru", 60, "KEA", WINDOW);
    let expected = [
        SettingChange::EvictionPolicy("allkeys-lru".to_owned()),
        SettingChange::Timeout(60),
        SettingChange::KeyspaceNotifications("KEA".to_owned()),
        SettingChange::MaintenanceWindow {
            day_of_week: "monday".to_owned(),
            time_of_day: "22:30".to_owned(),
        },
    ];
    assert_eq!(changes(&old, &fresh()), expected);
    let differs = CarryOver::Differs { old: SettingValue::Seconds(60), new: SettingValue::Seconds(300) };
    assert_eq!(verdict(&old, &fresh(), SettingKind::Timeout), differs);
    assert_eq!(changes(&old, &old), [], "once carried over, nothing is left to do");
}

#[test]
fn notifications_that_are_off_are_turned_off() {
    let old = with(store("premium-0", "7.2.14"), "noeviction", 300, "", WINDOW);
    let new = with(store("premium-0", "9.1.0"), "noeviction", 300, "KE", WINDOW);
    assert_eq!(changes(&old, &new), [SettingChange::KeyspaceNotifications(String::new())]);
}

#[test]
fn one_setting_worded_in_two_ways_is_the_same() {
    let old = with(store("premium-0", "7.2.14"), "AllKeys-LRU", 300, "AKE", "Mondays 22:30");
    let new = with(store("premium-0", "9.1.0"), "allkeys-lru", 300, "KEA", WINDOW);
    assert_eq!(changes(&old, &new), []);
    let off = with(store("premium-0", "7.2.14"), "noeviction", 300, "Disabled", "some day");
    let fresh = with(fresh(), "noeviction", 300, "", "some day");
    assert_eq!(changes(&off, &fresh), []);
    let value = SettingValue::Window(WeeklyWindow::parse("some day"));
    assert_eq!(verdict(&off, &fresh, SettingKind::MaintenanceWindow), CarryOver::Same { value });
}

#[test]
fn a_window_nobody_can_read_is_shown_and_not_written() {
    let old = with(store("premium-0", "7.2.14"), "noeviction", 300, "", "whenever it suits");
    assert!(matches!(verdict(&old, &fresh(), SettingKind::MaintenanceWindow), CarryOver::Differs { .. }));
    assert_eq!(changes(&old, &fresh()), []);
}

#[test]
fn what_was_not_read_is_not_called_the_same() {
    let error = || Error::plain(ErrorKind::Unavailable, "503");
    let mut unread = fresh();
    unread.settings = Reading::NotRead;
    unread.window = Reading::NotRead;
    let mut stale = fresh();
    stale.settings = stale.settings.updated(Err(error()), noon("2026-11-24"));
    stale.window = stale.window.updated(Err(error()), noon("2026-11-24"));
    for unknown in [&unread, &stale] {
        for carried in carry_over(unknown, unknown) {
            assert_eq!(
                carried.verdict,
                CarryOver::NotKnown { old: None, new: None },
                "{:?}",
                carried.setting
            );
        }
        assert_eq!(changes(unknown, &fresh()), [], "what the old one had is not guessed");
        assert_eq!(changes(&fresh(), unknown).len(), 4, "what the old one had can be written all the same");
    }
}

#[test]
fn a_setting_the_platform_leaves_out_is_not_known() {
    let mut partial = fresh();
    partial.settings =
        Reading::known(Settings { timeout: set(60), ..Settings::default() }, noon("2026-11-23"));
    let not_known =
        CarryOver::NotKnown { old: None, new: Some(SettingValue::Policy("noeviction".to_owned())) };
    assert_eq!(verdict(&partial, &fresh(), SettingKind::EvictionPolicy), not_known);
    assert_eq!(changes(&partial, &fresh()), [SettingChange::Timeout(60)]);
}

#[test]
fn mini_has_no_window_to_carry_or_to_take() {
    assert_eq!(verdict(&mini(), &fresh(), SettingKind::MaintenanceWindow), CarryOver::NothingToCarry);
    assert_eq!(verdict(&mini(), &mini(), SettingKind::MaintenanceWindow), CarryOver::NothingToCarry);
    let old = with(store("premium-0", "7.2.14"), "noeviction", 300, "", WINDOW);
    let lost = CarryOver::NotOnNewPlan { old: Some(SettingValue::Window(WeeklyWindow::parse(WINDOW))) };
    assert_eq!(verdict(&old, &mini(), SettingKind::MaintenanceWindow), lost);
    assert_eq!(changes(&old, &mini()), []);
}

#[test]
fn every_setting_has_a_row() {
    use SettingKind::{EvictionPolicy, KeyspaceNotifications, MaintenanceWindow, Timeout};
    let rows: Vec<SettingKind> =
        carry_over(&fresh(), &mini()).iter().map(|carried| carried.setting).collect();
    assert_eq!(rows, [EvictionPolicy, Timeout, KeyspaceNotifications, MaintenanceWindow]);
}
