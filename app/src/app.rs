//! The console once it knows where the platform is: what all pages share, and which page an address leads to.

use std::sync::Arc;

use futures::future::join;
use kvs::Catalogue;
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    path,
};

use crate::{
    boot::{self, use_config},
    browser::{page, records},
    clients::Guides,
    entrance::{CatalogueBytes, wires},
    fleet::{FleetPage, picture::Camera},
    fleet_store::{Fleet, keep_for_reload},
    meanwhile,
    palette::PaletteOpen,
    parts::{self, Missing, Stage, fetched},
    session::{Rests, Session, SignInPage, use_session},
    shell::{Frame, NotFoundPage, signed, use_language},
    shortcuts::Shortcuts,
    text::{self, Half},
    transport::{activity::ActivityLog, use_client},
    ui::Status,
    upgrade::{UnderWay, Upgrades, use_upgrades},
    words::{boot as words, session as session_words},
};

/// The time that pages show ages against; moves every few seconds.
#[derive(Clone, Copy)]
pub struct Now(pub ReadSignal<time::OffsetDateTime>);

/// The clock of the pages.
pub fn use_now() -> ReadSignal<time::OffsetDateTime> {
    expect_context::<Now>().0
}

/// The version catalogue this console was delivered with. Without one versions are shown as unknown, and the footer says
/// why: better than no console at all.
pub fn use_catalogue() -> Arc<Catalogue> {
    expect_context()
}

/// The console, once it knows which upgrades this browser has records of.
#[component]
pub fn Console() -> AnyView {
    wires();
    let stage = RwSignal::new(Stage::Coming);
    spawn_local(async move {
        let (texts, ()) = join(boot::texts(text::current(), Half::Rest), records::open()).await;
        stage.try_set(if texts.is_ok() { Stage::Here } else { Stage::NotCome });
    });
    let view = move || match stage.get() {
        Stage::Coming => view! { <Status text=words::LOADING/> }.into_any(),
        Stage::Here => view! { <App/> }.into_any(),
        Stage::NotCome => view! { <Missing again=page::reload/> }.into_any(),
    };
    view.into_any()
}

/// Everything that is behind the sign-in page.
#[component]
fn App() -> AnyView {
    let (session, client, log) = (use_session(), use_client(), expect_context::<ActivityLog>());
    let bytes = expect_context::<CatalogueBytes>().0;
    let catalogue = bytes.and_then(|bytes| Catalogue::parse(&String::from_utf8_lossy(&bytes)).ok());
    provide_context(Arc::new(catalogue.unwrap_or_else(Catalogue::empty)));
    let fleet = Fleet::new(client);
    let upgrades = Upgrades::new(client, session, fleet, use_config().platform.speed);
    provide_context(fleet);
    provide_context(upgrades);
    provide_context(rests(session, upgrades));
    provide_context(Guides::new());
    let shortcuts = Shortcuts::as_left();
    shortcuts.listen();
    provide_context(shortcuts);
    provide_context(PaletteOpen(RwSignal::new(false)));
    provide_context(Camera::new());

    // What belongs to a session goes with it.
    let is_in = session.is_in();
    Effect::new(move |_| {
        if !is_in.get() {
            fleet.forget();
            log.clear();
        }
    });
    keep_for_reload(session, fleet);
    if !session.is_in_now() {
        session.resume_kept(client);
    }

    view! { <Router><Pages/></Router> }.into_any()
}

/// What the sign-in form says of upgrades that wait for the account whose session ended.
fn rests(session: Session, upgrades: Upgrades) -> Rests {
    let waits = Memo::new(move |_| {
        let account = session.before()?;
        let names: Vec<String> =
            upgrades.all().iter().filter(|one| one.is_begun()).map(|one| one.intent().addon.name).collect();
        (!names.is_empty()).then(|| session_words::waits_for(&names, &account.email))
    });
    Rests(waits.into())
}

/// Every page, drawn anew in another language.
#[component]
fn Pages() -> AnyView {
    meanwhile::watch(use_upgrades(), expect_context());
    let language = use_language();
    let view = move || {
        language.get();
        pages()
    };
    view.into_any()
}

/// Every page, in the language of the moment.
fn pages() -> AnyView {
    view! {
            <Frame>
                <UnderWay/>
                <FlatRoutes fallback=NotFoundPage>
                    <Route path=path!("/") view=signed(FleetPage)/>
                    <Route path=path!("/addons/:addon") view=signed(|| fetched(parts::ADDON))/>
                    <Route path=path!("/addons/:addon/upgrade") view=signed(|| fetched(parts::UPGRADE))/>
                    <Route path=path!("/addons/:addon/clients") view=signed(|| fetched(parts::CLIENTS))/>
                    <Route path=path!("/addons/:addon/report") view=signed(|| fetched(parts::ADDON_REPORT))/>
                    <Route path=path!("/report") view=signed(|| fetched(parts::REPORTS))/>
                    <Route path=path!("/look-up") view=signed(|| fetched(parts::LOOK_UP))/>
                    <Route path=path!("/paste") view=|| fetched(parts::PASTE)/>
                    <Route path=path!("/deadlines") view=signed(|| fetched(parts::DEADLINES))/>
                    <Route path=path!("/activity") view=signed(|| fetched(parts::ACTIVITY))/>
                    <Route path=path!("/sign-in") view=SignInPage/>
                </FlatRoutes>
            </Frame>
    }
    .into_any()
}
