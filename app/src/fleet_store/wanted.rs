//! What is still to be read of a whole fleet, and in which order: what is on the screen first.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    sync::Arc,
};

use super::{Part, Row};

/// What one call is to read.
#[derive(Clone)]
pub enum Turn {
    /// A part of one store.
    One(Row, Part),
    /// The maintenances of these stores, two at least, of the app with this UUID.
    App(Arc<str>, Vec<Row>),
}

/// Parts that nobody asked for in particular. Which comes next is decided when it can be sent, not when it was wanted:
/// the person may have gone on to other rows meanwhile.
#[derive(Default)]
pub struct Wanted {
    on_screen: Vec<Row>,
    /// One line for each part, in the order in which they were wanted.
    lines: BTreeMap<Part, VecDeque<Row>>,
    waiting: HashSet<(Arc<str>, Part)>,
    /// The stores of each app that wanted their maintenance, by the app's UUID.
    of_app: HashMap<Arc<str>, Vec<Row>>,
    /// Stores whose maintenance the answer for their app did not have: it is asked for by itself from then on.
    apart: HashSet<Arc<str>>,
}

impl Wanted {
    /// Wants a part of a row; nothing happens when it waits already.
    pub fn add(&mut self, row: &Row, part: Part) {
        if self.waiting.insert((row.key(), part)) {
            self.lines.entry(part).or_default().push_back(row.clone());
            if let Some(app) = self.shared_app(row, part) {
                self.of_app.entry(app).or_default().push(row.clone());
            }
        }
    }

    /// Wants the maintenance of a store by a call of its own.
    pub fn add_apart(&mut self, row: &Row) {
        self.apart.insert(row.key());
        self.add(row, Part::Maintenance);
    }

    /// It is asked for already, or not wanted any more.
    pub fn drop_part(&mut self, row: &Row, part: Part) {
        self.waiting.remove(&(row.key(), part));
    }

    /// The rows a person has before them, from the top.
    pub fn look_at(&mut self, rows: Vec<Row>) {
        self.on_screen = rows;
    }

    /// The next call: what is on the screen, row by row from the top, then the versions of all others, then the rest. A
    /// maintenance takes along those of all other stores of its app that wait for theirs.
    pub fn next(&mut self) -> Option<Turn> {
        let (row, part) = self.next_part()?;
        let Some(app) = self.shared_app(&row, part) else { return Some(Turn::One(row, part)) };
        let all = self.of_app.remove(&app).unwrap_or_default();
        let mut rows = vec![row.clone()];
        rows.extend(all.into_iter().filter(|other| self.waiting.remove(&(other.key(), part))));
        Some(if rows.len() > 1 { Turn::App(app, rows) } else { Turn::One(row, part) })
    }

    /// The app whose call has this part of the row as well.
    fn shared_app(&self, row: &Row, part: Part) -> Option<Arc<str>> {
        let is_shared = part == Part::Maintenance && !self.apart.contains(row.id());
        is_shared.then(|| row.app_id()).flatten()
    }

    fn next_part(&mut self) -> Option<(Row, Part)> {
        let waiting = &mut self.waiting;
        let seen = self.on_screen.iter().flat_map(|row| self.lines.keys().map(move |part| (row, *part)));
        for (row, part) in seen {
            if waiting.remove(&(row.key(), part)) {
                return Some((row.clone(), part));
            }
        }
        for (part, line) in &mut self.lines {
            while let Some(row) = line.pop_front() {
                if waiting.remove(&(row.key(), *part)) {
                    return Some((row, *part));
                }
            }
        }
        None
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// How many wait.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.waiting.len()
    }
}

#[cfg(test)]
mod tests {
    use kvs::KeyValueStore;
    use platform::model::{Addon, App};

    use super::{
        Part::{Database, Maintenance},
        *,
    };

    fn rows(names: &[&str]) -> Vec<Row> {
        let named = |name: &&str| {
            let addon = Addon { id: (*name).to_owned(), name: (*name).to_owned(), ..Addon::default() };
            Row::new(KeyValueStore { addon, ..KeyValueStore::default() })
        };
        names.iter().map(named).collect()
    }

    fn wanted(rows: &[Row]) -> Wanted {
        let mut wanted = Wanted::default();
        for row in rows {
            Part::LIST.into_iter().for_each(|part| wanted.add(row, part));
        }
        wanted
    }

    /// Stores of these apps, named `a-1`: the first of app `a`.
    fn of_apps(names: &[&str]) -> Vec<Row> {
        let named = |name: &&str| {
            let addon = Addon { id: (*name).to_owned(), name: (*name).to_owned(), ..Addon::default() };
            let app = App { id: name.chars().take(1).collect(), ..App::default() };
            Row::new(KeyValueStore { addon, app: Some(app), ..KeyValueStore::default() })
        };
        names.iter().map(named).collect()
    }

