//! Giving one add-on the names of another, on every app, and back. By real attachments, never by what a config var is
//! called (facts 5.3).

mod moves;
mod pass;
mod shown;
mod undo;
mod vars;

pub(crate) use moves::{NEW, free_name, pair};
pub(crate) use pass::{has_moved, pass};
pub use shown::{AppPromotion, AttachmentMove, MoveState};
pub(crate) use shown::{promotion, way_back};
pub(crate) use undo::undo;
pub use vars::{VarChange, VarFate};

use platform::model::Attachment;

use crate::{Look, Named, flow::Ctx};

impl Ctx<'_> {
    /// The look that shows who uses an add-on.
    pub fn users_of(&self, addon: &Named) -> Look {
        if addon.id == self.intent.addon.id { Look::Attachments } else { Look::AttachmentsOf(addon.clone()) }
    }

    /// Who uses an add-on, as last read.
    pub fn users(&self, addon: &Named) -> Option<&[Attachment]> {
        self.world.attachments_of(&self.users_of(addon))
    }

    /// The attachment of an add-on to an app under a name.
    pub fn attachment(&self, addon: &Named, app: &Named, name: &str) -> Option<&Attachment> {
        self.users(addon)?.iter().find(|held| held.app.id == app.id && held.name == name)
    }

    /// Whether an app has an add-on under a name; `None` where it was not read.
    pub fn has(&self, addon: &Named, app: &Named, name: &str) -> Option<bool> {
        self.users(addon)?;
        Some(self.attachment(addon, app, name).is_some())
    }
}
