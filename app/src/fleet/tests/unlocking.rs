//! Apps that ask for a second factor.

use kvs::Reading;
use platform::{Error, ErrorKind};

use super::sample::{facts, failing, running};
use crate::fleet::{facts::Facts, unlock::locks};

fn locked(name: &str, app: Option<&str>) -> Facts {
    let mut store = running(name, app.unwrap_or("x"), "premium-0", "7.2.14");
    let error = Error::plain(ErrorKind::TwoFactor { app: app.map(str::to_owned) }, "");
    store.database =
        std::mem::take(&mut store.database).updated(Err(error), time::OffsetDateTime::UNIX_EPOCH);
    assert!(matches!(store.database, Reading::Failed { .. }));
    facts(store)
}

#[test]
fn each_app_that_asks_for_a_code_is_asked_about_once() {
    let fleet = [
        locked("a", Some("till")),
        locked("b", None),
        locked("c", Some("shop")),
        locked("d", Some("till")),
        facts(failing("e", "other", "premium-0")),
        facts(running("f", "other", "premium-0", "7.2.14")),
    ];
    let till = Some("till".to_owned());
    let shop = Some("shop".to_owned());
    assert_eq!(locks(fleet.iter()), [(shop, 1), (till, 2), (None, 1)], "the one without a name comes last");
}
