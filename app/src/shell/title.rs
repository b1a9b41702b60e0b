//! The headline of a page, which is also the title of the tab.

use leptos::prelude::*;

use crate::{
    browser::page,
    meanwhile::{Standing, Turn},
    paths::{Place, use_place},
    text::meanwhile,
    words::shell as words,
};

/// What stands before a page's name in the tab, of an upgrade that is under way.
#[derive(Clone, Copy)]
pub struct TabMark(RwSignal<Option<Standing>>);

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

    pub fn set(self, standing: Option<Standing>) {
        self.0.set(standing);
    }

    /// The name of the tab on the page at `place`; tracked. The wizard says itself whose turn it is.
    fn before(self, page: String, place: &Place) -> String {
        let Some(standing) = self.0.get() else { return page };
        let is_own = matches!(place, Place::Upgrade(of, _) if *of == standing.id || *of == standing.addon);
        match standing.turn {
            Turn::Working(percent) => meanwhile::TabWorking { percent: &percent, page: &page }.text(),
            Turn::Person { .. } if !is_own => meanwhile::TabTurn { page: &page }.text(),
            _ => page,
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
    let (mark, place): (TabMark, _) = (expect_context(), use_place());
    Effect::new(move |_| {
        let tab = tab.get();
        let name = words::tab(if tab.is_empty() { text.get() } else { tab }.as_str());
        page::set_title(&mark.before(name, &place.get()));
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
