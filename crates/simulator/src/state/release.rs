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
        let now = self.clock.now();
        let id = self.ids.next("release");
        if let Some(app) = self.apps.get_mut(&app) {
            let version = app.version() + 1;
            app.releases.push(Release { id, version, description, by, created_at: now });
            app.updated_at = now;
        }
        self.restart(app, |_| true);
    }
}
