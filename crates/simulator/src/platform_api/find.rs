//! Finds what a request names, if the one who asks may see and touch it.

use crate::access::right::Right;
use crate::state::World;
use crate::state::addon::AddOn;
use crate::state::app::App;
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use uuid::Uuid;

impl World {
    /// An app by id or name. Unknown and invisible are the same answer (facts 1.2).
    pub fn visible_app(&self, call: &Call, identity: &str) -> Result<&App, ApiError> {
        let who = call.who()?;
        self.app_named(identity)
            .filter(|app| self.right_on(who.account, app).is_some())
            .ok_or_else(|| ApiError::not_found("app"))
    }

    /// An app to change or to read secrets of: needs the right and the second factor.
    pub fn app_for(&self, call: &Call, identity: &str, right: Right) -> Result<Uuid, ApiError> {
        let app = self.visible_app(call, identity)?;
        if self.right_on(call.who()?.account, app) < Some(right) {
            return Err(ApiError::forbidden());
        }
        self.second_factor(call, app.id)?;
        Ok(app.id)
    }

    pub fn visible_addon(&self, call: &Call, identity: &str) -> Result<&AddOn, ApiError> {
        let who = call.who()?;
        self.addon_named(identity)
            .filter(|addon| self.sees_addon(who.account, addon))
            .ok_or_else(|| ApiError::not_found("add_on"))
    }

    /// An add-on to change: needs the right on the app that owns it.
    pub fn addon_for(&self, call: &Call, identity: &str, right: Right) -> Result<Uuid, ApiError> {
        let addon = self.visible_addon(call, identity)?;
        match self.app_for(call, &addon.app.to_string(), right) {
            Err(error) if error.resource == Some("app") => Err(ApiError::forbidden()),
            other => other.map(|_| addon.id),
        }
    }
}
