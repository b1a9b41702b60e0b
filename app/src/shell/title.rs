//! The headline of a page, which is also the title of the tab.

use leptos::prelude::*;

use crate::{browser::page, words::shell as words};

/// What the tab is called on the page of a name; tracks what it depends on.
pub type Named = Callback<String, String>;

/// How a page's name becomes the tab's: as it is, unless somebody has more to say, such as an upgrade under way.
#[derive(Clone, Copy)]
pub struct TabMark(RwSignal<Option<Named>>);

impl Default for TabMark {
    fn default() -> Self {
        Self::new()
    }
}

impl TabMark {
    /// Nothing yet.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    pub fn set(self, named: Option<Named>) {
        self.0.set(named);
    }

    /// The tab's name on this page; tracked.
    fn named(self, page: String) -> String {
        match self.0.get() {
            Some(named) => named.run(page),
            None => page,
        }
    }
}

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
    let mark: TabMark = expect_context();
    Effect::new(move |_| {
        let tab = tab.get();
        let name = words::tab(if tab.is_empty() { text.get() } else { tab }.as_str());
        page::set_title(&mark.named(name));
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
