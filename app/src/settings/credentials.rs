//! Rotating the credentials: what that does to whom, and a typed name before it.

use kvs::MaintenanceProgress;
use leptos::prelude::*;

use crate::{
    addon::Subject,
    change::{Act, Change, Frame, Of, Sheet},
    ui::Button,
    upgrade::use_upgrades,
    words::change::credentials as words,
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
        <div class="addon-block">
            <h3>{words::GROUP}</h3>
            <p class="small">{words::ABOUT}</p>
            <div class="actions"><Button danger=true refusal on_press=move || act.show()>{words::OPEN}</Button></div>
        </div>
        <Sheet act title=words::TITLE>
            <Frame act verb=words::VERB danger=true idle=words::IDLE typed=name.clone() refusal>
                {wish(act)}
                <ul class="change-effects">
                    <li><b>{words::DATA}</b></li>
                    <li>{words::URL}</li>
                    <li>{move || words::restarts(&apps(subject))}</li>
                    <li>{words::CLIENT}</li>
                    <li>{words::COPIES}</li>
                    <li>{words::BACK}</li>
                </ul>
            </Frame>
        </Sheet>
    }
    .into_any()
}

fn wish(act: Act) {
    act.wish.set(Some(Change::Rotate));
}

/// Every app that gets the new URL.
fn apps(subject: Subject) -> Vec<String> {
    subject.facts.with(|facts| facts.store.attached_apps().into_iter().map(|app| app.app.name).collect())
}
