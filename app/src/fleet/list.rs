//! The fleet in its order, and what a search and filters leave over of it.

use std::{cmp::Ordering, sync::Arc};

use super::{
    facts::Facts,
    filter::Filter,
    order::{compare, merged},
    picture::{Picture, Seen},
};
use crate::paths::{Column, Direction, FleetQuery};

/// What rows are ordered by.
pub type By = (Column, Direction);

/// All rows of a picture in an order.
#[derive(Clone, Default, PartialEq)]
pub struct Ordered {
    by: By,
    picture: Picture,
    rows: Picture,
}

impl Ordered {
    /// The rows of a picture; those that are the same in `before` keep their order.
    pub fn new(by: By, picture: Picture, before: Option<&Self>) -> Self {
        let same_rows = |before: &&Self| before.by == by && before.picture.len() == picture.len();
        let known = before.filter(same_rows);
        let rows = match known {
            Some(before) => merged_into(before, by, &picture),
            None => merged(Vec::new(), picture.to_vec(), in_order(by)),
        };
        Self { by, picture, rows: Picture::new(rows) }
    }

    /// Those that have the words of an address, in this order.
    pub fn found(&self, query: &FleetQuery) -> Picture {
        if query.search.is_empty() {
            self.rows.clone()
        } else {
            kept(&self.rows, query, |filter, facts| filter.finds(facts))
        }
    }
}

/// Of those that have its words, what an address leaves over.
pub fn left(found: &Picture, query: &FleetQuery) -> Picture {
    let chosen = FleetQuery { search: String::new(), ..query.clone() };
    if chosen.narrows() { kept(found, &chosen, |filter, facts| filter.passes(facts)) } else { found.clone() }
}

fn kept(rows: &Picture, query: &FleetQuery, keeps: fn(&Filter<'_>, &Facts) -> bool) -> Picture {
    let filter = Filter::new(query);
    Picture::new(rows.iter().filter(|seen| keeps(&filter, &seen.facts)).cloned().collect())
}

fn merged_into(before: &Ordered, by: By, picture: &Picture) -> Vec<Arc<Seen>> {
    let (mut changed, mut gone) = (Vec::new(), std::collections::HashSet::new());
    for (old, new) in before.picture.iter().zip(picture.iter()) {
        if !Arc::ptr_eq(old, new) {
            gone.insert(Arc::as_ptr(old));
            changed.push(new.clone());
        }
    }
    let others = before.rows.iter().filter(|seen| !gone.contains(&Arc::as_ptr(seen))).cloned().collect();
    merged(others, changed, in_order(by))
}

fn in_order((column, direction): By) -> impl Fn(&Arc<Seen>, &Arc<Seen>) -> Ordering {
    move |a, b| compare(column, direction, &a.facts, &b.facts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;
    use crate::{
        fleet::tests::sample::{TODAY, catalogue, running, unread},
        fleet_store::Row,
    };

    fn seen(versions: &[Option<&str>]) -> Picture {
        let of = |(at, version): (usize, &Option<&str>)| {
            let name = format!("redis-{at}");
            let store = match version {
                Some(version) => running(&name, "shop", "premium-0", version),
                None => unread(&name, "shop", "premium-0"),
            };
            Seen::of(&Row::new(store), &catalogue(), TODAY)
        };
        Picture::new(versions.iter().enumerate().map(of).collect())
    }

    fn names(rows: &Picture) -> Vec<&str> {
        rows.iter().map(|seen| seen.facts.store.name()).collect()
    }

    #[test]
    fn what_was_answered_meanwhile_takes_its_place_and_all_others_keep_theirs() {
        let by = Default::default();
        let before = seen(&[None, Some("9.1.0"), None, Some("6.2.14"), Some("7.2.14")]);
        let answered = seen(&[Some("6.2.14"), None, Some("9.1.0")]);
        let mut after = before.to_vec();
        after[0] = answered[0].clone();
        after[2] = answered[2].clone();
        let after = Picture::new(after);
        let ordered = Ordered::new(by, before.clone(), None);
        let merged = Ordered::new(by, after.clone(), Some(&ordered));
        assert_eq!(names(&merged.rows), names(&Ordered::new(by, after, None).rows));
        assert_eq!(names(&merged.rows)[..2], ["redis-0", "redis-3"]);
        assert_ne!(names(&merged.rows), names(&ordered.rows));
    }

    #[test]
    fn a_filter_keeps_the_order() {
        let picture = seen(&[Some("9.1.0"), Some("6.2.14"), Some("7.2.14")]);
        let ordered = Ordered::new((Column::Name, Direction::Down), picture, None);
        let names_of = |query: &FleetQuery| {
            let left = left(&ordered.found(query), query);
            names(&left).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(names_of(&FleetQuery::default()), ["redis-2", "redis-1", "redis-0"]);
        let searched = FleetQuery { search: "REDIS ".into(), ..FleetQuery::default() };
        assert_eq!(names_of(&searched), ["redis-2", "redis-1", "redis-0"]);
        let narrowed = FleetQuery { version: Some("7.2".into()), ..searched };
        assert_eq!(names_of(&narrowed), ["redis-2"]);
        assert_eq!(names_of(&FleetQuery { search: "redis-0".into(), ..narrowed }), [""; 0]);
    }
}
