//! Every form that changes something, for those who hear it and on a small screen.

use journeys::{Finds, Journey, Key, Look, PHONE, Theme};

use crate::accessible_faults::Faults;

/// The buttons of one add-on's page that open a form, with what its heading says.
const FORMS: [(&str, &str); 7] = [
    ("Move by whole weeks…", "Move the maintenance"),
    ("Change the window…", "Change the weekly window"),
    ("Change the eviction policy", "Change the eviction policy"),
    ("Change the idle timeout", "Change the idle timeout"),
    ("Change the keyspace notifications", "Change the keyspace notifications"),
    ("Rotate credentials…", "Rotate the credentials"),
    ("Reset statistics…", "Reset the statistics"),
];

async fn every_form_in(journey: Journey) {
    journey
        .run(|visit| async move {
            let (page, faults) = (&visit.page, Faults::default());
            visit.sign_in_at("/addons/redis-cubic-73305", "owner").await;
            page.settles().await;
            for (opener, heading) in FORMS {
                page.button(opener).click().await;
                let form = page.part(heading);
                form.find(Look::Every("button")).appears().await;
                page.settles().await;
                faults.note(page, heading).await;
                assert_eq!(page.too_wide().await, None, "{heading}");
                page.press(Key::Escape + "").await;
                form.disappears().await;
            }
            faults.are_none();
        })
        .await;
}

#[tokio::test]
async fn every_form_can_be_heard() {
    every_form_in(Journey::on("default")).await;
}

#[tokio::test]
async fn every_form_fits_a_phone_in_the_dark() {
    every_form_in(Journey::on("default").window(PHONE).theme(Theme::Dark).touch()).await;
}
