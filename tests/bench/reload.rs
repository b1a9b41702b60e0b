//! A reload where the fleet was known: until the table stands again.

use std::sync::{Arc, Mutex};

use journeys::{Fault, Journey, Then, Visit, pages::SignIn};

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

async fn measure(rows: Rows) {
    for fleet in SIZES {
        let took = Arc::new(Mutex::new(Vec::new()));
        let into = took.clone();
        Journey::on(&fleet.scenario().to_string_lossy())
            .called(&format!("bench reload of {}", fleet.addons))
            .run(move |visit| async move { go(&visit, &into).await })
            .await;
        let mut took = took.lock().expect("nobody fails here").clone();
        took.sort_by(f64::total_cmp);
        let figure = format!("reload with {} known add-ons: to the full table", fleet.addons);
        rows.add(Row::of(figure, Amount::Millis(took[RUNS / 2])).beside("300 ms", WANTED).at_most(1.0));
    }
}

async fn go(visit: &Visit, took: &Mutex<Vec<f64>>) {
    let page = &visit.page;
    let noted = Noted::on(page).await;
    page.open("/").await;
    let form = SignIn::on(page).await;
    form.keep().click().await;
    form.tries(&visit.owner().await.token).await;
    visit.token_is_kept(true);
    noted.first("known").await;
    visit.platform.breaks(Fault::at("", Then::Delayed(DELAY))).await;
    for _ in 0..RUNS {
        page.reload().await;
        let full = noted.first("full").await;
        eprintln!("    full after {full:.0} ms");
        took.lock().expect("nobody fails here").push(full);
    }
}
