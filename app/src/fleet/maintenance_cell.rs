//! Whether a maintenance is planned, prepared or running.

use kvs::{MaintenanceProgress, Reading};
use leptos::prelude::*;

use super::{facts::SharedFacts, remembered::Below, retry::Retry, tone, verdict::Verdict};
use crate::{
    fleet_store::{Fleet, Part, Row},
    ui::{Badge, Skeleton, Tone},
    words::{
        fleet::cell as words,
        kvs::maintenance::{absence_short, short},
    },
};

/// The cell.
#[component]
pub fn MaintenanceCell(fleet: Fleet, row: StoredValue<Row>, facts: Signal<SharedFacts>) -> impl IntoView {
    move || {
        let facts = facts.get();
        let progress = &facts.progress;
        let since = facts.store.maintenance.remembered_since();
        match (&facts.store.maintenance, progress) {
            (Reading::NotRead, _) => view! { <Skeleton/><span class="sub"><Skeleton/></span> }.into_any(),
            (Reading::Absent { why }, _) => view! {
                <span class="muted">{short(progress)}</span><span class="sub">{absence_short(*why)}</span>
            }
            .into_any(),
            (Reading::Failed { error, .. }, MaintenanceProgress::Unknown) => {
                let error = error.clone();
                view! { <Verdict tone=Tone::Warn text=words::UNKNOWN/><Retry fleet row part=Part::Maintenance error/> }
                    .into_any()
            }
            (_, MaintenanceProgress::Idle) => {
                let window = words::window(facts.shown());
                view! { <span class="muted">{short(progress)}</span><Below text=window.unwrap_or_default() since/> }
                    .into_any()
            }
            _ => {
                let below = words::maintenance_below(facts.shown());
                view! { <Badge tone=tone::of_maintenance(progress) text=short(progress)/><Below text=below.unwrap_or_default() since/> }
                    .into_any()
            }
        }
    }
}
