//! Whether a maintenance is planned, prepared or running.

use kvs::{MaintenanceProgress, Reading};
use leptos::prelude::*;

use super::{facts::SharedFacts, retry::Retry, tone, verdict::Verdict};
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
                let window = words::window(&facts.store);
                view! { <span class="muted">{short(progress)}</span><span class="sub">{window}</span> }
                    .into_any()
            }
            _ => {
                let below = words::maintenance_below(&facts.store);
                view! { <Badge tone=tone::of_maintenance(progress) text=short(progress)/><span class="sub">{below}</span> }
                    .into_any()
            }
        }
    }
}
