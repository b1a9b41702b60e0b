//! Releases: every change of code, config or attachments makes one and restarts the dynos.

use super::World;
use time::OffsetDateTime;
use uuid::Uuid;

pub struct Release {
    pub id: Uuid,
    pub version: u64,
    pub description: String,
    pub by: Uuid,
    pub created_at: OffsetDateTime,
}

impl World {
    /// Adds a release to an app and restarts its dynos.
    pub fn release(&mut self, app: Uuid, by: Uuid, description: String) {
        self.release_at(self.clock.now(), app, by, description);
    }

    /// A release the platform makes by itself, in the name of whoever made the one before.
    pub fn platform_release(&mut self, app: Uuid, at: OffsetDateTime, description: String) {
        let last = self.apps.get(&app).and_then(|app| app.releases.last());
        if let Some(by) = last.map(|release| release.by) {
            self.release_at(at, app, by, description);
        }
    }

    fn release_at(&mut self, at: OffsetDateTime, app: Uuid, by: Uuid, description: String) {
        let id = self.ids.next("release");
        if let Some(app) = self.apps.get_mut(&app) {
            let version = app.version() + 1;
            app.releases.push(Release { id, version, description, by, created_at: at });
            app.updated_at = at;
        }
        self.restart_at(at, app, |_| true);
    }
}
