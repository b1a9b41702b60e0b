//! Walks through a list page by page, without sending anything.

use std::collections::BTreeMap;

use super::{Answer, List, ListEndpoint, Page, Unreadable};
use crate::model::Identified;

/// Most pages of one list: a million rows. More means that the other side goes in circles.
const MOST_PAGES: usize = 1000;

/// Collects the pages of one list. Whoever holds a client drives it:
///
/// ```
/// # use platform::{Answer, Error, List, Page, Pages, endpoints::ListApps, model::App, wire::read_list};
/// # fn send(list: &ListApps, _page: &Page) -> Result<Answer<List<App>>, Error> {
/// #     read_list(list, &http::Response::new(br#"[{"id": "1", "name": "shop"}]"#.to_vec()))
/// # }
/// let mut pages = Pages::new(&ListApps);
/// while let Some(page) = pages.next_request() {
///     pages.take(send(&ListApps, &page)?);
/// }
/// let apps = pages.finish();
/// # assert_eq!(apps.rows.len(), 1);
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Pages<E: ListEndpoint> {
    next: Option<Page>,
    asked: Vec<Page>,
    list: List<E::Row>,
    /// Where in the list a key is.
    places: BTreeMap<String, usize>,
}

impl<E: ListEndpoint> Pages<E>
where
    E::Row: Identified,
{
    /// Nothing asked yet.
    pub fn new(endpoint: &E) -> Self {
        let next = Some(endpoint.first());
        Self { next, asked: Vec::new(), list: List::default(), places: BTreeMap::new() }
    }

    /// What to ask for now; `None` when the list is complete.
    pub fn next_request(&mut self) -> Option<Page> {
        let page = self.next.take()?;
        self.asked.push(page.clone());
        Some(page)
    }

    /// Takes the answer of the page asked for last. A row that came before is replaced: the later one is fresher.
    pub fn take(&mut self, answer: Answer<List<E::Row>>) {
        let List { rows, unreadable, next } = answer.body;
        self.list.unreadable.extend(unreadable);
        for row in rows {
            let place = row.key().and_then(|key| self.places.get(key).copied());
            match place.and_then(|at| self.list.rows.get_mut(at)) {
                Some(known) => *known = row,
                None => {
                    if let Some(key) = row.key() {
                        self.places.insert(key.to_owned(), self.list.rows.len());
                    }
                    self.list.rows.push(row);
                }
            }
        }
        self.next = next;
        self.stop_circles();
    }

    /// A page that was asked for before, or too many of them: the end, with a word that rows may be missing.
    fn stop_circles(&mut self) {
        let again = self.next.as_ref().is_some_and(|next| self.asked.contains(next));
        if again || (self.next.is_some() && self.asked.len() >= MOST_PAGES) {
            self.next = None;
            self.list.unreadable.push(Unreadable::more());
        }
    }

    /// Everything read so far, each row once; `next` is left where the walk was broken off.
    pub fn finish(self) -> List<E::Row> {
        List { next: self.next, ..self.list }
    }
}
