//! A console from which nobody may change anything.

use std::sync::atomic::Ordering;

use reqwest::Method;

use crate::{
    browser::{ask, get, header, json},
    fixture::{Way, counting},
    running::Program,
};

#[tokio::test]
async fn the_relay_passes_no_change_on() {
    let (console, asked) = counting(Way::Looking).await;
    for path in [
        "/relay/platform/apps/shop",
        "/relay/platform/apps/shop/formation",
        "/relay/platform/addons",
        "/relay/data/redis/v0/databases/r/upgrade",
        "/relay/data/data/maintenances/v1/r/run",
    ] {
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let answer = ask(method.clone(), &format!("{console}{path}"), &[]).await.unwrap();
            assert_eq!(answer.status(), 403, "{method} {path}");
            let said = json(answer).await;
            assert_eq!(said["id"], "relay_read_only", "{method} {path}");
            assert!(said["message"].as_str().unwrap().contains("Nothing was sent"), "{said}");
        }
    }
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_relay_still_reads_and_opens_an_app_to_be_read() {
    let (console, asked) = counting(Way::Looking).await;
    for (method, path) in [
        (Method::GET, "/relay/platform/apps"),
        (Method::GET, "/relay/data/redis/v0/databases/r"),
        (Method::POST, "/relay/platform/actions/addons/resolve"),
        (Method::PUT, "/relay/platform/apps/shop/pre-authorizations"),
    ] {
        let answer = ask(method.clone(), &format!("{console}{path}"), &[]).await.unwrap();
        assert_eq!(answer.status(), 200, "{method} {path}");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn the_console_is_told_and_its_policy_stays_the_same() {
    let policy = async |flags: &[&str]| {
        let mut program = Program::start(flags);
        let (_, console) = program.line();
        let (_, platform) = program.line();
        let config = json(get(&format!("{console}/config.json")).await).await;
        let policy = header(&get(&console).await, "content-security-policy").replace(&platform, "PLATFORM");
        (config["read_only"].clone(), policy)
    };
    let (usual, usual_policy) = policy(&[]).await;
    let (looking, looking_policy) = policy(&["--read-only"]).await;
    assert_eq!((usual, looking), (false.into(), true.into()));
    assert_eq!(usual_policy, looking_policy);
}

#[tokio::test]
async fn who_starts_it_is_told_too() {
    let mut program = Program::start(&["--read-only"]);
    program.line();
    let whole = program.end("TERM");
    assert!(whole.remarks.contains("read-only: the console sends nothing that changes"), "{}", whole.remarks);
}
