//! Every add-on in one list.

use journeys::{
    Finds, Journey,
    pages::{Fleet, SignIn},
    until,
};

/// Where a name stands in the list.
fn at(names: &[String], name: &str) -> usize {
    names.iter().position(|one| one == name).unwrap_or_else(|| panic!("{name} is not in {names:?}"))
}

/// The version in "! 7.2.14 forced from ...".
fn digits(text: &str) -> &str {
    text.split(' ').find(|word| word.starts_with(|c: char| c.is_ascii_digit())).unwrap_or_default()
}

#[tokio::test]
async fn every_store_is_listed_most_urgent_first_and_no_connection_url_is_shown() {
    Journey::on("default")
        .run(|visit| async move {
            let token = visit.owner().await.token;
            visit.are_secret(visit.platform.connection_secrets(&token).await);
            visit.sign_in_at("/", "owner").await;
            let fleet = Fleet::on(&visit.page).await;
            let names = fleet.names().await;
            let mut sorted = names.clone();
            sorted.sort();
            assert_eq!(sorted, visit.platform.state().await.stores());

            // 6.2 is past its end, 8.1 can wait, 9.1 is the newest: true whatever day it is.
            for old in ["redis-cubic-73305", "redis-tiny-29340"] {
                assert!(at(&names, old) < at(&names, "redis-shaped-90417"), "{names:?}");
            }
            assert_eq!(names.last().unwrap(), "redis-round-18226");

            let curved = fleet.addon("redis-curved-41873");
            curved.says("storefront").await;
            curved.cell("Version").says("7.2.14").await;
            curved.cell("Plan").says("premium-0").await;
            curved.cell("TLS").says("Required").await;
            fleet.addon("redis-spherical-37410").says("shared with 2 apps").await;
            fleet
                .addon("redis-elliptical-66058")
                .link("Under way: join… redis-elliptical-66058")
                .appears()
                .await;
        })
        .await;
}

#[tokio::test]
async fn each_column_sorts_both_ways_and_the_address_keeps_it() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            let token = visit.owner().await.token;
            page.open("/").await;
            let form = SignIn::on(page).await;
            form.keep().click().await;
            form.with(&token).await;
            visit.token_is_kept(true);
            let fleet = Fleet::on(page).await;
            let urgent = fleet.names().await;

            let columns = [
                ("Add-on", "name"),
                ("App", "app"),
                ("Version", "version"),
                ("Plan", "plan"),
                ("TLS", "tls"),
                ("State", "state"),
                ("Maintenance", "maintenance"),
            ];
            for (column, word) in columns {
                fleet.sort_by(column).click().await;
                page.address_becomes(|address| address == format!("/?sort={word}")).await;
                fleet.sort_by(column).click().await;
                page.address_becomes(|address| address == format!("/?sort={word}&order=down")).await;
                let down = fleet.names().await;
                page.reload().await;
                let names: Vec<&str> = down.iter().map(String::as_str).collect();
                Fleet::on(page).await.lists(&names).await;
            }

            page.open("/?sort=name").await;
            let mut by_name = urgent.clone();
            by_name.sort();
            assert_eq!(Fleet::on(page).await.names().await, by_name);
            page.open("/?sort=version").await;
            let versions = Fleet::on(page).await.column("Version").await;
            let lines: Vec<&str> = versions.iter().map(|text| digits(text)).collect();
            let mut sorted = lines.clone();
            sorted.sort_unstable();
            assert_eq!(lines, sorted);

            fleet.sort_by("Urgency").click().await;
            let names: Vec<&str> = urgent.iter().map(String::as_str).collect();
            fleet.lists(&names).await;
        })
        .await;
}

#[tokio::test]
async fn search_and_filters_narrow_the_list_and_a_link_gives_the_same_view() {
    Journey::on("default")
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/", "owner").await;
            let fleet = Fleet::on(page).await;
            fleet.search().fill("billing").await;
            fleet.lists(&["redis-cubic-73305", "redis-angular-55012"]).await;
            page.address_becomes(|address| address == "/?q=billing").await;
            page.says("2 of 14 shown").await;

            fleet.search().fill("").await;
            page.address_becomes(|address| address == "/").await;
            fleet.filter("Shared").click().await;
            fleet.lists(&["redis-spherical-37410"]).await;
            page.address_becomes(|address| address == "/?show=shared").await;
            fleet.filter("Shared").click().await;

            fleet.filter("Needs upgrade").click().await;
            fleet.filter("Mini").click().await;
            let address = page.address_becomes(|address| address.contains("family=mini")).await;
            let narrowed = fleet.names().await;
            assert!(!narrowed.is_empty() && narrowed.len() < 4, "{narrowed:?}");

            // A link is opened by somebody else, in a tab of their own.
            visit.sign_in_at(&address, "owner").await;
            assert_eq!(Fleet::on(page).await.names().await, narrowed);
            assert_eq!(fleet.filter("Mini").attribute("aria-pressed").await.as_deref(), Some("true"));

            page.button("Clear filters").click().await;
            page.address_becomes(|address| address == "/").await;
        })
        .await;
}

