//! One upgrade, two tools: what a person begins with the official client, another finishes in the
//! console, and the other way round.

use std::{io::Write, path::Path};

use journeys::{Finds, Journey, Look, OfficialClient, Visit, pages::Upgrade};

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// The official client, signed in as the owner; none where it could not be installed, which is said
/// where everybody sees it.
async fn client(visit: &Visit) -> Option<OfficialClient> {
    if std::env::var_os("KVS_WITHOUT_CLI").is_some() {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: a journey with the official client, which is not installed"
        );
        return None;
    }
    let test = std::thread::current().name().unwrap_or("journey").replace("::", ".");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/two-sides").join(test);
    Some(OfficialClient::of(&visit.console, "owner", &folder).await)
}

/// From “everything is prepared” to the report, all in the console.
async fn pauses_and_runs(wizard: &Upgrade) {
    wizard.answers("Pause everything that writes?", "Pause writers").await;
    wizard.answers("Everything is paused. Run the maintenance?", "Run the maintenance").await;
    wizard.is_done(ADDON).await;
}

#[tokio::test]
async fn an_upgrade_requested_with_the_client_is_taken_over_and_finished_in_the_console() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let Some(client) = client(&visit).await else { return };
            let before = visit.platform.state().await.app(APP);
            let upgrade = format!("redis:upgrade {ADDON} --version 9.1 -a {APP} --confirm {APP}");
            client.runs(&upgrade).await.succeeds();

            let wizard = visit.upgrade_of(ADDON).await;
            wizard.answers("A maintenance is under way already", "Take it over").await;
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Go on with the upgrade").await;
            pauses_and_runs(&wizard).await;
            visit.page.says("The maintenance was not begun here").await;

            let asked = visit.platform.requests().await;
            assert_eq!(asked.places("POST", "/upgrade").len(), 1, "nothing is requested twice");
            assert_eq!(visit.platform.state().await.app(APP).formation, before.formation);
            client.runs(&format!("redis:info {ADDON} -a {APP}")).await.succeeds().says("Version: 9.1.0");
            client.runs(&format!("maintenance -a {APP}")).await.succeeds().says("off");
            visit.official_client_agrees_on(&[APP]).await;
        })
        .await;
}

#[tokio::test]
async fn an_upgrade_requested_in_the_console_is_run_with_the_client_and_verified_in_the_console() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let Some(client) = client(&visit).await else { return };
            let before = visit.platform.state().await.app(APP);
            let wizard = visit.upgrade_of(ADDON).await;
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            visit.page.heading("Everything is paused. Run the maintenance?").appears().await;

            // The person goes to a terminal, and comes back when all is over there.
            visit.page.is_hidden(true).await;
            let info = client.runs(&format!("data:maintenances:info {ADDON} -a {APP}")).await;
            info.succeeds().says("status: ready").says("reason: customer_request");
            // The console put the app into maintenance mode, which is what the client wants to see.
            client.runs(&format!("data:maintenances:run {ADDON} -a {APP} --wait")).await.succeeds();
            let wait = client.runs(&format!("data:maintenances:wait {ADDON} -a {APP}")).await;
            wait.fails_with(2).says("isn't any maintenance in progress");

            visit.page.is_hidden(false).await;

            // Nobody pressed anything here.
            wizard.is_done(ADDON).await;
            visit.page.says("The maintenance was started elsewhere").await;
            assert_eq!(visit.platform.requests().await.places("POST", "/run").len(), 1);
            let after = visit.platform.state().await;
            assert_eq!(after.addon(ADDON).version, "9.1.0");
            assert_eq!(after.app(APP).formation, before.formation);
            assert!(!after.app(APP).maintenance_mode);
        })
        .await;
}

