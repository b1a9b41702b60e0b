//! Header, page, footer; and the focus when the page changes.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::{footer::Footer, header::Header, use_announcer};
use crate::{
    browser::page,
    entrance::ThroughTheDoor,
    palette::Palette,
    paths::{Place, use_go},
    session::use_session,
    shortcuts::{ShortcutList, use_shortcut, use_shortcuts},
    text::shortcuts,
    words::shell as words,
};

/// Stands around every page.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let path = use_location().pathname;
    let is_in = use_session().is_in();
    let came_through = expect_context::<ThroughTheDoor>().0;
    Effect::new(move |before: Option<(String, bool)>| {
        // Signing in and out puts another page under the same address.
        let now = (path.get(), is_in.get());
        // The first page keeps the focus where the browser put it. Filters change the query only, and keep it too.
        if before.map_or(came_through, |before| before != now) {
            request_animation_frame(|| {
                page::focus_in_place("main h1");
            });
        }
        now
    });
    keys();
    view! {
        <a class="skip" href="#main" rel="external">{words::SKIP}</a>
        <Header>{use_announcer().view()}</Header>
        <main id="main" class="page" tabindex="-1">{children()}</main>
        <Footer/>
        <Palette/>
        <ShortcutList/>
    }
}

/// The shortcuts of every page.
fn keys() {
    let (go, book) = (use_go(), use_shortcuts());
    use_shortcut("?", shortcuts::LIST, move || book.is_listed.set(true));
    use_shortcut("g l", shortcuts::FLEET, move || go.to(&Place::fleet()));
    use_shortcut("g d", shortcuts::DEADLINES, move || go.to(&Place::deadlines()));
    use_shortcut("g u", shortcuts::LOOK_UP, move || go.to(&Place::LookUp(String::new())));
    use_shortcut("g a", shortcuts::ACTIVITY, move || go.to(&Place::Activity));
}
