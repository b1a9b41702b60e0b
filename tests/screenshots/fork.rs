//! An upgrade by fork of an add-on that three apps share.

use std::path::Path;

use journeys::{Finds, Journey, PHONE, Theme, Visit};

use super::picture;

const OLD: &str = "redis-spherical-20202";
const OWNER: &str = "catalog";

pub async fn pictures(folder: &Path) {
    for (width, size, theme) in [
        ("wide", (1280, 800), Theme::Light),
        ("wide", (1280, 800), Theme::Dark),
        ("phone", PHONE, Theme::Light),
    ] {
        let folder = folder.to_owned();
        let like = format!("{width}-{}", theme.name());
        Journey::of_a_fork()
            .called(&format!("screenshots fork {like}"))
            .window(size)
            .theme(theme)
            .touch()
            .run(move |visit| async move { take(&visit, &folder, &like).await })
            .await;
    }
}

async fn take(visit: &Visit, folder: &Path, like: &str) {
    let page = &visit.page;
    let wizard = visit.fork_of(OLD).await;
    wizard.is_ready_to_begin().await;
    picture(visit, folder, &format!("fork-plan-{like}")).await;
    page.button("Begin the upgrade by fork").click().await;
    wizard.confirms_with(OWNER, OWNER, "Confirm").await;
    wizard.answers("This may still write", "They are off, or do not write").await;
    wizard.answers("Pause everything that writes?", "Pause writers").await;
    page.heading("Which settings should the new add-on have?").appears().await;
    picture(visit, folder, &format!("fork-settings-{like}")).await;
    wizard.carries_over("Apply it").await;
    let new = visit.fork_is_ready(OLD).await;
    picture(visit, folder, &format!("fork-promote-{like}")).await;
    wizard.promotes(&new, OLD, "Promote on all 3 apps").await;
    wizard.has_forked(OLD).await;
    picture(visit, folder, &format!("fork-report-{like}")).await;
}
