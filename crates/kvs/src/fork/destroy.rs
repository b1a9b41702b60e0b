//! Who still uses an add-on, and whether it may be destroyed.

use platform::model::{AddonState, Attachment, Reference};

use crate::{Cited, KeyValueStore, sources};

/// One use of a store by an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    pub app: Reference,
    /// Whether the app owns the store.
    pub owner: bool,
    /// Id and name; `None` when only the config vars tell of it.
    pub attachment: Option<Reference>,
    /// Names, where the platform said them.
    pub config_vars: Vec<String>,
}

/// Why a store may not be destroyed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DestroyRefusal {
    /// It is being made, is being removed or is gone; the platform's word for it.
    NotProvisioned { state: String },
    /// Apps still use it.
    StillUsed { by: Vec<Use> },
    /// Every add-on has an attachment, and none of this one was read: who uses it is not known.
    AttachmentsNotRead,
}

/// Who uses a store besides the attachments that are only `kept` (by id) as the way back. An empty list means nobody
/// only if the attachments were read just now.
pub fn uses(store: &KeyValueStore, kept: &[&str]) -> Vec<Use> {
    let is_kept = |attachment: &Attachment| kept.contains(&attachment.id.as_str());
    let mut uses: Vec<Use> = store
        .attachments
        .iter()
        .filter(|attachment| !is_kept(attachment))
        .map(|attachment| Use {
            app: attachment.app.clone(),
            owner: is_owner(store, &attachment.app),
            attachment: Some(Reference { id: attachment.id.clone(), name: attachment.name.clone() }),
            config_vars: attachment.config_vars.clone().unwrap_or_default(),
        })
        .collect();
    // The owning app's config vars are named on the add-on, also where its attachment cannot be seen.
    let owner_seen = store.attachments.iter().any(|attachment| is_owner(store, &attachment.app));
    if !owner_seen && !store.addon.config_vars.is_empty() {
        uses.push(Use {
            app: store.addon.app.clone(),
            owner: true,
            attachment: None,
            config_vars: store.addon.config_vars.clone(),
        });
    }
    uses.sort_by(|a, b| b.owner.cmp(&a.owner).then_with(|| a.app.name.cmp(&b.app.name)));
    uses
}

/// Whether a store may be destroyed, but for the person's typed word. The attachments must have been read just now.
///
/// # Errors
/// Why not, with its source.
pub fn can_destroy(store: &KeyValueStore, kept: &[&str]) -> Result<(), Cited<DestroyRefusal>> {
    let refuse = |refusal| Err(Cited::new(refusal, sources::PLATFORM_API));
    if store.addon.state != AddonState::Provisioned {
        return refuse(DestroyRefusal::NotProvisioned { state: store.addon.state.as_str().to_owned() });
    }
    if store.attachments.is_empty() {
        return refuse(DestroyRefusal::AttachmentsNotRead);
    }
    match uses(store, kept) {
        by if by.is_empty() => Ok(()),
        by => refuse(DestroyRefusal::StillUsed { by }),
    }
}

fn is_owner(store: &KeyValueStore, app: &Reference) -> bool {
    let owner = &store.addon.app;
    if app.id.is_empty() || owner.id.is_empty() { app.name == owner.name } else { app.id == owner.id }
}
