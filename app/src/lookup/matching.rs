//! What fits a search, why, and how well.

use kvs::KeyValueStore;

use super::query::Query;

/// Why an add-on fits. The better ones come first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is called so.
    Name,
    /// It has this id.
    Id,
    /// An app uses it under this name or config var.
    Attached { app: String, under: String },
    /// An app of this name uses it.
    App { app: String },
    /// Its name has this in it.
    PartOfName,
    /// Its id begins so.
    PartOfId,
    /// An app uses it under a name that has this in it.
    PartOfAttached { app: String, under: String },
    /// The name of an app that uses it has this in it.
    PartOfApp { app: String },
}

/// Shorter pieces of an id are in too many.
const TELLING: usize = 4;

/// The best reason why this add-on fits; `None` when it does not.
pub fn matching(store: &KeyValueStore, query: &Query) -> Option<Why> {
    let what = query.what.to_lowercase();
    let of_app = |app: &str| query.app.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(app));
    let mut found: Vec<Why> = Vec::new();
    let apps = store.attached_apps();
    let owner_fits = of_app(store.owner()) || apps.iter().any(|app| of_app(&app.app.name));
    if owner_fits && !what.is_empty() {
        found.extend(of_itself(store, &what));
    }
    for app in apps.iter().filter(|app| of_app(&app.app.name)) {
        let name = || app.app.name.clone();
        if query.app.is_some() && what.is_empty() {
            found.push(Why::App { app: name() });
        } else if query.app.is_none() {
            found.extend(part(
                &app.app.name,
                &what,
                || Why::App { app: name() },
                || Why::PartOfApp { app: name() },
            ));
        }
        let under = app.attachments.iter().flat_map(|attached| {
            attached.name.iter().cloned().chain(attached.config_vars.names().iter().cloned())
        });
        for under in under.filter(|_| !what.is_empty()) {
            let (exact, inside) = (under.clone(), under.clone());
            found.extend(part(
                &under,
                &what,
                || Why::Attached { app: name(), under: exact },
                || Why::PartOfAttached { app: name(), under: inside },
            ));
        }
    }
    found.into_iter().min()
}

fn of_itself(store: &KeyValueStore, what: &str) -> Vec<Why> {
    let mut found: Vec<Why> =
        part(store.name(), what, || Why::Name, || Why::PartOfName).into_iter().collect();
    let id = store.id().to_lowercase();
    if id == what {
        found.push(Why::Id);
    } else if what.len() >= TELLING && id.starts_with(what) {
        found.push(Why::PartOfId);
    }
    found
}

fn part(name: &str, what: &str, exact: impl FnOnce() -> Why, inside: impl FnOnce() -> Why) -> Option<Why> {
    let name = name.to_lowercase();
    if name == what { Some(exact()) } else { name.contains(what).then(inside) }
}
