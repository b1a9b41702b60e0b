//! What it announces is enough to use it.

use crate::client::{asks, get, json};
use crate::running::Program;
use reqwest::Method;

#[tokio::test]
async fn the_environment_it_prints_leads_to_it() {
    let program = Program::start(&["--scenario", "one-app"]);
    let host = &program.environment["HEROKU_HOST"];
    assert_eq!(host, program.tells("platform"));
    assert!(host.starts_with("http://127.0.0.1:"));
    assert_eq!(program.environment["HEROKU_DATA_HOST"], "localhost");
    assert_eq!(program.environment["DISABLE_TELEMETRY"], "true");
    assert!(program.tells("scenario").starts_with("one-app: "));
    let token = &program.environment["HEROKU_API_KEY"];
    assert_eq!(program.tells("token").split(' ').nth(1), Some(token.as_str()));

    let account = asks(Method::GET, &format!("{host}/account"), token).await;
    assert_eq!(json(account).await["email"], "owner@example.com");
    let data = format!("{}/redis/v0/databases/redis-curved-41873", host.replace("127.0.0.1", "localhost"));
    assert_eq!(json(asks(Method::GET, &data, token).await).await["version"], "7.2.14");
    let billing = format!("{}/account", program.environment["HEROKU_PARTICLEBOARD_URL"]);
    assert_eq!(asks(Method::GET, &billing, token).await.status(), 404);
    assert_eq!(get(&format!("{host}/_simulator")).await.status(), 404, "closed unless asked for");
}

#[tokio::test]
async fn the_reserved_prefix_opens_when_asked_for() {
    let program = Program::start(&["--inspect", "--quirk", "old-dates", "--quirk", "retry-after"]);
    let about = json(get(program.tells("inspect")).await).await;
    assert_eq!(about["quirks"], serde_json::json!(["retry-after", "old-dates"]));
}

#[test]
fn somebody_elses_token_can_be_the_environments() {
    let program = Program::start(&["--sign-in", "support"]);
    let support = program.told.iter().find(|(word, rest)| word == "token" && rest.starts_with("support "));
    let token = support.unwrap().1.split(' ').nth(1).unwrap();
    assert_eq!(program.environment["HEROKU_API_KEY"], token);
}

#[test]
fn it_ends_well_when_asked_to() {
    for signal in ["INT", "TERM"] {
        let program = Program::start(&[]);
        let (status, remarks) = program.end(signal);
        assert!(status.success(), "{status:?} {remarks}");
        assert!(remarks.contains("simulator: ended"), "{remarks}");
    }
}

#[test]
fn a_file_of_ones_own_is_a_scenario() {
    let file = std::env::temp_dir().join(format!("simulator-{}.toml", std::process::id()));
    std::fs::write(&file, "about = \"mine\"\n[[app]]\nname = \"mine\"\n").unwrap();
    let program = Program::start(&["--scenario", file.to_str().unwrap()]);
    assert!(program.tells("scenario").ends_with(": mine"));
    std::fs::remove_file(file).unwrap();
}
