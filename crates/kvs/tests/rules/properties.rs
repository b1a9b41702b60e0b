//! What holds for every version, store and day.

use kvs::{
    Assessment, Catalogue, KeyValueStore, Place, Plan, Urgency, Version, WeeklyWindow, assess, can_destroy,
    compare, fork_effect, fork_plans, posture, targets, uses,
};
use platform::model::{AddonState, Plan as Offer, Space};
use proptest::prelude::*;
use time::{Duration, OffsetDateTime};

use crate::fixture::{attachment, catalogue, noon, store, with_maintenance, with_scheme};

fn any_version_text() -> impl Strategy<Value = String> {
    prop_oneof![
        (0u32..12, 0u32..4, 0u32..20).prop_map(|(major, minor, patch)| format!("{major}.{minor}.{patch}")),
        (0u32..12, 0u32..4).prop_map(|(major, minor)| format!("{major}.{minor}")),
        (0u32..12).prop_map(|major| major.to_string()),
        "[0-9.a-z+-]{0,8}",
        ".{0,12}",
    ]
}

fn any_plan() -> impl Strategy<Value = String> {
    let family = prop::sample::select(vec!["premium", "private", "shield", "galactic"]);
    prop_oneof![
        Just("mini".to_owned()),
        (family, 0u32..15).prop_map(|(family, level)| format!("heroku-redis:{family}-{level}")),
        ".{0,12}"
    ]
}

fn any_store() -> impl Strategy<Value = KeyValueStore> {
    let plan = prop_oneof![
        Just("mini".to_owned()),
        (0u32..15).prop_map(|level| format!("premium-{level}")),
        (0u32..15).prop_map(|level| format!("private-{level}")),
        "[a-z:-]{0,12}",
    ];
    let status =
        prop_oneof![Just("none"), Just("pending"), Just("ready"), Just("running"), Just("odd"), Just("")];
    let state = prop_oneof![Just("provisioned"), Just("provisioning"), Just("deprovisioned"), Just("odd")];
    (plan, any_version_text(), status, state, prop_oneof![Just("redis"), Just("rediss"), Just("http")])
        .prop_map(|(plan, version, status, state, scheme)| {
            let mut store = with_scheme(store(&plan, &version), scheme);
            if !status.is_empty() {
                store = with_maintenance(store, status, "customer_request");
            }
            store.addon.state = AddonState::from(state);
            store
        })
}

fn any_time() -> impl Strategy<Value = OffsetDateTime> {
    let first = time::PrimitiveDateTime::MIN.assume_utc().unix_timestamp();
    let last = time::PrimitiveDateTime::MAX.assume_utc().unix_timestamp();
    let around = noon("2019-01-01").unix_timestamp()..noon("2028-01-01").unix_timestamp();
    prop_oneof![1 => first..=last, 4 => around]
        .prop_map(|seconds| OffsetDateTime::from_unix_timestamp(seconds).unwrap())
}

fn catalogues() -> impl Strategy<Value = Catalogue> {
    prop_oneof![4 => Just(catalogue()), 1 => Just(Catalogue::empty())]
}

fn urgency(assessment: &Assessment) -> Urgency {
    *assessment.urgency.value()
}

