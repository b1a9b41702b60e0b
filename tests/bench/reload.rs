//! A reload where the fleet was known: until the table stands again.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use journeys::{Fault, Journey, Page, Then, Visit, pages::SignIn, until};

use crate::{
    family::Family,
    fleet_of::{DELAY, FleetOf},
    noted::Noted,
    row::{Amount, Row, Rows},
};

pub const FAMILY: Family = Family {
    name: "reload",
    what: "a reload with a known fleet",
    measure: |rows| Box::pin(measure(rows)),
    is_beside: false,
};

const SIZES: [FleetOf; 2] = [FleetOf { addons: 100, apps: 40 }, FleetOf { addons: 1_000, apps: 400 }];
/// Odd, so that there is one in the middle.
const RUNS: usize = 5;
const WANTED: Amount = Amount::Millis(300.0);
/// Longer than the console waits for further answers before it keeps what it knows.
const STEADY: Duration = Duration::from_secs(2);

async fn measure(rows: Rows) {
    for fleet in SIZES {
        let took = Arc::new(Mutex::new(Vec::new()));
        let into = took.clone();
        Journey::on(&fleet.scenario().to_string_lossy())
            .called(&format!("bench reload of {}", fleet.addons))
            .run(move |visit| async move { go(&visit, fleet.addons, &into).await })
            .await;
        let mut took = took.lock().expect("nobody fails here").clone();
        took.sort_by(f64::total_cmp);
        let figure = format!("reload with {} known add-ons: to the full table", fleet.addons);
        rows.add(Row::of(figure, Amount::Millis(took[RUNS / 2])).beside("300 ms", WANTED).at_most(1.0));
    }
}

async fn go(visit: &Visit, addons: usize, took: &Mutex<Vec<f64>>) {
    let page = &visit.page;
    let noted = Noted::on(page).await;
    page.open("/").await;
    let form = SignIn::on(page).await;
    form.keep().click().await;
    form.tries(&visit.owner().await.token).await;
    visit.token_is_kept(true);
    noted.first("known").await;
    is_kept(page, addons).await;
    visit.platform.breaks(Fault::at("", Then::Delayed(DELAY))).await;
    for _ in 0..RUNS {
        page.reload().await;
        let full = noted.first("full").await;
        eprintln!("    full after {full:.0} ms");
        took.lock().expect("nobody fails here").push(full);
    }
}

/// The browser keeps what the list shows a moment after the last answer: waits until all of it is there and nothing more
/// comes.
async fn is_kept(page: &Page, addons: usize) {
    let (mut before, mut since) = (String::new(), Instant::now());
    until("the list to be kept", async || {
        let kept = page.databases().await?;
        if kept != before {
            (before, since) = (kept, Instant::now());
        }
        // As JSON writes the ends of lines: an add-on begins with an s. The first one stands behind none.
        let known = before.matches("\\ns\\t").count() + before.matches("\"s\\t").count();
        match known >= addons && since.elapsed() > STEADY {
            true => Ok(()),
            false => Err(format!("{known} add-ons are kept")),
        }
    })
    .await;
}
