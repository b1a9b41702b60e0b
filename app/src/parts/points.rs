//! Where the console is cut. What only one of these views reaches comes with it; what several reach comes with the
//! first of them. A function here becomes one that first fetches its part.

// Calls across parts are made by the linker: the macro declares both ends as foreign functions.
#![allow(unsafe_code)]

use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use platform::Token;
use wasm_split_helpers::wasm_split;

use super::{NotCome, Part};
use crate::{
    activity::ActivityPage,
    addon::AddonPage,
    app::Console,
    boot,
    browser::page,
    clients::ClientsPage,
    deadlines::DeadlinesPage,
    entrance::{Everywhere, wires},
    lookup::LookUpPage,
    paste::PastePage,
    report::{AddonReportPage, ReportPage},
    session::{self, Session},
    text::{self, Half},
    upgrade::UpgradePage,
    words::{errors::Told, parts as words, session as session_words},
};

/// Fetches the console and has it ask whose token this is; signs in when the platform knows.
///
/// # Errors
/// What stands in the way, in words; nobody is signed in then.
pub async fn sign_in(
    everywhere: Everywhere,
    session: Session,
    token: Token,
    keep_for_tab: bool,
) -> Result<(), Told> {
    let fetched = enter(session, token, keep_for_tab, everywhere.0).await;
    match fetched {
        Ok(outcome) => outcome.await,
        Err(NotCome) => Err(words::told()),
    }
}

/// A future made in the part that has the calls to the platform.
type Entering = LocalBoxFuture<'static, Result<(), Told>>;

#[wasm_split(console, fallible, preload(bring_enter))]
fn enter(session: Session, token: Token, keep_for_tab: bool, owner: Owner) -> Result<Entering, NotCome> {
    Ok(Box::pin(async move {
        let client = owner.with(wires);
        // What may go wrong is said with the rest of the texts.
        boot::texts(text::current(), Half::Rest).await.map_err(|_| words::told())?;
        session::enter(session, client, token, keep_for_tab)
            .await
            .map_err(|error| session_words::refused(&error, page::is_online()))
    }))
}

macro_rules! parts {
    ($($(#[$says:meta])* $name:ident: $module:ident, $view:ident, $bring:ident, $page:ident;)*) => {$(
        #[wasm_split($module, fallible, preload($bring))]
        fn $view() -> Result<AnyView, NotCome> {
            Ok(view! { <$page/> }.into_any())
        }

        $(#[$says])*
        pub const $name: Part = Part { bring: || Box::pin($bring()), view: || Box::pin($view()) };
    )*};
}

parts! {
    /// Everything but signing in: header, routes, the list of add-ons.
    CONSOLE: console, console, bring_console, Console;
    /// The page of one add-on.
    ADDON: console, addon, bring_addon, AddonPage;
    /// The wizard.
    UPGRADE: upgrade, upgrade, bring_upgrade, UpgradePage;
    /// What to set in clients.
    CLIENTS: pages, clients, bring_clients, ClientsPage;
    /// The report of one add-on.
    ADDON_REPORT: pages, addon_report, bring_addon_report, AddonReportPage;
    /// The report of all of them.
    REPORTS: pages, reports, bring_reports, ReportPage;
    /// Finding an add-on.
    LOOK_UP: pages, look_up, bring_look_up, LookUpPage;
    /// What was pasted.
    PASTE: pages, paste, bring_paste, PastePage;
    /// Dates.
    DEADLINES: pages, deadlines, bring_deadlines, DeadlinesPage;
    /// Calls.
    ACTIVITY: pages, activity, bring_activity, ActivityPage;
}
