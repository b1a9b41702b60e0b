//! Which apps it is about, by what is attached now.

use crate::{
    Finding, Look, Named, Question,
    flow::{Ctx, Detour, Way},
};

/// Passes when the person decided about every app that uses the add-on now, and whoever went is noted.
pub(crate) fn attached(ctx: &Ctx<'_>) -> Way {
    came(ctx)?;
    detached(ctx)
}

/// Passes when the person decided about every app that uses the add-on now.
pub(crate) fn came(ctx: &Ctx<'_>) -> Way {
    ctx.need(&[Look::Attachments])?;
    for attachment in ctx.world.attachments().unwrap_or_default() {
        let app = Named::new(&attachment.app.id, &attachment.app.name);
        let known = ctx.apps().iter().any(|known| known.id == app.id) || ctx.is_left_out(&app);
        if !known {
            return Detour::ask(Question::AttachedSince { app });
        }
    }
    for app in ctx.intent.apps.iter().filter(|app| ctx.is_left_out(app)) {
        ctx.find(Finding::LeftOut { app: app.clone() })?;
    }
    Ok(())
}

/// Notes apps that do not use the add-on any more.
pub(crate) fn detached(ctx: &Ctx<'_>) -> Way {
    let Some(attachments) = ctx.world.attachments() else { return Ok(()) };
    let gone = |app: &&Named| !attachments.iter().any(|attachment| attachment.app.id == app.id);
    // Nothing at all attached: the owning app cannot lose its last attachment, so the list is not to be believed.
    if attachments.is_empty() {
        return Ok(());
    }
    for app in ctx.intent.apps.iter().filter(gone) {
        ctx.find(Finding::Detached { app: app.clone() })?;
    }
    Ok(())
}
