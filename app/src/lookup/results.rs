//! What of the list fits, the best first.

use kvs::KeyValueStore;
use leptos::prelude::*;

use super::{
    matching::{Why, matching},
    query::Query,
};
use crate::{fleet_store::Fleet, paths::Place, text::lookup as text, ui::Card};

/// More than these are not looked at, they are narrowed.
pub const SHOWN: usize = 30;

/// One add-on that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub why: Why,
    pub name: String,
    pub id: String,
    pub owner: String,
    pub plan: String,
}

/// Everything in the list that fits, the best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    pub first: Vec<Hit>,
    pub all: usize,
}

/// Looks through the list of this tab; tracked for which add-ons there are.
pub fn hits_in(fleet: Fleet, query: &Query) -> Hits {
    let rows = fleet.rows();
    ranked(rows.iter().filter_map(|row| row.with_untracked(|store| hit(store, query))).collect())
}

/// One record, if it fits.
pub fn hit(store: &KeyValueStore, query: &Query) -> Option<Hit> {
    let why = matching(store, query)?;
    Some(Hit {
        why,
        name: store.name().to_owned(),
        id: store.id().to_owned(),
        owner: store.owner().to_owned(),
        plan: store.plan().name().to_owned(),
    })
}

/// The best first, and no more than a person looks at.
pub fn ranked(mut found: Vec<Hit>) -> Hits {
    found.sort_by_cached_key(|hit| (hit.why.clone(), hit.name.clone(), hit.id.clone()));
    let all = found.len();
    found.truncate(SHOWN);
    Hits { first: found, all }
}

/// The list of them.
#[component]
pub fn Results(hits: Hits) -> AnyView {
    if hits.all == 0 {
        return view! { <p class="muted" role="status">{text::NOT_IN_LIST}</p> }.into_any();
    }
    let all = i64::try_from(hits.all).unwrap_or(i64::MAX);
    let more = (hits.all > SHOWN).then(|| {
        view! { <p class="small muted">{text::Narrow { shown: &SHOWN, all: &hits.all }.text()}</p> }
    });
    view! {
        <Card title=text::FROM_LIST.text()>
            <p class="small muted" role="status">{text::Fits { addons: all }.text()}</p>
            <ol class="plain-list lookup-hits">{hits.first.into_iter().map(line).collect_view()}</ol>
            {more}
        </Card>
    }
    .into_any()
}

fn line(hit: Hit) -> AnyView {
    let why = because(&hit.why);
    let (owner, href) = (text::Owner { app: &hit.owner }.text(), Place::addon(&hit.name).href());
    view! {
        <li class="lookup-hit">
            <a href=href>{hit.name}</a>
            <span class="lookup-why">{why}</span>
            <span class="sub">{owner}" · "{hit.plan}" · "<code>{hit.id}</code></span>
        </li>
    }
    .into_any()
}

/// Why it fits.
pub fn because(why: &Why) -> String {
    match why {
        Why::Name => text::WHY_NAME.to_string(),
        Why::Id => text::WHY_ID.to_string(),
        Why::Attached { app, under } => text::WhyAttached { app, under }.text(),
        Why::App { app } => text::WhyApp { app }.text(),
        Why::PartOfName => text::WHY_PART_OF_NAME.to_string(),
        Why::PartOfId => text::WHY_PART_OF_ID.to_string(),
        Why::PartOfAttached { app, under } => text::WhyPartOfAttached { app, under }.text(),
        Why::PartOfApp { app } => text::WhyPartOfApp { app }.text(),
    }
}
