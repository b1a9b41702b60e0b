//! From opening the link to a sign-in page that can be used, each time in a browser that has never seen the console.

use std::sync::{Arc, Mutex};

use journeys::{Journey, Visit, pages::SignIn};

use crate::{
    family::Family,
    noted::Noted,
    row::{Amount, Row, Rows},
};

pub const FAMILY: Family = Family {
    name: "opening",
    what: "from the link to the sign-in page",
    measure: |rows| Box::pin(measure(rows)),
    is_beside: false,
};

/// Odd, so that there is one in the middle.
const RUNS: usize = 5;

/// One opening, in ms.
struct Opened {
    /// The shell is painted.
    painted: f64,
    /// The token can be typed in.
    usable: f64,
}

async fn measure(rows: Rows) {
    let (painted, usable) = median(false).await;
    rows.add(Row::of("opening: first contentful paint", Amount::Millis(painted)));
    rows.add(Row::of("opening: the token can be typed in", Amount::Millis(usable)));
    let (painted, usable) = median(true).await;
    // A round trip to connect, one to ask, and the page's own bytes.
    let trips = Amount::Millis(f64::from(2 * ROUND_TRIP));
    rows.add(
        Row::of("opening, slow 4G and processor: first contentful paint", Amount::Millis(painted))
            .beside("two round trips", trips),
    );
    let wanted = Amount::Millis(1_500.0);
    rows.add(
        Row::of("opening, slow 4G and processor: the token can be typed in", Amount::Millis(usable))
            .beside("1.5 s", wanted)
            .at_most(1.0),
    );
}

/// Of Lighthouse's slow 4G, in ms.
const ROUND_TRIP: u32 = 150;

async fn median(slow: bool) -> (f64, f64) {
    let all = Arc::new(Mutex::new(Vec::new()));
    for _ in 0..RUNS {
        let into = all.clone();
        let journey = Journey::on("default").called("bench opening");
        let way = move |visit: Visit| async move {
            let opened = open(&visit, slow).await;
            into.lock().expect("nobody fails here").push(opened);
        };
        journey.run(way).await;
    }
    let all = all.lock().expect("nobody fails here");
    (middle(all.iter().map(|opened| opened.painted)), middle(all.iter().map(|opened| opened.usable)))
}

async fn open(visit: &Visit, slow: bool) -> Opened {
    let page = &visit.page;
    let noted = Noted::on(page).await;
    if slow {
        page.is_slow().await;
    }
    page.open("/").await;
    let usable = noted.first("field").await;
    let painted = noted.paint("first-contentful-paint").await;
    SignIn::on(page).await;
    eprintln!(
        "    {}painted after {painted:.0} ms, usable after {usable:.0} ms",
        if slow { "slow: " } else { "" }
    );
    Opened { painted, usable }
}

fn middle(all: impl Iterator<Item = f64>) -> f64 {
    let mut all: Vec<f64> = all.collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}
