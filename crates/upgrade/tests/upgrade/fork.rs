//! What a fork is asked for as, before anything is sent.

use time::{OffsetDateTime, macros::datetime};
use upgrade::{
    Act, Differs, Fork, Intent, Method, Named, Question, Reply, Saved, Setting, SettingName, Shape, Step,
    WrongReply,
};

const NOW: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);

fn intent() -> Intent {
    Intent {
        id: "upgrade-1".to_owned(),
        method: Method::Fork(Fork {
            name: "redis-fork-1".to_owned(),
            plan: "heroku-redis:premium-0".to_owned(),
            cents: Some(1500),
            old_cents: Some(1500),
            from_production: true,
            from_plan: "heroku-redis:premium-0".to_owned(),
            joined: None,
        }),
        shape: Shape::AtOnce,
        addon: Named::new("addon-1", "redis-1"),
        owning_app: Named::new("app-1", "storefront"),
        from: Some("7.2.14".to_owned()),
        to: "9.1".to_owned(),
        apps: vec![Named::new("app-1", "storefront")],
        tls_turns_on: false,
        made_at: NOW,
    }
}

#[test]
fn the_fork_is_written_in_both_syntaxes_without_its_secret() {
    let name = "redis-fork-1".to_owned();
    let act = Act::CreateFork { name, attachment: "REDIS_NEW".to_owned(), confirm: false };
    let both = act.syntaxes(&intent());
    assert_eq!(
        both.v9,
        "heroku addons:create heroku-redis:premium-0 --name redis-fork-1 --as REDIS_NEW -a storefront -- \
         --fork \"<TLS URL of redis-1>\""
    );
    assert_eq!(
        both.v8,
        "heroku addons:create heroku-redis:premium-0 --name redis-fork-1 --as REDIS_NEW --fork \"<TLS URL of redis-1>\" \
         -a storefront"
    );
    assert!(!both.is_one());
}

#[test]
fn every_other_change_is_one_command() {
    let addon = Named::new("addon-2", "redis-fork-1");
    let app = Named::new("app-2", "search");
    let old = Some(Named::new("addon-1", "redis-1"));
    let name = || "CACHE_REDIS".to_owned();
    let window = Setting::Window { day_of_week: "tuesday".to_owned(), time_of_day: "18:30".to_owned() };
    let change = |setting| Act::ChangeSetting { addon: addon.clone(), setting };
    let rows = [
        (
            Act::Attach { app: app.clone(), name: name(), addon: addon.clone(), instead_of: old },
            "heroku addons:attach redis-fork-1 --as CACHE_REDIS -a search --confirm search",
        ),
        (
            Act::Attach { app: app.clone(), name: name(), addon: addon.clone(), instead_of: None },
            "heroku addons:attach redis-fork-1 --as CACHE_REDIS -a search",
        ),
        (
            Act::Detach { app, name: name(), addon: addon.clone(), attachment: "1".to_owned() },
            "heroku addons:detach CACHE_REDIS -a search",
        ),
        (
            change(Setting::MaxmemoryPolicy("allkeys-lru".to_owned())),
            "heroku redis:maxmemory redis-fork-1 --policy allkeys-lru -a storefront",
        ),
        (change(Setting::Timeout(60)), "heroku redis:timeout redis-fork-1 --seconds 60 -a storefront"),
        (
            change(Setting::KeyspaceEvents(String::new())),
            "heroku redis:keyspace-notifications redis-fork-1 --config '' -a storefront",
        ),
        (change(window), "heroku data:maintenances:window:update redis-fork-1 tuesday 18:30 -a storefront"),
        (
            Act::Destroy { addon: addon.clone() },
            "heroku addons:destroy redis-fork-1 -a storefront --confirm storefront",
        ),
    ];
    for (act, command) in rows {
        let both = act.syntaxes(&intent());
        assert!(both.is_one());
        assert_eq!(both.v9, command);
    }
}

#[test]
fn a_fork_has_no_maintenance_and_ends_with_writers_back() {
    use Step::*;
    let steps = [Checks, Confirm, Pause, Create, Follow, CarryOver, Promote, Verify, Resume];
    assert_eq!(Step::of(&intent()), steps);
    let with_tls = Step::of(&Intent { tls_turns_on: true, ..intent() });
    assert_eq!(with_tls[1], Tls);
}

#[test]
fn destroying_asks_for_the_add_ons_own_name() {
    let app = Named::new("app-1", "storefront");
    let question = Question::ConfirmDestroy { app, addon: Named::new("addon-1", "redis-1") };
    assert_eq!(question.takes(&Reply::Typed("storefront".to_owned())), Err(WrongReply::WrongName));
    assert_eq!(question.takes(&Reply::Typed(" redis-1 ".to_owned())), Ok(()));
    assert_eq!(question.takes(&Reply::GoOn), Err(WrongReply::NotAnAnswer));
}

#[test]
fn settings_are_applied_one_by_one_or_all_at_once_or_left() {
    let row = |what| Differs { what, old: "60".to_owned(), new: "300".to_owned() };
    let rows = vec![row(SettingName::Timeout), row(SettingName::Window)];
    let replies = Question::CarryOver { rows }.replies();
    let each = [Reply::Apply(SettingName::Timeout), Reply::Apply(SettingName::Window)];
    assert_eq!(replies, [&[Reply::All][..], &each, &[Reply::GoOn]].concat());
}

#[test]
fn what_was_kept_before_there_were_forks_still_reads() {
    let kept = r#"{"intent":{"id":"u","method":"in_place","shape":"prepared","addon":{"id":"a","name":"redis-1"},
        "owning_app":{"id":"p","name":"shop"},"from":"7.2.14","to":"9.1","apps":[{"id":"p","name":"shop"}],
        "tls_turns_on":false,"made_at":"2026-11-23T09:00:00Z"},
        "journal":[{"at":"2026-11-23T09:00:00Z","what":{"kind":"begun"}},
        {"at":"2026-11-23T09:00:01Z","what":{"kind":"trying","n":1,"act":{"act":"request_upgrade"}}},
        {"at":"2026-11-23T09:00:02Z","what":{"kind":"tried","n":1,"outcome":{"outcome":"refused",
        "why":{"why":"forbidden"},"message":"No.","request_id":null}}}]}"#;
    let saved: Saved = serde_json::from_str(kept).unwrap();
    assert_eq!(saved.intent.method, Method::InPlace);
    assert_eq!(saved.journal.foreign(), 0);
}

#[test]
fn a_kept_fork_reads_as_it_was() {
    let text = serde_json::to_string(&intent()).unwrap();
    assert_eq!(serde_json::from_str::<Intent>(&text).unwrap(), intent());
}
