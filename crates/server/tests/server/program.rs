//! The program with the simulator inside.

use reqwest::Method;

use crate::{
    browser::{ask, get, get_with, header, json},
    running::Program,
};

#[tokio::test]
async fn standard_output_holds_the_addresses_and_the_tokens_and_nothing_else() {
    for signal in ["TERM", "INT"] {
        let mut program = Program::start(&[]);
        // Once the first line is there, the program ends the way it was asked to.
        let (kind, console) = program.line();
        assert_eq!(kind, "console");
        let whole = program.end(signal);
        assert!(whole.status.success(), "{:?} {}", whole.status, whole.remarks);
        let [platform, tokens @ ..] = whole.lines.as_slice() else { panic!("{:?}", whole.lines) };
        let platform = platform.strip_prefix("platform ").unwrap();
        assert_ne!(port(&console), port(platform));
        assert!(!tokens.is_empty());
        for token in tokens {
            let words: Vec<&str> = token.splitn(4, ' ').collect();
            assert_eq!(words.len(), 4, "{token}");
            assert_eq!(words[0], "token");
            assert!(words.iter().all(|word| !word.trim().is_empty()), "{token}");
        }
    }
}

#[tokio::test]
async fn the_first_token_signs_in_across_origins_like_on_the_real_platform() {
    let mut program = Program::start(&[]);
    let (_, console) = program.line();
    let (_, platform) = program.line();
    let (kind, token) = program.line();
    assert_eq!(kind, "token");
    let value = token.split(' ').nth(1).unwrap();

    let url = format!("{platform}/account");
    let preflight = [
        ("origin", console.as_str()),
        ("access-control-request-method", "GET"),
        ("access-control-request-headers", "accept,authorization"),
    ];
    let allowed = ask(Method::OPTIONS, &url, &preflight).await.unwrap();
    assert!(allowed.status().is_success(), "{}", allowed.status());
    assert!(allowed.headers().contains_key("access-control-allow-origin"));
    let names = header(&allowed, "access-control-allow-headers").to_ascii_lowercase();
    assert!(names.contains("authorization") || names == "*", "{names}");

    let bearer = format!("Bearer {value}");
    let signed_in = [
        ("origin", console.as_str()),
        ("authorization", bearer.as_str()),
        ("accept", "application/vnd.heroku+json; version=3"),
    ];
    let account = get_with(&url, &signed_in).await;
    assert_eq!(account.status(), 200);
    assert!(json(account).await["email"].is_string());

    let stranger = [("accept", "application/vnd.heroku+json; version=3")];
    assert_eq!(get_with(&url, &stranger).await.status(), 401);
}

#[tokio::test]
async fn the_console_is_told_where_the_simulator_is() {
    let mut program = Program::start(&["--speed", "900"]);
    let (_, console) = program.line();
    let (_, platform) = program.line();
    let config = json(get(&format!("{console}/config.json")).await).await;
    assert_eq!(config["platform"], serde_json::json!({ "name": "simulated", "speed": 900 }));
    assert_eq!(config["origins"]["platform"], platform);
    assert_eq!(config["origins"]["data"], platform);
    let page = get(&console).await;
    let policy = header(&page, "content-security-policy");
    assert!(policy.contains(&format!("connect-src 'self' {platform};")), "{policy}");
}

#[tokio::test]
async fn the_relay_leads_to_the_simulator() {
    let mut program = Program::start(&["--relay"]);
    let (_, console) = program.line();
    let (_, _platform) = program.line();
    let (_, token) = program.line();
    let bearer = format!("Bearer {}", token.split(' ').nth(1).unwrap());
    let signed_in =
        [("authorization", bearer.as_str()), ("accept", "application/vnd.heroku+json; version=3")];
    let account = get_with(&format!("{console}/relay/platform/account"), &signed_in).await;
    assert_eq!(account.status(), 200);
    assert!(json(account).await["email"].is_string());
}

#[tokio::test]
async fn the_real_platform_has_no_tokens_to_offer_and_no_simulator() {
    let mut program = Program::start(&["--platform", "heroku"]);
    let (kind, console) = program.line();
    assert_eq!(kind, "console");
    let config = json(get(&format!("{console}/config.json")).await).await;
    assert_eq!(config["platform"], serde_json::json!({ "name": "heroku", "speed": null }));
    let whole = program.end("TERM");
    assert_eq!(whole.lines, ["platform https://api.heroku.com"]);
    assert!(whole.remarks.contains("this is the real platform"), "{}", whole.remarks);
}

#[test]
fn every_scenario_starts() {
    for name in simulator::Scenario::names() {
        let mut program = Program::start(&["--scenario", name]);
        assert_eq!(program.line().0, "console", "{name}");
        assert!(program.end("TERM").status.success(), "{name}");
    }
}

/// The port of an origin on this machine, which must be nothing more than that.
fn port(origin: &str) -> u16 {
    origin.strip_prefix("http://127.0.0.1:").unwrap().parse().unwrap()
}
