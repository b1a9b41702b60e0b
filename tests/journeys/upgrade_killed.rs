//! A tab that dies at every moment of an upgrade in place: nothing happens twice, and everything ends as it should.

use journeys::{Journey, Visit};
use serde_json::json;

use crate::killed::{
    Moment::{self, Changing, Leaving, Shows},
    Unlucky,
};

/// A moment, and how many seconds later on the platform somebody comes back.
type Deaths = &'static [(Moment, u64)];

const ONE_APP: Deaths = &[
    (Shows("Confirm the upgrade to 9.1"), 0),
    (Leaving("/upgrade", "Requesting the upgrade to 9.1"), 60),
    (Changing("POST", "/upgrade"), 0),
    (Shows("The platform prepares the maintenance"), 1800),
    (Shows("Pause everything that writes?"), 0),
    (Changing("PATCH", ""), 0),
    (Changing("PATCH", "/formation"), 60),
    (Shows("Everything is paused. Run the maintenance?"), 0),
    (Changing("POST", "/run"), 600),
    (Changing("PATCH", "/formation"), 60),
    (Changing("PATCH", ""), 0),
];

#[tokio::test]
async fn a_production_store_is_upgraded_once_however_often_the_tab_dies() {
    dies("redis-curved-41873", &["storefront"], ONE_APP).await;
}

/// Where one app is through and the others are not.
const HALF_WAY: Deaths = &[
    (Shows("The platform prepares the maintenance"), 1800),
    (Changing("PATCH", "/formation"), 0),
    (Changing("PATCH", "/formation"), 60),
    (Leaving("/run", "Running the maintenance"), 60),
    (Shows("The maintenance runs"), 600),
    (Changing("PATCH", "/formation"), 0),
    (Changing("PATCH", "/formation"), 60),
];

#[tokio::test]
async fn no_app_is_forgotten_when_the_tab_dies_between_two() {
    dies("redis-spherical-37410", &["catalog-api", "search", "storefront"], HALF_WAY).await;
}

const AT_ONCE: Deaths = &[
    (Shows("Pause everything that writes?"), 0),
    (Changing("PATCH", "/formation"), 60),
    (Shows("Everything is paused. Request the upgrade?"), 0),
    (Leaving("/upgrade", "Requesting the upgrade to 9.1"), 60),
    (Changing("POST", "/upgrade"), 0),
    (Changing("PATCH", "/formation"), 60),
];

#[tokio::test]
async fn a_mini_store_is_switched_once_however_often_the_tab_dies() {
    dies("redis-flat-20954", &["storefront-staging"], AT_ONCE).await;
}

/// Upgrades a store of these apps, the owner first, with a tab that dies at each of these moments.
async fn dies(addon: &'static str, apps: &'static [&'static str], deaths: Deaths) {
    Journey::on("default")
        .speed(20)
        .with_refusals()
        .run(move |visit| async move {
            // One of several was in maintenance mode before, and stays in it.
            if apps.contains(&"search") {
                visit.platform.patch(json!({ "app": "search", "maintenance": true })).await;
            }
            let before = visit.platform.state().await;
            let address = format!("/addons/{addon}/upgrade");
            let unlucky = Unlucky { visit: &visit, address: &address, app: apps[0] };
            visit.owner_opens(&visit.page, &address).await;
            for (moment, back_after) in deaths {
                unlucky.loses_the_tab(*moment, *back_after).await;
            }
            unlucky.ends().await;
            let after = visit.platform.state().await;
            assert_eq!(after.addon(addon).version, "9.1.0");
            for app in apps {
                let (before, after) = (before.app(app), after.app(app));
                assert_eq!(
                    (after.formation, after.maintenance_mode),
                    (before.formation, before.maintenance_mode),
                    "{app}"
                );
            }
            everything_happened_once(&visit, apps, addon).await;
        })
        .await;
}

/// The platform's own log: one request, one switch, each app down and up.
async fn everything_happened_once(visit: &Visit, apps: &[&str], addon: &str) {
    let (state, asked) = (visit.platform.state().await, visit.platform.requests().await);
    let times = |method: &str, path: &str| asked.places(method, path).len();
    assert_eq!(times("POST", "/upgrade"), 1, "{asked:?}");
    let is_mini = state.addon(addon).plan.ends_with("mini");
    assert_eq!(times("POST", "/run"), usize::from(!is_mini), "{asked:?}");
    for app in apps {
        let id = state.id_of(app);
        assert_eq!(times("PATCH", &format!("/apps/{id}/formation")), 2, "{app} down and up: {asked:?}");
        let turns = if state.app(app).maintenance_mode { 0 } else { 2 };
        assert_eq!(times("PATCH", &format!("/apps/{id}")), turns, "{app} on and off: {asked:?}");
    }
}
