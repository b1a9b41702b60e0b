//! An upgrade by fork of an add-on that three apps share.

use journeys::{Finds, Visit};

use super::Album;

const OLD: &str = "redis-spherical-20202";
const OWNER: &str = "catalog";

pub async fn take(visit: &Visit, album: &Album) {
    let page = &visit.page;
    let wizard = visit.fork_of(OLD).await;
    wizard.is_ready_to_begin().await;
    album.picture(page, "fork-plan").await;
    page.button("Begin the upgrade by fork").click().await;
    wizard.confirms_with(OWNER, OWNER, "Confirm").await;
    wizard.answers("This may still write", "They are off, or do not write").await;
    wizard.answers("Pause everything that writes?", "Pause writers").await;
    page.heading("Which settings should the new add-on have?").appears().await;
    album.picture(page, "fork-settings").await;
    wizard.carries_over("Apply it").await;
    let new = visit.fork_is_ready(OLD).await;
    album.picture(page, "fork-promote").await;
    wizard.promotes(&new, OLD, "Promote on all 3 apps").await;
    wizard.has_forked(OLD).await;
    album.picture(page, "fork-report").await;
}
