//! The page itself.

use leptos::prelude::*;

use super::{
    advice::Advice, attachments::Attachments, engine::Engine, follow::follow, head::Head, info::Info,
    maintenance::Maintenance, plan::Plan, seek::SeekAddon, settings::Settings, subject::Subject,
    summary::Summary, tls::Tls, unlock::Unlock,
};
use crate::{fleet_store::Row, paths::Place, upgrade::AfterFork};

/// Everything known about one add-on.
#[component]
pub fn AddonPage() -> impl IntoView {
    let named = |place| match place {
        Place::Addon(addon) => Some(addon),
        _ => None,
    };
    view! { <SeekAddon named show=|row, _| view! { <Here row/> }.into_any()/> }
}

#[component]
fn Here(row: Row) -> impl IntoView {
    let subject = Subject::new(row);
    follow(subject);
    let addon = subject.facts.with_untracked(|facts| facts.store.addon.id.clone());
    view! {
        <Head subject/>
        <Unlock subject/>
        <Summary subject/>
        <AfterFork addon/>
        <div class="split addon">
            <div class="stack addon-groups">
                <Engine subject/>
                <Tls subject/>
                <Plan subject/>
                <Attachments subject/>
                <Maintenance subject/>
                <Settings subject/>
                <Info subject/>
            </div>
            <div class="stack addon-aside"><Advice subject/></div>
        </div>
    }
}
