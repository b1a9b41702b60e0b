//! Names of attachments: which are allowed, and taking one over from another attachment, which
//! wants confirmation and never takes an add-on's last attachment (facts 5.3).

use crate::quirk::Quirk;
use crate::state::World;
use crate::wire::error::ApiError;
use http::StatusCode;
use uuid::Uuid;

/// A name that may be used, and the attachment that has to go for it.
pub struct Claim {
    /// `None` when the platform is to pick one.
    pub name: Option<String>,
    replaced: Option<Uuid>,
}

impl Claim {
    /// `addon` is the one to be attached, unless it is yet to be made.
    pub fn check(
        world: &World,
        app: Uuid,
        name: Option<&str>,
        addon: Option<Uuid>,
        confirmed: Option<&str>,
    ) -> Result<Self, ApiError> {
        let Some(name) = name else { return Ok(Self { name: None, replaced: None }) };
        let name = valid(name)?;
        let old = world.attachments_of_app(app).find(|attachment| attachment.name == name);
        if let Some(old) = old {
            let app_name = world.apps.get(&app).map_or("", |app| app.name.as_str());
            if confirmed != Some(app_name) {
                let what = format!(
                    "Another add-on is already attached to {app_name} as {name} and would be replaced."
                );
                let mut error = ApiError::confirmation_required(app_name, &what);
                if world.quirks.has(Quirk::ConfirmationWith400) {
                    error.status = StatusCode::BAD_REQUEST;
                }
                return Err(error);
            }
            if Some(old.addon) != addon {
                not_the_last(world, old.addon)?;
            }
        }
        let replaced = old.map(|old| old.id);
        Ok(Self { name: Some(name), replaced })
    }

    /// Takes away what stands in the way.
    pub fn clear(&self, world: &mut World) {
        if let Some(replaced) = self.replaced {
            world.attachments.remove(replaced);
        }
    }
}

pub fn not_the_last(world: &World, addon: Uuid) -> Result<(), ApiError> {
    if world.attachments_of_addon(addon).count() > 1 {
        return Ok(());
    }
    let name = world.addons.get(&addon).map_or("", |addon| addon.name.as_str());
    let message = format!("{name} would lose its last attachment. Attach it under another name first.");
    Err(match world.quirks.has(Quirk::LastAttachmentConflict) {
        true => ApiError::conflict(message),
        false => ApiError::invalid(message),
    })
}

fn valid(name: &str) -> Result<String, ApiError> {
    let mut letters = name.chars();
    let starts_well = letters.next().is_some_and(|first| first.is_ascii_alphabetic());
    let goes_on_well = letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if starts_well && goes_on_well && name.len() <= 128 {
        return Ok(name.to_ascii_uppercase());
    }
    Err(ApiError::invalid("name must begin with a letter and hold only letters, digits and underscores."))
}
