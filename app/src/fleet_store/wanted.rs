//! What is still to be read of a whole fleet, and in which order: what is on the screen first.

use std::{
    collections::{BTreeMap, HashSet, VecDeque},
    sync::Arc,
};

use super::{Part, Row};

/// Parts that nobody asked for in particular. Which comes next is decided when it can be sent, not when it was wanted:
/// the person may have gone on to other rows meanwhile.
#[derive(Default)]
pub struct Wanted {
    on_screen: Vec<Row>,
    /// One line for each part, in the order in which they were wanted.
    lines: BTreeMap<Part, VecDeque<Row>>,
    waiting: HashSet<(Arc<str>, Part)>,
}

impl Wanted {
    /// Wants a part of a row; nothing happens when it waits already.
    pub fn add(&mut self, row: &Row, part: Part) {
        if self.waiting.insert((row.key(), part)) {
            self.lines.entry(part).or_default().push_back(row.clone());
        }
    }

    /// It is asked for already, or not wanted any more.
    pub fn drop_part(&mut self, row: &Row, part: Part) {
        self.waiting.remove(&(row.key(), part));
    }

    /// The rows a person has before them, from the top.
    pub fn look_at(&mut self, rows: Vec<Row>) {
        self.on_screen = rows;
    }

    /// The next to read: what is on the screen, row by row from the top, then the versions of all others, then the rest.
    pub fn next(&mut self) -> Option<(Row, Part)> {
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
    use platform::model::Addon;

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

    fn order(wanted: &mut Wanted) -> Vec<(String, Part)> {
        std::iter::from_fn(|| wanted.next()).map(|(row, part)| (row.id().to_owned(), part)).collect()
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
        assert_eq!(
            wanted.next().map(|(row, part)| (row.id().to_owned(), part)),
            Some(("a".into(), Database))
        );
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
}
