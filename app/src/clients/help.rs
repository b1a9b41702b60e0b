//! Picker and advice together, for any page.

use kvs::Blanks;
use leptos::{html, prelude::*};

use super::{advice::advice, chosen::Chosen, guided::guided, picker::picker};

/// Lets a person choose libraries and shows what to set in each. It reads the guide by itself, and keeps nothing.
#[component]
pub fn ClientHelp(
    /// Ids of the libraries that are chosen; ids that no library has are left out.
    #[prop(into)]
    chosen: Signal<Vec<String>>,
    /// Called with an id that is to be chosen, or not to be chosen any more.
    on_toggle: Callback<String>,
    /// The names that stand in the code.
    #[prop(into)]
    blanks: Signal<Blanks>,
) -> AnyView {
    let chosen = Chosen::new(chosen, on_toggle);
    let find = NodeRef::<html::Input>::new();
    guided(move |guide| {
        let advices = {
            let guide = guide.clone();
            move || {
                let libraries = chosen.libraries(&guide);
                libraries.iter().map(|library| advice(&guide, library, blanks, chosen, find)).collect_view()
            }
        };
        view! { {picker(guide, chosen, find)} {advices} }.into_any()
    })
}
