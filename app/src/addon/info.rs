//! The rows a store describes itself with, all of them, as they came.

use kvs::Subject as What;
use leptos::prelude::*;
use platform::model::InfoRow;

use super::{
    read_part::{Place, read_part},
    subject::Subject,
};
use crate::{
    fleet_store::Part,
    ui::{Card, Line, Rows},
    words::addon::label,
};

/// The group.
#[component]
pub fn Info(subject: Subject) -> impl IntoView {
    let place = Place {
        part: Part::Database,
        what: What::Database,
        reading: |store| &store.database,
        lines: 5,
        is_second: true,
    };
    let body = read_part(subject, place, |_, database| match database.info.as_slice() {
        [] => view! { <p class="muted">{label::NO_INFO}</p> }.into_any(),
        rows => {
            let lines = rows.iter().map(row).collect_view();
            // The platform words them, in English.
            view! { <div lang="en"><Rows>{lines}</Rows></div> }.into_any()
        }
    });
    view! { <Card title=label::INFO>{body}</Card> }
}

fn row(row: &InfoRow) -> impl IntoView + use<> {
    let values = row.values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    view! { <Line name=row.name.clone()><span class="num">{values}</span></Line> }
}