    fn order(wanted: &mut Wanted) -> Vec<(String, Part)> {
        let told = |turn| match turn {
            Turn::One(row, part) => (row.id().to_owned(), part),
            Turn::App(app, rows) => {
                let names: Vec<&str> = rows.iter().map(Row::id).collect();
                (format!("{app}: {}", names.join(" ")), Maintenance)
            }
        };
        std::iter::from_fn(|| wanted.next()).map(told).collect()
    }

    fn told(order: &[(&str, Part)]) -> Vec<(String, Part)> {
        order.iter().map(|(name, part)| ((*name).to_owned(), *part)).collect()
    }

    #[test]
    fn what_is_on_the_screen_comes_first_row_by_row_and_of_all_others_the_versions() {
        let rows = rows(&["a", "b", "c", "d"]);
        let mut wanted = wanted(&rows);
        wanted.look_at(vec![rows[3].clone(), rows[1].clone()]);
        let seen = [("d", Database), ("d", Maintenance), ("b", Database), ("b", Maintenance)];
        let rest = [("a", Database), ("c", Database), ("a", Maintenance), ("c", Maintenance)];
        assert_eq!(order(&mut wanted), told(&[seen, rest].concat()));
    }

    #[test]
    fn rows_that_come_onto_the_screen_go_before_those_that_waited_longer() {
        let rows = rows(&["a", "b", "c"]);
        let mut wanted = wanted(&rows);
        wanted.look_at(vec![rows[0].clone()]);
        assert!(matches!(wanted.next(), Some(Turn::One(row, Database)) if row.id() == "a"));
        wanted.look_at(vec![rows[2].clone()]);
        let next = [("c", Database), ("c", Maintenance), ("b", Database), ("a", Maintenance)];
        assert_eq!(order(&mut wanted)[..4], told(&next));
    }

    #[test]
    fn nothing_is_read_twice() {
        let rows = rows(&["a", "b"]);
        let mut wanted = wanted(&rows);
        wanted.add(&rows[0], Database);
        wanted.drop_part(&rows[1], Database);
        assert_eq!(wanted.len(), 3);
        assert_eq!(order(&mut wanted), told(&[("a", Database), ("a", Maintenance), ("b", Maintenance)]));
        assert!(wanted.is_empty());
    }

    #[test]
    fn maintenances_of_an_app_are_read_together_when_two_of_its_stores_want_theirs() {
        let mut wanted = wanted(&of_apps(&["a-1", "b-1", "a-2", "a-3"]));
        let versions = ["a-1", "b-1", "a-2", "a-3"].map(|name| (name, Database));
        let rest = [("a: a-1 a-2 a-3", Maintenance), ("b-1", Maintenance)];
        assert_eq!(order(&mut wanted), told(&[&versions[..], &rest].concat()));
        assert!(wanted.is_empty());
    }

    #[test]
    fn a_row_on_the_screen_takes_the_maintenances_of_its_app_along() {
        let rows = of_apps(&["a-1", "b-1", "b-2"]);
        let mut wanted = wanted(&rows);
        wanted.look_at(vec![rows[2].clone()]);
        let seen = [("b-2", Database), ("b: b-2 b-1", Maintenance)];
        let rest = [("a-1", Database), ("b-1", Database), ("a-1", Maintenance)];
        assert_eq!(order(&mut wanted), told(&[&seen[..], &rest].concat()));
    }

    #[test]
    fn what_is_asked_for_by_itself_meanwhile_is_not_read_with_its_app_as_well() {
        let rows = of_apps(&["a-1", "a-2"]);
        let mut wanted = Wanted::default();
        rows.iter().for_each(|row| wanted.add(row, Maintenance));
        wanted.drop_part(&rows[1], Maintenance);
        assert_eq!(order(&mut wanted), told(&[("a-1", Maintenance)]));
        // Wanted once more it is there once.
        rows.iter().for_each(|row| wanted.add(row, Maintenance));
        wanted.drop_part(&rows[1], Maintenance);
        wanted.add(&rows[1], Maintenance);
        assert_eq!(order(&mut wanted), told(&[("a: a-1 a-2", Maintenance)]));
    }

    #[test]
    fn a_store_its_app_did_not_tell_of_is_asked_for_by_itself_from_then_on() {
        let rows = of_apps(&["a-1", "a-2", "a-3"]);
        let mut wanted = Wanted::default();
        wanted.add_apart(&rows[1]);
        assert_eq!(order(&mut wanted), told(&[("a-2", Maintenance)]));
        rows.iter().for_each(|row| wanted.add(row, Maintenance));
        assert_eq!(order(&mut wanted), told(&[("a: a-1 a-3", Maintenance), ("a-2", Maintenance)]));
    }
}
