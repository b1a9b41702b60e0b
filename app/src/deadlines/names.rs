//! Which add-ons a date is of: all of them, the first few at once.

use leptos::prelude::*;

use crate::{
    paths::Place,
    ui::Button,
    words::deadlines::{agenda as texts, whole},
};

/// With more than this a person says so before all are shown.
const FEW: usize = 8;

/// Links to add-ons, with how many there are when that cannot be seen at once.
#[component]
pub fn Names(addons: Vec<String>) -> AnyView {
    let count = addons.len();
    let open = RwSignal::new(false);
    let names = StoredValue::new(addons);
    let shown = move || {
        let most = if open.get() { usize::MAX } else { FEW };
        names.with_value(|names| {
            names
                .iter()
                .take(most)
                .map(|name| {
                    view! { <li><a href=Place::addon(name).href()>{name.clone()}</a></li> }.into_any()
                })
                .collect_view()
        })
    };
    let switch = move || {
        if open.get() {
            texts::FEWER.text().to_owned()
        } else {
            texts::AllAddons { addons: &crate::browser::zone::whole(whole(count)) }.text()
        }
    };
    view! {
        {(count > 1).then(|| view! { <p class="due-count">{texts::Addons { addons: whole(count) }.text()}</p> })}
        <ul class="due-names">{shown}</ul>
        {(count > FEW).then(|| view! {
            <Button quiet=true on_press=move || open.update(|open| *open = !*open)>{switch}</Button>
        })}
    }
    .into_any()
}
