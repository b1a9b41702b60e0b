//! What the platform answered about one search.

use leptos::{prelude::*, task::spawn_local};
use platform::{Error, ErrorKind, model::Addon};

use super::{
    ask::{ask, is_not_found},
    query::Query,
};
use crate::{
    fleet_store::use_fleet,
    paths::Place,
    session::LockedApp,
    text::lookup as text,
    transport::use_client,
    ui::{Button, Card, ErrorBox, Status},
    words::{
        addon::missing,
        errors::{brief, explain, reading},
    },
};

/// How far asking is.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// Nobody asked, or for something else.
    Not,
    Asking(Query),
    Answered(Query, Result<Vec<Addon>, Error>),
}

impl Asked {
    /// Whether this search was asked, or is.
    pub fn is_about(&self, query: &Query) -> bool {
        match self {
            Self::Not => false,
            Self::Asking(of) | Self::Answered(of, _) => of == query,
        }
    }
}

/// A handle to it.
#[derive(Clone, Copy)]
pub struct Asking {
    pub asked: RwSignal<Asked>,
    client: crate::transport::Client,
}

impl Asking {
    /// Made once, by the page.
    pub fn new() -> Self {
        Self { asked: RwSignal::new(Asked::Not), client: use_client() }
    }

    /// Asks; an answer to an earlier question that is still on its way is left where it is.
    pub fn ask(self, query: Query) {
        self.asked.set(Asked::Asking(query.clone()));
        spawn_local(async move {
            let answer = ask(self.client, &query).await;
            let still = self.asked.try_with_untracked(|asked| *asked == Asked::Asking(query.clone()));
            if still == Some(true) {
                self.asked.set(Asked::Answered(query, answer));
            }
        });
    }
}

/// The answer, in words.
#[component]
pub fn Answer(asking: Asking) -> AnyView {
    (move || match asking.asked.get() {
        Asked::Not => ().into_any(),
        Asked::Asking(query) => view! { <Status text=text::Asking { what: &query.text }.text()/> }.into_any(),
        Asked::Answered(query, Ok(addons)) => found(&query, addons),
        Asked::Answered(query, Err(error)) => refused(asking, query, &error),
    })
    .into_any()
}

fn found(query: &Query, addons: Vec<Addon>) -> AnyView {
    let all = addons.len();
    let stores = kvs::join(addons.clone(), &[], &[]);
    let others: Vec<Addon> =
        addons.into_iter().filter(|addon| !stores.iter().any(|store| store.id() == addon.id)).collect();
    if all == 0 {
        return nothing(query);
    }
    let fleet = use_fleet();
    let known = move |id: &str| untrack(|| fleet.rows()).iter().any(|row| row.id() == id);
    let store = move |store: kvs::KeyValueStore| {
        let owner = text::Owner { app: &store.owner() }.text();
        let plan = store.plan().name().to_owned();
        let note = (!known(store.id())).then(|| view! { <span class="sub">{text::NOT_LISTED}</span> });
        view! {
            <li class="lookup-hit">
                <a href=Place::addon(store.name()).href()>{store.name().to_owned()}</a>
                <span class="sub">{owner}" · "{plan}</span>
                {note}
            </li>
        }
    };
    let other = |addon: Addon| {
        let (name, service) = (addon.name, addon.addon_service.name);
        view! { <li class="lookup-hit">{text::OtherKind { name: &name, service: &service }.text()}</li> }
    };
    view! {
        <Card title=text::FROM_PLATFORM.text()>
            <ul class="plain-list">
                {stores.into_iter().map(store).collect_view()}
                {others.into_iter().map(other).collect_view()}
            </ul>
        </Card>
    }
    .into_any()
}

fn nothing(query: &Query) -> AnyView {
    let reasons = missing::REASONS.map(|reason| view! { <li>{reason}</li> }).collect_view();
    view! {
        <section class="card addon-missing" role="status">
            <h2>{text::NotFound { what: &query.text }.text()}</h2>
            <p>{missing::WHY}</p>
            <ul>{reasons}</ul>
            {query.is_of_attachment().then(|| view! { <p>{text::WITH_APP}</p> })}
        </section>
    }
    .into_any()
}

fn refused(asking: Asking, query: Query, error: &Error) -> AnyView {
    let again = {
        let query = query.clone();
        Callback::new(move |()| asking.ask(query.clone()))
    };
    match &error.kind {
        _ if is_not_found(error) => nothing(&query),
        ErrorKind::TwoFactor { app } => {
            view! { <LockedApp app=app.clone() waiting=text::LOCKED.text() on_open=again/> }.into_any()
        }
        ErrorKind::Forbidden => view! {
            <section class="card addon-missing" role="status">
                <h2>{text::NotPermitted { what: &query.text }.text()}</h2>
                <p>{text::NOT_PERMITTED_MEANS}</p>
                <p>{text::NOT_PERMITTED_NEXT}</p>
                <p class="small muted">{text::Cause { cause: &brief(error) }.text()}</p>
                <div class="actions"><Button on_press=move || again.run(())>{missing::ASK_AGAIN}</Button></div>
            </section>
        }
        .into_any(),
        _ => {
            let told = explain(error, &reading(missing::what(&query.text)));
            view! { <ErrorBox told on_retry=again/> }.into_any()
        }
    }
}
