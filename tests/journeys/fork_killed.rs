//! A tab that dies at every moment of an upgrade by fork: one fork, and every app ends with it.

use journeys::Journey;

use crate::killed::{
    Moment::{self, Changing, Losing, Shows},
    Unlucky,
};

const OLD: &str = "redis-curved-10101";
const APP: &str = "bakery";

/// Every moment, and how many seconds later on the platform somebody comes back.
const DEATHS: &[(Moment, u64)] = &[
    (Shows("Confirm a second add-on for $15 a month"), 0),
    (Shows("Pause everything that writes?"), 0),
    (Changing("PATCH", "/formation"), 60),
    (Losing("POST", "/addons"), 60),
    (Changing("POST", "/addons"), 0),
    (Shows("redis-"), 1800),
    (Shows("Which settings should the new add-on have?"), 0),
    (Changing("PATCH", "/config"), 0),
    (Shows("Put "), 0),
    (Changing("POST", "/addon-attachments"), 0),
    (Changing("POST", "/addon-attachments"), 0),
    (Changing("PATCH", "/formation"), 60),
];

#[tokio::test]
async fn one_fork_is_made_and_takes_the_place_however_often_the_tab_dies() {
    Journey::on("forks")
        .speed(20)
        .with_refusals()
        .run(|visit| async move {
            visit.are_secret(visit.platform.connection_secrets(&visit.owner().await.token).await);
            let before = visit.platform.state().await;
            let address = format!("/addons/{OLD}/upgrade?by=fork");
            let unlucky = Unlucky { visit: &visit, address: &address, app: APP };
            visit.owner_opens(&visit.page, &address).await;
            for (moment, back_after) in DEATHS {
                unlucky.loses_the_tab(*moment, *back_after).await;
            }
            unlucky.ends().await;
            let after = visit.platform.state().await;
            let new = after.fork_of(OLD);
            assert_eq!(after.forks_of(OLD), [new.as_str()], "one fork");
            assert_eq!(after.addon(&new).attachments, ["bakery::REDIS"]);
            assert_eq!(after.addon(OLD).attachments, ["bakery::REDIS_OLD"], "it is the way back");
            assert_eq!(after.addon(&new).settings, after.addon(OLD).settings);
            assert_eq!(after.app(APP).formation, before.app(APP).formation);
            assert!(!after.app(APP).maintenance_mode);
            let asked = visit.platform.requests().await;
            assert_eq!(asked.taken("POST", "/addons"), 1, "{asked:?}");
            assert_eq!(asked.places("PATCH", "/formation").len(), 2, "down once, up once: {asked:?}");
        })
        .await;
}
