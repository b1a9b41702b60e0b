//! The console once it knows where the platform is: what all pages share, and which page an address leads to.

use std::{sync::Arc, time::Duration};

use kvs::Catalogue;
use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    path,
};

use crate::{
    activity::ActivityPage,
    addon::AddonPage,
    browser::clock,
    clients::{ClientsPage, Guides},
    config::Config,
    deadlines::DeadlinesPage,
    fleet::{FleetPage, picture::Camera},
    fleet_store::Fleet,
    lookup::LookUpPage,
    meanwhile,
    palette::PaletteOpen,
    paste::PastePage,
    report::{AddonReportPage, ReportPage},
    session::{Session, SignInPage},
    shell::{Announcer, Frame, Language, NotFoundPage, TabMark, ThemeChoice, signed},
    shortcuts::Shortcuts,
    transport::{Client, Network, Reach, activity::ActivityLog},
    upgrade::{UnderWay, UpgradePage, Upgrades},
};

/// The time that pages show ages against; moves every few seconds.
#[derive(Clone, Copy)]
pub struct Now(pub ReadSignal<time::OffsetDateTime>);

/// The clock of the pages.
pub fn use_now() -> ReadSignal<time::OffsetDateTime> {
    expect_context::<Now>().0
}

/// Everything.
#[component]
pub fn App(config: Arc<Config>, catalogue: Arc<Catalogue>) -> impl IntoView {
    let session = Session::new(config.read_only);
    let log = ActivityLog::new();
    let reach = Reach::new();
    let network = Network::watched();
    let client = Client::new(config.origins(), session, network, log, reach);
    let fleet = Fleet::new(client);
    let upgrades = Upgrades::new(client, session, fleet, config.platform.speed);
    provide_context(config);
    provide_context(catalogue);
    provide_context(session);
    provide_context(log);
    provide_context(reach);
    provide_context(network);
    provide_context(client);
    provide_context(fleet);
    provide_context(upgrades);
    provide_context(Guides::new());
    let announcer = Announcer::new();
    provide_context(announcer);
    let shortcuts = Shortcuts::as_left();
    shortcuts.listen();
    provide_context(shortcuts);
    let mark = TabMark::new();
    provide_context(mark);
    meanwhile::watch(upgrades, mark);
    provide_context(ThemeChoice::stored());
    provide_context(PaletteOpen(RwSignal::new(false)));
    let language = Language::new(announcer);
    provide_context(language);
    provide_context(Now(clock::ticking(Duration::from_secs(5))));
    provide_context(Camera::new());

    // What belongs to a session goes with it.
    let is_in = session.is_in();
    Effect::new(move |_| {
        if !is_in.get() {
            fleet.forget();
            log.clear();
        }
    });
    session.resume_kept(client);

    view! {
        <Router>
            {move || { language.get(); pages() }}
        </Router>
    }
}

/// Every page, in the language of the moment.
fn pages() -> AnyView {
    view! {
            <Frame>
                <UnderWay/>
                <FlatRoutes fallback=NotFoundPage>
                    <Route path=path!("/") view=signed(FleetPage)/>
                    <Route path=path!("/addons/:addon") view=signed(AddonPage)/>
                    <Route path=path!("/addons/:addon/upgrade") view=signed(UpgradePage)/>
                    <Route path=path!("/addons/:addon/clients") view=signed(ClientsPage)/>
                    <Route path=path!("/addons/:addon/report") view=signed(AddonReportPage)/>
                    <Route path=path!("/report") view=signed(ReportPage)/>
                    <Route path=path!("/look-up") view=signed(LookUpPage)/>
                    <Route path=path!("/paste") view=PastePage/>
                    <Route path=path!("/deadlines") view=signed(DeadlinesPage)/>
                    <Route path=path!("/activity") view=signed(ActivityPage)/>
                    <Route path=path!("/sign-in") view=SignInPage/>
                </FlatRoutes>
            </Frame>
    }
    .into_any()
}
