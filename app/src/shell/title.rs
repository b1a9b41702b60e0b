//! The headline of a page, which is also the title of the tab.

use leptos::prelude::*;

use crate::{browser::page, words::shell as words};

/// The page's headline: the answer a person came for, not the page's name. `tab` is the name in the tab's title;
/// without it the headline is.
#[component]
pub fn Titled(
    #[prop(into)] text: Signal<String>,
    #[prop(optional, into)] tab: Signal<String>,
    /// Links to the pages above.
    #[prop(optional)]
    above: Option<Children>,
    /// A quiet line below.
    #[prop(optional)]
    below: Option<UnderTitle>,
    /// Actions on the whole page.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    Effect::new(move |_| {
        let tab = tab.get();
        page::set_title(&words::tab(if tab.is_empty() { text.get() } else { tab }.as_str()));
    });
    view! {
        <div class="titlebar">
            <div class="titlebar-words">
                {above.map(|above| view! { <nav class="above" aria-label=words::ABOVE>{above()}</nav> })}
                <h1 tabindex="-1">{text}</h1>
                {below.map(|below| view! { <div class="below">{(below.0)()}</div> })}
            </div>
            {children.map(|children| view! { <div class="titlebar-actions">{children()}</div> })}
        </div>
    }
    .into_any()
}

/// What stands below a headline.
pub struct UnderTitle(ChildrenOnce);

type ChildrenOnce = Box<dyn FnOnce() -> AnyView + Send>;

impl UnderTitle {
    /// Makes it of any view.
    pub fn new<V: IntoView + 'static>(view: impl FnOnce() -> V + Send + 'static) -> Self {
        Self(Box::new(move || view().into_any()))
    }
}
