//! Goes from page to page, and says where we are.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
};

use super::Place;

/// Where we are. Pages read their part of it.
pub fn use_place() -> Memo<Place> {
    let location = use_location();
    Memo::new(move |_| location.pathname.with(|path| location.search.with(|query| Place::parse(path, query))))
}

/// Goes to other places.
#[derive(Clone, Copy)]
pub struct Go {
    navigate: StoredValue<Navigate>,
    path: Memo<String>,
}

type Navigate = Box<dyn Fn(&str, NavigateOptions) + Send + Sync>;

/// Must be asked for while a component is made, not later in a handler.
pub fn use_go() -> Go {
    Go { navigate: StoredValue::new(Box::new(use_navigate())), path: use_location().pathname }
}

impl Go {
    /// As if a link had been followed: Back comes back. Another page begins at its top; filters and orders of the page
    /// we are on leave it where it is.
    pub fn to(self, place: &Place) {
        let scroll = self.path.try_with_untracked(|path| is_another(path, &place.href())).unwrap_or(true);
        self.there(place, NavigateOptions { scroll, ..NavigateOptions::default() });
    }

    /// Changes the address of the page we are on: for each letter of a search, say. Back does not stop at it, and
    /// the page does not scroll.
    pub fn instead(self, place: &Place) {
        self.there(place, NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() });
    }

    fn there(self, place: &Place, options: NavigateOptions) {
        let href = place.href();
        self.navigate.try_with_value(|navigate| navigate(&href, options));
    }
}

/// Whether `href` leads to another page than `path`, not only to another query.
fn is_another(path: &str, href: &str) -> bool {
    href.split(['?', '#']).next() != Some(path)
}

#[cfg(test)]
mod tests {
    use super::is_another;
    use crate::paths::{FleetQuery, Place, Show, UpgradeQuery};

    #[test]
    fn a_filter_is_the_same_page_and_an_add_on_another() {
        let filtered = Place::Fleet(FleetQuery::default().toggled(Show::Shared));
        assert!(!is_another("/", &filtered.href()));
        assert!(!is_another("/", &Place::fleet().href()));
        assert!(is_another("/", &Place::addon("redis-a").href()));
        let upgrade = Place::Upgrade("redis-a".to_owned(), UpgradeQuery::to("9.1"));
        assert!(!is_another("/addons/redis-a/upgrade", &upgrade.href()));
        assert!(is_another("/addons/redis-a", &upgrade.href()));
    }
}
