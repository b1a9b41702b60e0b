//! A family of figures, measured by itself.

use std::{
    any::Any,
    pin::Pin,
    thread::{self, JoinHandle},
    time::Instant,
};

use journeys::Journey;

use crate::row::{Row, Rows};

/// Measures: adds a row as soon as it has one.
pub type Measure = fn(Rows) -> Pin<Box<dyn Future<Output = ()>>>;

/// Figures that are measured together.
pub struct Family {
    /// As in `ONLY=`.
    pub name: &'static str,
    /// What is measured, in a few words.
    pub what: &'static str,
    pub measure: Measure,
    /// It mostly waits: it is measured beside the others.
    pub is_beside: bool,
}

/// Measures them, and answers their rows in their order.
pub fn measure(families: &[&'static Family]) -> Vec<Row> {
    let running: Vec<Option<JoinHandle<Vec<Row>>>> =
        families.iter().map(|family| family.is_beside.then(|| family.begin())).collect();
    let in_turn: Vec<Option<Vec<Row>>> = families
        .iter()
        .map(|family| (!family.is_beside).then(|| family.begin().join().unwrap_or_default()))
        .collect();
    let rows = running.into_iter().zip(in_turn);
    rows.flat_map(|(beside, in_turn)| match beside {
        Some(thread) => thread.join().unwrap_or_default(),
        None => in_turn.unwrap_or_default(),
    })
    .collect()
}

/// Which browser it is measured in.
pub fn browser() -> String {
    let (told, asked) = std::sync::mpsc::channel();
    let measure = move || {
        block(async move {
            let journey = Journey::on("empty").called("bench browser");
            let way = |visit: journeys::Visit| async move {
                let _ = told.send(visit.page.browser_version().await);
            };
            journey.run(way).await;
        });
    };
    let _ = thread::spawn(measure).join();
    asked.recv().unwrap_or_else(|_| "an unknown browser".to_owned())
}

impl Family {
    /// Begins to measure, on a thread of its own: what fails there ends nothing else.
    fn begin(&'static self) -> JoinHandle<Vec<Row>> {
        let watched = move || {
            let rows = Rows::default();
            let (began, measured) = (Instant::now(), rows.clone());
            eprintln!("==> {}: {}", self.name, self.what);
            let went = thread::spawn(move || block((self.measure)(measured))).join();
            if let Err(failure) = went {
                rows.add(Row::failed(self.what, reason(&*failure)));
            }
            eprintln!("    {} took {} s", self.name, began.elapsed().as_secs());
            rows.all()
        };
        thread::spawn(watched)
    }
}

fn block(future: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be made").block_on(future);
}

/// The first lines of what a panic says.
fn reason(failure: &(dyn Any + Send)) -> String {
    let said = failure.downcast_ref::<String>().map(String::as_str);
    let said = said.or_else(|| failure.downcast_ref::<&str>().copied()).unwrap_or("it ended without a word");
    said.lines().take(2).collect::<Vec<_>>().join(" ").chars().take(160).collect()
}
