//! Rotating the credentials: what that does to whom, and a typed name before it.

use kvs::MaintenanceProgress;
use leptos::prelude::*;

use super::typed::{TypedChange, Wording};
use crate::{
    addon::Subject,
    change::{Act, Change, Of},
    upgrade::use_upgrades,
    words::change::credentials as words,
};

const WORDING: Wording = Wording {
    group: words::GROUP,
    about: words::ABOUT,
    open: words::OPEN,
    title: words::TITLE,
    verb: words::VERB,
    idle: words::IDLE,
};

/// The block with its button and form.
#[component]
pub fn Credentials(subject: Subject) -> AnyView {
    let act = Act::new(subject, Of::Credentials);
    let upgrades = use_upgrades();
    let facts = subject.facts;
    let refusal = Signal::derive(move || {
        let of_upgrade =
            || facts.with(|facts| upgrades.is_begun(facts.store.id())).then(|| words::UNDER_WAY.into());
        let of_maintenance = || {
            let runs = facts.with(|facts| matches!(facts.progress, MaintenanceProgress::Running { .. }));
            runs.then(|| words::RUNNING.into())
        };
        act.barred().or_else(of_upgrade).or_else(of_maintenance)
    });
    let name = facts.with_untracked(|facts| facts.store.name().to_owned());
    view! {
        <TypedChange act change=Change::Rotate says=WORDING name refusal>
            <li><b>{words::DATA}</b></li>
            <li>{words::URL}</li>
            <li>{move || words::restarts(&apps(subject))}</li>
            <li>{words::CLIENT}</li>
            <li>{words::COPIES}</li>
            <li>{words::BACK}</li>
        </TypedChange>
    }
    .into_any()
}

/// Every app that gets the new URL.
fn apps(subject: Subject) -> Vec<String> {
    subject.facts.with(|facts| facts.store.attached_apps().into_iter().map(|app| app.app.name).collect())
}
