//! While one waits: the tab's name and icon, and a message on the desktop for whoever wants one.

use journeys::{Finds, Journey, Page};
use serde_json::Value;

const ADDON: &str = "redis-curved-41873";
const APP: &str = "storefront";

/// The browser's messages, written down instead of shown. The first question whether they may be shown is answered yes.
const WRITTEN_DOWN: &str = "
    window.messages = [];
    window.asked = 0;
    window.Notification = class {
        static permission = 'default';
        static requestPermission() {
            window.asked += 1;
            window.Notification.permission = 'granted';
            return Promise.resolve('granted');
        }
        constructor(title, { body, tag }) { window.messages.push(`${title} ${body}`); }
    };
    document.hasFocus = () => !window.isElsewhere;";

async fn icon(page: &Page) -> String {
    let icon =
        page.script("return document.querySelector('link[rel=icon]').getAttribute('href')", vec![]).await;
    icon.as_str().unwrap().to_owned()
}

async fn messages(page: &Page) -> Vec<Value> {
    page.script("return window.messages", vec![]).await.as_array().cloned().unwrap_or_default()
}

/// Waits until a message begins like this.
async fn is_called(page: &Page, title: &str) {
    page.is_so(&format!("window.messages.some((said) => said.startsWith('{title}'))"), true).await;
}

#[tokio::test]
async fn the_tab_tells_how_far_it_is_and_a_message_calls_whoever_wants_it() {
    Journey::on("default")
        .speed(60)
        .run(|visit| async move {
            let page = &visit.page;
            page.does_at_every_load(WRITTEN_DOWN).await;
            let wizard = visit.upgrade_of(ADDON).await;
            assert_eq!(icon(page).await, "/icon.svg");
            wizard.begins().await;
            wizard.confirms_with(APP, APP, "Request the upgrade").await;
            page.button("Tell me on the desktop").appears().await;
            page.is_so("window.asked", 0).await;
            page.button("Tell me on the desktop").click().await;
            page.says("A message on the desktop tells you").await;
            assert!(icon(page).await.starts_with("/icons/progress-"));
            page.is_so(r"/^\d?\d% · /.test(document.title)", true).await;
            page.part("Main").link("Activity").click().await;
            page.is_so(r"/^\d?\d% · /.test(document.title)", true).await;
            assert_eq!(messages(page).await, [""; 0], "nothing to be called for yet");

            page.script("window.isElsewhere = true", vec![]).await;
            visit.platform.advance(20).await;
            is_called(page, &format!("The maintenance of {ADDON} is ready")).await;
            page.is_so("document.title.startsWith('Your turn · ')", true).await;
            assert_eq!(icon(page).await, "/icons/turn.svg");

            page.link("Go there").click().await;
            visit.person(APP).goes_on_to("Done: ").await;
            is_called(page, &format!("Done: {ADDON}")).await;
            page.is_so("document.title.startsWith('Done: ')", true).await;
            assert_eq!(icon(page).await, "/icons/done.svg");
            for said in messages(page).await {
                assert!(!said.as_str().unwrap().contains(APP), "the add-on's name and nothing else: {said}");
            }
        })
        .await;
}

#[tokio::test]
async fn who_is_at_the_page_is_not_called() {
    Journey::on("default")
        .speed(600)
        .run(|visit| async move {
            let page = &visit.page;
            let allowed = WRITTEN_DOWN.replace("'default'", "'granted'");
            page.does_at_every_load(&allowed).await;
            visit.upgrade_of(ADDON).await;
            visit.person(APP).goes_on_to("Done: ").await;
            assert_eq!(messages(page).await, [""; 0]);
            page.is_so("window.asked", 0).await;
        })
        .await;
}
