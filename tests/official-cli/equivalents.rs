//! The commands the console names for its own calls: each really makes the call it is named for.

use journeys::{Asked, State};
use serde_json::Value;

use crate::session::Session;

/// Each call of the console with the command it names. The console's own tests hold its rules against the same table.
const TABLE: &str = include_str!("equivalents.json");

#[tokio::test]
async fn every_command_that_reads_makes_the_call_it_is_named_for() {
    run_all(|call| call.starts_with("GET ") || call.ends_with("/resolve")).await;
}

/// In the order of the table: a maintenance is run where maintenance mode was turned on before, and what is attached
/// is detached again.
#[tokio::test]
async fn every_command_that_changes_something_makes_the_call_it_is_named_for() {
    run_all(|call| !call.starts_with("GET ") && !call.ends_with("/resolve")).await;
}

async fn run_all(is_meant: fn(&str) -> bool) {
    let session = Session::standing_still("default").await;
    let rows: Vec<Value> = serde_json::from_str(TABLE).expect("the table is JSON");
    let call = |row: &Value| row["call"].as_str().unwrap_or_default().to_owned();
    let meant: Vec<&Value> = rows.iter().filter(|row| is_meant(&call(row))).collect();
    assert!(meant.len() > 10, "the table is read");
    let mut wrong = Vec::new();
    for row in meant {
        let Some(command) = row["command"].as_str() else { continue };
        let call = row["asks"].as_str().map_or_else(|| call(row), str::to_owned);
        let before = session.platform.requests().await.count();
        session.runs(command.trim_start_matches("heroku ")).await;
        let (asked, state) = (session.platform.requests().await.after(before).all(), session.state().await);
        if !asked.iter().any(|asked| is_call(asked, &call, &state)) {
            wrong.push(format!("`{command}` does not make {call}, but {asked:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether this is the call; `{name}` stands for the name of an app or add-on, or its id. An attachment's id is known
/// to the client alone.
fn is_call(asked: &Asked, call: &str, state: &State) -> bool {
    let (method, path) = call.split_once(' ').unwrap_or_default();
    let path = path.split('?').next().unwrap_or_default();
    let (real, told): (Vec<&str>, Vec<&str>) = (asked.path.split('/').collect(), path.split('/').collect());
    let fits = |(real, told): (&&str, &&str)| match told.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
        Some(attachment) if attachment.contains("::") => !real.is_empty(),
        Some(name) => *real == name || *real == state.id_of(name),
        None => real == told,
    };
    asked.method == method && real.len() == told.len() && real.iter().zip(&told).all(fits)
}
