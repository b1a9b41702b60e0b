//! Until the whole fleet is known, beside what the calls alone would take and beside the official client, and which calls
//! that are.

use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
    time::Instant,
};

use journeys::{Asked, Fault, Journey, OfficialClient, State, Then, Visit, pages::SignIn, until};

use crate::{
    allowed,
    family::Family,
    fleet_of::{DELAY, FleetOf},
    noted::Noted,
    row::{Amount, Row, Rows},
};

pub const FAMILY: Family = Family {
    name: "fleet",
    what: "until the whole fleet is known",
    measure: |rows| Box::pin(measure(rows)),
    is_beside: false,
};

const SIZES: [FleetOf; 3] = [
    FleetOf { addons: 10, apps: 4 },
    FleetOf { addons: 100, apps: 40 },
    FleetOf { addons: 1_000, apps: 400 },
];
/// So many apps the client is really asked for.
const REALLY_ASKED: usize = 40;
/// Where there are more, so many: what all would take is told from their mean.
const FOR_A_MEAN: usize = 10;

async fn measure(rows: Rows) {
    // Kinds of calls that are not about one add-on, of the smallest fleet.
    let few = Arc::new(OnceLock::new());
    for fleet in SIZES {
        let (rows, few) = (rows.clone(), few.clone());
        Journey::on(&fleet.scenario().to_string_lossy())
            .called(&format!("bench fleet of {}", fleet.addons))
            .run(move |visit| async move { go(&visit, fleet, &rows, &few).await })
            .await;
    }
}

async fn go(visit: &Visit, fleet: FleetOf, rows: &Rows, few: &OnceLock<usize>) {
    let name = format!("{} add-ons in {} apps", fleet.addons, fleet.apps);
    let page = &visit.page;
    let noted = Noted::on(page).await;
    page.open("/").await;
    let form = SignIn::on(page).await;
    noted.first("field").await;
    visit.platform.breaks(Fault::at("", Then::Delayed(DELAY))).await;
    form.tries(&visit.owner().await.token).await;
    let seen = noted.moment("known").await;
    let asked = all_asked(visit).await;
    let state = visit.platform.state().await;
    let about = About::addons(&state);
    let last = asked.iter().rev().find(|asked| about.is(asked)).expect("add-ons are asked about");
    let answered = noted.moment_of(&last.at).await + f64::from(DELAY);
    let took = seen.max(answered) - noted.submitted().await;
    eprintln!("    {name}: {took:.0} ms, {} calls", asked.len());

    let at_once = allowed::calls_at_once();
    let limit = asked.len() as f64 / at_once as f64 * f64::from(DELAY);
    let known = Row::of(format!("{name} known, {DELAY} ms an answer"), Amount::Millis(took));
    let what = format!("{} calls, {at_once} at once", asked.len());
    rows.add(known.clone().beside(what, Amount::Millis(limit)).at_most(1.2));
    let (what, client) = official_client(visit, fleet).await;
    let beside = known.beside(what, Amount::Millis(client));
    rows.add(if fleet.addons == 100 { beside.times_less(50.0) } else { beside });
    calls(rows, &name, &asked, &about, &noted.in_view().await, few);
}

/// Every call, once there have been no more for a while.
async fn all_asked(visit: &Visit) -> Vec<Asked> {
    let (mut before, mut since) = (0, Instant::now());
    until("the last call", async || {
        let asked = visit.platform.requests().await.all();
        if asked.len() != before {
            (before, since) = (asked.len(), Instant::now());
        }
        match since.elapsed().as_millis() > u128::from(10 * DELAY) {
            true => Ok(asked),
            false => Err(format!("there are {before}")),
        }
    })
    .await
}

/// `heroku redis:info` for each app, one after the other: what that is called, and the ms it takes.
async fn official_client(visit: &Visit, fleet: FleetOf) -> (String, f64) {
    let token = visit.owner().await.token;
    let client = OfficialClient::with(&visit.console, token, visit.folder());
    let asked = if fleet.apps > REALLY_ASKED { FOR_A_MEAN } else { fleet.apps };
    let began = Instant::now();
    for app in fleet.app_names().iter().take(asked) {
        client.runs(&format!("redis:info -a {app}")).await.succeeds();
    }
    let took = began.elapsed().as_secs_f64() * 1e3;
    eprintln!("    the official client: {asked} apps in {took:.0} ms");
    match asked == fleet.apps {
        true => (format!("`heroku redis:info` for {asked} apps"), took),
        false => (
            format!("`heroku redis:info` for {} apps, from the mean of {asked}", fleet.apps),
            took / asked as f64 * fleet.apps as f64,
        ),
    }
}

fn calls(rows: &Rows, name: &str, asked: &[Asked], about: &About, in_view: &[String], few: &OnceLock<usize>) {
    let distinct: BTreeSet<_> =
        asked.iter().map(|one| (&one.method, &one.path, &one.query, &one.range)).collect();
    let count = |number: usize| Amount::Count(number as f64);
    rows.add(
        Row::of(format!("calls for {name}"), count(asked.len()))
            .beside("different ones", count(distinct.len()))
            .at_most(1.0),
    );
    let of_all: Vec<&Asked> = asked.iter().filter(|one| !about.is(one)).collect();
    let kinds = of_all.iter().map(|one| (&one.method, &one.path)).collect::<BTreeSet<_>>().len();
    let pages = of_all.len() - kinds;
    let figure =
        format!("… of these not about one add-on or one app's, but for {pages} further pages of lists");
    let with_few = *few.get_or_init(|| kinds);
    rows.add(Row::of(figure, count(kinds)).beside("with 10 add-ons", count(with_few)).at_most(1.0));
    let each: Vec<&[String]> = asked.iter().filter_map(|one| about.whose(one)).collect();
    let of_view = |names: &&[String]| names.iter().any(|name| in_view.contains(name));
    let needed = each.iter().filter(|names| of_view(names)).count();
    let until = each.iter().rposition(of_view).map_or(0, |at| at + 1);
    rows.add(
        Row::of("… until the last about a row in view", count(until))
            .beside("about rows in view", count(needed))
            .at_most(1.0),
    );
}

/// Which calls are about one add-on, or about those of one app: the id that stands in the path, and the add-ons' names.
struct About(Vec<(String, Vec<String>)>);

impl About {
    fn addons(state: &State) -> Self {
        let stores = state.stores();
        let of = |app: &String| stores.iter().filter(|name| state.addon(name).app == *app).cloned().collect();
        let apps = state.apps().into_iter().map(|app| (state.id_of(&app), of(&app)));
        Self(stores.iter().map(|name| (state.id_of(name), vec![name.clone()])).chain(apps).collect())
    }

    fn is(&self, asked: &Asked) -> bool {
        self.whose(asked).is_some()
    }

    /// The names of the add-ons this is about.
    fn whose(&self, asked: &Asked) -> Option<&[String]> {
        let parts: Vec<&str> = asked.path.split('/').collect();
        let is_it = |(id, _): &&(String, Vec<String>)| parts.contains(&id.as_str());
        self.0.iter().find(is_it).map(|(_, names)| names.as_slice())
    }
}