#[tokio::test]
async fn writers_paused_and_the_switch_made_with_the_client_are_found_by_the_console() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let Some(client) = client(&visit).await else { return };
            let upgrade = format!("redis:upgrade {ADDON} --version 9.1 -a {APP} --confirm {APP}");
            client.runs(&upgrade).await.succeeds();
            client.runs(&format!("maintenance:on -a {APP}")).await.succeeds();
            client.runs(&format!("ps:scale worker=0 clock=0 -a {APP}")).await.succeeds();
            let wizard = visit.upgrade_of(ADDON).await;
            wizard.answers("A maintenance is under way already", "Take it over").await;
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Go on with the upgrade").await;
            pauses_and_runs(&wizard).await;

            // What somebody else paused is theirs to bring back.
            let after = visit.platform.state().await;
            assert_eq!(after.addon(ADDON).version, "9.1.0");
            assert!(after.app(APP).maintenance_mode);
            assert_eq!(after.app(APP).formation["worker"], 0);
            client.runs(&format!("maintenance:off -a {APP}")).await.succeeds();
        })
        .await;
}

const OLD: &str = "redis-curved-10101";

/// Writers are paused and the fork is made with the client, as its article tells; the console takes the
/// fork over once the person vouches for it.
#[tokio::test]
async fn a_fork_made_with_the_client_is_promoted_in_the_console() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let Some(client) = client(&visit).await else { return };
            client.runs("maintenance:on -a bakery").await.succeeds();
            client.runs("ps:scale worker=0 -a bakery").await.succeeds();
            let address = client.runs(&format!("redis:credentials {OLD} -a bakery")).await;
            let create = "addons:create heroku-redis:premium-0 -a bakery --name fresh -- --fork";
            client.runs_with(create, address.succeeds().line()).await.succeeds();
            client.runs("redis:wait fresh -a bakery --wait-interval 1").await.succeeds();
            let written = visit.platform.state().await.keys_written(OLD);

            let (page, token) = (&visit.page, visit.owner().await.token);
            visit.are_secret(visit.platform.connection_secrets(&token).await);
            visit.sign_in_at(&format!("/addons/{OLD}/upgrade?by=fork&join=fresh"), "owner").await;
            let wizard = Upgrade::on(page);
            let there = page.find(Look::Begins("radio", "Use fresh, premium-0".to_owned()));
            assert!(there.is_chosen().await, "the fork that is there is offered");
            page.find(Look::Begins("button", "Begin the upgrade by".to_owned())).click().await;
            wizard.confirms_with("fresh", "fresh", "Use fresh").await;
            wizard.answers("Pause everything that writes?", "Pause writers").await;
            wizard.carries_over("Apply all").await;
            wizard.promotes("fresh", OLD, "Promote on bakery").await;
            wizard.has_forked(OLD).await;

            let after = visit.platform.state().await;
            assert_eq!(after.forks_of(OLD), ["fresh"], "no second fork is made");
            assert!(after.addon("fresh").attachments.contains(&"bakery::REDIS".to_owned()));
            assert!(after.keys_written("fresh") >= written, "something written before is lost");
            assert_eq!(after.addon("fresh").settings, after.addon(OLD).settings);
            // What the person paused with the client is theirs to bring back.
            assert!(after.app("bakery").maintenance_mode);
            client.runs("maintenance:off -a bakery").await.succeeds();
            visit.official_client_agrees_on(&["bakery"]).await;
        })
        .await;
}

#[tokio::test]
async fn a_fork_made_in_the_console_is_promoted_with_the_client() {
    Journey::of_a_fork()
        .run(|visit| async move {
            let Some(client) = client(&visit).await else { return };
            let before = visit.platform.state().await.app("bakery");
            let wizard = visit.fork_of(OLD).await;
            wizard.forks("bakery").await;
            wizard.carries_over("Apply all").await;
            let new = visit.fork_is_ready(OLD).await;
            client.runs(&format!("redis:promote {new} -a bakery")).await.succeeds();
            wizard.promotes(&new, OLD, "Promote on bakery").await;
            wizard.has_forked(OLD).await;

            let after = visit.platform.state().await;
            assert_eq!(after.addon(&new).attachments, ["bakery::REDIS"]);
            assert_eq!(after.addon(OLD).attachments.len(), 1, "it is the way back");
            assert_eq!(after.app("bakery").formation, before.formation);
            assert!(!after.app("bakery").maintenance_mode);
            visit.are_secret(visit.platform.connection_secrets(&visit.owner().await.token).await);
            visit.official_client_agrees_on(&["bakery"]).await;
        })
        .await;
}