#[tokio::test]
async fn the_list_never_claims_to_be_empty_while_it_is_being_read() {
    Journey::on("default")
        .run(|visit| async move {
            const WATCH: &str = "
                const empty = 'This account sees no Key-Value Store add-ons';
                new MutationObserver(() => {
                    window.claimed ||= document.body.innerText.includes(empty);
                }).observe(document.body, { childList: true, subtree: true });";
            let page = &visit.page;
            page.open("/").await;
            let form = SignIn::on(page).await;
            page.script(WATCH, vec![]).await;
            form.with(&visit.owner().await.token).await;
            Fleet::on(page).await;
            assert_ne!(page.script("return window.claimed", vec![]).await, true);
        })
        .await;
}

#[tokio::test]
async fn an_account_without_stores_is_told_what_that_can_mean() {
    Journey::on("empty")
        .run(|visit| async move {
            visit.sign_in_at("/", "owner").await;
            visit.page.says("This account sees no Key-Value Store add-ons").await;
            visit.page.says("heroku addons:create heroku-redis:mini").await;
        })
        .await;
}

#[tokio::test]
async fn a_thousand_addons_are_listed_and_found() {
    Journey::on("thousand")
        .run(|visit| async move {
            visit.sign_in_at("/", "owner").await;
            // Their versions are still being read: the list is of use before that is over.
            let fleet = Fleet::filling(&visit.page).await;
            let stores = visit.platform.state().await.stores();
            assert!(stores.len() >= 1_000, "{} stores", stores.len());
            visit.page.says("The first 100 of 1").await;
            assert_eq!(fleet.names().await.len(), 100);
            visit.page.button("Show 100 more").click().await;
            visit.page.says("The first 200 of 1").await;
            assert_eq!(fleet.names().await.len(), 200);
            let wanted = stores.last().unwrap().as_str();
            let its_number = wanted.rsplit('-').next().unwrap();
            fleet.search().fill(its_number).await;
            fleet.lists(&[wanted]).await;
        })
        .await;
}

#[tokio::test]
async fn an_order_leaves_the_page_where_it_is_and_another_page_begins_at_its_top() {
    const AT: &str = "return Math.round(scrollY)";
    Journey::on("default")
        .window((1280, 480))
        .run(|visit| async move {
            let page = &visit.page;
            visit.sign_in_at("/", "owner").await;
            let fleet = Fleet::on(page).await;
            let to_head = "document.querySelector('thead button').scrollIntoView({ block: 'center' });";
            let before = page.script(&format!("{to_head} {AT}"), vec![]).await;
            assert_ne!(before, 0, "the page is long enough");
            fleet.sort_by("Add-on").click().await;
            page.address_becomes(|address| address.contains("sort=name")).await;
            // Firefox counts in parts of a pixel.
            let at = page.script(AT, vec![]).await;
            let moved = at.as_f64().unwrap() - before.as_f64().unwrap();
            assert!(moved.abs() <= 1.0, "the order changes nothing about where one is: {before} and {at}");

            let to_row =
                "const link = document.querySelector('tbody a'); link.scrollIntoView({ block: 'center' });";
            let name = page.script(&format!("{to_row} return link.textContent"), vec![]).await;
            let (name, left) = (name.as_str().unwrap(), page.script(AT, vec![]).await);
            page.link(name).click().await;
            page.heading(name).appears().await;
            assert_eq!(page.script(AT, vec![]).await, 0);
            page.back().await;
            until("the list to be where it was", async || {
                let at = page.script(AT, vec![]).await;
                if at == left { Ok(()) } else { Err(format!("it is at {at}, and was at {left}")) }
            })
            .await;
        })
        .await;
}
