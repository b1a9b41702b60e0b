//! Ten thousand rows under a person's hands, and what a large account takes of the browser's memory.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use journeys::{
    Finds, Journey, Memory, Visit,
    pages::{Fleet, SignIn},
};

use crate::{
    family::Family,
    fleet_of::FleetOf,
    noted::{Hands, Noted},
    row::{Amount, Row, Rows},
};

pub const FAMILY: Family = Family {
    name: "ten_thousand",
    what: "10,000 rows under a person's hands, and memory",
    measure: |rows| Box::pin(measure(rows)),
    is_beside: false,
};

/// What a hand waits for at most, in ms, and what a frame or a task may take.
const AT_ONCE: Amount = Amount::Millis(50.0);
/// What an add-on may take of the memory.
const AN_ADDON: Amount = Amount::Bytes(20_000.0);

/// Longest wait for everything to be known. What follows is measured all the same.
const LONGEST: Duration = Duration::from_secs(200);
const STILL_READING: &str = "not after 200 s; the rows of 10,000 below are measured while it reads";

async fn measure(rows: Rows) {
    let few = memory_of(FleetOf { addons: 10, apps: 4 }, None).await;
    let thousand = memory_of(FleetOf { addons: 1_000, apps: 400 }, None).await;
    let many = memory_of(FleetOf { addons: 10_000, apps: 4_000 }, Some(rows.clone())).await;
    let each = |more: Memory, less: Memory, addons: f64| (more.bytes() as f64 - less.bytes() as f64) / addons;
    let (first, further) = (each(thousand, few, 990.0), each(many, thousand, 9_000.0));
    let told = |memory: Memory| Amount::Bytes(memory.bytes() as f64);
    rows.add(
        Row::of("memory with 1,000 add-ons: JavaScript and WebAssembly", told(thousand))
            .beside("with 10", told(few)),
    );
    rows.add(
        Row::of("… an add-on, from 10 to 1,000", Amount::Bytes(first)).beside("20 kB", AN_ADDON).at_most(1.0),
    );
    rows.add(
        Row::of("memory with 10,000 add-ons", told(many)).beside("with 1,000", told(thousand)).at_most(10.0),
    );
    rows.add(
        Row::of("… an add-on, from 1,000 to 10,000", Amount::Bytes(further))
            .beside("20 kB", AN_ADDON)
            .at_most(1.0),
    );
    rows.add(
        Row::of("nodes of the document with 10,000 add-ons", Amount::Count(many.nodes as f64))
            .beside("with 1,000", Amount::Count(thousand.nodes as f64)),
    );
}

/// What this account takes, once everything is known; with `rows`, hands go over it first.
async fn memory_of(fleet: FleetOf, rows: Option<Rows>) -> Memory {
    let found = Arc::new(Mutex::new(Memory::default()));
    let into = found.clone();
    Journey::on(&fleet.scenario().to_string_lossy())
        .called(&format!("bench memory of {}", fleet.addons))
        .run(move |visit| async move {
            let page = &visit.page;
            page.holds_its_memory().await;
            let noted = Noted::on(page).await;
            page.open("/").await;
            SignIn::on(page).await.tries(&visit.owner().await.token).await;
            let known = noted.first_within("known", LONGEST).await;
            let memory = page.memory().await;
            eprintln!("    {} add-ons: known after {known:?} ms, {memory:?}", fleet.addons);
            *into.lock().expect("nobody fails here") = memory;
            if let Some(rows) = rows {
                let figure = "10,000 add-ons known, answers without delay, since the page was opened";
                rows.add(match known {
                    Some(known) => Row::of(figure, Amount::Millis(known)),
                    None => Row::failed(figure, STILL_READING),
                });
                hands(&visit, &noted, &rows).await;
            }
        })
        .await;
    *found.lock().expect("nobody fails here")
}

async fn hands(visit: &Visit, noted: &Noted<'_>, rows: &Rows) {
    let page = &visit.page;
    let fleet = Fleet::filling(page).await;
    fleet.search().click().await;
    noted.afresh().await;
    for letter in "shop-0012".chars() {
        page.types_letter(letter).await;
        noted.painted().await;
    }
    answers(rows, "typing nine letters into the filter", &noted.hands().await);
    fleet.search().fill("").await;
    noted.painted().await;
    noted.afresh().await;
    for column in ["Version", "Plan", "App", "App"] {
        fleet.sort_by(column).click().await;
        noted.painted().await;
    }
    answers(rows, "sorting by three columns", &noted.hands().await);
    let told = |number| Amount::Millis(number);
    let all = page.button("Show all");
    if all.is_there().await {
        noted.afresh().await;
        all.click().await;
        noted.painted().await;
        let drawn = noted.hands().await;
        let figure = "10,000 rows, all drawn at once by “Show all”: longest task";
        rows.add(Row::of(figure, told(drawn.longest_task)).beside("50 ms", AT_ONCE).at_most(1.0));
    }
    noted.afresh().await;
    page.scrolls_by(60_000, 6_000).await;
    let scrolled = noted.hands().await;
    rows.add(
        Row::of(
            "10,000 rows, scrolling over a thousand of them: longest frame",
            told(scrolled.longest_frame),
        )
        .beside("50 ms", AT_ONCE)
        .at_most(1.0),
    );
    rows.add(
        Row::of(
            "10,000 rows, scrolling over a thousand of them: longest task (0: none over 50 ms)",
            told(scrolled.longest_task),
        )
        .beside("50 ms", AT_ONCE)
        .at_most(1.0),
    );
}

fn answers(rows: &Rows, what: &str, hands: &Hands) {
    eprintln!("    {what}: slowest {} ms, longest task {} ms", hands.slowest, hands.longest_task);
    rows.add(
        Row::of(
            format!("10,000 rows, {what}: slowest answer (0: under 16 ms)"),
            Amount::Millis(hands.slowest),
        )
        .beside("50 ms", AT_ONCE)
        .at_most(1.0),
    );
    rows.add(
        Row::of("… longest task (0: none over 50 ms)", Amount::Millis(hands.longest_task))
            .beside("50 ms", AT_ONCE)
            .at_most(1.0),
    );
}
