//! How old the knowledge behind the verdicts is.

use leptos::prelude::*;

use crate::{app::use_catalogue, app::use_now, browser::zone, words::shell as words};

/// The footer.
#[component]
pub fn Footer() -> AnyView {
    let catalogue = use_catalogue();
    let now = use_now();
    let problems = catalogue.problems().len();
    let checked = catalogue.checked().map(zone::day);
    let age = Memo::new({
        let catalogue = catalogue.clone();
        move |_| catalogue.age_days(now.get())
    });
    view! {
        <footer class="foot">
            <p class="small muted">
                {move || words::catalogue(checked.as_deref(), age.get(), problems)}
            </p>
            <Version/>
        </footer>
    }
    .into_any()
}

/// Which console this is.
#[component]
pub fn Version() -> AnyView {
    view! { <p class="small muted">{words::version(env!("CARGO_PKG_VERSION"))}</p> }.into_any()
}