proptest! {
    #[test]
    fn versions_are_totally_ordered(a in any_version_text(), b in any_version_text(), c in any_version_text()) {
        if let (Some(a), Some(b), Some(c)) = (Version::parse(&a), Version::parse(&b), Version::parse(&c)) {
            prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
            prop_assert_eq!(a == b, a.cmp(&b).is_eq());
            if a <= b && b <= c {
                prop_assert!(a <= c);
            }
            let numbers = |v: &Version| (v.major(), v.minor(), v.patch());
            if numbers(&a) < numbers(&b) {
                prop_assert!(a < b);
            }
        }
    }

    #[test]
    fn a_version_survives_its_own_text(text in any_version_text()) {
        if let Some(version) = Version::parse(&text) {
            prop_assert_eq!(Version::parse(&version.to_string()), Some(version));
        }
    }

    #[test]
    fn plans_and_windows_survive_any_text(text in ".{0,40}", now in any_time()) {
        let plan = Plan::parse(&text);
        prop_assert_eq!(Plan::parse(plan.name()).family(), plan.family());
        let window = WeeklyWindow::parse(&text);
        prop_assert_eq!(window.text(), text.trim());
        let _ = (window.next_after(now), window.current(now));
    }

    #[test]
    fn the_next_window_is_within_a_week(hour in 0u8..24, half in any::<bool>(), now in any_time()) {
        let minute = if half { 30 } else { 0 };
        let window = WeeklyWindow::parse(&format!("Thursdays {hour:02}:{minute:02}"));
        prop_assert!(window.slot().is_some());
        if let Some(next) = window.next_after(now) {
            prop_assert!(next.start > now && next.start - now <= Duration::days(7));
            prop_assert_eq!(next.start.weekday(), time::Weekday::Thursday);
        }
    }

    #[test]
    fn every_store_can_be_assessed_at_any_time(store in any_store(), catalogue in catalogues(), now in any_time()) {
        let assessment = assess(&store, &catalogue, now);
        let sources = [assessment.lifecycle.source(), assessment.tls.source(), assessment.urgency.source()];
        prop_assert!(sources.iter().all(|source| source.url.starts_with("https://")));
        prop_assert_eq!(urgency(&assessment).needs_upgrade() && urgency(&assessment).is_calm(), false);
        prop_assert_eq!(posture([&assessment]).lines.len(), 1);
    }

    #[test]
    fn no_upgrade_goes_back(store in any_store(), now in any_time()) {
        let targets = targets(&store, &catalogue(), now);
        prop_assert!(targets.iter().filter(|target| target.recommended).count() <= 1);
        let current = store.version();
        for target in targets.iter().filter(|target| target.is_possible()) {
            let current = current.as_ref().expect("a target needs a known version");
            prop_assert!(target.version() > *current);
            prop_assert_ne!(current.line(), Some(target.line));
        }
    }

    #[test]
    fn time_never_makes_an_upgrade_less_urgent(store in any_store(), a in any_time(), b in any_time()) {
        let (earlier, later) = if a <= b { (a, b) } else { (b, a) };
        let catalogue = catalogue();
        let (before, after) = (assess(&store, &catalogue, earlier), assess(&store, &catalogue, later));
        // Smaller is more urgent.
        prop_assert!(urgency(&after) <= urgency(&before));
    }

    #[test]
    fn tls_once_required_stays_required(store in any_store(), a in any_time(), b in any_time()) {
        let (earlier, later) = if a <= b { (a, b) } else { (b, a) };
        let catalogue = catalogue();
        if assess(&store, &catalogue, earlier).tls.value().is_required() {
            prop_assert!(assess(&store, &catalogue, later).tls.value().is_required());
        }
    }

    #[test]
    fn any_text_as_a_catalogue_is_refused_or_read(text in ".{0,60}") {
        let _ = Catalogue::parse(&text);
    }

    #[test]
    fn no_fork_is_offered_where_its_plan_does_not_run(
        store in any_store(),
        names in prop::collection::vec(any_plan(), 0..8),
        space in prop::option::of(any::<bool>()),
    ) {
        let mut store = store;
        if let Some(app) = &mut store.app {
            app.space = space.map(|shield| Space { shield, ..Space::default() });
        }
        let here = match space {
            None => Place::CommonRuntime,
            Some(false) => Place::PrivateSpace,
            Some(true) => Place::ShieldSpace,
        };
        let offers: Vec<Offer> = names.into_iter().map(|name| Offer { name, ..Offer::default() }).collect();
        let plans = fork_plans(&store, &offers);
        for plan in plans.iter().filter(|plan| plan.is_possible()) {
            prop_assert!(plan.plan.runs_in().is_none_or(|place| place == here), "{plan:?}");
        }
        prop_assert!(plans.iter().filter(|plan| plan.recommended).all(|plan| plan.is_possible()));
    }

    #[test]
    fn a_fork_of_any_store_has_an_effect_and_a_way(store in any_store(), catalogue in catalogues(), plan in any_plan(), now in any_time()) {
        let effect = fork_effect(&store, &catalogue, &Plan::parse(&plan), now);
        prop_assert!(effect.changes.iter().all(|change| change.source().url.starts_with("https://")));
        prop_assert_eq!(compare(&store, &catalogue, None, now).fork.verdict.is_ok() && !store.is_provisioned(), false);
    }

    #[test]
    fn what_is_in_use_is_never_destroyed(store in any_store(), kept in prop::collection::vec(any::<bool>(), 0..6)) {
        let mut store = store;
        store.attachments = (0..kept.len()).map(|at| attachment(&format!("REDIS_{at}"), "storefront")).collect();
        let ids: Vec<String> = store.attachments.iter().map(|attachment| attachment.id.clone()).collect();
        let ids: Vec<&str> = ids.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(id, _)| id.as_str()).collect();
        let allowed = can_destroy(&store, &ids).is_ok();
        prop_assert!(!allowed || (kept.iter().all(|kept| *kept) && uses(&store, &ids).is_empty()));
    }
}
