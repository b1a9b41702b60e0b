//! The way in. What every part of the console shares is made here; then either the sign-in page stands alone, or all of
//! the console is fetched and shown.

mod door;
mod wires;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::Now,
    browser::{clock, page},
    config::Config,
    parts::{self, fetched},
    paths,
    session::{self, Session},
    shell::{Announcer, Language, TabMark, ThemeChoice},
};

use door::Door;
pub use wires::wires;

/// The bytes of the version catalogue, as far as they came; whoever needs it reads it.
#[derive(Clone)]
pub struct CatalogueBytes(pub Option<Arc<[u8]>>);

/// Whom belongs what lives as long as the page.
#[derive(Clone)]
pub struct Everywhere(pub Owner);

/// Whether a person came through the sign-in page, and so was doing something when the console appeared.
#[derive(Clone, Copy)]
pub struct ThroughTheDoor(pub bool);

/// The sign-in page for whoever needs nothing else, the console for everybody else.
#[component]
pub fn Entrance(config: Arc<Config>, catalogue: CatalogueBytes) -> AnyView {
    let session = Session::new(config.read_only);
    let announcer = Announcer::new();
    let language = Language::new(announcer);
    if let Some(owner) = Owner::current() {
        provide_context(Everywhere(owner));
    }
    provide_context(config);
    provide_context(catalogue);
    provide_context(session);
    provide_context(announcer);
    provide_context(language);
    provide_context(TabMark::new());
    provide_context(ThemeChoice::stored());
    provide_context(Now(clock::ticking(std::time::Duration::from_secs(5))));

    let at_once = session::is_kept() || has_more_to_say();
    provide_context(ThroughTheDoor(!at_once));
    let is_in = session.is_in();
    // Once inside, the console itself shows the form to whoever signs out.
    let inside = Memo::new(move |was: Option<&bool>| at_once || was == Some(&true) || is_in.get());
    let view = move || {
        if inside.get() {
            fetched(parts::CONSOLE)
        } else {
            let in_a_language = move || {
                language.get();
                view! { <Door/> }
            };
            in_a_language.into_any()
        }
    };
    view.into_any()
}

/// Whether there is more to say than how to sign in: a page that is for everybody, or an upgrade that this browser has a
/// record of, or may have one of.
fn has_more_to_say() -> bool {
    page::path() == paths::PASTE || page::may_hold_records()
}
