//! Which client libraries are in use, where an upgrade turns TLS on.

use journeys::{Finds, Journey, Visit, saved};

const ADDON: &str = "redis-flat-30303";
const APP: &str = "diary";
const ASKED: &str = "Which client libraries are in use?";

async fn names(visit: &Visit, library: &str) {
    let list = visit.page.part(ASKED);
    if !list.button(library).is_there().await {
        list.button("Choose a library").click().await;
    }
    list.button(library).click().await;
    visit.page.checkbox(&format!("{library} is ready, everywhere it is used")).appears().await;
}

#[tokio::test]
async fn what_is_said_of_clients_outlives_a_reload_and_stands_in_the_report() {
    Journey::of_a_fork()
        // So low that the question does not stay at the lower edge, above what is clicked.
        .window((1280, 600))
        .run(|visit| async move {
            let (page, folder) = (&visit.page, visit.folder().join("saved"));
            let wizard = visit.fork_of(ADDON).await;
            page.part(ASKED).button("I do not know").click().await;
            page.says("It is not known which client libraries are in use").await;
            names(&visit, "Sidekiq").await;
            page.no_longer_says("It is not known which client libraries are in use").await;
            names(&visit, "redis-py").await;
            page.button("What to set in Sidekiq").click().await;
            page.part("What to set in Sidekiq").says("ssl_params").await;
            page.checkbox("Sidekiq is ready, everywhere it is used").click().await;
            page.says("1 of 2 ready.").await;

            page.button("Begin the upgrade by fork").click().await;
            page.heading("Are all clients ready for TLS?").appears().await;
            page.says("You have not ticked redis-py.").await;
            visit.owner_opens(page, &format!("/addons/{ADDON}/upgrade?by=fork")).await;
            wizard.answers("An upgrade was under way here", "Go on").await;
            page.heading("Are all clients ready for TLS?").appears().await;
            assert!(page.checkbox("Sidekiq is ready, everywhere it is used").is_chosen().await);
            assert!(!page.checkbox("redis-py is ready, everywhere it is used").is_chosen().await);

            visit.person(APP).goes_on_to("Done").await;
            page.says("Sidekiq: ready for TLS, as the person said").await;
            page.says("redis-py: not ready, as the person said").await;
            page.saves_to(&folder).await;
            page.button("Save the report").click().await;
            let report = std::fs::read_to_string(saved(&folder, ".md").await).unwrap();
            assert!(report.contains("- Sidekiq: ready for TLS, as the person said"), "{report}");
        })
        .await;
}
