//! What the platform was asked, in order.

use serde_json::Value;

/// The requests of one journey.
#[derive(Debug, Clone)]
pub struct Requests(Vec<Asked>);

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// GET, POST ...
    pub method: String,
    /// Without the query.
    pub path: String,
    /// What stands behind the `?`, if anything.
    pub query: String,
    /// Which page of a list was asked for, as the `Range` says it, if it does.
    pub range: String,
    /// When it came, as the platform writes moments.
    pub at: String,
    /// What it was answered with.
    pub status: u64,
}

impl Requests {
    pub(super) fn new(log: &Value) -> Self {
        let text = |entry: &Value, field: &str| entry[field].as_str().unwrap_or_default().to_owned();
        let entries = log["requests"].as_array();
        let entries = entries.unwrap_or_else(|| panic!("the request log has another shape: {log}"));
        Self(
            entries
                .iter()
                .map(|entry| Asked {
                    method: text(entry, "method"),
                    path: text(entry, "path"),
                    query: text(entry, "query"),
                    range: text(entry, "range"),
                    at: text(entry, "at"),
                    status: entry["status"].as_u64().unwrap_or_default(),
                })
                .collect(),
        )
    }

    /// Where in the order the requests with this method and this end of their path stand.
    pub fn places(&self, method: &str, path_ends: &str) -> Vec<usize> {
        self.0
            .iter()
            .enumerate()
            .filter(|(_, asked)| asked.method == method && asked.path.ends_with(path_ends))
            .map(|(at, _)| at)
            .collect()
    }

    /// Where in the order something was read whose path holds this.
    pub fn reads_of(&self, part: &str) -> Vec<usize> {
        let is_read = |asked: &Asked| asked.method == "GET" && asked.path.contains(part);
        self.0.iter().enumerate().filter(|(_, asked)| is_read(asked)).map(|(at, _)| at).collect()
    }

    /// The only request with this method and this end of its path.
    ///
    /// # Panics
    /// When there is none, or more than one.
    pub fn only(&self, method: &str, path_ends: &str) -> usize {
        match self.places(method, path_ends).as_slice() {
            [one] => *one,
            other => panic!("{} times {method} …{path_ends}, expected once", other.len()),
        }
    }

    /// How many requests with this method and this end of their path the platform took.
    pub fn taken(&self, method: &str, path_ends: &str) -> usize {
        let is_taken =
            |asked: &&Asked| asked.method == method && asked.path.ends_with(path_ends) && asked.status < 300;
        self.0.iter().filter(is_taken).count()
    }

    /// How many requests that change something the platform took.
    pub fn changes_taken(&self) -> usize {
        self.changes().iter().filter(|asked| asked.status < 300).count()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// All of them.
    pub fn all(&self) -> Vec<Asked> {
        self.0.clone()
    }

    /// Only those after the first so many.
    #[must_use]
    pub fn after(&self, number: usize) -> Self {
        Self(self.0.iter().skip(number).cloned().collect())
    }

    /// Requests that change something.
    pub fn changes(&self) -> Vec<Asked> {
        let asks = ["GET", "HEAD", "OPTIONS"];
        let resolves = "/actions/addons/resolve";
        let is_change =
            |asked: &&Asked| !asks.contains(&asked.method.as_str()) && !asked.path.ends_with(resolves);
        self.0.iter().filter(is_change).cloned().collect()
    }
}
