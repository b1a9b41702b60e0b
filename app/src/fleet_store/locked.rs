//! Parts that the platform does not show before a second factor: which app asks for it.

use kvs::KeyValueStore;
use platform::{Error, ErrorKind};

use super::Part;

/// What waits for a second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// The app that a code opens; `None` when the platform did not name one.
    pub app: Option<String>,
    pub parts: Vec<Part>,
}

/// What of this store waits for a second factor, if anything does.
pub fn locked(store: &KeyValueStore) -> Option<Locked> {
    let refused: Vec<(Part, &Option<String>)> = Part::PAGE
        .into_iter()
        .filter_map(|part| match &error(store, part)?.kind {
            ErrorKind::TwoFactor { app } => Some((part, app)),
            _ => None,
        })
        .collect();
    (!refused.is_empty()).then(|| Locked {
        // One part may name the app and another not.
        app: refused.iter().find_map(|(_, app)| (*app).clone()),
        parts: refused.iter().map(|(part, _)| *part).collect(),
    })
}

fn error(store: &KeyValueStore, part: Part) -> Option<&Error> {
    match part {
        Part::Database => store.database.error(),
        Part::Maintenance => store.maintenance.error(),
        Part::Settings => store.settings.error(),
        Part::Window => store.window.error(),
        Part::History => store.history.error(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fleet_store::row::put;
    use time::OffsetDateTime;

    fn refused(kind: ErrorKind) -> Error {
        Error::plain(kind, "")
    }

    #[test]
    fn the_parts_that_wait_for_a_code_are_known_and_the_app_it_opens() {
        let mut store = KeyValueStore::default();
        assert_eq!(locked(&store), None);
        let at = OffsetDateTime::UNIX_EPOCH;
        put(&mut store.database, Err(refused(ErrorKind::TwoFactor { app: None })), at);
        put(&mut store.settings, Err(refused(ErrorKind::Unavailable)), at);
        put(&mut store.window, Err(refused(ErrorKind::TwoFactor { app: Some("shop".into()) })), at);
        let locked = locked(&store).unwrap();
        assert_eq!(locked.app.as_deref(), Some("shop"));
        assert_eq!(locked.parts, [Part::Database, Part::Window]);
    }

    #[test]
    fn other_failures_ask_for_no_code() {
        let mut store = KeyValueStore::default();
        put(&mut store.database, Err(refused(ErrorKind::Forbidden)), OffsetDateTime::UNIX_EPOCH);
        assert_eq!(locked(&store), None);
    }
}
