//! How an upgrade in place has to end, as the platform sees it.

use super::{AppState, Platform};

impl Platform {
    /// The store runs this version after one request and one `run`, whoever sent them, and the app is as it was.
    ///
    /// # Panics
    /// When it is otherwise.
    pub async fn has_upgraded_once(&self, addon: &str, version: &str, app: &str, before: &AppState) {
        let (after, asked) = (self.state().await, self.requests().await);
        assert_eq!(after.addon(addon).version, version);
        let now = after.app(app);
        assert_eq!(
            (now.formation, now.maintenance_mode),
            (before.formation.clone(), before.maintenance_mode),
            "{app} is as it was"
        );
        asked.only("POST", "/upgrade");
        asked.only("POST", "/run");
    }
}
