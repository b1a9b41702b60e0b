//! Reading, filling and searching a guide.

use kvs::{Blanks, Cause, ClientGuide, Template, Tongue};

const ENTRY: &str = r#"{ "id": "ioredis", "name": "ioredis", "language": "node", "words": ["typescript"],
    "versions": { "en": "4 and later" }, "snippets": [{ "lines": ["env.{{config_var}}", "end"] }],
    "traps": [{ "en": "careful", "ja": "注意" }], "sureness": "tried", "tried_with": "6.0",
    "sources": [{ "title": "Page", "url": "https://example.com/" }],
    "check": { "lines": ["ping {{addon}} --app {{app}}"], "prints": "PONG" }, "later": true }"#;
const NODE: &str = r#"{ "id": "node", "name": "Node.js" }"#;

fn guide(libraries: &str, errors: &str) -> ClientGuide {
    let text = format!(
        r#"{{ "checked": "2026-11-23", "languages": [{NODE}], "libraries": [{libraries}], "errors": [{errors}] }}"#
    );
    ClientGuide::parse(&text).unwrap()
}

#[test]
fn a_bad_entry_is_reported_and_the_rest_is_used() {
    let unknown_blank = ENTRY.replace("{{config_var}}", "{{password}}").replace("ioredis", "other");
    let guide = guide(&format!(r#"{ENTRY}, {unknown_blank}, {{ "id": "half" }}"#), "");
    assert_eq!(guide.libraries().len(), 1);
    let problems: Vec<_> = guide.problems().iter().map(|problem| problem.entry.as_str()).collect();
    assert_eq!(problems, ["libraries[1] (other)", "libraries[2] (half)"]);
    assert!(guide.problems()[0].why.contains("password"), "{}", guide.problems()[0].why);
}

#[test]
fn what_is_no_guide_is_refused() {
    for text in ["", "[]", "{}", r#"{ "libraries": [1] }"#, "<!doctype html>"] {
        assert!(ClientGuide::parse(text).is_err(), "{text}");
    }
}

#[test]
fn blanks_take_names_and_nothing_that_could_be_a_command() {
    let template = Template::parse("run --app {{app}} {{addon}}; ${{{config_var}}} { { x } }").unwrap();
    let filled = |var: &str, app: &str| template.filled(&Blanks::new(var, app, "redis-flat-1"));
    assert_eq!(filled("CACHE_URL", "shop"), "run --app shop redis-flat-1; ${CACHE_URL} { { x } }");
    assert_eq!(filled("X; rm -rf ~", "$(id)"), "run --app APP redis-flat-1; ${REDIS_URL} { { x } }");
    assert_eq!(filled("", "-rf"), "run --app APP redis-flat-1; ${REDIS_URL} { { x } }");
    assert!(Template::parse("{{url}}").is_err());
    assert!(Template::parse("an open {{ stays").is_ok());
}

#[test]
fn a_text_is_told_in_english_where_it_was_not_translated() {
    let guide = guide(ENTRY, "");
    let library = guide.library("ioredis").unwrap();
    assert_eq!(library.versions.told_in(Tongue::Japanese), "4 and later");
    assert!(!library.versions.is_complete());
    assert_eq!(library.traps[0].told_in(Tongue::Japanese), "注意");
    assert_eq!(Tongue::of("ja-JP"), Tongue::Japanese);
    assert_eq!(Tongue::of("jav"), Tongue::English);
    assert_eq!(Tongue::of(""), Tongue::English);
}

#[test]
fn libraries_are_found_by_name_language_and_what_else_people_call_them() {
    let guide = guide(ENTRY, "");
    for query in ["", "io", "IOREDIS", "node.js", "typescript node", " Node.JS  io "] {
        assert_eq!(guide.find(query).len(), 1, "{query}");
    }
    assert!(guide.find("ioredis python").is_empty());
}

fn shipped() -> ClientGuide {
    ClientGuide::parse(include_str!("../../../../public/clients.json")).unwrap()
}

#[test]
fn a_pasted_message_finds_its_cause_first() {
    let guide = shipped();
    for (pasted, cause) in [
        (
            "OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 peeraddr=203.0.113.9:26249 state=error: certificate verify failed (self signed certificate in certificate chain)",
            Cause::Verifies,
        ),
        ("Error: self-signed certificate\n    at TLSSocket.onConnectSecure", Cause::Verifies),
        (
            "redis.exceptions.ConnectionError: Error while reading from host:7380 : (104, 'Connection reset by peer')",
            Cause::PlainToTls,
        ),
        ("Error: read ECONNRESET", Cause::PlainToTls),
        ("RedisException: read error on connection to host:6380", Cause::PlainToTls),
        ("ERR TLS handshake timeout", Cause::TlsToPlain),
        ("SSL_connect returned=1 errno=0 state=error: wrong version number", Cause::TlsToPlain),
        (
            "ValueError:\nA rediss:// URL must have parameter ssl_cert_reqs and this must be set to CERT_REQUIRED",
            Cause::Option,
        ),
        (
            "TypeError: AbstractConnection.__init__() got an unexpected keyword argument 'ssl_cert_reqs'",
            Cause::Option,
        ),
        ("ERR max number of clients reached", Cause::Other),
    ] {
        assert_eq!(guide.explain(pasted).first().map(|meaning| meaning.cause), Some(cause), "{pasted}");
    }
    let first =
        guide.explain("TypeError: Connection.__init__() got an unexpected keyword argument `ssl_cert_reqs`");
    assert_eq!(first[0].id, "option-python-plain");
    let ruby = guide.explain("OpenSSL::SSL::SSLError: certificate verify failed (self-signed certificate)");
    assert_eq!(ruby[0].id, "verifies-ruby");
}

#[test]
fn words_find_a_message_and_nonsense_finds_none() {
    let guide = shipped();
    assert!(guide.explain("econnreset").iter().any(|meaning| meaning.cause == Cause::PlainToTls));
    assert!(guide.explain("自己署名").iter().all(|meaning| meaning.cause == Cause::Verifies));
    assert!(guide.explain("x509 unknown authority").iter().any(|meaning| meaning.id == "verifies-go"));
    assert_eq!(guide.explain("").len(), guide.meanings().len());
    assert!(guide.explain("the cat sat on the mat").is_empty());
}
