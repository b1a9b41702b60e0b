//! Reads everything there is to read, once by name and once by id.

use serde_json::Value;

use super::Judge;
use crate::caller::Caller;

/// Scenarios that answer wrongly on purpose, where only the Platform API's part is held to anything.
const BROKEN: [&str; 2] = ["broken", "everything-broken"];

/// As many things of a kind are looked at, at most: the large scenarios hold more of the same.
const MOST: usize = 16;

/// Every endpoint that reads, for everything this caller sees.
pub fn reads(caller: &mut Caller, judge: &mut Judge, scenario: &str) {
    let known = Known::by(caller);
    for (method, pattern) in simulator::endpoints() {
        let is_data_api = ["/redis/", "/data/"].iter().any(|prefix| pattern.starts_with(prefix));
        if method == "GET" && !(is_data_api && BROKEN.contains(&scenario)) {
            for path in known.paths(pattern) {
                judge.hears(&caller.get(&path));
            }
        }
    }
}

/// What there is, by what stands for it in a path.
struct Known(Vec<(&'static str, Vec<String>)>);

impl Known {
    fn by(caller: &mut Caller) -> Self {
        let mut of = |path: &str, fields: &[&str]| names(&caller.get(path).body, fields);
        let apps = of("/apps", &["name", "id"]);
        let mut each_app = |what: &str, fields: &[&str]| {
            let lists = apps.iter().take(MOST).map(|app| of(&format!("/apps/{app}/{what}"), fields));
            lists.flatten().collect::<Vec<_>>()
        };
        let mut known = vec![
            ("{kind}", each_app("formation", &["type"])),
            ("{dyno}", each_app("dynos", &["name"])),
            ("{release}", vec!["1".to_owned(), "2".to_owned()]),
            ("{feature}", vec!["preboot".to_owned()]),
            ("{addon}", of("/addons", &["name", "id"])),
            ("{database}", of("/addons", &["name", "id"])),
            ("{attachment}", of("/addon-attachments", &["name", "id"])),
            ("{team}", of("/teams", &["name", "id"])),
            ("{service}", of("/addon-services", &["name", "id"])),
            ("{plan}", of("/addon-services/heroku-redis/plans", &["name", "id"])),
            ("{app}", apps),
        ];
        for (_, names) in &mut known {
            names.sort();
            names.dedup();
        }
        Self(known)
    }

    /// The pattern with everything in its places.
    fn paths(&self, pattern: &str) -> Vec<String> {
        let Some((place, names)) = self.0.iter().find(|(place, _)| pattern.contains(place)) else {
            return vec![pattern.to_owned()];
        };
        let filled = names.iter().take(MOST).map(|name| pattern.replace(place, name));
        filled.flat_map(|pattern| self.paths(&pattern)).collect()
    }
}

fn names(rows: &Value, fields: &[&str]) -> Vec<String> {
    let rows = rows.as_array().into_iter().flatten().take(MOST);
    rows.flat_map(|row| fields.iter().filter_map(|field| row[*field].as_str()).map(str::to_owned)).collect()
}
