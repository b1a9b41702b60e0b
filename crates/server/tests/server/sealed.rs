//! The security headers, on answers of every kind.

use server::origins::Upstreams;

use crate::{
    browser::{get, header},
    fixture::{self, FILES, Way, serve_console},
};

const KINDS: [&str; 6] =
    ["/", "/app-0f3c2b1a99887766_bg.wasm", "/gone.js", "/config.json", "/relay/platform/apps", "/a"];

fn policy(connect: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; font-src 'none'; connect-src {connect}; manifest-src 'self'; \
         object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types default"
    )
}

#[tokio::test]
async fn every_answer_is_sealed() {
    let console = fixture::console().await;
    for kind in KINDS {
        let answer = get(&format!("{console}{kind}")).await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(header(&answer, name), value, "{kind}");
        }
        let features = header(&answer, "permissions-policy");
        assert!(features.contains("camera=()") && !features.contains('*'), "{kind}: {features}");
        assert!(!answer.headers().contains_key("strict-transport-security"), "{kind}");
        assert_eq!(answer.headers().get_all("content-security-policy").iter().count(), 1);
    }
}

#[tokio::test]
async fn with_the_real_platform_the_page_may_talk_to_its_two_apis() {
    let answer = get(&fixture::console().await).await;
    assert_eq!(
        header(&answer, "content-security-policy"),
        policy("'self' https://api.heroku.com https://api.data.heroku.com")
    );
}

#[tokio::test]
async fn with_the_simulator_the_page_may_talk_to_its_one_origin() {
    let simulator = Upstreams::simulated("127.0.0.1:9".parse().unwrap());
    let answer = get(&serve_console(FILES, simulator, Way::Direct).await).await;
    assert_eq!(header(&answer, "content-security-policy"), policy("'self' http://127.0.0.1:9"));
}

#[tokio::test]
async fn with_the_relay_the_page_may_talk_to_its_own_server_only() {
    let console = serve_console(FILES, Upstreams::heroku(), Way::Relayed).await;
    for kind in ["/", "/relay/nothing"] {
        let answer = get(&format!("{console}{kind}")).await;
        assert_eq!(header(&answer, "content-security-policy"), policy("'self'"), "{kind}");
    }
}
