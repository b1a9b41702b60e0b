//! A connection URL never gets as far as this floor.

use kvs::{KeyValueStore, Reading, assess};
use platform::model::Database;

use crate::fixture::{catalogue, noon, store};

#[test]
fn nothing_made_from_a_connection_url_shows_its_password() {
    let body = r#"{"addon_id": "a", "version": "7.2.14", "plan": "premium-0",
        "resource_url": "rediss://:open-sesame@ec2-1-2-3-4.compute-1.amazonaws.com:6480"}"#;
    let database: Database = serde_json::from_str(body).unwrap();
    let store = KeyValueStore {
        database: Reading::known(database, noon("2026-11-23")),
        ..store("premium-0", "7.2.14")
    };
    let assessment = assess(&store, &catalogue(), noon("2026-11-23"));
    assert_eq!(assessment.tls_seen.port, Some(6480), "it was read");
    for text in [format!("{store:?}"), format!("{assessment:?}")] {
        assert!(!text.contains("open-sesame") && !text.contains("amazonaws"), "{text}");
    }
}
