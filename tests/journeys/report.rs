//! Reports for a ticket: of one add-on, and of everything an account sees.

use journeys::{Fault, Finds, Journey, Then, Visit, saved};
use serde_json::{Value, json};

/// Saves a report, and sees that neither the token nor a connection URL is in it.
async fn saves(visit: &Visit, button: &str, ending: &str) -> String {
    let (page, folder) = (&visit.page, visit.folder().join(ending));
    page.saves_to(&folder).await;
    page.button(button).click().await;
    let report = std::fs::read_to_string(saved(&folder, ending).await).unwrap();
    assert!(
        !report.contains(&visit.owner().await.token) && !report.contains("://:"),
        "a secret is in the report"
    );
    report
}

#[tokio::test]
async fn a_report_of_an_addon_holds_what_its_page_says_and_no_secret() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/addons/redis-spherical-37410", "owner").await;
            page.heading("redis-spherical-37410").appears().await;
            page.link("Report").click().await;
            page.heading("Report of redis-spherical-37410").appears().await;
            page.settles().await;
            page.part("What could not be read").says("Everything was read.").await;
            page.part("Attachments").says("SHARED_REDIS_URL").await;

            let secrets = visit.platform.connection_secrets(&visit.owner().await.token).await;
            let text = saves(&visit, "Save as Markdown", ".md").await;
            assert!(secrets.iter().all(|secret| !text.contains(secret)));
            for part in
                ["# Report of redis-spherical-37410", "`CATALOG_CACHE_URL`", "search", "storefront", "TLS"]
            {
                assert!(text.contains(part), "{part} is missing in {text}");
            }
            let report: Value = serde_json::from_str(&saves(&visit, "Save as JSON", ".json").await).unwrap();
            let addon = &report["add_ons"][0];
            assert_eq!(addon["name"], "redis-spherical-37410");
            assert_eq!(addon["parts"]["settings"], "read");
            assert_eq!(addon["could_not_read"], json!([]));
        })
        .await;
}

#[tokio::test]
async fn a_report_of_an_account_says_what_could_not_be_read_and_why() {
    Journey::on("broken")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/?sort=name", "owner").await;
            page.says("redis-silent-10004").await;
            page.settles().await;
            page.link("Report").click().await;
            page.address_becomes(|address| address == "/report?sort=name").await;
            page.says("Settings, maintenance windows and earlier maintenances were not asked for.").await;
            page.says("It was asked for without success").await;

            let text = saves(&visit, "Save as Markdown", ".md").await;
            assert!(text.contains("## At a glance") && text.contains("redis-healthy-10001"), "{text}");
            let broken = text.split("## redis-missing-10003").nth(1).expect("it is in the report");
            assert!(broken.contains("### What could not be read") && broken.contains("Unknown"), "{broken}");
            let report: Value = serde_json::from_str(&saves(&visit, "Save as JSON", ".json").await).unwrap();
            let addons = report["add_ons"].as_array().unwrap();
            let missing = addons.iter().find(|addon| addon["name"] == "redis-missing-10003").unwrap();
            assert_eq!(missing["version"]["full"], Value::Null);
            assert_eq!(missing["could_not_read"][0]["status"], 404);
        })
        .await;
}

#[tokio::test]
async fn the_address_of_a_report_opens_exactly_what_one_saw() {
    Journey::on("default")
        .with_refusals()
        .run(|visit| async move {
            let page = &visit.page;
            // Attachments that cannot be read: other apps may use a store without being named.
            let no = json!({ "id": "forbidden", "message": "No." });
            visit.platform.breaks(Fault::at("/addon-attachments", Then::Status(403, no))).await;
            visit.sign_in_at("/report?q=billing&as=markdown", "owner").await;
            page.settles().await;
            page.part("Preview").says("/?q=billing").await;
            page.part("Preview").says("The list of attachments could not be read").await;
            page.link("JSON").click().await;
            page.address_becomes(|address| address == "/report?q=billing&as=json").await;
            page.part("Preview").says("\"list_address\": \"/?q=billing\"").await;
            page.back().await;
            page.part("Preview").says("# Report of").await;
        })
        .await;
}

#[tokio::test]
async fn on_paper_a_report_has_its_sources_and_no_buttons() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/addons/redis-spherical-37410/report", "owner").await;
            page.heading("Report of redis-spherical-37410").appears().await;
            page.settles().await;
            page.as_on_paper().await;
            page.no_longer_says("Copy as Markdown").await;
            page.no_longer_says("Sign out").await;
            page.says("CATALOG_CACHE_URL").await;
            let address = "
                const link = document.querySelector('.source a');
                return getComputedStyle(link, '::after').content.includes(link.href);";
            assert_eq!(page.script(address, vec![]).await, true, "where it is written stands on the paper");
            let look = "
                document.documentElement.dataset.theme = 'dark';
                const of = (selector) => getComputedStyle(document.querySelector(selector));
                return [of('html').colorScheme, of('.report-groups').display];";
            assert_eq!(page.script(look, vec![]).await, json!(["light", "block"]), "paper has no dark theme");
        })
        .await;
}
