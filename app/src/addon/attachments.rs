//! Which apps use it, and under which config vars. Names only: the addresses in them are secrets.

use kvs::{AttachedApp, AttachedAs};
use leptos::prelude::*;

use super::subject::Subject;
use crate::{
    fleet_store::Gap,
    ui::{Card, Line, Rows},
    words::addon::{label, subject as words},
};

/// The group, the owning app first.
#[component]
pub fn Attachments(subject: Subject) -> impl IntoView {
    let apps = Memo::new(move |_| subject.facts.with(|facts| facts.store.attached_apps()));
    let unsure =
        Memo::new(move |_| subject.fleet.gaps().iter().any(|gap| matches!(gap, Gap::Attachments(_))));
    view! {
        <Card title=label::ATTACHMENTS>
            {move || unsure.get().then(|| view! { <p class="addon-warn">{label::ATTACHMENTS_UNSURE}</p> })}
            {move || match apps.get() {
                apps if apps.is_empty() => view! { <p class="muted">{label::NO_ATTACHMENTS}</p> }.into_any(),
                apps => {
                    let lines = apps.iter().map(app).collect_view();
                    view! { <Rows>{lines}</Rows> }.into_any()
                }
            }}
        </Card>
    }
}

fn app(app: &AttachedApp) -> impl IntoView + use<> {
    let owner = app.owner.then(|| view! { <span class="sub">{label::OWNER}</span> });
    let attachments = app.attachments.iter().map(attachment).collect_view();
    view! { <Line name=words::app(app)>{attachments}{owner}</Line> }
}

fn attachment(attachment: &AttachedAs) -> impl IntoView + use<> {
    let vars = attachment.config_vars.names().iter().cloned().map(|name| view! { <code>{name}</code>" " });
    let derived =
        attachment.config_vars.is_derived().then(|| view! { <span class="sub">{label::DERIVED}</span> });
    view! {
        <span class="addon-attachment">
            {vars.collect_view()}
            <span class="muted">{words::attached_as(attachment.name.as_deref())}</span>
            {derived}
        </span>
    }
}
