//! What maintenances there were.

use crate::session::Session;

const HISTORY: &str = "data:maintenances:history redis-cubic-73305 -a billing";

#[tokio::test]
async fn past_maintenances_are_told_newest_first() {
    let session = Session::on("default").await;
    session.runs(HISTORY).await.succeeds().says("hardware_issue").says("completed");
    let told = session.runs(&format!("{HISTORY} --json --num 20")).await.succeeds().json();
    let moments: Vec<&str> = told
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|record| record["completed_at"].as_str())
        .collect();
    assert!(moments.len() >= 2 && moments.is_sorted_by(|a, b| a >= b), "{moments:?}");
    let one = session.runs(&format!("{HISTORY} --json --num 1")).await.succeeds().json();
    assert_eq!(one.as_array().map(Vec::len), Some(1));
    assert_eq!(one[0], told[0]);
    let never = "data:maintenances:history redis-angular-55012 -a billing";
    session.runs(never).await.succeeds().says("does not have any maintenance history");
}

#[tokio::test]
async fn tables_can_be_cut_sorted_and_exported() {
    let session = Session::on("default").await;
    session
        .runs(&format!("{HISTORY} --csv --columns status,duration_seconds"))
        .await
        .succeeds()
        .says("Status,Duration (seconds)")
        .says("completed,41");
    let sorted = session.runs(&format!("{HISTORY} --sort status")).await;
    sorted.succeeds().says("customer_request completed");
    session
        .runs("data:maintenances -a billing --csv --columns addon,status")
        .await
        .succeeds()
        .says("redis-cubic-73305,pending");
    let extended = session.runs("data:maintenances -a billing --extended --sort status").await;
    extended.succeeds().says("heroku-redis premium-2");
}
