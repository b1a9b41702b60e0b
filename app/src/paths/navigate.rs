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
pub struct Go(StoredValue<Navigate>);

type Navigate = Box<dyn Fn(&str, NavigateOptions) + Send + Sync>;

/// Must be asked for while a component is made, not later in a handler.
pub fn use_go() -> Go {
    Go(StoredValue::new(Box::new(use_navigate())))
}

impl Go {
    /// As if a link had been followed: Back comes back.
    pub fn to(self, place: &Place) {
        self.there(place, NavigateOptions::default());
    }

    /// Changes the address of the page we are on: for each letter of a search, say. Back does not stop at it, and
    /// the page does not scroll.
    pub fn instead(self, place: &Place) {
        self.there(place, NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() });
    }

    fn there(self, place: &Place, options: NavigateOptions) {
        let href = place.href();
        self.0.try_with_value(|navigate| navigate(&href, options));
    }
}
