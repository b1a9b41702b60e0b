//! The `Accept` family: API version, `Accept-Expansion`, `Accept-Inclusion` (facts 1.1, 1.5).

use http::HeaderMap;
use http::header::ACCEPT;

/// Which flavour of version 3 was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    V3,
    Sdk,
}

/// `None` when no version is given; `Some(None)` for one the platform does not know.
pub fn dialect(headers: &HeaderMap) -> Option<Option<Dialect>> {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok())?;
    let vendor = accept.split(',').find(|part| part.trim().starts_with("application/vnd.heroku+json"))?;
    let version = vendor.split(';').find_map(|part| part.trim().strip_prefix("version="))?;
    Some(match version.trim() {
        "3" => Some(Dialect::V3),
        "3.sdk" => Some(Dialect::Sdk),
        _ => None,
    })
}

/// What an answer should hold beyond the plain object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// `Accept-Expansion: addon_service`
    pub addon_service: bool,
    /// `Accept-Expansion: plan`
    pub plan: bool,
    /// `Accept-Inclusion: addon:plan`
    pub addon_plan: bool,
    /// `Accept-Inclusion: config_vars`
    pub config_vars: bool,
}

pub fn extras(headers: &HeaderMap) -> Extras {
    let asks = |header: &str, word: &str| {
        headers
            .get_all(header)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .any(|value| value.split(',').any(|part| part.trim() == word))
    };
    Extras {
        addon_service: asks("accept-expansion", "addon_service"),
        plan: asks("accept-expansion", "plan"),
        addon_plan: asks("accept-inclusion", "addon:plan"),
        config_vars: asks("accept-inclusion", "config_vars"),
    }
}
