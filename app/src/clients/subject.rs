//! The add-on the page is about, with the config vars its clients can read.

use kvs::{Blanks, UrlVar, url_vars};
use leptos::prelude::*;

use crate::{
    app::use_catalogue,
    fleet::{
        entry::{Entry, use_today},
        facts::SharedFacts,
    },
    fleet_store::{Part, Row, use_fleet},
    paths::ClientsQuery,
};

/// A handle to it.
#[derive(Clone, Copy)]
pub struct Subject {
    pub facts: Signal<SharedFacts>,
    /// Every config var with a URL.
    pub vars: Memo<Vec<UrlVar>>,
    /// The one that stands in the code; `None` when no config var is known.
    pub var: Memo<Option<UrlVar>>,
    /// The names that stand in the code.
    pub blanks: Memo<Blanks>,
}

impl Subject {
    /// Made once for each add-on; asks for its version, which decides about TLS.
    pub fn new(row: Row, query: Memo<ClientsQuery>) -> Self {
        use_fleet().ensure_parts(&row, &[Part::Database]);
        let entry = Entry::new(row, use_catalogue(), use_today());
        let facts = Signal::derive(move || entry.facts());
        let vars = Memo::new(move |_| {
            let facts = facts.get();
            url_vars(&facts.store, *facts.assessment.tls.value(), facts.turns_tls_on())
        });
        let var = Memo::new(move |_| vars.with(|vars| query.with(|query| picked(vars, query))));
        let blanks = Memo::new(move |_| {
            let var = var.get();
            let owner = facts.with(|facts| facts.store.owner().to_owned());
            let (name, app) = match &var {
                Some(var) => (var.name.as_str(), var.app.name.as_str()),
                None => ("", owner.as_str()),
            };
            facts.with(|facts| Blanks::new(name, app, facts.store.name()))
        });
        Self { facts, vars, var, blanks }
    }
}

/// The one the address names, if there is such a config var; otherwise the first one that is advised.
fn picked(vars: &[UrlVar], query: &ClientsQuery) -> Option<UrlVar> {
    let fits = |wish: &Option<String>, name: &str| wish.as_deref().is_none_or(|wish| wish == name);
    let asked = query.app.is_some() || query.var.is_some();
    let named =
        vars.iter().find(|var| asked && fits(&query.app, &var.app.name) && fits(&query.var, &var.name));
    named.or_else(|| vars.iter().find(|var| var.is_advised)).or_else(|| vars.first()).cloned()
}
