//! A call as curl sends it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use platform::{
    Api, Carry, Endpoint, ListEndpoint, Origins, Page, Token, Wire,
    endpoints::{ChangeSettings, CreateAddon, ListAddons, PreAuthorize},
    wire::{ConnectionUrl, Secret},
};
use proptest::prelude::*;
use serde_json::json;

fn origins() -> Origins {
    Origins { platform: "https://api.heroku.com".into(), data: "https://api.data.heroku.com".into() }
}

#[test]
fn a_read_says_which_variant_and_which_page_it_asks_for() {
    let page = Page::First;
    let carry = Carry { page: Some(&page), ..Carry::default() };
    let expected = r#"curl 'https://api.heroku.com/addons' \
  --header 'Accept: application/vnd.heroku+json; version=3.sdk' \
  --header "Authorization: Bearer $HEROKU_API_KEY" \
  --header 'Accept-Expansion: addon_service,plan' \
  --header 'Range: id ..; max=1000'"#;
    assert_eq!(ListAddons.wire().recorded(&carry).curl(&origins()), expected);
}

#[test]
fn a_change_says_its_method_and_its_body() {
    let change = ChangeSettings { store: "mine".into(), timeout: Some(60), ..ChangeSettings::default() };
    let expected = r#"curl --request PATCH 'https://api.data.heroku.com/redis/v0/databases/mine/config' \
  --header 'Accept: application/vnd.heroku+json; version=3' \
  --header "Authorization: Bearer $HEROKU_API_KEY" \
  --header 'Content-Type: application/json' \
  --data '{"timeout":60}'"#;
    assert_eq!(change.wire().recorded(&Carry::default()).curl(&origins()), expected);
}

#[test]
fn no_secret_is_kept_and_each_has_a_variable_in_its_place() {
    let token =
        Token::parse("HRKU-AAsecretsecretsecretsecretsecretsecretsecretsecretsecretsecretsecretse").ok();
    let code = Secret::new("123456");
    let carry = Carry { token: token.as_ref(), two_factor: Some(&code), ..Carry::default() };
    let fork = CreateAddon {
        app: "shop".into(),
        plan: "heroku-redis:premium-0".into(),
        name: None,
        attachment: None,
        confirm: None,
        fork: ConnectionUrl::parse("rediss://h:s3cret@host:6480"),
    };
    for wire in [fork.wire(), PreAuthorize { app: "shop".into() }.wire()] {
        let kept = wire.recorded(&carry);
        let text = format!("{kept:?} {}", kept.curl(&origins()));
        for secret in ["s3cret", "123456", "secretsecret"] {
            assert!(!text.contains(secret), "{secret} is kept");
        }
    }
    let curl = fork.wire().recorded(&carry).curl(&origins());
    assert!(curl.contains(r#"{"fork":"'"$KVS_URL"'"}"#), "{curl}");
    assert!(curl.contains(r#""Heroku-Two-Factor-Code: $HEROKU_TWO_FACTOR_CODE""#), "{curl}");
}

proptest! {
    #[test]
    fn a_shell_hands_curl_the_body_as_it_was(text in "[^\0]*") {
        let body = json!({ "name": text });
        let wire = Wire::call(Api::Platform, http::Method::POST, "/apps".into(), Some(body.clone()));
        let words = shlex::split(&wire.recorded(&Carry::default()).curl(&origins())).unwrap();
        let sent: serde_json::Value = serde_json::from_str(words.last().unwrap()).unwrap();
        prop_assert_eq!(sent, body);
    }
}
