//! Faults planted ahead: the next so-many requests that match are answered badly.

use super::effect::Effect;
use http::Method;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Default)]
pub struct Faults(Vec<Fault>);

/// `{ match: { method?, path?, path_contains? }, times?, then }`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    #[serde(rename = "match")]
    wanted: Match,
    /// How many requests it still spoils.
    #[serde(default = "once")]
    times: u32,
    then: Effect,
}

/// What is left out matches everything.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Match {
    method: Option<String>,
    /// The whole path; `*` stands for anything.
    path: Option<String>,
    path_contains: Option<String>,
}

fn once() -> u32 {
    1
}

impl Match {
    fn takes(&self, method: &Method, path: &str) -> bool {
        self.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method.as_str()))
            && self.path.as_ref().is_none_or(|pattern| fits(pattern, path))
            && self.path_contains.as_ref().is_none_or(|part| path.contains(part.as_str()))
    }
}

/// Whether a path fits a pattern in which `*` stands for anything.
fn fits(pattern: &str, path: &str) -> bool {
    let Some((front, more)) = pattern.split_once('*') else { return pattern == path };
    let Some(mut rest) = path.strip_prefix(front) else { return false };
    let mut parts: Vec<&str> = more.split('*').collect();
    let Some(end) = parts.pop() else { return true };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    rest.ends_with(end)
}

impl Faults {
    pub fn plant(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The effect of the first fault that matches, which is thereby used once.
    pub fn take(&mut self, method: &Method, path: &str) -> Option<Effect> {
        let fault = self.0.iter_mut().find(|fault| fault.times > 0 && fault.wanted.takes(method, path))?;
        fault.times -= 1;
        let effect = fault.then.clone();
        self.0.retain(|fault| fault.times > 0);
        Some(effect)
    }

    pub fn view(&self) -> Value {
        let fault = |fault: &Fault| {
            let Match { method, path, path_contains } = &fault.wanted;
            json!({
                "match": { "method": method, "path": path, "path_contains": path_contains },
                "times": fault.times,
                "then": fault.then.view(),
            })
        };
        json!({ "faults": self.0.iter().map(fault).collect::<Vec<_>>() })
    }
}

impl FromIterator<Fault> for Faults {
    fn from_iter<I: IntoIterator<Item = Fault>>(faults: I) -> Self {
        Self(faults.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, path) in [
            ("/addons", "/addons"),
            ("/addons*", "/addons/x/config"),
            ("/apps/*/dynos", "/apps/shop/dynos"),
            ("*", "/"),
            ("*/run", "/data/maintenances/v1/x/run"),
            ("/a*b*c", "/a-b-b-c"),
        ] {
            assert!(fits(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in
            [("/addons", "/addons/x"), ("/apps/*/dynos", "/apps/shop"), ("/a*b*c", "/a-c-b")]
        {
            assert!(!fits(pattern, path), "{pattern} {path}");
        }
    }
}
