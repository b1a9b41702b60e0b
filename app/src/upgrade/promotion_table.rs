//! What moving the attachments changes, app by app: names, config vars, restarts.

use ::upgrade::{AppPromotion, AttachmentMove, Intent, MoveState, Run};
use leptos::prelude::*;

use super::desk::use_desk;
use crate::{
    ui::{Badge, Tone},
    words::upgrade::fork::{promote as words, wish::successor},
};

/// A row for each attachment, under its app.
#[component]
pub fn PromotionTable() -> impl IntoView {
    let desk = use_desk();
    let apps = Memo::new(move |_| desk.run.with(Run::promotion));
    view! {
        <section class="wizard-part" aria-labelledby="promotion-title">
            <h3 id="promotion-title">{words::TITLE}</h3>
            <p class="muted small">{move || apps.with(|apps| words::summary(apps))}</p>
            <table class="table compare promotion">
                <caption class="hidden">{words::TITLE}</caption>
                <thead><tr>
                    {words::COLUMNS.iter().map(|name| view! { <th scope="col">{*name}</th> }).collect_view()}
                </tr></thead>
                <tbody>
                    <For each=move || apps.get() key=|app| format!("{app:?}") let:app>
                        <One app intent=desk.intent()/>
                    </For>
                </tbody>
            </table>
        </section>
    }
}

#[component]
fn One(app: AppPromotion, intent: Intent) -> impl IntoView {
    let restarts = words::restarts(app.releases);
    let name = app.app.name.clone();
    let [_, of_name, of_vars, of_state] = words::COLUMNS;
    let (from, to) = (intent.addon.name.clone(), successor(&intent).to_owned());
    let parking = app.parking.as_ref().map(|name| words::parking(name, &from));
    let removes = app.removes.as_ref().map(|name| words::removes(name));
    let moves = app.moves.clone();
    view! {
        <tr>
            <th scope="row">{name}<span class="sub">{restarts}</span></th>
            <td data-label=of_name>
                <div class="stack-small">
                    {moves.iter().map(|one| view! { <p><code>{one.name.clone()}</code></p> }).collect_view()}
                    {parking.map(|text| view! { <p class="sub">{text}</p> })}
                    {removes.map(|text| view! { <p class="sub">{text}</p> })}
                    {moves.is_empty().then(|| view! { <p class="muted">{words::NOTHING}</p> })}
                </div>
            </td>
            <td data-label=of_vars>
                <div class="stack-small">{moves.iter().map(|one| vars(one, &from, &to)).collect_view()}</div>
            </td>
            <td data-label=of_state>
                <div class="stack-small">
                    {app.left_out.then(|| view! { <Badge tone=Tone::Warn text=words::LEFT_OUT/> })}
                    {moves.iter().filter(|_| !app.left_out).map(state).collect_view()}
                </div>
            </td>
        </tr>
    }
}

fn vars(one: &AttachmentMove, from: &str, to: &str) -> impl IntoView + use<> {
    let rows: Vec<(String, String)> =
        one.vars.iter().map(|var| (var.name.clone(), words::var(var.fate, from, to))).collect();
    rows.into_iter()
        .map(|(name, fate)| view! { <p><code>{name}</code><span class="sub">{fate}</span></p> })
        .collect_view()
}

fn state(one: &AttachmentMove) -> impl IntoView + use<> {
    let (tone, text) = words::state(one.state);
    let why = (one.state == MoveState::CannotMove).then_some(words::NAMESPACE);
    view! { <p><Badge tone text/>{why.map(|why| view! { <span class="sub">{why}</span> })}</p> }
}
