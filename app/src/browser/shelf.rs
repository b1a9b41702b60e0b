//! The texts of this tab, beside a cabinet that keeps them for good: read at once, whatever is on its way.

use std::collections::BTreeMap;

use super::queue::Put;

/// The texts of this tab.
#[derive(Debug, Default)]
pub struct Shelf {
    texts: BTreeMap<String, String>,
    /// Writes on their way, by key.
    writing: BTreeMap<String, usize>,
}

impl Shelf {
    /// What stands under `key`, writes on their way included.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.texts.get(key).map(String::as_str)
    }

    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// A write was ordered: this tab reads it from now on.
    pub fn ordered(&mut self, key: &str, text: Option<&str>) {
        *self.writing.entry(key.to_owned()).or_default() += 1;
        self.set(key, text);
    }

    /// A write has ended. Where something else stands, that is what is true; what could not be kept is still read in
    /// this tab.
    pub fn ended(&mut self, key: &str, put: &Put) {
        if let Some(count) = self.writing.get_mut(key) {
            *count -= 1;
            if *count == 0 {
                self.writing.remove(key);
            }
        }
        if let Put::Refused(there) = put {
            self.was_read(key, there.as_deref());
        }
    }

    /// The cabinet was read. What this tab is about to write is newer than that. Says whether something changed.
    pub fn was_read(&mut self, key: &str, there: Option<&str>) -> bool {
        if self.writing.contains_key(key) || self.text(key) == there {
            return false;
        }
        self.set(key, there);
        true
    }

    /// All of the cabinet was read. Gives the keys that changed.
    pub fn all_read(&mut self, all: &[(String, String)]) -> Vec<String> {
        let gone: Vec<String> =
            self.keys().filter(|key| !all.iter().any(|(there, _)| there == key)).map(str::to_owned).collect();
        let mut changed: Vec<String> = gone.into_iter().filter(|key| self.was_read(key, None)).collect();
        for (key, text) in all {
            if self.was_read(key, Some(text)) {
                changed.push(key.clone());
            }
        }
        changed
    }

    fn set(&mut self, key: &str, text: Option<&str>) {
        match text {
            Some(text) => self.texts.insert(key.to_owned(), text.to_owned()),
            None => self.texts.remove(key),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_on_its_way_is_read_at_once_and_not_undone_by_an_older_read() {
        let mut shelf = Shelf::default();
        shelf.ordered("a", Some("1"));
        assert_eq!(shelf.text("a"), Some("1"));
        assert!(!shelf.was_read("a", None));
        assert_eq!(shelf.text("a"), Some("1"));
        shelf.ended("a", &Put::Kept);
        assert!(shelf.was_read("a", Some("2")));
        assert_eq!(shelf.text("a"), Some("2"));
    }

    #[test]
    fn two_writes_are_both_waited_for() {
        let mut shelf = Shelf::default();
        shelf.ordered("a", Some("1"));
        shelf.ordered("a", Some("2"));
        shelf.ended("a", &Put::Kept);
        assert!(!shelf.was_read("a", Some("1")));
        assert_eq!(shelf.text("a"), Some("2"));
    }

    #[test]
    fn a_refused_write_shows_what_stands_there() {
        let mut shelf = Shelf::default();
        shelf.ordered("a", Some("mine"));
        shelf.ended("a", &Put::Refused(Some("theirs".into())));
        assert_eq!(shelf.text("a"), Some("theirs"));
        shelf.ordered("a", Some("mine"));
        shelf.ended("a", &Put::Refused(None));
        assert_eq!(shelf.text("a"), None);
    }

    #[test]
    fn what_could_not_be_kept_is_still_read_in_this_tab() {
        let mut shelf = Shelf::default();
        shelf.ordered("a", Some("1"));
        shelf.ended("a", &Put::NotKept);
        assert_eq!(shelf.text("a"), Some("1"));
    }

    #[test]
    fn reading_everything_tells_what_changed() {
        let mut shelf = Shelf::default();
        for (key, text) in [("a", "1"), ("b", "1"), ("c", "1")] {
            assert!(shelf.was_read(key, Some(text)));
        }
        shelf.ordered("c", Some("2"));
        let all = [("a", "1"), ("d", "1")].map(|(key, text)| (key.to_owned(), text.to_owned()));
        assert_eq!(shelf.all_read(&all), ["b", "d"]);
        assert_eq!(shelf.keys().collect::<Vec<_>>(), ["a", "c", "d"]);
    }
}
