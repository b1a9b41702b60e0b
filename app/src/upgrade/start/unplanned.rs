//! Why there is nothing to plan, or not yet.

use ::upgrade::Refusal;
use kvs::UnknownVersion;
use leptos::prelude::*;
use platform::Error;

use super::{
    earlier::Earlier, existing_forks::ForkChoice, planner::use_planner, targets::Targets, ways::Ways,
};
use crate::{
    fleet_store::{Part, use_fleet},
    paths::{Place, Way},
    ui::{Button, ErrorBox, Finding, Status, Tone},
    words::{
        errors::{explain, reading},
        kvs::unknown,
        sentences, ui,
        upgrade::{fork::afterwards, page, refusal as words, target},
    },
};

#[derive(Clone, PartialEq)]
enum Why {
    Reading,
    /// Which plans there are, is being read; or none of them can be had.
    ForkPlans,
    /// This browser has no record to go back or destroy from.
    NoRecord,
    Unread(Error),
    Refused(Refusal),
    /// It was read, and no version is in it.
    NoVersion(UnknownVersion),
    /// It runs this, the newest there is, or one newer still.
    Newest(String, bool),
    NoTarget,
}

/// Shown while no upgrade is planned.
#[component]
pub fn Unplanned() -> impl IntoView {
    let planner = use_planner();
    let fleet = use_fleet();
    let name = StoredValue::new(planner.name());
    let why = Memo::new(move |_| {
        if let Some(refusal) = planner.refusal.get() {
            return Why::Refused(refusal);
        }
        match planner.address.way() {
            Way::Fork => return Why::ForkPlans,
            Way::Back | Way::Destroy => return Why::NoRecord,
            Way::InPlace => {}
        }
        planner.with(|store| match (store.database.error(), store.version()) {
            (Some(error), _) => Why::Unread(error.clone()),
            _ if store.database.is_not_read() => Why::Reading,
            // Planning begins in a moment.
            _ if planner.chosen().is_some() => Why::Reading,
            (None, None) if store.is_provisioned() => {
                store.read_version().map_or_else(Why::NoVersion, |_| Why::NoTarget)
            }
            (None, Some(version)) => {
                match planner.targets.with(|all| all.first().map(|newest| newest.line)).zip(version.line()) {
                    Some((newest, line)) if line >= newest => {
                        Why::Newest(version.text().to_owned(), line > newest)
                    }
                    _ => Why::NoTarget,
                }
            }
            _ => Why::NoTarget,
        })
    });
    let is_asking = Signal::derive(move || planner.row().is_asking(Part::Database));
    let again =
        Callback::new(move |()| fleet.read_again(&planner.row(), &[Part::Database, Part::Maintenance]));
    let is_upgrade = move || matches!(planner.address.way(), Way::InPlace | Way::Fork);
    view! {
        <div class="card stack unplanned">
            {move || is_upgrade().then(|| view! { <h2>{target::PLAN}</h2> <Ways/> })}
            {move || match why.get() {
                Why::ForkPlans => view! {
                    <Earlier/>
                    <ForkChoice/>
                    {move || planner.with(|store| store.database.is_not_read()).then(|| view! { <Status text=page::READING/> })}
                }
                .into_any(),
                Why::NoRecord => view! {
                    <Finding tone=Tone::Warn title=afterwards::NO_RECORD>{afterwards::NO_RECORD_WHY}</Finding>
                }
                .into_any(),
                Why::Reading => view! { <Status text=page::READING/> }.into_any(),
                Why::Unread(error) => {
                    let told = explain(&error, &reading(words::version_of(&name.get_value())));
                    view! {
                        <p>{words::UNREAD_WHY}</p>
                        <ErrorBox told on_retry=again busy=is_asking/>
                    }
                    .into_any()
                }
                Why::Refused(refusal) => {
                    let told = words::told(&refusal, &name.get_value());
                    view! { <Finding tone=Tone::Warn title=told.title>{sentences(&told.text)}</Finding>
                        {move || match planner.address.way() {
                            Way::Fork => view! { <ForkChoice/> }.into_any(),
                            _ => view! { <Targets/> }.into_any(),
                        }}
                    }
                    .into_any()
                }
                Why::NoVersion(why) => view! {
                    <Finding tone=Tone::Warn title=words::UNREAD>
                        <p>{unknown::told(&why).title}" "{unknown::told(&why).text}</p>
                        <p>{words::UNREAD_WHY}</p>
                    </Finding>
                    <div class="actions"><Button primary=true busy=is_asking on_press=move || again.run(())>{ui::TRY_AGAIN}</Button></div>
                }
                .into_any(),
                Why::Newest(version, newer) => view! {
                    <Finding tone=Tone::Good title=words::NEWEST_TITLE>{words::newest(&name.get_value(), &version, newer)}</Finding>
                    <Earlier/>
                    <Targets/>
                }
                .into_any(),
                Why::NoTarget => view! {
                    <Finding tone=Tone::Warn title=words::NO_TARGET>{words::NO_TARGET_WHY}</Finding>
                    <Earlier/>
                    <Targets/>
                }
                .into_any(),
            }}
            <p><a href=Place::addon(&name.get_value()).href()>{page::BACK_TO_ADDON}</a></p>
        </div>
    }
}
